//! A reply beside everything here that it is held against.

use super::{ReplyComment, ReplyContent, ReplySignature, questions};
use crate::Workspace;
use crate::brief::Brief;
use crate::failure::{Code, Failure, Outcome};
use crate::workspace::found;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::clause::{Clause, digest};
use sverka_core::comment::{Comment, CommentKind};
use sverka_core::intake::Intake;
use sverka_core::paper::Paper;
use sverka_core::reply::Reply;
use sverka_core::reply::file::{FileComment, ReplyFile};
use sverka_core::reply::standing::{SpeaksOf, Standing, StandingClause, Weighed};
use sverka_core::{Both, Id, Kind};
use sverka_store::Reader;

/// A reply, weighed, with what its weighing and its taking in go by.
pub(super) struct Held {
    /// What it was held against.
    pub standing: Standing,
    /// What came of it.
    pub weighed: Weighed,
    /// The form of its party, where they have one.
    pub intake: Option<Intake>,
    party: Option<Party>,
    clauses: Vec<Clause>,
    /// Texts that clauses had before, by their digest.
    earlier: HashMap<String, Both>,
    /// Whether the answers of all are open.
    revealed: bool,
}

impl Held {
    /// Holds a reply against a paper as it stands.
    pub fn new(
        workspace: &Workspace,
        reader: &Reader,
        campaign: Id,
        paper: Paper,
        file: &ReplyFile,
    ) -> Outcome<Held> {
        let brief = Brief::read(reader, campaign, paper)?;
        let party = brief.parties.iter().find(|party| party.id == file.party).cloned();
        let replies = reader.where_eq::<Reply>("campaign", campaign)?;
        let once = digest(&file.canonical());
        let taken = replies.iter().find(|reply| reply.digest == once);
        let hash = brief.hash();
        let mut earlier = HashMap::new();
        let mut clauses = Vec::new();
        for clause in &brief.clauses {
            // Under the standing fingerprint no earlier text counts, so none is looked for.
            let past = if file.hash == hash { Vec::new() } else { past(reader, clause)? };
            clauses.push(StandingClause {
                id: clause.id,
                digest: clause.digest(),
                past: past.iter().map(|(digest, _)| digest.clone()).collect(),
            });
            earlier.extend(past);
        }
        let mut gone = Vec::new();
        for comment in &file.comments {
            let stands = brief.clauses.iter().any(|clause| clause.id == comment.clause);
            if !stands && !reader.history(Kind::Clause, comment.clause)?.is_empty() {
                gone.push(comment.clause);
            }
        }
        let mut comments = reader.where_eq::<Comment>("campaign", campaign)?;
        comments.retain(|comment| comment.party == Some(file.party));
        let intake = match &party {
            Some(party) => questions::of_party(reader, party)?,
            None => None,
        };
        let signed = brief.stands_signed()
            && brief.standing_signatures().iter().any(|one| one.party == file.party);
        let standing = Standing {
            campaign,
            parties: brief.parties.iter().map(|party| party.id).collect(),
            paper,
            barred: !brief.completeness().bars.is_empty(),
            hash,
            clauses,
            gone,
            questions: party.iter().flat_map(|party| questions::asked(party.role)).collect(),
            sealed: intake.as_ref().is_some_and(|intake| intake.sealed_at.is_some()),
            signed,
            taken: taken.map(|reply| workspace.day_of(reply.received_at)),
            comments,
        };
        let weighed = file.held_against(&standing);
        let revealed = found::<Campaign>(reader, campaign)?.revealed_at.is_some();
        let clauses = brief.clauses;
        Ok(Held { standing, weighed, intake, party, clauses, earlier, revealed })
    }

    /// Whose reply it is, where they take part.
    pub fn party(&self) -> Option<&Party> {
        self.party.as_ref()
    }

    /// What the reply holds, for a person to look at; none for a reply to something else.
    pub fn content(&self, file: &ReplyFile) -> Option<ReplyContent> {
        let ours = file.campaign == self.standing.campaign && file.paper == self.standing.paper;
        let party = self.party.clone().filter(|_| ours)?;
        let weighed = || file.comments.iter().zip(&self.weighed.comments);
        let agreed = weighed().filter(|(comment, (speaks, _))| {
            comment.kind == CommentKind::Agree && *speaks == SpeaksOf::Standing
        });
        Some(ReplyContent {
            party,
            revision: file.revision,
            made_at: file.made_at,
            agreed: agreed.count() as u32,
            of: self.clauses.len() as u32,
            comments: weighed()
                .filter(|(comment, _)| comment.kind != CommentKind::Agree)
                .map(|(comment, (speaks, known))| self.comment(comment, *speaks, *known))
                .collect(),
            given: file.answers.len() as u32,
            answers: if self.revealed { file.answers.clone() } else { Vec::new() },
            rest: file.rest.clone(),
            signature: file.agreement.as_ref().map(|agreement| ReplySignature {
                name: agreement.name.clone(),
                role: agreement.role.clone(),
                counts: self.weighed.signs,
            }),
        })
    }

    fn comment(&self, comment: &FileComment, speaks: SpeaksOf, known: bool) -> ReplyComment {
        let place = self.clauses.iter().position(|clause| clause.id == comment.clause);
        let clause = place.map(|place| &self.clauses[place]);
        let standing = clause.map(|clause| clause.text.clone()).unwrap_or_default();
        ReplyComment {
            number: place.map(|place| place as u32 + 1),
            title: clause.map(|clause| clause.title.clone()).unwrap_or_default(),
            kind: comment.kind,
            text: comment.text.clone(),
            of: match speaks {
                SpeaksOf::Earlier => self.earlier.get(&comment.of).cloned().unwrap_or_default(),
                SpeaksOf::Standing | SpeaksOf::Gone => standing,
            },
            speaks,
            known,
        }
    }
}

/// What a clause was before, newest first: digests of title and text, with the text.
pub(super) fn past(reader: &Reader, clause: &Clause) -> Outcome<Vec<(String, Both)>> {
    /// The fields of a clause that its digest is made of.
    #[derive(Deserialize)]
    struct Worded {
        title: Both,
        text: Both,
    }
    let mut one = clause.clone();
    let mut past = Vec::new();
    for entry in reader.history(Kind::Clause, clause.id)? {
        let Some(was) = entry.was else { continue };
        match entry.field.as_deref() {
            Some("title") => one.title = read_back(was)?,
            Some("text") => one.text = read_back(was)?,
            Some(_) => continue,
            None => {
                let before: Worded = read_back(was)?;
                (one.title, one.text) = (before.title, before.text);
            }
        }
        past.push((one.digest(), one.text.clone()));
    }
    Ok(past)
}

/// What the journal kept; one that cannot be read back is a damaged file.
fn read_back<T: DeserializeOwned>(was: Value) -> Outcome<T> {
    serde_json::from_value(was).map_err(|error| Failure::caused(Code::Damaged, &error))
}
