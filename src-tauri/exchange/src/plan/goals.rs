//! Columns of one metric that are told apart only by what somebody called their goals (Yandex Metrica).

use super::Plan;
use crate::inspection::IssueCode;
use crate::source;
use std::collections::{BTreeMap, BTreeSet};

impl Plan {
    /// Asks which of several goals counts: people alone know, so that none is taken until one is chosen.
    pub(super) fn ask_which_goal(&mut self) {
        let Some(description) = self.description else { return };
        let mut goals: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut settled: BTreeSet<&str> = BTreeSet::new();
        for (index, column) in self.columns.iter().enumerate() {
            let Some(metric) = column.metric else { continue };
            if !column.chosen && source::names_a_goal(description, &column.name) {
                goals.entry(metric.id).or_default().push(index);
            } else {
                settled.insert(metric.id);
            }
        }
        let several = goals.into_iter().filter(|(id, of)| of.len() > 1 && !settled.contains(id));
        for index in several.flat_map(|(_, of)| of) {
            self.columns[index].metric = None;
            self.issue(index, IssueCode::ColumnNotMapped);
        }
    }
}
