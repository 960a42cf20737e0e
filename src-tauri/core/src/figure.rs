//! A figure out of an imported file: one value of one metric, with the row it came from.

use crate::{Id, Market, partner::Platform};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One value as a file states it. A cell without a value makes no figure: missing is not zero.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Figure {
    /// The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
    #[serde(default)]
    pub part: String,
    /// The line in the file, or in that part of it, counted from 1 with the header.
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

/// The figures of one row of a file, borrowed from whoever reads it: a file may have millions of rows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row<'a> {
    /// The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
    pub part: &'a str,
    /// The line in the file, or in that part of it, counted from 1 with the header.
    pub line: u32,
    /// The day it belongs to; `None` where the file states none.
    pub day: Option<NaiveDate>,
    /// The post or item it belongs to; empty for figures of a whole day.
    pub item: &'a str,
    /// The ids of metrics with their values, in the order of the file's columns. A cell without a value is not there.
    pub values: &'a [(&'a str, f64)],
}

impl<'a> Row<'a> {
    /// Its figures one by one.
    pub fn figures(&self) -> impl Iterator<Item = Figure> + 'a {
        let Row { part, line, day, item, values } = *self;
        values.iter().map(move |(metric, value)| Figure {
            part: part.to_owned(),
            row: line,
            day,
            item: item.to_owned(),
            metric: (*metric).to_owned(),
            value: *value,
        })
    }
}

/// One imported file, and what its figures are about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Import {
    /// Identity.
    pub id: Id,
    /// What one step undoes: the same for all imports that one file made, one for each place its rows count for.
    pub batch: Id,
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
    /// The platform of the import, where there is one.
    pub platform: Option<Platform>,
    /// The day the import was taken.
    pub taken_on: NaiveDate,
    /// Order among imports: a later one supersedes an earlier one.
    pub order: i64,
    /// Currency of the import's money.
    pub currency: Option<crate::Currency>,
    /// How many rows it stands for: one, or more where rows were added up ([`crate::roll_up`]).
    pub rows: u32,
    /// The figure.
    pub figure: Figure,
}

impl Sourced {
    /// A figure of an import. A later import has a higher `order`.
    pub fn of(import: &Import, order: i64, figure: Figure) -> Sourced {
        Sourced {
            import: import.id,
            party: import.party,
            market: import.market,
            platform: import.platform,
            taken_on: import.taken_on,
            order,
            currency: import.currency,
            rows: 1,
            figure,
        }
    }
}

/// What kind of statement a figure is. The same events may be stated in each kind, so figures of different
/// kinds about the same thing are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// The value of one day.
    Day,
    /// The total of a post or item up to the day its import was taken.
    Item,
    /// The total of everything up to the day its import was taken.
    Whole,
}

/// What stands after later imports have superseded earlier ones.
///
/// A report of posts is a snapshot of totals so far, and a daily report is often exported again with more
/// days: a figure for the same party, market, platform, metric, item and day replaces the one that was taken
/// earlier, so that the same or an overlapping file neither doubles nor loses anything. Rows of one day within
/// one file all stand. `until` keeps to what was known on that day.
pub fn standing(figures: &[Sourced], until: NaiveDate) -> Vec<&Sourced> {
    standing_by_grain(figures.iter(), until).into_iter().map(|(_, sourced)| sourced).collect()
}

/// [`standing`], each figure with the kind of statement it is.
pub fn standing_by_grain<'a>(
    figures: impl Iterator<Item = &'a Sourced> + Clone,
    until: NaiveDate,
) -> Vec<(Grain, &'a Sourced)> {
    standing_of(graded(figures).into_iter(), until)
}

/// Each figure with the kind of statement it is, in their order. All figures of an item in an import must be among
/// them: whether it is stated on several days tells its kind.
pub fn graded<'a>(figures: impl Iterator<Item = &'a Sourced> + Clone) -> Vec<(Grain, &'a Sourced)> {
    let spread = spread_over_days(figures.clone());
    let grain = |sourced: &Sourced| match (sourced.figure.item.is_empty(), sourced.figure.day) {
        (true, None) => Grain::Whole,
        (true, Some(_)) => Grain::Day,
        (false, _) if spread.contains(&place(sourced)) => Grain::Day,
        // A post keeps one total whatever day its report names: that is mostly the day it was published.
        (false, _) => Grain::Item,
    };
    figures.map(|sourced| (grain(sourced), sourced)).collect()
}

/// What stands of figures whose kind is known. Figures of different kinds never replace each other, so one kind may be
/// asked about without the others.
pub fn standing_of<'a>(
    graded: impl Iterator<Item = (Grain, &'a Sourced)>,
    until: NaiveDate,
) -> Vec<(Grain, &'a Sourced)> {
    let mut known: Vec<(Grain, &Sourced)> =
        graded.filter(|(_, sourced)| sourced.taken_on <= until).collect();
    let key = |(grain, sourced): &(Grain, &'a Sourced)| {
        let figure = &sourced.figure;
        (
            sourced.party,
            sourced.market,
            sourced.platform,
            figure.metric.as_str(),
            figure.item.as_str(),
            *grain,
            figure.day.filter(|_| *grain == Grain::Day),
        )
    };
    known.sort_by(|a, b| key(a).cmp(&key(b)));
    let mut stand: Vec<(Grain, &Sourced)> = Vec::with_capacity(known.len());
    // Where the rows of the key at hand begin, of which the first stands for all.
    let mut begin = 0;
    for one in known {
        if stand.get(begin).is_some_and(|first| key(first) != key(&one)) {
            begin = stand.len();
        }
        let (grain, sourced) = one;
        let newer = stand.get(begin).is_none_or(|(_, first)| {
            (sourced.taken_on, sourced.order) > (first.taken_on, first.order)
                || (grain == Grain::Item && sourced.import == first.import)
        });
        if newer {
            stand.truncate(begin);
        }
        if stand.get(begin).is_none_or(|(_, first)| first.import == sourced.import) {
            stand.push(one);
        }
    }
    stand
}

type Place<'a> = (Id, &'a str, &'a str);

fn place(sourced: &Sourced) -> Place<'_> {
    (sourced.import, sourced.figure.metric.as_str(), sourced.figure.item.as_str())
}

/// Items that one file states under several days: there the rows are values of days, not totals.
fn spread_over_days<'a>(figures: impl Iterator<Item = &'a Sourced>) -> BTreeSet<Place<'a>> {
    let mut first: BTreeMap<Place, NaiveDate> = BTreeMap::new();
    let mut spread = BTreeSet::new();
    for sourced in figures.filter(|s| !s.figure.item.is_empty()) {
        let Some(day) = sourced.figure.day else { continue };
        if *first.entry(place(sourced)).or_insert(day) != day {
            spread.insert(place(sourced));
        }
    }
    spread
}
