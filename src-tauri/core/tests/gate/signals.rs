//! Soft signals: what was heard, and what the records say where nobody was asked.

use crate::known::{cases, partner, talk};
use crate::made::id;
use sverka_core::case::CaseStudy;
use sverka_core::conversation::ConversationKind;
use sverka_core::gate::{Evidence, FactCode};
use sverka_core::reference::Reference;
use sverka_core::signal::{SignalId, signals};

#[test]
fn line_95_soft_signals_come_from_the_interview_and_else_from_the_records() {
    let heard = talk(
        1,
        ConversationKind::Exploration,
        "2026-11-01",
        &[("failures", Some(true)), ("process", Some(false)), ("constraints", None)],
    );
    let evidence =
        Evidence { conversations: vec![heard], cases: cases(1, 1), ..Evidence::default() };
    let found = signals(&evidence, &[]);
    let seen: Vec<_> = found.iter().map(|signal| (signal.id, signal.seen)).collect();
    assert_eq!(
        seen,
        [
            (SignalId::SpeaksOfFailures, Some(true)),
            (SignalId::HasProcess, Some(false)),
            (SignalId::AsksOfConstraints, None),
            (SignalId::WorkedAcross, Some(true)),
            (SignalId::CulturalShift, None),
            (SignalId::CreatorsAgain, None),
        ]
    );
    assert_eq!(found[3].facts[0].code, FactCode::CasesAcross);
}

#[test]
fn line_91_the_other_market_is_a_signal_when_cases_of_both_can_be_looked_at() {
    let across = |evidence: &Evidence| signals(evidence, &[])[3].seen;
    assert_eq!(across(&Evidence { cases: cases(5, 0), ..Evidence::default() }), None);
    assert_eq!(across(&Evidence { cases: cases(1, 1), ..Evidence::default() }), Some(true));
    let denied =
        talk(1, ConversationKind::Exploration, "2026-11-01", &[("other-market", Some(false))]);
    let evidence =
        Evidence { cases: cases(1, 1), conversations: vec![denied], ..Evidence::default() };
    assert_eq!(across(&evidence), Some(false), "what was heard comes first");
}

#[test]
fn line_90_carrying_a_brand_over_a_cultural_difference_is_a_signal_of_its_own() {
    let mut cases = cases(1, 1);
    let seen = |cases: &[CaseStudy]| {
        signals(&Evidence { cases: cases.to_vec(), ..Evidence::default() }, &[])[4].clone()
    };
    assert_eq!(seen(&cases).seen, None, "cases in both markets do not show it");
    cases[1].cultural_shift = true;
    assert_eq!(seen(&cases).seen, Some(true));
    assert_eq!(seen(&cases).facts[0].record.unwrap().id, cases[1].id);
}

#[test]
fn line_106_creators_who_worked_with_them_are_asked() {
    let said = |n: u128, again: Option<bool>| Reference {
        creator: format!("Автор {n}"),
        again,
        ..Reference::new(id(n), partner())
    };
    let table = [
        (vec![], None),
        (vec![said(1, None)], None),
        (vec![said(1, Some(true)), said(2, None)], Some(true)),
        (vec![said(1, Some(true)), said(2, Some(false))], Some(false)),
    ];
    for (references, expected) in table {
        assert_eq!(signals(&Evidence::default(), &references)[5].seen, expected);
    }
}
