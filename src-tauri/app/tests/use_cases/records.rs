//! Campaigns and their records: what may point to what, what may go, and what is kept exactly.

use crate::made::{Desk, aligned, bare, fields};
use serde_json::{Value, json};
use sverka_app::campaign::NewCampaign;
use sverka_app::{Code, Failure, align, campaign, deliverable, partner, record, settings};
use sverka_core::partner::Briefing;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind};

fn refused(desk: &Desk, kind: Kind, value: Value) -> Failure {
    record::create(desk, kind, fields(value)).unwrap_err()
}

fn only_problem(failure: &Failure) -> (&str, ProblemCode) {
    assert_eq!(failure.problems.len(), 1, "{failure}");
    (failure.problems[0].field.as_str(), failure.problems[0].code)
}

#[test]
fn a_campaign_comes_with_its_parties_in_one_step() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Gift Box");
    let view = campaign::open(&desk, three.campaign).unwrap();
    let names: Vec<&str> = view.parties.iter().map(|p| p.name.en.as_str()).collect();
    assert_eq!(names, ["Veresna", "Nika", "Tessa"]);
    let markets: Vec<Option<&str>> =
        view.parties.iter().map(|p| p.market.map(|m| m.tag())).collect();
    assert_eq!(markets, [None, Some("ru"), Some("us")]);
    desk.undo().unwrap();
    assert!(campaign::list(&desk).unwrap().is_empty());
    assert_eq!(campaign::open(&desk, three.campaign).unwrap_err().code, Code::NotFound);
    assert_eq!(partner::list(&desk, false).unwrap().len(), 2);
}

#[test]
fn a_campaign_begins_with_the_brand_of_the_last_one() {
    let desk = Desk::on("2026-02-20");
    assert_eq!(campaign::last_brand(&desk).unwrap(), Both::default());
    let first = bare(&desk, "Gift Box");
    let second = bare(&desk, "Tea");
    desk.save(Kind::Party, second.brand, json!({"name": {"ru": "Травница", "en": "Herbalist"}}));
    assert_eq!(campaign::last_brand(&desk).unwrap(), Both::new("Травница", "Herbalist"));
    // Put aside it is still the one that was made last; gone it is not.
    desk.save(Kind::Campaign, second.campaign, json!({"archived": true}));
    assert_eq!(campaign::last_brand(&desk).unwrap().en, "Herbalist");
    for _ in 0..3 {
        desk.undo().unwrap();
    }
    let brand = campaign::open(&desk, first.campaign).unwrap().parties.remove(0).name;
    assert_eq!(campaign::last_brand(&desk).unwrap(), brand);
}

#[test]
fn line_26_whether_a_creator_likes_a_brief_or_a_call_is_kept_and_may_be_unasked() {
    let desk = Desk::on("2026-02-20");
    let nika = desk.make(Kind::Partner, json!({"name": {"ru": "Ника", "en": "Nika"}}));
    let style = || partner::open(&desk, nika).unwrap().partner.style;
    assert_eq!(style().briefing, None);
    for (told, kept) in [("detailed", Briefing::Detailed), ("quick-call", Briefing::QuickCall)] {
        desk.save(Kind::Partner, nika, json!({"style": {"briefing": told}}));
        assert_eq!(style().briefing, Some(kept));
    }
    let guess = json!({"style": {"briefing": "shouted"}}).as_object().unwrap().clone();
    record::save(&desk, Kind::Partner, nika, guess).unwrap_err();
}

#[test]
fn a_campaign_that_cannot_be_leaves_nothing_behind() {
    let desk = Desk::on("2026-02-20");
    let before = desk.info().unwrap();
    let named = Both::new("Имя", "Name");
    let blank = Both::default();
    let cases = [
        (blank.clone(), named.clone(), vec![], Code::Refused),
        (named.clone(), blank, vec![], Code::Refused),
        (named.clone(), named, vec![Id::nil()], Code::NotFound),
    ];
    for (title, brand, creators, code) in cases {
        let failure = campaign::create(
            &desk,
            NewCampaign { title, brand, language: sverka_core::Lang::Ru, creators },
        )
        .unwrap_err();
        assert_eq!(failure.code, code);
    }
    assert!(campaign::list(&desk).unwrap().is_empty());
    assert_eq!(desk.info().unwrap(), before);
}

#[test]
fn a_party_goes_with_its_column_of_the_matrix_unless_something_rests_on_it() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let failure = record::remove(&desk, Kind::Party, three.tessa).unwrap_err();
    assert_eq!(failure.code, Code::Held, "a deliverable is hers");
    assert_eq!(align::open(&desk, three.campaign).unwrap().needs[0].creators.len(), 2);
    let failure = record::remove(&desk, Kind::Party, three.brand).unwrap_err();
    assert_eq!(failure.code, Code::Held, "it tracks the metrics");

    for line in deliverable::list(&desk, three.campaign).unwrap() {
        if line.deliverable.party == three.tessa {
            record::remove(&desk, Kind::Deliverable, line.deliverable.id).unwrap();
        }
    }
    record::remove(&desk, Kind::Party, three.tessa).unwrap();
    let needs = align::open(&desk, three.campaign).unwrap().needs;
    let left: Vec<Id> = needs[0].creators.iter().map(|c| c.party).collect();
    assert_eq!(left, [three.nika]);
    desk.save(Kind::Need, needs[0].id, json!({"creators": needs[0].creators}));
    desk.undo().unwrap();
    assert_eq!(campaign::open(&desk, three.campaign).unwrap().parties.len(), 3);
    assert_eq!(align::open(&desk, three.campaign).unwrap().needs[0].creators.len(), 2);
}

#[test]
fn records_of_a_campaign_point_to_parties_of_that_campaign() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let other = bare(&desk, "Another");
    let title = json!({"ru": "Обзор", "en": "Review"});
    for stranger in [other.nika, Id::nil()] {
        let side = json!({"party": stranger, "need": {"ru": "", "en": ""}, "overlap": null});
        let own = json!({"party": three.nika, "need": {"ru": "", "en": ""}, "overlap": null});
        let cases = [
            (Kind::Deliverable, json!({"party": stranger, "title": title}), "party"),
            (Kind::Target, json!({"metric": "views", "owner": stranger}), "owner"),
            (Kind::Need, json!({"creators": [own, side]}), "creators.1.party"),
        ];
        for (kind, mut value, field) in cases {
            value["campaign"] = json!(three.campaign);
            let failure = refused(&desk, kind, value);
            assert_eq!(only_problem(&failure), (field, ProblemCode::NotFound));
        }
    }
    let owned = align::open(&desk, three.campaign).unwrap().targets[0].id;
    let strange = fields(json!({"owner": other.brand}));
    let failure = record::save(&desk, Kind::Target, owned, strange).unwrap_err();
    assert_eq!(only_problem(&failure), ("owner", ProblemCode::NotFound));
}

#[test]
fn a_record_stays_in_its_campaign() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let other = bare(&desk, "Another");
    let promised = deliverable::list(&desk, three.campaign).unwrap()[0].deliverable.id;
    for (kind, id) in [(Kind::Party, three.nika), (Kind::Deliverable, promised)] {
        let moved = fields(json!({"campaign": other.campaign}));
        let failure = record::save(&desk, kind, id, moved).unwrap_err();
        assert_eq!(only_problem(&failure), ("campaign", ProblemCode::NotFound));
        desk.save(kind, id, json!({"campaign": three.campaign}));
    }
}

#[test]
fn records_without_a_campaign_or_partner_are_refused_at_that_field() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Gift Box");
    let named = json!({"ru": "Имя", "en": "Name"});
    let cases = [
        (Kind::Party, json!({"name": named}), "campaign"),
        (
            Kind::Party,
            json!({"name": named, "campaign": three.campaign, "partner": Id::nil()}),
            "partner",
        ),
        (Kind::Need, json!({}), "campaign"),
        (Kind::Target, json!({"metric": "views"}), "campaign"),
        (Kind::Clause, json!({}), "campaign"),
        (Kind::Tally, json!({"on": "2026-02-20"}), "campaign"),
        (Kind::Step, json!({"on": "2026-02-20"}), "campaign"),
        (Kind::Score, json!({"criterion": "process"}), "partner"),
    ];
    for (kind, value, field) in cases {
        let failure = refused(&desk, kind, value);
        assert_eq!(only_problem(&failure), (field, ProblemCode::NotFound), "{kind:?}");
    }
}

#[test]
fn what_happened_happened_on_a_day() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Gift Box");
    for kind in [Kind::Tally, Kind::Step] {
        for value in [
            json!({"campaign": three.campaign}),
            json!({"campaign": three.campaign, "on": "1026-02-20"}),
        ] {
            let failure = refused(&desk, kind, value);
            assert_eq!(only_problem(&failure), ("on", ProblemCode::YearOutOfRange), "{kind:?}");
        }
    }
}

#[test]
fn an_archived_campaign_leaves_the_lists_and_comes_back() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    desk.save(Kind::Campaign, three.campaign, json!({"archived": true}));
    assert!(campaign::list(&desk).unwrap().is_empty());
    let aside = campaign::archived(&desk).unwrap();
    assert_eq!(aside.iter().map(|row| row.campaign.id).collect::<Vec<_>>(), [three.campaign]);
    assert!(sverka_app::today::open(&desk).unwrap().items.is_empty());
    assert!(campaign::open(&desk, three.campaign).unwrap().campaign.archived);
    desk.save(Kind::Campaign, three.campaign, json!({"archived": false}));
    assert_eq!(campaign::list(&desk).unwrap().len(), 1);
    assert!(campaign::archived(&desk).unwrap().is_empty());
}

#[test]
fn an_archived_partner_is_listed_apart_and_keeps_its_campaigns() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let nika = campaign::open(&desk, three.campaign).unwrap().parties[1].partner.unwrap();
    desk.save(Kind::Partner, nika, json!({"archived": true}));
    let ids = |archived| -> Vec<Id> {
        partner::list(&desk, archived).unwrap().into_iter().map(|row| row.id).collect()
    };
    assert!(!ids(false).contains(&nika));
    assert_eq!(ids(true), [nika]);
    assert_eq!(partner::open(&desk, nika).unwrap().campaigns[0].id, three.campaign);
}

#[test]
fn what_cannot_be_is_refused_at_its_field_and_nothing_of_the_save_is_kept() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let target = align::open(&desk, three.campaign).unwrap().targets[1].id;
    let need = align::open(&desk, three.campaign).unwrap().needs[0].id;
    let good = json!({"ru": "Новое", "en": "New"});
    let overlap = |value: u8| json!([{"party": three.nika, "need": good, "overlap": value}]);
    let money = |minor: i64, currency: &str| json!([{"minor": minor, "currency": currency}]);
    let (campaign, nika) = (three.campaign, three.nika);
    let long = "ы".repeat(501);
    let cases = [
        (
            Kind::Campaign,
            campaign,
            "category",
            "ends",
            json!("2026-03-01"),
            ProblemCode::EndBeforeStart,
        ),
        (
            Kind::Campaign,
            campaign,
            "category",
            "starts",
            json!("1826-03-02"),
            ProblemCode::YearOutOfRange,
        ),
        (
            Kind::Campaign,
            campaign,
            "category",
            "starts",
            json!("2026-02-30"),
            ProblemCode::WrongKind,
        ),
        (Kind::Campaign, campaign, "category", "budget", money(-1, "RUB"), ProblemCode::Negative),
        (
            Kind::Campaign,
            campaign,
            "category",
            "budget",
            money(1, "XTS"),
            ProblemCode::UnknownCurrency,
        ),
        (
            Kind::Campaign,
            campaign,
            "category",
            "revision_rounds",
            json!(21),
            ProblemCode::OutOfRange,
        ),
        (Kind::Campaign, campaign, "category", "nonsense", json!(1), ProblemCode::NotFound),
        (Kind::Campaign, campaign, "category", "id", json!(nika), ProblemCode::NotFound),
        (Kind::Party, nika, "person", "judges_by", json!("fame"), ProblemCode::UnknownMetric),
        (Kind::Party, nika, "person", "name", json!({"ru": " ", "en": ""}), ProblemCode::Empty),
        (
            Kind::Party,
            nika,
            "person",
            "name.ru",
            json!({"ru": long, "en": ""}),
            ProblemCode::TooLong,
        ),
        (Kind::Party, nika, "person", "win.en", json!({"ru": "", "en": "a\0"}), ProblemCode::Nul),
        (Kind::Target, target, "what", "primary", json!(true), ProblemCode::SecondPrimary),
        (Kind::Target, target, "what", "metric", json!("orders"), ProblemCode::RepeatedMetric),
        (Kind::Need, need, "brand", "creators.0.overlap", overlap(6), ProblemCode::OutOfRange),
    ];
    for (kind, id, beside, at, value, code) in cases {
        let before = desk.history(kind, id).unwrap();
        let field = at.split('.').next().unwrap();
        let failure =
            record::save(&desk, kind, id, fields(json!({beside: good, field: value}))).unwrap_err();
        let found: Vec<(&str, ProblemCode)> =
            failure.problems.iter().map(|p| (p.field.as_str(), p.code)).collect();
        assert!(
            found.iter().any(|(f, c)| (*f == at || f.starts_with(&format!("{at}."))) && *c == code),
            "{kind:?} {at}: {found:?}"
        );
        assert_eq!(desk.history(kind, id).unwrap(), before, "{kind:?} {at}");
    }
    let fourth = json!({"campaign": campaign, "metric": "views"});
    desk.make(Kind::Target, fourth);
    let failure = refused(&desk, Kind::Target, json!({"campaign": campaign, "metric": "reach"}));
    assert_eq!(only_problem(&failure), ("metric", ProblemCode::TooManyMetrics));
}

#[test]
fn texts_are_kept_exactly() {
    let desk = Desk::on("2026-02-20");
    let id = desk.make(Kind::Partner, json!({"name": {"ru": "Ника", "en": ""}}));
    let texts = [
        "😀👩‍👩‍👧‍👦",
        "שלום <b>עולם</b>",
        "<script>alert(1)</script>",
        "'; DROP TABLE partner; --",
        "«“\"'\\\n\t\r\n",
        "  по краям  ",
        &"я".repeat(100_000),
    ];
    for text in texts {
        desk.save(Kind::Partner, id, json!({"notes": text}));
        assert_eq!(partner::open(&desk, id).unwrap().partner.notes, text);
    }
    let desk = desk.reopened();
    assert_eq!(partner::open(&desk, id).unwrap().partner.notes, texts[texts.len() - 1]);
}

#[test]
fn history_tells_who_changed_which_field_from_what_to_what() {
    let desk = Desk::on("2026-02-20");
    let id = desk.make(Kind::Partner, json!({"name": {"ru": "Ника", "en": ""}, "notes": "а"}));
    desk.save(Kind::Partner, id, json!({"notes": "б"}));
    desk.save(Kind::Partner, id, json!({"notes": "б"}));
    let lines = desk.history(Kind::Partner, id).unwrap();
    assert_eq!(lines.len(), 2, "a save that changes nothing leaves no trace");
    assert_eq!(lines[0].field.as_deref(), Some("notes"));
    assert_eq!((&lines[0].was, &lines[0].now), (&json!("а"), &json!("б")));
    assert_eq!((lines[0].person.as_str(), lines[1].field.as_deref()), ("Марта", None));
}

#[test]
fn settings_are_checked_like_any_record() {
    let desk = Desk::on("2026-02-20");
    let standing = settings::open(&desk).unwrap();
    desk.save(Kind::Settings, standing.id, json!({"overlap_gate": 4.0}));
    assert_eq!(settings::open(&desk).unwrap().overlap_gate, 4.0);
    let high = fields(json!({"overlap_gate": 5.5}));
    let failure = record::save(&desk, Kind::Settings, standing.id, high).unwrap_err();
    assert_eq!(only_problem(&failure), ("overlap_gate", ProblemCode::OutOfRange));
    assert_eq!(
        record::remove(&desk, Kind::Settings, standing.id).unwrap_err().code,
        Code::NotFound
    );
}

#[test]
fn what_a_rule_stands_before_is_not_saved_as_a_field() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Чай");
    let session = desk.make(Kind::Session, json!({"campaign": three.campaign, "on": "2026-02-20"}));
    let cases = [
        (Kind::Campaign, three.campaign, json!({"revealed_at": "2026-02-20T10:00:00Z"})),
        (Kind::Session, session, json!({"revealed": ["story"]})),
        (Kind::Session, session, json!({"outcome": "aligned"})),
        (Kind::Session, session, json!({"ended_at": "2026-02-20T10:00:00Z"})),
    ];
    for (kind, id, value) in cases {
        let field = value.as_object().unwrap().keys().next().unwrap().clone();
        let refused = record::save(&desk, kind, id, fields(value)).unwrap_err();
        let problem = &refused.problems[0];
        assert_eq!((&problem.field, problem.code), (&field, ProblemCode::NotFound));
    }
}
