//! Who must be in the room for a session to decide anything (REQUIREMENTS 43, 46, 55, 58, 161).

#![allow(clippy::unwrap_used)]
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]

mod made;

use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, day, id, three};
use sverka_core::session::attendance::{AttendanceGap, all_present, warnings};
use sverka_core::session::{Attendee, AttendeeRole, Session};

fn session() -> Session {
    Session {
        id: id(50),
        campaign: id(CAMPAIGN),
        on: day(1),
        minutes: 45,
        mediated: false,
        attendees: Vec::new(),
        step: "story".to_owned(),
        spent: Vec::new(),
        running_since: None,
        revealed: Vec::new(),
        notes: String::new(),
        ended_at: None,
        outcome: None,
    }
}

fn attendee(party: Option<u128>, role: AttendeeRole, decides: bool) -> Attendee {
    Attendee { name: "Имя".to_owned(), party: party.map(id), role, decides }
}

#[test]
fn line_55_it_is_told_when_nobody_came_who_decides() {
    use AttendanceGap::*;
    use AttendeeRole::*;
    let all = |of_brand: &[(AttendeeRole, bool)]| {
        let mut attendees: Vec<_> =
            of_brand.iter().map(|(role, yes)| attendee(Some(BRAND), *role, *yes)).collect();
        attendees.push(attendee(Some(CREATOR_RU), Creator, true));
        attendees.push(attendee(Some(CREATOR_US), Creator, true));
        Session { attendees, ..session() }
    };
    let table: &[(&[(AttendeeRole, bool)], Option<AttendanceGap>)] = &[
        (&[], Some(Nobody)),
        (&[(Coordinator, false)], Some(OnlyMessengers)),
        (&[(CreatorManager, false), (PointPerson, false)], Some(OnlyMessengers)),
        (&[(Brand, false)], Some(NobodyDecides)),
        (&[(Coordinator, false), (Brand, true)], None),
        (&[(Coordinator, true)], None),
    ];
    for (came, gap) in table {
        let told = warnings(&all(came), &three());
        assert_eq!(told.first().map(|one| one.gap), *gap, "{came:?}");
        assert_eq!(told.len(), usize::from(gap.is_some()));
    }
}

#[test]
fn line_161_every_role_either_speaks_for_a_side_or_passes_on_what_is_said() {
    use AttendanceGap::{NobodyDecides, OnlyMessengers};
    let table = [
        (AttendeeRole::Brand, NobodyDecides),
        (AttendeeRole::Creator, NobodyDecides),
        (AttendeeRole::Strategist, NobodyDecides),
        (AttendeeRole::Coordinator, OnlyMessengers),
        (AttendeeRole::Mediator, OnlyMessengers),
        (AttendeeRole::CreatorManager, OnlyMessengers),
        (AttendeeRole::PointPerson, OnlyMessengers),
        (AttendeeRole::Analyst, OnlyMessengers),
    ];
    for (role, gap) in table {
        let came = Session { attendees: vec![attendee(Some(BRAND), role, false)], ..session() };
        assert_eq!(warnings(&came, &three()[..1])[0].gap, gap, "{role:?}");
    }
}

#[test]
fn line_43_the_brand_every_creator_and_somebody_neutral_are_at_the_call() {
    let room = [
        attendee(Some(BRAND), AttendeeRole::Brand, true),
        attendee(Some(CREATOR_RU), AttendeeRole::Creator, true),
        attendee(Some(CREATOR_US), AttendeeRole::Creator, true),
        attendee(None, AttendeeRole::Mediator, false),
    ];
    let told = |attendees: Vec<Attendee>| {
        let session = Session { mediated: true, attendees, ..session() };
        warnings(&session, &three()).iter().map(|one| (one.party, one.gap)).collect::<Vec<_>>()
    };
    assert_eq!(told(room.to_vec()), []);
    for (away, expected) in [
        (0, (Some(id(BRAND)), AttendanceGap::Nobody)),
        (1, (Some(id(CREATOR_RU)), AttendanceGap::Nobody)),
        (2, (Some(id(CREATOR_US)), AttendanceGap::Nobody)),
        (3, (None, AttendanceGap::NoMediator)),
    ] {
        let mut came = room.to_vec();
        came.remove(away);
        assert_eq!(told(came), [expected]);
    }
}

#[test]
fn line_46_goals_are_defined_together_when_somebody_of_each_was_there() {
    let some =
        Session { attendees: vec![attendee(Some(BRAND), AttendeeRole::Brand, true)], ..session() };
    assert!(!all_present(&some, &three()));
    let parties = [BRAND, CREATOR_RU, CREATOR_US];
    let attendees =
        parties.iter().map(|one| attendee(Some(*one), AttendeeRole::Creator, true)).collect();
    assert!(all_present(&Session { attendees, ..session() }, &three()));
}

#[test]
fn line_58_who_speaks_through_somebody_needs_somebody_neutral() {
    let gap = |attendees| {
        let session = Session { mediated: true, attendees, ..session() };
        warnings(&session, &three()).iter().any(|one| one.gap == AttendanceGap::NoMediator)
    };
    assert!(gap(Vec::new()));
    assert!(gap(vec![attendee(Some(BRAND), AttendeeRole::Mediator, false)]), "the brand’s own");
    assert!(!gap(vec![attendee(None, AttendeeRole::Mediator, false)]));
}
