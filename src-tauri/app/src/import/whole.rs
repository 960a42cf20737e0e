//! What rates come to as a whole: over the rows of a table, and over the files of a campaign. Never a sum, never a mean.

use super::Total;
use std::collections::BTreeMap;
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

/// A rate made again from the sums of its parts in the same market; a part in several currencies is none.
pub(super) fn from_parts(totals: &[Total], total: &Total, dictionary: &Dictionary) -> Option<f64> {
    dictionary.find(&total.metric)?.from_parts(|part| {
        let mut lines =
            totals.iter().filter(|one| (one.metric.as_str(), one.market) == (part, total.market));
        let only = lines.next().filter(|one| {
            one.currency.is_none() || total.currency.is_none() || one.currency == total.currency
        })?;
        only.sum.filter(|_| lines.next().is_none())
    })
}
