//! The check-in, and the decision that follows from it.

use crate::made::{CHECKIN, Desk, ENDS, STARTS, aligned, bare, day, fields};
use serde_json::json;
use sverka_app::today::Attention;
use sverka_app::{Code, campaign, health, record};
use sverka_core::Kind;
use sverka_core::campaign::Stage;
use sverka_core::decision::Verdict;
use sverka_core::problem::ProblemCode;

#[test]
fn a_decision_without_a_reason_is_refused_and_keeps_nothing() {
    let desk = Desk::on(CHECKIN);
    let three = aligned(&desk);
    let before = desk.info().unwrap().undo;
    for reason in ["", "  \n"] {
        let refused =
            health::decide(&desk, three.campaign, Verdict::Stop, reason, true).unwrap_err();
        assert_eq!(refused.code, Code::Refused);
        assert_eq!(refused.problems[0].field, "reason");
        assert_eq!(refused.problems[0].code, ProblemCode::NoReason);
    }
    assert!(health::open(&desk, three.campaign).unwrap().decisions.is_empty());
    assert_eq!(desk.info().unwrap().undo, before);
    assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, Stage::Running);
}

#[test]
fn a_decision_keeps_the_health_of_its_moment() {
    let desk = Desk::on(CHECKIN);
    let three = aligned(&desk);
    let then = health::open(&desk, three.campaign).unwrap().health;
    assert!(then.adherence.score.is_some_and(|score| score < 80.0), "both deliverables are late");
    health::decide(&desk, three.campaign, Verdict::Continue, "Ждём ролики.", true).unwrap();

    for line in sverka_app::deliverable::list(&desk, three.campaign).unwrap() {
        desk.save(Kind::Deliverable, line.deliverable.id, json!({"delivered": "2026-03-16"}));
    }
    desk.go_to("2026-03-20");
    let desk = desk.reopened();
    let view = health::open(&desk, three.campaign).unwrap();
    assert_eq!(view.decisions[0].health.as_ref(), Some(&then));
    assert_eq!(view.decisions[0].on, day(CHECKIN));
    assert_eq!(view.health.adherence.score, Some(100.0));
}

#[test]
fn the_last_decision_says_whether_a_campaign_is_stopped() {
    let desk = Desk::on(CHECKIN);
    let three = aligned(&desk);
    let decisions = [
        ("2026-03-18", Verdict::Continue, Stage::Running),
        ("2026-03-19", Verdict::Stop, Stage::Stopped),
        ("2026-03-20", Verdict::Pivot, Stage::Running),
        ("2026-03-20", Verdict::Stop, Stage::Stopped),
    ];
    for (on, verdict, stage) in decisions {
        desk.go_to(on);
        health::decide(&desk, three.campaign, verdict, "Решили вместе.", false).unwrap();
        assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, stage, "{on}");
    }
    let newest_first: Vec<Verdict> = health::open(&desk, three.campaign)
        .unwrap()
        .decisions
        .into_iter()
        .map(|d| d.verdict)
        .collect();
    assert_eq!(newest_first, [Verdict::Stop, Verdict::Pivot, Verdict::Stop, Verdict::Continue]);
    desk.go_to("2026-05-01");
    assert_eq!(campaign::open(&desk, three.campaign).unwrap().stage, Stage::Stopped);
}

#[test]
fn a_decision_about_no_campaign_is_not_found() {
    let desk = Desk::on(CHECKIN);
    let nobody = sverka_core::Id::nil();
    let refused = health::decide(&desk, nobody, Verdict::Stop, "Хватит.", false).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
}

#[test]
fn a_check_in_is_moved_freely_inside_its_window_and_with_a_reason_outside_it() {
    // The window of 42 days is day 13 to day 21.
    let cases = [
        ("2026-03-14", "", None),
        ("2026-03-22", "", None),
        ("2026-03-13", "", Some(("checkin_reason", ProblemCode::NoReason))),
        ("2026-03-23", " ", Some(("checkin_reason", ProblemCode::NoReason))),
        ("2026-03-23", "Праздники.", None),
        (STARTS, "Праздники.", None),
        (ENDS, "Праздники.", None),
        ("2026-03-01", "Праздники.", Some(("checkin_on", ProblemCode::OutsideCampaign))),
        ("2026-04-13", "Праздники.", Some(("checkin_on", ProblemCode::OutsideCampaign))),
    ];
    for (on, reason, expected) in cases {
        let desk = Desk::on("2026-02-20");
        let three = aligned(&desk);
        let moved = fields(json!({"checkin_on": on, "checkin_reason": reason}));
        let saved = record::save(&desk, Kind::Campaign, three.campaign, moved);
        let standing = campaign::open(&desk, three.campaign).unwrap().checkin_on;
        match expected {
            None => {
                saved.unwrap();
                assert_eq!(standing, Some(day(on)));
            }
            Some((field, code)) => {
                let problems = saved.unwrap_err().problems;
                assert_eq!(problems.len(), 1);
                assert_eq!((problems[0].field.as_str(), problems[0].code), (field, code), "{on}");
                assert_eq!(standing, Some(day(CHECKIN)), "{on}: nothing is kept");
            }
        }
    }
}

#[test]
fn a_step_of_the_playbook_takes_a_raised_flag_on_and_undo_lets_it_go() {
    use sverka_core::flag::FlagState::{Acknowledged, Raised};
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let state = |key: &str| {
        let flags = health::open(&desk, three.campaign).unwrap().flags;
        flags.into_iter().find(|f| f.key == key).unwrap().state
    };
    assert_eq!(state("adherence:ru"), Raised);
    desk.make(
        Kind::Step,
        json!({
            "campaign": three.campaign, "flag": "adherence:ru", "step": "reach-out",
            "on": "2026-03-20", "note": "Созвонились.",
        }),
    );
    assert_eq!((state("adherence:ru"), state("adherence:us")), (Acknowledged, Raised));
    desk.undo().unwrap();
    assert_eq!(state("adherence:ru"), Raised);
}

#[test]
fn a_flag_somebody_works_on_stays_where_flags_are_looked_for() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let row = || {
        let rows = sverka_app::campaign::list(&desk).unwrap();
        rows.into_iter().find(|row| row.campaign.id == three.campaign).unwrap()
    };
    let item = |key: &str| {
        let items = sverka_app::today::open(&desk).unwrap().items;
        let of = |item: &sverka_app::today::TodayItem| item.flag.as_ref().map(|f| f.key.clone());
        items.into_iter().find(|item| of(item).as_deref() == Some(key)).unwrap()
    };
    let raised = row().raised;
    for key in ["adherence:ru", "adherence:us"] {
        desk.make(
            Kind::Step,
            json!({
                "campaign": three.campaign, "flag": key, "step": "reach-out", "on": "2026-03-20",
                "note": "", "again_on": if key == "adherence:ru" { json!("2026-03-25") } else { json!(null) },
            }),
        );
    }
    assert_eq!(row().raised, raised, "a note mends nothing");
    let found = item("adherence:ru");
    assert_eq!(found.attention, Attention::FlagAcknowledged);
    assert_eq!((found.on, found.days), (Some(day("2026-03-25")), Some(5)));
    let next = found.flag.unwrap().next.unwrap();
    assert_eq!(next.step, Some(sverka_core::playbook::Step::Troubleshoot));
    assert_eq!(item("adherence:us").days, None, "nobody named a day");
    let refused = sverka_app::record::create(
        &desk,
        Kind::Step,
        fields(json!({
            "campaign": three.campaign, "flag": "adherence:ru", "step": "pivot",
            "on": "2026-03-20", "again_on": "2026-03-19",
        })),
    );
    assert_eq!(refused.unwrap_err().problems[0].field, "again_on");
}

#[test]
fn a_campaign_without_dates_has_health_without_data() {
    let desk = Desk::on(CHECKIN);
    let three = bare(&desk, "Bare");
    let view = health::open(&desk, three.campaign).unwrap();
    assert_eq!(view.health.known, 0);
    let scores = [&view.health.adherence, &view.health.performance, &view.health.sentiment];
    assert!(scores.iter().all(|d| d.score.is_none()));
}
