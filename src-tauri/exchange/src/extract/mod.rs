//! The second pass: the rows of a table become figures, sums and issues, by the table's plan.

mod aside;
mod day;
mod stated;
mod value;

use crate::column::PlannedColumn;
use crate::date;
use crate::inspection::{
    Column, ISSUES_MOST, Issue, IssueCode, Role, SAMPLE_BYTES_MOST, SAMPLE_CELL_MOST, SAMPLE_MOST,
    Table,
};
use crate::number::{self, to_f64, trim};
use crate::plain::{Sum, plain};
use crate::plan::Plan;
use crate::record::Record;
use crate::row::{FileRow, PlaceWords};
use crate::sale::Sales;
use crate::tree;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use sverka_core::figure::Row;
use sverka_core::figure::STRUCK;
use sverka_core::metric;
pub(crate) use value::amount;
use value::{Value, value};

/// What is counted over the rows of one table.
pub(crate) struct Extraction<'a> {
    plan: &'a Plan,
    sales: Sales<'a>,
    rows: u32,
    skipped: u32,
    figures: u64,
    counts: Vec<Count>,
    totals: BTreeMap<&'static str, Decimal>,
    stated: Vec<BTreeMap<&'static str, Decimal>>,
    days: Option<(NaiveDate, NaiveDate)>,
    issues: Vec<Issue>,
    issue_counts: BTreeMap<IssueCode, u32>,
    sample: Vec<Vec<String>>,
    sample_rows: Vec<u32>,
    sample_bytes: usize,
    /// The values of the row at hand, and the words of its item: kept to be filled again.
    values: Vec<(&'static str, f64)>,
    words: String,
    /// The cell of a day read last, with its day: neighbours mostly share it.
    day_read: (String, Option<NaiveDate>),
    /// The columns that slice the whole, with the words of the first row, and how many rows have others.
    slice: Vec<(usize, Option<String>)>,
    other_slices: u32,
    /// Whether the result of the row at hand is a conversion, and how many rows have another one.
    converts: bool,
    other_outcomes: u32,
    /// Rows that a sheet hides.
    hidden: u32,
    /// Which cells the last row of a known day fills, in a table whose rows may go on with the day above.
    shape: Vec<bool>,
    /// Rows of the day above them, and rows left out for want of a day.
    continued: u32,
    dayless: u32,
}

#[derive(Clone, Default)]
struct Count {
    cells: u32,
    missing: u32,
    /// The sum of what was not read plainly; `None` once it has left the range of exact numbers.
    sum: Option<Decimal>,
    /// The sum of what was read plainly.
    plain: Sum,
    /// Whether a figure is its cell as written, in every row.
    as_is: bool,
}

impl<'a> Extraction<'a> {
    /// Nothing counted yet.
    pub(crate) fn new(plan: &'a Plan) -> Extraction<'a> {
        let sales = Sales::of(plan);
        let count = |column: &PlannedColumn| Count {
            sum: Some(Decimal::ZERO),
            as_is: column.times == column.by
                && !sales.decides()
                && !column.of_outcome
                && !column.mixed,
            ..Count::default()
        };
        let counts = plan.columns.iter().map(count).collect();
        let mut extraction = Extraction {
            plan,
            sales,
            rows: 0,
            skipped: 0,
            figures: 0,
            counts,
            totals: BTreeMap::new(),
            stated: Vec::new(),
            days: None,
            issues: Vec::new(),
            issue_counts: BTreeMap::new(),
            sample: Vec::new(),
            sample_rows: Vec::new(),
            sample_bytes: 0,
            values: Vec::new(),
            words: String::new(),
            day_read: (String::new(), None),
            slice: aside::slices(plan).map(|column| (column, None)).collect(),
            other_slices: 0,
            converts: true,
            other_outcomes: 0,
            hidden: 0,
            shape: Vec::new(),
            continued: 0,
            dayless: 0,
        };
        for issue in &plan.issues {
            extraction.note(issue.clone());
        }
        extraction
    }

    /// Takes one row; its figures go to `on`, unless it has none.
    pub(crate) fn row(&mut self, record: &Record, on: &mut dyn FnMut(FileRow<'_>)) {
        let plan = self.plan;
        if record.damaged {
            self.skipped += 1;
            return self.note(Issue::at(record.line, IssueCode::DamagedRow));
        }
        if record.cells == plan.header {
            return self.note(Issue::at(record.line, IssueCode::RepeatedHeader));
        }
        self.note_unvalued(record);
        if plan.totals.contains(&record.line) {
            return self.total(record);
        }
        let width = plan.columns.len();
        let beyond =
            record.cells.get(width..).is_some_and(|rest| rest.iter().any(|c| !trim(c).is_empty()));
        if beyond || (record.cells.len() < width && !plan.narrow) {
            self.skipped += 1;
            let issue = Issue::at(record.line, IssueCode::RaggedRow);
            return self.note(issue.with("found", record.cells.len()).with("expected", width));
        }
        if record.cells.iter().any(|c| !c.is_ascii() && c.contains('\u{fffd}')) {
            self.note(Issue::at(record.line, IssueCode::DamagedText));
        }
        if self.is_of_other_slice(record) {
            self.other_slices += 1;
            return;
        }
        let Some(day) = self.day(record) else {
            self.skipped += 1;
            return;
        };
        self.rows += 1;
        self.hidden += u32::from(record.hidden);
        self.show(record);
        self.sales.tell(record);
        self.tell_outcome(record);
        let mut values = std::mem::take(&mut self.values);
        values.clear();
        for (index, column) in plan.columns.iter().enumerate() {
            let cell = record.cells.get(index).map_or("", String::as_str);
            if let Some(value) = self.cell(index, column, record.line, cell)
                && let Some(metric) = column.metric.filter(|_| !column.repeats)
            {
                values.push((metric.id, value));
            }
        }
        self.count_row(record, &mut values);
        if self.sales.is_struck() {
            values.iter_mut().for_each(|(_, value)| *value = STRUCK);
        }
        self.figures += values.len() as u64;
        if !values.is_empty() {
            let place = plan.counts_for.map(|column| {
                column.map_or("", |at| trim(record.cells.get(at).map_or("", String::as_str)))
            });
            let [campaign, partner, market, platform] = place;
            let place = PlaceWords { campaign, partner, market, platform };
            self.name(record);
            let part = plan.part.as_deref().unwrap_or_default();
            let span = self.span(day, record);
            let item = &self.words;
            on(FileRow {
                row: Row { part, line: record.line, day, span, item, values: &values },
                place,
            });
        }
        self.values = values;
    }

    /// Adds the metrics of which the row is one.
    fn count_row(&mut self, record: &Record, values: &mut Vec<(&'static str, f64)>) {
        if self.sales.is_of_counted_order() {
            return;
        }
        for counted in self.plan.description.map_or(&[][..], |d| d.counted) {
            let cells = || self.plan.columns.iter().zip(&record.cells);
            // Money of several currencies has no sum, but the row is one all the same.
            let meant = |id: &str| {
                cells().any(|(c, cell)| c.meant == Some(id) && !number::is_missing(cell))
            };
            let states = |id: &str| values.iter().any(|(stated, _)| *stated == id) || meant(id);
            let holds = |role| {
                cells().any(|(column, cell)| column.role == Some(role) && !number::is_missing(cell))
            };
            let counts = states(counted.beside) && !states(counted.metric);
            if counts && counted.with.is_none_or(holds) && metric::find(counted.metric).is_some() {
                let total = self.totals.entry(counted.metric).or_default();
                if !self.sales.is_struck() {
                    *total = total.saturating_add(Decimal::ONE);
                }
                values.push((counted.metric, 1.0));
            }
        }
    }

    /// The table as it was found.
    pub(crate) fn finish(mut self) -> Table {
        let plan = self.plan;
        self.gather();
        let stated = self.stated_totals();
        self.compare(&stated);
        if self.rows == 0 && self.skipped == 0 {
            self.note(Issue::at(plan.header_row, IssueCode::NoRows));
        }
        for issue in self.sales.issues() {
            self.note(issue);
        }
        for (n, code) in [
            (self.hidden, IssueCode::HiddenRows),
            (self.continued, IssueCode::DayContinued),
            (self.dayless, IssueCode::NoDay),
            (self.other_slices, IssueCode::OtherSlices),
            (self.other_outcomes, IssueCode::OtherOutcomes),
        ] {
            if n > 0 {
                self.note(Issue::at(plan.header_row, code).with("n", n));
            }
        }
        self.issues.sort_by_key(|issue| issue.row);
        let in_f64 = |map: &BTreeMap<&'static str, Decimal>| {
            map.iter().map(|(id, value)| ((*id).to_owned(), to_f64(*value))).collect()
        };
        Table {
            source: plan.source.to_owned(),
            confidence: plan.confidence,
            status: plan.status,
            part: plan.part.clone(),
            place: plan.place,
            encoding: plan.encoding.clone(),
            title: plan.title.clone(),
            header_row: plan.header_row,
            signature: plan.signature.clone(),
            remembered: plan.remembered,
            delimiter: plan.delimiter,
            decimal: plan.decimal,
            period: plan.period.or(self.days),
            columns: plan
                .columns
                .iter()
                .zip(&self.counts)
                .map(|(c, count)| shown(c, count))
                .collect(),
            rows: self.rows,
            skipped: self.skipped,
            item_rows: plan.item_rows(),
            figures: self.figures,
            totals: in_f64(&self.totals),
            stated_totals: in_f64(&stated),
            total_rows: plan.totals.iter().copied().collect(),
            issues: self.issues,
            issue_counts: self.issue_counts,
            questions: plan.questions.clone(),
            sample: self.sample,
            sample_rows: self.sample_rows,
        }
    }

    /// Notes one of many alike: it is put into words only while it will be listed.
    fn note_cell(&mut self, row: u32, code: IssueCode, column: &PlannedColumn, cell: &str) {
        if self.issues.len() < ISSUES_MOST {
            return self.note(Issue::at(row, code).of(&column.name).with("cell", trim(cell)));
        }
        *self.issue_counts.entry(code).or_default() += 1;
    }

    fn note(&mut self, issue: Issue) {
        *self.issue_counts.entry(issue.code).or_default() += 1;
        // A difference to the file's own total is said whatever else is in it.
        if self.issues.len() < ISSUES_MOST || issue.code == IssueCode::TotalDiffers {
            self.issues.push(issue);
        }
    }

    fn show(&mut self, record: &Record) {
        if self.sample.len() >= SAMPLE_MOST || self.sample_bytes > SAMPLE_BYTES_MOST {
            return;
        }
        let cell = |(index, column): (usize, &PlannedColumn)| match column.role {
            Some(Role::Personal) => String::new(),
            _ => {
                let cell = record.cells.get(index).map_or("", String::as_str);
                cell.chars().take(SAMPLE_CELL_MOST).collect()
            }
        };
        let row: Vec<String> = self.plan.columns.iter().enumerate().map(cell).collect();
        self.sample_bytes += row.iter().map(String::len).sum::<usize>();
        self.sample.push(row);
        self.sample_rows.push(record.line);
    }

    /// Puts together what the row at hand names its item.
    fn name(&mut self, record: &Record) {
        self.words.clear();
        self.words.push_str(&self.plan.subject);
        let cells = self.plan.item.iter().filter_map(|index| record.cells.get(*index));
        let is_named =
            |cell: &&str| !cell.is_empty() && (!self.plan.in_tree || tree::is_named(cell));
        for cell in cells.map(|cell| trim(cell)).filter(is_named) {
            if !self.words.is_empty() {
                self.words.push_str(" / ");
            }
            self.words.push_str(cell);
        }
    }

    /// Adds what was read plainly to what was not.
    fn gather(&mut self) {
        for (column, count) in self.plan.columns.iter().zip(&mut self.counts) {
            let Some(plain) = count.plain.total() else {
                count.sum = None;
                continue;
            };
            count.sum = count.sum.and_then(|sum| sum.checked_add(plain));
            let metric = column.metric.filter(|m| m.additive && count.plain.is_any());
            if let Some(metric) = metric {
                let total = self.totals.entry(metric.id).or_default();
                *total = total.saturating_add(plain);
            }
        }
    }

    /// Counts one cell; the value of its figure when it is a number that may be imported.
    fn cell(&mut self, index: usize, column: &PlannedColumn, row: u32, cell: &str) -> Option<f64> {
        let count = &mut self.counts[index];
        if column.unit.is_none() {
            if number::is_missing(cell) {
                count.missing += 1;
            } else {
                count.cells += 1;
            }
            return None;
        }
        if let Some(plain) =
            plain(cell).filter(|plain| count.as_is && (plain.is_whole() || column.decimal == '.'))
        {
            count.cells += 1;
            count.plain.add(&plain);
            return column.refused.is_none().then(|| plain.to_f64());
        }
        match value(column, cell) {
            Value::Missing => count.missing += 1,
            Value::Number { plain, figure } => {
                count.cells += 1;
                count.sum = count.sum.and_then(|sum| sum.checked_add(plain));
                if column.of_outcome && !self.converts {
                    self.other_outcomes += u32::from(column.metric.is_some_and(|m| m.additive));
                    return None;
                }
                let figure =
                    column.metric.map_or(Some(figure), |m| self.sales.counted(m, figure))?;
                if let Some(metric) = column.metric.filter(|m| m.additive) {
                    let total = self.totals.entry(metric.id).or_default();
                    *total = total.saturating_add(figure);
                }
                return column.refused.is_none().then(|| to_f64(figure));
            }
            Value::Unclear => {
                self.counts[index].missing += 1;
                if column.metric.is_some() {
                    let issue = Issue::at(row, IssueCode::MixedPercent).of(&column.name);
                    self.note(issue.with("cell", trim(cell)));
                }
            }
            Value::Unreadable => {
                let damaged = date::is_excel_damage(cell);
                let code = if damaged {
                    IssueCode::ExcelDateInNumber
                } else {
                    IssueCode::UnreadableNumber
                };
                self.counts[index].missing += 1;
                if column.metric.is_some() || damaged {
                    self.note_cell(row, code, column, cell);
                }
            }
        }
        None
    }
}

fn shown(column: &PlannedColumn, count: &Count) -> Column {
    let summed = column.unit.is_some() && column.refused.is_none();
    Column {
        name: column.name.clone(),
        metric: column.metric.map(|m| m.id.to_owned()),
        role: column.role,
        unit: column.unit,
        currency: column.currency.clone(),
        cells: count.cells,
        missing: count.missing,
        sum: count.sum.filter(|_| summed).map(to_f64),
        refused: column.refused,
        repeats: column.repeats,
    }
}
