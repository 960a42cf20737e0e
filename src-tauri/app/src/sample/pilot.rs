//! The pilots of the sample: begun with their limits, delivered, and looked back at.

use super::Teller;
use crate::clock::Clock;
use crate::failure::{Code, Failure, Outcome};
use crate::pilot::{self, NewPilot};
use crate::record::{self, Fields};
use chrono::Duration;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use sverka_core::deliverable::Deliverable;
use sverka_core::partner::Platform;
use sverka_core::pilot::PilotForm;
use sverka_core::target::Threshold;
use sverka_core::{Both, Id, Kind, Money};

/// One pilot. Its days are counted from the day the sample is made.
#[derive(Deserialize)]
pub(super) struct ToldPilot {
    pub partner: String,
    /// The day it is settled, on or before its first.
    pub begun: i64,
    pub delivered: i64,
    pub debriefed: i64,
    pub form: PilotForm,
    pub title: Both,
    pub brand: Both,
    pub starts: i64,
    pub days: u32,
    pub budget: Option<Money>,
    pub deliverable: Both,
    pub platform: Platform,
    pub due: i64,
    pub metric: String,
    pub thresholds: Vec<Threshold>,
    pub payment: Both,
    pub rounds: u32,
    pub reason: String,
    pub debrief: Fields,
}

/// What happens with a pilot.
#[derive(Clone, Copy)]
pub(super) enum PilotDeed {
    Begin,
    Deliver,
    Debrief,
}

impl ToldPilot {
    /// Its deeds with their days.
    pub(super) fn deeds(&self) -> [(i64, PilotDeed); 3] {
        [
            (self.begun, PilotDeed::Begin),
            (self.delivered, PilotDeed::Deliver),
            (self.debriefed, PilotDeed::Debrief),
        ]
    }
}

impl Teller<'_> {
    /// Does one deed of a pilot; `begun` holds the campaigns of those under way, by their place in the story.
    pub(super) fn pilot(
        &self,
        (at, told): (usize, &ToldPilot),
        deed: PilotDeed,
        partners: &BTreeMap<String, Id>,
        begun: &mut BTreeMap<usize, Id>,
    ) -> Outcome<()> {
        let missing = || Failure::of(Code::Internal);
        let partner = *partners.get(&told.partner).ok_or_else(missing)?;
        let campaign = begun.get(&at).copied();
        match deed {
            PilotDeed::Begin => {
                let day = |days: i64| self.today + Duration::days(days);
                let new = NewPilot {
                    partner,
                    form: told.form,
                    title: told.title.clone(),
                    brand: told.brand.clone(),
                    starts: day(told.starts),
                    days: told.days,
                    budget: told.budget,
                    deliverable: told.deliverable.clone(),
                    platform: told.platform,
                    due: Some(day(told.due)),
                    metric: told.metric.clone(),
                    thresholds: told.thresholds.clone(),
                    payment: told.payment.clone(),
                    rounds: told.rounds,
                    reason: told.reason.clone(),
                };
                begun.insert(at, pilot::begin(self.workspace, new)?.value);
                Ok(())
            }
            PilotDeed::Deliver => {
                let of = campaign.ok_or_else(missing)?;
                let asked: Vec<Deliverable> =
                    self.workspace.read(|r| crate::deliverable::of_campaign(r, of))?;
                let delivered = json!({ "delivered": self.clock.today(), "rounds": 1 });
                asked
                    .iter()
                    .try_for_each(|one| self.save(Kind::Deliverable, one.id, delivered.clone()))
            }
            PilotDeed::Debrief => {
                let mut fields = told.debrief.clone();
                fields.insert("campaign".to_owned(), json!(campaign.ok_or_else(missing)?));
                fields.insert("partner".to_owned(), json!(partner));
                fields.insert("on".to_owned(), json!(self.clock.today()));
                record::create(self.workspace, Kind::Debrief, fields).map(drop)
            }
        }
    }
}
