//! Which row names the columns, and what each column means.

use super::meaning::meant;
use super::{COLUMNS_MOST, GridRow, PartnerColumn, PartnerField, PartnerFileOptions, SAMPLE_MOST};
use crate::mapping::key;
use crate::number::trim;
use sverka_core::duplicate::address;
use sverka_core::partner::Platform;

/// In how many rows the header is looked for.
const LOOK_MOST: usize = 30;
/// How many cells of a column without a telling header are looked into.
const CELLS_MOST: usize = 50;

/// The place of the row that names most columns; the first row with something in it where none names any.
pub(super) fn find(rows: &[GridRow]) -> Option<usize> {
    let looked = rows.iter().take(LOOK_MOST).map(known);
    let best = looked.enumerate().max_by_key(|(at, known)| (*known, std::cmp::Reverse(*at)));
    match best {
        Some((at, known)) if known > 0 => Some(at),
        _ => rows.iter().position(|row| !row.damaged),
    }
}

/// How many columns the row names, each meaning counted once.
pub(super) fn known(row: &GridRow) -> usize {
    let mut fields: Vec<PartnerField> = Vec::new();
    for cell in &row.cells {
        // A longer text is a sentence about something, not the name of a column.
        if let Some(field) = meant(cell).filter(|_| cell.chars().count() <= 60)
            && !fields.contains(&field)
        {
            fields.push(field);
        }
    }
    fields.len()
}

/// The columns with their meanings: as the person chose, else as the header says, else as the cells show.
pub(super) fn columns(
    head: &GridRow,
    body: &[GridRow],
    options: &PartnerFileOptions,
) -> Vec<PartnerColumn> {
    let width = head.cells.iter().rposition(|cell| !trim(cell).is_empty()).map_or(0, |at| at + 1);
    let mut columns: Vec<PartnerColumn> = Vec::new();
    for at in 0..width.min(COLUMNS_MOST) {
        let name = named(trim(&head.cells[at]), at, &columns);
        let cells = || body.iter().filter_map(|row| row.cells.get(at)).map(|cell| trim(cell));
        let filled = || cells().filter(|cell| !cell.is_empty());
        let chosen = options.columns.iter().find(|(header, _)| key(header) == key(&name));
        let guessed = || meant(&name).or_else(|| shown(filled())).unwrap_or(PartnerField::Ignore);
        let field = chosen.map_or_else(guessed, |(_, field)| *field);
        columns.push(PartnerColumn {
            field,
            filled: filled().count() as u32,
            sample: filled().take(SAMPLE_MOST).map(str::to_owned).collect(),
            name,
        });
    }
    once(&mut columns, options);
    columns
}

/// A second column of a meaning that can stand once is noted instead, unless the person chose it.
fn once(columns: &mut [PartnerColumn], options: &PartnerFileOptions) {
    let is_chosen = |column: &PartnerColumn| {
        options.columns.iter().any(|(header, _)| key(header) == key(&column.name))
    };
    for at in 0..columns.len() {
        let field = columns[at].field;
        let stands = columns
            .iter()
            .enumerate()
            .any(|(other, c)| other != at && c.field == field && (other < at || is_chosen(c)));
        if stands && !field.may_repeat() && !is_chosen(&columns[at]) {
            columns[at].field = PartnerField::Notes;
        }
    }
}

/// A name no other column has.
fn named(header: &str, at: usize, before: &[PartnerColumn]) -> String {
    let plain = if header.is_empty() { (at + 1).to_string() } else { header.to_owned() };
    let mut name = plain.clone();
    let mut count = 1;
    while before.iter().any(|column| key(&column.name) == key(&name)) {
        count += 1;
        name = format!("{plain} ({count})");
    }
    name
}

/// What the cells of a column without a telling header show: addresses on platforms that we know.
fn shown<'a>(cells: impl Iterator<Item = &'a str>) -> Option<PartnerField> {
    let (mut all, mut addresses) = (0, 0);
    for cell in cells.take(CELLS_MOST) {
        all += 1;
        let found = address(Platform::Other, cell);
        addresses += usize::from(found.is_some_and(|found| found.platform != Platform::Other));
    }
    (all > 0 && addresses * 2 >= all).then_some(PartnerField::Account)
}
