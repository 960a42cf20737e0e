//! The review of a campaign: what worked, what did not, and why, without blame (REQUIREMENTS 150, 152–157).

use crate::metric::Direction;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_both, check_date, check_text};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

mod blame;

pub use blame::blaming;

/// What kind of failure it was (REQUIREMENTS 152, 154).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The work was not done as agreed.
    Execution,
    /// The plan was the wrong one.
    Strategic,
    /// The figures told something else than what happened: the most dangerous, as it teaches wrong lessons.
    Measurement,
    /// What was expected was never realistic: counted apart from the others.
    Expectation,
}

/// Where it came from (REQUIREMENTS 155).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The brief was not clear.
    BriefClarity,
    /// The creators were not the right ones.
    CreatorSelection,
    /// The message did not fit.
    Messaging,
    /// The time was the wrong one.
    Timing,
}

/// Another explanation to rule out before a cause is accepted (REQUIREMENTS 153).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlternativeKind {
    /// The metric was the wrong one.
    WrongMetric,
    /// The audience does not buy.
    AudienceDoesNotBuy,
    /// The product does not fit the market well.
    ProductMarketFit,
    /// The time was bad.
    BadTiming,
}

/// Another explanation, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Alternative {
    /// Which.
    pub what: AlternativeKind,
    /// Whether it is ruled out; `None` until somebody looked.
    pub ruled_out: Option<bool>,
    /// What speaks for or against it.
    pub note: String,
}

/// The review of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Review {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The day.
    pub on: NaiveDate,
    /// What kind of failure it was; `None` for a success, or until somebody said.
    pub nature: Option<FailureKind>,
    /// Where it came from.
    pub causes: Vec<Cause>,
    /// The other explanations, looked at.
    pub alternatives: Vec<Alternative>,
    /// What worked.
    pub worked: Both,
    /// What did not.
    pub did_not: Both,
    /// What is done differently next time.
    pub next_time: Both,
    /// What else changed meanwhile and nobody controlled (REQUIREMENTS 157).
    pub uncontrolled: Vec<String>,
    /// The day the creators were told what worked and what did not (REQUIREMENTS 150).
    pub feedback_on: Option<NaiveDate>,
}

impl Review {
    /// What is wrong with the record by itself, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_date(&mut problems, "on", Some(self.on));
        check_date(&mut problems, "feedback_on", self.feedback_on);
        for (field, text) in
            [("worked", &self.worked), ("did_not", &self.did_not), ("next_time", &self.next_time)]
        {
            check_both(&mut problems, field, text);
        }
        for (at, alternative) in self.alternatives.iter().enumerate() {
            let field = format!("alternatives.{at}.note");
            check_text(&mut problems, &field, &alternative.note, TEXT_MOST);
        }
        for (at, text) in self.uncontrolled.iter().enumerate() {
            check_text(&mut problems, &format!("uncontrolled.{at}"), text, TEXT_MOST);
        }
        problems.extend(self.cause_problem());
        problems
    }
}

/// Days after the end of a campaign by which the creators should have heard what worked and what did not
/// (REQUIREMENTS 150: no silence after payment). The threads name no figure; two weeks are ours.
pub const FEEDBACK_DAYS: u32 = 14;

/// How a campaign that is over came out by its primary metric (REQUIREMENTS 156).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Merit {
    /// The threshold was reached in every market.
    Reached,
    /// It was reached in every market that is known, and a market is not.
    ReachedWhereKnown,
    /// Neither reached nor far from it: the ones nobody looks at again, unless asked by name.
    Mediocre,
    /// Below the bound of the settings in a market, or not reached where no per cent can say how near it came.
    Missed,
    /// There is nothing to tell by.
    Unknown,
    /// There are figures, and in no market do they reach the last day: too early to tell.
    NotYet,
}

impl Merit {
    /// Whether the threshold was reached in every market that is known; `None` where nobody can tell.
    pub fn is_reached(self) -> Option<bool> {
        match self {
            Merit::Reached | Merit::ReachedWhereKnown => Some(true),
            Merit::Mediocre | Merit::Missed => Some(false),
            Merit::Unknown | Merit::NotYet => None,
        }
    }
}

/// What is told of the primary metric in a market of a campaign that is over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Told {
    /// Nothing: there are no figures, or nothing was agreed.
    Nothing,
    /// Its figures stop before the last day ([`crate::health::reach_end`]).
    Partly,
    /// How it came out.
    Whole(Attained),
}

/// How a value stands to a threshold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attained {
    /// Whether it was reached.
    pub reached: bool,
    /// Per cent of it, for show; where lower is better, the inverse, which is 100 of nothing at all. `None` where the
    /// two make no such share: against a threshold of nothing, or below nothing.
    pub percent: Option<f64>,
}

/// How a campaign came out by its primary metric in each of its markets; below `least` per cent it is a miss. The
/// weakest market tells. One that is not known to its end takes nothing from a miss, and something from a success.
pub fn merit(markets: &[Told], least: f64) -> Merit {
    let of = |told: &Told| if let Told::Whole(attained) = told { Some(*attained) } else { None };
    let known: Vec<Attained> = markets.iter().filter_map(of).collect();
    let near = |own: &Attained| own.reached || own.percent.is_some_and(|percent| percent >= least);
    if known.is_empty() {
        if markets.contains(&Told::Partly) { Merit::NotYet } else { Merit::Unknown }
    } else if !known.iter().all(near) {
        Merit::Missed
    } else if known.iter().any(|own| !own.reached) {
        Merit::Mediocre
    } else if known.len() < markets.len() {
        Merit::ReachedWhereKnown
    } else {
        Merit::Reached
    }
}

/// Where a review stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReviewStanding {
    /// Nobody has begun it.
    Open,
    /// Begun, with something left.
    Begun,
    /// Nothing is left.
    Done,
}

/// What a review still lacks. Its words are the Fluent message `review-lack-<tag>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReviewLack {
    /// What worked.
    Worked,
    /// What did not.
    DidNot,
    /// What kind of failure it was, where the threshold was not reached.
    Nature,
    /// The other explanations, where a kind of failure or a cause is named.
    Alternatives,
    /// What is done differently.
    NextTime,
    /// Telling the creators.
    Feedback,
}

impl FailureKind {
    /// All kinds; expectation stands last and apart (REQUIREMENTS 154).
    pub const ALL: [FailureKind; 4] = [
        FailureKind::Execution,
        FailureKind::Strategic,
        FailureKind::Measurement,
        FailureKind::Expectation,
    ];
}

impl Cause {
    /// All causes.
    pub const ALL: [Cause; 4] =
        [Cause::BriefClarity, Cause::CreatorSelection, Cause::Messaging, Cause::Timing];
}

impl AlternativeKind {
    /// All of them, in the order they are looked at.
    pub const ALL: [AlternativeKind; 4] = [
        AlternativeKind::WrongMetric,
        AlternativeKind::AudienceDoesNotBuy,
        AlternativeKind::ProductMarketFit,
        AlternativeKind::BadTiming,
    ];
}

impl Review {
    /// How many of the other explanations somebody looked at.
    pub fn looked_at(&self) -> u32 {
        let looked = |kind: &&AlternativeKind| {
            self.alternatives.iter().any(|own| own.what == **kind && own.ruled_out.is_some())
        };
        AlternativeKind::ALL.iter().filter(looked).count() as u32
    }

    /// Whether every other explanation was looked at.
    pub fn is_weighed(&self) -> bool {
        self.looked_at() as usize == AlternativeKind::ALL.len()
    }

    /// What is wrong with naming a cause now: before every other explanation was looked at none is accepted
    /// (REQUIREMENTS 153).
    pub fn cause_problem(&self) -> Option<Problem> {
        let left = AlternativeKind::ALL.len() as u32 - self.looked_at();
        (left > 0 && !self.causes.is_empty())
            .then(|| Problem::at("causes", ProblemCode::NotWeighed).with("left", left))
    }

    /// What it still lacks for a campaign that came out as `merit`.
    pub fn lacks(&self, merit: Merit) -> Vec<ReviewLack> {
        let failed = matches!(merit, Merit::Mediocre | Merit::Missed);
        let named = self.nature.is_some() || !self.causes.is_empty();
        [
            (ReviewLack::Worked, self.worked.is_blank()),
            (ReviewLack::DidNot, self.did_not.is_blank()),
            (ReviewLack::Nature, failed && self.nature.is_none()),
            (ReviewLack::Alternatives, (failed || named) && !self.is_weighed()),
            (ReviewLack::NextTime, self.next_time.is_blank()),
            (ReviewLack::Feedback, self.feedback_on.is_none()),
        ]
        .into_iter()
        .filter_map(|(lack, open)| open.then_some(lack))
        .collect()
    }

    /// Where it stands for a campaign that came out as `merit`.
    pub fn standing(&self, merit: Merit) -> ReviewStanding {
        match self.lacks(merit).is_empty() {
            true => ReviewStanding::Done,
            false => ReviewStanding::Begun,
        }
    }
}

/// Reviews counted by what kind of failure they found: expectation is never one number with the others
/// (REQUIREMENTS 152, 154).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FailureCount {
    /// The work was not done as agreed.
    pub execution: u32,
    /// The plan was the wrong one.
    pub strategic: u32,
    /// The figures told something else.
    pub measurement: u32,
    /// What was expected was not realistic; counted apart.
    pub expectation: u32,
    /// Reviews that found no failure.
    pub none: u32,
    /// Reviews in all.
    pub of: u32,
}

/// Counts reviews whose other explanations were looked at; a kind that nobody weighed is not counted.
pub fn counted<'a>(reviews: impl IntoIterator<Item = &'a Review>) -> FailureCount {
    let mut count = FailureCount::default();
    for review in reviews {
        match review.nature {
            Some(_) if !review.is_weighed() => continue,
            Some(FailureKind::Execution) => count.execution += 1,
            Some(FailureKind::Strategic) => count.strategic += 1,
            Some(FailureKind::Measurement) => count.measurement += 1,
            Some(FailureKind::Expectation) => count.expectation += 1,
            None => count.none += 1,
        }
        count.of += 1;
    }
    count
}

/// How a value stands to a threshold; `None` without one of the two.
pub fn attained(
    direction: Direction,
    value: Option<f64>,
    threshold: Option<f64>,
) -> Option<Attained> {
    let finite = |own: &f64| own.is_finite();
    let (value, threshold) = value.filter(finite).zip(threshold.filter(finite))?;
    let share = match direction {
        Direction::Higher => (threshold > 0.0).then(|| value / threshold),
        Direction::Lower if value <= 0.0 => (threshold >= 0.0).then_some(1.0),
        Direction::Lower => (threshold >= 0.0).then(|| threshold / value),
    };
    Some(Attained {
        reached: direction.reaches(value, threshold),
        percent: share.map(|share| 100.0 * share),
    })
}
