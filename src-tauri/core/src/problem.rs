//! What is wrong with an input, said at the field it is wrong in.

use crate::language::has_words;
use crate::{Both, Lang};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing that is wrong with one field.
///
/// The sentence a person reads is the Fluent message `problem-<code>` with `args`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Problem {
    /// The field, by its path in the record: `name`, `accounts.1.followers`.
    pub field: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// The figures of the sentence, already plain text: `{"most": "3"}`.
    pub args: BTreeMap<String, String>,
}

/// Why an input is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// A required text has no words.
    Empty,
    /// The text is longer than `most` characters.
    TooLong,
    /// The text holds a NUL, which no document or database tool keeps.
    Nul,
    /// The number lies outside `least`…`most`.
    OutOfRange,
    /// The end lies before the start.
    EndBeforeStart,
    /// An amount below zero.
    Negative,
    /// A currency code that is not known; `code` says which.
    UnknownCurrency,
    /// A metric that is not in the dictionary; `metric` says which.
    UnknownMetric,
    /// A fourth key metric; `most` says how many there may be.
    TooManyMetrics,
    /// A second primary metric; `primary` names the one there is.
    SecondPrimary,
    /// The same metric twice.
    RepeatedMetric,
    /// A reason is required and missing.
    NoReason,
    /// The record the field points to is not there.
    NotFound,
    /// The value is not of the kind the field takes.
    WrongKind,
    /// A score without a note of its evidence.
    NoEvidence,
    /// Weights that sum to nothing: there is nothing to score by.
    NoWeight,
    /// More than `most` entries in the list.
    TooMany,
    /// A signed text cannot be changed.
    Frozen,
    /// The date lies outside the campaign.
    OutsideCampaign,
    /// A market that the campaign does not work in.
    ForeignMarket,
    /// The year of a date lies outside `from`…`to`.
    YearOutOfRange,
    /// The day is still to come, and what is noted of it cannot have happened.
    InFuture,
    /// A link that is no address of a page: it does not begin with `http://` or `https://`.
    ForeignScheme,
    /// A path that leads to another machine: merely looking there would introduce this one to it.
    OtherMachine,
    /// The time is taken already: `name` since `start`.
    Overlaps,
    /// The file is larger than `most` megabytes.
    FileTooLarge,
    /// The file is neither a PDF nor a picture.
    NotAScan,
    /// The record was merged into another, which stands for it.
    Merged,
    /// Published without the erid it is to go out with, and without a reason.
    NoErid,
    /// Published without the disclosure it is to go out with, and without a reason.
    NoDisclosure,
    /// The campaign has begun, and what is written of it now is no prediction.
    Begun,
    /// A formula that leads back to the metric it makes; `metric` says through which.
    MadeOfItself,
    /// Parts of a formula that have no sum: rates, or things of different units.
    UnlikeParts,
    /// `left` other explanations have not been looked at, and no cause is accepted before.
    NotWeighed,
}

impl ProblemCode {
    /// The name in files and in the key of its message, `problem-<tag>`.
    pub fn tag(self) -> &'static str {
        match self {
            ProblemCode::Empty => "empty",
            ProblemCode::TooLong => "too-long",
            ProblemCode::Nul => "nul",
            ProblemCode::OutOfRange => "out-of-range",
            ProblemCode::EndBeforeStart => "end-before-start",
            ProblemCode::Negative => "negative",
            ProblemCode::UnknownCurrency => "unknown-currency",
            ProblemCode::UnknownMetric => "unknown-metric",
            ProblemCode::TooManyMetrics => "too-many-metrics",
            ProblemCode::SecondPrimary => "second-primary",
            ProblemCode::RepeatedMetric => "repeated-metric",
            ProblemCode::NoReason => "no-reason",
            ProblemCode::NotFound => "not-found",
            ProblemCode::WrongKind => "wrong-kind",
            ProblemCode::NoEvidence => "no-evidence",
            ProblemCode::NoWeight => "no-weight",
            ProblemCode::TooMany => "too-many",
            ProblemCode::Frozen => "frozen",
            ProblemCode::OutsideCampaign => "outside-campaign",
            ProblemCode::ForeignMarket => "foreign-market",
            ProblemCode::YearOutOfRange => "year-out-of-range",
            ProblemCode::InFuture => "in-future",
            ProblemCode::ForeignScheme => "foreign-scheme",
            ProblemCode::OtherMachine => "other-machine",
            ProblemCode::Overlaps => "overlaps",
            ProblemCode::FileTooLarge => "file-too-large",
            ProblemCode::NotAScan => "not-a-scan",
            ProblemCode::Merged => "merged",
            ProblemCode::NoErid => "no-erid",
            ProblemCode::NoDisclosure => "no-disclosure",
            ProblemCode::MadeOfItself => "made-of-itself",
            ProblemCode::UnlikeParts => "unlike-parts",
            ProblemCode::Begun => "begun",
            ProblemCode::NotWeighed => "not-weighed",
        }
    }
}

impl Problem {
    /// A problem at `field`, without figures.
    pub fn at(field: impl Into<String>, code: ProblemCode) -> Problem {
        Problem { field: field.into(), code, args: BTreeMap::new() }
    }

    /// The same problem with one more figure for its sentence.
    pub fn with(mut self, name: &str, value: impl ToString) -> Problem {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// The longest text a field keeps, in characters.
pub const TEXT_MOST: usize = 200_000;
/// The longest link, in characters; no browser keeps a longer one.
pub const LINK_MOST: usize = 8_000;
/// The longest name or title, in characters.
pub const NAME_MOST: usize = 500;

/// Checks a text that may be empty.
pub fn check_text(problems: &mut Vec<Problem>, field: &str, text: &str, most: usize) {
    if text.contains('\0') {
        problems.push(Problem::at(field, ProblemCode::Nul));
    }
    if text.chars().count() > most {
        problems.push(Problem::at(field, ProblemCode::TooLong).with("most", most));
    }
}

/// Checks a name that needs words in at least one language.
pub fn check_both_name(problems: &mut Vec<Problem>, field: &str, name: &Both) {
    if name.is_blank() {
        problems.push(Problem::at(field, ProblemCode::Empty));
    }
    for lang in Lang::ALL {
        check_text(problems, &format!("{field}.{}", lang.tag()), name.side(lang), NAME_MOST);
    }
}

/// Checks a text in both languages that may be empty.
pub fn check_both(problems: &mut Vec<Problem>, field: &str, text: &Both) {
    for lang in Lang::ALL {
        check_text(problems, &format!("{field}.{}", lang.tag()), text.side(lang), TEXT_MOST);
    }
}

/// Checks a link that may be empty: an address of a page, `http` or `https`, with a host and without blanks. Any
/// other scheme (`javascript:`, `data:`, `file:`) and a bare word are refused; what of it may be
/// opened is said in [`crate::opening`].
pub fn check_link(problems: &mut Vec<Problem>, field: &str, link: &str) {
    check_text(problems, field, link, LINK_MOST);
    if link.is_empty() {
        return;
    }
    let host = ["https://", "http://"].into_iter().find_map(|scheme| {
        let head = link.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then(|| &link[scheme.len()..])
    });
    let of_a_page =
        host.is_some_and(|rest| rest.starts_with(char::is_alphanumeric) || rest.starts_with('['));
    if !of_a_page || link.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
        let is_path = link.trim_start().starts_with('\\') && names_a_host(link);
        let code = if is_path { ProblemCode::OtherMachine } else { ProblemCode::ForeignScheme };
        problems.push(Problem::at(field, code));
    }
}

/// Whether a path leads to another machine (`\\host\share`, `//host/share`, or a device path that can name one):
/// on Windows merely looking at it makes this machine introduce itself to that host.
pub fn names_a_host(path: &str) -> bool {
    let slashed = path.trim_start().replace('\\', "/");
    slashed.starts_with("//") || slashed.starts_with("/??")
}

/// Checks the path of a file that may be empty: it lies on this machine.
pub fn check_file(problems: &mut Vec<Problem>, field: &str, path: &str) {
    check_text(problems, field, path, TEXT_MOST);
    if names_a_host(path) {
        problems.push(Problem::at(field, ProblemCode::OtherMachine));
    }
}

/// Checks the first and the last day of something that happened: both in the past, in their order.
pub fn check_span(
    problems: &mut Vec<Problem>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    today: NaiveDate,
) {
    check_past(problems, "from", from, today);
    check_past(problems, "to", to, today);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        problems.push(Problem::at("to", ProblemCode::EndBeforeStart));
    }
}

/// Checks a name in one language that needs words.
pub fn check_name(problems: &mut Vec<Problem>, field: &str, name: &str) {
    if !has_words(name) {
        problems.push(Problem::at(field, ProblemCode::Empty));
    }
    check_text(problems, field, name, NAME_MOST);
}

/// The years a date may lie in: wide enough for every campaign, narrow enough to catch a slip of the finger.
pub const YEARS: (i32, i32) = (2000, 2100);

/// Checks that a date lies within [`YEARS`].
pub fn check_date(problems: &mut Vec<Problem>, field: &str, date: Option<NaiveDate>) {
    let (from, to) = YEARS;
    if date.is_some_and(|date| !(from..=to).contains(&date.year())) {
        problems.push(
            Problem::at(field, ProblemCode::YearOutOfRange).with("from", from).with("to", to),
        );
    }
}

/// Checks that a day of something that happened lies within [`YEARS`] and not after `today`.
pub fn check_past(
    problems: &mut Vec<Problem>,
    field: &str,
    date: Option<NaiveDate>,
    today: NaiveDate,
) {
    check_date(problems, field, date);
    if date.is_some_and(|date| date > today) {
        problems.push(Problem::at(field, ProblemCode::InFuture));
    }
}

/// Checks that a number lies within `least..=most`.
pub fn check_range(problems: &mut Vec<Problem>, field: &str, value: i64, least: i64, most: i64) {
    if !(least..=most).contains(&value) {
        problems.push(
            Problem::at(field, ProblemCode::OutOfRange).with("least", least).with("most", most),
        );
    }
}
