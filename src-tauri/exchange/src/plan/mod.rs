//! What is decided about a table once its cells have been looked at: source, meanings, marks, dates, totals.
//!
//! The second pass follows this plan to the letter, whether it only counts or also gives the figures away.

mod days;
mod goals;
mod numbers;
mod outcomes;
mod people;
mod rows;
mod totals;
mod unused;

use crate::column::PlannedColumn;
use crate::day::{self, Day};
use crate::gap::Gaps;
use crate::inspection::{Ask, Issue, IssueCode, Question, Role, Status};
use crate::mapping::{Options, Target, key, signature_of};
use crate::number::{is_unseen, trim};
use crate::source::{self, Description, Meaning, Scale};
use crate::survey::{Example, Survey};
use crate::unit;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::figure::ItemRows;
pub(crate) use unused::tell_unused;

/// Where a table stands.
pub(crate) struct Place<'a> {
    /// The name of its file, which may state the period.
    pub file: &'a str,
    /// The sheet or the file of an archive it stands in.
    pub part: Option<&'a str>,
    /// How its part is encoded.
    pub encoding: String,
    /// What stands between its cells; `None` in a sheet. It leans the decimal mark.
    pub delimiter: Option<char>,
}

/// The plan of one table.
pub(crate) struct Plan {
    pub source: &'static str,
    pub description: Option<&'static Description>,
    pub confidence: f64,
    pub status: Status,
    pub part: Option<String>,
    /// Which table of its part it is.
    pub place: u32,
    pub encoding: String,
    pub delimiter: Option<char>,
    pub title: Option<String>,
    /// What names its rows together with what they say themselves; empty where they need none.
    pub subject: String,
    pub header: Vec<String>,
    pub header_row: u32,
    pub signature: String,
    pub remembered: bool,
    pub decimal: char,
    pub columns: Vec<PlannedColumn>,
    pub day: Option<Day>,
    /// Where its column of days leaves them out.
    pub gaps: Gaps,
    /// The columns whose words together name the item.
    pub item: Vec<usize>,
    /// Whether some of its rows state the whole of those below them.
    pub in_tree: bool,
    /// The columns that say which campaign, partner, market and platform a row counts for.
    pub counts_for: [Option<usize>; 4],
    /// The column that says of which kind the result of a row is.
    pub outcome: Option<usize>,
    pub totals: BTreeSet<u32>,
    /// The promo codes whose orders count, as keys; empty where every order does.
    pub codes: BTreeSet<String>,
    pub narrow: bool,
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Whether rows without a day of their own are totals of the period alone, and not of all that was before it.
    pub totals_period: bool,
    pub issues: Vec<Issue>,
    pub questions: Vec<Question>,
}

/// Decides about the `n`th table of its part.
pub(crate) fn plan(survey: &Survey, n: u32, options: &Options, place: &Place<'_>) -> Plan {
    let said = options.of_table(place.part.unwrap_or_default(), n);
    let headers = &survey.start.header.cells;
    let recognised = source::recognise(headers, &survey.start.preamble);
    let description = recognised.map(|(d, _)| d);
    let names: Vec<&str> = place.part.into_iter().chain([place.file]).collect();
    let mut plan = Plan {
        source: description.map_or(source::GENERIC, |d| d.id),
        description,
        confidence: recognised.map_or(0.0, |(_, c)| (c * 100.0).round() / 100.0),
        status: description.map_or(Status::Supported, |d| d.status),
        part: place.part.map(str::to_owned),
        place: n,
        encoding: place.encoding.clone(),
        delimiter: place.delimiter,
        title: survey.start.title(),
        subject: String::new(),
        header: headers.clone(),
        header_row: survey.start.header.line,
        signature: String::new(),
        remembered: false,
        decimal: unit::table_decimal(survey, said.decimal, description, place.delimiter),
        columns: Vec::new(),
        day: None,
        gaps: Gaps::default(),
        item: Vec::new(),
        in_tree: !survey.tree.parents().is_empty(),
        counts_for: [None; 4],
        outcome: None,
        totals: match &said.total_rows {
            Some(lines) => lines.iter().copied().collect(),
            None => survey.total_rows(),
        },
        codes: options.codes.iter().flatten().map(|code| key(code)).collect(),
        narrow: survey.is_narrow(),
        period: day::stated_period(&survey.start.preamble, &names),
        totals_period: false,
        issues: Vec::new(),
        questions: Vec::new(),
    };
    plan.bind(survey, options);
    plan.choose_day(survey, &said, day::stated_day(&names));
    plan.gaps = plan.day.as_ref().map_or(plan.gaps, |day| survey.columns[day.column].gaps);
    plan.settle_numbers(survey, said.decimal);
    plan.choose_item(survey, options);
    plan.totals_period = plan.totals_its_period(survey);
    plan.ask_whose_codes(survey, options);
    plan.counts_for = [Role::Campaign, Role::Partner, Role::Market, Role::Platform]
        .map(|role| plan.columns.iter().position(|column| column.role == Some(role)));
    if said.total_rows.is_none() {
        plan.totals.extend(survey.tree.parents());
        plan.find_unnamed_totals(survey);
        plan.find_summed_totals(survey);
    }
    if description.is_none() {
        let known = plan.columns.iter().filter(|c| c.metric.is_some() || c.role.is_some()).count();
        plan.confidence = (known as f64 / plan.columns.len().max(1) as f64 * 50.0).round() / 100.0;
    }
    plan
}

impl Plan {
    /// What the rows state of the items they name.
    pub(crate) fn item_rows(&self) -> ItemRows {
        let role = self.item.first().and_then(|index| self.columns[*index].role);
        let posts = match (&self.day, self.description) {
            (Some(day), _) => self.columns[day.column].published,
            (None, Some(description)) => description.lists_posts(),
            (None, None) => matches!(role, Some(Role::Item | Role::Link)),
        };
        if posts { ItemRows::Totals } else { ItemRows::Parts }
    }

    /// Whether its totals are those of the period it states. Most lists of posts with the day each was published state
    /// which posts are in them, and give each its total so far; some say so in a cell (`Lifetime`).
    fn totals_its_period(&self, survey: &Survey) -> bool {
        let lists_posts = self.description.is_some_and(Description::lists_posts)
            || self.columns.iter().any(|column| column.published);
        (!lists_posts || self.description.is_some_and(|d| d.posts_by_period))
            && survey.columns.iter().all(|tally| tally.lifetime.is_none())
    }

    /// Whether anything in the table is a number.
    pub(crate) fn has_numbers(&self) -> bool {
        self.columns.iter().any(|c| c.unit.is_some() || c.refused.is_some() || c.metric.is_some())
    }

    fn issue(&mut self, column: usize, code: IssueCode) -> &mut Issue {
        let issue = Issue::at(self.header_row, code).of(&self.columns[column].name);
        self.issues.push(issue);
        let last = self.issues.len() - 1;
        &mut self.issues[last]
    }

    /// Gives every column its name and meaning.
    fn bind(&mut self, survey: &Survey, options: &Options) {
        let description = self.description;
        let names = names(&survey.start.header.cells);
        let all = || names.iter().map(|(name, _)| name.as_str());
        self.signature = signature_of(all());
        let part = self.part.as_deref().unwrap_or_default();
        let said = options.said(part, self.place, &self.signature, all());
        self.remembered = options.remembered.contains_key(&self.signature);
        let headers = survey.start.header.cells.iter();
        for (index, (header, (name, repeated))) in headers.zip(names).enumerate() {
            let chosen = said.target(&name);
            let mut column = PlannedColumn {
                name,
                metric: None,
                role: None,
                unit: None,
                decimal: self.decimal,
                times: Decimal::ONE,
                by: Decimal::ONE,
                currency: None,
                refused: None,
                meant: None,
                repeats: false,
                rank: usize::MAX,
                chosen: chosen.is_some(),
                published: false,
                mixed: false,
                of_outcome: false,
                said: None,
            };
            let tally = &survey.columns[index];
            let mut issue = None;
            match chosen {
                Some(Target::Role(role)) => {
                    let meaning = source::meaning(description, header);
                    column.published = matches!(meaning, Some((_, Meaning::Published)));
                    column.role = Some(*role);
                }
                Some(Target::Metric(id)) => match options.metric(id) {
                    Some(metric) => column.scale(metric, Scale::Either, tally),
                    None => issue = Some((IssueCode::UnknownMetric, id.clone())),
                },
                None if repeated => issue = Some((IssueCode::DuplicateColumn, String::new())),
                None => {
                    if let Some((rank, meaning)) = source::meaning(description, header) {
                        column.rank = rank;
                        column.mean(meaning, tally, self.title.as_deref(), description.is_none());
                    }
                }
            }
            self.columns.push(column);
            if let Some((code, metric)) = issue {
                let issue = self.issue(index, code);
                if !metric.is_empty() {
                    issue.args.insert("metric".to_owned(), metric);
                }
            }
        }
        self.drop_people(survey);
        self.settle_outcomes();
        self.keep_one_column_per_metric();
    }

    fn keep_one_column_per_metric(&mut self) {
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order.sort_by_key(|i| (!self.columns[*i].chosen, self.columns[*i].rank, *i));
        self.ask_which_goal();
        let mut taken = BTreeSet::new();
        for index in order {
            let Some(metric) = self.columns[index].metric else { continue };
            if !taken.insert(metric.id) {
                self.columns[index].metric = None;
                self.issue(index, IssueCode::MetricTwice)
                    .args
                    .insert("metric".to_owned(), metric.id.to_owned());
            }
        }
    }

    /// An issue of a column with the cell that stands for it.
    fn note(&mut self, column: usize, code: IssueCode, example: Example) -> &mut Issue {
        let issue = self.issue(column, code);
        issue.row = example.row;
        issue.args.insert("cell".to_owned(), example.cell);
        issue
    }

    fn ask(&mut self, column: usize, ask: Ask, code: IssueCode, example: Example) {
        let (row, cell) = (example.row, example.cell.clone());
        self.note(column, code, example);
        let column = self.columns[column].name.clone();
        self.questions.push(Question { ask, column, example: cell, row });
    }
}

/// A header without what does not show, and without line breaks.
fn shown(header: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    trim(header).chars().filter(|c| !is_unseen(*c)).map(plain).collect()
}

/// The names of columns, each with whether another stands before it under the same header.
fn names(headers: &[String]) -> Vec<(String, bool)> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let name = |header: &String| {
        let times = seen.entry(key(header)).and_modify(|n| *n += 1).or_insert(1);
        let repeated = *times > 1 && !trim(header).is_empty();
        let name = match repeated {
            true => format!("{} ({times})", shown(header)),
            false => shown(header),
        };
        (name, repeated)
    };
    headers.iter().map(name).collect()
}
