//! What stands of each metric of a campaign: sums of what may be added, why the rest may not be, and where each value came
//! from.

use super::rows;
use super::whole::from_parts;
use crate::Workspace;
use crate::failure::Outcome;
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sverka_core::budget::{Converted, ExchangeRate, converted};
use sverka_core::figure::{Figure, Import, counted, standing};
use sverka_core::metric::{Act, Amount, Dictionary, Unlike, unlike};
use sverka_core::{Currency, Id, Market, Money, metric};

/// The figures of a campaign by metric and market, with their sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MetricsView {
    /// Imports, newest first.
    pub imports: Vec<Import>,
    /// Sums of what may be added, by metric and market.
    pub totals: Vec<Total>,
    /// Values that cannot be right as they stand, by file and reason.
    pub doubts: Vec<crate::doubt::DoubtGroup>,
}

/// What stands of one metric in one market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Total {
    /// The metric's id.
    pub metric: String,
    /// The market.
    pub market: Market,
    /// The currency, for money.
    pub currency: Option<Currency>,
    /// The sum; `None` where values may not be added.
    pub sum: Option<f64>,
    /// What it comes to where values are not added: a rate made again from the sums of its parts in this market, a single
    /// value itself; `None` where that can't be told.
    pub whole: Option<f64>,
    /// Why its values are not added, to each other or to those of another line of the same metric and market.
    pub unlike: Option<Unlike>,
    /// What the sum comes to in the currency of the line beside it; `None` without one, and without a rate on record.
    pub equals: Option<Money>,
    /// The rate it is turned by, with its day and source.
    pub rate: Option<ExchangeRate>,
    /// How many values there are.
    pub values: u32,
    /// The imports they came from.
    pub imports: Vec<Id>,
    /// First and last day.
    pub period: Option<(NaiveDate, NaiveDate)>,
}

/// One value with the place it came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Origin {
    /// The import.
    pub import: Id,
    /// The file's name.
    pub file: String,
    /// The figure with its row.
    pub figure: Figure,
}

/// The figures of a campaign, and the files they came from.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<MetricsView> {
    workspace.read(|r| {
        let mut imports = r.where_eq::<Import>("campaign", &campaign.to_string())?;
        imports.sort_by_key(|i| std::cmp::Reverse((i.taken_on, i.id)));
        let record = found(r, campaign)?;
        let figures = crate::health::figures(r, &record)?;
        let dictionary = crate::own_metric::dictionary(r)?;
        let mut totals: Vec<Total> = Vec::new();
        for sourced in counted(&figures, NaiveDate::MAX) {
            let known = dictionary.find(&sourced.figure.metric);
            let is_money = known.is_some_and(|m| m.unit == metric::Unit::Money);
            let currency = sourced.currency.filter(|_| is_money);
            let key = (&sourced.figure.metric, sourced.market, currency);
            let at = totals.iter().position(|t| (&t.metric, t.market, t.currency) == key);
            let total = match at {
                Some(at) => &mut totals[at],
                None => {
                    totals.push(Total {
                        metric: sourced.figure.metric.clone(),
                        market: sourced.market,
                        currency,
                        sum: known.filter(|m| m.additive).map(|_| 0.0),
                        whole: None,
                        unlike: None,
                        equals: None,
                        rate: None,
                        values: 0,
                        imports: Vec::new(),
                        period: None,
                    });
                    totals.last_mut().expect("one was just put there")
                }
            };
            total.values += sourced.rows;
            total.sum = total.sum.map(|sum| sum + sourced.figure.value);
            total.whole = Some(sourced.figure.value).filter(|_| total.values == 1);
            if !total.imports.contains(&sourced.import) {
                total.imports.push(sourced.import);
            }
            let day = sourced.figure.day.map(|day| (day, day));
            if let Some((first, last)) = sourced.span().or(day) {
                let (from, to) = total.period.unwrap_or((first, last));
                total.period = Some((from.min(first), to.max(last)));
            }
        }
        let rates = settings(r)?.exchange;
        for at in 0..totals.len() {
            if totals[at].sum.is_some() {
                totals[at].whole = None;
            } else if let Some(value) = from_parts(&totals, &totals[at], &dictionary) {
                totals[at].whole = Some(value);
            }
            totals[at].unlike = apart(&totals, &totals[at], &dictionary);
            let turned = turned(&totals, &totals[at], &rates);
            totals[at].rate = turned.as_ref().and_then(|own| own.rate.clone());
            totals[at].equals = turned.map(|own| own.money);
        }
        let order = |id: &str| metric::DICTIONARY.iter().position(|m| m.id == id);
        // The money of the market itself goes before that of others.
        let is_foreign = |t: &Total| t.currency.is_some_and(|own| own != t.market.currency());
        totals.sort_by_key(|t| (order(&t.metric), t.metric.clone(), t.market, is_foreign(t)));
        Ok(MetricsView { imports, totals, doubts: crate::doubt::groups(r, &record)? })
    })
}

/// Why the values of a line may not be added, to each other or to those of its neighbour.
fn apart(totals: &[Total], total: &Total, dictionary: &Dictionary) -> Option<Unlike> {
    let metric = dictionary.find(&total.metric)?;
    let amount = |of: &Total| Amount { metric, currency: of.currency, market: Some(of.market) };
    let alike = |other: &&Total| (&other.metric, other.market) == (&total.metric, total.market);
    let neighbours = totals.iter().filter(alike).filter(|other| other.currency != total.currency);
    let itself = (total.sum.is_none() && total.values > 1).then_some(total);
    neighbours.chain(itself).find_map(|other| unlike(Act::Add, amount(total), amount(other)))
}

/// A sum of money in the currency of the first other line of the same metric and market.
fn turned(totals: &[Total], total: &Total, rates: &[ExchangeRate]) -> Option<Converted> {
    let alike = |other: &&Total| (&other.metric, other.market) == (&total.metric, total.market);
    let others = totals.iter().filter(alike).filter_map(|other| other.currency);
    let to = others.into_iter().find(|currency| Some(*currency) != total.currency)?;
    converted(Money::of(total.sum?, total.currency?)?, to, rates)
}

/// Every value of a metric in a market with the file and the row it came from, newest import first.
pub fn origins(
    workspace: &Workspace,
    campaign: Id,
    metric: &str,
    market: Market,
) -> Outcome<Vec<Origin>> {
    workspace.read(|r| {
        let imports = r.where_eq::<Import>("campaign", &campaign.to_string())?;
        let figures = rows(r, campaign, metric)?;
        let mut origins: Vec<Origin> = standing(&figures, NaiveDate::MAX)
            .into_iter()
            .filter(|s| s.market == market)
            .map(|s| Origin {
                import: s.import,
                file: imports
                    .iter()
                    .find(|i| i.id == s.import)
                    .map(|i| i.file.clone())
                    .unwrap_or_default(),
                figure: s.figure.clone(),
            })
            .collect();
        let place =
            |origin: &Origin| (origin.file.clone(), origin.figure.part.clone(), origin.figure.row);
        origins.sort_by_cached_key(place);
        Ok(origins)
    })
}
