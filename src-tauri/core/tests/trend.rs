//! Which way something goes from campaign to campaign, by figures that can be counted on paper.

use proptest::prelude::*;
use sverka_core::trend::{CAMPAIGNS_LEAST, CAMPAIGNS_MOST, Way, trend};

#[test]
fn line_138_a_cost_that_creeps_up_is_told_with_its_interval() {
    let creeping = trend(&[400.0, 420.0, 410.0, 450.0, 470.0, 480.0, 500.0]);
    assert_eq!(creeping.way, Way::Rising);
    assert_eq!(creeping.n, 7);
    assert!((creeping.slope.unwrap() - 16.666_666_666_666_67).abs() < 1e-9, "{creeping:?}");
    assert!(creeping.low.unwrap() > 0.0 && creeping.high.unwrap() >= creeping.slope.unwrap());
    let efficient = trend(&[500.0, 480.0, 470.0, 450.0, 410.0, 420.0, 400.0]);
    assert_eq!(efficient.way, Way::Falling);
    assert_eq!(efficient.slope, creeping.slope.map(|slope| -slope));
}

#[test]
fn line_138_no_trend_visible_is_an_answer() {
    let none = trend(&[400.0, 520.0, 380.0, 510.0, 405.0, 495.0]);
    assert_eq!(none.way, Way::NotVisible);
    assert!(none.low.unwrap() <= 0.0 && none.high.unwrap() >= 0.0, "{none:?}");
    let flat = trend(&[400.0; 8]);
    assert_eq!((flat.way, flat.slope), (Way::NotVisible, Some(0.0)));
}

#[test]
fn under_five_campaigns_nothing_is_said() {
    for n in 0..CAMPAIGNS_LEAST as usize {
        let few = trend(&vec![1.0; n]);
        assert_eq!((few.way, few.slope, few.low), (Way::TooFew, None, None), "{n}");
        assert_eq!((few.n as usize, few.least), (n, CAMPAIGNS_LEAST));
    }
    assert_eq!(trend(&[1.0, f64::NAN, 2.0, 3.0, 4.0]).way, Way::TooFew);
    assert_eq!(trend(&[1.0, 2.0, 3.0, 4.0, 5.0]).way, Way::Rising);
}

/// With five campaigns the whole range of slopes is the interval; with ten, slopes 12 to 34 of 45 (Hollander & Wolfe,
/// table A.30: k(0.025, 10) = 23).
#[test]
fn the_interval_is_that_of_the_tables() {
    let five = trend(&[0.0, 1.0, 4.0, 9.0, 16.0]);
    assert_eq!((five.low, five.high), (Some(1.0), Some(7.0)));
    let squares: Vec<f64> = (0..10).map(|n| f64::from(n * n)).collect();
    let mut slopes: Vec<f64> = (0..10)
        .flat_map(|i| (0..i).map(move |j| f64::from(i * i - j * j) / f64::from(i - j)))
        .collect();
    slopes.sort_by(f64::total_cmp);
    let ten = trend(&squares);
    assert_eq!((ten.low, ten.high), (Some(slopes[11]), Some(slopes[33])));
}

#[test]
fn one_odd_campaign_does_not_turn_it() {
    let mut costs: Vec<f64> = (0..9).map(|n| 100.0 + 10.0 * f64::from(n)).collect();
    costs[4] = 10_000.0;
    let found = trend(&costs);
    assert_eq!(found.way, Way::Rising);
    assert!((found.slope.unwrap() - 10.0).abs() < 1.0, "{found:?}");
}

/// Without a trend, an interval that leaves out zero is rarer than one in twenty.
#[test]
fn a_trend_is_rarely_seen_where_there_is_none() {
    let mut state = 7_u64;
    let mut draw = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64
    };
    for n in [5, 6, 8, 12, 20] {
        let seen = (0..2000)
            .filter(|_| {
                let values: Vec<f64> = (0..n).map(|_| draw()).collect();
                trend(&values).way != Way::NotVisible
            })
            .count();
        assert!(seen <= 2000 / 20 + 20, "{seen} of 2000 with {n} campaigns");
    }
}

proptest! {
    #[test]
    fn the_slope_lies_in_its_interval_and_follows_the_values(
        values in prop::collection::vec(-1e6..1e6_f64, CAMPAIGNS_LEAST as usize..CAMPAIGNS_MOST),
        lift in -1e3..1e3_f64,
    ) {
        let found = trend(&values);
        let (low, slope, high) = (found.low.unwrap(), found.slope.unwrap(), found.high.unwrap());
        prop_assert!(low <= slope && slope <= high);
        let lifted: Vec<f64> = values.iter().enumerate().map(|(at, v)| v + lift * at as f64).collect();
        prop_assert!((trend(&lifted).slope.unwrap() - slope - lift).abs() < 1e-3);
    }

    #[test]
    fn no_values_break_it(values in prop::collection::vec(any::<f64>(), 0..120)) {
        let found = trend(&values);
        prop_assert!(found.n as usize <= CAMPAIGNS_MOST);
        prop_assert_eq!(found.slope.is_none(), found.way == Way::TooFew);
    }
}
