//! Metric files in the exact shapes of the platforms, and what the reader makes of them.

use chrono::NaiveDate;
use sverka_core::figure::Figure;
use sverka_exchange::{
    Ask, Bytes, Inspection, IssueCode, Mapping, Options, Refusal, RefusalCode, Role, Status, Table,
    TableOptions, Target, Unwatched, read_each,
};

fn load(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

fn read_bytes(
    name: &str,
    bytes: &[u8],
    options: &Options,
) -> Result<(Inspection, Vec<Figure>), Refusal> {
    let mut figures = Vec::new();
    let inspection = read_each(Bytes::Memory(bytes), name, options, &Unwatched, &mut |found| {
        figures.extend(found.row.figures())
    })?;
    Ok((inspection, figures))
}

fn fixture(name: &str) -> (Table, Vec<Figure>) {
    let (mut inspection, figures) =
        read_bytes(name, &load(name), &Options::default()).expect("a readable fixture");
    assert_eq!(inspection.tables.len(), 1, "{name}");
    (inspection.tables.remove(0), figures)
}

fn text(csv: &str) -> (Table, Vec<Figure>) {
    with(csv, &Options::default())
}

fn with(csv: &str, options: &Options) -> (Table, Vec<Figure>) {
    let (mut inspection, figures) =
        read_bytes("file.csv", csv.as_bytes(), options).expect("a readable text");
    (inspection.tables.remove(0), figures)
}

fn refused(bytes: &[u8]) -> RefusalCode {
    read_bytes("file.csv", bytes, &Options::default()).expect_err("a refusal").code
}

fn codes(table: &Table) -> Vec<(u32, IssueCode)> {
    table.issues.iter().map(|i| (i.row, i.code)).collect()
}

fn metrics(table: &Table) -> Vec<(&str, Option<&str>)> {
    table.columns.iter().map(|c| (c.name.as_str(), c.metric.as_deref())).collect()
}

fn of<'a>(figures: &'a [Figure], metric: &str, row: u32) -> &'a Figure {
    figures
        .iter()
        .find(|f| f.metric == metric && f.row == row)
        .unwrap_or_else(|| panic!("{metric} in row {row}"))
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().expect("an ISO date"))
}

fn span(from: &str, to: &str) -> Option<(NaiveDate, NaiveDate)> {
    day(from).zip(day(to))
}

#[test]
fn a_person_says_which_rows_are_totals() {
    let said = |total_rows: Option<Vec<u32>>| {
        let tables = vec![TableOptions { total_rows, ..TableOptions::default() }];
        let options = Options { tables, ..Options::default() };
        let file = load("youtube-2026.csv");
        read_bytes("youtube-2026.csv", &file, &options).expect("it is read").0.tables.remove(0)
    };
    let detected = said(None);
    assert_eq!((detected.rows, detected.total_rows.clone()), (4, vec![2]));
    let none = said(Some(Vec::new()));
    assert_eq!((none.rows, none.total_rows.clone()), (5, Vec::new()));
    assert!(none.stated_totals.is_empty());
    let another = said(Some(vec![2, 3]));
    assert_eq!((another.rows, another.total_rows.clone()), (3, vec![2, 3]));
}

#[test]
fn youtube_of_2026_with_its_total_row_apart() {
    let (table, figures) = fixture("youtube-2026.csv");
    assert_eq!((table.source.as_str(), table.status), ("youtube-studio", Status::Supported));
    assert!(table.confidence > 0.9);
    assert_eq!((table.rows, table.skipped, table.total_rows.clone()), (4, 0, vec![2]));
    assert_eq!(table.totals["views"], 25881.0 + 1204.0 + 87.0);
    assert_eq!(table.stated_totals["views"], 27200.0);
    assert_eq!(table.stated_totals["watch_time"], 1300.5);
    assert!(!table.totals.contains_key("ctr"), "rates are not added");
    let views = &table.columns[4];
    assert_eq!((views.cells, views.missing, views.sum), (3, 1, Some(27172.0)));
    let subscribers = &table.columns[6];
    assert_eq!((subscribers.cells, subscribers.missing), (2, 2));
    let first = of(&figures, "views", 3);
    assert_eq!(
        (first.item.as_str(), first.day, first.value),
        ("-AbCdEfGhI0", day("2025-03-15"), 25881.0)
    );
    assert_eq!(of(&figures, "ctr", 3).value, 5.19);
    assert_eq!(of(&figures, "watch_time", 3).value, 1204.5505);
    assert!(table.issue_counts.contains_key(&IssueCode::TotalDiffers));
    assert!(figures.iter().all(|f| f.row != 2));
}

#[test]
fn youtube_with_the_names_before_2026_and_with_russian_ones() {
    let (table, _) = text(
        "Content,Video title,Video publish time,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)\nTotal,,,10,1.5,,100,5.19\nabc,Tea,\"Mar 15, 2025\",10,1.5,,100,5.19\n",
    );
    assert_eq!(table.source, "youtube-studio");
    assert_eq!(table.columns[6].metric.as_deref(), Some("impressions"));
    assert_eq!(table.columns[7].metric.as_deref(), Some("ctr"));
    let (table, figures) = fixture("youtube-ru.csv");
    assert_eq!((table.source.as_str(), table.status), ("youtube-studio-ru", Status::Unverified));
    assert!(table.confidence < 0.8);
    assert_eq!((table.rows, table.total_rows.clone()), (2, vec![2]));
    assert_eq!(table.totals["views"], 1500.0);
    assert_eq!(of(&figures, "avd", 3).value, 151.0);
}

#[test]
fn instagram_content_counts_its_months_first_and_its_lifetime_as_no_date() {
    let (table, figures) = fixture("May-25-2026_Jun-21-2026_1234567890123.csv");
    assert_eq!(table.source, "instagram-content");
    assert_eq!(table.rows, 3);
    assert_eq!(table.period, span("2026-05-25", "2026-06-21"));
    assert_eq!(of(&figures, "views", 2).day, day("2026-06-03"));
    assert_eq!(of(&figures, "views", 2).item, "17900000000000001");
    assert_eq!(table.totals["saves"], 12.0);
    assert!(!table.totals.contains_key("reach"), "reach is not added");
    assert!(codes(&table).iter().any(|(_, code)| *code == IssueCode::LifetimeNotADate));
    let caption = of(&figures, "likes", 3);
    assert_eq!(caption.value, 41.0, "a caption of two lines stays one row");
    assert_eq!(of(&figures, "likes", 5).value, 7.0, "and the next row keeps its own line");
}

#[test]
fn tiktok_content_asks_for_the_year_and_takes_it() {
    let bytes = load("tiktok-content.csv");
    let (inspection, figures) =
        read_bytes("Content.csv", &bytes, &Options::default()).expect("readable");
    let table = &inspection.tables[0];
    assert_eq!(table.source, "tiktok-content");
    assert!(inspection.bom);
    assert_eq!(table.questions[0].ask, Ask::Year);
    assert!(table.issues.iter().any(|i| i.code == IssueCode::YearMissing));
    assert!(figures.iter().all(|f| f.day.is_none()));
    let options = Options { year: Some(2026), ..Options::default() };
    let (inspection, dated) = read_bytes("Content.csv", &bytes, &options).expect("readable");
    assert!(inspection.tables[0].questions.is_empty());
    assert_eq!(of(&dated, "views", 2).day, day("2026-02-28"));
    assert_eq!(of(&dated, "views", 2).value, 1200.0);
    assert_eq!(of(&dated, "views", 3).value, 1234.0);
    assert_eq!(dated.len(), figures.len());
}

#[test]
fn tiktok_overview_in_a_spanish_interface() {
    let options = Options { year: Some(2026), ..Options::default() };
    let (inspection, figures) =
        read_bytes("Overview.csv", &load("tiktok-overview.csv"), &options).expect("readable");
    let table = &inspection.tables[0];
    assert_eq!(table.source, "tiktok-overview");
    assert_eq!(of(&figures, "views", 2).day, day("2026-03-08"));
    assert_eq!(table.totals["views"], 3141.0);
}

#[test]
fn google_ads_in_utf16_with_nested_totals() {
    let bytes = load("google-ads-excel.csv");
    let (inspection, figures) =
        read_bytes("report.csv", &bytes, &Options::default()).expect("readable");
    assert_eq!(inspection.encoding, "utf-16le");
    let table = &inspection.tables[0];
    assert_eq!(
        (table.source.as_str(), table.delimiter, table.decimal),
        ("google-ads", Some('\t'), '.')
    );
    assert_eq!(table.title.as_deref(), Some("Campaign report"));
    assert_eq!(table.period, span("2026-01-20", "2026-01-21"));
    assert_eq!((table.rows, table.total_rows.clone()), (3, vec![7, 8]));
    assert_eq!(table.totals["impressions"], 21492.0);
    assert_eq!(table.stated_totals["impressions"], 21492.0);
    assert_eq!(table.totals["cost"], 328.7);
    assert_eq!(of(&figures, "ctr", 4).value, 5.19);
    assert_eq!(of(&figures, "impressions", 5).item, "Spring");
    assert_eq!(table.columns[5].currency.as_deref(), Some("USD"));
    assert!(table.columns.iter().all(|c| c.name != "CTR" || c.missing == 1));
}

#[test]
fn google_analytics_overview_is_several_tables() {
    let bytes = load("ga4-overview.csv");
    let (inspection, figures) =
        read_bytes("Overview.csv", &bytes, &Options::default()).expect("readable");
    assert_eq!(inspection.tables.len(), 2);
    assert!(inspection.tables.iter().all(|t| t.source == "google-analytics-4"));
    assert_eq!(inspection.tables[0].totals["visits"], 30.0);
    assert_eq!(of(&figures, "visits", 12).day, day("2023-10-11"));
    assert_eq!(inspection.tables[1].totals["conversions"], 4.0);
}

#[test]
fn google_analytics_exploration_has_its_total_in_a_column_of_its_own() {
    let (table, _) = text(
        "# Shop\n# Traffic-Free form 1\n# 20260101-20260131\n\nSession campaign,Sessions,Total revenue\n,300,50.5,Grand total\nspring,100,20.5,\nautumn,200,30,\n",
    );
    assert_eq!((table.rows, table.skipped), (2, 0));
    assert_eq!(table.totals["visits"], 300.0);
    assert_eq!(table.stated_totals["visits"], 300.0);
    assert_eq!(table.period, span("2026-01-01", "2026-01-31"));
}

#[test]
fn meta_cards_take_their_metric_from_the_title() {
    let bytes = load("meta-reach.csv");
    let (inspection, figures) =
        read_bytes("Reach.csv", &bytes, &Options::default()).expect("readable");
    assert_eq!(inspection.tables.len(), 2);
    assert_eq!(inspection.encoding, "utf-16le");
    assert_eq!(inspection.tables[0].columns[1].metric.as_deref(), Some("reach"));
    assert!(inspection.tables[0].totals.is_empty());
    let items: Vec<&str> = figures.iter().map(|f| f.item.as_str()).collect();
    assert_eq!(items, ["Facebook reach", "Facebook reach", "Instagram reach", "Instagram reach"]);
    assert_eq!(figures[0].day, day("2026-01-01"));
}

#[test]
fn shopify_orders_lose_every_personal_column() {
    let (table, figures) = fixture("shopify-orders.csv");
    assert_eq!(table.source, "shopify-orders");
    let email = &table.columns[1];
    assert_eq!(email.role, Some(Role::Personal));
    assert!(table.sample.iter().all(|row| row[1].is_empty()));
    assert!(!serde_json::to_string(&table).expect("plain data").contains("example.com"));
    assert_eq!(table.rows, 3);
    assert_eq!(table.totals["revenue"], 75.0);
    let total = table.columns.iter().find(|c| c.name == "Total").expect("a column");
    assert_eq!((total.cells, total.missing, total.currency.as_deref()), (2, 1, Some("USD")));
    assert_eq!(of(&figures, "revenue", 2).day, day("2022-04-06"));
}

#[test]
fn ozon_and_metrica_keep_their_preambles_and_totals_apart() {
    let (table, figures) = fixture("ozon-performance.csv");
    assert_eq!((table.source.as_str(), table.status), ("ozon-performance", Status::Unverified));
    assert_eq!((table.delimiter, table.decimal, table.rows, table.skipped), (Some(';'), ',', 2, 0));
    assert_eq!(table.totals["cost"], 1840.5);
    assert_eq!(table.stated_totals["cost"], 1840.5);
    assert_eq!(of(&figures, "ctr", 3).value, 3.4);
    assert_eq!(table.period, span("2026-02-01", "2026-02-28"));
    let (table, _) = text(
        "Источник трафика,Визиты,Посетители,Отказы,Время на сайте\nИтого и средние,300,250,0.2785,0:01:47\nРеклама,200,150,0.3,0:02:00\nПоиск,100,100,0.25,0:01:00\n",
    );
    assert_eq!((table.source.as_str(), table.rows), ("yandex-metrica", 2));
    assert_eq!(table.totals["visits"], 300.0);
    assert_eq!(table.columns[4].sum, Some(180.0));
}

#[test]
fn numbers_that_excel_made_into_dates_keep_their_column_out() {
    let bytes = load("excel-damage-1251.csv");
    let (inspection, figures) =
        read_bytes("damage.csv", &bytes, &Options::default()).expect("readable");
    assert_eq!(inspection.encoding, "windows-1251");
    let table = &inspection.tables[0];
    let ctr = table.columns.last().expect("columns");
    assert_eq!(
        (ctr.metric.as_deref(), ctr.sum, ctr.refused),
        (None, None, Some(IssueCode::ExcelDateInNumber))
    );
    let damaged: Vec<u32> = table
        .issues
        .iter()
        .filter(|i| i.code == IssueCode::ExcelDateInNumber)
        .map(|i| i.row)
        .collect();
    assert_eq!(damaged, [2, 4]);
    assert_eq!(table.issues[0].args["cell"], "3.апр");
    assert!(figures.iter().all(|f| f.metric != "ctr"));
    assert_eq!(table.totals["views"], 1600.0, "the other columns are read");
}

#[test]
fn any_other_file_goes_by_its_words_and_by_the_mapping_of_the_person() {
    let csv =
        "Дата;Блогер;Охват;Переходы;Странное\n26.04.2026;Лада;1 200;35;7\n27.04.2026;Лада;;40;8\n";
    let (table, figures) = text(csv);
    assert_eq!(table.source, "generic");
    assert_eq!(
        metrics(&table)[2..],
        [("Охват", Some("reach")), ("Переходы", Some("clicks")), ("Странное", None)]
    );
    assert_eq!(table.columns[2].missing, 1);
    assert_eq!(table.columns[4].sum, Some(15.0));
    assert_eq!(figures.len(), 3);
    let mapping = Mapping {
        columns: vec![("странное".to_owned(), Target::Metric("orders".to_owned()))],
    };
    let options = Options { mapping: Some(mapping), ..Options::default() };
    let (mapped, figures) = with(csv, &options);
    assert_eq!(mapped.totals["orders"], 15.0);
    assert_eq!(figures.len(), 5);
    assert_eq!(mapped.signature, table.signature);
    let unknown = Mapping {
        columns: vec![("Странное".to_owned(), Target::Metric("charm".to_owned()))],
    };
    let (table, _) = with(csv, &Options { mapping: Some(unknown), ..Options::default() });
    assert!(table.issues.iter().any(|i| i.code == IssueCode::UnknownMetric));
}

#[test]
fn the_order_of_day_and_month_is_settled_by_the_column_or_asked() {
    let rows = |dates: &[&str]| {
        let body: String = dates.iter().map(|d| format!("{d},5\n")).collect();
        format!("Date,Views\n{body}")
    };
    let (table, figures) = text(&rows(&["03/04/2026", "15/04/2026"]));
    assert!(table.questions.is_empty());
    assert_eq!(figures[0].day, day("2026-04-03"));
    let (table, figures) = text(&rows(&["03/04/2026", "04/15/2026"]));
    assert!(table.questions.is_empty());
    assert_eq!(figures[0].day, day("2026-03-04"));
    let (table, figures) = text(&rows(&["03/04/2026", "05/04/2026"]));
    assert_eq!(table.questions[0].ask, Ask::DayFirst);
    assert_eq!(figures[0].day, None);
    let answered = Options { day_first: Some(true), ..Options::default() };
    let (table, figures) = with(&rows(&["03/04/2026", "05/04/2026"]), &answered);
    assert!(table.questions.is_empty());
    assert_eq!(figures[1].day, day("2026-04-05"));
}

#[test]
fn doubtful_rows_are_listed_by_their_line_and_the_rest_is_read() {
    let (table, figures) = text(
        "Date,Views,Likes\n2026-01-01,5,1\n2026-01-02,6\n\"2026-01-03,7,2\n2026-01-04,many,3\n2026-13-05,9,4\n2026-01-06,1,2,3\n",
    );
    assert_eq!(
        codes(&table),
        [
            (3, IssueCode::RaggedRow),
            (4, IssueCode::DamagedRow),
            (5, IssueCode::UnreadableNumber),
            (6, IssueCode::UnreadableDate),
            (7, IssueCode::RaggedRow),
        ]
    );
    assert_eq!((table.rows, table.skipped), (2, 4), "a day that is not known is no day of any row");
    assert_eq!(figures.len(), 3);
    assert_eq!(table.totals["views"], 5.0);
}

#[test]
fn a_header_that_stands_twice_is_taken_once() {
    let (table, figures) = text("Date,Views,Views\n2026-01-01,5,9\n");
    assert_eq!(metrics(&table), [("Date", None), ("Views", Some("views")), ("Views (2)", None)]);
    assert!(codes(&table).contains(&(1, IssueCode::DuplicateColumn)));
    assert_eq!(figures.len(), 1);
    let second =
        Mapping { columns: vec![("Views (2)".to_owned(), Target::Metric("views".to_owned()))] };
    let (_, figures) = with(
        "Date,Views,Views\n2026-01-01,5,9\n",
        &Options { mapping: Some(second), ..Options::default() },
    );
    assert_eq!(figures.iter().map(|f| f.value).collect::<Vec<_>>(), [9.0]);
}

#[test]
fn missing_is_not_zero() {
    let (table, figures) = text(
        "Date,Views,Likes,CTR\n2026-01-01,--,0,-\n2026-01-02, --,undefined,< 10%\n2026-01-03,5,NAN,12%\n",
    );
    assert_eq!(table.columns[1].missing, 2);
    assert_eq!(table.columns[2].missing, 2);
    assert_eq!(table.columns[3].missing, 2);
    assert_eq!(figures.len(), 3);
    assert!(table.issues.is_empty());
}

#[test]
fn what_holds_no_table_is_refused_by_name() {
    let table: &[(&[u8], RefusalCode)] = &[
        (b"", RefusalCode::EmptyFile),
        (b"\n\n  \n", RefusalCode::EmptyFile),
        (b"\x00\x01\x02\x03\x00\xff\x10\x11", RefusalCode::Binary),
        (b"PK\x03\x04rest", RefusalCode::NotAWorkbook),
        (b"Views\n5\n6\n", RefusalCode::OneColumn),
        (b"1,2\n3,4\n5,6\n", RefusalCode::NoHeader),
        (b"Date,Views\n", RefusalCode::NoRows),
        (b"Name,City\nAnna,Omsk\nBob,Ohio\n", RefusalCode::NoNumbers),
        (
            b"Post ID,Views,Caption\n\"17,5,\"\"a, b\"\"\"\n\"18,6,\"\"c, d\"\"\"\n",
            RefusalCode::WholeRowQuoted,
        ),
        (
            b"\"Post ID,Views,Caption\"\n\"17,5,\"\"a, b\"\"\"\n\"18,6,\"\"c, d\"\"\"\n",
            RefusalCode::WholeRowQuoted,
        ),
    ];
    for (bytes, code) in table {
        assert_eq!(refused(bytes), *code, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn reading_stops_when_the_person_stops_it() {
    struct Stop;
    impl sverka_exchange::Watch for Stop {
        fn cancelled(&self) -> bool {
            true
        }
    }
    let refusal = read_each(
        Bytes::Memory(b"Date,Views\n2026-01-01,5\n"),
        "f.csv",
        &Options::default(),
        &Stop,
        &mut |_| panic!("nothing is read after the stop"),
    )
    .expect_err("a stop");
    assert_eq!(refusal.code, RefusalCode::Cancelled);
}

#[test]
fn the_answer_keeps_the_names_of_the_contract() {
    let (table, _) = fixture("youtube-2026.csv");
    let json = serde_json::to_value(&table).expect("plain data");
    for name in [
        "source",
        "confidence",
        "delimiter",
        "decimal",
        "period",
        "columns",
        "rows",
        "skipped",
        "totals",
    ] {
        assert!(json.get(name).is_some(), "{name}");
    }
    assert_eq!(json["totals"]["views"].to_string(), "27172", "whole numbers are written whole");
    assert_eq!(json["columns"][4]["metric"], "views");
    assert_eq!(json["columns"][4]["unit"], "count");
    assert_eq!(json["columns"][0]["role"], "item");
    let back: Table = serde_json::from_value(json).expect("the same form");
    assert_eq!(back, table);
}
