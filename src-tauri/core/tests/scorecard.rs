//! Scores and ranking (METHODS) and what a score or a partner may be.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod made;

use made::id;
use proptest::prelude::*;
use sverka_core::partner::{Account, Partner, PartnerKind, Platform, Tier, tier_of};
use sverka_core::problem::{NAME_MOST, ProblemCode, TEXT_MOST};
use sverka_core::scorecard::{Score, Scorecard, counting, places, rated, scorecard};
use sverka_core::settings::{Settings, TierBounds};
use sverka_core::template::{CRITERIA, Criterion, GROUPS, ScoreTemplate, Templates, built_in};
use sverka_core::{Both, Lang};

fn weight(criterion: &str, weight: i64) -> Criterion {
    let known = CRITERIA.iter().find(|(id, ..)| *id == criterion);
    Criterion {
        id: criterion.to_owned(),
        group: known.map_or("process", |(_, group, _)| *group).to_owned(),
        name: Both::default(),
        anchors: Vec::new(),
        weight,
        evidence: true,
    }
}

fn score(criterion: &str, value: Option<u8>) -> Score {
    Score {
        id: id(1),
        partner: id(2),
        criterion: criterion.to_owned(),
        value,
        evidence: String::from("Разговор 3 марта"),
        rater: String::from("Вера"),
        kind: PartnerKind::Creator,
        template: 1,
        on: None,
    }
}

fn card_of(scores: &[Score], criteria: &[Criterion]) -> Scorecard {
    scorecard(&scores.iter().collect::<Vec<_>>(), criteria, 0.6)
}

fn card(score: Option<f64>, ranked: bool) -> Scorecard {
    Scorecard { score, coverage: 1.0, scored: 1, of: 1, without_evidence: 0, talks: 0, ranked }
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
        let card = card_of(&scores, &weights);
        assert_eq!((card.score, card.coverage, card.ranked), (expected, coverage, ranked));
    }
}

#[test]
fn scores_without_a_word_of_evidence_are_counted_and_weight_zero_takes_a_criterion_out() {
    let mut bare = score("process", Some(4));
    bare.evidence = String::from(" \n");
    let weights = [weight("process", 1), weight("reliability", 0)];
    let card = card_of(&[bare, score("reliability", Some(1))], &weights);
    assert_eq!((card.score, card.without_evidence, card.of), (Some(4.0), 1, 1));
}

#[test]
fn evidence_noted_first_does_not_hide_the_score_that_came_later() {
    let scores = [score("process", None), score("process", Some(3))];
    assert_eq!(card_of(&scores, &[weight("process", 1)]).score, Some(3.0));
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
    let known = weight("process", 10);
    for (value, held) in
        [(None, true), (Some(0), false), (Some(1), true), (Some(5), true), (Some(6), false)]
    {
        assert_eq!(score("process", value).problems(Some(&known)).is_empty(), held, "{value:?}");
    }
    assert_eq!(score("charm", Some(3)).problems(None)[0].code, ProblemCode::NotFound);
}

#[test]
fn line_86_a_mark_without_evidence_is_refused_where_the_criterion_requires_it() {
    for (required, value, evidence, refused) in [
        (true, Some(4), "", true),
        (true, Some(4), " \u{a0}\n\u{200b}", true),
        (true, Some(4), "Календарь", false),
        (true, None, "", false),
        (false, Some(4), "", false),
    ] {
        let criterion = Criterion { evidence: required, ..weight("process", 10) };
        let given = Score { evidence: evidence.to_owned(), ..score("process", value) };
        let problems: Vec<(String, ProblemCode)> =
            given.problems(Some(&criterion)).into_iter().map(|p| (p.field, p.code)).collect();
        let expected = [("evidence".to_owned(), ProblemCode::NoEvidence)];
        assert_eq!(problems, if refused { &expected[..] } else { &[] }, "{evidence:?} {value:?}");
    }
}

#[test]
fn line_100_market_knowledge_weighs_most_and_the_weights_of_each_kind_make_a_hundred() {
    for kind in PartnerKind::ALL {
        let criteria = built_in(kind);
        assert_eq!(criteria.iter().map(|one| one.weight).sum::<i64>(), 100, "{kind:?}");
        let most = criteria.iter().max_by_key(|one| one.weight).unwrap();
        assert_eq!(most.id, "market-knowledge");
        assert!(criteria.iter().filter(|one| one.weight == most.weight).count() == 1);
    }
}

#[test]
fn lines_87_and_97_to_105_each_have_a_criterion_in_the_templates() {
    let table: [(&str, &[&str]); 10] = [
        ("87 need, budget, constraints", &["need-fit", "budget-fit", "constraints"]),
        ("97 operational health", &["workflows", "onboarding", "auditable-metrics"]),
        ("98 cultural fit", &["pace", "initiative", "ownership"]),
        ("99 cross-market", &["cross-market", "local-expertise", "audience-difference"]),
        ("100 market knowledge", &["market-knowledge"]),
        ("101 ease of working together", &["ease", "communication"]),
        ("102 reliability and coachability", &["reliability", "coachability"]),
        ("103 process", &["process"]),
        ("104 survives without one person", &["bus-factor"]),
        ("105 code-switching", &["code-switching"]),
    ];
    for kind in PartnerKind::ALL {
        let criteria = built_in(kind);
        for (line, wanted) in table {
            for id in wanted {
                let found = criteria.iter().find(|one| one.id == *id);
                assert!(found.is_some_and(|one| one.evidence), "{line}: {id}, {kind:?}");
            }
        }
        assert!(criteria.iter().all(|one| GROUPS.contains(&one.group.as_str())));
    }
}

#[test]
fn one_person_counts_once_however_the_name_is_typed() {
    let by = |n, rater: &str, value| Score {
        id: id(n),
        rater: rater.to_owned(),
        ..score("process", Some(value))
    };
    let scores = [by(1, "Алёна", 1), by(2, "алена ", 5), by(3, "Вера", 3)];
    let counted = counting(&scores, &Templates::new(Vec::new()), PartnerKind::Creator, 1);
    let counted: Vec<_> = counted.iter().map(|score| score.value).collect();
    assert_eq!(counted, [Some(5), Some(3)]);
}

#[test]
fn several_raters_count_by_their_median_and_far_apart_they_should_talk() {
    let table: [(&[u8], f64, u8, bool); 6] = [
        (&[4], 4.0, 0, false),
        (&[4, 5], 4.5, 1, false),
        (&[2, 4], 3.0, 2, true),
        (&[5, 1, 4], 4.0, 4, true),
        (&[3, 3, 4, 4], 3.5, 1, false),
        (&[1, 1, 1, 5], 1.0, 4, true),
    ];
    for (given, median, spread, talk) in table {
        let scores: Vec<Score> = given
            .iter()
            .enumerate()
            .map(|(at, value)| Score {
                id: id(at as u128),
                rater: format!("Человек {at}"),
                ..score("process", Some(*value))
            })
            .collect();
        let all: Vec<&Score> = scores.iter().collect();
        let found = rated(&all, "process").unwrap();
        assert_eq!((found.median, found.spread, found.asks_for_a_talk()), (median, spread, talk));
        let card = scorecard(&all, &[weight("process", 1)], 0.6);
        assert_eq!((card.score, card.talks, card.scored), (Some(median), u32::from(talk), 1));
    }
    assert_eq!(rated(&[&score("process", None)], "process"), None);
}

/// A version of the creator's template: the built-in one with a change.
fn version(number: u32, change: impl Fn(&mut Vec<Criterion>)) -> ScoreTemplate {
    let mut criteria = built_in(PartnerKind::Creator);
    change(&mut criteria);
    let on = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    ScoreTemplate {
        id: id(number.into()),
        kind: PartnerKind::Creator,
        version: number,
        criteria,
        on,
    }
}

#[test]
fn a_score_counts_under_a_new_version_while_its_criterion_means_the_same() {
    type Change = fn(&mut Vec<Criterion>);
    let table: [(&str, Change, bool); 6] = [
        ("nothing", |_| {}, true),
        ("weight", |all| all.iter_mut().for_each(|one| one.weight += 1), true),
        ("evidence", |all| all.iter_mut().for_each(|one| one.evidence = false), true),
        ("name", |all| all.iter_mut().for_each(|one| one.name.ru = "Порядок".into()), false),
        (
            "anchors",
            |all| all.iter_mut().for_each(|one| one.anchors = vec![Both::new("Нет", "No"); 5]),
            false,
        ),
        ("gone", |all| all.retain(|one| one.id != "process"), false),
    ];
    for (what, change, counts) in table {
        let templates = Templates::new(vec![version(2, change)]);
        let scores = [score("process", Some(4))];
        let kind = PartnerKind::Creator;
        assert_eq!(!counting(&scores, &templates, kind, 2).is_empty(), counts, "{what}");
        // Under the version it was given under it counts for good.
        assert_eq!(counting(&scores, &templates, kind, 1).len(), 1, "{what}");
    }
}

#[test]
fn an_old_score_stays_as_it_was_scored() {
    let templates = Templates::new(vec![version(2, |all| all[0].weight += 5)]);
    let kind = PartnerKind::Creator;
    let (old, mut new) = (score("process", Some(4)), score("process", Some(2)));
    (new.id, new.template) = (id(9), 2);
    let scores = [new, old];
    let values = |version| {
        counting(&scores, &templates, kind, version).iter().map(|s| s.value).collect::<Vec<_>>()
    };
    assert_eq!((values(1), values(2)), (vec![Some(4)], vec![Some(2)]));
    assert_eq!(counting(&scores, &templates, kind, 3), Vec::<&Score>::new());
}

#[test]
fn a_partner_who_turns_out_to_be_of_another_kind_keeps_what_means_the_same() {
    let templates = Templates::new(Vec::new());
    let scores = [score("process", Some(4)), score("audience-fit", Some(5))];
    let found = counting(&scores, &templates, PartnerKind::Agency, 1);
    assert_eq!(found.iter().map(|s| s.criterion.as_str()).collect::<Vec<_>>(), ["process"]);
}

#[test]
fn a_template_that_cannot_be_scored_by_is_refused_at_its_field() {
    type Change = fn(&mut Vec<Criterion>);
    let own = || Criterion {
        id: "own".into(),
        name: Both::new("Юмор", ""),
        anchors: vec![Both::new("Нет", "No"); 5],
        ..weight("process", 5)
    };
    assert_eq!(version(2, |all| all.push(own())).problems(), []);
    let table: [(&str, ProblemCode, Change); 10] = [
        ("criteria", ProblemCode::NoWeight, |all| {
            all.iter_mut().for_each(|one| one.weight = 0);
        }),
        ("criteria", ProblemCode::NoWeight, Vec::clear),
        ("criteria.0.weight", ProblemCode::OutOfRange, |all| all[0].weight = 101),
        ("criteria.0.weight", ProblemCode::OutOfRange, |all| all[0].weight = -1),
        ("criteria.1.id", ProblemCode::TooMany, |all| all[1].id = all[0].id.clone()),
        ("criteria.0.group", ProblemCode::NotFound, |all| all[0].group = "charm".into()),
        ("criteria.0.name", ProblemCode::Empty, |all| all[0].id = "charm".into()),
        ("criteria.0.anchors.4", ProblemCode::Empty, |all| all[0].id = "charm".into()),
        ("criteria.0.anchors.5", ProblemCode::TooMany, |all| {
            all[0].anchors = vec![Both::new("Нет", ""); 6];
        }),
        ("criteria", ProblemCode::TooMany, |all| {
            let more = (0..30).map(|at| Criterion { id: format!("own-{at}"), ..all[0].clone() });
            let more: Vec<Criterion> = more.collect();
            all.extend(more);
        }),
    ];
    for (field, code, change) in table {
        let problems = version(2, change).problems();
        assert!(
            problems.iter().any(|p| p.field == field && p.code == code),
            "{field}: {problems:?}"
        );
    }
}

#[test]
fn settings_out_of_range_are_refused_at_the_field() {
    type Edit = fn(&mut Settings);
    let change: [(&str, Edit); 14] = [
        ("workspace_name", |s| s.workspace_name = " \u{a0}".into()),
        ("workspace_name", |s| s.workspace_name = "Чай\0".into()),
        ("overlap_gate", |s| s.overlap_gate = 5.1),
        ("overlap_gate", |s| s.overlap_gate = f64::NAN),
        ("coverage_least", |s| s.coverage_least = -0.1),
        ("performance_least", |s| s.performance_least = f64::INFINITY),
        ("sentiment_least", |s| s.sentiment_least = -1.5),
        ("on_time_weight", |s| s.on_time_weight = 0.0),
        ("specification_weight", |s| s.specification_weight = -1.0),
        ("revisions_weight", |s| s.revisions_weight = f64::NAN),
        ("flag_days", |s| s.flag_days = 0),
        ("events_least", |s| s.events_least = 0),
        ("tiers.mid", |s| s.tiers.mid = s.tiers.micro),
        ("stability_band", |s| s.stability_band = f64::NAN),
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

/// Every criterion there is, each with the weight it has for a creator, and at least 1.
fn all_criteria() -> Vec<Criterion> {
    CRITERIA.iter().map(|(id, _, [creator, ..])| weight(id, (*creator).max(1))).collect()
}

fn scored() -> impl Strategy<Value = Vec<Score>> {
    prop::collection::vec(prop::option::of(1u8..=5), CRITERIA.len()).prop_map(|values| {
        CRITERIA
            .iter()
            .zip(values)
            .map(|((criterion, ..), value)| score(criterion, value))
            .collect()
    })
}

proptest! {
    #[test]
    fn a_score_stays_within_the_scores_it_is_made_of(scores in scored()) {
        let card = card_of(&scores, &all_criteria());
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
    fn only_the_proportions_of_the_weights_matter(scores in scored(), factor in 2i64..50) {
        let weights = all_criteria();
        let larger: Vec<Criterion> =
            weights.iter().map(|w| weight(&w.id, w.weight * factor)).collect();
        prop_assert_eq!(card_of(&scores, &weights), card_of(&scores, &larger));
    }

    #[test]
    fn the_order_of_scores_does_not_matter(scores in scored(), swaps in any::<prop::sample::Index>()) {
        let mut turned = scores.clone();
        turned.rotate_left(swaps.index(scores.len()));
        prop_assert_eq!(
            card_of(&scores, &all_criteria()),
            card_of(&turned, &all_criteria())
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

#[test]
fn a_record_merged_into_another_stays_in_the_archive() {
    let merged = |archived| Partner {
        merged_into: Some(id(2)),
        archived,
        name: Both { ru: "Ника".to_owned(), en: String::new() },
        ..Partner::new(id(1), PartnerKind::Creator, Lang::Ru)
    };
    assert_eq!(merged(true).problems(), []);
    let problems = merged(false).problems();
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("archived", ProblemCode::Merged));
}
