//! A paper's template: decisions in order, each with what usually goes wrong (REQUIREMENTS 30, 31).
//!
//! The built-in ones are the keys of [`Paper::clauses`] with their words in Fluent. A person's own starts as a copy and
//! may be cut, put in another order and filled up with clauses of their own. What it leaves blank follows the built-in
//! words, so a copy in which nothing was changed says what the built-in one says, also after a new version of Sverka.

use crate::paper::{Paper, is_key};
use crate::problem::{Problem, ProblemCode, check_both, check_both_name};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// Most clauses of one template.
pub const CLAUSES_MOST: usize = 60;

/// One decision of a template.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
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
    /// The built-in template of a paper as one's own to change.
    pub fn copy_of(paper: Paper, id: Id, name: Both) -> Outline {
        let clause = |key: &&str| OutlineClause { key: (*key).to_owned(), ..Default::default() };
        Outline { id, paper, name, clauses: paper.clauses().iter().map(clause).collect() }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "name", &self.name);
        if self.clauses.len() > CLAUSES_MOST {
            let most = Problem::at("clauses", ProblemCode::TooMany).with("most", CLAUSES_MOST);
            problems.push(most);
        }
        for (at, clause) in self.clauses.iter().enumerate() {
            if !clause.key.is_empty() && !is_key(&clause.key) {
                problems.push(Problem::at(format!("clauses.{at}.key"), ProblemCode::NotFound));
            }
            // A clause of one's own has no built-in title to fall back on.
            if clause.key.is_empty() {
                check_both_name(&mut problems, &format!("clauses.{at}.title"), &clause.title);
            }
            for (field, text) in
                [("title", &clause.title), ("start", &clause.start), ("wrong", &clause.wrong)]
            {
                check_both(&mut problems, &format!("clauses.{at}.{field}"), text);
            }
        }
        problems
    }
}
