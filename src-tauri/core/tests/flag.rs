//! Flags as a state machine (METHODS, "Flags"; REQUIREMENTS 134, 135): raised in time, never flapping.

#![allow(clippy::unwrap_used)]

mod made;

use made::{day, id};
use proptest::prelude::*;
use sverka_core::Market;
use sverka_core::flag::{
    Course, Flag, FlagCode, FlagState, Observation, Prospect, RECOVERY, Waits, Why, course,
};
use sverka_core::playbook::{NextStep, Step, StepTaken, with_steps};

use FlagState::{Acknowledged, NoData, Normal, Pending, Raised, Recovering};

const THRESHOLD: f64 = 70.0;

fn observed(seen: &[(u64, f64)]) -> Vec<Observation> {
    seen.iter().map(|(on, score)| Observation::sure(day(*on), *score)).collect()
}

fn on(seen: &[Observation], days: u32, as_of: u64) -> Course {
    course(seen, THRESHOLD, RECOVERY, days, day(as_of))
}

#[test]
fn a_flag_goes_from_state_to_state_as_observations_come() {
    // Observations, the day asked about, the state and the day it began.
    type Seen = &'static [(u64, f64)];
    let table: [(Seen, u64, FlagState, Option<u64>); 16] = [
        (&[], 5, NoData, None),
        (&[(6, 60.0)], 5, NoData, None),
        (&[(1, 70.0)], 1, Normal, Some(1)),
        (&[(1, 69.9)], 1, Pending, Some(1)),
        (&[(1, 69.9)], 2, Pending, Some(1)),
        // One that nobody answers does not wait for ever.
        (&[(1, 69.9)], 3, Raised, Some(3)),
        (&[(1, 60.0), (2, 60.0)], 2, Raised, Some(2)),
        (&[(1, 60.0), (2, 71.0), (3, 60.0)], 3, Pending, Some(3)),
        (&[(1, 60.0), (2, 60.0), (3, 72.0)], 3, Raised, Some(2)),
        (&[(1, 60.0), (2, 60.0), (3, 75.0)], 3, Recovering, Some(3)),
        (&[(1, 60.0), (2, 60.0), (3, 75.0), (4, 72.0)], 4, Recovering, Some(3)),
        (&[(1, 60.0), (2, 60.0), (3, 75.0), (4, 69.0)], 4, Raised, Some(4)),
        (&[(1, 60.0), (2, 60.0), (3, 75.0), (4, 80.0)], 4, Normal, Some(4)),
        // Silence raises and never clears.
        (&[(1, 60.0), (2, 60.0), (3, 75.0)], 30, Recovering, Some(3)),
        // What was raised while nobody answered was raised, whatever comes later.
        (&[(1, 60.0), (9, 90.0)], 9, Recovering, Some(9)),
        (&[(1, 60.0), (3, 90.0)], 3, Normal, Some(3)),
    ];
    for (seen, as_of, state, since) in table {
        let found = on(&observed(seen), 2, as_of);
        assert_eq!((found.state, found.since), (state, since.map(day)), "{seen:?} on day {as_of}");
    }
}

#[test]
fn a_shortfall_within_chance_waits_and_is_never_raised() {
    let unsure = |n, score| Observation { on: day(n), score, sure: false };
    let seen: Vec<Observation> = (1..10).map(|n| unsure(n, 50.0)).collect();
    assert_eq!(on(&seen, 2, 40).state, Pending);
    let mut later = seen;
    later.extend(observed(&[(10, 55.0)]));
    assert_eq!(on(&later, 2, 10).state, Pending);
    later.extend(observed(&[(11, 55.0)]));
    let found = on(&later, 2, 11);
    assert_eq!((found.state, found.opened), (Raised, Some(day(1))));
    // Once raised, falling short by chance is no recovery.
    later.push(unsure(12, 65.0));
    assert_eq!(on(&later, 2, 12).state, Raised);
}

#[test]
fn trouble_opens_with_its_first_low_observation_and_closes_with_the_flag() {
    let seen = observed(&[(1, 60.0), (2, 60.0), (3, 80.0), (4, 60.0), (5, 80.0), (6, 80.0)]);
    let opened: Vec<Option<u64>> = (1..=6)
        .map(|n| {
            on(&seen, 2, n).opened.map(|o| u64::try_from((o - day(1)).num_days()).unwrap() + 1)
        })
        .collect();
    assert_eq!(opened, [Some(1), Some(1), Some(1), Some(1), Some(1), None]);
}

fn flag(course: Course) -> Flag {
    Flag {
        code: FlagCode::Performance,
        key: String::from("performance:orders:us"),
        metric: Some(String::from("orders")),
        market: Market::Us,
        state: course.state,
        since: course.since,
        opened: course.opened,
        why: Why::default(),
        playbook: Vec::new(),
        next: None,
        waits: course.waits,
        prospect: Prospect::default(),
    }
}

fn taken(n: u128, key: &str, step: Step, on: u64) -> StepTaken {
    StepTaken {
        id: id(n),
        campaign: id(1),
        flag: key.to_owned(),
        step,
        on: day(on),
        note: String::from("Написали автору"),
        again_on: None,
    }
}

#[test]
fn a_raised_flag_is_acknowledged_by_a_step_of_its_own_trouble() {
    let raised = on(&observed(&[(4, 60.0), (5, 60.0)]), 2, 5);
    let key = "performance:orders:us";
    let table = [
        (None, Raised),
        (Some(taken(1, key, Step::ReachOut, 5)), Acknowledged),
        // Somebody wrote while it was still pending.
        (Some(taken(1, key, Step::ReachOut, 4)), Acknowledged),
        // That was about earlier trouble.
        (Some(taken(1, key, Step::ReachOut, 3)), Raised),
        (Some(taken(1, "performance:orders:ru", Step::ReachOut, 5)), Raised),
    ];
    for (step, expected) in table {
        let steps: Vec<StepTaken> = step.into_iter().collect();
        let found = with_steps(flag(raised), &steps, false);
        assert_eq!(found.state, expected, "{steps:?}");
        assert_eq!(steps_of(&found), [Step::ReachOut, Step::Troubleshoot, Step::Pivot]);
    }
}

fn steps_of(flag: &Flag) -> Vec<Step> {
    flag.playbook.iter().map(|step| step.step).collect()
}

#[test]
fn line_135_each_flag_opens_its_playbook_and_what_runs_far_ahead_one_of_its_own() {
    let raised = on(&observed(&[(4, 60.0), (5, 60.0)]), 2, 5);
    for code in [FlagCode::Adherence, FlagCode::Performance, FlagCode::Sentiment] {
        let found = with_steps(Flag { code, ..flag(raised) }, &[], false);
        assert_eq!(steps_of(&found), [Step::ReachOut, Step::Troubleshoot, Step::Pivot], "{code:?}");
        assert!(found.playbook.iter().all(|step| step.taken.is_none()));
    }
    let ahead = Flag { code: FlagCode::Ahead, key: "ahead:orders:us".to_owned(), ..flag(raised) };
    assert_eq!(steps_of(&with_steps(ahead.clone(), &[], false)), [Step::DoubleDown]);
    let found = with_steps(ahead, &[taken(1, "ahead:orders:us", Step::DoubleDown, 5)], false);
    assert_eq!(found.state, Acknowledged);
}

#[test]
fn a_flag_that_is_worked_on_keeps_its_next_step_and_the_day_to_look_again() {
    let raised = on(&observed(&[(4, 60.0), (5, 60.0)]), 2, 5);
    let key = "performance:orders:us";
    let step = |step, on, again: Option<u64>| StepTaken {
        again_on: again.map(day),
        ..taken(u128::from(on), key, step, on)
    };
    let table = [
        (vec![], Some(Step::ReachOut), None),
        (vec![step(Step::ReachOut, 5, Some(9))], Some(Step::Troubleshoot), Some(9)),
        // What was left out on the way is not come back to.
        (vec![step(Step::Troubleshoot, 5, None)], Some(Step::Pivot), None),
        // After the last one it is to be seen whether it helped.
        (vec![step(Step::ReachOut, 5, Some(9)), step(Step::Pivot, 6, Some(11))], None, Some(11)),
        // The newest word on when counts.
        (vec![step(Step::Pivot, 6, Some(11)), step(Step::ReachOut, 7, Some(15))], None, Some(15)),
    ];
    for (steps, expected, again) in table {
        let found = with_steps(flag(raised), &steps, false);
        assert!(found.stands() && found.wants_attention(), "{steps:?}");
        assert_eq!(found.next, Some(NextStep { step: expected, on: again.map(day) }), "{steps:?}");
    }
    assert_eq!(with_steps(flag(raised), &[], true).next, None, "nothing is left to do");
    let normal = on(&observed(&[(4, 90.0)]), 2, 5);
    assert_eq!(with_steps(flag(normal), &[], false).next, None);
    let early = StepTaken { again_on: Some(day(4)), ..taken(1, key, Step::Pivot, 5) };
    assert_eq!(early.problems()[0].field, "again_on");
}

#[test]
fn a_pending_flag_says_what_it_waits_for() {
    let unsure = Observation { on: day(1), score: 50.0, sure: false };
    let table = [
        (vec![unsure], Some(Waits { seen: 0, of: 3 })),
        (observed(&[(1, 60.0)]), Some(Waits { seen: 1, of: 3 })),
        (observed(&[(1, 60.0), (2, 60.0)]), Some(Waits { seen: 2, of: 3 })),
        (observed(&[(1, 60.0), (2, 60.0), (3, 60.0)]), None),
        (observed(&[(1, 90.0)]), None),
    ];
    for (seen, expected) in table {
        let as_of = seen.len() as u64;
        assert_eq!(on(&seen, 3, as_of).waits, expected, "{seen:?}");
    }
}

#[test]
fn steps_stay_beside_the_flag_while_it_recovers_and_falls_back() {
    let seen = observed(&[(1, 60.0), (2, 60.0), (4, 80.0), (5, 60.0)]);
    let steps = [taken(1, "performance:orders:us", Step::ReachOut, 3)];
    for (as_of, expected) in [(3, Acknowledged), (4, Recovering), (5, Acknowledged)] {
        let found = with_steps(flag(on(&seen, 2, as_of)), &steps, false);
        assert_eq!(found.state, expected, "day {as_of}");
        assert_eq!(found.playbook[0].taken.as_ref().map(|t| t.id), Some(id(1)));
    }
}

fn scores() -> impl Strategy<Value = Vec<(f64, bool)>> {
    prop::collection::vec((0.0f64..120.0, any::<bool>()), 0..60)
}

fn daily(scores: &[(f64, bool)]) -> Vec<Observation> {
    (1u64..)
        .zip(scores)
        .map(|(n, (score, sure))| Observation { on: day(n), score: *score, sure: *sure })
        .collect()
}

proptest! {
    /// Between two raises of one flag there are as many days well above the threshold as the setting asks for.
    #[test]
    fn a_flag_never_flaps(scores in scores(), days in 1u32..5) {
        let seen = daily(&scores);
        let last = seen.len() as u64;
        let mut before = NoData;
        let mut well_above = 0u32;
        for n in 1..=last {
            let score = seen[usize::try_from(n).unwrap() - 1].score;
            well_above = if score >= THRESHOLD + RECOVERY { well_above + 1 } else { 0 };
            let now = on(&seen, days, n).state;
            let was_raised = matches!(before, Raised | Recovering);
            if was_raised && !matches!(now, Raised | Recovering) {
                prop_assert_eq!(now, Normal);
                prop_assert!(well_above >= days);
            }
            if now == Raised && !was_raised {
                let low = &seen[usize::try_from(n).unwrap() - usize::try_from(days).unwrap()..usize::try_from(n).unwrap()];
                prop_assert!(low.iter().all(|o| o.score < THRESHOLD && o.sure));
            }
            before = now;
        }
    }

    /// Noise around the threshold, short of the recovery bound, changes a raised flag nothing.
    #[test]
    fn noise_about_the_threshold_leaves_a_raised_flag_raised(
        noise in prop::collection::vec(50.0f64..74.9, 0..40)
    ) {
        let mut scores = vec![(60.0, true), (60.0, true)];
        scores.extend(noise.into_iter().map(|score| (score, true)));
        let found = on(&daily(&scores), 2, 200);
        prop_assert_eq!((found.state, found.since), (Raised, Some(day(2))));
    }

    #[test]
    fn without_an_observation_there_is_no_data_and_with_one_there_is(
        scores in scores(), days in 1u32..5, as_of in 1u64..80
    ) {
        let found = on(&daily(&scores), days, as_of);
        prop_assert_eq!(found.state == NoData, scores.is_empty());
        prop_assert_eq!(found.since.is_none(), scores.is_empty());
        prop_assert_eq!(found.opened.is_some(), matches!(found.state, Pending | Raised | Recovering));
    }

    /// What is shown on a day does not change when more is known later.
    #[test]
    fn the_course_of_a_day_stays_when_observations_are_added(
        gaps in prop::collection::vec((1u64..6, 0.0f64..120.0, any::<bool>()), 1..30),
        days in 1u32..4,
        cut in 1u64..100,
    ) {
        let mut n = 0;
        let all: Vec<Observation> = gaps
            .iter()
            .map(|(gap, score, sure)| {
                n += gap;
                Observation { on: day(n), score: *score, sure: *sure }
            })
            .collect();
        let known: Vec<Observation> = all.iter().copied().filter(|o| o.on <= day(cut)).collect();
        prop_assert_eq!(on(&all, days, cut), on(&known, days, cut));
    }
}
