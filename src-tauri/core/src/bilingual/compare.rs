//! Which facts of two texts have no counterpart, and which of those belong together.

use super::date::Date;
use super::read::{Found, Reading, Weight, key};
use super::{Difference, Fact, Kind};
use std::collections::{HashMap, HashSet};

/// The facts of one side with what has found its counterpart.
struct Side {
    found: Vec<Found>,
    taken: Vec<bool>,
}

impl Side {
    fn of(found: Vec<Found>) -> Side {
        Side { taken: vec![false; found.len()], found }
    }

    /// The facts still without a counterpart, in the order of the text.
    fn left(&self) -> impl Iterator<Item = (usize, &Found)> {
        self.found.iter().enumerate().filter(|(at, _)| !self.taken[*at])
    }

    /// Positions of what is left by key, the weightiest first, to be taken from the end.
    fn by_key(&self, keys: impl Fn(&Found) -> Option<String>) -> HashMap<String, Vec<usize>> {
        let mut map: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, found) in self.left() {
            if let Some(key) = keys(found) {
                map.entry(key).or_default().push(at);
            }
        }
        for places in map.values_mut() {
            places.sort_by_key(|at| {
                (std::cmp::Reverse(self.found[*at].weight), std::cmp::Reverse(*at))
            });
        }
        map
    }
}

/// A date that can be read in two ways is no match even for itself: the two sides read it differently.
fn exact(found: &Found) -> Option<String> {
    (!is_unclear(found)).then(|| key(found.fact.kind, &found.fact.value))
}

fn is_unclear(found: &Found) -> bool {
    matches!(found.date, Some(Date::Unclear { .. }))
}

fn loose(found: &Found) -> Option<String> {
    found.loose.clone()
}

/// The differences between two sides, in the order of the Russian text, then of the English one.
pub(super) fn compare(ru: Reading, en: Reading) -> Vec<Difference> {
    let mut a = Side::of(ru.found);
    let mut b = Side::of(en.found);
    match_keys(&mut a, &mut b, exact, exact);
    match_keys(&mut a, &mut b, loose, exact);
    match_keys(&mut a, &mut b, exact, loose);
    match_split_ranges(&mut a, &mut b);
    match_split_ranges(&mut b, &mut a);
    let mut differences = contradictions(&mut a, &mut b, ru.contradictions, en.contradictions);
    differences.extend(uncertain_dates(&mut a, &mut b));
    differences.extend(pair_by_kind(&mut a, &mut b));
    differences.extend(pair_quantities(&mut a, &mut b));
    differences.extend(alone(&a, |fact| (Some(fact), None)));
    differences.extend(alone(&b, |fact| (None, Some(fact))));
    differences.sort_by_key(|difference| {
        let start = |fact: &Option<Fact>| fact.as_ref().map_or(usize::MAX, |fact| fact.start);
        (start(&difference.ru), start(&difference.en))
    });
    differences
}

fn match_keys(
    a: &mut Side,
    b: &mut Side,
    of_a: impl Fn(&Found) -> Option<String>,
    of_b: impl Fn(&Found) -> Option<String>,
) {
    let from = a.by_key(of_a);
    let mut to = b.by_key(of_b);
    for (key, mut places) in from {
        let Some(others) = to.get_mut(&key) else { continue };
        while let (Some(at), Some(other)) = (places.last().copied(), others.last().copied()) {
            places.pop();
            others.pop();
            a.taken[at] = true;
            b.taken[other] = true;
        }
    }
}

/// «От 5 до 7 дней» may stand as two facts on the other side: “at least 5 days and no more than 7 days”.
fn match_split_ranges(a: &mut Side, b: &mut Side) {
    let mut places = b.by_key(exact);
    let ranges: Vec<usize> =
        a.left().filter(|(_, found)| found.ends.is_some()).map(|(at, _)| at).collect();
    for at in ranges {
        let Some([low, high]) = a.found[at].ends.clone() else { continue };
        let [low, high] = [low, high].map(|keys| {
            keys.into_iter().find(|key| places.get(key).is_some_and(|p| !p.is_empty()))
        });
        let (Some(low), Some(high)) = (low, high) else { continue };
        let first = places.get_mut(&low).and_then(Vec::pop);
        let second = places.get_mut(&high).and_then(Vec::pop);
        if let (Some(first), Some(second)) = (first, second) {
            a.taken[at] = true;
            b.taken[first] = true;
            b.taken[second] = true;
        }
    }
}

/// A weekday beside a date it does not fall on is wrong whatever the other side says.
fn contradictions(
    a: &mut Side,
    b: &mut Side,
    ru: Vec<(usize, Fact)>,
    en: Vec<(usize, Fact)>,
) -> Vec<Difference> {
    for (at, _) in &ru {
        a.taken[*at] = true;
    }
    for (at, _) in &en {
        b.taken[*at] = true;
    }
    let mut english = en.into_iter().map(|(_, fact)| fact);
    let mut differences = Vec::new();
    for (_, fact) in ru {
        let other = english.next().or_else(|| take_weekday(b));
        differences.push(difference(Kind::Weekday, Some(fact), other));
    }
    for fact in english {
        let other = take_weekday(a);
        differences.push(difference(Kind::Weekday, other, Some(fact)));
    }
    differences
}

fn take_weekday(side: &mut Side) -> Option<Fact> {
    let at = side.left().find(|(_, found)| found.fact.kind == Kind::Weekday).map(|(at, _)| at)?;
    side.taken[at] = true;
    Some(side.found[at].fact.clone())
}

fn difference(kind: Kind, ru: Option<Fact>, en: Option<Fact>) -> Difference {
    Difference { kind, ru, en, uncertain: false }
}

/// How many open dates of the other side one date is held against.
const DATES_MOST: usize = 64;

/// Dates that may be the same: a year left out, or month and day not to be told apart. They are asked about.
fn uncertain_dates(a: &mut Side, b: &mut Side) -> Vec<Difference> {
    let open = |side: &Side| -> Vec<usize> {
        side.left().filter(|(_, found)| found.date.is_some()).map(|(at, _)| at).collect()
    };
    let mut others = open(b);
    let mut differences = Vec::new();
    for at in open(a) {
        let Some(date) = a.found[at].date else { continue };
        let partner = others
            .iter()
            .take(DATES_MOST)
            .position(|other| b.found[*other].date.is_some_and(|other| date.may_be(other)));
        if let Some(place) = partner {
            let other = others.remove(place);
            a.taken[at] = true;
            b.taken[other] = true;
            let (ru, en) = (a.found[at].fact.clone(), b.found[other].fact.clone());
            differences.push(Difference {
                kind: Kind::Date,
                ru: Some(ru),
                en: Some(en),
                uncertain: true,
            });
        }
    }
    differences
}

/// Leftovers of one kind stand for each other in the order of the text, firm ones first.
fn pair_by_kind(a: &mut Side, b: &mut Side) -> Vec<Difference> {
    let kinds: HashSet<Kind> = a.left().map(|(_, found)| found.fact.kind).collect();
    let mut kinds: Vec<Kind> = kinds.into_iter().collect();
    kinds.sort();
    let mut differences = Vec::new();
    for kind in kinds {
        let of_kind = |side: &Side| -> Vec<usize> {
            let mut places: Vec<usize> = side
                .left()
                .filter(|(_, found)| found.fact.kind == kind)
                .map(|(at, _)| at)
                .collect();
            places.sort_by_key(|at| (side.found[*at].weight, *at));
            places
        };
        for (at, other) in of_kind(a).into_iter().zip(of_kind(b)) {
            let weights = (a.found[at].weight, b.found[other].weight);
            let raised = !matches!(weights, (Weight::Faint, _) | (_, Weight::Faint));
            if !raised {
                continue;
            }
            a.taken[at] = true;
            b.taken[other] = true;
            let (ru, en) = (a.found[at].fact.clone(), b.found[other].fact.clone());
            differences.push(difference(kind, Some(ru), Some(en)));
        }
    }
    differences
}

/// What a number counts was lost or changed: «10 %» against “10”.
fn pair_quantities(a: &mut Side, b: &mut Side) -> Vec<Difference> {
    // From what says least about a number to what says most.
    const RANKS: [Kind; 6] =
        [Kind::Number, Kind::Ordinal, Kind::Duration, Kind::Percent, Kind::Money, Kind::Range];
    let rank = |kind: Kind| RANKS.iter().position(|known| *known == kind);
    let firm = |side: &Side| -> Vec<usize> {
        side.left()
            .filter(|(_, found)| found.weight == Weight::Firm && rank(found.fact.kind).is_some())
            .map(|(at, _)| at)
            .collect()
    };
    let mut differences = Vec::new();
    for (at, other) in firm(a).into_iter().zip(firm(b)) {
        a.taken[at] = true;
        b.taken[other] = true;
        let (ru, en) = (a.found[at].fact.clone(), b.found[other].fact.clone());
        let kind = if rank(ru.kind) > rank(en.kind) { ru.kind } else { en.kind };
        differences.push(difference(kind, Some(ru), Some(en)));
    }
    differences
}

fn alone(side: &Side, sides: impl Fn(Fact) -> (Option<Fact>, Option<Fact>)) -> Vec<Difference> {
    side.left()
        .filter(|(_, found)| found.weight == Weight::Firm)
        .map(|(_, found)| {
            let (ru, en) = sides(found.fact.clone());
            Difference { kind: found.fact.kind, ru, en, uncertain: is_unclear(found) }
        })
        .collect()
}
