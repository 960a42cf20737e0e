//! Boundaries of the parties.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::boundary::Boundary;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, Writer};

/// What the parties hold to or let be discussed, in order.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Boundary>> {
    let mut boundaries = reader.where_eq::<Boundary>("campaign", &campaign.to_string())?;
    boundaries.sort_by_key(|b| (!b.firm, b.position, b.id));
    Ok(boundaries)
}

/// Takes away what a party that leaves held to.
pub(crate) fn forget_party(writer: &mut Writer, party: &Party) -> Outcome<()> {
    for boundary in of_campaign(writer, party.campaign)? {
        if boundary.party == party.id {
            writer.remove::<Boundary>(boundary.id)?;
        }
    }
    Ok(())
}

impl Editable for Boundary {
    const KIND: Kind = Kind::Boundary;
    fn blank(id: Id) -> Value {
        blank_of(&Boundary {
            id,
            campaign: Id::nil(),
            party: Id::nil(),
            text: Both::default(),
            firm: true,
            crossings: Vec::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Boundary::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, Some(self.party))?);
        Ok(problems)
    }
}
