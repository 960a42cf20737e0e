//! The ranking of partners: what counts of their marks, their places, and how sure the places are.

use crate::failure::{Failure, Outcome};
use crate::scorecard::{ApartMark, EarlierCard, Rival, mark, of_partner};
use crate::template;
use crate::workspace::settings;
use std::collections::HashMap;
use sverka_core::Id;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::phase::{Move, Phase, phase_of};
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

    /// Of one partner alone.
    pub(crate) fn read_one(reader: &Reader, partner: Id) -> Outcome<Marks> {
        Marks::among(reader, of_partner(reader, partner)?)
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
        let standing = self.templates.standing(partner.kind).number;
        counting(self.all(partner.id), &self.templates, partner.kind, standing)
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
    pub(crate) fn stability(&self, partners: &[&Partner]) -> Outcome<Drawn> {
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
            .map(|partner| {
                let scores = self.of(partner);
                criteria.iter().map(|id| rated(&scores, id).map(|rated| rated.median)).collect()
            })
            .collect();
        let set = |kind| PartnerKind::ALL.iter().position(|one| *one == kind).unwrap_or(0);
        let candidates: Vec<Candidate<'_>> = partners
            .iter()
            .zip(&scores)
            .map(|(partner, scores)| Candidate {
                key: partner.id.as_u64_pair().0 ^ partner.id.as_u64_pair().1,
                set: set(partner.kind),
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

/// The ranking of partners: cards, places, and how sure the first [`CANDIDATES_MOST`] of them are.
pub(crate) struct Ranked {
    partners: Vec<Partner>,
    cards: Vec<Scorecard>,
    places: Vec<Option<f64>>,
    sureness: HashMap<Id, Sureness>,
    first_two: Option<(Id, Id, f64, Option<String>)>,
}

impl Ranked {
    /// The ranking of the partners in use.
    pub(crate) fn of(reader: &Reader, marks: &Marks) -> Outcome<Ranked> {
        let partners = reader.all::<Partner>()?.into_iter().filter(|one| !one.archived).collect();
        let mut moves: HashMap<Id, Vec<Move>> = HashMap::new();
        for step in reader.all::<Move>()? {
            moves.entry(step.partner).or_default().push(step);
        }
        Ranked::among(partners, marks, &moves)
    }

    /// The ranking of some partners among themselves. Whom one has parted with has no place.
    pub(crate) fn among(
        partners: Vec<Partner>,
        marks: &Marks,
        moves: &HashMap<Id, Vec<Move>>,
    ) -> Outcome<Ranked> {
        let ended = |partner: &Partner| {
            moves.get(&partner.id).is_some_and(|moves| phase_of(moves) == Phase::Ended)
        };
        let cards: Vec<Scorecard> = partners
            .iter()
            .map(|partner| {
                let card = marks.card(partner);
                Scorecard { ranked: card.ranked && !ended(partner), ..card }
            })
            .collect();
        let places = places(&cards);
        let mut first: Vec<usize> =
            (0..partners.len()).filter(|at| places[*at].is_some()).collect();
        first.sort_by(|a, b| {
            cards[*b].score.unwrap_or(0.0).total_cmp(&cards[*a].score.unwrap_or(0.0))
        });
        first.truncate(CANDIDATES_MOST);
        let chosen: Vec<&Partner> = first.iter().map(|at| &partners[*at]).collect();
        let drawn = marks.stability(&chosen)?;
        let first_two = drawn
            .first_two
            .map(|two| (chosen[two.first].id, chosen[two.second].id, two.swapped, drawn.criterion));
        let sureness = chosen
            .iter()
            .zip(drawn.sureness)
            .filter_map(|(one, sure)| Some((one.id, sure?)))
            .collect();
        Ok(Ranked { cards, places, sureness, first_two, partners })
    }

    fn at(&self, id: Id) -> Option<usize> {
        self.partners.iter().position(|partner| partner.id == id)
    }

    /// How many share that place; 0 without one.
    pub(crate) fn sharing(&self, partner: Id) -> u32 {
        let Some(place) = self.place(partner) else { return 0 };
        self.places.iter().filter(|other| **other == Some(place)).count() as u32
    }

    /// How many have a place.
    pub(crate) fn count(&self) -> u32 {
        self.places.iter().flatten().count() as u32
    }

    pub(crate) fn place(&self, id: Id) -> Option<f64> {
        self.places[self.at(id)?]
    }

    pub(crate) fn sureness(&self, id: Id) -> Option<Sureness> {
        self.sureness.get(&id).cloned()
    }

    /// Each partner with its card, place and sureness.
    pub(crate) fn rows(
        self,
    ) -> impl Iterator<Item = (Partner, Scorecard, Option<f64>, Option<Sureness>)> {
        let mut sureness = self.sureness;
        self.partners.into_iter().zip(self.cards).zip(self.places).map(
            move |((partner, card), place)| {
                let sure = sureness.remove(&partner.id);
                (partner, card, place, sure)
            },
        )
    }

    /// The other of the first two as `id` sees it.
    pub(crate) fn rival(&self, marks: &Marks, id: Id) -> Option<Rival> {
        let (first, second, swapped, criterion) = self.first_two.as_ref()?;
        let other = match id {
            id if id == *first => *second,
            id if id == *second => *first,
            _ => return None,
        };
        let partner = &self.partners[self.at(other)?];
        Some(Rival {
            partner: other,
            name: partner.name.clone(),
            behind: other == *second,
            swapped: *swapped,
            criterion: criterion
                .as_ref()
                .map(|id| template::name_among(&marks.templates, partner.kind, id)),
        })
    }
}
