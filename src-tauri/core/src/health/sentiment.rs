//! Sentiment: the balance of comments read by hand, with its interval (METHODS, "Health").

use super::{Dimension, Given, Part, PartCode, course_of};
use crate::Market;
use crate::flag::{Course, Flag, FlagCode, Observation, Prospect, RECOVERY, Why};
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
            .map(|(on, h)| Observation::sure(on, balance(h)))
            .collect();
        let Course { state, since, opened, waits } =
            course_of(given, &observations, against, RECOVERY / 100.0);
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
            opened,
            why: Why {
                value: part.value,
                expected: Some(f64::from(given.settings.comments_least)),
                score: part.score,
                threshold: against,
                n: part.n,
                as_of: part.through,
                ..Why::default()
            },
            playbook: Vec::new(),
            next: None,
            waits,
            prospect: Prospect::default(),
        });
        parts.push(part);
    }
    let weakest =
        parts.iter().filter_map(|p| Some((p.score?, p.n))).min_by(|a, b| a.0.total_cmp(&b.0));
    let (score, n) = weakest.map_or((None, 0), |(score, n)| (Some(score), n));
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
/// The balance is the mean of scores −1, 0, +1; moved to 0…1 it is a mean of fractions, whose variance is at
/// most that of a proportion with the same mean. Wilson's formula (Journal of the American Statistical
/// Association 22, 1927) with the proportion's variance is therefore wide enough, and wider than it need be
/// when many comments are neutral.
fn interval(heaps: Heaps) -> (f64, f64) {
    let n = heaps.rated as f64;
    let p = (balance(heaps) + 1.0) / 2.0;
    let z2 = Z80 * Z80;
    let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z80 / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    // At the ends of the scale the formula meets the end exactly, and rounding may step over it.
    let on_scale = |q: f64| (2.0 * q - 1.0).clamp(-1.0, 1.0);
    (on_scale(middle - half), on_scale(middle + half))
}
