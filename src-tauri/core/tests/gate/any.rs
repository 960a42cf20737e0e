//! What holds of the gates whatever is known.

use crate::known::{case, gates, gut_check, pass, refusal, state, today};
use proptest::prelude::*;
use sverka_core::Market::{Ru, Us};
use sverka_core::case::{CaseResult, CaseStudy};
use sverka_core::gate::GateState::{Met, NotKnown, NotMet};
use sverka_core::gate::{Evidence, GateId, GateRule, Opening, opening, standing, unmet};

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
