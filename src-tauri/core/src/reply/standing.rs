//! A reply held against what stands here: what of it counts, what stays out, and why.

use super::file::{FileComment, ReplyCode, ReplyFile, ReplyProblem};
use crate::comment::{Comment, CommentKind};
use crate::intake::IntakeAnswer;
use crate::paper::Paper;
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a reply is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The campaign.
    pub campaign: Id,
    /// Who takes part.
    pub parties: Vec<Id>,
    /// The paper.
    pub paper: Paper,
    /// The hash of its text as it stands.
    pub hash: String,
    /// Its clauses, in order.
    pub clauses: Vec<StandingClause>,
    /// Clauses that once stood here and are gone.
    pub gone: Vec<Id>,
    /// The keys of the questions to the reply's party.
    pub questions: Vec<String>,
    /// Whether their answers are sealed.
    pub sealed: bool,
    /// Whether they have signed this text.
    pub signed: bool,
    /// Whether something bars signing.
    pub barred: bool,
    /// The day on which the same reply was taken in before.
    pub taken: Option<NaiveDate>,
    /// The comments of the reply's party that are here.
    pub comments: Vec<Comment>,
}

/// A clause as it stands, and as it stood before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingClause {
    /// The clause.
    pub id: Id,
    /// Its digest.
    pub digest: String,
    /// The digests of what it has been before.
    pub past: Vec<String>,
}

/// Of which text of its clause a comment speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SpeaksOf {
    /// The one that stands.
    Standing,
    /// One that stood here before.
    Earlier,
    /// A clause that is gone.
    Gone,
}

/// A reply, weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Everything to be known of it; the refusing ones first.
    pub problems: Vec<ReplyProblem>,
    /// For each comment of the file, in its order: of which text it speaks, and whether it is here already.
    pub comments: Vec<(SpeaksOf, bool)>,
    /// Whether the answers to the questions are taken.
    pub answers: bool,
    /// Whether its signature counts.
    pub signs: bool,
    /// Yeses said before that it takes back.
    pub withdrawn: Vec<Id>,
}

impl Weighed {
    /// Whether anything of the reply may be taken in.
    pub fn is_taken(&self) -> bool {
        !self.problems.iter().any(|problem| problem.refuses)
    }
}

impl ReplyFile {
    /// Holds the reply against what stands here.
    pub fn held_against(&self, standing: &Standing) -> Weighed {
        let mut codes = Vec::new();
        let mut when = |wrong: bool, code| {
            if wrong {
                codes.push(ReplyProblem::of(code));
            }
        };
        when(self.campaign != standing.campaign, ReplyCode::WrongCampaign);
        when(!standing.parties.contains(&self.party), ReplyCode::WrongParty);
        when(self.paper != standing.paper, ReplyCode::WrongPaper);
        if !codes.is_empty() {
            // Of a reply to something else there is nothing more to say.
            let comments = vec![(SpeaksOf::Gone, false); self.comments.len()];
            return Weighed {
                problems: codes,
                comments,
                answers: false,
                signs: false,
                withdrawn: Vec::new(),
            };
        }
        let stands = self.hash == standing.hash;
        if let Some(on) = standing.taken {
            codes.push(ReplyProblem::of(ReplyCode::ImportedBefore).with("on", on));
        }
        let placed: Vec<_> = self.comments.iter().map(|c| self.place(c, standing)).collect();
        let places: Vec<SpeaksOf> =
            placed.iter().map(|place| place.unwrap_or(SpeaksOf::Gone)).collect();
        if placed.iter().any(Option::is_none) {
            codes.push(ReplyProblem::of(ReplyCode::EditedText));
        }
        // A form that was sent back speaks of no text.
        let of_text =
            !self.comments.is_empty() || self.agreement.is_some() || !self.rest.is_blank();
        if !stands && of_text {
            codes.push(ReplyProblem::of(ReplyCode::OldRevision).with("n", self.revision));
        }
        let mut gone: Vec<Id> = self
            .comments
            .iter()
            .zip(&places)
            .filter(|(_, place)| **place == SpeaksOf::Gone)
            .map(|(comment, _)| comment.clause)
            .collect();
        gone.sort_unstable();
        gone.dedup();
        if !gone.is_empty() && placed.iter().all(Option::is_some) {
            codes.push(ReplyProblem::of(ReplyCode::UnknownClause).with("n", gone.len()));
        }
        let foreign = self.answers.iter().any(|a| !standing.questions.contains(&a.question));
        if foreign {
            codes.push(ReplyProblem::of(ReplyCode::UnknownQuestion));
        }
        if standing.sealed && !self.answers.is_empty() {
            codes.push(ReplyProblem::of(ReplyCode::Sealed));
        }
        let unsigned = self.unsigned(standing);
        codes.extend(unsigned.map(ReplyProblem::of));
        let comments: Vec<(SpeaksOf, bool)> = self
            .comments
            .iter()
            .zip(&places)
            .map(|(comment, place)| (*place, is_known(comment, standing)))
            .collect();
        let answered =
            |a: &IntakeAnswer| standing.questions.contains(&a.question) && !a.text.is_blank();
        let answers = !standing.sealed && self.answers.iter().any(answered);
        let signs = self.agreement.is_some() && unsigned.is_none();
        let new = comments.iter().any(|(place, known)| *place != SpeaksOf::Gone && !known);
        let mut taken = !codes.iter().any(|problem| problem.refuses);
        if taken && !(new || answers || signs || !self.rest.is_blank()) {
            codes.push(ReplyProblem::of(ReplyCode::NothingNew));
            taken = false;
        }
        codes.sort_by_key(|problem| !problem.refuses);
        let withdrawn = if taken { self.withdrawn(&comments, standing) } else { Vec::new() };
        Weighed {
            problems: codes,
            comments,
            answers: answers && taken,
            signs: signs && taken,
            withdrawn,
        }
    }

    /// A yes no longer holds once its party asks about the same text or words it otherwise. A doubt about another
    /// text of the clause, or one that was here before the yes, takes nothing back.
    fn withdrawn(&self, weighed: &[(SpeaksOf, bool)], standing: &Standing) -> Vec<Id> {
        let doubted = |yes: &&Comment| {
            self.comments.iter().zip(weighed).any(|(comment, (speaks, known))| {
                matches!(comment.kind, CommentKind::Question | CommentKind::Proposal)
                    && *speaks != SpeaksOf::Gone
                    && !known
                    && comment.clause == yes.subject
                    && comment.of == yes.of
            })
        };
        let yes = standing.comments.iter().filter(|one| one.kind == CommentKind::Agree);
        yes.filter(doubted).map(|one| one.id).collect()
    }

    /// Of which text a comment speaks; none when it is of a text that never stood here.
    fn place(&self, comment: &FileComment, standing: &Standing) -> Option<SpeaksOf> {
        let Some(clause) = standing.clauses.iter().find(|clause| clause.id == comment.clause)
        else {
            let stood = standing.gone.contains(&comment.clause);
            // Under the fingerprint of this text there is no clause that it has not.
            return (stood && self.hash != standing.hash).then_some(SpeaksOf::Gone);
        };
        if comment.of == clause.digest {
            Some(SpeaksOf::Standing)
        } else if self.hash != standing.hash && clause.past.contains(&comment.of) {
            Some(SpeaksOf::Earlier)
        } else {
            None
        }
    }

    /// Why its signature stays out, if it does.
    fn unsigned(&self, standing: &Standing) -> Option<ReplyCode> {
        let agreement = self.agreement.as_ref()?;
        let agreed = |clause: &StandingClause| {
            self.comments.iter().any(|comment| {
                comment.clause == clause.id
                    && comment.kind == CommentKind::Agree
                    && comment.of == clause.digest
            })
        };
        if agreement.hash != standing.hash || self.hash != standing.hash {
            Some(ReplyCode::StaleSignature)
        } else if standing.signed {
            Some(ReplyCode::SignedBefore)
        } else if !standing.clauses.iter().all(agreed) {
            Some(ReplyCode::NotAllAgreed)
        } else if standing.barred {
            Some(ReplyCode::SigningBarred)
        } else {
            None
        }
    }
}

/// Whether the same was said before of the same text.
fn is_known(comment: &FileComment, standing: &Standing) -> bool {
    standing.comments.iter().any(|known| {
        let same = |text: &Both| *text == comment.text;
        known.subject == comment.clause
            && known.kind == comment.kind
            && known.of == comment.of
            && same(&known.text)
    })
}
