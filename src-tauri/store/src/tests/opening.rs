//! Which files open, which are refused, and what a refusal leaves behind: nothing.

use super::*;
use crate::StoreError;
use crate::schema::STEPS;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// A workspace file at rest, with a few records in it.
fn at_rest(place: &Place) -> Vec<u8> {
    let store = place.create();
    for n in 1..=40 {
        let mut anna = partner(n, "Анна");
        anna.notes = "слово ".repeat(200);
        save(&store, &anna);
    }
    drop(store);
    let path = place.path("a.sverka");
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(path).unwrap();
    bytes
}

/// Changes four bytes of the header.
fn with_number(mut bytes: Vec<u8>, at: usize, number: u32) -> Vec<u8> {
    bytes[at..at + 4].copy_from_slice(&number.to_be_bytes());
    bytes
}

#[test]
fn a_file_that_is_refused_stays_as_it_is() {
    let place = Place::new();
    let good = at_rest(&place);
    let other_program = with_number(good.clone(), 68, 0x0BAD_CAFE);
    let newer = with_number(good.clone(), 60, 7);
    let nowhere = with_number(good.clone(), 60, 0);
    let cut = good[..good.len() - 4096 * 3].to_vec();
    let cut_within_a_page = good[..good.len() - 1000].to_vec();
    let header_only = good[..90].to_vec();
    let mut overwritten = good.clone();
    overwritten[8192..40_000].fill(0xA5);
    let mut page_gone = good.clone();
    page_gone[4096..8192].fill(0);

    type Expected = fn(&StoreError) -> bool;
    let not_ours: Expected = |e| matches!(e, StoreError::NotOurs);
    let damaged: Expected = |e| matches!(e, StoreError::Damaged(_));
    let table: [(&str, Vec<u8>, Expected); 11] = [
        ("empty", Vec::new(), not_ours),
        ("text", b"Date;Views\n2026-02-01;10\n".to_vec(), not_ours),
        (
            "zip",
            b"PK\x03\x04 not a database, and longer than one header would be".repeat(9),
            not_ours,
        ),
        ("another program's database", other_program, not_ours),
        ("newer", newer, |e| matches!(e, StoreError::Newer { found: 7, known: 3 })),
        ("without a schema", nowhere, damaged),
        ("cut", cut, damaged),
        ("cut within a page", cut_within_a_page, damaged),
        ("cut within the header", header_only, damaged),
        ("overwritten", overwritten, damaged),
        ("a page gone", page_gone, damaged),
    ];
    for (what, bytes, expected) in table {
        let path = place.path("refused.sverka");
        fs::write(&path, &bytes).unwrap();
        let before = place.files();
        for opened in [Store::open(&path), Store::open_to_read(&path)] {
            let error = opened.err().unwrap_or_else(|| panic!("{what} opens"));
            assert!(expected(&error), "{what}: {error:?}");
            assert!(place.files() == before, "{what} left something behind: {:?}", place.names());
        }
    }
}

#[test]
fn what_is_not_there_or_not_a_file_is_refused() {
    let place = Place::new();
    assert!(matches!(Store::open(place.path("none")), Err(StoreError::Missing)));
    assert!(matches!(Store::open(place.folder.path()), Err(StoreError::NotOurs)));
    assert_eq!(place.names(), Vec::<String>::new());
    let nowhere = place.folder.path().join("no folder").join("a.sverka");
    assert!(matches!(Store::create(nowhere, &stamp(), empty), Err(StoreError::Missing)));
}

#[test]
fn a_new_workspace_never_replaces_a_file() {
    let place = Place::new();
    let path = place.path("a.sverka");
    fs::write(&path, "somebody's thesis").unwrap();
    let before = place.files();
    assert!(matches!(Store::create(&path, &stamp(), empty), Err(StoreError::Exists)));
    assert_eq!(place.files(), before);
}

#[test]
fn a_workspace_at_rest_is_one_file() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    drop(store);
    assert_eq!(place.names().len(), 1, "{:?}", place.names());
    let store = Store::open_to_read(place.path("a.sverka")).unwrap();
    assert_eq!(all_partners(&store).len(), 1);
    drop(store);
    assert_eq!(place.names().len(), 1, "{:?}", place.names());
}

#[test]
fn a_second_window_is_told_and_reading_beside_the_first_goes_on() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    assert!(matches!(Store::open(place.path("a.sverka")), Err(StoreError::Busy)));

    let beside = Store::open_to_read(place.path("a.sverka")).unwrap();
    assert!(!beside.can_change());
    assert_eq!(all_partners(&beside).len(), 1);
    save(&store, &partner(2, "Борис"));
    assert_eq!(all_partners(&beside).len(), 2);
    let refused = beside.change::<_, StoreError>(&stamp(), label("x"), |w| w.put(&partner(3, "3")));
    assert!(matches!(refused, Err(StoreError::ReadOnly(_))));
    drop(beside);

    save(&store, &partner(3, "Вера"));
    drop(store);
    assert_eq!(all_partners(&place.open()).len(), 3);
}

#[test]
fn what_is_read_stays_one_moment_while_a_change_is_saved() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.all::<Partner>()?.len(), 1);
            std::thread::scope(|s| s.spawn(|| save(&store, &partner(2, "Борис"))).join()).unwrap();
            assert_eq!(r.all::<Partner>()?.len(), 1);
            Ok(())
        })
        .unwrap();
    assert_eq!(all_partners(&store).len(), 2);
}

#[test]
fn a_read_only_file_can_be_read_only() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    drop(store);
    let path = place.path("a.sverka");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let before = place.files();
    assert!(matches!(Store::open(&path), Err(StoreError::ReadOnly(_))));
    let store = Store::open_to_read(&path).unwrap();
    assert_eq!(all_partners(&store).len(), 1);
    drop(store);
    assert_eq!(place.files(), before);
}

/// The real steps, and one that a later version might add.
const GROWN: &[&str] = &[
    STEPS[0],
    STEPS[1],
    STEPS[2],
    "ALTER TABLE partner ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
     CREATE INDEX partner_nickname ON partner (nickname);",
];
/// The same with a step that fails half way.
const BROKEN: &[&str] = &[
    STEPS[0],
    STEPS[1],
    STEPS[2],
    "ALTER TABLE partner ADD COLUMN nickname TEXT NOT NULL DEFAULT ''; CREATE TABLE partner (id TEXT);",
];

fn schema(path: &Path) -> Vec<(String, String)> {
    let conn = Connection::open(path).unwrap();
    let mut statement =
        conn.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name").unwrap();
    statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn an_older_workspace_is_backed_up_and_brought_up_to_date() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    let before = store.logical_hash().unwrap();
    drop(store);
    let path = place.path("a.sverka");

    let store = Store::open_with(&path, GROWN).unwrap();
    assert_eq!(all_partners(&store), [partner(1, "Анна")]);
    assert!(store.verify().unwrap().is_sound());
    drop(store);

    // The version that made it keeps away from what the newer one wrote …
    let bytes = fs::read(&path).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::Newer { found: 4, known: 3 })));
    assert_eq!(fs::read(&path).unwrap(), bytes);
    // … and goes on with the backup.
    let backup = place.path("a.sverka-schema3-backup");
    Store::restore(&backup, place.path("b.sverka")).unwrap();
    let restored = Store::open(place.path("b.sverka")).unwrap();
    assert_eq!(restored.logical_hash().unwrap(), before);
    drop(restored);

    Store::open_with(&place.path("b.sverka"), GROWN).unwrap();
    assert_eq!(schema(&path), schema(&place.path("b.sverka")));
}

#[test]
fn a_step_that_fails_leaves_the_workspace_as_it_was() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    let before = store.logical_hash().unwrap();
    drop(store);
    let path = place.path("a.sverka");
    for _ in 0..2 {
        assert!(Store::open_with(&path, BROKEN).is_err());
    }
    let store = place.open();
    assert_eq!(store.logical_hash().unwrap(), before);
    drop(store);
    Store::check_backup(place.path("a.sverka-schema3-backup")).unwrap();
    Store::check_backup(place.path("a.sverka-schema3-backup2")).unwrap();
}

#[test]
fn a_new_workspace_comes_to_its_place_with_its_first_records_or_not_at_all() {
    let place = Place::new();
    let path = place.path("a.sverka");
    let refused = Store::create(&path, &stamp(), |w| {
        w.put(&partner(1, "Анна"))?;
        assert!(!path.exists(), "nothing is in its place while it is being made");
        Err(StoreError::Missing)
    });
    assert!(matches!(refused, Err(StoreError::Missing)));
    assert_eq!(place.files().len(), 0);
    drop(Store::create::<StoreError>(&path, &stamp(), |w| w.put(&partner(1, "Анна"))).unwrap());
    assert_eq!(all_partners(&place.open()).len(), 1);
    assert!(place.open().verify().unwrap().is_sound());
}
