//! What holds for every file, whatever is in it.

use encoding_rs::{UTF_8, WINDOWS_1251};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::Write;
use sverka_core::{figure::Figure, metric};
use sverka_exchange::{
    Bytes, ISSUES_MOST, Inspection, IssueCode, Options, Refusal, RefusalCode, SAMPLE_MOST,
    TableOptions, Unwatched, inspect, read_each, sources,
};

fn read_bytes(bytes: &[u8]) -> Result<(Inspection, Vec<Figure>), Refusal> {
    let mut figures = Vec::new();
    let inspection = read_each(
        Bytes::Memory(bytes),
        "file.csv",
        &Options::default(),
        &Unwatched,
        &mut |found| figures.extend(found.row.figures()),
    )?;
    Ok((inspection, figures))
}

/// What must hold between a preview and the figures that come with it.
fn holds(inspection: &Inspection, figures: &[Figure]) {
    let counted: u64 = inspection.tables.iter().map(|t| t.figures).sum();
    assert_eq!(counted, figures.len() as u64);
    assert!(!inspection.tables.is_empty());
    let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
    for figure in figures {
        let metric = metric::find(&figure.metric).expect("a metric of the dictionary");
        assert!(figure.value.is_finite());
        if metric.additive {
            *sums.entry(metric.id).or_default() += figure.value;
        }
    }
    for (id, sum) in sums {
        let stated: f64 = inspection.tables.iter().filter_map(|t| t.totals.get(id)).sum();
        assert!((stated - sum).abs() <= 1e-9 * sum.abs().max(1.0), "{id}: {stated} and {sum}");
    }
    for table in &inspection.tables {
        assert!(table.issues.len() <= ISSUES_MOST && table.sample.len() <= SAMPLE_MOST);
        for column in &table.columns {
            assert!(column.cells + column.missing <= table.rows);
            assert!(column.metric.is_none() || column.refused.is_none());
        }
    }
}

/// Text in the manner of exports: the signs that matter, densely.
fn csv_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(",".to_owned()),
        Just(";".to_owned()),
        Just("\t".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\"".to_owned()),
        Just("#".to_owned()),
        Just("sep=;\n".to_owned()),
        Just("Date,Views,CTR\n".to_owned()),
        Just("Total".to_owned()),
        Just("Итого".to_owned()),
        Just("3.апр".to_owned()),
        Just("Lifetime".to_owned()),
        Just("10/03/2026".to_owned()),
        Just("February 29".to_owned()),
        Just("<10%".to_owned()),
        Just("1.2K".to_owned()),
        Just("9E28".to_owned()),
        Just("0:13:29".to_owned()),
        "[0-9]{1,30}",
        "[0-9]{1,3}[.,][0-9]{1,3}",
        "[A-Za-zА-яё ]{1,8}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok((inspection, figures)) = read_bytes(&bytes) {
            holds(&inspection, &figures);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in csv_like()) {
        if let Ok((inspection, figures)) = read_bytes(text.as_bytes()) {
            holds(&inspection, &figures);
        }
    }

    #[test]
    fn any_choices_are_followed_or_refused(
        text in csv_like(),
        delimiter in prop::option::of(any::<char>()),
        decimal in prop::option::of(prop::sample::select(vec!['.', ','])),
        header_row in prop::option::of(0_u32..9),
        year in prop::option::of(any::<i32>()),
        encoding in prop::option::of(prop::sample::select(vec!["utf-8", "utf-16le", "koi8-r", "no such"])),
    ) {
        let options = Options {
            delimiter, decimal, year,
            tables: vec![TableOptions { header_row, ..TableOptions::default() }],
            encoding: encoding.map(str::to_owned),
            ..Options::default()
        };
        let mut figures = Vec::new();
        let read = read_each(Bytes::Memory(text.as_bytes()), "f.csv", &options, &Unwatched, &mut |found| figures.extend(found.row.figures()));
        if let Ok(inspection) = read {
            holds(&inspection, &figures);
        }
    }

    #[test]
    fn the_same_table_gives_the_same_figures_however_it_is_written(
        rows in prop::collection::vec((1_u32..28, 0_u32..3_000_000, 0_u32..10_000, prop::bool::ANY), 3..30),
        delimiter in prop::sample::select(vec![',', ';', '\t']),
        decimal in prop::sample::select(vec!['.', ',']),
        grouped in prop::bool::ANY,
        encoding in 0_usize..6,
        newline in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let number = |value: u32, cents: Option<u32>| {
            let digits = value.to_string();
            let mut whole = String::new();
            for (place, digit) in digits.chars().enumerate() {
                if grouped && place > 0 && (digits.len() - place).is_multiple_of(3) {
                    whole.push(if decimal == ',' { '\u{a0}' } else { ',' });
                }
                whole.push(digit);
            }
            match cents {
                Some(cents) => format!("{whole}{decimal}{cents:02}"),
                None => whole,
            }
        };
        let cell = |text: String| if text.contains(delimiter) { format!("\"{text}\"") } else { text };
        let mut text = ["Дата", "Название ролика", "Просмотры", "Расход"].join(&delimiter.to_string());
        text.push_str(newline);
        let mut expected = Vec::new();
        for (index, (day, views, cost, missing)) in rows.iter().enumerate() {
            let cost_text = if *missing { "--".to_owned() } else { number(cost / 100, Some(cost % 100)) };
            let cells = [format!("{day:02}.04.2026"), format!("Чай {index}"), number(*views, None), cost_text];
            text.push_str(&cells.map(cell).join(&delimiter.to_string()));
            text.push_str(newline);
            expected.push(("views".to_owned(), f64::from(*views)));
            if !missing {
                expected.push(("cost".to_owned(), f64::from(*cost) / 100.0));
            }
        }
        let sixteen = |big: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
        };
        let bytes = match encoding {
            0 => text.as_bytes().to_vec(),
            1 => [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat(),
            2 => [&[0xff, 0xfe][..], &sixteen(false)].concat(),
            3 => sixteen(false),
            4 => sixteen(true),
            _ => WINDOWS_1251.encode(&text).0.into_owned(),
        };
        let (inspection, figures) = read_bytes(&bytes).expect("a plain table");
        holds(&inspection, &figures);
        let found: Vec<(String, f64)> = figures.iter().map(|f| (f.metric.clone(), f.value)).collect();
        prop_assert_eq!(found, expected);
        prop_assert!(figures.iter().all(|f| f.day.is_some()));
        let told: Vec<IssueCode> =
            inspection.tables[0].issues.iter().map(|issue| issue.code).collect();
        prop_assert_eq!(told, [IssueCode::CurrencyMissing]);
    }

    #[test]
    fn a_cut_file_gives_nothing_that_the_whole_one_does_not(cut in 0_usize..400) {
        let mut whole = String::from("Date,Post ID,Views\n");
        for row in 10..30 {
            whole.push_str(&format!("2026-01-{row},post {row},{}\n", row * 100));
        }
        let cut = cut.min(whole.len());
        let (_, all) = read_bytes(whole.as_bytes()).expect("a plain table");
        if let Ok((_, part)) = read_bytes(&whole.as_bytes()[..cut]) {
            // The last number may have lost digits that nobody can know of; every row before it is whole.
            let known = part.len().saturating_sub(1);
            prop_assert_eq!(&part[..known], &all[..known]);
        }
    }
}

#[test]
fn a_long_file_is_read_in_pieces_with_progress_and_can_be_stopped() {
    use std::cell::Cell;
    struct Counted {
        seen: Cell<u64>,
        stop_at: Option<u64>,
    }
    impl sverka_exchange::Watch for Counted {
        fn progress(&self, done: u64, total: u64) {
            assert!(done <= total && done >= self.seen.get());
            self.seen.set(done);
        }
        fn cancelled(&self) -> bool {
            self.stop_at.is_some_and(|at| self.seen.get() > at)
        }
    }
    let mut file = tempfile::NamedTempFile::new().expect("a place for a file");
    writeln!(file, "Date,Post ID,Views").expect("room on the disk");
    for row in 0..40_000 {
        writeln!(file, "2026-01-01,post {row},{row}").expect("room on the disk");
    }
    file.flush().expect("room on the disk");
    let watch = Counted { seen: Cell::new(0), stop_at: None };
    let preview = inspect(file.path(), &Options::default(), &watch).expect("a plain table");
    assert_eq!(watch.seen.get(), preview.bytes * 3);
    let mut figures: Vec<Figure> = Vec::new();
    let name = file.path().to_string_lossy();
    let bytes = Bytes::File(file.path());
    let whole = read_each(bytes, &name, &Options::default(), &Unwatched, &mut |found| {
        figures.extend(found.row.figures());
    })
    .expect("a plain table");
    assert_eq!(preview, whole, "a preview is the import");
    assert_eq!(figures.len(), 40_000);
    assert_eq!(figures.last().map(|f| f.row), Some(40_001));
    let stopped = Counted { seen: Cell::new(0), stop_at: Some(preview.bytes + 1) };
    let refusal = inspect(file.path(), &Options::default(), &stopped).expect_err("a stop");
    assert_eq!(refusal.code, RefusalCode::Cancelled);
}

#[test]
fn bytes_that_are_no_character_cost_one_row_its_text_only() {
    let mut bytes = "Дата,Название,Просмотры\n26.04.2026,Чай,5\n27.04.2026,".as_bytes().to_vec();
    bytes.extend([0xff, 0xfe]);
    bytes.extend(",6\n".as_bytes());
    let (inspection, figures) = read_bytes(&bytes).expect("a plain table");
    assert_eq!(inspection.encoding, UTF_8.name().to_lowercase());
    let found: Vec<(u32, IssueCode)> =
        inspection.tables[0].issues.iter().map(|i| (i.row, i.code)).collect();
    assert_eq!(found, [(3, IssueCode::DamagedText)]);
    assert_eq!(figures.len(), 2);
}

#[test]
fn every_code_and_every_source_has_its_words_in_both_languages() {
    let english = include_str!("../../../locales/en/import.ftl");
    let russian = include_str!("../../../locales/ru/import.ftl");
    let name = |code: &serde_json::Value| code.as_str().expect("a code is a word").to_owned();
    let mut keys = Vec::new();
    for code in IssueCode::ALL {
        keys.push(format!("import-issue-{}", name(&serde_json::json!(code))));
    }
    for code in RefusalCode::ALL {
        keys.push(format!("import-refusal-{}", name(&serde_json::json!(code))));
    }
    keys.extend(sources().iter().map(|s| format!("import-source-{}", s.id)));
    for key in keys {
        let line = format!("\n{key} = ");
        assert!(english.contains(&line) && russian.contains(&line), "{key}");
    }
}
