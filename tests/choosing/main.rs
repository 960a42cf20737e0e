//! From a list of twelve names to one pilot and one polite refusal, in the real window, by keyboard alone.
//!
//! The same walk is taken in both languages: what to press and what to read are the messages of the product.
//! Afterwards the file is checked as the command line checks it, and the letter is read as text.

#[path = "../window/mod.rs"]
mod window;

mod walk;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use sverka_app::clock::MachineClock;
use sverka_app::{Workspace, file, partner};
use sverka_core::Lang;
use sverka_core::phase::Phase;
use walk::Walk;

#[test]
fn twelve_names_to_one_pilot_and_one_polite_refusal_in_russian() {
    walk_in(Lang::Ru);
}

#[test]
fn twelve_names_to_one_pilot_and_one_polite_refusal_in_english() {
    walk_in(Lang::En);
}

fn walk_in(lang: Lang) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be made").block_on(async {
        let walk = Walk::begin(lang).await;
        walk.workspace().await;
        walk.import().await;
        walk.talk().await;
        walk.evidence().await;
        walk.score().await;
        walk.compare().await;
        walk.pilot().await;
        walk.refuse().await;
        let letter = walk.letter().await;
        let workspace = walk.end().await;
        holds(&workspace, lang);
        let text = read(&letter);
        assert!(text.contains(walk::REFUSED.of(lang)), "the letter names nobody:\n{text}");
    });
}

/// Everybody is there once, one is in a pilot with a campaign, one was parted with, and the journal holds.
fn holds(path: &Path, lang: Lang) {
    let workspace =
        Workspace::open(path, Arc::new(MachineClock), "").expect("the window has let go of it");
    let found = file::verify(&workspace).expect("it can be checked");
    assert!(found.holds, "{:?}", found.differences);
    assert_eq!(found.counts["campaign"], 1);
    let rows = partner::list(&workspace, false).expect("partners are listed");
    assert_eq!(rows.len(), walk::NAMES.len() - 1, "the twelfth name is the first again");
    let in_phase = |phase| {
        let of: Vec<&str> =
            rows.iter().filter(|row| row.phase == phase).map(|row| row.name.side(lang)).collect();
        of
    };
    assert_eq!(in_phase(Phase::Pilot), [walk::CHOSEN.of(lang)]);
    assert_eq!(in_phase(Phase::Ended), [walk::REFUSED.of(lang)]);
}

/// The text of a document, with plain spaces.
fn read(pdf: &Path) -> String {
    let text = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output();
    let text = text.expect("pdftotext is there").stdout;
    String::from_utf8(text).expect("the text is UTF-8").replace('\u{a0}', " ")
}
