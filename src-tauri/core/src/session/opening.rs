//! Answers are opened together, so that nobody answers in the shadow of another (REQUIREMENTS 33, 34, 36).

use super::Session;
use super::agenda::{AGENDA, Step};
use super::attendance::came;
use crate::campaign::Party;
use crate::intake::Intake;
use crate::session_answer::SessionAnswer;
use crate::{Both, Id};
use serde::{Deserialize, Serialize};

/// How the answers to a question lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Seal {
    /// Sealed: these parties have not answered. Nodding is no answer.
    Waiting {
        /// The parties.
        missing: Vec<Id>,
    },
    /// Sealed, and all have answered.
    Ready,
    /// Open to all.
    Open,
}

/// The answer of a party to a question. Blanks are no answer.
pub fn answer_of<'a>(
    answers: &'a [SessionAnswer],
    question: &str,
    party: Id,
) -> Option<&'a SessionAnswer> {
    answers
        .iter()
        .find(|one| one.question == question && one.party == party && !one.text.is_blank())
}

/// How the answers to a question lie. Those answer for whom somebody came; while nobody is noted, everyone.
pub fn seal(
    session: &Session,
    parties: &[Party],
    answers: &[SessionAnswer],
    question: &str,
) -> Seal {
    if session.revealed.iter().any(|one| one == question) {
        return Seal::Open;
    }
    let noted = parties.iter().any(|party| came(session, party.id));
    let missing: Vec<Id> = parties
        .iter()
        .filter(|party| !noted || came(session, party.id))
        .filter(|party| answer_of(answers, question, party.id).is_none())
        .map(|party| party.id)
        .collect();
    if missing.is_empty() && !parties.is_empty() { Seal::Ready } else { Seal::Waiting { missing } }
}

/// What a party said in its form to the question of a step, its answers below each other; blank where it said nothing.
pub fn said_apart(step: &Step, form: &Intake) -> Both {
    let answers: Vec<Both> = step.of_forms.iter().map(|key| form.answer(key)).collect();
    let side = |of: fn(&Both) -> &str| {
        let said = answers.iter().map(|answer| of(answer).trim()).filter(|text| !text.is_empty());
        said.collect::<Vec<_>>().join("\n")
    };
    Both::new(side(|both| &both.ru), side(|both| &both.en))
}

/// The questions that nobody's answer was opened to, in the order of the agenda: a session that ends has passed them
/// over, and is told so.
pub fn passed_over(
    session: &Session,
    parties: &[Party],
    answers: &[SessionAnswer],
) -> Vec<&'static str> {
    AGENDA
        .iter()
        .filter(|step| step.asks.takes_answers())
        .filter(|step| seal(session, parties, answers, step.key) != Seal::Open)
        .map(|step| step.key)
        .collect()
}
