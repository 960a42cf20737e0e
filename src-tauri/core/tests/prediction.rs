//! Predictions: written before, scored after, and what several of them say of the one who predicts.

use chrono::NaiveDate;
use proptest::prelude::*;
use sverka_core::prediction::{
    CAMPAIGNS_LEAST, Came, CanPredict, Prediction, PredictionScore, RangeHit, predicting,
};
use sverka_core::{Id, Market};

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day of the calendar") + chrono::Days::new(n)
}

fn predicted(low: Option<f64>, high: Option<f64>, chance: Option<f64>) -> Prediction {
    Prediction {
        id: Id::from_u128(1),
        campaign: Id::from_u128(2),
        metric: "orders".into(),
        market: Market::Us,
        low,
        high,
        chance,
        note: String::new(),
        written_on: day(0),
    }
}

fn came(value: f64, reached: bool) -> Came {
    Came { value: Some(value), reached: Some(reached) }
}

#[test]
fn line_123_a_prediction_is_written_before_the_start_and_locked_by_it() {
    assert!(Prediction::lock(None, day(5)).is_none());
    assert!(Prediction::lock(Some(day(6)), day(5)).is_none());
    assert!(Prediction::lock(Some(day(5)), day(5)).is_some());
    let own = predicted(Some(70.0), Some(110.0), None);
    assert!(own.is_in_time(Some(day(1))) && !own.is_in_time(Some(day(0))) && !own.is_in_time(None));
}

#[test]
fn line_123_a_range_holds_or_is_missed_by_so_much() {
    let cases = [
        ((Some(70.0), Some(110.0)), 70.0, RangeHit::Inside, None),
        ((Some(70.0), Some(110.0)), 110.0, RangeHit::Inside, None),
        ((Some(70.0), Some(110.0)), 61.0, RangeHit::Below, Some(9.0)),
        ((Some(70.0), Some(110.0)), 115.0, RangeHit::Above, Some(5.0)),
        ((None, Some(110.0)), 0.0, RangeHit::Inside, None),
        ((Some(70.0), None), 1e9, RangeHit::Inside, None),
    ];
    for ((low, high), value, hit, off) in cases {
        let score = predicted(low, high, None).score(came(value, true));
        assert_eq!((score.hit, score.off), (Some(hit), off), "{low:?}…{high:?}: {value}");
    }
    assert_eq!(predicted(Some(1.0), None, None).score(Came::default()).hit, None);
    assert_eq!(predicted(None, None, Some(0.5)).score(came(1.0, true)).hit, None);
}

#[test]
fn line_123_a_chance_is_scored_by_brier() {
    for (chance, reached, brier) in [
        (1.0, true, 0.0),
        (1.0, false, 1.0),
        (0.7, true, 0.09),
        (0.7, false, 0.49),
        (0.5, true, 0.25),
    ] {
        let score = predicted(None, None, Some(chance)).score(came(1.0, reached));
        assert!((score.brier.unwrap() - brier).abs() < 1e-12, "{chance} {reached}");
    }
}

/// The scores of predictions, three a campaign, of which `inside` ranges hold.
fn scores(of: usize, inside: usize) -> Vec<(Id, PredictionScore)> {
    (0..of)
        .map(|n| {
            let value = if n < inside { 90.0 } else { 61.0 };
            let own = predicted(Some(70.0), Some(110.0), None);
            (Id::from_u128(n as u128 / 3), own.score(came(value, true)))
        })
        .collect()
}

#[test]
fn line_123_can_you_predict_is_answered_after_three_campaigns() {
    assert_eq!(predicting(&[]).answer, CanPredict::TooEarly);
    assert_eq!(predicting(&scores(6, 6)).answer, CanPredict::TooEarly);
    let found = predicting(&scores(9, 8));
    assert_eq!((found.answer, found.campaigns), (CanPredict::Yes, CAMPAIGNS_LEAST));
    assert_eq!((found.ranges.k, found.ranges.n, found.below, found.above), (8, 9, 1, 0));
    assert_eq!(predicting(&scores(12, 2)).answer, CanPredict::No);
}

#[test]
fn line_123_ranges_that_could_hold_by_the_toss_of_a_coin_are_no_yes() {
    let one_each = |of: usize, inside: usize| {
        let own = scores(of, inside).into_iter().enumerate();
        let apart: Vec<_> = own.map(|(n, (_, score))| (Id::from_u128(n as u128), score)).collect();
        predicting(&apart).answer
    };
    // Ranges, how many held, and what that says.
    for (of, inside, answer) in [
        (3, 3, CanPredict::TooFew),
        (3, 2, CanPredict::TooFew),
        (3, 0, CanPredict::No),
        (4, 4, CanPredict::Yes),
        (9, 7, CanPredict::TooFew),
        (20, 16, CanPredict::Yes),
        (20, 9, CanPredict::No),
    ] {
        assert_eq!(one_each(of, inside), answer, "{inside} of {of}");
    }
}

#[test]
fn what_nobody_knows_the_end_of_is_left_out_and_counted() {
    let mut scored = scores(9, 9);
    let unknown = predicted(Some(70.0), Some(110.0), Some(0.5)).score(Came::default());
    scored.push((Id::from_u128(77), unknown));
    let found = predicting(&scored);
    assert_eq!((found.campaigns, found.ranges.n, found.left_out), (CAMPAIGNS_LEAST, 9, 1));
}

#[test]
fn line_123_chances_are_held_against_guessing_the_base_rate() {
    let of = |chances: &[(f64, bool)]| -> Vec<(Id, PredictionScore)> {
        chances
            .iter()
            .enumerate()
            .map(|(n, (chance, reached))| {
                let own = predicted(None, None, Some(*chance));
                (Id::from_u128(n as u128), own.score(came(1.0, *reached)))
            })
            .collect()
    };
    let sharp = predicting(&of(&[(0.9, true), (0.1, false), (0.8, true), (0.2, false)]));
    assert_eq!((sharp.answer, sharp.chances), (CanPredict::Yes, 4));
    assert!(sharp.brier.unwrap() < sharp.guessing.unwrap());
    let wrong = predicting(&of(&[(0.1, true), (0.9, false), (0.2, true)]));
    assert_eq!(wrong.answer, CanPredict::No);
    let sure = predicting(&of(&[(0.95, true), (0.9, true), (0.9, true)]));
    assert_eq!(sure.answer, CanPredict::Yes, "three successes foreseen are no guessing");
    let mut mixed = of(&[(0.1, true), (0.9, false), (0.2, true)]);
    mixed.extend(scores(9, 9));
    assert_eq!(predicting(&mixed).answer, CanPredict::Partly);
}

proptest! {
    #[test]
    fn a_score_stays_in_its_bounds(
        low in prop::option::of(-1e9..1e9_f64),
        width in 0.0..1e9_f64,
        chance in prop::option::of(0.0..=1.0_f64),
        value in any::<f64>(),
        reached in any::<Option<bool>>(),
    ) {
        let own = predicted(low, low.map(|low| low + width), chance);
        let score = own.score(Came { value: Some(value), reached });
        prop_assert!(score.brier.is_none_or(|brier| (0.0..=1.0).contains(&brier)));
        prop_assert_eq!(score.brier.is_some(), chance.is_some() && reached.is_some());
        prop_assert_eq!(score.off.is_some(), matches!(score.hit, Some(RangeHit::Below | RangeHit::Above)));
    }
}
