//! The ranking of partners: what counts of their marks, their places, and how sure the places are.

use crate::failure::{Failure, Outcome};
use crate::partner::PartnerRow;
use crate::scorecard::{ApartMark, EarlierCard, Rival, mark, of_partner};
use crate::template;
use crate::workspace::settings;
use std::collections::HashMap;
use sverka_core::Id;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::scorecard::{Score, Scorecard, counting, places, rated, scorecard};
use sverka_core::stability::{self, CANDIDATES_MOST, Candidate, FirstTwo, Ranking, Sureness};
use sverka_core::template::Templates;
use sverka_store::Reader;

/// Everything that was scored, with the rules it counts by.
pub(crate) struct Marks {
    pub(crate) templates: Templates,
    scores: HashMap<Id, Vec<Score>>,
    pub(crate) coverage_least: f64,
    pub(crate) band: f64,
}

impl Marks {
    /// Of all partners.
    pub(crate) fn read(reader: &Reader) -> Outcome<Marks> {
        Marks::among(reader, reader.all::<Score>()?)
    }

    /// Of these partners alone.
    pub(crate) fn read_those(reader: &Reader, partners: &[Id]) -> Outcome<Marks> {
        let mut scores = Vec::new();
        for partner in partners {
            scores.extend(of_partner(reader, *partner)?);
        }
        Marks::among(reader, scores)
    }

    fn among(reader: &Reader, given: Vec<Score>) -> Outcome<Marks> {
        let settings = settings(reader)?;
        let mut scores: HashMap<Id, Vec<Score>> = HashMap::new();
        for score in given {
            scores.entry(score.partner).or_default().push(score);
        }
        Ok(Marks {
            templates: template::read(reader)?,
            scores,
            coverage_least: settings.coverage_least,
            band: settings.stability_band,
        })
    }

    fn all(&self, partner: Id) -> &[Score] {
        self.scores.get(&partner).map(Vec::as_slice).unwrap_or_default()
    }

    /// The scores of a partner that count now.
    pub(crate) fn of(&self, partner: &Partner) -> Vec<&Score> {
        self.counting(partner.id, partner.kind)
    }

    fn counting(&self, partner: Id, kind: PartnerKind) -> Vec<&Score> {
        let standing = self.templates.standing(kind).number;
        counting(self.all(partner), &self.templates, kind, standing)
    }

    /// The card of a partner as it stands.
    pub(crate) fn card(&self, partner: &Partner) -> Scorecard {
        let criteria = &self.templates.standing(partner.kind).criteria;
        scorecard(&self.of(partner), criteria, self.coverage_least)
    }

    /// The card of a partner under the earlier versions somebody scored by, newest first.
    pub(crate) fn earlier(&self, partner: &Partner) -> Vec<EarlierCard> {
        let all = self.all(partner.id);
        let standing = self.templates.standing(partner.kind).number;
        let versions = self.templates.versions(partner.kind).iter().rev();
        versions
            .filter(|version| version.number < standing)
            .filter(|version| {
                let under =
                    |score: &Score| score.kind == partner.kind && score.template == version.number;
                all.iter().any(|score| under(score) && score.value.is_some())
            })
            .map(|version| {
                let scores = counting(all, &self.templates, partner.kind, version.number);
                EarlierCard {
                    version: version.number,
                    on: version.on,
                    card: scorecard(&scores, &version.criteria, self.coverage_least),
                }
            })
            .collect()
    }

    /// The marks of a partner that do not count any more.
    pub(crate) fn apart(&self, partner: &Partner) -> Vec<ApartMark> {
        let standing = self.templates.standing(partner.kind);
        let meaning = |score: &Score| {
            let given = self.templates.version(score.kind, score.template);
            given.and_then(|version| version.criterion(&score.criterion))
        };
        let counts = |score: &Score| {
            let now = standing.criterion(&score.criterion);
            meaning(score).zip(now).is_some_and(|(given, now)| given.means_the_same(now))
        };
        let apart = self.all(partner.id).iter().filter(|score| !counts(score));
        apart
            .map(|score| ApartMark {
                name: template::name_in(
                    self.templates.version(score.kind, score.template),
                    &score.criterion,
                ),
                mark: mark(score),
            })
            .collect()
    }

    /// How sure the order of these partners is, and how the first two stand to each other.
    pub(crate) fn stability(&self, partners: &[(Id, PartnerKind)]) -> Outcome<Drawn> {
        let mut criteria: Vec<&str> = Vec::new();
        for kind in PartnerKind::ALL {
            for criterion in &self.templates.standing(kind).criteria {
                if !criteria.contains(&criterion.id.as_str()) {
                    criteria.push(&criterion.id);
                }
            }
        }
        let weights = PartnerKind::ALL.map(|kind| {
            let sheet = self.templates.standing(kind);
            let weight = |id: &&str| {
                sheet.criterion(id).map_or(0, |one| u32::try_from(one.weight).unwrap_or(0))
            };
            criteria.iter().map(weight).collect::<Vec<u32>>()
        });
        let scores: Vec<Vec<Option<f64>>> = partners
            .iter()
            .map(|(id, kind)| {
                let scores = self.counting(*id, *kind);
                criteria.iter().map(|id| rated(&scores, id).map(|rated| rated.median)).collect()
            })
            .collect();
        let set = |kind| PartnerKind::ALL.iter().position(|one| *one == kind).unwrap_or(0);
        let candidates: Vec<Candidate<'_>> = partners
            .iter()
            .zip(&scores)
            .map(|((id, kind), scores)| Candidate {
                key: id.as_u64_pair().0 ^ id.as_u64_pair().1,
                set: set(*kind),
                scores,
            })
            .collect();
        let ranking = Ranking {
            weights: &weights,
            candidates: &candidates,
            band: self.band,
            coverage_least: self.coverage_least,
        };
        let found =
            stability::stability(&ranking).map_err(|problem| Failure::fields(vec![problem]))?;
        let criterion = found.first_two.and_then(|two| two.criterion);
        Ok(Drawn {
            sureness: found.candidates,
            first_two: found.first_two,
            criterion: criterion.map(|at| criteria[at].to_owned()),
        })
    }
}

/// What the draws say of some partners.
pub(crate) struct Drawn {
    /// How sure each place is.
    pub(crate) sureness: Vec<Option<Sureness>>,
    /// How the first two stand to each other.
    pub(crate) first_two: Option<FirstTwo>,
    /// The id of the criterion that most often moves them.
    pub(crate) criterion: Option<String>,
}

/// The first two of a ranking, and how often they change places.
#[derive(Debug, Clone)]
pub(crate) struct Ahead {
    first: Id,
    second: Id,
    /// Share of the draws in which the second is ahead.
    swapped: f64,
    /// The id of the criterion that most often moves them.
    criterion: Option<String>,
}

impl Ahead {
    /// The other of the two as `id` sees it, and whether it is the one behind; `None` for whom is neither.
    fn other(&self, id: Id) -> Option<(Id, bool)> {
        match id {
            id if id == self.first => Some((self.second, true)),
            id if id == self.second => Some((self.first, false)),
            _ => None,
        }
    }
}

/// The list of partners as it is ranked.
#[derive(Clone)]
pub(crate) struct RankedList {
    /// Ranked ones by place, then the others by how much is known of them.
    pub(crate) rows: Vec<PartnerRow>,
    /// The first two.
    ahead: Option<Ahead>,
}

impl RankedList {
    /// These rows among each other: their order and places, and how sure the places of the first [`CANDIDATES_MOST`] of
    /// them are, unless they are put aside.
    pub(crate) fn of(
        reader: &Reader,
        mut rows: Vec<PartnerRow>,
        archived: bool,
    ) -> Outcome<RankedList> {
        let cards: Vec<Scorecard> = rows.iter().map(|row| row.card.clone()).collect();
        for (row, place) in rows.iter_mut().zip(places(&cards)) {
            (row.place, row.sharing, row.sureness) = (place, 0, None);
        }
        rows.sort_by(|a, b| {
            let key = |row: &PartnerRow| row.place.unwrap_or(f64::INFINITY);
            key(a)
                .total_cmp(&key(b))
                .then_with(|| b.card.coverage.total_cmp(&a.card.coverage))
                .then_with(|| a.id.cmp(&b.id))
        });
        let ranked = rows.partition_point(|row| row.place.is_some());
        for tied in rows[..ranked].chunk_by_mut(|a, b| a.place == b.place) {
            let sharing = tied.len() as u32;
            tied.iter_mut().for_each(|row| row.sharing = sharing);
        }
        if archived {
            return Ok(RankedList { rows, ahead: None });
        }
        let first = &mut rows[..ranked.min(CANDIDATES_MOST)];
        let chosen: Vec<(Id, PartnerKind)> = first.iter().map(|row| (row.id, row.kind)).collect();
        let ids: Vec<Id> = chosen.iter().map(|(id, _)| *id).collect();
        let drawn = Marks::read_those(reader, &ids)?.stability(&chosen)?;
        for (row, sureness) in first.iter_mut().zip(drawn.sureness) {
            row.sureness = sureness;
        }
        let ahead = drawn.first_two.map(|two| Ahead {
            first: ids[two.first],
            second: ids[two.second],
            swapped: two.swapped,
            criterion: drawn.criterion,
        });
        Ok(RankedList { rows, ahead })
    }

    /// The row of a partner.
    pub(crate) fn row(&self, id: Id) -> Option<&PartnerRow> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// How many have a place.
    pub(crate) fn count(&self) -> u32 {
        self.rows.iter().filter(|row| row.place.is_some()).count() as u32
    }

    /// The other of the first two as `id` sees it.
    pub(crate) fn rival(&self, templates: &Templates, id: Id) -> Option<Rival> {
        let ahead = self.ahead.as_ref()?;
        let (partner, behind) = ahead.other(id)?;
        let row = self.row(partner)?;
        let named = |id: &String| template::name_among(templates, row.kind, id);
        Some(Rival {
            partner,
            name: row.name.clone(),
            behind,
            swapped: ahead.swapped,
            criterion: ahead.criterion.as_ref().map(named),
        })
    }
}
