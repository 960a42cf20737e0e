//! How the parties of a campaign talk.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::campaign::PartyRole;
use sverka_core::communication::Communication;
use sverka_core::language::has_words;
use sverka_core::partner::Partner;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind, Market, Problem};
use sverka_store::Reader;

/// The one person a creator is talked to through (REQUIREMENTS 81).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CreatorContact"))]
pub struct Contact {
    /// The party.
    pub party: Id,
    /// The creator.
    pub name: Both,
    /// The creator's market.
    pub market: Option<Market>,
    /// The partner's record, where the person is named.
    pub partner: Option<Id>,
    /// Who to talk to; blank while nobody is named.
    pub person: String,
}

/// The arrangements of a campaign, where they were begun.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Option<Communication>> {
    let found = reader.where_eq::<Communication>("campaign", campaign.to_string())?;
    Ok(found.into_iter().min_by_key(|one| one.id))
}

/// Whom each creator is talked to through. A creator without a manager or contact is talked to directly, so a creator
/// with a record but without a name in it has nobody written down.
pub(crate) fn contacts(reader: &Reader, campaign: Id) -> Outcome<Vec<Contact>> {
    let parties = crate::campaign::parties(reader, campaign)?.into_iter();
    let contact = |party: sverka_core::campaign::Party| {
        let partner = party.partner.map(|id| reader.get::<Partner>(id)).transpose()?.flatten();
        let person = partner.map(|partner| {
            let Partner { contact, .. } = partner;
            let parts = [contact.name, contact.role].map(|part| part.trim().to_owned());
            parts.into_iter().filter(|part| has_words(part)).collect::<Vec<_>>().join(", ")
        });
        Ok(Contact {
            party: party.id,
            name: party.name,
            market: party.market,
            partner: party.partner,
            person: person.unwrap_or_default(),
        })
    };
    parties.filter(|party| party.role == PartyRole::Creator).map(contact).collect()
}

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
            payment_days: crate::payment::PAYMENT_DAYS,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Communication::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        // There is one way to talk in a campaign, not two to choose from.
        if of_campaign(reader, self.campaign)?.is_some_and(|other| other.id != self.id) {
            problems.push(Problem::at("campaign", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}
