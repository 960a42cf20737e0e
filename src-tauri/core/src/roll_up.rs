//! The figures of an import, added up as far as no question that is asked of them can tell the difference.
//!
//! What stands after several imports ([`crate::figure::standing`]) goes by items: a later file replaces the figure of
//! an item, not of its day. Within one import all rows of a day stand together, so they may be added over their items
//! as long as no other import of the same source states the same days. Where one does ([`crossing`]), the rows
//! themselves are read.

use crate::extent::{Extent, Span, Time};
use crate::figure::{Figure, Import, ItemRows, Sourced, is_struck};
use crate::partner::Platform;
use crate::{Id, Market};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Where an import comes from: figures of other sources never replace its own.
type Source = (Option<Id>, Market, Option<Platform>, Id);

/// One metric of one import, added up.
#[derive(Debug, Clone, PartialEq)]
pub struct RollUp {
    /// The metric's id.
    pub metric: String,
    /// How many values of it the import has.
    pub figures: u32,
    /// What it comes to, in the order of [`Of`] and of days.
    pub parts: Vec<Part>,
}

/// What rows of one kind come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Which rows.
    pub of: Of,
    /// The sum of their values, in the metric's unit.
    pub value: f64,
    /// How many of them stand; 0 where all were struck out.
    pub rows: u32,
    /// The line of the row, where there is only one; 0 where there are several.
    pub row: u32,
    /// The day they all state; `None` where they state none.
    pub day: Option<NaiveDate>,
    /// The first and the last day that each of them is the total of, where they state a span of days.
    pub span: Option<Span>,
}

impl Part {
    /// The days that its rows tell of, of a file taken on a day; `None` where there are no rows of their own.
    pub fn extent(&self, taken_on: NaiveDate) -> Option<Extent> {
        let day = match self.of {
            Of::Doubtful => return None,
            Of::Day | Of::ItemDay => self.day,
            Of::Items(_) | Of::Whole => None,
        };
        Some(Extent::of(Time { day, span: self.span }, taken_on))
    }
}

/// Which rows of an import are added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// Those of a day that name no item.
    Day,
    /// Those of a day that name an item, where rows state parts of what happened.
    ItemDay,
    /// Those of items that are totals: the last one of each post, and all that name no day where rows state parts.
    /// Items of one number state the same metrics under the same days, so that what holds for one of them, such as
    /// being divided by something, holds for all.
    Items(u32),
    /// Those that name neither day nor item.
    Whole,
    /// None: so many of the values cannot be right as they stand, and a person looks at their rows.
    Doubtful,
}

/// The figures of an import, column by column.
pub trait Sheet {
    /// Why they cannot be read.
    type Error;
    /// The ids of its metrics.
    fn metrics(&self) -> &[String];
    /// The times it names, in order.
    fn times(&self) -> &[Time];
    /// How many items it names. One that is told of under two spans counts as two.
    fn items(&self) -> usize;
    /// How many rows it has.
    fn rows(&self) -> usize;
    /// The line of a row in the file, by the place of the row.
    fn line(&self, row: usize) -> u32;
    /// Whether every row has a value of a metric, by the place of the metric.
    fn is_full(&self, metric: usize) -> bool;
    /// Gives every value of a metric in the order of the rows.
    fn each(&self, metric: usize, take: impl FnMut(Cell)) -> Result<(), Self::Error>;
}

/// A value of a [`Sheet`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// The place of its row.
    pub row: usize,
    /// The place of its time among the times.
    pub time: usize,
    /// The place of its item among the items.
    pub item: Option<usize>,
    /// The value.
    pub value: f64,
}

/// Metrics whose value in a row cannot exceed that of another one in the same row (METRICS: people reached are among
/// the views, conversions among the clicks).
pub const WITHIN: [(&str, &str); 2] = [("reach", "views"), ("conversions", "clicks")];

/// Adds the figures of an import up, whose rows state this of their items.
pub fn roll_up<S: Sheet>(sheet: &S, item_rows: ItemRows) -> Result<Vec<RollUp>, S::Error> {
    let mut kinds: Vec<Rc<Vec<Kind>>> = Vec::with_capacity(sheet.metrics().len());
    let mut of_full: Option<Rc<Vec<Kind>>> = None;
    let mut groups = Groups::of(sheet.items());
    for metric in 0..sheet.metrics().len() {
        // Metrics that every row states are stated alike.
        let of_metric = match of_full.clone().filter(|_| sheet.is_full(metric)) {
            Some(known) => known,
            None => Rc::new(kinds_of_items(sheet, metric, item_rows)?),
        };
        if sheet.is_full(metric) {
            of_full = Some(of_metric.clone());
        }
        groups.split(&of_metric);
        kinds.push(of_metric);
    }
    let groups = groups.numbered();
    let mut metrics = Vec::with_capacity(kinds.len());
    for (metric, kinds) in kinds.iter().enumerate() {
        let Added { mut parts, figures, negative } =
            added(sheet, metric, item_rows, kinds, &groups)?;
        let rows = negative + above(sheet, metric)?;
        if rows > 0 {
            let of = Of::Doubtful;
            parts.push(Part { of, value: 0.0, rows, row: 0, day: None, span: None });
        }
        metrics.push(RollUp { metric: sheet.metrics()[metric].clone(), figures, parts });
    }
    Ok(metrics)
}

/// How an item states a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Not as a total.
    Nothing,
    /// As a total: the place of the time that its last row states.
    Total(u32),
}

fn kinds_of_items<S: Sheet>(
    sheet: &S,
    metric: usize,
    item_rows: ItemRows,
) -> Result<Vec<Kind>, S::Error> {
    let mut kinds = vec![Kind::Nothing; sheet.items()];
    let times = sheet.times();
    sheet.each(metric, |cell| match cell.item {
        None => {}
        Some(_) if item_rows == ItemRows::Parts && times[cell.time].day.is_some() => {}
        Some(item) => kinds[item] = Kind::Total(cell.time as u32),
    })?;
    Ok(kinds)
}

/// Items by the metrics they state as totals, and the times they state them under.
struct Groups {
    of: Vec<u32>,
    count: u32,
}

impl Groups {
    fn of(items: usize) -> Groups {
        Groups { of: vec![0; items], count: 1 }
    }

    /// Parts those that state one more metric from those that do not, or state it otherwise.
    fn split(&mut self, kinds: &[Kind]) {
        let mut parted: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        for (group, kind) in self.of.iter_mut().zip(kinds) {
            if let Kind::Total(time) = kind {
                let count = &mut self.count;
                *group = *parted.entry((*group, *time)).or_insert_with(|| {
                    *count += 1;
                    *count - 1
                });
            }
        }
    }

    /// Numbers them as they come.
    fn numbered(mut self) -> Vec<u32> {
        let mut numbers: BTreeMap<u32, u32> = BTreeMap::new();
        for group in &mut self.of {
            let next = numbers.len() as u32;
            *group = *numbers.entry(*group).or_insert(next);
        }
        self.of
    }
}

/// A sum that is not complete.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    value: f64,
    rows: u32,
    /// Whether anything is stated here, be it that nothing stands any more.
    stated: bool,
    /// The place of the last of them.
    last: usize,
}

impl Sum {
    fn add(&mut self, value: f64, row: usize) {
        self.value += value;
        self.rows += u32::from(!is_struck(value));
        self.stated = true;
        self.last = row;
    }

    fn join(&mut self, other: Sum) {
        self.value += other.value;
        self.rows += other.rows;
        self.stated |= other.stated;
        self.last = other.last;
    }

    fn part(self, sheet: &impl Sheet, of: Of, Time { day, span }: Time) -> Option<Part> {
        let Sum { value, rows, stated, last } = self;
        let row = if rows == 1 { sheet.line(last) } else { 0 };
        stated.then_some(Part { of, value, rows, row, day, span })
    }
}

/// A metric added up.
struct Added {
    parts: Vec<Part>,
    figures: u32,
    /// How many values are below zero.
    negative: u32,
}

fn added<S: Sheet>(
    sheet: &S,
    metric: usize,
    item_rows: ItemRows,
    kinds: &[Kind],
    groups: &[u32],
) -> Result<Added, S::Error> {
    let times = sheet.times();
    let mut plain = vec![Sum::default(); times.len()];
    let mut of_items = plain.clone();
    let has_totals = kinds.iter().any(|kind| matches!(kind, Kind::Total(_)));
    let mut totals = vec![Sum::default(); if has_totals { kinds.len() } else { 0 }];
    let (mut figures, mut negative) = (0, 0);
    sheet.each(metric, |Cell { row, time, item, value }| {
        figures += 1;
        negative += u32::from(value < 0.0);
        match (item, item_rows) {
            (None, _) => plain[time].add(value, row),
            (Some(_), ItemRows::Parts) if times[time].day.is_some() => {
                of_items[time].add(value, row);
            }
            (Some(item), ItemRows::Parts) => totals[item].add(value, row),
            (Some(item), ItemRows::Totals) => {
                totals[item] = Sum::default();
                totals[item].add(value, row);
            }
        }
    })?;
    let mut of_groups: BTreeMap<u32, (u32, Sum)> = BTreeMap::new();
    for (item, sum) in totals.into_iter().enumerate() {
        if let Kind::Total(time) = kinds[item] {
            of_groups.entry(groups[item]).or_insert((time, Sum::default())).1.join(sum);
        }
    }
    let timed = |sums: Vec<Sum>, of: Of| {
        sums.into_iter().zip(times).filter_map(move |(sum, time)| {
            let of = if time.day.is_none() { Of::Whole } else { of };
            sum.part(sheet, of, *time)
        })
    };
    let totals = of_groups
        .into_iter()
        .filter_map(|(group, (time, sum))| sum.part(sheet, Of::Items(group), times[time as usize]));
    let parts = timed(plain, Of::Day).chain(timed(of_items, Of::ItemDay)).chain(totals);
    Ok(Added { parts: parts.collect(), figures, negative })
}

/// How many values of a metric lie above what they are a part of in the same row.
fn above<S: Sheet>(sheet: &S, metric: usize) -> Result<u32, S::Error> {
    let named = |id: &str| sheet.metrics().iter().position(|known| known == id);
    let within = WITHIN.iter().find(|(part, _)| *part == sheet.metrics()[metric]);
    let Some(bound) = within.and_then(|(_, whole)| named(whole)) else { return Ok(0) };
    let mut most = vec![f64::INFINITY; sheet.rows()];
    sheet.each(bound, |cell| most[cell.row] = cell.value)?;
    let mut rows = 0;
    sheet.each(metric, |cell| rows += u32::from(cell.value > most[cell.row]))?;
    Ok(rows)
}

/// An import that was added up.
#[derive(Debug, Clone, Copy)]
pub struct Rolled<'a> {
    /// The import.
    pub import: &'a Import,
    /// Its metrics.
    pub metrics: &'a [RollUp],
}

/// The imports whose rows must be read, because their sums do not say what stands: another import of the same source
/// states the same items, the same days of items or spans with days in common, or a value is doubtful and waits for a
/// person.
pub fn crossing(imports: &[Rolled<'_>]) -> BTreeSet<Id> {
    let mut crossing = BTreeSet::new();
    let mut by_source: BTreeMap<Source, Vec<&Rolled<'_>>> = BTreeMap::new();
    for rolled in imports {
        let import = rolled.import;
        let source = (import.party, import.market, import.platform, import.stream);
        by_source.entry(source).or_default().push(rolled);
        if has(rolled, |part| part.of == Of::Doubtful) {
            crossing.insert(import.id);
        }
    }
    for imports in by_source.values() {
        crossing.extend(of_meeting_spans(imports));
    }
    // An import that is alone has nothing to be replaced by.
    for imports in by_source.into_values().filter(|imports| imports.len() > 1) {
        let of_totals: Vec<Id> = imports
            .iter()
            .filter(|rolled| has(rolled, |part| matches!(part.of, Of::Items(_))))
            .map(|rolled| rolled.import.id)
            .collect();
        if of_totals.len() > 1 {
            crossing.extend(of_totals);
        }
        let mut days: BTreeMap<(&str, Option<NaiveDate>), Id> = BTreeMap::new();
        for Rolled { import, metrics } in imports {
            for RollUp { metric, parts, .. } in *metrics {
                for part in parts.iter().filter(|part| part.of == Of::ItemDay) {
                    let first = *days.entry((metric, part.day)).or_insert(import.id);
                    if first != import.id {
                        crossing.extend([first, import.id]);
                    }
                }
            }
        }
    }
    crossing
}

/// The imports of a source that tell of a span of days, some of which another statement of the same kind has as well.
fn of_meeting_spans(imports: &[&Rolled<'_>]) -> BTreeSet<Id> {
    let mut all: BTreeSet<(u8, Extent, Option<Span>, Id)> = BTreeSet::new();
    for Rolled { import, metrics } in imports {
        for part in metrics.iter().flat_map(|of| &of.parts) {
            let kind = match part.of {
                Of::Day | Of::ItemDay | Of::Doubtful => 0,
                Of::Items(_) => 1,
                Of::Whole => 2,
            };
            let extent = part.extent(import.taken_on);
            all.extend(extent.map(|extent| (kind, extent, part.span, import.id)));
        }
    }
    let mut meeting = BTreeSet::new();
    for one in all.iter().filter(|(.., span, _)| span.is_some()) {
        let meets = |other: &&_| {
            let (kind, extent, ..): &(u8, Extent, Option<Span>, Id) = other;
            *other != one && *kind == one.0 && extent.meets(&one.1)
        };
        meeting.extend(all.iter().filter(meets).flat_map(|other| [one.3, other.3]));
    }
    meeting
}

fn has(rolled: &Rolled<'_>, such: impl Fn(&Part) -> bool) -> bool {
    rolled.metrics.iter().any(|of| of.parts.iter().any(&such))
}

/// The figures that stand for the rows of an import in every sum. `order` is as in [`Sourced::order`].
pub fn sourced(import: &Import, order: i64, metrics: &[RollUp]) -> Vec<Sourced> {
    let parts = metrics.iter().flat_map(|of| of.parts.iter().map(move |part| (&of.metric, part)));
    parts
        .filter_map(|(metric, part)| {
            let item = match part.of {
                Of::Doubtful => return None,
                Of::Day | Of::Whole => String::new(),
                Of::ItemDay => ALL_ITEMS.to_owned(),
                Of::Items(group) => format!("{ALL_ITEMS}{group}"),
            };
            let Part { value, rows, row, day, span, .. } = *part;
            let part = String::new();
            let figure = Figure { part, row, day, span, item, metric: metric.clone(), value };
            Some(Sourced { rows, ..Sourced::of(import, order, figure) })
        })
        .collect()
}

/// The item of figures that stand for several items: no platform names one so.
const ALL_ITEMS: &str = "\u{1}";
