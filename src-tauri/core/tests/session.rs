//! The alignment session: its agenda, its clock, what the shared screen may show, and the recap
//! (REQUIREMENTS 33–38, 42–45, 50, 56).
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod made;

use chrono::{DateTime, TimeDelta, Utc};
use made::{BRAND, CAMPAIGN, CREATOR_RU, CREATOR_US, day, id, target, three};
use proptest::prelude::*;
use sverka_core::alignment::{CreatorNeed, Need, Obstacle, alignment};
use sverka_core::metric::Dictionary;
use sverka_core::problem::ProblemCode;
use sverka_core::recap::{RecapItem, RecapResponse, RecapSource, RecapState, sources};
use sverka_core::session::agenda::{
    AGENDA, StepAsks, place_of, places, planned, standing, step_at, unusual,
};
use sverka_core::session::clock::{Moments, seconds_of};
use sverka_core::session::opening::{Seal, seal};
use sverka_core::session::stage::{StageView, Table, stage};
use sverka_core::session::{Attendee, AttendeeRole, EndObstacle, Session, StepTime, end_obstacles};
use sverka_core::session_answer::{Because, SessionAnswer, WHYS_MOST};
use sverka_core::{Both, Id};

const PRIVATE: &str = "Тесса устала от бренда";

fn moment(seconds: i64) -> DateTime<Utc> {
    day(1).and_hms_opt(10, 0, 0).unwrap().and_utc() + TimeDelta::seconds(seconds)
}

/// Moments of a program that has been open since long before.
fn at(seconds: i64) -> Moments {
    Moments { now: moment(seconds), opened: moment(-10_000), kept: moment(seconds) }
}

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
        notes: PRIVATE.to_owned(),
        ended_at: None,
        outcome: None,
    }
}

fn attendee(party: Option<u128>, role: AttendeeRole, decides: bool) -> Attendee {
    Attendee { name: "Имя".to_owned(), party: party.map(id), role, decides }
}

fn answer(party: u128, question: &str, ru: &str) -> SessionAnswer {
    SessionAnswer {
        id: Id::from_u128(party * 100),
        campaign: id(CAMPAIGN),
        session: id(50),
        question: question.to_owned(),
        party: id(party),
        text: Both::new(ru, ""),
        whys: vec![Because { id: id(1), text: Both::new(format!("потому что {ru}"), "") }],
    }
}

fn need(n: u128, ru: Option<u8>, us: Option<u8>) -> Need {
    let side = |party: u128, overlap| CreatorNeed {
        party: id(party),
        need: Both::new("Доверие", "Trust"),
        overlap,
    };
    Need {
        id: id(n),
        campaign: id(CAMPAIGN),
        brand: Both::new("Заказы", "Orders"),
        creators: vec![side(CREATOR_RU, ru), side(CREATOR_US, us)],
        position: n as u32,
    }
}

fn shown(
    session: &Session,
    answers: &[SessionAnswer],
    needs: &[Need],
    recap: &[RecapItem],
) -> StageView {
    let parties = three();
    let targets = [target(70, "orders", true, &[])];
    let alignment = alignment(&parties, needs, &targets, 3.5, 2);
    let table = Table {
        title: &Both::new("Набор", "Box"),
        session,
        parties: &parties,
        answers,
        needs,
        targets: &targets,
        alignment: &alignment,
        trade_offs: &[],
        recap,
        dictionary: &Dictionary::default(),
    };
    stage(table, at(0))
}

#[test]
fn line_33_four_questions_in_30_to_45_minutes() {
    for question in ["accomplish", "worked", "three-months", "cannot-go-wrong"] {
        assert!(step_at(question).unwrap().asks.takes_answers(), "{question} is not asked");
    }
    assert_eq!(AGENDA.iter().map(|step| step.minutes).sum::<u32>(), 45);
    for (minutes, is_unusual) in [(29, true), (30, false), (45, false), (46, true)] {
        assert_eq!(unusual(minutes), is_unusual, "{minutes}");
    }
}

#[test]
fn line_37_the_story_comes_first_and_figures_late() {
    let at = |key: &str| AGENDA.iter().position(|step| step.key == key).unwrap();
    assert_eq!(at("story"), 0);
    assert!(at("metric") > at("cannot-go-wrong") && at("metric") > at("matrix"));
}

#[test]
fn line_42_three_phases_in_their_order_before_the_matrix() {
    let keys: Vec<_> = AGENDA.iter().map(|step| step.key).collect();
    let from = keys.iter().position(|key| *key == "context").unwrap();
    assert_eq!(keys[from..from + 4], ["context", "capacity", "overlap", "matrix"]);
}

proptest! {
    #[test]
    fn line_33_the_plan_sums_to_the_session(minutes in 5u32..=240) {
        let plan = planned(minutes);
        prop_assert_eq!(plan.iter().map(|one| one.seconds).sum::<u32>(), minutes * 60);
        prop_assert_eq!(plan.len(), AGENDA.len());
        for (step, one) in AGENDA.iter().zip(&plan) {
            let exact = f64::from(minutes * 60 * step.minutes) / 45.0;
            prop_assert!((f64::from(one.seconds) - exact).abs() <= 1.0);
        }
    }

    /// However often it is paused, continued and moved, no second is lost or counted twice.
    #[test]
    fn the_clock_counts_each_second_once(moves in proptest::collection::vec((0usize..12, 1i64..600, any::<bool>()), 1..30)) {
        let mut session = Session { running_since: Some(moment(0)), ..session() };
        let (mut now, mut ran) = (0, 0);
        for (step, seconds, pause) in moves {
            if session.running_since.is_some() { ran += seconds; }
            now += seconds;
            session = session.gone_to(AGENDA[step].key.to_owned(), at(now));
            if pause && session.running_since.is_some() {
                session = session.paused(moment(now));
            } else if session.running_since.is_none() {
                session.running_since = Some(moment(now));
            }
        }
        prop_assert_eq!(i64::from(session.clock(at(now)).spent), ran);
    }
}

#[test]
fn a_clock_shows_what_is_left_of_the_step_and_of_the_whole() {
    let spent = vec![StepTime { step: "story".to_owned(), seconds: 200 }];
    let session =
        Session { step: "worked".to_owned(), spent, running_since: Some(moment(0)), ..session() };
    let clock = session.clock(at(48));
    assert_eq!((clock.step_spent, clock.step_planned), (48, 300));
    assert_eq!((clock.spent, clock.planned), (248, 2700));
    assert!(clock.running && !clock.interrupted);
}

#[test]
fn a_program_that_was_closed_does_not_count_the_gap() {
    let session = Session { running_since: Some(moment(0)), ..session() };
    let moments = Moments { now: moment(90_000), opened: moment(89_000), kept: moment(75) };
    let clock = session.clock(moments);
    assert_eq!((clock.step_spent, clock.running, clock.interrupted), (75, false, true));
    let moved = session.clone().gone_to("worked".to_owned(), moments);
    assert_eq!(moved.running_since, None, "a clock that stood does not run by itself");
    assert_eq!(seconds_of(&moved.spent, "story"), 75);
    // Nothing kept since it was started, and a clock set back: nothing is spent, and nothing is taken away.
    let nothing = Moments { kept: moment(-500), ..moments };
    assert_eq!(session.clock(nothing).spent, 0);
}

#[test]
fn the_matrix_is_gone_through_row_by_row() {
    let needs = [need(1, None, None), need(2, None, None)];
    let there = places(&needs);
    assert_eq!(there.len(), AGENDA.len() + 1);
    let first = there.iter().position(|one| *one == place_of(id(1))).unwrap();
    assert_eq!(there[first - 1], "overlap");
    assert_eq!(there[first + 1], place_of(id(2)));
    assert_eq!(step_at(&there[first]).unwrap().asks, StepAsks::Overlap);
    assert_eq!(standing(&place_of(id(99)), &there), first, "a row that is gone");
    assert_eq!(standing("", &there), 0);
    assert!(places(&[]).contains(&"matrix".to_owned()));
}

#[test]
fn line_34_nodding_is_no_answer() {
    let mut answers = vec![answer(BRAND, "worked", "заказы"), answer(CREATOR_RU, "worked", "  ")];
    let waiting = seal(&session(), &three(), &answers, "worked");
    assert_eq!(waiting, Seal::Waiting { missing: vec![id(CREATOR_RU), id(CREATOR_US)] });
    answers[1].text = Both::new("истории", "");
    answers.push(answer(CREATOR_US, "worked", "вопросы"));
    assert_eq!(seal(&session(), &three(), &answers, "worked"), Seal::Ready);
    let open = Session { revealed: vec!["worked".to_owned()], ..session() };
    assert_eq!(seal(&open, &three(), &answers, "worked"), Seal::Open);
    assert!(matches!(seal(&open, &three(), &answers, "story"), Seal::Waiting { .. }));
}

#[test]
fn those_answer_for_whom_somebody_came() {
    let came = vec![
        attendee(Some(BRAND), AttendeeRole::Brand, true),
        attendee(Some(CREATOR_RU), AttendeeRole::Creator, true),
    ];
    let session = Session { attendees: came, ..session() };
    let answers = [answer(BRAND, "worked", "заказы"), answer(CREATOR_RU, "worked", "истории")];
    assert_eq!(seal(&session, &three(), &answers, "worked"), Seal::Ready);
}

#[test]
fn line_35_a_why_chain_ends_somewhere() {
    let mut long = answer(BRAND, "worked", "заказы");
    let so = Because { id: id(1), text: Both::new("так", "so") };
    long.whys = vec![so.clone(); WHYS_MOST];
    assert!(long.problems().is_empty());
    long.whys.push(so);
    assert_eq!(long.problems()[0].code, ProblemCode::TooMany);
}

#[test]
fn the_stage_never_shows_what_is_sealed_or_private() {
    let secret = "тайный ответ";
    let answers = [
        answer(BRAND, "story", secret),
        answer(CREATOR_RU, "story", secret),
        answer(CREATOR_US, "worked", secret),
    ];
    let told = |session: &Session| {
        let view = shown(session, &answers, &[need(1, Some(4), None)], &[]);
        (serde_json::to_string(&view).unwrap(), view)
    };
    for place in places(&[need(1, None, None)]) {
        let (text, view) = told(&Session { step: place.clone(), ..session() });
        assert!(!text.contains(secret), "{place}: {text}");
        assert!(!text.contains(PRIVATE), "{place}: {text}");
        if place == "story" {
            let answered: Vec<_> = view.columns.iter().map(|one| one.answered).collect();
            assert_eq!(answered, [true, true, false], "who has answered may be seen");
        }
    }
    let open = Session { revealed: vec!["story".to_owned()], ..session() };
    let (text, view) = told(&open);
    assert!(text.contains(secret) && !text.contains(PRIVATE));
    assert_eq!(view.columns[0].whys.len(), 1);
}

#[test]
fn what_they_judge_by_is_sealed_until_the_answers_open() {
    let why = "тайная причина";
    let mut parties = three();
    parties[0].judges_by = Some("orders".to_owned());
    parties[1].judges_by = Some("saves".to_owned());
    let mut primary = target(70, "cpo", true, &[]);
    primary.why = Both::new(why, "");
    let targets = [primary];
    let needs = [need(1, Some(5), Some(5))];
    let alignment = alignment(&parties, &needs, &targets, 3.5, 2);
    let told = |session: &Session| {
        let view = stage(
            Table {
                title: &Both::new("Набор", "Box"),
                session,
                parties: &parties,
                answers: &[],
                needs: &needs,
                targets: &targets,
                alignment: &alignment,
                trade_offs: &[],
                recap: &[],
                dictionary: &Dictionary::default(),
            },
            at(0),
        );
        serde_json::to_string(&view).unwrap()
    };
    let judged = [why, "cpo", "\"orders\"", "\"saves\"", "different-metrics", "nobody-cares"];
    for place in places(&needs) {
        let text = told(&Session { step: place.clone(), ..session() });
        for sealed in judged {
            assert!(!text.contains(sealed), "{place}: {sealed} in {text}");
        }
    }
    let revealed = vec!["metric".to_owned()];
    let text = told(&Session { step: "metric".to_owned(), revealed, ..session() });
    for opened in judged {
        assert!(text.contains(opened), "{opened} not in {text}");
    }
}

#[test]
fn line_44_the_stage_shows_the_row_its_rating_and_the_live_average() {
    let needs = [need(1, Some(5), Some(4)), need(2, Some(2), None)];
    let view = shown(&Session { step: place_of(id(2)), ..session() }, &[], &needs, &[]);
    assert_eq!(view.row, Some((2, 2)));
    assert_eq!(view.columns[0].text.ru, "Заказы");
    assert_eq!((view.columns[1].overlap, view.columns[2].overlap), (Some(2), None));
    assert_eq!((view.columns[1].mean, view.columns[2].mean), (Some(3.5), Some(4.0)));
    assert_eq!((view.average.rated, view.average.pairs), (3, 4));
    assert_eq!(view.average.overall, Some(3.75));
    assert_eq!(view.next.as_deref(), Some("metric"));
    assert_eq!(view.previous, Some(place_of(id(1))));
}

fn item(text: &str) -> RecapItem {
    RecapItem {
        id: id(80),
        campaign: id(CAMPAIGN),
        session: id(50),
        about: "worked".to_owned(),
        text: Both::new(text, text),
        responses: Vec::new(),
        position: 0,
    }
}

fn says(party: u128, correct: bool, correction: &str) -> RecapResponse {
    RecapResponse {
        party: id(party),
        correct,
        correction: Both::new(correction, ""),
        of: Both::default(),
        on: day(2),
    }
}

#[test]
fn line_56_each_party_confirms_and_a_correction_reopens_the_item() {
    let all = [id(BRAND), id(CREATOR_RU), id(CREATOR_US)];
    let mut one = item("Десять историй");
    assert_eq!(one.state(&all), RecapState::Open);
    for party in [BRAND, CREATOR_RU, CREATOR_US] {
        one = one.answered(says(party, true, ""));
    }
    assert_eq!(one.state(&all), RecapState::Confirmed);
    one = one.answered(says(CREATOR_US, false, "Пятнадцать историй"));
    assert_eq!(one.state(&all), RecapState::Corrected);
    assert!(one.problems().is_empty());
    assert_eq!(one.corrected_by(id(BRAND)), None);
    let settled = one.corrected_by(id(CREATOR_US)).unwrap();
    assert_eq!(settled.text, Both::new("Пятнадцать историй", "Десять историй"));
    assert_eq!(settled.state(&all), RecapState::Open, "a changed item asks all again");
    assert!(settled.confirmed_by(&all).is_empty());
    assert_eq!(item("x").state(&[]), RecapState::Open, "nobody has confirmed anything");
}

#[test]
fn a_correction_says_how_it_should_read() {
    let bare = item("Десять историй").answered(says(BRAND, false, " "));
    assert_eq!(bare.problems()[0].code, ProblemCode::Empty);
}

#[test]
fn the_recap_is_made_of_what_was_opened_and_has_words() {
    let answers = [answer(BRAND, "worked", "заказы"), answer(CREATOR_RU, "story", "чай")];
    let open = Session { revealed: vec!["worked".to_owned()], ..session() };
    let needs = [need(1, None, None), Need { brand: Both::default(), ..need(2, None, None) }];
    let targets = [target(71, "views", false, &[]), target(70, "orders", true, &[])];
    let made = sources(&open, &three(), &answers, &needs, &targets, &[], &[]);
    let abouts: Vec<_> = made.iter().map(RecapSource::about).collect();
    assert_eq!(
        abouts,
        ["worked".to_owned(), format!("need:{}", id(1)), format!("target:{}", id(70))]
    );
}

#[test]
fn line_50_a_session_below_the_gate_does_not_end_as_aligned() {
    let all = [id(BRAND), id(CREATOR_RU), id(CREATOR_US)];
    let targets = [target(70, "orders", true, &[])];
    let of = |needs: &[Need], recap: &[RecapItem]| {
        end_obstacles(&alignment(&three(), needs, &targets, 3.5, 2), recap, &all)
    };
    let confirmed = all.iter().fold(item("Да"), |one, party| {
        one.answered(RecapResponse { party: *party, ..says(BRAND, true, "") })
    });
    let good = [need(1, Some(4), Some(4))];
    assert_eq!(of(&good, std::slice::from_ref(&confirmed)), []);
    let low = [need(1, Some(3), Some(3))];
    assert!(
        alignment(&three(), &low, &targets, 3.5, 2).obstacles.contains(&Obstacle::OverallBelow)
    );
    assert_eq!(
        of(&low, std::slice::from_ref(&confirmed)),
        [EndObstacle::Goals(Obstacle::OverallBelow), EndObstacle::Goals(Obstacle::CreatorBelow)]
    );
    assert_eq!(of(&good, &[]), [EndObstacle::NoRecap]);
    let corrected = confirmed.clone().answered(says(BRAND, false, "Нет"));
    assert_eq!(
        of(&good, &[confirmed, corrected, item("Ещё")]),
        [EndObstacle::RecapCorrected, EndObstacle::RecapOpen]
    );
}

#[test]
fn each_cause_in_the_way_names_the_step_it_is_taken_up_in() {
    let all = [id(BRAND), id(CREATOR_RU), id(CREATOR_US)];
    let good = [need(1, Some(4), Some(4))];
    let causes = end_obstacles(&alignment(&three(), &good, &[], 3.5, 2), &[], &all);
    assert_eq!(causes, [EndObstacle::Goals(Obstacle::NoPrimary), EndObstacle::NoRecap]);
    let steps: Vec<_> = causes.iter().map(|cause| cause.step()).collect();
    assert_eq!(steps, [Some("metric"), Some("recap")]);
    let alone = alignment(&three()[..1], &good, &[], 3.5, 2);
    let first = end_obstacles(&alone, &[], &all)[0];
    assert_eq!((first, first.step()), (EndObstacle::Goals(Obstacle::NotThreeWay), None));
}
