//! Comments of the audience.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::audience_comment::AudienceComment;
use sverka_core::campaign::Campaign;
use sverka_core::{Both, Id, Kind, Market, Problem};
use sverka_store::Reader;

impl Editable for AudienceComment {
    const KIND: Kind = Kind::AudienceComment;
    fn blank(id: Id) -> Value {
        blank_of(&AudienceComment {
            id,
            campaign: Id::nil(),
            party: None,
            market: Market::Ru,
            platform: None,
            on: NaiveDate::default(),
            text: String::new(),
            mood: None,
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.text, &self.text)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = AudienceComment::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, self.party)?);
        Ok(problems)
    }
}
