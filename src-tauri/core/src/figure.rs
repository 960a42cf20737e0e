//! A figure out of an imported file: one value of one metric, with the row it came from.

use crate::{Id, Market, partner::Platform};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One value as a file states it. A cell without a value makes no figure: missing is not zero.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Figure {
    /// The line in the file, counted from 1 with the header.
    pub row: u32,
    /// The day it belongs to; `None` where the file states none.
    pub day: Option<NaiveDate>,
    /// The post or item it belongs to, as the platform names it; empty for figures of a whole day.
    pub item: String,
    /// The metric's id in the dictionary.
    pub metric: String,
    /// The value: a count, per cent (46 = 46 %), seconds, or units of a currency.
    pub value: f64,
}

/// One imported file, and what its figures are about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Import {
    /// Identity; the batch that one step undoes.
    pub id: Id,
    /// The campaign the figures count for.
    pub campaign: Id,
    /// The party (creator) of the campaign they came from; `None` for a brand's own file.
    pub party: Option<Id>,
    /// The market they count for.
    pub market: Market,
    /// The platform they came from, where there is one.
    pub platform: Option<Platform>,
    /// The recognised source, or `generic`.
    pub source: String,
    /// The file's name, without its folder.
    pub file: String,
    /// SHA-256 of the file's bytes, in hex: the same file is known again.
    pub file_hash: String,
    /// The day the figures were read, which is the day they are as of.
    pub taken_on: NaiveDate,
    /// The currency of its amounts of money, where it has any.
    pub currency: Option<crate::Currency>,
    /// How many data rows it had.
    pub rows: u32,
    /// How many rows were left out, each with a reason shown at the import.
    pub skipped: u32,
}

/// A figure with the import it came from, ready to be added up.
#[derive(Debug, Clone, PartialEq)]
pub struct Sourced {
    /// The import.
    pub import: Id,
    /// The party of the import.
    pub party: Option<Id>,
    /// The market of the import.
    pub market: Market,
    /// The day the import was taken.
    pub taken_on: NaiveDate,
    /// Order among imports: a later one supersedes an earlier one.
    pub order: i64,
    /// Currency of the import's money.
    pub currency: Option<crate::Currency>,
    /// The figure.
    pub figure: Figure,
}

/// What stands after later imports have superseded earlier ones.
///
/// A report of posts is a snapshot of totals so far, and a daily report is often exported again with more
/// days: a figure for the same party, market, metric, item and day replaces the earlier one, so that the same
/// or an overlapping file neither doubles nor loses anything. `until` keeps to what was known on that day.
pub fn standing(figures: &[Sourced], until: NaiveDate) -> Vec<&Sourced> {
    use std::collections::BTreeMap;
    let mut latest: BTreeMap<(Option<Id>, Market, &str, &str, Option<NaiveDate>), &Sourced> =
        BTreeMap::new();
    for sourced in figures.iter().filter(|s| s.taken_on <= until) {
        // A post keeps one total whatever day its report names; a whole day keeps one value per day.
        let day = if sourced.figure.item.is_empty() { sourced.figure.day } else { None };
        let key = (
            sourced.party,
            sourced.market,
            sourced.figure.metric.as_str(),
            sourced.figure.item.as_str(),
            day,
        );
        let place = latest.entry(key).or_insert(sourced);
        if sourced.order >= place.order {
            *place = sourced;
        }
    }
    latest.into_values().collect()
}
