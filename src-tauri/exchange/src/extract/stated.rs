//! The totals that a file states itself, beside the sums of its rows.

use super::{Extraction, amount};
use crate::inspection::{Issue, IssueCode};
use crate::number::to_f64;
use crate::record::Record;
use crate::total;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

impl Extraction<'_> {
    pub(super) fn total(&mut self, record: &Record) {
        if total::is_average(record) {
            return;
        }
        let mut stated = BTreeMap::new();
        for (column, cell) in self.plan.columns.iter().zip(&record.cells) {
            let figure = amount(column, cell);
            if let (Some(metric), Some(figure)) = (column.metric, figure) {
                stated.insert(metric.id, figure);
            }
        }
        self.stated.push(stated);
    }

    /// Of several nested totals the one that is meant for these rows: the closest to their sum.
    pub(super) fn stated_totals(&self) -> BTreeMap<&'static str, Decimal> {
        let distance = |stated: &BTreeMap<&'static str, Decimal>| {
            let both = stated.iter().filter_map(|(id, s)| self.totals.get(id).map(|t| (*s, *t)));
            let apart = both.map(|(s, t)| {
                let (s, t) = (to_f64(s), to_f64(t));
                if s == t { 0.0 } else { (s - t).abs() / s.abs().max(t.abs()) }
            });
            let (sum, n) = apart.fold((0.0, 0_u32), |(sum, n), d| (sum + d, n + 1));
            if n == 0 { f64::MAX } else { sum / f64::from(n) }
        };
        let closest = self
            .stated
            .iter()
            .filter(|s| !s.is_empty())
            .min_by(|a, b| distance(a).total_cmp(&distance(b)));
        closest.cloned().unwrap_or_default()
    }

    /// Says where the file's own total is not the sum of its rows. The difference is shown, never mended.
    pub(super) fn compare(&mut self, stated: &BTreeMap<&'static str, Decimal>) {
        let plan = self.plan;
        for column in &plan.columns {
            let Some(metric) = column.metric.filter(|m| m.additive) else { continue };
            // A total of results of many kinds is no total of conversions.
            if column.of_outcome && self.other_outcomes > 0 {
                continue;
            }
            let (Some(stated), Some(sum)) = (stated.get(metric.id), self.totals.get(metric.id))
            else {
                continue;
            };
            // Rows are rounded to their last digit, so sums of fractions may drift by half of it per row.
            let digit = Decimal::new(5, stated.scale().max(sum.scale()).min(6) + 1);
            let slack = if sum.scale() == 0 && stated.scale() == 0 { Decimal::ZERO } else { digit };
            if (*stated - *sum).abs() > slack * Decimal::from(self.rows) {
                let issue = Issue::at(
                    plan.totals.first().copied().unwrap_or(plan.header_row),
                    IssueCode::TotalDiffers,
                );
                let issue = issue.of(&column.name).with("metric", metric.id);
                self.note(issue.with("sum", sum.normalize()).with("stated", stated.normalize()));
            }
        }
    }
}
