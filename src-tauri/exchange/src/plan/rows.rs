//! What names the rows of a table, whose orders they are, and which of them are totals without saying so.

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

    /// A row above or below all others that names nothing, where all others are named, is their total (Meta Ads).
    pub(super) fn find_unnamed_totals(&mut self, survey: &Survey) {
        let fewest = if self.description.is_some() { 2 } else { 3 };
        if survey.rows < fewest || self.description.is_some_and(|d| d.personal) {
            return;
        }
        let names = |i: &usize| {
            let column = &self.columns[*i];
            column.unit.is_none()
                && column.metric.is_none()
                && !matches!(column.role, Some(Role::Currency | Role::Ignore))
                && survey.columns[*i].filled > 0
        };
        let mut naming: Vec<usize> = (0..self.columns.len())
            .filter(|i| {
                use Role::{Campaign, Item, Link, Partner, Title};
                let role = self.columns[*i].role;
                matches!(role, Some(Item | Title | Link | Campaign | Partner)) && names(i)
            })
            .collect();
        if naming.is_empty() {
            naming = (0..self.columns.len()).filter(names).collect();
        }
        let numeric = |i: &usize| self.columns[*i].unit.is_some();
        let empty = |edge: &crate::survey::Edge, i: usize| !edge.filled.get(i).unwrap_or(&false);
        // A row of a day is no total of several; only a report that states its span in each row does so in its total.
        let of_a_day = |edge: &crate::survey::Edge| {
            let day = self.day.as_ref().filter(|_| self.description.is_none());
            day.is_some_and(|day| !empty(edge, day.column))
        };
        let found: Vec<u32> = survey
            .edges
            .iter()
            .filter(|edge| {
                let width = edge.filled.len().min(self.columns.len());
                let filled = (0..width).filter(|i| edge.filled[*i]);
                naming.iter().all(|i| empty(edge, *i))
                    && !of_a_day(edge)
                    && filled.filter(numeric).count() > 0
            })
            .map(|edge| edge.line)
            .collect();
        let others = survey.rows - u32::try_from(found.len()).unwrap_or(0);
        if naming.iter().any(|i| survey.columns[*i].filled == others) {
            self.totals.extend(found);
        }
    }
}
