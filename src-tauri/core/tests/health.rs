//! Health by example: adherence, performance and sentiment (METHODS, "Health" and "Where the campaign should be
//! now"; REQUIREMENTS 131–145).

#![allow(clippy::unwrap_used)]

mod made;

use made::{
    CREATOR_RU, CREATOR_US, File, Run, all, day, deliverable, flag, id, near, part, requirement,
    target,
};
use proptest::prelude::*;
use sverka_core::flag::FlagState;
use sverka_core::health::PartCode;
use sverka_core::tally::Tally;
use sverka_core::{Currency, Market};

const RU: Market = Market::Ru;
const US: Market = Market::Us;

#[test]
fn a_dimension_without_data_is_unknown_never_green_and_lowers_nothing() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "orders", true, &[(RU, 100.0), (US, 100.0)])];
    let health = run.health(10);
    assert_eq!(health.known, 0);
    for dimension in [&health.adherence, &health.performance, &health.sentiment] {
        assert_eq!((dimension.score, dimension.n), (None, 0));
        assert!(dimension.flags.iter().all(|f| f.state == FlagState::NoData));
        assert_eq!(dimension.flags.len(), 2);
    }
}

#[test]
fn adherence_weighs_what_is_known_and_takes_the_weakest_market() {
    let mut run = Run::of(30);
    let mut kept = deliverable(1, CREATOR_RU, 3, Some(3));
    kept.requirements = vec![requirement(Some(true)), requirement(Some(false)), requirement(None)];
    kept.rounds = 3;
    let mut bare = deliverable(2, CREATOR_US, 3, Some(3));
    bare.rounds = 2;
    run.deliverables = vec![kept, bare, deliverable(3, CREATOR_US, 9, None)];
    let health = run.health(5);
    // RU: on time 1/1, as asked 1/2, within rounds 0/1 → 50 + 20 + 0. US has nothing to specify: 60 of 60.
    let of = |code, market| part(&health.adherence.parts, code, market);
    assert_eq!(of(PartCode::Market, RU).score, Some(70.0));
    assert_eq!(of(PartCode::Market, US).score, Some(100.0));
    assert_eq!(
        (of(PartCode::Specification, RU).value, of(PartCode::Specification, RU).n),
        (Some(1.0), 2)
    );
    assert_eq!(of(PartCode::Specification, US).score, None);
    assert_eq!((health.adherence.score, health.adherence.n), (Some(70.0), 1));
    assert_eq!(health.known, 1);
}

#[test]
fn line_131_the_schedule_the_specs_and_the_rounds_each_lower_adherence_by_their_own_weight() {
    let kept = || {
        let mut kept = deliverable(1, CREATOR_RU, 3, Some(3));
        kept.requirements = vec![requirement(Some(true)), requirement(Some(true))];
        kept.rounds = 2;
        kept
    };
    type Change = fn(&mut sverka_core::deliverable::Deliverable);
    let table: [(&str, Change, f64); 4] = [
        ("as agreed", |_| (), 100.0),
        ("a day late", |own| own.delivered = Some(day(4)), 50.0),
        ("one spec of two not met", |own| own.requirements[1] = requirement(Some(false)), 80.0),
        ("a round too many", |own| own.rounds = 3, 90.0),
    ];
    for (what, change, score) in table {
        let mut own = kept();
        change(&mut own);
        let mut run = Run::of(30);
        run.deliverables = vec![own];
        assert!(near(run.health(10).adherence.score, score), "{what}: {score}");
    }
}

#[test]
fn adherence_weighs_its_parts_as_the_settings_say() {
    let mut run = Run::of(30);
    let mut late = deliverable(1, CREATOR_RU, 3, Some(5));
    late.requirements = vec![requirement(Some(true)), requirement(Some(false))];
    run.deliverables = vec![late];
    // On time 0/1, as asked 1/2, within rounds 1/1.
    for (weights, score) in [
        ([50.0, 40.0, 10.0], 30.0),
        ([20.0, 40.0, 40.0], 60.0),
        ([100.0, 0.0, 0.0], 0.0),
        ([1.0, 2.0, 1.0], 50.0),
    ] {
        [
            run.settings.on_time_weight,
            run.settings.specification_weight,
            run.settings.revisions_weight,
        ] = weights;
        assert!(near(run.health(10).adherence.score, score), "{weights:?}");
    }
}

#[test]
fn a_late_deliverable_raises_adherence_and_not_performance() {
    let mut run = Run::of(30);
    run.targets = vec![target(1, "orders", true, &[(RU, 600.0)])];
    run.deliverables = vec![
        deliverable(1, CREATOR_RU, 1, Some(1)),
        deliverable(2, CREATOR_RU, 5, None),
        deliverable(3, CREATOR_RU, 25, None),
    ];
    // Each deliverable is to bring 200; the one that is out brings what it should.
    let file = (1..15).fold(File::new(1, RU, 15), |f, n| f.on(n, "orders", 200.0 / 30.0));
    run.figures = all(&[file]);
    let health = run.health(15);
    let adherence = flag(&health, "adherence:ru");
    assert_eq!((adherence.state, adherence.opened), (FlagState::Raised, Some(day(6))));
    let performance = flag(&health, "performance:orders:ru");
    assert_eq!(performance.state, FlagState::Normal);
    assert!(near(health.performance.score, 100.0));
}

#[test]
fn what_was_due_on_the_last_day_is_raised_after_it() {
    let mut run = Run::of(10);
    run.deliverables = vec![deliverable(1, CREATOR_RU, 10, None)];
    for (as_of, state) in [
        (10, FlagState::NoData),
        (11, FlagState::Pending),
        (12, FlagState::Raised),
        (60, FlagState::Raised),
    ] {
        assert_eq!(flag(&run.health(as_of), "adherence:ru").state, state, "day {as_of}");
    }
}

#[test]
fn a_creator_without_a_market_hides_no_lateness() {
    let mut run = Run::of(10);
    run.parties[1].market = None;
    run.deliverables =
        vec![deliverable(1, CREATOR_RU, 2, None), deliverable(2, CREATOR_US, 2, Some(2))];
    let health = run.health(5);
    assert_eq!(health.adherence.score, Some(0.0));
    let raised = flag(&health, "adherence:ru");
    assert_eq!((raised.state, raised.why.score, raised.why.n), (FlagState::Raised, Some(0.0), 1));
    // The other market has one of its own that came in time beside it.
    assert_eq!(part(&health.adherence.parts, PartCode::OnTime, US).n, 2);
}

#[test]
fn figures_that_nobody_brought_in_for_more_than_a_week_are_not_green_while_it_runs() {
    let mut run = Run::of(30);
    run.targets = vec![target(1, "orders", true, &[(RU, 600.0)])];
    let file = (1..11).fold(File::new(1, RU, 11), |f, n| f.on(n, "orders", 20.0));
    run.figures = all(&[file]);
    for (as_of, state, since) in [
        (11, FlagState::Normal, 5),
        // The file is known to the day before it was taken.
        (17, FlagState::Normal, 5),
        (18, FlagState::NoData, 18),
        (30, FlagState::NoData, 18),
        // After the last day nothing more is to come.
        (31, FlagState::Normal, 5),
    ] {
        let health = run.health(as_of);
        let flag = flag(&health, "performance:orders:ru");
        assert_eq!(flag.state, state, "day {as_of}");
        if state == FlagState::NoData {
            assert_eq!((flag.since, flag.why.as_of), (Some(day(since)), Some(day(10))));
        }
    }
    run.figures = all(&[(1..11).fold(File::new(1, RU, 11), |f, n| f.on(n, "orders", 4.0))]);
    assert_eq!(
        flag(&run.health(30), "performance:orders:ru").state,
        FlagState::Raised,
        "silence clears nothing"
    );
}

fn tally(n: u128, market: Market, on: u64, heaps: (i64, i64, i64)) -> Tally {
    Tally {
        id: id(n),
        campaign: id(made::CAMPAIGN),
        market,
        on: day(on),
        positive: heaps.0,
        neutral: heaps.1,
        negative: heaps.2,
        note: String::new(),
    }
}

#[test]
fn sentiment_is_the_balance_of_rated_comments_in_the_weakest_market() {
    let table = [
        (vec![(RU, (20, 5, 4))], None, 0),
        (vec![(RU, (20, 5, 5))], Some(0.5), 30),
        (vec![(RU, (20, 5, 5)), (US, (0, 29, 0))], Some(0.5), 30),
        (vec![(RU, (20, 5, 5)), (US, (10, 10, 20))], Some(-0.25), 40),
        (vec![(RU, (10, 0, 5)), (RU, (10, 5, 0))], Some(0.5), 30),
    ];
    for (heaps, score, n) in table {
        let mut run = Run::of(20);
        run.tallies = heaps.iter().zip(1u128..).map(|((m, h), n)| tally(n, *m, 4, *h)).collect();
        let health = run.health(5);
        assert_eq!((health.sentiment.score, health.sentiment.n), (score, n), "{heaps:?}");
    }
}

#[test]
fn comments_of_one_market_do_not_speak_for_the_other() {
    let mut run = Run::of(20);
    run.tallies = vec![tally(1, RU, 4, (5, 5, 30)), tally(2, US, 4, (40, 0, 0))];
    let health = run.health(6);
    assert_eq!(flag(&health, "sentiment:ru").state, FlagState::Raised);
    assert_eq!(flag(&health, "sentiment:us").state, FlagState::Normal);
}

proptest! {
    #[test]
    fn the_interval_of_sentiment_holds_its_balance_and_narrows_with_more_comments(
        positive in 0i64..500, neutral in 0i64..500, negative in 0i64..500
    ) {
        prop_assume!(positive + neutral + negative >= 30);
        let of = |times: i64| {
            let mut run = Run::of(20);
            run.tallies = vec![tally(1, RU, 4, (positive * times, neutral * times, negative * times))];
            let health = run.health(5);
            let part = part(&health.sentiment.parts, PartCode::Comments, RU).clone();
            (part.score.unwrap(), part.interval.unwrap())
        };
        let ((balance, (low, high)), (_, (low_many, high_many))) = (of(1), of(4));
        prop_assert!(-1.0 <= low && low <= balance + 1e-9 && balance <= high + 1e-9 && high <= 1.0);
        prop_assert!(high_many - low_many < high - low);
    }

    /// Whatever is read, at whatever time: known values are numbers, and what is judged is within its scale.
    #[test]
    fn health_is_made_of_numbers_whatever_is_in_the_files(
        rows in prop::collection::vec((0usize..8, 1u64..40, 0usize..4, -10.0f64..1e9, 0u8..3), 0..40),
        dues in prop::collection::vec((1u64..40, prop::option::of(1u64..40)), 0..6),
        as_of in 1u64..60,
    ) {
        const PARTS: [&str; 8] =
            ["orders", "cost", "revenue", "views", "likes", "clicks", "reach", "avd"];
        let mut run = Run::of(30);
        run.targets = ["orders", "cpo", "roas", "er_views", "er_reach", "reach", "avd", "unsub"]
            .iter()
            .zip(1u128..)
            .map(|(m, n)| target(n, m, n == 1, &[(RU, 50.0), (US, 5.0)]))
            .collect();
        run.deliverables = dues
            .iter()
            .zip(1u128..)
            .map(|((due, came), n)| deliverable(n, CREATOR_RU, *due, *came))
            .collect();
        let files: Vec<File> = rows
            .iter()
            .zip(1u128..)
            .map(|((metric, on, item, value, grain), n)| {
                let file = File::new(n, Market::ALL[*item % 2], *on).paid_in(Currency::ALL[*item]);
                match grain {
                    0 => file.on(*on, PARTS[*metric], *value),
                    1 => file.post(["a", "b", "c", "d"][*item], PARTS[*metric], *value),
                    _ => file.whole(PARTS[*metric], *value),
                }
            })
            .collect();
        run.figures = all(&files);
        let health = run.health(as_of);
        for part in health.performance.parts.iter().chain(&health.adherence.parts) {
            for number in [part.value, part.expected, part.score].into_iter().flatten() {
                prop_assert!(number.is_finite());
            }
            prop_assert!(part.through.is_none_or(|through| through <= day(as_of)));
        }
        prop_assert!(health.adherence.score.is_none_or(|score| (0.0..=100.0).contains(&score)));
        for flag in health.flags() {
            prop_assert!(flag.since.is_none_or(|since| since <= day(as_of)));
            if flag.why.score.is_none() && flag.opened.is_none() {
                prop_assert!(matches!(flag.state, FlagState::NoData | FlagState::Normal));
            }
        }
    }
}
