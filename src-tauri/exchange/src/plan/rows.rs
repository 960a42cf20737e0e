//! What names the rows of a table, and whose orders they are.

use super::Plan;
use crate::column::PlannedColumn;
use crate::inspection::{Ask, IssueCode, Role};
use crate::mapping::Options;
use crate::number::trim;
use crate::source::Description;
use crate::survey::{Example, Survey};
use std::collections::BTreeSet;

impl Plan {
    pub(super) fn choose_item(&mut self, survey: &Survey, options: &Options) {
        let with =
            |role: Role| (0..self.columns.len()).find(|i| self.columns[*i].role == Some(role));
        let order = [
            Role::Item,
            Role::Link,
            Role::Title,
            Role::Campaign,
            Role::Partner,
            Role::Code,
            Role::Market,
        ];
        // Ids that a spreadsheet has rounded, or taken for a formula, are one and the same for many posts: then another
        // word names them.
        let broken = |index: usize| {
            let tally = &survey.columns[index];
            let is_error = |word: &String| word.starts_with('#') && word.ends_with(['?', '!']);
            tally.scientific.is_some() || tally.words.iter().any(is_error)
        };
        let lost = |role: &Role| {
            *role == Role::Item
                && with(*role).is_some_and(broken)
                && (with(Role::Link).is_some() || with(Role::Title).is_some())
        };
        // Where rows are placed by these words, they name no item within the place.
        let places = |role: &Role| matches!(role, Role::Campaign | Role::Partner | Role::Market);
        if !survey.tree.parents().is_empty() {
            let names = |i: &usize| {
                !self.columns[*i].role.is_some_and(|role| options.placed && places(&role))
            };
            self.item = (0..survey.tree.width).filter(names).collect();
            return;
        }
        let found =
            order.into_iter().filter(|role| !(options.placed && places(role) || lost(role)));
        let found = found.into_iter().find_map(with);
        if let (Some(item), Some(campaign), true) = (
            with(Role::Item),
            with(Role::Campaign),
            self.description.is_some_and(|d| d.nested) && !options.placed,
        ) {
            self.item = vec![campaign, item];
        } else if let Some(index) = found {
            self.item = vec![index];
        } else {
            // The first column of words names the rows, whatever its header says.
            let words = (0..self.columns.len()).find(|i| {
                let (column, tally) = (&self.columns[*i], &survey.columns[*i]);
                let open =
                    column.metric.is_none() && column.role.is_none() && column.unit.is_none();
                open && tally.filled > 0 && !tally.is_dates()
            });
            if let Some(index) = words {
                self.columns[index].role = Some(Role::Item);
                self.item = vec![index];
            }
        }
    }

    /// Of orders that carry several promo codes only a person knows whose they are.
    pub(super) fn ask_whose_codes(&mut self, survey: &Survey, options: &Options) {
        let counts_codes = |d: &Description| d.counted.iter().any(|c| c.with == Some(Role::Code));
        let sells = || {
            let sale =
                |c: &PlannedColumn| c.metric.is_some_and(|m| ["orders", "revenue"].contains(&m.id));
            self.columns.iter().any(sale)
        };
        if options.codes.is_some() || !self.description.map_or_else(sells, counts_codes) {
            return;
        }
        let of_codes = |column: &PlannedColumn| column.role == Some(Role::Code);
        let Some(index) = self.columns.iter().position(of_codes) else { return };
        let cells = survey.columns[index].words.iter();
        let codes: BTreeSet<&str> = cells.flat_map(|cell| cell.split(',')).map(trim).collect();
        let codes: Vec<&str> = codes.into_iter().filter(|code| !code.is_empty()).collect();
        if codes.len() > 1 {
            let example = Example { row: self.header_row, cell: codes.join(", ") };
            self.ask(index, Ask::Codes, IssueCode::SeveralCodes, example);
        }
    }
}
