//! Quality against the brief, delivery on time and within the agreed rounds (REQUIREMENTS 136, 137).

#![allow(clippy::unwrap_used)]

mod made;

use made::{CAMPAIGN, CREATOR_RU, day, id};
use proptest::prelude::*;
use sverka_core::Both;
use sverka_core::deliverable::{Deliverable, Requirement};
use sverka_core::delivery::{ON_TIME_LEAST, delivery};

/// A deliverable promised for day `due` that came on day `came`.
fn promised(n: u128, due: u64, came: Option<u64>) -> Deliverable {
    let mut one = Deliverable::new(id(n), id(CAMPAIGN), id(CREATOR_RU));
    (one.due, one.delivered) = (Some(day(due)), came.map(day));
    one
}

fn asked(met: &[Option<bool>]) -> Vec<Requirement> {
    met.iter().map(|met| Requirement { text: Both::new("пункт", "item"), met: *met }).collect()
}

#[test]
fn line_137_nine_in_ten_on_time_is_what_is_kept_to() {
    assert_eq!(ON_TIME_LEAST, 90.0);
    // How many of ten came late, and whether that keeps to it.
    for (late, keeps) in [(0, true), (1, true), (2, false)] {
        let all: Vec<Deliverable> =
            (0..10).map(|n| promised(n, 5, Some(if n < late { 7 } else { 5 }))).collect();
        let stands = delivery(&all, 2, day(10));
        assert_eq!((stands.due, stands.on_time), (10, 10 - late as u32));
        assert_eq!(stands.keeps, Some(keeps), "{late} late");
    }
}

#[test]
fn line_137_nothing_due_is_no_share_and_a_moved_promise_is_a_new_one() {
    let early = delivery(&[promised(1, 20, None)], 2, day(10));
    assert_eq!((early.due, early.on_time_share, early.keeps), (0, None, None));
    let mut moved = promised(1, 5, Some(8));
    moved.moved_to = Some(day(9));
    let stands = delivery(&[moved, promised(2, 5, None)], 2, day(10));
    assert_eq!((stands.due, stands.on_time, stands.moved), (2, 1, 1));
}

#[test]
fn line_136_quality_is_what_is_met_of_what_somebody_looked_at_in_what_came() {
    let mut came = promised(1, 5, Some(5));
    came.requirements = asked(&[Some(true), Some(true), Some(false), None]);
    let mut coming = promised(2, 30, None);
    coming.requirements = asked(&[Some(true), None]);
    let stands = delivery(&[came.clone(), coming], 2, day(10));
    assert_eq!((stands.met, stands.looked_at, stands.unseen), (2, 3, 1));
    assert!((stands.quality.unwrap() - 200.0 / 3.0).abs() < 1e-9);
    came.requirements = asked(&[None]);
    assert_eq!(delivery(&[came], 2, day(10)).quality, None, "nobody looked");
}

#[test]
fn line_136_rounds_are_counted_against_those_agreed() {
    let rounds = |rounds| Deliverable { rounds, ..promised(u128::from(rounds) + 1, 5, Some(5)) };
    let all = [rounds(0), rounds(2), rounds(3)];
    assert_eq!(delivery(&all, 2, day(10)).over_rounds, 1);
    assert_eq!(delivery(&all, 3, day(10)).over_rounds, 0);
    // What has not come yet has used no round that counts.
    let coming = Deliverable { rounds: 9, ..promised(9, 30, None) };
    assert_eq!(delivery(&[coming], 2, day(10)).over_rounds, 0);
}

proptest! {
    #[test]
    fn parts_never_exceed_their_whole(
        given in prop::collection::vec((1u64..40, prop::option::of(1u64..40), 0u32..5), 0..20),
        today in 1u64..40,
    ) {
        let all: Vec<Deliverable> = given
            .iter()
            .zip(0..)
            .map(|((due, came, rounds), n)| Deliverable {
                rounds: *rounds,
                requirements: asked(&[Some(rounds % 2 == 0), None]),
                ..promised(n, *due, *came)
            })
            .collect();
        let stands = delivery(&all, 2, day(today));
        prop_assert!(stands.on_time <= stands.due && stands.due as usize <= all.len());
        prop_assert!(stands.met <= stands.looked_at && stands.over_rounds <= stands.delivered);
        prop_assert_eq!(stands.looked_at + stands.unseen, 2 * stands.delivered);
        for share in [stands.on_time_share, stands.quality].into_iter().flatten() {
            prop_assert!((0.0..=100.0).contains(&share));
        }
    }
}
