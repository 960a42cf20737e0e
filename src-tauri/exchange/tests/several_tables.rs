//! Files with several tables: what is said holds for the table it is said of, and every value names its part and the
//! row as it stands there.

mod zipped;

use sverka_core::figure::Figure;
use sverka_exchange::{
    Bytes, Inspection, Mapping, Options, RefusalCode, TableOptions, Target, Unwatched, read_each,
};
use zipped::{rows, workbook, zip};

const ORDERS: &str = "Shop report\nDay,Orders\n2026-03-02,4\n2026-03-03,5\n";
const VISITS: &str = "Day,Visits,Clicks\n2026-03-02,40,7\n2026-03-03,50,8\n2026-03-04,60,9\n";

fn read(name: &str, bytes: &[u8], options: &Options) -> (Inspection, Vec<Figure>) {
    let mut figures = Vec::new();
    let inspection = read_each(Bytes::Memory(bytes), name, options, &Unwatched, &mut |found| {
        figures.extend(found.row.figures())
    });
    (inspection.expect("it is read"), figures)
}

fn week() -> Vec<u8> {
    zip(&[
        ("orders.csv".to_owned(), ORDERS.as_bytes().to_vec()),
        ("visits.csv".to_owned(), VISITS.as_bytes().to_vec()),
    ])
}

fn of(part: &str, place: u32) -> TableOptions {
    TableOptions { part: part.to_owned(), place, ..TableOptions::default() }
}

fn said(tables: Vec<TableOptions>) -> Options {
    Options { tables, ..Options::default() }
}

/// Rows, header and totals of each table.
fn shapes(inspection: &Inspection) -> Vec<(&str, u32, u32, Vec<u32>)> {
    let shape = |t: &sverka_exchange::Table| (t.header_row, t.rows, t.total_rows.clone());
    let shape = |t| {
        let (header, rows, totals) = shape(t);
        (t.part.as_deref().unwrap_or_default(), header, rows, totals)
    };
    inspection.tables.iter().map(shape).collect()
}

#[test]
fn a_setting_holds_for_the_table_it_is_said_of() {
    let detected = read("week.zip", &week(), &Options::default()).0;
    assert_eq!(shapes(&detected), [("orders.csv", 2, 2, vec![]), ("visits.csv", 1, 3, vec![])]);
    let totals = TableOptions { total_rows: Some(vec![3]), ..of("orders.csv", 0) };
    let header = TableOptions { header_row: Some(2), ..of("visits.csv", 0) };
    let (one, _) = read("week.zip", &week(), &said(vec![totals.clone()]));
    assert_eq!(shapes(&one), [("orders.csv", 2, 1, vec![3]), ("visits.csv", 1, 3, vec![])]);
    let (both, _) = read("week.zip", &week(), &said(vec![totals, header]));
    assert_eq!(shapes(&both), [("orders.csv", 2, 1, vec![3]), ("visits.csv", 2, 2, vec![])]);
}

#[test]
fn the_header_of_each_block_of_one_text_may_be_named() {
    let text = "Day,Orders\n2026-03-02,4\n2026-03-03,5\n\nPlace,Visits\nOmsk,40\nTver,50\n";
    let (detected, _) = read("file.csv", text.as_bytes(), &Options::default());
    assert_eq!(shapes(&detected), [("", 1, 2, vec![]), ("", 5, 2, vec![])]);
    for (line, expected) in [
        (5, [("", 1, 2, vec![]), ("", 5, 2, vec![])]),
        (6, [("", 1, 2, vec![]), ("", 6, 1, vec![])]),
        // The block above ends where the next one is said to begin.
        (3, [("", 1, 1, vec![]), ("", 3, 0, vec![])]),
    ] {
        let header = TableOptions { header_row: Some(line), ..of("", 1) };
        let (found, _) = read("file.csv", text.as_bytes(), &said(vec![header]));
        assert_eq!(shapes(&found)[..2], expected, "{line}");
    }
    // What lies above the table before it is not ahead of it.
    let behind = TableOptions { header_row: Some(1), ..of("", 1) };
    let (found, _) = read("file.csv", text.as_bytes(), &said(vec![behind]));
    assert_eq!(shapes(&found), shapes(&detected));
}

#[test]
fn dates_and_marks_are_settled_table_by_table() {
    let files = zip(&[
        (
            "a.csv".to_owned(),
            b"Date;Orders;Revenue\n02/03/2026;4;1.500\n04/05/2026;5;2.500\n".to_vec(),
        ),
        (
            "b.csv".to_owned(),
            b"Date;Orders;Revenue\n02/03/2026;6;1.500\n04/05/2026;7;2.500\n".to_vec(),
        ),
    ]);
    let options = said(vec![
        TableOptions { day_first: Some(true), decimal: Some('.'), ..of("a.csv", 0) },
        TableOptions { day_first: Some(false), decimal: Some(','), ..of("b.csv", 0) },
    ]);
    let (found, figures) = read("two.zip", &files, &options);
    assert!(found.tables.iter().all(|table| table.questions.is_empty()));
    let days: Vec<String> = figures
        .iter()
        .filter(|f| f.metric == "orders" && f.row == 2)
        .filter_map(|f| Some(format!("{} {}", f.part, f.day?)))
        .collect();
    assert_eq!(days, ["a.csv 2026-03-02", "b.csv 2026-02-03"]);
    let sums: Vec<f64> = found.tables.iter().map(|table| table.totals["revenue"]).collect();
    assert_eq!(sums, [4.0, 4000.0]);
}

#[test]
fn a_meaning_holds_for_the_table_it_is_said_of() {
    let block = |n: u32| format!("Day,Number\n2026-03-02,{n}\n2026-03-03,5\n").into_bytes();
    let files = zip(&[("a.csv".to_owned(), block(4)), ("b.csv".to_owned(), block(6))]);
    let number = |id: &str| {
        Some(Mapping { columns: vec![("Number".to_owned(), Target::Metric(id.to_owned()))] })
    };
    let options = said(vec![
        TableOptions { mapping: number("orders"), ..of("a.csv", 0) },
        TableOptions { mapping: number("clicks"), ..of("b.csv", 0) },
    ]);
    let (found, _) = read("two.zip", &files, &options);
    assert_eq!(found.tables[0].totals.keys().collect::<Vec<_>>(), ["orders"]);
    assert_eq!(found.tables[1].totals.keys().collect::<Vec<_>>(), ["clicks"]);
}

#[test]
fn every_value_names_its_part_and_the_row_as_it_stands_there() {
    let (_, figures) = read("week.zip", &week(), &Options::default());
    let named: Vec<(&str, u32)> =
        figures.iter().map(|figure| (figure.part.as_str(), figure.row)).collect();
    assert!(named.contains(&("orders.csv", 3)) && named.contains(&("visits.csv", 3)), "{named:?}");
    let book = workbook(&[
        ("Январь", &rows(&[&["Day", "Orders"], &["2026-01-02", "4"]])),
        ("Февраль", &rows(&[&["Day", "Orders"], &["2026-02-02", "5"]])),
    ]);
    let (_, figures) = read("book.xlsx", &book, &Options::default());
    let named: Vec<(&str, u32)> =
        figures.iter().map(|figure| (figure.part.as_str(), figure.row)).collect();
    assert_eq!(named, [("Январь", 2), ("Февраль", 2)]);
    let within = zip(&[("book.xlsx".to_owned(), book)]);
    let (_, figures) = read("mail.zip", &within, &Options::default());
    assert_eq!(figures[0].part, "book.xlsx: Январь");
    let (_, figures) = read("visits.csv", VISITS.as_bytes(), &Options::default());
    assert!(figures.iter().all(|figure| figure.part.is_empty()));
}

#[test]
fn a_table_that_lies_in_an_archive_twice_is_taken_once() {
    let table = b"Date,Orders\n2026-11-13,10\n".to_vec();
    let files = zip(&[("a.csv".to_owned(), table.clone()), ("copy/a.csv".to_owned(), table)]);
    let (found, figures) = read("two.zip", &files, &Options::default());
    assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 10.0);
    let left: Vec<_> = found.left.iter().map(|left| (left.part.as_str(), left.reason)).collect();
    assert_eq!(left, [("a.csv", RefusalCode::RepeatedPart)]);
}
