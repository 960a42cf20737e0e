//! Health of a campaign, and the decision that follows from it.

use crate::Workspace;
use crate::decision::{NewDecision, make};
use crate::doubt::DoubtGroup;
use crate::failure::Outcome;
use crate::past::History;
use crate::workspace::{Done, found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use sverka_core::calibration::{self, Calibration};
use sverka_core::campaign::Campaign;
use sverka_core::decision::{BreakStage, Decision, Verdict};
use sverka_core::doubt::{counted, doubts};
use sverka_core::figure::Sourced;
use sverka_core::flag::Flag;
use sverka_core::health::{Given, Health, Line, Slice, breakdown, health, health_over_time};
use sverka_core::tally::Tally;
use sverka_core::target::Target;
use sverka_core::{Id, Market};
use sverka_store::Reader;

/// The room that answers “how is it going?”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HealthView {
    /// Adherence, performance, sentiment.
    pub health: Health,
    /// The bounds they are held against.
    pub bounds: DimensionBounds,
    /// Their flags in the order to take them up.
    pub flags: Vec<Flag>,
    /// Key metrics, the primary one first.
    pub targets: Vec<Target>,
    /// Decisions so far, newest first.
    pub decisions: Vec<Decision>,
    /// Comments counted so far, oldest first.
    pub tallies: Vec<Tally>,
    /// Imports by id, for the source of a figure.
    pub imports: Vec<sverka_core::figure::Import>,
    /// The key metrics over time, in the order of the parts of performance.
    pub lines: Vec<Line>,
    /// The same figures by creator and by platform (REQUIREMENTS 139–142).
    pub slices: Vec<Slice>,
    /// Values that cannot be right as they stand, by file and reason.
    pub doubts: Vec<DoubtGroup>,
}

/// The bounds of the dimensions of health, market by market, each on the scale of its dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)]
pub struct DimensionBounds {
    #[cfg_attr(feature = "ts", ts(type = "Record<Market, number>"))]
    pub adherence: BTreeMap<Market, f64>,
    #[cfg_attr(feature = "ts", ts(type = "Record<Market, number>"))]
    pub performance: BTreeMap<Market, f64>,
    #[cfg_attr(feature = "ts", ts(type = "Record<Market, number>"))]
    pub sentiment: BTreeMap<Market, f64>,
}

/// The health of a campaign today, with what stands beside it.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<HealthView> {
    workspace.read(|r| {
        let record: Campaign = found(r, campaign)?;
        let today = workspace.today();
        let history = History::before(r, today)?;
        let ((health, lines), slices) =
            over(r, &history, &record, today, |given| (health_over_time(given), breakdown(given)))?;
        let key = campaign.to_string();
        let mut decisions = r.where_eq::<Decision>("campaign", &key)?;
        decisions.sort_by_key(|d| std::cmp::Reverse((d.on, d.id)));
        Ok(HealthView {
            flags: health.flags().into_iter().cloned().collect(),
            bounds: DimensionBounds {
                adherence: health.adherence.bounds(),
                performance: health.performance.bounds(),
                sentiment: health.sentiment.bounds(),
            },
            health,
            targets: crate::target::of_campaign(r, campaign)?,
            decisions,
            tallies: crate::tally::of_campaign(r, campaign)?,
            imports: r.where_eq("campaign", &key)?,
            lines,
            slices,
            doubts: crate::doubt::groups(r, &record)?,
        })
    })
}

/// The health of a campaign as it was known on a day.
pub fn of_campaign(workspace: &Workspace, campaign: Id, as_of: NaiveDate) -> Outcome<Health> {
    workspace.read(|r| read(r, &found(r, campaign)?, as_of))
}

/// [`of_campaign`] of a campaign that is at hand.
pub(crate) fn read(reader: &Reader, campaign: &Campaign, as_of: NaiveDate) -> Outcome<Health> {
    beside(reader, &History::before(reader, as_of)?, campaign, as_of)
}

/// [`read`] of several campaigns, beside the same history.
pub(crate) fn beside(
    reader: &Reader,
    history: &History,
    campaign: &Campaign,
    as_of: NaiveDate,
) -> Outcome<Health> {
    over(reader, history, campaign, as_of, health)
}

/// [`read`] with the course of every key metric, for pictures.
pub(crate) fn over_time(
    reader: &Reader,
    campaign: &Campaign,
    as_of: NaiveDate,
) -> Outcome<(Health, Vec<Line>)> {
    over(reader, &History::before(reader, as_of)?, campaign, as_of, health_over_time)
}

/// What is worked out from everything that the health of a campaign is made of.
fn over<T>(
    reader: &Reader,
    history: &History,
    campaign: &Campaign,
    as_of: NaiveDate,
    work: impl FnOnce(&Given) -> T,
) -> Outcome<T> {
    let parties = crate::campaign::parties(reader, campaign.id)?;
    let targets = crate::target::of_campaign(reader, campaign.id)?;
    let deliverables = crate::deliverable::of_campaign(reader, campaign.id)?;
    Ok(work(&Given {
        growth: &history.growth(reader, campaign, &parties, &deliverables, &targets)?,
        parties: &parties,
        targets: &targets,
        deliverables: &deliverables,
        figures: &figures(reader, campaign)?,
        tallies: &crate::audience_comment::counted(reader, campaign.id)?,
        steps: &crate::playbook::of_campaign(reader, campaign.id)?,
        settings: &settings(reader)?,
        dictionary: &crate::own_metric::dictionary(reader)?,
        campaign,
        as_of,
    }))
}

/// The figures of a campaign that count: those that nobody doubts, or that a person let count all the same.
pub(crate) fn figures(reader: &Reader, campaign: &Campaign) -> Outcome<Vec<Sourced>> {
    let figures = crate::import::figures(reader, campaign.id)?;
    let doubts = doubts(campaign, &figures);
    if doubts.is_empty() {
        return Ok(figures);
    }
    Ok(counted(figures, &doubts, &crate::doubt::of_campaign(reader, campaign.id)?))
}

/// What forecasts were worth in the campaigns that are over (METHODS, calibration).
pub fn calibration(workspace: &Workspace) -> Outcome<Calibration> {
    workspace.read(|r| {
        let (tested, left_out) = History::before(r, workspace.today())?.tested(r)?;
        Ok(calibration::calibration(&tested, left_out))
    })
}

/// Decides to continue, pivot or stop, and keeps the state of things at this moment beside the reason.
pub fn decide(
    workspace: &Workspace,
    campaign: Id,
    verdict: Verdict,
    reason: &str,
    at_checkin: bool,
) -> Outcome<Done<Id>> {
    make(workspace, NewDecision { at_checkin, ..NewDecision::once(campaign, verdict, reason) })
}

/// Ends it, and keeps where it came apart beside the reason: an honourable end, counted with the others
/// (REQUIREMENTS 50, 63).
pub fn stop(
    workspace: &Workspace,
    campaign: Id,
    stage: BreakStage,
    reason: &str,
) -> Outcome<Done<Id>> {
    make(
        workspace,
        NewDecision { stage: Some(stage), ..NewDecision::once(campaign, Verdict::Stop, reason) },
    )
}
