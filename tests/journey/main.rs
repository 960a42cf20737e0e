//! The main job in the real window: from an empty machine to a decision, once in Russian and once in English.
//!
//! The same walk is taken in both languages: what to press and what to read are the messages of the product.
//! Afterwards the file is checked as the command line checks it, and the exported PDF is read as text.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]

#[path = "../window/mod.rs"]
mod window;

mod story;
mod walk;

use std::process::Command;
use sverka_core::Lang;
use walk::Walk;

#[test]
fn from_an_empty_machine_to_a_decision_in_russian() {
    walk_in(Lang::Ru);
}

#[test]
fn from_an_empty_machine_to_a_decision_in_english() {
    walk_in(Lang::En);
}

fn walk_in(lang: Lang) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be made").block_on(async {
        let walk = Walk::begin(lang).await;
        walk.workspace().await;
        walk.partners().await;
        walk.campaign().await;
        walk.alignment().await;
        walk.brief().await;
        let pdf = walk.export().await;
        walk.metrics().await;
        walk.health().await;
        walk.decision().await;
        let walk = walk.undo_survives().await;
        let workspace = walk.end().await;
        holds(&workspace);
        let text = read(&pdf);
        for words in story::PRINTED {
            assert!(text.contains(words), "the document lacks “{words}”:\n{text}");
        }
    });
}

/// The file is what its journal says, and what was signed is what was signed.
fn holds(path: &std::path::Path) {
    let clock = std::sync::Arc::new(sverka_app::clock::MachineClock);
    let workspace =
        sverka_app::Workspace::open(path, clock, "").expect("the window has let go of it");
    let found = sverka_app::file::verify(&workspace).expect("it can be checked");
    assert!(found.holds, "{:?}", found.differences);
    assert_eq!(found.counts["signature"], 3);
    assert_eq!(found.counts["decision"], 1);
    assert!(found.counts["import"] >= 1);
}

/// The text of a document, with plain spaces.
fn read(pdf: &std::path::Path) -> String {
    let text = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output();
    let text = text.expect("pdftotext is there").stdout;
    String::from_utf8(text).expect("the text is UTF-8").replace('\u{a0}', " ")
}
