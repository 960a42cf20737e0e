//! The brief as a whole: its completeness, the frozen revisions that people sign, and what bars signing.
//!
//! A signature binds to the hash of one exact revision: titles and texts of every clause in both languages,
//! the key metrics, the parties and the hash of the revision before. Nothing can change a signed text; an edit
//! makes the standing text differ from the last revision, which is then shown and signed anew.

mod hash;
mod obstacle;

pub(crate) use hash::Canonical;
pub use hash::revision_hash;
pub use obstacle::SigningObstacle;

use crate::bilingual::{Kind, Known};
use crate::campaign::{Campaign, Party, PartyRole};
use crate::clause::{Clause, ClauseState};
use crate::deliverable::Deliverable;
use crate::metric::Dictionary;
use crate::own_metric::OwnMetric;
use crate::paper::{CHARTER_METRICS, PARTNERSHIP_METRICS, Paper, metrics_named};
use crate::partner::Platform;
use crate::target::{Target, Threshold};
use crate::{Both, Id, Market};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The text of a brief at one moment, as it is signed and printed.
///
/// It holds copies of what is agreed and nothing else, so that a record may gain fields or be edited elsewhere
/// without a signed text changing; everything in it goes into [`revision_hash`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefText {
    /// Which paper it is.
    pub paper: Paper,
    /// Title in both languages.
    pub title: Both,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Who signs.
    pub parties: Vec<BriefParty>,
    /// The clauses in order.
    pub clauses: Vec<BriefClause>,
    /// The key metrics in order, the primary first.
    pub targets: Vec<BriefTarget>,
    /// What is made, in order.
    pub deliverables: Vec<BriefDeliverable>,
}

/// A party as it signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefParty {
    /// The party.
    pub id: Id,
    /// Role.
    pub role: PartyRole,
    /// Name in both languages.
    pub name: Both,
    /// The person who signs for it, where that is somebody else.
    pub person: Both,
    /// The creator's market.
    pub market: Option<Market>,
}

/// A key metric as it is signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefTarget {
    /// The target it was made of.
    pub id: Id,
    /// The metric's id in the dictionary.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// What it is here.
    pub what: Both,
    /// Why it matters.
    pub why: Both,
    /// What the figure is needed for.
    pub needed_for: Both,
    /// The metric in a creator's plain words.
    pub gloss: Both,
    /// The early signs that lie in a creator's hands.
    pub leading: Both,
    /// What is to be reached, market by market.
    pub thresholds: Vec<Threshold>,
    /// The party that tracks it.
    pub owner: Option<Id>,
    /// What defines a metric of a person's own, so that a signed text keeps its formula: the metric, then those it is
    /// made of. Empty for a metric of the dictionary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<OwnMetric>>", optional))]
    pub own: Vec<OwnMetric>,
}

/// A deliverable as it is signed: what was promised, not what became of it. A change of it is a change of scope, to
/// which everyone says yes anew (REQUIREMENTS 73); a day moved later by agreement is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefDeliverable {
    /// The deliverable it was made of.
    pub id: Id,
    /// The creator who makes it.
    pub party: Id,
    /// What it is.
    pub title: Both,
    /// Where it is published.
    pub platform: Platform,
    /// The day it is promised for.
    pub due: Option<NaiveDate>,
    /// What is asked of it.
    pub requirements: Vec<Both>,
}

/// A clause as it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefClause {
    /// The clause it was made of.
    pub id: Id,
    /// Title in both languages.
    pub title: Both,
    /// Text in both languages.
    pub text: Both,
}

/// A frozen text that people sign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Revision {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The paper.
    pub paper: Paper,
    /// 1, 2, 3 …
    pub number: u32,
    /// The text.
    pub text: BriefText,
    /// Hash of the revision before; empty for the first.
    pub previous: String,
    /// [`revision_hash`] of the text and `previous`.
    pub hash: String,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// The public key of the workspace that froze it, in lower-case hex.
    pub key: String,
    /// The seal of that key over everything above, see [`crate::signature`]; in lower-case hex.
    pub seal: String,
}

/// A part of a brief that a person can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BriefPart {
    /// The title.
    Title,
    /// First or last day.
    Dates,
    /// Who signs.
    Parties,
    /// The key metrics with what is to be reached.
    Metrics,
    /// The clauses.
    Clauses,
    /// What is made, by whom and by when.
    Deliverables,
}

/// What is no longer as it was signed, in the order of the page.
pub fn changed_parts(signed: &BriefText, standing: &BriefText) -> Vec<BriefPart> {
    let differs = [
        (BriefPart::Title, signed.title != standing.title),
        (BriefPart::Dates, (signed.starts, signed.ends) != (standing.starts, standing.ends)),
        (BriefPart::Parties, signed.parties != standing.parties),
        (BriefPart::Metrics, signed.targets != standing.targets),
        (BriefPart::Clauses, signed.clauses != standing.clauses),
        (BriefPart::Deliverables, signed.deliverables != standing.deliverables),
    ];
    differs.into_iter().filter_map(|(part, differs)| differs.then_some(part)).collect()
}

/// The text of a brief as it stands.
pub fn standing_text(
    paper: Paper,
    campaign: &Campaign,
    parties: &[Party],
    clauses: &[Clause],
    targets: &[Target],
    deliverables: &[Deliverable],
    dictionary: &Dictionary,
) -> BriefText {
    let mut parties = parties.to_vec();
    parties.sort_by_key(|p| (p.position, p.id));
    let mut clauses = clauses.to_vec();
    clauses.sort_by_key(|c| (c.position, c.id));
    let mut targets = targets.to_vec();
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    let mut deliverables = deliverables.to_vec();
    deliverables.sort_by_key(|d| (d.position, d.id));
    BriefText {
        paper,
        title: campaign.title.clone(),
        starts: campaign.starts,
        ends: campaign.ends,
        parties: parties
            .into_iter()
            .map(|p| BriefParty {
                id: p.id,
                role: p.role,
                name: p.name,
                person: p.person,
                market: p.market,
            })
            .collect(),
        clauses: clauses
            .into_iter()
            .map(|c| BriefClause { id: c.id, title: c.title, text: c.text })
            .collect(),
        targets: targets.into_iter().map(|target| BriefTarget::of(target, dictionary)).collect(),
        deliverables: deliverables.into_iter().map(BriefDeliverable::of).collect(),
    }
}

impl BriefTarget {
    /// A key metric as it would be signed now.
    pub fn of(target: Target, dictionary: &Dictionary) -> BriefTarget {
        BriefTarget {
            own: dictionary.definition(&target.metric),
            id: target.id,
            metric: target.metric,
            primary: target.primary,
            what: target.what,
            why: target.why,
            needed_for: target.needed_for,
            gloss: target.gloss,
            leading: target.leading,
            thresholds: target.thresholds,
            owner: target.owner,
        }
    }
}

impl BriefDeliverable {
    /// A deliverable as it would be signed now.
    pub fn of(deliverable: Deliverable) -> BriefDeliverable {
        BriefDeliverable {
            id: deliverable.id,
            party: deliverable.party,
            title: deliverable.title,
            platform: deliverable.platform,
            due: deliverable.due,
            requirements: deliverable.requirements.into_iter().map(|one| one.text).collect(),
        }
    }
}

/// What bars signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Bar {
    /// The alignment gate is shut.
    GateShut,
    /// A clause lacks a side, or a translation in it.
    MissingText,
    /// A clause has not been held together, or was changed since.
    Unchecked,
    /// The languages do not say the same somewhere.
    Differences,
    /// No primary metric.
    NoPrimary,
    /// The brief has no clause.
    NoClauses,
    /// The campaign has no first or no last day, so nothing can be held against it later.
    NoDates,
    /// A decision the paper is worth nothing without is not in it: see [`Completeness::lacking`].
    Lacking,
    /// A charter names fewer than three or more than five metrics in one of the languages.
    CharterMetrics,
}

/// How far a brief is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Completeness {
    /// Clauses ready to be signed.
    pub ready: u32,
    /// All clauses.
    pub of: u32,
    /// Clauses with text in both languages.
    pub written: u32,
    /// Open differences over all clauses.
    pub differences: u32,
    /// What bars signing, or, for a paper nobody signs, sending it.
    pub bars: Vec<Bar>,
    /// Keys of the decisions it needs and has no clause for.
    pub lacking: Vec<String>,
    /// Each single thing behind the bars, with where it is mended; in the order of the bars.
    pub obstacles: Vec<SigningObstacle>,
}

/// How far a paper is, and what bars signing. Which bars there are depends on the paper: see
/// [`Paper::follows_alignment`], [`Paper::needed`], [`Paper::needs_days`], [`Paper::needs_primary`]. `gate_open` comes
/// from the alignment; `dated` says whether the campaign has its first and its last day.
pub fn completeness(
    paper: Paper,
    clauses: &[Clause],
    targets: &[Target],
    gate_open: bool,
    dated: bool,
    known: &Known,
) -> Completeness {
    let states: Vec<_> = clauses.iter().map(|clause| clause.state(known)).collect();
    let of = clauses.len() as u32;
    let has = |key: &str| clauses.iter().any(|c| c.key == key);
    let lacking: Vec<String> =
        paper.needed().iter().filter(|key| of > 0 && !has(key)).map(|&key| key.into()).collect();
    let mut obstacles = Vec::new();
    if !gate_open && paper.follows_alignment() {
        obstacles.push(SigningObstacle::of(Bar::GateShut));
    }
    if of == 0 {
        obstacles.push(SigningObstacle::of(Bar::NoClauses));
    }
    obstacles.extend(obstacle::of_clauses(clauses, &states));
    if paper.needs_primary() && !targets.iter().any(|t| t.primary) {
        obstacles.push(SigningObstacle::of(Bar::NoPrimary));
    }
    if paper.needs_days() && !dated {
        obstacles.push(SigningObstacle::of(Bar::NoDates));
    }
    obstacles.extend(lacking.iter().map(|key| SigningObstacle::lacking(key)));
    let miscounted = |clause: &&Clause| {
        let (ru, en) = metrics_named(&clause.text);
        let counts = CHARTER_METRICS.contains(&ru) && CHARTER_METRICS.contains(&en);
        clause.key == PARTNERSHIP_METRICS && clause.text.is_written() && !counts
    };
    if let Some(at) = clauses.iter().position(|clause| miscounted(&clause)) {
        obstacles.push(SigningObstacle::at(Bar::CharterMetrics, at, &clauses[at]));
    }
    let mut bars: Vec<Bar> = obstacles.iter().map(|one| one.bar).collect();
    bars.dedup();
    Completeness {
        ready: states.iter().filter(|s| s.ready).count() as u32,
        of,
        written: clauses.iter().filter(|c| c.text.is_written()).count() as u32,
        differences: states.iter().map(|state| differing(state).count() as u32).sum(),
        bars,
        lacking,
        obstacles,
    }
}

/// What the two sides of a clause say otherwise; that one of them has no words is told as a missing text.
fn differing(state: &ClauseState) -> impl Iterator<Item = Kind> {
    state.differences.iter().map(|difference| difference.kind).filter(|kind| *kind != Kind::Empty)
}
