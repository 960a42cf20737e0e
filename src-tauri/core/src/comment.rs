//! What a party says to a clause, a key metric or a deliverable: yes, a comment, a question, another wording.

use crate::language::has_words;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_both, check_text};
use crate::{Both, Id, Lang};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CommentKind {
    /// Yes to the text as it stands.
    Agree,
    /// Something to bear in mind.
    Note,
    /// Something to be answered.
    Question,
    /// Another wording.
    Proposal,
}

/// What is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CommentAbout {
    /// A clause of a paper.
    Clause,
    /// A key metric.
    Target,
    /// A deliverable.
    Deliverable,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Settled {
    Accepted,
    Declined,
    Answered,
}

/// How a comment was settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Settlement {
    /// What came of it.
    pub how: Settled,
    /// The answer, or why not.
    pub note: String,
    /// The day.
    pub on: NaiveDate,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Comment {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// What it speaks of.
    pub about: CommentAbout,
    /// The clause, the key metric or the deliverable; it may be gone.
    pub subject: Id,
    /// Whose; `None` for our own note.
    pub party: Option<Id>,
    /// What is said.
    pub kind: CommentKind,
    /// The words; for a proposal the wording proposed. A yes may have none.
    pub text: Both,
    /// Digest of what it speaks of: [`crate::clause::Clause::digest`], [`crate::brief::BriefTarget::digest`] or
    /// [`crate::brief::BriefDeliverable::digest`]. Said to an older text, it stands as history.
    pub of: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// How it was settled.
    pub settled: Option<Settlement>,
    /// The reply file it came with.
    pub reply: Option<Id>,
}

impl Comment {
    /// Whether somebody waits for an answer to it: a question or another wording that was not settled.
    pub fn is_open(&self) -> bool {
        matches!(self.kind, CommentKind::Question | CommentKind::Proposal) && self.settled.is_none()
    }

    /// Whether it is the yes of a party to what has this digest.
    pub fn is_yes_to(&self, subject: Id, digest: &str, party: Id) -> bool {
        self.subject == subject
            && self.party == Some(party)
            && self.kind == CommentKind::Agree
            && self.of == digest
    }

    /// The text with what it proposes in place, side by side; a side it says nothing of stays.
    pub fn into_text(&self, text: &Both) -> Both {
        let side = |lang: Lang| {
            let proposed = self.text.side(lang);
            if has_words(proposed) { proposed } else { text.side(lang) }
        };
        Both::new(side(Lang::Ru), side(Lang::En))
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both(&mut problems, "text", &self.text);
        if self.kind != CommentKind::Agree && self.text.is_blank() {
            problems.push(Problem::at("text", ProblemCode::Empty));
        }
        if let Some(settled) = &self.settled {
            if settled.how != Settled::Accepted && !has_words(&settled.note) {
                problems.push(Problem::at("settled.note", ProblemCode::NoReason));
            }
            check_text(&mut problems, "settled.note", &settled.note, TEXT_MOST);
        }
        problems
    }
}
