//! Metrics in: what a preview promises, what an import then does, and what is never done by half.

use crate::made::{Desk, Three, aligned, bare, day};
use serde_json::json;
use std::cell::Cell;
use std::io::Write;
use std::path::Path;
use sverka_app::import::{self, ImportRequest, Place};
use sverka_app::{Code, Failure, file};
use sverka_core::metric::Unlike;
use sverka_core::problem::ProblemCode;
use sverka_core::{Currency, Id, Kind, Market};
use sverka_exchange::{IssueCode, Mapping, Options, Role, TableOptions, Target, Unwatched, Watch};

const SHOP: &str = "Date,Orders,Revenue\n2026-03-02,4,100.50\n2026-03-03,5,99.50\n2026-03-04,6,\n";

/// A file of the Russian creator, with money in roubles.
pub(crate) fn request(three: Three, path: &Path) -> ImportRequest {
    ImportRequest {
        currency: Some(Currency::from_code("RUB").unwrap()),
        ..ImportRequest::new(
            path,
            Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru },
        )
    }
}

fn bring(desk: &Desk, three: Three, path: &Path) -> Result<import::Imported, Failure> {
    Ok(import::run(desk, request(three, path), &Unwatched)?.value)
}

fn mapped(columns: &[(&str, Target)]) -> Options {
    let columns = columns.iter().map(|(name, target)| ((*name).to_owned(), target.clone()));
    Options { mapping: Some(Mapping { columns: columns.collect() }), ..Options::default() }
}

/// Values and sums by metric.
fn totals(desk: &Desk, campaign: Id) -> Vec<(String, u32, Option<f64>)> {
    let totals = import::open(desk, campaign).unwrap().totals;
    totals.into_iter().map(|t| (t.metric, t.values, t.sum)).collect()
}

fn orders(desk: &Desk, campaign: Id) -> Option<(u32, Option<f64>)> {
    let found = totals(desk, campaign).into_iter().find(|(metric, ..)| metric == "orders");
    found.map(|(_, values, sum)| (values, sum))
}

#[test]
fn a_preview_is_what_the_import_then_does() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let files = [
        ("shop.csv", SHOP.to_owned()),
        (
            "Table data.csv",
            "Content,Video title,Video publish time,Duration,Views,Likes\nTotal,,,,300,7\n\
             aaa,One,\"Mar 3, 2026\",60,100,3\nbbb,Two,\"Mar 4, 2026\",60,150,4\n"
                .to_owned(),
        ),
        (
            "damaged.csv",
            "Date,Orders\n2026-03-02,4\n2026-03-03,5,6,7\n2026-03-04,nine\n".to_owned(),
        ),
        (
            "магазин.csv",
            "Дата;Заказы;Выручка\n02.03.2026;4;1 200,50\n03.03.2026;5;99,50\n".to_owned(),
        ),
    ];
    for (name, text) in files {
        let path = desk.file(name, text);
        let before = file::verify(&desk).unwrap().counts;
        let preview = import::inspect(&desk, None, &path, Options::default(), &Unwatched).unwrap();
        assert_eq!(file::verify(&desk).unwrap().counts, before, "{name}: a preview writes nothing");
        assert_eq!(preview.before, None);

        let imported = bring(&desk, three, &path).unwrap();
        assert_eq!(imported.inspection, preview.inspection, "{name}");
        let promised: u64 = preview.inspection.tables.iter().map(|t| t.figures).sum();
        assert!(promised > 0, "{name}");
        assert_eq!(u64::from(imported.figures), promised, "{name}");
        let after = file::verify(&desk).unwrap();
        assert!(after.holds);
        assert_eq!(after.counts["figure"], promised, "{name}");
        for (metric, sum) in &preview.inspection.tables[0].totals {
            let shown = totals(&desk, three.campaign).into_iter().find(|(id, ..)| id == metric);
            assert_eq!(shown.and_then(|(.., shown)| shown), Some(*sum), "{name}: {metric}");
        }
        import::undo(&desk, imported.batch).unwrap();
        assert!(totals(&desk, three.campaign).is_empty(), "{name}");
    }
}

#[test]
fn every_value_names_its_file_and_row() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    bring(&desk, three, &desk.file("shop.csv", SHOP)).unwrap();
    let more = "Date,Orders\n2026-03-09,7\n\n2026-03-11,8\n";
    bring(&desk, three, &desk.file("week two.csv", more)).unwrap();
    let origins = import::origins(&desk, three.campaign, "orders", Market::Ru).unwrap();
    let named: Vec<(&str, u32, f64)> =
        origins.iter().map(|o| (o.file.as_str(), o.figure.row, o.figure.value)).collect();
    let expected = [
        ("shop.csv", 2, 4.0),
        ("shop.csv", 3, 5.0),
        ("shop.csv", 4, 6.0),
        ("week two.csv", 2, 7.0),
        ("week two.csv", 4, 8.0),
    ];
    assert_eq!(named, expected);
    assert!(import::origins(&desk, three.campaign, "orders", Market::Us).unwrap().is_empty());
    let view = import::open(&desk, three.campaign).unwrap();
    let total = view.totals.iter().find(|t| t.metric == "orders").unwrap();
    assert_eq!(total.period, Some((day("2026-03-02"), day("2026-03-11"))));
    assert_eq!((total.imports.len(), view.imports.len()), (2, 2));
    let revenue = view.totals.iter().find(|t| t.metric == "revenue").unwrap();
    assert_eq!((revenue.values, revenue.currency.map(|c| c.code())), (2, Some("RUB")));
}

#[test]
fn a_mapping_is_remembered_for_the_same_header() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let first = desk.file("first.csv", "Когда,Сколько,Прочее\n2026-03-02,4,9\n2026-03-03,5,9\n");
    let options = mapped(&[
        ("Когда", Target::Role(Role::Day)),
        ("Сколько", Target::Metric("orders".to_owned())),
        ("Прочее", Target::Role(Role::Ignore)),
    ]);
    let fresh = import::inspect(&desk, None, &first, Options::default(), &Unwatched).unwrap();
    assert!(!fresh.inspection.tables[0].remembered);
    assert_eq!(fresh.inspection.tables[0].columns[1].metric, None);
    let chosen = ImportRequest { options, ..request(three, &first) };
    import::run(&desk, chosen, &Unwatched).unwrap();

    let desk = desk.reopened();
    let next = desk.file("next.csv", "когда, Сколько ,прочее\n2026-03-09,7,9\n");
    let preview = import::inspect(&desk, None, &next, Options::default(), &Unwatched).unwrap();
    assert!(preview.inspection.tables[0].remembered);
    let imported = bring(&desk, three, &next).unwrap();
    assert_eq!(imported.inspection, preview.inspection);
    assert_eq!(orders(&desk, three.campaign), Some((3, Some(16.0))));

    // What is chosen anew is remembered instead, once.
    let third = desk.file("third.csv", "Когда,Сколько,Прочее\n2026-03-10,8,1\n");
    let options = mapped(&[("Сколько", Target::Metric("views".to_owned()))]);
    let chosen = ImportRequest { options, ..request(three, &third) };
    import::run(&desk, chosen, &Unwatched).unwrap();
    let preview = import::inspect(&desk, None, &next, Options::default(), &Unwatched).unwrap();
    assert_eq!(preview.inspection.tables[0].columns[1].metric.as_deref(), Some("views"));
    assert_eq!(file::verify(&desk).unwrap().counts["mapping"], 1);

    let other = desk.file("other.csv", "Когда,Сколько\n2026-03-09,7\n");
    let preview = import::inspect(&desk, None, &other, Options::default(), &Unwatched).unwrap();
    assert!(!preview.inspection.tables[0].remembered, "another header");
}

#[test]
fn meanings_are_remembered_table_by_table() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let text = "Когда,Сколько\n2026-03-02,4\n2026-03-03,5\n\nГде,Ещё\nОмск,7\nТверь,8\n";
    let file = desk.file("two.csv", text);
    let said = |place, column: &str, metric: &str| TableOptions {
        place,
        mapping: Some(Mapping {
            columns: vec![(column.to_owned(), Target::Metric(metric.to_owned()))],
        }),
        ..TableOptions::default()
    };
    let tables = vec![said(0, "Сколько", "orders"), said(1, "Ещё", "clicks")];
    let options = Options { tables, ..Options::default() };
    import::run(&desk, ImportRequest { options, ..request(three, &file) }, &Unwatched).unwrap();
    assert_eq!(file::verify(&desk).unwrap().counts["mapping"], 2);
    let second = desk.file("second.csv", "Где,Ещё\nОмск,7\nТверь,9\n");
    let preview = import::inspect(&desk, None, &second, Options::default(), &Unwatched).unwrap();
    assert!(preview.inspection.tables[0].remembered);
    assert_eq!(preview.inspection.tables[0].totals["clicks"], 16.0);
}

#[test]
fn a_remembered_mapping_costs_no_second_reading() {
    struct Read(Cell<u64>);
    impl Watch for Read {
        fn progress(&self, done: u64, _: u64) {
            self.0.set(done);
        }
    }
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let file = desk.file("first.csv", "Когда,Сколько\n2026-03-02,4\n2026-03-03,5\n");
    let read = |file: &Path| {
        let read = Read(Cell::new(0));
        let preview = import::inspect(&desk, None, file, Options::default(), &read).unwrap();
        (read.0.get(), preview.inspection.tables[0].remembered)
    };
    let (fresh, _) = read(&file);
    let options = mapped(&[("Сколько", Target::Metric("orders".to_owned()))]);
    import::run(&desk, ImportRequest { options, ..request(three, &file) }, &Unwatched).unwrap();
    assert_eq!(read(&file), (fresh, true));
}

#[test]
fn a_column_may_hold_a_metric_of_ones_own() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let fields = json!({
        "key": "save_rate", "name": {"ru": "Доля сохранений", "en": "Save rate"},
        "over": ["saves"], "under": ["views"], "times": 100.0, "unit": "percent",
    });
    let serde_json::Value::Object(fields) = fields else { unreachable!("it is an object") };
    sverka_app::record::create(&desk, Kind::OwnMetric, fields).unwrap();
    let file = desk.file("rates.csv", "Day,Saved of seen\n2026-03-02,3.4\n2026-03-03,1.6\n");
    let options = mapped(&[("Saved of seen", Target::Metric("save_rate".to_owned()))]);
    let chosen = ImportRequest { options, ..request(three, &file) };
    let imported = import::run(&desk, chosen, &Unwatched).unwrap().value;
    assert_eq!(imported.inspection.tables[0].columns[1].metric.as_deref(), Some("save_rate"));
    assert_eq!(totals(&desk, three.campaign), [("save_rate".to_owned(), 2, None)]);
    let unlike = import::open(&desk, three.campaign).unwrap().totals[0].unlike;
    assert_eq!(unlike, Some(Unlike::RateFromParts));
    let next = desk.file("next.csv", "Day,Saved of seen\n2026-03-04,2\n");
    let preview = import::inspect(&desk, None, &next, Options::default(), &Unwatched).unwrap();
    assert_eq!(preview.inspection.tables[0].columns[1].metric.as_deref(), Some("save_rate"));
}

#[test]
fn a_rate_is_shown_as_its_parts_make_it_and_never_as_a_sum() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let text = "Date,Impressions,Clicks,CTR,Reach\n2026-03-02,1000,30,3,900\n2026-03-03,3000,10,0.33,2000\n";
    let file = desk.file("ads.csv", text);
    let preview = import::inspect(&desk, None, &file, Options::default(), &Unwatched).unwrap();
    assert_eq!(preview.whole[0].get("ctr"), Some(&1.0));
    bring(&desk, three, &file).unwrap();
    let totals = import::open(&desk, three.campaign).unwrap().totals;
    let of = |metric: &str| totals.iter().find(|t| t.metric == metric).map(|t| (t.sum, t.whole));
    assert_eq!(of("ctr"), Some((None, Some(1.0))), "40 of 4,000");
    assert_eq!(of("reach"), Some((None, None)), "the same people may be in both rows");
    assert_eq!(of("clicks"), Some((Some(40.0), None)));
}

#[test]
fn a_file_that_names_a_creator_is_taken_for_theirs() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Gift Box");
    let partners = sverka_app::partner::list(&desk, false).unwrap();
    let tessa = partners.iter().find(|row| row.name.en == "Tessa").unwrap().id;
    let accounts = json!([{"platform": "instagram", "handle": "@tessa.brews", "followers": null}]);
    desk.save(Kind::Partner, tessa, json!({ "accounts": accounts }));
    let guess = |name: &str, text: &str| {
        let file = desk.file(name, text);
        let preview = import::inspect(&desk, None, &file, Options::default(), &Unwatched).unwrap();
        import::whose(&desk, three.campaign, &file, &preview.inspection).unwrap()
    };
    let plain = "Date,Likes\n2026-03-02,4\n";
    let linked = "Date,Link,Likes\n2026-03-02,https://instagram.com/tessa.brews/p/1,4\n";
    assert_eq!(guess("export.csv", plain), None);
    for found in [guess("tessa.brews_march.csv", plain), guess("export-2.csv", linked)] {
        let found = found.expect("the account is named");
        assert_eq!((found.party, found.market), (three.tessa, Some(Market::Us)));
        assert_eq!(found.platform, Some(sverka_core::partner::Platform::Instagram));
    }
}

#[test]
fn money_of_two_currencies_stands_apart_with_the_reason() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    for (name, text) in [
        ("dollars.csv", "Date,Revenue (USD)\n2026-03-03,4\n"),
        ("roubles.csv", "Date,Revenue (RUB)\n2026-03-02,100\n"),
    ] {
        bring(&desk, three, &desk.file(name, text)).unwrap();
    }
    let view = import::open(&desk, three.campaign).unwrap();
    let stands: Vec<_> = view.totals.iter().map(|t| (t.currency, t.sum, t.unlike)).collect();
    let apart = Some(Unlike::OtherCurrency);
    let (rub, usd) = (Currency::from_code("RUB"), Currency::from_code("USD"));
    // Whichever came first, the money of the market stands before that of another.
    assert_eq!(stands, [(rub, Some(100.0), apart), (usd, Some(4.0), apart)]);
    assert!(view.totals.iter().all(|t| t.equals.is_none() && t.rate.is_none()), "no rate is known");
    let rate =
        json!([{"from": "USD", "to": "RUB", "rate": 80.0, "on": "2026-03-01", "source": "ЦБ"}]);
    let settings = sverka_app::settings::open(&desk).unwrap().id;
    desk.save(Kind::Settings, settings, json!({"exchange": rate}));
    let turned = import::open(&desk, three.campaign).unwrap().totals;
    let equals: Vec<_> = turned
        .iter()
        .map(|t| (t.currency, t.equals.map(|own| own.minor), t.rate.as_ref().map(|own| own.rate)))
        .collect();
    assert!(equals.contains(&(rub, Some(125), Some(80.0))), "{equals:?}");
    assert!(equals.contains(&(usd, Some(32_000), Some(80.0))), "{equals:?}");
}

#[test]
fn an_import_tells_how_far_it_is_to_the_end_of_packing_and_stops_before_it_writes() {
    struct Told {
        last: Cell<(u64, u64)>,
        back: Cell<bool>,
        stop_at_end: bool,
    }
    impl Watch for Told {
        fn progress(&self, done: u64, total: u64) {
            self.back.set(self.back.get() || done < self.last.get().0);
            self.last.set((done, total));
        }
        fn cancelled(&self) -> bool {
            let (done, total) = self.last.get();
            self.stop_at_end && total > 0 && done + total / 6 >= total
        }
    }
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let file = desk.file("shop.csv", SHOP);
    let told = |stop_at_end| Told { last: Cell::default(), back: Cell::new(false), stop_at_end };
    let stopping = told(true);
    let stopped = import::run(&desk, request(three, &file), &stopping).unwrap_err();
    assert_eq!(stopped.code, Code::Cancelled);
    assert!(totals(&desk, three.campaign).is_empty(), "nothing was written");
    let watching = told(false);
    import::run(&desk, request(three, &file), &watching).unwrap();
    let (done, total) = watching.last.get();
    assert_eq!((done, watching.back.get()), (total, false));
}

#[test]
fn the_same_bytes_are_refused_once_and_never_doubled() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    bring(&desk, three, &desk.file("shop.csv", SHOP)).unwrap();
    desk.go_to("2026-03-22");
    let renamed = desk.file("renamed.csv", SHOP);
    let preview = import::inspect(&desk, None, &renamed, Options::default(), &Unwatched).unwrap();
    assert_eq!(preview.before.map(|i| i.file), Some("shop.csv".to_owned()));
    let refused = bring(&desk, three, &renamed).unwrap_err();
    assert_eq!(refused.code, Code::ImportedBefore);
    assert_eq!(refused.args["file"], "shop.csv");
    assert_eq!(refused.args["on"], "2026-03-20");
    let standing = totals(&desk, three.campaign);

    let again = ImportRequest { again: true, ..request(three, &renamed) };
    import::run(&desk, again, &Unwatched).unwrap();
    assert_eq!(totals(&desk, three.campaign), standing);
    let origins = import::origins(&desk, three.campaign, "orders", Market::Ru).unwrap();
    assert!(origins.iter().all(|o| o.file == "renamed.csv"), "the newest file is the source");

    let other = bare(&desk, "Another");
    bring(&desk, other, &renamed).unwrap();
    assert_eq!(orders(&desk, other.campaign), Some((3, Some(15.0))), "another campaign is free");
}

#[test]
fn an_overlapping_file_replaces_its_days_and_adds_the_new_ones() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    bring(&desk, three, &desk.file("a.csv", SHOP)).unwrap();
    desk.go_to("2026-03-22");
    let longer = "Date,Orders\n2026-03-03,50\n2026-03-04,6\n2026-03-05,1\n";
    bring(&desk, three, &desk.file("b.csv", longer)).unwrap();
    assert_eq!(orders(&desk, three.campaign), Some((4, Some(61.0))));
}

#[test]
fn damaged_rows_are_named_and_the_rest_comes_in() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let text = "Date,Orders,Title\n2026-03-02,4,one\n2026-03-03,5\n2026-03-04,x,three\n\
                2026-03-05,6,four,five\n2026-03-06,7,six\n";
    let imported = bring(&desk, three, &desk.file("damaged.csv", text)).unwrap();
    let table = &imported.inspection.tables[0];
    let issues: Vec<(u32, IssueCode)> = table.issues.iter().map(|i| (i.row, i.code)).collect();
    let expected =
        [(3, IssueCode::RaggedRow), (4, IssueCode::UnreadableNumber), (5, IssueCode::RaggedRow)];
    assert_eq!(issues, expected);
    assert_eq!((table.rows, table.skipped), (3, 2));
    assert_eq!(orders(&desk, three.campaign), Some((2, Some(11.0))));
    let kept = &import::open(&desk, three.campaign).unwrap().imports[0];
    assert_eq!((kept.rows, kept.skipped), (3, 2));
}

#[test]
fn an_open_quote_costs_its_row_and_not_the_file() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let mut text = String::from("Date,Orders,Title\n");
    for row in 0..60 {
        let quote = if row == 30 { "\"" } else { "" };
        text.push_str(&format!("2026-03-{:02},1,{quote}title\n", row % 28 + 1));
    }
    let path = desk.file("quote.csv", text);
    let preview = import::inspect(&desk, None, &path, Options::default(), &Unwatched).unwrap();
    let imported = bring(&desk, three, &path).unwrap();
    assert_eq!(imported.inspection, preview.inspection);
    let table = &imported.inspection.tables[0];
    assert_eq!((table.issues[0].row, table.issues[0].code), (32, IssueCode::DamagedRow));
    assert_eq!((table.rows, table.skipped), (59, 1));
    assert_eq!(imported.figures, 59);
}

#[test]
fn encodings_are_told_apart() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let text = "Дата;Заказы;Выручка\r\n02.03.2026;4;1200,50\r\n03.03.2026;5;99,50\r\n";
    // The letters of this text lie in one row of windows-1251.
    let cp1251: Vec<u8> = text
        .chars()
        .map(|c| match c {
            'А'..='я' => (c as u32 - 'А' as u32 + 0xc0) as u8,
            c => c as u8,
        })
        .collect();
    let utf16 = |bom: [u8; 2], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        bom.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    };
    let files = [
        ("utf-8", text.as_bytes().to_vec()),
        ("utf-8", ["\u{feff}", text].concat().into_bytes()),
        ("windows-1251", cp1251),
        ("utf-16le", utf16([0xff, 0xfe], u16::to_le_bytes)),
        ("utf-16be", utf16([0xfe, 0xff], u16::to_be_bytes)),
    ];
    for (at, (encoding, bytes)) in files.into_iter().enumerate() {
        let path = desk.file(&format!("{at}.csv"), bytes);
        let imported = bring(&desk, three, &path).unwrap();
        assert_eq!(imported.inspection.encoding, encoding, "{at}");
        let found = totals(&desk, three.campaign);
        let expected =
            [("revenue".to_owned(), 2, Some(1300.0)), ("orders".to_owned(), 2, Some(9.0))];
        assert!(expected.iter().all(|e| found.contains(e)), "{at}: {found:?}");
        import::undo(&desk, imported.batch).unwrap();
    }
}

#[test]
fn a_file_that_is_no_table_is_refused_by_reason_and_leaves_nothing() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let before = (desk.info().unwrap(), file::verify(&desk).unwrap().counts);
    let files: [(&str, &[u8], &str); 8] = [
        ("empty.csv", b"", "empty-file"),
        ("blank.csv", b"\xef\xbb\xbf \r\n\n", "empty-file"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0", "binary"),
        ("book.csv", b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", "not-a-workbook"),
        ("cut.csv", b"\xff\xfeD\0a\0t\0e\0,\0O\0r\0d\0e\0r\0s\0\n\x001", "truncated"),
        ("names.csv", b"Name\nNika\nTessa\nLeo\n", "one-column"),
        ("header.csv", b"Date,Orders\n", "no-rows"),
        ("words.csv", b"Name,City\nNika,Tver\nTessa,Boston\n", "no-numbers"),
    ];
    for (name, bytes, reason) in files {
        let path = desk.file(name, bytes);
        let inspected =
            import::inspect(&desk, None, &path, Options::default(), &Unwatched).unwrap_err();
        let run = bring(&desk, three, &path).unwrap_err();
        for failure in [inspected, run] {
            assert_eq!(failure.code, Code::Import, "{name}: {failure}");
            assert_eq!(failure.args["reason"], reason, "{name}");
        }
    }
    let gone = desk.place("gone.csv");
    for failure in [
        import::inspect(&desk, None, &gone, Options::default(), &Unwatched).unwrap_err(),
        bring(&desk, three, &gone).unwrap_err(),
    ] {
        assert_eq!(failure.code, Code::Missing);
        assert_eq!(failure.args["path"], gone.display().to_string());
    }
    assert_eq!((desk.info().unwrap(), file::verify(&desk).unwrap().counts), before);
}

#[test]
fn figures_count_only_for_parties_of_their_campaign() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let other = bare(&desk, "Another");
    let path = desk.file("shop.csv", SHOP);
    let strange = ImportRequest { party: Some(other.nika), ..request(three, &path) };
    let refused = import::run(&desk, strange, &Unwatched).unwrap_err();
    assert_eq!((refused.code, refused.problems[0].field.as_str()), (Code::Refused, "party"));
    let nowhere = ImportRequest { campaign: Id::nil(), ..request(three, &path) };
    assert_eq!(import::run(&desk, nowhere, &Unwatched).unwrap_err().code, Code::NotFound);
}

#[test]
fn what_a_file_counts_for_follows_from_what_was_said() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Gift Box");
    let place = |campaign, creator, market| {
        import::place(&desk, campaign, creator, market)
            .map(|place| (place.party, place.market))
            .map_err(|failure| failure.code)
    };
    let nika = sverka_app::campaign::open(&desk, three.campaign).unwrap().parties[1].partner;
    assert_eq!(place(None, Some(three.tessa), None), Ok((Some(three.tessa), Market::Us)));
    assert_eq!(place(None, nika, None), Ok((Some(three.nika), Market::Ru)));
    assert_eq!(place(None, None, Some(Market::Us)), Ok((None, Market::Us)));
    assert_eq!(place(None, None, None), Err(Code::WhichMarket));
    assert_eq!(place(None, Some(Id::nil()), None), Err(Code::NotFound));
    bare(&desk, "Another");
    assert_eq!(place(None, None, Some(Market::Us)), Err(Code::WhichCampaign));
    assert_eq!(place(Some(three.campaign), None, Some(Market::Us)), Ok((None, Market::Us)));
}

/// Stops a reading after so many bytes, and remembers what it was told.
struct Until {
    most: u64,
    done: Cell<u64>,
    total: Cell<u64>,
    calls: Cell<u32>,
}

impl Until {
    fn bytes(most: u64) -> Until {
        Until { most, done: Cell::new(0), total: Cell::new(0), calls: Cell::new(0) }
    }
}

impl Watch for Until {
    fn progress(&self, done: u64, total: u64) {
        assert!(done >= self.done.get() && done <= total, "progress only goes forward");
        self.done.set(done);
        self.total.set(total);
        self.calls.set(self.calls.get() + 1);
    }

    fn cancelled(&self) -> bool {
        self.done.get() >= self.most
    }
}

#[test]
fn a_file_of_a_hundred_megabytes_reports_progress_and_is_cancelled_without_a_trace() {
    const ROWS: u32 = 25_000;
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let path = desk.place("large.csv");
    let caption = "слово ".repeat(380);
    let mut out = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    writeln!(out, "Date,Orders,Title").unwrap();
    for row in 0..ROWS {
        writeln!(out, "2026-03-{:02},{},{caption}{row}", row % 27 + 2, row % 7).unwrap();
    }
    drop(out.into_inner().unwrap());
    let length = std::fs::metadata(&path).unwrap().len();
    assert!(length > 100_000_000);

    let before = (desk.info().unwrap(), file::verify(&desk).unwrap().counts);
    // Before the first byte, in the first reading of the file, and in the last.
    for most in [0, length / 2, length * 5 / 2] {
        let watch = Until::bytes(most);
        let stopped = import::run(&desk, request(three, &path), &watch).unwrap_err();
        assert_eq!(stopped.code, Code::Cancelled);
        assert!(watch.done.get() < watch.total.get().max(1), "it stopped on the way");
        let after = (desk.info().unwrap(), file::verify(&desk).unwrap().counts);
        assert_eq!(after, before);
    }

    let watch = Until::bytes(u64::MAX);
    let imported = import::run(&desk, request(three, &path), &watch).unwrap().value;
    assert_eq!(watch.done.get(), watch.total.get());
    assert!(watch.calls.get() > 100, "often enough for a bar to move");
    assert_eq!(imported.figures, ROWS);
    assert_eq!(orders(&desk, three.campaign).map(|(values, _)| values), Some(ROWS));
}

#[test]
fn undo_takes_an_import_back_with_its_figures_and_redo_brings_them() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    bring(&desk, three, &desk.file("shop.csv", SHOP)).unwrap();
    let standing = import::open(&desk, three.campaign).unwrap();
    desk.undo().unwrap();
    let desk = desk.reopened();
    let view = import::open(&desk, three.campaign).unwrap();
    assert_eq!((view.imports.len(), view.totals.len()), (0, 0));
    assert_eq!(file::verify(&desk).unwrap().counts["figure"], 0);
    desk.redo().unwrap();
    assert_eq!(import::open(&desk, three.campaign).unwrap(), standing);
    import::undo(&desk, standing.imports[0].id).unwrap();
    assert!(import::open(&desk, three.campaign).unwrap().totals.is_empty());
    desk.undo().unwrap();
    assert_eq!(import::open(&desk, three.campaign).unwrap(), standing);
    assert!(file::verify(&desk).unwrap().holds);
    let gone = import::undo(&desk, Id::nil()).unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

#[test]
fn a_party_whose_figures_are_in_stays() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Gift Box");
    bring(&desk, three, &desk.file("shop.csv", SHOP)).unwrap();
    let refused = sverka_app::record::remove(&desk, Kind::Party, three.nika).unwrap_err();
    assert_eq!(refused.code, Code::Held);
}

#[test]
fn figures_are_not_taken_on_a_day_to_come() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let path = desk.file("shop.csv", SHOP);
    let taken = |on: &str| ImportRequest { taken_on: Some(day(on)), ..request(three, &path) };
    for (on, code) in
        [("2026-03-21", ProblemCode::InFuture), ("1926-03-20", ProblemCode::YearOutOfRange)]
    {
        let refused = import::run(&desk, taken(on), &Unwatched).unwrap_err();
        let [problem] = refused.problems.as_slice() else { panic!("{refused}") };
        assert_eq!((problem.field.as_str(), problem.code), ("taken_on", code));
        assert_eq!(totals(&desk, three.campaign), []);
    }
    import::run(&desk, taken("2026-03-20"), &Unwatched).unwrap();
    assert_eq!(orders(&desk, three.campaign), Some((3, Some(15.0))));
}

#[test]
fn what_is_left_out_of_health_is_left_out_of_the_totals_too() {
    let desk = Desk::on("2026-03-20");
    let three = aligned(&desk);
    let path = desk.file("days.csv", "Date,Orders\n2026-03-03,12\n2026-03-04,-500\n2026-05-01,9\n");
    bring(&desk, three, &path).unwrap();
    assert_eq!(orders(&desk, three.campaign), Some((1, Some(12.0))));
    let doubts = import::open(&desk, three.campaign).unwrap().doubts;
    assert_eq!(doubts.len(), 2, "each is told with its reason");
}
