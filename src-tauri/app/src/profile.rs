//! Success profiles by one's own campaigns, with published ranges beside them and what was learned (REQUIREMENTS 151,
//! 157).

use crate::Workspace;
use crate::failure::Outcome;
use crate::learning::LearningOffered;
use crate::own_metric::dictionary;
use crate::review::health_by;
use crate::workspace::settings;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::benchmark::{Benchmark, Published, published};
use sverka_core::campaign::{Campaign, Party, PartyRole, Stage};
use sverka_core::figure::Sourced;
use sverka_core::health::Part;
use sverka_core::metric::{Dictionary, Formula, Metric};
use sverka_core::partner::{Partner, Tier};
use sverka_core::profile::{Observed, Profile, is_same_category, profiles};
use sverka_core::review::Review;
use sverka_core::settings::Settings;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Market};
use sverka_store::Reader;

/// The room of success profiles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfilesView {
    /// The profiles, those of the most campaigns first.
    pub profiles: Vec<ProfileView>,
    /// The campaigns they rest on.
    pub campaigns: Vec<ProfileCampaign>,
    /// Finished campaigns with figures and without a category: they are like no other.
    pub without_category: u32,
    /// Finished campaigns of which some figures stop before the last day: those are in no profile.
    pub left_out: u32,
}

/// A profile with what stands beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfileView {
    /// The profile.
    pub profile: Profile,
    /// Published ranges of its metrics that speak of this market and this size of audience, or of any.
    pub published: Vec<ProfilePublished>,
    /// What was learned of campaigns like these.
    pub learned: Vec<LearningOffered>,
    /// Campaigns of it that were looked back on.
    pub reviewed: u32,
    /// Fewest and most variables that nobody controlled, by their reviews; `None` while none is written.
    pub uncontrolled: Option<(u32, u32)>,
}

/// A published range of one of its metrics.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfilePublished {
    /// The metric's id.
    pub metric: String,
    /// The range.
    pub range: Published,
}

/// A campaign that a profile rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfileCampaign {
    /// Which.
    pub id: Id,
    /// Its title.
    pub title: Both,
    /// Its last day.
    pub ended: Option<NaiveDate>,
}

/// All profiles.
pub fn open(workspace: &Workspace) -> Outcome<ProfilesView> {
    let today = workspace.today();
    workspace.read(|r| {
        let settings = settings(r)?;
        view(r, &observed(r, &settings, today)?)
    })
}

/// The profiles of one category; none of a blank one.
pub(crate) fn of_category(
    reader: &Reader,
    category: &Both,
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<ProfilesView> {
    let like = |campaign: &Campaign| is_same_category(&campaign.category, category);
    view(reader, &observed_in(reader, like, settings, today)?)
}

fn view(reader: &Reader, finished: &Finished) -> Outcome<ProfilesView> {
    let observed = finished.observed.as_slice();
    let unnamed: BTreeSet<Id> =
        observed.iter().filter(|own| own.category.is_blank()).map(|own| own.campaign).collect();
    let own_ranges = reader.all::<Benchmark>()?;
    let reviews = reader.all::<Review>()?;
    let mut views = Vec::new();
    for profile in profiles(observed) {
        let of = profile.of.clone();
        let written: Vec<u32> = reviews
            .iter()
            .filter(|review| profile.campaigns.contains(&review.campaign))
            .map(|review| review.uncontrolled.len() as u32)
            .collect();
        views.push(ProfileView {
            published: beside(&profile, &own_ranges),
            learned: crate::learning::of_kind(reader, of.market, of.tier, &of.category)?,
            reviewed: written.len() as u32,
            uncontrolled: written.iter().min().copied().zip(written.iter().max().copied()),
            profile,
        });
    }
    let ids: BTreeSet<Id> =
        views.iter().flat_map(|own| own.profile.campaigns.iter().copied()).collect();
    let mut campaigns = Vec::new();
    for id in ids {
        if let Some(own) = reader.get::<Campaign>(id)? {
            campaigns.push(ProfileCampaign { id, title: own.title, ended: own.ends });
        }
    }
    campaigns.sort_by_key(|own| (std::cmp::Reverse(own.ended), own.id));
    Ok(ProfilesView {
        profiles: views,
        campaigns,
        without_category: unnamed.len() as u32,
        left_out: finished.left_out,
    })
}

/// What is known of the campaigns that ran to their last day.
#[derive(Default)]
pub(crate) struct Finished {
    /// What they came to, metric by metric and market by market.
    pub(crate) observed: Vec<Observed>,
    /// Campaigns of which some figures stop before the last day and are not among these.
    pub(crate) left_out: u32,
}

/// What every campaign that ran to its last day came to. One that was stopped came to nothing that a whole one could be
/// held against.
pub(crate) fn observed(
    reader: &Reader,
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<Finished> {
    observed_in(reader, |_| true, settings, today)
}

fn observed_in(
    reader: &Reader,
    asked: impl Fn(&Campaign) -> bool,
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<Finished> {
    let mut finished = Finished::default();
    for campaign in reader.all::<Campaign>()?.into_iter().filter(asked) {
        let Some(ends) = campaign.ends else { continue };
        if crate::campaign::stage_of(reader, &campaign, today)? == Stage::Finished {
            let own = of_campaign(reader, &campaign, ends, settings, today)?;
            finished.observed.extend(own.observed);
            finished.left_out += own.left_out;
        }
    }
    Ok(finished)
}

/// What one campaign came to, as far as its figures reach its last day.
fn of_campaign(
    reader: &Reader,
    campaign: &Campaign,
    ends: NaiveDate,
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<Finished> {
    let figures = crate::health::figures(reader, campaign)?;
    let dictionary = dictionary(reader)?;
    let targets = measured(reader, campaign, &figures, &dictionary)?;
    let parties = crate::campaign::parties(reader, campaign.id)?;
    let mut whose: BTreeMap<Market, Whose> = BTreeMap::new();
    for market in campaign.markets.iter().copied() {
        whose.insert(market, Whose::of(reader, &parties, market, settings)?);
    }
    let health = health_by(reader, campaign, &targets, &figures, settings, today)?;
    let (parts, cut): (Vec<Part>, Vec<Part>) =
        health.performance.parts.into_iter().partition(|part| part.is_whole(ends));
    let of = |id: &str, market: Market| {
        parts.iter().find(|part| part.metric.as_deref() == Some(id) && part.market == market)?.value
    };
    let observed = parts.iter().filter_map(|part| {
        let metric = dictionary.find(part.metric.as_deref()?)?;
        let value = part.value.filter(|value| value.is_finite())?;
        let whose = whose.get(&part.market)?;
        let (numerator, denominator) = fraction(metric, value, |id| of(id, part.market)).unzip();
        Some(Observed {
            campaign: campaign.id,
            creator: whose.creator,
            market: part.market,
            tier: whose.tier,
            category: campaign.category.clone(),
            metric: metric.id.to_owned(),
            currency: part.currency,
            numerator,
            denominator,
            value,
            finished_on: ends,
        })
    });
    Ok(Finished {
        observed: observed.collect(),
        left_out: cut.iter().any(|part| part.value.is_some()).into(),
    })
}

/// The parts of a rate, so that they give back the rate as it is; `None` for what is no rate, and where the
/// denominator is not known.
fn fraction(
    metric: &Metric,
    value: f64,
    known: impl Fn(&str) -> Option<f64>,
) -> Option<(f64, f64)> {
    let Formula::Rate { under, times, less: 0.0, .. } = metric.formula else { return None };
    let under: Vec<f64> = under.iter().filter_map(|id| known(id)).collect();
    let denominator: f64 = under.iter().sum();
    (!under.is_empty()).then(|| (value * denominator / times, denominator))
}

/// A target without a threshold for every metric that the figures of a campaign can be read in: its own targets first,
/// so that money keeps the currency that was agreed.
fn measured(
    reader: &Reader,
    campaign: &Campaign,
    figures: &[Sourced],
    dictionary: &Dictionary,
) -> Outcome<Vec<Target>> {
    let mut targets = crate::target::of_campaign(reader, campaign.id)?;
    let stated: BTreeSet<&str> = figures.iter().map(|own| own.figure.metric.as_str()).collect();
    let has = |id: &&str| stated.contains(id);
    for metric in dictionary.all() {
        let readable = match metric.formula {
            Formula::Rate { over, under, .. } => over.iter().any(has) && under.iter().any(has),
            Formula::Together { over, .. } => over.iter().any(has),
            Formula::Sum | Formula::Alone => has(&metric.id),
        };
        if readable && targets.iter().all(|own| own.metric != metric.id) {
            targets.push(Target {
                id: Id::nil(),
                campaign: campaign.id,
                metric: metric.id.to_owned(),
                primary: false,
                what: Both::default(),
                why: Both::default(),
                needed_for: Both::default(),
                gloss: Both::default(),
                leading: Both::default(),
                thresholds: Vec::new(),
                owner: None,
                position: u32::MAX,
            });
        }
    }
    Ok(targets)
}

/// Whose audience a market of a campaign was.
pub(crate) struct Whose {
    creator: Option<Id>,
    /// The largest audience among the creators of the market.
    pub(crate) tier: Option<Tier>,
}

impl Whose {
    pub(crate) fn of(
        reader: &Reader,
        parties: &[Party],
        market: Market,
        settings: &Settings,
    ) -> Outcome<Whose> {
        let theirs: Vec<&Party> = parties
            .iter()
            .filter(|p| p.role == PartyRole::Creator && p.market.is_none_or(|own| own == market))
            .collect();
        let mut tier = None;
        for partner in theirs.iter().filter_map(|party| party.partner) {
            let own = reader.get::<Partner>(partner)?.and_then(|p| p.tier(&settings.tiers));
            tier = tier.max(own);
        }
        let creator = match theirs.as_slice() {
            [one] => one.partner,
            _ => None,
        };
        Ok(Whose { creator, tier })
    }
}

/// Published ranges of the metrics of a profile.
fn beside(profile: &Profile, own: &[Benchmark]) -> Vec<ProfilePublished> {
    let of = |metric: &str| published(metric, profile.of.market, profile.of.tier, own);
    profile
        .metrics
        .iter()
        .flat_map(|own| of(&own.metric).into_iter().map(|range| (own.metric.clone(), range)))
        .map(|(metric, range)| ProfilePublished { metric, range })
        .collect()
}
