//! How sure a ranking is: how often each candidate keeps its place when weights and unknown scores vary.
//!
//! Stochastic multiobjective acceptability analysis (Lahdelma, Hokkanen & Salminen 1998; METHODS, "Scores and
//! ranking"). Each draw takes weights around the set ones and a score from 1 to 5 for everything nobody has scored,
//! and ranks anew. Weights are Dirichlet with the set shares `p` as their mean. Its concentration is
//!
//! ```text
//! c = (m − 1) / band² − 1        m: criteria with a weight
//! ```
//!
//! because the squared coefficient of variation of a weight is `(1 − p) / (p (c + 1))`, and its mean over the weights,
//! each counted by its share, is then `(m − 1) / (c + 1) = band²`: a weight strays from its set value by the band.
//!
//! Every draw of a criterion or a candidate has a generator of its own, begun from what it is for. So the answer is
//! the same on every machine, does not depend on the order of the candidates, and two sets of weights stray together
//! where they weigh the same criterion. Logarithms and powers are those of `libm`, since the platforms' own differ in
//! their last bits; all other operations are exact by IEEE 754.

use crate::problem::{Problem, ProblemCode};
use crate::random::{CANDIDATE, Gamma, Stream};
use serde::{Deserialize, Serialize};

/// How often a ranking is drawn anew.
pub const DRAWS: u32 = 10_000;
/// How many candidates are ranked against each other at most, so that the answer comes at once.
pub const CANDIDATES_MOST: usize = 50;

/// One candidate of a ranking.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// What tells the candidate from the others wherever it stands: what is not known of it is drawn from this.
    pub key: u64,
    /// The place of its weights in [`Ranking::weights`].
    pub set: usize,
    /// Its score on each criterion, 1–5, or `None` where nobody has scored.
    pub scores: &'a [Option<f64>],
}

/// What is ranked, by which weights.
#[derive(Debug, Clone, Copy)]
pub struct Ranking<'a> {
    /// Sets of weights, one weight a criterion: kinds of partner are weighed differently. 0 takes a criterion out.
    pub weights: &'a [Vec<u32>],
    /// The candidates.
    pub candidates: &'a [Candidate<'a>],
    /// How far a weight strays, as a share of itself, 0–1.
    pub band: f64,
    /// The share of the weight that must be scored for a candidate to be ranked, 0–1.
    pub coverage_least: f64,
}

/// How sure the place of one candidate is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sureness {
    /// Share of the draws in which it is first, 0–1. Those who tie share the places they tie for.
    pub first: f64,
    /// Share of the draws in which it is among the first three, 0–1.
    pub top_three: f64,
    /// The place reached or bettered in 5 % of the draws.
    pub from: u32,
    /// The place reached or bettered in 95 % of the draws.
    pub to: u32,
    /// The mean place; ties count as the mean of their places.
    pub mean: f64,
    /// Share of the draws for each place, the first place first, 0–1.
    pub places: Vec<f64>,
}

/// How the first two by score stand to each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FirstTwo {
    /// The first, by its place among the candidates.
    pub first: usize,
    /// The second.
    pub second: usize,
    /// Share of the draws in which the second is ahead, 0–1; a tie counts half.
    pub swapped: f64,
    /// The criterion that most often moved the second ahead, by its place; `None` when nothing ever did.
    pub criterion: Option<usize>,
    /// The share that criterion has, on average, where the first is ahead, 0–1: its central weight.
    pub weight_first: f64,
    /// The share it has where the second is ahead.
    pub weight_second: f64,
}

/// How sure a ranking is.
#[derive(Debug, Clone, PartialEq)]
pub struct Stability {
    /// Each candidate; `None` where too little is known to rank it.
    pub candidates: Vec<Option<Sureness>>,
    /// The first two; `None` with fewer than two ranked.
    pub first_two: Option<FirstTwo>,
}

/// Ranks [`DRAWS`] times. The same ranking gives the same answer, bit by bit.
///
/// Refused, each at its field: weights that sum to nothing (`weights`), a band outside 0–1 (`band`), a score outside
/// 1–5 (`scores`).
pub fn stability(ranking: &Ranking<'_>) -> Result<Stability, Problem> {
    check(ranking)?;
    let sets: Vec<Spread> =
        ranking.weights.iter().map(|weights| Spread::of(weights, ranking.band)).collect();
    let field = Field::of(ranking, &sets);
    Ok(field.draw(&sets, ranking.candidates.len()))
}

fn check(ranking: &Ranking<'_>) -> Result<(), Problem> {
    if ranking.weights.iter().any(|set| set.iter().all(|weight| *weight == 0)) {
        return Err(Problem::at("weights", ProblemCode::NoWeight));
    }
    if !(0.0..=1.0).contains(&ranking.band) {
        return Err(out_of_range("band", 0, 1));
    }
    let mut scores = ranking.candidates.iter().flat_map(|candidate| candidate.scores).flatten();
    if !scores.all(|score| (1.0..=5.0).contains(score)) {
        return Err(out_of_range("scores", 1, 5));
    }
    Ok(())
}

fn out_of_range(field: &str, least: i32, most: i32) -> Problem {
    Problem::at(field, ProblemCode::OutOfRange).with("least", least).with("most", most)
}

/// One set of weights and how it strays.
struct Spread {
    /// The set weights as shares of their sum.
    mean: Vec<f64>,
    /// How each strays; none where there is nothing to stray.
    gammas: Vec<Option<Gamma>>,
}

impl Spread {
    fn of(weights: &[u32], band: f64) -> Spread {
        let sum: f64 = weights.iter().map(|weight| f64::from(*weight)).sum();
        let mean: Vec<f64> = weights.iter().map(|weight| f64::from(*weight) / sum).collect();
        let weighed = weights.iter().filter(|weight| **weight > 0).count();
        let fixed = band == 0.0 || weighed < 2;
        // With two criteria and a band of 1 the formula reaches 0, where there is no Dirichlet any more.
        let concentration = ((weighed as f64 - 1.0) / (band * band) - 1.0).max(0.1);
        let gamma =
            |share: &f64| (!fixed && *share > 0.0).then(|| Gamma::of(concentration * share));
        Spread { gammas: mean.iter().map(gamma).collect(), mean }
    }

    /// Weights of one draw, as shares.
    fn draw(&self, draw: u64, weights: &mut [f64]) {
        weights.copy_from_slice(&self.mean);
        let mut sum = 0.0;
        for (at, (gamma, weight)) in self.gammas.iter().zip(weights.iter_mut()).enumerate() {
            if let Some(gamma) = gamma {
                *weight = gamma.draw(&mut Stream::of(draw, at as u64));
                sum += *weight;
            }
        }
        if sum > 0.0 {
            weights.iter_mut().for_each(|weight| *weight /= sum);
        } else {
            weights.copy_from_slice(&self.mean);
        }
    }
}

/// The ranked candidates, by set of weights, laid out criterion by criterion.
struct Field {
    /// Criteria.
    criteria: usize,
    /// Where each ranked candidate stands among all.
    origin: Vec<usize>,
    /// The set of each.
    set: Vec<usize>,
    /// The stretch of candidates of each set.
    stretches: Vec<std::ops::Range<usize>>,
    keys: Vec<u64>,
    /// Scores, a row for each criterion; 0 where there is none.
    cells: Vec<f64>,
    /// The criteria nobody has scored, by candidate.
    open: Vec<Vec<usize>>,
    /// The weighted score over what is scored.
    score: Vec<f64>,
    /// Candidates by falling score.
    standing: Vec<usize>,
}

impl Field {
    fn of(ranking: &Ranking<'_>, sets: &[Spread]) -> Field {
        let criteria = sets.iter().map(|set| set.mean.len()).max().unwrap_or(0);
        let mut field = Field {
            criteria,
            origin: Vec::new(),
            set: Vec::new(),
            stretches: Vec::new(),
            keys: Vec::new(),
            cells: Vec::new(),
            open: Vec::new(),
            score: Vec::new(),
            standing: Vec::new(),
        };
        for (set, spread) in sets.iter().enumerate() {
            let begin = field.origin.len();
            for (origin, candidate) in ranking.candidates.iter().enumerate() {
                if candidate.set == set {
                    field.take(origin, candidate, spread, ranking.coverage_least);
                }
            }
            field.stretches.push(begin..field.origin.len());
        }
        let (n, score) = (field.origin.len(), &field.score);
        let mut cells = vec![0.0; n * criteria];
        for (place, origin) in field.origin.iter().enumerate() {
            for (at, score) in ranking.candidates[*origin].scores.iter().enumerate().take(criteria)
            {
                cells[at * n + place] = score.unwrap_or(0.0);
            }
        }
        field.standing = (0..n).collect();
        field.standing.sort_by(|a, b| {
            score[*b].total_cmp(&score[*a]).then(field.keys[*a].cmp(&field.keys[*b]))
        });
        field.cells = cells;
        field
    }

    /// Takes a candidate in when enough of it is known.
    fn take(&mut self, origin: usize, candidate: &Candidate<'_>, spread: &Spread, least: f64) {
        let (mut known, mut weighted) = (0.0, 0.0);
        let mut open = Vec::new();
        for (at, share) in spread.mean.iter().enumerate().filter(|(_, share)| **share > 0.0) {
            match candidate.scores.get(at).copied().flatten() {
                Some(score) => {
                    known += share;
                    weighted += share * score;
                }
                None => open.push(at),
            }
        }
        // The shares of a whole scorecard add up to 1 but for their last bits.
        if known <= 0.0 || known + 1e-12 < least {
            return;
        }
        self.origin.push(origin);
        self.set.push(candidate.set);
        self.keys.push(candidate.key);
        self.score.push(weighted / known);
        self.open.push(open);
    }

    fn draw(&self, sets: &[Spread], candidates: usize) -> Stability {
        let n = self.origin.len();
        let mut tally = vec![0.0; n * n];
        let mut weights: Vec<Vec<f64>> = sets.iter().map(|set| vec![0.0; set.mean.len()]).collect();
        let mut totals = vec![0.0; n];
        let mut order = self.standing.clone();
        let mut duel = Duel::of(self, sets);
        for draw in 0..u64::from(DRAWS) {
            totals.fill(0.0);
            for ((spread, weights), stretch) in sets.iter().zip(&mut weights).zip(&self.stretches) {
                if !stretch.is_empty() {
                    spread.draw(draw, weights);
                    self.weigh(weights, stretch.clone(), &mut totals);
                }
            }
            for place in 0..n {
                let weights = &weights[self.set[place]];
                self.unknown(draw, place, |at, score| totals[place] += weights[at] * score);
            }
            order.copy_from_slice(&self.standing);
            sort(&mut order, &totals);
            place(&order, &totals, &mut tally);
            if let Some(duel) = &mut duel {
                duel.watch(self, draw, &weights, &totals);
            }
        }
        let mut found = vec![None; candidates];
        for (place, origin) in self.origin.iter().enumerate() {
            found[*origin] = Some(sureness(&tally[place * n..(place + 1) * n]));
        }
        Stability { candidates: found, first_two: duel.map(|duel| duel.told(self)) }
    }

    /// Adds what is scored to the totals, criterion by criterion.
    fn weigh(&self, weights: &[f64], stretch: std::ops::Range<usize>, totals: &mut [f64]) {
        let n = self.origin.len();
        for (at, weight) in weights.iter().enumerate() {
            let row = &self.cells[at * n + stretch.start..at * n + stretch.end];
            for (total, score) in totals[stretch.clone()].iter_mut().zip(row) {
                *total += weight * score;
            }
        }
    }

    /// Every unscored criterion of a candidate with the score this draw gives it, uniform over 1–5.
    fn unknown(&self, draw: u64, place: usize, mut each: impl FnMut(usize, f64)) {
        let mut stream = Stream::of(draw, self.keys[place] ^ CANDIDATE);
        for at in &self.open[place] {
            each(*at, 1.0 + 4.0 * stream.uniform());
        }
    }
}

/// Orders candidates by falling total. They come nearly in order, which is what this way is quick at.
fn sort(order: &mut [usize], totals: &[f64]) {
    for place in 1..order.len() {
        let candidate = order[place];
        let mut to = place;
        while to > 0 && totals[order[to - 1]] < totals[candidate] {
            order[to] = order[to - 1];
            to -= 1;
        }
        order[to] = candidate;
    }
}

/// Counts the place of each candidate; those with the same total share theirs evenly.
fn place(order: &[usize], totals: &[f64], tally: &mut [f64]) {
    let n = order.len();
    let mut from = 0;
    while from < n {
        let total = totals[order[from]];
        let tied = order[from..].iter().take_while(|one| totals[**one] == total).count();
        let share = 1.0 / tied as f64;
        for candidate in &order[from..from + tied] {
            for counted in &mut tally[candidate * n + from..candidate * n + from + tied] {
                *counted += share;
            }
        }
        from += tied;
    }
}

fn sureness(tally: &[f64]) -> Sureness {
    let places: Vec<f64> = tally.iter().map(|count| count / f64::from(DRAWS)).collect();
    let reached = |share: f64| {
        let mut sum = 0.0;
        let at = places.iter().position(|place| {
            sum += place;
            sum >= share - 1e-9
        });
        at.map_or(places.len() as u32, |at| at as u32 + 1)
    };
    Sureness {
        first: places[0],
        top_three: places.iter().take(3).sum::<f64>().min(1.0),
        from: reached(0.05),
        to: reached(0.95),
        mean: places.iter().zip(1u32..).map(|(share, place)| share * f64::from(place)).sum(),
        places,
    }
}

/// What happens between the first two by score.
struct Duel {
    pair: [usize; 2],
    /// What each criterion adds to the lead of the second at the set weights.
    usual: Vec<f64>,
    /// What it adds in the draw that is looked at.
    lead: Vec<f64>,
    /// How often each criterion was what moved the second ahead most.
    moved: Vec<u32>,
    /// Sums of the weights where the first is ahead, and where the second is.
    central: [Vec<f64>; 2],
    ahead: [u32; 2],
}

impl Duel {
    fn of(field: &Field, sets: &[Spread]) -> Option<Duel> {
        let [first, second, ..] = field.standing[..] else { return None };
        let blank = || vec![0.0; field.criteria];
        let mut duel = Duel {
            pair: [first, second],
            usual: blank(),
            lead: blank(),
            moved: vec![0; field.criteria],
            central: [blank(), blank()],
            ahead: [0, 0],
        };
        let means: Vec<&[f64]> = sets.iter().map(|set| set.mean.as_slice()).collect();
        duel.leads(field, &means, None);
        std::mem::swap(&mut duel.usual, &mut duel.lead);
        Some(duel)
    }

    /// What each criterion adds to the lead of the second, each score seen from its candidate's own score: a weight
    /// that grows lets all others shrink. What is not known adds nothing at the set weights.
    fn leads<W: AsRef<[f64]>>(&mut self, field: &Field, weights: &[W], draw: Option<u64>) {
        self.lead.fill(0.0);
        let n = field.origin.len();
        for (candidate, sign) in [(self.pair[1], 1.0), (self.pair[0], -1.0)] {
            let (own, weights) = (field.score[candidate], weights[field.set[candidate]].as_ref());
            for (at, weight) in weights.iter().enumerate() {
                let score = field.cells[at * n + candidate];
                if score > 0.0 {
                    self.lead[at] += sign * weight * (score - own);
                }
            }
            if let Some(draw) = draw {
                let lead = &mut self.lead;
                field.unknown(draw, candidate, |at, score| {
                    lead[at] += sign * weights[at] * (score - own);
                });
            }
        }
    }

    fn watch(&mut self, field: &Field, draw: u64, weights: &[Vec<f64>], totals: &[f64]) {
        let [first, second] = self.pair;
        let ahead = match totals[first].total_cmp(&totals[second]) {
            std::cmp::Ordering::Greater => 0,
            std::cmp::Ordering::Less => 1,
            std::cmp::Ordering::Equal => return,
        };
        self.ahead[ahead] += 1;
        let drawn = &weights[field.set[self.pair[ahead]]];
        for (sum, weight) in self.central[ahead].iter_mut().zip(drawn) {
            *sum += weight;
        }
        if ahead == 1 {
            self.leads(field, weights, Some(draw));
            let gain = |at: &usize| self.lead[*at] - self.usual[*at];
            let most = (0..field.criteria).reduce(|a, b| if gain(&b) > gain(&a) { b } else { a });
            if let Some(most) = most {
                self.moved[most] += 1;
            }
        }
    }

    fn told(self, field: &Field) -> FirstTwo {
        let mut criterion = None;
        for (at, moved) in self.moved.iter().enumerate() {
            if *moved > criterion.map_or(0, |best: usize| self.moved[best]) {
                criterion = Some(at);
            }
        }
        let [first, second] = self.ahead.map(f64::from);
        let central = |side: usize, of: f64| match criterion {
            Some(at) if of > 0.0 => self.central[side][at] / of,
            _ => 0.0,
        };
        FirstTwo {
            first: field.origin[self.pair[0]],
            second: field.origin[self.pair[1]],
            swapped: (second + (f64::from(DRAWS) - first - second) / 2.0) / f64::from(DRAWS),
            criterion,
            weight_first: central(0, first),
            weight_second: central(1, second),
        }
    }
}
