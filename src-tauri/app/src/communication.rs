//! How the parties of a campaign talk.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::communication::Communication;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Communication {
    const KIND: Kind = Kind::Communication;
    fn blank(id: Id) -> Value {
        blank_of(&Communication {
            id,
            campaign: Id::nil(),
            cadence_days: 7,
            mode: None,
            tool: String::new(),
            members: Vec::new(),
            approver: String::new(),
            approve_hours: None,
            escalation: Both::default(),
            owner: String::new(),
            owner_hours: None,
            direct: false,
            launch: None,
            breathe_days: 0,
            payment_days: 5,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Communication::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
