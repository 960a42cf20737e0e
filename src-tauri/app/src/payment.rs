//! Payments to parties.

use crate::campaign::stranger;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::Campaign;
use sverka_core::deliverable::Deliverable;
use sverka_core::payment::{Payment, Standing, due, standing};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// A payment with its standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaymentRow {
    /// The record.
    pub payment: Payment,
    /// To whom.
    pub party: Both,
    /// What it pays for, where it is one deliverable.
    pub deliverable: Option<Both>,
    /// The day that counts as due.
    pub due: Option<NaiveDate>,
    /// Whether that day follows from the delivery and was not set.
    pub follows: bool,
    /// How it stands today.
    pub standing: Standing,
    /// Days until it is due, or until it was paid where it was; negative when that came after its day.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
}

/// The payments of a campaign in the order they fall due, undated ones last.
pub(crate) fn rows(reader: &Reader, campaign: Id, today: NaiveDate) -> Outcome<Vec<PaymentRow>> {
    let arranged = crate::communication::of_campaign(reader, campaign)?;
    let payment_days = arranged.map_or(PAYMENT_DAYS, |of| of.payment_days);
    let parties = crate::campaign::parties(reader, campaign)?;
    let deliverables = crate::deliverable::of_campaign(reader, campaign)?;
    let row = |payment: Payment| {
        let made = deliverables.iter().find(|d| Some(d.id) == payment.deliverable);
        let due = due(&payment, made.and_then(|d| d.delivered), payment_days);
        let standing = standing(due, payment.paid, today);
        let party = parties.iter().find(|party| party.id == payment.party);
        let until = payment.paid.filter(|paid| *paid <= today).unwrap_or(today);
        PaymentRow {
            party: party.map(|party| party.name.clone()).unwrap_or_default(),
            deliverable: made.map(|d| d.title.clone()),
            follows: payment.due.is_none() && due.is_some(),
            days: due.map(|due| (due - until).num_days()),
            due,
            standing,
            payment,
        }
    };
    let mut rows: Vec<PaymentRow> = of_campaign(reader, campaign)?.into_iter().map(row).collect();
    rows.sort_by_key(|row| (row.due.is_none(), row.due, row.payment.id));
    Ok(rows)
}

pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Payment>> {
    Ok(reader.where_eq::<Payment>("campaign", campaign.to_string())?)
}

/// Days from delivery to payment while nothing was arranged: the working week a new arrangement begins with.
pub(crate) const PAYMENT_DAYS: u32 = 5;

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
