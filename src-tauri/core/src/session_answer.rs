//! What a party said to a question of the session, and why (REQUIREMENTS 33–35).

use crate::problem::{Problem, ProblemCode, check_both};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// Most whys in a chain: the fifth reaches the ground, and two more are patience (REQUIREMENTS 35).
pub const WHYS_MOST: usize = 7;

/// What came when a party was asked why. It is known by itself, since one before it may be taken out of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Because {
    /// Identity.
    pub id: Id,
    /// What they said, in their words and in the other language.
    pub text: Both,
}

/// An answer of one party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SessionAnswer {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The session.
    pub session: Id,
    /// The question, by its key.
    pub question: String,
    /// Whose.
    pub party: Id,
    /// What they said, in their words and in the other language.
    pub text: Both,
    /// What came when asked why, and why again.
    pub whys: Vec<Because>,
}

impl SessionAnswer {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "text", &self.text);
        if self.whys.len() > WHYS_MOST {
            problems.push(Problem::at("whys", ProblemCode::TooMany).with("most", WHYS_MOST));
        }
        for (at, why) in self.whys.iter().enumerate() {
            check_both(&mut problems, &format!("whys.{at}.text"), &why.text);
        }
        problems
    }
}
