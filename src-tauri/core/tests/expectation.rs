//! The month-by-month line against what happened.

#![allow(clippy::unwrap_used)]

mod made;

use chrono::NaiveDate;
use made::{day, id};
use proptest::prelude::*;
use sverka_core::expectation::{
    Age, BANDS, Brought, MissingCode, Point, Quality, age, month, points, quality_change, repeat,
};
use sverka_core::metric::Dictionary;
use sverka_core::{Currency, Market};

fn line_of(brought: &[Brought]) -> Vec<Point> {
    points(day(1), brought, &Dictionary::default())
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn brought(n: u128, ended: u64, value: f64, delivered: u32) -> Brought {
    Brought {
        campaign: id(n),
        ended: day(ended),
        market: Market::Ru,
        metric: Some("orders".to_owned()),
        value: Some(value),
        currency: None,
        delivered,
        shared: false,
    }
}

fn changes(points: &[Point]) -> Vec<Option<f64>> {
    points.iter().map(|p| p.change).collect()
}

#[test]
fn line_126_months_one_two_learn_three_four_begin_five_six_gain_20_to_30_per_cent_then_mature() {
    let ages: Vec<Age> = (1..=9).map(age).collect();
    let (learning, first, efficient, mature) =
        (Age::Learning, Age::FirstCampaigns, Age::Efficient, Age::Mature);
    assert_eq!(
        ages,
        [learning, learning, first, first, efficient, efficient, mature, mature, mature]
    );
    assert_eq!(BANDS[2].gain, Some((20, 30)));
    assert_eq!(BANDS[3].to, None);
}

#[test]
fn line_126_a_month_of_the_partnership_begins_on_the_day_it_began() {
    let begun = date("2026-01-31");
    for (on, expected) in [
        ("2026-01-30", None),
        ("2026-01-31", Some(1)),
        ("2026-02-27", Some(1)),
        ("2026-02-28", Some(2)),
        ("2026-03-30", Some(2)),
        ("2026-03-31", Some(3)),
        ("2027-01-31", Some(13)),
    ] {
        assert_eq!(month(begun, date(on)), expected, "{on}");
    }
}

#[test]
fn line_126_efficiency_is_what_a_deliverable_brought_against_the_first_campaign() {
    let line = line_of(&[brought(2, 150, 150.0, 4), brought(1, 60, 60.0, 2)]);
    assert_eq!(line[0].each, Some(30.0));
    assert_eq!(line[0].missing, Some(MissingCode::First));
    assert_eq!(changes(&line), [None, Some(25.0)]);
    assert_eq!(line[1].delivered, 4, "the n stands beside the figure");
}

#[test]
fn line_126_only_like_is_held_against_like() {
    let first = brought(1, 60, 60.0, 2);
    let us = Brought { market: Market::Us, ..brought(2, 90, 900.0, 2) };
    let other = Brought { metric: Some("views".to_owned()), ..brought(3, 100, 9e6, 1) };
    let rubles = Brought {
        metric: Some("revenue".to_owned()),
        currency: Some(Currency::Rub),
        ..brought(4, 110, 1e6, 2)
    };
    let dollars = Brought { currency: Some(Currency::Usd), ..brought_of(&rubles, 5, 120) };
    let line = line_of(&[first, us, other, rubles, dollars]);
    assert!(line.iter().all(|p| p.change.is_none()));
    assert!(line.iter().all(|p| p.missing == Some(MissingCode::First)), "{line:#?}");
}

fn brought_of(like: &Brought, n: u128, ended: u64) -> Brought {
    Brought { campaign: id(n), ended: day(ended), ..like.clone() }
}

#[test]
fn line_126_what_cannot_be_compared_says_why() {
    let first = brought(1, 60, 0.0, 2);
    let line = line_of(&[
        first.clone(),
        Brought { metric: None, ..brought(2, 70, 1.0, 1) },
        Brought { metric: Some("er_views".to_owned()), ..brought(3, 80, 4.5, 1) },
        Brought { metric: Some("cpo".to_owned()), ..brought(4, 90, 700.0, 1) },
        Brought { value: None, ..brought(5, 100, 0.0, 1) },
        brought(6, 110, 10.0, 0),
        brought(7, 120, 10.0, 1),
        Brought { shared: true, ..brought(8, 130, 10.0, 1) },
        Brought { ended: day(1).pred_opt().unwrap(), ..first },
    ]);
    let why: Vec<Option<MissingCode>> = line.iter().map(|p| p.missing).collect();
    assert_eq!(
        why,
        [
            Some(MissingCode::First),
            Some(MissingCode::NoPrimary),
            Some(MissingCode::NotCounted),
            Some(MissingCode::NotCounted),
            Some(MissingCode::NoFigures),
            Some(MissingCode::NothingDelivered),
            Some(MissingCode::FirstZero),
            Some(MissingCode::Shared),
        ],
        "a campaign from before the partnership is left out"
    );
}

#[test]
fn line_124_quality_is_the_share_of_requirements_met_campaign_by_campaign() {
    let quality = |n: u128, ended, met, of| Quality { campaign: id(n), ended: day(ended), met, of };
    assert_eq!(quality(1, 10, 0, 0).share(), None, "nobody looked is not zero");
    let series = [quality(3, 90, 9, 10), quality(1, 10, 3, 5), quality(2, 50, 0, 0)];
    assert_eq!(quality_change(&series), Some(30.0));
    assert_eq!(quality_change(&series[1..]), None, "one campaign makes no trend");
}

#[test]
fn line_143_the_repeat_rate_counts_partners_worked_with_again() {
    for (campaigns, again, of) in [
        (vec![], 0, 0),
        (vec![(Some(day(1)), None), (Some(day(30)), None)], 0, 0),
        (vec![(Some(day(1)), Some(day(20)))], 0, 1),
        (vec![(Some(day(1)), Some(day(20))), (Some(day(21)), None)], 1, 1),
        // Agreed at once, one inside the other, or nobody knows when.
        (vec![(Some(day(1)), Some(day(20))), (Some(day(1)), Some(day(40)))], 0, 1),
        (vec![(Some(day(1)), Some(day(40))), (Some(day(25)), Some(day(30)))], 0, 1),
        (vec![(Some(day(1)), Some(day(20))), (None, None)], 0, 1),
    ] {
        let counted = repeat([campaigns.clone()]);
        assert_eq!((counted.again, counted.of), (again, of), "{campaigns:?}");
    }
    let (once, twice) =
        ((Some(day(1)), Some(day(20))), [(Some(day(1)), Some(day(20))), (Some(day(30)), None)]);
    let counted = repeat([vec![once], twice.to_vec(), vec![]]);
    assert_eq!((counted.again, counted.of), (1, 2));
}

proptest! {
    #[test]
    fn the_same_result_per_deliverable_is_no_change(each in 1u32..1000, n in prop::collection::vec(1u32..20, 2..6)) {
        let told: Vec<Brought> = n
            .iter()
            .zip(1u128..)
            .map(|(n, at)| brought(at, at as u64 * 30, f64::from(each * n), *n))
            .collect();
        for point in &line_of(&told)[1..] {
            prop_assert!(point.change.is_some_and(|change| change.abs() < 1e-9));
        }
    }

    #[test]
    fn a_later_day_is_never_an_earlier_month(start in 0u64..2000, first in 0u64..2000, more in 0u64..400) {
        let (begun, on) = (day(1 + start), day(1 + start + first));
        let later = on + chrono::Days::new(more);
        prop_assert!(month(begun, on) <= month(begun, later));
        prop_assert!(month(begun, on).is_some_and(|m| m >= 1));
    }
}
