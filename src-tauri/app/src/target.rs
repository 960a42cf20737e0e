//! Key metrics of a campaign.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// Key metrics, the primary one first.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Target>> {
    let mut targets = reader.where_eq::<Target>("campaign", &campaign.to_string())?;
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    Ok(targets)
}

impl Editable for Target {
    const KIND: Kind = Kind::Target;
    fn blank(id: Id) -> Value {
        blank_of(&Target {
            id,
            campaign: Id::nil(),
            metric: String::new(),
            primary: false,
            what: Both::default(),
            why: Both::default(),
            needed_for: Both::default(),
            gloss: Both::default(),
            leading: Both::default(),
            thresholds: Vec::new(),
            owner: None,
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.what.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let others = reader.where_eq::<Target>("campaign", &self.campaign.to_string())?;
        let mut problems = Target::problems(self, &others, &crate::own_metric::dictionary(reader)?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "owner", self.campaign, self.owner)?);
        Ok(problems)
    }
}
