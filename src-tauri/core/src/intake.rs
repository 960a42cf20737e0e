//! Forms that each side fills in apart, before anybody meets (REQUIREMENTS 5, 36–38, 43, 60).
//!
//! The questions are data; their words are the Fluent messages `intake-<form>-<key>`, and `…-hint` below them.
//! Story comes before numbers: what somebody lives for is lost once a figure stands above it. What a party wrote is
//! read by nobody else until all parties have closed their forms and they are opened together.

use crate::campaign::{Party, PartyRole};
use crate::problem::{NAME_MOST, Problem, ProblemCode, check_both, check_text};
use crate::{Both, Id, Market};
use chrono::{DateTime, NaiveDate, Utc};
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
    /// Who says so, for a market's forms: a note on a market is one person's guess (REQUIREMENTS 163).
    pub by: String,
    /// The day they said it.
    pub on: Option<NaiveDate>,
    /// When its author closed it; nobody else reads it before all are opened together.
    pub sealed_at: Option<DateTime<Utc>>,
}

impl Intake {
    /// The answer to a question; blank while there is none.
    pub fn answer(&self, key: &str) -> Both {
        let found = self.answers.iter().find(|answer| answer.question == key);
        found.map(|answer| answer.text.clone()).unwrap_or_default()
    }

    /// How many questions of its form have an answer in words.
    pub fn answered(&self) -> u32 {
        let said = questions(self.form).iter().filter(|q| !self.answer(q.key).is_blank());
        said.count() as u32
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (at, answer) in self.answers.iter().enumerate() {
            check_both(&mut problems, &format!("answers.{at}.text"), &answer.text);
        }
        check_text(&mut problems, "by", &self.by, NAME_MOST);
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

/// A part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum IntakePart {
    /// What it is about, in words of their own.
    Story,
    /// Figures; asked last.
    Numbers,
}

/// A question of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IntakeQuestion {
    /// Its key, unique within the form. The same key in two forms asks the same thing of two sides.
    pub key: &'static str,
    /// Whether it is about the story or about figures.
    pub part: IntakePart,
}

const fn story(key: &'static str) -> IntakeQuestion {
    IntakeQuestion { key, part: IntakePart::Story }
}

const fn numbers(key: &'static str) -> IntakeQuestion {
    IntakeQuestion { key, part: IntakePart::Numbers }
}

/// Minutes an answer in a sentence or two takes.
const MINUTES_A_QUESTION: u32 = 2;

/// About how many minutes a form takes.
pub fn minutes(form: IntakeForm) -> u32 {
    questions(form).len() as u32 * MINUTES_A_QUESTION
}

/// The key of what would feel like a win (REQUIREMENTS 36, 38).
pub const WIN: &str = "win";
/// The key of why these creators, or why this product (REQUIREMENTS 22).
pub const WHY_YOU: &str = "why-you";
/// The key of what is not given up, a line for each (REQUIREMENTS 39).
pub const RED_LINES: &str = "red-lines";
/// The key of what can be talked about, a line for each (REQUIREMENTS 27).
pub const OPEN_TO_TALK: &str = "open-to-talk";
/// The key of what the brand does itself, not only asks for (REQUIREMENTS 28).
pub const OWN_PART: &str = "part";

const BRAND: &[IntakeQuestion] = &[
    story("story"),
    story(WHY_YOU),
    story(WIN),
    story("unlocks"),
    story(OWN_PART),
    story(RED_LINES),
    story(OPEN_TO_TALK),
    story("miss"),
    numbers("numbers"),
];

const CREATOR: &[IntakeQuestion] = &[
    story("story"),
    story(WHY_YOU),
    story(WIN),
    story(RED_LINES),
    story(OPEN_TO_TALK),
    story("capacity"),
    story("miss"),
    numbers("numbers"),
];

const DIAGNOSTIC: &[IntakeQuestion] = &[
    story("differs"),
    story("style"),
    story("season"),
    story("goals"),
    story("timeline"),
    numbers("budget"),
];

const MARKET_ENTRY: &[IntakeQuestion] =
    &[story("need"), story("here"), story("works"), story("avoid"), numbers("reach")];

/// The questions of a form in the order they are asked: story, why you, what a win is, and figures last
/// (REQUIREMENTS 36–38).
pub fn questions(form: IntakeForm) -> &'static [IntakeQuestion] {
    match form {
        IntakeForm::Brand => BRAND,
        IntakeForm::Creator => CREATOR,
        IntakeForm::Diagnostic => DIAGNOSTIC,
        IntakeForm::MarketEntry => MARKET_ENTRY,
    }
}

/// The form that a party fills in.
pub fn form_of(role: PartyRole) -> IntakeForm {
    match role {
        PartyRole::Brand => IntakeForm::Brand,
        PartyRole::Creator => IntakeForm::Creator,
    }
}

/// The parties whose forms are still open, in the order of `parties`: until there is none, nothing is opened.
pub fn unsealed(parties: &[Party], intakes: &[Intake]) -> Vec<Id> {
    let sealed = |party: &Party| {
        intakes.iter().any(|i| {
            i.party == Some(party.id) && i.form == form_of(party.role) && i.sealed_at.is_some()
        })
    };
    parties.iter().filter(|party| !sealed(party)).map(|party| party.id).collect()
}

/// Whether a form takes answers, `None` while nothing was answered: until its author closes it. Who joins after all were
/// opened together has closed nothing, and answers in the open.
pub fn takes_answers(intake: Option<&Intake>) -> bool {
    intake.is_none_or(|intake| intake.sealed_at.is_none())
}

/// The lines of an answer, each a thing of its own, the languages line by line beside each other.
pub fn lines(answer: &Both) -> Vec<Both> {
    let of = |text: &str| -> Vec<String> {
        let bare =
            |line: &str| line.trim().trim_start_matches(['-', '–', '—', '•']).trim().to_owned();
        text.lines().map(bare).filter(|line| !line.is_empty()).collect()
    };
    let (ru, en) = (of(&answer.ru), of(&answer.en));
    let at = |side: &[String], at: usize| side.get(at).cloned().unwrap_or_default();
    (0..ru.len().max(en.len())).map(|n| Both::new(at(&ru, n), at(&en, n))).collect()
}
