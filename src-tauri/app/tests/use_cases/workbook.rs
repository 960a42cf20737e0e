//! The health of a campaign as a workbook: the figures of the page, and every row of a file they rest on.

use crate::made::{CHECKIN, Desk, Three, aligned, bare, day, promised};
use calamine::{Data, DataType, Reader, Xlsx};
use serde_json::json;
use std::io::Cursor;
use sverka_app::document::{self, Form};
use sverka_app::import::{self, ImportRequest, Place};
use sverka_app::{Code, health};
use sverka_core::{Id, Kind, Market};
use sverka_exchange::Unwatched;

/// A name that a spreadsheet would take for a formula.
const FORMULA: &str = "=SUM(A1:A9).csv";

fn bring(desk: &Desk, three: Three, party: Id, market: Market, name: &str, text: &str) {
    let request = ImportRequest {
        taken_on: Some(day(CHECKIN)),
        ..ImportRequest::new(
            &desk.file(name, text),
            Place { campaign: three.campaign, party: Some(party), market },
        )
    };
    import::run(desk, request, &Unwatched).unwrap();
}

/// Sixteen days of orders in Russia, one of them below zero.
fn running() -> (Desk, Three) {
    let desk = Desk::on(CHECKIN);
    let three = aligned(&desk);
    let rows: String = (2..=16).map(|n| format!("2026-03-{n:02},{}\n", 10 + n)).collect();
    let text = format!("Date,Orders\n{rows}2026-03-17,-4\n");
    bring(&desk, three, three.nika, Market::Ru, FORMULA, &text);
    (desk, three)
}

/// A sheet by its name, row by row.
type Sheet = (String, Vec<Vec<Data>>);

/// The sheets, and how many formulas there are in them.
fn sheets(desk: &Desk, campaign: Id, form: Form) -> (Vec<Sheet>, usize) {
    let to = desk.place("health.xlsx");
    document::export_health(desk, campaign, form, &to).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(std::fs::read(&to).unwrap())).unwrap();
    let names = book.sheet_names().to_vec();
    let formulas: usize =
        names.iter().map(|name| book.worksheet_formula(name).unwrap().used_cells().count()).sum();
    let cells = names.into_iter().map(|name| {
        let range = book.worksheet_range(&name).unwrap();
        (name, range.rows().map(<[Data]>::to_vec).collect())
    });
    (cells.collect(), formulas)
}

fn at<'a>(rows: &'a [Vec<Data>], head: &str) -> impl Iterator<Item = &'a Data> {
    let place = rows[0].iter().position(|cell| cell == &Data::String(head.to_owned())).unwrap();
    rows[1..].iter().map(move |row| &row[place])
}

fn numbers(rows: &[Vec<Data>], head: &str) -> Vec<f64> {
    at(rows, head).filter_map(DataType::as_f64).collect()
}

#[test]
fn every_figure_of_the_workbook_is_the_sum_of_the_rows_it_names() {
    let (desk, three) = running();
    let view = health::open(&desk, three.campaign).unwrap();
    let part = |market: Market| {
        let parts = view.health.performance.parts.iter();
        parts.clone().find(|p| p.metric.as_deref() == Some("orders") && p.market == market).cloned()
    };
    let (sheets, formulas) = sheets(&desk, three.campaign, Form::En);
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Figures by market", "Three dimensions", "From which rows", "Files"]);
    assert_eq!(formulas, 0, "nothing a file or a person wrote is a formula");
    let [figures, _, values, files] = sheets.as_slice() else { panic!("four sheets") };
    let said = |cell: &Data| matches!(cell, Data::String(text) if text == FORMULA);
    assert!(at(&files.1, "File").all(said), "{:?}", files.1);
    assert!(at(&values.1, "File").all(said), "each value names its file");

    let rows = numbers(&values.1, "Row");
    assert_eq!(
        rows,
        (2..=17).map(f64::from).collect::<Vec<_>>(),
        "and its row, the header the first"
    );
    let in_score: Vec<bool> =
        at(&values.1, "In the score").map(|cell| cell == &Data::String("yes".to_owned())).collect();
    let all = numbers(&values.1, "Value");
    let sum: f64 = all.iter().zip(&in_score).filter(|(_, counts)| **counts).map(|(v, _)| v).sum();
    assert_eq!(Some(sum), part(Market::Ru).unwrap().value);
    assert!(numbers(&figures.1, "Now").contains(&sum), "{:?}", figures.1);
    assert_eq!(in_score.iter().filter(|counts| !**counts).count(), 1, "the one below zero is out");
}

#[test]
fn a_doubtful_row_that_a_person_lets_count_is_in_the_score_of_the_workbook_too() {
    let (desk, three) = running();
    let import = import::open(&desk, three.campaign).unwrap().imports[0].id;
    desk.make(
        Kind::DoubtSettled,
        json!({"campaign": three.campaign, "import": import, "metric": "orders", "row": 17, "code": "negative", "counts": true}),
    );
    let (sheets, _) = sheets(&desk, three.campaign, Form::Ru);
    let counted =
        at(&sheets[2].1, "В оценке").filter(|cell| **cell == Data::String("да".to_owned()));
    assert_eq!(counted.count(), 16);
}

#[test]
fn a_workbook_in_both_languages_has_each_sheet_twice() {
    let (desk, three) = running();
    let (sheets, _) = sheets(&desk, three.campaign, Form::Both);
    assert_eq!(sheets.len(), 8);
    assert_eq!(
        (sheets[0].0.as_str(), sheets[4].0.as_str()),
        ("Показатели по рынкам", "Figures by market")
    );
    assert_eq!(sheets[2].1.len(), sheets[6].1.len());
}

#[test]
fn before_the_first_day_there_is_no_health_to_export() {
    let desk = Desk::on("2026-02-20");
    let three = bare(&desk, "Чай");
    promised(&desk, three.campaign, three.nika, "Ролик", "2026-03-05");
    let to = desk.place("health.xlsx");
    let refused = document::export_health(&desk, three.campaign, Form::Both, &to).unwrap_err();
    assert_eq!(refused.code, Code::NotReady);
    assert!(!to.exists());
}
