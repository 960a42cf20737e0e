//! Partners on paper: the list with its ranks, and the vetting of one of them with everything it rests on.

use super::{DocumentError, Form, set, word};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;
use sverka_core::{Both, Lang};
use sverka_locale::locale;

/// The templates. They find their data as [`Sheet`].
const LIST: &str = concat!(
    include_str!("paper.typ"),
    "\n",
    include_str!("table.typ"),
    "\n",
    include_str!("partner_list.typ")
);
const CARD: &str = concat!(
    include_str!("paper.typ"),
    "\n",
    include_str!("table.typ"),
    "\n",
    include_str!("scorecard.typ")
);

/// A list of partners as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerListDocument {
    /// The partners, in order.
    pub rows: Vec<PartnerListRow>,
    /// What is counted and what is left out, in a sentence; may be blank.
    pub note: Both,
    /// The day it is made.
    #[serde(skip)]
    pub printed_on: NaiveDate,
}

/// A partner in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerListRow {
    /// The place; blank where too little is known.
    pub place: Both,
    /// The name.
    pub name: Both,
    /// Kind and markets.
    pub about: Both,
    /// Accounts with their followers, one a line.
    pub accounts: Vec<Both>,
    /// The score; blank where nothing is scored.
    pub score: Both,
    /// How much of the weight is scored.
    pub coverage: Both,
    /// Where the partnership stands.
    pub phase: Both,
    /// Whether the way into a pilot is open.
    pub opening: Both,
}

/// The vetting of one partner as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScorecardDocument {
    /// The name.
    pub name: Both,
    /// Kind, markets, accounts and the like, one a line.
    pub about: Vec<Both>,
    /// The score; blank where nothing is scored.
    pub score: Both,
    /// What it rests on: so many criteria of so many, coverage.
    pub basis: Both,
    /// The criteria in their groups.
    pub groups: Vec<ScoreGroup>,
    /// The gates.
    pub gates: Vec<GateLine>,
    /// What was talked about.
    pub talks: Vec<TalkText>,
    /// The day it is made.
    #[serde(skip)]
    pub printed_on: NaiveDate,
}

/// The criteria of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreGroup {
    /// Its name.
    pub name: Both,
    /// Its score; blank where nothing is scored.
    pub score: Both,
    /// Its criteria.
    pub lines: Vec<ScoreLine>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScoreLine {
    /// Its name.
    pub name: Both,
    /// Its share of all weights.
    pub share: Both,
    /// The median of the marks; blank where there is none.
    pub score: Both,
    /// The marks with what they rest on.
    pub marks: Vec<MarkText>,
}

/// What one person gave on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkText {
    /// What it rests on, as written.
    pub evidence: String,
    /// Mark, person, day.
    pub by: Both,
}

/// A gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GateLine {
    /// Its name.
    pub name: Both,
    /// How it stands: `met`, `not-met`, `not-known`, `passed`.
    pub state: String,
    /// The same in words.
    pub said: Both,
    /// What it rests on.
    pub facts: Vec<Both>,
    /// Why it was passed; blank where it was not.
    pub reason: Both,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TalkText {
    /// What it was for, with its day and whom with.
    pub title: Both,
    /// What was asked and answered.
    pub answers: Vec<AnswerText>,
    /// Anything else, as written.
    pub notes: String,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerText {
    /// The question.
    pub question: Both,
    /// Yes or no, or the rating; blank where only words were asked for.
    pub verdict: Both,
    /// The answer, as written.
    pub text: String,
}

/// Prints a list of partners as a tagged PDF of A4 pages. The same list and form give the same bytes.
///
/// # Errors
/// [`DocumentError`], never because of what people wrote.
pub fn partner_list_pdf(list: &PartnerListDocument, form: Form) -> Result<Vec<u8>, DocumentError> {
    set(LIST, &Sheet::of(list, list.printed_on, form))
}

/// Prints the vetting of one partner as a tagged PDF of A4 pages. The same card and form give the same bytes.
///
/// # Errors
/// [`DocumentError`], never because of what people wrote.
pub fn scorecard_pdf(card: &ScorecardDocument, form: Form) -> Result<Vec<u8>, DocumentError> {
    set(CARD, &Sheet::of(card, card.printed_on, form))
}

#[derive(Serialize)]
struct Sheet<'a, D> {
    sides: Vec<&'static str>,
    words: BTreeMap<&'static str, Both>,
    made: Day,
    made_on: Both,
    #[serde(flatten)]
    body: &'a D,
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}

impl<'a, D> Sheet<'a, D> {
    fn of(body: &'a D, on: NaiveDate, form: Form) -> Sheet<'a, D> {
        let each = |side: &dyn Fn(Lang) -> String| Both::new(side(Lang::Ru), side(Lang::En));
        Sheet {
            sides: form.sides().iter().map(|side| side.tag()).collect(),
            words: BTreeMap::from([
                ("no-text", word("document-no-text")),
                ("list", word("document-partner-list")),
                ("card", word("document-scorecard")),
                ("place", word("document-column-place")),
                ("name", word("document-column-name")),
                ("accounts", word("document-column-accounts")),
                ("score", word("document-column-score")),
                ("phase", word("document-column-phase")),
                ("criteria", word("document-criteria")),
                ("criterion", word("document-column-criterion")),
                ("weight", word("document-column-weight")),
                ("basis", word("document-column-basis")),
                ("gates", word("document-gates")),
                ("talks", word("document-talks")),
                ("nobody", word("document-no-partners")),
                ("unscored", word("document-unscored")),
                ("of-five", word("document-of-five")),
            ]),
            made: Day { year: on.year(), month: on.month(), day: on.day() },
            made_on: each(&|lang| locale(lang).date(on)),
            body,
        }
    }
}

#[cfg(test)]
#[path = "partner_tests.rs"]
mod tests;
