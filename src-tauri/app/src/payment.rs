//! Payments to parties.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::deliverable::Deliverable;
use sverka_core::payment::Payment;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Payment {
    const KIND: Kind = Kind::Payment;
    fn blank(id: Id) -> Value {
        blank_of(&Payment {
            id,
            campaign: Id::nil(),
            party: Id::nil(),
            deliverable: None,
            amount: None,
            due: None,
            paid: None,
            payer: String::new(),
            payee: String::new(),
            route: String::new(),
            checked_by: String::new(),
            checked_on: None,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.payee, &self.payee)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Payment::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        problems.extend(missing::<Deliverable>(reader, "deliverable", self.deliverable)?);
        Ok(problems)
    }
}
