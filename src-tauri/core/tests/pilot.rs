//! Pilots: the two forms, their limits, and what a debrief points to.

#![allow(clippy::unwrap_used)]

mod made;

use chrono::Days;
use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, day, id, party, target, three};
use proptest::prelude::*;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::clause::Clause;
use sverka_core::paper::Paper;
use sverka_core::partner::Mode;
use sverka_core::pilot::{
    Debrief, FailureNature, LeadTime, Limit, LimitCode, PilotFacts, PilotFailure, PilotForm,
    PilotVerdict, Suggestion, first_day, lead_time, limits, suggestion,
};
use sverka_core::problem::ProblemCode;
use sverka_core::target::Target;
use sverka_core::{Both, Currency, Market, Money};

fn dollars(amount: i64) -> Money {
    Money { minor: amount * 100, currency: Currency::Usd }
}

fn campaign(form: PilotForm, days: u64, budget: Vec<Money>) -> Campaign {
    Campaign {
        starts: Some(day(1)),
        ends: Some(day(days)),
        budget,
        markets: vec![Market::Ru],
        pilot: Some(form.template().limits()),
        ..Campaign::new(id(CAMPAIGN))
    }
}

fn clause(key: &str, text: Both) -> Clause {
    Clause {
        id: id(77),
        campaign: id(CAMPAIGN),
        paper: Paper::Brief,
        key: key.to_owned(),
        title: Both::default(),
        text,
        checked: None,
        accepted: Vec::new(),
        position: 0,
    }
}

struct Made {
    campaign: Campaign,
    parties: Vec<Party>,
    targets: Vec<Target>,
    clauses: Vec<Clause>,
    calls: u32,
}

impl Made {
    /// A pilot that keeps every limit.
    fn within(form: PilotForm) -> Made {
        let days = u64::from(form.template().days.most);
        Made {
            campaign: campaign(form, days, vec![dollars(4_000)]),
            parties: vec![
                party(BRAND, PartyRole::Brand, None),
                party(CREATOR_RU, PartyRole::Creator, Some(Market::Ru)),
            ],
            targets: vec![target(30, "orders", true, &[(Market::Ru, 20.0)])],
            clauses: vec![
                clause("payment", Both::new("В день сдачи", "On delivery")),
                clause("revisions", Both::new("Два круга", "Two rounds")),
            ],
            calls: 2,
        }
    }

    fn limits(&self) -> Vec<Limit> {
        limits(&PilotFacts {
            campaign: &self.campaign,
            parties: &self.parties,
            deliverables: &[],
            targets: &self.targets,
            clauses: &self.clauses,
            calls: self.calls,
            today: day(1),
        })
    }

    fn limit(&self, code: LimitCode) -> Limit {
        self.limits().into_iter().find(|l| l.code == code).unwrap()
    }
}

#[test]
fn line_113_the_standard_pilot_is_one_partner_four_to_six_weeks_and_at_most_5000_dollars() {
    let standard = PilotForm::Standard.template();
    assert_eq!((standard.days.least, standard.days.most), (28, 42));
    assert_eq!(standard.creators_most, 1);
    assert_eq!(standard.budget_least, Some(dollars(2_000)));
    assert_eq!(standard.budget_most, Some(dollars(5_000)));

    let mut made = Made::within(PilotForm::Standard);
    assert!(made.limits().iter().all(|l| l.kept == Some(true)), "{:?}", made.limits());
    made.campaign.ends = Some(day(43));
    made.campaign.budget = vec![dollars(5_001)];
    made.parties = three();
    for (code, now, set) in [(LimitCode::Days, 43, 42), (LimitCode::Creators, 2, 1)] {
        let limit = made.limit(code);
        assert_eq!((limit.kept, limit.now, limit.set), (Some(false), Some(now), Some(set)));
    }
    assert_eq!(made.limit(LimitCode::Budget).kept, Some(false));
}

#[test]
fn line_113_money_of_another_currency_is_not_held_against_dollars() {
    let mut made = Made::within(PilotForm::Standard);
    let rubles = Money { minor: 90_000_000, currency: Currency::Rub };
    for (budget, kept) in [
        (vec![], None),
        (vec![rubles], None),
        (vec![dollars(5_000)], Some(true)),
        (vec![dollars(1_000), rubles], None),
        (vec![dollars(6_000), rubles], Some(false)),
    ] {
        made.campaign.budget = budget.clone();
        assert_eq!(made.limit(LimitCode::Budget).kept, kept, "{budget:?}");
    }
}

#[test]
fn line_115_the_tight_pilot_is_two_calls_two_creators_one_deliverable_two_weeks_all_in_writing() {
    let tight = PilotForm::Tight.template();
    assert_eq!((tight.days.least, tight.days.most), (14, 14));
    assert_eq!((tight.calls, tight.creators_most, tight.deliverables_most), (2, 2, 1));

    let mut made = Made::within(PilotForm::Tight);
    made.calls = 1;
    made.clauses = vec![
        clause("payment", Both::new("В день сдачи", "")),
        clause("revisions", Both::default()),
    ];
    for code in [LimitCode::Calls, LimitCode::Payment, LimitCode::Revisions] {
        assert_eq!(made.limit(code).kept, Some(false), "{code:?}");
    }
    assert_eq!(made.limit(LimitCode::Budget).kept, None, "the tight form names no money");
}

#[test]
fn line_116_a_pilot_that_has_begun_without_agreed_metrics_is_a_red_flag() {
    let mut made = Made::within(PilotForm::Tight);
    assert!(!made.limit(LimitCode::Metrics).red);
    // A metric without a threshold agrees on nothing.
    made.targets = vec![target(30, "orders", true, &[])];
    let flag = made.limit(LimitCode::Metrics);
    assert_eq!((flag.kept, flag.red), (Some(false), true));
    made.campaign.starts = Some(day(2));
    assert!(!made.limit(LimitCode::Metrics).red, "before the first day there is time to agree");
}

#[test]
fn what_must_stand_when_a_pilot_begins_is_missed_only_from_its_first_day_on() {
    use LimitCode::{Calls, Metrics, Payment, Revisions};
    let mut made = Made::within(PilotForm::Tight);
    (made.targets, made.clauses, made.calls) = (Vec::new(), Vec::new(), 0);
    // The first day, whether what is missing waits, and whether it is kept. Limits are read on day 1.
    for (starts, waits, kept) in
        [(None, true, None), (Some(day(2)), true, None), (Some(day(1)), false, Some(false))]
    {
        made.campaign.starts = starts;
        for code in [Metrics, Payment, Revisions, Calls] {
            let limit = made.limit(code);
            assert_eq!((limit.waits, limit.kept), (waits, kept), "{code:?} {starts:?}");
        }
    }
    let calls = made.limit(Calls);
    assert_eq!((calls.now, calls.set), (Some(0), Some(2)));

    // What is there already is kept, and what grows too large is too large on any day.
    let mut early = Made::within(PilotForm::Tight);
    early.campaign.starts = Some(day(2));
    early.campaign.ends = Some(day(16));
    for (code, kept) in [(Calls, true), (Payment, true), (LimitCode::Days, false)] {
        let limit = early.limit(code);
        assert_eq!((limit.waits, limit.kept), (false, Some(kept)), "{code:?}");
    }
}

#[test]
fn a_campaign_that_is_no_pilot_has_no_limits() {
    let mut made = Made::within(PilotForm::Tight);
    made.campaign.pilot = None;
    assert!(made.limits().is_empty());
}

fn debriefed(answers: [u8; 3], failures: &[Option<FailureNature>]) -> Debrief {
    let [understood, clear, on_time] = answers.map(|a| (a > 0).then_some(a));
    let failures = failures
        .iter()
        .map(|nature| PilotFailure { what: "a thing".to_owned(), nature: *nature })
        .collect();
    Debrief { understood, clear, on_time, failures, ..Debrief::new(id(1), id(CAMPAIGN), id(2)) }
}

#[test]
fn line_114_a_pilot_is_judged_on_brief_communication_and_time_and_never_on_return() {
    assert_eq!(suggestion(&debriefed([4, 4, 4], &[])), Suggestion::Scale);
    for one in 0..3 {
        let mut answers = [4; 3];
        answers[one] = 0;
        assert_eq!(suggestion(&debriefed(answers, &[])), Suggestion::TooLittle);
    }
    for field in ["understood", "clear", "on_time"] {
        let stored = serde_json::to_value(debriefed([4, 4, 4], &[])).unwrap();
        assert!(stored.get(field).is_some());
        assert!(stored.as_object().unwrap().keys().all(|k| !k.contains("roi")));
    }
}

#[test]
fn line_117_the_way_of_working_and_the_speed_of_iteration_are_kept() {
    let kept =
        Debrief { mode: Some(Mode::Async), iteration_days: Some(2), ..debriefed([4, 4, 4], &[]) };
    assert!(kept.problems(day(1)).is_empty());
    let slip = Debrief { iteration_days: Some(4_000), ..kept };
    assert_eq!(slip.problems(day(1))[0].field, "iteration_days");
}

#[test]
fn line_118_execution_can_be_mended_and_communication_is_a_red_flag() {
    let (work, talk) = (Some(FailureNature::Execution), Some(FailureNature::Communication));
    for (answers, failures, expected) in [
        ([4, 4, 4], vec![work], Suggestion::Mend),
        ([4, 4, 2], vec![], Suggestion::Mend),
        ([2, 4, 4], vec![], Suggestion::Mend),
        ([4, 2, 4], vec![], Suggestion::RedFlag),
        ([5, 5, 5], vec![work, talk], Suggestion::RedFlag),
        ([0, 0, 0], vec![talk], Suggestion::RedFlag),
        ([4, 4, 4], vec![None], Suggestion::TooLittle),
    ] {
        assert_eq!(suggestion(&debriefed(answers, &failures)), expected, "{answers:?}");
    }
}

#[test]
fn line_119_to_three_or_walk_is_decided_with_a_reason() {
    for verdict in [PilotVerdict::Scale, PilotVerdict::Repeat, PilotVerdict::Walk] {
        let decided = Debrief { verdict: Some(verdict), ..debriefed([4, 4, 4], &[]) };
        let problems = decided.problems(day(1));
        assert_eq!(
            (problems[0].field.as_str(), problems[0].code),
            ("reason", ProblemCode::NoReason)
        );
        let told = Debrief { reason: "Ясно и в срок".to_owned(), ..decided };
        assert!(told.problems(day(1)).is_empty());
    }
}

#[test]
fn line_149_less_than_two_weeks_for_a_delivery_is_short_and_less_than_one_too_short() {
    for (days, expected) in [
        (0, LeadTime::TooShort),
        (2, LeadTime::TooShort),
        (6, LeadTime::TooShort),
        (7, LeadTime::Short),
        (13, LeadTime::Short),
        (14, LeadTime::Enough),
        (60, LeadTime::Enough),
    ] {
        assert_eq!(lead_time(day(1), day(1) + Days::new(days)), expected, "{days}");
    }
    let first = first_day(day(1));
    assert_eq!(lead_time(day(1), first), LeadTime::Enough);
    assert_ne!(lead_time(day(1), first - Days::new(1)), LeadTime::Enough);
}

proptest! {
    #[test]
    fn a_limit_is_kept_exactly_when_the_count_does_not_pass_it(days in 1u64..120, creators in 0u128..5) {
        let mut made = Made::within(PilotForm::Tight);
        made.campaign.ends = Some(day(days));
        made.parties = (0..creators).map(|n| party(CREATOR_US + n, PartyRole::Creator, None)).collect();
        prop_assert_eq!(made.limit(LimitCode::Days).kept, Some(days <= 14));
        prop_assert_eq!(made.limit(LimitCode::Creators).kept, Some(creators <= 2));
    }

    #[test]
    fn talking_that_failed_is_a_red_flag_whatever_else_is_said(a in 0u8..=5, b in 0u8..=5, c in 0u8..=5) {
        let talk = [Some(FailureNature::Communication)];
        prop_assert_eq!(suggestion(&debriefed([a, b, c], &talk)), Suggestion::RedFlag);
    }
}
