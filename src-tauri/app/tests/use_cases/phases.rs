//! Partnerships through their phases: steps with their reasons, pilots with their limits, endings with their letters.

use crate::made::{Desk, bare};
use chrono::NaiveDate;
use serde_json::json;
use sverka_app::ending::{LetterPayment, LetterWishes};
use sverka_app::failure::Code;
use sverka_app::phase::{self, BoardCard, NextCode};
use sverka_app::pilot::{self, NewPilot};
use sverka_app::{brief, campaign, ending, together};
use sverka_core::campaign::PartyRole;
use sverka_core::ending::{Ending, groups};
use sverka_core::lapse::LapseKind;
use sverka_core::paper::Paper;
use sverka_core::parting::Reading;
use sverka_core::partner::Platform;
use sverka_core::phase::Phase;
use sverka_core::pilot::{LeadTime, Limit, LimitCode, PilotForm, Suggestion};
use sverka_core::problem::ProblemCode;
use sverka_core::step::WarningCode;
use sverka_core::target::Threshold;
use sverka_core::{Both, Currency, Id, Kind, Market, Money};
use sverka_exchange::document::Form;

fn partner(desk: &Desk, name: &str) -> Id {
    desk.make(
        Kind::Partner,
        json!({
            "name": {"ru": name, "en": name}, "markets": ["us"], "language": "en",
            "contact": {"name": "Tessa", "role": "", "reach": ""},
        }),
    )
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn new_pilot(partner: Id) -> NewPilot {
    NewPilot {
        partner,
        form: PilotForm::Tight,
        title: Both::new("Проба", "Trial"),
        brand: Both::new("Вересна", "Veresna"),
        starts: day("2026-03-16"),
        days: 14,
        budget: Some(Money { minor: 90_000, currency: Currency::Usd }),
        deliverable: Both::new("Один ролик", "One video"),
        platform: Platform::Youtube,
        due: Some(day("2026-03-25")),
        metric: "orders".to_owned(),
        thresholds: vec![Threshold::new(Market::Us, Some(20.0), None)],
        payment: Both::new("В день сдачи.", "On delivery."),
        rounds: 2,
        reason: "Кейсы пришлёт позже.".to_owned(),
    }
}

fn card(desk: &Desk, partner: Id) -> BoardCard {
    let columns = phase::board(desk, None).unwrap().columns;
    columns.into_iter().flat_map(|c| c.cards).find(|c| c.partner == partner).unwrap()
}

/// Where a refusal points to, and why.
fn refused<T: std::fmt::Debug>(outcome: sverka_app::Outcome<T>) -> Vec<(String, ProblemCode)> {
    let failure = outcome.unwrap_err();
    failure.problems.into_iter().map(|p| (p.field, p.code)).collect()
}

#[test]
fn line_112_a_skipped_phase_is_taken_only_with_a_reason_and_both_are_kept() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let check = phase::check(&desk, tessa, Phase::Framework, None).unwrap();
    assert!(check.warnings.iter().any(|w| w.code == WarningCode::SkipsPilot));
    let silent = phase::go(&desk, tessa, Phase::Framework, None, " ");
    assert_eq!(refused(silent), [("reason".to_owned(), ProblemCode::NoReason)]);
    assert_eq!(card(&desk, tessa).standing.phase, Phase::Exploration);

    phase::go(&desk, tessa, Phase::Framework, None, "Работали раньше").unwrap();
    let view = together::open(&desk, tessa).unwrap();
    assert_eq!(view.standing.phase, Phase::Framework);
    assert_eq!(view.moves[0].reason, "Работали раньше");
    assert!(view.moves[0].unmet.contains(&"debrief-scale".to_owned()));
    desk.undo().unwrap();
    assert_eq!(card(&desk, tessa).standing.phase, Phase::Exploration);
}

#[test]
fn line_116_before_a_pilot_the_metrics_chosen_for_it_count_as_agreed() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let metrics = "pilot-metrics-agreed".to_owned();
    let threshold = |market, value| Threshold::new(market, value, None);
    // What is chosen, and whether it is agreed. Tessa works in the United States alone.
    let table = [
        ("", vec![], false),
        ("orders", vec![threshold(Market::Us, None)], false),
        ("orders", vec![threshold(Market::Ru, Some(20.0))], false),
        ("orders", vec![threshold(Market::Us, Some(20.0))], true),
    ];
    for (metric, thresholds, agreed) in table {
        let check =
            pilot::check(&desk, tessa, PilotForm::Tight, metric, thresholds.clone()).unwrap();
        assert_eq!(!check.unmet.contains(&metrics), agreed, "{metric} {thresholds:?}");
        let planned = NewPilot { metric: metric.to_owned(), thresholds, ..new_pilot(tessa) };
        pilot::begin(&desk, planned).unwrap();
        let kept = together::open(&desk, tessa).unwrap().moves.remove(0).unmet;
        assert_eq!(kept, check.unmet, "what was shown before is what is kept");
        desk.undo().unwrap();
    }
}

#[test]
fn what_a_dialog_begins_from_is_handed_to_it() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let view = together::open(&desk, tessa).unwrap();
    assert_eq!(pilot::lead(&desk, view.pilot_from), LeadTime::Enough);
    assert_eq!(view.pilot_from, day("2026-03-16"), "by the day of the workspace");
    assert_eq!(view.endings, groups());
}

#[test]
fn line_115_a_pilot_makes_its_campaign_with_limits_people_and_clauses_in_one_step() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let id = pilot::begin(&desk, new_pilot(tessa)).unwrap().value;

    let view = campaign::open(&desk, id).unwrap();
    assert_eq!(view.length_days, Some(14));
    assert_eq!(view.campaign.markets, [Market::Us]);
    let roles: Vec<PartyRole> = view.parties.iter().map(|p| p.role).collect();
    assert_eq!(roles, [PartyRole::Brand, PartyRole::Creator]);
    let clauses = brief::open(&desk, id, Paper::Brief).unwrap().clauses;
    let keys: Vec<&str> = clauses.iter().map(|c| c.clause.key.as_str()).collect();
    assert_eq!(keys, ["deliverables", "revisions", "payment"]);
    assert!(clauses.iter().all(|c| c.clause.text.is_full()), "{clauses:#?}");

    type Of = fn(&Limit) -> bool;
    let limits = |of: Of| -> Vec<LimitCode> {
        let pilot = pilot::open(&desk, id).unwrap().unwrap();
        pilot.limits.iter().filter(|limit| of(limit)).map(|limit| limit.code).collect()
    };
    let (waits, broken): (Of, Of) = (|limit| limit.waits, |limit| limit.kept == Some(false));
    assert_eq!((limits(waits), limits(broken)), (vec![LimitCode::Calls], vec![]));
    desk.go_to("2026-03-16");
    let scope = "nobody has talked about its scope by its first day";
    assert_eq!((limits(waits), limits(broken)), (vec![], vec![LimitCode::Calls]), "{scope}");
    let moved = &together::open(&desk, tessa).unwrap().moves[0];
    assert_eq!((moved.to, moved.rung), (Phase::Pilot, Some(1)));
    assert!(!moved.unmet.contains(&"pilot-metrics-agreed".to_owned()), "agreed as it began");
    assert!(moved.unmet.contains(&"gut-check".to_owned()));

    desk.undo().unwrap();
    assert!(campaign::list(&desk).unwrap().is_empty(), "one step back takes all of it back");
    assert_eq!(card(&desk, tessa).standing.phase, Phase::Exploration);
}

#[test]
fn line_113_a_pilot_longer_or_dearer_than_its_form_is_refused_at_the_field() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let dear = Money { minor: 500_100, currency: Currency::Usd };
    for (new, field) in [
        (NewPilot { days: 15, ..new_pilot(tessa) }, "days"),
        (NewPilot { form: PilotForm::Standard, budget: Some(dear), ..new_pilot(tessa) }, "budget"),
        (NewPilot { due: Some(day("2026-03-31")), ..new_pilot(tessa) }, "due"),
        (NewPilot { deliverable: Both::default(), ..new_pilot(tessa) }, "deliverable"),
        (NewPilot { reason: String::new(), ..new_pilot(tessa) }, "reason"),
    ] {
        let fields: Vec<String> =
            refused(pilot::begin(&desk, new)).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [field]);
        assert!(campaign::list(&desk).unwrap().is_empty(), "{field}: nothing is half made");
    }
}

#[test]
fn line_149_what_is_due_too_soon_is_said_before_it_is_asked_for() {
    let desk = Desk::on("2026-03-02");
    for (due, expected) in [
        ("2026-03-04", LeadTime::TooShort),
        ("2026-03-10", LeadTime::Short),
        ("2026-03-16", LeadTime::Enough),
    ] {
        assert_eq!(pilot::lead(&desk, day(due)), expected);
    }
}

#[test]
fn lines_118_and_119_the_debrief_points_and_a_person_decides_with_a_reason() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let id = pilot::begin(&desk, new_pilot(tessa)).unwrap().value;
    desk.go_to("2026-04-06");
    assert_eq!(card(&desk, tessa).next, NextCode::Debrief);
    let debrief = desk.make(Kind::Debrief, json!({"campaign": id, "partner": tessa}));
    desk.save(
        Kind::Debrief,
        debrief,
        json!({
            "understood": 5, "clear": 2, "on_time": 5, "on": "2026-04-06",
            "failures": [{"what": "Молчание перед сдачей", "nature": "communication"}],
        }),
    );
    let view = together::open(&desk, tessa).unwrap();
    assert_eq!(view.pilots[0].suggestion, Some(Suggestion::RedFlag));
    let silent = sverka_app::record::save(
        &desk,
        Kind::Debrief,
        debrief,
        serde_json::from_value(json!({"verdict": "scale"})).unwrap(),
    );
    assert_eq!(refused(silent), [("reason".to_owned(), ProblemCode::NoReason)]);
    desk.save(Kind::Debrief, debrief, json!({"verdict": "walk", "reason": "Не слышим друг друга"}));
    assert_eq!(card(&desk, tessa).next, NextCode::Walk);
}

#[test]
fn line_119_what_an_earlier_pilot_decided_says_nothing_of_the_one_that_runs() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let first = pilot::begin(&desk, new_pilot(tessa)).unwrap().value;
    let verdict = || {
        let step = phase::check(&desk, tessa, Phase::Framework, None).unwrap();
        step.conditions.into_iter().find(|c| c.id == "debrief-scale").unwrap().holds
    };
    let debrief = desk.make(Kind::Debrief, json!({"campaign": first, "partner": tessa}));
    desk.save(Kind::Debrief, debrief, json!({"reason": "Слышим друг друга"}));
    desk.save(Kind::Debrief, debrief, json!({"verdict": "scale"}));
    assert_eq!(verdict(), Some(true));
    desk.go_to("2026-05-04");
    let later =
        NewPilot { starts: day("2026-05-11"), due: Some(day("2026-05-20")), ..new_pilot(tessa) };
    pilot::begin(&desk, later).unwrap();
    assert_eq!(verdict(), None, "not known is not met");
}

#[test]
fn line_104_what_counts_on_one_person_is_the_median_of_the_marks_that_count() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let told = || {
        let step = phase::check(&desk, tessa, Phase::Scale, Some(5)).unwrap();
        let found = step.conditions.into_iter().find(|c| c.id == "without-one-person").unwrap();
        (found.holds, found.reached)
    };
    assert_eq!(told(), (None, vec![]));
    for (rater, value, expected) in [
        ("Олег", 2, (Some(false), vec![2.0])),
        ("Ада", 5, (Some(false), vec![3.5])),
        ("Марта", 4, (Some(true), vec![4.0])),
    ] {
        let mark = json!({
            "partner": tessa, "kind": "creator", "template": 1, "criterion": "bus-factor",
            "rater": rater, "value": value, "evidence": "Созвон", "on": "2026-03-02",
        });
        desk.make(Kind::Score, mark);
        assert_eq!(told(), expected, "{rater}");
    }
}

#[test]
fn line_115_two_tight_pilots_are_no_more_than_there_may_be() {
    let desk = Desk::on("2026-03-02");
    let most = || phase::board(&desk, None).unwrap().columns[1].bounds.map(|(_, most)| most);
    assert_eq!(most(), Some(1));
    pilot::begin(&desk, new_pilot(partner(&desk, "Tessa"))).unwrap();
    assert_eq!(most(), Some(1));
    pilot::begin(&desk, new_pilot(partner(&desk, "Орла"))).unwrap();
    assert_eq!(most(), Some(2), "the step into the second warned of nothing");
}

#[test]
fn line_120_growing_goes_up_one_rung_at_a_time_and_never_by_itself() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    pilot::begin(&desk, new_pilot(tessa)).unwrap();
    phase::go(&desk, tessa, Phase::Framework, None, "Идём дальше").unwrap();
    phase::go(&desk, tessa, Phase::Scale, None, "Правила есть").unwrap();
    assert_eq!(card(&desk, tessa).standing.rung, Some(3));
    let silent = phase::go(&desk, tessa, Phase::Scale, Some(5), "");
    assert_eq!(refused(silent), [("reason".to_owned(), ProblemCode::NoReason)]);
    phase::go(&desk, tessa, Phase::Scale, Some(5), "Четыре кампании в срок").unwrap();
    let view = together::open(&desk, tessa).unwrap();
    assert_eq!(view.standing.rung, Some(5));
    assert!(view.climb.is_none(), "there is no rung above five");
    desk.go_to("2027-03-02");
    assert_eq!(card(&desk, tessa).standing.rung, Some(5), "time alone moves nobody");
}

#[test]
fn lines_121_and_122_what_went_wrong_is_counted_with_its_evidence() {
    let desk = Desk::on("2026-03-02");
    let three = bare(&desk, "Gift Box");
    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({"starts": "2026-03-02", "ends": "2026-03-20"}),
    );
    let nika = campaign::open(&desk, three.campaign).unwrap().parties[1].partner.unwrap();
    let late = crate::made::promised(&desk, three.campaign, three.nika, "Обзор", "2026-03-10");
    desk.make(
        Kind::Lapse,
        json!({"partner": nika, "kind": "inconsistent", "on": "2026-03-02", "note": "Сюжет"}),
    );
    desk.make(
        Kind::Message,
        json!({"partner": nika, "sent": "2026-03-02T09:00:00", "about": "Обзор"}),
    );
    desk.go_to("2026-04-01");
    let parting = together::open(&desk, nika).unwrap().parting;
    let of = |kind| parting.triggers.iter().find(|t| t.kind == kind).unwrap();
    let missed = of(LapseKind::MissedDeadline);
    assert_eq!((missed.count, missed.of), (1, Some(1)));
    assert_eq!(missed.evidence[0].deliverable, Some(late));
    assert_eq!(of(LapseKind::Unanswered).count, 1);
    assert_eq!(of(LapseKind::Inconsistent).count, 1);
    assert_eq!(parting.reading, Reading::AfterOne, "one campaign is over");
}

#[test]
fn line_125_an_ending_keeps_its_reason_and_a_letter_in_both_languages() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa Quillmoor");
    pilot::begin(&desk, new_pilot(tessa)).unwrap();
    let wishes = LetterWishes {
        ending: Ending::Timeline,
        payment: LetterPayment::Open,
        public: true,
        door: true,
    };
    let early = ending::compose(&desk, tessa, wishes).unwrap();
    assert!(!early.en.contains("“Trial”"), "before its first day nothing was done together");
    desk.go_to("2026-03-20");
    let letter = ending::compose(&desk, tessa, wishes).unwrap();
    assert!(letter.en.starts_with("Hi Tessa,"), "{}", letter.en);
    assert!(letter.ru.starts_with("Tessa Quillmoor, здравствуйте."), "{}", letter.ru);
    for (side, said) in [(&letter.ru, "«Проба»"), (&letter.en, "“Trial”")] {
        assert!(side.contains(said), "{side}");
        assert!(side.split("\n\n").count() >= 7, "{side}");
    }
    let closed = ending::compose(&desk, tessa, LetterWishes { door: false, ..wishes }).unwrap();
    assert_ne!(closed, letter);

    let without = ending::end(&desk, tessa, None, "", Both::default());
    let fields: Vec<String> = refused(without).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["ending", "reason"]);
    let id = ending::end(&desk, tessa, Some(Ending::Timeline), "Три недели тишины", letter)
        .unwrap()
        .value;
    let board = phase::board(&desk, None).unwrap();
    assert_eq!((board.endings.expectation, board.endings.competence), (1, 0));
    assert_eq!(board.ended[0].ended.reason, "Три недели тишины");
    let again = ending::end(&desk, tessa, Some(Ending::Other), "Ещё раз", Both::default());
    assert_eq!(again.unwrap_err().code, Code::NotReady);

    for form in [Form::Ru, Form::En, Form::Both] {
        assert!(ending::pdf(&desk, id, form).unwrap().starts_with(b"%PDF"));
    }
    let to = desk.place("letter.pdf");
    ending::export(&desk, id, Form::Both, &to).unwrap();
    assert!(to.exists());
}

#[test]
fn an_explorer_is_refused_politely_before_anything_began() {
    let desk = Desk::on("2026-03-02");
    let tessa = partner(&desk, "Tessa");
    let check = phase::check(&desk, tessa, Phase::Ended, None).unwrap();
    assert_eq!(check.warnings[0].code, WarningCode::RejectsUnheard);
    let wishes = LetterWishes {
        ending: Ending::Evidence,
        payment: LetterPayment::None,
        public: false,
        door: true,
    };
    let letter = ending::compose(&desk, tessa, wishes).unwrap();
    for word in ["paid", "portfolio", "campaigns"] {
        assert!(!letter.en.contains(word), "nothing was done together: {}", letter.en);
    }
    ending::end(&desk, tessa, Some(Ending::Evidence), "Кейсов нет", letter).unwrap();
    assert_eq!(phase::board(&desk, None).unwrap().ended.len(), 1);
}

#[test]
fn line_143_who_was_worked_with_again_is_counted_over_those_a_campaign_is_over_with() {
    let desk = Desk::on("2026-03-02");
    let three = bare(&desk, "Gift Box");
    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({"starts": "2026-03-02", "ends": "2026-03-20"}),
    );
    assert_eq!(phase::board(&desk, None).unwrap().repeat.of, 0);
    desk.go_to("2026-04-01");
    let repeat = phase::board(&desk, None).unwrap().repeat;
    assert_eq!((repeat.again, repeat.of), (0, 2));
}

#[test]
fn a_column_of_thousands_stays_a_board_and_leads_on_to_the_list() {
    let desk = Desk::on("2026-03-02");
    let ids: Vec<Id> = (0..70).map(|n| partner(&desk, &format!("Tessa {n}"))).collect();
    let nika = desk.make(
        Kind::Partner,
        json!({ "name": {"ru": "Ника", "en": "Nika"}, "markets": ["ru"], "language": "ru" }),
    );
    for id in &ids[..60] {
        desk.make(
            Kind::Conversation,
            json!({ "partner": id, "kind": "exploration", "on": "2026-03-01" }),
        );
    }
    let exploring = |market| {
        let board = phase::board(&desk, market).unwrap();
        assert_eq!(board.partners, 71, "whatever the board is narrowed to");
        board.columns.into_iter().find(|column| column.phase == Phase::Exploration).unwrap()
    };
    // Of sixty begun with and eleven not, what is shown and what is left to the list.
    let all = exploring(None);
    assert_eq!((all.cards.len(), all.more, all.count), (61, 10, 60));
    assert!(all.cards[..50].iter().all(|card| card.begun) && !all.cards[50].begun);
    // A market is looked for among all, not among those shown.
    let russian = exploring(Some(Market::Ru));
    let shown: Vec<Id> = russian.cards.iter().map(|card| card.partner).collect();
    assert_eq!((shown, russian.more, russian.count), (vec![nika], 0, 60));
}

#[test]
fn the_others_are_the_same_read_for_one_step_as_for_the_board() {
    let desk = Desk::on("2026-03-02");
    let ids: Vec<Id> = (0..5).map(|n| partner(&desk, &format!("Tessa {n}"))).collect();
    for id in &ids[..4] {
        desk.make(
            Kind::Conversation,
            json!({ "partner": id, "kind": "exploration", "on": "2026-03-01" }),
        );
    }
    pilot::begin(&desk, new_pilot(ids[0])).unwrap();
    desk.save(Kind::Partner, ids[1], json!({ "archived": true }));
    for id in &ids[2..] {
        let alone = phase::check(&desk, *id, Phase::Pilot, None).unwrap();
        assert_eq!(card(&desk, *id).step.unwrap(), alone);
        let warned = |code| alone.warnings.iter().find(|w| w.code == code).and_then(|w| w.n);
        let compared = if *id == ids[4] { 3 } else { 2 };
        assert_eq!(warned(WarningCode::PilotTaken), Some(2));
        assert_eq!(warned(WarningCode::FewCompared), (compared < 3).then_some(compared));
    }
}
