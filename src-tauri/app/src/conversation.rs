//! Conversations with a partner, and the messages that waited for an answer.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::conversation::{Conversation, ConversationKind};
use sverka_core::message::Message;
use sverka_core::partner::Partner;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Conversation {
    const KIND: Kind = Kind::Conversation;
    fn blank(id: Id) -> Value {
        blank_of(&Conversation::new(id, Id::nil(), ConversationKind::Exploration))
    }
    fn name(&self) -> Both {
        Both::new(&self.with, &self.with)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Conversation::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        problems.extend(missing::<Campaign>(reader, "campaign", self.campaign)?);
        Ok(problems)
    }
}

impl Editable for Message {
    const KIND: Kind = Kind::Message;
    fn blank(id: Id) -> Value {
        blank_of(&Message {
            id,
            partner: Id::nil(),
            sent: chrono::NaiveDateTime::default(),
            answered: None,
            about: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.about, &self.about)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Message::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}
