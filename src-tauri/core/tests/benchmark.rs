//! Published ranges beside a target (REQUIREMENTS 110; METRICS.md, "Published engagement ranges").

#![allow(clippy::unwrap_used)]

use sverka_core::benchmark::{Benchmark, published};
use sverka_core::partner::{Platform, Tier};
use sverka_core::{Id, Market};

fn noted(metric: &str, market: Option<Market>, tier: Option<Tier>, year: i32) -> Benchmark {
    Benchmark {
        id: Id::from_u128(1),
        metric: metric.to_owned(),
        platform: None,
        market,
        tier,
        lowest: Some(1.0),
        highest: Some(2.0),
        source: String::from("«Альманах»"),
        year,
        note: String::new(),
    }
}

#[test]
fn line_110_every_published_range_names_its_source_its_year_and_whether_it_is_defined() {
    let ranges = published("er_views", Market::Us, Some(Tier::Micro), &[]);
    assert!(ranges.len() >= 4);
    for range in &ranges {
        assert!(!range.source.is_empty() && (2020..=2026).contains(&range.year), "{range:?}");
        assert!(range.lowest.unwrap() <= range.highest.unwrap(), "{range:?}");
    }
    let tiktok = ranges.iter().find(|r| r.defined && r.platform == Some(Platform::Tiktok)).unwrap();
    assert_eq!((tiktok.lowest, tiktok.highest), (Some(4.0), Some(7.0)));
}

#[test]
fn line_110_a_range_of_another_metric_market_or_tier_is_no_hint() {
    // One divided by followers is not shown beside one divided by views.
    let by_views = published("er_views", Market::Ru, Some(Tier::Nano), &[]);
    assert!(by_views.iter().all(|r| !r.source.contains("labelup")));
    let by_followers = published("er_followers", Market::Ru, Some(Tier::Nano), &[]);
    assert!(by_followers.iter().any(|r| r.source.contains("labelup")));
    assert!(published("orders", Market::Us, Some(Tier::Nano), &[]).is_empty());
    assert!(published("er_views", Market::Us, None, &[]).is_empty());

    let own = [
        noted("ctr", Some(Market::Us), None, 2024),
        noted("ctr", Some(Market::Us), Some(Tier::Mega), 2025),
        noted("ctr", Some(Market::Ru), None, 2026),
        noted("ctr", None, Some(Tier::Nano), 2025),
    ];
    let years: Vec<i32> =
        published("ctr", Market::Us, Some(Tier::Nano), &own).iter().map(|r| r.year).collect();
    assert_eq!(years, [2025, 2024]);
}

#[test]
fn line_110_a_range_of_a_platform_the_creator_is_not_on_is_no_hint() {
    let ranges = published("er_views", Market::Us, Some(Tier::Micro), &[]);
    let on = |platforms: &[Platform]| -> Vec<Option<Platform>> {
        let platforms = platforms.iter().copied().collect();
        ranges.iter().filter(|range| range.speaks_of(&platforms)).map(|r| r.platform).collect()
    };
    assert!(on(&[Platform::Telegram]).iter().all(Option::is_none));
    assert!(on(&[Platform::Tiktok]).contains(&Some(Platform::Tiktok)));
    assert!(!on(&[Platform::Tiktok]).contains(&Some(Platform::Instagram)));
    assert_eq!(on(&[]).len(), ranges.len(), "nobody said where they work");
}
