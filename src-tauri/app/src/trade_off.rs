//! Trade-offs.

use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// What was let go for something else, in order.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<TradeOff>> {
    let mut trade_offs = reader.where_eq::<TradeOff>("campaign", &campaign.to_string())?;
    trade_offs.sort_by_key(|t| (t.position, t.id));
    Ok(trade_offs)
}

impl Editable for TradeOff {
    const KIND: Kind = Kind::TradeOff;
    fn blank(id: Id) -> Value {
        blank_of(&TradeOff {
            id,
            campaign: Id::nil(),
            chosen: Both::default(),
            given_up: Both::default(),
            metric: None,
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.chosen.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = TradeOff::problems(self, &crate::own_metric::dictionary(reader)?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
