//! The file a reply comes in: what it may hold, and how it is read from bytes that anybody may have written.
//!
//! A reply is data, checked and never trusted. Everything wrong with one has a closed code; its sentence is the Fluent
//! message `reply-problem-<code>` with the problem's figures.

use crate::comment::CommentKind;
use crate::intake::IntakeAnswer;
use crate::language::{has_words, hides, is_unseen};
use crate::paper::Paper;
use crate::problem::{NAME_MOST, TEXT_MOST};
use crate::{Both, Id};
use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What the file calls itself.
pub const FORMAT: &str = "sverka-reply";
/// The version of its form that is written and read.
pub const VERSION: u32 = 1;
/// The largest file that is read, in bytes: about two hundred pages of Russian.
pub const BYTES_MOST: usize = 1024 * 1024;
/// Most comments in one reply: a page gives two for a clause at once.
pub const COMMENTS_MOST: usize = 2_000;
/// Most answers to questions in one reply.
pub const ANSWERS_MOST: usize = 500;
/// The years in which a device can believe itself to be; one that has lost its clock starts at the first.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2100;

/// A reply as it stands in its file. The order of the fields is the order in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyFile {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// The campaign.
    pub campaign: Id,
    /// Whose reply.
    pub party: Id,
    /// On which paper.
    pub paper: Paper,
    /// The hash of the text they had before them, as the page was given it.
    pub hash: String,
    /// The number of that text.
    pub revision: u32,
    /// When it was saved, by the clock of its author.
    pub made_at: DateTime<Utc>,
    /// Answers to their own questions.
    pub answers: Vec<IntakeAnswer>,
    /// What they say to the clauses.
    pub comments: Vec<FileComment>,
    /// What the clauses do not cover.
    pub rest: Both,
    /// Their signature.
    pub agreement: Option<Agreement>,
}

/// What is said to a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileComment {
    /// The clause.
    pub clause: Id,
    /// What is said.
    pub kind: CommentKind,
    /// [`crate::clause::Clause::digest`] of what stood on their page.
    pub of: String,
    /// The words; a yes has none.
    pub text: Both,
}

/// A signature under the whole text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The name as typed.
    pub name: String,
    /// The role as typed; may be blank.
    pub role: String,
    /// The hash it is under.
    pub hash: String,
}

/// One thing that is wrong with a reply, or to be known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplyProblem {
    /// What it is.
    pub code: ReplyCode,
    /// Whether nothing of the reply is taken because of it.
    pub refuses: bool,
    /// The figures of its sentence.
    pub args: BTreeMap<String, String>,
}

/// What can be wrong with a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReplyCode {
    /// Larger than [`BYTES_MOST`].
    TooBig,
    /// No JSON.
    NotJson,
    /// JSON, but no reply, or one that was damaged.
    NotAReply,
    /// Another version of the form.
    WrongVersion,
    /// A character nobody types, one that turns the text about, or one that shows nothing.
    ControlCharacters,
    /// A text longer than `most` characters.
    TooLong,
    /// More comments or answers than a page can give.
    TooMany,
    /// The same clause or question is answered twice; a note is no answer, but there is one at most.
    Repeated,
    /// A comment or a signature without words.
    NoWords,
    /// Of another campaign.
    WrongCampaign,
    /// Of somebody who takes no part.
    WrongParty,
    /// Of another paper.
    WrongPaper,
    /// Taken in before, on the day `on`.
    ImportedBefore,
    /// It speaks of a text that never stood here: the page was changed on its way.
    EditedText,
    /// The text has changed since version `n`, of which it speaks.
    OldRevision,
    /// `n` clauses it speaks of are gone.
    UnknownClause,
    /// It answers a question that nobody asks.
    UnknownQuestion,
    /// It answers questions whose answers are sealed.
    Sealed,
    /// Its party has signed this text already.
    SignedBefore,
    /// Its signature is under an earlier text.
    StaleSignature,
    /// Its signature stands although not every clause is agreed.
    NotAllAgreed,
    /// Its signature comes under a text that cannot be signed yet.
    SigningBarred,
    /// Everything in it is here already.
    NothingNew,
}

impl ReplyCode {
    /// Every code.
    pub const ALL: [ReplyCode; 23] = [
        ReplyCode::TooBig,
        ReplyCode::NotJson,
        ReplyCode::NotAReply,
        ReplyCode::WrongVersion,
        ReplyCode::ControlCharacters,
        ReplyCode::TooLong,
        ReplyCode::TooMany,
        ReplyCode::Repeated,
        ReplyCode::NoWords,
        ReplyCode::WrongCampaign,
        ReplyCode::WrongParty,
        ReplyCode::WrongPaper,
        ReplyCode::ImportedBefore,
        ReplyCode::EditedText,
        ReplyCode::OldRevision,
        ReplyCode::UnknownClause,
        ReplyCode::UnknownQuestion,
        ReplyCode::Sealed,
        ReplyCode::SignedBefore,
        ReplyCode::StaleSignature,
        ReplyCode::NotAllAgreed,
        ReplyCode::SigningBarred,
        ReplyCode::NothingNew,
    ];

    /// Whether nothing of the reply is taken because of it; otherwise what it is about stays out, and the rest counts.
    pub fn refuses(self) -> bool {
        !matches!(
            self,
            ReplyCode::OldRevision
                | ReplyCode::UnknownClause
                | ReplyCode::UnknownQuestion
                | ReplyCode::Sealed
                | ReplyCode::SignedBefore
                | ReplyCode::StaleSignature
                | ReplyCode::NotAllAgreed
                | ReplyCode::SigningBarred
        )
    }
}

impl ReplyProblem {
    /// A problem without figures.
    pub fn of(code: ReplyCode) -> ReplyProblem {
        ReplyProblem { code, refuses: code.refuses(), args: BTreeMap::new() }
    }

    /// The same problem with one more figure for its sentence.
    pub fn with(mut self, name: &str, value: impl ToString) -> ReplyProblem {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Reads a reply. What it is held against comes later, in [`super::standing`].
///
/// # Errors
/// The first thing that makes it no reply of ours; each code given here refuses.
pub fn read(bytes: &[u8]) -> Result<ReplyFile, ReplyProblem> {
    let refused = |code| Err(ReplyProblem::of(code));
    if bytes.len() > BYTES_MOST {
        return refused(ReplyCode::TooBig);
    }
    // Some programs put a mark of their encoding before a text they pass on.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return refused(ReplyCode::NotJson);
    };
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return refused(ReplyCode::NotAReply);
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version == u64::from(VERSION) => {}
        Some(_) => return refused(ReplyCode::WrongVersion),
        None => return refused(ReplyCode::NotAReply),
    }
    let Ok(file) = serde_json::from_value::<ReplyFile>(value) else {
        return refused(ReplyCode::NotAReply);
    };
    match file.fault() {
        Some(problem) => Err(problem),
        None => Ok(file),
    }
}

impl ReplyFile {
    /// The file as it is written: the fields in their order, no blanks between them, one line. However a file was
    /// laid out on its way, the same reply has one canonical form.
    pub fn canonical(&self) -> String {
        let line = serde_json::to_string(self).expect("a reply holds only plain values");
        line + "\n"
    }

    /// What no page of ours would write, if anything.
    fn fault(&self) -> Option<ReplyProblem> {
        let refused = |code| Some(ReplyProblem::of(code));
        if !YEARS.contains(&self.made_at.year()) || !is_hash(&self.hash) {
            return refused(ReplyCode::NotAReply);
        }
        if self.comments.len() > COMMENTS_MOST || self.answers.len() > ANSWERS_MOST {
            return refused(ReplyCode::TooMany);
        }
        for (text, most) in self.texts() {
            let typed = |c: char| !c.is_control() || c == '\n' || c == '\t';
            // A name is shown in one line among others, where nothing may hide, not even the glue of an emoji.
            let hides = if most == NAME_MOST { text.chars().any(is_unseen) } else { hides(text) };
            if hides || !text.chars().all(typed) {
                return refused(ReplyCode::ControlCharacters);
            }
            if text.chars().count() > most {
                return Some(ReplyProblem::of(ReplyCode::TooLong).with("most", most));
            }
        }
        let mut said = HashSet::new();
        for comment in &self.comments {
            if !is_hash(&comment.of) {
                return refused(ReplyCode::NotAReply);
            }
            // A note may stand beside the one answer to a clause.
            if !said.insert((comment.clause, comment.kind == CommentKind::Note)) {
                return refused(ReplyCode::Repeated);
            }
            if comment.kind != CommentKind::Agree && comment.text.is_blank() {
                return refused(ReplyCode::NoWords);
            }
        }
        let asked: BTreeSet<&str> = self.answers.iter().map(|a| a.question.as_str()).collect();
        if asked.len() < self.answers.len() {
            return refused(ReplyCode::Repeated);
        }
        match &self.agreement {
            Some(agreement) if !is_hash(&agreement.hash) => refused(ReplyCode::NotAReply),
            Some(agreement) if !has_words(&agreement.name) => refused(ReplyCode::NoWords),
            _ => None,
        }
    }

    /// Every text somebody wrote, with the most characters it may have.
    fn texts(&self) -> impl Iterator<Item = (&str, usize)> {
        let sides = self
            .comments
            .iter()
            .map(|comment| &comment.text)
            .chain(self.answers.iter().map(|answer| &answer.text))
            .chain([&self.rest])
            .flat_map(|text| [(text.ru.as_str(), TEXT_MOST), (text.en.as_str(), TEXT_MOST)]);
        let keys = self.answers.iter().map(|answer| (answer.question.as_str(), NAME_MOST));
        let names = self.agreement.iter().flat_map(|agreement| {
            [(agreement.name.as_str(), NAME_MOST), (agreement.role.as_str(), NAME_MOST)]
        });
        sides.chain(keys).chain(names)
    }
}

/// Whether a text is a SHA-256 in lower-case hex.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
