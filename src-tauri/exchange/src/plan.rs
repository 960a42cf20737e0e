//! What is decided about a table once its cells have been looked at: source, meanings, marks, dates, totals.
//!
//! The second pass follows this plan to the letter, whether it only counts or also gives the figures away.

use crate::day::{self, Day};
use crate::inspection::{Ask, CellUnit, Issue, IssueCode, Question, Role, Status};
use crate::mapping::{Options, Target, key, signature_of};
use crate::number::trim;
use crate::source::{self, Description, Meaning, Scale};
use crate::survey::{Survey, Tally};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::metric::{self, Metric};

/// The plan of one table.
pub(crate) struct Plan {
    pub source: &'static str,
    pub confidence: f64,
    pub status: Status,
    pub title: Option<String>,
    pub header: Vec<String>,
    pub header_row: u32,
    pub signature: String,
    pub decimal: char,
    pub columns: Vec<PlannedColumn>,
    pub day: Option<Day>,
    /// The columns whose words together name the item.
    pub item: Vec<usize>,
    /// The columns that say which campaign, partner, market and platform a row counts for.
    pub place: [Option<usize>; 4],
    pub totals: BTreeSet<u32>,
    pub narrow: bool,
    pub period: Option<(NaiveDate, NaiveDate)>,
    pub issues: Vec<Issue>,
    pub questions: Vec<Question>,
}

/// What is decided about one column.
pub(crate) struct PlannedColumn {
    pub name: String,
    pub metric: Option<&'static Metric>,
    pub role: Option<Role>,
    /// `None` for words.
    pub unit: Option<CellUnit>,
    pub decimal: char,
    /// The figure is the cell × `times` ÷ `by`.
    pub times: Decimal,
    pub by: Decimal,
    pub currency: Option<String>,
    pub refused: Option<IssueCode>,
    rank: usize,
    chosen: bool,
}

/// Decides about a table. `name` is the file's name, which may state the period; `delimiter` leans the decimal mark.
pub(crate) fn plan(survey: &Survey, options: &Options, name: &str, delimiter: char) -> Plan {
    let headers = &survey.start.header.cells;
    let recognised = source::recognise(headers, &survey.start.preamble);
    let description = recognised.map(|(d, _)| d);
    let period = day::stated_period(&survey.start.preamble, name);
    let mut plan = Plan {
        source: description.map_or(source::GENERIC, |d| d.id),
        confidence: recognised.map_or(0.0, |(_, c)| (c * 100.0).round() / 100.0),
        status: description.map_or(Status::Supported, |d| d.status),
        title: survey.start.title(),
        header: headers.clone(),
        header_row: survey.start.header.line,
        signature: String::new(),
        decimal: table_decimal(survey, options, description, delimiter),
        columns: Vec::new(),
        day: None,
        item: Vec::new(),
        place: [None; 4],
        totals: match &options.total_rows {
            Some(lines) => lines.iter().copied().collect(),
            None => survey.total_rows(),
        },
        narrow: survey.is_narrow(),
        period,
        issues: Vec::new(),
        questions: Vec::new(),
    };
    plan.bind(survey, options, description);
    plan.signature = signature_of(plan.columns.iter().map(|c| c.name.as_str()));
    plan.choose_day(survey, options, description);
    plan.settle_numbers(survey, options, delimiter);
    plan.choose_item(survey, options, description);
    plan.place = [Role::Campaign, Role::Partner, Role::Market, Role::Platform]
        .map(|role| plan.columns.iter().position(|column| column.role == Some(role)));
    if description.is_none() {
        let known = plan.columns.iter().filter(|c| c.metric.is_some() || c.role.is_some()).count();
        plan.confidence = (known as f64 / plan.columns.len().max(1) as f64 * 50.0).round() / 100.0;
    }
    plan
}

impl Plan {
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
    fn bind(&mut self, survey: &Survey, options: &Options, description: Option<&Description>) {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        let mut personal = Vec::new();
        for (index, header) in survey.start.header.cells.iter().enumerate() {
            let times = seen.entry(key(header)).and_modify(|n| *n += 1).or_insert(1);
            let repeated = *times > 1 && !trim(header).is_empty();
            let name = if repeated {
                format!("{} ({times})", trim(header))
            } else {
                trim(header).to_owned()
            };
            let chosen = options.mapping.as_ref().and_then(|m| m.target(&name));
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
                rank: usize::MAX,
                chosen: chosen.is_some(),
            };
            let tally = &survey.columns[index];
            let mut issue = None;
            match chosen {
                Some(Target::Role(role)) => column.role = Some(*role),
                Some(Target::Metric(id)) => match metric::find(id) {
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
                        || source::is_personal(header) =>
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

    fn choose_day(
        &mut self,
        survey: &Survey,
        options: &Options,
        description: Option<&Description>,
    ) {
        let mut candidates: Vec<usize> =
            (0..self.columns.len()).filter(|i| self.columns[*i].role == Some(Role::Day)).collect();
        candidates.sort_by_key(|i| (!self.columns[*i].chosen, self.columns[*i].rank, *i));
        let counted: Vec<bool> = self.columns.iter().map(|c| key(&c.name) == "nth day").collect();
        let mut chosen =
            candidates.iter().copied().find(|i| survey.columns[*i].dates > 0 || counted[*i]);
        if candidates.is_empty() && description.is_none() {
            chosen = (0..self.columns.len()).find(|i| {
                let column = &self.columns[*i];
                survey.columns[*i].is_dates() && column.metric.is_none() && column.role.is_none()
            });
        }
        for index in candidates.iter().copied().filter(|i| Some(*i) != chosen) {
            self.columns[index].role = Some(Role::Ignore);
            if let Some(example) = &survey.columns[index].lifetime {
                let (row, cell) = (example.row, example.cell.clone());
                let issue = self.issue(index, IssueCode::LifetimeNotADate);
                issue.row = row;
                issue.args.insert("cell".to_owned(), cell);
            }
        }
        let Some(index) = chosen else { return };
        let nth = counted[index];
        self.columns[index].role = Some(Role::Day);
        let tally = &survey.columns[index];
        let day_first = options.day_first.or(match (tally.day_first > 0, tally.month_first > 0) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            (true, true) => None,
            (false, false) => description.and_then(|d| d.day_first),
        });
        let day = Day {
            column: index,
            day_first,
            year: options.year,
            counted_from: self.period.map(|(from, _)| from).filter(|_| nth),
            within: self.period,
        };
        if let Some(example) = tally.either.clone().filter(|_| day.day_first.is_none()) {
            self.ask(index, Ask::DayFirst, IssueCode::AmbiguousDate, example);
        }
        let open_year = |example: &crate::survey::Example| day.settle(&example.cell).is_none();
        if let Some(example) =
            tally.no_year.clone().filter(|e| options.year.is_none() && open_year(e))
        {
            self.ask(index, Ask::Year, IssueCode::YearMissing, example);
        }
        self.day = Some(day);
    }

    fn ask(&mut self, column: usize, ask: Ask, code: IssueCode, example: crate::survey::Example) {
        let issue = self.issue(column, code);
        issue.row = example.row;
        issue.args.insert("cell".to_owned(), example.cell.clone());
        let name = self.columns[column].name.clone();
        self.questions.push(Question {
            ask,
            column: name,
            example: example.cell,
            row: example.row,
        });
    }

    /// Settles units and decimal marks, and keeps out the columns that cannot be trusted.
    fn settle_numbers(&mut self, survey: &Survey, options: &Options, delimiter: char) {
        let named_currencies: BTreeSet<String> = self
            .columns
            .iter()
            .zip(&survey.columns)
            .filter(|(column, _)| column.role == Some(Role::Currency))
            .flat_map(|(_, tally)| tally.words.iter().cloned())
            .collect();
        let table_is_certain =
            survey.columns.iter().any(|t| t.dot + t.comma > 0) || options.decimal.is_some();
        for (index, tally) in survey.columns.iter().enumerate() {
            let column = &mut self.columns[index];
            let ids = column.metric.is_none() && source::names_ids(&column.name);
            let worded = ids || !matches!(column.role, None | Some(Role::Ignore));
            if worded || (column.metric.is_none() && !tally.is_numeric()) {
                if (ids || column.role == Some(Role::Item))
                    && let Some(example) = tally.scientific.clone()
                {
                    let issue = self.issue(index, IssueCode::IdRounded);
                    issue.row = example.row;
                    issue.args.insert("cell".to_owned(), example.cell);
                }
                continue;
            }
            if column.unit.is_none() {
                column.unit = Some(plain_unit(&column.name, tally));
            }
            column.decimal =
                options.decimal.unwrap_or_else(|| column_decimal(self.decimal, column.unit, tally));
            let mut currencies: BTreeSet<String> =
                tally.currencies.iter().map(|c| (*c).to_owned()).collect();
            if column.unit == Some(CellUnit::Money) {
                currencies.extend(named_currencies.iter().cloned());
            }
            if currencies.len() == 1 {
                column.currency = currencies.first().cloned();
            }
            if tally.damaged > 0 {
                column.refused = Some(IssueCode::ExcelDateInNumber);
            } else if currencies.len() > 1 && column.metric.is_some() {
                column.refused = Some(IssueCode::MixedCurrencies);
                let all: Vec<String> = currencies.into_iter().collect();
                self.issue(index, IssueCode::MixedCurrencies)
                    .args
                    .insert("currencies".to_owned(), all.join(", "));
            }
            let column = &self.columns[index];
            let counts = column.unit == Some(CellUnit::Count);
            let mapped = column.metric.is_some();
            if mapped
                && !table_is_certain
                && !counts
                && delimiter != ','
                && let Some(example) = tally.open.clone()
            {
                self.ask(index, Ask::Decimal, IssueCode::AmbiguousNumber, example);
            }
            let column = &self.columns[index];
            if self.source == source::GENERIC && !column.chosen && column.refused.is_none() {
                if column.unit == Some(CellUnit::Fraction) {
                    self.issue(index, IssueCode::AmbiguousPercent);
                } else if !mapped && column.role.is_none() {
                    self.issue(index, IssueCode::ColumnNotMapped);
                }
            }
        }
        for column in self.columns.iter_mut().filter(|c| c.refused.is_some()) {
            column.metric = None;
        }
    }

    fn choose_item(
        &mut self,
        survey: &Survey,
        options: &Options,
        description: Option<&Description>,
    ) {
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
        // Where rows are placed by these words, they name no item within the place.
        let places = |role: &Role| matches!(role, Role::Campaign | Role::Partner | Role::Market);
        let found =
            order.into_iter().filter(|role| !(options.placed && places(role))).find_map(with);
        if let (Some(item), Some(campaign), true) = (
            with(Role::Item),
            with(Role::Campaign),
            description.is_some_and(|d| d.nested) && !options.placed,
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
}

impl PlannedColumn {
    fn mean(&mut self, meaning: Meaning, tally: &Tally, title: Option<&str>, guessed: bool) {
        match meaning {
            Meaning::Role(role) => self.role = Some(role),
            Meaning::NthDay => self.role = Some(Role::Day),
            Meaning::Titled => {
                if let Some(metric) = title.and_then(source::metric_named).and_then(metric::find) {
                    self.scale(metric, Scale::Own, tally);
                }
            }
            // A header that promises a metric over cells that are words is another column of that name.
            Meaning::Metric(..)
                if guessed && tally.numbers + tally.durations == 0 && tally.filled > 0 => {}
            Meaning::Metric(id, scale) => {
                if let Some(metric) = metric::find(id) {
                    self.scale(metric, scale, tally);
                }
            }
        }
    }

    /// Makes this the column of a metric and settles in which unit its cells are.
    fn scale(&mut self, metric: &'static Metric, scale: Scale, tally: &Tally) {
        self.metric = Some(metric);
        let named = source::unit_in(&self.name);
        let unit = match metric.unit {
            metric::Unit::Count => CellUnit::Count,
            metric::Unit::Money => CellUnit::Money,
            metric::Unit::Ratio | metric::Unit::Balance => CellUnit::Ratio,
            metric::Unit::Percent => match scale {
                _ if tally.percent > 0 => CellUnit::Percent,
                Scale::Either
                    if named != Some(CellUnit::Percent)
                        && tally.numbers > 0
                        && !tally.above_one =>
                {
                    CellUnit::Fraction
                }
                _ => CellUnit::Percent,
            },
            metric::Unit::Seconds => match named {
                Some(CellUnit::Minutes) => CellUnit::Minutes,
                Some(CellUnit::Hours) => CellUnit::Hours,
                _ => CellUnit::Seconds,
            },
            metric::Unit::Hours => match (scale, named) {
                (Scale::Seconds, _) | (_, Some(CellUnit::Seconds)) => CellUnit::Seconds,
                (_, Some(CellUnit::Minutes)) => CellUnit::Minutes,
                _ => CellUnit::Hours,
            },
        };
        let seconds = |unit: CellUnit| match unit {
            CellUnit::Hours => 3600,
            CellUnit::Minutes => 60,
            _ => 1,
        };
        (self.times, self.by) = match (unit, metric.unit) {
            (CellUnit::Fraction, _) => (Decimal::ONE_HUNDRED, Decimal::ONE),
            (_, metric::Unit::Seconds) => (Decimal::from(seconds(unit)), Decimal::ONE),
            (CellUnit::Hours, metric::Unit::Hours) => (Decimal::ONE, Decimal::ONE),
            (_, metric::Unit::Hours) => (Decimal::from(seconds(unit)), Decimal::from(3600)),
            _ => (Decimal::ONE, Decimal::ONE),
        };
        self.unit = Some(unit);
    }
}

/// The unit of numbers of which nothing else is known.
fn plain_unit(name: &str, tally: &Tally) -> CellUnit {
    if tally.percent > 0 {
        CellUnit::Percent
    } else if tally.durations > 0 {
        CellUnit::Seconds
    } else if !tally.currencies.is_empty() {
        CellUnit::Money
    } else {
        source::unit_in(name).unwrap_or(CellUnit::Count)
    }
}

/// The decimal mark of the table: what its numbers say for certain, else what its source or its delimiter leans to.
fn table_decimal(
    survey: &Survey,
    options: &Options,
    description: Option<&Description>,
    delimiter: char,
) -> char {
    if let Some(chosen) = options.decimal {
        return chosen;
    }
    let (dot, comma) = survey.columns.iter().fold((0, 0), |(d, c), t| (d + t.dot, c + t.comma));
    match dot.cmp(&comma) {
        std::cmp::Ordering::Greater => '.',
        std::cmp::Ordering::Less => ',',
        std::cmp::Ordering::Equal => {
            let lean = if delimiter == ';' { ',' } else { '.' };
            description.and_then(|d| d.decimal).unwrap_or(lean)
        }
    }
}

fn column_decimal(of_table: char, unit: Option<CellUnit>, tally: &Tally) -> char {
    if tally.dot != tally.comma {
        return if tally.dot > tally.comma { '.' } else { ',' };
    }
    // Things are counted in whole numbers: three digits behind a mark are thousands.
    if unit == Some(CellUnit::Count) && tally.dot == 0 {
        match (tally.open_dot > 0, tally.open_comma > 0) {
            (true, false) => return ',',
            (false, true) => return '.',
            _ => {}
        }
    }
    of_table
}
