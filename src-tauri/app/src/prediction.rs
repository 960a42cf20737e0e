//! Predictions: written while a campaign has not begun, locked by its first day, scored by what came (REQUIREMENTS
//! 123).

use crate::Workspace;
use crate::failure::{Failure, Outcome};
use crate::own_metric::dictionary;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::review::{Reached, ReviewOutcome};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::rc::Rc;
use sverka_core::campaign::{Campaign, Stage};
use sverka_core::prediction::{
    Came, Predicting, Prediction, PredictionScore, predicting as answer,
};
use sverka_core::target::Target;
use sverka_core::{Both, Currency, Id, Kind, Market, Problem};
use sverka_store::Reader;

/// A key metric in one market with what was predicted of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PredictionRow {
    /// The metric's id.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// The market.
    pub market: Market,
    /// What was agreed.
    pub threshold: Option<f64>,
    /// The currency, for a metric of money.
    pub currency: Option<Currency>,
    /// What was predicted.
    pub prediction: Option<Prediction>,
    /// Whether it was written before the first day; one that was not is shown and not scored.
    pub in_time: bool,
    /// How it came out, once the campaign is over.
    pub score: Option<PredictionScore>,
}

/// What somebody predicts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewPrediction {
    /// The campaign.
    pub campaign: Id,
    /// The metric's id.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The low end of the range.
    pub low: Option<f64>,
    /// The high end.
    pub high: Option<f64>,
    /// How likely the threshold is reached, 0–1.
    pub chance: Option<f64>,
    /// Why.
    pub note: String,
}

/// Writes what is predicted of one metric in one market, or writes it anew; with nothing said it is taken out. Refused
/// once the campaign has begun.
pub fn write(workspace: &Workspace, new: NewPrediction) -> Outcome<Done<Id>> {
    let today = workspace.today();
    let said = new.low.is_some() || new.high.is_some() || new.chance.is_some();
    let (title, standing) = workspace.read(|r| {
        let title = found::<Campaign>(r, new.campaign)?.title;
        Ok((title, written(r, new.campaign, &new.metric, new.market)?))
    })?;
    let deed = match (&standing, said) {
        (None, _) => "new",
        (Some(_), true) => "edit",
        (Some(_), false) => "remove",
    };
    workspace.change(label(Kind::Prediction, deed, title), |w| {
        let campaign: Campaign = found(w, new.campaign)?;
        if let Some(problem) = Prediction::lock(campaign.starts, today) {
            return Err(Failure::fields(vec![problem]));
        }
        let standing = written(w, campaign.id, &new.metric, new.market)?;
        let prediction = Prediction {
            id: standing.as_ref().map_or_else(|| workspace.new_id(), |own| own.id),
            campaign: campaign.id,
            metric: new.metric,
            market: new.market,
            low: new.low,
            high: new.high,
            chance: new.chance,
            note: new.note,
            written_on: today,
        };
        if said {
            put_checked(w, &prediction, today)?;
        } else if standing.is_some() {
            w.remove::<Prediction>(prediction.id)?;
        }
        Ok(prediction.id)
    })
}

/// What was written of a metric in a market.
fn written(
    reader: &Reader,
    campaign: Id,
    metric: &str,
    market: Market,
) -> Outcome<Option<Prediction>> {
    let own = of_campaign(reader, campaign)?.into_iter();
    Ok(own.filter(|own| own.market == market).find(|own| own.metric == metric))
}

pub(crate) fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Prediction>> {
    Ok(reader.where_eq::<Prediction>("campaign", &campaign.to_string())?)
}

/// A row for each key metric in each market, the primary one first; `known` is what they came to, empty while the
/// campaign is not over.
pub(crate) fn rows(
    reader: &Reader,
    campaign: &Campaign,
    targets: &[Target],
    known: &[ReviewOutcome],
) -> Outcome<Vec<PredictionRow>> {
    let written = of_campaign(reader, campaign.id)?;
    let mut targets: Vec<&Target> = targets.iter().collect();
    targets.sort_by_key(|target| (!target.primary, target.position, target.id));
    let mut rows = Vec::new();
    for target in targets {
        for market in campaign.markets.iter().copied() {
            let threshold = target.threshold(market);
            let of = |own: &&Prediction| own.metric == target.metric && own.market == market;
            let prediction = written.iter().find(of).cloned();
            let in_time = prediction
                .as_ref()
                .is_none_or(|own| campaign.starts.is_none() || own.is_in_time(campaign.starts));
            let score = prediction.as_ref().filter(|_| in_time && !known.is_empty());
            rows.push(PredictionRow {
                metric: target.metric.clone(),
                primary: target.primary,
                market,
                threshold: threshold.and_then(|t| t.value),
                currency: threshold.and_then(|t| t.currency),
                score: score.map(|own| own.score(came(known, own))),
                prediction,
                in_time,
            });
        }
    }
    Ok(rows)
}

/// How predictions came out over all campaigns that are over, also those put aside. A range and a chance are about the
/// end: of one that was stopped before it they are left out.
pub(crate) fn predicting(reached: &Reached) -> Outcome<Predicting> {
    let (reader, today) = (reached.reader, reached.today);
    let mut scores = Vec::new();
    for campaign in reader.all::<Campaign>()? {
        let written: Vec<Prediction> = of_campaign(reader, campaign.id)?
            .into_iter()
            .filter(|own| own.is_in_time(campaign.starts))
            .collect();
        let stage = crate::campaign::stage_of(reader, &campaign, today)?;
        if written.is_empty() || !matches!(stage, Stage::Finished | Stage::Stopped) {
            continue;
        }
        let known = if stage == Stage::Finished { reached.of(&campaign)? } else { Rc::from([]) };
        scores.extend(written.iter().map(|own| (campaign.id, own.score(came(&known, own)))));
    }
    Ok(answer(&scores))
}

fn came(known: &[ReviewOutcome], own: &Prediction) -> Came {
    let found = known.iter().find(|k| k.metric == own.metric && k.market == own.market);
    // What stops before the last day is not what the range was about.
    let Some(found) = found.filter(|k| k.whole) else { return Came::default() };
    Came { value: found.value, reached: found.reached }
}

impl Editable for Prediction {
    const KIND: Kind = Kind::Prediction;
    fn blank(id: Id) -> Value {
        blank_of(&Prediction {
            id,
            campaign: Id::nil(),
            metric: String::new(),
            market: Market::Ru,
            low: None,
            high: None,
            chance: None,
            note: String::new(),
            written_on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.note, &self.note)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Prediction::problems(self, &dictionary(reader)?);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        Ok(problems)
    }
}
