//! Undo and redo, one step at a time.

use super::*;
use crate::StoreError;
use sverka_core::Kind;
use sverka_core::brief::{BriefText, Revision};
use sverka_core::paper::Paper;

fn verbs(store: &Store) -> (Option<String>, Option<String>) {
    let state = store.undo_state().unwrap();
    (state.undo.map(|label| label.verb), state.redo.map(|label| label.verb))
}

fn verb(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn a_removed_record_comes_back_with_every_field() {
    let place = Place::new();
    let store = place.create();
    let mut anna = partner(1, "Анна");
    anna.notes = "всё, что о ней известно".to_owned();
    save(&store, &anna);
    store
        .change::<_, StoreError>(&stamp(), label("partner-remove"), |w| w.remove::<Partner>(id(1)))
        .unwrap();
    assert_eq!(all_partners(&store), []);

    let undone = store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(undone.value, label("partner-remove"));
    assert_eq!(undone.kinds, [Kind::Partner]);
    assert_eq!(all_partners(&store), [anna]);
}

#[test]
fn a_step_is_remembered_across_a_restart_and_forgotten_after_something_new() {
    let place = Place::new();
    let store = place.create();
    assert_eq!(verbs(&store), (None, None));
    for (n, verb) in ["first", "second"].into_iter().enumerate() {
        let asked = partner(1, &n.to_string());
        store.change::<_, StoreError>(&stamp(), label(verb), |w| w.put(&asked)).unwrap();
    }
    assert_eq!(verbs(&store), (verb("second"), None));
    store.undo(&stamp()).unwrap().unwrap();
    drop(store);

    let store = place.open();
    assert_eq!(verbs(&store), (verb("first"), verb("second")));
    store.redo(&stamp()).unwrap().unwrap();
    assert_eq!(verbs(&store), (verb("second"), None));
    store.undo(&stamp()).unwrap().unwrap();
    store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(verbs(&store), (None, verb("first")));
    assert_eq!(store.undo(&stamp()).unwrap(), None);

    store.change::<_, StoreError>(&stamp(), label("new"), |w| w.put(&partner(2, "2"))).unwrap();
    assert_eq!(verbs(&store), (verb("new"), None));
    assert_eq!(store.redo(&stamp()).unwrap(), None);
}

#[test]
fn an_import_is_taken_back_and_brought_again_with_its_figures() {
    let place = Place::new();
    let store = place.create();
    let asked = figures(1_000, 0.1);
    store
        .change::<_, StoreError>(&stamp(), label("import-new"), |w| {
            w.put(&campaign(1, "Spring"))?;
            w.put_import(&import(2, id(1)), &Packed::of(&asked, ITEM_ROWS)?)
        })
        .unwrap();
    let standing = || store.read(|r| r.figures(id(2))).unwrap();
    assert_eq!(standing(), asked);
    store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(standing(), []);
    store.redo(&stamp()).unwrap().unwrap();
    assert_eq!(standing(), asked);
    store.change::<_, StoreError>(&stamp(), label("x"), |w| w.remove::<Import>(id(2))).unwrap();
    assert_eq!(standing(), []);
    store.undo(&stamp()).unwrap().unwrap();
    assert_eq!(standing(), asked);
    assert!(store.verify().unwrap().is_sound());
}

#[test]
fn undo_stops_at_what_was_made_for_good() {
    let place = Place::new();
    let store = place.create();
    let change = |verb: &str, f: &dyn Fn(&mut crate::Writer<'_>) -> Result<(), StoreError>| {
        store.change(&stamp(), label(verb), f).unwrap();
    };
    change("campaign-new", &|w| w.put(&campaign(1, "Spring")));
    change("partner-new", &|w| w.put(&partner(2, "Анна")));
    store
        .change_for_good::<_, StoreError>(&stamp(), label("sign"), |w| w.put(&revision(4)))
        .unwrap();
    assert_eq!(store.undo(&stamp()).unwrap(), None);
    change("campaign-edit", &|w| w.put(&campaign(1, "Summer")));

    assert_eq!(store.undo(&stamp()).unwrap().unwrap().value.verb, "campaign-edit");
    assert_eq!(store.undo(&stamp()).unwrap(), None);
    let (campaigns, revisions) =
        store.read::<_, StoreError>(|r| Ok((r.all()?, r.all::<Revision>()?))).unwrap();
    assert_eq!((campaigns, revisions), (vec![campaign(1, "Spring")], vec![revision(4)]));
    assert_eq!(store.redo(&stamp()).unwrap().unwrap().value.verb, "campaign-edit");
    assert!(store.verify().unwrap().is_sound());
}

#[test]
fn a_frozen_text_cannot_be_changed() {
    let place = Place::new();
    let store = place.create();
    store
        .change::<_, StoreError>(&stamp(), label("freeze"), |w| {
            w.put(&campaign(1, "Spring"))?;
            w.put(&revision(4))
        })
        .unwrap();
    let mut forged = revision(4);
    forged.text.title = Both::new("Другое", "Other");
    let refused = store.change::<_, StoreError>(&stamp(), label("forge"), |w| w.put(&forged));
    assert!(matches!(refused, Err(StoreError::Held(_))));
    assert_eq!(store.read(|r| r.need::<Revision>(id(4))).unwrap(), revision(4));
}

fn revision(n: u128) -> Revision {
    Revision {
        id: id(n),
        campaign: id(1),
        paper: Paper::Brief,
        number: 1,
        text: BriefText {
            paper: Paper::Brief,
            title: Both::new("Весна", "Spring"),
            starts: None,
            ends: None,
            parties: Vec::new(),
            clauses: Vec::new(),
            targets: Vec::new(),
            deliverables: Vec::new(),
        },
        previous: String::new(),
        hash: "00".to_owned(),
        frozen_at: stamp().at,
        key: String::new(),
        seal: String::new(),
    }
}
