//! The notes of a conversation on paper: what it was for, what came of it, every question with its answer.

use super::{AnswerText, DocumentError, Form, set, word};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;
use sverka_core::{Both, Lang};
use sverka_locale::locale;

/// The template. It finds its data as [`Sheet`].
const TEMPLATE: &str = concat!(
    include_str!("paper.typ"),
    "\n",
    include_str!("table.typ"),
    "\n",
    include_str!("interview.typ")
);

/// The notes of a conversation as they are printed (REQUIREMENTS D, interview notes).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InterviewDocument {
    /// What the conversation was for.
    pub title: Both,
    /// With which partner.
    pub partner: Both,
    /// Day, person, campaign, one a line.
    pub about: Vec<Both>,
    /// What came of it, in a sentence.
    pub outcome: Both,
    /// Every question in the order of asking; one that was not asked has neither verdict nor text.
    pub answers: Vec<AnswerText>,
    /// Anything else, as written.
    pub notes: String,
    /// What was kept among the evidence, one a line.
    pub kept: Vec<Both>,
    /// The day it is made.
    #[serde(skip)]
    pub printed_on: NaiveDate,
}

/// Prints the notes of a conversation as a tagged PDF of A4 pages. The same notes and form give the same bytes.
///
/// # Errors
/// [`DocumentError`], never because of what people wrote.
pub fn interview_pdf(notes: &InterviewDocument, form: Form) -> Result<Vec<u8>, DocumentError> {
    set(TEMPLATE, &Sheet::of(notes, form))
}

#[derive(Serialize)]
struct Sheet<'a> {
    sides: Vec<&'static str>,
    words: BTreeMap<&'static str, Both>,
    made: Day,
    made_on: Both,
    #[serde(flatten)]
    notes: &'a InterviewDocument,
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}

impl<'a> Sheet<'a> {
    fn of(notes: &'a InterviewDocument, form: Form) -> Sheet<'a> {
        let on = notes.printed_on;
        let each = |side: &dyn Fn(Lang) -> String| Both::new(side(Lang::Ru), side(Lang::En));
        Sheet {
            sides: form.sides().iter().map(|side| side.tag()).collect(),
            words: BTreeMap::from([
                ("no-text", word("document-no-text")),
                ("subject", word("document-interview")),
                ("asked", word("document-interview-asked")),
                ("unasked", word("document-interview-unasked")),
                ("more", word("document-interview-more")),
                ("kept", word("document-interview-kept")),
            ]),
            made: Day { year: on.year(), month: on.month(), day: on.day() },
            made_on: each(&|lang| locale(lang).date(on)),
            notes,
        }
    }
}

#[cfg(test)]
#[path = "interview_tests.rs"]
mod tests;
