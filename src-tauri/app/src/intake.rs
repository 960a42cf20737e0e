//! Forms filled in apart.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::intake::{Intake, IntakeForm};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

impl Editable for Intake {
    const KIND: Kind = Kind::Intake;
    fn blank(id: Id) -> Value {
        blank_of(&Intake {
            id,
            campaign: Id::nil(),
            form: IntakeForm::Brand,
            party: None,
            market: None,
            answers: Vec::new(),
            sealed_at: None,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Intake::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, self.party)?);
        Ok(problems)
    }
}
