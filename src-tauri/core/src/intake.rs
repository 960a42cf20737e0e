//! Forms that each side fills in apart, before anybody meets (REQUIREMENTS 5, 36–38, 43, 60).

use crate::problem::{Problem, ProblemCode, check_both};
use crate::{Both, Id, Market};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Which form it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum IntakeForm {
    /// The brand's own.
    Brand,
    /// A creator's own.
    Creator,
    /// What differs in a market, before creators join (REQUIREMENTS 60).
    Diagnostic,
    /// What a local partner is asked about a market (REQUIREMENTS 5).
    MarketEntry,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IntakeAnswer {
    /// The question, by its key in the form.
    pub question: String,
    /// What they said.
    pub text: Both,
}

/// A form filled in apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Intake {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// Which form.
    pub form: IntakeForm,
    /// Whose, for the brand's and the creators' forms.
    pub party: Option<Id>,
    /// Of which market, for the diagnostic and the questions to a local partner.
    pub market: Option<Market>,
    /// The answers so far.
    pub answers: Vec<IntakeAnswer>,
    /// When its author closed it; nobody else reads it before all are opened together.
    pub sealed_at: Option<DateTime<Utc>>,
}

impl Intake {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (at, answer) in self.answers.iter().enumerate() {
            check_both(&mut problems, &format!("answers.{at}.text"), &answer.text);
        }
        let of_party = matches!(self.form, IntakeForm::Brand | IntakeForm::Creator);
        if of_party && self.party.is_none() {
            problems.push(Problem::at("party", ProblemCode::Empty));
        }
        if !of_party && self.market.is_none() {
            problems.push(Problem::at("market", ProblemCode::Empty));
        }
        problems
    }
}
