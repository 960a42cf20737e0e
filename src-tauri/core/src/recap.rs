//! The recap: what was agreed, said back, and each party's yes or correction (REQUIREMENTS 56).

use crate::alignment::Need;
use crate::boundary::Boundary;
use crate::problem::{Problem, ProblemCode, check_both};
use crate::session::Session;
use crate::session::agenda::AGENDA;
use crate::session::opening::{Seal, answer_of, seal};
use crate::session_answer::SessionAnswer;
use crate::target::Target;
use crate::trade_off::TradeOff;
use crate::{Both, Id, campaign::Party};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a party says to an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecapResponse {
    /// Whose.
    pub party: Id,
    /// Whether it is as they remember it.
    pub correct: bool,
    /// How it should read, where it is not.
    pub correction: Both,
    /// The text of the item it answers: a later change of it asks them again.
    pub of: Both,
    /// The day.
    pub on: NaiveDate,
}

/// One thing that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecapItem {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The session.
    pub session: Id,
    /// What it was made of, see [`RecapSource`]; empty for the organizer's own.
    pub about: String,
    /// What was agreed.
    pub text: Both,
    /// What each party says to it.
    pub responses: Vec<RecapResponse>,
    /// Order of appearance.
    pub position: u32,
}

impl RecapItem {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "text", &self.text);
        for (at, response) in self.responses.iter().enumerate() {
            let field = format!("responses.{at}.correction");
            check_both(&mut problems, &field, &response.correction);
            if !response.correct && response.correction.is_blank() {
                problems.push(Problem::at(field, ProblemCode::Empty));
            }
        }
        problems
    }

    /// What a party says to the item as it reads now. A changed item asks everyone again.
    pub fn response_of(&self, party: Id) -> Option<&RecapResponse> {
        self.responses.iter().find(|one| one.party == party && one.of == self.text)
    }

    /// The parties that said yes to the item as it reads now.
    pub fn confirmed_by(&self, parties: &[Id]) -> Vec<Id> {
        let yes = |party: &Id| self.response_of(*party).is_some_and(|one| one.correct);
        parties.iter().copied().filter(yes).collect()
    }

    /// How the item stands with these parties.
    pub fn state(&self, parties: &[Id]) -> RecapState {
        let said = |party: &Id| self.response_of(*party).map(|one| one.correct);
        if parties.iter().any(|party| said(party) == Some(false)) {
            RecapState::Corrected
        } else if !parties.is_empty() && parties.iter().all(|party| said(party) == Some(true)) {
            RecapState::Confirmed
        } else {
            RecapState::Open
        }
    }

    /// The item with what a party says to it as it reads now, in place of what that party said before.
    pub fn answered(mut self, response: RecapResponse) -> RecapItem {
        self.responses.retain(|one| one.party != response.party);
        self.responses.push(RecapResponse { of: self.text.clone(), ..response });
        self
    }

    /// The item as a party corrected it: a side they left empty stays as it was. Everyone is asked again, the one who
    /// corrected it too, since the other side may read differently now. `None` where they corrected nothing.
    pub fn corrected_by(&self, party: Id) -> Option<RecapItem> {
        let response = self.response_of(party).filter(|one| !one.correct)?;
        let side = |new: &str, old: &str| {
            if new.trim().is_empty() { old.to_owned() } else { new.trim().to_owned() }
        };
        let text = Both::new(
            side(&response.correction.ru, &self.text.ru),
            side(&response.correction.en, &self.text.en),
        );
        Some(RecapItem { text, ..self.clone() })
    }
}

/// How an item of the recap stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RecapState {
    /// Somebody has not said anything to it as it reads now.
    Open,
    /// Somebody says it was otherwise.
    Corrected,
    /// Everyone says it is so.
    Confirmed,
}

/// What an item of the recap is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum RecapSource<'a> {
    /// What each party answered to a question that was opened, by its key; the brand first.
    Question(&'static str, Vec<&'a SessionAnswer>),
    /// A row of the matrix with words.
    Need(&'a Need),
    /// The one metric.
    Target(&'a Target),
    /// What is given up for what.
    TradeOff(&'a TradeOff),
    /// A red line.
    Boundary(&'a Boundary),
}

impl RecapSource<'_> {
    /// What [`RecapItem::about`] says of it.
    pub fn about(&self) -> String {
        match self {
            RecapSource::Question(key, _) => (*key).to_owned(),
            RecapSource::Need(need) => format!("need:{}", need.id),
            RecapSource::Target(target) => format!("target:{}", target.id),
            RecapSource::TradeOff(one) => format!("trade-off:{}", one.id),
            RecapSource::Boundary(one) => format!("boundary:{}", one.id),
        }
    }
}

/// What the recap of a session is made of, in the order it is read: the questions that were opened, the rows of the
/// matrix, the one metric, the trade-offs, the red lines. What is still sealed or has no words is not in it.
pub fn sources<'a>(
    session: &Session,
    parties: &[Party],
    answers: &'a [SessionAnswer],
    needs: &'a [Need],
    targets: &'a [Target],
    trade_offs: &'a [TradeOff],
    boundaries: &'a [Boundary],
) -> Vec<RecapSource<'a>> {
    let mut sources = Vec::new();
    for step in AGENDA.iter().filter(|step| step.asks.takes_answers()) {
        if seal(session, parties, answers, step.key) != Seal::Open {
            continue;
        }
        let said: Vec<_> =
            parties.iter().filter_map(|one| answer_of(answers, step.key, one.id)).collect();
        if !said.is_empty() {
            sources.push(RecapSource::Question(step.key, said));
        }
    }
    sources.extend(needs.iter().filter(|one| !one.brand.is_blank()).map(RecapSource::Need));
    sources.extend(targets.iter().find(|one| one.primary).map(RecapSource::Target));
    let worded = |one: &&TradeOff| !one.chosen.is_blank() || !one.given_up.is_blank();
    sources.extend(trade_offs.iter().filter(worded).map(RecapSource::TradeOff));
    let firm = |one: &&Boundary| one.firm && !one.text.is_blank();
    sources.extend(boundaries.iter().filter(firm).map(RecapSource::Boundary));
    sources
}
