//! Where a campaign should be now and where it ends (METHODS, "Where the campaign should be now"; REQUIREMENTS 130, 132,
//! 134, 139–142, 144).

#![allow(clippy::unwrap_used)]

mod made;

use made::{CREATOR_RU, CREATOR_US, File, Run, all, deliverable, id, target};
use proptest::prelude::*;
use sverka_core::calibration::{Tested, Worth, calibration};
use sverka_core::flag::{FlagCode, FlagState};
use sverka_core::forecast::{End, Forecast};
use sverka_core::health::{Given, Slice, SliceOf, breakdown, growth};
use sverka_core::metric::{Dictionary, Direction};
use sverka_core::partner::Platform;
use sverka_core::trajectory::{Basis, Growth, Likeness, STEPS, Trajectory};
use sverka_core::{Currency, Market};

const RU: Market = Market::Ru;
const US: Market = Market::Us;

/// A finished campaign in which orders came as `share` of the length tells.
fn grown(n: u128, likeness: Likeness, share: impl Fn(f64) -> f64) -> Growth {
    Growth {
        campaign: id(100 + n),
        likeness,
        metric: String::from("orders"),
        market: RU,
        over: (0..=STEPS).map(|step| 100.0 * share(step as f64 / STEPS as f64)).collect(),
        under: Vec::new(),
    }
}

/// A campaign of 20 days with 200 orders planned in Russia, one video out on the first day, and so many a day so far.
fn run(a_day: f64, days: u64) -> Run {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "orders", true, &[(RU, 200.0)])];
    run.deliverables = vec![deliverable(1, CREATOR_RU, 1, Some(1))];
    let file = (1..=days).fold(File::new(1, RU, days), |f, n| f.on(n, "orders", a_day));
    run.figures = all(&[file]);
    run
}

fn forecast(run: &Run, on: u64) -> Forecast {
    run.health(on).performance.parts[0].forecast.unwrap()
}

#[test]
fn line_132_a_campaign_is_held_against_the_median_course_of_five_like_it() {
    let mut run = run(14.0, 5);
    // By the schedule a quarter is expected by day 5; by five that began quickly, a half.
    let quick = |n: u128| grown(n, Likeness::Profile, |x| x.sqrt());
    for (past, expected, basis) in [(4, 50.0, Basis::Schedule), (5, 100.0, Basis::Profile)] {
        run.growth = (0..past).map(quick).collect();
        let part = &run.health(5).performance.parts[0];
        assert_eq!(part.basis, basis);
        assert!((part.expected.unwrap() - expected).abs() < 1e-9, "{part:?}");
    }
    // Four of the profile and three on the platform: the platform tells.
    run.growth = (0..4).map(quick).collect();
    run.growth.extend((4..7).map(|n| grown(n, Likeness::Platform, |x| x)));
    let part = &run.health(5).performance.parts[0];
    assert_eq!(part.basis, Basis::Platform);
    assert!((part.expected.unwrap() - 100.0).abs() < 1e-9);
}

#[test]
fn line_132_a_late_post_holds_the_expectation_back_under_a_trajectory_too() {
    let mut run = run(14.0, 5);
    run.growth = (0..5).map(|n| grown(n, Likeness::Profile, |x| x.sqrt())).collect();
    run.deliverables.push(deliverable(2, CREATOR_RU, 1, None));
    let part = &run.health(5).performance.parts[0];
    assert!((part.expected.unwrap() - 50.0).abs() < 1e-9, "{part:?}");
}

#[test]
fn line_132_the_end_is_forecast_from_the_pace_with_a_band_and_a_chance() {
    let end = forecast(&run(10.0, 10), 10);
    assert_eq!((end.basis, end.n), (Basis::Schedule, 0));
    assert!((end.median - 200.0).abs() < 4.0, "{end:?}");
    assert!(end.low < 190.0 && end.high > 210.0 && end.low > 150.0 && end.high < 250.0, "{end:?}");
    assert!((end.chance.unwrap() - 0.5).abs() < 0.06, "{end:?}");
    // The nearer the end, the narrower.
    let wide = forecast(&run(10.0, 6), 6);
    assert!(wide.high - wide.low > end.high - end.low);
}

#[test]
fn line_132_a_rate_is_forecast_from_its_numerator_and_its_denominator() {
    let mut run = Run::of(20);
    run.targets = vec![target(1, "ctr", true, &[(RU, 2.0)])];
    run.deliverables = vec![deliverable(1, CREATOR_RU, 1, Some(1))];
    let file = (1..=10)
        .fold(File::new(1, RU, 10), |f, n| f.on(n, "clicks", 30.0).on(n, "impressions", 1_000.0));
    run.figures = all(&[file]);
    let end = forecast(&run, 10);
    assert!((end.median - 3.0).abs() < 1e-9 && end.low > 2.5 && end.high < 3.5, "{end:?}");
    assert!(end.chance.unwrap() > 0.99);
}

#[test]
fn line_132_nothing_is_forecast_before_there_is_something_to_judge_or_after_the_end() {
    // Nine events are expected by the first day where 180 are planned, and ten are the least.
    let mut early = run(9.0, 1);
    early.targets[0].thresholds[0].value = Some(180.0);
    assert!(early.health(1).performance.parts[0].forecast.is_none());
    assert!(run(10.0, 20).health(25).performance.parts[0].forecast.is_none());
}

#[test]
fn line_134_a_metric_flags_below_the_threshold_of_its_own_market() {
    let mut run = run(6.0, 10);
    run.targets[0].thresholds[0].value = Some(2_000.0);
    let file = (1..=10).fold(File::new(1, RU, 10), |f, n| f.on(n, "orders", 60.0));
    run.figures = all(&[file]);
    // Sixty per cent of plan.
    for (own, state, against) in
        [(None, FlagState::Raised, 70.0), (Some(55.0), FlagState::Normal, 55.0)]
    {
        run.targets[0].thresholds[0].flag_least = own;
        let health = run.health(10);
        let flag = &health.performance.flags[0];
        assert_eq!((flag.state, flag.why.threshold), (state, against));
        assert_eq!(
            health.performance.against, against,
            "the bound that is drawn is the one that flags"
        );
    }
}

#[test]
fn line_130_an_over_performer_is_raised_by_the_mirror_rule_and_is_no_trouble() {
    let health = run(18.0, 10).health(10);
    let [flag] = health.ahead.as_slice() else { panic!("{:?}", health.ahead) };
    assert_eq!((flag.code, flag.state), (FlagCode::Ahead, FlagState::Raised));
    assert_eq!(flag.key, "ahead:orders:ru");
    assert!(flag.why.score.unwrap() >= 80.0 && flag.why.expected == Some(300.0), "{flag:?}");
    assert!(
        health
            .flags()
            .iter()
            .all(|flag| flag.state == FlagState::Normal || flag.state == FlagState::NoData)
    );
    // It is up on the last day, and once the campaign is over there is nothing left to double.
    assert!(!run(18.0, 19).health(20).ahead.is_empty());
    assert!(run(18.0, 20).health(21).ahead.is_empty());
    // On plan, and somewhat above it, nobody is called.
    for a_day in [10.0, 13.0] {
        assert!(run(a_day, 10).health(10).ahead.is_empty(), "{a_day}");
    }
}

fn given<'a>(run: &'a Run, dictionary: &'a Dictionary, as_of: u64) -> Given<'a> {
    Given {
        campaign: &run.campaign,
        parties: &run.parties,
        targets: &run.targets,
        deliverables: &run.deliverables,
        figures: &run.figures,
        tallies: &run.tallies,
        steps: &run.steps,
        settings: &run.settings,
        dictionary,
        growth: &[],
        as_of: made::day(as_of),
    }
}

fn broken_down(run: &Run) -> Vec<Slice> {
    breakdown(&given(run, &Dictionary::default(), 15))
}

#[test]
fn line_152_a_campaign_whose_files_stop_half_way_shapes_no_trajectory() {
    let dictionary = Dictionary::default();
    // Its last file goes through so many of its twenty days; all are looked at long after.
    for (days, shapes) in [(10, false), (19, false), (20, true)] {
        let run = run(10.0, days);
        let grown = growth(&given(&run, &dictionary, 60), "orders", RU, Likeness::Profile);
        assert_eq!(grown.is_some(), shapes, "{days}");
        let part = &run.health(60).performance.parts[0];
        assert_eq!(part.is_whole(made::day(20)), shapes, "{days}");
    }
    // What one of two files does not tell to the end is missing in the sum.
    for (through, shapes) in [(6, false), (19, false), (20, true)] {
        let mut run = run(10.0, 20);
        let beside =
            (1..=through).fold(File::new(2, RU, through).beside(), |f, n| f.on(n, "orders", 4.0));
        run.figures.extend(all(&[beside]));
        let grown = growth(&given(&run, &dictionary, 60), "orders", RU, Likeness::Profile);
        let part = &run.health(60).performance.parts[0];
        assert_eq!((grown.is_some(), part.is_whole(made::day(20))), (shapes, shapes), "{through}");
    }
    // Totals tell of the end from the last day on.
    for (taken, shapes) in [(19, false), (20, true), (45, true)] {
        let mut run = run(10.0, 1);
        run.figures = all(&[File::new(1, RU, taken).post("p", "orders", 150.0)]);
        let grown = growth(&given(&run, &dictionary, 60), "orders", RU, Likeness::Profile);
        assert_eq!(grown.is_some(), shapes, "{taken}");
    }
}

fn two_markets() -> Run {
    let mut run = Run::of(20);
    run.targets = vec![
        target(1, "orders", true, &[(RU, 100.0), (US, 100.0)]),
        target(2, "er_views", false, &[(RU, 4.0), (US, 4.0)]),
    ];
    let usd = Currency::from_code("USD").unwrap();
    let post = |import, market, party, platform, likes, orders| {
        File::new(import, market, 10)
            .from(party, platform)
            .paid_in(usd)
            .post("p", "views", 1_000.0)
            .post("p", "likes", likes)
            .post("p", "cost", 40.0)
            .post("p", "orders", orders)
            .post("p", "signups", 7.0)
    };
    run.figures = all(&[
        post(1, RU, CREATOR_RU, Platform::Vk, 80.0, 0.0),
        post(2, RU, CREATOR_RU, Platform::Telegram, 20.0, 5.0),
        post(3, US, CREATOR_US, Platform::Youtube, 30.0, 40.0),
    ]);
    run
}

fn of<'a>(slices: &'a [Slice], metric: &str, market: Market) -> Vec<(SliceOf, Option<f64>)> {
    let same = |slice: &&'a Slice| slice.metric == metric && slice.market == market;
    slices.iter().filter(same).map(|slice| (slice.of, slice.value)).collect()
}

#[test]
fn line_139_figures_are_broken_down_by_market_and_platform_and_rates_are_recomputed() {
    let slices = broken_down(&two_markets());
    assert_eq!(
        of(&slices, "er_views", RU),
        [
            (SliceOf::Market, Some(5.0)),
            (SliceOf::Platform(Some(Platform::Telegram)), Some(2.0)),
            (SliceOf::Platform(Some(Platform::Vk)), Some(8.0)),
        ]
    );
    // One creator on one platform: the market says it all.
    assert_eq!(of(&slices, "er_views", US), [(SliceOf::Market, Some(3.0))]);
}

#[test]
fn line_140_engagement_stands_apart_by_market_and_a_difference_is_no_flag() {
    let mut run = two_markets();
    run.deliverables =
        vec![deliverable(1, CREATOR_RU, 1, Some(1)), deliverable(2, CREATOR_US, 1, Some(1))];
    run.targets[1].thresholds[0].value = Some(5.0);
    run.targets[1].thresholds[1].value = Some(3.0);
    let health = run.health(15);
    let rates: Vec<_> = health
        .performance
        .parts
        .iter()
        .filter(|part| part.metric.as_deref() == Some("er_views"))
        .map(|part| (part.market, part.value))
        .collect();
    assert_eq!(rates, [(RU, Some(5.0)), (US, Some(3.0))]);
    let about = |key: &str| health.performance.flags.iter().find(|f| f.key == key).unwrap().state;
    assert_eq!(about("performance:er_views:ru"), FlagState::Normal);
    assert_eq!(about("performance:er_views:us"), FlagState::Normal);
}

#[test]
fn line_141_what_an_engagement_cost_is_told_by_market() {
    let slices = broken_down(&two_markets());
    assert_eq!(of(&slices, "cpe", RU)[0], (SliceOf::Market, Some(0.8)));
    assert_eq!(of(&slices, "cpe", US)[0].1, Some(40.0 / 30.0));
    let cost = slices.iter().find(|slice| slice.metric == "cpe").unwrap();
    assert_eq!(cost.currency, Currency::from_code("USD"));
}

#[test]
fn line_142_what_followed_is_told_though_nobody_agreed_on_it() {
    let slices = broken_down(&two_markets());
    let signups = slices.iter().find(|slice| slice.metric == "signups").unwrap();
    assert_eq!((signups.value, signups.agreed), (Some(14.0), false));
}

#[test]
fn line_144_markets_are_never_put_in_the_order_of_a_vanity_metric() {
    // Russia has more engagement and hardly any orders; the primary metric leads and the markets keep their order.
    let slices = broken_down(&two_markets());
    assert_eq!((slices[0].metric.as_str(), slices[0].primary), ("orders", true));
    let markets: Vec<Market> = slices
        .iter()
        .filter(|slice| slice.metric == "er_views" && slice.of == SliceOf::Market)
        .map(|slice| slice.market)
        .collect();
    assert_eq!(markets, [RU, US]);
    let health = two_markets().health(15);
    assert_eq!(health.performance.score, health.performance.parts[0].score);
}

#[test]
fn forecasts_are_held_against_the_base_rate() {
    let tested = |chance, reached| Tested { place: 0.5, chance, reached };
    let good: Vec<Tested> =
        (0..20).map(|n| tested(if n % 2 == 0 { 0.9 } else { 0.1 }, n % 2 == 0)).collect();
    let found = calibration(&good, 0);
    assert_eq!((found.n, found.worth), (20, Worth::Better));
    assert!((found.brier.unwrap() - 0.01).abs() < 1e-9);
    assert_eq!((found.base_rate, found.base_brier), (Some(0.5), Some(0.25)));
    let half = found.places.iter().find(|place| place.place == 0.5).unwrap();
    assert_eq!(half.n, 20);
    assert_eq!(found.table.iter().map(|bin| bin.n).sum::<u32>(), 20);
    assert_eq!(found.table.last().unwrap().came, Some(1.0));

    let wrong: Vec<Tested> =
        good.iter().map(|one| Tested { chance: 1.0 - one.chance, ..*one }).collect();
    assert_eq!(calibration(&wrong, 0).worth, Worth::Guess);
    assert_eq!(calibration(&good[..19], 0).worth, Worth::Unknown);
    assert_eq!(calibration(&[], 0).brier, None);
}

proptest! {
    #[test]
    fn a_trajectory_never_falls_and_ends_at_all(bends in prop::collection::vec(0.2f64..4.0, 5..12)) {
        let past: Vec<Growth> = (0..)
            .zip(&bends)
            .map(|(n, bend)| grown(n, Likeness::Profile, |x| x.powf(*bend)))
            .collect();
        let trajectory = Trajectory::of(&past, "orders", RU).unwrap();
        let shares: Vec<f64> = (0..=50).map(|n| trajectory.share(f64::from(n) / 50.0)).collect();
        prop_assert!(shares.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12));
        prop_assert_eq!((shares[0], shares[50]), (0.0, 1.0));
    }

    #[test]
    fn an_end_lies_above_what_is_there_and_more_is_less_likely(
        now in 1.0f64..1e5, share in 0.05f64..0.99, unit in 1.0f64..20.0, more in 1.0f64..3.0
    ) {
        let end = End::by_schedule(now, unit, share).unwrap();
        let told = end.forecast(Some(now * more), Direction::Higher);
        prop_assert!(now <= told.low && told.low <= told.median && told.median <= told.high);
        let further = end.reaches(now * more * 1.1, Direction::Higher);
        prop_assert!(further <= told.chance.unwrap() + 1e-9);
        let kept = end.reaches(now * more, Direction::Lower);
        prop_assert!((kept + told.chance.unwrap() - 1.0).abs() < 1e-9);
    }
}

#[test]
fn a_creator_is_named_for_a_market_only_where_all_of_it_came_from_their_files() {
    let mut run = two_markets();
    let creator = |run: &Run, metric: &str| {
        let slices = broken_down(run);
        let whole = |slice: &&Slice| {
            slice.metric == metric && slice.market == RU && slice.of == SliceOf::Market
        };
        slices.iter().find(whole).unwrap().creator
    };
    assert_eq!(creator(&run, "orders"), Some(id(CREATOR_RU)));
    // The shop of the brand counts orders too, and nothing of signups.
    run.figures.extend(all(&[File::new(4, RU, 11).post("q", "orders", 90.0)]));
    assert_eq!(creator(&run, "orders"), None);
    assert_eq!(creator(&run, "signups"), Some(id(CREATOR_RU)));
    let parties: Vec<_> = of(&broken_down(&run), "orders", RU)
        .into_iter()
        .filter(|(of, _)| matches!(of, SliceOf::Party(_)))
        .collect();
    let own =
        [(SliceOf::Party(None), Some(90.0)), (SliceOf::Party(Some(id(CREATOR_RU))), Some(5.0))];
    assert_eq!(parties, own);
    // Who is named for the whole is not told a second time beneath it.
    let repeats = |slice: &Slice| {
        slice.metric == "signups" && slice.of == SliceOf::Party(Some(id(CREATOR_RU)))
    };
    assert!(!broken_down(&run).iter().any(repeats));
}
