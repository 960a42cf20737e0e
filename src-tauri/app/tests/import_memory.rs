//! The memory of an import does not grow with the words in the file. A process of its own, because the system tells only
//! the most that a process has held.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "the desk is that of all use cases")]

#[path = "use_cases/made.rs"]
mod made;

use made::{Desk, aligned};
use std::io::Write;
use std::path::PathBuf;
use sverka_app::Code;
use sverka_app::import::{self, ImportRequest, Place, PlacedRequest};
use sverka_core::Market;
use sverka_exchange::{Options, Unwatched};

const ROWS: u32 = 100_000;
/// How many letters a word of a file has.
const LETTERS: usize = 1_000;
/// How far an import of a hundred megabytes may grow the process, in KiB: by less than the words in it are long.
const GROWTH_MOST: u64 = 96 << 10;

/// The most memory this process has held, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

/// A file whose rows all name another thing.
fn file(desk: &Desk, name: &str, column: &str) -> PathBuf {
    let path = desk.place(name);
    let mut out = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    writeln!(out, "Date,{column},Orders").unwrap();
    let word = "tea ".repeat(LETTERS / 4);
    for row in 0..ROWS {
        writeln!(out, "2026-03-{:02},{row} {word},1", row % 28 + 1).unwrap();
    }
    out.into_inner().unwrap();
    path
}

#[test]
fn long_items_and_strange_names_are_not_held_all_together() {
    let desk = Desk::on("2026-03-31");
    let three = aligned(&desk);
    let (items, names) =
        (file(&desk, "items.csv", "Post ID"), file(&desk, "names.csv", "Campaign"));
    let before = peak();

    let request = ImportRequest::new(
        &items,
        Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru },
    );
    let imported = import::run(&desk, request, &Unwatched).unwrap().value;
    assert_eq!(imported.figures, ROWS);
    let of_items = peak() - before;
    assert!(of_items < GROWTH_MOST, "{of_items} KiB for items");

    let request = PlacedRequest {
        path: names.display().to_string(),
        options: Options::default(),
        currency: None,
        taken_on: None,
        again: false,
        leave_out: false,
    };
    let refused = import::run_placed(&desk, request, &Unwatched).unwrap_err();
    assert_eq!(refused.code, Code::UnknownNames);
    let of_names = peak() - before;
    assert!(of_names < GROWTH_MOST, "{of_names} KiB for names");
}
