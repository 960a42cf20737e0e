//! What rows say beside their figures: that they slice the whole anew, that their result is no conversion, that a formula
//! of theirs was never calculated.

use super::Extraction;
use crate::column::PlannedColumn;
use crate::inspection::{Issue, IssueCode, Role};
use crate::mapping::key;
use crate::number::trim;
use crate::plan::Plan;
use crate::record::Record;
use crate::source::is_conversion;
use crate::workbook::letters;

impl Extraction<'_> {
    /// Whether the row slices the whole otherwise than the first one did.
    pub(super) fn is_of_other_slice(&mut self, record: &Record) -> bool {
        self.slice.iter_mut().any(|(column, first)| {
            let word = record.cells.get(*column).map_or("", |cell| trim(cell));
            first.get_or_insert_with(|| word.to_owned()) != word
        })
    }

    /// Tells whether the result of the row at hand is a conversion, where there is a column that says so.
    pub(super) fn tell_outcome(&mut self, record: &Record) {
        let kind = self.plan.outcome.map(|at| record.cells.get(at).map_or("", |cell| trim(cell)));
        self.converts = kind.is_none_or(is_conversion);
    }

    /// Tells of the formulas of a row that were never calculated: what they would say is missing.
    pub(super) fn note_unvalued(&mut self, record: &Record) {
        for place in &record.unvalued {
            let Some(column) = self.plan.columns.get(*place) else { continue };
            if !matches!(column.role, Some(Role::Ignore | Role::Personal)) {
                let cell = format!("{}{}", letters(*place), record.line);
                let issue = Issue::at(record.line, IssueCode::UncalculatedFormula);
                self.note(issue.of(&column.name).with("cell", cell));
            }
        }
    }
}

/// The columns of a table that slice its whole anew in each of their values.
pub(super) fn slices(plan: &Plan) -> impl Iterator<Item = usize> {
    let headers = plan.description.map_or(&[][..], |d| d.slices);
    let is = |column: &PlannedColumn| headers.iter().any(|header| key(header) == key(&column.name));
    plan.columns.iter().enumerate().filter(move |(_, column)| is(column)).map(|(at, _)| at)
}
