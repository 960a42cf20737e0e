//! What somebody of the audience wrote below a post: pasted or imported, sorted into three heaps by a person (REQUIREMENTS
//! 133). Who wrote it is never kept.
//!
//! The words pre-sort each comment (see [`crate::sentiment`]); such a label counts only after a person has rated a sample
//! and agreed with it often enough (METHODS, "Health"), market by market, because each has a language of its own.

use crate::partner::Platform;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_text};
use crate::sentiment::{Judgement, Label, Written, judge};
use crate::tally::Tally;
use crate::{Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The heap a comment belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Mood {
    /// Glad.
    Positive,
    /// Neither.
    Neutral,
    /// Not glad.
    Negative,
}

/// A comment of the audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AudienceComment {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The creator it was written to; `None` where nobody said.
    pub party: Option<Id>,
    /// The market it came from.
    pub market: Market,
    /// The platform, where known.
    pub platform: Option<Platform>,
    /// The day it was written, or else taken in.
    pub on: NaiveDate,
    /// What it says.
    pub text: String,
    /// The heap a person put it on; `None` until somebody looked.
    pub mood: Option<Mood>,
    /// Whether a person said that it comes from its market although it is written in the language of the other one.
    #[serde(default)]
    pub stays: bool,
}

impl AudienceComment {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.text.trim().is_empty() {
            problems.push(Problem::at("text", ProblemCode::Empty));
        }
        check_text(&mut problems, "text", &self.text, TEXT_MOST);
        check_date(&mut problems, "on", Some(self.on));
        problems
    }
}

/// Comments a person rates before the words are believed in a market (METHODS, "Health").
pub const SAMPLE: u32 = 30;
/// On how many of a hundred the words must have said the same.
pub const AGREEMENT_LEAST: u32 = 80;

/// A comment with what its words say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReadComment {
    /// The record.
    pub comment: AudienceComment,
    /// What its words say.
    pub judged: Judgement,
    /// Whether it is written in the language of the other market, and nobody said that it comes from its own.
    pub elsewhere: bool,
}

impl ReadComment {
    /// Reads a comment.
    pub fn of(comment: AudienceComment) -> ReadComment {
        let judged = judge(&comment.text);
        let other = match comment.market {
            Market::Ru => Written::En,
            Market::Us => Written::Ru,
        };
        let elsewhere = !comment.stays && judged.language == other;
        ReadComment { comment, judged, elsewhere }
    }

    /// The heap its words put it on; `None` where they leave it open.
    pub fn heap(&self) -> Option<Mood> {
        match self.judged.label {
            Label::Positive => Some(Mood::Positive),
            Label::Neutral => Some(Mood::Neutral),
            Label::Negative => Some(Mood::Negative),
            Label::Unknown => None,
        }
    }
}

/// Comments on each heap.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Heaps {
    /// Glad.
    pub positive: u32,
    /// Neither.
    pub neutral: u32,
    /// Not glad.
    pub negative: u32,
}

/// From how many comments in the language of the other market somebody is asked whether they come from there; fewer are
/// written by guests.
const ELSEWHERE_LEAST: u32 = 3;
/// The share of all comments they make up at least, one in so many.
const ELSEWHERE_SHARE: u32 = 10;

/// How far the comments of a market are sorted, and how far their words are to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sorted {
    /// The market.
    pub market: Market,
    /// All comments.
    pub all: u32,
    /// Those a person rated.
    pub rated: u32,
    /// Of the rated ones, those whose words say something: what agreement is out of.
    pub compared: u32,
    /// Of those, the ones on which the person said the same.
    pub agreed: u32,
    /// Comments nobody rated whose words say something.
    pub assisted: u32,
    /// Comments nobody rated and whose words leave it open.
    pub open: u32,
    /// How many more have to be compared with what a person says before the words can count; 0 once all are rated, for
    /// then there is nothing left for the words to say.
    pub left: u32,
    /// Comments that count, by heap: those a person rated, and the others where the words count.
    pub heaps: Heaps,
    /// Comments in the language of the other market, where there are enough of them to ask whether they come from there.
    pub elsewhere: Option<u32>,
    /// Whether what the words say counts.
    pub counts: bool,
}

/// How the comments of a market are sorted.
pub fn sorted(comments: &[ReadComment], market: Market) -> Sorted {
    let of_market = || comments.iter().filter(move |read| read.comment.market == market);
    let count =
        |fits: &dyn Fn(&ReadComment) -> bool| of_market().filter(|read| fits(read)).count() as u32;
    let compared = count(&|read| read.comment.mood.is_some() && read.heap().is_some());
    let agreed = count(&|read| read.comment.mood.is_some() && read.heap() == read.comment.mood);
    let all = count(&|_| true);
    let rated = count(&|read| read.comment.mood.is_some());
    let counts = compared >= SAMPLE && 100 * agreed >= AGREEMENT_LEAST * compared;
    let on = |mood| {
        count(&|read| read.comment.mood.or_else(|| read.heap().filter(|_| counts)) == Some(mood))
    };
    let elsewhere = count(&|read| read.elsewhere);
    Sorted {
        market,
        all,
        rated,
        compared,
        agreed,
        assisted: count(&|read| read.comment.mood.is_none() && read.heap().is_some()),
        open: count(&|read| read.comment.mood.is_none() && read.heap().is_none()),
        left: if rated == all { 0 } else { SAMPLE.saturating_sub(compared) },
        heaps: Heaps {
            positive: on(Mood::Positive),
            neutral: on(Mood::Neutral),
            negative: on(Mood::Negative),
        },
        elsewhere: Some(elsewhere)
            .filter(|many| *many >= ELSEWHERE_LEAST && many * ELSEWHERE_SHARE >= all),
        counts,
    }
}

/// The comments that count, as hand tallies are: one a day and market. What a person said goes before the words, and the
/// words count only where they are believed.
pub fn tallies(comments: &[ReadComment]) -> Vec<Tally> {
    let believed = Market::ALL.map(|market| (market, sorted(comments, market).counts));
    let mut by_day: BTreeMap<(NaiveDate, Market), Tally> = BTreeMap::new();
    for read in comments {
        let ReadComment { comment, .. } = read;
        let believes = believed.contains(&(comment.market, true));
        let Some(heap) = comment.mood.or_else(|| read.heap().filter(|_| believes)) else {
            continue;
        };
        let tally = by_day.entry((comment.on, comment.market)).or_insert_with(|| Tally {
            id: comment.id,
            campaign: comment.campaign,
            market: comment.market,
            on: comment.on,
            positive: 0,
            neutral: 0,
            negative: 0,
            note: String::new(),
        });
        match heap {
            Mood::Positive => tally.positive += 1,
            Mood::Neutral => tally.neutral += 1,
            Mood::Negative => tally.negative += 1,
        }
    }
    by_day.into_values().collect()
}

/// The comments nobody has rated in the order they are asked about: by chance, so that nobody picks the sample, those
/// whose words say something first until there are enough of them.
pub fn asked_next(comments: &[ReadComment]) -> Vec<Id> {
    let mut unrated: Vec<&ReadComment> =
        comments.iter().filter(|read| read.comment.mood.is_none()).collect();
    unrated.sort_by_key(|read| (read.heap().is_none(), chance(read.comment.id)));
    unrated.into_iter().map(|read| read.comment.id).collect()
}

/// The random part of an id.
fn chance(id: Id) -> u64 {
    id.as_u64_pair().1
}

/// The text of a comment without who wrote it or whom it names: handles, addresses and telephone numbers go.
pub fn without_names(text: &str) -> String {
    let kept = text.split_whitespace().filter(|word| !names_somebody(word));
    without_numbers(&kept.collect::<Vec<_>>().join(" "))
}

fn names_somebody(word: &str) -> bool {
    let follows =
        |at: usize| word[at + 1..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_');
    word.char_indices().any(|(at, c)| c == '@' && follows(at))
}

/// Takes out runs of ten digits and more, as telephone numbers and cards are written.
fn without_numbers(text: &str) -> String {
    const LEAST: usize = 10;
    let joins = |c: char| c.is_ascii_digit() || "+-() ".contains(c);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(from) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        let run = rest[from..].find(|c| !joins(c)).map_or(rest.len(), |length| from + length);
        let number = &rest[from..run];
        kept.push_str(&rest[..from]);
        if number.chars().filter(char::is_ascii_digit).count() < LEAST {
            kept.push_str(number);
        } else {
            kept.push(' ');
        }
        rest = &rest[run..];
    }
    kept.push_str(rest);
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
