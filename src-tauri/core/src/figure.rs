//! A figure out of an imported file: one value of one metric, with the row it came from.

use crate::metric::{self, Unit};
use crate::{Id, Market, partner::Platform};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// What a row states that was struck out, such as an order that was cancelled: nothing, in the place of what an earlier
/// file stated there. It is no event of its own, which a stated zero is; the sign of the zero tells them apart.
pub const STRUCK: f64 = -0.0;

/// Whether a value is [`STRUCK`].
pub fn is_struck(value: f64) -> bool {
    value.to_bits() == STRUCK.to_bits()
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

/// What the rows of a file that name an item state of it. It follows from where the file comes from, never from how many
/// days happen to stand in it: the files of two weeks must be read alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ItemRows {
    /// The total of a post up to the day the file was taken: the last row of a post stands for it, and a day is the one
    /// on which it was published.
    Totals,
    /// A part of what happened: an order with its code, a day of an advertisement. All rows stand beside each other.
    Parts,
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
    /// The stream it belongs to: the id of the first import of the same events. A later one of a stream replaces what
    /// an earlier one states; streams are added up.
    pub stream: Id,
    /// What its rows state of their items.
    pub item_rows: ItemRows,
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

/// A file on its way in, by what tells which files before it told of the same events.
#[derive(Debug, Clone, Copy)]
pub struct Arriving<'a> {
    /// The party it comes from.
    pub party: Option<Id>,
    /// The market it counts for.
    pub market: Market,
    /// The platform it comes from, where there is one.
    pub platform: Option<Platform>,
    /// The recognised source, or `generic`.
    pub source: &'a str,
    /// The file's name.
    pub file: &'a str,
}

/// The import of a campaign whose stream a file continues; `None` where it begins one.
///
/// Reports of one platform tell of the same events, whichever they are; files without a platform do so when they come
/// from the same source. Of several it is the one with the most like file name, then the latest.
pub fn continued<'a>(arriving: Arriving<'_>, imports: &'a [Import]) -> Option<&'a Import> {
    let Arriving { party, market, platform, source, file } = arriving;
    let alike = |other: &&Import| {
        (other.party, other.market, other.platform) == (party, market, platform)
            && (platform.is_some() || other.source == source)
    };
    let shared =
        |other: &Import| other.file.chars().zip(file.chars()).take_while(|(a, b)| a == b).count();
    let of_stream = imports.iter().filter(alike);
    of_stream.max_by_key(|other| (shared(other), other.taken_on, other.id))
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
    /// The stream of the import.
    pub stream: Id,
    /// What its rows state of their items.
    pub item_rows: ItemRows,
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
            stream: import.stream,
            item_rows: import.item_rows,
            taken_on: import.taken_on,
            order,
            currency: import.currency,
            rows: u32::from(!is_struck(figure.value)),
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

impl Grain {
    /// What kind of statement a figure is.
    pub fn of(sourced: &Sourced) -> Grain {
        let Figure { item, day, .. } = &sourced.figure;
        match (item.is_empty(), day, sourced.item_rows) {
            (true, None, _) => Grain::Whole,
            (true, Some(_), _) | (false, Some(_), ItemRows::Parts) => Grain::Day,
            // A post keeps one total whatever day its report names: that is the day it was published.
            (false, None, _) | (false, Some(_), ItemRows::Totals) => Grain::Item,
        }
    }
}

/// What stands after later imports have superseded earlier ones.
///
/// A report of posts is a snapshot of totals so far, and a daily report is often exported again with more
/// days: a figure for the same party, market, platform, stream, metric, item and day replaces the one that was taken
/// earlier, so that the same or an overlapping file neither doubles nor loses anything. Rows of one day within
/// one file all stand. `until` keeps to what was known on that day.
pub fn standing(figures: &[Sourced], until: NaiveDate) -> Vec<&Sourced> {
    standing_by_grain(figures.iter(), until).into_iter().map(|(_, sourced)| sourced).collect()
}

/// [`standing`], each figure with the kind of statement it is.
pub fn standing_by_grain<'a>(
    figures: impl Iterator<Item = &'a Sourced>,
    until: NaiveDate,
) -> Vec<(Grain, &'a Sourced)> {
    standing_of(figures.map(|sourced| (Grain::of(sourced), sourced)), until)
}

/// What of [`standing`] may be added up: of each metric of a stream the kind of statement that comes to most, since the
/// same events are stated by day, by post and as a whole.
pub fn counted(figures: &[Sourced], until: NaiveDate) -> Vec<&Sourced> {
    let stand = standing_by_grain(figures.iter(), until);
    let is_money =
        |s: &Sourced| metric::find(&s.figure.metric).is_some_and(|m| m.unit == Unit::Money);
    let key =
        |s: &Sourced| (s.party, s.market, s.platform, s.stream, s.currency.filter(|_| is_money(s)));
    let mut sums: BTreeMap<_, BTreeMap<Grain, f64>> = BTreeMap::new();
    for (grain, sourced) in &stand {
        let of_metric = sums.entry((key(sourced), sourced.figure.metric.as_str())).or_default();
        *of_metric.entry(*grain).or_default() += sourced.figure.value;
    }
    let most = |sourced: &Sourced| {
        let of_metric = sums.get(&(key(sourced), sourced.figure.metric.as_str()))?;
        // The first of equals is kept: values of days say most about when.
        of_metric.iter().rev().max_by(|a, b| a.1.total_cmp(b.1)).map(|(grain, _)| *grain)
    };
    stand.into_iter().filter(|(grain, s)| Some(*grain) == most(s)).map(|(_, s)| s).collect()
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
            sourced.stream,
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
                || (sourced.item_rows == ItemRows::Totals
                    && grain == Grain::Item
                    && sourced.import == first.import)
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
