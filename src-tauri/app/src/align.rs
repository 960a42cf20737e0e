//! Alignment: the chain of objectives, needs, key metrics, boundaries and the way to the kick-off.

use crate::Workspace;
use crate::brief::Brief;
use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::goal::{self, GoalsView};
use crate::intake::{self, IntakeLine};
use crate::realism::{self, TargetRealism};
use crate::record::{Editable, blank_of, missing};
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::alignment::{Alignment, Need, alignment, creators_least};
use sverka_core::boundary::{Boundary, suspected};
use sverka_core::campaign::Campaign;
use sverka_core::kickoff::KickoffLine;
use sverka_core::objective::{GoalWarning, warnings};
use sverka_core::paper::Paper;
use sverka_core::session::Session;
use sverka_core::target::Target;
use sverka_core::time_entry::{TimeEntry, TimeSpent, spent};
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The room where goals are aligned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AlignView {
    /// Rows of the matrix, in order.
    pub needs: Vec<Need>,
    /// Key metrics, the primary one first.
    pub targets: Vec<Target>,
    /// What the matrix says.
    pub alignment: Alignment,
    /// The key metrics against what the creators reached before.
    pub realism: Vec<TargetRealism>,
    /// What the goals contradict or leave unsaid, contradictions first.
    pub warnings: Vec<GoalWarning>,
    /// The goals as they were agreed, and what changed since.
    pub goals: GoalsView,
    /// What each party holds to or lets be discussed, in order.
    pub boundaries: Vec<BoundaryView>,
    /// The clauses of the brief by name, for the boundaries they run into.
    pub clauses: Vec<ClauseName>,
    /// What was let go for something else, in order.
    pub trade_offs: Vec<TradeOff>,
    /// The forms filled in apart, without what stands in them.
    pub intakes: Vec<IntakeLine>,
    /// The steps to the kick-off.
    pub way: Vec<KickoffLine>,
    /// Time noted, the latest first.
    pub time: Vec<TimeEntry>,
    /// Its sums.
    pub spent: TimeSpent,
    /// Today.
    pub today: NaiveDate,
}

/// A boundary with the clauses that may run into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BoundaryView {
    /// The record.
    pub boundary: Boundary,
    /// Clauses nobody has marked yet that share its words.
    pub suspected: Vec<Id>,
}

/// A clause by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseName {
    /// Identity.
    pub id: Id,
    /// Its place in the brief, from 1.
    pub number: u32,
    /// Title.
    pub title: Both,
}

/// The matrix of a campaign and what it says.
pub(crate) struct Aligned {
    pub(crate) needs: Vec<Need>,
    pub(crate) targets: Vec<Target>,
    pub(crate) alignment: Alignment,
}

/// Everything the parties agree on before a brief is written.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<AlignView> {
    workspace.read(|r| {
        let standing: Campaign = found(r, campaign)?;
        let key = campaign.to_string();
        let Aligned { needs, targets, alignment } = of_campaign(r, campaign)?;
        let parties = crate::campaign::parties(r, campaign)?;
        let realism = realism::of_campaign(r, campaign, &targets, workspace.today())?;
        let brief = Brief::of(r, &standing, Paper::Brief)?;
        let sessions = r.where_eq::<Session>("campaign", &key)?;
        let trade_offs = crate::trade_off::of_campaign(r, campaign)?;
        let boundaries = crate::boundary::of_campaign(r, campaign)?;
        let mut time = r.where_eq::<TimeEntry>("campaign", &key)?;
        time.sort_by_key(|entry| std::cmp::Reverse((entry.on, entry.id)));
        let in_session: u32 = sessions.iter().flat_map(|s| &s.spent).map(|step| step.seconds).sum();
        Ok(AlignView {
            warnings: warnings(
                &standing,
                &parties,
                &targets,
                &trade_offs,
                &crate::own_metric::dictionary(r)?,
            ),
            goals: goal::of_campaign(r, &standing, &parties, &targets, &sessions, &brief)?,
            boundaries: boundaries
                .into_iter()
                .map(|boundary| BoundaryView {
                    suspected: suspected(&boundary, &brief.clauses),
                    boundary,
                })
                .collect(),
            clauses: (1..)
                .zip(&brief.clauses)
                .map(|(number, c)| ClauseName { id: c.id, number, title: c.title.clone() })
                .collect(),
            intakes: intake::lines_of(r, &standing, &parties)?,
            way: crate::kickoff::way_of(r, &standing, &brief, &alignment, workspace.today())?,
            spent: spent(&time, in_session),
            today: workspace.today(),
            time,
            trade_offs,
            needs,
            targets,
            alignment,
            realism,
        })
    })
}

/// The matrix of a campaign and what it says, which is all that the brief asks for.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Aligned> {
    let parties = crate::campaign::parties(reader, campaign)?;
    let mut needs = reader.where_eq::<Need>("campaign", &campaign.to_string())?;
    needs.sort_by_key(|n| (n.position, n.id));
    let targets = crate::target::of_campaign(reader, campaign)?;
    let gate = settings(reader)?.overlap_gate;
    let least = creators_least(&found(reader, campaign)?);
    let alignment = alignment(&parties, &needs, &targets, gate, least);
    Ok(Aligned { alignment, needs, targets })
}

impl Editable for Need {
    const KIND: Kind = Kind::Need;
    fn blank(id: Id) -> Value {
        blank_of(&Need {
            id,
            campaign: Id::nil(),
            brand: Both::default(),
            creators: Vec::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.brand.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Need::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        for (at, creator) in self.creators.iter().enumerate() {
            let field = format!("creators.{at}.party");
            problems.extend(stranger(reader, field, self.campaign, Some(creator.party))?);
        }
        Ok(problems)
    }
}
