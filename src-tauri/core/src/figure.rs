//! A figure out of an imported file: one value of one metric, with the row it came from.

use crate::extent::{Extent, Span, Time, known};
use crate::metric::{self, Unit};
use crate::{Id, Market, partner::Platform};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
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
    /// The first and the last day that it is the total of, where the file states a span of days.
    #[serde(default)]
    pub span: Option<Span>,
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
    /// The first and the last day that its values are the totals of, where the file states a span of days.
    pub span: Option<Span>,
    /// The post or item it belongs to; empty for figures of a whole day.
    pub item: &'a str,
    /// The ids of metrics with their values, in the order of the file's columns. A cell without a value is not there.
    pub values: &'a [(&'a str, f64)],
}

impl<'a> Row<'a> {
    /// Its figures one by one.
    pub fn figures(&self) -> impl Iterator<Item = Figure> + 'a {
        let Row { part, line, day, span, item, values } = *self;
        values.iter().map(move |(metric, value)| Figure {
            part: part.to_owned(),
            row: line,
            day,
            span,
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

    /// The days that it is the total of, as far as they had passed when it was read; `None` where its file states none.
    /// A level, such as the number of followers, is no total: it is what it was when it was read.
    pub fn span(&self) -> Option<Span> {
        let span = self.figure.span?;
        let is_level = metric::find(&self.figure.metric).is_some_and(|metric| metric.level);
        (!is_level).then(|| known(span, self.taken_on))
    }

    /// The days that it tells of.
    pub fn extent(&self) -> Extent {
        let day = self.figure.day.filter(|_| Grain::of(self) == Grain::Day);
        Extent::of(Time { day, span: self.span() }, self.taken_on)
    }

    /// The day by whose end it is known: the last one of its span, else the one its file was taken on.
    pub fn known_on(&self) -> NaiveDate {
        self.span().map_or(self.taken_on, |(_, to)| to)
    }
}

/// What kind of statement a figure is. The same events may be stated in each kind, so figures of different
/// kinds about the same thing are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// The value of one day, or of a row for a week or a month.
    Day,
    /// The total of a post or item: of the days that its file is about, else up to the day its import was taken.
    Item,
    /// The total of everything: of the days that its file is about, else up to the day its import was taken.
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
/// Files are exported again with more days, week by week, or as a snapshot of totals so far. Of two figures for the same
/// party, market, platform, stream, metric and item the one that was taken later stands where both tell of the same
/// days, and the one that tells of more days where it tells of all that the other does. What tells of other days is
/// added. So the same or a longer file neither doubles nor loses anything, and neither do files of one period after
/// another. Rows of the same days within one file all stand. Figures that cross ([`overlapping`]) both stand: they are
/// doubtful, and a person says whether both count. `until` keeps to what was known on that day.
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

/// A figure by what tells it from those that are about something else.
type Graded<'a> = (Grain, &'a Sourced, Extent);

/// What a figure is about, but for its days.
fn about<'a>(
    (grain, sourced, _): &Graded<'a>,
) -> (Option<Id>, Market, Option<Platform>, Id, &'a str, &'a str, Grain) {
    let Sourced { party, market, platform, stream, figure, .. } = *sourced;
    (*party, *market, *platform, *stream, figure.metric.as_str(), figure.item.as_str(), *grain)
}

/// What stands of figures whose kind is known. Figures of different kinds never replace each other, so one kind may be
/// asked about without the others.
pub fn standing_of<'a>(
    graded: impl Iterator<Item = (Grain, &'a Sourced)>,
    until: NaiveDate,
) -> Vec<(Grain, &'a Sourced)> {
    let mut known: Vec<Graded> = graded
        .filter(|(_, sourced)| sourced.taken_on <= until)
        .map(|(grain, sourced)| (grain, sourced, sourced.extent()))
        .collect();
    // The longer of two that begin together comes first: what it holds follows it.
    let place = |one: &Graded<'a>| (about(one), one.2.from, Reverse(one.2.to));
    known.sort_by(|a, b| place(a).cmp(&place(b)));
    let mut stand: Vec<Graded> = Vec::with_capacity(known.len());
    // Where the rows of the days at hand begin, of which the first stands for all.
    let mut begin = 0;
    for one in known {
        let (grain, sourced, extent) = one;
        match stand.get(begin).filter(|first| about(first) == about(&one)) {
            Some((.., days)) if *days == extent => {}
            Some((.., days)) if days.holds(&extent) => continue,
            _ => begin = stand.len(),
        }
        let newer = stand.get(begin).is_none_or(|(_, first, _)| {
            (sourced.taken_on, sourced.order) > (first.taken_on, first.order)
                || (sourced.item_rows == ItemRows::Totals
                    && grain == Grain::Item
                    && sourced.import == first.import)
        });
        if newer {
            stand.truncate(begin);
        }
        if stand.get(begin).is_none_or(|(_, first, _)| first.import == sourced.import) {
            stand.push(one);
        }
    }
    stand.into_iter().map(|(grain, sourced, _)| (grain, sourced)).collect()
}

/// The figures that cross an earlier one: of some days both tell, and of others only one of the two, so that nobody can
/// say what they come to together. Those that are left cross each other nowhere. One that is held by what is left is not
/// asked about: it stands nowhere.
pub fn overlapping<'a>(figures: impl Iterator<Item = &'a Sourced>) -> Vec<&'a Sourced> {
    let mut alike: BTreeMap<_, Vec<Graded>> = BTreeMap::new();
    for sourced in figures {
        let grain = Grain::of(sourced);
        // Two days cannot cross.
        if grain != Grain::Day || sourced.span().is_some() {
            let one = (grain, sourced, sourced.extent());
            alike.entry(about(&one)).or_default().push(one);
        }
    }
    let mut found = Vec::new();
    for mut came in alike.into_values() {
        came.sort_by_key(|(_, one, _)| (one.taken_on, one.order, one.figure.row));
        let mut left: BTreeSet<Extent> = BTreeSet::new();
        let crossing: Vec<Graded> = came
            .into_iter()
            .filter(|(.., days)| {
                let crosses = left.iter().any(|before| before.crosses(days));
                if !crosses {
                    left.insert(*days);
                }
                crosses
            })
            .collect();
        let is_held = |days: &Extent| left.iter().any(|other| other.holds(days));
        found.extend(crossing.iter().filter(|(.., days)| !is_held(days)).map(|(_, one, _)| *one));
    }
    found
}
