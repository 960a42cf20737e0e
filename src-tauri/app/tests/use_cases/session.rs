//! The alignment session as use cases: led, closed at any moment, ended; and what of it the stage shows
//! (REQUIREMENTS 33–38, 42–45, 50, 55, 56, 58, 63).

use crate::made::{Desk, Three, aligned, bare, fields};
use chrono::{DateTime, Utc};
use serde_json::json;
use sverka_app::session::{self, SessionEnd, SessionRoom};
use sverka_app::session_answer::{answer, why};
use sverka_app::{Code, Outcome, align, recap, record};
use sverka_core::campaign::Stage;
use sverka_core::decision::BreakStage;
use sverka_core::problem::ProblemCode;
use sverka_core::recap::RecapState;
use sverka_core::session::agenda::{AGENDA, place_of};
use sverka_core::session::opening::Seal;
use sverka_core::session::{EndObstacle, SessionOutcome};
use sverka_core::{Both, Id, Kind, Lang};

const TODAY: &str = "2026-02-02";
const SECRET: &str = "Хочу уйти от скидок";
const PRIVATE: &str = "Марта сомневается";

fn begun(desk: &Desk, three: Three) -> Id {
    session::begin(desk, three.campaign).unwrap().value
}

fn room(desk: &Desk, three: Three) -> SessionRoom {
    session::open(desk, three.campaign, None).unwrap().room.unwrap()
}

fn says(desk: &Desk, session: Id, question: &str, party: Id, ru: &str) -> Outcome<()> {
    answer(desk, session, question, party, Both::new(ru, "")).map(|_| ())
}

fn all_say(desk: &Desk, three: Three, session: Id, question: &str) {
    for party in three.parties() {
        says(desk, session, question, party, SECRET).unwrap();
    }
    session::reveal(desk, session, question).unwrap();
}

fn confirm_all(desk: &Desk, three: Three) {
    for line in room(desk, three).recap {
        for party in three.parties() {
            recap::respond(desk, line.item.id, party, true, Both::default()).unwrap();
        }
    }
}

fn ending(outcome: SessionOutcome) -> SessionEnd {
    SessionEnd { outcome, reason: String::new(), stage: None }
}

fn moment(desk: &Desk, time: &str) -> DateTime<Utc> {
    let moment: DateTime<Utc> = format!("{TODAY}T{time}Z").parse().unwrap();
    desk.at(moment);
    moment
}

#[test]
fn line_33_a_session_begins_with_its_agenda_and_a_clock_that_stands() {
    let desk = Desk::on(TODAY);
    let three = bare(&desk, "Чай");
    assert!(session::open(&desk, three.campaign, None).unwrap().room.is_none());
    begun(&desk, three);
    let view = room(&desk, three);
    assert_eq!((view.session.minutes, view.unusual), (45, false));
    assert_eq!(view.stage.steps.len(), AGENDA.len());
    assert_eq!((view.stage.clock.planned, view.stage.clock.running), (2700, false));
    assert_eq!(view.stage.step, "story");
    desk.undo().unwrap();
    assert!(session::open(&desk, three.campaign, None).unwrap().sessions.is_empty());
}

#[test]
fn line_34_answers_open_together_once_everyone_has_answered() {
    let desk = Desk::on(TODAY);
    let three = bare(&desk, "Чай");
    let id = begun(&desk, three);
    says(&desk, id, "story", three.brand, SECRET).unwrap();
    says(&desk, id, "story", three.nika, SECRET).unwrap();
    assert_eq!(session::reveal(&desk, id, "story").unwrap_err().code, Code::Unanswered);
    let view = room(&desk, three);
    assert_eq!(view.stage.seal, Seal::Waiting { missing: vec![three.tessa] });
    assert_eq!(view.answers.len(), 2, "whoever leads it reads them");
    says(&desk, id, "story", three.tessa, SECRET).unwrap();
    let shown = || session::shown(&desk, id).unwrap().unwrap();
    assert!(shown().columns.iter().all(|one| one.answered && one.text.is_blank()));
    session::reveal(&desk, id, "story").unwrap();
    assert!(shown().columns.iter().all(|one| one.text.ru == SECRET));
    desk.undo().unwrap();
    assert!(shown().columns.iter().all(|one| one.text.is_blank()), "undo seals them again");
}

#[test]
fn the_stage_gets_no_notes_and_nothing_sealed() {
    let desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let id = begun(&desk, three);
    desk.save(Kind::Session, id, json!({"notes": PRIVATE}));
    says(&desk, id, "worked", three.brand, SECRET).unwrap();
    why(&desk, id, "worked", three.brand, None, Both::new(SECRET, "")).unwrap();
    let mut place = Some("story".to_owned());
    while let Some(here) = place {
        session::go(&desk, id, &here).unwrap();
        let stage = session::shown(&desk, id).unwrap().unwrap();
        let text = serde_json::to_string(&stage).unwrap();
        assert!(!text.contains(SECRET) && !text.contains(PRIVATE), "{here}: {text}");
        place = stage.next;
    }
    assert!(session::shown(&desk, Id::nil()).unwrap().is_none());
}

#[test]
fn line_35_whys_are_added_changed_and_taken_out() {
    let desk = Desk::on(TODAY);
    let three = bare(&desk, "Чай");
    let id = begun(&desk, three);
    let say = |of: Option<Id>, ru: &str| {
        let of = why(&desk, id, "worked", three.nika, of, Both::new(ru, "")).unwrap().value;
        let whys = room(&desk, three).answers[0].whys.clone();
        (of, whys.into_iter().map(|one| one.text.ru).collect::<Vec<_>>())
    };
    says(&desk, id, "worked", three.nika, "истории").unwrap();
    let (first, chain) = say(None, "верят");
    assert_eq!(chain, ["верят"]);
    let (second, chain) = say(None, "возвращаются");
    assert_eq!(chain, ["верят", "возвращаются"]);
    assert_eq!(say(Some(first), "доверяют").1, ["доверяют", "возвращаются"]);
    assert_eq!(say(Some(first), " ").1, ["возвращаются"]);
    assert_eq!(say(Some(second), "покупают").1, ["покупают"], "it is itself wherever it stands");
    assert_eq!(say(Some(first), "верят").1, ["покупают", "верят"], "no word is lost");
    let refused = answer(&desk, id, "recap", three.nika, Both::default()).unwrap_err();
    assert_eq!(refused.code, Code::NotFound, "a step without answers takes none");
}

#[test]
fn what_was_said_in_a_session_that_ended_is_not_edited_by_the_doors_of_any_record() {
    let desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let id = begun(&desk, three);
    says(&desk, id, "worked", three.nika, "истории").unwrap();
    let said = room(&desk, three).answers[0].id;
    let item =
        json!({"campaign": three.campaign, "session": id, "text": {"ru": "Ролик", "en": "Video"}});
    let item = desk.make(Kind::RecapItem, item);
    let text = || fields(json!({"text": {"ru": "Иначе", "en": "Otherwise"}}));
    let refused = |kind, of| {
        let saved = record::save(&desk, kind, of, text()).map(drop);
        let removed = record::remove(&desk, kind, of).map(drop);
        [saved, removed].map(|done| done.err().map(|failure| failure.code))
    };
    session::end(&desk, id, ending(SessionOutcome::NotYet)).unwrap();
    assert_eq!(refused(Kind::SessionAnswer, said), [Some(Code::SessionOver); 2]);
    record::save(&desk, Kind::RecapItem, item, text())
        .expect("the recap is confirmed after the call");
    let stop = SessionEnd {
        outcome: SessionOutcome::Stopped,
        reason: "Не сошлись".to_owned(),
        stage: Some(BreakStage::Goals),
    };
    session::end(&desk, id, stop).unwrap();
    assert_eq!(refused(Kind::RecapItem, item), [Some(Code::SessionOver); 2]);
    let more =
        json!({"campaign": three.campaign, "session": id, "text": {"ru": "Ещё", "en": "More"}});
    let made = record::create(&desk, Kind::RecapItem, fields(more)).unwrap_err();
    assert_eq!(made.code, Code::SessionOver);
}

#[test]
fn a_closed_lid_loses_nothing_at_any_moment() {
    let mut desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let need = align::open(&desk, three.campaign).unwrap().needs[0].id;
    let id = begun(&desk, three);
    type Deed = fn(&Desk, Three, Id, Id);
    let deeds: [Deed; 9] = [
        |desk, _, id, _| drop(session::run(desk, id).unwrap()),
        |desk, three, id, _| says(desk, id, "story", three.brand, SECRET).unwrap(),
        |desk, three, id, _| says(desk, id, "story", three.nika, SECRET).unwrap(),
        |desk, three, id, _| all_say(desk, three, id, "story"),
        |desk, three, id, _| {
            why(desk, id, "story", three.nika, None, Both::new("верят", "trust")).unwrap();
        },
        |desk, _, id, _| drop(session::go(desk, id, "accomplish").unwrap()),
        |desk, _, id, need| drop(session::go(desk, id, &place_of(need)).unwrap()),
        |desk, three, id, need| {
            session::rate(desk, id, need, three.tessa, Some(5)).unwrap();
        },
        |desk, _, id, _| drop(recap::build(desk, id).unwrap()),
    ];
    for (number, deed) in deeds.into_iter().enumerate() {
        moment(&desk, &format!("10:{:02}:00", number + 1));
        deed(&desk, three, id, need);
        let before = room(&desk, three);
        moment(&desk, &format!("10:{:02}:30", number + 1));
        desk = desk.reopened();
        let after = room(&desk, three);
        assert_eq!(after.session, before.session, "after {number}");
        assert_eq!(after.answers, before.answers, "after {number}");
        assert_eq!(after.recap, before.recap, "after {number}");
        assert_eq!(after.stage.columns, before.stage.columns, "after {number}");
        assert_eq!(after.stage.clock.spent, before.stage.clock.spent, "the gap is not counted");
        assert!(!after.stage.clock.running, "after {number}");
    }
}

#[test]
fn a_session_goes_on_after_a_restart_without_the_gap() {
    let desk = Desk::on(TODAY);
    let three = bare(&desk, "Чай");
    let id = begun(&desk, three);
    moment(&desk, "10:00:00");
    session::run(&desk, id).unwrap();
    moment(&desk, "10:02:00");
    says(&desk, id, "story", three.brand, SECRET).unwrap();
    moment(&desk, "10:30:00");
    let desk = desk.reopened();
    let clock = room(&desk, three).stage.clock;
    assert_eq!((clock.spent, clock.running, clock.interrupted), (120, false, true));
    session::run(&desk, id).unwrap();
    moment(&desk, "10:31:00");
    let clock = room(&desk, three).stage.clock;
    assert_eq!((clock.spent, clock.running, clock.interrupted), (180, true, false));
    // A laptop that slept for 40 of the last 60 seconds.
    session::pause(&desk, id, 40).unwrap();
    let clock = room(&desk, three).stage.clock;
    assert_eq!((clock.spent, clock.running), (140, false));
}

#[test]
fn line_44_rating_moves_the_live_average() {
    let desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let need = align::open(&desk, three.campaign).unwrap().needs[0].id;
    let id = begun(&desk, three);
    session::rate(&desk, id, need, three.nika, Some(2)).unwrap();
    let average = || session::shown(&desk, id).unwrap().unwrap().average;
    assert_eq!(average().overall, Some(3.0));
    session::rate(&desk, id, need, three.nika, None).unwrap();
    assert_eq!((average().overall, average().rated, average().pairs), (None, 1, 2));
    let refused = session::rate(&desk, id, need, three.nika, Some(6)).unwrap_err();
    assert_eq!(refused.problems[0].code, ProblemCode::OutOfRange);
    let stranger = session::rate(&desk, id, need, three.brand, Some(3)).unwrap_err();
    assert_eq!(stranger.code, Code::NotFound);
}

#[test]
fn line_55_who_came_is_noted_and_missed() {
    let desk = Desk::on(TODAY);
    let three = bare(&desk, "Чай");
    let id = begun(&desk, three);
    assert_eq!(room(&desk, three).warnings.len(), 3);
    let came = |party: Id, decides: bool| json!({"name": "Имя", "party": party, "role": "coordinator", "decides": decides});
    let all: Vec<_> = three.parties().into_iter().map(|party| came(party, true)).collect();
    desk.save(Kind::Session, id, json!({"attendees": all}));
    let view = room(&desk, three);
    assert!(view.warnings.is_empty() && view.together);
}

#[test]
fn line_56_the_recap_is_confirmed_corrected_and_settled() {
    let desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let id = begun(&desk, three);
    all_say(&desk, three, id, "worked");
    says(&desk, id, "story", three.brand, "ещё запечатано").unwrap();
    assert_eq!(room(&desk, three).unsaid, recap::build(&desk, id).unwrap().value);
    let view = room(&desk, three);
    assert_eq!(view.unsaid, 0);
    assert_eq!(recap::build(&desk, id).unwrap().value, 0, "nothing is written twice");
    let texts: Vec<_> = view.recap.iter().map(|line| line.item.text.clone()).collect();
    assert!(texts.iter().all(Both::is_full), "both languages: {texts:?}");
    // Said in Russian alone: the English side waits for a translation and says so.
    assert!(texts[0].ru.contains(SECRET) && !texts[0].en.contains(SECRET), "{texts:?}");
    assert!(texts[0].en.contains("[[translation missing]]"), "{texts:?}");
    assert_eq!(view.recap[0].untranslated, [Lang::En]);
    assert!(texts.iter().any(|text| text.ru.contains("4 из 5") && text.en.contains("4 of 5")));
    assert!(!texts.iter().any(|text| text.ru.contains("запечатано")));

    confirm_all(&desk, three);
    let item = view.recap[0].item.id;
    let wordless = recap::respond(&desk, item, three.tessa, false, Both::default()).unwrap_err();
    assert_eq!(wordless.problems[0].code, ProblemCode::Empty);
    recap::respond(&desk, item, three.tessa, false, Both::new("", "Fifteen stories")).unwrap();
    assert_eq!(room(&desk, three).recap[0].state, RecapState::Corrected);
    let obstacles = room(&desk, three).obstacles;
    assert!(obstacles.iter().any(|one| one.cause == EndObstacle::RecapCorrected));
    recap::take(&desk, item, three.tessa).unwrap();
    let line = &room(&desk, three).recap[0];
    assert_eq!((line.state, line.said.len()), (RecapState::Open, 0), "everyone is asked again");
    assert_eq!(line.item.text.en, "Fifteen stories");
    assert_eq!(line.item.text.ru, texts[0].ru);
}

#[test]
fn line_56_a_party_says_yes_to_the_rest_at_once_and_its_correction_stays() {
    let desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let id = begun(&desk, three);
    recap::build(&desk, id).unwrap();
    let view = room(&desk, three);
    let first = view.recap[0].item.id;
    recap::respond(&desk, first, three.nika, false, Both::new("Иначе", "")).unwrap();
    let rest = recap::confirm_rest(&desk, id, three.nika).unwrap().value;
    assert_eq!(rest as usize, view.recap.len() - 1);
    assert_eq!(recap::confirm_rest(&desk, id, three.nika).unwrap().value, 0);
    let view = room(&desk, three);
    assert_eq!(view.recap[0].state, RecapState::Corrected);
    let yes = |line: &recap::RecapLine| {
        line.said.iter().any(|one| one.party == three.nika && one.correct)
    };
    assert!(view.recap[1..].iter().all(yes));
}

#[test]
fn line_50_it_ends_as_aligned_only_when_nothing_stands_in_the_way() {
    let desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let id = begun(&desk, three);
    let aligns = || session::end(&desk, id, ending(SessionOutcome::Aligned));
    assert_eq!(aligns().unwrap_err().code, Code::NotAligned);
    recap::build(&desk, id).unwrap();
    session::end(&desk, id, ending(SessionOutcome::NotYet)).unwrap();
    let late = says(&desk, id, "worked", three.brand, SECRET).unwrap_err();
    assert_eq!(late.code, Code::SessionOver, "what was said in it stays");
    // The recap goes round after the call, and then it is aligned after all.
    confirm_all(&desk, three);
    let ended = room(&desk, three).session.ended_at;
    aligns().unwrap();
    let session = room(&desk, three).session;
    assert_eq!((session.outcome, session.ended_at), (Some(SessionOutcome::Aligned), ended));
    let again = session::end(&desk, id, ending(SessionOutcome::NotYet)).unwrap_err();
    assert_eq!(again.code, Code::SessionOver);
}

#[test]
fn the_recap_of_a_settled_session_stays_as_it_was_agreed() {
    for outcome in [SessionOutcome::NotYet, SessionOutcome::Aligned, SessionOutcome::Stopped] {
        let desk = Desk::on(TODAY);
        let three = aligned(&desk);
        let id = begun(&desk, three);
        recap::build(&desk, id).unwrap();
        confirm_all(&desk, three);
        let end =
            SessionEnd {
                outcome, reason: "Разошлись".to_owned(), stage: Some(BreakStage::Goals)
            };
        session::end(&desk, id, end).unwrap();
        let before = room(&desk, three).recap;
        let item = before[0].item.id;
        let corrected =
            recap::respond(&desk, item, three.tessa, false, Both::new("", "Fifteen stories"));
        let taken = recap::take(&desk, item, three.tessa);
        let built = recap::build(&desk, id);
        let codes = [corrected.map(drop), taken.map(drop), built.map(drop)]
            .map(|one| one.err().map(|refused| refused.code));
        if outcome == SessionOutcome::NotYet {
            assert_eq!(codes, [None; 3], "confirmations come in after the call");
        } else {
            assert_eq!(codes, [Some(Code::SessionOver); 3], "{outcome:?}");
            assert_eq!(room(&desk, three).recap, before, "{outcome:?}");
        }
    }
}

#[test]
fn what_is_given_up_and_said_back_counts_for_a_clock_left_running() {
    let mut desk = Desk::on(TODAY);
    let three = aligned(&desk);
    let id = begun(&desk, three);
    moment(&desk, "10:00:00");
    session::run(&desk, id).unwrap();
    moment(&desk, "10:01:00");
    desk.make(
        Kind::TradeOff,
        json!({
            "campaign": three.campaign, "chosen": {"ru": "Доверие", "en": "Trust"},
            "given_up": {"ru": "Охват", "en": "Reach"},
        }),
    );
    moment(&desk, "10:05:00");
    desk = desk.reopened();
    assert_eq!(room(&desk, three).stage.clock.spent, 60);
    session::run(&desk, id).unwrap();
    moment(&desk, "10:07:00");
    recap::build(&desk, id).unwrap();
    moment(&desk, "10:30:00");
    desk = desk.reopened();
    assert_eq!(room(&desk, three).stage.clock.spent, 180);
}

#[test]
fn line_63_a_stop_is_a_decision_with_its_stage_and_reason() {
    let desk = Desk::on(TODAY);
    let three = bare(&desk, "Чай");
    let id = begun(&desk, three);
    session::run(&desk, id).unwrap();
    let stop = |reason: &str, stage| {
        let outcome = SessionOutcome::Stopped;
        session::end(&desk, id, SessionEnd { outcome, reason: reason.to_owned(), stage })
    };
    let fields = |outcome: Outcome<_>| {
        let problems = outcome.map(|_: sverka_app::workspace::Done<()>| ()).unwrap_err().problems;
        problems.into_iter().map(|one| one.field).collect::<Vec<_>>()
    };
    assert_eq!(fields(stop(" ", None)), ["reason", "stage"]);
    assert!(room(&desk, three).session.ended_at.is_none(), "nothing of a refused end is kept");
    stop("Разные цели", Some(BreakStage::Goals)).unwrap();
    let view = room(&desk, three);
    assert_eq!(view.session.outcome, Some(SessionOutcome::Stopped));
    assert!(view.session.running_since.is_none());
    let campaign = sverka_app::campaign::open(&desk, three.campaign).unwrap();
    assert_eq!(campaign.stage, Stage::Stopped);
    desk.undo().unwrap();
    let campaign = sverka_app::campaign::open(&desk, three.campaign).unwrap();
    assert_eq!(campaign.stage, Stage::Preparing, "one change, one undo");
    assert!(room(&desk, three).session.ended_at.is_none());
}

#[test]
fn a_listener_hears_of_every_change() {
    use std::sync::{Arc, Mutex};
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(sverka_app::clock::SetClock::at(crate::made::day(TODAY)));
    let heard: Arc<Mutex<Vec<Kind>>> = Arc::default();
    let told = heard.clone();
    let path = folder.path().join("Слух.sverka");
    let workspace = sverka_app::Workspace::create(&path, "Слух", clock, "Марта")
        .unwrap()
        .heard_by(Arc::new(move |kinds| told.lock().unwrap().extend(kinds)));
    let fields = crate::made::fields(json!({"name": {"ru": "Ника", "en": "Nika"}}));
    sverka_app::record::create(&workspace, Kind::Partner, fields).unwrap();
    workspace.undo().unwrap();
    assert_eq!(*heard.lock().unwrap(), [Kind::Partner, Kind::Partner]);
}
