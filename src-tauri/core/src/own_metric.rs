//! Metrics of a person's own: a formula over metrics of the dictionary.

use crate::metric::{self, Direction, Formula, Tells, Unit};
use crate::problem::{Problem, ProblemCode, check_both, check_both_name};
use crate::{Both, Id};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A metric by formula: `times × Σ over / Σ under`, or the plain sum where nothing stands under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OwnMetric {
    /// Identity.
    pub id: Id,
    /// The id it goes by in targets and figures, as those of the dictionary do: small letters, digits and `_`.
    pub key: String,
    /// What it is called.
    pub name: Both,
    /// What it is in plain words.
    pub gloss: Both,
    /// Metrics added into the numerator.
    pub over: Vec<String>,
    /// Metrics added into the denominator; empty for a sum.
    pub under: Vec<String>,
    /// 100 for per cent, 1000 for a price per thousand, else 1.
    pub times: f64,
    /// The unit of its value.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// What it tells.
    pub tells: Tells,
}

/// The longest key, in characters.
const KEY_MOST: usize = 40;
/// Most metrics on one side of the line.
const PARTS_MOST: usize = 12;
/// The largest factor.
const TIMES_MOST: f64 = 1_000_000.0;

impl OwnMetric {
    /// What is wrong with the record by itself, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if self.key.is_empty() {
            problems.push(Problem::at("key", ProblemCode::Empty));
        } else if !self.key.chars().all(letter) {
            problems.push(Problem::at("key", ProblemCode::WrongKind));
        } else if self.key.len() > KEY_MOST {
            problems.push(Problem::at("key", ProblemCode::TooLong).with("most", KEY_MOST));
        }
        if self.over.is_empty() {
            problems.push(Problem::at("over", ProblemCode::Empty));
        }
        for (field, parts) in [("over", &self.over), ("under", &self.under)] {
            if parts.len() > PARTS_MOST {
                problems.push(Problem::at(field, ProblemCode::TooMany).with("most", PARTS_MOST));
            }
        }
        if !self.times.is_finite() || self.times <= 0.0 || self.times > TIMES_MOST {
            problems.push(
                Problem::at("times", ProblemCode::OutOfRange)
                    .with("least", 0)
                    .with("most", TIMES_MOST),
            );
        }
        check_both_name(&mut problems, "name", &self.name);
        check_both(&mut problems, "gloss", &self.gloss);
        problems
    }

    /// What is wrong with it among all own metrics, itself included or not: a name that is taken, a part nobody knows,
    /// a part that leads back to it, parts that cannot be added up, a unit its parts do not make. A rate is no part: of rates
    /// there is no sum.
    pub fn problems_among(&self, own: &[OwnMetric]) -> Vec<Problem> {
        let mut problems = self.problems();
        let others: Vec<&OwnMetric> = own.iter().filter(|other| other.id != self.id).collect();
        if metric::find(&self.key).is_some() || others.iter().any(|other| other.key == self.key) {
            problems
                .push(Problem::at("key", ProblemCode::RepeatedMetric).with("metric", &self.key));
        }
        for (field, parts) in [("over", &self.over), ("under", &self.under)] {
            for part in parts {
                let code = if self.leads_back(part, &others) {
                    ProblemCode::MadeOfItself
                } else {
                    match self.part(part, &others) {
                        None => ProblemCode::UnknownMetric,
                        Some(Part { rate: true, .. }) => ProblemCode::UnlikeParts,
                        // Divided by each other, people are a share; added up, some are counted twice.
                        Some(Part { people: true, .. }) if self.under.is_empty() => {
                            ProblemCode::UnlikeParts
                        }
                        Some(_) => continue,
                    }
                };
                problems.push(Problem::at(field, code).with("metric", part));
            }
            let mut units = parts.iter().filter_map(|part| Some(self.part(part, &others)?.unit));
            if let Some(first) = units.next()
                && units.any(|unit| unit != first)
            {
                problems
                    .push(Problem::at(field, ProblemCode::UnlikeParts).with("metric", &parts[0]));
            }
        }
        let unit = |parts: &[String]| Some(self.part(parts.first()?, &others)?.unit);
        let fits = match (unit(&self.over), unit(&self.under)) {
            (Some(over), None) if self.under.is_empty() => over == self.unit,
            (Some(over), Some(under)) => {
                (self.unit == Unit::Money) == (over == Unit::Money && under != Unit::Money)
            }
            _ => true,
        };
        if !fits {
            problems.push(Problem::at("unit", ProblemCode::WrongKind));
        }
        problems
    }

    /// Parts down to built-in ones, each as often as it is named. Asked only of a metric without problems.
    pub(crate) fn built_from(&self, parts: &[String], own: &[OwnMetric]) -> Vec<&'static str> {
        let one = |part: &String| match metric::find(part) {
            Some(metric) => vec![metric.id],
            None => own
                .iter()
                .find(|other| other.key == *part && other.id != self.id)
                .map_or_else(Vec::new, |other| other.built_from(&other.over, own)),
        };
        parts.iter().flat_map(one).collect()
    }

    fn part(&self, id: &str, others: &[&OwnMetric]) -> Option<Part> {
        if let Some(metric) = metric::find(id) {
            let alone = matches!(metric.formula, Formula::Alone);
            let people = alone && metric.unit == Unit::Count;
            let rate = matches!(metric.formula, Formula::Rate { .. }) || alone && !people;
            return Some(Part { unit: metric.unit, rate, people });
        }
        let own = others.iter().find(|other| other.key == id)?;
        // The factor of a sum is lost where only its parts are taken over.
        let rate = !own.under.is_empty() || own.times != 1.0;
        Some(Part { unit: own.unit, rate, people: false })
    }

    /// Whether a part is this metric, is made of it, or leads in a ring of others.
    fn leads_back(&self, part: &str, others: &[&OwnMetric]) -> bool {
        let mut ended = HashSet::new();
        self.turns(part, others, &mut Vec::new(), &mut ended)
    }

    fn turns<'a>(
        &self,
        part: &'a str,
        others: &[&'a OwnMetric],
        way: &mut Vec<&'a str>,
        ended: &mut HashSet<&'a str>,
    ) -> bool {
        if part == self.key || way.contains(&part) {
            return !part.is_empty();
        }
        let Some(own) = others.iter().find(|other| other.key == part) else { return false };
        if ended.contains(part) {
            return false;
        }
        way.push(part);
        let turns =
            own.over.iter().chain(&own.under).any(|next| self.turns(next, others, way, ended));
        way.pop();
        ended.insert(part);
        turns
    }
}

/// A part of a formula.
struct Part {
    unit: Unit,
    /// Whether it is a rate or level, of which there is no sum.
    rate: bool,
    /// Whether it counts people, of whom some may be in both.
    people: bool,
}
