//! What one change does, and what it leaves behind.

use super::*;
use crate::{Op, StoreError};
use serde_json::json;
use sverka_core::Kind;
use sverka_core::case::CaseStudy;
use sverka_core::scorecard::Score;

#[test]
fn a_record_comes_back_as_it_was_put() {
    let place = Place::new();
    let store = place.create();
    let mut asked = partner(1, "Ёлка \u{1F600} 'quoted' \"twice\"\nnext line");
    asked.markets = vec![Market::Us, Market::Ru];
    asked.archived = true;
    save(&store, &asked);
    drop(store);
    assert_eq!(all_partners(&place.open()), [asked]);
}

#[test]
fn every_last_bit_of_a_number_survives() {
    let place = Place::new();
    let store = place.create();
    let numbers = [0.1 + 0.2, 1.0 / 3.0, 2.225_073_858_507_201e-308, 1e23, 9_007_199_254_740_993.0];
    let asked: Vec<Figure> =
        numbers.iter().map(|value| Figure { value: *value, ..figures(1, 0.0).remove(0) }).collect();
    let changed = store.change::<_, StoreError>(&stamp(), label("import-new"), |w| {
        w.put(&campaign(1, "Spring"))?;
        w.put_import(&import(2, id(1)), &Packed::of(&asked, ITEM_ROWS)?)
    });
    assert_eq!(changed.unwrap().kinds, [Kind::Campaign, Kind::Import]);
    assert_eq!(store.read(|r| r.figures(id(2))).unwrap(), asked);
    assert!(store.verify().unwrap().is_sound());
}

#[test]
fn only_what_differs_is_written_and_history_tells_it() {
    let place = Place::new();
    let store = place.create();
    let mut anna = partner(1, "Анна");
    save(&store, &anna);
    anna.notes = "зовите Аней".to_owned();
    let later = Stamp { at: stamp().at + chrono::Duration::days(1), person: "Dana".to_owned() };
    let changed =
        store.change::<_, StoreError>(&later, label("partner-note"), |w| w.put(&anna)).unwrap();

    let history = store.history(Kind::Partner, anna.id).unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(history[0].change, changed.change.unwrap());
    assert_eq!((history[0].at, history[0].person.as_str()), (later.at, "Dana"));
    assert_eq!((history[0].op, history[0].field.as_deref()), (Op::Set, Some("notes")));
    assert_eq!((&history[0].was, &history[0].now), (&Some(json!("")), &Some(json!("зовите Аней"))));
    assert_eq!((history[1].op, &history[1].was), (Op::Create, &None));
    assert_eq!(history[1].label, label("partner-edit"));
}

#[test]
fn a_change_that_differs_in_nothing_leaves_no_trace() {
    let place = Place::new();
    let store = place.create();
    let anna = partner(1, "Анна");
    save(&store, &anna);
    let before = store.logical_hash().unwrap();
    let changed =
        store.change::<_, StoreError>(&stamp(), label("partner-edit"), |w| w.put(&anna)).unwrap();
    assert_eq!((changed.change, changed.kinds), (None, Vec::new()));
    assert_eq!(store.logical_hash().unwrap(), before);
}

#[test]
fn a_change_that_fails_half_way_leaves_no_trace() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    let before = store.logical_hash().unwrap();

    let refused = store.change::<(), StoreError>(&stamp(), label("partner-edit"), |w| {
        w.put(&partner(2, "Борис"))?;
        assert!(w.remove::<Partner>(id(1))?);
        w.need::<Partner>(id(3)).map(drop)
    });
    assert!(matches!(refused, Err(StoreError::NotFound { kind: Kind::Partner, .. })));
    assert_eq!(store.logical_hash().unwrap(), before);

    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.change::<(), StoreError>(&stamp(), label("partner-edit"), |w| {
            w.put(&partner(2, "Борис"))?;
            panic!("in the middle of a change")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(store.logical_hash().unwrap(), before);
    save(&store, &partner(2, "Борис"));
}

#[test]
fn nothing_points_to_what_is_not_there() {
    let place = Place::new();
    let store = place.create();
    let score = Score {
        id: id(2),
        partner: id(1),
        criterion: "process".to_owned(),
        value: Some(4),
        evidence: "…".to_owned(),
        rater: String::new(),
        kind: PartnerKind::Creator,
        template: 1,
        on: None,
    };
    let without = store.change::<_, StoreError>(&stamp(), label("score"), |w| w.put(&score));
    assert!(matches!(without, Err(StoreError::Held(_))));
    // Within one change they may come in any order.
    store
        .change::<_, StoreError>(&stamp(), label("score"), |w| {
            w.put(&score)?;
            w.put(&partner(1, "Анна"))
        })
        .unwrap();
    let removed =
        store.change::<_, StoreError>(&stamp(), label("remove"), |w| w.remove::<Partner>(id(1)));
    assert!(matches!(removed, Err(StoreError::Held(_))));
    assert_eq!(store.read(|r| r.where_eq::<Score>("partner", id(1))).unwrap(), [score]);
}

#[test]
fn figures_that_are_not_numbers_and_imports_that_are_not_new_are_refused() {
    let place = Place::new();
    let store = place.create();
    let put = |figures: &[Figure]| {
        store.change::<_, StoreError>(&stamp(), label("import-new"), |w| {
            w.put(&campaign(1, "Spring"))?;
            w.put_import(&import(2, id(1)), &Packed::of(figures, ITEM_ROWS)?)
        })
    };
    assert!(matches!(put(&figures(1, f64::NAN)), Err(StoreError::Shape { .. })));
    put(&figures(1, 1.0)).unwrap();
    assert!(matches!(put(&figures(1, 2.0)), Err(StoreError::Exists)));
    store.change::<_, StoreError>(&stamp(), label("x"), |w| w.remove::<Import>(id(2))).unwrap();
    assert!(matches!(put(&figures(1, 2.0)), Err(StoreError::Exists)));
}

#[test]
fn a_full_disk_keeps_what_was_there_and_goes_on_when_there_is_room() {
    let place = Place::new();
    let store = place.create();
    save(&store, &partner(1, "Анна"));
    let before = store.logical_hash().unwrap();
    let mut long = partner(2, "Борис");
    long.notes = "о".repeat(200_000);
    let room = |pages: u32| {
        let conn = store.writing().unwrap();
        conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    };
    room(1);
    let refused = store.change::<_, StoreError>(&stamp(), label("partner-edit"), |w| w.put(&long));
    assert!(matches!(refused, Err(StoreError::Full(_))));
    assert_eq!(store.logical_hash().unwrap(), before);
    room(1 << 20);
    save(&store, &long);
    assert_eq!(all_partners(&store).len(), 2);
}

#[test]
fn the_clock_of_the_journal_never_runs_backwards() {
    let place = Place::new();
    let store = place.create();
    for days in [0, -400, 3, -1] {
        let stamp = Stamp { at: stamp().at + chrono::Duration::days(days), ..stamp() };
        let asked = partner(1, &format!("{days}"));
        store.change::<_, StoreError>(&stamp, label("partner-edit"), |w| w.put(&asked)).unwrap();
    }
    let names: Vec<_> = store
        .history(Kind::Partner, id(1))
        .unwrap()
        .into_iter()
        .map(|line| line.now.unwrap_or_default())
        .map(|now| now.pointer("/name/ru").or(now.get("ru")).unwrap().clone())
        .collect();
    assert_eq!(names, ["-1", "3", "-400", "0"]);
    let at: Vec<i64> = {
        let conn = store.writing().unwrap();
        let mut statement = conn.prepare("SELECT at FROM change ORDER BY rowid").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    assert!(at.is_sorted_by(|a, b| a < b));
}

#[test]
fn what_was_touched_since_a_change_is_known_with_what_it_points_to() {
    let place = Place::new();
    let store = place.create();
    let newest = || store.read::<_, StoreError>(|r| r.newest_change()).unwrap().unwrap();
    let touched = |since, most| {
        let found = store.read::<_, StoreError>(|r| r.touched_since(since, &["partner"], most));
        let mut found = found.unwrap()?;
        found.sort_by_key(|one| (one.kind, one.record));
        Some(
            found
                .into_iter()
                .map(|one| (one.kind, one.record, sorted(one.through("partner"))))
                .collect::<Vec<_>>(),
        )
    };
    save(&store, &partner(1, "Анна"));
    save(&store, &partner(2, "Нина"));
    let beginning = newest();
    assert_eq!(touched(beginning, 10), Some(vec![]));
    let note = |case: &CaseStudy| {
        store.change::<_, StoreError>(&stamp(), label("case-edit"), |w| w.put(case)).unwrap();
    };
    let case = CaseStudy::new(id(7), id(1));
    note(&case);
    let noted = newest();
    assert_eq!(touched(beginning, 10), Some(vec![(Kind::Case, id(7), vec![id(1)])]));

    // Another field leaves it where it points to; another aim is both, the old one and the new.
    note(&CaseStudy { brand: "Чай".to_owned(), ..case.clone() });
    assert_eq!(touched(noted, 10), Some(vec![(Kind::Case, id(7), vec![id(1)])]));
    note(&CaseStudy { brand: "Чай".to_owned(), partner: id(2), ..case });
    assert_eq!(touched(noted, 10), Some(vec![(Kind::Case, id(7), vec![id(1), id(2)])]));

    // What is gone, and what came back, pointed to somebody too.
    let moved = newest();
    store
        .change::<_, StoreError>(&stamp(), label("case-remove"), |w| w.remove::<CaseStudy>(id(7)))
        .unwrap();
    let removed = newest();
    assert_eq!(touched(moved, 10), Some(vec![(Kind::Case, id(7), vec![id(2)])]));
    store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(touched(removed, 10), Some(vec![(Kind::Case, id(7), vec![id(2)])]));

    save(&store, &partner(1, "Анна А."));
    assert_eq!(touched(removed, 10).map(|all| all.len()), Some(2));
    assert_eq!(touched(removed, 1), None, "more than is looked through");
    assert_eq!(touched(id(99), 10), None, "no such change");
}

fn sorted(ids: impl Iterator<Item = Id>) -> Vec<Id> {
    let mut ids: Vec<Id> = ids.collect();
    ids.sort_unstable();
    ids
}
