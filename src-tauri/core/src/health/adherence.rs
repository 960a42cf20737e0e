//! Adherence: on time, as asked, within the agreed revision rounds, weighted as the settings say (METHODS, "Health").
//!
//! The dimension's figure is that of the weakest market. Deliverables of a creator whose market is not known count in
//! every market, as their figures do, so that leaving the market open hides nothing and raises what it would raise.

use super::{Dimension, Given, Part, PartCode, market_of};
use crate::Market;
use crate::deliverable::{Deliverable, Standing};
use crate::flag::{Course, Flag, FlagCode, Observation, Prospect, RECOVERY, Why, course};
use crate::settings::Settings;
use chrono::{Days, NaiveDate};

/// The parts of the score, in the order of [`shares`].
const PARTS: [PartCode; 3] = [PartCode::OnTime, PartCode::Specification, PartCode::Revisions];

pub(super) fn adherence(given: &Given) -> Dimension {
    let against = given.settings.adherence_least;
    let (mut parts, mut flags) = (Vec::new(), Vec::new());
    for market in given.campaign.markets.iter().copied() {
        let of_market = deliverables_of(given, market);
        let shares = shares(given, &of_market, given.as_of);
        let (score, due) = (weighted(&shares, given.settings), shares[0].1);
        let mut whole = Part::of(PartCode::Market, market);
        whole.score = score;
        whole.n = due;
        parts.push(whole);
        for (code, (met, of)) in PARTS.into_iter().zip(shares) {
            let mut part = Part::of(code, market);
            part.value = (of > 0).then_some(f64::from(met));
            part.n = of;
            part.score = (of > 0).then(|| 100.0 * f64::from(met) / f64::from(of));
            parts.push(part);
        }
        flags.push(flag(given, market, &of_market, score, due));
    }
    let weakest = parts
        .iter()
        .filter(|part| part.code == PartCode::Market)
        .filter_map(|part| Some((part.score?, part.n)))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    Dimension {
        score: weakest.map(|(score, _)| score),
        n: weakest.map_or(0, |(_, due)| due),
        parts,
        against,
        flags,
    }
}

fn flag(
    given: &Given,
    market: Market,
    of_market: &[&Deliverable],
    score: Option<f64>,
    n: u32,
) -> Flag {
    let against = given.settings.adherence_least;
    let observations: Vec<Observation> = eventful_days(given, of_market)
        .filter_map(|on| {
            let score = weighted(&shares(given, of_market, on), given.settings)?;
            Some(Observation::sure(on, score))
        })
        .collect();
    let Course { state, since, opened, waits } =
        course(&observations, against, RECOVERY, given.settings.flag_days, given.as_of);
    Flag {
        code: FlagCode::Adherence,
        key: format!("adherence:{}", market.tag()),
        metric: None,
        market,
        state,
        since,
        opened,
        why: Why {
            score,
            threshold: against,
            n,
            as_of: observations.last().map(|o| o.on),
            ..Why::default()
        },
        playbook: Vec::new(),
        next: None,
        waits,
        prospect: Prospect::default(),
    }
}

/// The days on which a promise can be kept, broken or found broken: from the first date that is promised or
/// kept to the last, and on for as long as a flag takes to turn. They do not stop with the campaign, or nobody
/// would hear of a deliverable that was due on its last day.
fn eventful_days(given: &Given, deliverables: &[&Deliverable]) -> impl Iterator<Item = NaiveDate> {
    let dates = || deliverables.iter().flat_map(|d| [d.promised(), d.delivered]).flatten();
    let settle = Days::new(u64::from(given.settings.flag_days) + 1);
    let last = dates()
        .max()
        .and_then(|day| day.checked_add_days(settle))
        .map_or(given.as_of, |day| day.min(given.as_of));
    dates()
        .min()
        .into_iter()
        .flat_map(|first| first.iter_days())
        .take_while(move |day| *day <= last)
}

/// The deliverables of a market, and those of creators who work in none of the campaign's or nobody knows in which.
fn deliverables_of<'a>(given: &Given<'a>, market: Market) -> Vec<&'a Deliverable> {
    let known = |d: &Deliverable| {
        market_of(given, d).filter(|market| given.campaign.markets.contains(market))
    };
    given.deliverables.iter().filter(|d| known(d).is_none_or(|of| of == market)).collect()
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
fn weighted(shares: &[(u32, u32); 3], settings: &Settings) -> Option<f64> {
    if shares[0].1 == 0 {
        return None;
    }
    let weights =
        [settings.on_time_weight, settings.specification_weight, settings.revisions_weight];
    let (mut sum, mut all) = (0.0, 0.0);
    for (weight, (met, of)) in weights.into_iter().zip(shares) {
        if *of > 0 {
            sum += weight * f64::from(*met) / f64::from(*of);
            all += weight;
        }
    }
    (all > 0.0).then(|| 100.0 * sum / all)
}
