//! The same figures by creator and by platform, market by market (REQUIREMENTS 139–142).
//!
//! Slices stand in the order of the campaign: the primary metric first, then what else was agreed, then what the
//! business gets, then what an engagement cost; never by their value, so that no market is ranked by a metric that is
//! not the outcome (REQUIREMENTS 144).

use super::Given;
use super::plan::Plan;
use super::reading::readings;
use crate::figure::Sourced;
use crate::metric::{Tells, Unit};
use crate::partner::Platform;
use crate::{Currency, Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What an engagement cost (REQUIREMENTS 141).
const COST_OF_ENGAGEMENT: &str = "cpe";

/// Whose figures a slice tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "by", content = "of")]
pub enum SliceOf {
    /// All of the market.
    Market,
    /// One party; `None` for the brand's own files.
    Party(Option<Id>),
    /// One platform; `None` where a file names none.
    Platform(Option<Platform>),
}

/// One metric of one slice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Slice {
    /// The metric.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// Whether it was agreed as a key metric.
    pub agreed: bool,
    /// The market.
    pub market: Market,
    /// Whose figures.
    pub of: SliceOf,
    /// The creator all of the market comes from, where its figures come from the files of one alone.
    pub creator: Option<Id>,
    /// The value; a rate is recomputed from its parts.
    pub value: Option<f64>,
    /// The currency of money.
    pub currency: Option<Currency>,
    /// Out of how many.
    pub n: u32,
    /// The newest day it knows of.
    pub through: Option<NaiveDate>,
    /// The imports it rests on.
    pub imports: Vec<Id>,
}

/// Every key metric, every outcome that is counted and the cost of an engagement, by market, party and platform.
/// What nothing is known of has no slice, nor has a party that is all there is, which the whole names, nor a platform that
/// names nobody and is all there is.
pub fn breakdown(given: &Given) -> Vec<Slice> {
    let mut slices = Vec::new();
    for (metric, primary, agreed) in metrics(given) {
        for market in given.campaign.markets.iter().copied() {
            let of_market: Vec<&Sourced> =
                given.figures.iter().filter(|sourced| sourced.market == market).collect();
            let parties: BTreeSet<Option<Id>> = of_market.iter().map(|s| s.party).collect();
            let platforms: BTreeSet<Option<Platform>> =
                of_market.iter().map(|s| s.platform).collect();
            let several = |parts: usize| if parts > 1 { usize::MAX } else { 0 };
            let by = std::iter::once(SliceOf::Market)
                .chain(parties.iter().map(|p| SliceOf::Party(*p)))
                .chain(
                    platforms.iter().map(|p| SliceOf::Platform(*p)).take(several(platforms.len())),
                );
            let own: Vec<Slice> = by
                .filter_map(|of| slice(given, &metric, market, of))
                .map(|slice| Slice { primary, agreed, ..slice })
                .collect();
            let is_alone =
                |slice: &Slice| own.iter().filter(|s| is_beside(s.of, slice.of)).count() == 1;
            let all_there_is = own.iter().find_map(|slice| match slice.of {
                SliceOf::Party(creator) if is_alone(slice) => creator,
                _ => None,
            });
            let adds = |slice: &&Slice| match slice.of {
                SliceOf::Market => true,
                SliceOf::Party(_) => !is_alone(slice),
                SliceOf::Platform(named) => named.is_some() || !is_alone(slice),
            };
            slices.extend(own.iter().filter(adds).map(|slice| Slice {
                creator: all_there_is.filter(|_| slice.of == SliceOf::Market),
                ..slice.clone()
            }));
        }
    }
    slices
}

/// Whether two slices break the same whole down in the same way.
fn is_beside(one: SliceOf, other: SliceOf) -> bool {
    std::mem::discriminant(&one) == std::mem::discriminant(&other)
}

/// The metrics to tell, with whether they are the primary one and whether they were agreed.
fn metrics(given: &Given) -> Vec<(String, bool, bool)> {
    let mut targets: Vec<_> = given.targets.iter().collect();
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    let mut metrics: Vec<(String, bool, bool)> =
        targets.iter().map(|t| (t.metric.clone(), t.primary, true)).collect();
    let known: BTreeSet<&str> =
        given.figures.iter().map(|sourced| sourced.figure.metric.as_str()).collect();
    let outcomes = given.dictionary.entries().into_iter().filter(|metric| {
        metric.tells == Tells::Outcome && metric.additive && known.contains(metric.id.as_str())
    });
    let more: Vec<String> = outcomes
        .map(|metric| metric.id)
        .chain(std::iter::once(COST_OF_ENGAGEMENT.to_owned()))
        .filter(|id| !targets.iter().any(|target| target.metric == *id))
        .collect();
    metrics.extend(more.into_iter().map(|id| (id, false, false)));
    metrics
}

fn slice(given: &Given, id: &str, market: Market, of: SliceOf) -> Option<Slice> {
    let metric = given.dictionary.find(id)?;
    let figures: Vec<Sourced> = given
        .figures
        .iter()
        .filter(|sourced| {
            sourced.market == market
                && match of {
                    SliceOf::Market => true,
                    SliceOf::Party(party) => sourced.party == party,
                    SliceOf::Platform(platform) => sourced.platform == platform,
                }
        })
        .cloned()
        .collect();
    let target = given.targets.iter().find(|target| target.metric == id);
    let threshold = target.and_then(|target| target.threshold(market));
    let own = Given { figures: &figures, ..*given };
    let seen = readings(&own, metric, market, threshold, &Plan::of(&own, metric.id, market));
    let (on, last) = seen.readings.last()?;
    last.value.is_some().then(|| Slice {
        metric: id.to_owned(),
        primary: false,
        agreed: false,
        market,
        creator: None,
        of,
        value: last.value,
        currency: seen.currency.filter(|_| metric.unit == Unit::Money),
        n: last.n.max(0.0) as u32,
        through: Some(*on),
        imports: seen.imports,
    })
}
