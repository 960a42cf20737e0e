//! Comments on clauses: what a party says to one, and what came of it.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::clause::Clause;
use sverka_core::comment::{Comment, CommentKind, Settled, Settlement};
use sverka_core::reply::Reply;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// Notes what a party says to the text of a clause as it stands; `None` for our own words. A second yes of one party
/// to one text changes nothing.
pub fn say(
    workspace: &Workspace,
    clause: Id,
    party: Option<Id>,
    kind: CommentKind,
    text: Both,
) -> Outcome<Done<Id>> {
    let title = workspace.read(|r| Ok(found::<Clause>(r, clause)?.title))?;
    workspace.change(label(Kind::Comment, "new", title), |w| {
        let standing: Clause = found(w, clause)?;
        let of = standing.digest();
        if kind == CommentKind::Agree {
            let said = w.where_eq::<Comment>("clause", &clause.to_string())?;
            let same = |one: &&Comment| one.party == party && one.kind == kind && one.of == of;
            if let Some(before) = said.iter().find(same) {
                return Ok(before.id);
            }
        }
        let comment = Comment {
            id: workspace.new_id(),
            campaign: standing.campaign,
            clause,
            party,
            kind,
            text,
            of,
            made_at: workspace.now(),
            settled: None,
            reply: None,
        };
        put_checked(w, &comment, workspace.today())?;
        Ok(comment.id)
    })
}

/// Settles a comment, with the answer or the reason. Accepting a proposal puts its wording into the clause in the
/// same change. Refused at `note` where an answer or a reason is called for, not ready where the comment is settled
/// already, or is a yes or a note, which ask for nothing, and as a changed text where a proposal to be accepted was
/// made to an earlier one: its wording would undo what was written since.
pub fn settle(workspace: &Workspace, id: Id, how: Settled, note: &str) -> Outcome<Done<()>> {
    let name = workspace.read(|r| {
        let comment: Comment = found(r, id)?;
        Ok(r.get::<Clause>(comment.clause)?.map_or(comment.text, |clause| clause.title))
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
        if how == Settled::Accepted {
            let standing: Clause = found(w, comment.clause)?;
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
            clause: Id::nil(),
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
