//! The sample workspace, told on days that are awkward for dates in two languages.

use std::collections::BTreeMap;
use std::sync::Arc;
use sverka_app::clock::SetClock;
use sverka_app::{Code, Workspace, brief, campaign, file, health, sample, today};
use sverka_core::campaign::Stage;
use sverka_core::flag::FlagState;

#[test]
fn the_sample_is_the_same_story_on_any_day() {
    let days = [
        // The middle and the end of a week, which move the check-in.
        "2026-06-03",
        "2026-06-05",
        "2026-06-06",
        "2026-06-07",
        // Ends of months and years, and the leap day.
        "2025-12-31",
        "2026-01-01",
        "2027-02-28",
        "2028-02-29",
        "2028-03-01",
    ];
    for today in days {
        told_on(today);
    }
}

#[test]
fn the_sample_takes_nobody_elses_place_and_leaves_nothing_when_it_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sverka");
    std::fs::write(&path, "a letter").unwrap();
    let today = crate::made::day("2026-06-01");
    assert_eq!(sample::create(&path, today).unwrap_err().code, Code::Exists);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "a letter");
    let nowhere = folder.path().join("no such folder/sample.sverka");
    assert!(sample::create(&nowhere, today).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

fn told_on(on: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sverka");
    let on = crate::made::day(on);
    sample::create(&path, on).unwrap_or_else(|failure| panic!("{on}: {failure}"));
    let workspace = Workspace::open(&path, Arc::new(SetClock::at(on)), "").unwrap();
    let found = file::verify(&workspace).unwrap();
    assert!(found.holds, "{on}: {:?}", found.differences);

    let rows = campaign::list(&workspace).unwrap();
    let stages: Vec<(&str, Stage)> =
        rows.iter().map(|row| (row.campaign.title.en.as_str(), row.stage)).collect();
    let expected = [
        ("Gift Box", Stage::Running),
        ("Evening Tea", Stage::Running),
        ("Clay & Honey", Stage::Finished),
    ];
    assert_eq!(stages, expected, "{on}");
    for row in &rows {
        let id = row.campaign.id;
        let view = brief::open(&workspace, id).unwrap();
        assert!(view.completeness.bars.is_empty(), "{on}: {:?}", view.completeness);
        assert!(view.clauses.iter().all(|c| c.state.ready), "{on}");
        assert!(view.stands_signed && view.broken.is_empty(), "{on}");
        assert_eq!(row.signed, (3, 3), "{on}");
    }

    let troubled: BTreeMap<String, FlagState> = rows
        .iter()
        .filter(|row| row.stage == Stage::Running)
        .flat_map(|row| health::open(&workspace, row.campaign.id).unwrap().flags)
        .filter(|flag| !matches!(flag.state, FlagState::Normal | FlagState::NoData))
        .map(|flag| (flag.key, flag.state))
        .collect();
    let expected: BTreeMap<String, FlagState> =
        FLAGS.into_iter().map(|(key, state)| (key.to_owned(), state)).collect();
    assert_eq!(troubled, expected, "{on}");
    assert!(!today::open(&workspace).unwrap().items.is_empty(), "{on}");
}

/// The trouble of the troubled campaign; the other running one has none.
const FLAGS: [(&str, FlagState); 2] =
    [("adherence:us", FlagState::Acknowledged), ("performance:orders:us", FlagState::Raised)];
