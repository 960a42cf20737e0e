//! What is known of a partner, as the tests of the gates need it.

use crate::made::id;
use chrono::NaiveDate;
use sverka_core::Both;
use sverka_core::Market::{self, Ru, Us};
use sverka_core::case::{CaseResult, CaseStudy};
use sverka_core::conversation::{Answer, Conversation, ConversationKind};
use sverka_core::gate::{
    CampaignEvidence, Evidence, Gate, GateId, GateOverride, GateState, default_gates, standing,
};
use sverka_core::lapse::{Lapse, LapseKind};
use sverka_core::relationship::Relationship;
use sverka_core::target::{Target, Threshold};

pub fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub fn today() -> NaiveDate {
    day("2026-11-21")
}

pub fn partner() -> sverka_core::Id {
    id(7)
}

pub fn case(n: u128, market: Option<Market>, shown: bool) -> CaseStudy {
    CaseStudy {
        market,
        brand: format!("Бренд {n}"),
        link: if shown { String::from("https://example.org/case") } else { String::new() },
        ..CaseStudy::new(id(n), partner())
    }
}

/// So many cases of Russia and the United States that can be looked at.
pub fn cases(ru: u128, us: u128) -> Vec<CaseStudy> {
    let of =
        |market, from: u128, n: u128| (from..from + n).map(move |n| case(n, Some(market), true));
    of(Ru, 100, ru).chain(of(Us, 200, us)).collect()
}

pub fn talk(
    n: u128,
    kind: ConversationKind,
    on: &str,
    answers: &[(&str, Option<bool>)],
) -> Conversation {
    let mut talk = Conversation::new(id(n), partner(), kind);
    talk.on = Some(day(on));
    talk.answers = answers
        .iter()
        .map(|(question, verdict)| Answer {
            question: (*question).to_owned(),
            verdict: *verdict,
            ..Answer::default()
        })
        .collect();
    talk
}

pub fn gut_check(verdicts: [Option<bool>; 3]) -> Conversation {
    let [ugc, markets, questions] = verdicts;
    let answers = [
        ("understands-ugc", ugc),
        ("knows-both-markets", markets),
        ("asks-good-questions", questions),
    ];
    talk(300, ConversationKind::GutCheck, "2026-11-04", &answers)
}

pub fn campaign(pilot: bool, primary: bool, values: &[(Market, Option<f64>)]) -> CampaignEvidence {
    let target = Target {
        id: id(401),
        campaign: id(400),
        metric: String::from("orders"),
        primary,
        what: Both::default(),
        why: Both::default(),
        needed_for: Both::default(),
        gloss: Both::default(),
        leading: Both::default(),
        thresholds: values
            .iter()
            .map(|(market, value)| Threshold::new(*market, *value, None))
            .collect(),
        owner: None,
        position: 0,
    };
    CampaignEvidence {
        campaign: id(400),
        title: Both::new("Проба", "Trial"),
        markets: vec![Ru, Us],
        pilot,
        targets: vec![target],
        signed: false,
    }
}

pub fn refusal() -> Lapse {
    Lapse {
        id: id(500),
        partner: partner(),
        campaign: None,
        kind: LapseKind::RefusedToDocument,
        on: day("2026-10-01"),
        notice: false,
        note: String::new(),
    }
}

pub fn pass(gate: GateId, n: u128, on: &str) -> GateOverride {
    GateOverride {
        id: id(n),
        partner: partner(),
        gate: gate.tag().to_owned(),
        reason: format!("Причина {n}"),
        on: day(on),
        person: String::from("Ольга"),
    }
}

pub fn gates(evidence: &Evidence) -> Vec<Gate> {
    standing(evidence, &default_gates(), today())
}

pub fn gate(evidence: &Evidence, id: GateId) -> Gate {
    gates(evidence).into_iter().find(|gate| gate.id == id).unwrap()
}

pub fn state(evidence: &Evidence, id: GateId) -> GateState {
    gate(evidence, id).state
}

/// Everything that opens the way.
pub fn full() -> Evidence {
    let mut cases = cases(4, 4);
    cases[0].result = Some(CaseResult::Lost);
    cases[0].went_wrong = String::from("Опоздали на неделю");
    let mut brand = Relationship::new(id(600), partner());
    brand.brand = String::from("Вереск");
    brand.from = Some(day("2025-01-01"));
    Evidence {
        markets: vec![Ru, Us],
        cases,
        relationships: vec![brand],
        conversations: vec![gut_check([Some(true); 3])],
        lapses: Vec::new(),
        campaigns: vec![CampaignEvidence {
            signed: true,
            ..campaign(true, true, &[(Ru, Some(40.0)), (Us, Some(20.0))])
        }],
        overrides: Vec::new(),
    }
}
