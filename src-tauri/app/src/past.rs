//! What came before: finished campaigns, as a running one of their kind is held against them (METHODS, "Where the
//! campaign should be now").

use crate::failure::Outcome;
use crate::partnership::grouped;
use crate::profile::Whose;
use crate::workspace::settings;
use chrono::{Days, NaiveDate};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use sverka_core::calibration::{PLACES, Tested};
use sverka_core::campaign::{Campaign, Party, Stage, stage};
use sverka_core::decision::{Decision, ending};
use sverka_core::deliverable::Deliverable;
use sverka_core::figure::{Grain, Sourced};
use sverka_core::health::{Given, Part, growth, health};
use sverka_core::metric::Dictionary;
use sverka_core::partner::Platform;
use sverka_core::profile::ProfileOf;
use sverka_core::settings::Settings;
use sverka_core::target::Target;
use sverka_core::trajectory::{Growth, Likeness, PAST_LEAST};
use sverka_core::{Id, Market};
use sverka_store::Reader;

/// The campaigns that ran to their last day before some day. What is read of them is kept for the next question.
pub(crate) struct History {
    campaigns: Vec<Past>,
    settings: Settings,
    dictionary: Dictionary,
    grown: RefCell<HashMap<(Id, String, Market), Option<Growth>>>,
}

struct Past {
    campaign: Campaign,
    parties: Vec<Party>,
    deliverables: Vec<Deliverable>,
    kin: Kin,
}

/// What makes campaigns of one kind.
struct Kin {
    /// The success profile it belongs to in each of its markets.
    profiles: Vec<ProfileOf>,
    platforms: BTreeSet<Platform>,
}

impl Kin {
    fn of(
        reader: &Reader,
        campaign: &Campaign,
        parties: &[Party],
        deliverables: &[Deliverable],
        settings: &Settings,
    ) -> Outcome<Kin> {
        let mut profiles = Vec::new();
        for market in campaign.markets.iter().copied() {
            let tier = Whose::of(reader, parties, market, settings)?.tier;
            profiles.push(ProfileOf { market, tier, category: campaign.category.clone() });
        }
        Ok(Kin {
            profiles,
            platforms: deliverables.iter().map(|deliverable| deliverable.platform).collect(),
        })
    }

    /// What this campaign has in common with another in a market.
    fn likeness(&self, other: &Kin, market: Market) -> Option<Likeness> {
        let of = |kin: &Kin| kin.profiles.iter().find(|own| own.market == market).cloned();
        if of(self).zip(of(other)).is_some_and(|(own, theirs)| own.is_like(&theirs)) {
            Some(Likeness::Profile)
        } else {
            (!self.platforms.is_disjoint(&other.platforms)).then_some(Likeness::Platform)
        }
    }
}

impl History {
    /// Everything that ran to its end before a day, also what was put aside since.
    pub(crate) fn before(reader: &Reader, day: NaiveDate) -> Outcome<History> {
        let mut history = History {
            campaigns: Vec::new(),
            settings: settings(reader)?,
            dictionary: crate::own_metric::dictionary(reader)?,
            grown: RefCell::default(),
        };
        let decisions = grouped(reader.all::<Decision>()?, |made| made.campaign);
        let stopped = |campaign: &Campaign| {
            decisions.get(&campaign.id).is_some_and(|of| ending(of).is_some())
        };
        // Whether it was signed says nothing of what is over.
        let whole =
            |campaign: &Campaign| stage(campaign, false, stopped(campaign), day) == Stage::Finished;
        let mut campaigns: Vec<Campaign> = reader.all()?;
        campaigns.retain(whole);
        campaigns.sort_by_key(|campaign| (campaign.ends, campaign.id));
        // Fewer tell nothing, so nothing more is read of them.
        if campaigns.len() < PAST_LEAST {
            return Ok(history);
        }
        for campaign in campaigns {
            let parties = crate::campaign::parties(reader, campaign.id)?;
            let deliverables = crate::deliverable::of_campaign(reader, campaign.id)?;
            let kin = Kin::of(reader, &campaign, &parties, &deliverables, &history.settings)?;
            history.campaigns.push(Past { campaign, parties, deliverables, kin });
        }
        Ok(history)
    }

    /// How the metrics of these targets grew in other campaigns of the kind.
    pub(crate) fn growth(
        &self,
        reader: &Reader,
        campaign: &Campaign,
        parties: &[Party],
        deliverables: &[Deliverable],
        targets: &[Target],
    ) -> Outcome<Vec<Growth>> {
        if self.campaigns.is_empty() {
            return Ok(Vec::new());
        }
        let kin = Kin::of(reader, campaign, parties, deliverables, &self.settings)?;
        let mut found = Vec::new();
        for past in self.campaigns.iter().filter(|past| past.campaign.id != campaign.id) {
            let alike: Vec<(Market, Likeness)> = campaign
                .markets
                .iter()
                .filter_map(|market| Some((*market, kin.likeness(&past.kin, *market)?)))
                .collect();
            if alike.is_empty() {
                continue;
            }
            self.read(reader, past, targets)?;
            let grown = self.grown.borrow();
            for (target, market) in each(targets, &campaign.markets) {
                let Some((_, likeness)) = alike.iter().find(|(of, _)| *of == market) else {
                    continue;
                };
                let key = (past.campaign.id, target.metric.clone(), market);
                let growth = grown.get(&key).cloned().flatten();
                found.extend(growth.map(|growth| Growth { likeness: *likeness, ..growth }));
            }
        }
        Ok(found)
    }

    /// Reads how the metrics of these targets grew in a campaign, as far as it was not read before.
    fn read(&self, reader: &Reader, past: &Past, targets: &[Target]) -> Outcome<()> {
        let of = past.campaign.id;
        let new: Vec<(String, Market)> = each(targets, &Market::ALL)
            .map(|(target, market)| (target.metric.clone(), market))
            .filter(|(metric, market)| {
                !self.grown.borrow().contains_key(&(of, metric.clone(), *market))
            })
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        let figures = crate::health::figures(reader, &past.campaign)?;
        let Some(ends) = past.campaign.ends else { return Ok(()) };
        let as_of = figures.iter().map(|f| f.taken_on).max().unwrap_or(ends).max(ends);
        let given = self.given(past, targets, &figures, &[], as_of);
        for (metric, market) in new {
            let grown = growth(&given, &metric, market, Likeness::Platform);
            self.grown.borrow_mut().insert((of, metric, market), grown);
        }
        Ok(())
    }

    /// What the health of a past campaign is worked out from.
    fn given<'a>(
        &'a self,
        past: &'a Past,
        targets: &'a [Target],
        figures: &'a [Sourced],
        growth: &'a [Growth],
        as_of: NaiveDate,
    ) -> Given<'a> {
        Given {
            campaign: &past.campaign,
            parties: &past.parties,
            targets,
            deliverables: &past.deliverables,
            figures,
            tallies: &[],
            steps: &[],
            settings: &self.settings,
            dictionary: &self.dictionary,
            growth,
            as_of,
        }
    }

    /// Every forecast that finished campaigns would have been given, with what became of it.
    ///
    /// Each is judged by the others only, and by what had happened by that day as it is known now: a daily report that
    /// came in later tells of the day it is about. Beside them, how many campaigns have figures that stop before the last
    /// day: nobody knows what became of a forecast of those.
    pub(crate) fn tested(&self, reader: &Reader) -> Outcome<(Vec<Tested>, u32)> {
        let (mut tested, mut left_out) = (Vec::new(), 0);
        for past in &self.campaigns {
            let (Some(starts), Some(ends)) = (past.campaign.starts, past.campaign.ends) else {
                continue;
            };
            let Some(length) = past.campaign.length_days() else { continue };
            let targets = crate::target::of_campaign(reader, past.campaign.id)?;
            let (parties, made) = (&past.parties, &past.deliverables);
            let grown = self.growth(reader, &past.campaign, parties, made, &targets)?;
            let figures = crate::health::figures(reader, &past.campaign)?;
            let Some(last) = figures.iter().map(|f| f.taken_on).max() else { continue };
            let end = health(&self.given(past, &targets, &figures, &grown, last));
            let cut = |part: &Part| part.value.is_some() && !part.is_whole(ends);
            left_out += u32::from(end.performance.parts.iter().any(cut));
            for place in PLACES {
                let days = (place * length as f64).round().max(1.0) as u64;
                let Some(day) = starts.checked_add_days(Days::new(days - 1)) else { continue };
                let known = known_by(&figures, day);
                let then = health(&self.given(past, &targets, &known, &grown, day));
                let forecast = then.performance.parts.iter().zip(&end.performance.parts);
                for (part, came) in forecast.filter(|(_, came)| came.is_whole(ends)) {
                    let direction = part
                        .metric
                        .as_deref()
                        .and_then(|id| self.dictionary.find(id))
                        .map(|metric| metric.direction);
                    let chance = part.forecast.and_then(|forecast| forecast.chance);
                    let (Some(direction), Some(chance), Some(value), Some(threshold)) =
                        (direction, chance, came.value, came.threshold)
                    else {
                        continue;
                    };
                    let reached = direction.reaches(value, threshold);
                    tested.push(Tested { place, chance, reached });
                }
            }
        }
        Ok((tested, left_out))
    }
}

/// The figures as they would have been known by the end of a day: values of days and spans up to it, orders and
/// advertisements among them, taken the day after, and totals of files that were taken by then.
fn known_by(figures: &[Sourced], day: NaiveDate) -> Vec<Sourced> {
    figures
        .iter()
        .filter(|sourced| match (sourced.span(), sourced.figure.day) {
            (Some((_, to)), _) => to <= day,
            (None, Some(on)) if Grain::of(sourced) == Grain::Day => on <= day,
            _ => sourced.taken_on <= day,
        })
        .cloned()
        .map(|sourced| Sourced { taken_on: sourced.taken_on.min(day), ..sourced })
        .collect()
}

fn each<'a>(
    targets: &'a [Target],
    markets: &'a [Market],
) -> impl Iterator<Item = (&'a Target, Market)> {
    targets.iter().flat_map(|target| markets.iter().map(move |market| (target, *market)))
}
