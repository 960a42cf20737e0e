//! The way to the kick-off and the campaigns that ended before their time (REQUIREMENTS 46, 50, 57, 60, 61, 63).

#![allow(clippy::unwrap_used)]

mod made;

use chrono::{NaiveDate, TimeZone, Utc};
use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, day, id, target, three};
use sverka_core::alignment::{Alignment, CreatorNeed, Need, alignment};
use sverka_core::campaign::{Campaign, Stage};
use sverka_core::decision::{BreakStage, Decision, Verdict};
use sverka_core::intake::{Intake, IntakeAnswer, IntakeForm};
use sverka_core::kickoff::{
    Given, KickoffLine, KickoffStep, MissingCode, StepState, breaks, together, way,
};
use sverka_core::session::{Attendee, AttendeeRole, Session, SessionOutcome};
use sverka_core::{Both, Id, Market};

/// Everything the way is read from, to be changed at will.
struct Made {
    campaign: Campaign,
    intakes: Vec<Intake>,
    alignment: Alignment,
    sessions: Vec<Session>,
    clauses: (u32, u32),
    unsigned: Vec<Id>,
    stage: Stage,
    decisions: Vec<Decision>,
}

fn aligned(overlap: u8) -> Alignment {
    let side = |party| CreatorNeed {
        party: id(party),
        need: Both::new("Доверие", "Trust"),
        overlap: Some(overlap),
    };
    let need = Need {
        id: id(100),
        campaign: id(CAMPAIGN),
        brand: Both::new("Заказы", "Orders"),
        creators: vec![side(CREATOR_RU), side(CREATOR_US)],
        position: 0,
    };
    alignment(&three(), &[need], &[target(1, "orders", true, &[])], 3.5, 2)
}

fn form(n: u128, form: IntakeForm, party: Option<u128>, market: Option<Market>) -> Intake {
    Intake {
        id: id(n),
        campaign: id(CAMPAIGN),
        form,
        party: party.map(id),
        market,
        answers: vec![IntakeAnswer {
            question: "differs".to_owned(),
            text: Both::new("Сроки", "Time"),
        }],
        by: String::new(),
        on: None,
        sealed_at: party.map(|_| Utc.with_ymd_and_hms(2026, 3, 1, 9, 0, 0).unwrap()),
    }
}

fn session(outcome: SessionOutcome, came: &[(u128, bool)]) -> Session {
    let attendee = |(party, decides): &(u128, bool)| Attendee {
        name: "Кто-то".to_owned(),
        party: Some(id(*party)),
        role: AttendeeRole::Creator,
        decides: *decides,
    };
    Session {
        id: id(50),
        campaign: id(CAMPAIGN),
        on: day(3),
        minutes: 45,
        mediated: true,
        attendees: came.iter().map(attendee).collect(),
        step: String::new(),
        spent: Vec::new(),
        running_since: None,
        revealed: Vec::new(),
        notes: String::new(),
        ended_at: Some(Utc.with_ymd_and_hms(2026, 3, 3, 9, 0, 0).unwrap()),
        outcome: Some(outcome),
    }
}

impl Made {
    /// Nothing is done yet.
    fn nothing() -> Made {
        Made {
            campaign: Campaign::new(id(CAMPAIGN)),
            intakes: Vec::new(),
            alignment: aligned(3),
            sessions: Vec::new(),
            clauses: (0, 0),
            unsigned: vec![id(BRAND), id(CREATOR_RU), id(CREATOR_US)],
            stage: Stage::Preparing,
            decisions: Vec::new(),
        }
    }

    fn with_forms(mut self) -> Made {
        self.intakes = vec![
            form(1, IntakeForm::Brand, Some(BRAND), None),
            form(2, IntakeForm::Creator, Some(CREATOR_RU), None),
            form(3, IntakeForm::Creator, Some(CREATOR_US), None),
            form(4, IntakeForm::Diagnostic, None, Some(Market::Ru)),
            form(5, IntakeForm::Diagnostic, None, Some(Market::Us)),
        ];
        self
    }

    fn with_session(mut self) -> Made {
        self.sessions = vec![session(SessionOutcome::Aligned, &[])];
        self.alignment = aligned(4);
        self
    }

    fn with_signatures(mut self) -> Made {
        self.clauses = (16, 16);
        self.unsigned = Vec::new();
        self
    }

    fn way(&self) -> Vec<KickoffLine> {
        way(&Given {
            campaign: &self.campaign,
            parties: &three(),
            intakes: &self.intakes,
            alignment: &self.alignment,
            sessions: &self.sessions,
            clauses: self.clauses,
            unsigned: &self.unsigned,
            stage: self.stage,
            decisions: &self.decisions,
        })
    }

    fn states(&self) -> Vec<StepState> {
        self.way().into_iter().map(|line| line.state).collect()
    }

    fn missing(&self, step: KickoffStep) -> Vec<MissingCode> {
        let line = self.way().into_iter().find(|line| line.step == step).unwrap();
        line.missing.into_iter().map(|missing| missing.code).collect()
    }
}

#[test]
fn line_57_the_steps_come_one_after_the_other_and_each_says_what_it_lacks() {
    use StepState::{Ahead, Done, Now, Shut};
    let made = Made::nothing();
    assert_eq!(made.states(), [Now, Ahead, Ahead, Ahead, Shut, Shut, Shut]);
    assert_eq!(made.missing(KickoffStep::BrandIntake), [MissingCode::FormOpen]);
    let made = Made::nothing().with_forms();
    assert_eq!(made.states(), [Done, Done, Now, Ahead, Shut, Shut, Shut]);
    let made = Made::nothing().with_forms().with_session();
    assert_eq!(made.states(), [Done, Done, Done, Now, Ahead, Shut, Shut]);
    assert_eq!(made.missing(KickoffStep::Brief), [MissingCode::NoBrief]);
    let made = Made::nothing().with_forms().with_session().with_signatures();
    assert_eq!(made.states(), [Done, Done, Done, Done, Done, Now, Ahead]);
}

#[test]
fn line_57_below_the_gate_approval_and_kick_off_stay_shut() {
    let made = Made::nothing().with_forms();
    let missing = made.missing(KickoffStep::Session);
    assert_eq!(missing, [MissingCode::NoSession, MissingCode::GateShut]);
    assert_eq!(made.states()[4..6], [StepState::Shut, StepState::Shut]);
}

#[test]
fn line_57_a_step_that_was_passed_over_is_said_to_be() {
    let made = Made::nothing().with_session().with_signatures();
    let passed = [StepState::Passed, StepState::Passed, StepState::Done];
    assert_eq!(made.states()[..3], passed);
}

#[test]
fn line_60_each_market_is_looked_into_before_creators_join() {
    let mut made = Made::nothing().with_forms();
    made.intakes.retain(|i| i.market != Some(Market::Us));
    assert_eq!(made.missing(KickoffStep::CreatorResearch), [MissingCode::NoDiagnostic]);
}

#[test]
fn line_61_goals_are_looked_at_once_more_in_flight() {
    let mut made = Made::nothing().with_forms().with_session().with_signatures();
    made.stage = Stage::Running;
    assert_eq!(made.missing(KickoffStep::CheckIn), [MissingCode::NoCheckIn]);
    made.decisions = vec![decision(1, CAMPAIGN, Verdict::Continue, None, day(12))];
    made.decisions[0].at_checkin = true;
    let last = made.way().pop().unwrap();
    assert_eq!((last.state, last.on), (StepState::Done, Some(day(12))));
}

#[test]
fn line_46_who_was_in_the_room_is_read_from_the_attendance() {
    let all = [(BRAND, true), (CREATOR_RU, true), (CREATOR_US, true)];
    let held = |came: &[(u128, bool)]| together(&three(), &[session(SessionOutcome::NotYet, came)]);
    let found = held(&all).unwrap();
    assert_eq!((found.on, found.absent, found.undecided), (day(3), vec![], vec![]));
    let found = held(&[(BRAND, true), (CREATOR_RU, false)]).unwrap();
    assert_eq!((found.absent, found.undecided), (vec![id(CREATOR_US)], vec![id(CREATOR_RU)]));
    assert_eq!(together(&three(), &[]), None);
    let begun = Session { ended_at: None, ..session(SessionOutcome::NotYet, &all) };
    assert_eq!(together(&three(), &[begun]), None);
}

fn decision(
    n: u128,
    campaign: u128,
    verdict: Verdict,
    stage: Option<BreakStage>,
    on: NaiveDate,
) -> Decision {
    Decision { stage, ..Decision::new(id(n), id(campaign), on, verdict, "Не сошлись") }
}

#[test]
fn lines_50_and_63_stops_of_half_a_year_are_counted_by_where_they_came_apart() {
    let stop = |n, campaign, stage, on| decision(n, campaign, Verdict::Stop, stage, on);
    let goals = Some(BreakStage::Goals);
    let mut decisions = vec![
        stop(1, 1, goals, day(1)),
        stop(2, 2, Some(BreakStage::Timeline), day(20)),
        // Before the half year, and one that was taken up again.
        stop(3, 3, goals, NaiveDate::from_ymd_opt(2025, 8, 1).unwrap()),
        stop(4, 4, goals, day(5)),
        decision(5, 4, Verdict::Continue, None, day(6)),
    ];
    let found = breaks(&decisions, day(30));
    assert_eq!((found.stopped, found.pattern), (2, false));
    decisions.push(stop(6, 6, goals, day(30)));
    let found = breaks(&decisions, day(30));
    assert_eq!((found.stopped, found.pattern), (3, true));
    assert_eq!(found.stages, [(BreakStage::Goals, 2), (BreakStage::Timeline, 1)]);
}
