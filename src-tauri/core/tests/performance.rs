//! Performance as a part of health: what files tell of a metric in a market, held against where it should be by now.

#![allow(clippy::unwrap_used)]

mod made;

use made::{CREATOR_RU, CREATOR_US, File, Run, all, day, deliverable, flag, metric, near, target};
use sverka_core::flag::{FlagState, Prospect};
use sverka_core::partner::Platform;
use sverka_core::{Currency, Market};

const RU: Market = Market::Ru;
const US: Market = Market::Us;

#[test]
fn money_spent_is_certain_however_few_rows_tell_of_it() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "cost", true, &[(RU, 20_000.0)])];
    // Twice what was to be spent by now, in two rows.
    let file =
        File::new(1, RU, 11).paid_in(Currency::Rub).on(4, "cost", 10_000.0).on(8, "cost", 10_000.0);
    run.figures = all(&[file]);
    let health = run.health(11);
    assert_eq!(flag(&health, "performance:cost:ru").state, FlagState::Raised);
    assert!(near(health.performance.score, 50.0));
}

#[test]
fn expectation_follows_the_schedule_of_deliverables() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "orders", true, &[(RU, 400.0), (US, 400.0)])];
    run.deliverables = vec![
        deliverable(1, CREATOR_RU, 1, Some(1)),
        deliverable(2, CREATOR_RU, 11, Some(11)),
        deliverable(3, CREATOR_US, 15, None),
    ];
    // Day asked about, orders expected in Russia: 200 over 20 days, and 200 over the last 10.
    for (as_of, expected) in [(5, 50.0), (10, 100.0), (11, 130.0), (15, 250.0), (20, 400.0)] {
        let file = (1..=as_of).fold(File::new(1, RU, as_of), |f, n| f.on(n, "orders", 1.0));
        run.figures = all(&[file]);
        let health = run.health(as_of);
        assert!(near(metric(&health, RU).expected, expected), "day {as_of}");
    }
    // Nothing is out in the US: nothing is promised and nothing can fall short.
    let file = File::new(2, US, 12).on(3, "orders", 0.0);
    run.figures.extend(all(&[file]));
    let health = run.health(12);
    assert_eq!((metric(&health, US).expected, metric(&health, US).score), (Some(0.0), None));
    assert!(
        metric(&health, US).expected.unwrap().is_sign_positive(),
        "nothing is no less than nothing"
    );
    assert_eq!(flag(&health, "performance:orders:us").state, FlagState::NoData);
}

#[test]
fn under_ten_expected_events_there_is_no_data() {
    let mut run = Run::of(20);
    for (threshold, known) in [(19.0, false), (20.0, true)] {
        run.targets = vec![target(1, "orders", true, &[(RU, threshold)])];
        run.figures = all(&[File::new(1, RU, 11).on(1, "orders", 0.0)]);
        let health = run.health(11);
        assert_eq!(health.performance.score.is_some(), known, "{threshold}");
        let state = flag(&health, "performance:orders:ru").state;
        assert_eq!(state != FlagState::NoData, known);
    }
}

#[test]
fn what_was_agreed_for_the_end_and_has_come_is_known_however_few_it_is() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "orders", true, &[(RU, 12.0)])];
    for (orders, score) in [(11.0, None), (12.0, Some(200.0)), (15.0, Some(250.0))] {
        run.figures = all(&[File::new(1, RU, 11).on(1, "orders", orders)]);
        let health = run.health(11);
        assert_eq!(metric(&health, RU).score, score, "{orders} of 12 half-way");
        let state = flag(&health, "performance:orders:ru").state;
        assert_eq!(state == FlagState::Normal, score.is_some());
    }
}

#[test]
fn engagements_that_a_file_states_whole_stand_for_their_parts() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "er_views", true, &[(RU, 5.0)])];
    let file = |parts: &[(&str, f64)]| {
        let file = File::new(1, RU, 11).on(1, "views", 1_000.0);
        parts.iter().fold(file, |file, (id, value)| file.on(1, id, *value))
    };
    for (parts, rate) in [
        (&[("engagements", 60.0)][..], 6.0),
        (&[("likes", 30.0), ("saves", 10.0)], 4.0),
        (&[("likes", 30.0), ("saves", 10.0), ("engagements", 60.0)], 4.0),
    ] {
        run.figures = all(&[file(parts)]);
        assert!(near(metric(&run.health(11), RU).value, rate), "{parts:?}");
    }
}

#[test]
fn a_report_of_no_money_at_all_is_a_shortfall_and_not_too_early_to_judge() {
    let mut run = Run::of(30);
    run.targets = vec![target(1, "revenue", true, &[(RU, 10_000.0)])];
    for (a_day, days, state) in [
        (0.0, 20, FlagState::Raised),
        (-1.0, 20, FlagState::Raised),
        (0.01, 20, FlagState::Raised),
        (0.0, 9, FlagState::NoData),
        (500.0, 20, FlagState::Normal),
    ] {
        let file = (1..=days).fold(File::new(1, RU, days + 1).paid_in(Currency::Rub), |f, n| {
            f.on(n, "revenue", a_day)
        });
        run.figures = all(&[file]);
        let health = run.health(days + 1);
        assert_eq!(flag(&health, "performance:revenue:ru").state, state, "{a_day} on {days} days");
    }
}

#[test]
fn days_without_a_row_tell_that_nothing_came_only_where_a_file_leaves_such_days_out() {
    let mut run = Run::of(40);
    run.targets = vec![target(1, "orders", true, &[(RU, 400.0)])];
    let file = |rows: &[(u64, f64)]| {
        rows.iter().fold(File::new(1, RU, 31), |f, (n, value)| f.on(*n, "orders", *value))
    };
    let daily: Vec<(u64, f64)> = (1..=10).map(|n| (n, 10.0)).collect();
    let each: Vec<(u64, f64)> = (1..=10).flat_map(|n| [(n, 1.0); 10]).collect();
    let gaps: Vec<(u64, f64)> = (1..=10).filter(|n| n % 3 != 0).map(|n| (n, 10.0)).collect();
    let zero: Vec<(u64, f64)> = gaps.iter().copied().chain([(3, 0.0)]).collect();
    for (what, rows, through, assumed) in [
        ("a report by day ends with its last row", &daily, 10, false),
        ("a list of orders one by one is known to the eve", &each, 30, true),
        ("so is one that leaves out empty days", &gaps, 30, true),
        ("one that states a zero writes empty days out", &zero, 10, false),
    ] {
        run.figures = all(&[file(rows)]);
        let health = run.health(31);
        let part = metric(&health, RU);
        assert_eq!(
            (part.through, part.is_through_assumed),
            (Some(day(through)), assumed),
            "{what}"
        );
        let raised = flag(&health, "performance:orders:ru").state == FlagState::Raised;
        assert_eq!(raised, assumed, "{what}: 100 of 300 by day 30, or 100 of 100 by day 10");
    }
}

#[test]
fn above_the_bound_of_the_flag_is_not_yet_well() {
    let mut run = Run::of(40);
    let standing = |run: &Run, key: &str| {
        let health = run.health(21);
        let found = flag(&health, key);
        (found.state, found.prospect, found.works(), found.wants_attention())
    };
    run.targets = vec![target(1, "orders", true, &[(RU, 4000.0)])];
    for (a_day, prospect, works, attention) in [
        (76.0, Prospect::Unlikely, false, true),
        (97.0, Prospect::Behind, false, false),
        (130.0, Prospect::InHand, true, false),
    ] {
        let file = (1..=20).fold(File::new(1, RU, 21), |f, n| f.on(n, "orders", a_day));
        run.figures = all(&[file]);
        let expected = (FlagState::Normal, prospect, works, attention);
        assert_eq!(standing(&run, "performance:orders:ru"), expected, "{a_day} a day");
    }
    // A ceiling that is exceeded, though not by so much that it flags.
    run.targets = vec![target(1, "cpo", true, &[(RU, 100.0)])];
    for (cost, prospect) in [(108.0, Prospect::OverCeiling), (90.0, Prospect::InHand)] {
        let file = (1..=20).fold(File::new(1, RU, 21).paid_in(Currency::Rub), |f, n| {
            f.on(n, "orders", 10.0).on(n, "cost", 10.0 * cost)
        });
        run.figures = all(&[file]);
        let (state, found, works, _) = standing(&run, "performance:cpo:ru");
        assert_eq!(
            (state, found, works),
            (FlagState::Normal, prospect, prospect == Prospect::InHand)
        );
    }
}

#[test]
fn the_primary_metric_outranks_and_its_weakest_market_is_the_figure() {
    let mut run = Run::of(10);
    run.targets = vec![
        target(1, "er_views", false, &[(RU, 5.0), (US, 5.0)]),
        target(2, "orders", true, &[(RU, 100.0), (US, 100.0)]),
    ];
    let market = |import, market, orders, likes| {
        File::new(import, market, 11)
            .on(1, "orders", orders)
            .on(1, "views", 10_000.0)
            .on(1, "likes", likes)
    };
    run.figures = all(&[market(1, RU, 96.0, 100.0), market(2, US, 60.0, 900.0)]);
    let health = run.health(11);
    assert!(near(health.performance.score, 60.0));
    assert_eq!(health.performance.n, 60);
    // Markets stand side by side, the primary metric first; the other flags on its own.
    let stands: Vec<(Option<&str>, Market)> =
        health.performance.parts.iter().map(|p| (p.metric.as_deref(), p.market)).collect();
    let expected = [
        (Some("orders"), RU),
        (Some("orders"), US),
        (Some("er_views"), RU),
        (Some("er_views"), US),
    ];
    assert_eq!(stands, expected);
    assert_eq!(flag(&health, "performance:er_views:ru").state, FlagState::Raised);
    assert_eq!(flag(&health, "performance:er_views:us").state, FlagState::Normal);
    assert_eq!(flag(&health, "performance:orders:ru").state, FlagState::Normal);
}

#[test]
fn without_figures_of_the_primary_metric_another_does_not_take_its_place() {
    let mut run = Run::of(10);
    run.targets =
        vec![target(1, "orders", true, &[(RU, 100.0)]), target(2, "views", false, &[(RU, 100.0)])];
    run.figures = all(&[File::new(1, RU, 9).on(1, "views", 500.0)]);
    assert_eq!(run.health(10).performance.score, None);
}

#[test]
fn rates_are_made_of_their_parts_and_never_averaged() {
    let mut run = Run::of(10);
    run.targets = vec![target(1, "er_views", true, &[(RU, 10.0)])];
    // 50 % of ten views and 1 % of ten thousand are 1.05 %, not 25 %.
    run.figures = all(&[File::new(1, RU, 5)
        .from(CREATOR_RU, Platform::Tiktok)
        .post("a", "views", 10.0)
        .post("a", "likes", 5.0)
        .post("b", "views", 10_000.0)
        .post("b", "likes", 60.0)
        .post("b", "comments", 40.0)]);
    let health = run.health(5);
    assert!(near(metric(&health, RU).value, 100.0 * 105.0 / 10_010.0));
    assert_eq!(metric(&health, RU).n, 10_010);
}

#[test]
fn a_post_that_does_not_state_its_views_raises_no_rate() {
    let mut run = Run::of(10);
    run.targets = vec![target(1, "er_views", true, &[(RU, 5.0)])];
    run.figures = all(&[File::new(1, RU, 5)
        .from(CREATOR_RU, Platform::Tiktok)
        .post("a", "views", 1_000.0)
        .post("a", "likes", 50.0)
        .post("b", "likes", 900.0)]);
    assert!(near(metric(&run.health(5), RU).value, 5.0));
}

#[test]
fn the_same_events_told_by_day_by_post_and_as_a_whole_are_counted_once() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "views", true, &[(RU, 20_000.0)])];
    let from = |import, taken| File::new(import, RU, taken).from(CREATOR_RU, Platform::Youtube);
    let daily = (1..10).fold(from(1, 10), |f, n| f.on(n, "views", 1_000.0));
    let posts = from(2, 10).post("a", "views", 6_000.0).post("b", "views", 2_500.0);
    let whole = from(3, 10).whole("views", 8_000.0);
    let tiktok = File::new(4, RU, 10).from(CREATOR_RU, Platform::Tiktok).post("c", "views", 500.0);
    let table: [(&str, &[&File], f64); 6] = [
        ("by day", &[&daily], 9_000.0),
        ("by post", &[&posts], 8_500.0),
        ("by day and by post", &[&daily, &posts], 9_000.0),
        ("all three", &[&whole, &posts, &daily], 9_000.0),
        ("by post and as a whole", &[&whole, &posts], 8_500.0),
        ("another platform is more", &[&posts, &tiktok], 9_000.0),
    ];
    for (what, files, expected) in table {
        run.figures = files.iter().flat_map(|f| f.sourced()).collect();
        assert_eq!(metric(&run.health(10), RU).value, Some(expected), "{what}");
    }
}

#[test]
fn a_row_for_a_week_is_known_at_its_end_and_judged_there() {
    let mut run = Run::of(28);
    run.targets = vec![target(1, "orders", true, &[(RU, 280.0)])];
    let weeks = File::new(1, RU, 22)
        .span(1, 7, "orders", 0.0)
        .span(8, 14, "orders", 70.0)
        .span(15, 21, "orders", 70.0);
    run.figures = weeks.sourced();
    let health = run.health(22);
    let part = metric(&health, RU);
    assert_eq!((part.value, part.through), (Some(140.0), Some(day(21))));
    assert!(near(part.score, 200.0 / 3.0), "140 of 210 and not of 150: {:?}", part.score);
    assert!(!part.is_through_assumed);
    // Read while its last week ran, the file is known to the day it was taken.
    run.figures = File { taken: 18, ..weeks }.sourced();
    assert_eq!(metric(&run.health(22), RU).through, Some(day(18)));
}

#[test]
fn weeks_that_all_go_to_plan_raise_nothing_on_any_day() {
    let mut run = Run::of(28);
    run.targets = vec![target(1, "orders", true, &[(RU, 280.0)])];
    let weeks = |file: File| (0..4).fold(file, |f, n| f.span(7 * n + 1, 7 * n + 7, "orders", 70.0));
    let reports = (0_u64..4).map(|n| {
        let file = File::new(u128::from(n) + 1, RU, 28).in_parts();
        file.post("search", "orders", 70.0).over(7 * n + 1, 7 * n + 7)
    });
    let ways: [Vec<File>; 2] = [vec![weeks(File::new(1, RU, 28))], reports.collect()];
    for files in ways {
        run.figures = all(&files);
        let health = run.health(28);
        assert!(near(metric(&health, RU).score, 100.0));
        assert!(!health.flags().iter().any(|flag| flag.stands()));
    }
}

#[test]
fn a_week_beside_days_counts_by_its_share() {
    let mut run = Run::of(28);
    run.targets = vec![target(1, "orders", true, &[(RU, 280.0)])];
    let weeks = File::new(1, RU, 15).span(1, 7, "orders", 35.0).span(8, 14, "orders", 35.0);
    let days = (1..=10).fold(File::new(2, RU, 11), |f, n| f.on(n, "orders", 5.0)).beside();
    run.figures = all(&[weeks, days]);
    let part = run.health(15);
    let part = metric(&part, RU);
    assert_eq!(part.through, Some(day(10)));
    assert!(near(part.value, 100.0), "{:?}", part.value);
}

#[test]
fn reports_of_one_period_after_another_are_known_to_the_end_of_the_last() {
    let mut run = Run::of(28);
    run.targets = vec![target(1, "orders", true, &[(RU, 280.0)])];
    let ads = |import, from, to, orders| {
        File::new(import, RU, 20).in_parts().post("search", "orders", orders).over(from, to)
    };
    run.figures = all(&[ads(1, 1, 7, 60.0), ads(2, 8, 14, 80.0)]);
    let health = run.health(20);
    let part = metric(&health, RU);
    assert_eq!((part.value, part.through), (Some(140.0), Some(day(14))));
    assert!(near(part.score, 100.0), "{:?}", part.score);
    run.figures = all(&[ads(1, 1, 7, 60.0), ads(2, 1, 14, 140.0)]);
    let part = run.health(20);
    assert!(near(metric(&part, RU).value, 140.0), "the longer one holds the shorter");
}

#[test]
fn a_source_read_a_few_days_ago_is_not_held_against_today() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "views", true, &[(RU, 20_000.0)])];
    let daily = (1..=15).fold(File::new(1, RU, 15).from(CREATOR_RU, Platform::Youtube), |f, n| {
        f.on(n, "views", 500.0)
    });
    let read = |taken| {
        File::new(2, RU, taken).from(CREATOR_RU, Platform::Tiktok).post(
            "c",
            "views",
            500.0 * taken as f64,
        )
    };
    // Both go to plan: what is known of both reaches to the tenth day, and later the old one stands still.
    for (taken, through, score) in [(15, 15, 100.0), (10, 10, 100.0), (5, 15, 200.0 / 3.0)] {
        run.figures = all(&[daily.clone(), read(taken)]);
        let health = run.health(15);
        assert_eq!(metric(&health, RU).through, Some(day(through)));
        assert!(near(metric(&health, RU).score, score), "{taken}: {:?}", metric(&health, RU).score);
    }
}

#[test]
fn a_file_nobody_brought_in_is_no_shortfall() {
    let mut run = Run::of(30);
    run.targets = vec![target(1, "orders", true, &[(RU, 600.0)])];
    let daily = |import, platform, days| {
        let file = File::new(import, RU, days + 1).from(CREATOR_RU, platform);
        (1..=days).fold(file, |f, n| f.on(n, "orders", 10.0))
    };
    let shop = daily(1, Platform::Youtube, 20);
    // The day through which the other source is known, the state, and the day that is told.
    for (known, state, since) in [
        (5, FlagState::Pending, Some(day(5))),
        // What is known is enough, whatever the rest may be.
        (12, FlagState::Normal, Some(day(12))),
        (20, FlagState::Normal, None),
    ] {
        run.figures = all(&[shop.clone(), daily(2, Platform::Tiktok, known)]);
        let health = run.health(21);
        let found = flag(&health, "performance:orders:ru");
        assert_eq!((found.state, found.why.stale_since), (state, since), "{known}");
        assert_eq!(metric(&health, RU).forecast.is_some(), since.is_none(), "{known}");
    }
    // Where both are known a shortfall is one.
    run.figures = all(&[shop.clone(), daily(2, Platform::Tiktok, 20)]);
    run.targets = vec![target(1, "orders", true, &[(RU, 900.0)])];
    assert_eq!(flag(&run.health(21), "performance:orders:ru").state, FlagState::Raised);
}

#[test]
fn a_price_is_held_the_other_way_round_and_money_spent_on_nothing_is_the_worst() {
    let mut run = Run::of(10);
    let mut price = target(1, "cpo", true, &[(US, 10.0)]);
    price.thresholds[0].currency = Some(Currency::Usd);
    run.targets = vec![price];
    let spent = |cost: f64| File::new(1, US, 9).paid_in(Currency::Usd).on(1, "cost", cost);
    let table = [
        (500.0, Some(50.0), Some(10.0), Some(100.0)),
        (500.0, Some(25.0), Some(20.0), Some(50.0)),
        (500.0, Some(0.0), None, Some(0.0)),
        (500.0, None, None, None),
        // For 90 dollars nine orders are expected: too few to judge.
        (90.0, Some(1.0), Some(90.0), None),
    ];
    for (cost, orders, value, score) in table {
        let mut files = vec![spent(cost)];
        files.extend(orders.map(|n| File::new(2, US, 9).on(1, "orders", n)));
        run.figures = all(&files);
        let health = run.health(9);
        assert_eq!(
            (metric(&health, US).value, metric(&health, US).score),
            (value, score),
            "{orders:?}"
        );
    }
}

#[test]
fn people_are_not_counted_twice_and_a_level_does_not_grow_from_nothing() {
    let mut run = Run::of(10);
    run.targets = vec![target(1, "reach", true, &[(RU, 1_000.0)])];
    let posts = File::new(1, RU, 5).post("a", "reach", 300.0);
    run.figures = all(std::slice::from_ref(&posts));
    let health = run.health(5);
    assert_eq!(
        (metric(&health, RU).value, metric(&health, RU).expected),
        (Some(300.0), Some(500.0))
    );
    run.figures = all(&[posts.post("b", "reach", 300.0)]);
    assert_eq!(metric(&run.health(5), RU).value, None);
    run.targets = vec![target(1, "avd", true, &[(RU, 60.0)])];
    run.figures = all(&[File::new(1, RU, 2).post("a", "avd", 45.0)]);
    let health = run.health(2);
    assert_eq!((metric(&health, RU).expected, metric(&health, RU).score), (Some(60.0), Some(75.0)));
}

#[test]
fn a_small_shortfall_of_few_events_is_chance_and_the_same_share_of_many_is_not() {
    let mut run = Run::of(10);
    for (threshold, state) in [(20.0, FlagState::Pending), (2_000.0, FlagState::Raised)] {
        run.targets = vec![target(1, "orders", true, &[(RU, threshold)])];
        let file = (1..=6).fold(File::new(1, RU, 7), |f, n| f.on(n, "orders", 0.06 * threshold));
        run.figures = all(&[file]);
        assert_eq!(flag(&run.health(7), "performance:orders:ru").state, state, "{threshold}");
    }
}
