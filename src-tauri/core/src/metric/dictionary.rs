//! The dictionary of a workspace: the built-in metrics and a person’s own.

use super::{DICTIONARY, Formula, Metric, MetricEntry, Tells, Unit, false_friends, find};
use crate::Both;
use crate::metric::Direction;
use crate::own_metric::OwnMetric;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// All metrics a workspace knows. Without own ones it is the built-in dictionary.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    own: Vec<(OwnMetric, &'static Metric)>,
}

impl Dictionary {
    /// The built-in metrics and these. One that cannot be made, because a part of it is not known, is a rate or leads
    /// back to it, is left out; [`OwnMetric::problems_among`] says why.
    pub fn with(own: &[OwnMetric]) -> Dictionary {
        let mut sound: Vec<OwnMetric> = own.to_vec();
        // Without one that cannot be made those that rest on it cannot either.
        loop {
            let before = sound.len();
            let among = sound.clone();
            sound.retain(|metric| metric.problems_among(&among).is_empty());
            if sound.len() == before {
                break;
            }
        }
        let made =
            sound.iter().map(|metric| (metric.clone(), kept(Definition::of(metric, &sound))));
        Dictionary { own: made.collect() }
    }

    /// The metric with this id.
    pub fn find(&self, id: &str) -> Option<&'static Metric> {
        find(id)
            .or_else(|| self.own.iter().map(|(_, metric)| *metric).find(|metric| metric.id == id))
    }

    /// What a person called their own metric.
    pub fn name(&self, id: &str) -> Option<&Both> {
        self.own.iter().find(|(_, metric)| metric.id == id).map(|(own, _)| &own.name)
    }

    /// What defines a metric of a person’s own: the metric first, then those it is made of, however deep. Empty for a
    /// built-in one.
    pub fn definition(&self, id: &str) -> Vec<OwnMetric> {
        let mut found: Vec<OwnMetric> = Vec::new();
        let mut asked = vec![id.to_owned()];
        while let Some(key) = asked.pop() {
            let known = found.iter().any(|own| own.key == key);
            let Some((own, _)) = self.own.iter().find(|(own, _)| !known && own.key == key) else {
                continue;
            };
            asked.extend(own.over.iter().chain(&own.under).cloned());
            found.push(own.clone());
        }
        found
    }

    /// All of them, the built-in ones first.
    pub fn all(&self) -> impl Iterator<Item = &'static Metric> {
        DICTIONARY.iter().chain(self.own())
    }

    /// Those of a person’s own.
    pub fn own(&self) -> impl Iterator<Item = &'static Metric> {
        self.own.iter().map(|(_, metric)| *metric)
    }

    /// All of them for a list, the built-in ones first.
    pub fn entries(&self) -> Vec<MetricEntry> {
        let own = self.own.iter().map(|(own, metric)| MetricEntry {
            own: Some(own.id),
            name: own.name.clone(),
            gloss: own.gloss.clone(),
            ..entry(metric)
        });
        DICTIONARY.iter().map(entry).chain(own).collect()
    }
}

fn entry(metric: &Metric) -> MetricEntry {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    MetricEntry {
        id: metric.id.to_owned(),
        unit: metric.unit,
        direction: metric.direction,
        tells: metric.tells,
        additive: metric.additive,
        over: owned(metric.formula.over()),
        under: owned(metric.formula.under()),
        false_friends: owned(&false_friends(metric.id)),
        times: match metric.formula {
            Formula::Together { times, .. } | Formula::Rate { times, .. } => times,
            Formula::Sum | Formula::Alone => 1.0,
        },
        estimate: metric.estimate,
        own: None,
        name: Both::default(),
        gloss: Both::default(),
    }
}

/// What tells one own metric from another, its parts down to built-in ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Definition {
    key: String,
    over: Vec<&'static str>,
    under: Vec<&'static str>,
    /// The bits of the factor.
    times: u64,
    unit: Unit,
    direction: Direction,
    tells: Tells,
}

impl Definition {
    fn of(metric: &OwnMetric, own: &[OwnMetric]) -> Definition {
        Definition {
            key: metric.key.clone(),
            over: metric.built_from(&metric.over, own),
            under: metric.built_from(&metric.under, own),
            times: metric.times.to_bits(),
            unit: metric.unit,
            direction: metric.direction,
            tells: metric.tells,
        }
    }

    fn made(self) -> Metric {
        let over: &'static [&'static str] = self.over.leak();
        let times = f64::from_bits(self.times);
        let is_sum = self.under.is_empty();
        Metric {
            id: self.key.leak(),
            unit: self.unit,
            direction: self.direction,
            additive: is_sum,
            level: !is_sum,
            tells: self.tells,
            formula: match is_sum {
                true => Formula::Together { over, times },
                false => Formula::Rate { over, under: self.under.leak(), times, less: 0.0 },
            },
            estimate: false,
            signed: false,
        }
    }
}

/// The metric of a definition, made once and kept for as long as the program runs: a person has a handful, and rules
/// hold on to a metric as they do to a built-in one.
fn kept(definition: Definition) -> &'static Metric {
    static KEPT: LazyLock<Mutex<HashMap<Definition, &'static Metric>>> =
        LazyLock::new(Mutex::default);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    kept.entry(definition.clone()).or_insert_with(|| Box::leak(Box::new(definition.made())))
}
