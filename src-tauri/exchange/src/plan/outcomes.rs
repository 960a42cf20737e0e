//! Results of advertising, which become conversions only where a column says which results they are.

use super::Plan;
use crate::inspection::IssueCode;
use crate::mapping::key;

impl Plan {
    /// Settles which column says of which kind the results are. Where none does, a person has to.
    pub(super) fn settle_outcomes(&mut self) {
        let Some(outcomes) = self.description.and_then(|d| d.outcomes.as_ref()) else { return };
        let of = |header: &str| self.columns.iter().position(|c| key(&c.name) == key(header));
        self.outcome = outcomes.told_by.iter().find_map(|header| of(header));
        let open = |name: &str| outcomes.columns.iter().any(|header| key(header) == key(name));
        for index in 0..self.columns.len() {
            let column = &mut self.columns[index];
            if column.chosen || column.metric.is_none() || !open(&column.name) {
                continue;
            }
            if self.outcome.is_some() {
                column.of_outcome = true;
            } else {
                column.metric = None;
                self.issue(index, IssueCode::ColumnNotMapped);
            }
        }
    }
}
