//! Backups, restores and exports say what the workspace says, or say that they do not.

use super::*;
use crate::StoreError;
use crate::schema::STEPS;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;

/// A workspace with records of several kinds, an import and something undone.
fn lived_in(place: &Place) -> Store {
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    save(&store, &partner(1, "Анна Ё."));
    store
        .change::<_, StoreError>(&stamp(), label("import-new"), |w| {
            w.put(&campaign(2, "Spring"))?;
            w.put_import(&import(3, id(2)), &packed(50, 1.0 / 3.0))
        })
        .unwrap();
    let mut dated = campaign(2, "Spring");
    dated.starts = NaiveDate::from_ymd_opt(2026, 3, 1);
    store.change::<_, StoreError>(&stamp(), label("campaign-edit"), |w| w.put(&dated)).unwrap();
    store.change::<_, StoreError>(&stamp(), label("x"), |w| w.remove::<Import>(id(3))).unwrap();
    store.undo(&stamp()).unwrap().unwrap();
    store
}

#[test]
fn a_restored_backup_is_the_workspace() {
    let place = Place::new();
    let store = lived_in(&place);
    let made = store.backup(place.path("backup")).unwrap();
    let hash = store.logical_hash().unwrap();
    assert_eq!(made.logical_hash, hash);
    assert_eq!((made.counts["partner"], made.counts["figure"]), (1, 50));
    // The backup is of its moment.
    save(&store, &partner(9, "после"));

    let before = place.files();
    assert_eq!(Store::check_backup(place.path("backup")).unwrap(), made);
    assert!(place.files() == before, "{:?}", place.names());
    Store::restore(place.path("backup"), place.path("b.sverka")).unwrap();
    let restored = Store::open(place.path("b.sverka")).unwrap();
    assert_eq!(restored.logical_hash().unwrap(), hash);
    assert_eq!(restored.undo(&stamp()).unwrap().unwrap().value, label("campaign-edit"));
    assert!(restored.verify().unwrap().is_sound());
}

#[test]
fn neither_a_backup_nor_a_restore_replaces_a_file() {
    let place = Place::new();
    let store = lived_in(&place);
    store.backup(place.path("backup")).unwrap();
    assert!(matches!(store.backup(place.path("backup")), Err(StoreError::Exists)));
    let onto = Store::restore(place.path("backup"), place.path("a.sverka"));
    assert!(matches!(onto, Err(StoreError::Exists)));
}

#[test]
fn a_workspace_that_is_not_a_backup_is_not_taken_for_one() {
    let place = Place::new();
    drop(lived_in(&place));
    let refused = Store::check_backup(place.path("a.sverka"));
    assert!(matches!(refused, Err(StoreError::Damaged(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_damaged_backup_is_noticed(places in prop::collection::vec((any::<prop::sample::Index>(), 0..8u32), 40)) {
        let place = Place::new();
        lived_in(&place).backup(place.path("backup")).unwrap();
        let good = fs::read(place.path("backup")).unwrap();
        for (at, bit) in places {
            let mut bytes = good.clone();
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            fs::write(place.path("flipped"), &bytes).unwrap();
            prop_assert!(Store::check_backup(place.path("flipped")).is_err(), "byte {} bit {}", at, bit);
            fs::write(place.path("cut"), &good[..at]).unwrap();
            prop_assert!(Store::restore(place.path("cut"), place.path("c.sverka")).is_err(), "cut at {}", at);
        }
    }
}

fn exported(store: &Store) -> Value {
    let mut json = Vec::new();
    store.export(&mut json).unwrap();
    serde_json::from_slice(&json).unwrap()
}

fn read_back(place: &Place, export: &Value) -> Result<Store, StoreError> {
    Store::from_export(place.path("b.sverka"), export.to_string().as_bytes())
}

#[test]
fn an_export_read_back_is_the_workspace() {
    let place = Place::new();
    let store = lived_in(&place);
    let export = exported(&store);
    assert_eq!(export["format"], "sverka-export");
    assert_eq!(export["tables"]["partner"][0]["name"]["ru"], "Анна Ё.");
    assert_eq!(export["changes"][3]["entries"][1]["figures"][0]["row"][49], 51);
    assert_eq!(export["changes"][4]["entries"][0]["was"], Value::Null);

    let back = read_back(&place, &export).unwrap();
    assert_eq!(back.logical_hash().unwrap(), store.logical_hash().unwrap());
    assert!(back.verify().unwrap().is_sound());
    assert_eq!(exported(&back), export);
    // It goes on where the other one stood.
    assert_eq!(back.undo(&stamp()).unwrap().unwrap().value, label("campaign-edit"));
}

#[test]
fn an_export_that_does_not_add_up_makes_no_workspace() {
    let place = Place::new();
    let store = lived_in(&place);
    let export = exported(&store);
    type Expected = fn(&StoreError) -> bool;
    let damaged: Expected = |e| matches!(e, StoreError::Damaged(_));
    let newer: Expected = |e| matches!(e, StoreError::Newer { .. });
    let table: [(&str, Value, Expected); 8] = [
        ("/format", json!("somebody-elses"), |e| matches!(e, StoreError::NotOurs)),
        ("/version", json!(2), newer),
        ("/schema", json!(STEPS.len() + 1), newer),
        ("/tables/partner/0/notes", json!("by hand"), damaged),
        ("/changes/1/entries/0/record", json!("; DROP TABLE change"), damaged),
        ("/changes/2/entries/0/now/ru", json!("by hand"), damaged),
        ("/changes/3/entries/1/figures/0/row", json!([1, 2]), damaged),
        ("/changes/3/clock", json!("tomorrow"), damaged),
    ];
    let before = place.names();
    for (at, value, expected) in table {
        let mut export = export.clone();
        *export.pointer_mut(at).unwrap() = value;
        let error = read_back(&place, &export).err().unwrap_or_else(|| panic!("{at} is taken"));
        assert!(expected(&error), "{at}: {error:?}");
        assert_eq!(place.names(), before, "{at}");
    }
    let cut = Store::from_export(place.path("b.sverka"), &export.to_string().as_bytes()[..500]);
    assert!(matches!(cut, Err(StoreError::Damaged(_))));
}
