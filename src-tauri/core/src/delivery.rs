//! How well what was promised is delivered, over all deliverables of a campaign: quality against the brief’s items, on
//! time, and within the agreed rounds (REQUIREMENTS 136, 137; METRICS `adherence`, `on_time`).

use crate::deliverable::{Deliverable, Standing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The share of deliverables on time that work of two sides should keep to, in per cent (REQUIREMENTS 137).
pub const ON_TIME_LEAST: f64 = 90.0;

/// How delivery stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Delivery {
    /// Deliverables whose promised day has come.
    pub due: u32,
    /// Those of them that came by it.
    pub on_time: u32,
    /// Their share in per cent; `None` while nothing was due.
    pub on_time_share: Option<f64>,
    /// The share to keep to, in per cent.
    pub on_time_least: f64,
    /// Whether it is kept to; `None` while nothing was due.
    pub keeps: Option<bool>,
    /// Promises that both sides moved: new promises, told apart.
    pub moved: u32,
    /// Items of the brief somebody looked at in what was delivered.
    pub looked_at: u32,
    /// Those that are met.
    pub met: u32,
    /// The quality score: their share in per cent; `None` until somebody looked.
    pub quality: Option<f64>,
    /// Items of delivered work nobody has looked at.
    pub unseen: u32,
    /// Deliverables that came.
    pub delivered: u32,
    /// Those of them that took more rounds than were agreed.
    pub over_rounds: u32,
}

/// How these deliverables stand on `today`, with so many revision rounds agreed for each.
pub fn delivery(deliverables: &[Deliverable], rounds: u32, today: NaiveDate) -> Delivery {
    let standing = |fits: &[Standing]| {
        deliverables.iter().filter(|one| fits.contains(&one.standing(today))).count() as u32
    };
    let due = standing(&[Standing::OnTime, Standing::CameLate, Standing::Late]);
    let on_time = standing(&[Standing::OnTime]);
    let came: Vec<&Deliverable> =
        deliverables.iter().filter(|one| one.delivered.is_some_and(|day| day <= today)).collect();
    let items = || came.iter().flat_map(|one| &one.requirements);
    let looked_at = items().filter(|item| item.met.is_some()).count() as u32;
    let met = items().filter(|item| item.met == Some(true)).count() as u32;
    let on_time_share = share(on_time, due);
    Delivery {
        due,
        on_time,
        on_time_share,
        on_time_least: ON_TIME_LEAST,
        keeps: on_time_share.map(|share| share >= ON_TIME_LEAST),
        moved: deliverables.iter().filter(|one| one.moved_to.is_some()).count() as u32,
        looked_at,
        met,
        quality: share(met, looked_at),
        unseen: items().count() as u32 - looked_at,
        delivered: came.len() as u32,
        over_rounds: came.iter().filter(|one| one.rounds > rounds).count() as u32,
    }
}

fn share(part: u32, all: u32) -> Option<f64> {
    (all > 0).then(|| 100.0 * f64::from(part) / f64::from(all))
}
