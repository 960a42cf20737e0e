//! In which unit, mark and currency the columns of numbers are, and which of them cannot be trusted.

use super::Plan;
use crate::inspection::{Ask, CellUnit, IssueCode, Role};
use crate::source;
use crate::survey::Survey;
use crate::unit;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use sverka_core::metric;

impl Plan {
    /// Settles units and decimal marks, and keeps out the columns that cannot be trusted.
    pub(super) fn settle_numbers(&mut self, survey: &Survey, decimal: Option<char>) {
        let named_currencies: BTreeSet<String> = self
            .columns
            .iter()
            .zip(&survey.columns)
            .filter(|(column, _)| column.role == Some(Role::Currency))
            .flat_map(|(_, tally)| tally.words.iter().cloned())
            .collect();
        let table_is_certain =
            survey.columns.iter().any(|t| t.dot + t.comma > 0) || decimal.is_some();
        for (index, tally) in survey.columns.iter().enumerate() {
            let column = &mut self.columns[index];
            let ids = column.metric.is_none() && source::names_ids(&column.name);
            let worded = ids || !matches!(column.role, None | Some(Role::Ignore));
            if worded || (column.metric.is_none() && !tally.is_numeric()) {
                if (ids || column.role == Some(Role::Item))
                    && let Some(example) = tally.scientific.clone()
                {
                    self.note(index, IssueCode::IdRounded, example);
                }
                continue;
            }
            if column.unit.is_none() {
                column.unit = Some(unit::of_numbers(column.said, &column.name, tally));
            }
            column.mixed = unit::is_mixed(column.unit, tally);
            // What is counted in thousands has fractions.
            let whole = column.unit.filter(|_| column.times == Decimal::ONE);
            column.decimal =
                decimal.unwrap_or_else(|| unit::column_decimal(self.decimal, whole, tally));
            let mut currencies: BTreeSet<String> =
                tally.currencies.iter().map(|c| (*c).to_owned()).collect();
            if column.unit == Some(CellUnit::Money) {
                currencies.extend(named_currencies.iter().cloned());
                // A header and the cells below it that name two currencies cannot both be right.
                currencies.extend(unit::currency_in(&column.name).map(str::to_owned));
            }
            if currencies.len() == 1 {
                column.currency = currencies.first().cloned();
            }
            if tally.damaged > 0 {
                column.refused = Some(IssueCode::ExcelDateInNumber);
            } else if currencies.len() > 1 && column.metric.is_some() {
                column.refused = Some(IssueCode::MixedCurrencies);
                column.meant = column.metric.map(|metric| metric.id);
                let all: Vec<String> = currencies.into_iter().collect();
                self.issue(index, IssueCode::MixedCurrencies)
                    .args
                    .insert("currencies".to_owned(), all.join(", "));
            }
            let column = &self.columns[index];
            let counts = column.unit == Some(CellUnit::Count) && column.times == Decimal::ONE;
            let mapped = column.metric.is_some();
            if mapped
                && !table_is_certain
                && !counts
                && !matches!(self.delimiter, Some(',') | None)
                && let Some(example) = tally.open.clone()
            {
                self.ask(index, Ask::Decimal, IssueCode::AmbiguousNumber, example);
            }
            let column = &self.columns[index];
            if !column.chosen && column.refused.is_none() {
                let open = !mapped && column.role.is_none();
                if self.source == source::GENERIC && column.unit == Some(CellUnit::Fraction) {
                    self.issue(index, IssueCode::AmbiguousPercent);
                } else if open && !self.is_told(index) {
                    self.issue(index, IssueCode::ColumnNotMapped);
                }
            }
        }
        self.settle_currencies();
        self.ask_for_drifted(survey);
        for column in self.columns.iter_mut().filter(|c| c.refused.is_some()) {
            column.metric = None;
        }
    }

    /// Money of which nothing says the currency. An export of a platform is of one account and so of one currency, and
    /// where another of its columns names it, it is that of all; in any other table a person has to say.
    fn settle_currencies(&mut self) {
        let sound = self.columns.iter().filter(|column| column.refused.is_none());
        let named: BTreeSet<String> = sound.filter_map(|column| column.currency.clone()).collect();
        let only = named.first().filter(|_| named.len() == 1 && self.description.is_some());
        for index in 0..self.columns.len() {
            let column = &mut self.columns[index];
            let money = column.metric.is_some_and(|metric| metric.unit == metric::Unit::Money);
            if !money || column.currency.is_some() || column.refused.is_some() {
                continue;
            }
            let Some(currency) = only else {
                self.issue(index, IssueCode::CurrencyMissing);
                continue;
            };
            column.currency = Some(currency.clone());
            let issue = self.issue(index, IssueCode::CurrencyTaken);
            issue.args.insert("currency".to_owned(), currency.clone());
        }
    }

    /// Whether something was said of a column already.
    fn is_told(&self, index: usize) -> bool {
        let name = &self.columns[index].name;
        self.issues.iter().any(|issue| issue.column.as_ref() == Some(name))
    }

    /// A column of a known source whose header no longer says what it is: to be chosen, not passed over.
    fn ask_for_drifted(&mut self, survey: &Survey) {
        let Some(description) = self.description else { return };
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            let stands = column.metric.is_none() && column.role.is_none() && !column.chosen;
            let titled = source::is_titled(description, &column.name);
            let near = || source::is_near_metric(description, &column.name);
            if stands
                && !self.is_told(index)
                && survey.columns[index].numbers > 0
                && (titled || near())
            {
                self.issue(index, IssueCode::ColumnNotMapped);
            }
        }
    }
}
