//! What a file leaves open, and what is told of cells that no answer reaches.

use sverka_core::figure::Figure;
use sverka_exchange::{
    Bytes, Inspection, IssueCode, Mapping, Options, Table, Unwatched, read_each,
};

fn read(name: &str, text: &str) -> (Inspection, Vec<Figure>) {
    let mut figures = Vec::new();
    let options = Options::default();
    let read = read_each(Bytes::Memory(text.as_bytes()), name, &options, &Unwatched, &mut |row| {
        figures.extend(row.row.figures());
    });
    (read.expect("a table"), figures)
}

#[test]
fn a_file_is_unsettled_while_a_table_that_brings_figures_asks_something() {
    let open = [
        "Date,Orders\n10/11/2026,10\n11/11/2026,10\n12/11/2026,10\n",
        "Date,Views\nFebruary 28,5\nMarch 1,6\n",
    ];
    for text in open {
        assert!(read("f.csv", text).0.unsettled().is_some(), "{text}");
    }
    let settled = ["Date,Orders\n2026-11-10,10\n", "Date,Stuff\n10/11/2026,5\n11/11/2026,6\n"];
    for text in settled {
        assert_eq!(read("f.csv", text).0.unsettled(), None, "{text}");
    }
}

#[test]
fn a_day_without_a_year_outside_the_stated_period_is_told_by_its_row() {
    let text = "Date,Views\nFebruary 28,5\nMay 9,6\n";
    let (inspection, figures) = read("2026-02-01_2026-03-31.csv", text);
    let table = &inspection.tables[0];
    assert!(table.questions.is_empty(), "the period states the year");
    assert_eq!(figures[0].day, "2026-02-28".parse().ok());
    assert_eq!(figures.len(), 1, "nobody knows to which May the other belongs");
    let told: Vec<(u32, IssueCode)> = table.issues.iter().map(|i| (i.row, i.code)).collect();
    assert_eq!(told, [(3, IssueCode::UnreadableDate)]);
}

#[test]
fn what_is_left_of_comings_and_goings_is_no_count_of_those_who_came() {
    let files = [
        (
            "Content,Video title,Video publish time,Views,Subscribers,Subscribers gained\naaa,One,\"Mar 3, 2026\",100,-3,4\n",
            -3.0,
            Some(4.0),
        ),
        (
            "Date,Followers,Difference in followers from previous day\n2026-03-01,100,-7\n",
            -7.0,
            None,
        ),
    ];
    for (text, net, new) in files {
        let (inspection, _) = read("f.csv", text);
        let totals = &inspection.tables[0].totals;
        assert_eq!(
            (totals.get("net_followers"), totals.get("new_followers").copied()),
            (Some(&net), new)
        );
    }
}

#[test]
fn a_difference_to_the_files_own_total_is_told_whatever_else_is_in_it() {
    let mut text = String::from("Date,Views,Likes\n");
    for _ in 0..600 {
        text.push_str("2026-03-01,many,1\n");
    }
    text.push_str("Total,,700\n");
    let (inspection, _) = read("f.csv", &text);
    let differs = |issue: &sverka_exchange::Issue| issue.code == IssueCode::TotalDiffers;
    assert_eq!(inspection.tables[0].issues.iter().filter(|issue| differs(issue)).count(), 1);
}

#[test]
fn what_a_mapping_says_of_no_column_or_of_a_second_day_is_told() {
    let text = "Date,Views\n2026-11-10,100\n2026-11-11,200\n";
    let mapped = |mapping: &str| {
        let mapping = Some(Mapping::from_json(mapping).expect("a mapping"));
        let options = Options { mapping, ..Options::default() };
        let read =
            read_each(Bytes::Memory(text.as_bytes()), "a.csv", &options, &Unwatched, &mut |_| {});
        read.expect("a table").tables.remove(0)
    };
    let told = |table: &Table, code: IssueCode| {
        table.issues.iter().find(|issue| issue.code == code).cloned()
    };
    let stray = mapped(r#"{"Nope": "views", "date": "day"}"#);
    let issue = told(&stray, IssueCode::NoSuchColumn).expect("told");
    assert_eq!((issue.args["name"].as_str(), stray.issue_counts.len()), ("Nope", 1));
    assert_eq!(stray.totals["views"], 300.0);
    let second = told(&mapped(r#"{"Views": "day"}"#), IssueCode::ColumnNotMapped);
    assert_eq!(second.and_then(|issue| issue.column).as_deref(), Some("Views"));
}
