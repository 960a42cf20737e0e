//! Reviews of campaigns that are over: how each came out, what was predicted, and what a review still lacks
//! (REQUIREMENTS 150, 152–157).

mod reached;

pub(crate) use reached::Reached;

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::own_metric::dictionary;
use crate::prediction::PredictionRow;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::campaign::{Campaign, Party, PartyRole, Stage};
use sverka_core::figure::Sourced;
use sverka_core::health::{Given, Health, health};
use sverka_core::learning::Learning;
use sverka_core::metric::Dictionary;
use sverka_core::prediction::Predicting;
use sverka_core::problem::ProblemCode;
use sverka_core::review::{
    Attained, FEEDBACK_DAYS, FailureKind, Merit, Review, ReviewLack, ReviewStanding, Told,
    attained, blaming, merit,
};
use sverka_core::settings::Settings;
use sverka_core::target::Target;
use sverka_core::{Both, Currency, Id, Kind, Lang, Market, Problem};
use sverka_store::Reader;

/// What a key metric came to in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewOutcome {
    /// The metric's id.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// The market.
    pub market: Market,
    /// What it came to; `None` without figures.
    pub value: Option<f64>,
    /// What was agreed.
    pub threshold: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// The day through which every one of its files is known.
    pub through: Option<NaiveDate>,
    /// Whether its figures reach the last day of a campaign that was not stopped before it; where they do not, the value
    /// is no verdict.
    pub whole: bool,
    /// Whether that is what was agreed; `None` without one of the two, and while the figures are not whole.
    pub reached: Option<bool>,
    /// Per cent of what was agreed; where lower is better, the inverse. `None` as well while the figures are not whole.
    pub attained: Option<f64>,
    /// Out of how many.
    pub n: u32,
}

/// The room where a campaign is looked back on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewView {
    /// The day.
    pub today: NaiveDate,
    /// Whether the campaign is over, so that there is something to look back on.
    pub over: bool,
    /// The day it was over.
    pub ended: Option<NaiveDate>,
    /// How it came out.
    pub merit: Merit,
    /// Its key metrics, the primary one first.
    pub outcomes: Vec<ReviewOutcome>,
    /// What was predicted, and what may still be: a row for each key metric in each market.
    pub predictions: Vec<PredictionRow>,
    /// Whether predictions can still be written: the campaign has not begun.
    pub can_predict: bool,
    /// How predictions came out over all campaigns.
    pub predicting: Predicting,
    /// The review; `None` until it is begun.
    pub review: Option<Review>,
    /// Where it stands.
    pub standing: ReviewStanding,
    /// What it lacks.
    pub lacks: Vec<ReviewLack>,
    /// How many of the other explanations were looked at.
    pub looked_at: u32,
    /// Words in it that look for somebody to blame, as they are written there.
    pub blaming: Vec<String>,
    /// Who is to be told, the creators.
    pub creators: Vec<Party>,
    /// The day by which they should have been told.
    pub feedback_by: Option<NaiveDate>,
    /// What was learned of it, oldest first.
    pub learned: Vec<Learning>,
}

/// A campaign that is over and asks to be looked back on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReviewAsk {
    /// The campaign.
    pub campaign: Id,
    /// Its title.
    pub title: Both,
    /// The day it was over.
    pub ended: Option<NaiveDate>,
    /// How it came out.
    pub merit: Merit,
    /// The primary metric's per cent of its threshold in the weakest market.
    pub attained: Option<f64>,
    /// Where the review stands.
    pub standing: ReviewStanding,
    /// What kind of failure was found, once every other explanation was looked at.
    pub nature: Option<FailureKind>,
}

/// The room of a campaign's review.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<ReviewView> {
    let today = workspace.today();
    workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let reached = Reached::by(r, today)?;
        let stage = crate::campaign::stage_of(r, &campaign, today)?;
        let over = matches!(stage, Stage::Finished | Stage::Stopped);
        let ended = ended(r, &campaign, today)?.filter(|_| over);
        let targets = crate::target::of_campaign(r, campaign.id)?;
        let outcomes = reached.of(&campaign)?;
        let merit = if over { merit_of(&outcomes, &reached.settings) } else { Merit::Unknown };
        let review = of_campaign(r, campaign.id)?;
        let parties = crate::campaign::parties(r, campaign.id)?;
        // What was predicted is the end of it, and a campaign that was stopped had none.
        let known = if stage == Stage::Finished { &outcomes[..] } else { &[] };
        Ok(ReviewView {
            today,
            over,
            ended,
            merit,
            predictions: crate::prediction::rows(r, &campaign, &targets, known)?,
            can_predict: campaign.starts.is_none_or(|starts| today < starts),
            predicting: crate::prediction::predicting(&reached)?,
            standing: review.as_ref().map_or(ReviewStanding::Open, |own| own.standing(merit)),
            lacks: review.as_ref().map(|own| own.lacks(merit)).unwrap_or_default(),
            looked_at: review.as_ref().map_or(0, Review::looked_at),
            blaming: review.as_ref().map(blaming_in).unwrap_or_default(),
            review,
            creators: parties.into_iter().filter(|p| p.role == PartyRole::Creator).collect(),
            feedback_by: ended.and_then(|on| on.checked_add_days(Days::new(FEEDBACK_DAYS.into()))),
            learned: crate::learning::of_campaign(r, campaign.id)?,
            outcomes: outcomes.to_vec(),
        })
    })
}

/// Begins the review of a campaign that is over.
pub fn begin(workspace: &Workspace, campaign: Id) -> Outcome<Done<Id>> {
    let today = workspace.today();
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Review, "new", title), |w| {
        let own: Campaign = found(w, campaign)?;
        let stage = crate::campaign::stage_of(w, &own, today)?;
        if !matches!(stage, Stage::Finished | Stage::Stopped) {
            return Err(Failure::of(Code::NotReady));
        }
        let review = Review { campaign, on: today, ..blank(workspace.new_id()) };
        put_checked(w, &review, today)?;
        Ok(review.id)
    })
}

/// Every campaign that is over and still asks to be looked back on, because nobody put it aside: those that nobody looked
/// back on first, the newest first among them.
pub(crate) fn all(reached: &Reached) -> Outcome<Vec<ReviewAsk>> {
    let Reached { reader, settings, today, .. } = reached;
    let (reader, today) = (*reader, *today);
    let mut asks = Vec::new();
    for campaign in reader.all::<Campaign>()?.into_iter().filter(|c| !c.archived) {
        let stage = crate::campaign::stage_of(reader, &campaign, today)?;
        if !matches!(stage, Stage::Finished | Stage::Stopped) {
            continue;
        }
        let outcomes = reached.of(&campaign)?;
        let merit = merit_of(&outcomes, settings);
        let review = of_campaign(reader, campaign.id)?;
        asks.push(ReviewAsk {
            campaign: campaign.id,
            ended: ended(reader, &campaign, today)?,
            merit,
            attained: primary(&outcomes).filter_map(|own| own.attained).min_by(f64::total_cmp),
            standing: review.as_ref().map_or(ReviewStanding::Open, |own| own.standing(merit)),
            nature: review.filter(Review::is_weighed).and_then(|own| own.nature),
            title: campaign.title,
        });
    }
    asks.sort_by_key(|ask| (ask.standing, std::cmp::Reverse(ask.ended), ask.campaign));
    Ok(asks)
}

/// The review of a campaign, where it was begun.
pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Option<Review>> {
    let found = reader.where_eq::<Review>("campaign", &campaign.to_string())?;
    Ok(found.into_iter().min_by_key(|own| own.id))
}

/// What a campaign came to in some metrics, by everything known of it today.
pub(crate) fn last_health(
    reader: &Reader,
    campaign: &Campaign,
    targets: &[Target],
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<Health> {
    let figures = crate::health::figures(reader, campaign)?;
    health_by(reader, campaign, targets, &figures, settings, today)
}

/// The health of a campaign by figures at hand.
pub(crate) fn health_by(
    reader: &Reader,
    campaign: &Campaign,
    targets: &[Target],
    figures: &[Sourced],
    settings: &Settings,
    today: NaiveDate,
) -> Outcome<Health> {
    Ok(health(&Given {
        campaign,
        parties: &crate::campaign::parties(reader, campaign.id)?,
        targets,
        deliverables: &crate::deliverable::of_campaign(reader, campaign.id)?,
        figures,
        tallies: &crate::audience_comment::counted(reader, campaign.id)?,
        steps: &crate::playbook::of_campaign(reader, campaign.id)?,
        settings,
        dictionary: &dictionary(reader)?,
        growth: &[],
        as_of: today,
    }))
}

/// The day that the figures of a campaign must reach: its last, but for one that was stopped before it, which came to
/// what it had by then.
pub(crate) fn to_reach(campaign: &Campaign, stopped_on: Option<NaiveDate>) -> Option<NaiveDate> {
    campaign.ends.filter(|ends| stopped_on.is_none_or(|on| on >= *ends))
}

/// What the key metrics came to, market by market, where their figures must reach a day.
pub(crate) fn outcomes(
    health: &Health,
    dictionary: &Dictionary,
    until: Option<NaiveDate>,
) -> Vec<ReviewOutcome> {
    let parts = health.performance.parts.iter();
    parts
        .filter_map(|part| {
            let id = part.metric.clone()?;
            let direction = dictionary.find(&id)?.direction;
            let whole = until.is_none_or(|ends| part.is_whole(ends));
            let attained = attained(direction, part.value, part.threshold).filter(|_| whole);
            Some(ReviewOutcome {
                metric: id,
                primary: part.primary,
                market: part.market,
                value: part.value,
                threshold: part.threshold,
                currency: part.currency,
                through: part.known_to(),
                whole,
                reached: attained.map(|own| own.reached),
                attained: attained.and_then(|own| own.percent),
                n: part.n,
            })
        })
        .collect()
}

/// How a campaign that is over came out.
pub(crate) fn merit_of(outcomes: &[ReviewOutcome], settings: &Settings) -> Merit {
    let of = |own: &ReviewOutcome| match own.reached {
        Some(reached) => Told::Whole(Attained { reached, percent: own.attained }),
        None if own.value.is_some() && own.threshold.is_some() && !own.whole => Told::Partly,
        None => Told::Nothing,
    };
    merit(&primary(outcomes).map(of).collect::<Vec<_>>(), settings.performance_least)
}

fn primary(outcomes: &[ReviewOutcome]) -> impl Iterator<Item = &ReviewOutcome> {
    outcomes.iter().filter(|own| own.primary)
}

/// The day a campaign was over: that of the decision that ended it, else its last.
pub(crate) fn ended(
    reader: &Reader,
    campaign: &Campaign,
    today: NaiveDate,
) -> Outcome<Option<NaiveDate>> {
    let stopped = crate::decision::ending_of(reader, campaign.id)?.map(|end| end.on);
    Ok(stopped.or(campaign.ends).filter(|on| *on <= today))
}

/// The words of a review that look for somebody to blame.
fn blaming_in(review: &Review) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in [&review.worked, &review.did_not, &review.next_time] {
        for word in Lang::ALL.into_iter().flat_map(|lang| blaming(text.side(lang))) {
            if !found.contains(&word) {
                found.push(word);
            }
        }
    }
    found
}

fn blank(id: Id) -> Review {
    Review {
        id,
        campaign: Id::nil(),
        on: NaiveDate::default(),
        nature: None,
        causes: Vec::new(),
        alternatives: Vec::new(),
        worked: Both::default(),
        did_not: Both::default(),
        next_time: Both::default(),
        uncontrolled: Vec::new(),
        feedback_on: None,
    }
}

impl Editable for Review {
    const KIND: Kind = Kind::Review;
    fn blank(id: Id) -> Value {
        blank_of(&blank(id))
    }
    fn name(&self) -> Both {
        self.worked.clone()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Review::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        // A campaign is looked back on once; what is found later is added there.
        if of_campaign(reader, self.campaign)?.is_some_and(|other| other.id != self.id) {
            problems.push(Problem::at("campaign", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}
