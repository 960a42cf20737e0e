//! Metric files at the prompt: every fixture of the importers, the answers that scripts rely on, and refusals that say
//! what, why and what to do in both languages.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn cli(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sverka-cli"))
        .args(words)
        .current_dir(folder)
        .output()
        .expect("the program starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("answers are UTF-8")
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("one JSON value")
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/tests/fixtures")
}

#[test]
fn every_fixture_is_read_as_the_contract_says_or_refused_in_one_line() {
    let mut read = 0;
    for entry in std::fs::read_dir(fixtures()).expect("fixtures") {
        let path = entry.expect("an entry").path();
        let file = path.to_str().expect("a plain name");
        let answer = cli(&fixtures(), &["--lang", "en", "inspect", file, "--json"]);
        if !answer.status.success() {
            assert!(file.contains("rule-09"), "{file}: {}", text(&answer.stderr));
            assert_eq!(text(&answer.stderr).trim_end().lines().count(), 1);
            continue;
        }
        let found = json(&answer);
        assert!(found["encoding"].is_string() && found["file"].is_string());
        for table in found["tables"].as_array().expect("tables") {
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
                "stated_totals",
                "issues",
            ] {
                assert!(table.get(name).is_some(), "{file}: {name}");
            }
            for column in table["columns"].as_array().expect("columns") {
                for name in ["name", "metric", "unit", "cells", "missing", "sum", "role"] {
                    assert!(column.get(name).is_some(), "{file}: {name}");
                }
            }
            for issue in table["issues"].as_array().expect("issues") {
                assert!(issue["row"].is_u64() && issue["code"].is_string(), "{issue}");
                let message = issue["message"].as_str().expect("a sentence");
                assert!(!message.is_empty() && !message.contains('{'), "{file}: {message}");
            }
        }
        read += 1;
    }
    assert!(read > 25, "{read} fixtures");
}

#[test]
fn a_damaged_column_is_named_with_its_row_and_its_code() {
    let file = fixtures().join("rule-08-excel-dates-ru.csv");
    let found = json(&cli(&fixtures(), &["inspect", file.to_str().expect("a name"), "--json"]));
    let issue = &found["tables"][0]["issues"][0];
    assert_eq!((&issue["row"], &issue["column"]), (&2.into(), &"CTR (%)".into()));
    assert_eq!(issue["code"], "excel-date-in-number");
    assert_eq!(found["encoding"], "windows-1251");
}

#[test]
fn a_year_an_order_and_a_mapping_are_said_at_the_prompt() {
    let folder = tempfile::tempdir().expect("folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("written");
    };
    write("a.csv", "Когда,Сколько,Прочее\n05/03/2026,12,1\n06/03/2026,8,2\n");
    write("map.json", "{\"Когда\": \"day\", \"Сколько\": \"orders\"}");
    let asked = json(&cli(folder.path(), &["inspect", "a.csv", "--json"]));
    assert_eq!(asked["tables"][0]["questions"][0]["ask"], "day-first");
    let words = ["inspect", "a.csv", "--mapping", "map.json", "--day-first", "--json"];
    let said = json(&cli(folder.path(), &words));
    assert_eq!(said["tables"][0]["totals"]["orders"], 20);
    assert_eq!(said["tables"][0]["period"], serde_json::json!(["2026-03-05", "2026-03-06"]));
    write("b.csv", "\"Date\",\"Views\"\n\"February 28\",\"5\"\n\"March 1\",\"6\"\n");
    let said = json(&cli(folder.path(), &["inspect", "b.csv", "--year", "2026", "--json"]));
    assert_eq!(said["tables"][0]["period"], serde_json::json!(["2026-02-28", "2026-03-01"]));
    let both = ["inspect", "a.csv", "--day-first", "--month-first", "--json"];
    assert_eq!(cli(folder.path(), &both).status.code(), Some(2));
}

#[test]
fn a_file_that_asks_something_is_refused_with_the_question_and_the_word_that_answers_it() {
    let folder = tempfile::tempdir().expect("folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("written");
    };
    let said = |words: &[&str]| cli(folder.path(), words);
    assert!(said(&["new", "w.sverka", "--sample"]).status.success());
    let campaign = {
        let health = json(&said(&["health", "w.sverka", "--json"]));
        health[0]["campaign"].as_str().expect("an id").to_owned()
    };
    write("orders.csv", "Date,Orders\n10/11/2026,10\n11/11/2026,10\n12/11/2026,10\n");
    write("views.csv", "Date,Views\nFebruary 28,5\nMarch 1,6\n");
    write(
        "shop.csv",
        "Name,Financial Status,Currency,Subtotal,Total,Discount Code,Created at,Lineitem name\n\
         #1,paid,RUB,10,10,ANNA10,2026-03-02 09:10:00 -0400,Tea\n\
         #2,paid,RUB,20,20,IVAN5,2026-03-03 09:10:00 -0400,Tea\n",
    );
    let files: [(&str, &str, &[&str]); 3] = [
        ("orders.csv", "--day-first", &["--day-first"]),
        ("views.csv", "--year", &["--year", "2026"]),
        ("shop.csv", "--codes", &["--codes", "ANNA10,SPRING"]),
    ];
    for (name, word, answer) in files {
        let place = ["--campaign", campaign.as_str(), "--market", "ru", "--json"];
        let asked = [&["--lang", "en", "import", "w.sverka", name][..], &place].concat();
        let refused = said(&asked);
        let line = text(&refused.stderr);
        assert_eq!(refused.status.code(), Some(1), "{name}: {line}");
        assert!(line.contains(word) && line.contains('?'), "{name}: {line}");
        assert_eq!(line.trim_end().lines().count(), 1, "{name}: {line}");
        assert!(refused.stdout.is_empty());
        let answered = [&asked[..], answer].concat();
        let imported = json(&said(&answered));
        assert!(imported["batch"].is_string(), "{name}");
        let doubtful = &imported["doubtful"][0];
        let told = (name == "views.csv").then_some((2, "2 values outside the campaign"));
        let said = doubtful["n"].as_i64().zip(doubtful["message"].as_str());
        assert!(told.is_none_or(|told| said == Some(told)), "{name}: {doubtful}");
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_what_why_and_what_to_do() {
    let folder = tempfile::tempdir().expect("folder");
    let utf16 = [0xff, 0xfe, b'D', 0, b',', 0, b'V'];
    let files: [(&str, &[u8], &str, &str); 4] = [
        ("empty.csv", b"", "пуст", "empty"),
        ("cut.csv", &utf16, "обрывается", "breaks off"),
        ("zeros.csv", b"Date,Views\n2026-01-01,5\0\n2026-01-02,6\n2026-01-03,7\n2026-01-04,8\n2026-01-05,9\n2026-01-06,9\n2026-01-07,9\n", "нулевые", "Zero bytes"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "старого вида", "old Excel"),
    ];
    for (name, bytes, russian, english) in files {
        std::fs::write(folder.path().join(name), bytes).expect("written");
        for (lang, word) in [("ru", russian), ("en", english)] {
            let refused = cli(folder.path(), &["--lang", lang, "inspect", name, "--json"]);
            let line = text(&refused.stderr);
            assert_eq!(refused.status.code(), Some(1), "{name}");
            assert!(line.contains(word) && line.trim_end().lines().count() == 1, "{name}: {line}");
            assert!(refused.stdout.is_empty());
        }
    }
}
