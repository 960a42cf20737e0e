//! What rates come to as a whole: over the rows of a table, and over the files of a campaign. Never a sum, never a mean.

use super::Total;
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::metric::Dictionary;
use sverka_exchange::Table;

/// What the rates that a table states come to over all its rows.
pub(super) fn rates(table: &Table, dictionary: &Dictionary) -> BTreeMap<String, f64> {
    let stated = table.columns.iter().filter_map(|column| dictionary.find(column.metric.as_ref()?));
    stated
        .filter_map(|metric| {
            let value = metric.from_parts(|part| table.totals.get(part).copied())?;
            Some((metric.id.to_owned(), value))
        })
        .collect()
}

/// A rate made again from the sums of its parts in the same market; a part in several currencies is none. Where the parts
/// come from different files one would be divided by what another states, as health does not divide them either.
pub(super) fn from_parts(totals: &[Total], total: &Total, dictionary: &Dictionary) -> Option<f64> {
    let metric = dictionary.find(&total.metric)?;
    let parts = [metric.formula.over(), metric.formula.under()].concat();
    let of_parts = totals
        .iter()
        .filter(|one| one.market == total.market && parts.contains(&one.metric.as_str()));
    let mut files = of_parts.map(|one| one.imports.iter().collect::<BTreeSet<_>>());
    let first = files.next()?;
    if !files.all(|other| other == first) {
        return None;
    }
    metric.from_parts(|part| {
        let mut lines =
            totals.iter().filter(|one| (one.metric.as_str(), one.market) == (part, total.market));
        let only = lines.next().filter(|one| {
            one.currency.is_none() || total.currency.is_none() || one.currency == total.currency
        })?;
        only.sum.filter(|_| lines.next().is_none())
    })
}
