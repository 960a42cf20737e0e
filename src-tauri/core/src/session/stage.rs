//! What the shared screen shows: one place of the agenda, and nothing that is not for everyone's eyes.
//!
//! It is made anew from the records by picking what may be seen, never by leaving out what may not: private notes,
//! attendance and sealed answers have no field here.

use super::agenda::{StepAsks, need_at, places, standing, step_at};
use super::clock::{Clock, Moments, seconds_of};
use super::opening::{Seal, answer_of, seal};
use super::{Session, SessionOutcome, agenda};
use crate::alignment::{Alignment, Need, Obstacle};
use crate::campaign::{Party, PartyRole};
use crate::metric::{Dictionary, Unit};
use crate::recap::{RecapItem, RecapState};
use crate::session_answer::SessionAnswer;
use crate::target::{Target, Threshold};
use crate::trade_off::TradeOff;
use crate::{Both, Id, Lang, Market};
use serde::{Deserialize, Serialize};

/// A step in the line of steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageStep {
    /// Its key.
    pub key: String,
    /// Seconds planned.
    pub planned: u32,
    /// Seconds spent.
    pub spent: u32,
    /// Whether the session stands here.
    pub now: bool,
    /// Whether it lies behind and something came of it; a step that was passed over is not done.
    pub done: bool,
}

/// What one party says here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageColumn {
    /// The party.
    pub party: Id,
    /// Its name.
    pub name: Both,
    /// Who speaks for it.
    pub person: Both,
    /// Brand or creator.
    pub role: PartyRole,
    /// A creator's market.
    pub market: Option<Market>,
    /// Their own language.
    pub language: Lang,
    /// Whether they have answered, be it opened or not.
    pub answered: bool,
    /// What they said; blank while it is sealed.
    pub text: Both,
    /// What came when asked why; empty while it is sealed.
    pub whys: Vec<Both>,
    /// The overlap of this row with the brand, 1–5.
    pub overlap: Option<u8>,
    /// A creator's mean overlap so far.
    pub mean: Option<f64>,
    /// The metric they judge by, in the step of the one metric.
    pub judges_by: Option<String>,
}

/// The live average.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageAverage {
    /// The mean of the creators' means; `None` until each has a rating.
    pub overall: Option<f64>,
    /// The bound to reach.
    pub gate: f64,
    /// Pairs rated.
    pub rated: u32,
    /// Pairs in all.
    pub pairs: u32,
    /// What stands in the way; what comes of the metrics they judge by only once those are open.
    pub obstacles: Vec<Obstacle>,
}

/// The one metric.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageMetric {
    /// The metric of the dictionary.
    pub metric: String,
    /// The unit of its thresholds.
    pub unit: Unit,
    /// Why it matters.
    pub why: Both,
    /// What is to be reached.
    pub thresholds: Vec<Threshold>,
}

/// What is given up for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageTradeOff {
    /// Identity.
    pub id: Id,
    /// What matters more.
    pub chosen: Both,
    /// What is let go.
    pub given_up: Both,
}

/// One thing that was agreed, said back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageRecap {
    /// Identity.
    pub id: Id,
    /// What was agreed.
    pub text: Both,
    /// Whether all have said yes.
    pub state: RecapState,
    /// Who said yes to it as it stands.
    pub confirmed: Vec<Id>,
}

/// The shared screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageView {
    /// What the campaign is called.
    pub title: Both,
    /// The step: the question is the message `session-ask-<step>`.
    pub step: String,
    /// What happens in it.
    pub asks: StepAsks,
    /// The line of steps.
    pub steps: Vec<StageStep>,
    /// The clock.
    pub clock: Clock,
    /// The place before this one.
    pub previous: Option<String>,
    /// The place after this one.
    pub next: Option<String>,
    /// The row of the matrix it stands at.
    pub need: Option<Id>,
    /// The row of the matrix: its number from 1, and how many there are.
    pub row: Option<(u32, u32)>,
    /// The parties, the brand first.
    pub columns: Vec<StageColumn>,
    /// How the answers lie.
    pub seal: Seal,
    /// The live average.
    pub average: StageAverage,
    /// The one metric, in its step once the answers are open.
    pub metric: Option<StageMetric>,
    /// Trade-offs, in their step.
    pub trade_offs: Vec<StageTradeOff>,
    /// The recap, in its step.
    pub recap: Vec<StageRecap>,
    /// How it ended.
    pub outcome: Option<SessionOutcome>,
}

/// Everything a session is about.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// What the campaign is called.
    pub title: &'a Both,
    /// The session.
    pub session: &'a Session,
    /// Who takes part, the brand first.
    pub parties: &'a [Party],
    /// The answers of the session.
    pub answers: &'a [SessionAnswer],
    /// Rows of the matrix, in order.
    pub needs: &'a [Need],
    /// Key metrics.
    pub targets: &'a [Target],
    /// What the matrix says.
    pub alignment: &'a Alignment,
    /// Trade-offs, in order.
    pub trade_offs: &'a [TradeOff],
    /// The recap of the session, in order.
    pub recap: &'a [RecapItem],
    /// The metrics the workspace knows.
    pub dictionary: &'a Dictionary,
}

/// What the shared screen shows of a session.
pub fn stage(table: Table<'_>, at: Moments) -> StageView {
    let Table { session, needs, .. } = table;
    let places = places(needs);
    let stands = standing(&session.step, &places);
    let place = &places[stands];
    let step = step_at(place).unwrap_or(&agenda::AGENDA[0]);
    // A place that is gone is told to the clock too, or it would count for nothing.
    let standing_session = Session { step: place.clone(), ..session.clone() };
    let need = need_at(place).and_then(|id| needs.iter().position(|one| one.id == id));
    let seal = seal(session, table.parties, table.answers, step.key);
    let in_step = |asks: StepAsks| step.asks == asks;
    let all: Vec<Id> = table.parties.iter().map(|party| party.id).collect();
    StageView {
        title: table.title.clone(),
        step: step.key.to_owned(),
        asks: step.asks,
        steps: steps(table, &standing_session, step.key, at),
        clock: standing_session.clock(at),
        previous: stands.checked_sub(1).map(|before| places[before].clone()),
        next: places.get(stands + 1).cloned(),
        need: need.map(|row| needs[row].id),
        row: need.map(|row| (row as u32 + 1, needs.len() as u32)),
        columns: columns(table, step, need.map(|row| &needs[row]), seal == Seal::Open),
        average: average(table),
        metric: table
            .targets
            .iter()
            .find(|one| one.primary && in_step(StepAsks::Metric) && seal == Seal::Open)
            .and_then(|target| metric_of(target, table.dictionary)),
        trade_offs: table
            .trade_offs
            .iter()
            .filter(|_| in_step(StepAsks::TradeOffs))
            .map(|one| StageTradeOff {
                id: one.id,
                chosen: one.chosen.clone(),
                given_up: one.given_up.clone(),
            })
            .collect(),
        recap: table
            .recap
            .iter()
            .filter(|_| in_step(StepAsks::Recap))
            .map(|item| StageRecap {
                id: item.id,
                text: item.text.clone(),
                state: item.state(&all),
                confirmed: item.confirmed_by(&all),
            })
            .collect(),
        seal,
        outcome: session.outcome,
    }
}

fn steps(table: Table<'_>, session: &Session, standing: &str, at: Moments) -> Vec<StageStep> {
    let spent = session.spent_until(session.counts_until(at));
    let plan = agenda::planned(session.minutes);
    let here = agenda::AGENDA.iter().position(|step| step.key == standing).unwrap_or(0);
    agenda::AGENDA
        .iter()
        .enumerate()
        .map(|(number, step)| StageStep {
            key: step.key.to_owned(),
            planned: seconds_of(&plan, step.key),
            spent: seconds_of(&spent, step.key),
            now: number == here,
            done: number < here && came_of(table, step),
        })
        .collect()
}

/// Whether something came of a step: somebody answered, rated, chose or said something.
fn came_of(table: Table<'_>, step: &agenda::Step) -> bool {
    let answered =
        || table.parties.iter().any(|one| answer_of(table.answers, step.key, one.id).is_some());
    match step.asks {
        StepAsks::Answers => answered(),
        StepAsks::Overlap => table.alignment.creators.iter().any(|one| one.rated > 0),
        StepAsks::Metric => answered() || table.targets.iter().any(|one| one.primary),
        StepAsks::TradeOffs => !table.trade_offs.is_empty(),
        StepAsks::Recap => !table.recap.is_empty(),
    }
}

fn columns(
    table: Table<'_>,
    step: &agenda::Step,
    need: Option<&Need>,
    open: bool,
) -> Vec<StageColumn> {
    table
        .parties
        .iter()
        .map(|party| {
            let answer = answer_of(table.answers, step.key, party.id);
            let shown = answer.filter(|_| open);
            let side = need.and_then(|need| need.creators.iter().find(|one| one.party == party.id));
            let of_need = need.map(|need| match party.role {
                PartyRole::Brand => need.brand.clone(),
                PartyRole::Creator => side.map(|one| one.need.clone()).unwrap_or_default(),
            });
            let mean = table.alignment.creators.iter().find(|one| one.party == party.id);
            StageColumn {
                party: party.id,
                name: party.name.clone(),
                person: party.person.clone(),
                role: party.role,
                market: party.market,
                language: party.language,
                answered: answer.is_some(),
                text: of_need.or_else(|| shown.map(|one| one.text.clone())).unwrap_or_default(),
                whys: shown
                    .map(|one| one.whys.iter().map(|why| why.text.clone()).collect())
                    .unwrap_or_default(),
                overlap: side.and_then(|one| one.overlap),
                mean: mean.and_then(|one| one.mean),
                judges_by: party
                    .judges_by
                    .clone()
                    .filter(|_| open && step.asks == StepAsks::Metric),
            }
        })
        .collect()
}

fn average(table: Table<'_>) -> StageAverage {
    let alignment = table.alignment;
    // What the metrics say against each other tells what each judges by, and is sealed as long as the answers are.
    let sealed = !agenda::AGENDA
        .iter()
        .filter(|step| step.asks == StepAsks::Metric)
        .all(|step| seal(table.session, table.parties, table.answers, step.key) == Seal::Open);
    let judged = |one: &Obstacle| matches!(one, Obstacle::DifferentMetrics | Obstacle::NobodyCares);
    StageAverage {
        overall: alignment.overall,
        gate: alignment.gate,
        rated: alignment.creators.iter().map(|one| one.rated).sum(),
        pairs: (table.needs.len() * alignment.creators.len()) as u32,
        obstacles: alignment
            .obstacles
            .iter()
            .copied()
            .filter(|one| !(sealed && judged(one)))
            .collect(),
    }
}

/// The one metric as it is shown; `None` for one that is in no dictionary.
fn metric_of(target: &Target, dictionary: &Dictionary) -> Option<StageMetric> {
    Some(StageMetric {
        metric: target.metric.clone(),
        unit: dictionary.find(&target.metric)?.unit,
        why: target.why.clone(),
        thresholds: target.thresholds.clone(),
    })
}
