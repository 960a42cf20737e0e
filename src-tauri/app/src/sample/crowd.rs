//! A workspace with a crowd of invented partners, to measure long lists and search by.

use crate::Workspace;
use crate::clock::SetClock;
use crate::failure::Outcome;
use crate::workspace::label;
use chrono::NaiveDate;
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;
use sverka_core::case::{CaseResult, CaseStudy};
use sverka_core::partner::{Account, Partner, PartnerKind, Platform};
use sverka_core::scorecard::Score;
use sverka_core::template::built_in;
use sverka_core::{Both, Id, Kind, Lang, Market};

/// One partner in so many has a scorecard.
const SCORED: usize = 4;

/// What a crowd is made of.
#[derive(Deserialize)]
struct Words {
    given: Vec<(String, String)>,
    family: Vec<(String, String)>,
    niche: Vec<(String, String)>,
    notes: Vec<String>,
    wrong: Vec<String>,
    brand: Vec<String>,
}

/// Makes a workspace with so many partners, each with a case and every fourth with a scorecard. The same count gives
/// the same partners.
///
/// # Errors
/// Those of making a file.
pub fn create(path: &Path, today: NaiveDate, count: usize) -> Outcome<()> {
    let words: Words =
        serde_json::from_str(include_str!("crowd.json")).expect("the words are tested");
    let workspace = Workspace::create(path, "Crowd", Arc::new(SetClock::at(today)), "")?;
    let name = Both::new("Crowd", "Crowd");
    workspace.change(label(Kind::Partner, "new", name), |w| {
        for at in 0..count {
            let partner = partner(&words, workspace.new_id(), at);
            w.put(&partner)?;
            w.put(&case(&words, workspace.new_id(), partner.id, at, today))?;
            if at % SCORED == 0 {
                for score in scores(&words, &partner, at) {
                    w.put(&score)?;
                }
            }
        }
        Ok(())
    })?;
    Ok(())
}

fn partner(words: &Words, id: Id, at: usize) -> Partner {
    let given = pick(&words.given, at);
    let family = pick(&words.family, at / words.given.len());
    let kind =
        PartnerKind::ALL[usize::from(at.is_multiple_of(9)) + usize::from(at.is_multiple_of(27))];
    let side = |given: &str, family: &str| match given {
        "" => String::new(),
        given => format!("{given} {family}"),
    };
    let market = if at.is_multiple_of(3) { Market::Us } else { Market::Ru };
    let niche = pick(&words.niche, at / 7);
    Partner {
        name: Both::new(side(&given.0, &family.0), side(&given.1, &family.1)),
        markets: if at.is_multiple_of(11) { Market::ALL.to_vec() } else { vec![market] },
        niche: Both::new(&niche.0, &niche.1),
        notes: format!("{} {}", pick(&words.notes, at / 5), pick(&words.notes, at / 13 + 1)),
        accounts: vec![Account {
            platform: Platform::ALL[at % Platform::ALL.len()],
            handle: format!("@{}_{at}", family.1.to_lowercase()),
            followers: Some((at as i64 % 977) * 331),
        }],
        ..Partner::new(id, kind, if market == Market::Us { Lang::En } else { Lang::Ru })
    }
}

fn case(words: &Words, id: Id, partner: Id, at: usize, today: NaiveDate) -> CaseStudy {
    CaseStudy {
        market: Some(Market::ALL[at % 2]),
        brand: pick(&words.brand, at / 3).clone(),
        to: Some(today),
        result: Some(if at.is_multiple_of(5) { CaseResult::Lost } else { CaseResult::Won }),
        went_wrong: pick(&words.wrong, at / 2).clone(),
        ..CaseStudy::new(id, partner)
    }
}

/// A mark on every criterion, or on too few for a place.
fn scores(words: &Words, partner: &Partner, at: usize) -> Vec<Score> {
    let criteria = built_in(partner.kind);
    let known = if at.is_multiple_of(3) { 4 } else { criteria.len() };
    let marks = criteria.into_iter().enumerate().take(known);
    marks
        .map(|(nth, criterion)| Score {
            id: uuid::Uuid::now_v7(),
            partner: partner.id,
            criterion: criterion.id,
            value: Some((1 + (at / SCORED + nth * (at % 7)) % 3 + at % 3) as u8),
            evidence: pick(&words.notes, at + nth).clone(),
            rater: String::new(),
            kind: partner.kind,
            template: 1,
            on: None,
        })
        .collect()
}

fn pick<T>(from: &[T], at: usize) -> &T {
    &from[at % from.len()]
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn the_words_of_a_crowd_are_whole() {
        let words: Words = serde_json::from_str(include_str!("crowd.json")).expect("valid JSON");
        assert!(!words.given.is_empty() && !words.brand.is_empty());
    }
}
