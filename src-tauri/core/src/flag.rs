//! Flags as a state machine, so that nothing flaps: normal → pending → raised → recovering → normal.
//!
//! A flag is raised when its figure lies below the threshold, by more than chance, on `days` observations in a
//! row, or when such an observation has stood unanswered that many days; it clears when the figure has been
//! above the threshold plus [`RECOVERY`] points on as many observations in a row (METHODS, "Flags";
//! REQUIREMENTS 134). Silence raises and never clears. Without an observation there is no data, which is never
//! green; nor is what has to be observed again and again and was not, see [`Course::while_fresh`].

use crate::playbook::{NextStep, PlaybookStep};
use crate::{Currency, Market};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Points above the threshold at which a raised flag begins to recover, in per cent of the scale.
pub const RECOVERY: f64 = 5.0;

/// Days without a new observation after which nobody knows whether what was in hand still is: figures come weekly at
/// least (REQUIREMENTS 75).
pub const STALE_DAYS: i64 = 7;

/// The state of a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FlagState {
    /// In hand.
    Normal,
    /// Below the threshold, not for long enough to disturb anybody.
    Pending,
    /// Below the threshold for long enough.
    Raised,
    /// Raised, and above the threshold again for now.
    Recovering,
    /// Raised, and somebody has taken it on.
    Acknowledged,
    /// Nothing to judge by.
    NoData,
}

/// How it stands with the target while no flag is up: [`FlagState::Normal`] says that the bound of the flag is kept, and
/// nothing of the target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Prospect {
    /// On plan, or nothing is known against it.
    #[default]
    InHand,
    /// Below plan.
    Behind,
    /// The target is unlikely to be reached: [`UNLIKELY`].
    Unlikely,
    /// More than was agreed at most, where lower is better.
    OverCeiling,
}

/// The chance under which a target is called unlikely (METHODS, "Realism of a target": words).
pub const UNLIKELY: f64 = 0.10;

/// What a figure below the threshold still lacks to raise its flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Waits {
    /// Observations in a row below the threshold by more than chance; 0 while it may be chance.
    pub seen: u32,
    /// As many raise the flag.
    pub of: u32,
}

/// Which dimension a flag belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FlagCode {
    /// Deliverables late or not as asked.
    Adherence,
    /// A key metric behind where it should be now.
    Performance,
    /// Comments turning.
    Sentiment,
    /// A key metric that will reach far more than was agreed: double down (REQUIREMENTS 130).
    Ahead,
}

/// The figures behind a flag, for its sentence in either language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Why {
    /// What was observed.
    pub value: Option<f64>,
    /// What was expected by now.
    pub expected: Option<f64>,
    /// The observed as a score on the flag's scale (per cent of plan, 0–100, −1…+1, or a chance in per cent).
    pub score: Option<f64>,
    /// The threshold on the same scale.
    pub threshold: f64,
    /// How many observations, comments or deliverables it rests on.
    pub n: u32,
    /// The day of the newest observation.
    pub as_of: Option<NaiveDate>,
    /// The currency of the observed and the expected, for a metric of money.
    pub currency: Option<Currency>,
    /// What was agreed for the end.
    #[serde(default)]
    pub target: Option<f64>,
    /// How likely that is reached, 0–1.
    #[serde(default)]
    pub chance: Option<f64>,
    /// The day since which one of the files it rests on tells nothing, though others do: what it shows may be too little.
    #[serde(default)]
    pub stale_since: Option<NaiveDate>,
}

/// A flag of a campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Flag {
    /// Which dimension.
    pub code: FlagCode,
    /// Its key within the campaign: `performance:orders:us`.
    pub key: String,
    /// The metric, for performance.
    pub metric: Option<String>,
    /// The market.
    pub market: Market,
    /// State.
    pub state: FlagState,
    /// Since when it has been in this state.
    pub since: Option<NaiveDate>,
    /// The day the trouble began: the first low observation of the run that led to this state.
    #[serde(default)]
    pub opened: Option<NaiveDate>,
    /// The figures.
    pub why: Why,
    /// The playbook: reach out → troubleshoot → pivot, or double down.
    pub playbook: Vec<PlaybookStep>,
    /// What of it comes next; `None` while no flag is up, and when the campaign is over.
    #[serde(default)]
    pub next: Option<NextStep>,
    /// What a pending flag waits for.
    #[serde(default)]
    pub waits: Option<Waits>,
    /// How it stands with the target, for a normal one.
    #[serde(default)]
    pub prospect: Prospect,
}

impl Flag {
    /// Whether it is up: raised, and perhaps being worked on.
    pub fn stands(&self) -> bool {
        matches!(self.state, FlagState::Raised | FlagState::Acknowledged)
    }

    /// Whether somebody should look at it: trouble, suspected trouble, and a target that will hardly be reached.
    pub fn wants_attention(&self) -> bool {
        match self.state {
            FlagState::Raised
            | FlagState::Acknowledged
            | FlagState::Pending
            | FlagState::Recovering => true,
            FlagState::Normal => {
                matches!(self.prospect, Prospect::Unlikely | Prospect::OverCeiling)
            }
            FlagState::NoData => false,
        }
    }

    /// Whether it tells of something that works: in hand, and on plan.
    pub fn works(&self) -> bool {
        self.state == FlagState::Normal && self.prospect == Prospect::InHand
    }
}

/// One observation of a figure on the flag's scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// The day.
    pub on: NaiveDate,
    /// The figure.
    pub score: f64,
    /// Whether a figure below the threshold is more than chance. One that is not waits as pending.
    pub sure: bool,
}

impl Observation {
    /// An observation that is not a matter of chance: a count of what was promised or written.
    pub fn sure(on: NaiveDate, score: f64) -> Observation {
        Observation { on, score, sure: true }
    }
}

/// Where a flag has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// The state; never [`FlagState::Acknowledged`], which is up to people.
    pub state: FlagState,
    /// The day this state began.
    pub since: Option<NaiveDate>,
    /// The day the trouble began, while there is any.
    pub opened: Option<NaiveDate>,
    /// What it still lacks to be raised, while it is pending.
    pub waits: Option<Waits>,
}

/// The course of a flag up to `as_of`, from observations in the order of their days.
///
/// `recovery` is [`RECOVERY`] on the scale of the observations; `days`, at least 1, is a setting. The answer for
/// a day stays the same when later observations are added, so that a flag is never raised in retrospect only.
pub fn course(
    observations: &[Observation],
    threshold: f64,
    recovery: f64,
    days: u32,
    as_of: NaiveDate,
) -> Course {
    let days = days.max(1);
    let mut course = Course { state: FlagState::NoData, since: None, opened: None, waits: None };
    let mut run = Run::default();
    for seen in observations.iter().filter(|o| o.on <= as_of) {
        if let Some(eve) = seen.on.pred_opt() {
            course.raise_unanswered(&run, days, eve);
        }
        let below = seen.score < threshold;
        let well_above = seen.score >= threshold + recovery;
        run.add(seen, below, well_above);
        let next = match course.state {
            FlagState::Raised | FlagState::Recovering if below => FlagState::Raised,
            FlagState::Raised | FlagState::Recovering if run.high >= days => FlagState::Normal,
            FlagState::Raised if well_above => FlagState::Recovering,
            FlagState::Raised | FlagState::Recovering => course.state,
            _ if run.low >= days => FlagState::Raised,
            _ if below => FlagState::Pending,
            _ => FlagState::Normal,
        };
        course.enter(next, seen.on);
    }
    course.raise_unanswered(&run, days, as_of);
    let is_pending = course.state == FlagState::Pending;
    course.waits = is_pending.then_some(Waits { seen: run.low, of: days });
    course
}

/// Observations in a row on either side.
#[derive(Default)]
struct Run {
    low: u32,
    low_since: Option<NaiveDate>,
    high: u32,
}

impl Run {
    fn add(&mut self, seen: &Observation, below: bool, well_above: bool) {
        if below && seen.sure {
            self.low += 1;
            self.low_since.get_or_insert(seen.on);
        } else {
            self.low = 0;
            self.low_since = None;
        }
        self.high = if well_above { self.high + 1 } else { 0 };
    }
}

impl Course {
    /// Whether there is anything to tell: the state is neither normal nor without data.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, FlagState::Normal | FlagState::NoData)
    }

    /// The course of what has to be observed again and again, with the day of the newest observation: what was normal
    /// more than [`STALE_DAYS`] ago is not known to be normal now. What was not keeps its state: silence clears nothing.
    pub fn while_fresh(mut self, newest: Option<NaiveDate>, as_of: NaiveDate) -> Course {
        let stale = newest.is_some_and(|on| (as_of - on).num_days() > STALE_DAYS);
        if self.state == FlagState::Normal && stale {
            self.state = FlagState::NoData;
            self.since =
                newest.and_then(|on| on.checked_add_days(Days::new(STALE_DAYS as u64 + 1)));
        }
        self
    }

    fn enter(&mut self, state: FlagState, on: NaiveDate) {
        if state == self.state {
            return;
        }
        (self.state, self.since) = (state, Some(on));
        self.opened = if state == FlagState::Normal { None } else { self.opened.or(Some(on)) };
    }

    /// A low observation that nobody has answered with a newer one does not wait for ever.
    fn raise_unanswered(&mut self, run: &Run, days: u32, by: NaiveDate) {
        let Some(first) = run.low_since.filter(|_| self.state == FlagState::Pending) else {
            return;
        };
        if let Some(raised) = first.checked_add_days(Days::new(days.into()))
            && raised <= by
        {
            self.enter(FlagState::Raised, raised);
        }
    }
}
