//! The library: the metric dictionary, the brief's template and the playbook, to read up on.

use crate::Workspace;
use crate::failure::Outcome;
use crate::own_metric::dictionary;
use serde::{Deserialize, Serialize};
use sverka_core::clause::TEMPLATE;
use sverka_core::metric::MetricEntry;
use sverka_core::playbook::Step;

/// The room of the library. Its words are Fluent messages by the ids given here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LibraryView {
    /// The metric dictionary, a person’s own metrics last.
    pub metrics: Vec<MetricEntry>,
    /// The clauses of the brief's template, in the order they are decided.
    pub clauses: Vec<String>,
    /// The steps of the playbook.
    pub steps: Vec<Step>,
}

/// All there is to read up on.
pub fn open(workspace: &Workspace) -> Outcome<LibraryView> {
    Ok(LibraryView {
        metrics: workspace.read(dictionary)?.entries(),
        clauses: TEMPLATE.iter().map(|key| (*key).to_owned()).collect(),
        steps: Step::ALL.to_vec(),
    })
}
