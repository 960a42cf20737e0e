//! The targets of a campaign against what its creators reached before (REQUIREMENTS 110).

use crate::failure::Outcome;
use crate::own_metric::dictionary;
use crate::partnership::{self, Joint};
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use sverka_core::benchmark::{Benchmark, Published, published};
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::figure::Sourced;
use sverka_core::health::{Given, health};
use sverka_core::metric::{Dictionary, Unit};
use sverka_core::partner::{Partner, Platform, Tier};
use sverka_core::profile::ProfileOf;
use sverka_core::realism::{Asked, Basis, Parts, Past, Reached, Realism, realism};
use sverka_core::settings::Settings;
use sverka_core::target::Target;
use sverka_core::{Id, Market};
use sverka_store::Reader;

/// A target in one market against the history of one creator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TargetRealism {
    /// The target.
    pub target: Id,
    /// The market.
    pub market: Market,
    /// The creator, as a party of the campaign.
    pub party: Id,
    /// What their history says.
    pub realism: Realism,
    /// The platforms of this campaign, where it is held against what they did there alone; empty where everything counts.
    pub platforms: Vec<Platform>,
    /// What others publish of the same metric, as a hint and no more.
    pub published: Vec<Published>,
}

/// Every target in every market against the creators who work there and have a partner's record. Their history is
/// what was over before the campaign began, or by today while it has not; what they did on the platforms they are to work
/// on goes before all they did, where there is enough of it. A metric of money is held against nothing before its currency
/// is chosen.
pub(crate) fn of_campaign(
    reader: &Reader,
    campaign: Id,
    targets: &[Target],
    today: NaiveDate,
) -> Outcome<Vec<TargetRealism>> {
    let campaign: Campaign = found(reader, campaign)?;
    let before = campaign.starts.map_or(today, |starts| starts.min(today));
    let creators: Vec<Party> = crate::campaign::parties(reader, campaign.id)?
        .into_iter()
        .filter(|party| party.role == PartyRole::Creator)
        .collect();
    let (settings, dictionary) = (settings(reader)?, dictionary(reader)?);
    let promised = crate::deliverable::of_campaign(reader, campaign.id)?;
    let ranges: Vec<Benchmark> = reader.all()?;
    let everyone: HashMap<Id, Vec<Joint>> =
        if creators.iter().any(|party| party.partner.is_some()) && !targets.is_empty() {
            partnership::joint(reader, today)?
        } else {
            HashMap::new()
        };
    let earlier = |joint: &&Joint| {
        joint.over
            && joint.campaign.id != campaign.id
            && joint.ended.is_some_and(|ended| ended < before)
    };
    let known = Known { reader, targets, settings: &settings, dictionary: &dictionary, today };
    let read = |joint: &[Joint], like: &dyn Fn(&Campaign) -> bool| -> Outcome<Vec<Past>> {
        let like = joint.iter().filter(earlier).filter(|joint| like(&joint.campaign));
        like.map(|joint| known.past(joint, None)).collect()
    };
    let read_on = |joint: &[Joint], on: &BTreeSet<Platform>| -> Outcome<Vec<Past>> {
        joint.iter().filter(earlier).map(|joint| known.past(joint, Some(on))).collect()
    };
    let mut answers = Vec::new();
    for party in &creators {
        let Some(partner) = party.partner else { continue };
        let joint = everyone.get(&partner).map_or(&[][..], Vec::as_slice);
        let own = read(joint, &|_| true)?;
        let theirs = promised.iter().filter(|own| own.party == party.id);
        let on: BTreeSet<Platform> = theirs.map(|own| own.platform).collect();
        let own_there = read_on(joint, &on)?;
        let tier = tier(reader, partner, &settings)?;
        let accounts = found::<Partner>(reader, partner)?.accounts;
        let works_on: BTreeSet<Platform> =
            on.iter().copied().chain(accounts.iter().map(|account| account.platform)).collect();
        let mine = profiles(&campaign, tier);
        let mut peers = Vec::new();
        let mut others: Vec<&Id> = everyone.keys().filter(|other| **other != partner).collect();
        others.sort();
        for other in others {
            // The history of a creator is theirs alone, and so is the size of its audience.
            let theirs = self::tier(reader, *other, &settings)?;
            let alike = |past: &Campaign| {
                let past = profiles(past, theirs);
                mine.iter().any(|own| past.iter().any(|other| own.is_like(other)))
            };
            peers.push(read(&everyone[other], &alike)?);
        }
        let markets = campaign.markets.iter().copied();
        for market in markets.filter(|market| party.market.is_none_or(|own| own == *market)) {
            for target in targets {
                let threshold = target.threshold(market);
                let asked = Asked {
                    metric: &target.metric,
                    market,
                    value: threshold.and_then(|t| t.value),
                    currency: threshold.and_then(|t| t.currency),
                };
                let of_money = dictionary.find(asked.metric).is_some_and(|m| m.unit == Unit::Money);
                if of_money && asked.currency.is_none() {
                    continue;
                }
                let everywhere = realism(&asked, &dictionary, &own, &peers);
                let there = realism(&asked, &dictionary, &own_there, &peers);
                let narrowed = there.basis == Basis::Own && there.n < everywhere.n;
                answers.push(TargetRealism {
                    target: target.id,
                    market,
                    party: party.id,
                    realism: if narrowed { there } else { everywhere },
                    platforms: on.iter().copied().filter(|_| narrowed).collect(),
                    published: published(asked.metric, market, tier, &ranges)
                        .into_iter()
                        .filter(|range| range.speaks_of(&works_on))
                        .collect(),
                });
            }
        }
    }
    Ok(answers)
}

/// The profiles of a creator's work in a campaign, one in each of its markets.
fn profiles(campaign: &Campaign, tier: Option<Tier>) -> Vec<ProfileOf> {
    let of =
        |market: &Market| ProfileOf { market: *market, tier, category: campaign.category.clone() };
    campaign.markets.iter().map(of).collect()
}

/// The size of a partner's audience.
fn tier(reader: &Reader, partner: Id, settings: &Settings) -> Outcome<Option<Tier>> {
    Ok(reader.get::<Partner>(partner)?.and_then(|partner| partner.tier(&settings.tiers)))
}

/// What past campaigns are read by.
struct Known<'a> {
    reader: &'a Reader<'a>,
    targets: &'a [Target],
    settings: &'a Settings,
    dictionary: &'a Dictionary,
    today: NaiveDate,
}

impl Known<'_> {
    /// What a campaign that is over came to in the metrics of the targets, read as its health reads them; with `on` only
    /// what came of these platforms. One that was stopped before its last day came to nothing that a whole one could be
    /// held against.
    fn past(&self, joint: &Joint, on: Option<&BTreeSet<Platform>>) -> Outcome<Past> {
        let campaign = &joint.campaign;
        let Some(ends) = campaign.ends.filter(|ends| joint.ended.is_some_and(|on| on >= *ends))
        else {
            return Ok(Past { campaign: campaign.id, reached: Vec::new() });
        };
        let own_markets = joint.markets();
        let figures: Vec<Sourced> = crate::health::figures(self.reader, campaign)?
            .into_iter()
            .filter(|sourced| own_markets.contains(&sourced.market) && is_theirs(joint, sourced))
            .filter(|sourced| on.is_none_or(|on| is_on(joint, sourced, on)))
            .collect();
        let health = health(&Given {
            campaign,
            parties: &joint.parties,
            targets: self.targets,
            deliverables: &joint.deliverables,
            figures: &figures,
            tallies: &[],
            steps: &[],
            settings: self.settings,
            dictionary: self.dictionary,
            growth: &[],
            as_of: self.today,
        });
        let whole = health.performance.parts.into_iter().filter(|part| part.is_whole(ends));
        let reached = whole.filter_map(|part| {
            Some(Reached {
                parts: part.over.zip(part.under).map(|(over, under)| Parts { over, under }),
                metric: part.metric?,
                market: part.market,
                currency: part.currency,
                value: part.value?,
            })
        });
        Ok(Past { campaign: campaign.id, reached: reached.collect() })
    }
}

/// Whether a figure tells of these platforms: its file says so, or the partner made nothing elsewhere.
fn is_on(joint: &Joint, sourced: &Sourced, on: &BTreeSet<Platform>) -> bool {
    match sourced.platform {
        Some(platform) => on.contains(&platform),
        None => {
            let made = &joint.deliverables;
            !made.is_empty() && made.iter().all(|own| on.contains(&own.platform))
        }
    }
}

/// Whether a figure tells of what the partner did: it was read from their files, or from the brand's where nobody
/// else makes something for that market.
fn is_theirs(joint: &Joint, sourced: &Sourced) -> bool {
    match sourced.party {
        Some(party) if joint.parties.iter().any(|own| own.id == party) => true,
        Some(party) if joint.creators.iter().any(|other| other.id == party) => false,
        _ => !joint.shared(sourced.market),
    }
}
