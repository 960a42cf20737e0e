//! What becomes of each row of a list: decided once, the same for the preview and for the import.

use super::{AlikeChoice, AlikeChoices, AlikeRow};
use crate::merge::{renewed, together};
use std::collections::{BTreeMap, HashMap};
use sverka_core::Id;
use sverka_core::duplicate::{Pair, duplicates};
use sverka_core::merge::ClashField;
use sverka_core::partner::Partner;
use sverka_exchange::partner_file::{PartnerField, PartnerFile};

/// Where a row goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Into a record of its own.
    New,
    /// Into the record of an earlier row, by its place in the file.
    Into(usize),
    /// Into a record that is there, by its place among them.
    Existing(usize),
    /// Nowhere: it stays in the file.
    Left,
}

/// What becomes of each row.
pub(super) struct Plan {
    /// Where each row goes, in the order of the rows.
    pub(super) places: Vec<Place>,
    /// For each row that may be somebody, the pair that says so: the strongest, and of those the earliest.
    alike: BTreeMap<usize, Pair>,
    /// How many records there are already; in a pair they stand before the rows.
    existing: usize,
}

impl Plan {
    pub(super) fn of(file: &PartnerFile, existing: &[Partner], choices: &AlikeChoices) -> Plan {
        let rows = file.partners.iter().map(|(_, partner)| partner);
        let mut alike: BTreeMap<usize, Pair> = BTreeMap::new();
        for pair in duplicates(existing.iter().chain(rows).map(Into::into)) {
            let Some(row) = pair.other.checked_sub(existing.len()) else { continue };
            let stronger = |other: &Pair| (&pair.why, pair.one) < (&other.why, other.one);
            if alike.get(&row).is_none_or(stronger) {
                alike.insert(row, pair);
            }
        }
        let own: HashMap<u32, AlikeChoice> = choices.rows.iter().copied().collect();
        let mut instead: HashMap<usize, usize> = HashMap::new();
        let mut places: Vec<Place> = Vec::with_capacity(file.partners.len());
        for (row, (number, _)) in file.partners.iter().enumerate() {
            let place = match alike.get(&row) {
                None => Place::New,
                Some(pair) => {
                    let chosen = own.get(number).copied();
                    match chosen.unwrap_or_else(|| choices.usual(pair.why.certainty())) {
                        AlikeChoice::Apart => Place::New,
                        AlikeChoice::Skip => Place::Left,
                        AlikeChoice::Merge => match pair.one.checked_sub(existing.len()) {
                            None => Place::Existing(pair.one),
                            Some(earlier) => match places[earlier] {
                                Place::New => Place::Into(earlier),
                                // The first to be merged into a row that stays out comes in instead of it.
                                Place::Left => match instead.insert(earlier, row) {
                                    None => Place::New,
                                    Some(first) => {
                                        instead.insert(earlier, first);
                                        Place::Into(first)
                                    }
                                },
                                further => further,
                            },
                        },
                    }
                }
            };
            places.push(place);
        }
        Plan { places, alike, existing: existing.len() }
    }

    /// The records that an import puts: new ones, and those that are there with more words.
    pub(super) fn records(
        &self,
        file: &PartnerFile,
        existing: &[Partner],
        mut new_id: impl FnMut() -> Id,
    ) -> Vec<Partner> {
        let says = |field: PartnerField| file.shape.columns.iter().any(|c| c.field == field);
        let (says_kind, says_language) = (says(PartnerField::Kind), says(PartnerField::Language));
        let mut records: Vec<Partner> = Vec::new();
        let mut at_row: HashMap<usize, usize> = HashMap::new();
        let mut at_existing: HashMap<usize, usize> = HashMap::new();
        for (row, ((_, partner), place)) in file.partners.iter().zip(&self.places).enumerate() {
            // A list is newer than what is there; two rows of one list are of one age.
            let is_newer = matches!(place, Place::Existing(at) if !at_existing.contains_key(at));
            let at = match place {
                Place::Left => continue,
                Place::New => {
                    at_row.insert(row, records.len());
                    records.push(Partner { id: new_id(), ..partner.clone() });
                    continue;
                }
                Place::Into(earlier) => at_row[earlier],
                Place::Existing(at) => *at_existing.entry(*at).or_insert_with(|| {
                    records.push(existing[*at].clone());
                    records.len() - 1
                }),
            };
            let standing = &records[at];
            // What the list does not say of anybody was guessed, and a guess is held against nothing that is known.
            let told = Partner {
                kind: if says_kind { partner.kind } else { standing.kind },
                language: if says_language { partner.language } else { standing.language },
                ..partner.clone()
            };
            records[at] = match is_newer {
                true => renewed(standing, &told),
                false => together(standing, &told, &[ClashField::Followers]),
            };
        }
        records
    }

    /// The rows that may be somebody who is there already.
    pub(super) fn alike(
        &self,
        file: &PartnerFile,
        existing: &[Partner],
        choices: &AlikeChoices,
    ) -> Vec<AlikeRow> {
        let handle = |partner: &Partner| {
            partner.accounts.first().map(|account| account.handle.clone()).unwrap_or_default()
        };
        let own: HashMap<u32, AlikeChoice> = choices.rows.iter().copied().collect();
        self.alike
            .iter()
            .map(|(row, pair)| {
                let (number, partner) = &file.partners[*row];
                let earlier = pair.one.checked_sub(self.existing);
                let other = earlier.map_or_else(|| &existing[pair.one], |at| &file.partners[at].1);
                let certainty = pair.why.certainty();
                AlikeRow {
                    row: *number,
                    name: partner.name.clone(),
                    handle: handle(partner),
                    partner: earlier.is_none().then_some(other.id),
                    other_row: earlier.map(|at| file.partners[at].0),
                    other_name: other.name.clone(),
                    other_handle: handle(other),
                    why: pair.why.clone(),
                    certainty,
                    choice: own.get(number).copied().unwrap_or_else(|| choices.usual(certainty)),
                }
            })
            .collect()
    }
}
