//! Conversations with a partner or about one, question by question, and what can be read from the answers.
//!
//! A question nobody asked is not a no: every reading here is three-valued, and what is not known says so
//! (METHODS, "Scores and ranking").

use crate::problem::{
    NAME_MOST, Problem, ProblemCode, TEXT_MOST, check_past, check_range, check_text,
};
use crate::quantile::median;
use crate::question::{Asks, Question, question, questions};
use crate::{Id, fold};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a conversation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ConversationKind {
    /// Getting to know what they have done (REQUIREMENTS 88).
    Exploration,
    /// Three questions before anything else (REQUIREMENTS 96).
    GutCheck,
    /// The first call about a pilot: what is done, for what (REQUIREMENTS 115).
    ScopingFirst,
    /// The second call about a pilot: how the two work (REQUIREMENTS 115).
    ScopingSecond,
    /// Looking back at a pilot together (REQUIREMENTS 119).
    Debrief,
    /// A creator tells how it is to work with this brand or agency (REQUIREMENTS 107).
    CreatorsView,
}

impl ConversationKind {
    /// Every kind, in the order they come up with a partner.
    pub const ALL: [ConversationKind; 6] = [
        ConversationKind::GutCheck,
        ConversationKind::Exploration,
        ConversationKind::CreatorsView,
        ConversationKind::ScopingFirst,
        ConversationKind::ScopingSecond,
        ConversationKind::Debrief,
    ];

    /// The tag used in files and in the keys of messages.
    pub fn tag(self) -> &'static str {
        match self {
            ConversationKind::Exploration => "exploration",
            ConversationKind::GutCheck => "gut-check",
            ConversationKind::ScopingFirst => "scoping-first",
            ConversationKind::ScopingSecond => "scoping-second",
            ConversationKind::Debrief => "debrief",
            ConversationKind::CreatorsView => "creators-view",
        }
    }
}

/// The answer to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Answer {
    /// The question's id.
    pub question: String,
    /// What was said, as noted.
    pub text: String,
    /// Yes or no, where the question asks for it.
    pub verdict: Option<bool>,
    /// 1–5, where the question asks for it.
    pub rating: Option<u8>,
    /// The record it was kept as among the evidence; that record may be gone since.
    pub kept: Option<Id>,
}

impl Answer {
    /// Whether the question is answered: by words, or by the verdict or rating it asks for.
    fn answers(&self, question: Question) -> bool {
        match question.asks {
            Asks::Words => !self.text.trim().is_empty(),
            Asks::Verdict => self.verdict.is_some(),
            Asks::Rating => self.rating.is_some(),
        }
    }

    /// Whether nothing is noted.
    fn is_blank(&self) -> bool {
        self.text.is_empty()
            && self.verdict.is_none()
            && self.rating.is_none()
            && self.kept.is_none()
    }
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Conversation {
    /// Identity.
    pub id: Id,
    /// The partner it is with or about.
    pub partner: Id,
    /// What it is for.
    pub kind: ConversationKind,
    /// The day it took place.
    pub on: Option<NaiveDate>,
    /// Who was spoken with, by name.
    pub with: String,
    /// The campaign it is about, if any.
    pub campaign: Option<Id>,
    /// What was answered; a question without an entry was not asked.
    pub answers: Vec<Answer>,
    /// Anything else that was said.
    pub notes: String,
}

impl Conversation {
    /// A conversation that begins, with nothing asked yet.
    pub fn new(id: Id, partner: Id, kind: ConversationKind) -> Conversation {
        Conversation {
            id,
            partner,
            kind,
            on: None,
            with: String::new(),
            campaign: None,
            answers: Vec::new(),
            notes: String::new(),
        }
    }

    /// What is wrong with the record, field by field. What has not taken place yet has no answers, so a day after
    /// `today` is refused.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_past(&mut problems, "on", self.on, today);
        check_text(&mut problems, "with", &self.with, NAME_MOST);
        check_text(&mut problems, "notes", &self.notes, TEXT_MOST);
        for (at, answer) in self.answers.iter().enumerate() {
            self.check_answer(&mut problems, at, answer);
        }
        problems
    }

    fn check_answer(&self, problems: &mut Vec<Problem>, at: usize, answer: &Answer) {
        let field = |name: &str| format!("answers.{at}.{name}");
        check_text(problems, &field("text"), &answer.text, TEXT_MOST);
        let Some(question) = question(self.kind, &answer.question) else {
            problems.push(Problem::at(field("question"), ProblemCode::NotFound));
            return;
        };
        // Answered twice, a question would be read twice.
        if self.answers[..at].iter().any(|earlier| earlier.question == answer.question) {
            problems.push(Problem::at(field("question"), ProblemCode::TooMany).with("most", 1));
        }
        if answer.verdict.is_some() && question.asks != Asks::Verdict {
            problems.push(Problem::at(field("verdict"), ProblemCode::WrongKind));
        }
        match answer.rating {
            Some(_) if question.asks != Asks::Rating => {
                problems.push(Problem::at(field("rating"), ProblemCode::WrongKind));
            }
            Some(rating) => check_range(problems, &field("rating"), rating.into(), 1, 5),
            None => {}
        }
    }

    /// What is noted on a question; `None` when nothing is.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.question == question)
    }

    /// Puts an answer in place of the one there was; one that says nothing takes it away.
    pub fn put(&mut self, answer: Answer) {
        let standing = self.answers.iter().position(|one| one.question == answer.question);
        match standing {
            Some(at) if answer.is_blank() => {
                self.answers.remove(at);
            }
            Some(at) => self.answers[at] = answer,
            None if answer.is_blank() => {}
            None => self.answers.push(answer),
        }
    }

    /// Whether a question is answered, in the way it asks for.
    pub fn is_answered(&self, question: Question) -> bool {
        self.answer(question.id).is_some_and(|answer| answer.answers(question))
    }

    /// How far the conversation is.
    pub fn progress(&self) -> Progress {
        let asked = questions(self.kind);
        let answered = asked.iter().filter(|question| self.is_answered(**question));
        Progress { answered: answered.count() as u32, of: asked.len() as u32 }
    }

    fn verdict(&self, question: &str) -> Option<bool> {
        self.answer(question)?.verdict
    }
}

/// How far a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ConversationProgress"))]
pub struct Progress {
    /// Questions answered.
    pub answered: u32,
    /// Questions there are.
    pub of: u32,
}

/// One question and what was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Heard {
    /// The question's id.
    pub question: String,
    /// Yes, no, or not asked.
    pub verdict: Option<bool>,
    /// The conversation it was heard in; `None` when it was not asked.
    pub conversation: Option<Id>,
}

/// What the gut check says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GutCheck {
    /// Whether `least` were answered with yes: `Some(false)` when too few can be any more, `None` while what was not
    /// asked decides.
    pub passed: Option<bool>,
    /// How many it takes.
    pub least: u32,
    /// How many were answered with yes.
    pub yes: u32,
    /// How many questions there are.
    pub of: u32,
    /// The conversation that counts; `None` while there was none.
    pub conversation: Option<Id>,
    /// The day of that conversation.
    pub on: Option<NaiveDate>,
    /// Each question with its verdict.
    pub heard: Vec<Heard>,
}

/// The gut check of one partner: at least so many of its questions answered with yes, in one conversation
/// (REQUIREMENTS 96: all three). How many a workspace asks for is its gate's ([`crate::gate::asked_for`]).
///
/// It is one impression of one conversation, so verdicts of several are not put together: the latest in which
/// anything was judged counts. What was not asked leaves it not known as long as it could still decide.
pub fn gut_check(conversations: &[Conversation], least: u32) -> GutCheck {
    let asked = questions(ConversationKind::GutCheck);
    let counts = of_kind(conversations, ConversationKind::GutCheck)
        .filter(|one| asked.iter().any(|question| one.verdict(question.id).is_some()))
        .max_by_key(|one| (one.on, one.id));
    let heard: Vec<Heard> = asked.iter().map(|question| heard(counts, question.id)).collect();
    let yes = heard.iter().filter(|one| one.verdict == Some(true)).count();
    let yes = yes as u32;
    let open = heard.iter().filter(|one| one.verdict.is_none()).count() as u32;
    let passed = match counts {
        None => None,
        Some(_) if yes >= least => Some(true),
        Some(_) => (yes + open < least).then_some(false),
    };
    GutCheck {
        passed,
        least,
        yes,
        of: heard.len() as u32,
        conversation: counts.map(|one| one.id),
        on: counts.and_then(|one| one.on),
        heard,
    }
}

/// The soft signals of exploration interviews (REQUIREMENTS 95): speaks of failures, has worked with the other
/// market, has a process, asks about your limits. Of several conversations the latest that judged one counts.
pub fn signals(conversations: &[Conversation]) -> Vec<Heard> {
    latest(conversations, ConversationKind::Exploration)
}

/// Whether the basics of a pilot are agreed (REQUIREMENTS 115): in writing, and with the same understanding.
/// `written` no is the dealbreaker: they resist documentation.
pub fn basics(conversations: &[Conversation]) -> Vec<Heard> {
    latest(conversations, ConversationKind::ScopingSecond)
}

/// Each question of `kind` that asks for a verdict, with the latest one given.
fn latest(conversations: &[Conversation], kind: ConversationKind) -> Vec<Heard> {
    let judged = questions(kind).iter().filter(|question| question.asks == Asks::Verdict);
    judged
        .map(|question| {
            let last = of_kind(conversations, kind)
                .filter(|one| one.verdict(question.id).is_some())
                .max_by_key(|one| (one.on, one.id));
            heard(last, question.id)
        })
        .collect()
}

fn heard(conversation: Option<&Conversation>, question: &str) -> Heard {
    let verdict = conversation.and_then(|one| one.verdict(question));
    let conversation = conversation.filter(|_| verdict.is_some()).map(|one| one.id);
    Heard { question: question.to_owned(), verdict, conversation }
}

/// What creators say of one side of working with a partner (REQUIREMENTS 107).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CreatorsView {
    /// The question's id: consistency, respect, reliability or growth.
    pub question: String,
    /// Creators who rated it.
    pub n: u32,
    /// The median of their ratings, 1–5; `None` while nobody rated it.
    pub median: Option<f64>,
    /// The lowest rating.
    pub least: Option<u8>,
    /// The highest rating.
    pub most: Option<u8>,
    /// What they said in words, with the name of who said it.
    pub words: Vec<Said>,
}

/// Words of a creator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Said {
    /// Who said it.
    pub with: String,
    /// What was noted.
    pub text: String,
    /// The conversation.
    pub conversation: Id,
}

/// What creators say of a partner, dimension by dimension. Ratings of different dimensions are never joined into
/// one number. A creator asked again is one voice: the later conversation under the same name counts.
pub fn creators_view(conversations: &[Conversation]) -> Vec<CreatorsView> {
    let voices = voices(conversations);
    let rated = questions(ConversationKind::CreatorsView).iter();
    rated
        .filter(|question| question.asks == Asks::Rating)
        .map(|question| {
            let answers: Vec<(&Conversation, &Answer)> =
                voices.iter().filter_map(|one| Some((*one, one.answer(question.id)?))).collect();
            let ratings: Vec<u8> = answers.iter().filter_map(|(_, a)| a.rating).collect();
            let words = answers.iter().filter(|(_, answer)| !answer.text.trim().is_empty());
            CreatorsView {
                question: question.id.to_owned(),
                n: ratings.len() as u32,
                median: median(ratings.iter().copied()),
                least: ratings.iter().min().copied(),
                most: ratings.iter().max().copied(),
                words: words
                    .map(|(one, answer)| Said {
                        with: one.with.clone(),
                        text: answer.text.clone(),
                        conversation: one.id,
                    })
                    .collect(),
            }
        })
        .collect()
}

/// The conversations with creators that count: of several under one name the latest, in the order of time.
fn voices(conversations: &[Conversation]) -> Vec<&Conversation> {
    let mut all: Vec<&Conversation> =
        of_kind(conversations, ConversationKind::CreatorsView).collect();
    all.sort_by_key(|one| (one.on, one.id));
    let name = |one: &Conversation| fold(&one.with);
    let told_again = |at: usize| {
        let own = name(all[at]);
        !own.is_empty() && all[at + 1..].iter().any(|later| name(later) == own)
    };
    (0..all.len()).filter(|at| !told_again(*at)).map(|at| all[at]).collect()
}

fn of_kind(
    conversations: &[Conversation],
    kind: ConversationKind,
) -> impl Iterator<Item = &Conversation> {
    conversations.iter().filter(move |one| one.kind == kind)
}
