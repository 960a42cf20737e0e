//! What becomes of each row of a list: decided once, the same for the preview and for the import.

use super::{AlikeChoice, AlikeChoices, AlikeRow};
use crate::merge::{renewed, together};
use std::collections::{BTreeMap, HashMap};
use sverka_core::duplicate::{Pair, duplicates};
use sverka_core::merge::ClashField;
use sverka_core::partner::Partner;
use sverka_exchange::partner_file::{PartnerField, PartnerFile, RowIssue, RowIssueCode};

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
    /// Nowhere: the record it would go into cannot keep all its words.
    Overfull,
}

/// What becomes of each row.
pub(super) struct Plan {
    /// Where each row goes, in the order of the rows.
    pub(super) places: Vec<Place>,
    /// The records that an import puts: new ones, whose identities are nil, and those that are there with more words.
    pub(super) records: Vec<Partner>,
    /// What there is about each [`Place::Overfull`] row.
    pub(super) overfull: Vec<RowIssue>,
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
        let aims = aims(file, &alike, existing.len(), choices);
        let mut union = Union::of(file, existing, choices.bring_back);
        let places = aims.into_iter().enumerate().map(|(row, aim)| union.add(row, aim)).collect();
        let Union { records, overfull, .. } = union;
        Plan { places, records, overfull, alike, existing: existing.len() }
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
                    archived: other.archived,
                    why: pair.why.clone(),
                    certainty,
                    choice: own.get(number).copied().unwrap_or_else(|| choices.usual(certainty)),
                }
            })
            .collect()
    }
}

/// Where each row would go if every record could keep all words.
fn aims(
    file: &PartnerFile,
    alike: &BTreeMap<usize, Pair>,
    existing: usize,
    choices: &AlikeChoices,
) -> Vec<Place> {
    let own: HashMap<u32, AlikeChoice> = choices.rows.iter().copied().collect();
    let mut instead: HashMap<usize, usize> = HashMap::new();
    let mut aims: Vec<Place> = Vec::with_capacity(file.partners.len());
    for (row, (number, _)) in file.partners.iter().enumerate() {
        let Some(pair) = alike.get(&row) else {
            aims.push(Place::New);
            continue;
        };
        let chosen = own.get(number).copied();
        aims.push(match chosen.unwrap_or_else(|| choices.usual(pair.why.certainty())) {
            AlikeChoice::Apart => Place::New,
            AlikeChoice::Skip => Place::Left,
            AlikeChoice::Merge => match pair.one.checked_sub(existing) {
                None => Place::Existing(pair.one),
                Some(earlier) => match aims[earlier] {
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
        });
    }
    aims
}

/// The records of an import as they grow, row by row.
struct Union<'a> {
    file: &'a PartnerFile,
    existing: &'a [Partner],
    /// Whether records in the archive that get more words come back.
    bring_back: bool,
    says_kind: bool,
    says_language: bool,
    records: Vec<Partner>,
    overfull: Vec<RowIssue>,
    at_row: HashMap<usize, usize>,
    at_existing: HashMap<usize, usize>,
}

impl<'a> Union<'a> {
    fn of(file: &'a PartnerFile, existing: &'a [Partner], bring_back: bool) -> Union<'a> {
        let says = |field: PartnerField| file.shape.columns.iter().any(|c| c.field == field);
        Union {
            says_kind: says(PartnerField::Kind),
            says_language: says(PartnerField::Language),
            records: Vec::new(),
            overfull: Vec::new(),
            at_row: HashMap::new(),
            at_existing: HashMap::new(),
            file,
            existing,
            bring_back,
        }
    }

    /// Puts a row where it aims. One whose words find no room beside those that stand there stays out whole, so that
    /// none of them is lost.
    fn add(&mut self, row: usize, aim: Place) -> Place {
        let partner = &self.file.partners[row].1;
        let at = match aim {
            Place::Left | Place::Overfull => return aim,
            Place::New => {
                self.at_row.insert(row, self.records.len());
                self.records.push(partner.clone());
                return aim;
            }
            Place::Into(earlier) => Some(self.at_row[&earlier]),
            Place::Existing(at) => self.at_existing.get(&at).copied(),
        };
        let standing = match (at, aim) {
            (None, Place::Existing(at)) => &self.existing[at],
            (at, _) => &self.records[at.unwrap_or_default()],
        };
        // What the list does not say of anybody was guessed, and a guess is held against nothing that is known.
        let told = Partner {
            kind: if self.says_kind { partner.kind } else { standing.kind },
            language: if self.says_language { partner.language } else { standing.language },
            ..partner.clone()
        };
        // A list is newer than what is there; two rows of one list are of one age.
        let mut whole = match at {
            None => renewed(standing, &told),
            Some(_) => together(standing, &told, &[ClashField::Followers]),
        };
        whole.archived &= !self.bring_back;
        if let Some(problem) = whole.problems().first() {
            self.refuse(row, &problem.field);
            return Place::Overfull;
        }
        match (at, aim) {
            (Some(at), _) => self.records[at] = whole,
            (None, Place::Existing(at)) => {
                self.at_existing.insert(at, self.records.len());
                self.records.push(whole);
            }
            (None, _) => {}
        }
        aim
    }

    fn refuse(&mut self, row: usize, field: &str) {
        let (number, partner) = &self.file.partners[row];
        self.overfull.push(RowIssue {
            row: *number,
            code: RowIssueCode::Overfull,
            column: String::new(),
            cell: partner.name.or_other(partner.language).to_owned(),
            field: Some(field_of(field)),
        });
    }
}

/// What a list calls the field of a record that cannot keep more. A row brings no other long texts than these.
fn field_of(field: &str) -> PartnerField {
    match field.split('.').next() {
        Some("niche") => PartnerField::Niche,
        Some("red_lines") => PartnerField::RedLines,
        _ => PartnerField::Notes,
    }
}
