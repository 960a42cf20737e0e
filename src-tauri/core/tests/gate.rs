//! The evidence gates and soft signals (REQUIREMENTS 88–96, 106, 108, 116, 121; METHODS "Scores and ranking").
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod made;

use chrono::NaiveDate;
use made::id;
use proptest::prelude::*;
use sverka_core::Both;
use sverka_core::Market::{self, Ru, Us};
use sverka_core::case::{CaseResult, CaseStudy};
use sverka_core::conversation::{Answer, Conversation, ConversationKind};
use sverka_core::gate::{
    AnsweredBy, CampaignEvidence, Caution, Evidence, FactCode, Gate, GateId, GateOverride,
    GateRule, GateState, Opening, caution, default_gates, next, opening, rule_problems, standing,
    unmet,
};
use sverka_core::lapse::{Lapse, LapseKind};
use sverka_core::phase::Phase;
use sverka_core::problem::ProblemCode;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::signal::{SignalId, signals};
use sverka_core::target::{Target, Threshold};

use GateState::{Met, NotKnown, NotMet};

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

fn partner() -> sverka_core::Id {
    id(7)
}

fn case(n: u128, market: Option<Market>, shown: bool) -> CaseStudy {
    CaseStudy {
        market,
        brand: format!("Бренд {n}"),
        link: if shown { String::from("https://example.org/case") } else { String::new() },
        ..CaseStudy::new(id(n), partner())
    }
}

/// So many cases of Russia and the United States that can be looked at.
fn cases(ru: u128, us: u128) -> Vec<CaseStudy> {
    let of =
        |market, from: u128, n: u128| (from..from + n).map(move |n| case(n, Some(market), true));
    of(Ru, 100, ru).chain(of(Us, 200, us)).collect()
}

fn talk(
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

fn gut_check(verdicts: [Option<bool>; 3]) -> Conversation {
    let [ugc, markets, questions] = verdicts;
    let answers = [
        ("understands-ugc", ugc),
        ("knows-both-markets", markets),
        ("asks-good-questions", questions),
    ];
    talk(300, ConversationKind::GutCheck, "2026-11-04", &answers)
}

fn campaign(pilot: bool, primary: bool, values: &[(Market, Option<f64>)]) -> CampaignEvidence {
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

fn refusal() -> Lapse {
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

fn pass(gate: GateId, n: u128, on: &str) -> GateOverride {
    GateOverride {
        id: id(n),
        partner: partner(),
        gate: gate.tag().to_owned(),
        reason: format!("Причина {n}"),
        on: day(on),
        person: String::from("Ольга"),
    }
}

fn gates(evidence: &Evidence) -> Vec<Gate> {
    standing(evidence, &default_gates(), today())
}

fn gate(evidence: &Evidence, id: GateId) -> Gate {
    gates(evidence).into_iter().find(|gate| gate.id == id).unwrap()
}

fn state(evidence: &Evidence, id: GateId) -> GateState {
    gate(evidence, id).state
}

/// Everything that opens the way.
fn full() -> Evidence {
    let mut cases = cases(4, 4);
    cases[0].result = Some(CaseResult::Lost);
    cases[0].went_wrong = String::from("Опоздали на неделю");
    let mut brand = Relationship::new(id(600), partner());
    brand.brand = String::from("Вереск");
    brand.from = Some(day("2025-01-01"));
    Evidence {
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

#[test]
fn nothing_on_record_is_not_known_and_never_counts_as_met() {
    let found = gates(&Evidence::default());
    assert_eq!(found.iter().map(|gate| gate.id).collect::<Vec<_>>(), GateId::ALL);
    for gate in &found {
        assert_eq!(gate.state, NotKnown, "{:?}", gate.id);
        assert!(gate.facts_for.is_empty() && gate.facts_against.len() == 1, "{:?}", gate.id);
    }
    assert_eq!(opening(&found), Opening::Waits);
    assert_eq!(unmet(&found), GateId::ALL);
}

#[test]
fn all_on_record_opens_the_way() {
    let found = gates(&full());
    for gate in &found {
        assert_eq!(gate.state, Met, "{:?}", gate.id);
        assert!(!gate.facts_for.is_empty() && gate.facts_against.is_empty(), "{:?}", gate.id);
    }
    assert_eq!(opening(&found), Opening::Open);
    assert_eq!(next(&found), None);
}

#[test]
fn line_92_more_than_three_cases_in_each_market() {
    // Russia, the United States, state.
    let table = [(4, 4, Met), (3, 4, NotMet), (4, 3, NotMet), (9, 0, NotMet), (9, 4, Met)];
    for (ru, us, expected) in table {
        let evidence = Evidence { cases: cases(ru, us), ..Evidence::default() };
        let gate = gate(&evidence, GateId::CasesBothMarkets);
        assert_eq!((gate.state, gate.reached), (expected, vec![ru as u32, us as u32]));
    }
}

#[test]
fn line_92_a_case_that_could_still_count_leaves_the_gate_not_known() {
    // Beside four and three: what else is noted, and the state.
    let table = [
        (case(1, Some(Us), false), NotKnown),
        (case(1, None, true), NotKnown),
        (case(1, None, false), NotKnown),
        (case(1, Some(Ru), false), NotMet),
    ];
    for (more, expected) in table {
        let mut cases = cases(4, 3);
        cases.push(more);
        let evidence = Evidence { cases, ..Evidence::default() };
        assert_eq!(state(&evidence, GateId::CasesBothMarkets), expected);
    }
    // One case without a market cannot fill a gap in both.
    let mut both = cases(3, 3);
    both.push(case(1, None, true));
    let evidence = Evidence { cases: both, ..Evidence::default() };
    assert_eq!(state(&evidence, GateId::CasesBothMarkets), NotMet);
}

#[test]
fn line_93_a_relationship_longer_than_six_months() {
    let brand = |from: Option<&str>, to: Option<&str>| Relationship {
        brand: String::from("Вереск"),
        from: from.map(day),
        to: to.map(day),
        ..Relationship::new(id(1), partner())
    };
    let table = [
        (brand(Some("2026-01-01"), Some("2026-06-30")), NotMet),
        (brand(Some("2026-01-01"), Some("2026-07-01")), Met),
        (brand(Some("2026-05-22"), None), NotMet),
        (brand(Some("2026-05-21"), None), Met),
        (brand(None, Some("2026-07-01")), NotKnown),
    ];
    for (relationship, expected) in table {
        let evidence =
            Evidence { relationships: vec![relationship.clone()], ..Evidence::default() };
        assert_eq!(state(&evidence, GateId::RelationshipSixMonths), expected, "{relationship:?}");
    }
}

#[test]
fn line_94_failures_are_shown_when_one_is_told_and_not_when_none_is_after_asking() {
    let asked = |verdict| {
        talk(1, ConversationKind::Exploration, "2026-11-01", &[("failures", Some(verdict))])
    };
    let lost = |words: &str| CaseStudy {
        result: Some(CaseResult::Lost),
        went_wrong: words.to_owned(),
        ..case(2, Some(Ru), true)
    };
    let won = CaseStudy { result: Some(CaseResult::Won), ..case(3, Some(Ru), true) };
    // Cases, conversations, state, what speaks against.
    type Row = (Vec<CaseStudy>, Vec<Conversation>, GateState, Option<FactCode>);
    let table: [Row; 7] = [
        (vec![], vec![], NotKnown, Some(FactCode::FailuresNotAsked)),
        (vec![won.clone()], vec![], NotKnown, Some(FactCode::OnlyWins)),
        (vec![lost("")], vec![], NotKnown, Some(FactCode::FailureUntold)),
        (vec![lost("Опоздали")], vec![], Met, None),
        (vec![], vec![asked(true)], Met, None),
        (vec![won], vec![asked(false)], NotMet, Some(FactCode::SaidNo)),
        (vec![lost("Опоздали")], vec![asked(false)], Met, Some(FactCode::SaidNo)),
    ];
    for (cases, conversations, expected, against) in table {
        let evidence = Evidence { cases, conversations, ..Evidence::default() };
        let gate = gate(&evidence, GateId::FailuresShown);
        assert_eq!(gate.state, expected);
        assert_eq!(gate.facts_against.first().map(|fact| fact.code), against);
    }
    // One told of two asked for is neither enough nor a no.
    let rules = [GateRule { id: String::from("failures-shown"), on: true, least: 2.0 }];
    let evidence = Evidence { cases: vec![lost("Опоздали")], ..Evidence::default() };
    let found = standing(&evidence, &rules, today());
    let gate = found.iter().find(|gate| gate.id == GateId::FailuresShown).unwrap();
    assert_eq!((gate.state, &gate.reached, gate.facts_for.len()), (NotKnown, &vec![1], 1));
    // What they spoke of may be the failure that stands there as a case: one, until there is another.
    let evidence = Evidence { conversations: vec![asked(true)], ..evidence };
    let found = standing(&evidence, &rules, today());
    let gate = found.iter().find(|gate| gate.id == GateId::FailuresShown).unwrap();
    assert_eq!((gate.state, &gate.reached, gate.facts_for.len()), (NotKnown, &vec![1], 2));
}

#[test]
fn line_96_the_gut_check_passes_with_three_of_three() {
    let (yes, no, open) = (Some(true), Some(false), None);
    let table = [
        ([yes, yes, yes], Met),
        ([yes, yes, no], NotMet),
        ([yes, yes, open], NotKnown),
        ([no, open, open], NotMet),
    ];
    for (verdicts, expected) in table {
        let evidence = Evidence { conversations: vec![gut_check(verdicts)], ..Evidence::default() };
        let gate = gate(&evidence, GateId::GutCheck);
        assert_eq!(gate.state, expected, "{verdicts:?}");
        assert_eq!(gate.facts_for.len() + gate.facts_against.len(), 3);
    }
    // Two of three are enough where the workspace says so.
    let rules = [GateRule { id: String::from("gut-check"), on: true, least: 2.0 }];
    let evidence =
        Evidence { conversations: vec![gut_check([yes, yes, no])], ..Evidence::default() };
    assert_eq!(standing(&evidence, &rules, today())[0].state, Met);
}

#[test]
fn line_116_metrics_are_agreed_when_the_pilot_has_a_threshold_in_every_market() {
    let both = [(Ru, Some(40.0)), (Us, Some(20.0))];
    let table = [
        (campaign(true, true, &both), Met, None),
        (campaign(true, true, &[(Ru, Some(40.0))]), NotMet, Some(FactCode::ThresholdMissing)),
        (
            campaign(true, true, &[(Ru, Some(40.0)), (Us, None)]),
            NotMet,
            Some(FactCode::ThresholdMissing),
        ),
        (campaign(true, false, &both), NotMet, Some(FactCode::NoPrimary)),
    ];
    for (pilot, expected, against) in table {
        let evidence = Evidence { campaigns: vec![pilot], ..Evidence::default() };
        let gate = gate(&evidence, GateId::PilotMetricsAgreed);
        assert_eq!(gate.state, expected);
        assert_eq!(gate.facts_against.first().map(|fact| fact.code), against);
    }
    // A later pilot is judged by itself, and an ordinary campaign after it is not what is tried.
    let campaigns = vec![
        campaign(false, true, &both),
        campaign(true, false, &both),
        campaign(false, true, &both),
    ];
    let evidence = Evidence { campaigns, ..Evidence::default() };
    assert_eq!(state(&evidence, GateId::PilotMetricsAgreed), NotMet);
}

#[test]
fn line_121_refusing_to_write_things_down_shuts_the_way_whatever_else_is_known() {
    let mut evidence = full();
    evidence.lapses.push(refusal());
    let found = gates(&evidence);
    assert_eq!(unmet(&found), [GateId::Documents]);
    assert_eq!(opening(&found), Opening::Shut);
    assert_eq!(next(&found), None, "nothing is left to find out");
    // A lapse of another kind is no refusal.
    evidence.lapses[0].kind = LapseKind::MissedDeadline;
    assert_eq!(opening(&gates(&evidence)), Opening::Open);
}

#[test]
fn line_121_a_scoping_call_or_a_signature_shows_that_they_write_things_down() {
    let written =
        |verdict| talk(1, ConversationKind::ScopingSecond, "2026-11-01", &[("written", verdict)]);
    for (verdict, expected) in [(Some(true), Met), (Some(false), NotMet), (None, NotKnown)] {
        let evidence = Evidence { conversations: vec![written(verdict)], ..Evidence::default() };
        assert_eq!(state(&evidence, GateId::Documents), expected);
    }
    let signed = CampaignEvidence { signed: true, ..campaign(true, true, &[]) };
    let evidence = Evidence { campaigns: vec![signed], ..Evidence::default() };
    assert_eq!(state(&evidence, GateId::Documents), Met);
}

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

prop_compose! {
    fn any_case()(
        n in 1u128..40,
        market in prop::option::of(prop::bool::ANY),
        shown in any::<bool>(),
        result in prop::option::of(0usize..3),
        told in any::<bool>(),
    ) -> CaseStudy {
        let results = [CaseResult::Won, CaseResult::Mixed, CaseResult::Lost];
        CaseStudy {
            result: result.map(|at| results[at]),
            went_wrong: if told { String::from("Опоздали") } else { String::new() },
            ..case(n, market.map(|ru| if ru { Ru } else { Us }), shown)
        }
    }
}

prop_compose! {
    fn any_evidence()(
        cases in prop::collection::vec(any_case(), 0..14),
        verdicts in any::<[Option<bool>; 3]>(),
        talked in any::<bool>(),
        refused in any::<bool>(),
        passed in prop::sample::subsequence(GateId::ALL.to_vec(), 0..=6),
    ) -> Evidence {
        Evidence {
            cases,
            conversations: talked.then(|| gut_check(verdicts)).into_iter().collect(),
            lapses: refused.then(refusal).into_iter().collect(),
            overrides: passed.into_iter().map(|gate| pass(gate, 900, "2026-11-01")).collect(),
            ..Evidence::default()
        }
    }
}

proptest! {
    #[test]
    fn the_way_is_open_only_when_every_gate_is_met_or_passed_with_a_reason(evidence in any_evidence()) {
        let found = gates(&evidence);
        let held: Vec<GateId> = found
            .iter()
            .filter(|gate| gate.state != Met && gate.overridden.is_none())
            .map(|gate| gate.id)
            .collect();
        let open = matches!(opening(&found), Opening::Open | Opening::ByOverride);
        prop_assert_eq!(open, held.is_empty());
        prop_assert_eq!(unmet(&found), held);
    }

    #[test]
    fn asking_for_more_never_opens_a_gate(evidence in any_evidence(), least in 0u8..6) {
        let order = |state| match state { Met => 2, NotKnown => 1, NotMet => 0 };
        for id in [GateId::CasesBothMarkets, GateId::FailuresShown, GateId::GutCheck] {
            let at = |least: f64| {
                let rules = [GateRule { id: id.tag().to_owned(), on: true, least }];
                standing(&evidence, &rules, today()).into_iter().find(|g| g.id == id).unwrap().state
            };
            prop_assert!(order(at(f64::from(least))) >= order(at(f64::from(least) + 1.0)));
        }
    }

    #[test]
    fn one_more_case_that_can_be_looked_at_never_shuts_a_gate(evidence in any_evidence(), ru in any::<bool>()) {
        let order = |state| match state { Met => 2, NotKnown => 1, NotMet => 0 };
        // The first case turns "nobody asked" into an answer, which may be no.
        prop_assume!(!evidence.cases.is_empty());
        let mut more = evidence.clone();
        more.cases.push(case(99, Some(if ru { Ru } else { Us }), true));
        let of = |evidence: &Evidence| state(evidence, GateId::CasesBothMarkets);
        prop_assert!(order(of(&more)) >= order(of(&evidence)));
    }
}
