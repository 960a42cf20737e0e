//! Values that cannot be right as they stand: kept, marked, and out of every score until a person has settled them.
//!
//! Days outside the campaign, days that another value tells of in part, a count below zero, more people than views, more conversions than clicks. Of two values
//! that contradict each other both are doubtful: nobody knows which one is wrong.

use crate::Id;
use crate::campaign::Campaign;
use crate::extent::Span;
use crate::figure::{Grain, Sourced, overlapping};
use crate::metric::{Unit, find};
use crate::problem::{Problem, TEXT_MOST, check_text};
use crate::roll_up::WITHIN;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Why a value is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DoubtCode {
    /// Its day lies outside the campaign, or all days of its span do.
    OutsideCampaign,
    /// Some days of its span lie outside the campaign: how much of it is the campaign's, it does not say.
    PartlyOutside,
    /// Some days of its span, and not all, are those that an earlier value tells of as well.
    Overlapping,
    /// A count below zero.
    Negative,
    /// More people than views.
    ReachAboveViews,
    /// More conversions than clicks.
    ConversionsAboveClicks,
}

/// What a person decided of a doubtful value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DoubtSettled {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The import it came with.
    pub import: Id,
    /// The metric’s id.
    pub metric: String,
    /// The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
    pub part: String,
    /// The line in the file, or in that part of it; 0 for every line of the file.
    pub row: u32,
    /// Why it was doubtful.
    pub code: DoubtCode,
    /// Whether it counts all the same.
    pub counts: bool,
    /// Why.
    pub note: String,
}

/// A value that cannot be right as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Doubt {
    /// Why.
    pub code: DoubtCode,
    /// The import it came with.
    pub import: Id,
    /// The metric's id.
    pub metric: String,
    /// The sheet of a workbook or the file of an archive that it stands in; empty where the file is one text.
    pub part: String,
    /// The line in the file, or in that part of it.
    pub row: u32,
    /// The day it belongs to.
    pub day: Option<NaiveDate>,
    /// The first and the last day that it is the total of, where its file states a span of days.
    pub span: Option<Span>,
    /// The value.
    pub value: f64,
    /// The value it contradicts.
    pub beside: Option<f64>,
}

/// The doubtful ones among figures that stand row by row, in the order of the figures; those that a person has settled
/// among them. Days outside the campaign are told once a row, whatever else is wrong with it.
pub fn doubts(campaign: &Campaign, figures: &[Sourced]) -> Vec<Doubt> {
    let mut rows: HashMap<(Id, &str, u32), Vec<&Sourced>> = HashMap::new();
    for sourced in figures {
        if WITHIN.iter().any(|(a, b)| [*a, *b].contains(&sourced.figure.metric.as_str())) {
            rows.entry(place(sourced)).or_default().push(sourced);
        }
    }
    let crossing = crossing(campaign, figures);
    let doubt = |sourced: &Sourced, code, beside| Doubt {
        code,
        import: sourced.import,
        metric: sourced.figure.metric.clone(),
        part: sourced.figure.part.clone(),
        row: sourced.figure.row,
        day: sourced.figure.day,
        span: sourced.span(),
        value: sourced.figure.value,
        beside,
    };
    let found = |sourced: &Sourced| -> Option<Doubt> {
        if let Some(code) = outside(campaign, sourced) {
            return Some(doubt(sourced, code, None));
        }
        if crossing.contains(&place_of_value(sourced)) {
            return Some(doubt(sourced, DoubtCode::Overlapping, None));
        }
        let figure = &sourced.figure;
        if figure.value < 0.0
            && find(&figure.metric).is_some_and(|m| m.unit == Unit::Count && !m.signed)
        {
            return Some(doubt(sourced, DoubtCode::Negative, None));
        }
        let beside = rows.get(&place(sourced))?;
        let value =
            |id: &str| beside.iter().find(|s| s.figure.metric == id).map(|s| s.figure.value);
        let (part, whole) = WITHIN.iter().find(|(part, whole)| {
            [*part, *whole].contains(&figure.metric.as_str())
                && value(part).zip(value(whole)).is_some_and(|(part, whole)| part > whole)
        })?;
        let code = match *part {
            "reach" => DoubtCode::ReachAboveViews,
            _ => DoubtCode::ConversionsAboveClicks,
        };
        let other = if figure.metric == *part { whole } else { part };
        Some(doubt(sourced, code, value(other)))
    };
    figures.iter().filter(|sourced| sourced.rows == 1).filter_map(found).collect()
}

/// The doubtful values that nobody let count.
pub fn left_out<'a>(
    doubts: &'a [Doubt],
    settled: &'a [DoubtSettled],
) -> impl Iterator<Item = &'a Doubt> {
    let counts = |doubt: &Doubt| decided(doubt, settled).is_some_and(|one| one.counts);
    doubts.iter().filter(move |doubt| !counts(doubt))
}

/// The figures that count: those that nobody doubts, and those that a person let count all the same.
pub fn counted(figures: Vec<Sourced>, doubts: &[Doubt], settled: &[DoubtSettled]) -> Vec<Sourced> {
    let open: HashSet<(Id, &str, u32, &str)> = left_out(doubts, settled)
        .map(|doubt| (doubt.import, doubt.part.as_str(), doubt.row, doubt.metric.as_str()))
        .collect();
    if open.is_empty() {
        return figures;
    }
    let counts = |s: &Sourced| {
        let (import, part, row) = place(s);
        s.rows != 1 || !open.contains(&(import, part, row, s.figure.metric.as_str()))
    };
    figures.into_iter().filter(counts).collect()
}

/// What was decided of a doubtful value: the decision about its line, or else the one about all that are doubtful for
/// the same reason.
pub fn decided<'a>(doubt: &Doubt, settled: &'a [DoubtSettled]) -> Option<&'a DoubtSettled> {
    settled.iter().filter(|one| one.settles(doubt)).min_by_key(|one| one.is_of_all())
}

/// Where a value stands: lines are counted anew in each part of a file.
fn place(sourced: &Sourced) -> (Id, &str, u32) {
    (sourced.import, &sourced.figure.part, sourced.figure.row)
}

/// The values that cross an earlier one, of those that are not out of the score for their days already.
fn crossing<'a>(
    campaign: &Campaign,
    figures: &'a [Sourced],
) -> HashSet<(Id, &'a str, u32, &'a str)> {
    // Days cannot cross; without spans there is nothing to look for.
    if figures.iter().all(|sourced| sourced.figure.span.is_none()) {
        return HashSet::new();
    }
    let inside = figures.iter().filter(|sourced| outside(campaign, sourced).is_none());
    overlapping(inside).into_iter().map(place_of_value).collect()
}

/// A value by where it stands.
fn place_of_value(sourced: &Sourced) -> (Id, &str, u32, &str) {
    let (import, part, row) = place(sourced);
    (import, part, row, &sourced.figure.metric)
}

/// What is wrong with a span of days for a campaign, of which it is to be a part.
pub fn outside_of(campaign: &Campaign, (from, to): Span) -> Option<DoubtCode> {
    let before = |day: NaiveDate| campaign.starts.is_some_and(|starts| day < starts);
    let after = |day: NaiveDate| campaign.ends.is_some_and(|ends| day > ends);
    match (before(from) || after(to), before(to) || after(from)) {
        (_, true) => Some(DoubtCode::OutsideCampaign),
        (true, false) => Some(DoubtCode::PartlyOutside),
        (false, false) => None,
    }
}

/// What is wrong with the days of a value. A post has nothing before the day it was published, which must be one of the
/// campaign as well.
fn outside(campaign: &Campaign, sourced: &Sourced) -> Option<DoubtCode> {
    let day = sourced.figure.day;
    let Some((from, to)) = sourced.span() else { return outside_of(campaign, (day?, day?)) };
    let published = day.filter(|_| Grain::of(sourced) == Grain::Item);
    let of_post = published.and_then(|day| outside_of(campaign, (day, day)));
    let from = published.map_or(from, |day| from.max(day).min(to));
    of_post.or_else(|| outside_of(campaign, (from, to)))
}

impl DoubtSettled {
    /// Whether this is what was decided of a doubtful value. A line of 0 and no metric stand for every value of the
    /// import that is doubtful for the same reason.
    pub fn settles(&self, doubt: &Doubt) -> bool {
        self.import == doubt.import
            && self.code == doubt.code
            && (self.row == 0 || (self.row == doubt.row && self.part == doubt.part))
            && (self.metric.is_empty() || self.metric == doubt.metric)
    }

    /// Whether it was decided of all values of a file that are doubtful for one reason, not of a line alone.
    pub fn is_of_all(&self) -> bool {
        self.row == 0
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        problems
    }
}
