//! Undo and redo of everything a person can do, across closing and opening the file.

use crate::importing::request;
use crate::made::{Desk, Three, aligned, bare, fields};
use crate::plain;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use sverka_app::audience_comment::{self, CommentsPlace};
use sverka_app::import::{self, ImportRequest};
use sverka_app::intake::{self, IntakePlace};
use sverka_app::pilot::NewPilot;
use sverka_app::prediction::{self, NewPrediction};
use sverka_app::rule::RuleAnswer;
use sverka_app::session::{self, SessionEnd};
use sverka_app::{
    align, brief, campaign, comment, conversation, deliverable, ending, file, health, merge,
    partner, partner_file, pilot, recap, record, rule, scorecard, session_answer, settings,
    template,
};
use sverka_core::comment::{CommentKind, Settled};
use sverka_core::decision::Verdict;
use sverka_core::ending::Ending;
use sverka_core::intake::IntakeForm;
use sverka_core::paper::Paper;
use sverka_core::partner::{PartnerKind, Platform};
use sverka_core::pilot::PilotForm;
use sverka_core::rule::RuleSubject;
use sverka_core::session::SessionOutcome;
use sverka_core::{Both, Id, Kind, Lang, Market};
use sverka_exchange::{Mapping, Options, Target, Unwatched};
use sverka_locale::{catalogue, locale};

/// Everything the window can show, as one value.
fn everything(desk: &Desk) -> Value {
    let campaigns: Vec<Value> = campaign::list(desk)
        .unwrap()
        .into_iter()
        .map(|row| {
            let id = row.campaign.id;
            json!([
                row,
                campaign::open(desk, id).unwrap(),
                align::open(desk, id).unwrap(),
                brief::open(desk, id, Paper::Brief).unwrap(),
                deliverable::list(desk, id).unwrap(),
                health::open(desk, id).unwrap(),
                import::open(desk, id).unwrap(),
            ])
        })
        .collect();
    let partners: Vec<Value> = [false, true]
        .into_iter()
        .flat_map(|archived| partner::list(desk, archived).unwrap())
        .map(|row| json!([row, partner::open(desk, row.id).unwrap()]))
        .collect();
    json!([settings::open(desk).unwrap(), campaigns, partners, tables(desk)])
}

/// Every record of the workspace. The journal beside them grows with every step, back or forth.
fn tables(desk: &Desk) -> Value {
    let path = desk.file("all.json", "");
    file::export(desk, &path).unwrap();
    let all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    all["tables"].clone()
}

/// Notes something of the partner and gives back its record.
fn noted(desk: &Desk, three: Three, kind: Kind) -> Id {
    let mut value = match kind {
        Kind::Case | Kind::Relationship => json!({"brand": "Луг"}),
        Kind::Reference => json!({"creator": "Варя"}),
        Kind::Message => json!({"sent": "2026-03-19T10:00:00", "about": "Смета"}),
        Kind::GateOverride => {
            json!({"gate": "gut-check", "reason": "Знакомы десять лет", "on": "2026-03-19"})
        }
        Kind::Move => json!({"to": "exploration", "on": "2026-03-19", "reason": "Заново"}),
        Kind::Conversation => json!({"kind": "exploration", "with": "Ника"}),
        Kind::Lapse => json!({"kind": "missed-deadline", "on": "2026-03-19", "note": "Молчание"}),
        Kind::Debrief => json!({"campaign": three.campaign, "worked": "Созвоны"}),
        _ => panic!("{kind:?} is not noted of a partner"),
    };
    value["partner"] = json!(partner_of(desk, three));
    desk.make(kind, value)
}

fn tight(partner: Id) -> NewPilot {
    NewPilot {
        partner,
        form: PilotForm::Tight,
        title: Both::new("Проба", "A try"),
        brand: Both::new("Пчельник", "Bee Yard"),
        starts: "2026-04-06".parse().unwrap(),
        days: 14,
        budget: None,
        deliverable: Both::new("Видео", "Video"),
        platform: Platform::Youtube,
        due: None,
        metric: String::new(),
        thresholds: Vec::new(),
        payment: Both::new("За 5 дней", "Within 5 days"),
        rounds: 2,
        reason: "Знакомы давно".to_owned(),
    }
}

fn added(desk: &Desk, three: Three, kind: Kind) {
    noted(desk, three, kind);
}

/// Changes a note in one field.
fn edited(desk: &Desk, kind: Kind, field: &str) {
    desk.save(kind, first(desk, kind), json!({ field: "Иначе" }));
}

fn removed(desk: &Desk, kind: Kind) {
    record::remove(desk, kind, first(desk, kind)).unwrap();
}

/// The first record of a kind.
fn first(desk: &Desk, kind: Kind) -> Id {
    tables(desk)[kind.name()][0]["id"].as_str().unwrap().parse().unwrap()
}

/// A campaign in which there is one of everything.
fn full(desk: &Desk) -> Three {
    let three = aligned(desk);
    brief::draft(desk, three.campaign, Paper::Brief).unwrap();
    desk.write(desk.clause(three.campaign, "payment").clause.id, "За 14 дней.", "Within 15 days.");
    desk.write(desk.clause(three.campaign, "approval").clause.id, "Марта.", "Marta.");
    tally(desk, three.campaign);
    step(desk, three.campaign);
    for kind in [
        Kind::Case,
        Kind::Relationship,
        Kind::Reference,
        Kind::Message,
        Kind::GateOverride,
        Kind::Move,
        Kind::Conversation,
        Kind::Lapse,
        Kind::Debrief,
    ] {
        noted(desk, three, kind);
    }
    bring(desk, three, "a.csv", "2026-03-02,4\n");
    plain::one_of_each(desk, three, |kind| first(desk, kind));
    desk.make(Kind::RuleCard, json!({"title": {"ru": "Своё", "en": "Own"}}));
    desk.make(Kind::RuleCheck, json!({"campaign": three.campaign, "card": "ru-label"}));
    three
}

fn tally(desk: &Desk, campaign: Id) -> Id {
    let value = json!({"campaign": campaign, "on": "2026-03-19", "positive": 30, "note": "Тепло"});
    desk.make(Kind::Tally, value)
}

fn step(desk: &Desk, campaign: Id) -> Id {
    let value = json!({
        "campaign": campaign, "flag": "adherence:ru", "step": "reach-out", "on": "2026-03-19",
        "note": "Созвон",
    });
    desk.make(Kind::Step, value)
}

fn bring(desk: &Desk, three: Three, name: &str, rows: &str) -> Id {
    let path = desk.file(name, format!("Дата,Прочее\n{rows}"));
    let mapping =
        Mapping { columns: vec![("Прочее".to_owned(), Target::Metric("orders".to_owned()))] };
    let options = Options { mapping: Some(mapping), ..Options::default() };
    let request = ImportRequest { options, ..request(three, &path) };
    import::run(desk, request, &Unwatched).unwrap().value.batch
}

fn tally_of(desk: &Desk, three: Three) -> Id {
    health::open(desk, three.campaign).unwrap().tallies[0].id
}

fn step_of(desk: &Desk, three: Three) -> Id {
    let flags = health::open(desk, three.campaign).unwrap().flags;
    let taken = flags.iter().flat_map(|f| &f.playbook).find_map(|s| s.taken.as_ref());
    taken.unwrap().id
}

type Change = fn(&Desk, Three);

/// A change with a use case of its own, or a record made, saved or removed as it is.
enum What {
    Own(Change),
    Plain(Kind, plain::Deed),
}

/// Every kind of change that undo takes back, by the verb it is named with.
/// Writes chances of one metric one after another, in a campaign of its own that has not begun.
fn predict(desk: &Desk, chances: &[Option<f64>]) {
    let campaign = bare(desk, "Прогноз").campaign;
    for chance in chances {
        let new = NewPrediction {
            campaign,
            metric: "orders".into(),
            market: Market::Ru,
            low: None,
            high: None,
            chance: *chance,
            note: String::new(),
        };
        prediction::write(desk, new).unwrap();
    }
}

const CHANGES: [(&str, Change); 86] = [
    ("prediction-new", |desk, _| predict(desk, &[Some(0.5)])),
    ("prediction-edit", |desk, _| predict(desk, &[Some(0.5), Some(0.7)])),
    ("prediction-remove", |desk, _| predict(desk, &[Some(0.5), None])),
    ("settings-edit", |desk, _| {
        let id = settings::open(desk).unwrap().id;
        desk.save(Kind::Settings, id, json!({"overlap_gate": 4.5}));
    }),
    ("partner-new", |desk, _| {
        desk.make(Kind::Partner, json!({"name": {"ru": "Лев", "en": "Leo"}}));
    }),
    ("partner-edit", |desk, three| {
        let id = partner_of(desk, three);
        let accounts = json!([{"platform": "vk", "handle": "@nika", "followers": 5000}]);
        desk.save(Kind::Partner, id, json!({"accounts": accounts, "archived": true}));
    }),
    ("partner-import", |desk, _| {
        let path = desk.file("partners.csv", "Имя,Telegram\nЛев,@leo\n");
        let (options, choices) = Default::default();
        partner_file::run(desk, &path, options, &choices, &Unwatched).unwrap();
    }),
    ("partner-merge", |desk, three| {
        let other = desk.make(Kind::Partner, json!({"name": {"ru": "Лев", "en": "Leo"}}));
        merge::run(desk, other, partner_of(desk, three), &[]).unwrap();
    }),
    ("score-new", |desk, three| {
        let partner = partner_of(desk, three);
        let value = json!({"partner": partner, "criterion": "process", "value": 4, "evidence": "Календарь"});
        desk.make(Kind::Score, value);
    }),
    ("score-edit", |desk, three| {
        scorecard::score(desk, partner_of(desk, three), "process", Some(5), "Календарь").unwrap();
    }),
    ("template-edit", |desk, _| {
        let view = template::open(desk, PartnerKind::Agency).unwrap();
        let mut criteria: Vec<_> = view.criteria.into_iter().map(|one| one.criterion).collect();
        criteria[0].weight += 5;
        template::save(desk, PartnerKind::Agency, criteria).unwrap();
    }),
    ("campaign-new", |desk, _| {
        bare_campaign(desk);
    }),
    ("campaign-edit", |desk, three| {
        let budget = json!([{"minor": 150_000, "currency": "RUB"}]);
        desk.save(
            Kind::Campaign,
            three.campaign,
            json!({"budget": budget, "checkin_on": "2026-03-20"}),
        );
    }),
    ("party-new", |desk, three| {
        let name = json!({"ru": "Лев", "en": "Leo"});
        desk.make(Kind::Party, json!({"campaign": three.campaign, "name": name}));
    }),
    ("party-edit", |desk, three| {
        desk.save(
            Kind::Party,
            three.nika,
            json!({"judges_by": "orders", "win": {"ru": "Рост", "en": ""}}),
        );
    }),
    ("party-remove", |desk, three| {
        for line in deliverable::list(desk, three.campaign).unwrap() {
            if line.deliverable.party == three.tessa {
                record::remove(desk, Kind::Deliverable, line.deliverable.id).unwrap();
            }
        }
        record::remove(desk, Kind::Party, three.tessa).unwrap();
    }),
    ("need-new", |desk, three| {
        let brand = json!({"ru": "Охват", "en": "Reach"});
        desk.make(Kind::Need, json!({"campaign": three.campaign, "brand": brand}));
    }),
    ("need-edit", |desk, three| {
        let id = align::open(desk, three.campaign).unwrap().needs[0].id;
        desk.save(Kind::Need, id, json!({"brand": {"ru": "Охват", "en": "Reach"}}));
    }),
    ("need-remove", |desk, three| {
        let id = align::open(desk, three.campaign).unwrap().needs[0].id;
        record::remove(desk, Kind::Need, id).unwrap();
    }),
    ("target-new", |desk, three| {
        desk.make(Kind::Target, json!({"campaign": three.campaign, "metric": "views"}));
    }),
    ("target-edit", |desk, three| {
        let id = align::open(desk, three.campaign).unwrap().targets[0].id;
        desk.save(Kind::Target, id, json!({"thresholds": [], "owner": three.nika}));
    }),
    ("target-remove", |desk, three| {
        let id = align::open(desk, three.campaign).unwrap().targets[0].id;
        record::remove(desk, Kind::Target, id).unwrap();
    }),
    ("clause-draft", |desk, three| {
        record::remove(desk, Kind::Clause, desk.clause(three.campaign, "why").clause.id).unwrap();
        brief::draft(desk, three.campaign, Paper::Brief).unwrap();
    }),
    ("clause-new", |desk, three| {
        desk.make(Kind::Clause, json!({"campaign": three.campaign, "position": 90}));
    }),
    ("clause-edit", |desk, three| {
        desk.write(desk.clause(three.campaign, "why").clause.id, "Затем", "Because");
    }),
    ("clause-remove", |desk, three| {
        record::remove(desk, Kind::Clause, desk.clause(three.campaign, "why").clause.id).unwrap();
    }),
    ("clause-check", |desk, three| {
        brief::check(desk, desk.clause(three.campaign, "approval").clause.id).unwrap();
    }),
    ("clause-accept", |desk, three| {
        let view = desk.clause(three.campaign, "payment");
        let difference = view.state.differences[0].clone();
        brief::accept(desk, view.clause.id, difference, "Банки разные.").unwrap();
    }),
    ("deliverable-new", |desk, three| {
        crate::made::promised(desk, three.campaign, three.nika, "Сторис", "2026-03-30");
    }),
    ("deliverable-edit", |desk, three| {
        let id = deliverable::list(desk, three.campaign).unwrap()[0].deliverable.id;
        let asked = json!([{"text": {"ru": "Ссылка", "en": "Link"}, "met": true}]);
        desk.save(Kind::Deliverable, id, json!({"delivered": "2026-03-16", "requirements": asked}));
    }),
    ("deliverable-remove", |desk, three| {
        let id = deliverable::list(desk, three.campaign).unwrap()[0].deliverable.id;
        record::remove(desk, Kind::Deliverable, id).unwrap();
    }),
    ("audience-comment-take", |desk, three| {
        let (campaign, on) = (three.campaign, desk.today());
        let place = CommentsPlace { campaign, party: None, market: Market::Ru, platform: None, on };
        audience_comment::take(desk, &place, "супер\nгде купить?").unwrap();
    }),
    ("audience-comment-move", |desk, three| {
        let (campaign, on) = (three.campaign, desk.today());
        let place = CommentsPlace { campaign, party: None, market: Market::Ru, platform: None, on };
        audience_comment::take(desk, &place, "I love this tea so much").unwrap();
        audience_comment::send_elsewhere(desk, campaign, Market::Ru).unwrap();
    }),
    ("audience-comment-stay", |desk, three| {
        let (campaign, on) = (three.campaign, desk.today());
        let place = CommentsPlace { campaign, party: None, market: Market::Ru, platform: None, on };
        audience_comment::take(desk, &place, "I love this tea so much").unwrap();
        audience_comment::keep_here(desk, campaign, Market::Ru).unwrap();
    }),
    ("import-new", |desk, three| {
        bring(desk, three, "b.csv", "2026-03-03,5\n2026-03-04,6\n");
    }),
    ("import-remove", |desk, three| {
        let id = import::open(desk, three.campaign).unwrap().imports[0].id;
        import::undo(desk, id).unwrap();
    }),
    ("tally-new", |desk, three| {
        tally(desk, three.campaign);
    }),
    ("tally-edit", |desk, three| {
        desk.save(Kind::Tally, tally_of(desk, three), json!({"negative": 90}));
    }),
    ("tally-remove", |desk, three| {
        record::remove(desk, Kind::Tally, tally_of(desk, three)).unwrap();
    }),
    ("step-remove", |desk, three| {
        record::remove(desk, Kind::Step, step_of(desk, three)).unwrap();
    }),
    ("decision-new", |desk, three| {
        health::decide(desk, three.campaign, Verdict::Stop, "Хватит.", true).unwrap();
    }),
    ("intake-edit", |desk, three| {
        let (campaign, form) = (three.campaign, IntakeForm::Creator);
        let place = IntakePlace { campaign, form, party: Some(three.nika), market: None };
        intake::answer(desk, place, "story", Both::new("Травы", "Herbs"), "").unwrap();
    }),
    ("comment-settle", |desk, three| {
        let clause = brief::open(desk, three.campaign, Paper::Brief).unwrap().clauses[0].clause.id;
        let asked = Both::new("Когда?", "When?");
        let said = comment::say(desk, clause, None, CommentKind::Question, asked).unwrap().value;
        comment::settle(desk, said, Settled::Answered, "В марте.").unwrap();
    }),
    ("case-new", |desk, three| added(desk, three, Kind::Case)),
    ("case-edit", |desk, _| edited(desk, Kind::Case, "note")),
    ("case-remove", |desk, _| removed(desk, Kind::Case)),
    ("relationship-new", |desk, three| added(desk, three, Kind::Relationship)),
    ("relationship-edit", |desk, _| edited(desk, Kind::Relationship, "note")),
    ("relationship-remove", |desk, _| removed(desk, Kind::Relationship)),
    ("reference-new", |desk, three| added(desk, three, Kind::Reference)),
    ("reference-edit", |desk, _| edited(desk, Kind::Reference, "note")),
    ("reference-remove", |desk, _| removed(desk, Kind::Reference)),
    ("message-new", |desk, three| added(desk, three, Kind::Message)),
    ("message-edit", |desk, _| edited(desk, Kind::Message, "about")),
    ("message-remove", |desk, _| removed(desk, Kind::Message)),
    ("gate-override-new", |desk, three| added(desk, three, Kind::GateOverride)),
    ("gate-override-edit", |desk, _| edited(desk, Kind::GateOverride, "reason")),
    ("gate-override-remove", |desk, _| removed(desk, Kind::GateOverride)),
    ("move-new", |desk, three| added(desk, three, Kind::Move)),
    ("move-edit", |desk, _| edited(desk, Kind::Move, "reason")),
    ("move-remove", |desk, _| removed(desk, Kind::Move)),
    ("conversation-new", |desk, three| added(desk, three, Kind::Conversation)),
    ("conversation-edit", |desk, _| edited(desk, Kind::Conversation, "notes")),
    ("conversation-remove", |desk, _| removed(desk, Kind::Conversation)),
    ("lapse-new", |desk, three| added(desk, three, Kind::Lapse)),
    ("lapse-edit", |desk, _| edited(desk, Kind::Lapse, "note")),
    ("lapse-remove", |desk, _| removed(desk, Kind::Lapse)),
    ("debrief-new", |desk, three| added(desk, three, Kind::Debrief)),
    ("debrief-edit", |desk, _| edited(desk, Kind::Debrief, "worked")),
    ("debrief-remove", |desk, _| removed(desk, Kind::Debrief)),
    ("conversation-keep", |desk, _| {
        let id = first(desk, Kind::Conversation);
        let said = fields(json!({"text": "Осенняя полка"}));
        conversation::answer(desk, id, "past", said).unwrap();
        conversation::keep(desk, id, "past", "Луг").unwrap();
    }),
    ("move-end", |desk, three| {
        let partner = partner_of(desk, three);
        let letter = Both::new("Спасибо", "Thank you");
        ending::end(desk, partner, Some(Ending::Timeline), "Даты", letter).unwrap();
    }),
    ("campaign-pilot", |desk, three| {
        pilot::begin(desk, tight(partner_of(desk, three))).unwrap();
    }),
    ("session-go", |desk, _| {
        drop(session::go(desk, first(desk, Kind::Session), "worked").unwrap())
    }),
    ("session-run", |desk, _| drop(session::run(desk, first(desk, Kind::Session)).unwrap())),
    ("session-pause", |desk, _| {
        let id = first(desk, Kind::Session);
        session::go(desk, id, "worked").unwrap();
        desk.at("2026-03-20T10:01:00Z".parse().unwrap());
        session::run(desk, id).unwrap();
        desk.at("2026-03-20T10:05:00Z".parse().unwrap());
        session::pause(desk, id, 0).unwrap();
    }),
    ("session-reveal", |desk, three| {
        let id = first(desk, Kind::Session);
        for party in three.parties() {
            session_answer::answer(desk, id, "story", party, Both::new("Чай", "")).unwrap();
        }
        session::reveal(desk, id, "story").unwrap();
    }),
    ("session-end", |desk, _| {
        let ending =
            SessionEnd { outcome: SessionOutcome::NotYet, reason: String::new(), stage: None };
        session::end(desk, first(desk, Kind::Session), ending).unwrap();
    }),
    ("recap-item-respond", |desk, three| {
        let item = first(desk, Kind::RecapItem);
        recap::respond(desk, item, three.nika, true, Both::default()).unwrap();
    }),
    ("rule-card-new", |desk, _| {
        desk.make(Kind::RuleCard, json!({"title": {"ru": "Своё", "en": "Own"}}));
    }),
    ("rule-card-edit", |desk, _| edited(desk, Kind::RuleCard, "checked_by")),
    ("rule-card-check", |desk, _| {
        rule::confirm(desk, "us-place").unwrap();
    }),
    ("rule-card-remove", |desk, _| removed(desk, Kind::RuleCard)),
    ("rule-check-new", |desk, three| {
        desk.make(Kind::RuleCheck, json!({"campaign": three.campaign, "card": "ru-erid"}));
    }),
    ("rule-check-edit", |desk, three| {
        let answer =
            RuleAnswer { value: Some("Реклама".to_owned()), ..RuleAnswer::default() };
        rule::note(desk, three.campaign, "ru-label", RuleSubject::default(), answer).unwrap();
    }),
    ("rule-check-remove", |desk, _| removed(desk, Kind::RuleCheck)),
];

fn partner_of(desk: &Desk, three: Three) -> Id {
    campaign::open(desk, three.campaign).unwrap().parties[1].partner.unwrap()
}

fn bare_campaign(desk: &Desk) {
    let creators = partner::list(desk, false).unwrap().iter().map(|row| row.id).collect();
    let named = Both::new("Осень", "Autumn");
    let new = campaign::NewCampaign {
        title: named.clone(),
        brand: named,
        language: sverka_core::Lang::Ru,
        creators,
    };
    campaign::create(desk, new).unwrap();
}

#[test]
fn every_change_is_taken_back_and_made_again_across_a_restart() {
    let mut desk = Desk::on("2026-03-20");
    let three = full(&desk);
    let own = CHANGES.into_iter().map(|(verb, change)| (verb.to_owned(), What::Own(change)));
    let plain = plain::changes().into_iter();
    let changes: Vec<(String, What)> =
        own.chain(plain.map(|(verb, kind, deed)| (verb, What::Plain(kind, deed)))).collect();
    for (verb, change) in &changes {
        let verb = verb.as_str();
        let start = everything(&desk);
        match change {
            What::Own(change) => change(&desk, three),
            What::Plain(kind, deed) => {
                plain::act(&desk, three, *kind, *deed, |kind| first(&desk, kind));
            }
        }
        let info = desk.info().unwrap();
        assert_eq!(info.undo.as_ref().map(|step| step.verb.as_str()), Some(verb));
        assert_eq!(info.redo, None, "{verb}");
        let done = everything(&desk);
        assert!(done != start, "{verb}");

        desk = desk.reopened();
        let back = desk.undo().unwrap();
        assert_eq!(back.value.map(|step| step.verb).as_deref(), Some(verb));
        assert!(!back.kinds.is_empty(), "{verb}: the window hears of it");
        let before = everything(&desk);
        assert_eq!(desk.info().unwrap().redo.map(|step| step.verb).as_deref(), Some(verb));

        desk = desk.reopened();
        assert!(everything(&desk) == before, "{verb}");
        let again = desk.redo().unwrap();
        assert_eq!(again.value.map(|step| step.verb).as_deref(), Some(verb));
        assert!(everything(&desk) == done, "{verb}: made again, it is as it was");

        while everything(&desk) != start {
            assert!(desk.undo().unwrap().value.is_some(), "{verb}: nothing left to take back");
        }
    }
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn every_change_has_a_name_in_both_languages_and_every_name_its_change() {
    // Those that undo passes over, one that comes only after such, and those the table makes on the way.
    let others = [
        "reply-new",
        "signature-new",
        "goal-lock-new",
        "intake-seal",
        "intake-restart",
        "intake-reveal",
        "intake-carry",
        "step-new",
        "step-edit",
    ];
    let named: BTreeSet<String> = CHANGES
        .iter()
        .map(|(verb, _)| (*verb).to_owned())
        .chain(plain::changes().into_iter().map(|(verb, ..)| verb))
        .chain(others.map(str::to_owned))
        .map(|verb| format!("change-{verb}"))
        .collect();
    for (lang, key) in
        Lang::ALL.into_iter().flat_map(|lang| named.iter().map(move |key| (lang, key)))
    {
        assert!(locale(lang).has(key), "{key} in {lang:?}");
    }
    let written: BTreeSet<String> = catalogue()
        .iter()
        .map(|message| message.key.to_owned())
        .filter(|key| key.starts_with("change-"))
        .collect();
    assert_eq!(written, named);
}

#[test]
fn everything_done_is_taken_back_to_the_first_day_and_made_again() {
    let desk = Desk::on("2026-03-20");
    let start = everything(&desk);
    full(&desk);
    let done = everything(&desk);
    let mut steps = 0;
    while desk.undo().unwrap().value.is_some() {
        steps += 1;
    }
    assert!(everything(&desk) == start);
    assert_eq!(desk.info().unwrap().undo, None);
    let desk = desk.reopened();
    while desk.redo().unwrap().value.is_some() {
        steps -= 1;
    }
    assert!(everything(&desk) == done);
    assert_eq!(steps, 0);
    assert!(file::verify(&desk).unwrap().holds);
}

#[test]
fn a_new_change_ends_what_could_be_made_again() {
    let desk = Desk::on("2026-03-20");
    bare(&desk, "Gift Box");
    desk.undo().unwrap();
    assert!(desk.info().unwrap().redo.is_some());
    desk.make(Kind::Partner, json!({"name": {"ru": "Лев", "en": "Leo"}}));
    assert_eq!(desk.info().unwrap().redo, None);
    assert_eq!(desk.redo().unwrap().value, None);
}
