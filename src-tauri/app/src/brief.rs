//! The brief: its clauses and how they stand, holding the languages together, and signing.

use crate::Workspace;
use crate::comment::{OpenTalk, open_talk};
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::sign::keys;
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::bilingual::{Difference, Fact, Known, differences_among};
use sverka_core::boundary::{OpenCrossing, open_crossings};
use sverka_core::brief::{
    BriefClause, BriefPart, BriefText, Completeness, Revision, changed_parts, completeness,
    revision_hash, standing_text,
};
use sverka_core::campaign::{Campaign, Party};
use sverka_core::clause::{Accepted, Clause, ClauseState, SideState};
use sverka_core::comment::{Comment, CommentKind};
use sverka_core::goal_lock::GoalChange;
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;
use sverka_core::signature::{Broken, Signature, broken};
use sverka_core::target::Target;
use sverka_core::term::TermUse;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The room of the brief.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefView {
    /// Which paper it is.
    pub paper: Paper,
    /// The clauses in order, each with its state.
    pub clauses: Vec<ClauseView>,
    /// How far it is, and what bars signing.
    pub completeness: Completeness,
    /// Clauses that every party agreed to as they stand.
    pub agreed: u32,
    /// Key metrics and deliverables somebody waits for an answer about.
    pub open_talk: Vec<OpenTalk>,
    /// Questions nobody has answered, to clauses, metrics and deliverables. They do not bar signing; whoever signs is told of them.
    pub questions: u32,
    /// Proposals nobody has accepted or declined, likewise.
    pub proposals: u32,
    /// The last frozen revision.
    pub revision: Option<RevisionLine>,
    /// Whether the standing text is the text of that revision.
    pub stands_signed: bool,
    /// What differs from that revision.
    pub changed: Vec<BriefPart>,
    /// Signatures under that revision.
    pub signatures: Vec<Signature>,
    /// Clauses that stood in that revision and are gone.
    pub gone: Vec<Both>,
    /// Revisions or signatures that do not hold.
    pub broken: Vec<(Id, Broken)>,
    /// The hash a signature made now would bind to.
    pub hash: String,
    /// Whether parties sign this paper at all.
    pub is_signed_by_parties: bool,
    /// Red lines that a clause crosses and nobody has settled (REQUIREMENTS 39).
    pub crossings: Vec<OpenCrossing>,
    /// What changed in the goals since they were agreed on; empty while they never were (REQUIREMENTS 15, 62).
    pub goals_changed: Vec<GoalChange>,
}

/// A clause with its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseView {
    /// The record.
    pub clause: Clause,
    /// How its two sides stand.
    pub state: ClauseState,
    /// Its text in the last frozen revision, where it differs.
    pub was: Option<Both>,
    /// Whether it is not in the last frozen revision.
    pub new: bool,
    /// The parties that agreed to it as it stands, by a yes or by their signature.
    pub agreed: Vec<Id>,
    /// Its digest; a comment that speaks of another one was made to an older text.
    pub digest: String,
    /// What was said to it, in the order it was said.
    pub comments: Vec<Comment>,
    /// The terms in it.
    pub terms: Vec<TermUse>,
}

/// Two texts held against each other while somebody writes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Comparison {
    /// Where they do not say the same.
    pub differences: Vec<Difference>,
    /// The terms in them.
    pub terms: Vec<TermUse>,
}

/// A frozen revision without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RevisionLine {
    /// Identity.
    pub id: Id,
    /// 1, 2, 3 …
    pub number: u32,
    /// Its hash.
    pub hash: String,
    /// When it was frozen.
    pub frozen_at: chrono::DateTime<chrono::Utc>,
}

/// Everything a brief is made of.
pub(crate) struct Brief {
    pub(crate) parties: Vec<Party>,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) text: BriefText,
    pub(crate) revisions: Vec<Revision>,
    pub(crate) signatures: Vec<Signature>,
    /// What was said to the clauses of the campaign, oldest first.
    pub(crate) comments: Vec<Comment>,
    /// What the languages are held against.
    known: Known,
    targets: Vec<Target>,
    /// The keys this workspace sealed with.
    keys: Vec<String>,
    /// Whether the alignment gate is open.
    open: bool,
}

impl Brief {
    pub(crate) fn read(reader: &Reader, campaign: Id, paper: Paper) -> Outcome<Brief> {
        Brief::of(reader, &found(reader, campaign)?, paper)
    }

    /// A paper of a campaign that is at hand.
    pub(crate) fn of(reader: &Reader, campaign: &Campaign, paper: Paper) -> Outcome<Brief> {
        let key = campaign.id.to_string();
        let align = crate::align::of_campaign(reader, campaign.id)?;
        let parties = crate::campaign::parties(reader, campaign.id)?;
        let mut clauses = reader.where_eq::<Clause>("campaign", &key)?;
        clauses.sort_by_key(|c| (c.position, c.id));
        clauses.retain(|c| c.paper == paper);
        let mut revisions = reader.where_eq::<Revision>("campaign", &key)?;
        revisions.retain(|r| r.paper == paper);
        revisions.sort_by_key(|r| r.number);
        let mut signatures = reader.where_eq::<Signature>("campaign", &key)?;
        signatures.retain(|s| s.paper == paper);
        signatures.sort_by_key(|s| (s.signed_at, s.id));
        let deliverables = crate::deliverable::of_campaign(reader, campaign.id)?;
        let mut comments = reader.where_eq::<Comment>("campaign", &key)?;
        comments.sort_by_key(|c| (c.made_at, c.id));
        Ok(Brief {
            known: crate::known::of_parties(reader, &parties)?,
            comments,
            text: standing_text(
                paper,
                campaign,
                &parties,
                &clauses,
                &align.targets,
                &deliverables,
                &crate::own_metric::dictionary(reader)?,
            ),
            keys: keys(reader)?,
            parties,
            clauses,
            revisions,
            signatures,
            targets: align.targets,
            open: align.alignment.open,
        })
    }

    /// How far it is, and what bars signing. Holds every clause's languages together, which takes its time.
    pub(crate) fn completeness(&self) -> Completeness {
        let dated = self.text.starts.is_some() && self.text.ends.is_some();
        completeness(self.text.paper, &self.clauses, &self.targets, self.open, dated, &self.known)
    }

    /// Whether the standing text is that of the last revision.
    pub(crate) fn stands_signed(&self) -> bool {
        self.revisions.last().is_some_and(|r| revision_hash(&self.text, &r.previous) == r.hash)
    }

    /// Whether every party of the standing text has signed it.
    pub(crate) fn is_signed(&self) -> bool {
        let signatures = self.standing_signatures();
        let signed = |party: Id| signatures.iter().any(|s| s.party == party);
        self.stands_signed()
            && !self.text.parties.is_empty()
            && self.text.parties.iter().all(|p| signed(p.id))
    }

    /// The parties of a campaign, and what was said to its clauses.
    pub(crate) fn said(reader: &Reader, campaign: Id) -> Outcome<(Vec<Id>, Vec<Comment>)> {
        let parties = crate::campaign::parties(reader, campaign)?;
        let comments = reader.where_eq::<Comment>("campaign", &campaign.to_string())?;
        Ok((parties.iter().map(|party| party.id).collect(), comments))
    }

    /// The parties that agreed to a clause as it stands. A signature agrees to every clause that has not changed.
    fn agreed_by(&self, clause: &Clause) -> Vec<Id> {
        let unchanged = self.revisions.last().is_some_and(|revision| {
            let same = |c: &BriefClause| {
                c.id == clause.id && c.text == clause.text && c.title == clause.title
            };
            revision.text.clauses.iter().any(same)
        });
        let signed: Vec<Id> = if unchanged {
            self.standing_signatures().iter().map(|signature| signature.party).collect()
        } else {
            Vec::new()
        };
        let parties: Vec<Id> = self.parties.iter().map(|party| party.id).collect();
        clause.agreed_by(&parties, &self.comments, &signed)
    }

    /// Signatures under the last revision.
    pub(crate) fn standing_signatures(&self) -> Vec<Signature> {
        let last = self.revisions.last().map(|r| r.id);
        self.signatures.iter().filter(|s| Some(s.revision) == last).cloned().collect()
    }

    /// The hash that the revision of the standing text has, or would have.
    pub(crate) fn hash(&self) -> String {
        match self.revisions.last() {
            Some(last) if self.stands_signed() => last.hash.clone(),
            Some(last) => revision_hash(&self.text, &last.hash),
            None => revision_hash(&self.text, ""),
        }
    }
}

/// A paper of a campaign.
pub fn open(workspace: &Workspace, campaign: Id, paper: Paper) -> Outcome<BriefView> {
    let (brief, boundaries, goals_changed, terms) = workspace.read(|r| {
        let standing = found(r, campaign)?;
        let brief = Brief::of(r, &standing, paper)?;
        let changed = crate::goal::changed(r, &standing, &brief.targets)?;
        Ok((brief, crate::boundary::of_campaign(r, campaign)?, changed, crate::known::terms(r)?))
    })?;
    let last = brief.revisions.last();
    let in_last = |id: Id| last.and_then(|r| r.text.clauses.iter().find(|c| c.id == id));
    let clauses: Vec<ClauseView> = brief
        .clauses
        .iter()
        .map(|clause| {
            let before = in_last(clause.id);
            let agreed = brief.agreed_by(clause);
            let all = !agreed.is_empty() && agreed.len() == brief.parties.len();
            let state = clause.state(&brief.known);
            let said = |comment: &&Comment| comment.subject == clause.id;
            ClauseView {
                state: if all { Clause::agreed(state) } else { state },
                agreed,
                digest: clause.digest(),
                comments: brief.comments.iter().filter(said).cloned().collect(),
                terms: terms.uses(&clause.text.ru, &clause.text.en),
                was: before.filter(|b| b.text != clause.text).map(|b| b.text.clone()),
                new: last.is_some() && before.is_none(),
                clause: clause.clone(),
            }
        })
        .collect();
    let gone = last.map_or_else(Vec::new, |r| {
        let stands = |id| brief.clauses.iter().any(|c| c.id == id);
        r.text.clauses.iter().filter(|c| !stands(c.id)).map(|c| c.title.clone()).collect()
    });
    let open = |kind: CommentKind| -> u32 {
        let said = clauses.iter().flat_map(|view| &view.comments);
        said.filter(|comment| comment.kind == kind && comment.is_open()).count() as u32
    };
    let open_talk = open_talk(&brief);
    Ok(BriefView {
        agreed: clauses.iter().filter(|view| view.state.ru == SideState::Agreed).count() as u32,
        questions: open(CommentKind::Question)
            + open_talk.iter().map(|one| one.questions).sum::<u32>(),
        proposals: open(CommentKind::Proposal)
            + open_talk.iter().map(|one| one.proposals).sum::<u32>(),
        open_talk,
        paper,
        clauses,
        revision: last.map(|r| RevisionLine {
            id: r.id,
            number: r.number,
            hash: r.hash.clone(),
            frozen_at: r.frozen_at,
        }),
        stands_signed: brief.stands_signed(),
        changed: brief
            .revisions
            .last()
            .map(|signed| changed_parts(&signed.text, &brief.text))
            .unwrap_or_default(),
        signatures: brief.standing_signatures(),
        gone,
        broken: broken(&brief.revisions, &brief.signatures, &brief.keys),
        hash: brief.hash(),
        is_signed_by_parties: paper.is_signed(),
        crossings: open_crossings(&boundaries, &brief.clauses),
        goals_changed,
        completeness: brief.completeness(),
    })
}

/// Puts the template's clauses that are not there yet, with what alignment has settled already in them.
pub fn draft(workspace: &Workspace, campaign: Id, paper: Paper) -> Outcome<Done<u32>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Clause, "draft", title), |w| {
        let settled = crate::clause::Settled::read(w, campaign)?;
        let mut standing = w.where_eq::<Clause>("campaign", &campaign.to_string())?;
        standing.retain(|clause| clause.paper == paper);
        let mut added = 0;
        for (position, key) in paper.clauses().iter().enumerate() {
            if standing.iter().any(|c| c.key == *key) {
                continue;
            }
            let clause = Clause {
                id: workspace.new_id(),
                campaign,
                paper,
                key: (*key).to_owned(),
                title: crate::clause::title(key),
                text: settled.text(key),
                checked: None,
                accepted: Vec::new(),
                position: position as u32,
            };
            put_checked(w, &clause, workspace.today())?;
            added += 1;
        }
        Ok(added)
    })
}

/// Notes that somebody held the two sides of a clause together. Refused while a side is missing or the
/// languages differ somewhere that nobody let stand.
pub fn check(workspace: &Workspace, clause: Id) -> Outcome<Done<()>> {
    let title = workspace.read(|r| Ok(found::<Clause>(r, clause)?.title))?;
    workspace.change(label(Kind::Clause, "check", title), |w| {
        let standing: Clause = found(w, clause)?;
        let known = known(w, standing.campaign)?;
        if !is_checkable(&standing, &known) {
            return Err(Failure::of(Code::NotReady));
        }
        put_checked(
            w,
            &Clause { checked: Some(standing.text.clone()), ..standing },
            workspace.today(),
        )
    })
}

/// Notes that somebody held the two sides together in every clause of a paper that is written in both languages and
/// says the same in them, and gives how many those were. What is missing or differs stays as it was.
pub fn check_all(workspace: &Workspace, campaign: Id, paper: Paper) -> Outcome<Done<u32>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Clause, "check", title), |w| {
        let known = known(w, campaign)?;
        let mut standing = w.where_eq::<Clause>("campaign", &campaign.to_string())?;
        standing.retain(|one| {
            one.paper == paper && is_checkable(one, &known) && !one.state(&known).ready
        });
        for clause in &standing {
            let checked = Clause { checked: Some(clause.text.clone()), ..clause.clone() };
            put_checked(w, &checked, workspace.today())?;
        }
        Ok(standing.len() as u32)
    })
}

/// Whether a clause can be held together: both sides are written, and nothing differs that nobody let stand.
fn is_checkable(clause: &Clause, known: &Known) -> bool {
    clause.text.is_written() && clause.state(known).differences.is_empty()
}

/// Lets a difference between the languages stand, with the reason why. Refused at `reason` where there is none,
/// and not found when the texts do not differ so any more.
pub fn accept(
    workspace: &Workspace,
    clause: Id,
    difference: Difference,
    reason: &str,
) -> Outcome<Done<()>> {
    if reason.trim().is_empty() {
        return Err(Failure::fields(vec![Problem::at("reason", ProblemCode::NoReason)]));
    }
    let title = workspace.read(|r| Ok(found::<Clause>(r, clause)?.title))?;
    workspace.change(label(Kind::Clause, "accept", title), |w| {
        let mut standing: Clause = found(w, clause)?;
        let (ru, en) = written(&difference);
        let known = known(w, standing.campaign)?;
        if !standing.state(&known).differences.iter().any(|open| written(open) == (ru, en)) {
            return Err(Failure::of(Code::NotFound));
        }
        standing.accepted.push(Accepted {
            ru: ru.to_owned(),
            en: en.to_owned(),
            reason: reason.to_owned(),
        });
        put_checked(w, &standing, workspace.today())
    })
}

/// The two sides of a difference as written; empty where it has none.
fn written(difference: &Difference) -> (&str, &str) {
    fn text(fact: &Option<Fact>) -> &str {
        fact.as_ref().map_or("", |f| &f.text)
    }
    (text(&difference.ru), text(&difference.en))
}

/// What the languages of a campaign's papers are held against.
fn known(reader: &Reader, campaign: Id) -> Outcome<Known> {
    crate::known::of_parties(reader, &crate::campaign::parties(reader, campaign)?)
}

/// Where two texts do not say the same, of whatever campaign; for the command line.
pub fn differences(ru: &str, en: &str) -> Vec<Difference> {
    sverka_core::bilingual::differences(ru, en)
}

/// Holds two texts of a campaign against each other; for the window, while somebody types.
pub fn compare(workspace: &Workspace, campaign: Id, ru: &str, en: &str) -> Outcome<Comparison> {
    let (known, terms) = workspace.read(|r| Ok((known(r, campaign)?, crate::known::terms(r)?)))?;
    Ok(Comparison { differences: differences_among(ru, en, &known), terms: terms.uses(ru, en) })
}

impl Editable for Clause {
    const KIND: Kind = Kind::Clause;
    fn blank(id: Id) -> Value {
        blank_of(&Clause {
            id,
            campaign: Id::nil(),
            paper: Paper::Brief,
            key: String::new(),
            title: Both::default(),
            text: Both::default(),
            checked: None,
            accepted: Vec::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.title.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Clause::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
