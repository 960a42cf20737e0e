//! The rules an importer must pass (FORMATS.md, 1–17), each by files in the exact shape it was seen in.

mod zipped;

use chrono::NaiveDate;
use sverka_core::figure::Figure;
use sverka_exchange::{
    Ask, Bytes, CellUnit, FileFormat, Inspection, IssueCode, Options, Refusal, RefusalCode, Role,
    Status, Table, Unwatched, read_each,
};
use zipped::{rows, styled, workbook, zip};

fn load(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

fn read_as(
    name: &str,
    bytes: &[u8],
    options: &Options,
) -> Result<(Inspection, Vec<Figure>), Refusal> {
    let mut figures = Vec::new();
    let read = read_each(Bytes::Memory(bytes), name, options, &Unwatched, &mut |found| {
        figures.extend(found.row.figures())
    });
    Ok((read?, figures))
}

fn file(name: &str) -> (Inspection, Vec<Figure>) {
    read_as(name, &load(name), &Options::default()).expect("a readable fixture")
}

/// The only table of a fixture.
fn table(name: &str) -> (Table, Vec<Figure>) {
    let (mut inspection, figures) = file(name);
    assert_eq!(inspection.tables.len(), 1, "{name}");
    (inspection.tables.remove(0), figures)
}

fn sum(table: &Table, column: &str) -> Option<f64> {
    table.columns.iter().find(|c| c.name == column).unwrap_or_else(|| panic!("{column}")).sum
}

fn has(table: &Table, code: IssueCode) -> bool {
    table.issues.iter().any(|issue| issue.code == code)
}

fn value(figures: &[Figure], metric: &str, row: u32) -> f64 {
    let found = figures.iter().find(|f| f.metric == metric && f.row == row);
    found.unwrap_or_else(|| panic!("{metric} in row {row}")).value
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().expect("an ISO date"))
}

#[test]
fn rule_01_encodings_are_told_from_the_bytes() {
    let cases = [
        ("rule-01-meta-card-utf16.csv", "utf-16le", true, ("reach", 1204.0)),
        ("rule-01-resaved-1251.csv", "windows-1251", false, ("views", 25881.0)),
        ("rule-02-ozon-days.csv", "utf-8", true, ("orders", 12.0)),
        ("rule-07-numbers-ru.csv", "utf-8", false, ("views", 25881.0)),
    ];
    for (name, encoding, bom, (metric, first)) in cases {
        let (inspection, figures) = file(name);
        assert_eq!((inspection.encoding.as_str(), inspection.bom), (encoding, bom), "{name}");
        let found = figures.iter().find(|f| f.metric == metric).expect("a figure");
        assert_eq!(found.value, first, "{name}");
    }
}

#[test]
fn rule_02_delimiters_are_told_and_a_line_that_states_one_is_no_data() {
    let cases = [
        ("rule-01-meta-card-utf16.csv", ',', 2),
        ("rule-02-ads-tab-utf16.csv", '\t', 2),
        ("rule-02-ozon-days.csv", ';', 2),
        ("rule-08-excel-dates-1251.csv", ';', 3),
    ];
    for (name, delimiter, count) in cases {
        let (table, _) = table(name);
        assert_eq!((table.delimiter, table.rows), (Some(delimiter), count), "{name}");
        assert!(table.sample.iter().flatten().all(|cell| !cell.starts_with("sep")), "{name}");
        assert!(table.columns.iter().all(|column| !column.name.starts_with("sep")), "{name}");
    }
    let (table, _) = table("rule-02-ozon-days.csv");
    assert_eq!(table.source, "ozon-performance-days");
    assert_eq!(table.totals["cost"], 1840.5, "the unit behind a name does not silence it");
    assert_eq!(table.totals["revenue"], 20640.0);
}

#[test]
fn rule_03_preambles_stand_above_the_header_and_state_the_period() {
    let (ozon, figures) = table("rule-03-ozon-preamble.csv");
    assert_eq!((ozon.source.as_str(), ozon.header_row, ozon.rows), ("ozon-performance", 2, 2));
    assert_eq!(ozon.period, day("2026-02-01").zip(day("2026-02-28")));
    assert_eq!(figures[0].item, "Кампания по продвижению товаров № 1234567 / 100000001");
    let (orders, _) = table("rule-03-ozon-orders.csv");
    assert_eq!((orders.title.as_deref(), orders.rows), (Some("Отчёт"), 2));
    assert_eq!(sum(&orders, "Расход, ₽"), Some(307.0));
    let (per_order, _) = table("rule-03-ozon-per-order.csv");
    assert_eq!(per_order.totals["cost"], 150.0, "what was spent, not what was sold");
    assert!(has(&per_order, IssueCode::MetricTwice));
    let (analytics, _) = table("rule-03-ga4-no-blank.csv");
    assert_eq!(analytics.source, "google-analytics-4");
    assert_eq!(analytics.title.as_deref(), Some("Traffic acquisition"));
    assert_eq!(analytics.period, day("2026-01-01").zip(day("2026-01-31")));
    assert_eq!((analytics.rows, analytics.totals["visits"]), (2, 400.0));
}

#[test]
fn rule_04_several_tables_of_a_file_stand_apart() {
    let (audience, _) = file("rule-04-meta-audience.csv");
    let seen: Vec<(Option<&str>, u32, usize)> = audience
        .tables
        .iter()
        .map(|table| (table.title.as_deref(), table.rows, table.columns.len()))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("Age & gender"), 3, 3),
            (Some("Top towns/cities"), 1, 3),
            (Some("Top countries"), 1, 2),
        ]
    );
    assert_eq!(sum(&audience.tables[0], "Women"), Some(32.2));
    assert_eq!(audience.tables[0].columns[1].unit, Some(CellUnit::Percent));
    let (reach, figures) = file("meta-reach.csv");
    assert_eq!(reach.tables.len(), 2);
    assert_eq!(figures.iter().map(|f| f.value).sum::<f64>(), 147.0);
}

#[test]
fn rule_04_a_whole_that_is_broken_down_twice_counts_once() {
    let text = "# Reports snapshot\n# Start date: 20260101\n# End date: 20260102\nNth day,Sessions\n0000,10\n0001,20\n\n# Start date: 20260101\n# End date: 20260102\nSession source / medium,Sessions,Key events\ngoogle / cpc,25,3\n(direct) / (none),5,1\n";
    let (inspection, figures) =
        read_as("Snapshot.csv", text.as_bytes(), &Options::default()).expect("two tables");
    assert!(inspection.tables.iter().all(|table| table.totals["visits"] == 30.0));
    let visits: f64 = figures.iter().filter(|f| f.metric == "visits").map(|f| f.value).sum();
    assert_eq!(visits, 30.0);
    let repeated = &inspection.tables[0];
    assert!(repeated.columns[1].repeats && has(repeated, IssueCode::SaidElsewhere));
    assert_eq!(repeated.figures, 0);
}

#[test]
fn rule_05_totals_stand_apart_wherever_they_are() {
    let (youtube, _) = table("youtube-2026.csv");
    assert_eq!(youtube.total_rows, [2]);
    assert_eq!((youtube.totals["views"], youtube.stated_totals["views"]), (27172.0, 27200.0));
    assert!(has(&youtube, IssueCode::TotalDiffers));
    let (ads, _) = table("rule-05-ads-nested-totals.csv");
    assert_eq!((ads.rows, ads.total_rows.clone()), (3, vec![7, 8, 9]));
    assert_eq!((ads.totals["impressions"], ads.stated_totals["impressions"]), (21492.0, 21492.0));
    assert_eq!(ads.totals["cost"], 328.7);
    let (exploration, _) = table("rule-05-ga4-exploration.csv");
    assert_eq!((exploration.rows, exploration.skipped), (2, 0));
    assert_eq!(exploration.totals["visits"], 300.0);
    assert_eq!(exploration.stated_totals["visits"], 305.0);
    let (metrica, figures) = table("rule-05-metrica.csv");
    assert_eq!((metrica.source.as_str(), metrica.status), ("yandex-metrica", Status::Unverified));
    assert_eq!((metrica.totals["visits"], metrica.stated_totals["visits"]), (300.0, 300.0));
    assert_eq!(value(&figures, "conversions", 3), 8.0);
    let (ozon, _) = table("rule-03-ozon-preamble.csv");
    assert_eq!((ozon.totals["cost"], ozon.stated_totals["cost"]), (1840.5, 1840.5));
}

#[test]
fn rule_05_a_first_row_that_names_nothing_is_the_total_of_meta_ads() {
    let header = &[
        "Reporting starts",
        "Reporting ends",
        "Campaign name",
        "Campaign delivery",
        "Results",
        "Reach",
        "Impressions",
        "Amount spent (USD)",
        "Link clicks",
    ];
    let sheet = rows(&[
        header,
        &["2026-01-01", "2026-01-31", "", "", "15", "9000", "12000", "150.5", "320"],
        &["2026-01-01", "2026-01-31", "Tea", "active", "10", "6000", "8000", "100.25", "200"],
        &["2026-01-01", "2026-01-31", "Honey", "inactive", "5", "4000", "4000", "50.25", "120"],
    ]);
    let (inspection, figures) =
        read_as("ads.xlsx", &workbook(&[("Raw Data Report", &sheet)]), &Options::default())
            .expect("a workbook");
    let table = &inspection.tables[0];
    assert_eq!(
        (table.source.as_str(), table.part.as_deref()),
        ("meta-ads", Some("Raw Data Report"))
    );
    assert_eq!((table.rows, table.total_rows.clone()), (2, vec![2]));
    assert_eq!((table.totals["cost"], table.stated_totals["cost"]), (150.5, 150.5));
    assert_eq!(table.columns[7].currency.as_deref(), Some("USD"));
    assert_eq!(table.stated_totals["reach"], 9000.0, "people are counted once in their own total");
    assert_eq!(value(&figures, "clicks", 3), 200.0);
    assert_eq!(figures.iter().find(|f| f.row == 3).map(|f| f.item.as_str()), Some("Tea"));
}

#[test]
fn rule_06_missing_is_not_zero() {
    let (table, figures) = table("rule-06-missing.csv");
    let missing: Vec<u32> = table.columns.iter().skip(1).map(|c| c.missing).collect();
    assert_eq!(missing, [2, 2, 1, 2, 1]);
    assert_eq!(sum(&table, "Saves"), Some(0.0), "a zero is a value");
    assert_eq!(figures.len(), 7);
    assert!(table.issues.is_empty());
}

#[test]
fn rule_07_numbers_are_read_by_their_marks_and_signs() {
    let (russian, figures) = table("rule-07-numbers-ru.csv");
    assert_eq!((russian.decimal, russian.totals["cost"]), (',', 1123.45));
    assert_eq!(value(&figures, "ctr", 2), 5.19);
    assert_eq!(russian.totals["revenue"], 1201.0);
    let (american, figures) = table("rule-07-numbers-us.csv");
    assert_eq!((american.decimal, american.totals["cost"]), ('.', 1300.4));
    assert_eq!(value(&figures, "followers", 2), 1200.0);
    assert_eq!(value(&figures, "ctr", 3), 0.4);
}

#[test]
fn rule_07_per_cent_and_shares_of_one_go_by_their_source() {
    let (youtube, figures) = table("youtube-2026.csv");
    assert_eq!(youtube.columns[8].unit, Some(CellUnit::Percent));
    assert_eq!(value(&figures, "ctr", 3), 5.19);
    let (analytics, _) = table("rule-03-ga4-no-blank.csv");
    assert_eq!(analytics.columns[3].unit, Some(CellUnit::Fraction));
    let (metrica, _) = table("rule-05-metrica.csv");
    assert_eq!(metrica.columns[3].unit, Some(CellUnit::Fraction));
    let split = b"\"Gender\",\"Distribution\"\n\"Male\",\"0.41\"\n\"Female\",\"0.59\"\n";
    let (inspection, _) = read_as("FollowerGender.csv", split, &Options::default()).expect("read");
    let tiktok = &inspection.tables[0];
    assert_eq!(
        (tiktok.source.as_str(), tiktok.columns[1].unit),
        ("tiktok-audience", Some(CellUnit::Fraction))
    );
    assert_eq!(sum(tiktok, "Distribution"), Some(1.0));
}

#[test]
fn rule_07_per_cents_in_several_styles_are_read_each_by_its_own_or_told() {
    let sheet = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>CTR</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>2026-11-10</t></is></c><c r="B2" s="1"><v>0.05</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>2026-11-11</t></is></c><c r="B3"><v>5.5</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>2026-11-12</t></is></c><c r="B4" t="inlineStr"><is><t>4%</t></is></c></row>
        <row r="5"><c r="A5" t="inlineStr"><is><t>2026-11-13</t></is></c><c r="B5"><v>0.03</v></c></row>
        <row r="6"><c r="A6" t="inlineStr"><is><t>2026-11-14</t></is></c><c r="B6" s="2"><v>3.125</v></c></row>
        <row r="7"><c r="A7" t="inlineStr"><is><t>2026-11-15</t></is></c><c r="B7"><v>0</v></c></row>"#;
    let book = styled(&["0.00%", "0.0\"%\""], sheet);
    let text = "Date,CTR\n2026-11-10,5%\n2026-11-11,5.5\n2026-11-12,4 %\n2026-11-13,0.03\n2026-11-14,3.125%\n2026-11-15,0\n";
    for (name, bytes) in [("ctr.xlsx", book.as_slice()), ("ctr.csv", text.as_bytes())] {
        let (read, figures) = read_as(name, bytes, &Options::default()).expect("a table");
        let found: Vec<(u32, f64)> = figures.iter().map(|f| (f.row, f.value)).collect();
        assert_eq!(found, [(2, 5.0), (3, 5.5), (4, 4.0), (6, 3.125), (7, 0.0)], "{name}");
        let issues = &read.tables[0].issues;
        let told = issues.iter().find(|issue| issue.code == IssueCode::MixedPercent);
        assert_eq!(told.map(|i| (i.row, i.args["cell"].as_str())), Some((5, "0.03")), "{name}");
    }
    let all = styled(
        &["0%"],
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>CTR</t></is></c><c r="C1" t="inlineStr"><is><t>ROAS</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>2026-11-10</t></is></c><c r="B2" s="1"><v>0.0046</v></c><c r="C2" s="1"><v>2.5</v></c></row>"#,
    );
    let (_, figures) = read_as("ctr.xlsx", &all, &Options::default()).expect("a table");
    assert_eq!(figures.iter().map(|f| f.value).collect::<Vec<_>>(), [0.46, 2.5]);
}

#[test]
fn rule_07_money_of_a_sheet_is_in_the_currency_its_cells_are_shown_in() {
    let sheet = |first: u32, second: u32| {
        format!(
            r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Cost</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>2026-11-10</t></is></c><c r="B2" s="{first}"><v>25.125</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>2026-11-11</t></is></c><c r="B3" s="{second}"><v>3000</v></c></row>"#
        )
    };
    let formats = ["\"$\"#,##0.00", "#,##0.00\\ [$₽-419]"];
    let read = |first, second| {
        let book = styled(&formats, &sheet(first, second));
        read_as("costs.xlsx", &book, &Options::default()).expect("a table").0.tables.remove(0)
    };
    for (style, currency) in [(1, "USD"), (2, "RUB")] {
        let table = read(style, style);
        assert_eq!(table.columns[1].currency.as_deref(), Some(currency));
        assert_eq!(table.totals["cost"], 3025.125);
        assert!(!has(&table, IssueCode::CurrencyMissing));
    }
    let mixed = read(1, 2);
    assert_eq!(mixed.columns[1].refused, Some(IssueCode::MixedCurrencies));
    assert!(!mixed.totals.contains_key("cost"), "two currencies have no sum");
    assert!(has(&read(0, 0), IssueCode::CurrencyMissing));
    let text = "Date,Cost (USD)\n2026-11-10,\"1000 ₽\"\n2026-11-11,\"2000 ₽\"\n";
    let (read, _) = read_as("a.csv", text.as_bytes(), &Options::default()).expect("a table");
    assert_eq!(read.tables[0].columns[1].refused, Some(IssueCode::MixedCurrencies));
}

#[test]
fn rule_08_excel_dates_in_a_numeric_column_refuse_that_column() {
    let (bulgarian, figures) = table("rule-08-excel-dates-1251.csv");
    let refused: Vec<Option<IssueCode>> = bulgarian.columns.iter().map(|c| c.refused).collect();
    let damage = Some(IssueCode::ExcelDateInNumber);
    assert_eq!(refused, [None, damage, damage]);
    assert!(figures.is_empty());
    let (russian, figures) = table("rule-08-excel-dates-ru.csv");
    assert_eq!(russian.columns[2].refused, damage);
    assert_eq!((russian.columns[2].metric.as_deref(), russian.columns[2].sum), (None, None));
    let at: Vec<(u32, &str)> = russian
        .issues
        .iter()
        .filter(|issue| issue.code == IssueCode::ExcelDateInNumber)
        .map(|issue| (issue.row, issue.args["cell"].as_str()))
        .collect();
    assert_eq!(at, [(2, "3.апр"), (4, "1.июн"), (5, "янв.95")]);
    assert_eq!(russian.totals["views"], 1900.0, "the other columns are read");
    assert!(figures.iter().all(|f| f.metric == "views"));
}

#[test]
fn rule_08_a_date_among_the_numbers_of_a_sheet_refuses_its_column_too() {
    let sheet = rows(&[
        &["Дата", "Просмотры", "CTR, %"],
        &["2026-01-01", "1000", "2026-04-03"],
        &["2026-01-02", "400", "12.5"],
    ]);
    let (inspection, figures) =
        read_as("x.xlsx", &workbook(&[("Лист1", &sheet)]), &Options::default()).expect("read");
    assert_eq!(inspection.tables[0].columns[2].refused, Some(IssueCode::ExcelDateInNumber));
    assert_eq!(figures.len(), 2);
}

#[test]
fn rule_09_whole_rows_in_one_cell_are_refused_and_never_half_read() {
    let read = |bytes: &[u8]| {
        let mut taken = 0;
        let read = read_each(
            Bytes::Memory(bytes),
            "content.csv",
            &Options::default(),
            &Unwatched,
            &mut |_| taken += 1,
        );
        (read.expect_err("a refusal").code, taken)
    };
    let refused = (RefusalCode::WholeRowQuoted, 0);
    assert_eq!(read(&load("rule-09-whole-row-quoted.csv")), refused);
    // The damage may begin in the middle.
    let mut half = String::from("Post ID,Publish time,Views,Reach\n");
    for row in 10..60 {
        half.push_str(&format!("179000000000000{row},06/03/2026 08:31,1200,900\n"));
    }
    half.push_str("\"17900000000000099,06/05/2026 11:04,640,520\"\n");
    assert_eq!(read(half.as_bytes()), refused);
}

#[test]
fn rule_10_dates_are_read_in_every_form_they_were_seen_in() {
    let forms = [
        ("\"Mar 15, 2025\"", "2025-03-15"),
        ("2025-01-01T01:00:00", "2025-01-01"),
        ("2025/10/31 18:19:10", "2025-10-31"),
        ("20231010", "2023-10-10"),
        ("\"Thu, 5 Feb 2026\"", "2026-02-05"),
        ("26.04.2026", "2026-04-26"),
        ("2022-04-06 21:52:40 -0400", "2022-04-06"),
        ("31/12/2023 22:36", "2023-12-31"),
        ("11/26/24", "2024-11-26"),
        ("27-Jul-20", "2020-07-27"),
        ("8 de marzo de 2026", "2026-03-08"),
        ("15 мар. 2026 г.", "2026-03-15"),
    ];
    for (written, expected) in forms {
        let text = format!("Date,Views\n{written},5\n");
        let (inspection, figures) =
            read_as("f.csv", text.as_bytes(), &Options::default()).expect("read");
        assert_eq!(figures[0].day, day(expected), "{written}");
        assert!(inspection.tables[0].questions.is_empty(), "{written}");
    }
    let (business, figures) = table("rule-10-tiktok-business.csv");
    assert_eq!((business.source.as_str(), business.rows), ("tiktok-business", 2));
    assert_eq!(figures[0].day, day("2025-10-30"));
}

#[test]
fn rule_10_the_order_of_day_and_month_is_proved_or_shown_or_asked() {
    let read = |name: &str, text: &str| {
        let (mut inspection, figures) =
            read_as(name, text.as_bytes(), &Options::default()).expect("read");
        (inspection.tables.remove(0), figures)
    };
    let rows = |dates: [&str; 2]| format!("Date,Views\n{},5\n{},6\n", dates[0], dates[1]);
    let (proved, figures) = read("f.csv", &rows(["10/03/2026 08:31", "10/13/2026 11:04"]));
    assert!(proved.questions.is_empty() && proved.issues.is_empty());
    assert_eq!(figures[0].day, day("2026-10-03"));
    let (asked, figures) = read("f.csv", &rows(["10/03/2026", "11/03/2026"]));
    assert_eq!((asked.questions[0].ask, figures[0].day), (Ask::DayFirst, None));
    // Only one order puts all days into the period that the file states.
    let (within, figures) = read("2026-03-01_2026-03-31.csv", &rows(["10/03/2026", "11/03/2026"]));
    assert!(within.questions.is_empty() && within.issues.is_empty());
    assert_eq!(figures[0].day, day("2026-03-10"));
    let (mixed, _) = read("f.csv", "Date,Views\n10/03/2026,5\n13/03/2026,6\n03/14/2026,7\n");
    assert_eq!(mixed.questions[0].ask, Ask::DayFirst);
    assert!(has(&mixed, IssueCode::MixedDateOrder));
    // What only the platform's habit says is read so, and said.
    let meta = "Post ID,Account ID,Account username,Publish time,Permalink,Date,Views\n17900000000000001,1,sample,10/03/2026 08:31,https://www.instagram.com/p/A/,Lifetime,5\n";
    let (assumed, figures) = read("content.csv", meta);
    assert_eq!(figures[0].day, day("2026-10-03"));
    let said = assumed.issues.iter().find(|i| i.code == IssueCode::AssumedDateOrder);
    assert_eq!(said.expect("it is said").args["read"], "2026-10-03");
}

#[test]
fn rule_10_a_year_is_inferred_from_the_file_or_asked_and_days_may_pass_new_year() {
    let bytes = load("tiktok-overview.csv");
    let first = |name: &str, options: &Options| {
        let (inspection, figures) = read_as(name, &bytes, options).expect("read");
        (inspection.tables[0].questions.len(), figures[0].day)
    };
    assert_eq!(first("Overview.csv", &Options::default()), (1, None));
    assert_eq!(first("Overview_2026-03-20.csv", &Options::default()), (0, day("2026-03-08")));
    assert_eq!(
        first("Overview 2026-03-01_2026-03-31.csv", &Options::default()).1,
        day("2026-03-08")
    );
    let said = Options { year: Some(2025), ..Options::default() };
    assert_eq!(first("Overview.csv", &said), (0, day("2025-03-08")));
    let options = Options { year: Some(2026), ..Options::default() };
    let (inspection, figures) =
        read_as("Overview.csv", &load("rule-10-tiktok-days-of-a-year.csv"), &options)
            .expect("read");
    let days: Vec<Option<NaiveDate>> =
        figures.iter().filter(|f| f.metric == "views").map(|f| f.day).collect();
    let expected = ["2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"].map(day);
    assert_eq!(days, expected);
    assert!(has(&inspection.tables[0], IssueCode::YearTurns));
}

#[test]
fn rule_11_durations_are_seconds_however_they_are_written() {
    let text = "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Average watch time\nTea,https://www.tiktok.com/@sample/video/1,2026-08-02 19:05:00,1,1,1,10,11.5\nHoney,https://www.tiktok.com/@sample/video/2,2026-08-03 19:05:00,1,1,1,10,0:12\n";
    let (_, figures) = read_as("f.csv", text.as_bytes(), &Options::default()).expect("read");
    assert_eq!((value(&figures, "avd", 2), value(&figures, "avd", 3)), (11.5, 12.0));
    let (metrica, _) = table("rule-05-metrica.csv");
    assert_eq!(metrica.columns[5].unit, Some(CellUnit::Seconds));
    assert_eq!(sum(&metrica, "Время на сайте"), Some(180.0));
    let text = "Date,Views,Average view duration\n2026-01-01,5,0:13:29\n2026-01-02,6,60\n";
    let (_, figures) = read_as("f.csv", text.as_bytes(), &Options::default()).expect("read");
    assert_eq!((value(&figures, "avd", 2), value(&figures, "avd", 3)), (809.0, 60.0));
    let parts_of_a_day =
        "Date,Views,Average view duration\n2026-01-01,5,6.273E-3\n2026-01-02,6,1.5E-3\n";
    let (inspection, figures) =
        read_as("f.csv", parts_of_a_day.as_bytes(), &Options::default()).expect("read");
    assert_eq!(inspection.tables[0].columns[2].unit, Some(CellUnit::Days));
    assert!((value(&figures, "avd", 2) - 541.9872).abs() < 1e-9);
}

#[test]
fn rule_12_headers_that_stand_twice_and_names_that_drift() {
    let (facebook, figures) = table("rule-12-facebook-content.csv");
    assert_eq!(facebook.source, "facebook-content");
    assert!(has(&facebook, IssueCode::DuplicateColumn));
    assert_eq!(facebook.totals["views"], 1840.0, "the first of the two");
    assert_eq!(sum(&facebook, "Views (2)"), Some(2200.0));
    assert_eq!(value(&figures, "watch_time", 2), 2.0);
    let renamed = |impressions: &str, rate: &str| {
        let text = format!(
            "Content,Video title,Video publish time,Views,Watch time (hours),{impressions},{rate}\nabc,Tea,\"Mar 15, 2025\",10,1.5,100,5.19\n"
        );
        let (inspection, _) = read_as("f.csv", text.as_bytes(), &Options::default()).expect("read");
        let metrics = inspection.tables[0].columns[5..].iter().map(|c| c.metric.clone());
        (inspection.tables[0].source.clone(), metrics.collect::<Vec<_>>())
    };
    let before = renamed("Impressions", "Impressions click-through rate (%)");
    let since = renamed("Thumbnail impressions", "Thumbnail click-through rate (%)");
    assert_eq!(before, since);
    assert_eq!(before.1, [Some("impressions".to_owned()), Some("ctr".to_owned())]);
}

#[test]
fn rule_13_ids_are_text_and_a_lost_one_is_said() {
    let (_, figures) = table("youtube-2026.csv");
    assert_eq!(figures[0].item, "-AbCdEfGhI0", "without the space before it");
    let (_, figures) = table("May-25-2026_Jun-21-2026_1234567890123.csv");
    assert_eq!(figures[0].item, "17900000000000001");
    let text = "Post ID,Account ID,Account username,Publish time,Permalink,Views\n1.22158E+17,1,sample,06/13/2026 08:31,https://www.instagram.com/p/A/,5\n";
    let (inspection, _) = read_as("f.csv", text.as_bytes(), &Options::default()).expect("read");
    assert!(has(&inspection.tables[0], IssueCode::IdRounded));
    let sheet = rows(&[&["Post ID", "Date", "Views"], &["122158000000000017", "2026-01-01", "5"]]);
    let (inspection, _) =
        read_as("f.xlsx", &workbook(&[("a", &sheet)]), &Options::default()).expect("read");
    assert!(has(&inspection.tables[0], IssueCode::IdRounded), "a sheet rounds them too");
    let twins = "Post ID,Account ID,Account username,Publish time,Permalink,Views\n1.79E+16,1,sample,06/13/2026 08:31,https://www.instagram.com/p/A/,5\n1.79E+16,1,sample,06/14/2026 08:31,https://www.instagram.com/p/B/,6\n";
    let (_, figures) = read_as("f.csv", twins.as_bytes(), &Options::default()).expect("read");
    assert_ne!(figures[0].item, figures[1].item, "posts that lost their ids stay apart");
}

#[test]
fn rule_14_exports_of_meta_say_lifetime_in_their_own_language() {
    let portuguese = "\u{feff}Identificação do post,Identificação da conta,Nome de usuário da conta,Nome da conta,Descrição,Duração (s),Horário de publicação,Link permanente,Tipo de post,Comentário dos dados,Data,Visualizações,Alcance,Curtidas,Compartilhamentos,Seguimentos,Comentários,Salvamentos\n\
        18012345678901234,17841400000000001,sample,Sample,a,0,11/10/2026 08:31,https://www.instagram.com/p/x/,Imagem,,Total,1000,800,10,1,2,3,4\n\
        18012345678901235,17841400000000001,sample,Sample,b,0,11/20/2026 08:31,https://www.instagram.com/p/y/,Imagem,,Total,2000,1500,20,1,2,3,4\n";
    let german = "\u{feff}Beitrags-ID,Konto-ID,Benutzername des Kontos,Kontoname,Beschreibung,Dauer (Sek.),Veröffentlichungszeitpunkt,Permalink,Beitragsart,Kommentar zu Daten,Datum,Aufrufe,Reichweite,„Gefällt mir“-Angaben,Geteilte Inhalte,Follows,Kommentare,Gespeicherte Beiträge\n\
        18012345678901234,17841400000000001,sample,Sample,a,0,11/10/2026 08:31,https://www.instagram.com/p/x/,IG-Bild,,Insgesamt,3000,800,30,1,2,3,4\n";
    for text in [portuguese, german] {
        let (inspection, figures) =
            read_as("posts.csv", text.as_bytes(), &Options::default()).expect("a table");
        let table = &inspection.tables[0];
        assert_eq!((table.source.as_str(), table.skipped), ("instagram-content", 0));
        assert_eq!((table.totals["views"], table.totals["likes"]), (3000.0, 30.0));
        assert_eq!(table.totals["saves"], f64::from(table.rows) * 4.0);
        assert!(has(table, IssueCode::LifetimeNotADate));
        assert_eq!(
            (figures[0].day, figures[0].item.as_str()),
            (day("2026-11-10"), "18012345678901234")
        );
    }
    let among_days = "Campaign,Date,Views\nTea,2026-11-10,100\nTea,2026-11-11,200\nTea,Total,300\nHoney,2026-11-11,50\n";
    let (read, _) = read_as("f.csv", among_days.as_bytes(), &Options::default()).expect("a table");
    assert_eq!(read.tables[0].totals["views"], 350.0, "among days the word is a total");
}

#[test]
fn rule_10_days_without_a_year_may_look_like_numbers() {
    let text = "Дата;Показы\n10.11;100\n11.11;200\n";
    let (asked, _) = read_as("f.csv", text.as_bytes(), &Options::default()).expect("a table");
    let question = &asked.tables[0].questions[0];
    assert_eq!((question.ask, question.example.as_str()), (Ask::Year, "10.11"));
    let options = Options { year: Some(2026), ..Options::default() };
    let (read, figures) = read_as("f.csv", text.as_bytes(), &options).expect("a table");
    assert_eq!(read.tables[0].questions, []);
    let days: Vec<_> = figures.iter().map(|figure| figure.day).collect();
    assert_eq!(days, [day("2026-11-10"), day("2026-11-11")]);
    let numbers = "Дата;CPC, ₽\n10.11.2026;10.11\n11.11.2026;11.11\n";
    let (read, _) = read_as("f.csv", numbers.as_bytes(), &Options::default()).expect("a table");
    assert_eq!(read.tables[0].columns[1].metric.as_deref(), Some("cpc"));
}

#[test]
fn rule_10_google_ads_in_german_keeps_its_days() {
    let text = "Kampagnenbericht\n10. November 2026 - 11. November 2026\nTag,Kampagne,Währungscode,Impr.,Klicks,CTR,Durchschn. CPC,Kosten,Conversions\n2026-11-10,Tee,EUR,\"25.881\",120,\"0,46 %\",\"0,85\",\"1.102,50\",\"3,00\"\n2026-11-11,Tee,EUR,\"1.000\",10,\"1,00 %\",\"1,00\",\"10,00\",\"0,00\"\n";
    let (read, figures) =
        read_as("Bericht.csv", text.as_bytes(), &Options::default()).expect("a table");
    let table = &read.tables[0];
    assert_eq!(table.source, "google-ads");
    assert_eq!((table.totals["impressions"], table.totals["cost"]), (26_881.0, 1112.5));
    assert_eq!((figures[0].day, figures[0].item.as_str()), (day("2026-11-10"), "Tee"));
}

#[test]
fn rule_14_lifetime_is_no_date() {
    let (table, figures) = table("May-25-2026_Jun-21-2026_1234567890123.csv");
    assert!(has(&table, IssueCode::LifetimeNotADate));
    let date = table.columns.iter().find(|c| c.name == "Date").expect("the column");
    assert_eq!(date.role, Some(Role::Ignore));
    assert_eq!(figures[0].day, day("2026-06-03"), "the day of publishing stands in");
}

#[test]
fn rule_15_an_archive_gives_all_its_tables_and_counts_each_thing_once() {
    let part = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    let youtube = zip(&[
        part(
            "Chart data.csv",
            "Date,Content,Video title,Video publish time,Views\n2026-01-27,abc,Tea,\"Mar 15, 2025\",4\n2026-01-28,abc,Tea,\"Mar 15, 2025\",6\n",
        ),
        part(
            "Table data.csv",
            "Content,Video title,Video publish time,Duration,Views,Watch time (hours)\nTotal,,,,12,1.5\nabc,Tea,\"Mar 15, 2025\",60,10,1.5\n",
        ),
        part("Totals.csv", "Date,Views\n2026-01-27,5\n2026-01-28,7\n"),
    ]);
    let name = "Content 2026-01-27_2026-02-23 Sample.zip";
    let (inspection, figures) = read_as(name, &youtube, &Options::default()).expect("an archive");
    assert_eq!(inspection.format, FileFormat::Archive);
    let parts: Vec<&str> = inspection.tables.iter().filter_map(|t| t.part.as_deref()).collect();
    assert_eq!(parts, ["Chart data.csv", "Table data.csv", "Totals.csv"]);
    assert!(inspection.tables.iter().all(|t| t.source == "youtube-studio"));
    assert!(inspection.tables.iter().all(|t| t.period == day("2026-01-27").zip(day("2026-02-23"))));
    let views: Vec<f64> = figures.iter().filter(|f| f.metric == "views").map(|f| f.value).collect();
    assert_eq!(views, [10.0]);
    assert!(figures.iter().all(|f| f.span == inspection.tables[1].period), "of the period alone");
    assert_eq!(inspection.tables[1].stated_totals["views"], 12.0);

    let campaign = |number: u32, orders: u32| {
        format!(
            ";Кампания по продвижению товаров № {number}, период 01.02.2026-28.02.2026\nsku;Название товара;Показы;Клики;Расход, ₽;Продано товаров\n100000001;Чай;1000;34;136,05;{orders}\nВсего;;1000;34;136,05;{orders}\n"
        )
    };
    let ozon = zip(&[
        part("1_01.02.2026-28.02.2026.csv", &campaign(1, 12)),
        part("2_01.02.2026-28.02.2026.csv", &campaign(2, 4)),
        part("__MACOSX/._1.csv", "x"),
        part("readme.pdf", "%PDF"),
    ]);
    let (inspection, figures) = read_as("report.zip", &ozon, &Options::default()).expect("read");
    assert_eq!(inspection.tables.len(), 2);
    let orders: Vec<(&str, f64)> = figures
        .iter()
        .filter(|f| f.metric == "orders")
        .map(|f| (f.item.as_str(), f.value))
        .collect();
    assert_eq!(
        orders,
        [
            ("Кампания по продвижению товаров № 1 / 100000001", 12.0),
            ("Кампания по продвижению товаров № 2 / 100000001", 4.0),
        ]
    );
    let left: Vec<&str> = inspection.left.iter().map(|left| left.part.as_str()).collect();
    assert_eq!(left, ["readme.pdf"]);
}

#[test]
fn rule_16_an_order_of_several_goods_is_one_order_and_keeps_its_codes() {
    let (table, figures) = table("rule-16-shopify-codes.csv");
    assert_eq!((table.source.as_str(), table.rows), ("shopify-orders", 4));
    assert_eq!((table.totals["orders"], table.totals["promo_orders"]), (2.0, 1.0));
    assert_eq!(table.totals["revenue"], 75.0, "what was paid back in full is no order");
    assert!(figures.iter().all(|f| f.row != 3), "a continuation states no money");
    let of_codes = figures.iter().filter(|f| f.metric == "promo_orders");
    let codes: Vec<(&str, f64)> = of_codes.map(|f| (f.item.as_str(), f.value)).collect();
    assert_eq!(codes, [("TEA10, FREESHIP", 1.0), ("TEA10", 0.0)], "a struck order states so");
    let kept = serde_json::to_string(&table).expect("plain data")
        + &serde_json::to_string(&figures).expect("plain data");
    for personal in ["example.com", "First Sample", "+1000", "4500000000001"] {
        assert!(!kept.contains(personal), "{personal} must not be kept");
    }
    assert!(!serde_json::to_string(&figures).expect("plain data").contains("#1001"));
}

#[test]
fn rule_17_captions_that_look_like_formulas_stay_text() {
    let (table, figures) = table("rule-12-facebook-content.csv");
    let described = table.columns.iter().position(|c| c.name == "Description").expect("a column");
    assert_eq!(table.sample[0][described], "=Slow tea, evening");
    assert_eq!(table.sample[1][described], "@honey");
    assert_eq!(table.columns[described].unit, None);
    assert_eq!(figures[0].item, "122000000000000001");
}
