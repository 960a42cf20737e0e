//! The way of a campaign to its kick-off, and the campaigns that ended before their time.

use crate::Workspace;
use crate::brief::Brief;
use crate::campaign::stage_with;
use crate::failure::Outcome;
use chrono::NaiveDate;
use sverka_core::Id;
use sverka_core::alignment::Alignment;
use sverka_core::campaign::Campaign;
use sverka_core::decision::Decision;
use sverka_core::intake::Intake;
use sverka_core::kickoff::{Breaks, Given, KickoffLine, breaks, way};
use sverka_core::session::Session;
use sverka_store::Reader;

/// The steps to the kick-off, each with where it stands and what it lacks.
pub(crate) fn way_of(
    reader: &Reader,
    campaign: &Campaign,
    brief: &Brief,
    alignment: &Alignment,
    today: NaiveDate,
) -> Outcome<Vec<KickoffLine>> {
    let key = campaign.id.to_string();
    let completeness = brief.completeness();
    let signed = if brief.stands_signed() { brief.standing_signatures() } else { Vec::new() };
    let unsigned: Vec<Id> = brief
        .parties
        .iter()
        .map(|party| party.id)
        .filter(|party| !signed.iter().any(|signature| signature.party == *party))
        .collect();
    Ok(way(&Given {
        campaign,
        parties: &brief.parties,
        intakes: &reader.where_eq::<Intake>("campaign", &key)?,
        alignment,
        sessions: &reader.where_eq::<Session>("campaign", &key)?,
        clauses: (completeness.ready, completeness.of),
        unsigned: &unsigned,
        stage: stage_with(reader, campaign, brief, today)?,
        decisions: &reader.where_eq::<Decision>("campaign", &key)?,
    }))
}

/// The campaigns that were stopped lately, by where they came apart.
pub fn breaks_of_all(workspace: &Workspace) -> Outcome<Breaks> {
    workspace.read(|r| Ok(breaks(&r.all::<Decision>()?, workspace.today())))
}
