//! Comments counted by hand.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::tally::Tally;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Tally>> {
    let mut tallies = reader.where_eq::<Tally>("campaign", &campaign.to_string())?;
    tallies.sort_by_key(|t| (t.on, t.id));
    Ok(tallies)
}

impl Editable for Tally {
    const KIND: Kind = Kind::Tally;
    fn blank(id: Id) -> Value {
        blank_of(&Tally {
            id,
            campaign: Id::nil(),
            market: sverka_core::Market::Ru,
            on: chrono::NaiveDate::default(),
            positive: 0,
            neutral: 0,
            negative: 0,
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Tally::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
