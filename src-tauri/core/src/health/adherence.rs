//! Adherence: on time 50, as asked 40, within the agreed revision rounds 10 (METHODS, "Health").

use super::{Dimension, Given, Part, PartCode, days, market_of};
use crate::Market;
use crate::deliverable::{Deliverable, Standing};
use crate::flag::{Flag, FlagCode, Observation, RECOVERY, Why, state};
use chrono::NaiveDate;

const WEIGHTS: [(PartCode, f64); 3] =
    [(PartCode::OnTime, 50.0), (PartCode::Specification, 40.0), (PartCode::Revisions, 10.0)];

pub(super) fn adherence(given: &Given) -> Dimension {
    let against = given.settings.adherence_least;
    let mut parts = Vec::new();
    let mut flags = Vec::new();
    for market in given.campaign.markets.iter().copied() {
        let of_market = deliverables_of(given, Some(market));
        let shares = shares(given, &of_market, given.as_of);
        let score = weighted(&shares);
        let mut whole = Part::of(PartCode::Market, market);
        whole.score = score;
        whole.n = shares[0].1;
        parts.push(whole);
        for ((code, _), (met, of)) in WEIGHTS.iter().zip(shares) {
            let mut part = Part::of(*code, market);
            part.value = (of > 0).then_some(f64::from(met));
            part.n = of;
            part.score = (of > 0).then(|| 100.0 * f64::from(met) / f64::from(of));
            parts.push(part);
        }
        flags.push(flag(given, market, &of_market, score, shares[0].1));
    }
    let all = shares(given, &deliverables_of(given, None), given.as_of);
    Dimension { score: weighted(&all), n: all[0].1, parts, against, flags }
}

fn flag(
    given: &Given,
    market: Market,
    of_market: &[&Deliverable],
    score: Option<f64>,
    n: u32,
) -> Flag {
    let against = given.settings.adherence_least;
    let observations: Vec<Observation> = days(given)
        .into_iter()
        .filter_map(|on| Some(Observation { on, score: weighted(&shares(given, of_market, on))? }))
        .collect();
    let (state, since) =
        state(&observations, against, RECOVERY, given.settings.flag_days, given.as_of);
    Flag {
        code: FlagCode::Adherence,
        key: format!("adherence:{}", market.tag()),
        metric: None,
        market,
        state,
        since,
        why: Why {
            score,
            threshold: against,
            n,
            as_of: observations.last().map(|o| o.on),
            ..Why::default()
        },
        playbook: Vec::new(),
    }
}

fn deliverables_of<'a>(given: &Given<'a>, market: Option<Market>) -> Vec<&'a Deliverable> {
    given
        .deliverables
        .iter()
        .filter(|d| market.is_none() || market_of(given, d) == market)
        .collect()
}

/// Met and asked for: on time out of due, requirements met out of looked at, within rounds out of delivered.
///
/// An item counts from the day its deliverable came; a late one counts as due from the day after its promise.
fn shares(given: &Given, deliverables: &[&Deliverable], on: NaiveDate) -> [(u32, u32); 3] {
    let mut counted = [(0, 0); 3];
    for deliverable in deliverables {
        let standing = deliverable.standing(on);
        if matches!(standing, Standing::OnTime | Standing::CameLate | Standing::Late) {
            counted[0].0 += u32::from(standing == Standing::OnTime);
            counted[0].1 += 1;
        }
        if deliverable.delivered.is_none_or(|day| day > on) {
            continue;
        }
        for met in deliverable.requirements.iter().filter_map(|r| r.met) {
            counted[1].0 += u32::from(met);
            counted[1].1 += 1;
        }
        counted[2].0 += u32::from(deliverable.rounds <= given.campaign.revision_rounds);
        counted[2].1 += 1;
    }
    counted
}

/// The weighted score over the parts that are known, 0–100; `None` while nothing was due.
fn weighted(shares: &[(u32, u32); 3]) -> Option<f64> {
    if shares[0].1 == 0 {
        return None;
    }
    let (mut sum, mut all) = (0.0, 0.0);
    for ((_, weight), (met, of)) in WEIGHTS.iter().zip(shares) {
        if *of > 0 {
            sum += weight * f64::from(*met) / f64::from(*of);
            all += weight;
        }
    }
    (all > 0.0).then(|| 100.0 * sum / all)
}
