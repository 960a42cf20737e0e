//! Partners side by side: which cell is the best, where they differ, and the reading in words.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use sverka_core::Both;
use sverka_core::compare::{CLOSE_FROM, CompareCell, CompareRow, Remark, Side, reading};
use sverka_core::partner::PartnerKind;
use sverka_core::scorecard::Scorecard;
use sverka_core::stability::FirstTwo;
use sverka_core::template::built_in;

fn cell(median: Option<f64>) -> CompareCell {
    CompareCell { asked: true, share: 10, median, best: false, talk: false, evidence: Vec::new() }
}

fn row(at: usize, medians: &[Option<f64>]) -> CompareRow {
    let criterion = &built_in(PartnerKind::Creator)[at];
    let name = Both::new(&criterion.id, &criterion.id);
    CompareRow::of(criterion, name, medians.iter().copied().map(cell).collect())
}

fn card(ranked: bool, scored: u32, of: u32) -> Scorecard {
    Scorecard { score: Some(3.0), coverage: 0.8, scored, of, without_evidence: 0, talks: 0, ranked }
}

fn two(swapped: f64, weight_first: f64, weight_second: f64) -> FirstTwo {
    FirstTwo { first: 0, second: 1, swapped, criterion: Some(0), weight_first, weight_second }
}

#[test]
fn partners_differ_by_half_a_mark_or_in_whether_anything_is_known() {
    // Medians, whether they differ, and which cells are the best.
    type Row<'a> = (&'a [Option<f64>], bool, &'a [bool]);
    let table: [Row; 7] = [
        (&[Some(3.0), Some(3.0)], false, &[false, false]),
        (&[Some(3.0), Some(3.5)], true, &[false, true]),
        (&[Some(4.0), Some(4.0), Some(2.0)], true, &[true, true, false]),
        (&[Some(4.0), None], true, &[false, false]),
        (&[None, None], false, &[false, false]),
        (&[Some(5.0), Some(1.0), None], true, &[true, false, false]),
        (&[Some(3.0), Some(3.25)], false, &[false, true]),
    ];
    for (medians, differs, best) in table {
        let row = row(0, medians);
        let found: Vec<bool> = row.cells.iter().map(|cell| cell.best).collect();
        assert_eq!((row.differs, found.as_slice()), (differs, best), "{medians:?}");
    }
    // Nobody lacks what is not asked of them.
    let criterion = &built_in(PartnerKind::Creator)[0];
    let apart = CompareCell { asked: false, share: 0, ..cell(None) };
    let row = CompareRow::of(criterion, Both::default(), vec![cell(Some(4.0)), apart]);
    assert_eq!((row.differs, row.share), (false, Some(10)));
}

#[test]
fn the_first_two_are_close_from_a_fifth_of_changed_places_on() {
    let names = [Both::new("Ника", "Nika"), Both::new("Тесса", "Tessa")];
    let full = card(true, 8, 8);
    let sides = names.each_ref().map(|name| Side { name, card: &full });
    let rows = [row(0, &[Some(3.0), Some(4.0)])];
    let read = |two: FirstTwo| reading(&sides, &rows, Some(&two), Some(&rows[0].criterion));
    let [first, second] = names.clone();
    let criterion = rows[0].name.clone();

    let ahead = read(two(CLOSE_FROM - 0.01, 0.1, 0.2));
    assert!(matches!(&ahead[0], Remark::Ahead { changes: 19, .. }), "{ahead:?}");
    let close = read(two(CLOSE_FROM, 0.1, 0.2));
    assert!(matches!(&close[0], Remark::Close { changes: 20, .. }), "{close:?}");
    let gains = |whom: &Both| Remark::Decides {
        criterion: criterion.clone(),
        whom: whom.clone(),
        missing: false,
    };
    assert_eq!(close[1], gains(&second), "it weighs more where the second is ahead");
    assert_eq!(read(two(CLOSE_FROM, 0.2, 0.1))[1], gains(&first));
    assert_eq!(read(two(0.0, 0.1, 0.2)).len(), 1, "nothing decides what never changes");

    // Where one of them has no mark, that decides and not the weight.
    let rows = [row(0, &[Some(3.0), None])];
    let lacking = reading(&sides, &rows, Some(&two(0.3, 0.2, 0.1)), Some(&rows[0].criterion));
    let missing = Remark::Decides { criterion, whom: second.clone(), missing: true };
    assert_eq!(lacking[1], missing);
}

#[test]
fn of_each_partner_the_heaviest_gap_and_the_heaviest_quarrel_are_said() {
    let names = [Both::new("Ника", "Nika"), Both::new("Тесса", "Tessa")];
    let (known, little) = (card(true, 6, 8), card(false, 2, 8));
    let sides = [Side { name: &names[0], card: &known }, Side { name: &names[1], card: &little }];
    let mut rows = [row(0, &[None, None]), row(1, &[None, None]), row(2, &[Some(3.0), Some(3.0)])];
    rows[1].cells[0].share = 30;
    rows[2].cells[1].talk = true;
    let found = reading(&sides, &rows, None, None);
    let [first, second] = names.clone();
    assert_eq!(
        found,
        [
            Remark::Unknown { whom: first, criterion: rows[1].name.clone(), gaps: 2 },
            Remark::TooLittle { whom: second.clone(), scored: 2, of: 8 },
            Remark::Talk { whom: second, criterion: rows[2].name.clone() },
        ]
    );
}

proptest! {
    #[test]
    fn the_best_of_a_row_is_never_below_another_and_only_where_they_are_not_all_equal(
        medians in prop::collection::vec(prop::option::of((2u8..=10).prop_map(|n| f64::from(n) / 2.0)), 2..5),
    ) {
        let row = row(0, &medians);
        let known: Vec<f64> = medians.iter().flatten().copied().collect();
        for cell in row.cells.iter().filter(|cell| cell.best) {
            prop_assert!(known.iter().all(|other| cell.median.unwrap() >= *other));
            prop_assert!(known.iter().any(|other| cell.median.unwrap() > *other));
        }
        let equal = known.windows(2).all(|pair| pair[0] == pair[1]);
        prop_assert_eq!(row.cells.iter().any(|cell| cell.best), !equal);
    }
}
