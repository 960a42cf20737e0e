//! Comments on clauses.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::comment::{Comment, CommentKind};
use sverka_core::reply::Reply;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Comment {
    const KIND: Kind = Kind::Comment;
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
