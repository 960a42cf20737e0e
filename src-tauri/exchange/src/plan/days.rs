//! Which column holds the days of a table, and what is open about them.

use super::Plan;
use crate::date;
use crate::day::{self, Day, Form, Order};
use crate::inspection::{Ask, IssueCode, Role};
use crate::mapping::{TableOptions, key};
use crate::survey::{Survey, Tally};
use chrono::NaiveDate;

impl Plan {
    pub(super) fn choose_day(
        &mut self,
        survey: &Survey,
        said: &TableOptions,
        made: Option<NaiveDate>,
    ) {
        let mut candidates: Vec<usize> =
            (0..self.columns.len()).filter(|i| self.columns[*i].role == Some(Role::Day)).collect();
        candidates.sort_by_key(|i| (!self.columns[*i].chosen, self.columns[*i].rank, *i));
        let counted: Vec<bool> = self.columns.iter().map(|c| key(&c.name) == "nth day").collect();
        let mut chosen =
            candidates.iter().copied().find(|i| survey.columns[*i].dates > 0 || counted[*i]);
        let mut form = Form::Days;
        let mut last = None;
        if chosen.is_none()
            && let Some((index, of)) = candidates.iter().find_map(|i| form_of(survey, *i))
        {
            (chosen, form) = (Some(index), of);
        }
        if chosen.is_none() {
            (chosen, last) = self.choose_span(survey, said).unzip();
        }
        if chosen.is_none() && candidates.is_empty() && self.description.is_none() {
            let open = |i: &usize| {
                let column = &self.columns[*i];
                column.metric.is_none() && column.role.is_none()
            };
            let mut free = (0..self.columns.len()).filter(open);
            chosen = free.clone().find(|i| survey.columns[*i].is_dates());
            if chosen.is_none()
                && let Some(index) = free.find(|i| survey.columns[*i].is_spans())
            {
                (chosen, form) = (Some(index), Form::Spans);
            }
        }
        // A column that promises days and holds something else must not let its rows count on any day.
        let unread =
            |i: &usize| survey.columns[*i].filled > 0 && survey.columns[*i].lifetime.is_none();
        if chosen.is_none() && self.period.is_none() {
            chosen = candidates.iter().copied().find(unread);
        }
        for index in candidates.iter().copied().filter(|i| Some(*i) != chosen) {
            self.columns[index].role = Some(Role::Ignore);
            if let Some(example) = survey.columns[index].lifetime.clone() {
                self.note(index, IssueCode::LifetimeNotADate, example);
            } else if self.columns[index].chosen && survey.columns[index].is_numeric() {
                // Numbers that a person took for days, beside a column of days, would go nowhere unsaid.
                self.issue(index, IssueCode::ColumnNotMapped);
            }
        }
        let Some(index) = chosen else { return };
        let nth = counted[index];
        self.columns[index].role = Some(Role::Day);
        let tally = &survey.columns[index];
        let of_source = self.description.and_then(|d| d.day_first);
        let order = day::order(said.day_first, tally, self.period, of_source);
        let latest = tally.turns.latest();
        let mut day = Day {
            column: index,
            form,
            last: None,
            day_first: order.known(),
            year: said.year,
            year_asked: false,
            latest,
            counted_from: self.period.map(|(from, _)| from).filter(|_| nth),
            within: self.period,
            until: made,
        };
        day.last = last.map(|column| {
            let order = day::order(said.day_first, &survey.columns[column], self.period, of_source);
            (column, order.known().or(day.day_first))
        });
        if let Some(example) = tally.either.clone() {
            match order {
                Order::Known(_) => {}
                Order::Assumed(_) => {
                    let settled = day.settle(&example.cell).map(|day| day.to_string());
                    let issue = self.note(index, IssueCode::AssumedDateOrder, example);
                    issue.args.insert("read".to_owned(), settled.unwrap_or_default());
                }
                Order::Mixed => self.ask(index, Ask::DayFirst, IssueCode::MixedDateOrder, example),
                Order::Open => self.ask(index, Ask::DayFirst, IssueCode::AmbiguousDate, example),
            }
        }
        let short = tally.short.clone().filter(|_| form == Form::Short);
        if let Some(example) = tally.no_year.clone().or(short) {
            match (said.year, latest) {
                (None, _) if day.settle(&example.cell).is_none() => {
                    day.year_asked = true;
                    self.ask(index, Ask::Year, IssueCode::YearMissing, example);
                }
                (Some(year), Some(_)) => {
                    let issue = self.note(index, IssueCode::YearTurns, example);
                    issue.args.insert("year".to_owned(), year.to_string());
                    issue.args.insert("before".to_owned(), (year - 1).to_string());
                }
                _ => {}
            }
        }
        self.day = Some(day);
    }

    /// The two columns that state a first and a last day for each row. Where all rows state the same two, they are the
    /// days that the whole table is about, and no row has one of its own.
    fn choose_span(&mut self, survey: &Survey, said: &TableOptions) -> Option<(usize, usize)> {
        let named = |words: [&str; 3]| {
            (0..self.columns.len()).find(|i| {
                let (column, name) = (&self.columns[*i], key(&self.columns[*i].name));
                let free = !column.chosen && matches!(column.role, None | Some(Role::Ignore));
                free && column.metric.is_none()
                    && survey.columns[*i].is_dates()
                    && words.iter().any(|word| name.contains(word))
            })
        };
        let first = named(["reporting starts", "start date", "дата начала"])?;
        let last = named(["reporting ends", "end date", "дата окончания"])?;
        self.columns[last].role = Some(Role::Ignore);
        let (from, to) = (&survey.columns[first], &survey.columns[last]);
        if from.several_dates || to.several_dates {
            return Some((first, last));
        }
        self.columns[first].role = Some(Role::Ignore);
        let of_source = self.description.and_then(|d| d.day_first);
        let settled = |tally: &Tally| {
            let cell = &tally.first_date.as_ref()?.cell;
            let order = day::order(said.day_first, tally, self.period, of_source);
            date::settle(date::read(cell), order.known(), said.year)
        };
        if let Some((from, to)) = settled(from).zip(settled(to)).filter(|(from, to)| from <= to) {
            self.period = Some((from, to));
        }
        None
    }
}

/// A column that states days in another form than a day.
fn form_of(survey: &Survey, column: usize) -> Option<(usize, Form)> {
    let tally = &survey.columns[column];
    if tally.is_spans() {
        return Some((column, Form::Spans));
    }
    if tally.short_days > 0 && tally.short_days == tally.filled {
        return Some((column, Form::Short));
    }
    tally.is_counted().then_some((column, Form::Counted))
}
