//! Phases of a partnership and the steps between them.

#![allow(clippy::unwrap_used)]

mod made;

use chrono::NaiveDate;
use made::{day, id};
use proptest::prelude::*;
use sverka_core::Market;
use sverka_core::ending::Ending;
use sverka_core::ladder::{Predictability, RUNGS, Reached, next_rung, predictability, rungs};
use sverka_core::phase::{Move, Phase, Span, phase_of, standing, together_since};
use sverka_core::pilot::PilotForm;
use sverka_core::problem::ProblemCode;
use sverka_core::step::{
    Condition, DEAL_BREAKER, MoveCheck, Step, WarningCode, asked, check, pilots_most,
};

fn moved(n: u128, to: Phase, on: u64) -> Move {
    Move { reason: "why".to_owned(), ..Move::new(id(n), id(1), to, day(on)) }
}

fn rung(n: u128, campaigns: u32, on: u64) -> Move {
    Move { rung: Some(campaigns), ..moved(n, Phase::Scale, on) }
}

/// Everything a step to `to` asks for, held.
fn all_held(to: Phase, rung: Option<u32>) -> Vec<Condition> {
    asked(to, rung).iter().map(|id| Condition::plain(id, Some(true))).collect()
}

fn step<'a>(moves: &'a [Move], to: Phase, conditions: &'a [Condition]) -> Step<'a> {
    Step {
        moves,
        to,
        rung: None,
        form: None,
        conditions,
        talked: true,
        pilot_open: false,
        finished: 0,
        others_exploring: 3,
        others_in_pilot: &[],
    }
}

fn warned(check: &MoveCheck) -> Vec<WarningCode> {
    check.warnings.iter().map(|w| w.code).collect()
}

#[test]
fn line_111_four_phases_follow_each_other_and_each_knows_how_long_it_takes() {
    let mut phases = vec![Phase::Exploration];
    while let Some(next) = phases[phases.len() - 1].next() {
        phases.push(next);
    }
    assert_eq!(phases, [Phase::Exploration, Phase::Pilot, Phase::Framework, Phase::Scale]);
    let weeks = |phase: Phase, form| phase.expected(form).map(|s| (s.least / 7, s.most / 7));
    assert_eq!(weeks(Phase::Exploration, None), Some((2, 3)));
    assert_eq!(weeks(Phase::Pilot, Some(PilotForm::Standard)), Some((4, 6)));
    assert_eq!(weeks(Phase::Pilot, Some(PilotForm::Tight)), Some((2, 2)));
    assert_eq!(weeks(Phase::Framework, None), Some((3, 4)));
    assert_eq!(weeks(Phase::Scale, None), None);
}

#[test]
fn line_111_a_phase_is_overdue_by_the_days_beyond_the_longest_expected() {
    let moves = [moved(1, Phase::Pilot, 10)];
    let of = |form, on| standing(&moves, None, form, day(on));
    let tight = of(Some(PilotForm::Tight), 24);
    assert_eq!((tight.since, tight.days, tight.overdue), (Some(day(10)), Some(14), 0));
    assert_eq!(of(Some(PilotForm::Tight), 29).overdue, 5);
    assert_eq!(of(Some(PilotForm::Standard), 29).overdue, 0);
    assert_eq!(of(Some(PilotForm::Standard), 53).overdue, 1);
}

#[test]
fn a_partner_nobody_has_moved_explores_since_the_first_contact_if_there_was_one() {
    let unknown = standing(&[], None, None, day(90));
    assert_eq!((unknown.phase, unknown.since, unknown.overdue), (Phase::Exploration, None, 0));
    let talked = standing(&[], Some(day(1)), None, day(30));
    assert_eq!((talked.days, talked.expected), (Some(29), Some(Span { least: 14, most: 21 })));
    assert_eq!(talked.overdue, 8);
}

#[test]
fn a_rung_does_not_begin_the_phase_anew() {
    let moves = [moved(1, Phase::Scale, 5), rung(2, 3, 5), rung(3, 5, 60)];
    let now = standing(&moves, None, None, day(70));
    assert_eq!((now.since, now.rung, now.overdue), (Some(day(5)), Some(5), 0));
}

#[test]
fn line_112_skipping_exploration_pilot_or_framework_warns_and_asks_for_a_reason() {
    let cases: [(&[Phase], bool, Phase, &[WarningCode]); 7] = [
        (&[], true, Phase::Pilot, &[]),
        (&[], false, Phase::Pilot, &[WarningCode::SkipsExploration]),
        // An end is no exploration: whoever was turned down unheard is still unheard.
        (&[Phase::Ended], false, Phase::Pilot, &[WarningCode::SkipsExploration, WarningCode::Back]),
        (&[], true, Phase::Framework, &[WarningCode::SkipsPilot]),
        (
            &[],
            false,
            Phase::Scale,
            &[WarningCode::SkipsExploration, WarningCode::SkipsPilot, WarningCode::SkipsFramework],
        ),
        (&[Phase::Pilot], true, Phase::Scale, &[WarningCode::SkipsFramework]),
        (&[Phase::Pilot, Phase::Framework], true, Phase::Scale, &[]),
    ];
    for (been, talked, to, expected) in cases {
        let moves: Vec<Move> =
            been.iter().zip(1..).map(|(to, n)| moved(n, *to, n as u64)).collect();
        let held = all_held(to, None);
        let found = check(&Step { talked, ..step(&moves, to, &held) });
        assert_eq!(warned(&found), expected, "{been:?} to {to:?}");
        assert_eq!(found.needs_reason, !expected.is_empty());
        let skips = expected.iter().filter(|code| **code != WarningCode::Back);
        assert_eq!(found.skipped.len(), skips.count());
    }
}

#[test]
fn line_113_one_partner_is_in_a_pilot_at_a_time_and_two_where_both_are_tight() {
    let held = all_held(Phase::Pilot, None);
    let (tight, standard) = (Some(PilotForm::Tight), Some(PilotForm::Standard));
    for (form, others, taken) in [
        (standard, vec![], None),
        (standard, vec![tight], Some(2)),
        (tight, vec![standard], Some(2)),
        (tight, vec![tight], None),
        (tight, vec![tight, tight], Some(3)),
        (None, vec![tight], Some(2)),
    ] {
        let found =
            check(&Step { form, others_in_pilot: &others, ..step(&[], Phase::Pilot, &held) });
        let n = found.warnings.iter().find(|w| w.code == WarningCode::PilotTaken);
        assert_eq!(n.and_then(|w| w.n), taken, "{form:?} beside {others:?}");
    }
    for (forms, most) in [
        (vec![], 1),
        (vec![tight], 1),
        (vec![tight, tight], 2),
        (vec![tight, None], 1),
        (vec![tight, standard], 1),
    ] {
        assert_eq!(pilots_most(&forms), most, "{forms:?}");
    }
}

#[test]
fn line_88_three_or_four_candidates_are_compared_before_one_is_chosen() {
    let held = all_held(Phase::Pilot, None);
    for (others, few) in [(0, true), (1, true), (2, false), (3, false), (9, false)] {
        let found = check(&Step { others_exploring: others, ..step(&[], Phase::Pilot, &held) });
        assert_eq!(warned(&found).contains(&WarningCode::FewCompared), few, "{others}");
    }
    let ended = [moved(1, Phase::Ended, 1)];
    for (others, many) in [(3, false), (4, true)] {
        let found =
            check(&Step { others_exploring: others, ..step(&ended, Phase::Exploration, &[]) });
        assert_eq!(warned(&found).contains(&WarningCode::ManyCompared), many, "{others}");
    }
}

#[test]
fn lines_92_to_96_the_step_into_a_pilot_asks_for_the_evidence_gates_and_names_what_is_missing() {
    let mut conditions = all_held(Phase::Pilot, None);
    assert_eq!(check(&step(&[], Phase::Pilot, &conditions)).unmet, Vec::<String>::new());
    let cases = conditions.iter().position(|c| c.id == "cases-both-markets").unwrap();
    conditions[cases] = Condition {
        holds: Some(false),
        reached: vec![4.0, 2.0],
        markets: Market::ALL.to_vec(),
        least: Some(3.0),
        ..conditions[cases].clone()
    };
    let gut = conditions.iter().position(|c| c.id == "gut-check").unwrap();
    conditions[gut].holds = None;
    let found = check(&step(&[], Phase::Pilot, &conditions));
    assert_eq!(found.unmet, ["gut-check", "cases-both-markets"]);
    assert_eq!((found.met, found.of), (4, 6));
    assert!(found.needs_reason, "what is not known is not met");
    conditions[cases].passed = true;
    assert_eq!(check(&step(&[], Phase::Pilot, &conditions)).unmet, ["gut-check"]);
}

#[test]
fn line_116_metrics_that_were_not_agreed_stand_in_the_way_of_what_follows_the_pilot() {
    let moves = [moved(1, Phase::Pilot, 1)];
    let mut conditions = all_held(Phase::Framework, None);
    conditions[0] = Condition::plain("pilot-metrics-agreed", Some(false));
    let found = check(&step(&moves, Phase::Framework, &conditions));
    assert_eq!(found.unmet, ["pilot-metrics-agreed"]);
}

#[test]
fn line_119_nobody_goes_on_from_a_pilot_unnoticed_without_the_debrief_that_says_so() {
    for to in [Phase::Framework, Phase::Scale] {
        assert!(asked(to, None).contains(&"debrief-scale"));
    }
    let running = Step { pilot_open: true, ..step(&[], Phase::Ended, &[]) };
    assert!(warned(&check(&running)).contains(&WarningCode::RejectsUndebriefed));
}

#[test]
fn line_121_resistance_to_writing_things_down_breaks_the_deal_at_every_step_on() {
    let no = [Condition::plain(DEAL_BREAKER, Some(false))];
    for to in [Phase::Pilot, Phase::Framework, Phase::Scale] {
        let found = check(&step(&[], to, &no));
        assert_eq!(found.warnings[0].code, WarningCode::DealBreaker, "the gravest comes first");
    }
    assert!(!warned(&check(&step(&[], Phase::Ended, &no))).contains(&WarningCode::DealBreaker));
    let passed = [Condition { passed: true, ..no[0].clone() }];
    let found = check(&step(&[], Phase::Pilot, &passed));
    assert!(!warned(&found).contains(&WarningCode::DealBreaker));
}

#[test]
fn line_108_both_errors_are_warned_of_committing_early_and_rejecting_early() {
    let early = check(&Step { others_exploring: 0, talked: false, ..step(&[], Phase::Scale, &[]) });
    assert!(warned(&early).contains(&WarningCode::FewCompared));
    assert!(warned(&early).contains(&WarningCode::SkipsPilot));
    let unheard = check(&Step { talked: false, ..step(&[], Phase::Ended, &[]) });
    assert_eq!(warned(&unheard), [WarningCode::RejectsUnheard]);
    assert!(unheard.needs_reason);
}

#[test]
fn line_125_an_ending_after_one_campaign_recalls_what_that_mostly_means() {
    for (finished, warns) in [(0, false), (1, true), (2, false)] {
        let found = check(&Step { finished, ..step(&[], Phase::Ended, &[]) });
        assert_eq!(warned(&found).contains(&WarningCode::AfterOneCampaign), warns);
        assert!(found.needs_reason, "an ending is never without its reason");
    }
}

#[test]
fn line_120_the_ladder_is_one_three_five_and_every_rung_is_a_decision_with_a_reason() {
    assert_eq!(RUNGS, [1, 3, 5]);
    let pilot = Move { rung: Some(1), ..moved(1, Phase::Pilot, 1) };
    assert_eq!(next_rung(&[]), Some(1));
    assert_eq!(next_rung(std::slice::from_ref(&pilot)), Some(3));
    let moves = [pilot, moved(2, Phase::Framework, 40), rung(3, 3, 70)];
    assert_eq!(next_rung(&moves), Some(5));
    let ladder = rungs(&moves);
    let here: Vec<(u32, Option<NaiveDate>, bool)> =
        ladder.iter().map(|r| (r.campaigns, r.since, r.here)).collect();
    assert_eq!(here, [(1, Some(day(1)), false), (3, Some(day(70)), true), (5, None, false)]);

    let held = all_held(Phase::Scale, Some(5));
    let up = check(&Step { rung: Some(5), ..step(&moves, Phase::Scale, &held) });
    assert!(up.possible && up.needs_reason, "also when nothing is missing");
    assert_eq!(up.of, 5);
    let same = check(&Step { rung: Some(3), ..step(&moves, Phase::Scale, &held) });
    assert!(!same.possible);
    let wordless = Move { reason: " ".to_owned(), ..rung(9, 5, 80) };
    let problems = wordless.problems(day(80));
    assert_eq!(problems[0].code, ProblemCode::NoReason);
    let four = Move { rung: Some(4), ..rung(9, 5, 80) };
    assert_eq!(four.problems(day(80))[0].field, "rung");
}

#[test]
fn line_119_a_pilot_is_the_first_rung_and_growing_the_third_campaign_unless_a_move_says_otherwise()
{
    let moves = [moved(1, Phase::Pilot, 1), moved(2, Phase::Framework, 40)];
    assert_eq!(standing(&moves, None, None, day(50)).rung, Some(1));
    let grown = [moves[0].clone(), moves[1].clone(), moved(3, Phase::Scale, 70)];
    assert_eq!((rungs(&grown)[1].since, next_rung(&grown)), (Some(day(70)), Some(5)));
}

#[test]
fn line_120_leaving_a_rung_out_warns() {
    let moves = [Move { rung: Some(1), ..moved(1, Phase::Pilot, 1) }];
    let up = check(&Step { rung: Some(5), ..step(&moves, Phase::Scale, &[]) });
    assert!(warned(&up).contains(&WarningCode::SkipsRung));
    let next = check(&Step { rung: Some(3), ..step(&moves, Phase::Scale, &[]) });
    assert!(!warned(&next).contains(&WarningCode::SkipsRung));
}

#[test]
fn line_123_after_three_campaigns_what_was_agreed_must_have_come_out_or_the_process_is_too_loose() {
    let cases = [
        (2, (4, 4), Predictability::TooEarly),
        (3, (0, 0), Predictability::NothingWritten),
        (3, (2, 6), Predictability::TooLoose),
        (3, (3, 6), Predictability::Holds),
        (7, (6, 6), Predictability::Holds),
    ];
    for (finished, (n, of), expected) in cases {
        assert_eq!(predictability(finished, Reached { n, of }), expected);
    }
}

#[test]
fn an_ending_names_its_kind_and_its_reason_and_no_move_lies_in_the_future() {
    let silent = Move { reason: String::new(), ..moved(1, Phase::Ended, 9) };
    let fields: Vec<String> = silent.problems(day(5)).into_iter().map(|p| p.field).collect();
    assert_eq!(fields, ["on", "ending", "reason"]);
    let told = Move { ending: Some(Ending::Budget), ..moved(1, Phase::Ended, 5) };
    assert!(told.problems(day(5)).is_empty());
    let against = Move { unmet: vec!["gut-check".to_owned()], ..moved(1, Phase::Pilot, 5) };
    assert!(against.problems(day(5)).is_empty());
    let wordless = Move { reason: String::new(), ..against };
    assert_eq!(wordless.problems(day(5))[0].code, ProblemCode::NoReason);
}

proptest! {
    #[test]
    fn the_phase_is_where_the_last_move_went_in_whatever_order_they_are_read(
        steps in prop::collection::vec((0usize..5, 1u64..200), 1..12),
        turn in 0usize..12,
    ) {
        let mut moves: Vec<Move> = steps
            .iter()
            .zip(1..)
            .map(|((to, on), n)| moved(n, Phase::ALL[*to], *on))
            .collect();
        let last = moves.iter().max_by_key(|m| (m.on, m.id)).unwrap().to;
        let before = standing(&moves, None, None, day(300));
        prop_assert_eq!(phase_of(&moves), last);
        let turn = turn % moves.len();
        moves.rotate_left(turn);
        prop_assert_eq!(standing(&moves, None, None, day(300)), before);
    }

    #[test]
    fn whatever_is_in_the_way_is_named_and_asks_for_a_reason(
        to in 1usize..4,
        answers in prop::collection::vec((prop::option::of(any::<bool>()), any::<bool>()), 6),
    ) {
        let to = Phase::ALL[to];
        let conditions: Vec<Condition> = asked(to, None)
            .iter()
            .zip(&answers)
            .map(|(id, (holds, passed))| Condition { passed: *passed, ..Condition::plain(id, *holds) })
            .collect();
        let found = check(&step(&[], to, &conditions));
        let open = conditions.iter().filter(|c| c.holds != Some(true) && !c.passed).count();
        prop_assert_eq!(found.unmet.len(), open);
        prop_assert!(open == 0 || found.needs_reason);
        prop_assert_eq!(found.of as usize, conditions.len());
        prop_assert!(found.met <= found.of);
    }
}

#[test]
fn the_work_together_begins_with_the_first_step_past_exploration_or_the_first_campaign() {
    for (to, on, starts, expected) in [
        (Phase::Exploration, 5, vec![], None),
        (Phase::Ended, 5, vec![], None),
        (Phase::Pilot, 5, vec![], Some(5)),
        (Phase::Framework, 5, vec![9], Some(5)),
        (Phase::Scale, 5, vec![9, 3], Some(3)),
        (Phase::Exploration, 5, vec![9], Some(9)),
    ] {
        let since = together_since(&[moved(1, to, on)], starts.iter().copied().map(day));
        assert_eq!(since, expected.map(day), "{to:?} on {on}, campaigns {starts:?}");
    }
}
