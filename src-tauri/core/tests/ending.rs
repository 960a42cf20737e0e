//! Parting: what is counted, what it says, and why partnerships end.

#![allow(clippy::unwrap_used)]

mod made;

use chrono::{Duration, NaiveDateTime};
use made::{CREATOR_RU, day, id};
use proptest::prelude::*;
use sverka_core::Both;
use sverka_core::Id;
use sverka_core::deliverable::{Deliverable, Requirement};
use sverka_core::ending::{Ending, EndingNature, counted, groups};
use sverka_core::lapse::{Lapse, LapseKind};
use sverka_core::message::Message;
use sverka_core::parting::{Happened, Parting, Reading, Trigger, parting};

fn deliverable(n: u128, campaign: u128, due: u64, came: Option<u64>) -> Deliverable {
    Deliverable {
        title: Both::new("Ролик", "Video"),
        due: Some(day(due)),
        delivered: came.map(day),
        ..Deliverable::new(id(n), id(campaign), id(CREATOR_RU))
    }
}

/// A delivery in time of which `met` of `of` requirements are met.
fn met(n: u128, campaign: u128, met: usize, of: usize) -> Deliverable {
    let requirement = |at| Requirement { text: Both::default(), met: Some(at < met) };
    Deliverable {
        requirements: (0..of).map(requirement).collect(),
        ..deliverable(n, campaign, 10, Some(10))
    }
}

fn lapse(n: u128, kind: LapseKind, campaign: Option<u128>, on: u64, notice: bool) -> Lapse {
    Lapse {
        id: id(n),
        partner: id(1),
        campaign: campaign.map(id),
        kind,
        on: day(on),
        notice,
        note: String::new(),
    }
}

fn noon(n: u64) -> NaiveDateTime {
    day(n).and_hms_opt(12, 0, 0).unwrap()
}

#[derive(Default)]
struct Told {
    deliverables: Vec<Deliverable>,
    lapses: Vec<Lapse>,
    messages: Vec<Message>,
    finished: Vec<Id>,
}

impl Told {
    fn parting(&self) -> Parting {
        parting(&Happened {
            deliverables: &self.deliverables,
            lapses: &self.lapses,
            messages: &self.messages,
            finished: &self.finished,
            now: noon(40),
        })
    }

    fn trigger(&self, kind: LapseKind) -> Trigger {
        self.parting().triggers.into_iter().find(|t| t.kind == kind).unwrap()
    }

    fn counts(&self, kind: LapseKind) -> (u32, Option<u32>) {
        let trigger = self.trigger(kind);
        (trigger.count, trigger.of)
    }
}

#[test]
fn line_121_missed_dates_without_notice_are_counted_out_of_the_dates_that_came() {
    let told = Told {
        deliverables: vec![
            deliverable(1, 9, 10, Some(10)),
            deliverable(2, 9, 12, Some(15)),
            deliverable(3, 9, 20, None),
            deliverable(4, 9, 60, None),
            Deliverable { moved_to: Some(day(25)), ..deliverable(5, 9, 11, Some(24)) },
            Deliverable { due: None, ..deliverable(6, 9, 1, None) },
        ],
        ..Told::default()
    };
    let trigger = told.trigger(LapseKind::MissedDeadline);
    assert_eq!((trigger.count, trigger.of), (2, Some(4)));
    let days: Vec<_> = trigger.evidence.iter().map(|e| e.on).collect();
    assert_eq!(days, [day(12), day(20)]);
    assert_eq!(trigger.evidence[0].deliverable, Some(id(2)));
}

#[test]
fn line_121_notice_takes_its_late_delivery_out_of_the_count_and_nothing_counts_twice() {
    let late = || vec![deliverable(2, 9, 12, Some(15)), deliverable(3, 9, 30, None)];
    let with = |lapses| Told { deliverables: late(), lapses, ..Told::default() };
    let missed = LapseKind::MissedDeadline;
    assert_eq!(with(vec![]).counts(missed), (2, Some(2)));
    assert_eq!(with(vec![lapse(8, missed, Some(9), 12, true)]).counts(missed), (1, Some(2)));
    assert_eq!(with(vec![lapse(8, missed, Some(9), 12, false)]).counts(missed), (2, Some(2)));
    // One of another campaign, or on a day when nothing was late, is a lapse of its own.
    assert_eq!(with(vec![lapse(8, missed, Some(7), 12, false)]).counts(missed), (3, Some(3)));
    assert_eq!(with(vec![lapse(8, missed, None, 3, true)]).counts(missed), (2, Some(3)));
}

#[test]
fn line_121_deliveries_well_below_scope_are_counted_out_of_those_looked_at() {
    let below = LapseKind::BelowScope;
    let told = Told {
        deliverables: vec![met(1, 9, 7, 10), met(2, 9, 6, 10), met(3, 9, 0, 0), met(4, 8, 1, 3)],
        ..Told::default()
    };
    let trigger = told.trigger(below);
    assert_eq!((trigger.count, trigger.of), (2, Some(3)), "at 70 % it is not well below");
    let noted = Told { lapses: vec![lapse(8, below, Some(9), 10, false)], ..told };
    assert_eq!(noted.counts(below), (2, Some(3)), "seen and noted on one day is one thing");
    let other = Told { lapses: vec![lapse(8, below, Some(9), 11, false)], ..noted };
    assert_eq!(other.counts(below), (3, Some(4)));
}

#[test]
fn line_121_messages_count_once_they_had_two_days_to_be_answered() {
    let message = |n, sent: i64, answered: Option<i64>| Message {
        id: id(n),
        partner: id(1),
        sent: noon(40) - Duration::hours(sent),
        answered: answered.map(|hours| noon(40) - Duration::hours(hours)),
        about: String::new(),
    };
    let told = Told {
        messages: vec![
            message(1, 100, Some(90)),
            message(2, 100, Some(10)),
            message(3, 49, None),
            message(4, 48, None),
            message(5, 3, None),
        ],
        ..Told::default()
    };
    let trigger = told.trigger(LapseKind::Unanswered);
    assert_eq!((trigger.count, trigger.of), (2, Some(3)));
    assert_eq!(trigger.median_hours, Some(50.0));
    let with_note = Told { lapses: vec![lapse(8, LapseKind::Unanswered, None, 4, false)], ..told };
    assert_eq!(with_note.counts(LapseKind::Unanswered), (3, Some(4)));
}

#[test]
fn line_121_refusing_to_write_things_down_breaks_the_deal_however_well_all_else_went() {
    let refused = LapseKind::RefusedToDocument;
    let told = Told { lapses: vec![lapse(1, refused, None, 4, true)], ..Told::default() };
    assert_eq!(told.parting().reading, Reading::DealBreaker);
    assert_eq!(told.counts(refused), (1, None), "out of how many nobody knows");
}

#[test]
fn line_121_inconsistent_communication_is_noted_with_its_days() {
    let kind = LapseKind::Inconsistent;
    let told = Told {
        lapses: vec![lapse(1, kind, None, 9, false), lapse(2, kind, Some(9), 4, false)],
        ..Told::default()
    };
    let days: Vec<_> = told.trigger(kind).evidence.iter().map(|e| e.on).collect();
    assert_eq!(days, [day(4), day(9)]);
}

#[test]
fn line_122_basics_missed_in_two_of_the_last_three_campaigns_mean_it_is_time_to_decide() {
    let late = |n, campaign| deliverable(n, campaign, 10, Some(12));
    let fine = |n, campaign| deliverable(n, campaign, 10, Some(10));
    let over = |campaigns: &[u128]| campaigns.iter().map(|n| id(*n)).collect::<Vec<Id>>();
    for (deliverables, finished, expected, missed) in [
        (vec![fine(1, 5), fine(2, 6)], over(&[5, 6]), Reading::Nothing, 0),
        (vec![late(1, 5)], over(&[5]), Reading::AfterOne, 1),
        (vec![late(1, 5), fine(2, 6)], over(&[5, 6]), Reading::Watch, 1),
        (vec![late(1, 5), late(2, 6)], over(&[5, 6]), Reading::Decide, 2),
        (vec![late(1, 5), fine(2, 6), late(3, 7)], over(&[5, 6, 7]), Reading::Decide, 2),
        (
            vec![late(1, 5), fine(2, 6), fine(3, 7), late(4, 8)],
            over(&[5, 6, 7, 8]),
            Reading::Watch,
            2,
        ),
    ] {
        let told = Told { deliverables, finished: finished.clone(), ..Told::default() };
        let parting = told.parting();
        assert_eq!(parting.reading, expected, "{finished:?}");
        let basics = parting.triggers.iter().find(|t| t.kind == LapseKind::MissedBasics).unwrap();
        assert_eq!((basics.count, basics.of), (missed, Some(finished.len() as u32)));
    }
}

#[test]
fn line_122_a_campaign_still_running_is_not_held_against_them() {
    let told = Told {
        deliverables: vec![deliverable(1, 5, 10, Some(12)), deliverable(2, 6, 10, Some(12))],
        finished: vec![id(5)],
        ..Told::default()
    };
    assert_eq!(told.parting().reading, Reading::AfterOne);
}

#[test]
fn lines_125_and_154_every_reason_is_either_expectation_or_competence_or_apart_and_never_one_number()
 {
    for ending in Ending::ALL {
        let expectation =
            matches!(ending, Ending::Goals | Ending::Budget | Ending::Timeline | Ending::Market);
        assert_eq!(ending.nature() == EndingNature::Expectation, expectation, "{ending:?}");
    }
    let count = counted([Ending::Goals, Ending::Budget, Ending::Execution, Ending::Other]);
    assert_eq!((count.expectation, count.competence, count.apart, count.of), (2, 1, 1, 4));
}

#[test]
fn line_125_after_one_campaign_what_was_missed_reads_as_expectations() {
    let told =
        Told { deliverables: vec![met(1, 5, 1, 4)], finished: vec![id(5)], ..Told::default() };
    assert_eq!(told.parting().reading, Reading::AfterOne);
}

#[test]
fn line_154_reasons_are_offered_by_what_they_tell_of_expectations_first() {
    let natures: Vec<EndingNature> = groups().iter().map(|group| group.nature).collect();
    assert_eq!(natures, [EndingNature::Expectation, EndingNature::Competence, EndingNature::Apart]);
    for group in groups() {
        assert!(group.endings.iter().all(|ending| ending.nature() == group.nature), "{group:?}");
    }
    let offered: Vec<Ending> = groups().into_iter().flat_map(|group| group.endings).collect();
    assert_eq!(offered, Ending::ALL);
}

proptest! {
    #[test]
    fn a_count_never_passes_what_it_is_counted_out_of_and_names_every_case(
        due in prop::collection::vec((1u64..60, prop::option::of(1u64..60), 5u128..8), 0..10),
        noted in prop::collection::vec((0usize..6, 1u64..40, any::<bool>(), prop::option::of(5u128..8)), 0..10),
    ) {
        let kinds = [
            LapseKind::MissedDeadline,
            LapseKind::BelowScope,
            LapseKind::Unanswered,
            LapseKind::Inconsistent,
            LapseKind::RefusedToDocument,
            LapseKind::MissedBasics,
        ];
        let told = Told {
            deliverables: due.iter().zip(100..).map(|((due, came, c), n)| deliverable(n, *c, *due, *came)).collect(),
            lapses: noted.iter().zip(200..).map(|((kind, on, notice, c), n)| lapse(n, kinds[*kind], *c, *on, *notice)).collect(),
            finished: vec![id(5), id(6)],
            ..Told::default()
        };
        for trigger in told.parting().triggers {
            prop_assert_eq!(trigger.count as usize, trigger.evidence.len());
            prop_assert!(trigger.of.is_none_or(|of| trigger.count <= of));
            prop_assert!(trigger.evidence.windows(2).all(|two| two[0].on <= two[1].on));
        }
    }
}
