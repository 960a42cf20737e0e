//! Search: what is written about a partner finds them, wherever it stands and however it came there.

use super::*;
use crate::tables::ALL;
use crate::{Matches, StoreError, WRITTEN, Writer};
use sverka_core::Kind;
use sverka_core::case::CaseStudy;
use sverka_core::reference::Reference;
use sverka_core::words::Query;

fn change(store: &Store, f: impl FnOnce(&mut Writer<'_>) -> Result<(), StoreError>) {
    store.change(&stamp(), label("x"), f).unwrap();
}

fn case(n: u128, partner: u128, went_wrong: &str) -> CaseStudy {
    CaseStudy { went_wrong: went_wrong.to_owned(), ..CaseStudy::new(id(n), id(partner)) }
}

fn matches(store: &Store, asked: &str) -> Matches {
    let query = Query::of(asked).unwrap();
    store.read::<_, StoreError>(|r| r.partners_with(&query, 100)).unwrap()
}

/// The partners found, by number: those found by name, then the others.
fn found(store: &Store, asked: &str) -> Vec<u128> {
    let Matches { by_name, elsewhere } = matches(store, asked);
    by_name.into_iter().chain(elsewhere).map(|found| found.as_u128() - id(0).as_u128()).collect()
}

/// Two partners, one of whom has a case and is told of in a reference.
fn known(place: &Place) -> Store {
    let store = place.create();
    let mut nika = partner(1, "Ника Залесная");
    nika.name.en = "Nika Zalesnaya".to_owned();
    nika.niche = Both::new("чай и мёд", "tea and honey");
    let mut tessa = partner(2, "");
    tessa.name.en = "Tessa Quillmoor".to_owned();
    tessa.contact.name = "Залесский, её менеджер".to_owned();
    tessa.niche.ru = "Фестиваль COLORФЕСТ".to_owned();
    change(&store, |w| {
        w.put(&nika)?;
        w.put(&tessa)?;
        w.put(&case(10, 1, "Сорвала срок на неделю и предупредила за день"))?;
        let note = "Would work with her again: keeps every promise".to_owned();
        w.put(&Reference { note, ..Reference::new(id(11), id(1)) })
    });
    store
}

#[test]
fn everything_written_about_a_partner_finds_them_in_both_languages() {
    let place = Place::new();
    let store = known(&place);
    let table: [(&str, &[u128]); 15] = [
        ("ника", &[1]),
        ("НИКОЙ", &[1]),
        ("zalesnaya", &[1]),
        ("залес", &[1, 2]),
        ("медом", &[1]),
        ("мёда чай", &[1]),
        // One word stands in the niche, the other in a case.
        ("чай сроки", &[1]),
        ("promises", &[1]),
        ("keeping promise", &[1]),
        ("менеджеры", &[2]),
        ("tess", &[2]),
        ("чай менеджер", &[]),
        // A word in two alphabets, by beginnings of one and of both, and with a look-alike of the other.
        ("color", &[2]),
        ("соlоrф", &[2]),
        ("фестиваль colorфест", &[2]),
    ];
    for (asked, expected) in table {
        assert_eq!(found(&store, asked), expected, "{asked:?}");
    }
    let by_name = Matches { by_name: vec![id(1)], elsewhere: vec![id(2)] };
    assert_eq!(matches(&store, "залес"), by_name);
}

#[test]
fn search_follows_every_way_a_text_comes_and_goes() {
    let place = Place::new();
    let store = known(&place);
    change(&store, |w| w.put(&case(10, 1, "Ничего не сорвалось")));
    assert_eq!(found(&store, "предупредила"), []);
    store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(found(&store, "предупредила"), [1]);
    // A record that goes over to another partner takes its words along.
    change(&store, |w| w.put(&case(10, 2, "Сорвала срок и предупредила")));
    assert_eq!(found(&store, "предупредила"), [2]);
    store.undo(&stamp()).unwrap().unwrap();
    change(&store, |w| w.remove::<CaseStudy>(id(10)).map(drop));
    assert_eq!(found(&store, "предупредила"), []);
    store.undo(&stamp()).unwrap().unwrap();
    store.redo(&stamp()).unwrap().unwrap();
    store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(found(&store, "предупредила"), [1]);
    // What a refused change wrote is not found.
    let refused = store.change(&stamp(), label("x"), |w| {
        w.put(&case(12, 2, "никогда"))?;
        Err::<(), _>(StoreError::NotOurs)
    });
    assert!(refused.is_err());
    assert_eq!(found(&store, "никогда"), []);
    assert!(store.verify().unwrap().is_sound());

    store.backup(place.path("backup")).unwrap();
    Store::restore(place.path("backup"), place.path("b.sverka")).unwrap();
    let restored = Store::open(place.path("b.sverka")).unwrap();
    let mut export = Vec::new();
    store.export(&mut export).unwrap();
    let read_back = Store::from_export(place.path("c.sverka"), export.as_slice()).unwrap();
    for copy in [restored, read_back] {
        assert_eq!(found(&copy, "предупредила чай"), [1]);
        assert!(copy.verify().unwrap().is_sound());
    }
}

#[test]
fn an_index_that_says_something_else_is_noticed_and_made_anew_with_the_next_form() {
    let place = Place::new();
    let store = known(&place);
    let hash = store.logical_hash().unwrap();
    {
        let conn = store.writing().unwrap();
        conn.execute("UPDATE search SET words = 'nonsense' WHERE rowid = 1", []).unwrap();
        conn.execute("DELETE FROM search_row WHERE place = 2", []).unwrap();
    }
    let found_wrong = store.verify().unwrap();
    assert!(!found_wrong.is_sound());
    let rows: Vec<_> = found_wrong.differences.iter().map(|d| (d.table.as_str(), &d.row)).collect();
    assert_eq!(rows, [("search", &id(1).to_string()), ("search", &id(2).to_string())]);
    assert_eq!(store.logical_hash().unwrap(), hash, "what follows from the tables is not hashed");
    store.writing().unwrap().execute("UPDATE search_form SET form = 0", []).unwrap();
    drop(store);

    let store = place.open();
    assert!(store.verify().unwrap().is_sound());
    assert_eq!(found(&store, "tess"), [2]);
    assert_eq!(store.logical_hash().unwrap(), hash);
}

#[test]
fn what_is_searched_is_there_and_nothing_about_partners_is_left_out() {
    for written in WRITTEN {
        for field in written.fields.iter().map(|path| path.split('.').next().unwrap()) {
            assert!(written.table.column(field).is_ok(), "{:?} has {field}", written.table.kind);
        }
    }
    let about = |kind: Kind| WRITTEN.iter().any(|written| written.table.kind == kind);
    for table in ALL.iter().filter(|table| table.column("partner").is_ok()) {
        assert!(about(table.kind), "{:?} is about a partner and not searched", table.kind);
    }
}
