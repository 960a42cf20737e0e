//! Reading a metric file: what it holds, and the figures in it.
//!
//! One path serves both: the file is passed over three times (a look at its bytes, survey, extraction), and a preview
//! is an import whose figures nobody takes. Memory does not grow with the file.

use crate::encoding::{Bytes, FILE_MOST};
use crate::extract::Extraction;
use crate::inspection::{Inspection, LeftPart, Refusal, RefusalCode, Table};
use crate::mapping::{Options, signature_of};
use crate::part::{self, Parts, Rows};
use crate::plan::{self, Place, Plan};
use crate::repeat;
use crate::row::FileRow;
use crate::survey::Survey;
use crate::table::{Cutter, Event};
use crate::watch::{Meter, Watch};
use std::collections::BTreeMap;
use std::path::Path;

/// How many rows of one part are read.
const ROWS_MOST: u32 = 5_000_000;
/// How many tables of one file are read, and how many columns they may have together.
const TABLES_MOST: usize = 200;
const COLUMNS_MOST: usize = 20_000;
/// How often the whole file is read.
const PASSES: u64 = 3;

/// What an import of the file would do. Writes nothing.
///
/// Refuses what cannot be read as a table at all; everything else comes back as issues of the tables.
pub fn inspect(path: &Path, options: &Options, watch: &dyn Watch) -> Result<Inspection, Refusal> {
    read_each(Bytes::File(path), &path.to_string_lossy(), options, watch, &mut |_| {})
}

/// The same, with the figures given away row by row, in the order of the file. `name` is the file's name, which may
/// state the period.
///
/// A refusal may come after some rows were given; whoever takes them keeps none in that case.
pub fn read_each(
    bytes: Bytes<'_>,
    name: &str,
    options: &Options,
    watch: &dyn Watch,
    on: &mut dyn FnMut(FileRow<'_>),
) -> Result<Inspection, Refusal> {
    let length = bytes.length()?;
    if length > FILE_MOST {
        return Err(Refusal::new(RefusalCode::TooLarge).with("most", FILE_MOST >> 20));
    }
    if length == 0 {
        return Err(Refusal::new(RefusalCode::EmptyFile));
    }
    let meter = Meter::new(watch, length.saturating_mul(PASSES));
    let mut parts = Parts::open(bytes, options, &meter)?;
    let base = Path::new(name).file_name().map_or_else(|| name.into(), |n| n.to_string_lossy());
    let mut plans: Vec<Plan> = Vec::new();
    // The plans of part `n` are those from `starts[n]` on, up to those of the next one.
    let mut starts = Vec::new();
    for index in 0..parts.parts.len() {
        starts.push(plans.len());
        let header_rows = options.header_rows(parts.parts[index].name.as_deref().unwrap_or(""));
        let surveyed = survey(parts.rows(index, &meter)?, header_rows, &plans)?;
        let (surveys, sideways) = surveyed;
        let part = &parts.parts[index];
        let place = Place {
            file: &base,
            part: part.name.as_deref(),
            encoding: part.encoding().0,
            delimiter: part.delimiter(),
        };
        let of_part = (0..).zip(&surveys);
        plans.extend(of_part.map(|(n, survey)| plan::plan(survey, n, options, &place)));
        let found = check(&surveys, sideways, &plans[starts[index]..]);
        if let Err(code) = found {
            let name = parts.parts[index].name.clone();
            let Some(name) = name.filter(|_| part::is_no_table(code)) else {
                return Err(Refusal::new(code));
            };
            plans.truncate(starts[index]);
            parts.left.push(LeftPart { part: name, reason: code });
        }
    }
    if plans.is_empty() {
        let code = parts.left.first().map_or(RefusalCode::NoHeader, |left| left.reason);
        return Err(Refusal::new(code));
    }
    repeat::settle(&mut plans);
    plan::tell_unused(&mut plans, options);
    let mut tables = Vec::with_capacity(plans.len());
    for index in 0..parts.parts.len() {
        let end = starts.get(index + 1).copied().unwrap_or(plans.len());
        let of_part = &plans[starts[index].min(end)..end];
        if !of_part.is_empty() {
            let header_rows = options.header_rows(parts.parts[index].name.as_deref().unwrap_or(""));
            let rows = parts.rows(index, &meter)?;
            extract(Cutter::new(rows, header_rows), of_part, on, &mut tables)?;
        }
    }
    let first = starts
        .iter()
        .enumerate()
        .find(|(index, start)| starts.get(index + 1).copied().unwrap_or(plans.len()) > **start);
    let (encoding, bom) = parts.parts[first.map_or(0, |(index, _)| index)].encoding();
    let format = parts.format;
    Ok(Inspection {
        file: name.to_owned(),
        format,
        encoding,
        bom,
        bytes: length,
        tables,
        left: parts.left,
    })
}

/// What the mapping of this table's columns is remembered under: equal for files with the same header.
pub fn signature(table: &Table) -> String {
    signature_of(table.columns.iter().map(|c| c.name.as_str()))
}

/// Looks over the tables of a part, and whether one lies on its side; `before` are those of the parts before it.
fn survey(
    rows: Rows<'_>,
    header_rows: BTreeMap<u32, u32>,
    before: &[Plan],
) -> Result<(Vec<Survey>, bool), Refusal> {
    let leaves_out_blanks = rows.leave_out_blanks();
    let mut cutter = Cutter::new(rows, header_rows);
    let mut surveys: Vec<Survey> = Vec::new();
    let mut rows_left = ROWS_MOST;
    let mut columns: usize = before.iter().map(|plan| plan.columns.len()).sum();
    while let Some(event) = cutter.next()? {
        match event {
            Event::Start(_) if before.len() + surveys.len() == TABLES_MOST => {
                return Err(Refusal::new(RefusalCode::TooManyTables).with("most", TABLES_MOST));
            }
            Event::Start(start) => {
                columns += start.header.cells.len();
                if columns > COLUMNS_MOST {
                    return Err(Refusal::new(RefusalCode::TooManyColumns));
                }
                surveys.push(Survey::new(start, leaves_out_blanks));
            }
            Event::Row(record) => {
                // Tens of millions of short lines, as a quote left open makes them, would hold everything up.
                rows_left = rows_left
                    .checked_sub(1)
                    .ok_or_else(|| Refusal::new(RefusalCode::TooManyRows))?;
                let spare = match surveys.last_mut() {
                    Some(survey) => survey.count(record)?,
                    None => Some(record),
                };
                if let Some(spare) = spare {
                    cutter.give_back(spare);
                }
            }
            Event::End => {
                if let Some(survey) = surveys.last_mut() {
                    survey.close();
                }
            }
        }
    }
    Ok((surveys, cutter.found_sideways()))
}

/// Refuses a part in which there is nothing to import whatever the person decides.
fn check(surveys: &[Survey], sideways: bool, plans: &[Plan]) -> Result<(), RefusalCode> {
    if surveys.is_empty() {
        return Err(if sideways { RefusalCode::Sideways } else { RefusalCode::NoHeader });
    }
    if surveys.iter().all(|s| s.rows == 0) && plans.iter().all(|p| p.totals.is_empty()) {
        return Err(RefusalCode::NoRows);
    }
    if !plans.iter().any(Plan::has_numbers) {
        return Err(RefusalCode::NoNumbers);
    }
    Ok(())
}

fn extract(
    mut cutter: Cutter<'_>,
    plans: &[Plan],
    on: &mut dyn FnMut(FileRow<'_>),
    tables: &mut Vec<Table>,
) -> Result<(), Refusal> {
    let mut waiting = plans.iter();
    let mut current: Option<Extraction<'_>> = None;
    while let Some(event) = cutter.next()? {
        match event {
            Event::Start(_) => {
                let Some(plan) = waiting.next() else { break };
                current = Some(Extraction::new(plan));
            }
            Event::Row(record) => {
                if let Some(extraction) = &mut current {
                    extraction.row(&record, on);
                }
                cutter.give_back(record);
            }
            Event::End => tables.extend(current.take().map(Extraction::finish)),
        }
    }
    tables.extend(current.take().map(Extraction::finish));
    Ok(())
}
