//! Reading a metric file: what it holds, and the figures in it.
//!
//! One path serves both: the file is passed over three times (encoding, survey, extraction), and a preview is an
//! import whose figures nobody takes. Memory does not grow with the file.

use crate::delimiter::{self, Sniffed};
use crate::encoding::{self, Bytes, FILE_MOST, Found, Text};
use crate::extract::Extraction;
use crate::inspection::{Inspection, Refusal, RefusalCode, Table};
use crate::mapping::{Options, signature_of};
use crate::plan::{self, Plan};
use crate::record::Records;
use crate::row::FileRow;
use crate::survey::Survey;
use crate::table::{Cutter, Event};
use crate::watch::{Meter, Watch};
use std::path::Path;

/// How much decoded text the delimiter is told from, in bytes.
const SAMPLE_BYTES: usize = 1 << 18;
/// How many tables of one file are read.
const TABLES_MOST: usize = 200;
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
    let found = encoding::detect(bytes, options.encoding.as_deref(), &meter)?;
    let delimiter = delimiter_of(bytes, found, options)?;
    let surveys = survey(bytes, found, delimiter, options, &meter)?;
    let base = Path::new(name).file_name().map_or_else(|| name.into(), |n| n.to_string_lossy());
    let plans: Vec<Plan> =
        surveys.iter().map(|s| plan::plan(s, options, &base, delimiter)).collect();
    check(&surveys, &plans)?;
    let tables = extract(bytes, found, delimiter, options, &meter, &plans, on)?;
    Ok(Inspection {
        file: name.to_owned(),
        encoding: found.name(),
        bom: found.bom > 0,
        bytes: length,
        tables,
    })
}

/// What the mapping of this table's columns is remembered under: equal for files with the same header.
pub fn signature(table: &Table) -> String {
    signature_of(table.columns.iter().map(|c| c.name.as_str()))
}

fn delimiter_of(bytes: Bytes<'_>, found: Found, options: &Options) -> Result<char, Refusal> {
    if let Some(chosen) = options.delimiter.filter(char::is_ascii) {
        return Ok(chosen);
    }
    let meter = Meter::new(&crate::watch::Unwatched, 0);
    let mut text = Text::open(bytes, found, &meter)?;
    let mut sample = String::new();
    while sample.len() < SAMPLE_BYTES && text.next(&mut sample)? {}
    if sample.trim().is_empty() {
        return Err(Refusal::new(RefusalCode::EmptyFile));
    }
    match delimiter::sniff(&sample) {
        Sniffed::By(delimiter) => Ok(delimiter),
        Sniffed::OneColumn => Err(Refusal::new(RefusalCode::OneColumn)),
        Sniffed::WholeRowQuoted => Err(Refusal::new(RefusalCode::WholeRowQuoted)),
    }
}

fn survey(
    bytes: Bytes<'_>,
    found: Found,
    delimiter: char,
    options: &Options,
    meter: &Meter<'_>,
) -> Result<Vec<Survey>, Refusal> {
    let records = Records::open(bytes, found, delimiter, meter)?;
    let mut cutter = Cutter::new(records, options.header_row);
    let mut surveys: Vec<Survey> = Vec::new();
    while let Some(event) = cutter.next()? {
        match event {
            Event::Start(_) if surveys.len() == TABLES_MOST => break,
            Event::Start(start) => surveys.push(Survey::new(start)),
            Event::Row(record) => {
                if let Some(survey) = surveys.last_mut() {
                    survey.count(&record)?;
                }
                cutter.give_back(record);
            }
            Event::End => {}
        }
    }
    Ok(surveys)
}

/// Refuses a file in which there is nothing to import whatever the person decides.
fn check(surveys: &[Survey], plans: &[Plan]) -> Result<(), Refusal> {
    if surveys.is_empty() {
        return Err(Refusal::new(RefusalCode::NoHeader));
    }
    if surveys.iter().all(|s| s.rows == 0) && plans.iter().all(|p| p.totals.is_empty()) {
        return Err(Refusal::new(RefusalCode::NoRows));
    }
    if !plans.iter().any(Plan::has_numbers) {
        return Err(Refusal::new(RefusalCode::NoNumbers));
    }
    Ok(())
}

fn extract(
    bytes: Bytes<'_>,
    found: Found,
    delimiter: char,
    options: &Options,
    meter: &Meter<'_>,
    plans: &[Plan],
    on: &mut dyn FnMut(FileRow<'_>),
) -> Result<Vec<Table>, Refusal> {
    let records = Records::open(bytes, found, delimiter, meter)?;
    let mut cutter = Cutter::new(records, options.header_row);
    let mut waiting = plans.iter();
    let mut current: Option<Extraction<'_>> = None;
    let mut tables = Vec::with_capacity(plans.len());
    while let Some(event) = cutter.next()? {
        match event {
            Event::Start(_) => {
                let Some(plan) = waiting.next() else { break };
                // In a file of several tables the title tells whose rows they are when the rows do not.
                let item = plan.title.clone().filter(|_| plans.len() > 1).unwrap_or_default();
                current = Some(Extraction::new(plan, item));
            }
            Event::Row(record) => {
                if let Some(extraction) = &mut current {
                    extraction.row(&record, on);
                }
                cutter.give_back(record);
            }
            Event::End => tables.extend(current.take().map(|e| e.finish(delimiter))),
        }
    }
    tables.extend(current.take().map(|e| e.finish(delimiter)));
    Ok(tables)
}
