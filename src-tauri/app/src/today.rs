//! Today: what wants attention, in the order to take it up.

use crate::Workspace;
use crate::campaign::{CampaignName, CampaignRow};
use crate::failure::Outcome;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use sverka_core::campaign::Stage;
use sverka_core::checkin::CheckinState;
use sverka_core::clause::Clause;
use sverka_core::decision::{Decision, Occasion};
use sverka_core::deliverable::Standing;
use sverka_core::flag::{Flag, FlagState};
use sverka_core::health::Health;
use sverka_core::partner::Partner;
use sverka_core::payment::Standing as PayStanding;
use sverka_core::review::Merit;
use sverka_core::{Both, Id, Market};
use sverka_store::Reader;

/// Days within which a coming deliverable or check-in is shown.
const AHEAD: u64 = 7;

/// What kind of attention it wants. The order here is the order on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Attention {
    /// A flag is raised.
    FlagRaised,
    /// A raised flag that somebody works on: its trouble is not over.
    FlagAcknowledged,
    /// A flag is about to be raised.
    FlagPending,
    /// No flag is up, and all the same the target of the primary metric will hardly be reached, or its ceiling is exceeded.
    Prospect,
    /// A key metric runs far ahead: time to do more of what works (REQUIREMENTS 130).
    Ahead,
    /// The day of the check-in has come or lies close.
    Checkin,
    /// A brief is not signed by all.
    Unsigned,
    /// Signed by all, and nothing is noted yet that is to be made.
    Plan,
    /// A deliverable is late.
    Late,
    /// A deliverable is due soon.
    Due,
    /// A payment is late (REQUIREMENTS 72).
    PayLate,
    /// A payment is due soon.
    PayDue,
    /// The monthly decision is due (REQUIREMENTS 145).
    Decision,
    /// The quarterly review is due (REQUIREMENTS 148).
    Quarterly,
    /// A campaign is over and nobody has looked back on it, or its creators were not told (REQUIREMENTS 150, 156).
    Review,
}

/// One row of Today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TodayItem {
    /// What kind.
    pub attention: Attention,
    /// The campaign.
    pub campaign: CampaignName,
    /// The flag, for flags.
    pub flag: Option<Flag>,
    /// What it is about: a deliverable's title, the name of a creator.
    pub subject: Both,
    /// The market, where it concerns one.
    pub market: Option<Market>,
    /// The day it is due or was due.
    pub on: Option<NaiveDate>,
    /// Days until then; negative when it has passed.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// The very record to open, where there is one: the deliverable, the first clause of a brief that is not ready.
    pub record: Option<Id>,
    /// Done and all, for what is counted: signatures.
    pub done: Option<(u32, u32)>,
}

/// The room Today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TodayView {
    /// The day.
    pub today: NaiveDate,
    /// What wants attention, in order.
    pub items: Vec<TodayItem>,
    /// Campaigns that want none.
    pub in_hand: Vec<CampaignRow>,
    /// The next dated thing, when nothing wants attention now.
    pub next: Option<TodayItem>,
    /// Partners in use.
    pub partners: u32,
    /// The day the playbook was to be read through, once it has come (REQUIREMENTS 158).
    pub playbook_due: Option<NaiveDate>,
}

/// What wants attention today.
pub fn open(workspace: &Workspace) -> Outcome<TodayView> {
    workspace.read(|r| read(r, workspace.today()))
}

fn read(reader: &Reader, today: NaiveDate) -> Outcome<TodayView> {
    let mut items = Vec::new();
    let mut coming = Vec::new();
    let mut in_hand = Vec::new();
    for (row, health) in crate::campaign::rows(reader, today)? {
        let (now, later) = of_campaign(reader, &row, health.as_ref(), today)?;
        if now.is_empty() && matches!(row.stage, Stage::Running | Stage::Signed | Stage::Preparing)
        {
            in_hand.push(row);
        }
        items.extend(now);
        coming.extend(later);
    }
    items.sort_by_key(|item| (item.attention, item.on, item.campaign.id));
    coming.sort_by_key(|item| (item.on, item.attention));
    Ok(TodayView {
        today,
        items,
        in_hand,
        next: coming.into_iter().next(),
        partners: reader.count_eq::<Partner>("archived", false)? as u32,
        playbook_due: crate::practice::due(reader)?.filter(|on| *on <= today),
    })
}

/// What a campaign wants now, and what it will want later.
fn of_campaign(
    reader: &Reader,
    row: &CampaignRow,
    health: Option<&Health>,
    today: NaiveDate,
) -> Outcome<(Vec<TodayItem>, Vec<TodayItem>)> {
    let campaign =
        CampaignName { id: row.campaign.id, title: row.campaign.title.clone(), stage: row.stage };
    let blank = |attention| TodayItem {
        attention,
        campaign: campaign.clone(),
        flag: None,
        subject: Both::default(),
        market: None,
        on: None,
        days: None,
        record: None,
        done: None,
    };
    let dated = |attention, on: NaiveDate| TodayItem {
        on: Some(on),
        days: Some((on - today).num_days()),
        ..blank(attention)
    };
    let mut items = Vec::new();
    let live = matches!(row.stage, Stage::Running | Stage::Signed | Stage::Preparing);
    if let Some(health) = health {
        let primary = || health.performance.parts.iter().filter(|part| part.primary);
        let is_primary = |flag: &Flag| primary().any(|part| part.metric == flag.metric);
        for flag in health.flags() {
            let attention = match flag.state {
                FlagState::Raised => Attention::FlagRaised,
                FlagState::Acknowledged => Attention::FlagAcknowledged,
                FlagState::Pending => Attention::FlagPending,
                FlagState::Normal if flag.wants_attention() && is_primary(flag) => {
                    Attention::Prospect
                }
                _ => continue,
            };
            let again = flag.next.and_then(|next| next.on);
            items.push(TodayItem {
                flag: Some(flag.clone()),
                market: Some(flag.market),
                on: again.or(flag.since),
                days: again.map(|on| (on - today).num_days()),
                ..blank(attention)
            });
        }
        let ahead = health.ahead.iter().filter(|flag| flag.state == FlagState::Raised);
        items.extend(ahead.map(|flag| TodayItem {
            flag: Some(flag.clone()),
            market: Some(flag.market),
            on: flag.since,
            ..blank(Attention::Ahead)
        }));
        items.extend(decisions_due(reader, row, today, dated)?);
    }
    if matches!(row.stage, Stage::Finished | Stage::Stopped) && !is_looked_back_on(reader, row)? {
        let ended = crate::review::ended(reader, &row.campaign, today)?;
        items.extend(ended.map(|on| dated(Attention::Review, on)));
    }
    if live && row.signed.0 < row.signed.1 && row.clauses.1 > 0 {
        items.push(TodayItem {
            on: row.campaign.starts,
            days: row.campaign.starts.map(|on| (on - today).num_days()),
            record: unfinished_clause(reader, row)?,
            done: Some(row.signed),
            ..blank(Attention::Unsigned)
        });
    }
    if live {
        let lines = crate::deliverable::rows(reader, row.campaign.id, today)?;
        if row.stage == Stage::Signed && lines.is_empty() {
            items.push(TodayItem {
                on: row.campaign.starts,
                days: row.campaign.starts.map(|on| (on - today).num_days()),
                ..blank(Attention::Plan)
            });
        }
        for line in lines {
            let attention = match line.standing {
                Standing::Late => Attention::Late,
                Standing::Coming => Attention::Due,
                _ => continue,
            };
            let Some(on) = line.deliverable.promised() else { continue };
            let party = row.parties.iter().find(|p| p.id == line.deliverable.party);
            items.push(TodayItem {
                subject: line.deliverable.title.clone(),
                market: party.and_then(|p| p.market),
                record: Some(line.deliverable.id),
                ..dated(attention, on)
            });
        }
    }
    // What is owed stays owed when the campaign is over.
    for line in crate::payment::rows(reader, row.campaign.id, today)? {
        let attention = match line.standing {
            PayStanding::Late => Attention::PayLate,
            PayStanding::Coming => Attention::PayDue,
            _ => continue,
        };
        let Some(on) = line.due else { continue };
        let party = row.parties.iter().find(|p| p.id == line.payment.party);
        items.push(TodayItem {
            subject: line.party.clone(),
            market: party.and_then(|p| p.market),
            record: Some(line.payment.id),
            ..dated(attention, on)
        });
    }
    let horizon = today + Days::new(AHEAD);
    let waits = |item: &TodayItem| {
        let from = match item.attention {
            Attention::Due | Attention::PayDue | Attention::Checkin => horizon,
            // A decision is made on its day: there is nothing to get ready before.
            Attention::Decision | Attention::Quarterly => today,
            _ => return false,
        };
        item.on.is_some_and(|on| on > from)
    };
    Ok(items.into_iter().partition(|item| !waits(item)))
}

/// The first clause of a brief that is not ready to be signed.
fn unfinished_clause(reader: &Reader, row: &CampaignRow) -> Outcome<Option<Id>> {
    let (ready, of) = row.clauses;
    if ready == of {
        return Ok(None);
    }
    let mut clauses = reader.where_eq::<Clause>("campaign", &row.campaign.id.to_string())?;
    clauses.sort_by_key(|c| (c.position, c.id));
    let parties = crate::campaign::parties(reader, row.campaign.id)?;
    let known = crate::known::of_parties(reader, &parties)?;
    Ok(clauses.into_iter().find(|c| !c.state(&known).ready).map(|c| c.id))
}

/// Whether nothing of a review is left that can be told without the figures of the campaign.
fn is_looked_back_on(reader: &Reader, row: &CampaignRow) -> Outcome<bool> {
    let review = crate::review::of_campaign(reader, row.campaign.id)?;
    Ok(review.is_some_and(|own| own.lacks(Merit::Unknown).is_empty()))
}

/// The check-in that was neither held nor decided at, the monthly decision and the quarterly review.
fn decisions_due(
    reader: &Reader,
    row: &CampaignRow,
    today: NaiveDate,
    dated: impl Fn(Attention, NaiveDate) -> TodayItem,
) -> Outcome<Vec<TodayItem>> {
    let decisions = reader.where_eq::<Decision>("campaign", &row.campaign.id.to_string())?;
    let mut items = Vec::new();
    let checkin = crate::checkin::standing(reader, &row.campaign, today)?;
    if let Some(on) = checkin.on.filter(|_| checkin.state != CheckinState::Held) {
        items.push(dated(Attention::Checkin, on));
    }
    if let Some(begun) = row.campaign.starts {
        for due in crate::decision::occasions(begun, &decisions, today) {
            let attention = match due.occasion {
                Occasion::Quarterly => Attention::Quarterly,
                Occasion::Once | Occasion::Monthly => Attention::Decision,
            };
            items.push(dated(attention, due.on));
        }
    }
    Ok(items)
}
