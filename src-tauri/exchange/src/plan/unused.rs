//! What a person said of columns that are not there.

use super::Plan;
use crate::inspection::{Issue, IssueCode};
use crate::mapping::{Mapping, Options, key};

/// Tells of headers that a mapping names and no table has: what was meant for them went nowhere. What was remembered of
/// earlier files is no such thing.
pub(crate) fn tell_unused(plans: &mut [Plan], options: &Options) {
    let has = |plan: &Plan, header: &str| plan.columns.iter().any(|c| key(&c.name) == key(header));
    let headers = |mapping: &Mapping| -> Vec<String> {
        mapping.columns.iter().map(|(header, _)| header.clone()).collect()
    };
    for header in options.mapping.as_ref().map(headers).unwrap_or_default() {
        if !plans.iter().any(|plan| has(plan, &header)) {
            tell(&mut plans[0], &header);
        }
    }
    for of_table in &options.tables {
        let part = |plan: &Plan| plan.part.clone().unwrap_or_default();
        let here = |plan: &&mut Plan| part(plan) == of_table.part && plan.place == of_table.place;
        let Some(plan) = plans.iter_mut().find(here) else { continue };
        for header in of_table.mapping.as_ref().map(headers).unwrap_or_default() {
            if !has(plan, &header) {
                tell(plan, &header);
            }
        }
    }
}

fn tell(plan: &mut Plan, header: &str) {
    let issue = Issue::at(plan.header_row, IssueCode::NoSuchColumn);
    plan.issues.push(issue.with("name", header));
}
