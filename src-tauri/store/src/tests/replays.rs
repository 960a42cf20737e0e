//! Random lives of a workspace: whatever happens, the tables are what the journal says, and every way back and
//! forth leads where it must.

use super::*;
use crate::rows::{Shape, StoredRow, shapes};
use crate::{StoreError, Writer};
use proptest::prelude::*;
use sverka_core::scorecard::Score;

/// One thing a person does.
#[derive(Debug, Clone)]
enum Act {
    Save(Vec<Deed>),
    Import { import: u128, campaign: u128, count: u32, value: f64 },
    Undo,
    Redo,
    Reopen,
}

/// One thing within a change.
#[derive(Debug, Clone)]
enum Deed {
    Partner { n: u128, name: String, archived: bool },
    Score { n: u128, partner: u128, value: Option<u8> },
    Campaign { n: u128, title: String, day: Option<u32> },
    RemovePartner(u128),
    RemoveScore(u128),
    RemoveCampaign(u128),
    RemoveImport(u128),
}

fn deed() -> impl Strategy<Value = Deed> {
    let text = "[ёя a\"'\\\\\u{1F600}]{0,4}";
    prop_oneof![
        3 => (0..4u128, text, any::<bool>())
            .prop_map(|(n, name, archived)| Deed::Partner { n, name, archived }),
        3 => (10..14u128, 0..4u128, prop::option::of(1..=5u8))
            .prop_map(|(n, partner, value)| Deed::Score { n, partner, value }),
        3 => (20..23u128, text, prop::option::of(1..28u32))
            .prop_map(|(n, title, day)| Deed::Campaign { n, title, day }),
        1 => (0..4u128).prop_map(Deed::RemovePartner),
        1 => (10..14u128).prop_map(Deed::RemoveScore),
        1 => (20..23u128).prop_map(Deed::RemoveCampaign),
        1 => (30..40u128).prop_map(Deed::RemoveImport),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => prop::collection::vec(deed(), 1..4).prop_map(Act::Save),
        3 => (30..40u128, 20..23u128, 0..5u32, any::<f64>().prop_filter("finite", |v| v.is_finite()))
            .prop_map(|(import, campaign, count, value)| Act::Import { import, campaign, count, value }),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
        1 => Just(Act::Reopen),
    ]
}

/// Does the act. What a rule forbids (a score of nobody, an import made twice) is refused whole, which is part of
/// the test.
fn perform(store: &Store, act: &Act) -> Result<(), StoreError> {
    match act {
        Act::Save(deeds) => {
            let save = |w: &mut Writer<'_>| deeds.iter().try_for_each(|deed| deed.perform(w));
            store.change(&stamp(), label("save"), save).map(drop)
        }
        Act::Import { import: n, campaign, count, value } => store
            .change(&stamp(), label("import"), |w| {
                w.put_import(&import(*n, id(*campaign)), &packed(*count, *value))
            })
            .map(drop),
        Act::Undo => store.undo(&stamp()).map(drop),
        Act::Redo => store.redo(&stamp()).map(drop),
        Act::Reopen => Ok(()),
    }
}

impl Deed {
    fn perform(&self, w: &mut Writer<'_>) -> Result<(), StoreError> {
        match self {
            Deed::Partner { n, name, archived } => {
                w.put(&Partner { archived: *archived, ..partner(*n, name) })
            }
            Deed::Score { n, partner, value } => w.put(&Score {
                id: id(*n),
                partner: id(*partner),
                criterion: "process".to_owned(),
                value: *value,
                evidence: value.map(|value| format!("балл {value}")).unwrap_or_default(),
                rater: String::new(),
                kind: PartnerKind::Creator,
                template: 1,
                on: None,
            }),
            Deed::Campaign { n, title, day } => w.put(&Campaign {
                starts: day.and_then(|day| NaiveDate::from_ymd_opt(2026, 2, day)),
                ..campaign(*n, title)
            }),
            Deed::RemovePartner(n) => w.remove::<Partner>(id(*n)).map(drop),
            Deed::RemoveScore(n) => w.remove::<Score>(id(*n)).map(drop),
            Deed::RemoveCampaign(n) => w.remove::<Campaign>(id(*n)).map(drop),
            Deed::RemoveImport(n) => w.remove::<Import>(id(*n)).map(drop),
        }
    }
}

/// Everything in the tables, without the journal.
fn standing(store: &Store) -> Vec<(Shape, Vec<StoredRow>)> {
    store
        .read::<_, StoreError>(|reader| {
            let mut tables = Vec::new();
            for shape in shapes(reader.conn())? {
                if matches!(shape.name.as_str(), "change" | "entry" | "block") {
                    continue;
                }
                let mut statement = reader.conn().prepare(&shape.select())?;
                let mut rows = statement.query([])?;
                let mut found = Vec::new();
                while let Some(row) = shape.next(&mut rows)? {
                    found.push(row);
                }
                tables.push((shape, found));
            }
            Ok(tables)
        })
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn the_tables_are_what_the_journal_says(acts in prop::collection::vec(act(), 1..30)) {
        let place = Place::new();
        let mut store = place.create();
        let empty = standing(&store);
        for act in &acts {
            if matches!(act, Act::Reopen) {
                drop(store);
                store = place.open();
            }
            let before = (standing(&store), store.undo_state().unwrap());
            match perform(&store, act) {
                Ok(()) => {}
                Err(StoreError::Held(_) | StoreError::Exists) => {
                    prop_assert_eq!((standing(&store), store.undo_state().unwrap()), before);
                }
                Err(error) => prop_assert!(false, "{:?}: {:?}", act, error),
            }
        }
        let verified = store.verify().unwrap();
        prop_assert!(verified.is_sound(), "{:?}", verified);

        // All the way back and all the way forth again, step by step the same.
        let mut stations = vec![standing(&store)];
        while store.undo(&stamp()).unwrap().is_some() {
            stations.push(standing(&store));
        }
        prop_assert_eq!(stations.last().unwrap(), &empty);
        drop(store);
        store = place.open();
        stations.pop();
        while let Some(expected) = stations.pop() {
            prop_assert!(store.redo(&stamp()).unwrap().is_some());
            prop_assert_eq!(standing(&store), expected);
        }
        let verified = store.verify().unwrap();
        prop_assert!(verified.is_sound(), "{:?}", verified);
    }
}

/// How many lives are tried; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(48)
}
