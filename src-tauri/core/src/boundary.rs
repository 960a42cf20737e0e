//! What a party will not give up and what it will talk about (REQUIREMENTS 27, 39).

use crate::problem::{Problem, TEXT_MOST, check_both, check_text};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// A clause that runs into a boundary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Crossing {
    /// The clause.
    pub clause: Id,
    /// How it was settled; blank while it is open.
    pub settled: String,
}

/// Something a party holds to, or lets be discussed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Boundary {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// Whose.
    pub party: Id,
    /// What.
    pub text: Both,
    /// Whether it is a red line; otherwise it is open to talk.
    pub firm: bool,
    /// The clauses that run into it.
    pub crossings: Vec<Crossing>,
    /// Order of appearance.
    pub position: u32,
}

impl Boundary {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "text", &self.text);
        for (at, crossing) in self.crossings.iter().enumerate() {
            let field = format!("crossings.{at}.settled");
            check_text(&mut problems, &field, &crossing.settled, TEXT_MOST);
        }
        problems
    }
}
