//! What was learned, and what one's own campaigns say when they are held side by side (REQUIREMENTS 138, 143, 151,
//! 154, 156, 157).

use crate::Workspace;
use crate::failure::Outcome;
use crate::partnership::{self, Partnership};
use crate::record::{Editable, blank_of, missing};
use crate::review::{Reached, ReviewAsk};
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use sverka_core::campaign::{Campaign, Stage};
use sverka_core::comparison::{Comparison, comparison};
use sverka_core::expectation::{Repeat, repeat};
use sverka_core::learning::{About, Learning, offered};
use sverka_core::metric::{Direction, Tells, Unit};
use sverka_core::partner::{Partner, Tier};
use sverka_core::prediction::Predicting;
use sverka_core::profile::Observed;
use sverka_core::review::{FailureCount, Review, counted};
use sverka_core::trend::{Trend, trend};
use sverka_core::{Both, Currency, Id, Kind, Market, Problem};
use sverka_store::Reader;

/// What own campaigns say when they are held side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LearningView {
    /// Campaigns that are over, those nobody looked back on first.
    pub reviews: Vec<ReviewAsk>,
    /// What the reviews found, expectation apart.
    pub failures: FailureCount,
    /// How predictions came out.
    pub predicting: Predicting,
    /// Campaigns that ran to their last day, with a charter everyone signed and without one.
    pub lasted: Comparison,
    /// Campaigns that reached their primary threshold in every market that is known, likewise.
    pub reached: Comparison,
    /// Creators who came back, out of those with a campaign that is over.
    pub repeat: Repeat,
    /// What one outcome cost from campaign to campaign.
    pub costs: Vec<CostTrend>,
    /// Finished campaigns of which some figures stop before the last day: nothing is learned from those.
    pub left_out: u32,
}

/// What one outcome cost in one market, from campaign to campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CostTrend {
    /// The metric's id, such as cost per order.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The currency: costs of two currencies are two trends.
    pub currency: Option<Currency>,
    /// The campaigns, oldest first.
    pub points: Vec<CostPoint>,
    /// Which way it goes.
    pub trend: Trend,
}

/// What one outcome cost in one campaign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CostPoint {
    /// The campaign.
    pub campaign: Id,
    /// Its title.
    pub title: Both,
    /// Its last day.
    pub ended: NaiveDate,
    /// The cost.
    pub value: f64,
}

/// What a scorecard or a target is being made for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LearningAbout {
    /// The campaign the target is for.
    pub campaign: Option<Id>,
    /// The partner the scorecard is for.
    pub partner: Option<Id>,
    /// The market.
    pub market: Option<Market>,
    /// The metric.
    pub metric: Option<String>,
}

/// Something learned, with where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LearningOffered {
    /// What was learned.
    pub learning: Learning,
    /// The title of the campaign it comes from.
    pub from: Option<Both>,
    /// Variables that nobody controlled there: what went together is not what made it (REQUIREMENTS 157).
    pub uncontrolled: Option<u32>,
}

/// What own campaigns say when they are held side by side.
pub fn open(workspace: &Workspace) -> Outcome<LearningView> {
    let today = workspace.today();
    workspace.read(|r| {
        let known = Reached::by(r, today)?;
        let reviews = crate::review::all(&known)?;
        let (mut lasted, mut reached) = (Vec::new(), Vec::new());
        for campaign in r.all::<Campaign>()? {
            let stage = crate::campaign::stage_of(r, &campaign, today)?;
            if !matches!(stage, Stage::Finished | Stage::Stopped) {
                continue;
            }
            let charter = crate::survival::has_charter(r, &campaign)?;
            lasted.push((charter, Some(stage == Stage::Finished)));
            let merit = crate::review::merit_of(&known.of(&campaign)?, &known.settings);
            reached.push((charter, merit.is_reached()));
        }
        let partnerships = partnership::all(r, today)?;
        let finished = crate::profile::observed(r, &known.settings, today)?;
        Ok(LearningView {
            failures: counted(&r.all::<Review>()?),
            predicting: crate::prediction::predicting(&known)?,
            lasted: comparison(lasted),
            reached: comparison(reached),
            repeat: repeat(partnerships.iter().map(Partnership::days)),
            costs: costs(r, &finished.observed)?,
            left_out: finished.left_out,
            reviews,
        })
    })
}

/// What was learned that holds for what is being made, the closest first.
pub fn offer(workspace: &Workspace, about: &LearningAbout) -> Outcome<Vec<LearningOffered>> {
    workspace.read(|r| {
        let campaign = about.campaign.map(|id| found::<Campaign>(r, id)).transpose()?;
        let partner = about.partner.map(|id| found::<Partner>(r, id)).transpose()?;
        let settings = settings(r)?;
        let only = |markets: &[Market]| (markets.len() == 1).then(|| markets[0]);
        let about = About {
            market: about.market.or_else(|| partner.as_ref().and_then(|p| only(&p.markets))),
            tier: partner.as_ref().and_then(|p| p.tier(&settings.tiers)),
            category: campaign.map(|own| own.category).unwrap_or_default(),
            metric: about.metric.clone(),
        };
        let learned = r.all::<Learning>()?;
        offered(&learned, &about).into_iter().map(|own| with_source(r, own)).collect()
    })
}

/// What was learned of one kind of campaign.
pub(crate) fn of_kind(
    reader: &Reader,
    market: Market,
    tier: Option<Tier>,
    category: &Both,
) -> Outcome<Vec<LearningOffered>> {
    let about = About { market: Some(market), tier, category: category.clone(), metric: None };
    let learned = reader.all::<Learning>()?;
    offered(&learned, &about).into_iter().map(|own| with_source(reader, own)).collect()
}

fn with_source(reader: &Reader, learning: &Learning) -> Outcome<LearningOffered> {
    let campaign = learning.campaign.map(|id| reader.get::<Campaign>(id)).transpose()?.flatten();
    let review = match learning.campaign {
        Some(id) => crate::review::of_campaign(reader, id)?,
        None => None,
    };
    Ok(LearningOffered {
        learning: learning.clone(),
        from: campaign.map(|own| own.title),
        uncontrolled: review.map(|own| own.uncontrolled.len() as u32),
    })
}

/// What was learned of a campaign, oldest first.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Learning>> {
    let mut learned = reader.where_eq::<Learning>("campaign", campaign.to_string())?;
    learned.sort_by_key(|own| (own.learned_on, own.id));
    Ok(learned)
}

/// What one outcome cost, market by market and currency by currency.
fn costs(reader: &Reader, observed: &[Observed]) -> Outcome<Vec<CostTrend>> {
    let dictionary = crate::own_metric::dictionary(reader)?;
    let is_cost = |id: &str| {
        dictionary.find(id).is_some_and(|m| {
            m.unit == Unit::Money && m.direction == Direction::Lower && m.tells == Tells::Outcome
        })
    };
    type Like<'a> = (&'a str, Market, Option<Currency>);
    let mut like: BTreeMap<Like, Vec<&Observed>> = BTreeMap::new();
    for own in observed.iter().filter(|own| is_cost(&own.metric)) {
        like.entry((&own.metric, own.market, own.currency)).or_default().push(own);
    }
    let mut costs = Vec::new();
    for ((metric, market, currency), mut own) in like {
        own.sort_by_key(|one| (one.finished_on, one.campaign));
        let values: Vec<f64> = own.iter().map(|one| one.value).collect();
        let mut points = Vec::new();
        for one in own {
            points.push(CostPoint {
                campaign: one.campaign,
                title: reader.get::<Campaign>(one.campaign)?.map(|c| c.title).unwrap_or_default(),
                ended: one.finished_on,
                value: one.value,
            });
        }
        let trend = trend(&values);
        costs.push(CostTrend { metric: metric.to_owned(), market, currency, points, trend });
    }
    Ok(costs)
}

impl Editable for Learning {
    const KIND: Kind = Kind::Learning;
    fn blank(id: Id) -> Value {
        blank_of(&Learning {
            id,
            campaign: None,
            market: None,
            tier: None,
            category: String::new(),
            metric: None,
            text: Both::default(),
            learned_on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Learning::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", self.campaign)?);
        Ok(problems)
    }
}
