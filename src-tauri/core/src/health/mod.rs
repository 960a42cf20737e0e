//! How a campaign is doing: adherence, performance and sentiment, each with its parts, what they are held
//! against, and out of how many (REQUIREMENTS 131–145; METHODS, "Health").
//!
//! Markets stand side by side and are never averaged; a difference between them is no flag (REQUIREMENTS 140).
//! A dimension without data is `None` and lowers nothing.

mod adherence;
mod breakdown;
mod growth;
mod other_money;
mod performance;
mod plan;
mod reading;
mod sentiment;
mod series;
mod whole;

pub use breakdown::{Slice, SliceOf, breakdown};
pub use growth::growth;
pub use other_money::OtherMoney;
pub use whole::reach_end;

use crate::campaign::{Campaign, Party};
use crate::deliverable::Deliverable;
use crate::figure::Sourced;
use crate::flag::{Course, Flag, Observation, course};
use crate::forecast::Forecast;
use crate::metric::Dictionary;
use crate::playbook::{StepTaken, with_steps};
use crate::settings::Settings;
use crate::tally::Tally;
use crate::target::Target;
use crate::trajectory::{Basis, Growth};
use crate::{Currency, Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything the health of one campaign is made of.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct Given<'a> {
    pub campaign: &'a Campaign,
    pub parties: &'a [Party],
    pub targets: &'a [Target],
    pub deliverables: &'a [Deliverable],
    pub figures: &'a [Sourced],
    pub tallies: &'a [Tally],
    pub steps: &'a [StepTaken],
    pub settings: &'a Settings,
    /// The metrics a workspace knows, a person’s own among them.
    pub dictionary: &'a Dictionary,
    /// How the metrics of finished campaigns like this one grew.
    pub growth: &'a [Growth],
    /// The day it is judged on.
    pub as_of: NaiveDate,
}

/// The health of a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Health {
    /// The day it is judged on.
    pub as_of: NaiveDate,
    /// Deliverables on time, as asked, within the agreed rounds: 0–100.
    pub adherence: Dimension,
    /// Key metrics against where they should be now, per cent of plan.
    pub performance: Dimension,
    /// The balance of comments, −1…+1.
    pub sentiment: Dimension,
    /// How many of the three are known.
    pub known: u32,
    /// Key metrics that will reach far more than was agreed (REQUIREMENTS 130); those in question alone.
    #[serde(default)]
    pub ahead: Vec<Flag>,
}

impl Health {
    /// All flags, raised ones first; of the normal ones those first whose target will hardly be reached.
    pub fn flags(&self) -> Vec<&Flag> {
        use crate::flag::FlagState::{Acknowledged, NoData, Normal, Pending, Raised, Recovering};
        let mut flags: Vec<&Flag> = [&self.performance, &self.adherence, &self.sentiment]
            .iter()
            .flat_map(|d| &d.flags)
            .collect();
        flags.sort_by_key(|f| match f.state {
            Raised => 0,
            Acknowledged => 1,
            Pending => 2,
            Recovering => 3,
            Normal if f.wants_attention() => 4,
            NoData => 5,
            Normal => 6,
        });
        flags
    }
}

/// One dimension of health.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Dimension {
    /// The figure on the dimension's scale; `None` without data.
    pub score: Option<f64>,
    /// Out of how many: deliverables due, events counted, comments rated.
    pub n: u32,
    /// What it is made of.
    pub parts: Vec<Part>,
    /// The bound it is held against, on the same scale.
    pub against: f64,
    /// Its flags, one per market, or per metric and market.
    pub flags: Vec<Flag>,
}

impl Dimension {
    /// The bound a market is held against: that of its own flag, of the primary metric where there are several.
    pub fn bound_in(&self, market: Market) -> f64 {
        let primary = self.parts.iter().find(|part| part.primary).and_then(|p| p.metric.as_deref());
        let own = self.flags.iter().find(|flag| {
            flag.market == market && (primary.is_none() || flag.metric.as_deref() == primary)
        });
        own.map_or(self.against, |flag| flag.why.threshold)
    }

    /// The bound of each market.
    pub fn bounds(&self) -> BTreeMap<Market, f64> {
        Market::ALL.into_iter().map(|market| (market, self.bound_in(market))).collect()
    }
}

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PartCode {
    /// Due deliverables that came by their promised date.
    OnTime,
    /// Requirements met out of those looked at.
    Specification,
    /// Deliverables within the agreed revision rounds.
    Revisions,
    /// All of a market's adherence.
    Market,
    /// A key metric in a market.
    Metric,
    /// Comments in a market.
    Comments,
}

/// One figure of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Part {
    /// What it is.
    pub code: PartCode,
    /// The market.
    pub market: Market,
    /// The metric, for [`PartCode::Metric`].
    pub metric: Option<String>,
    /// Whether it is the primary metric.
    pub primary: bool,
    /// The value observed: a count met, a metric's value, a balance.
    pub value: Option<f64>,
    /// What was expected by now.
    pub expected: Option<f64>,
    /// What was agreed for the end.
    pub threshold: Option<f64>,
    /// The currency of a metric of money.
    pub currency: Option<Currency>,
    /// The part on the dimension's scale.
    pub score: Option<f64>,
    /// An 80 % interval of the score, where the method gives one.
    pub interval: Option<(f64, f64)>,
    /// Out of how many.
    pub n: u32,
    /// The newest day it knows of.
    pub through: Option<NaiveDate>,
    /// Whether that day is the eve of the day the file was taken and not that of its last row: a file that leaves out the
    /// days on which nothing happened tells of them as well.
    #[serde(default)]
    pub is_through_assumed: bool,
    /// The day through which one of its files is known, where that is so long before the newest that it holds the others
    /// back no longer.
    #[serde(default)]
    pub stale_since: Option<NaiveDate>,
    /// The imports its value rests on.
    pub imports: Vec<Id>,
    /// What `expected` rests on.
    #[serde(default)]
    pub basis: Basis,
    /// Where it ends, as it looks now; `None` where nothing can be said.
    #[serde(default)]
    pub forecast: Option<Forecast>,
    /// The numerator of a rate of counted things.
    #[serde(default)]
    pub over: Option<f64>,
    /// Its denominator.
    #[serde(default)]
    pub under: Option<f64>,
    /// Money of it in other currencies, which is not in its value.
    #[serde(default)]
    pub other_money: Vec<OtherMoney>,
}

/// A key metric in a market over time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthLine"))]
pub struct Line {
    /// The metric.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The days on which something new is known, in order.
    pub points: Vec<LinePoint>,
}

/// A metric on a day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthPoint"))]
pub struct LinePoint {
    /// The day.
    pub on: NaiveDate,
    /// The value by its end.
    pub value: f64,
    /// What was expected by then.
    pub expected: Option<f64>,
}

impl Part {
    fn of(code: PartCode, market: Market) -> Part {
        Part {
            code,
            market,
            metric: None,
            primary: false,
            value: None,
            expected: None,
            threshold: None,
            currency: None,
            score: None,
            interval: None,
            n: 0,
            through: None,
            is_through_assumed: false,
            stale_since: None,
            imports: Vec::new(),
            basis: Basis::Schedule,
            forecast: None,
            over: None,
            under: None,
            other_money: Vec::new(),
        }
    }
}

/// The health of a campaign on a day.
pub fn health(given: &Given) -> Health {
    health_over_time(given).0
}

/// [`health`] with the course of every key metric, for pictures.
pub fn health_over_time(given: &Given) -> (Health, Vec<Line>) {
    let steps: Vec<StepTaken> =
        given.steps.iter().filter(|step| step.on <= given.as_of).cloned().collect();
    let is_over = given.campaign.ends.is_some_and(|ends| given.as_of > ends);
    let taken = |flags: Vec<Flag>| -> Vec<Flag> {
        flags.into_iter().map(|flag| with_steps(flag, &steps, is_over)).collect()
    };
    let with = |mut dimension: Dimension| {
        dimension.flags = taken(dimension.flags);
        dimension
    };
    let performance::Performance { dimension, ahead, lines } = performance::performance(given);
    let adherence = with(adherence::adherence(given));
    let performance = with(dimension);
    let sentiment = with(sentiment::sentiment(given));
    let known = [&adherence, &performance, &sentiment].iter().filter(|d| d.score.is_some()).count();
    let health = Health {
        as_of: given.as_of,
        adherence,
        performance,
        sentiment,
        known: known as u32,
        ahead: taken(ahead),
    };
    (health, lines)
}

/// The course of what figures have to be brought in for, up to the day it is judged on. While the campaign runs, what is
/// not brought in is not known; after it nothing more is to come.
fn course_of(given: &Given, observations: &[Observation], against: f64, recovery: f64) -> Course {
    let found = course(observations, against, recovery, given.settings.flag_days, given.as_of);
    match given.campaign.ends {
        Some(ends) if given.as_of > ends => found,
        _ => found.while_fresh(observations.last().map(|seen| seen.on), given.as_of),
    }
}

/// The market of a deliverable: that of the creator who makes it.
fn market_of(given: &Given, deliverable: &Deliverable) -> Option<Market> {
    given.parties.iter().find(|p| p.id == deliverable.party)?.market
}
