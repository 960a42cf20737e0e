//! The intervals of realism against creators whose way of working is known (METHODS, "Realism of a target": 80 ± 3 %).
//! The benchmark command tries 10,000 of each size; here fewer are tried, and the bound is as much wider.

use sverka_core::simulation::{Creators, Kind, coverage};

/// Creators tried of each size. The deviation of a share of 80 % out of so many is 1.6 points.
const TRIED: u32 = 600;
const WITHIN: f64 = 0.065;

fn held(kind: Kind, campaigns: u32, peers: u32) {
    let found = coverage(&Creators { kind, tried: TRIED, campaigns, peers });
    assert!(
        (found - 0.8).abs() < WITHIN,
        "{kind:?}, {campaigns} campaigns, {peers} peers: {found}"
    );
}

#[test]
fn line_110_eight_of_ten_next_campaigns_lie_in_the_interval_of_their_creator() {
    for campaigns in [3, 6, 12] {
        held(Kind::Share, campaigns, 0);
        held(Kind::Amount, campaigns, 0);
    }
}

#[test]
fn line_110_they_do_so_with_a_profile_beside_them_and_with_nothing_but_a_profile() {
    for campaigns in [0, 3, 6] {
        held(Kind::Share, campaigns, 8);
        held(Kind::Amount, campaigns, 8);
    }
}
