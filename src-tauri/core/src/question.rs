//! The questions of each kind of conversation, as data.
//!
//! The words are Fluent messages: `question-<set>-<id>` asks, `question-<set>-<id>-listen` says what a good and
//! a worrying answer sounds like, and where an answer is rated, `question-<set>-<id>-1` … `-5` are its anchors.
//! The order is the order of asking: what the other side likes to tell first, what is hard to tell later.

use crate::conversation::ConversationKind;
use serde::{Deserialize, Serialize};

/// How a question is answered. Words may stand beside every answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Asks {
    /// In words.
    Words,
    /// With yes or no, as the one who asks heard it.
    Verdict,
    /// From 1 to 5, by anchors.
    Rating,
}

/// What an answer can be kept as, beside the conversation, so that it counts among the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KeptAs {
    /// A case.
    Case,
    /// A case that failed, with what went wrong (REQUIREMENTS 94).
    LostCase,
    /// What a creator says of the partner (REQUIREMENTS 106).
    Reference,
}

/// One question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Question {
    /// Its id, unique within its set.
    pub id: &'static str,
    /// How it is answered.
    pub asks: Asks,
    /// What its answer can be kept as.
    pub kept_as: Option<KeptAs>,
}

impl Question {
    const fn kept(self, kept_as: KeptAs) -> Question {
        Question { kept_as: Some(kept_as), ..self }
    }
}

const fn words(id: &'static str) -> Question {
    Question { id, asks: Asks::Words, kept_as: None }
}

const fn verdict(id: &'static str) -> Question {
    Question { id, asks: Asks::Verdict, kept_as: None }
}

const fn rating(id: &'static str) -> Question {
    Question { id, asks: Asks::Rating, kept_as: None }
}

/// A past partnership abroad, what went wrong, what they would do differently (REQUIREMENTS 88, 91); how they
/// tell Russian from American audiences, one playbook or local work (90, 99); the soft signals, each with a
/// verdict: speaks of failures, has a process, asks about your limits, has worked with the other market (95);
/// who notices trouble and owns it (98), and whether someone else could take over from what is written (97, 104).
const EXPLORATION: [Question; 11] = [
    words("past").kept(KeptAs::Case),
    words("wrong").kept(KeptAs::LostCase),
    words("differently"),
    verdict("failures"),
    words("audiences"),
    words("playbook"),
    verdict("other-market"),
    verdict("process"),
    words("trouble"),
    words("handover"),
    verdict("constraints"),
];

/// The one conversation before anything else; three yes out of three to pass (REQUIREMENTS 96).
const GUT_CHECK: [Question; 3] =
    [verdict("understands-ugc"), verdict("knows-both-markets"), verdict("asks-good-questions")];

/// What a pilot is: one small scope, metrics, payment terms, revision limits (REQUIREMENTS 115), and what is an
/// acceptable failure (66).
const SCOPING_FIRST: [Question; 5] =
    [words("scope"), words("metrics"), words("payment"), words("revisions"), words("failure")];

/// How the two work: who decides, one point person (REQUIREMENTS 70, 81), calls or writing and how fast a reply
/// (83, 84, 116), what happens in trouble (74); then whether all of it is in writing and agreed (115).
const SCOPING_SECOND: [Question; 6] = [
    words("decides"),
    words("contact"),
    words("mode"),
    words("escalation"),
    verdict("written"),
    verdict("aligned"),
];

/// After the pilot: what worked, what did not, what the expectations were, whether to go on, and what is written
/// down and shared with the partner (REQUIREMENTS 85, 119).
const DEBRIEF: [Question; 5] =
    [words("worked"), words("failed"), words("expected"), verdict("expand"), words("shared")];

/// A creator who worked with them rates consistency, respect, reliability and growth (REQUIREMENTS 106, 107).
const CREATORS_VIEW: [Question; 5] = [
    rating("consistency"),
    rating("respect"),
    rating("reliability"),
    rating("growth"),
    verdict("again").kept(KeptAs::Reference),
];

/// The questions of a kind of conversation, in the order of asking.
pub fn questions(kind: ConversationKind) -> &'static [Question] {
    match kind {
        ConversationKind::Exploration => &EXPLORATION,
        ConversationKind::GutCheck => &GUT_CHECK,
        ConversationKind::ScopingFirst => &SCOPING_FIRST,
        ConversationKind::ScopingSecond => &SCOPING_SECOND,
        ConversationKind::Debrief => &DEBRIEF,
        ConversationKind::CreatorsView => &CREATORS_VIEW,
    }
}

/// The question of this id in the set of `kind`.
pub fn question(kind: ConversationKind, id: &str) -> Option<Question> {
    questions(kind).iter().find(|question| question.id == id).copied()
}
