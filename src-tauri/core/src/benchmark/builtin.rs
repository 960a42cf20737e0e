//! The published ranges that come with the product (METRICS.md, "Published engagement ranges"), as they were looked up
//! in 2026. Sources differ by two or three times for the same platform and size, so each stands by itself.

use super::Published;
use crate::metric::{ENGAGEMENT_RATES, Unit, find};
use crate::partner::{Platform, Tier};
use crate::{Currency, Market};

use Platform::{Instagram, Tiktok, Youtube};

/// Sizes of audience, in the order of the columns.
const TIERS: [Tier; 5] = [Tier::Nano, Tier::Micro, Tier::Mid, Tier::Macro, Tier::Mega];

/// What a source says of the sizes it speaks of: lowest and highest, equal where it names one value.
type Columns = [Option<(f64, f64)>; 5];

struct Row {
    /// `None` where the source writes "engagement rate" and not what it divides by.
    metric: Option<&'static str>,
    platform: Option<Platform>,
    market: Option<Market>,
    columns: Columns,
    source: &'static str,
    year: i32,
}

const UNTAPPER: &str = "untapper.com/influencer-marketing-benchmarks";
const ORGANIC: &str = "organicmediabuying.com/blog/micro-vs-nano-vs-macro-influencers.html";
const STATISTA: &str = "Statista, datasetsearch.research.google.com";
const LABELUP: &str = "help.labelup.ru/article/4727";

const fn one(value: f64) -> Option<(f64, f64)> {
    Some((value, value))
}

const ROWS: [Row; 9] = [
    Row {
        metric: None,
        platform: Some(Instagram),
        market: None,
        columns: [
            Some((3.0, 5.0)),
            Some((2.0, 3.5)),
            Some((1.5, 2.5)),
            Some((1.0, 1.8)),
            Some((0.7, 1.2)),
        ],
        source: UNTAPPER,
        year: 2026,
    },
    Row {
        metric: Some("er_views"),
        platform: Some(Tiktok),
        market: None,
        columns: [
            Some((6.0, 10.0)),
            Some((4.0, 7.0)),
            Some((3.0, 5.0)),
            Some((2.0, 3.5)),
            Some((1.0, 2.0)),
        ],
        source: UNTAPPER,
        year: 2026,
    },
    Row {
        metric: None,
        platform: Some(Instagram),
        market: None,
        columns: [one(4.8), one(2.4), one(1.8), one(1.5), one(1.2)],
        source: ORGANIC,
        year: 2025,
    },
    Row {
        metric: None,
        platform: Some(Tiktok),
        market: None,
        columns: [one(10.3), one(8.1), one(6.3), one(5.5), one(4.9)],
        source: ORGANIC,
        year: 2025,
    },
    Row {
        metric: None,
        platform: Some(Youtube),
        market: None,
        columns: [one(3.2), one(2.1), one(1.5), one(1.2), one(0.9)],
        source: ORGANIC,
        year: 2025,
    },
    Row {
        metric: None,
        platform: Some(Instagram),
        market: None,
        columns: [one(2.19), None, None, None, None],
        source: STATISTA,
        year: 2023,
    },
    Row {
        metric: None,
        platform: Some(Instagram),
        market: Some(Market::Us),
        columns: [one(5.15), None, None, None, one(2.54)],
        source: STATISTA,
        year: 2023,
    },
    Row {
        metric: Some("er_followers"),
        platform: Some(Instagram),
        market: Some(Market::Ru),
        columns: [Some((2.0, 5.0)); 5],
        source: LABELUP,
        year: 2026,
    },
    Row {
        metric: Some("cpm"),
        platform: None,
        market: Some(Market::Us),
        columns: [None, Some((10.0, 25.0)), None, Some((25.0, 50.0)), None],
        source: UNTAPPER,
        year: 2026,
    },
];

/// What they say of a metric in a market, for a size of audience.
pub(super) fn of(metric: &str, market: Market, tier: Option<Tier>) -> Vec<Published> {
    let dollars = Currency::from_code("USD").filter(|_| {
        // The only prices among them are the US ones.
        find(metric).is_some_and(|metric| metric.unit == Unit::Money)
    });
    let speaks = |row: &&Row| {
        row.market.is_none_or(|of| of == market)
            && row.metric.map_or(ENGAGEMENT_RATES.contains(&metric), |of| of == metric)
    };
    let column = TIERS.iter().position(|one| Some(*one) == tier);
    let range = |row: &Row| column.and_then(|at| row.columns[at]);
    ROWS.iter()
        .filter(speaks)
        .filter_map(|row| {
            let (lowest, highest) = range(row)?;
            Some(Published {
                platform: row.platform,
                market: row.market,
                tier,
                lowest: Some(lowest),
                highest: Some(highest),
                currency: dollars,
                source: row.source.to_owned(),
                year: row.year,
                note: String::new(),
                defined: row.metric.is_some(),
            })
        })
        .collect()
}
