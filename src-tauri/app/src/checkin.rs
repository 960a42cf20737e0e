//! Check-ins: the prepared page all look at, what was held, and whether the clause that promised it is kept
//! (REQUIREMENTS 68, 127–130).

use crate::Workspace;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use crate::workspace::found;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::brief::Revision;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::checkin::{self, Checkin, CheckinStanding, Window, date, is_kept, window};
use sverka_core::clause::Clause;
use sverka_core::decision::Decision;
use sverka_core::paper::Paper;
use sverka_core::signature::Signature;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The key of the clause that promises the check-in, in every paper that has one.
const CLAUSE: &str = "checkin";

/// The room of the check-in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckinView {
    /// The day.
    pub today: NaiveDate,
    /// The window; `None` while the campaign has no dates.
    pub window: Option<Window>,
    /// The day it is held on.
    pub on: Option<NaiveDate>,
    /// What was written up so far, newest first.
    pub held: Vec<Checkin>,
    /// The clauses that promise it, those everybody signed first.
    pub clauses: Vec<CheckinClause>,
    /// Whether the promise is kept: one was held that was not the early look, and the creators were shown the figures
    /// by then.
    pub kept: bool,
    /// The decisions made at it, newest first.
    pub decisions: Vec<Decision>,
    /// How it stands.
    pub standing: CheckinStanding,
    /// Who thinks along, the creators.
    pub creators: Vec<Party>,
}

/// A clause that promises the check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckinClause {
    /// The paper it stands in.
    pub paper: Paper,
    /// What it says.
    pub text: Both,
    /// Whether everybody signed a version of the paper that has it.
    pub signed: bool,
}

/// The room of a campaign's check-in.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<CheckinView> {
    let today = workspace.today();
    workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let mut decisions = r.where_eq::<Decision>("campaign", campaign.id.to_string())?;
        decisions.retain(|decision| decision.at_checkin);
        decisions.sort_by_key(|decision| std::cmp::Reverse((decision.on, decision.id)));
        let held = of_campaign(r, campaign.id)?;
        let parties = crate::campaign::parties(r, campaign.id)?;
        Ok(CheckinView {
            today,
            window: campaign.starts.zip(campaign.ends).and_then(|(from, to)| window(from, to)),
            on: date(&campaign),
            clauses: clauses(r, campaign.id)?,
            kept: is_kept(&held),
            standing: standing(r, &campaign, today)?,
            held,
            decisions,
            creators: parties.into_iter().filter(|p| p.role == PartyRole::Creator).collect(),
        })
    })
}

/// How the check-in of a campaign stands.
pub(crate) fn standing(
    reader: &Reader,
    campaign: &Campaign,
    today: NaiveDate,
) -> Outcome<CheckinStanding> {
    let decisions = reader.where_eq::<Decision>("campaign", campaign.id.to_string())?;
    let written = of_campaign(reader, campaign.id)?;
    Ok(checkin::standing(campaign, &written, &decisions, today))
}

/// What was written up in a campaign, newest first.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Checkin>> {
    let mut held = reader.where_eq::<Checkin>("campaign", campaign.to_string())?;
    held.sort_by_key(|own| std::cmp::Reverse((own.on, own.id)));
    Ok(held)
}

/// The clauses of a campaign's papers that promise the check-in, as the last version of each has them, and those of
/// papers nobody froze as they are being written.
fn clauses(reader: &Reader, campaign: Id) -> Outcome<Vec<CheckinClause>> {
    let key = campaign.to_string();
    let signatures = reader.where_eq::<Signature>("campaign", &key)?;
    let mut revisions = reader.where_eq::<Revision>("campaign", &key)?;
    revisions.sort_by_key(|revision| revision.number);
    let written = reader.where_eq::<Clause>("campaign", &key)?;
    let mut found = Vec::new();
    for paper in [Paper::Sow, Paper::Brief, Paper::OnePager] {
        let signed = revisions.iter().rfind(|revision| {
            let has = |party: Id| {
                signatures.iter().any(|s| s.revision == revision.id && s.party == party)
            };
            let parties = &revision.text.parties;
            revision.paper == paper && !parties.is_empty() && parties.iter().all(|p| has(p.id))
        });
        let Some(own) = written.iter().find(|own| own.paper == paper && own.key == CLAUSE) else {
            continue;
        };
        let frozen = signed
            .and_then(|revision| revision.text.clauses.iter().find(|clause| clause.id == own.id))
            .map(|clause| clause.text.clone())
            .filter(|text| !text.is_blank());
        let signed = frozen.is_some();
        let standing = Some(own.text.clone()).filter(|text| !text.is_blank());
        if let Some(text) = frozen.or(standing) {
            found.push(CheckinClause { paper, text, signed });
        }
    }
    found.sort_by_key(|clause| !clause.signed);
    Ok(found)
}

impl Editable for Checkin {
    const KIND: Kind = Kind::Checkin;
    fn blank(id: Id) -> Value {
        blank_of(&Checkin {
            id,
            campaign: Id::nil(),
            on: NaiveDate::default(),
            held: false,
            early: false,
            shared_on: None,
            seen: Both::default(),
            creator_says: Both::default(),
            ideas: Vec::new(),
            pivot: Both::default(),
            double_down: Both::default(),
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Checkin::problems(self);
        problems.extend(self.not_yet(today));
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
