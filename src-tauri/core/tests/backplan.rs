//! Counting back from a launch (REQUIREMENTS 29, 59, 149).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::NaiveDate;
use proptest::prelude::*;
use sverka_core::backplan::{Facts, Fit, StepKind, backplan};
use sverka_core::deliverable::Deliverable;
use sverka_core::pilot::LeadTime;
use sverka_core::workday::is_workday_everywhere;
use sverka_core::{Id, Market};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts<'a>(launch: &str, today: &str, deliverables: &'a [Deliverable]) -> Facts<'a> {
    Facts {
        launch: day(launch),
        breathe_days: 7,
        approve_hours: Some(48),
        rounds: 2,
        markets: &Market::ALL,
        deliverables,
        signed: false,
        today: day(today),
    }
}

fn made(promised: Option<&str>) -> Deliverable {
    let mut deliverable = Deliverable::new(Id::nil(), Id::nil(), Id::nil());
    deliverable.due = promised.map(day);
    deliverable
}

#[test]
fn line_59_every_step_has_its_last_day_counted_back_over_the_working_days_of_both_markets() {
    let plan = backplan(&facts("2026-06-30", "2026-04-01", &[]));
    let days: Vec<(StepKind, String)> =
        plan.steps.iter().map(|step| (step.kind, step.latest.to_string())).collect();
    let expected = [
        // 12 June is a holiday in Russia and 19 June one in the US.
        (StepKind::Signed, "2026-05-22"),
        (StepKind::FirstVersion, "2026-06-05"),
        (StepKind::LastVersion, "2026-06-18"),
        (StepKind::Approved, "2026-06-23"),
        (StepKind::Published, "2026-06-23"),
        (StepKind::Launch, "2026-06-30"),
    ];
    let expected: Vec<(StepKind, String)> =
        expected.into_iter().map(|(kind, on)| (kind, on.to_owned())).collect();
    assert_eq!(days, expected);
    assert!(plan.fits);
    assert_eq!(plan.earliest, None);
}

#[test]
fn line_59_a_launch_that_cannot_be_kept_is_told_with_the_first_that_can() {
    let plan = backplan(&facts("2026-06-30", "2026-06-01", &[]));
    assert_eq!(plan.steps[0].fit, Fit::Past);
    assert!(!plan.fits);
    let earliest = plan.earliest.unwrap();
    assert!(earliest > day("2026-06-30"));
    let moved = earliest.to_string();
    assert!(backplan(&facts(&moved, "2026-06-01", &[])).fits);
    let before = earliest.pred_opt().unwrap().to_string();
    assert!(!backplan(&facts(&before, "2026-06-01", &[])).fits, "the day before does not do");
}

#[test]
fn line_149_between_one_and_two_weeks_for_the_creator_is_tight_and_less_is_past() {
    let fits = |today| backplan(&facts("2026-06-30", today, &[])).steps[0].fit;
    // The first version is due on 5 June at the latest.
    let table = [
        ("2026-05-22", Fit::Fits),
        ("2026-05-23", Fit::Tight),
        ("2026-05-29", Fit::Tight),
        ("2026-05-30", Fit::Past),
    ];
    for (today, expected) in table {
        assert_eq!(fits(today), expected, "{today}");
    }
}

#[test]
fn line_149_what_is_asked_for_within_two_weeks_a_week_or_48_hours_is_told() {
    let today = "2026-04-01";
    let table = [
        (Some("2026-04-15"), Some(LeadTime::Enough), false),
        (Some("2026-04-14"), Some(LeadTime::Short), false),
        (Some("2026-04-07"), Some(LeadTime::TooShort), false),
        (Some("2026-04-03"), Some(LeadTime::TooShort), true),
        (Some("2026-03-31"), Some(LeadTime::TooShort), false),
        (None, None, false),
    ];
    for (promised, lead, rush) in table {
        let deliverables = [made(promised)];
        let plan = backplan(&facts("2026-06-30", today, &deliverables));
        assert_eq!((plan.lines[0].lead, plan.lines[0].rush), (lead, rush), "{promised:?}");
    }
}

#[test]
fn a_promise_after_the_last_day_of_a_first_version_does_not_fit() {
    for (promised, over, fits) in [("2026-06-05", 0, true), ("2026-06-06", 1, false)] {
        let deliverables = [made(Some(promised))];
        let plan = backplan(&facts("2026-06-30", "2026-04-01", &deliverables));
        assert_eq!((plan.lines[0].over, plan.fits), (Some(over), fits), "{promised}");
    }
}

#[test]
fn line_29_no_days_for_organic_reach_before_the_launch_are_told() {
    let mut facts = facts("2026-06-30", "2026-04-01", &[]);
    assert!(!backplan(&facts).breathless);
    facts.breathe_days = 0;
    assert!(backplan(&facts).breathless);
}

#[test]
fn what_is_done_has_no_last_day_to_miss() {
    let mut one = made(Some("2026-06-08"));
    one.delivered = Some(day("2026-06-08"));
    let deliverables = [one.clone()];
    let plan = backplan(&facts("2026-06-30", "2026-06-10", &deliverables));
    let fits: Vec<Fit> = plan.steps.iter().take(3).map(|step| step.fit).collect();
    assert_eq!(fits, [Fit::Done, Fit::Done, Fit::Fits]);
    one.published = Some(day("2026-06-22"));
    let deliverables = [one];
    let plan = backplan(&facts("2026-06-30", "2026-07-01", &deliverables));
    assert!(plan.fits && plan.steps.iter().all(|step| step.fit == Fit::Done));
}

proptest! {
    #[test]
    fn steps_follow_each_other_on_working_days_and_more_work_never_starts_later(
        offset in 0_u64..1500, breathe in 0_u32..60, hours in proptest::option::of(1_u32..240), rounds in 0_u32..8,
    ) {
        let launch = day("2026-01-01") + chrono::Days::new(offset);
        let base = Facts { launch, breathe_days: breathe, approve_hours: hours, rounds, ..facts("2026-01-01", "2026-01-01", &[]) };
        let plan = backplan(&base);
        prop_assert!(plan.steps.is_sorted_by_key(|step| step.latest));
        for step in plan.steps.iter().filter(|step| step.kind < StepKind::Published) {
            prop_assert!(is_workday_everywhere(step.latest), "{:?}", step);
        }
        let more = backplan(&Facts { rounds: rounds + 1, breathe_days: breathe + 1, ..base });
        prop_assert!(more.steps[0].latest <= plan.steps[0].latest);
        if let Some(earliest) = plan.earliest {
            prop_assert!(earliest > launch);
            let moved = Facts { launch: earliest, ..base };
            prop_assert!(backplan(&moved).fits);
        }
    }
}
