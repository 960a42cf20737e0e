//! How a metric grew in a campaign that is over, so that the next one of its kind can be held against it.

use super::series::{Asked, Series};
use super::{Given, reach_end};
use crate::Market;
use crate::metric::Formula;
use crate::trajectory::{Growth, Likeness, STEPS};
use chrono::{Days, NaiveDate};

/// The growth of a metric in a market from the first day of the campaign to its last; `None` without dates, without
/// figures that reach the last day, and for a metric that cannot be added up.
pub fn growth(given: &Given, metric: &str, market: Market, likeness: Likeness) -> Option<Growth> {
    let metric = given.dictionary.find(metric)?;
    let (starts, ends) = (given.campaign.starts?, given.campaign.ends?);
    let (over, under): (Vec<&'static str>, &'static [&'static str]) = match metric.formula {
        Formula::Sum => (vec![metric.id], &[]),
        Formula::Together { over, .. } => (over.to_vec(), &[]),
        Formula::Rate { over, under, .. } => (over.to_vec(), under),
        Formula::Alone => return None,
    };
    let asked = Asked { metrics: [over.as_slice(), under].concat(), under: &[], currency: None };
    let series = Series::read(given, market, &asked);
    if !reach_end(series.known_to(), ends) {
        return None;
    }
    let steps = |ids: &[&'static str]| -> Vec<f64> {
        (0..=STEPS).map(|step| total(&series, ids, (starts, ends), step)).collect()
    };
    let grown = Growth {
        campaign: given.campaign.id,
        likeness,
        metric: metric.id.to_owned(),
        market,
        over: steps(&over),
        under: if under.is_empty() { Vec::new() } else { steps(under) },
    };
    (grown.over[STEPS] > 0.0).then_some(grown)
}

/// What there was at a step of the length: whole days, and of the day the step falls into its share.
fn total(
    series: &Series,
    ids: &[&'static str],
    (starts, ends): (NaiveDate, NaiveDate),
    step: usize,
) -> f64 {
    let length = ((ends - starts).num_days() + 1).max(1) as f64;
    let place = length * step as f64 / STEPS as f64;
    let by = |days: u64| -> f64 {
        let Some(last) = days.checked_sub(1).and_then(|n| starts.checked_add_days(Days::new(n)))
        else {
            return 0.0;
        };
        ids.iter().filter_map(|id| series.total(id, last)).map(|total| total.value).sum()
    };
    let whole = place.floor();
    let (low, share) = (by(whole as u64), place - whole);
    if share <= 0.0 { low } else { low + (by(whole as u64 + 1) - low) * share }
}
