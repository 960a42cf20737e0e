//! What goals contradict or leave unsaid (REQUIREMENTS 1–22, 48, 65, 66).

#![allow(clippy::unwrap_used)]

mod made;

use made::{CAMPAIGN, CREATOR_RU, id, target, three};
use sverka_core::campaign::{Campaign, ContextShared, MarketSuccess, Objective, Party, PartyRole};
use sverka_core::metric::{Dictionary, Direction, Tells, Unit};
use sverka_core::objective::{GoalWarning, WarningCode, tells_of, warnings};
use sverka_core::own_metric::OwnMetric;
use sverka_core::problem::ProblemCode;
use sverka_core::target::{Target, Threshold};
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Currency, Market, Money, metric};

fn text(words: &str) -> Both {
    Both::new(words, words)
}

/// A campaign in which nothing is left unsaid.
fn told() -> (Campaign, Vec<Party>, Vec<Target>) {
    let mut campaign = Campaign::new(id(CAMPAIGN));
    campaign.objective = Some(Objective::Conversion);
    campaign.conversion = text("A paid order with the code");
    campaign.audience = text("People who find it hard to wind down");
    campaign.renegotiate = text("When the check-in finds less than half");
    campaign.context_shared = Some(ContextShared::Full);
    let success = |market, definition: &str| MarketSuccess {
        market,
        definition: text(definition),
        failure: text("Half of it"),
        feedback: text("Every Friday"),
    };
    campaign.success = vec![
        success(Market::Ru, "Orders given as presents"),
        success(Market::Us, "Orders by those who host"),
    ];
    let mut parties = three();
    for party in &mut parties {
        party.judges_by = Some("orders".to_owned());
        if party.role == PartyRole::Creator {
            party.why_you = text("Their people ask for evening rituals");
        }
    }
    let threshold = |market, currency| Threshold {
        cost_most: Some(Money { minor: 150_000, currency }),
        ..Threshold::new(market, Some(100.0), None)
    };
    let orders = Target {
        why: text("They show which evening people came for"),
        needed_for: text("To decide on the series"),
        owner: Some(id(CREATOR_RU)),
        thresholds: vec![
            threshold(Market::Ru, Currency::Rub),
            threshold(Market::Us, Currency::Usd),
        ],
        ..target(1, "orders", true, &[])
    };
    (campaign, parties, vec![orders])
}

fn codes(found: &[GoalWarning]) -> Vec<WarningCode> {
    found.iter().map(|warning| warning.code).collect()
}

#[test]
fn line_6_a_metric_of_ones_own_tells_of_what_its_parts_tell() {
    let own = |key: &str, over: &str| OwnMetric {
        id: id(900),
        key: key.to_owned(),
        name: Both::new("Своя", "Own"),
        gloss: Both::default(),
        over: vec![over.to_owned()],
        under: vec!["views".to_owned()],
        times: 100.0,
        unit: Unit::Percent,
        direction: Direction::Higher,
        tells: Tells::Leading,
    };
    let told = |over: &str| {
        let dictionary = Dictionary::with(&[own("mine", over)]);
        tells_of("mine", Objective::Engagement, &dictionary)
    };
    assert!(told("saves") || told("shares"));
    assert!(!told("orders"));
}

/// What is warned of after one change to a campaign in which nothing was wrong.
fn after(
    change: impl FnOnce(&mut Campaign, &mut Vec<Party>, &mut Vec<Target>),
) -> Vec<WarningCode> {
    let (mut campaign, mut parties, mut targets) = told();
    change(&mut campaign, &mut parties, &mut targets);
    codes(&warnings(&campaign, &parties, &targets, &[], &Dictionary::default()))
}

#[test]
fn a_chain_in_which_all_is_said_warns_of_nothing() {
    assert_eq!(after(|_, _, _| ()), []);
}

#[test]
fn lines_6_and_7_an_objective_judged_by_a_metric_of_another_kind_is_told() {
    let found = after(|campaign, _, _| campaign.objective = Some(Objective::Engagement));
    assert_eq!(found, [WarningCode::ObjectiveAndMetric]);
    assert_eq!(after(|c, _, _| c.objective = None), [WarningCode::NoObjective]);
}

#[test]
fn line_6_every_objective_has_metrics_of_the_dictionary_that_tell_of_it() {
    let objectives = [
        Objective::Awareness,
        Objective::Consideration,
        Objective::Engagement,
        Objective::Conversion,
        Objective::Retention,
        Objective::Community,
    ];
    for objective in objectives {
        let telling = metric::DICTIONARY
            .iter()
            .filter(|m| tells_of(m.id, objective, &Dictionary::default()))
            .count();
        assert!(telling >= 4, "{objective:?}");
    }
    // Engaging is not buying, and being seen is neither.
    for (metric, objective) in [
        ("er_views", Objective::Conversion),
        ("orders", Objective::Engagement),
        ("views", Objective::Conversion),
    ] {
        assert!(!tells_of(metric, objective, &Dictionary::default()), "{metric} {objective:?}");
    }
}

#[test]
fn line_10_work_done_is_no_success_unless_being_seen_is_the_aim() {
    let views = |targets: &mut Vec<Target>| targets[0].metric = "views".to_owned();
    let found = after(|_, _, targets| views(targets));
    assert_eq!(found, [WarningCode::ObjectiveAndMetric, WarningCode::OutputAsSuccess]);
    let found = after(|campaign, _, targets| {
        views(targets);
        campaign.objective = Some(Objective::Awareness);
    });
    assert_eq!(found, []);
}

#[test]
fn line_4_one_definition_for_every_market_is_told_whatever_its_case() {
    let found = after(|campaign, _, _| {
        campaign.success[1].definition = text("ORDERS given  as presents");
    });
    assert_eq!(found, [WarningCode::SameSuccess]);
}

#[test]
fn line_1_a_market_without_a_definition_of_success_is_named() {
    let (mut campaign, parties, targets) = told();
    campaign.success.pop();
    let found = warnings(&campaign, &parties, &targets, &[], &Dictionary::default());
    let expected = [WarningCode::NoSuccess, WarningCode::NoFailure, WarningCode::NoFeedback];
    assert_eq!(codes(&found), expected);
    assert!(found.iter().all(|warning| warning.market == Some(Market::Us)));
}

#[test]
fn lines_2_21_25_and_66_what_nobody_said_is_named() {
    type Forget = fn(&mut Campaign);
    let table: [(Forget, WarningCode); 4] = [
        (|c| c.conversion = Both::default(), WarningCode::NoConversion),
        (|c| c.audience = Both::default(), WarningCode::NoAudience),
        (|c| c.renegotiate = Both::default(), WarningCode::NoRenegotiation),
        (|c| c.context_shared = None, WarningCode::NoContext),
    ];
    for (forget, expected) in table {
        assert_eq!(after(|campaign, _, _| forget(campaign)), [expected]);
    }
}

#[test]
fn line_22_a_creator_whose_audience_has_no_reason_to_like_it_is_named_and_the_brand_is_not() {
    let (campaign, mut parties, targets) = told();
    for party in &mut parties {
        party.why_you = Both::default();
    }
    let found = warnings(&campaign, &parties, &targets, &[], &Dictionary::default());
    assert_eq!(codes(&found), [WarningCode::NoWhyYou; 2]);
    assert!(found.iter().all(|warning| warning.party != Some(parties[0].id)));
}

#[test]
fn line_65_a_party_that_has_not_said_what_it_judges_by_is_named() {
    assert_eq!(after(|_, parties, _| parties[2].judges_by = None), [WarningCode::NothingJudgedBy]);
}

#[test]
fn line_20_a_why_that_fits_any_campaign_is_no_reason() {
    let why = |words: &str| {
        let words = text(words);
        after(move |_, _, targets| targets[0].why = words)
    };
    for generic in ["", "For sales", "To grow our brand"] {
        assert_eq!(why(generic), [WarningCode::NoRealWhy], "{generic:?}");
    }
    assert_eq!(why("Social proof before the sales push in May"), []);
}

#[test]
fn line_20_one_why_for_two_metrics_is_the_reason_of_neither() {
    let found = after(|_, _, targets| {
        let mut second = targets[0].clone();
        (second.id, second.metric, second.primary) = (id(2), "cr".to_owned(), false);
        targets.push(second);
    });
    assert_eq!(found, [WarningCode::NoRealWhy; 2]);
}

#[test]
fn lines_12_14_and_16_a_figure_without_use_owner_or_cost_is_named() {
    type Forget = fn(&mut Target);
    let table: [(Forget, &[WarningCode]); 3] = [
        (|t| t.needed_for = Both::default(), &[WarningCode::NotNeededFor]),
        (|t| t.owner = None, &[WarningCode::NoOwner]),
        (|t| t.thresholds.clear(), &[WarningCode::NoCost, WarningCode::NoCost]),
    ];
    for (forget, expected) in table {
        assert_eq!(after(|_, _, targets| forget(&mut targets[0])), expected);
    }
}

#[test]
fn line_14_a_price_needs_no_price() {
    let found = after(|_, _, targets| {
        targets[0].metric = "cpo".to_owned();
        targets[0].thresholds.clear();
    });
    assert_eq!(found, []);
}

#[test]
fn line_48_a_metric_that_was_let_go_and_is_still_judged_by_is_told_once() {
    let (campaign, parties, targets) = told();
    let trade_off = |n, metric: &str| TradeOff {
        id: id(n),
        campaign: campaign.id,
        chosen: text("Authenticity"),
        given_up: text("Clicks"),
        metric: Some(metric.to_owned()),
        position: 0,
    };
    let let_go = [trade_off(1, "orders"), trade_off(2, "orders"), trade_off(3, "cpc")];
    let found = warnings(&campaign, &parties, &targets, &let_go, &Dictionary::default());
    assert_eq!(codes(&found), [WarningCode::LetGoYetKept]);
    assert_eq!(found[0].metric.as_deref(), Some("orders"));
}

#[test]
fn line_11_a_fourth_key_metric_is_refused() {
    let three: Vec<Target> = ["orders", "cr", "cpo"]
        .iter()
        .zip(1..)
        .map(|(metric, n)| target(n, metric, n == 1, &[]))
        .collect();
    let problems = target(4, "clicks", false, &[]).problems(&three, &Dictionary::default());
    assert!(problems.iter().any(|p| p.code == ProblemCode::TooManyMetrics));
    assert_eq!(three[2].problems(&three, &Dictionary::default()), []);
}

#[test]
fn contradictions_come_before_what_is_unsaid() {
    let (mut campaign, parties, targets) = told();
    campaign.objective = Some(Objective::Community);
    campaign.audience = Both::default();
    let found = warnings(&campaign, &parties, &targets, &[], &Dictionary::default());
    assert!(found.is_sorted_by_key(|warning| !warning.contradicts));
    assert_eq!(codes(&found), [WarningCode::ObjectiveAndMetric, WarningCode::NoAudience]);
}
