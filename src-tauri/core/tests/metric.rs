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

#[test]
fn a_rate_is_made_again_from_the_sums_of_its_parts() {
    let sums = [("clicks", 1_420.0), ("impressions", 164_150.0), ("likes", 30.0), ("views", 400.0)];
    let sum = |id: &str| sums.iter().find(|(of, _)| *of == id).map(|(_, value)| *value);
    let made = |id: &str| find(id).and_then(|metric| metric.from_parts(sum));
    let ctr = made("ctr").expect("both of its parts are there");
    assert!((ctr - 100.0 * 1_420.0 / 164_150.0).abs() < 1e-12, "never the sum or the mean of rows");
    assert_eq!(made("er_views"), Some(7.5), "of the parts that are known");
    let whole = |id: &str| {
        [("engagements", 36.0), ("views", 400.0)]
            .into_iter()
            .find(|(of, _)| *of == id)
            .map(|(_, value)| value)
    };
    let stated = find("er_views").and_then(|metric| metric.from_parts(whole));
    assert_eq!(stated, Some(9.0), "of what a platform states as their sum");
    // A part is missing, and what is no rate has no parts.
    assert_eq!([made("er_reach"), made("reach"), made("views")], [None; 3]);
    let nothing = |id: &str| sum(id).filter(|_| id != "impressions").or(Some(0.0));
    assert_eq!(find("ctr").and_then(|metric| metric.from_parts(nothing)), None);
}
