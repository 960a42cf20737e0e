//! A paper's template: decisions in order, each with what usually goes wrong (REQUIREMENTS 30, 31).

use crate::paper::Paper;
use crate::problem::{Problem, ProblemCode, check_both, check_both_name};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// Most clauses of one template.
pub const CLAUSES_MOST: usize = 60;

/// One decision of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OutlineClause {
    /// The key of the built-in clause it follows, or empty for the person's own.
    pub key: String,
    /// Title; blank for the built-in one's.
    pub title: Both,
    /// The text a new paper starts with; blank for what alignment settled.
    pub start: Both,
    /// What usually goes wrong; blank for the built-in one's.
    pub wrong: Both,
}

/// A template of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outline {
    /// Identity.
    pub id: Id,
    /// The paper it is for.
    pub paper: Paper,
    /// Name.
    pub name: Both,
    /// The decisions, in order.
    pub clauses: Vec<OutlineClause>,
}

impl Outline {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "name", &self.name);
        if self.clauses.len() > CLAUSES_MOST {
            let most = Problem::at("clauses", ProblemCode::TooMany).with("most", CLAUSES_MOST);
            problems.push(most);
        }
        for (at, clause) in self.clauses.iter().enumerate() {
            for (field, text) in
                [("title", &clause.title), ("start", &clause.start), ("wrong", &clause.wrong)]
            {
                check_both(&mut problems, &format!("clauses.{at}.{field}"), text);
            }
        }
        problems
    }
}
