//! The words, the JSON and the exit codes of the prompt, which scripts rely on.

use serde_json::Value;
use std::path::Path;
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

/// A folder with the sample workspace in it.
fn sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder");
    let made = cli(folder.path(), &["new", "s.sverka", "--sample"]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    folder
}

/// The campaign of the sample with this English title.
fn campaign(folder: &Path, title: &str) -> String {
    let all = json(&cli(folder, &["health", "s.sverka", "--json"]));
    let found = all.as_array().expect("a list").iter().find(|c| c["title"]["en"] == title);
    found.expect("the sample has it")["campaign"].as_str().expect("an id").to_owned()
}

#[test]
fn a_new_workspace_holds_and_is_not_overwritten() {
    let folder = tempfile::tempdir().expect("folder");
    assert!(cli(folder.path(), &["new", "a.sverka"]).status.success());
    let again = cli(folder.path(), &["--lang", "en", "new", "a.sverka"]);
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(text(&again.stderr).lines().count(), 1);
    assert!(text(&again.stderr).contains("already"), "{}", text(&again.stderr));
    let found = json(&cli(folder.path(), &["verify", "a.sverka", "--json"]));
    assert_eq!(found["holds"], true);
}

#[test]
fn wrong_usage_ends_with_two() {
    let folder = tempfile::tempdir().expect("folder");
    for words in [&["dance"][..], &["new"], &["--lang", "fr", "sources"]] {
        assert_eq!(cli(folder.path(), words).status.code(), Some(2), "{words:?}");
    }
}

#[test]
fn refusals_are_one_line_in_the_language_asked_for() {
    let folder = tempfile::tempdir().expect("folder");
    std::fs::write(folder.path().join("letter.sverka"), "Dear Nika").expect("written");
    for (lang, word) in [("ru", "не файл"), ("en", "not a Sverka file")] {
        let refused = cli(folder.path(), &["--lang", lang, "verify", "letter.sverka"]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(text(&refused.stderr).contains(word), "{}", text(&refused.stderr));
        assert_eq!(text(&refused.stderr).trim_end().lines().count(), 1);
    }
    assert_eq!(std::fs::read(folder.path().join("letter.sverka")).expect("there"), b"Dear Nika");
}

#[test]
fn the_sample_has_a_finished_a_running_and_a_troubled_campaign() {
    let folder = sample();
    let found = json(&cli(folder.path(), &["verify", "s.sverka", "--json"]));
    assert_eq!(found["holds"], true, "{found}");
    let all = json(&cli(folder.path(), &["health", "s.sverka", "--json"]));
    let all = all.as_array().expect("a list");
    let raised = |c: &Value| {
        ["adherence", "performance", "sentiment"]
            .iter()
            .flat_map(|d| c[d]["flags"].as_array().expect("flags"))
            .any(|f| f["state"] == "raised")
    };
    let of = |title: &str| all.iter().find(|c| c["title"]["en"] == title).expect("told");
    assert_eq!(of("Clay & Honey")["stage"], "finished");
    assert_eq!(of("Gift Box")["stage"], "running");
    assert!(!raised(of("Gift Box")), "{}", of("Gift Box"));
    assert_eq!(of("Evening Tea")["stage"], "running");
    assert!(raised(of("Evening Tea")), "{}", of("Evening Tea"));
    for dimension in ["adherence", "performance", "sentiment"] {
        let dimension = &of("Evening Tea")[dimension];
        for field in ["score", "n", "parts", "against", "flags"] {
            assert!(dimension.get(field).is_some(), "{field} is missing in {dimension}");
        }
    }
}

#[test]
fn partners_come_by_rank_with_coverage() {
    let folder = sample();
    let all = json(&cli(folder.path(), &["partners", "s.sverka", "--json"]));
    let all = all.as_array().expect("a list");
    let first = &all[0];
    assert_eq!(first["place"], 1.0);
    assert!(first["coverage"].as_f64().expect("a share") >= 0.6);
    let unranked =
        all.iter().find(|p| p["place"].is_null()).expect("too little is known of someone");
    assert!(unranked["coverage"].as_f64().expect("a share") < 0.6);
    assert!(unranked["stability"].is_null());
}

#[test]
fn partners_come_with_their_phase_their_gates_and_how_sure_their_place_is() {
    let folder = sample();
    let all = json(&cli(folder.path(), &["partners", "s.sverka", "--json"]));
    let called = |name: &str| {
        let found = all.as_array().expect("a list").iter().find(|p| p["name"]["en"] == name);
        found.unwrap_or_else(|| panic!("no {name} in the sample"))
    };
    let nika = called("Nika Zalesnaya");
    assert_eq!(nika["phase"], "pilot");
    let holds = |partner: &serde_json::Value, state: &str, gate: &str| {
        partner["gates"][state].as_array().expect("a list").iter().any(|id| id == gate)
    };
    assert!(holds(nika, "met", "gut-check"));
    assert!(holds(nika, "passed", "cases-both-markets"));
    assert!(holds(called("Jonah Brackwell"), "not_met", "cases-both-markets"));
    assert!(holds(called("Agata Sukhodol"), "not_known", "gut-check"));
    let stability = &nika["stability"];
    assert!((0.0..=1.0).contains(&stability["first"].as_f64().expect("a share")));
    let places = stability["places"].as_array().expect("two places");
    assert!(places[0].as_u64() <= places[1].as_u64());
}

#[test]
fn an_import_does_what_inspect_said_and_one_file_comes_in_once() {
    let folder = sample();
    let file = "Date,Orders,Cost\n2026-01-20,3,120.50\n2026-01-21,,80\nTotal,3,200.5\n";
    std::fs::write(folder.path().join("shop.csv"), file).expect("written");
    let said = json(&cli(folder.path(), &["inspect", "shop.csv", "--json"]));
    let table = &said["tables"][0];
    assert_eq!(table["rows"], 2);
    assert_eq!(table["totals"]["orders"], 3);
    assert_eq!(table["stated_totals"]["cost"], 200.5);
    let orders =
        table["columns"].as_array().expect("columns").iter().find(|c| c["name"] == "Orders");
    let orders = orders.expect("the column is named");
    assert_eq!((&orders["cells"], &orders["missing"]), (&1.into(), &1.into()));
    let id = campaign(folder.path(), "Gift Box");
    let words = ["import", "s.sverka", "shop.csv", "--campaign", &id, "--market", "us", "--json"];
    let did = json(&cli(folder.path(), &words));
    assert!(did["batch"].is_string());
    assert_eq!(did["tables"][0]["columns"], table["columns"]);
    assert_eq!(did["tables"][0]["totals"], table["totals"]);
    let again = cli(folder.path(), &words);
    assert_eq!(again.status.code(), Some(1), "the same file comes in twice");
    assert!(json(&cli(folder.path(), &["verify", "s.sverka", "--json"]))["holds"] == true);
}

#[test]
fn every_source_says_how_sure_it_is() {
    let folder = tempfile::tempdir().expect("folder");
    let all = json(&cli(folder.path(), &["sources", "--json"]));
    let all = all.as_array().expect("a list");
    assert!(all.len() >= 3);
    for source in all {
        assert!(source["id"].is_string() && source["name"].is_string(), "{source}");
        assert!(
            ["supported", "unverified"].contains(&source["status"].as_str().expect("a word")),
            "{source}"
        );
    }
}

#[test]
fn pairs_answer_line_by_line() {
    let folder = tempfile::tempdir().expect("folder");
    let lines = "{\"id\":1,\"ru\":\"Оплата 48 000 ₽ в течение 5 рабочих дней\",\"en\":\"₽48,000 within 5 business days\"}\n{\"id\":\"b\",\"ru\":\"Сверка 15 декабря\",\"en\":\"Check-in on Dec 16\"}\n";
    std::fs::write(folder.path().join("pairs.jsonl"), lines).expect("written");
    let out = cli(folder.path(), &["pairs", "pairs.jsonl", "--json"]);
    let lines: Vec<Value> =
        text(&out.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["id"], 1);
    assert_eq!(lines[0]["differences"], serde_json::json!([]));
    assert_eq!(lines[1]["id"], "b");
    assert_eq!(lines[1]["differences"][0]["kind"], "date");
}

#[test]
fn sentiment_answers_line_by_line() {
    let folder = tempfile::tempdir().expect("folder");
    let lines = "{\"id\":1,\"text\":\"Обожаю этот чай\"}\n\n{\"id\":\"b\",\"text\":\"waste of money\"}\n{\"id\":3,\"text\":\"А есть size S?\"}\n{\"id\":4,\"text\":\"…\"}\n";
    std::fs::write(folder.path().join("comments.jsonl"), lines).expect("written");
    let out = cli(folder.path(), &["sentiment", "comments.jsonl", "--json"]);
    assert!(out.status.success(), "{}", text(&out.stderr));
    let lines: Vec<Value> =
        text(&out.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(
        lines,
        [
            serde_json::json!({"id": 1, "label": "positive", "language": "ru"}),
            serde_json::json!({"id": "b", "label": "negative", "language": "en"}),
            serde_json::json!({"id": 3, "label": "neutral", "language": "mixed"}),
            serde_json::json!({"id": 4, "label": "unknown", "language": "unknown"}),
        ]
    );
}

#[test]
fn the_brief_comes_out_in_each_form() {
    let folder = sample();
    let id = campaign(folder.path(), "Evening Tea");
    for (lang, words) in [
        ("ru", &["Вечерний чай", "48 000 ₽"][..]),
        ("en", &["Evening Tea", "₽48,000", "$900"]),
        ("both", &["Вечерний чай", "Evening Tea", "₽48,000"]),
    ] {
        let out = format!("{lang}.pdf");
        let made = cli(
            folder.path(),
            &["brief", "s.sverka", &id, "--format", "pdf", "--lang", lang, "-o", &out],
        );
        assert!(made.status.success(), "{}", text(&made.stderr));
        let read = Command::new("pdftotext")
            .args(["-layout", &out, "-"])
            .current_dir(folder.path())
            .output()
            .expect("pdftotext is installed by the set-up");
        let shown = text(&read.stdout).replace('\u{a0}', " ");
        for word in words {
            assert!(shown.contains(word), "{lang} lacks {word}:\n{shown}");
        }
    }
}

#[test]
fn an_export_and_a_backup_give_equal_workspaces() {
    let folder = sample();
    for words in [
        &["export", "s.sverka", "-o", "all.json"][..],
        &["new", "t.sverka", "--from", "all.json"],
        &["backup", "s.sverka", "-o", "copy.sverka"],
        &["restore", "copy.sverka", "u.sverka"],
    ] {
        let done = cli(folder.path(), words);
        assert!(done.status.success(), "{words:?}: {}", text(&done.stderr));
    }
    let health = |file: &str| json(&cli(folder.path(), &["health", file, "--json"]));
    assert_eq!(health("s.sverka"), health("t.sverka"));
    assert_eq!(health("s.sverka"), health("u.sverka"));
    for file in ["t.sverka", "u.sverka"] {
        assert_eq!(json(&cli(folder.path(), &["verify", file, "--json"]))["holds"], true);
    }
}

#[test]
fn a_refusal_writes_days_as_the_language_does() {
    let folder = sample();
    std::fs::write(folder.path().join("shop.csv"), "Date,Orders\n2026-11-01,3\n").expect("written");
    let id = campaign(folder.path(), "Gift Box");
    let bring = |lang: &str| {
        let words = ["import", "s.sverka", "shop.csv", "--campaign", &id, "--market", "us"];
        cli(folder.path(), &[&["--lang", lang], &words[..]].concat())
    };
    assert!(bring("en").status.success());
    for lang in ["ru", "en"] {
        let refused = bring(lang);
        let line = text(&refused.stderr);
        assert_eq!(refused.status.code(), Some(1), "{line}");
        let iso = |word: &str| word.len() == 10 && word.matches('-').count() == 2;
        assert!(line.contains("shop.csv") && !line.split_whitespace().any(iso), "{line}");
    }
}

#[test]
fn a_file_of_pairs_that_cannot_be_read_is_refused_for_what_it_is() {
    let folder = tempfile::tempdir().expect("folder");
    std::fs::write(folder.path().join("cp1251.jsonl"), b"{}\n\xcf\xf0\n").expect("written");
    std::fs::write(folder.path().join("bytes.jsonl"), b"\xcf\xf0\n").expect("written");
    for (file, word) in [("gone.jsonl", "gone.jsonl"), ("cp1251.jsonl", "1"), ("bytes.jsonl", "1")]
    {
        let refused = cli(folder.path(), &["--lang", "en", "pairs", file]);
        assert_eq!(refused.status.code(), Some(1), "{file}");
        assert!(text(&refused.stderr).contains(word), "{}", text(&refused.stderr));
    }
}

#[test]
fn what_is_not_understood_is_said_in_the_language_that_was_asked_for() {
    let folder = tempfile::tempdir().expect("folder");
    for (words, russian, english) in [
        (&["inspect"][..], "Не хватает: <FILE>", "Missing: <FILE>"),
        (&["inspect", "a.csv", "--jsn"], "«--jsn» здесь не бывает", "“--jsn” isn’t known"),
        (&["look"], "«look» здесь не бывает", "“look” isn’t known"),
        (&["inspect", "a.csv", "--year", "soon"], "«soon» не подходит", "“soon” doesn’t fit"),
        (&["import", "w", "a", "--market", "fr"], "«fr» не подходит", "“fr” doesn’t fit"),
        (&["brief", "--format", "doc"], "Можно: pdf", "It takes: pdf"),
    ] {
        for (lang, said) in [("ru", russian), ("en", english)] {
            let refused = cli(folder.path(), &[&["--lang", lang], words].concat());
            let line = text(&refused.stderr);
            assert_eq!(refused.status.code(), Some(2), "{line}");
            assert!(
                line.contains(said) && line.trim_end().lines().count() == 1,
                "{words:?}: {line}"
            );
        }
    }
}
