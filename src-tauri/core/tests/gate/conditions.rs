//! Each gate by itself: what meets it, what speaks against it, and what leaves it open.

use crate::known::{
    campaign, case, cases, day, full, gate, gates, gut_check, partner, refusal, state, talk, today,
};
use crate::made::id;
use sverka_core::Market::{self, Ru, Us};
use sverka_core::case::{CaseResult, CaseStudy};
use sverka_core::conversation::{Conversation, ConversationKind};
use sverka_core::gate::GateState::{self, Met, NotKnown, NotMet};
use sverka_core::gate::{
    CampaignEvidence, Evidence, FactCode, GateId, GateRule, Opening, next, opening, standing, unmet,
};
use sverka_core::lapse::LapseKind;
use sverka_core::relationship::Relationship;

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
fn line_92_whoever_works_in_one_market_alone_is_asked_for_cases_there() {
    use FactCode::{CasesInMarket, CasesInOnlyMarket};
    // Their markets, cases in Russia and the United States, state, the markets judged, and what each fact says.
    type Row<'a> = (&'a [Market], (u128, u128), GateState, &'a [Market], FactCode);
    let table: [Row; 7] = [
        (&[Ru], (4, 0), Met, &[Ru], CasesInOnlyMarket),
        (&[Ru], (3, 9), NotMet, &[Ru], CasesInOnlyMarket),
        (&[Us], (9, 4), Met, &[Us], CasesInOnlyMarket),
        (&[Us, Ru], (4, 0), NotMet, &[Ru, Us], CasesInMarket),
        (&[Ru, Us], (4, 4), Met, &[Ru, Us], CasesInMarket),
        // Nobody asked where they work: then nothing is left out.
        (&[], (4, 0), NotMet, &[Ru, Us], CasesInMarket),
        (&[], (4, 4), Met, &[Ru, Us], CasesInMarket),
    ];
    for (own, (ru, us), expected, judged, code) in table {
        let evidence =
            Evidence { markets: own.to_vec(), cases: cases(ru, us), ..Evidence::default() };
        let gate = gate(&evidence, GateId::CasesBothMarkets);
        assert_eq!((gate.state, gate.markets.as_slice()), (expected, judged), "{own:?} {ru} {us}");
        let count = |market: &Market| if *market == Ru { ru as u32 } else { us as u32 };
        assert_eq!(gate.reached, judged.iter().map(count).collect::<Vec<_>>());
        let facts = gate.facts_for.iter().chain(&gate.facts_against);
        assert!(facts.clone().count() == judged.len() && facts.clone().all(|f| f.code == code));
    }
    // What cannot count there does not keep the gate open, and is not asked about.
    for (market, shown, expected, facts) in
        [(Some(Us), false, NotMet, 1), (Some(Ru), false, NotKnown, 2), (None, true, NotKnown, 2)]
    {
        let mut noted = cases(3, 0);
        noted.push(case(1, market, shown));
        let evidence = Evidence { markets: vec![Ru], cases: noted, ..Evidence::default() };
        let gate = gate(&evidence, GateId::CasesBothMarkets);
        assert_eq!((gate.state, gate.facts_against.len()), (expected, facts), "{market:?}");
    }
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
