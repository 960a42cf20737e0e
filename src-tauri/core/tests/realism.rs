//! A target against what the creator reached before (REQUIREMENTS 110; METHODS, "Realism of a target").

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use sverka_core::metric::{Dictionary, Direction, Tells, Unit};
use sverka_core::own_metric::OwnMetric;
use sverka_core::realism::{
    Asked, Basis, Judgement, Likelihood, Method, Outlook, Parts, Past, Range, Reached, Realism,
};
use sverka_core::{Both, Currency, Id, Market};

const RUB: &str = "RUB";
const USD: &str = "USD";

fn reached(metric: &str, market: Market, currency: Option<&str>, value: f64) -> Reached {
    let currency = currency.map(|code| Currency::from_code(code).unwrap());
    Reached { metric: metric.to_owned(), market, currency, value, parts: None }
}

/// A target against a creator of whom nobody like them is known.
fn realism(asked: &Asked, own: &[Past]) -> Realism {
    sverka_core::realism::realism(asked, &Dictionary::default(), own, &[])
}

#[test]
fn a_metric_of_a_persons_own_is_held_against_its_history_like_any_other() {
    let own = OwnMetric {
        id: Id::from_u128(1),
        key: "unsub_share".to_owned(),
        name: Both::new("Доля отписок", "Share of unsubscribes"),
        gloss: Both::default(),
        over: vec!["unsub".to_owned()],
        under: vec!["views".to_owned()],
        times: 1.0,
        unit: Unit::Percent,
        direction: Direction::Lower,
        tells: Tells::Outcome,
    };
    let asked = asked("unsub_share", Some(4.0));
    let history = history("unsub_share", &[5.0, 8.0, 10.0]);
    let unknown = sverka_core::realism::realism(&asked, &Dictionary::default(), &history, &[]);
    assert_eq!((unknown.n, unknown.judgement), (0, Judgement::TooLittle));
    let dictionary = Dictionary::with(&[own]);
    let known = sverka_core::realism::realism(&asked, &dictionary, &history, &[]);
    assert_eq!((known.n, known.judgement), (3, Judgement::Beyond));
    assert_eq!(known.factor, Some(1.25));
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
    let found = realism(&asked("er_views", Some(18.0)), &six);
    assert_eq!((found.basis, found.n, found.least, found.left_out), (Basis::Own, 6, 3, 0));
    assert_eq!(found.range, Some(Range { lowest: 1.1, median: 1.5, highest: 2.0 }));
    assert_eq!((found.judgement, found.factor), (Judgement::Beyond, Some(9.0)));
}

#[test]
fn line_110_a_target_below_the_median_is_said_to_ask_little() {
    // What a first user asked of somebody who usually comes to 125.
    let cases = [
        ("orders", 20.0, true),
        ("orders", 124.0, true),
        ("orders", 125.0, false),
        ("orders", 360.0, false),
        // Where lower is better, a dear target asks little.
        ("unsub", 130.0, true),
        ("unsub", 120.0, false),
    ];
    for (metric, target, low) in cases {
        let found = realism(&asked(metric, Some(target)), &history(metric, &[90.0, 125.0, 171.0]));
        assert_eq!(found.low, low, "{metric} {target}");
    }
    assert!(!realism(&asked("orders", None), &history("orders", &[90.0, 125.0, 171.0])).low);
    assert!(!realism(&asked("orders", Some(1.0)), &history("orders", &[90.0])).low, "too little");
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

/// Campaigns of engagements out of views.
fn counted(shares: &[(f64, f64)]) -> Vec<Past> {
    let of = |(n, (over, under)): (usize, &(f64, f64))| {
        let parts = Some(Parts { over: *over, under: *under });
        let value = 100.0 * over / under;
        past(n, vec![Reached { parts, ..reached("er_views", Market::Us, None, value) }])
    };
    shares.iter().enumerate().map(of).collect()
}

fn outlook(answer: &Realism) -> Outlook {
    answer.outlook.unwrap()
}

#[test]
fn line_110_forty_per_cent_is_out_of_reach_after_six_campaigns_of_one_to_two() {
    let six = counted(&[
        (154.0, 11_000.0),
        (200.0, 10_000.0),
        (99.0, 9_000.0),
        (228.0, 12_000.0),
        (96.0, 8_000.0),
        (160.0, 10_000.0),
    ]);
    let answer = realism(&asked("er_views", Some(40.0)), &six);
    let next = outlook(&answer);
    assert_eq!(next.method, Method::BetaBinomial);
    assert_eq!(next.likelihood, Some(Likelihood::OutOfReach));
    assert!(next.chance.unwrap() < 0.001);
    assert!(next.low > 0.8 && next.low < 1.3 && next.high > 1.7 && next.high < 2.4, "{next:?}");
    assert!((1.4..1.7).contains(&next.median), "{next:?}");
    // What was reached about every second time is in range, and far less is easy.
    for (target, word) in [(1.5, Likelihood::InRange), (0.5, Likelihood::Easy)] {
        let answer = realism(&asked("er_views", Some(target)), &six);
        assert_eq!(outlook(&answer).likelihood, Some(word), "{target}");
    }
}

#[test]
fn line_110_a_chance_is_said_in_the_word_of_its_range() {
    for (chance, word) in [
        (0.0, Likelihood::OutOfReach),
        (0.019, Likelihood::OutOfReach),
        (0.02, Likelihood::Unlikely),
        (0.10, Likelihood::Stretch),
        (0.35, Likelihood::InRange),
        (0.90, Likelihood::InRange),
        (0.901, Likelihood::Easy),
    ] {
        assert_eq!(Likelihood::of(chance), word, "{chance}");
    }
}

#[test]
fn line_110_amounts_are_held_by_their_logarithms_with_a_median_and_no_mean() {
    let views = history("views", &[10_000.0, 20_000.0, 40_000.0]);
    let next = outlook(&realism(&asked("views", Some(20_000.0)), &views));
    assert_eq!(next.method, Method::LogNormal);
    assert!((next.median - 20_000.0).abs() < 1.0);
    assert!((next.chance.unwrap() - 0.5).abs() < 1e-9);
    // t with two degrees of freedom at 90 %: 1.8856; the deviation of the logarithms is ln 2.
    let factor = (1.885_618 * 2f64.ln() * (4f64 / 3.0).sqrt()).exp();
    assert!((next.high / next.median - factor).abs() < 1e-3, "{next:?}");
    assert!((next.median / next.low - factor).abs() < 1e-3, "{next:?}");
}

#[test]
fn line_110_where_lower_is_better_reaching_it_is_staying_under_it() {
    let prices = history("drr", &[12.0, 8.0, 10.0, 11.0]);
    let of = |target| outlook(&realism(&asked("drr", Some(target)), &prices)).chance.unwrap();
    assert!(of(20.0) > 0.95 && of(5.0) < 0.05 && of(9.0) < of(12.0));
}

#[test]
fn line_110_a_profile_of_five_others_answers_where_the_own_history_is_too_short() {
    let others = |n: usize| -> Vec<Vec<Past>> {
        (0..n).map(|at| history("views", &[1.0, 1_000.0 + 100.0 * at as f64])).collect()
    };
    let own = history("views", &[500.0, 700.0]);
    let ask = asked("views", Some(1_100.0));
    let with = |peers: &[Vec<Past>]| {
        sverka_core::realism::realism(&ask, &Dictionary::default(), &own, peers)
    };

    let four = with(&others(4));
    assert_eq!((four.basis, four.n, four.peers), (Basis::Nothing, 2, 4));
    assert!(four.outlook.is_none() && four.range.is_none());

    let five = with(&others(5));
    assert_eq!((five.basis, five.n, five.peers), (Basis::Profile, 5, 5));
    // One campaign of each, the last.
    assert_eq!(five.range.map(|r| (r.lowest, r.highest)), Some((1_000.0, 1_400.0)));
    assert_eq!(outlook(&five).likelihood, Some(Likelihood::InRange));
}

#[test]
fn line_110_others_of_the_profile_steady_what_three_campaigns_say() {
    let peers: Vec<Vec<Past>> =
        (0..8).map(|at| counted(&[(200.0 + f64::from(at), 10_000.0), (205.0, 10_000.0)])).collect();
    let own = counted(&[(150.0, 10_000.0), (200.0, 10_000.0), (280.0, 10_000.0)]);
    let ask = asked("er_views", None);
    let alone = outlook(&realism(&ask, &own));
    let beside =
        outlook(&sverka_core::realism::realism(&ask, &Dictionary::default(), &own, &peers));
    assert!(beside.high - beside.low < alone.high - alone.low, "{beside:?} {alone:?}");
    assert!((beside.median - 2.0).abs() < (alone.median - 2.0).abs() + 0.05);
}

#[test]
fn line_110_a_value_without_a_logarithm_has_no_outlook_and_a_count_of_none_has_one() {
    let price = realism(&asked("drr", Some(5.0)), &history("drr", &[0.0, 8.0, 9.0]));
    assert!(price.range.is_some() && price.outlook.is_none());
    let orders = realism(&asked("orders", Some(5.0)), &history("orders", &[0.0, 8.0, 9.0]));
    assert!(orders.outlook.is_some());
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

    #[test]
    fn line_110_the_more_is_asked_the_less_likely_it_is(
        shares in prop::collection::vec((0u32..400, 400u32..40_000), 3..8),
        target in 0.0..50.0f64, more in 0.01..50.0f64,
    ) {
        let own = counted(&shares.iter().map(|(k, m)| (f64::from(*k), f64::from(*m))).collect::<Vec<_>>());
        let next = |value| outlook(&realism(&asked("er_views", Some(value)), &own));
        let (less, much) = (next(target), next(target + more));
        prop_assert!(less.chance.unwrap() >= much.chance.unwrap() - 1e-9);
        prop_assert!(less.low <= less.median && less.median <= less.high);
        prop_assert!((0.0..=1.0).contains(&less.chance.unwrap()));
        prop_assert!(0.0 <= less.low && less.high <= 100.0);
    }
}
