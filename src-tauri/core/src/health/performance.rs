//! Performance: each key metric in each market against where it should be now (METHODS, "Where the campaign
//! should be now").
//!
//! A count is expected to grow with the schedule: each deliverable earns its equal share in a straight line from
//! the day it is out to the end of the campaign, so a post not yet due promises nothing, and a late one is
//! adherence's flag, not a second one here. A rate is held against its threshold as it is. Lower-is-better
//! metrics use the inverse.

use super::{Dimension, Given, Part, PartCode, market_of};
use crate::figure::{Sourced, standing};
use crate::flag::{Flag, FlagCode, Observation, RECOVERY, Why, state};
use crate::metric::{self, Direction, Formula, Metric};
use crate::target::{Target, Threshold};
use crate::{Id, Market};
use chrono::NaiveDate;

pub(super) fn performance(given: &Given) -> Dimension {
    let against = given.settings.performance_least;
    let mut parts = Vec::new();
    let mut flags = Vec::new();
    for target in given.targets {
        let Some(metric) = metric::find(&target.metric) else { continue };
        for market in given.campaign.markets.iter().copied() {
            let (part, flag) = in_market(given, target, metric, market);
            parts.push(part);
            flags.push(flag);
        }
    }
    // The figure of the dimension is the primary metric in its weakest market; markets are not averaged.
    let weakest = parts
        .iter()
        .filter(|p| p.primary && p.score.is_some())
        .min_by(|a, b| a.score.partial_cmp(&b.score).expect("attainments are finite numbers"));
    let (score, n) = weakest.map_or((None, 0), |p| (p.score, p.n));
    Dimension { score, n, parts, against, flags }
}

fn in_market(given: &Given, target: &Target, metric: &Metric, market: Market) -> (Part, Flag) {
    let against = given.settings.performance_least;
    let threshold = target.threshold(market);
    let seen: Vec<(NaiveDate, Reading)> = observation_days(given, metric, market)
        .into_iter()
        .filter_map(|on| Some((on, reading(given, metric, market, threshold, on)?)))
        .collect();
    let observations: Vec<Observation> = seen
        .iter()
        .filter_map(|(on, r)| Some(Observation { on: *on, score: r.attainment? }))
        .collect();
    let (state, since) =
        state(&observations, against, RECOVERY, given.settings.flag_days, given.as_of);
    let mut part = Part::of(PartCode::Metric, market);
    part.metric = Some(target.metric.clone());
    part.primary = target.primary;
    part.threshold = threshold.and_then(|t| t.value);
    part.currency = threshold.and_then(|t| t.currency);
    if let Some((on, last)) = seen.last() {
        part.value = Some(last.value);
        part.expected = last.expected;
        part.score = last.attainment;
        part.n = last.n;
        part.through = Some(*on);
        part.imports.clone_from(&last.imports);
    }
    let flag = Flag {
        code: FlagCode::Performance,
        key: format!("performance:{}:{}", target.metric, market.tag()),
        metric: Some(target.metric.clone()),
        market,
        state,
        since,
        why: Why {
            value: part.value,
            expected: part.expected,
            score: part.score,
            threshold: against,
            n: part.n,
            as_of: part.through,
        },
        playbook: Vec::new(),
    };
    (part, flag)
}

/// A metric's value on a day, and what it was held against.
struct Reading {
    value: f64,
    expected: Option<f64>,
    attainment: Option<f64>,
    n: u32,
    imports: Vec<Id>,
}

fn reading(
    given: &Given,
    metric: &Metric,
    market: Market,
    threshold: Option<&Threshold>,
    on: NaiveDate,
) -> Option<Reading> {
    let figures = known_on(given, on);
    let mut imports = Vec::new();
    let mut total = |id: &str| {
        let of: Vec<&&Sourced> = figures
            .iter()
            .filter(|s| s.market == market && s.figure.metric == id)
            .filter(|s| metric_currency_fits(id, s, threshold))
            .collect();
        imports.extend(of.iter().map(|s| s.import));
        (!of.is_empty()).then(|| of.iter().map(|s| s.figure.value).sum::<f64>())
    };
    let least = f64::from(given.settings.events_least);
    let goal = threshold.and_then(|t| t.value).filter(|v| *v > 0.0);
    let (value, expected, n, judged) = match metric.formula {
        Formula::Sum => {
            let value = total(metric.id)?;
            let expected = goal.map(|g| g * expected_share(given, market, on));
            (value, expected, value, expected.is_some_and(|e| e >= least))
        }
        // People may be counted twice over rows, so only a single row can be read.
        Formula::Alone => {
            let of: Vec<&&Sourced> = figures
                .iter()
                .filter(|s| s.market == market && s.figure.metric == metric.id)
                .collect();
            let [only] = of.as_slice() else { return None };
            imports.push(only.import);
            let expected = goal.map(|g| g * expected_share(given, market, on));
            (only.figure.value, expected, only.figure.value, expected.is_some_and(|e| e >= least))
        }
        Formula::Rate { over, under, times } => {
            let above: Vec<f64> = over.iter().filter_map(|id| total(id)).collect();
            let below: Vec<f64> = under.iter().filter_map(|id| total(id)).collect();
            let (above, below) =
                (above.first().map(|_| above.iter().sum::<f64>())?, below.iter().sum::<f64>());
            if below <= 0.0 {
                return None;
            }
            let value = times * above / below;
            // The events a goal promises: counts above the line, or below it when money stands above.
            let money_above = over
                .iter()
                .any(|id| metric::find(id).is_some_and(|m| m.unit == metric::Unit::Money));
            let events =
                goal.map(|g| if money_above { times * above / g } else { g * below / times });
            (value, goal, below, events.is_some_and(|e| e >= least))
        }
    };
    let attainment =
        expected.filter(|e| judged && *e > 0.0).map(|expected| match metric.direction {
            Direction::Higher => 100.0 * value / expected,
            Direction::Lower if value > 0.0 => 100.0 * expected / value,
            Direction::Lower => 100.0,
        });
    imports.sort();
    imports.dedup();
    Some(Reading { value, expected, attainment, n: n.max(0.0) as u32, imports })
}

/// Money counts only in the currency the threshold names; other currencies are left out, never converted.
fn metric_currency_fits(id: &str, sourced: &Sourced, threshold: Option<&Threshold>) -> bool {
    let is_money = metric::find(id).is_some_and(|m| m.unit == metric::Unit::Money);
    match threshold.and_then(|t| t.currency) {
        Some(currency) if is_money => sourced.currency == Some(currency),
        _ => true,
    }
}

/// The share of the final amount that the schedule promises by the end of `on`, 0–1.
fn expected_share(given: &Given, market: Market, on: NaiveDate) -> f64 {
    let (Some(starts), Some(ends)) = (given.campaign.starts, given.campaign.ends) else {
        return 0.0;
    };
    let out: Vec<Option<NaiveDate>> = given
        .deliverables
        .iter()
        .filter(|d| market_of(given, d) == Some(market) && d.promised().is_some())
        .map(|d| {
            d.delivered.filter(|day| *day <= on).or_else(|| d.promised().filter(|day| *day >= on))
        })
        .collect();
    if out.is_empty() {
        return share_of_line(starts, ends, on);
    }
    let promised: f64 = out
        .iter()
        .map(|from| from.map_or(0.0, |from| share_of_line(from.max(starts), ends, on)))
        .sum();
    promised / out.len() as f64
}

/// How far `on` lies on the straight line from the start of `from` to the end of `ends`, 0–1.
fn share_of_line(from: NaiveDate, ends: NaiveDate, on: NaiveDate) -> f64 {
    if on < from {
        return 0.0;
    }
    let length = (ends - from).num_days() + 1;
    if length <= 0 {
        return 1.0;
    }
    (((on - from).num_days() + 1) as f64 / length as f64).min(1.0)
}

/// The days on which something new is known of a metric in a market.
fn observation_days(given: &Given, metric: &Metric, market: Market) -> Vec<NaiveDate> {
    let parts: Vec<&str> = match metric.formula {
        Formula::Rate { over, under, .. } => over.iter().chain(under).copied().collect(),
        _ => vec![metric.id],
    };
    let starts = given.campaign.starts;
    let mut days: Vec<NaiveDate> = given
        .figures
        .iter()
        .filter(|s| s.market == market && parts.contains(&s.figure.metric.as_str()))
        .map(|s| match s.figure.day {
            Some(day) if s.figure.item.is_empty() => day,
            _ => s.taken_on,
        })
        .filter(|day| *day <= given.as_of && starts.is_none_or(|starts| *day >= starts))
        .collect();
    days.sort();
    days.dedup();
    days
}

/// The figures as they stood on a day: posts by the snapshot of that day, whole days by their own date.
fn known_on<'a>(given: &Given<'a>, on: NaiveDate) -> Vec<&'a Sourced> {
    let starts = given.campaign.starts;
    let items = standing(given.figures, on)
        .into_iter()
        .filter(|s| !s.figure.item.is_empty() || s.figure.day.is_none());
    let whole_days = standing(given.figures, given.as_of)
        .into_iter()
        .filter(|s| s.figure.item.is_empty())
        .filter(|s| {
            s.figure.day.is_some_and(|day| day <= on && starts.is_none_or(|starts| day >= starts))
        });
    items.chain(whole_days).collect()
}
