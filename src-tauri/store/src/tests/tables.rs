//! The list of tables against the schema, and the schema against what it must not allow.

use super::*;
use crate::rows::shapes;
use crate::schema::{STEPS, blank};
use crate::tables::ALL;
use std::collections::{BTreeMap, BTreeSet};
use sverka_core::Kind;

#[test]
fn every_kind_has_its_table_and_every_table_its_columns() {
    let conn = blank(STEPS).unwrap();
    let stands: BTreeMap<String, BTreeMap<String, String>> = shapes(&conn)
        .unwrap()
        .into_iter()
        .filter(|shape| !["change", "entry", "block", "roll-up"].contains(&shape.name.as_str()))
        .map(|shape| (shape.name, shape.columns.into_iter().collect()))
        .collect();
    let listed: BTreeMap<String, BTreeMap<String, String>> = ALL
        .iter()
        .map(|table| {
            let id = ("id".to_owned(), "TEXT".to_owned());
            let columns = table.columns.iter();
            let columns = columns.map(|(name, c)| ((*name).to_owned(), c.sql_type().to_owned()));
            (table.kind.name().to_owned(), columns.chain([id]).collect())
        })
        .collect();
    assert_eq!(stands, listed);
    let kinds: BTreeSet<_> = ALL.iter().map(|table| table.kind).collect();
    assert_eq!(kinds, Kind::ALL.iter().copied().collect());
}

#[test]
fn every_table_is_strict_and_nothing_happens_behind_the_journal() {
    let conn = blank(STEPS).unwrap();
    let loose: Vec<String> = conn
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(loose, Vec::<String>::new());
    for shape in shapes(&conn).unwrap() {
        let acting: i64 = conn
            .query_row(
                "SELECT count(*) FROM pragma_foreign_key_list(?1)
                 WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'",
                [&shape.name],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(acting, 0, "{} lets a reference act on its own", shape.name);
    }
}

#[test]
fn the_journal_is_only_ever_added_to() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    let before = store.logical_hash().unwrap();
    let conn = store.writing().unwrap();
    for attempt in [
        "UPDATE change SET person = 'somebody else'",
        "UPDATE entry SET now = 'null'",
        "DELETE FROM change",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO change SELECT id, at, device, 'else', label, undoes, redoes, undoable FROM change",
        "INSERT OR REPLACE INTO entry SELECT seq, change, kind, record, op, field, was, '{}' FROM entry",
    ] {
        let error = conn.execute(attempt, []).unwrap_err();
        assert!(error.to_string().contains("the journal is final"), "{attempt}: {error}");
    }
    // A crafted statement cannot get at the schema either.
    assert!(conn.execute("UPDATE sqlite_schema SET sql = ''", []).is_err());
    drop(conn);
    assert_eq!(store.logical_hash().unwrap(), before);
}

#[test]
fn what_stands_in_the_tables_by_other_hands_is_found() {
    let place = Place::new();
    let store = place.create();
    for (n, name) in ["Анна", "Борис", "Вера"].into_iter().enumerate() {
        save(&store, &partner(n as u128 + 1, name));
    }
    assert!(store.verify().unwrap().is_sound());
    let conn = store.writing().unwrap();
    let by_hand =
        |sql: &str, n: u128| assert_eq!(conn.execute(sql, [id(n).to_string()]).unwrap(), 1);
    by_hand("UPDATE partner SET notes = 'by hand' WHERE id = ?1", 1);
    by_hand("DELETE FROM partner WHERE id = ?1", 2);
    by_hand(
        "INSERT INTO partner SELECT ?1, name, kind, markets, language, niche, contact, accounts, style, red_lines, rates,
           testimonials, community, owner, owner_hours, notes, merged_into, archived
         FROM partner WHERE notes = 'by hand'",
        9,
    );
    drop(conn);

    let found = store.verify().unwrap();
    assert!(!found.is_sound());
    // Search, which says what the tables said before, has tests of its own.
    let differences: Vec<_> = found
        .differences
        .iter()
        .filter(|d| d.table != "search")
        .map(|d| (d.table.as_str(), d.column.as_deref(), d.stored.is_some(), d.replayed.is_some()))
        .collect();
    assert_eq!(
        differences,
        [
            ("partner", Some("notes"), true, true),
            ("partner", None, false, true),
            ("partner", None, true, false),
        ]
    );
    assert_eq!(found.counts["partner"], 3);
    assert!(found.differences[0].to_string().contains("by hand"));
}
