//! What campaigns that are over reached, worked out once each for whoever asks several things of them in one reading.
//!
//! It lives no longer than the reading it was made for, so nothing in it can grow old.

use super::{ReviewOutcome, last_health, outcomes, to_reach};
use crate::failure::Outcome;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use sverka_core::Id;
use sverka_core::campaign::Campaign;
use sverka_core::metric::Dictionary;
use sverka_core::settings::Settings;
use sverka_store::Reader;

/// What campaigns reached, as of a day.
pub(crate) struct Reached<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) settings: Settings,
    pub(crate) today: NaiveDate,
    dictionary: Dictionary,
    known: RefCell<HashMap<Id, Rc<[ReviewOutcome]>>>,
}

impl<'a> Reached<'a> {
    /// Nothing is worked out before somebody asks.
    pub(crate) fn by(reader: &'a Reader<'a>, today: NaiveDate) -> Outcome<Reached<'a>> {
        Ok(Reached {
            reader,
            settings: crate::workspace::settings(reader)?,
            today,
            dictionary: crate::own_metric::dictionary(reader)?,
            known: RefCell::default(),
        })
    }

    /// What the key metrics of a campaign came to, market by market, by everything known of it today.
    pub(crate) fn of(&self, campaign: &Campaign) -> Outcome<Rc<[ReviewOutcome]>> {
        if let Some(known) = self.known.borrow().get(&campaign.id) {
            return Ok(Rc::clone(known));
        }
        let targets = crate::target::of_campaign(self.reader, campaign.id)?;
        let last = last_health(self.reader, campaign, &targets, &self.settings, self.today)?;
        let stopped_on = crate::decision::ending_of(self.reader, campaign.id)?.map(|end| end.on);
        let until = to_reach(campaign, stopped_on);
        let found: Rc<[ReviewOutcome]> = outcomes(&last, &self.dictionary, until).into();
        self.known.borrow_mut().insert(campaign.id, Rc::clone(&found));
        Ok(found)
    }
}
