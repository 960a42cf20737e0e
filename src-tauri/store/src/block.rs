//! Figures packed column by column: like beside like takes little room, and one metric is read without the others.
//!
//! A block holds the rows of one import that follow one another in one part of its file. It is a sequence of zstd frames: the first holds the
//! rows (lines, days, spans, items) and the names of the metrics, each following one a metric. Unpacked, the bytes are the
//! same for the same figures, whatever compressed them.

use crate::error::StoreError;
use crate::packed::{Bytes, Put};
use chrono::{Datelike, NaiveDate};
use std::cell::RefCell;
use std::collections::HashMap;
use sverka_core::Kind;
use sverka_core::extent::Time;
use sverka_core::figure::{Figure, Row};
use zstd::bulk::Compressor;

/// How many rows a block holds at most.
pub(crate) const ROWS_MOST: usize = 1 << 16;
/// How many bytes of items it holds at most; long titles make shorter blocks.
const ITEMS_MOST: usize = 8 << 20;
/// The most bytes that one frame unpacks to.
const UNPACKED_MOST: u64 = 64 << 20;
/// How hard it is compressed: the columns are small already, and an import is waited for.
const LEVEL: i32 = 1;
/// Whole numbers up to this are exact.
const EXACT_MOST: f64 = 9_007_199_254_740_992.0;

/// Rows that become a block.
#[derive(Debug, Default)]
pub(crate) struct Open {
    part: String,
    lines: Vec<u32>,
    times: Names<Time>,
    items: Names<String>,
    metrics: Vec<Column>,
    /// The length of all items.
    letters: usize,
    /// The column that the last row was filled to.
    filled: usize,
}

/// Names that repeat, and which of them each row has.
#[derive(Debug, Default)]
struct Names<T> {
    known: Vec<T>,
    places: HashMap<T, u32>,
    rows: Vec<u32>,
}

/// The values of one metric; missing ones are no number.
#[derive(Debug)]
struct Column {
    metric: String,
    values: Vec<f64>,
}

impl Open {
    /// Adds the figures of a row. They join the row before where that is of the same line, day and item and has none
    /// of their metrics, so that a block depends on its figures alone, however they were handed over.
    pub(crate) fn push(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        debug_assert!(self.takes(row), "a block holds rows of one part");
        let mut joins = self.ends_with(row);
        for (at, (metric, value)) in row.values.iter().enumerate() {
            if !value.is_finite() {
                return Err(StoreError::Shape {
                    kind: Kind::Import,
                    field: (*metric).to_owned(),
                    why: format!("{value} in row {} is not a number", row.line),
                });
            }
            let column = self.column(metric, at);
            if !joins || column < self.filled {
                self.begin(row);
            }
            joins = true;
            self.filled = column + 1;
            let last = self.lines.len() - 1;
            self.metrics[column].values.resize(last, f64::NAN);
            self.metrics[column].values.push(*value);
        }
        Ok(())
    }

    /// Whether the row stands in the same part of the file as those before it.
    pub(crate) fn takes(&self, row: &Row<'_>) -> bool {
        self.lines.is_empty() || self.part == row.part
    }

    fn ends_with(&self, row: &Row<'_>) -> bool {
        let last = |names: &[u32]| names.last().map_or(0, |place| *place as usize);
        self.lines.last() == Some(&row.line)
            && self.times.known[last(&self.times.rows)] == time(row)
            && self.items.known[last(&self.items.rows)] == row.item
    }

    pub(crate) fn is_full(&self) -> bool {
        self.lines.len() >= ROWS_MOST || self.letters >= ITEMS_MOST
    }

    pub(crate) fn rows(&self) -> usize {
        self.lines.len()
    }

    fn begin(&mut self, row: &Row<'_>) {
        if self.lines.is_empty() {
            row.part.clone_into(&mut self.part);
        }
        self.lines.push(row.line);
        let time = time(row);
        let place = match self.times.rows.last() {
            Some(last) if self.times.known[*last as usize] == time => *last,
            _ => self.times.place(&time),
        };
        self.times.rows.push(place);
        let item = match self.items.places.get(row.item) {
            Some(place) => *place,
            None => {
                self.letters += row.item.len();
                self.items.place(&row.item.to_owned())
            }
        };
        self.items.rows.push(item);
    }

    /// The place of a metric, looked for first where it stood in the row before.
    fn column(&mut self, metric: &str, hint: usize) -> usize {
        let is = |column: &Column| column.metric == metric;
        if self.metrics.get(hint).is_some_and(is) {
            return hint;
        }
        self.metrics.iter().position(is).unwrap_or_else(|| {
            self.metrics.push(Column { metric: metric.to_owned(), values: Vec::new() });
            self.metrics.len() - 1
        })
    }

    /// The block, packed.
    pub(crate) fn pack(mut self) -> Result<Vec<u8>, StoreError> {
        let mut head = Vec::with_capacity(self.lines.len() * 4);
        head.put(self.lines.len() as u64);
        let mut before = 0_i64;
        for line in &self.lines {
            head.put_signed(i64::from(*line) - before);
            before = i64::from(*line);
        }
        head.put(self.times.known.len() as u64);
        self.times.known.iter().for_each(|time| put_day(&mut head, time.day));
        self.times.rows.iter().for_each(|place| head.put(u64::from(*place)));
        head.put(self.items.known.len() as u64);
        self.items.known.iter().for_each(|item| head.put_text(item));
        self.items.rows.iter().for_each(|place| head.put(u64::from(*place)));
        head.put(self.metrics.len() as u64);
        for column in &mut self.metrics {
            column.values.resize(self.lines.len(), f64::NAN);
            head.put_text(&column.metric);
            head.push(u8::from(column.is_full()));
        }
        let has_spans = self.times.known.iter().any(|time| time.span.is_some());
        if has_spans || !self.part.is_empty() {
            head.put_text(&self.part);
        }
        if has_spans {
            for span in self.times.known.iter().map(|time| time.span) {
                put_day(&mut head, span.map(|(from, _)| from));
                put_day(&mut head, span.map(|(_, to)| to));
            }
        }
        let mut packed = compress(&head)?;
        for column in &self.metrics {
            packed.extend(compress(&column.pack())?);
        }
        Ok(packed)
    }
}

/// One less than the number of the first day there is.
const DAY_LEAST: i64 = i32::MIN as i64;

/// What a row states of its time.
fn time(row: &Row<'_>) -> Time {
    Time { day: row.day, span: row.span }
}

/// Writes a day: 0 stands for none, and the first day there is has the number i32::MIN or above.
fn put_day(bytes: &mut Vec<u8>, day: Option<NaiveDate>) {
    bytes.put(day.map_or(0, |day| (i64::from(day.num_days_from_ce()) - DAY_LEAST) as u64));
}

impl<T: Clone + Eq + std::hash::Hash> Names<T> {
    fn place(&mut self, name: &T) -> u32 {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        let place = self.known.len() as u32;
        self.known.push(name.clone());
        self.places.insert(name.clone(), place);
        place
    }
}

/// How the values of a column are written.
const WHOLE: u8 = 0;
const HUNDREDTHS: u8 = 1;
const PLAIN: u8 = 2;

impl Column {
    /// Whether every row has a value.
    fn is_full(&self) -> bool {
        !self.values.iter().any(|value| value.is_nan())
    }

    /// Which rows have a value, where not all have, and the values in the shortest way that keeps every bit.
    fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.values.len() * 4);
        let there = || self.values.iter().copied().filter(|value| !value.is_nan());
        if !self.is_full() {
            for eight in self.values.chunks(8) {
                let bit = |(at, value): (usize, &f64)| u8::from(!value.is_nan()) << at;
                bytes.push(eight.iter().enumerate().map(bit).sum());
            }
        }
        if there().all(|value| scaled(value, 1.0).is_some()) {
            bytes.push(WHOLE);
            there().filter_map(|value| scaled(value, 1.0)).for_each(|n| bytes.put_signed(n));
        } else if there().all(|value| scaled(value, 100.0).is_some()) {
            bytes.push(HUNDREDTHS);
            there().filter_map(|value| scaled(value, 100.0)).for_each(|n| bytes.put_signed(n));
        } else {
            bytes.push(PLAIN);
            there().for_each(|value| bytes.extend(value.to_le_bytes()));
        }
        bytes
    }

    fn unpack(bytes: &mut Bytes<'_>, rows: usize, full: bool) -> Result<Vec<f64>, StoreError> {
        let bits = if full { &[][..] } else { bytes.take(rows.div_ceil(8))? };
        let there = |row: usize| full || bits[row / 8] >> (row % 8) & 1 == 1;
        let by = match bytes.byte()? {
            WHOLE => Some(1.0),
            HUNDREDTHS => Some(100.0),
            PLAIN => None,
            other => return Err(StoreError::damaged(format!("{other} is no way to write values"))),
        };
        let mut values = Vec::with_capacity(rows);
        for row in 0..rows {
            values.push(match by {
                _ if !there(row) => f64::NAN,
                Some(by) => bytes.signed()? as f64 / by,
                None => bytes.number()?,
            });
        }
        bytes.end()?;
        if values.iter().enumerate().any(|(row, value)| there(row) && !value.is_finite()) {
            return Err(StoreError::damaged("a figure of an import is not a number"));
        }
        Ok(values)
    }
}

/// The whole number that is `value` times `by`, when it leads back to the very same bits.
fn scaled(value: f64, by: f64) -> Option<i64> {
    let number = (value * by).round();
    let written = number as i64;
    (number.abs() < EXACT_MOST && (written as f64 / by).to_bits() == value.to_bits())
        .then_some(written)
}

/// A block whose rows have been read, and whose metrics can be.
pub(crate) struct Block<'a> {
    /// The part of the file that its rows stand in; empty where the file is one text.
    pub(crate) part: String,
    pub(crate) lines: Vec<u32>,
    /// The times it names, and which of them each row has.
    pub(crate) times: (Vec<Time>, Vec<u32>),
    /// The items it names, and which of them each row has.
    pub(crate) items: (Vec<String>, Vec<u32>),
    /// Its metrics, each with whether every row has it.
    pub(crate) metrics: Vec<(String, bool)>,
    /// The frames of the metrics.
    frames: Vec<&'a [u8]>,
}

impl<'a> Block<'a> {
    /// Reads the rows of a packed block.
    pub(crate) fn read(packed: &'a [u8]) -> Result<Block<'a>, StoreError> {
        let mut frames = frames(packed)?.into_iter();
        let head = frames.next().map(expand).transpose()?.unwrap_or_default();
        let mut bytes = Bytes::of(&head);
        let rows = bytes.count(ROWS_MOST * 64)?;
        let mut line = 0_i64;
        let mut lines = Vec::with_capacity(rows);
        for _ in 0..rows {
            line = line.saturating_add(bytes.signed()?);
            lines.push(u32::try_from(line).map_err(|e| StoreError::Damaged(e.into()))?);
        }
        let mut times: Vec<Time> = Vec::new();
        for _ in 0..bytes.count(rows)? {
            times.push(Time { day: day(bytes.unsigned()?)?, span: None });
        }
        let time_rows = bytes.places(rows, times.len())?;
        let mut known = Vec::new();
        for _ in 0..bytes.count(rows)? {
            known.push(bytes.text()?);
        }
        let items = (bytes.places(rows, known.len())?, known);
        let mut metrics = Vec::new();
        for _ in 0..bytes.count(head.len())? {
            metrics.push((bytes.text()?, bytes.byte()? == 1));
        }
        let part = if bytes.is_empty() { String::new() } else { bytes.text()? };
        // Without spans nothing follows.
        if !bytes.is_empty() {
            for time in &mut times {
                let (from, to) = (day(bytes.unsigned()?)?, day(bytes.unsigned()?)?);
                time.span = from.zip(to);
            }
        }
        bytes.end()?;
        let frames: Vec<&[u8]> = frames.collect();
        if frames.len() != metrics.len() {
            return Err(StoreError::damaged("a block has not the metrics it names"));
        }
        let (item_rows, item_names) = items;
        let (times, items) = ((times, time_rows), (item_names, item_rows));
        Ok(Block { part, lines, times, items, metrics, frames })
    }

    /// The values of a metric by its place, one for each row; missing ones are no number.
    pub(crate) fn values(&self, metric: usize) -> Result<Vec<f64>, StoreError> {
        let bytes = expand(self.frames[metric])?;
        Column::unpack(&mut Bytes::of(&bytes), self.lines.len(), self.metrics[metric].1)
    }

    /// Its figures in their order.
    pub(crate) fn figures(&self, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Figure>, StoreError> {
        let mut columns = Vec::new();
        for (at, (metric, _)) in self.metrics.iter().enumerate() {
            if wanted(metric) {
                columns.push((metric, self.values(at)?));
            }
        }
        let mut figures = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let Time { day, span } = self.times.0[self.times.1[at] as usize];
            let item = &self.items.0[self.items.1[at] as usize];
            let there = columns.iter().filter(|(_, values)| !values[at].is_nan());
            figures.extend(there.map(|(metric, values)| Figure {
                part: self.part.clone(),
                row: *line,
                day,
                span,
                item: item.clone(),
                metric: (*metric).clone(),
                value: values[at],
            }));
        }
        Ok(figures)
    }
}

fn day(number: u64) -> Result<Option<NaiveDate>, StoreError> {
    if number == 0 {
        return Ok(None);
    }
    i64::try_from(number)
        .ok()
        .and_then(|number| i32::try_from(number + DAY_LEAST).ok())
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .map(Some)
        .ok_or_else(|| StoreError::damaged(format!("{number} is no day")))
}

/// The frames of a packed block.
fn frames(packed: &[u8]) -> Result<Vec<&[u8]>, StoreError> {
    let mut frames = Vec::new();
    let mut rest = packed;
    while !rest.is_empty() {
        let length = zstd::zstd_safe::find_frame_compressed_size(rest)
            .map_err(|_| StoreError::damaged("a block of figures is cut"))?;
        let (frame, after) = rest.split_at(length.clamp(1, rest.len()));
        frames.push(frame);
        rest = after;
    }
    Ok(frames)
}

fn compress(bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
    thread_local! {
        // Its tables cost more to make than a short column to compress.
        static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    }
    COMPRESSOR.with_borrow_mut(|kept| {
        let compressor = match kept {
            Some(compressor) => compressor,
            None => kept.insert(Compressor::new(LEVEL)?),
        };
        Ok(compressor.compress(bytes)?)
    })
}

fn expand(frame: &[u8]) -> Result<Vec<u8>, StoreError> {
    crate::packed::expand(frame, UNPACKED_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn figures() -> impl Strategy<Value = Vec<Figure>> {
        let value = prop_oneof![
            (-5_i64..3_000_000).prop_map(|n| n as f64),
            (0_i64..900_000).prop_map(|n| n as f64 / 100.0),
            prop::num::f64::NORMAL,
            Just(-0.0),
        ];
        let date = || prop::option::of(-700_000_i32..1_500_000);
        let figure = (
            1_u32..9,
            (date(), prop::option::weighted(0.2, 0_u64..400)),
            prop::sample::select(vec!["", "post 1", "Чай", "1 / 2"]),
            prop::sample::select(vec!["views", "reach", "cost"]),
            value,
        );
        let dated = |day: Option<i32>| day.and_then(NaiveDate::from_num_days_from_ce_opt);
        let figure = figure.prop_map(move |(row, (day, length), item, metric, value)| Figure {
            part: String::new(),
            row,
            day: dated(day),
            span: dated(day.or(Some(1))).zip(length).map(|(from, n)| (from, from + Days::new(n))),
            item: item.to_owned(),
            metric: metric.to_owned(),
            value,
        });
        let part = prop::sample::select(vec!["", "Table data.csv", "Лист1"]);
        (part, prop::collection::vec(figure, 0..60)).prop_map(|(part, mut figures)| {
            figures.iter_mut().for_each(|figure| part.clone_into(&mut figure.part));
            figures
        })
    }

    fn packed(figures: &[Figure]) -> Vec<u8> {
        let mut open = Open::default();
        for Figure { part, row, day, span, item, metric, value } in figures {
            let values = [(metric.as_str(), *value)];
            let (line, day, span) = (*row, *day, *span);
            open.push(&Row { part, line, day, span, item, values: &values }).unwrap();
        }
        open.pack().unwrap()
    }

    proptest! {
        #[test]
        fn figures_come_back_as_they_were_in_their_order(figures in figures()) {
            let back = Block::read(&packed(&figures)).unwrap().figures(&|_| true).unwrap();
            let bits = |figures: &[Figure]| figures.iter().map(|f| f.value.to_bits()).collect::<Vec<_>>();
            prop_assert_eq!(bits(&back), bits(&figures));
            prop_assert_eq!(back, figures);
        }

        #[test]
        fn a_damaged_block_is_noticed_or_harmless(figures in figures(), at in any::<prop::sample::Index>(), to: u8) {
            let mut bytes = packed(&figures);
            let at = at.index(bytes.len());
            bytes[at] = to;
            if let Ok(block) = Block::read(&bytes) {
                // Whether it is the same or not: it is read or refused.
                let _ = block.figures(&|_| true);
            }
        }
    }
}
