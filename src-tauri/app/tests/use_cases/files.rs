//! The workspace as a file: what is refused says which file it is about, and copies are whole.

use crate::made::{Desk, aligned, day, fields, ready, sign};
use rusqlite::Connection;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use sverka_app::clock::{Clock, SetClock};
use sverka_app::document::{self, Form};
use sverka_app::{Code, Failure, Workspace, brief, campaign, file, record};
use sverka_core::Kind;
use sverka_core::paper::Paper;
use sverka_core::problem::ProblemCode;

fn clock() -> Arc<dyn Clock> {
    Arc::new(SetClock::at(day("2026-02-20")))
}

/// Refused for `code`, with the file it is about.
fn refused<T>(outcome: Result<T, Failure>, code: Code, path: &Path) {
    let failure = outcome.err().unwrap();
    assert_eq!(failure.code, code);
    assert_eq!(failure.args.get("path").map(PathBuf::from).as_deref(), Some(path), "{failure}");
}

#[test]
fn a_file_that_is_refused_is_named_and_left_as_it_was() {
    let desk = Desk::on("2026-02-20");
    let other = |name: &str, sql: &str| {
        let path = desk.place(name);
        file::backup(&desk, &path).unwrap();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        path
    };
    let whole = std::fs::read(other("whole.sverka", "")).unwrap();
    let cases = [
        (desk.file("letter.sverka", "Здравствуйте"), Code::NotOurs),
        (desk.file("cut.sverka", &whole[..whole.len() / 2]), Code::Damaged),
        (other("their.sverka", "PRAGMA application_id = 7"), Code::NotOurs),
        (other("newer.sverka", "PRAGMA user_version = 9999"), Code::Newer),
    ];
    for (path, code) in cases {
        let before = std::fs::read(&path).unwrap();
        refused(Workspace::open(&path, clock(), ""), code, &path);
        refused(Workspace::open_to_read(&path, clock()), code, &path);
        assert_eq!(std::fs::read(&path).unwrap(), before, "{code:?}");
    }
    let gone = desk.place("gone.sverka");
    refused(Workspace::open(&gone, clock(), ""), Code::Missing, &gone);
    assert!(!gone.exists());
    refused(Workspace::open(&desk.path(), clock(), ""), Code::Busy, &desk.path());
    refused(Workspace::create(&desk.path(), "Весна", clock(), ""), Code::Exists, &desk.path());
}

#[test]
fn a_workspace_without_a_name_is_refused_before_there_is_a_file() {
    let desk = Desk::on("2026-02-20");
    let path = desk.place("new.sverka");
    for name in ["", "  ", "a\0b"] {
        let failure = Workspace::create(&path, name, clock(), "").err().unwrap();
        assert_eq!(failure.problems[0].field, "workspace_name");
        assert!(matches!(failure.problems[0].code, ProblemCode::Empty | ProblemCode::Nul));
        assert!(!path.exists());
    }
}

#[test]
fn a_workspace_opened_to_read_shows_everything_and_changes_nothing() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let beside = Workspace::open_to_read(&desk.path(), clock()).unwrap();
    let seen = campaign::open(&beside, three.campaign).unwrap();
    assert_eq!(seen, campaign::open(&desk, three.campaign).unwrap());
    let renamed = fields(json!({"category": {"ru": "Чай", "en": "Tea"}}));
    let saved = record::save(&beside, Kind::Campaign, three.campaign, renamed);
    refused(saved, Code::ReadOnly, &desk.path());
    refused(brief::draft(&beside, three.campaign, Paper::Brief), Code::ReadOnly, &desk.path());
    refused(beside.undo(), Code::ReadOnly, &desk.path());
    assert_eq!(campaign::open(&desk, three.campaign).unwrap(), seen);
}

#[test]
fn copies_and_exports_hold_what_the_workspace_holds() {
    let desk = Desk::on("2026-02-20");
    let three = ready(&desk);
    sign(&desk, three.campaign, three.brand).unwrap();
    let shown = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    let undo = desk.info().unwrap().undo;

    let (copy, back) = (desk.place("copy.sverka"), desk.place("back.sverka"));
    file::backup(&desk, &copy).unwrap();
    file::restore(&copy, &back).unwrap();
    let (json, made) = (desk.place("all.json"), desk.place("made.sverka"));
    file::export(&desk, &json).unwrap();
    file::from_export(&json, &made).unwrap();
    for path in [&back, &made] {
        let again = Workspace::open(path, clock(), "").unwrap();
        assert!(file::verify(&again).unwrap().holds);
        assert_eq!(brief::open(&again, three.campaign, Paper::Brief).unwrap(), shown);
        assert_eq!(again.info().unwrap().undo, undo);
    }
    refused(file::backup(&desk, &copy), Code::Exists, &copy);
    refused(file::restore(&copy, &made), Code::Exists, &made);
    refused(file::from_export(&json, &made), Code::Exists, &made);
}

#[test]
fn what_is_no_copy_or_no_export_is_named_and_makes_nothing() {
    let desk = Desk::on("2026-02-20");
    let json = desk.place("all.json");
    file::export(&desk, &json).unwrap();
    let text = std::fs::read_to_string(&json).unwrap();
    let new = desk.place("new.sverka");
    let named = "\"workspace_name\":\"Весна\"";
    assert!(text.contains(named));
    let exports = [
        (desk.file("letter.json", "Здравствуйте"), Code::NotAnExport),
        (desk.file("empty.json", ""), Code::NotAnExport),
        (desk.file("other.json", r#"{"format": "something"}"#), Code::NotAnExport),
        (desk.file("cut.json", &text[..text.len() / 2]), Code::NotAnExport),
        (desk.file("newer.json", text.replace("\"version\":1", "\"version\":99")), Code::Newer),
        (
            desk.file("touched.json", text.replacen(named, "\"workspace_name\":\"Осень\"", 1)),
            Code::NotAnExport,
        ),
        (desk.place("gone.json"), Code::Missing),
    ];
    for (path, code) in exports {
        refused(file::from_export(&path, &new), code, &path);
        assert!(!new.exists(), "{}", path.display());
    }
    let copies = [
        (desk.file("letter.sverka", "Здравствуйте"), Code::NotOurs),
        (desk.place("gone.sverka"), Code::Missing),
    ];
    for (path, code) in copies {
        refused(file::restore(&path, &new), code, &path);
        assert!(!new.exists(), "{}", path.display());
    }
}

#[test]
fn an_export_that_fails_leaves_nothing_behind() {
    let desk = Desk::on("2026-02-20");
    let nowhere = desk.place("no such folder").join("all.json");
    assert_eq!(
        file::export(&desk, &nowhere).unwrap_err().args["path"],
        nowhere.display().to_string()
    );
    // A folder in the way is as good as a full disk.
    let folder = desk.place("all.json");
    std::fs::create_dir(&folder).unwrap();
    assert!(file::export(&desk, &folder).is_err());
    assert_eq!(beside(&folder), ["all.json"]);
    std::fs::remove_dir(&folder).unwrap();
    let json = desk.file("all.json", "older");
    file::export(&desk, &json).unwrap();
    assert!(std::fs::read_to_string(&json).unwrap().len() > 100);
    assert_eq!(beside(&json), ["all.json"]);
}

/// The files beside `path` whose names begin with its name, itself among them.
fn beside(path: &Path) -> Vec<String> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let files = std::fs::read_dir(path.parent().unwrap()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|found| found.starts_with(&name)).collect()
}

#[test]
fn nothing_that_goes_out_takes_the_place_of_the_workspace() {
    let desk = Desk::on("2026-02-20");
    let three = aligned(&desk);
    let round_about =
        desk.path().parent().unwrap().join(".").join(desk.path().file_name().unwrap());
    for to in [desk.path(), round_about] {
        refused(file::export(&desk, &to), Code::Exists, &to);
        refused(document::export_brief(&desk, three.campaign, Form::Ru, &to), Code::Exists, &to);
    }
    assert!(file::verify(&desk).unwrap().holds);
    let out = desk.file("brief.pdf", "the brief of last week");
    document::export_brief(&desk, three.campaign, Form::Ru, &out).unwrap();
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    assert_eq!(beside(&out), ["brief.pdf"]);
}
