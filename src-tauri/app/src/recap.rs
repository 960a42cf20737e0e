//! The recap of a session.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::recap::RecapItem;
use sverka_core::session::Session;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for RecapItem {
    const KIND: Kind = Kind::RecapItem;
    fn blank(id: Id) -> Value {
        blank_of(&RecapItem {
            id,
            campaign: Id::nil(),
            session: Id::nil(),
            about: String::new(),
            text: Both::default(),
            responses: Vec::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = RecapItem::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Session>(reader, "session", Some(self.session))?);
        Ok(problems)
    }
}
