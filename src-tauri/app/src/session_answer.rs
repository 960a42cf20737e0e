//! Answers of a session.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::session::Session;
use sverka_core::session_answer::SessionAnswer;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for SessionAnswer {
    const KIND: Kind = Kind::SessionAnswer;
    fn blank(id: Id) -> Value {
        blank_of(&SessionAnswer {
            id,
            campaign: Id::nil(),
            session: Id::nil(),
            question: String::new(),
            party: Id::nil(),
            text: Both::default(),
            whys: Vec::new(),
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = SessionAnswer::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Session>(reader, "session", Some(self.session))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        Ok(problems)
    }
}
