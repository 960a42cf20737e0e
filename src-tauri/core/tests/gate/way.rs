//! The way the gates open together: what is passed with a reason, what a workspace asks for, and what comes next.

use crate::known::{cases, day, full, gate, gates, pass, refusal, today};
use sverka_core::Market::Ru;
use sverka_core::gate::GateState::{Met, NotKnown};
use sverka_core::gate::{
    AnsweredBy, Caution, Evidence, GateId, GateRule, Opening, caution, default_gates, next,
    opening, rule_problems, standing, unmet,
};
use sverka_core::phase::Phase;
use sverka_core::problem::ProblemCode;

#[test]
fn a_gate_is_passed_for_a_reason_that_stays_visible_and_changes_no_fact() {
    let mut evidence = full();
    evidence.cases.clear();
    let before = gate(&evidence, GateId::CasesBothMarkets);
    evidence.overrides = vec![
        pass(GateId::CasesBothMarkets, 2, "2026-11-10"),
        pass(GateId::CasesBothMarkets, 3, "2026-11-12"),
        pass(GateId::FailuresShown, 4, "2026-11-12"),
    ];
    let after = gate(&evidence, GateId::CasesBothMarkets);
    assert_eq!((after.state, &after.facts_against), (NotKnown, &before.facts_against));
    assert_eq!(after.overridden.unwrap().reason, "Причина 3", "the latest decision stands");
    assert_eq!(opening(&gates(&evidence)), Opening::ByOverride);
    assert!(unmet(&gates(&evidence)).is_empty());
}

#[test]
fn passing_a_gate_needs_a_reason_and_a_gate() {
    let mut decision = pass(GateId::Documents, 1, "2026-11-21");
    assert_eq!(decision.problems(today()), []);
    decision.reason = String::from(" ");
    decision.gate = String::from("luck");
    decision.on = day("2026-11-22");
    let found: Vec<_> = decision.problems(today()).into_iter().map(|p| (p.field, p.code)).collect();
    assert_eq!(
        found,
        [
            (String::from("gate"), ProblemCode::NotFound),
            (String::from("reason"), ProblemCode::NoReason),
            (String::from("on"), ProblemCode::InFuture),
        ]
    );
}

#[test]
fn gates_are_data_with_the_defaults_of_table_a() {
    let usual: Vec<(GateId, Option<f64>)> =
        GateId::ALL.map(|gate| (gate, gate.default_least())).to_vec();
    assert_eq!(
        usual,
        [
            (GateId::GutCheck, Some(3.0)),
            (GateId::CasesBothMarkets, Some(3.0)),
            (GateId::RelationshipSixMonths, Some(6.0)),
            (GateId::FailuresShown, Some(1.0)),
            (GateId::PilotMetricsAgreed, None),
            (GateId::Documents, None),
        ]
    );
    assert_eq!(rule_problems(&default_gates()), []);
    let mut rules = default_gates();
    rules[1].least = 1.0;
    rules[5].on = false;
    let evidence = Evidence { cases: cases(2, 2), lapses: vec![refusal()], ..Evidence::default() };
    let found = standing(&evidence, &rules, today());
    assert_eq!(found.len(), 5, "what is off is not asked for");
    assert_eq!((found[1].state, found[1].least), (Met, 1.0));
}

#[test]
fn a_rule_is_refused_at_its_field() {
    let rule = |id: &str, least: f64| GateRule { id: id.to_owned(), on: true, least };
    let table = [
        (rule("gut-check", 4.0), "gates.0.least", ProblemCode::OutOfRange),
        (rule("gut-check", 0.0), "gates.0.least", ProblemCode::OutOfRange),
        (rule("cases-both-markets", 2.5), "gates.0.least", ProblemCode::WrongKind),
        (rule("cases-both-markets", f64::NAN), "gates.0.least", ProblemCode::OutOfRange),
        (rule("documents", 1.0), "gates.0.least", ProblemCode::OutOfRange),
        (rule("luck", 1.0), "gates.0.id", ProblemCode::NotFound),
    ];
    for (rule, field, code) in table {
        let problems = rule_problems(&[rule]);
        assert_eq!((problems[0].field.as_str(), problems[0].code), (field, code));
    }
    let twice = [rule("gut-check", 3.0), rule("gut-check", 2.0)];
    assert_eq!(rule_problems(&twice)[0].field, "gates.1.id");
}

#[test]
fn the_one_missing_gate_is_what_comes_next_and_says_where_its_answer_comes_from() {
    let table: [(fn(&mut Evidence), GateId, AnsweredBy); 6] = [
        (|e| e.conversations.clear(), GateId::GutCheck, AnsweredBy::GutCheck),
        (|e| e.cases.retain(|c| c.market == Some(Ru)), GateId::CasesBothMarkets, AnsweredBy::Case),
        (|e| e.relationships.clear(), GateId::RelationshipSixMonths, AnsweredBy::Relationship),
        (|e| e.cases[0].went_wrong.clear(), GateId::FailuresShown, AnsweredBy::Exploration),
        (|e| e.campaigns[0].targets.clear(), GateId::PilotMetricsAgreed, AnsweredBy::Campaign),
        (|e| e.campaigns[0].signed = false, GateId::Documents, AnsweredBy::Scoping),
    ];
    for (take_away, gate, by) in table {
        let mut evidence = full();
        take_away(&mut evidence);
        let found = next(&gates(&evidence)).unwrap();
        assert_eq!((found.gate, found.by), (gate, by));
        assert_eq!(unmet(&gates(&evidence)), [gate]);
    }
    // What nobody has asked comes before what is known not to be enough.
    let mut evidence = full();
    evidence.cases.retain(|case| case.market == Some(Ru));
    evidence.relationships.clear();
    assert_eq!(next(&gates(&evidence)).unwrap().gate, GateId::RelationshipSixMonths);
}

#[test]
fn line_108_both_ways_to_be_wrong_are_warned_of() {
    let (mut unknown, mut short) = (full(), full());
    unknown.relationships.clear();
    short.cases.retain(|case| case.market == Some(Ru));
    let (early, quick) = (Some(Caution::TooEarly), Some(Caution::TooQuick));
    // Gates, phase, archived, warning.
    let table = [
        (full(), Phase::Pilot, false, None),
        (full(), Phase::Ended, false, None),
        (unknown.clone(), Phase::Exploration, false, None),
        (unknown.clone(), Phase::Pilot, false, early),
        (short.clone(), Phase::Scale, false, early),
        (unknown.clone(), Phase::Ended, false, quick),
        (unknown, Phase::Exploration, true, quick),
        (short, Phase::Ended, false, None),
    ];
    for (evidence, phase, archived, expected) in table {
        assert_eq!(caution(&gates(&evidence), phase, archived), expected, "{phase:?} {archived}");
    }
}
