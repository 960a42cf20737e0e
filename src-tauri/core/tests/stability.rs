//! How sure a ranking is: what the draws say of plain cases, and what holds in every case.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use sverka_core::problem::ProblemCode;
use sverka_core::stability::{Candidate, Ranking, Stability, Sureness, stability};

type Scores = Vec<Option<f64>>;

/// Ranks candidates by one set of weights, each with its place as its key.
fn ranked(weights: &[u32], scores: &[Scores], band: f64) -> Stability {
    let keys: Vec<u64> = (1..=scores.len() as u64).collect();
    keyed(weights, scores, &keys, band)
}

fn keyed(weights: &[u32], scores: &[Scores], keys: &[u64], band: f64) -> Stability {
    let candidates: Vec<Candidate<'_>> = scores
        .iter()
        .zip(keys)
        .map(|(scores, key)| Candidate { key: *key, set: 0, scores })
        .collect();
    let weights = [weights.to_vec()];
    stability(&Ranking { weights: &weights, candidates: &candidates, band, coverage_least: 0.6 })
        .unwrap()
}

fn marks(marks: &[u8]) -> Scores {
    marks.iter().map(|mark| (*mark > 0).then(|| f64::from(*mark))).collect()
}

fn sure(found: &Stability, at: usize) -> &Sureness {
    found.candidates[at].as_ref().unwrap()
}

#[test]
fn who_is_better_on_everything_is_first_in_every_draw() {
    let found = ranked(&[20, 10, 5], &[marks(&[3, 3, 3]), marks(&[5, 4, 4])], 0.3);
    assert_eq!((sure(&found, 1).first, sure(&found, 1).mean), (1.0, 1.0));
    assert_eq!((sure(&found, 0).first, sure(&found, 0).places.as_slice()), (0.0, &[0.0, 1.0][..]));
    let two = found.first_two.unwrap();
    assert_eq!((two.first, two.second, two.swapped, two.criterion), (1, 0, 0.0, None));
}

#[test]
fn candidates_that_are_alike_share_their_places() {
    let alike = marks(&[4, 3, 5]);
    let found = ranked(&[3, 2, 1], &[alike.clone(), marks(&[1, 1, 1]), alike], 0.3);
    for at in [0, 2] {
        let sure = sure(&found, at);
        assert_eq!((sure.first, sure.top_three, sure.mean), (0.5, 1.0, 1.5));
        assert_eq!((sure.from, sure.to), (1, 2));
    }
    assert_eq!(found.first_two.unwrap().swapped, 0.5);
}

#[test]
fn what_pulls_against_each_other_changes_places_and_the_criterion_is_named() {
    // The first leads by the first criterion, the second by the third; the second criterion says nothing.
    let found = ranked(&[10, 10, 9], &[marks(&[5, 3, 2]), marks(&[2, 3, 5])], 0.3);
    let two = found.first_two.unwrap();
    assert_eq!((two.first, two.second), (0, 1));
    assert!((0.2..0.5).contains(&two.swapped), "{}", two.swapped);
    assert!(matches!(two.criterion, Some(0 | 2)));
    let apart = two.weight_first - two.weight_second;
    assert!(if two.criterion == Some(0) { apart > 0.05 } else { apart < -0.05 }, "{two:?}");
    assert_eq!(sure(&found, 0).first + sure(&found, 1).first, 1.0);
}

#[test]
fn a_score_nobody_gave_is_what_decides_when_all_else_is_equal() {
    let found = ranked(&[6, 2, 2], &[marks(&[4, 4, 4]), marks(&[4, 4, 0])], 0.3);
    let two = found.first_two.unwrap();
    assert_eq!(two.criterion, Some(2));
    // A mark from 1 to 5 lies above 4 a quarter of the time.
    assert!((sure(&found, 1).first - 0.25).abs() < 0.02, "{:?}", sure(&found, 1));
}

#[test]
fn too_little_known_is_not_ranked_and_pushes_nobody_down() {
    let found = ranked(&[6, 4], &[marks(&[0, 5]), marks(&[3, 0]), marks(&[2, 2])], 0.3);
    assert_eq!(found.candidates[0], None);
    assert!(sure(&found, 1).places.len() == 2 && sure(&found, 2).places.len() == 2);
    let none = ranked(&[6, 4], &[marks(&[0, 0])], 0.3);
    assert_eq!((none.candidates.as_slice(), none.first_two), (&[None][..], None));
    assert_eq!(ranked(&[1], &[], 0.3).candidates, []);
}

#[test]
fn a_band_of_nothing_leaves_the_weights_as_they_are_set() {
    let found = ranked(&[10, 9], &[marks(&[5, 2]), marks(&[2, 5])], 0.0);
    assert_eq!((sure(&found, 0).first, found.first_two.unwrap().swapped), (1.0, 0.0));
}

#[test]
fn a_wider_band_is_less_sure() {
    let scores = [marks(&[5, 3, 2, 4]), marks(&[3, 4, 4, 3])];
    let swapped = |band| ranked(&[12, 8, 8, 6], &scores, band).first_two.unwrap().swapped;
    assert!(swapped(0.1) < swapped(0.3) && swapped(0.3) < swapped(0.8));
}

#[test]
fn weights_stray_by_the_band() {
    // Two opposites on five equal weights: the one whose criterion weighs more is ahead.
    let weights = [10, 10, 10, 10, 10];
    let found = ranked(&weights, &[marks(&[5, 1, 3, 3, 3]), marks(&[1, 5, 3, 3, 3])], 0.3);
    let two = found.first_two.unwrap();
    assert!((two.swapped - 0.5).abs() < 0.02, "{two:?}");
    // The difference of two weights with a deviation of 30 % of 20 % and a correlation of −1/4 has a deviation of
    // 0.06 · √2.5; its mean distance from 0, were it normal, is √(2/π) of that: 0.0757.
    let apart = (two.weight_first - two.weight_second).abs();
    assert!((apart - 0.0757).abs() < 0.003, "{two:?}");
}

#[test]
fn each_kind_of_partner_is_weighed_by_its_own_weights() {
    let weights = [vec![10, 0], vec![0, 10]];
    let scores = marks(&[5, 1]);
    let candidate = |key, set| Candidate { key, set, scores: &scores };
    let ranking = Ranking {
        weights: &weights,
        candidates: &[candidate(1, 1), candidate(2, 0)],
        band: 0.3,
        coverage_least: 0.6,
    };
    let found = stability(&ranking).unwrap();
    assert_eq!((sure(&found, 0).first, sure(&found, 1).first), (0.0, 1.0));
}

#[test]
fn the_answer_is_for_good() {
    let scores = [marks(&[5, 3, 0]), marks(&[3, 4, 4]), marks(&[4, 0, 4]), marks(&[2, 5, 5])];
    let found = ranked(&[5, 4, 3], &scores, 0.3);
    let bits: Vec<(f64, f64)> =
        (0..4).map(|at| (sure(&found, at).first, sure(&found, at).mean)).collect();
    assert_eq!(bits, FOR_GOOD);
}

/// First shares and mean places, as they were when the generator was written: the same on every machine.
const FOR_GOOD: [(f64, f64); 4] =
    [(0.4431, 2.0947), (0.0, 3.1042000000000005), (0.2371, 2.5477), (0.3198, 2.2534)];

#[test]
fn what_cannot_be_ranked_is_refused_by_name() {
    let (one, high, none) = (marks(&[3, 3]), vec![Some(5.5), None], vec![Some(f64::NAN), None]);
    let table: [(Vec<u32>, &Scores, f64, &str, ProblemCode); 6] = [
        (vec![0, 0], &one, 0.3, "weights", ProblemCode::NoWeight),
        (vec![], &one, 0.3, "weights", ProblemCode::NoWeight),
        (vec![1, 1], &one, -0.1, "band", ProblemCode::OutOfRange),
        (vec![1, 1], &one, f64::NAN, "band", ProblemCode::OutOfRange),
        (vec![1, 1], &high, 0.3, "scores", ProblemCode::OutOfRange),
        (vec![1, 1], &none, 0.3, "scores", ProblemCode::OutOfRange),
    ];
    for (weights, scores, band, field, code) in table {
        let candidates = [Candidate { key: 1, set: 0, scores }];
        let weights = [weights];
        let ranking =
            Ranking { weights: &weights, candidates: &candidates, band, coverage_least: 0.6 };
        let problem = stability(&ranking).unwrap_err();
        assert_eq!((problem.field.as_str(), problem.code), (field, code));
    }
}

/// Weights and candidates with gaps: up to six criteria, up to seven candidates.
fn rankings() -> impl Strategy<Value = (Vec<u32>, Vec<Scores>)> {
    (1usize..6).prop_flat_map(|criteria| {
        let weights = prop::collection::vec(0u32..30, criteria);
        let mark = prop_oneof![4 => (2u8..=10).prop_map(Some), 1 => Just(None)];
        let scores = prop::collection::vec(mark, criteria);
        let halves = scores.prop_map(|marks: Vec<Option<u8>>| {
            marks.into_iter().map(|mark| mark.map(|mark| f64::from(mark) / 2.0)).collect()
        });
        let weights = weights.prop_filter("something weighs", |w| w.iter().any(|w| *w > 0));
        (weights, prop::collection::vec(halves, 1..7))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_places_of_the_ranked_are_all_given_out((weights, scores) in rankings()) {
        let found = ranked(&weights, &scores, 0.3);
        let ranked: Vec<&Sureness> = found.candidates.iter().flatten().collect();
        for place in 0..ranked.len() {
            let sum: f64 = ranked.iter().map(|sure| sure.places[place]).sum();
            prop_assert!((sum - 1.0).abs() < 1e-9);
        }
        for sure in &ranked {
            prop_assert!((sure.places.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!(sure.from <= sure.to && sure.first <= sure.top_three + 1e-9);
            prop_assert!(f64::from(sure.from) <= sure.mean + 1.0 && sure.mean <= ranked.len() as f64 + 1e-9);
        }
    }

    #[test]
    fn the_same_ranking_gives_the_same_answer_in_any_order(
        (weights, scores) in rankings(), turn in any::<prop::sample::Index>()
    ) {
        let keys: Vec<u64> = (10..10 + scores.len() as u64).collect();
        let found = keyed(&weights, &scores, &keys, 0.3);
        prop_assert_eq!(&keyed(&weights, &scores, &keys, 0.3), &found);
        let by = turn.index(scores.len());
        let (mut turned, mut names) = (scores, keys);
        turned.rotate_left(by);
        names.rotate_left(by);
        let mut expected = found.candidates;
        expected.rotate_left(by);
        prop_assert_eq!(keyed(&weights, &turned, &names, 0.3).candidates, expected);
    }

    #[test]
    fn only_the_proportions_of_the_weights_matter((weights, scores) in rankings(), factor in 2u32..4) {
        let larger: Vec<u32> = weights.iter().map(|weight| weight * factor).collect();
        let shares = |weights: &[u32]| {
            let found = ranked(weights, &scores, 0.3);
            found.candidates.iter().map(|sure| sure.as_ref().map(|s| s.first)).collect::<Vec<_>>()
        };
        for (one, other) in shares(&weights).into_iter().zip(shares(&larger)) {
            prop_assert_eq!(one.is_some(), other.is_some());
            prop_assert!(one.zip(other).is_none_or(|(one, other)| (one - other).abs() < 0.01));
        }
    }

    #[test]
    fn a_better_mark_never_makes_a_candidate_less_sure_of_the_first_place(
        (weights, scores) in rankings(), which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>()
    ) {
        let before = ranked(&weights, &scores, 0.3);
        let (who, criterion) = (which.index(scores.len()), at.index(weights.len()));
        let mut better = scores;
        if let Some(mark) = &mut better[who][criterion] {
            *mark = (*mark + 1.0).min(5.0);
        }
        let after = ranked(&weights, &better, 0.3);
        if let (Some(before), Some(after)) = (&before.candidates[who], &after.candidates[who]) {
            prop_assert!(after.first >= before.first - 1e-9);
        }
    }
}
