//! Scores and ranking (METHODS) and what a score or a partner may be.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod made;

use made::id;
use proptest::prelude::*;
use sverka_core::partner::{Account, Partner, PartnerKind, Platform, Tier, tier_of};
use sverka_core::problem::{NAME_MOST, ProblemCode, TEXT_MOST};
use sverka_core::scorecard::{CRITERIA, Score, Scorecard, default_weights, places, scorecard};
use sverka_core::settings::{Settings, TierBounds, Weight};
use sverka_core::{Both, Lang};

fn weight(criterion: &str, weight: u32) -> Weight {
    Weight { criterion: criterion.to_owned(), weight }
}

fn score(criterion: &str, value: Option<u8>) -> Score {
    Score {
        id: id(1),
        partner: id(2),
        criterion: criterion.to_owned(),
        value,
        evidence: String::from("Разговор 3 марта"),
    }
}

fn card(score: Option<f64>, ranked: bool) -> Scorecard {
    Scorecard { score, coverage: 1.0, scored: 1, of: 1, without_evidence: 0, ranked }
}

#[test]
fn a_score_is_the_weighted_mean_of_what_is_scored_with_its_coverage() {
    let weights = [weight("process", 3), weight("reliability", 1), weight("need-fit", 1)];
    // What is scored, score, coverage, ranked at 60 %.
    type Row<'a> = (&'a [(&'a str, Option<u8>)], Option<f64>, f64, bool);
    let table: [Row; 5] = [
        (&[], None, 0.0, false),
        (&[("process", None)], None, 0.0, false),
        (&[("process", Some(5))], Some(5.0), 0.6, true),
        (&[("reliability", Some(2)), ("need-fit", Some(4))], Some(3.0), 0.4, false),
        (&[("process", Some(5)), ("reliability", Some(1))], Some(4.0), 0.8, true),
    ];
    for (given, expected, coverage, ranked) in table {
        let scores: Vec<Score> = given.iter().map(|(c, v)| score(c, *v)).collect();
        let card = scorecard(&scores, &weights, 0.6);
        assert_eq!((card.score, card.coverage, card.ranked), (expected, coverage, ranked));
    }
}

#[test]
fn scores_without_a_word_of_evidence_are_counted_and_weight_zero_takes_a_criterion_out() {
    let mut bare = score("process", Some(4));
    bare.evidence = String::from(" \n");
    let weights = [weight("process", 1), weight("reliability", 0)];
    let card = scorecard(&[bare, score("reliability", Some(1))], &weights, 0.6);
    assert_eq!((card.score, card.without_evidence, card.of), (Some(4.0), 1, 1));
}

#[test]
fn evidence_noted_first_does_not_hide_the_score_that_came_later() {
    let scores = [score("process", None), score("process", Some(3))];
    assert_eq!(scorecard(&scores, &[weight("process", 1)], 0.6).score, Some(3.0));
}

#[test]
fn ties_share_the_mean_place_and_too_little_known_has_none() {
    type Row<'a> = (&'a [(Option<f64>, bool)], &'a [Option<f64>]);
    let table: [Row; 4] = [
        (&[], &[]),
        (&[(Some(4.0), true), (Some(5.0), true)], &[Some(2.0), Some(1.0)]),
        (
            &[(Some(4.0), true), (Some(4.0), true), (Some(3.0), true)],
            &[Some(1.5), Some(1.5), Some(3.0)],
        ),
        (&[(Some(5.0), false), (Some(2.0), true), (None, false)], &[None, Some(1.0), None]),
    ];
    for (given, expected) in table {
        let cards: Vec<Scorecard> = given.iter().map(|(s, r)| card(*s, *r)).collect();
        assert_eq!(places(&cards), expected);
    }
}

#[test]
fn a_score_lies_between_one_and_five_on_a_known_criterion() {
    for (value, held) in
        [(None, true), (Some(0), false), (Some(1), true), (Some(5), true), (Some(6), false)]
    {
        assert_eq!(score("process", value).problems().is_empty(), held, "{value:?}");
    }
    assert_eq!(score("charm", Some(3)).problems()[0].code, ProblemCode::NotFound);
}

#[test]
fn market_knowledge_weighs_most_and_the_default_weights_make_a_hundred() {
    assert_eq!(CRITERIA.iter().map(|(_, weight)| weight).sum::<u32>(), 100);
    assert!(
        CRITERIA.iter().all(|(id, weight)| *id == "market-knowledge" || *weight < CRITERIA[0].1)
    );
}

#[test]
fn a_criterion_is_weighed_once_and_must_be_known() {
    let mut settings = Settings::new(id(1), "Мастерская");
    assert_eq!(settings.problems(), []);
    settings.weights.push(weight("process", 10));
    settings.weights.push(weight("charm", 10));
    let codes: Vec<ProblemCode> = settings.problems().iter().map(|p| p.code).collect();
    assert_eq!(codes, [ProblemCode::TooMany, ProblemCode::NotFound]);
}

#[test]
fn settings_out_of_range_are_refused_at_the_field() {
    type Edit = fn(&mut Settings);
    let change: [(&str, Edit); 11] = [
        ("workspace_name", |s| s.workspace_name = " \u{a0}".into()),
        ("workspace_name", |s| s.workspace_name = "Чай\0".into()),
        ("overlap_gate", |s| s.overlap_gate = 5.1),
        ("overlap_gate", |s| s.overlap_gate = f64::NAN),
        ("coverage_least", |s| s.coverage_least = -0.1),
        ("performance_least", |s| s.performance_least = f64::INFINITY),
        ("sentiment_least", |s| s.sentiment_least = -1.5),
        ("flag_days", |s| s.flag_days = 0),
        ("events_least", |s| s.events_least = 0),
        ("tiers.mid", |s| s.tiers.mid = s.tiers.micro),
        ("weights", |s| s.weights.iter_mut().for_each(|w| w.weight = 0)),
    ];
    for (field, change) in change {
        let mut settings = Settings::new(id(1), "Мастерская");
        change(&mut settings);
        assert!(settings.problems().iter().any(|p| p.field == field), "{field}");
    }
}

#[test]
fn a_tier_begins_at_its_bound() {
    let bounds = TierBounds::default();
    for (followers, tier) in [
        (-5, Tier::BelowNano),
        (999, Tier::BelowNano),
        (1_000, Tier::Nano),
        (10_000, Tier::Micro),
        (49_999, Tier::Micro),
        (50_000, Tier::Mid),
        (500_000, Tier::Macro),
        (1_000_000, Tier::Mega),
    ] {
        assert_eq!(tier_of(followers, &bounds), tier, "{followers}");
    }
}

fn named(ru: &str, en: &str) -> Partner {
    let mut partner = Partner::new(id(1), PartnerKind::Creator, Lang::Ru);
    partner.name = Both::new(ru, en);
    partner
}

#[test]
fn a_name_needs_words_in_one_language() {
    for (ru, en, held) in [
        ("", "", false),
        ("  ", "\t\n", false),
        ("\u{200b}", "\u{202e}\u{feff}", false),
        ("Нина", "", true),
        ("", "Nina", true),
        ("🧵", "", true),
        ("", "نينا", true),
        ("<script>alert('\"')</script>", "", true),
    ] {
        assert_eq!(named(ru, en).problems().is_empty(), held, "{ru:?} {en:?}");
    }
}

#[test]
fn long_notes_are_kept_and_a_nul_is_refused_by_name() {
    let mut partner = named("Нина", "Nina");
    partner.notes = "ж".repeat(100_000);
    assert_eq!(partner.problems(), []);
    partner.notes = "ж".repeat(TEXT_MOST + 1);
    assert_eq!(partner.problems()[0].code, ProblemCode::TooLong);
    partner.notes = String::from("до\0после");
    assert_eq!(
        partner.problems().iter().map(|p| (p.field.as_str(), p.code)).collect::<Vec<_>>(),
        [("notes", ProblemCode::Nul)]
    );
    let long = named(&"ж".repeat(NAME_MOST + 1), "");
    assert_eq!(
        (long.problems()[0].field.as_str(), long.problems()[0].code),
        ("name.ru", ProblemCode::TooLong)
    );
}

#[test]
fn followers_are_a_number_of_people() {
    for (followers, code) in [
        (None, None),
        (Some(0), None),
        (Some(-1), Some(ProblemCode::OutOfRange)),
        (Some(i64::MAX), Some(ProblemCode::OutOfRange)),
    ] {
        let mut partner = named("Нина", "Nina");
        partner.accounts =
            vec![Account { platform: Platform::Vk, handle: String::from("nina"), followers }];
        let problems = partner.problems();
        assert_eq!(problems.first().map(|p| p.code), code);
        assert!(problems.iter().all(|p| p.field == "accounts.0.followers"));
    }
}

#[test]
fn the_tier_follows_the_largest_account_that_is_known() {
    let account = |followers| Account { platform: Platform::Vk, handle: String::new(), followers };
    let mut partner = named("Нина", "Nina");
    assert_eq!(partner.tier(&TierBounds::default()), None);
    partner.accounts = vec![account(Some(2_000)), account(None), account(Some(60_000))];
    assert_eq!(partner.tier(&TierBounds::default()), Some(Tier::Mid));
}

fn scored() -> impl Strategy<Value = Vec<Score>> {
    prop::collection::vec(prop::option::of(1u8..=5), CRITERIA.len()).prop_map(|values| {
        CRITERIA.iter().zip(values).map(|((criterion, _), value)| score(criterion, value)).collect()
    })
}

proptest! {
    #[test]
    fn a_score_stays_within_the_scores_it_is_made_of(scores in scored()) {
        let card = scorecard(&scores, &default_weights(), 0.6);
        let values: Vec<f64> = scores.iter().filter_map(|s| s.value).map(f64::from).collect();
        prop_assert!((0.0..=1.0).contains(&card.coverage));
        prop_assert_eq!(card.score.is_some(), !values.is_empty());
        if let Some(score) = card.score {
            let least = values.iter().copied().fold(f64::INFINITY, f64::min);
            let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            prop_assert!(score >= least - 1e-9 && score <= most + 1e-9);
        }
    }

    #[test]
    fn only_the_proportions_of_the_weights_matter(scores in scored(), factor in 2u32..50) {
        let weights = default_weights();
        let larger: Vec<Weight> =
            weights.iter().map(|w| weight(&w.criterion, w.weight * factor)).collect();
        prop_assert_eq!(scorecard(&scores, &weights, 0.6), scorecard(&scores, &larger, 0.6));
    }

    #[test]
    fn the_order_of_scores_does_not_matter(scores in scored(), swaps in any::<prop::sample::Index>()) {
        let mut turned = scores.clone();
        turned.rotate_left(swaps.index(scores.len()));
        prop_assert_eq!(
            scorecard(&scores, &default_weights(), 0.6),
            scorecard(&turned, &default_weights(), 0.6)
        );
    }

    #[test]
    fn places_of_the_ranked_add_up_as_if_there_were_no_ties(
        values in prop::collection::vec((1u8..=5, any::<bool>()), 0..20)
    ) {
        let cards: Vec<Scorecard> =
            values.iter().map(|(v, ranked)| card(Some(f64::from(*v)), *ranked)).collect();
        let found = places(&cards);
        let n = values.iter().filter(|(_, ranked)| *ranked).count() as f64;
        prop_assert_eq!(found.iter().flatten().sum::<f64>(), n * (n + 1.0) / 2.0);
        prop_assert!(found.iter().zip(&values).all(|(p, (_, ranked))| p.is_some() == *ranked));
    }

    #[test]
    fn any_text_without_a_nul_is_a_note(notes in any::<String>()) {
        let mut partner = named("Нина", "Nina");
        partner.notes = notes.clone();
        prop_assert_eq!(partner.problems().is_empty(), !notes.contains('\0'));
    }
}
