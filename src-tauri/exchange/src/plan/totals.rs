//! Which rows of a table are totals without saying so.

use super::Plan;
use crate::extract::amount;
use crate::inspection::{Issue, IssueCode, Role};
use crate::number::{self, trim};
use crate::record::Record;
use crate::survey::Survey;
use rust_decimal::Decimal;

/// How many digits a figure must have to be a sum of others not by chance, where only the figures say so.
const DIGITS_CERTAIN: usize = 4;

impl Plan {
    /// The first or the last row is the total of the others, whatever it calls itself, when every figure of it that may be
    /// added is the sum of theirs.
    pub(super) fn find_summed_totals(&mut self, survey: &Survey) {
        let sells = self.description.is_some_and(|d| d.personal || d.kinds.is_some());
        // The last of two rows may well be as the first.
        if survey.rows < 3 || sells || survey.edges().any(|row| self.totals.contains(&row.line)) {
            return;
        }
        let sums: Vec<u32> = survey
            .edges()
            .filter(|row| self.sums_others(row, survey))
            .map(|row| row.line)
            .collect();
        if let [line] = sums[..] {
            self.totals.insert(line);
            self.issues.push(Issue::at(line, IssueCode::TotalBySum));
        }
    }

    fn sums_others(&self, row: &Record, survey: &Survey) -> bool {
        let cell = |index: usize| row.cells.get(index).map_or("", String::as_str);
        let mut alone_dayless = false;
        if let Some(day) = &self.day {
            let stated = cell(day.column);
            if day.settle(stated).is_some() || day.is_asked(stated) {
                return false;
            }
            alone_dayless = survey.columns[day.column].days() + 1 >= survey.rows;
        }
        let mut digits = 0;
        for (index, column) in self.columns.iter().enumerate() {
            let additive = column.metric.is_some_and(|m| m.additive) && column.refused.is_none();
            if !additive || number::is_missing(cell(index)) {
                continue;
            }
            let all = survey.columns[index].added.total(column.decimal);
            let figures = amount(column, cell(index)).zip(all);
            let figures = figures.and_then(|(own, all)| {
                let all = all.checked_mul(column.times)?.checked_div(column.by)?;
                Some((own, all.checked_sub(own)?))
            });
            let Some((own, others)) = figures else { return false };
            // Rows are rounded to their last digit, so sums of fractions may drift by half of it per row.
            let last = Decimal::new(5, own.scale().min(6) + 1);
            let slack = if own.scale() == 0 { Decimal::ZERO } else { last };
            if (own - others).abs() > slack * Decimal::from(survey.rows - 1) {
                return false;
            }
            digits = digits.max(significant(own));
        }
        // Among rows of days the only one without a day needs no other sign.
        digits >= if alone_dayless { 1 } else { DIGITS_CERTAIN }
    }

    /// A row above or below all others that names nothing, where all others are named, is their total (Meta Ads).
    pub(super) fn find_unnamed_totals(&mut self, survey: &Survey) {
        let fewest = if self.description.is_some() { 2 } else { 3 };
        if survey.rows < fewest || self.description.is_some_and(|d| d.personal) {
            return;
        }
        let names = |i: &usize| {
            let column = &self.columns[*i];
            column.unit.is_none()
                && column.metric.is_none()
                && !matches!(column.role, Some(Role::Currency | Role::Ignore))
                && survey.columns[*i].filled > 0
        };
        let mut naming: Vec<usize> = (0..self.columns.len())
            .filter(|i| {
                use Role::{Campaign, Item, Link, Partner, Title};
                let role = self.columns[*i].role;
                matches!(role, Some(Item | Title | Link | Campaign | Partner)) && names(i)
            })
            .collect();
        if naming.is_empty() {
            naming = (0..self.columns.len()).filter(names).collect();
        }
        let numeric = |i: &usize| self.columns[*i].unit.is_some();
        let empty =
            |edge: &Record, i: usize| edge.cells.get(i).is_none_or(|cell| trim(cell).is_empty());
        // A row of a day is no total of several; only a report that states its span in each row does so in its total.
        let of_a_day = |edge: &Record| {
            let day = self.day.as_ref().filter(|_| self.description.is_none());
            day.is_some_and(|day| !empty(edge, day.column))
        };
        let found: Vec<u32> = survey
            .edges()
            .filter(|edge| {
                let filled = (0..self.columns.len()).filter(|i| !empty(edge, *i));
                naming.iter().all(|i| empty(edge, *i))
                    && !of_a_day(edge)
                    && filled.filter(numeric).count() > 0
            })
            .map(|edge| edge.line)
            .collect();
        let others = survey.rows - u32::try_from(found.len()).unwrap_or(0);
        if naming.iter().any(|i| survey.columns[*i].filled == others) {
            self.totals.extend(found);
        }
    }
}

/// How many digits of a number are neither zeros before it nor behind it.
fn significant(number: Decimal) -> usize {
    let digits = number.normalize().mantissa().unsigned_abs().to_string();
    digits.trim_end_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_say_something_are_counted() {
        for (number, expected) in [("0", 0), ("300", 1), ("300.50", 4), ("0.07", 1), ("26881", 5)] {
            assert_eq!(significant(number.parse().expect("a number")), expected, "{number}");
        }
    }
}
