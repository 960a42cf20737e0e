//! Pilots: one small campaign that tries the process, within limits written down before (REQUIREMENTS 113–119).

use crate::campaign::{Campaign, Party, PartyRole};
use crate::clause::Clause;
use crate::deliverable::Deliverable;
use crate::partner::Mode;
use crate::phase::Span;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_past, check_range, check_text};
use crate::target::{Target, agreement};
use crate::{Currency, Id, Money};
use chrono::{Duration, NaiveDate};
use serde::{Deserialize, Serialize};

/// Which of the two pilots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PilotForm {
    /// Two weeks, one deliverable, two calls (REQUIREMENTS 115).
    Tight,
    /// Four to six weeks, one small campaign (REQUIREMENTS 113).
    Standard,
}

/// The limits of a pilot, written into its campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pilot {
    /// Which of the two.
    pub form: PilotForm,
    /// Longest length in days, first and last counted.
    pub days_most: u32,
    /// Largest budget.
    pub budget_most: Option<Money>,
    /// Most creators.
    pub creators_most: u32,
    /// Most deliverables.
    pub deliverables_most: u32,
    /// Calls that settle it.
    pub calls: u32,
}

/// What kind of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FailureNature {
    /// The work: it can be mended.
    Execution,
    /// The talking: a red flag.
    Communication,
}

/// Something that failed in a pilot.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct PilotFailure {
    /// What failed.
    pub what: String,
    /// What kind of failure it was; `None` until looked at.
    pub nature: Option<FailureNature>,
}

/// What is decided after a pilot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PilotVerdict {
    /// Go on, with three.
    Scale,
    /// Once more, with what was learned.
    Repeat,
    /// Walk away.
    Walk,
}

/// The debrief of a pilot: how the process went, and what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Debrief {
    /// Identity.
    pub id: Id,
    /// The pilot's campaign.
    pub campaign: Id,
    /// The partner it tried.
    pub partner: Id,
    /// Whether they understood the brief, 1–5.
    pub understood: Option<u8>,
    /// Whether communication was clear, 1–5.
    pub clear: Option<u8>,
    /// Whether things came on time, 1–5.
    pub on_time: Option<u8>,
    /// How it was worked, in calls or in writing (REQUIREMENTS 117).
    pub mode: Option<Mode>,
    /// Days from a remark to the next version (REQUIREMENTS 117).
    pub iteration_days: Option<u32>,
    /// What failed.
    pub failures: Vec<PilotFailure>,
    /// What worked.
    pub worked: String,
    /// What did not.
    pub did_not: String,
    /// Whether and how it can be expanded.
    pub expand: String,
    /// What follows; `None` until decided.
    pub verdict: Option<PilotVerdict>,
    /// Why.
    pub reason: String,
    /// The day it was held.
    pub on: Option<NaiveDate>,
}

impl Debrief {
    /// A debrief with nothing said.
    pub fn new(id: Id, campaign: Id, partner: Id) -> Debrief {
        Debrief {
            id,
            campaign,
            partner,
            understood: None,
            clear: None,
            on_time: None,
            mode: None,
            iteration_days: None,
            failures: Vec::new(),
            worked: String::new(),
            did_not: String::new(),
            expand: String::new(),
            verdict: None,
            reason: String::new(),
            on: None,
        }
    }

    /// What is wrong with the record on a day, field by field.
    pub fn problems(&self, today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (field, rating) in
            [("understood", self.understood), ("clear", self.clear), ("on_time", self.on_time)]
        {
            if let Some(rating) = rating {
                check_range(&mut problems, field, rating.into(), 1, 5);
            }
        }
        for (field, text) in [
            ("worked", &self.worked),
            ("did_not", &self.did_not),
            ("expand", &self.expand),
            ("reason", &self.reason),
        ] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        for (at, failure) in self.failures.iter().enumerate() {
            check_text(&mut problems, &format!("failures.{at}.what"), &failure.what, TEXT_MOST);
        }
        if let Some(days) = self.iteration_days {
            check_range(&mut problems, "iteration_days", days.into(), 0, 365);
        }
        check_past(&mut problems, "on", self.on, today);
        // "To three or walk" is decided by people, and they say why (REQUIREMENTS 119).
        if self.verdict.is_some() && self.reason.trim().is_empty() {
            problems.push(Problem::at("reason", ProblemCode::NoReason));
        }
        problems
    }
}

/// What a form of pilot sets out with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PilotTemplate {
    /// Which form.
    pub form: PilotForm,
    /// How long.
    pub days: Span,
    /// Most creators.
    pub creators_most: u32,
    /// Most deliverables.
    pub deliverables_most: u32,
    /// Calls that settle its scope.
    pub calls: u32,
    /// From how much money, where the form names it.
    pub budget_least: Option<Money>,
    /// Up to how much money, where the form names it.
    pub budget_most: Option<Money>,
}

impl PilotForm {
    /// Both forms, the tight one first.
    pub const ALL: [PilotForm; 2] = [PilotForm::Tight, PilotForm::Standard];

    /// The name in files and messages.
    pub fn tag(self) -> &'static str {
        match self {
            PilotForm::Tight => "tight",
            PilotForm::Standard => "standard",
        }
    }

    /// What it sets out with. How many deliverables make a small campaign the threads do not say; three is ours: one a
    /// week leaves room for revisions.
    pub fn template(self) -> PilotTemplate {
        let dollars = |amount: i64| Some(Money { minor: amount * 100, currency: Currency::Usd });
        match self {
            PilotForm::Tight => PilotTemplate {
                form: self,
                days: Span { least: 14, most: 14 },
                creators_most: 2,
                deliverables_most: 1,
                calls: 2,
                budget_least: None,
                budget_most: None,
            },
            PilotForm::Standard => PilotTemplate {
                form: self,
                days: Span { least: 28, most: 42 },
                creators_most: 1,
                deliverables_most: 3,
                calls: 2,
                budget_least: dollars(2_000),
                budget_most: dollars(5_000),
            },
        }
    }
}

impl PilotTemplate {
    /// The limits it writes into a campaign.
    pub fn limits(&self) -> Pilot {
        Pilot {
            form: self.form,
            days_most: self.days.most,
            budget_most: self.budget_most,
            creators_most: self.creators_most,
            deliverables_most: self.deliverables_most,
            calls: self.calls,
        }
    }
}

/// What a pilot is held to. Its words are the Fluent message `limit-<tag>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PilotLimitCode"))]
#[serde(rename_all = "kebab-case")]
pub enum LimitCode {
    /// Success metrics agreed before it begins (REQUIREMENTS 116).
    Metrics,
    /// Payment terms in writing (REQUIREMENTS 115).
    Payment,
    /// A limit of revisions in writing (REQUIREMENTS 115).
    Revisions,
    /// Its length.
    Days,
    /// Its money.
    Budget,
    /// How many creators take part.
    Creators,
    /// How many deliverables it asks for.
    Deliverables,
    /// The calls that settle its scope.
    Calls,
}

/// One limit of a pilot and how the campaign stands to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PilotLimit"))]
pub struct Limit {
    /// Which.
    pub code: LimitCode,
    /// Whether it is kept; `None` while that cannot be said, and while it waits.
    pub kept: Option<bool>,
    /// Whether it is still open and its time has not come: what must stand when a pilot begins is missed only from its
    /// first day on.
    pub waits: bool,
    /// What there is, where it is a count.
    pub now: Option<u32>,
    /// What was set, where it is a count.
    pub set: Option<u32>,
    /// The money there is, an amount a currency.
    pub money: Vec<Money>,
    /// The money that was set.
    pub money_set: Option<Money>,
    /// Whether it is a red flag and not only a limit passed: metrics open when the pilot has begun.
    pub red: bool,
}

/// What a pilot's limits are held against.
#[derive(Debug, Clone, Copy)]
pub struct PilotFacts<'a> {
    /// The pilot's campaign.
    pub campaign: &'a Campaign,
    /// Who takes part.
    pub parties: &'a [Party],
    /// What it asks for.
    pub deliverables: &'a [Deliverable],
    /// Its key metrics.
    pub targets: &'a [Target],
    /// The clauses of its brief.
    pub clauses: &'a [Clause],
    /// Calls on its scope held so far.
    pub calls: u32,
    /// The day it is judged on.
    pub today: NaiveDate,
}

/// Every limit of a pilot with how the campaign stands to it; none for a campaign that is no pilot.
pub fn limits(facts: &PilotFacts) -> Vec<Limit> {
    let Some(pilot) = &facts.campaign.pilot else { return Vec::new() };
    let begun = facts.campaign.starts.is_some_and(|starts| starts <= facts.today);
    let limit = |code, kept| Limit {
        code,
        kept,
        waits: false,
        now: None,
        set: None,
        money: Vec::new(),
        money_set: None,
        red: false,
    };
    // What must stand by the first day: before it there is time.
    let beforehand = |code, done: bool| {
        let waits = !done && !begun;
        Limit { waits, ..limit(code, (!waits).then_some(done)) }
    };
    let at_most = |code, now: Option<u32>, set: u32| Limit {
        now,
        set: Some(set),
        ..limit(code, now.map(|now| now <= set))
    };
    let written =
        |key: &str| facts.clauses.iter().any(|clause| clause.key == key && clause.text.is_full());
    let creators = facts.parties.iter().filter(|p| p.role == PartyRole::Creator).count() as u32;
    let days = facts.campaign.length_days().map(|days| days as u32);
    let deliverables = facts.deliverables.len() as u32;
    let agreed = agreement(facts.targets, &facts.campaign.markets).holds();
    vec![
        Limit { red: !agreed && begun, ..beforehand(LimitCode::Metrics, agreed) },
        beforehand(LimitCode::Payment, written("payment")),
        beforehand(LimitCode::Revisions, written("revisions")),
        at_most(LimitCode::Days, days, pilot.days_most),
        Limit {
            money: facts.campaign.budget.clone(),
            money_set: pilot.budget_most,
            ..limit(LimitCode::Budget, within(&facts.campaign.budget, pilot.budget_most))
        },
        at_most(LimitCode::Creators, Some(creators), pilot.creators_most),
        at_most(LimitCode::Deliverables, Some(deliverables), pilot.deliverables_most),
        Limit {
            now: Some(facts.calls),
            set: Some(pilot.calls),
            ..beforehand(LimitCode::Calls, facts.calls >= pilot.calls)
        },
    ]
}

/// Whether a budget stays within a bound. Unknown without a budget or a bound, and where an amount is in another
/// currency: different money is never held against each other.
fn within(budget: &[Money], most: Option<Money>) -> Option<bool> {
    let most = most?;
    let own: Vec<&Money> = budget.iter().filter(|m| m.currency == most.currency).collect();
    if own.iter().map(|m| m.minor).sum::<i64>() > most.minor {
        return Some(false);
    }
    (!own.is_empty() && own.len() == budget.len()).then_some(true)
}

/// What the debrief points to. The decision stays with people (REQUIREMENTS 114, 118, 119).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Suggestion {
    /// Not everything has been looked at.
    TooLittle,
    /// Talking failed: a red flag.
    RedFlag,
    /// The work failed, and that can be mended: once more.
    Mend,
    /// The process holds: on to three.
    Scale,
}

/// The answer at which and below which one of the three questions counts as failed, out of 5.
const FAILED: u8 = 2;

/// What a debrief points to. Return is not asked about: a pilot judges how it is to work together.
pub fn suggestion(debrief: &Debrief) -> Suggestion {
    let failed = |answer: Option<u8>| answer.is_some_and(|given| given <= FAILED);
    let of = |nature| debrief.failures.iter().any(|f| f.nature == Some(nature));
    if of(FailureNature::Communication) || failed(debrief.clear) {
        return Suggestion::RedFlag;
    }
    let unsorted = debrief.failures.iter().any(|f| f.nature.is_none() && !f.what.trim().is_empty());
    let answers = [debrief.understood, debrief.clear, debrief.on_time];
    if unsorted || answers.iter().any(Option::is_none) {
        return Suggestion::TooLittle;
    }
    if of(FailureNature::Execution) || answers.into_iter().any(failed) {
        return Suggestion::Mend;
    }
    Suggestion::Scale
}

/// How much time a first delivery leaves (REQUIREMENTS 149).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LeadTime {
    /// Two weeks or more.
    Enough,
    /// Between one and two weeks.
    Short,
    /// Less than a week.
    TooShort,
}

/// Days from which a lead time is enough.
const LEAD_ENOUGH: i64 = 14;

/// Days from which it is only short.
const LEAD_SHORT: i64 = 7;

/// The lead time of something asked for on `asked` and due on `due`.
pub fn lead_time(asked: NaiveDate, due: NaiveDate) -> LeadTime {
    match (due - asked).num_days() {
        LEAD_ENOUGH.. => LeadTime::Enough,
        LEAD_SHORT.. => LeadTime::Short,
        _ => LeadTime::TooShort,
    }
}

/// The first day that leaves enough time to something asked for on `asked`.
pub fn first_day(asked: NaiveDate) -> NaiveDate {
    asked.checked_add_signed(Duration::days(LEAD_ENOUGH)).unwrap_or(asked)
}
