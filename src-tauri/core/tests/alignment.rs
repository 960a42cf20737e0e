//! The goal-alignment matrix and its gate (METHODS, "Alignment"; REQUIREMENTS 44–49, 65).

#![allow(clippy::unwrap_used)]

mod made;

use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, id, party, target, three};
use proptest::prelude::*;
use sverka_core::Both;
use sverka_core::alignment::{Alignment, CreatorNeed, Need, Obstacle, alignment, creators_least};
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::problem::ProblemCode;
use sverka_core::settings::Settings;

fn row(n: u128, overlaps: &[(u128, Option<u8>)]) -> Need {
    Need {
        id: id(n),
        campaign: id(CAMPAIGN),
        brand: Both::new("Заказы", "Orders"),
        creators: overlaps
            .iter()
            .map(|(party, overlap)| CreatorNeed {
                party: id(*party),
                need: Both::new("Доверие", "Trust"),
                overlap: *overlap,
            })
            .collect(),
        position: u32::try_from(n).unwrap(),
    }
}

/// Rows of both creators, one after the other.
fn rows(ru: &[u8], us: &[u8]) -> Vec<Need> {
    (0..ru.len().max(us.len()))
        .map(|at| {
            let given = [(CREATOR_RU, ru.get(at)), (CREATOR_US, us.get(at))];
            let overlaps: Vec<_> =
                given.iter().filter_map(|(p, o)| Some((*p, Some(*o.as_ref().copied()?)))).collect();
            row(100 + at as u128, &overlaps)
        })
        .collect()
}

fn read(needs: &[Need]) -> Alignment {
    alignment(&three(), needs, &[target(1, "orders", true, &[])], 3.5, 2)
}

#[test]
fn line_45_the_gate_holds_when_the_overall_and_each_creator_reach_it() {
    let table: [(&[u8], &[u8], &[Obstacle]); 6] = [
        (&[4, 4], &[4, 4], &[]),
        (&[3, 4], &[3, 4], &[]),
        (&[5, 5], &[3, 3], &[Obstacle::CreatorBelow]),
        (&[3, 3], &[3, 4], &[Obstacle::OverallBelow, Obstacle::CreatorBelow]),
        (&[], &[], &[Obstacle::NoNeeds]),
        // A creator with a single row is not outvoted by the one with three, but has rows to rate.
        (&[2], &[5, 5, 5], &[Obstacle::Unrated, Obstacle::CreatorBelow]),
    ];
    for (ru, us, expected) in table {
        let found = read(&rows(ru, us));
        assert_eq!(found.obstacles, expected, "{ru:?} {us:?}");
        assert_eq!(found.open, expected.is_empty());
    }
    let usual = Settings::new(id(2), "Мастерская").overlap_gate;
    assert!((usual - 3.5).abs() < f64::EPSILON, "the gate nobody has moved");
}

#[test]
fn overall_is_the_mean_of_means_and_unknown_while_a_creator_is_unrated() {
    assert_eq!(read(&rows(&[2], &[5, 5, 5])).overall, Some(3.5));
    assert_eq!(read(&rows(&[], &[5])).overall, None);
}

#[test]
fn the_lowest_row_is_named_because_an_average_hides_it() {
    let found = read(&rows(&[5, 5, 2], &[5, 1, 5])).lowest.unwrap();
    assert_eq!((found.need, found.party, found.overlap), (id(101), id(CREATOR_US), 1));
    assert_eq!(read(&[]).lowest, None);
}

#[test]
fn a_mean_on_the_gate_reaches_it_whatever_its_double_does() {
    // 17/5 and 19/5 make 3.6 on paper and less than 3.6 in doubles.
    let needs = rows(&[3, 3, 3, 4, 4], &[3, 4, 4, 4, 4]);
    let found = alignment(&three(), &needs, &[target(1, "orders", true, &[])], 3.6, 2);
    assert_eq!(found.obstacles, [Obstacle::CreatorBelow]);
}

#[test]
fn lines_49_and_65_different_judges_and_a_metric_nobody_judges_by_are_red_flags_whatever_the_average()
 {
    let judged = |by: [Option<&str>; 3], key: &[(&str, bool)]| {
        let mut parties = three();
        for (party, metric) in parties.iter_mut().zip(by) {
            party.judges_by = metric.map(str::to_owned);
        }
        let targets: Vec<_> = key
            .iter()
            .zip(1u128..)
            .map(|((metric, primary), n)| target(n, metric, *primary, &[]))
            .collect();
        alignment(&parties, &rows(&[5], &[5]), &targets, 3.5, 2).obstacles
    };
    let orders = Some("orders");
    assert_eq!(judged([orders; 3], &[("orders", true)]), []);
    assert_eq!(
        judged([orders, Some("er_views"), orders], &[("orders", true)]),
        [Obstacle::DifferentMetrics]
    );
    assert_eq!(judged([orders; 3], &[("views", true)]), [Obstacle::NobodyCares]);
    assert_eq!(judged([orders; 3], &[("orders", false)]), [Obstacle::NoPrimary]);
}

#[test]
fn line_3_three_take_part_or_the_gate_stays_shut() {
    let shut = |parties: &[Party]| {
        alignment(parties, &rows(&[5], &[5]), &[target(1, "orders", true, &[])], 3.5, 2)
            .obstacles
            .contains(&Obstacle::NotThreeWay)
    };
    assert!(!shut(&three()));
    assert!(shut(&three()[..2]));
    assert!(shut(&three()[1..]));
    assert!(shut(&[party(BRAND, PartyRole::Brand, None)]));
    assert!(shut(&[]));
}

#[test]
fn line_115_a_pilot_takes_one_creator_or_two() {
    let limits = sverka_core::pilot::PilotForm::Tight.template().limits();
    let pilot = Campaign { pilot: Some(limits), ..Campaign::new(id(CAMPAIGN)) };
    assert_eq!(creators_least(&pilot), 1);
    assert_eq!(creators_least(&Campaign::new(id(CAMPAIGN))), 2);
    let shut = |parties: &[Party]| {
        alignment(parties, &rows(&[5], &[5]), &[], 3.5, creators_least(&pilot))
            .obstacles
            .contains(&Obstacle::NotThreeWay)
    };
    assert!(!shut(&three()[..2]));
    assert!(shut(&three()[..1]), "nobody would make anything");
}

#[test]
fn an_overlap_is_one_to_five() {
    for (overlap, held) in
        [(None, true), (Some(0), false), (Some(1), true), (Some(5), true), (Some(6), false)]
    {
        let problems = row(1, &[(CREATOR_RU, overlap)]).problems();
        assert_eq!(problems.is_empty(), held);
        assert!(problems.iter().all(|p| p.code == ProblemCode::OutOfRange));
    }
}

proptest! {
    #[test]
    fn open_says_exactly_that_every_mean_reaches_the_gate(
        pairs in prop::collection::vec((1u8..=5, 1u8..=5), 1..12),
        gate in 10u8..=50,
    ) {
        let (ru, us): (Vec<u8>, Vec<u8>) = pairs.into_iter().unzip();
        let gate_tenths = u64::from(gate);
        let found = alignment(
            &three(),
            &rows(&ru, &us),
            &[target(1, "orders", true, &[])],
            f64::from(gate) / 10.0,
            2,
        );
        // Whole numbers: a mean reaches the gate when ten times the sum reaches gate × rows.
        let reaches = |of: &[u8]| 10 * of.iter().map(|o| u64::from(*o)).sum::<u64>() >= gate_tenths * of.len() as u64;
        prop_assert_eq!(found.open, reaches(&ru) && reaches(&us));
    }

    #[test]
    fn rows_added_at_a_creators_own_mean_move_nothing(
        ru in 1u8..=5, us in 1u8..=5, more in 0usize..10
    ) {
        let once = read(&rows(&[ru], &[us]));
        let often = read(&rows(&vec![ru; more + 1], &vec![us; more + 1]));
        prop_assert_eq!(once.overall, often.overall);
        prop_assert_eq!(once.open, often.open);
    }
}
