//! Where tables begin and end in a file: preambles, headers, blocks one below another.

use crate::delimiter;
use crate::heading::{grouped, with_units};
use crate::inspection::{Refusal, RefusalCode};
use crate::mapping::key;
use crate::number::{self, trim};
use crate::part::Rows;
use crate::record::Record;
use crate::{date, source, span};
use std::collections::{BTreeMap, HashSet, VecDeque};

/// How many rows a header is looked for in.
const LOOK_MOST: usize = 60;
/// How much of a line above a header is kept, in characters.
const LINE_KEPT: usize = 300;
/// The most text in a header, in bytes.
const HEADER_MOST: usize = 1 << 17;

/// What comes next in a file.
#[derive(Debug)]
pub(crate) enum Event {
    /// A table begins.
    Start(Start),
    /// A row of it.
    Row(Record),
    /// It ends.
    End,
}

/// The beginning of a table.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    /// The lines above the header, as one text each.
    pub preamble: Vec<String>,
    /// Whether they are comments (`# …`), as in Google Analytics.
    pub commented: bool,
    /// The header.
    pub header: Record,
}

impl Start {
    /// The line that names the table: the last one above the header that is words alone.
    pub(crate) fn title(&self) -> Option<String> {
        let lines = self.preamble.iter().map(|line| trim(line.trim_start_matches('#')));
        let mut names = lines.filter(|line| {
            let dates_alone = span::is_alone(line)
                || ["start date", "end date", "дата начала", "дата окончания"]
                    .iter()
                    .any(|word| line.to_lowercase().starts_with(word));
            let always = ["all time", "за всё время", "за все время", "весь период"];
            line.chars().any(char::is_alphabetic)
                && !dates_alone
                && !always.contains(&line.to_lowercase().as_str())
        });
        if self.commented { names.next() } else { names.next_back() }.map(str::to_owned)
    }
}

/// Cuts the rows of a file into tables.
pub(crate) struct Cutter<'a> {
    records: Rows<'a>,
    held: VecDeque<Record>,
    header: Option<Vec<String>>,
    /// Where its header stands, and how many tables have begun.
    at: u32,
    begun: u32,
    header_rows: BTreeMap<u32, u32>,
    sideways: bool,
}

impl<'a> Cutter<'a> {
    /// `header_rows` are the lines of the headers that a person has named, by the place of their table.
    pub(crate) fn new(records: Rows<'a>, header_rows: BTreeMap<u32, u32>) -> Cutter<'a> {
        let held = VecDeque::new();
        Cutter { records, held, header: None, at: 0, begun: 0, header_rows, sideways: false }
    }

    /// The line of the next header, where it is named and lies ahead.
    fn named(&self) -> Option<u32> {
        self.header_rows.get(&self.begun).copied().filter(|line| *line > self.at)
    }

    /// The next event; `None` at the end of the file.
    pub(crate) fn next(&mut self) -> Result<Option<Event>, Refusal> {
        match self.header.take() {
            None => self.seek(),
            Some(header) => {
                let event = self.step(&header)?;
                if !matches!(event, Event::End) {
                    self.header = Some(header);
                }
                Ok(Some(event))
            }
        }
    }

    /// Whether a table that lies on its side stood where no header was found.
    pub(crate) fn found_sideways(&self) -> bool {
        self.sideways
    }

    /// Takes back a row that is no longer needed.
    pub(crate) fn give_back(&mut self, record: Record) {
        self.records.give_back(record);
    }

    fn hold(&mut self, count: usize) -> Result<(), Refusal> {
        while self.held.len() < count {
            match self.records.next()? {
                Some(record) => self.held.push_back(record),
                None => break,
            }
        }
        Ok(())
    }

    fn seek(&mut self) -> Result<Option<Event>, Refusal> {
        let mut preamble = Vec::new();
        if let Some(line) = self.named() {
            loop {
                self.hold(1)?;
                let Some(record) = self.held.pop_front() else { return Ok(None) };
                if record.line >= line {
                    return self.start(preamble, record).map(Some);
                }
                note(&mut preamble, &record);
            }
        }
        loop {
            self.hold(LOOK_MOST)?;
            if self.held.is_empty() {
                return Ok(None);
            }
            if let Some(index) = self.choose().map(|index| self.with_groups(index)) {
                for record in self.held.drain(..index) {
                    note(&mut preamble, &record);
                }
                let Some(header) = self.held.pop_front() else { return Ok(None) };
                return self.start(preamble, header).map(Some);
            }
            let (before, after) = (self.held.iter(), self.held.iter().skip(1));
            self.sideways |= before.zip(after).any(|(days, row)| lies_on_its_side(days, row));
            // Half of what was looked at goes, so that a header at its end is still seen with what follows it.
            let gone = self.held.len().min(LOOK_MOST).div_ceil(2);
            for record in self.held.drain(..gone) {
                note(&mut preamble, &record);
            }
        }
    }

    fn start(&mut self, preamble: Vec<String>, mut header: Record) -> Result<Event, Refusal> {
        if header.cells.iter().map(String::len).sum::<usize>() > HEADER_MOST {
            return Err(Refusal::new(RefusalCode::TooManyColumns));
        }
        self.join_second(&mut header)?;
        while header.cells.last().is_some_and(|c| trim(c).is_empty()) {
            header.cells.pop();
        }
        let commented = preamble.iter().any(|line| line.starts_with('#'));
        self.header = Some(header.cells.clone());
        self.at = header.line;
        self.begun += 1;
        Ok(Event::Start(Start { preamble, commented, header }))
    }

    /// Takes the row below a header to it, where it belongs to it and figures follow.
    fn join_second(&mut self, header: &mut Record) -> Result<(), Refusal> {
        self.hold(2)?;
        let (Some(second), Some(third)) = (self.held.front(), self.held.get(1)) else {
            return Ok(());
        };
        if second.damaged || second.cells == header.cells || !has_figures(third) {
            return Ok(());
        }
        let grouped = || is_header_like(second).then(|| grouped(&header.cells, &second.cells))?;
        let joined = grouped().or_else(|| {
            let joined = with_units(&header.cells, &second.cells);
            joined.filter(|_| !has_figures(second))
        });
        if let Some(names) = joined {
            header.cells = names;
            self.held.pop_front();
        }
        Ok(())
    }

    /// The place of the row of groups above the chosen header, or of the header itself.
    fn with_groups(&self, chosen: usize) -> usize {
        let above = chosen.checked_sub(1).and_then(|at| self.held.get(at));
        let (Some(above), Some(header)) = (above, self.held.get(chosen)) else { return chosen };
        let stands_alone = source::recognise(&header.cells, &[]).is_some();
        let joins = !stands_alone
            && is_header_like(above)
            && is_header_like(header)
            && self.held.get(chosen + 1).is_some_and(has_figures)
            && grouped(&above.cells, &header.cells).is_some();
        if joins { chosen - 1 } else { chosen }
    }

    /// The place of the header among the rows held.
    fn choose(&self) -> Option<usize> {
        let known =
            |r: &Record| !is_comment(r, usize::MAX) && source::recognise(&r.cells, &[]).is_some();
        if let Some(index) = self.held.iter().position(known) {
            return Some(index);
        }
        let named = |r: &Record| {
            is_header_like(r) && !is_comment(r, usize::MAX) && !delimiter::is_statement(r)
        };
        let data = self.held.iter().position(|r| {
            has_figures(r) && !is_comment(r, usize::MAX) && !delimiter::is_statement(r)
        });
        let candidates = || {
            let end = data.unwrap_or(self.held.len());
            self.held.iter().enumerate().take(end).filter(|(_, r)| named(r))
        };
        let width = candidates()
            .map(|(_, r)| r.filled())
            .chain(data.map(|d| self.held[d].filled()))
            .max()?;
        // The first row of names that is about as wide as the table: pairs of a key and a value above it are not.
        candidates().find(|(_, r)| r.filled() * 5 >= width * 3).map(|(index, _)| index)
    }

    fn step(&mut self, header: &[String]) -> Result<Event, Refusal> {
        loop {
            self.hold(1)?;
            let Some(record) = self.held.pop_front() else { return Ok(Event::End) };
            if self.named().is_some_and(|line| record.line >= line) {
                self.held.push_front(record);
                return Ok(Event::End);
            }
            if record.damaged {
                return Ok(Event::Row(record));
            }
            if record.is_blank() {
                if self.block_begins(header)? {
                    return Ok(Event::End);
                }
                continue;
            }
            let named_alone = header.len() >= 2 && record.cells.len() == 1 && {
                self.hold(1)?;
                self.held.front().is_some_and(|next| is_header_like(next) || next.cells == *header)
            };
            if is_comment(&record, header.len())
                || delimiter::is_statement(&record)
                || named_alone
                || names_columns(&record, header)
            {
                self.held.push_front(record);
                return Ok(Event::End);
            }
            return Ok(Event::Row(record));
        }
    }

    /// Whether another table begins after the blank line just read.
    fn block_begins(&mut self, header: &[String]) -> Result<bool, Refusal> {
        loop {
            self.hold(2)?;
            match self.held.front() {
                None => return Ok(false),
                Some(next) if next.is_blank() && !next.damaged => {
                    self.held.pop_front();
                }
                Some(_) => break,
            }
        }
        let Some(next) = self.held.front() else { return Ok(false) };
        let after = self.held.get(1);
        Ok(is_comment(next, header.len())
            || delimiter::is_statement(next)
            || next.cells == *header
            || (next.filled() == 1 && after.is_some_and(is_header_like))
            || (is_header_like(next)
                && after.is_some_and(has_figures)
                && crate::total::label(next).is_none()))
    }
}

fn note(preamble: &mut Vec<String>, record: &Record) {
    let words: Vec<&str> = record.cells.iter().map(|c| trim(c)).filter(|c| !c.is_empty()).collect();
    if !words.is_empty() && !delimiter::is_statement(record) && preamble.len() < LOOK_MOST {
        preamble.push(words.join(", ").chars().take(LINE_KEPT).collect());
    }
}

/// Whether the row is a comment: `# …` in its first cell, and not as wide as the table.
fn is_comment(record: &Record, width: usize) -> bool {
    let first = record.cells.first().map_or("", |c| trim(c));
    let mark = first == "#"
        || first.starts_with("# ")
        || first.starts_with("#--")
        || first.starts_with("##");
    mark && record.cells.len() != width && record.filled() <= 3
}

/// Whether the row is the header of other columns than those above: nothing but names of columns, where two exports were
/// put one below another.
fn names_columns(record: &Record, header: &[String]) -> bool {
    let starts_with_digit = |cell: &String| cell.starts_with(|c: char| c.is_ascii_digit());
    // Rows of figures are seen at a glance, and a row of one or two names may be a row of data.
    if record.cells.iter().any(starts_with_digit)
        || record.filled() * 5 < header.len() * 3
        || record.cells == header
        || !is_header_like(record)
    {
        return false;
    }
    let names: HashSet<String> = header.iter().map(|cell| key(cell)).collect();
    let known = |cell: &&String| {
        trim(cell).is_empty() || names.contains(&key(cell)) || source::meaning(None, cell).is_some()
    };
    record.cells.iter().filter(known).count() == record.cells.len()
}

/// Whether days stand one beside another, with the figures of one metric below them.
fn lies_on_its_side(days: &Record, row: &Record) -> bool {
    let is_day = |cell: &String| {
        !matches!(date::read(cell), date::Written::No | date::Written::Lifetime)
            || span::of_cell(cell).is_some()
    };
    let is_number = |cell: &String| matches!(number::read(cell), number::Cell::Number(_));
    let (Some((_, days)), Some((name, figures))) =
        (days.cells.split_first(), row.cells.split_first())
    else {
        return false;
    };
    days.len() >= 2
        && days.iter().all(is_day)
        && matches!(number::read(name), number::Cell::Text)
        && figures.iter().filter(|cell| is_number(cell)).count() * 2 > days.len()
}

/// Whether the row holds values.
fn has_figures(record: &Record) -> bool {
    record.filled() >= 2 && !is_worded(record)
}

/// Whether the row may name columns: words in at least two cells, and no span of days, as lines above a table state it.
fn is_header_like(record: &Record) -> bool {
    is_worded(record) && !record.cells.iter().any(|cell| span::is_alone(cell))
}

/// Whether the row has words in at least two cells, and nothing that is a value.
fn is_worded(record: &Record) -> bool {
    if record.damaged || record.filled() < 2 {
        return false;
    }
    record.cells.iter().map(|c| trim(c)).filter(|c| !c.is_empty()).all(|cell| {
        cell.chars().count() <= 200
            && matches!(number::read(cell), number::Cell::Text)
            && matches!(date::read(cell), date::Written::No)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::Text;
    use crate::record::Records;

    fn cut(text: &str) -> Vec<String> {
        let rows = Rows::Text(Records::new(Text::of(text), ','));
        let mut cutter = Cutter::new(rows, BTreeMap::new());
        let mut shown = Vec::new();
        while let Some(event) = cutter.next().expect("memory can be read") {
            shown.push(match event {
                Event::Start(start) => {
                    format!(
                        "{}={}",
                        start.title().unwrap_or_default(),
                        start.header.cells.join("|")
                    )
                }
                Event::Row(row) => format!("{}:{}", row.line, row.cells.join("|")),
                Event::End => "end".to_owned(),
            });
        }
        shown
    }

    #[test]
    fn a_file_is_cut_into_its_tables() {
        let table: &[(&str, &[&str])] = &[
            ("Day,Views\n2026-01-01,5\n", &["=Day|Views", "2:2026-01-01|5", "end"]),
            (
                "Campaign report\n\"January 20, 2026 - January 21, 2026\"\nCampaign,Impr.\nA,5\n",
                &["Campaign report=Campaign|Impr.", "4:A|5", "end"],
            ),
            (
                "# ----\n# Overview\n# ----\n\nNth day,Users\n0000,5\n\n# ----\n# More\nNth day,Clicks\n0000,6\n",
                &[
                    "Overview=Nth day|Users",
                    "6:0000|5",
                    "end",
                    "More=Nth day|Clicks",
                    "11:0000|6",
                    "end",
                ],
            ),
            (
                "\"Facebook reach\"\nDate,Primary\n2026-01-01,5\n\"Instagram reach\"\nDate,Primary\n2026-01-01,6\n",
                &[
                    "Facebook reach=Date|Primary",
                    "3:2026-01-01|5",
                    "end",
                    "Instagram reach=Date|Primary",
                    "6:2026-01-01|6",
                    "end",
                ],
            ),
            (
                "Shop,Mine,,\nDay,Views,Likes,Saves\n2026-01-01,5,6,7\n",
                &["Shop, Mine=Day|Views|Likes|Saves", "3:2026-01-01|5|6|7", "end"],
            ),
            (
                "Day,Views\n2026-01-01,5\n\n2026-01-02,6\n",
                &["=Day|Views", "2:2026-01-01|5", "4:2026-01-02|6", "end"],
            ),
            (
                "Age & gender,,\n,Women,Men\n18-24,3.4%,1.6%\n,,\nTop cities,,\nOmsk,Boise,Tver\n5%,4%,3%\n",
                &[
                    "Age & gender=|Women|Men",
                    "3:18-24|3.4%|1.6%",
                    "end",
                    "Top cities=Omsk|Boise|Tver",
                    "7:5%|4%|3%",
                    "end",
                ],
            ),
            (
                "Date,Views,Clicks\n2026-01-01,5,1\nDate,Clicks,Views\n2026-01-02,2,6\nDate,Views,Clicks\n",
                &[
                    "=Date|Views|Clicks",
                    "2:2026-01-01|5|1",
                    "end",
                    "=Date|Clicks|Views",
                    "4:2026-01-02|2|6",
                    "end",
                    "=Date|Views|Clicks",
                    "end",
                ],
            ),
            (
                "Campaign,Views\nLikes,5\nViews,--\n",
                &["=Campaign|Views", "2:Likes|5", "3:Views|--", "end"],
            ),
            ("Views\n5\n6\n", &[]),
            ("1,2\n3,4\n", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(cut(text), *expected, "{text:?}");
        }
    }
}
