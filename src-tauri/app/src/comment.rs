//! What the parties say to clauses, key metrics and deliverables, and what came of it.

use crate::Workspace;
use crate::brief::Brief;
use crate::campaign::stranger;
use crate::clause::both;
use crate::failure::{Code, Failure, Outcome};
use crate::metric_words::metric_name;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::{DateTime, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::brief::{BriefDeliverable, BriefTarget};
use sverka_core::campaign::Campaign;
use sverka_core::clause::Clause;
use sverka_core::comment::{Comment, CommentAbout, CommentKind, Settled, Settlement};
use sverka_core::deliverable::Deliverable;
use sverka_core::metric::Dictionary;
use sverka_core::paper::Paper;
use sverka_core::reply::Reply;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// What was said to a key metric or a deliverable. A clause brings its own with the brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TalkView {
    /// What is spoken of.
    pub subject: Id,
    /// Its digest; a comment that speaks of another one was made to what it was before.
    pub digest: String,
    /// What was said, in the order it was said.
    pub comments: Vec<Comment>,
    /// The parties that agreed to it as it stands, by a yes or by their signature.
    pub agreed: Vec<Id>,
    /// The parties whose signature stands under it.
    pub signed: Vec<Id>,
}

/// A key metric or a deliverable that somebody waits for an answer about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenTalk {
    /// What it is.
    pub about: CommentAbout,
    /// Which one.
    pub subject: Id,
    /// Its name.
    pub name: Both,
    /// Questions nobody has answered.
    pub questions: u32,
    /// Proposals nobody has accepted or declined.
    pub proposals: u32,
}

/// What can be spoken of, as it stands.
struct Subject {
    about: CommentAbout,
    campaign: Id,
    name: Both,
    digest: String,
}

impl Subject {
    fn found(reader: &Reader, id: Id) -> Outcome<Subject> {
        if let Some(clause) = reader.get::<Clause>(id)? {
            return Ok(Subject {
                about: CommentAbout::Clause,
                campaign: clause.campaign,
                digest: clause.digest(),
                name: clause.title,
            });
        }
        if let Some(target) = reader.get::<Target>(id)? {
            let dictionary = crate::own_metric::dictionary(reader)?;
            return Ok(Subject {
                about: CommentAbout::Target,
                campaign: target.campaign,
                name: both(|l| metric_name(l, &dictionary, &target.metric)),
                digest: BriefTarget::of(target, &dictionary).digest(),
            });
        }
        let deliverable: Deliverable = found(reader, id)?;
        Ok(Subject {
            about: CommentAbout::Deliverable,
            campaign: deliverable.campaign,
            name: deliverable.title.clone(),
            digest: BriefDeliverable::of(deliverable).digest(),
        })
    }
}

/// What was said to a key metric or a deliverable.
pub fn talk(workspace: &Workspace, subject: Id) -> Outcome<TalkView> {
    workspace.read(|r| {
        let standing = Subject::found(r, subject)?;
        let brief = Brief::read(r, standing.campaign, Paper::Brief)?;
        let stood = |text: &sverka_core::brief::BriefText| {
            let target = text.targets.iter().find(|one| one.id == subject);
            let deliverable = text.deliverables.iter().find(|one| one.id == subject);
            target.map(BriefTarget::digest).or_else(|| deliverable.map(BriefDeliverable::digest))
        };
        let last = brief.revisions.last().and_then(|revision| stood(&revision.text));
        let signed: Vec<Id> = match last.as_ref() == Some(&standing.digest) {
            true => brief.standing_signatures().iter().map(|one| one.party).collect(),
            false => Vec::new(),
        };
        let mut comments = brief.comments;
        comments.retain(|one| one.subject == subject);
        let yes =
            |party: Id| comments.iter().any(|one| one.is_yes_to(subject, &standing.digest, party));
        let parties = brief.parties.iter().map(|party| party.id);
        Ok(TalkView {
            subject,
            agreed: parties.filter(|id| signed.contains(id) || yes(*id)).collect(),
            digest: standing.digest,
            comments,
            signed,
        })
    })
}

/// The key metrics and deliverables of a paper's text that somebody waits for an answer about, in its order.
pub(crate) fn open_talk(brief: &Brief) -> Vec<OpenTalk> {
    let name = |target: &BriefTarget| {
        let dictionary = Dictionary::with(&target.own);
        both(|l| metric_name(l, &dictionary, &target.metric))
    };
    let targets = brief.text.targets.iter().map(|one| (CommentAbout::Target, one.id, name(one)));
    let deliverables = brief.text.deliverables.iter();
    let deliverables =
        deliverables.map(|one| (CommentAbout::Deliverable, one.id, one.title.clone()));
    targets
        .chain(deliverables)
        .map(|(about, subject, name)| {
            let open = |kind: CommentKind| {
                let said = brief.comments.iter().filter(|one| one.subject == subject);
                said.filter(|one| one.kind == kind && one.is_open()).count() as u32
            };
            let (questions, proposals) = (open(CommentKind::Question), open(CommentKind::Proposal));
            OpenTalk { about, subject, name, questions, proposals }
        })
        .filter(|one| one.questions + one.proposals > 0)
        .collect()
}

/// Notes what a party says to a clause, a key metric or a deliverable as it stands; `None` for our own words. A second
/// yes of one party to one text changes nothing.
pub fn say(
    workspace: &Workspace,
    subject: Id,
    party: Option<Id>,
    kind: CommentKind,
    text: Both,
) -> Outcome<Done<Id>> {
    let name = workspace.read(|r| Ok(Subject::found(r, subject)?.name))?;
    workspace.change(label(Kind::Comment, "new", name), |w| {
        let standing = Subject::found(w, subject)?;
        if kind == CommentKind::Agree {
            let said = w.where_eq::<Comment>("subject", &subject.to_string())?;
            let same = |one: &&Comment| {
                one.party == party && one.kind == kind && one.of == standing.digest
            };
            if let Some(before) = said.iter().find(same) {
                return Ok(before.id);
            }
        }
        let comment = Comment {
            id: workspace.new_id(),
            campaign: standing.campaign,
            about: standing.about,
            subject,
            party,
            kind,
            text,
            of: standing.digest,
            made_at: workspace.now(),
            settled: None,
            reply: None,
        };
        put_checked(w, &comment, workspace.today())?;
        Ok(comment.id)
    })
}

/// Settles a comment, with the answer or the reason. Accepting a proposal to a clause puts its wording into the clause
/// in the same change; what is proposed of a metric or a deliverable is entered where it stands. Refused at `note`
/// where an answer or a reason is called for, not ready where the comment is settled already, or is a yes or a note,
/// which ask for nothing, and as a changed text where a wording to be accepted was made to an earlier one: it would undo
/// what was written since.
pub fn settle(workspace: &Workspace, id: Id, how: Settled, note: &str) -> Outcome<Done<()>> {
    let name = workspace.read(|r| {
        let comment: Comment = found(r, id)?;
        Ok(match Subject::found(r, comment.subject) {
            Ok(subject) => subject.name,
            Err(failure) if failure.code == Code::NotFound => comment.text,
            Err(failure) => return Err(failure),
        })
    })?;
    workspace.change(label(Kind::Comment, "settle", name), |w| {
        let mut comment: Comment = found(w, id)?;
        let fits = match comment.kind {
            CommentKind::Proposal => how != Settled::Answered,
            CommentKind::Question => how == Settled::Answered,
            CommentKind::Agree | CommentKind::Note => false,
        };
        if !fits || !comment.is_open() {
            return Err(Failure::of(Code::NotReady));
        }
        if how == Settled::Accepted && comment.about == CommentAbout::Clause {
            let standing: Clause = found(w, comment.subject)?;
            if comment.of != standing.digest() {
                return Err(Failure::of(Code::TextChanged));
            }
            let text = comment.into_text(&standing.text);
            put_checked(w, &Clause { text, ..standing }, workspace.today())?;
        }
        comment.settled = Some(Settlement { how, note: note.to_owned(), on: workspace.today() });
        put_checked(w, &comment, workspace.today())
    })
}

impl Editable for Comment {
    const KIND: Kind = Kind::Comment;
    const RULED: &'static [&'static str] = &["of", "made_at", "settled", "reply"];
    fn blank(id: Id) -> Value {
        blank_of(&Comment {
            id,
            campaign: Id::nil(),
            about: CommentAbout::Clause,
            subject: Id::nil(),
            party: None,
            kind: CommentKind::Note,
            text: Both::default(),
            of: String::new(),
            made_at: DateTime::UNIX_EPOCH,
            settled: None,
            reply: None,
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Comment::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, self.party)?);
        problems.extend(missing::<Reply>(reader, "reply", self.reply)?);
        Ok(problems)
    }
}
