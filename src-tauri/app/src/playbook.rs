//! Steps taken when a flag was raised.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::playbook::StepTaken;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<StepTaken>> {
    Ok(reader.where_eq::<StepTaken>("campaign", &campaign.to_string())?)
}

impl Editable for StepTaken {
    const KIND: Kind = Kind::Step;
    fn blank(id: Id) -> Value {
        blank_of(&StepTaken {
            id,
            campaign: Id::nil(),
            flag: String::new(),
            step: sverka_core::playbook::Step::ReachOut,
            on: chrono::NaiveDate::default(),
            note: String::new(),
            again_on: None,
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = StepTaken::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
