//! What is owed to a party and when it was paid (REQUIREMENTS 72). Routes are noted, never advised on.

use crate::money::MINOR_MOST;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_date, check_text};
use crate::{Id, Money};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Payment {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// To whom.
    pub party: Id,
    /// For which deliverable, where it is for one.
    pub deliverable: Option<Id>,
    /// How much.
    pub amount: Option<Money>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// When it was paid.
    pub paid: Option<NaiveDate>,
    /// Who pays.
    pub payer: String,
    /// Who receives.
    pub payee: String,
    /// By which route, in the person's own words.
    pub route: String,
    /// Who checked that the route may be used.
    pub checked_by: String,
    /// When they did.
    pub checked_on: Option<NaiveDate>,
    /// Anything else.
    pub note: String,
}

impl Payment {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        match self.amount {
            Some(amount) if amount.minor < 0 => {
                problems.push(Problem::at("amount", ProblemCode::Negative));
            }
            Some(amount) if amount.minor > MINOR_MOST => problems.push(
                Problem::at("amount", ProblemCode::OutOfRange)
                    .with("least", 0)
                    .with("most", MINOR_MOST / 100),
            ),
            _ => {}
        }
        for (field, day) in
            [("due", self.due), ("paid", self.paid), ("checked_on", self.checked_on)]
        {
            check_date(&mut problems, field, day);
        }
        for (field, text) in [
            ("payer", &self.payer),
            ("payee", &self.payee),
            ("route", &self.route),
            ("checked_by", &self.checked_by),
            ("note", &self.note),
        ] {
            check_text(&mut problems, field, text, TEXT_MOST);
        }
        problems
    }
}

/// How a payment stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PaymentStanding"))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// No day was set and none follows from a delivery.
    Undated,
    /// Not due yet.
    Coming,
    /// Due and not paid.
    Late,
    /// Paid by its day.
    OnTime,
    /// Paid after its day.
    PaidLate,
    /// Paid, with no day to hold it against.
    Paid,
}

/// The day a payment counts as due: the one that was set, else so many days after what it pays for came
/// (REQUIREMENTS 72). Nothing is owed for what has not come.
pub fn due(
    payment: &Payment,
    delivered: Option<NaiveDate>,
    payment_days: u32,
) -> Option<NaiveDate> {
    payment.due.or_else(|| delivered?.checked_add_days(Days::new(payment_days.into())))
}

/// How a payment with this due day stands on `today`. A day of payment still to come has not been paid.
pub fn standing(due: Option<NaiveDate>, paid: Option<NaiveDate>, today: NaiveDate) -> Standing {
    match (due, paid.filter(|day| *day <= today)) {
        (Some(due), Some(paid)) if paid <= due => Standing::OnTime,
        (Some(_), Some(_)) => Standing::PaidLate,
        (None, Some(_)) => Standing::Paid,
        (Some(due), None) if today > due => Standing::Late,
        (Some(_), None) => Standing::Coming,
        (None, None) => Standing::Undated,
    }
}
