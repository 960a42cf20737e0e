//! What the tables of one file say of each other: which of them state the same events again, and whose rows are whose.

use crate::inspection::{Issue, IssueCode};
use crate::plan::Plan;
use crate::source;
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::Currency;
use sverka_core::metric::Unit;

/// Settles both for all tables of a file.
pub(crate) fn settle(plans: &mut [Plan]) {
    name_by_siblings(plans);
    tell_apart(plans);
    take_once(plans);
    take_one_currency(plans);
}

/// A table that no description marks belongs to the same export as its siblings, when their description knows all of
/// its columns (`Totals.csv` beside `Table data.csv`).
fn name_by_siblings(plans: &mut [Plan]) {
    let described = plans.iter().filter(|p| p.part.is_some());
    let Some(sibling) = described.filter_map(|p| p.description).find(|d| d.breaks_down) else {
        return;
    };
    for plan in plans.iter_mut().filter(|p| p.description.is_none()) {
        if plan.header.iter().all(|h| source::meaning(Some(sibling), h).is_some()) {
            (plan.source, plan.status) = (sibling.id, sibling.status);
            plan.description = Some(sibling);
        }
    }
}

/// Of tables with the same header each holds rows of something else (two platforms, two campaigns): their items are
/// named together with the table, or one would take the place of the other.
fn tell_apart(plans: &mut [Plan]) {
    let mut same: BTreeMap<String, u32> = BTreeMap::new();
    for plan in plans.iter() {
        *same.entry(plan.signature.clone()).or_default() += 1;
    }
    for plan in plans.iter_mut() {
        let has_twin = same.get(&plan.signature).is_some_and(|n| *n > 1);
        if !has_twin && !plan.description.is_some_and(|d| d.titled) {
            continue;
        }
        let part = plan.part.as_deref().filter(|_| has_twin && !plan.item.is_empty());
        let part = part.map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned());
        plan.subject = plan.title.as_deref().and_then(subject).or(part).unwrap_or_default();
    }
}

/// A report that breaks the same whole down in several ways (by day, by channel, by video) states each metric once for
/// each of them. Its figures are taken from the table that states most metrics, and then from the one by days.
fn take_once(plans: &mut [Plan]) {
    let metrics_of = |plan: &Plan| plan.columns.iter().filter(|c| c.metric.is_some()).count();
    let mut order: Vec<usize> = (0..plans.len())
        .filter(|at| plans[*at].description.is_some_and(|d| d.breaks_down))
        .collect();
    order.sort_by_key(|at| {
        let plan = &plans[*at];
        (std::cmp::Reverse(metrics_of(plan)), plan.day.is_none(), *at)
    });
    let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
    let mut repeated: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
    for at in order {
        for (index, column) in plans[at].columns.iter().enumerate() {
            let Some(metric) = column.metric else { continue };
            let first = *taken.entry(metric.id).or_insert(at);
            // A twin holds other rows of the same kind.
            if plans[first].signature != plans[at].signature {
                repeated.insert((at, index, first));
            }
        }
    }
    for (at, index, first) in repeated {
        let there = &plans[first];
        let table = there.part.clone().or_else(|| there.title.clone());
        let table = table.unwrap_or_else(|| there.header.join(", "));
        let plan = &mut plans[at];
        plan.columns[index].repeats = true;
        let metric = plan.columns[index].metric.map_or("", |m| m.id);
        let issue = Issue::at(plan.header_row, IssueCode::SaidElsewhere);
        let issue = issue.of(&plan.columns[index].name).with("metric", metric);
        plan.issues.push(issue.with("table", table));
    }
}

/// All amounts of one import are of one currency: of two columns that name different ones the second stays out, or their
/// values would stand as if they were alike. So does one in a currency that is not known here: without it they would be
/// bare numbers, or of whatever currency was named for the file.
fn take_one_currency(plans: &mut [Plan]) {
    let mut first: Option<String> = None;
    for plan in plans {
        for at in 0..plan.columns.len() {
            let column = &mut plan.columns[at];
            let taken = column.metric.filter(|m| m.unit == Unit::Money && !column.repeats);
            let (Some(metric), Some(currency)) = (taken, column.currency.clone()) else { continue };
            if Currency::from_code(&currency).is_none() {
                let code = IssueCode::UnknownCurrency;
                (column.refused, column.meant, column.metric) = (Some(code), Some(metric.id), None);
                let issue = Issue::at(plan.header_row, code).of(&column.name);
                plan.issues.push(issue.with("currency", currency));
                continue;
            }
            let Some(other) = first.clone().filter(|other| *other != currency) else {
                first = Some(currency);
                continue;
            };
            (column.refused, column.meant) = (Some(IssueCode::OtherCurrency), Some(metric.id));
            column.metric = None;
            let issue = Issue::at(plan.header_row, IssueCode::OtherCurrency).of(&column.name);
            plan.issues.push(issue.with("currency", currency).with("other", other));
        }
    }
}

/// What a title is about, without the days it covers: those change from export to export.
fn subject(title: &str) -> Option<String> {
    let dated = |word: &str| !crate::date::days_in(word).is_empty();
    let words: Vec<&str> = title.split_whitespace().take_while(|word| !dated(word)).collect();
    let mut text = words.join(" ");
    for end in ["период", "period", "за", "for", "с", "from"] {
        if let Some(rest) = text.strip_suffix(end).filter(|rest| rest.ends_with([' ', ','])) {
            text = rest.to_owned();
        }
        text.truncate(text.trim_end_matches([' ', ',', ':', ';', '–', '—', '-', '(']).len());
    }
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_known_without_its_days() {
        let table = [
            (
                "Кампания по продвижению товаров № 12, период 01.02.2026-28.02.2026",
                "Кампания по продвижению товаров № 12",
            ),
            ("Facebook reach", "Facebook reach"),
            ("Report for 2026-01-01 to 2026-01-31", "Report"),
        ];
        for (title, expected) in table {
            assert_eq!(subject(title).as_deref(), Some(expected));
        }
        assert_eq!(subject("01.02.2026-28.02.2026"), None);
    }
}
