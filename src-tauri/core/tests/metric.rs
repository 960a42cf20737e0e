//! The metric dictionary: which metrics are taken for each other, and that a rate is made of what there is.

use sverka_core::metric::{DICTIONARY, Formula, entries, false_friends, find};

#[test]
fn every_engagement_rate_warns_of_the_other_two() {
    let friends = [
        ("er_views", ["er_reach", "er_followers"].as_slice()),
        ("er_reach", &["er_views", "er_followers"]),
        ("er_followers", &["er_views", "er_reach"]),
        ("ctr", &[]),
        ("no_such_metric", &[]),
    ];
    for (id, others) in friends {
        assert_eq!(false_friends(id), others, "{id}");
    }
}

#[test]
fn false_friends_share_the_numerator_and_differ_in_the_denominator() {
    let entries = entries();
    let entry = |id: &str| entries.iter().find(|e| e.id == id);
    for one in &entries {
        for other in &one.false_friends {
            let other = entry(other).expect("a false friend is in the dictionary");
            assert_eq!(one.over, other.over, "{} and {}", one.id, other.id);
            assert_ne!(one.under, other.under, "{} and {}", one.id, other.id);
        }
    }
}

#[test]
fn the_parts_of_a_rate_are_metrics_of_the_dictionary() {
    for metric in DICTIONARY {
        if let Formula::Rate { over, under, .. } = metric.formula {
            for part in over.iter().chain(under) {
                assert!(find(part).is_some(), "{part} of {}", metric.id);
            }
        }
    }
}
