//! Replies of creators without Sverka: the page they answer in goes out as a file, the reply comes back as one.
//!
//! Nothing of a reply is trusted: it is read under caps, held against what stands here, shown, and only then taken in,
//! all of it in one change. With a signature in it the change is for good, as every signature is.

mod held;
mod page;
mod questions;

use crate::Workspace;
use crate::brief::Brief;
use crate::failure::{Code, Failure, Outcome};
use crate::record::put_checked;
use crate::sign::{SignRequest, put_signature};
use crate::workspace::{Done, label};
use chrono::{DateTime, Utc};
use held::Held;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use sverka_core::campaign::{Party, PartyRole};
use sverka_core::clause::digest;
use sverka_core::comment::{Comment, CommentAbout, CommentKind};
use sverka_core::intake::{Intake, IntakeAnswer, form_of};
use sverka_core::paper::Paper;
use sverka_core::reply::Reply;
use sverka_core::reply::file::{BYTES_MOST, ReplyFile, ReplyProblem, read};
use sverka_core::reply::standing::SpeaksOf;
use sverka_core::signature::SignMethod;
use sverka_core::{Both, Id, Kind};
use sverka_store::{StoreError, Writer};

pub use page::{export_form, export_page};

/// The room of replies to a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RepliesView {
    /// The number that the revision of the standing text has, or would have.
    pub version: u32,
    /// Whether it may be signed; a page made now asks for a signature.
    pub signable: bool,
    /// The creators, in order.
    pub creators: Vec<ReplyLine>,
}

/// A creator, and what came back from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplyLine {
    /// The creator.
    pub party: Party,
    /// The last reply that was taken in.
    pub last: Option<LastReply>,
    /// How often they are asked, counting the page made now: see [`ReplyPage`](sverka_exchange::document::reply::ReplyPage).
    pub round: u32,
}

/// The last reply of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LastReply {
    /// When it was taken in.
    pub received_at: DateTime<Utc>,
    /// Whether they signed in it.
    pub signed: bool,
    /// Whether it speaks of the text as it stands.
    pub stands: bool,
}

/// Where a reply comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ReplySource {
    /// A file, by its path.
    File(String),
    /// The text of a file, as somebody pasted it.
    Text(String),
}

/// What a reply holds, and what of it would be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplyPreview {
    /// Digest of the reply; taking it in asks for it, so that nothing else is taken.
    pub digest: String,
    /// Whether anything of it can be taken in.
    pub taken: bool,
    /// What is to be known of it; what refuses it first.
    pub problems: Vec<ReplyProblem>,
    /// Its contents; none when it is no reply to this paper.
    pub content: Option<ReplyContent>,
}

/// The contents of a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplyContent {
    /// Whose it is.
    pub party: Party,
    /// The number of the text it speaks of.
    pub revision: u32,
    /// When it was saved, by the clock of its author.
    pub made_at: DateTime<Utc>,
    /// Clauses of the standing text they agree to.
    pub agreed: u32,
    /// All clauses.
    pub of: u32,
    /// What they say to the clauses, besides a yes.
    pub comments: Vec<ReplyComment>,
    /// Answers to their questions that came with it.
    pub given: u32,
    /// Those answers, once the answers of all are open; sealed ones are nobody's to read.
    pub answers: Vec<IntakeAnswer>,
    /// What they say besides.
    pub rest: Both,
    /// Their signature.
    pub signature: Option<ReplySignature>,
}

/// What is said to a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplyComment {
    /// The number of the clause, from 1; none when it is gone.
    pub number: Option<u32>,
    /// Its title.
    pub title: Both,
    /// What is said.
    pub kind: CommentKind,
    /// The words; for another wording, that wording.
    pub text: Both,
    /// The text it speaks of.
    pub of: Both,
    /// Which text of the clause that is.
    pub speaks: SpeaksOf,
    /// Whether it is here already.
    pub known: bool,
}

/// A signature in a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReplySignature {
    /// The name as typed.
    pub name: String,
    /// The role as typed.
    pub role: String,
    /// Whether it counts; the problems say why not.
    pub counts: bool,
}

/// The replies to a paper.
pub fn open(workspace: &Workspace, campaign: Id, paper: Paper) -> Outcome<RepliesView> {
    workspace.read(|r| {
        let brief = Brief::read(r, campaign, paper)?;
        let mut replies = r.where_eq::<Reply>("campaign", campaign)?;
        replies.retain(|reply| reply.paper == paper);
        let hash = brief.hash();
        let last = |party: Id| {
            let reply = replies.iter().filter(|one| one.party == party);
            reply.max_by_key(|one| (one.received_at, one.id)).map(|one| LastReply {
                received_at: one.received_at,
                signed: one.signed,
                stands: one.hash == hash,
            })
        };
        let creators = brief.parties.iter().filter(|party| party.role == PartyRole::Creator);
        Ok(RepliesView {
            version: version(&brief),
            signable: brief.completeness().bars.is_empty(),
            creators: creators
                .map(|party| {
                    let round = page::rounds(r, &brief, party.id)? + 1;
                    Ok(ReplyLine { party: party.clone(), last: last(party.id), round })
                })
                .collect::<Outcome<_>>()?,
        })
    })
}

/// The number that the revision of the standing text has, or would have.
fn version(brief: &Brief) -> u32 {
    let stands = brief.stands_signed();
    brief.revisions.last().map_or(1, |last| if stands { last.number } else { last.number + 1 })
}

/// What a reply holds and what of it would be taken in. A file that is no reply is told so in the problems; only a
/// file that cannot be read at all is a failure.
pub fn preview(
    workspace: &Workspace,
    campaign: Id,
    paper: Paper,
    source: &ReplySource,
) -> Outcome<ReplyPreview> {
    let file = match read(&bytes(source)?) {
        Ok(file) => file,
        Err(problem) => {
            return Ok(ReplyPreview {
                digest: String::new(),
                taken: false,
                problems: vec![problem],
                content: None,
            });
        }
    };
    workspace.read(|r| {
        let held = Held::new(workspace, r, campaign, paper, &file)?;
        Ok(ReplyPreview {
            digest: digest(&file.canonical()),
            taken: held.weighed.is_taken(),
            content: held.content(&file),
            problems: held.weighed.problems,
        })
    })
}

/// Takes in what [`preview`] showed: answers, comments and, where `sign` says so, the signature. Refused when the
/// source no longer holds the reply of that digest, or nothing of it may be taken.
pub fn import(
    workspace: &Workspace,
    campaign: Id,
    paper: Paper,
    source: &ReplySource,
    seen: &str,
    sign: bool,
) -> Outcome<Done<Id>> {
    let file = read(&bytes(source)?).map_err(|_| Failure::of(Code::TextChanged))?;
    if digest(&file.canonical()) != seen {
        return Err(Failure::of(Code::TextChanged));
    }
    let (name, signs) = workspace.read(|r| {
        let held = Held::new(workspace, r, campaign, paper, &file)?;
        let name = held.party().map(|party| party.name.clone()).unwrap_or_default();
        Ok((name, held.weighed.signs && sign))
    })?;
    let label = label(Kind::Reply, "new", name);
    let take = |w: &mut Writer| taken_in(workspace, w, campaign, paper, &file, signs);
    if signs { workspace.change_for_good(label, take) } else { workspace.change(label, take) }
}

fn taken_in(
    workspace: &Workspace,
    w: &mut Writer,
    campaign: Id,
    paper: Paper,
    file: &ReplyFile,
    signs: bool,
) -> Outcome<Id> {
    let held = Held::new(workspace, w, campaign, paper, file)?;
    if !held.weighed.is_taken() || (signs && !held.weighed.signs) {
        return Err(Failure::of(Code::TextChanged));
    }
    let signature = file.agreement.as_ref().filter(|_| signs);
    let reply = Reply {
        id: workspace.new_id(),
        campaign,
        party: file.party,
        paper,
        hash: file.hash.clone(),
        digest: digest(&file.canonical()),
        made_at: file.made_at,
        received_at: workspace.now(),
        name: file.agreement.as_ref().map(|a| a.name.clone()).unwrap_or_default(),
        role: file.agreement.as_ref().map(|a| a.role.clone()).unwrap_or_default(),
        signed: signs,
        // Sealed answers live in their form alone, which knows when to open them.
        answers: Vec::new(),
        rest: file.rest.clone(),
    };
    let problems = reply.problems();
    if !problems.is_empty() {
        return Err(Failure::fields(problems));
    }
    w.put(&reply)?;
    if held.weighed.answers {
        let answered = answered(workspace, &held, file)?;
        put_checked(w, &answered, workspace.today())?;
    }
    for before in &held.weighed.withdrawn {
        w.remove::<Comment>(*before)?;
    }
    for (comment, (speaks, known)) in file.comments.iter().zip(&held.weighed.comments) {
        if *known || *speaks == SpeaksOf::Gone {
            continue;
        }
        w.put(&Comment {
            id: workspace.new_id(),
            campaign,
            about: CommentAbout::Clause,
            subject: comment.clause,
            party: Some(file.party),
            kind: comment.kind,
            text: comment.text.clone(),
            of: comment.of.clone(),
            made_at: workspace.now(),
            settled: None,
            reply: Some(reply.id),
        })?;
    }
    if let Some(agreement) = signature {
        let request = SignRequest {
            campaign,
            paper,
            party: file.party,
            name: agreement.name.clone(),
            role: agreement.role.clone(),
            method: SignMethod::Returned,
            scan: None,
            seen: agreement.hash.clone(),
        };
        put_signature(workspace, w, request, None)?;
    }
    Ok(reply.id)
}

/// The party's form with what they answered in it, closed.
fn answered(workspace: &Workspace, held: &Held, file: &ReplyFile) -> Outcome<Intake> {
    let party = held.party().ok_or_else(|| Failure::of(Code::NotFound))?;
    let mut intake = held.intake.clone().unwrap_or_else(|| Intake {
        id: workspace.new_id(),
        campaign: party.campaign,
        form: form_of(party.role),
        party: Some(party.id),
        market: None,
        answers: Vec::new(),
        by: String::new(),
        on: None,
        sealed_at: None,
    });
    for answer in &file.answers {
        if !held.standing.questions.contains(&answer.question) || answer.text.is_blank() {
            continue;
        }
        match intake.answers.iter_mut().find(|one| one.question == answer.question) {
            Some(one) => one.text = answer.text.clone(),
            None => intake.answers.push(answer.clone()),
        }
    }
    intake.sealed_at = Some(workspace.now());
    Ok(intake)
}

/// The bytes of a reply, and one more than is read when there are too many.
fn bytes(source: &ReplySource) -> Outcome<Vec<u8>> {
    let path = match source {
        ReplySource::Text(text) => return Ok(text.as_bytes().to_vec()),
        ReplySource::File(path) => Path::new(path),
    };
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(BYTES_MOST as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|cause| Failure::from(StoreError::from(cause)).at(path))
}
