//! Metrics in words: their names and formulas, and their values with the unit and the bound people write.

use crate::clause::both;
use sverka_core::metric::{self, Dictionary, Unit};
use sverka_core::target::Threshold;
use sverka_core::{Both, Money};
use sverka_locale::Locale;

/// The name of a metric as practitioners say it, or as a person called their own; its key in words where nobody knows it.
pub(crate) fn metric_name(l: &Locale, dictionary: &Dictionary, id: &str) -> String {
    match (metric::find(id), dictionary.name(id)) {
        (Some(_), _) => l.text(&format!("metric-{}", id.replace('_', "-")), &[]),
        (None, Some(name)) => name.or_other(l.lang()).to_owned(),
        (None, None) => id.replace('_', " "),
    }
}

/// How a metric is counted, in words; empty where nobody knows it.
pub(crate) fn metric_formula(dictionary: &Dictionary, id: &str) -> Both {
    if metric::find(id).is_some() {
        let key = format!("metric-{}-formula", id.replace('_', "-"));
        return both(|l| l.text(&key, &[]));
    }
    let definition = dictionary.definition(id);
    let Some(own) = definition.first() else { return Both::default() };
    both(|l| {
        let named = |parts: &[String]| {
            let names: Vec<String> =
                parts.iter().map(|part| metric_name(l, dictionary, part)).collect();
            l.list_and(&names)
        };
        let over = named(&own.over);
        if own.under.is_empty() {
            return l.text("library-own-sum", &[("over", over.into())]);
        }
        let mut args = vec![("over", over.into()), ("under", named(&own.under).into())];
        if own.times == 1.0 {
            return l.text("library-own-ratio", &args);
        }
        args.push(("times", l.number(own.times, 3).into()));
        l.text("library-own-ratio-times", &args)
    })
}

/// A threshold as people write it: `240`, `≥ 4,5 %`, `≤ 1 500 ₽`; `None` where none is set.
pub(crate) fn threshold(
    l: &Locale,
    dictionary: &Dictionary,
    metric: &str,
    threshold: &Threshold,
) -> Option<String> {
    let value = threshold.value?;
    let metric = dictionary.find(metric)?;
    let shown = figure(l, metric.unit, value, threshold.currency);
    let bound = match metric.direction {
        metric::Direction::Higher => "≥",
        metric::Direction::Lower => "≤",
    };
    Some(format!("{bound}\u{a0}{shown}"))
}

/// A value with its unit.
pub(crate) fn figure(
    l: &Locale,
    unit: Unit,
    value: f64,
    currency: Option<sverka_core::Currency>,
) -> String {
    match (unit, currency) {
        (Unit::Money, currency) => {
            let minor = (value * 100.0).round() as i64;
            currency.map_or_else(|| l.amount(minor), |currency| l.money(Money { minor, currency }))
        }
        // As on the screen: hundredths where a whole per cent says too little.
        (Unit::Percent, _) => l.percent(value, if value.abs() < 10.0 { 2 } else { 1 }),
        (Unit::Count, _) => l.number(value, 0),
        (Unit::Seconds | Unit::Hours, _) => l.number(value, 1),
        _ => l.number(value, 2),
    }
}
