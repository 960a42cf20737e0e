//! Sentiment: the balance of comments read by hand, with its interval (METHODS, "Health").

use super::{Dimension, Given, Part, PartCode};
use crate::Market;
use crate::flag::{Flag, FlagCode, Observation, RECOVERY, Why, state};
use chrono::NaiveDate;

/// The normal quantile of an 80 % interval.
const Z80: f64 = 1.281_551_565_5;

/// Counts of one market up to a day.
#[derive(Clone, Copy, Default)]
struct Heaps {
    positive: i64,
    negative: i64,
    rated: i64,
}

pub(super) fn sentiment(given: &Given) -> Dimension {
    let against = given.settings.sentiment_least;
    let least = i64::from(given.settings.comments_least);
    let mut parts = Vec::new();
    let mut flags = Vec::new();
    for market in given.campaign.markets.iter().copied() {
        let now = heaps(given, market, given.as_of);
        let known = now.rated >= least;
        let mut days: Vec<NaiveDate> = given
            .tallies
            .iter()
            .filter(|t| t.market == market && t.on <= given.as_of)
            .map(|t| t.on)
            .collect();
        days.sort();
        days.dedup();
        let observations: Vec<Observation> = days
            .iter()
            .map(|on| (*on, heaps(given, market, *on)))
            .filter(|(_, h)| h.rated >= least)
            .map(|(on, h)| Observation { on, score: balance(h) })
            .collect();
        let (state, since) =
            state(&observations, against, RECOVERY / 100.0, given.settings.flag_days, given.as_of);
        let mut part = Part::of(PartCode::Comments, market);
        part.value = (now.rated > 0).then(|| balance(now));
        part.score = known.then(|| balance(now));
        part.interval = known.then(|| interval(now));
        part.n = u32::try_from(now.rated).unwrap_or(u32::MAX);
        part.through = days.last().copied();
        flags.push(Flag {
            code: FlagCode::Sentiment,
            key: format!("sentiment:{}", market.tag()),
            metric: None,
            market,
            state,
            since,
            why: Why {
                value: part.value,
                expected: Some(f64::from(given.settings.comments_least)),
                score: part.score,
                threshold: against,
                n: part.n,
                as_of: part.through,
            },
            playbook: Vec::new(),
        });
        parts.push(part);
    }
    let weakest = parts
        .iter()
        .filter(|p| p.score.is_some())
        .min_by(|a, b| a.score.partial_cmp(&b.score).expect("balances of counts are numbers"));
    let (score, n) = weakest.map_or((None, 0), |p| (p.score, p.n));
    Dimension { score, n, parts, against, flags }
}

fn heaps(given: &Given, market: Market, on: NaiveDate) -> Heaps {
    given.tallies.iter().filter(|t| t.market == market && t.on <= on).fold(
        Heaps::default(),
        |sum, t| Heaps {
            positive: sum.positive + t.positive,
            negative: sum.negative + t.negative,
            rated: sum.rated + t.positive + t.neutral + t.negative,
        },
    )
}

/// (positive − negative) / rated, −1…+1.
fn balance(heaps: Heaps) -> f64 {
    if heaps.rated == 0 {
        return 0.0;
    }
    (heaps.positive - heaps.negative) as f64 / heaps.rated as f64
}

/// An 80 % Wilson-type interval of the balance.
///
/// The balance is the mean of scores −1, 0, +1; moved to 0…1 it is a mean of fractions, to which Wilson's
/// formula (JASA 22, 1927) applies with the sample's own variance at most that of a proportion, so the interval
/// is never too narrow.
fn interval(heaps: Heaps) -> (f64, f64) {
    let n = heaps.rated as f64;
    let p = (balance(heaps) + 1.0) / 2.0;
    let z2 = Z80 * Z80;
    let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z80 / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    (2.0 * (middle - half) - 1.0, 2.0 * (middle + half) - 1.0)
}
