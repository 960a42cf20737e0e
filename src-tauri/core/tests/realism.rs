//! A target against what the creator reached before (REQUIREMENTS 110; METHODS, "Realism of a target").

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use sverka_core::realism::{Asked, Judgement, Past, Range, Reached, Realism, realism};
use sverka_core::{Currency, Id, Market};

const RUB: &str = "RUB";
const USD: &str = "USD";

fn reached(metric: &str, market: Market, currency: Option<&str>, value: f64) -> Reached {
    let currency = currency.map(|code| Currency::from_code(code).unwrap());
    Reached { metric: metric.to_owned(), market, currency, value }
}

fn past(n: usize, reached: Vec<Reached>) -> Past {
    Past { campaign: Id::from_u128(n as u128), reached }
}

/// Campaigns in the US that came to these values.
fn history(metric: &str, values: &[f64]) -> Vec<Past> {
    let of = |(n, value): (usize, &f64)| past(n, vec![reached(metric, Market::Us, None, *value)]);
    values.iter().enumerate().map(of).collect()
}

fn asked(metric: &str, value: Option<f64>) -> Asked<'_> {
    Asked { metric, market: Market::Us, value, currency: None }
}

fn judged(metric: &str, target: f64, values: &[f64]) -> (Judgement, Option<f64>) {
    let realism = realism(&asked(metric, Some(target)), &history(metric, values));
    (realism.judgement, realism.factor)
}

#[test]
fn line_110_a_target_of_nine_times_the_best_is_said_to_be_that_with_the_campaigns_it_rests_on() {
    let six = history("er_views", &[1.4, 2.0, 1.1, 1.9, 1.2, 1.6]);
    assert_eq!(
        realism(&asked("er_views", Some(18.0)), &six),
        Realism {
            n: 6,
            least: 3,
            left_out: 0,
            range: Some(Range { lowest: 1.1, median: 1.5, highest: 2.0 }),
            judgement: Judgement::Beyond,
            factor: Some(9.0),
        }
    );
}

#[test]
fn line_110_fewer_than_three_campaigns_say_how_many_there_are_and_judge_nothing() {
    for values in [&[] as &[f64], &[2.0], &[2.0, 3.0]] {
        let realism = realism(&asked("orders", Some(1e9)), &history("orders", values));
        assert_eq!(realism.n as usize, values.len());
        assert_eq!((realism.judgement, realism.range), (Judgement::TooLittle, None));
        assert_eq!(realism.factor, None);
    }
}

#[test]
fn line_110_three_campaigns_judge_by_the_better_side_of_the_metric() {
    use Judgement::{Beyond, Within};
    let counts = [100.0, 250.0, 200.0];
    let prices = [12.0, 8.0, 10.0];
    let table = [
        ("orders", 250.0, counts, (Within, None)),
        ("orders", 90.0, counts, (Within, None)),
        ("orders", 500.0, counts, (Beyond, Some(2.0))),
        ("unsub", 100.0, counts, (Within, None)),
        ("unsub", 300.0, counts, (Within, None)),
        ("unsub", 25.0, counts, (Beyond, Some(4.0))),
        ("drr", 8.0, prices, (Within, None)),
        ("drr", 4.0, prices, (Beyond, Some(2.0))),
        // Nothing is a number of times zero.
        ("orders", 5.0, [0.0; 3], (Beyond, None)),
        ("orders", 0.0, [0.0; 3], (Within, None)),
        ("unsub", 0.0, counts, (Beyond, None)),
        ("unsub", 5.0, [0.0; 3], (Within, None)),
    ];
    for (metric, target, values, expected) in table {
        assert_eq!(judged(metric, target, &values), expected, "{metric} {target} {values:?}");
    }
}

#[test]
fn line_110_without_a_target_the_history_is_shown_and_nothing_is_judged() {
    let realism = realism(&asked("orders", None), &history("orders", &[3.0, 1.0, 2.0]));
    assert_eq!(realism.range, Some(Range { lowest: 1.0, median: 2.0, highest: 3.0 }));
    assert_eq!((realism.judgement, realism.factor), (Judgement::NoTarget, None));
}

#[test]
fn line_110_only_the_same_metric_market_and_currency_compare_and_the_rest_is_counted_as_left_out() {
    let (us, ru) = (Market::Us, Market::Ru);
    let campaigns = [
        past(1, vec![reached("cpo", us, Some(USD), 20.0)]),
        past(2, vec![reached("cpo", us, Some(USD), 30.0), reached("cpo", ru, Some(RUB), 900.0)]),
        past(3, vec![reached("orders", us, None, 40.0), reached("cpo", us, Some(USD), 25.0)]),
        past(4, vec![reached("cpo", us, Some(RUB), 900.0)]),
        past(5, vec![reached("cpo", us, None, 1.0)]),
        past(6, vec![reached("cpo", ru, Some(USD), 1.0)]),
        past(7, vec![reached("cpa", us, Some(USD), 1.0)]),
        past(8, vec![reached("cpo", us, Some(USD), f64::NAN)]),
        past(9, Vec::new()),
    ];
    let ask = Asked { currency: Currency::from_code(USD), ..asked("cpo", Some(10.0)) };
    let answer = realism(&ask, &campaigns);
    assert_eq!((answer.n, answer.left_out), (3, 6));
    assert_eq!(answer.range, Some(Range { lowest: 20.0, median: 25.0, highest: 30.0 }));
    assert_eq!((answer.judgement, answer.factor), (Judgement::Beyond, Some(2.0)));

    // An amount of no currency is held against no money.
    assert_eq!(realism(&asked("cpo", Some(10.0)), &campaigns).n, 0);
}

#[test]
fn line_110_rates_that_go_by_the_same_letters_are_not_held_against_each_other() {
    let by_views = history("er_views", &[5.0, 6.0, 7.0]);
    let realism = realism(&asked("er_followers", Some(6.0)), &by_views);
    assert_eq!((realism.n, realism.left_out), (0, 3));
    assert_eq!(realism.judgement, Judgement::TooLittle);
}

#[test]
fn line_110_a_metric_nobody_knows_compares_with_nothing() {
    let realism = realism(&asked("fame", Some(6.0)), &history("fame", &[5.0, 6.0, 7.0]));
    assert_eq!((realism.n, realism.left_out), (0, 3));
}

/// A metric where higher is better, and one where lower is.
fn metrics() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["orders", "unsub", "ctr", "drr"])
}

fn values(least: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((0u32..2_000_000).prop_map(|v| f64::from(v) / 64.0), least..12)
}

proptest! {
    #[test]
    fn line_110_the_order_of_the_campaigns_does_not_matter(
        metric in metrics(), target in 0.0..1e5, shuffled in values(0).prop_shuffle(),
    ) {
        let mut sorted = shuffled.clone();
        sorted.sort_by(f64::total_cmp);
        let ask = asked(metric, Some(target));
        prop_assert_eq!(
            realism(&ask, &history(metric, &shuffled)),
            realism(&ask, &history(metric, &sorted))
        );
    }

    #[test]
    fn line_110_the_unit_a_thing_is_counted_in_changes_no_judgement(
        metric in metrics(), target in 0u32..100_000, values in values(3), power in -6i32..6,
    ) {
        // Powers of two scale without rounding.
        let scale = 2f64.powi(power);
        let scaled: Vec<f64> = values.iter().map(|v| v * scale).collect();
        let target = f64::from(target);
        let plain = realism(&asked(metric, Some(target)), &history(metric, &values));
        let large = realism(&asked(metric, Some(target * scale)), &history(metric, &scaled));
        prop_assert_eq!(plain.judgement, large.judgement);
        prop_assert_eq!(plain.factor, large.factor);
        prop_assert_eq!(plain.range.map(|r| r.median * scale), large.range.map(|r| r.median));
    }

    #[test]
    fn line_110_under_three_campaigns_nothing_is_ever_judged(
        metric in metrics(), target in 0.0..1e9, values in prop::collection::vec(0.0..1e6, 0..3),
    ) {
        let answer = realism(&asked(metric, Some(target)), &history(metric, &values));
        prop_assert_eq!(answer.judgement, Judgement::TooLittle);
        prop_assert!(answer.range.is_none() && answer.factor.is_none());
    }

    #[test]
    fn line_110_every_campaign_either_counts_or_is_left_out(
        metric in metrics(), values in values(0), foreign in 0usize..5,
    ) {
        let mut campaigns = history(metric, &values);
        campaigns.extend((0..foreign).map(|n| past(100 + n, Vec::new())));
        let answer = realism(&asked(metric, Some(1.0)), &campaigns);
        prop_assert_eq!(answer.n as usize, values.len());
        prop_assert_eq!(answer.left_out as usize, foreign);
    }

    #[test]
    fn line_110_what_was_reached_is_within_and_beyond_names_a_factor_above_one(
        metric in metrics(), target in 0.01..1e5, values in values(3),
    ) {
        for value in &values {
            let (judgement, factor) = judged(metric, *value, &values);
            prop_assert_eq!((judgement, factor), (Judgement::Within, None));
        }
        let answer = realism(&asked(metric, Some(target)), &history(metric, &values));
        let range = answer.range.unwrap();
        prop_assert!(range.lowest <= range.median && range.median <= range.highest);
        prop_assert!(answer.factor.is_none_or(|factor| factor > 1.0));
        prop_assert!(answer.factor.is_none() || answer.judgement == Judgement::Beyond);
    }
}
