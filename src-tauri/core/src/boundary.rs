//! What a party will not give up and what it will talk about (REQUIREMENTS 27, 39).

use crate::clause::Clause;
use crate::phrase::stems;
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

/// Clauses that may run into a red line: they share telling words with it, at least two of them or half of what it
/// says. A person decides whether they do (REQUIREMENTS 39). The clause that states the red lines themselves, and
/// those already marked, are left out.
pub fn suspected(boundary: &Boundary, clauses: &[Clause]) -> Vec<Id> {
    let said = stems(&boundary.text);
    if !boundary.firm || said.is_empty() {
        return Vec::new();
    }
    let marked = |clause: &Clause| boundary.crossings.iter().any(|c| c.clause == clause.id);
    let near = |clause: &Clause| {
        let text = stems(&clause.text);
        let shared = said.iter().filter(|stem| text.contains(stem)).count();
        shared >= 2 || (shared > 0 && shared * 2 >= said.len())
    };
    let asked = clauses.iter().filter(|c| c.key != "red-lines" && !marked(c));
    asked.filter(|clause| near(clause)).map(|clause| clause.id).collect()
}

/// A red line that a clause crosses, with no word yet on how it was settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenCrossing {
    /// The red line.
    pub boundary: Id,
    /// Whose.
    pub party: Id,
    /// What it says.
    pub text: Both,
    /// The clause.
    pub clause: Id,
}

/// The crossings that nobody settled, of clauses that still stand.
pub fn open_crossings(boundaries: &[Boundary], clauses: &[Clause]) -> Vec<OpenCrossing> {
    let stands = |clause: Id| clauses.iter().any(|c| c.id == clause);
    let firm = boundaries.iter().filter(|b| b.firm);
    firm.flat_map(|b| {
        let open = b.crossings.iter().filter(|c| c.settled.trim().is_empty() && stands(c.clause));
        open.map(|c| OpenCrossing {
            boundary: b.id,
            party: b.party,
            text: b.text.clone(),
            clause: c.clause,
        })
    })
    .collect()
}
