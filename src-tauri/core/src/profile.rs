//! Success profiles: what campaigns of one market, one size of audience and one product category came to, by one's own
//! data (REQUIREMENTS 151, 157).
//!
//! Only like is held together: a metric keeps its id, which is its denominator, and money its currency. Every figure
//! carries its n and its campaigns; under [`CAMPAIGNS_LEAST`] there is no median and no range, only what there was. That
//! something went together is not that one made the other, so the number of variables nobody controlled stands beside.

use crate::fold::fold;
use crate::partner::Tier;
use crate::quantile::quantile;
use crate::{Both, Currency, Id, Lang, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Campaigns from which a profile says what is usual.
pub const CAMPAIGNS_LEAST: u32 = 3;

/// What one metric came to in one market of a campaign that ran to its last day.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// The campaign.
    pub campaign: Id,
    /// The partner whose audience it was; `None` where several worked in the market, or none has a record.
    pub creator: Option<Id>,
    /// The market.
    pub market: Market,
    /// The largest audience among the creators of that market; `None` while no follower count is known.
    pub tier: Option<Tier>,
    /// The product category; blank where nobody named it.
    pub category: Both,
    /// The metric's id.
    pub metric: String,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// The numerator of a rate, such as conversions, where both parts are known.
    pub numerator: Option<f64>,
    /// Its denominator, such as clicks.
    pub denominator: Option<f64>,
    /// The value, in the metric's unit; a rate is recomputed from its parts.
    pub value: f64,
    /// The last day of the campaign.
    pub finished_on: NaiveDate,
}

/// What a profile tells of: what campaigns have in common whose figures are held against each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfileOf {
    /// The market.
    pub market: Market,
    /// The size of audience; `None` where it is not known.
    pub tier: Option<Tier>,
    /// The product category, as the newest campaign writes it.
    pub category: Both,
}

impl ProfileOf {
    /// Whether the two are one profile: the same market, the same size of audience, the same category.
    pub fn is_same(&self, other: &ProfileOf) -> bool {
        self.market == other.market
            && self.tier == other.tier
            && is_same_category(&self.category, &other.category)
    }

    /// Whether what came of one may be expected of the other: one profile whose size of audience is known.
    pub fn is_like(&self, other: &ProfileOf) -> bool {
        self.tier.is_some() && self.is_same(other)
    }
}

/// A success profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Profile {
    /// What it tells of.
    pub of: ProfileOf,
    /// Its campaigns, oldest first.
    pub campaigns: Vec<Id>,
    /// How many creators are known to have worked in them.
    pub creators: u32,
    /// The last day of its oldest campaign.
    pub from: NaiveDate,
    /// The last day of its newest campaign.
    pub to: NaiveDate,
    /// [`CAMPAIGNS_LEAST`], for the sentence that says why there is no range.
    pub least: u32,
    /// Its metrics, those known of the most campaigns first.
    pub metrics: Vec<ProfileMetric>,
}

/// What one metric came to in the campaigns of a profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfileMetric {
    /// The metric's id.
    pub metric: String,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// Every campaign that knows it, oldest first.
    pub points: Vec<ProfilePoint>,
    /// What is usual; `None` under [`CAMPAIGNS_LEAST`] campaigns.
    pub usual: Option<Usual>,
}

/// What one campaign came to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfilePoint {
    /// The campaign.
    pub campaign: Id,
    /// The value.
    pub value: f64,
    /// Its last day.
    pub finished_on: NaiveDate,
}

/// The middle of several campaigns.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Usual {
    /// A quarter of the campaigns lies below.
    pub low: f64,
    /// The middle one.
    pub median: f64,
    /// A quarter lies above.
    pub high: f64,
}

/// What is counted together within a profile.
type Like<'a> = (&'a str, Option<Currency>);

/// The profiles of what campaigns came to, those of the most campaigns first. What has no category is like nothing
/// else and is in none.
pub fn profiles(observed: &[Observed]) -> Vec<Profile> {
    let mut kinds: Vec<Vec<&Observed>> = Vec::new();
    let mut newest_first: Vec<&Observed> =
        observed.iter().filter(|own| own.value.is_finite()).collect();
    newest_first.sort_by_key(|own| (std::cmp::Reverse(own.finished_on), own.campaign));
    for own in newest_first {
        if own.category.is_blank() {
            continue;
        }
        let same = |kind: &&mut Vec<&Observed>| {
            kind.first().is_some_and(|first| first.of().is_same(&own.of()))
        };
        match kinds.iter_mut().find(same) {
            Some(kind) => kind.push(own),
            None => kinds.push(vec![own]),
        }
    }
    let mut profiles: Vec<Profile> = kinds.iter().filter_map(|kind| Profile::of(kind)).collect();
    profiles.sort_by(|one, other| {
        let order = |p: &Profile| (p.of.market, std::cmp::Reverse(p.campaigns.len()), p.of.tier);
        order(one).cmp(&order(other))
    });
    profiles
}

/// Whether two categories are one: alike in either language, without regard to case, `ё` and blanks. A blank one is
/// like no other.
pub fn is_same_category(one: &Both, other: &Both) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let (a, b) = (fold(one.side(lang)), fold(other.side(lang)));
        !a.trim().is_empty() && a.trim() == b.trim()
    })
}

impl Observed {
    /// The profile it belongs to.
    pub fn of(&self) -> ProfileOf {
        ProfileOf { market: self.market, tier: self.tier, category: self.category.clone() }
    }
}

impl Profile {
    /// The profile of observations of one kind, the newest first.
    fn of(kind: &[&Observed]) -> Option<Profile> {
        let (newest, oldest) = (kind.first()?, kind.last()?);
        let mut campaigns: Vec<Id> = Vec::new();
        let mut like: BTreeMap<Like, Vec<ProfilePoint>> = BTreeMap::new();
        for own in kind.iter().rev() {
            if !campaigns.contains(&own.campaign) {
                campaigns.push(own.campaign);
            }
            let points = like.entry((&own.metric, own.currency)).or_default();
            // A campaign has one value of a metric in a market.
            if points.iter().all(|point| point.campaign != own.campaign) {
                points.push(ProfilePoint {
                    campaign: own.campaign,
                    value: own.value,
                    finished_on: own.finished_on,
                });
            }
        }
        let creators: BTreeSet<Id> = kind.iter().filter_map(|own| own.creator).collect();
        let mut metrics: Vec<ProfileMetric> = like
            .into_iter()
            .map(|((metric, currency), points)| ProfileMetric {
                metric: metric.to_owned(),
                currency,
                usual: usual(&points),
                points,
            })
            .collect();
        metrics.sort_by(|one, other| {
            let order = |m: &ProfileMetric| std::cmp::Reverse(m.points.len());
            order(one).cmp(&order(other)).then_with(|| one.metric.cmp(&other.metric))
        });
        Some(Profile {
            of: newest.of(),
            campaigns,
            creators: creators.len() as u32,
            from: oldest.finished_on,
            to: newest.finished_on,
            least: CAMPAIGNS_LEAST,
            metrics,
        })
    }

    /// What is usual in a metric.
    pub fn usual(&self, metric: &str, currency: Option<Currency>) -> Option<Usual> {
        self.metrics.iter().find(|m| m.metric == metric && m.currency == currency)?.usual
    }
}

/// The middle of what several campaigns came to; `None` under [`CAMPAIGNS_LEAST`].
fn usual(points: &[ProfilePoint]) -> Option<Usual> {
    if (points.len() as u32) < CAMPAIGNS_LEAST {
        return None;
    }
    let mut values: Vec<f64> = points.iter().map(|point| point.value).collect();
    values.sort_by(f64::total_cmp);
    Some(Usual {
        low: quantile(&values, 0.25)?,
        median: quantile(&values, 0.5)?,
        high: quantile(&values, 0.75)?,
    })
}
