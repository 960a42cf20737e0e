//! Campaigns: the list, one campaign with the people in it, and its dates.

use crate::Workspace;
use crate::brief::Brief;
use crate::failure::Outcome;
use crate::past::History;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::alignment::Need;
use sverka_core::campaign::{Campaign, Party, PartyRole, Stage, stage};
use sverka_core::checkin::{self, CheckinStanding, Window};
use sverka_core::flag::{FlagState, Prospect};
use sverka_core::health::Health;
use sverka_core::paper::Paper;
use sverka_core::partner::Partner;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind, Lang, Market, Problem};
use sverka_store::Reader;

/// A campaign by name, for lists and links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CampaignName {
    /// Identity.
    pub id: Id,
    /// Title.
    pub title: Both,
    /// Where it stands.
    pub stage: Stage,
}

/// A campaign in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CampaignRow {
    /// The record.
    pub campaign: Campaign,
    /// Where it stands.
    pub stage: Stage,
    /// Who takes part, the brand first.
    pub parties: Vec<Party>,
    /// The state of its gravest flag while it runs.
    pub flag: Option<FlagState>,
    /// How that flag stands with its target, where it is a normal one.
    pub prospect: Prospect,
    /// Flags up while it runs, those that somebody works on among them.
    pub raised: u32,
    /// Clauses ready and all clauses.
    pub clauses: (u32, u32),
    /// Signatures under the standing text and parties.
    pub signed: (u32, u32),
}

/// A campaign with what every room of it needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CampaignView {
    /// The record.
    pub campaign: Campaign,
    /// Where it stands.
    pub stage: Stage,
    /// Who takes part, the brand first.
    pub parties: Vec<Party>,
    /// Days from first to last.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub length_days: Option<i64>,
    /// Today's day of the campaign, from 1; `None` outside it.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub day: Option<i64>,
    /// The window of the check-in.
    pub checkin_window: Option<Window>,
    /// Whether everyone has signed the brief as it stands.
    pub signed: bool,
    /// The day the check-in is planned for.
    pub checkin_on: Option<NaiveDate>,
    /// How the check-in stands.
    pub checkin: CheckinStanding,
}

/// What a new campaign is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewCampaign {
    /// Title in one or both languages.
    pub title: Both,
    /// The brand's name.
    pub brand: Both,
    /// The language the brand writes in.
    pub language: Lang,
    /// The creators, by partner, at most one per market is usual.
    pub creators: Vec<Id>,
}

/// All campaigns: running ones first, then those in preparation, then the ended.
pub fn list(workspace: &Workspace) -> Outcome<Vec<CampaignRow>> {
    let rows = workspace.read(|r| rows(r, workspace.today()))?;
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

/// The campaigns put aside, in the order of [`list`].
pub fn archived(workspace: &Workspace) -> Outcome<Vec<CampaignRow>> {
    let rows = workspace.read(|r| rows_of(r, workspace.today(), true))?;
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

/// The rows of [`list`], each with the health its flags were read from while it runs.
pub(crate) fn rows(
    reader: &Reader,
    today: NaiveDate,
) -> Outcome<Vec<(CampaignRow, Option<Health>)>> {
    rows_of(reader, today, false)
}

fn rows_of(
    reader: &Reader,
    today: NaiveDate,
    archived: bool,
) -> Outcome<Vec<(CampaignRow, Option<Health>)>> {
    let campaigns = reader.all::<Campaign>()?.into_iter().filter(|c| c.archived == archived);
    let history = History::before(reader, today)?;
    let mut rows =
        campaigns.map(|c| row(reader, c, &history, today)).collect::<Outcome<Vec<_>>>()?;
    rows.sort_by_key(|(row, _)| {
        let order = match row.stage {
            Stage::Running => 0,
            Stage::Signed => 1,
            Stage::Preparing => 2,
            Stage::Finished => 3,
            Stage::Stopped => 4,
        };
        (order, row.campaign.starts, row.campaign.id)
    });
    Ok(rows)
}

fn row(
    reader: &Reader,
    campaign: Campaign,
    history: &History,
    today: NaiveDate,
) -> Outcome<(CampaignRow, Option<Health>)> {
    let brief = Brief::of(reader, &campaign, Paper::Brief)?;
    let stage = stage_with(reader, &campaign, &brief, today)?;
    let health = match stage {
        Stage::Running => Some(crate::health::beside(reader, history, &campaign, today)?),
        _ => None,
    };
    let flags = health.as_ref().map(Health::flags).unwrap_or_default();
    let completeness = brief.completeness();
    let signatures = if brief.stands_signed() { brief.standing_signatures().len() } else { 0 };
    let row = CampaignRow {
        stage,
        flag: flags.first().map(|f| f.state),
        prospect: flags.first().map(|f| f.prospect).unwrap_or_default(),
        raised: flags.iter().filter(|f| f.stands()).count() as u32,
        clauses: (completeness.ready, completeness.of),
        signed: (signatures as u32, brief.parties.len() as u32),
        parties: brief.parties,
        campaign,
    };
    Ok((row, health))
}

/// One campaign with what every room of it needs.
pub fn open(workspace: &Workspace, id: Id) -> Outcome<CampaignView> {
    let today = workspace.today();
    workspace.read(|r| {
        let campaign: Campaign = found(r, id)?;
        let brief = Brief::of(r, &campaign, Paper::Brief)?;
        let day = match (campaign.starts, campaign.ends) {
            (Some(starts), Some(ends)) if (starts..=ends).contains(&today) => {
                Some((today - starts).num_days() + 1)
            }
            _ => None,
        };
        Ok(CampaignView {
            stage: stage_with(r, &campaign, &brief, today)?,
            signed: brief.is_signed(),
            parties: brief.parties,
            length_days: campaign.length_days(),
            day,
            checkin_window: campaign
                .starts
                .zip(campaign.ends)
                .and_then(|(starts, ends)| checkin::window(starts, ends)),
            checkin_on: checkin::date(&campaign),
            checkin: crate::checkin::standing(r, &campaign, today)?,
            campaign,
        })
    })
}

/// The brand of the campaign that was made last, which the next one begins with; blank while there is none.
pub fn last_brand(workspace: &Workspace) -> Outcome<Both> {
    workspace.read(|r| {
        // Identities grow with time.
        let last = r.all::<Campaign>()?.into_iter().map(|campaign| campaign.id).max();
        let Some(last) = last else { return Ok(Both::default()) };
        let brand = parties(r, last)?.into_iter().find(|party| party.role == PartyRole::Brand);
        Ok(brand.map(|brand| brand.name).unwrap_or_default())
    })
}

/// Makes a campaign with its brand and creators in one step.
pub fn create(workspace: &Workspace, new: NewCampaign) -> Outcome<Done<Id>> {
    let campaign = Campaign { title: new.title, ..Campaign::new(workspace.new_id()) };
    let made = label(Kind::Campaign, "new", campaign.title.clone());
    workspace.change(made, |w| {
        put_checked(w, &campaign, workspace.today())?;
        let brand = new_party(workspace, campaign.id, PartyRole::Brand, 0);
        let brand = Party { name: new.brand, language: new.language, ..brand };
        put_checked(w, &brand, workspace.today())?;
        for (at, creator) in new.creators.into_iter().enumerate() {
            let partner: Partner = found(w, creator)?;
            let party = new_party(workspace, campaign.id, PartyRole::Creator, at as u32 + 1);
            put_checked(
                w,
                &Party {
                    partner: Some(creator),
                    name: partner.name.clone(),
                    market: partner.markets.first().copied(),
                    language: partner.language,
                    ..party
                },
                workspace.today(),
            )?;
        }
        Ok(campaign.id)
    })
}

/// A party nothing is known of yet.
pub(crate) fn new_party(
    workspace: &Workspace,
    campaign: Id,
    role: PartyRole,
    position: u32,
) -> Party {
    Party {
        id: workspace.new_id(),
        campaign,
        role,
        partner: None,
        name: Both::default(),
        person: Both::default(),
        market: None,
        home: None,
        language: Lang::Ru,
        win: Both::default(),
        why_you: Both::default(),
        judges_by: None,
        position,
    }
}

/// Who takes part, the brand first.
pub(crate) fn parties(reader: &Reader, campaign: Id) -> Outcome<Vec<Party>> {
    let mut parties = reader.where_eq::<Party>("campaign", &campaign.to_string())?;
    parties.sort_by_key(|p| (p.role, p.position, p.id));
    Ok(parties)
}

/// A problem when `field` points to a party that is not there or belongs to another campaign.
pub(crate) fn stranger(
    reader: &Reader,
    field: impl Into<String>,
    campaign: Id,
    party: Option<Id>,
) -> Outcome<Option<Problem>> {
    let Some(id) = party else { return Ok(None) };
    let own = reader.get::<Party>(id)?.is_some_and(|p| p.campaign == campaign);
    Ok((!own).then(|| Problem::at(field, ProblemCode::NotFound)))
}

/// Takes a party out of a campaign and out of the rows of its matrix, where it would only be a name nobody sees,
/// with what was noted of its pages, its boundaries and its form.
/// Refused while anything else rests on it: a signature, a deliverable, a metric it tracks, a file of its figures.
pub(crate) fn remove_party(workspace: &Workspace, id: Id) -> Outcome<Done<()>> {
    let party: Party = workspace.read(|r| found(r, id))?;
    workspace.change(label(Kind::Party, "remove", party.name.clone()), |w| {
        for mut need in w.where_eq::<Need>("campaign", &party.campaign.to_string())? {
            need.creators.retain(|c| c.party != id);
            w.put(&need)?;
        }
        crate::rule::forget_party(w, &party)?;
        crate::boundary::forget_party(w, &party)?;
        crate::intake::forget_party(w, &party)?;
        w.remove::<Party>(id)?;
        Ok(())
    })
}

/// The name of a campaign, where it is there.
pub(crate) fn name_of(reader: &Reader, id: Id, today: NaiveDate) -> Outcome<Option<CampaignName>> {
    let Some(campaign) = reader.get::<Campaign>(id)? else { return Ok(None) };
    Ok(Some(CampaignName { id, stage: stage_of(reader, &campaign, today)?, title: campaign.title }))
}

/// Whether a campaign counts in what is known of the past. Putting one aside takes it out of the lists of what is under
/// way or still asks for something; what came of one that is `over` is on record all the same, wherever it is learned
/// from: profiles, trajectories, ladders, predictions, failures. One that never came to an end tells nothing.
pub(crate) fn is_on_record(campaign: &Campaign, over: bool) -> bool {
    over || !campaign.archived
}

/// Where a campaign stands.
pub(crate) fn stage_of(reader: &Reader, campaign: &Campaign, today: NaiveDate) -> Outcome<Stage> {
    stage_with(reader, campaign, &Brief::of(reader, campaign, Paper::Brief)?, today)
}

pub(crate) fn stage_with(
    reader: &Reader,
    campaign: &Campaign,
    brief: &Brief,
    today: NaiveDate,
) -> Outcome<Stage> {
    let stopped = crate::decision::ending_of(reader, campaign.id)?.is_some();
    Ok(stage(campaign, brief.is_signed(), stopped, today))
}

impl Editable for Campaign {
    const KIND: Kind = Kind::Campaign;
    const RULED: &'static [&'static str] = &["revealed_at"];
    fn blank(id: Id) -> Value {
        blank_of(&Campaign::new(id))
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Campaign::problems(self))
    }
}

impl Editable for Party {
    const KIND: Kind = Kind::Party;
    fn blank(id: Id) -> Value {
        blank_of(&Party {
            id,
            campaign: Id::nil(),
            role: PartyRole::Creator,
            partner: None,
            name: Both::default(),
            person: Both::default(),
            market: None::<Market>,
            home: None,
            language: Lang::Ru,
            win: Both::default(),
            why_you: Both::default(),
            judges_by: None,
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.name.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Party::problems(self, &crate::own_metric::dictionary(reader)?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Partner>(reader, "partner", self.partner)?);
        Ok(problems)
    }
}
