//! Medians and quartiles.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use sverka_core::quantile::{median, quantile};

#[test]
fn the_middle_of_an_even_number_lies_half_way_between_the_two_middle_ones() {
    let table: [(&[u8], Option<f64>); 6] = [
        (&[], None),
        (&[4], Some(4.0)),
        (&[5, 2], Some(3.5)),
        (&[5, 1, 2], Some(2.0)),
        (&[1, 2, 2, 5], Some(2.0)),
        (&[4, 3, 5, 1], Some(3.5)),
    ];
    for (values, expected) in table {
        assert_eq!(median(values.iter().copied()), expected, "{values:?}");
    }
}

/// The example of R's `quantile(c(4, 5, 5, 6, 6, 7, 8, 9))`.
#[test]
fn quartiles_are_those_of_type_seven() {
    let values = [4.0, 5.0, 5.0, 6.0, 6.0, 7.0, 8.0, 9.0];
    let quartiles = [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| quantile(&values, share).unwrap());
    assert_eq!(quartiles, [4.0, 5.0, 6.0, 7.25, 9.0]);
    assert_eq!(quantile(&[], 0.5), None);
}

proptest! {
    #[test]
    fn as_many_values_lie_below_the_median_as_above(
        values in prop::collection::vec(-1e6f64..1e6, 1..40),
    ) {
        let middle = median(values.iter().copied()).unwrap();
        let below = values.iter().filter(|value| **value < middle).count();
        let above = values.iter().filter(|value| **value > middle).count();
        prop_assert!(below * 2 <= values.len() && above * 2 <= values.len());
    }

    #[test]
    fn a_larger_share_never_lies_lower(
        mut values in prop::collection::vec(-1e6f64..1e6, 1..40),
        one in 0.0f64..=1.0,
        other in 0.0f64..=1.0,
    ) {
        values.sort_by(f64::total_cmp);
        let at = |share| quantile(&values, share).unwrap();
        prop_assert!(at(one.min(other)) <= at(one.max(other)) + 1e-6);
        prop_assert!(at(0.0) == values[0] && at(1.0) == values[values.len() - 1]);
    }
}
