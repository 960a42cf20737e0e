//! What is decided about a table once its cells have been looked at: source, meanings, marks, dates, totals.
//!
//! The second pass follows this plan to the letter, whether it only counts or also gives the figures away.

use crate::column::PlannedColumn;
use crate::date;
use crate::day::{self, Day, Form, Order};
use crate::inspection::{Ask, CellUnit, Issue, IssueCode, Question, Role, Status};
use crate::mapping::{Options, TableOptions, Target, key, signature_of};
use crate::number::trim;
use crate::source::{self, Description, Meaning, Scale};
use crate::survey::{Example, Survey, Tally};
use crate::unit;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::figure::ItemRows;
use sverka_core::metric;

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
    /// The columns whose words together name the item.
    pub item: Vec<usize>,
    /// The columns that say which campaign, partner, market and platform a row counts for.
    pub counts_for: [Option<usize>; 4],
    pub totals: BTreeSet<u32>,
    /// The promo codes whose orders count, as keys; empty where every order does.
    pub codes: BTreeSet<String>,
    pub narrow: bool,
    pub period: Option<(NaiveDate, NaiveDate)>,
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
        item: Vec::new(),
        counts_for: [None; 4],
        totals: match &said.total_rows {
            Some(lines) => lines.iter().copied().collect(),
            None => survey.total_rows(),
        },
        codes: options.codes.iter().flatten().map(|code| key(code)).collect(),
        narrow: survey.is_narrow(),
        period: day::stated_period(&survey.start.preamble, &names),
        issues: Vec::new(),
        questions: Vec::new(),
    };
    plan.bind(survey, options);
    plan.choose_day(survey, &said, day::stated_day(&names));
    plan.settle_numbers(survey, said.decimal);
    plan.choose_item(survey, options);
    plan.ask_whose_codes(survey, options);
    plan.counts_for = [Role::Campaign, Role::Partner, Role::Market, Role::Platform]
        .map(|role| plan.columns.iter().position(|column| column.role == Some(role)));
    if said.total_rows.is_none() {
        plan.find_unnamed_totals(survey);
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
        let mut personal = Vec::new();
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
                None => match source::meaning(description, header) {
                    Some((rank, meaning)) => {
                        column.rank = rank;
                        column.mean(meaning, tally, self.title.as_deref(), description.is_none());
                    }
                    None if description.is_some_and(|d| d.personal)
                        || source::is_personal(header, tally.is_numeric())
                        || tally.addresses * 2 > tally.filled =>
                    {
                        column.role = Some(Role::Personal);
                        personal.push(column.name.clone());
                    }
                    None => {}
                },
            }
            self.columns.push(column);
            if let Some((code, metric)) = issue {
                let issue = self.issue(index, code);
                if !metric.is_empty() {
                    issue.args.insert("metric".to_owned(), metric);
                }
            }
        }
        if !personal.is_empty() {
            let n = personal.len();
            let issue = Issue::at(self.header_row, IssueCode::PersonalColumnDropped).with("n", n);
            self.issues.push(issue.with("columns", personal.join(", ")));
        }
        self.keep_one_column_per_metric();
    }

    fn keep_one_column_per_metric(&mut self) {
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order.sort_by_key(|i| (!self.columns[*i].chosen, *i));
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

    fn choose_day(&mut self, survey: &Survey, said: &TableOptions, made: Option<NaiveDate>) {
        let mut candidates: Vec<usize> =
            (0..self.columns.len()).filter(|i| self.columns[*i].role == Some(Role::Day)).collect();
        candidates.sort_by_key(|i| (!self.columns[*i].chosen, self.columns[*i].rank, *i));
        let counted: Vec<bool> = self.columns.iter().map(|c| key(&c.name) == "nth day").collect();
        let mut chosen =
            candidates.iter().copied().find(|i| survey.columns[*i].dates > 0 || counted[*i]);
        let mut form = Form::Days;
        if chosen.is_none()
            && let Some((index, of)) = candidates.iter().find_map(|i| form_of(survey, *i))
        {
            (chosen, form) = (Some(index), of);
        }
        if chosen.is_none() {
            chosen = self.choose_span(survey, said);
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
            day_first: match order {
                Order::Known(first) | Order::Assumed(first) => Some(first),
                Order::Mixed | Order::Open => None,
            },
            year: said.year,
            year_asked: false,
            latest,
            counted_from: self.period.map(|(from, _)| from).filter(|_| nth),
            within: self.period,
            until: made,
        };
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
        if let Some(example) = tally.no_year.clone() {
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

    /// The first of two columns that state a first and a last day for each row. Where all rows state the same two, they
    /// are the days that the whole table is about, and no row has one of its own.
    fn choose_span(&mut self, survey: &Survey, said: &TableOptions) -> Option<usize> {
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
            return Some(first);
        }
        self.columns[first].role = Some(Role::Ignore);
        let of_source = self.description.and_then(|d| d.day_first);
        let settled = |tally: &Tally| {
            let cell = &tally.first_date.as_ref()?.cell;
            let order = match day::order(said.day_first, tally, self.period, of_source) {
                Order::Known(first) | Order::Assumed(first) => Some(first),
                Order::Mixed | Order::Open => None,
            };
            date::settle(date::read(cell), order, said.year)
        };
        if let Some((from, to)) = settled(from).zip(settled(to)).filter(|(from, to)| from <= to) {
            self.period = Some((from, to));
        }
        None
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

    /// Settles units and decimal marks, and keeps out the columns that cannot be trusted.
    fn settle_numbers(&mut self, survey: &Survey, decimal: Option<char>) {
        let named_currencies: BTreeSet<String> = self
            .columns
            .iter()
            .zip(&survey.columns)
            .filter(|(column, _)| column.role == Some(Role::Currency))
            .flat_map(|(_, tally)| tally.words.iter().cloned())
            .collect();
        let table_is_certain =
            survey.columns.iter().any(|t| t.dot + t.comma > 0) || decimal.is_some();
        for (index, tally) in survey.columns.iter().enumerate() {
            let column = &mut self.columns[index];
            let ids = column.metric.is_none() && source::names_ids(&column.name);
            let worded = ids || !matches!(column.role, None | Some(Role::Ignore));
            if worded || (column.metric.is_none() && !tally.is_numeric()) {
                if (ids || column.role == Some(Role::Item))
                    && let Some(example) = tally.scientific.clone()
                {
                    self.note(index, IssueCode::IdRounded, example);
                }
                continue;
            }
            if column.unit.is_none() {
                column.unit = Some(unit::of_numbers(column.said, &column.name, tally));
            }
            column.decimal =
                decimal.unwrap_or_else(|| unit::column_decimal(self.decimal, column.unit, tally));
            let mut currencies: BTreeSet<String> =
                tally.currencies.iter().map(|c| (*c).to_owned()).collect();
            if column.unit == Some(CellUnit::Money) {
                currencies.extend(named_currencies.iter().cloned());
                if currencies.is_empty() {
                    currencies.extend(unit::currency_in(&column.name).map(str::to_owned));
                }
            }
            if currencies.len() == 1 {
                column.currency = currencies.first().cloned();
            }
            if tally.damaged > 0 {
                column.refused = Some(IssueCode::ExcelDateInNumber);
            } else if currencies.len() > 1 && column.metric.is_some() {
                column.refused = Some(IssueCode::MixedCurrencies);
                column.meant = column.metric.map(|metric| metric.id);
                let all: Vec<String> = currencies.into_iter().collect();
                self.issue(index, IssueCode::MixedCurrencies)
                    .args
                    .insert("currencies".to_owned(), all.join(", "));
            }
            let column = &self.columns[index];
            if column.metric.is_some_and(|m| m.unit == metric::Unit::Money)
                && column.currency.is_none()
                && column.refused.is_none()
            {
                self.issue(index, IssueCode::CurrencyMissing);
            }
            let column = &self.columns[index];
            let counts = column.unit == Some(CellUnit::Count);
            let mapped = column.metric.is_some();
            if mapped
                && !table_is_certain
                && !counts
                && !matches!(self.delimiter, Some(',') | None)
                && let Some(example) = tally.open.clone()
            {
                self.ask(index, Ask::Decimal, IssueCode::AmbiguousNumber, example);
            }
            let column = &self.columns[index];
            if self.source == source::GENERIC && !column.chosen && column.refused.is_none() {
                if column.unit == Some(CellUnit::Fraction) && tally.shares == 0 {
                    self.issue(index, IssueCode::AmbiguousPercent);
                } else if !mapped && column.role.is_none() {
                    self.issue(index, IssueCode::ColumnNotMapped);
                }
            }
        }
        self.ask_for_drifted(survey);
        for column in self.columns.iter_mut().filter(|c| c.refused.is_some()) {
            column.metric = None;
        }
    }

    /// A column of a known source whose header no longer says what it is: to be chosen, not passed over.
    fn ask_for_drifted(&mut self, survey: &Survey) {
        let Some(description) = self.description else { return };
        for index in 0..self.columns.len() {
            let column = &self.columns[index];
            let stands = column.metric.is_none() && column.role.is_none() && !column.chosen;
            let titled = source::is_titled(description, &column.name);
            let near = || source::is_near_metric(description, &column.name);
            let told = self.issues.iter().any(|issue| issue.column.as_ref() == Some(&column.name));
            if stands && !told && survey.columns[index].numbers > 0 && (titled || near()) {
                self.issue(index, IssueCode::ColumnNotMapped);
            }
        }
    }

    fn choose_item(&mut self, survey: &Survey, options: &Options) {
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
        // Ids that a spreadsheet has rounded are one and the same for many posts: then another word names them.
        let lost = |role: &Role| {
            *role == Role::Item
                && with(*role).is_some_and(|i| survey.columns[i].scientific.is_some())
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
    fn ask_whose_codes(&mut self, survey: &Survey, options: &Options) {
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
    fn find_unnamed_totals(&mut self, survey: &Survey) {
        let fewest = if self.description.is_some() { 2 } else { 3 };
        if survey.rows < fewest || self.description.is_some_and(|d| d.personal) {
            return;
        }
        let names = |i: &usize| {
            let column = &self.columns[*i];
            column.unit.is_none() && column.metric.is_none() && survey.columns[*i].filled > 0
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

/// A column that states days in another form than a day.
fn form_of(survey: &Survey, column: usize) -> Option<(usize, Form)> {
    let tally = &survey.columns[column];
    if tally.is_spans() {
        return Some((column, Form::Spans));
    }
    tally.is_counted().then_some((column, Form::Counted))
}

/// The names of columns, each with whether another stands before it under the same header.
fn names(headers: &[String]) -> Vec<(String, bool)> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let name = |header: &String| {
        let times = seen.entry(key(header)).and_modify(|n| *n += 1).or_insert(1);
        let repeated = *times > 1 && !trim(header).is_empty();
        let name = match repeated {
            true => format!("{} ({times})", trim(header)),
            false => trim(header).to_owned(),
        };
        (name, repeated)
    };
    headers.iter().map(name).collect()
}
