//! The day of each row, and what becomes of a row that does not say it.

use super::Extraction;
use crate::column::PlannedColumn;
use crate::date;
use crate::day::Form;
use crate::inspection::{IssueCode, Role};
use crate::number::{self, trim};
use crate::record::Record;
use chrono::NaiveDate;

impl Extraction<'_> {
    /// The day of a row, which may have none; `None` for one that is left out because its day is not known.
    pub(super) fn day(&mut self, record: &Record) -> Option<Option<NaiveDate>> {
        let day = self.day_of(record)?;
        if self.plan.gaps.between > 0 && day.is_some() {
            self.shape = self.shape_of(record);
        }
        Some(day)
    }

    fn day_of(&mut self, record: &Record) -> Option<Option<NaiveDate>> {
        let plan = self.plan;
        let Some(day) = plan.day.as_ref() else { return Some(None) };
        let cell = record.cells.get(day.column).map_or("", String::as_str);
        if number::is_missing(cell) {
            return self.day_above(record, cell);
        }
        if self.day_read.1.is_some() && self.day_read.0 == cell {
            return Some(self.day_read.1);
        }
        let settled = day.settle(cell);
        match settled {
            Some(day) => {
                let (from, to) = self.days.unwrap_or((day, day));
                self.days = Some((from.min(day), to.max(day)));
                self.day_read.0.clear();
                self.day_read.0.push_str(cell);
                self.day_read.1 = settled;
            }
            None if day.is_asked(cell) => {}
            None => {
                // What follows without a day of its own is of a day that is not known either.
                self.day_read.1 = None;
                let lifetime = date::read(cell) == date::Written::Lifetime;
                let code = match lifetime {
                    true => IssueCode::LifetimeNotADate,
                    false if date::is_far_off(cell) => IssueCode::FarOffDate,
                    false => IssueCode::UnreadableDate,
                };
                self.note_cell(record.line, code, &plan.columns[day.column], cell);
                return (lifetime || self.lists_posts()).then_some(None);
            }
        }
        Some(settled)
    }

    /// The day of a row that states none: of a post it is not asked for, and a row that names something is of the day
    /// above it, as spreadsheets write a day once for several rows.
    ///
    /// What follows the last day may as well be a note below the table (`Budget left`): it is of that day only where other
    /// days have such rows too and it fills the same cells as the row above it.
    fn day_above(&mut self, record: &Record, cell: &str) -> Option<Option<NaiveDate>> {
        if self.lists_posts() {
            return Some(None);
        }
        use Role::{Campaign, Code, Item, Link, Market, Partner, Platform, Title};
        let words = |(column, cell): (&PlannedColumn, &String)| {
            let names = matches!(
                column.role,
                Some(Item | Title | Link | Campaign | Partner | Market | Platform | Code)
            );
            names && !number::is_missing(cell)
        };
        let names = self.plan.columns.iter().zip(&record.cells).any(words);
        let gaps = self.plan.gaps;
        let belongs =
            || record.line < gaps.last || gaps.between > 0 && self.shape == self.shape_of(record);
        // A dash says that there is no day.
        match self.day_read.1.filter(|_| names && trim(cell).is_empty() && belongs()) {
            Some(day) => {
                self.continued += 1;
                Some(Some(day))
            }
            None => {
                self.dayless += 1;
                None
            }
        }
    }

    /// Which of the cells of a row hold something, its day aside.
    fn shape_of(&self, record: &Record) -> Vec<bool> {
        let day = self.plan.day.as_ref().map(|day| day.column);
        let fills = |at: usize| record.cells.get(at).is_some_and(|cell| !number::is_missing(cell));
        (0..self.plan.columns.len()).map(|at| Some(at) != day && fills(at)).collect()
    }

    /// The days that a row of a day is the total of, where it states more than one: a week or a month of its own, or
    /// those that its table is about where it has no day or is a post, whose day is another thing.
    pub(super) fn span(
        &mut self,
        day: Option<NaiveDate>,
        record: &Record,
    ) -> Option<(NaiveDate, NaiveDate)> {
        let plan = self.plan;
        let of_table = plan.period.filter(|_| plan.totals_period);
        let own = plan.day.as_ref().filter(|_| !self.lists_posts());
        let Some((first, own)) = day.zip(own) else { return of_table };
        if own.form != Form::Spans && own.last.is_none() {
            return None;
        }
        let cell = |at: usize| record.cells.get(at).map_or("", String::as_str);
        let stated = cell(own.column);
        let stated = if number::is_missing(stated) { &self.day_read.0 } else { stated };
        let last = own.last.map_or("", |(at, _)| cell(at));
        let to = own.last_of(first, stated, last)?;
        self.days = self.days.map(|(from, latest)| (from, latest.max(to)));
        Some((first, to))
    }

    /// Whether its rows are posts, whose day is the one they were published on.
    fn lists_posts(&self) -> bool {
        self.plan.day.as_ref().is_some_and(|day| self.plan.columns[day.column].published)
    }
}
