//! Conversations and messages as use cases: begun, answered while they run, kept as evidence (REQUIREMENTS 81–84,
//! 88, 95–96, 106, 107).

use crate::made::{Desk, fields};
use serde_json::{Value, json};
use sverka_app::conversation::{ConversationView, TalksView};
use sverka_app::document::Form;
use sverka_app::{Code, Outcome, conversation, interview, message, record, settings};
use sverka_core::budget::COORDINATION_FIRST;
use sverka_core::conversation::{Answer, ConversationKind};
use sverka_core::coordination::{Owner, Stage};
use sverka_core::problem::{ProblemCode, TEXT_MOST};
use sverka_core::{Id, Kind};

const TODAY: &str = "2026-11-20";

fn partner(desk: &Desk, more: Value) -> Id {
    let mut made = fields(json!({
        "name": { "ru": "Ника", "en": "Nika" },
        "contact": { "name": "Ника Залесная", "role": "", "reach": "" },
    }));
    made.extend(fields(more));
    record::create(desk, Kind::Partner, made).unwrap().value
}

fn begun(desk: &Desk, partner: Id, kind: ConversationKind) -> Id {
    conversation::begin(desk, partner, kind).unwrap().value
}

fn open(desk: &Desk, id: Id) -> ConversationView {
    conversation::open(desk, id).unwrap()
}

fn talks(desk: &Desk, partner: Id) -> TalksView {
    conversation::talks(desk, partner).unwrap()
}

/// Notes the fields of an answer that say something, as the window does.
fn note(desk: &Desk, id: Id, answer: Answer) -> Outcome<()> {
    let mut said = fields(json!({ "text": answer.text }));
    if answer.verdict.is_some() {
        said = fields(json!({ "verdict": answer.verdict }));
    }
    if answer.rating.is_some() {
        said = fields(json!({ "rating": answer.rating }));
    }
    conversation::answer(desk, id, &answer.question, said).map(|_| ())
}

fn verdict(question: &str, yes: bool) -> Answer {
    Answer { question: question.to_owned(), verdict: Some(yes), ..Answer::default() }
}

fn words(question: &str, text: &str) -> Answer {
    Answer { question: question.to_owned(), text: text.to_owned(), ..Answer::default() }
}

fn record_of(desk: &Desk, kind: Kind, id: Id) -> Value {
    let lines = desk.history(kind, id).unwrap();
    let told = lines.into_iter().filter_map(|line| Some((line.field?, line.now)));
    Value::Object(told.collect())
}

#[test]
fn a_conversation_begins_today_with_the_contact() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let view = open(&desk, begun(&desk, nika, ConversationKind::Exploration));
    assert_eq!(view.conversation.on.unwrap().to_string(), TODAY);
    assert_eq!(view.conversation.with, "Ника Залесная");
    assert_eq!((view.progress.answered, view.progress.of as usize), (0, view.questions.len()));
    desk.undo().unwrap();
    assert!(talks(&desk, nika).conversations.is_empty());
}

#[test]
fn line_107_of_an_agency_it_is_other_creators_who_tell() {
    let desk = Desk::on(TODAY);
    let with = |kind: &str| {
        let made = partner(&desk, json!({ "kind": kind }));
        open(&desk, begun(&desk, made, ConversationKind::CreatorsView)).conversation.with
    };
    assert_eq!(with("creator"), "Ника Залесная");
    assert_eq!(with("agency"), "");
}

#[test]
fn answers_are_noted_one_by_one_and_each_can_be_taken_back() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let call = begun(&desk, nika, ConversationKind::Exploration);
    note(&desk, call, words("past", "С «Вересной», год")).unwrap();
    note(&desk, call, verdict("process", true)).unwrap();
    let view = open(&desk, call);
    assert_eq!(view.progress.answered, 2);
    assert_eq!(view.questions[0].answer.text, "С «Вересной», год");
    assert!(view.questions[0].answered && !view.questions[1].answered);
    desk.undo().unwrap();
    assert_eq!(open(&desk, call).progress.answered, 1);
    note(&desk, call, words("past", "")).unwrap();
    assert!(open(&desk, call).conversation.answers.is_empty());
}

#[test]
fn a_verdict_never_writes_over_words() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let call = begun(&desk, nika, ConversationKind::GutCheck);
    note(&desk, call, words("understands-ugc", "О доверии")).unwrap();
    note(&desk, call, verdict("understands-ugc", true)).unwrap();
    let answer = &open(&desk, call).questions[0].answer;
    assert_eq!((answer.text.as_str(), answer.verdict), ("О доверии", Some(true)));
    let odd = fields(json!({ "mood": "glad", "verdict": "maybe" }));
    let failure = conversation::answer(&desk, call, "understands-ugc", odd).unwrap_err();
    let said: Vec<_> = failure.problems.iter().map(|p| (p.field.as_str(), p.code)).collect();
    let expected = [("mood", ProblemCode::NotFound), ("verdict", ProblemCode::WrongKind)];
    assert_eq!(said, expected);
}

#[test]
fn what_is_wrong_with_an_answer_is_said_at_its_own_field() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let call = begun(&desk, nika, ConversationKind::CreatorsView);
    let rated = |question: &str, rating| Answer {
        question: question.to_owned(),
        rating: Some(rating),
        ..Answer::default()
    };
    note(&desk, call, rated("respect", 4)).unwrap();
    let table = [
        (words("growth", &"я".repeat(TEXT_MOST + 1)), "text", ProblemCode::TooLong),
        (words("growth", "a\0b"), "text", ProblemCode::Nul),
        (rated("growth", 6), "rating", ProblemCode::OutOfRange),
        (verdict("growth", true), "verdict", ProblemCode::WrongKind),
        (words("why", "?"), "question", ProblemCode::NotFound),
    ];
    for (answer, field, code) in table {
        let failure = note(&desk, call, answer).unwrap_err();
        let said: Vec<_> = failure.problems.iter().map(|p| (p.field.as_str(), p.code)).collect();
        assert_eq!(said, [(field, code)]);
    }
    assert_eq!(open(&desk, call).conversation.answers, [rated("respect", 4)]);
}

#[test]
fn a_conversation_to_come_and_one_with_nobody_are_refused() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let call = begun(&desk, nika, ConversationKind::GutCheck);
    let refused = |value: Value| {
        record::save(&desk, Kind::Conversation, call, fields(value)).unwrap_err().problems
    };
    let problems = refused(json!({ "on": "2026-11-21" }));
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("on", ProblemCode::InFuture));
    let problems = refused(json!({ "campaign": Id::from_u128(7).to_string() }));
    assert_eq!(problems[0].field, "campaign");
    let failure = conversation::begin(&desk, Id::from_u128(7), ConversationKind::GutCheck);
    assert_eq!(failure.unwrap_err().code, Code::NotFound);
}

#[test]
fn line_88_the_interviews_held_are_counted_over_partners() {
    let desk = Desk::on(TODAY);
    let (nika, tessa) = (partner(&desk, json!({})), partner(&desk, json!({})));
    for (with, answered) in [(nika, true), (nika, true), (tessa, false)] {
        let call = begun(&desk, with, ConversationKind::Exploration);
        if answered {
            note(&desk, call, words("wrong", "Опоздали")).unwrap();
        }
    }
    assert_eq!(talks(&desk, tessa).interviewed, 1, "one that only began is not held");
}

#[test]
fn line_96_the_gut_check_is_shown_with_the_conversation_it_rests_on() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let call = begun(&desk, nika, ConversationKind::GutCheck);
    assert_eq!(talks(&desk, nika).gut_check.passed, None);
    for question in ["understands-ugc", "knows-both-markets", "asks-good-questions"] {
        note(&desk, call, verdict(question, true)).unwrap();
    }
    let gut = talks(&desk, nika).gut_check;
    assert_eq!((gut.passed, gut.conversation), (Some(true), Some(call)));
}

#[test]
fn lines_94_and_106_answers_are_kept_as_evidence_in_one_step() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let interview = begun(&desk, nika, ConversationKind::Exploration);
    note(&desk, interview, words("wrong", "Перевели слоган дословно")).unwrap();
    let failure = conversation::keep(&desk, interview, "wrong", " ").unwrap_err();
    assert_eq!(failure.problems[0].field, "name", "a case without a brand tells nothing");
    let kept = conversation::keep(&desk, interview, "wrong", "Вересна").unwrap().value;
    assert_eq!(kept.kind, Kind::Case);
    desk.undo().unwrap();
    assert_eq!(record::remove(&desk, Kind::Case, kept.id).unwrap_err().code, Code::NotFound);
    assert_eq!(open(&desk, interview).progress.answered, 1, "the answer itself stays");

    let view = begun(&desk, nika, ConversationKind::CreatorsView);
    note(&desk, view, words("respect", "Слушают")).unwrap();
    note(&desk, view, verdict("again", true)).unwrap();
    let kept = conversation::keep(&desk, view, "again", "Tessa").unwrap().value;
    assert_eq!(kept.kind, Kind::Reference);
    let saved = json!({ "note": "Слушают всегда" });
    record::save(&desk, Kind::Reference, kept.id, fields(saved)).unwrap();
    let told = &desk.history(Kind::Reference, kept.id).unwrap()[0];
    assert_eq!((told.was.as_str(), told.now.as_str()), (Some("Слушают"), Some("Слушают всегда")));
    assert_eq!(record_of(&desk, Kind::Reference, kept.id)["note"], "Слушают всегда");

    for asked in ["differently", "past", "nothing"] {
        let failure = conversation::keep(&desk, interview, asked, "Вересна").unwrap_err();
        assert_eq!(failure.problems[0].code, ProblemCode::NotFound, "{asked}");
    }
}

#[test]
fn line_83_a_message_is_noted_as_it_goes_out_and_as_the_answer_comes() {
    let desk = Desk::on("2026-11-18");
    let nika = partner(&desk, json!({ "style": { "reply_hours": 24 } }));
    let brief = message::send(&desk, nika, "Бриф").unwrap().value;
    desk.go_to("2026-11-19");
    let notes = message::send(&desk, nika, "Правки").unwrap().value;
    desk.go_to("2026-11-20");
    message::answer(&desk, brief).unwrap();
    let view = talks(&desk, nika);
    assert_eq!(view.turnaround.median_hours, Some(48.0));
    assert_eq!(view.promised_hours, Some(24));
    let listed: Vec<_> = view.messages.iter().map(|row| (row.message.id, row.hours)).collect();
    assert_eq!(listed, [(notes, 24.0), (brief, 48.0)], "what is waited for comes first");
    desk.undo().unwrap();
    assert_eq!(talks(&desk, nika).turnaround.answered, 0);
}

#[test]
fn an_answer_noted_by_a_clock_set_back_comes_with_its_message() {
    let desk = Desk::on("2026-11-20");
    let nika = partner(&desk, json!({}));
    let sent = message::send(&desk, nika, "Бриф").unwrap().value;
    desk.go_to("2026-11-20");
    message::answer(&desk, sent).unwrap();
    let row = &talks(&desk, nika).messages[0];
    assert_eq!(row.message.answered, Some(row.message.sent));
}

#[test]
fn lines_81_and_82_who_coordinates_is_held_against_the_work_begun() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({ "owner": "Марта", "owner_hours": 4 }));
    let tessa = partner(&desk, json!({ "owner": "Марта и Олег" }));
    let of = |id| talks(&desk, id).staffing.unwrap();
    assert_eq!((of(nika).stage, of(nika).short), (Stage::Ahead, None));
    assert_eq!(of(tessa).owner, Owner::Several);
    let moved = |to: &str, on: &str| {
        let ending = (to == "ended").then_some("timeline");
        let made = json!({ "partner": nika.to_string(), "to": to, "on": on, "reason": "Проверено", "ending": ending });
        record::create(&desk, Kind::Move, fields(made)).unwrap();
    };
    moved("pilot", "2026-10-01");
    assert_eq!((of(nika).stage, of(nika).short), (Stage::First, Some(true)));
    let carried = talks(&desk, nika).load;
    assert_eq!((carried.partners, carried.hours), (1, 4));
    moved("ended", TODAY);
    assert_eq!(talks(&desk, nika).staffing, None);
}

#[test]
fn an_answer_remembers_what_it_was_kept_as_while_that_is_there() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let interview = begun(&desk, nika, ConversationKind::Exploration);
    note(&desk, interview, words("past", "С чайной, год")).unwrap();
    let kept = conversation::keep(&desk, interview, "past", "Чайная лавка").unwrap().value;
    let line = |desk: &Desk| open(desk, interview).questions[0].kept.clone();
    let record = line(&desk).unwrap();
    assert_eq!(
        (record.kind, record.id, record.name.as_str()),
        (Kind::Case, kept.id, "Чайная лавка")
    );
    note(&desk, interview, words("past", "С чайной, два года")).unwrap();
    assert_eq!(line(&desk).unwrap().id, kept.id, "later words change nothing of it");
    record::remove(&desk, Kind::Case, kept.id).unwrap();
    assert_eq!(line(&desk), None);
    desk.undo().unwrap();
    assert_eq!(line(&desk).unwrap().id, kept.id);
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(line(&desk), None, "taken back, nothing was kept");
    assert_eq!(open(&desk, interview).questions[0].answer.text, "С чайной, год");
}

#[test]
fn a_gut_check_says_at_its_end_what_it_alone_came_to() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let first = begun(&desk, nika, ConversationKind::GutCheck);
    let asked = ["understands-ugc", "knows-both-markets", "asks-good-questions"];
    let passed = |id| open(&desk, id).gut_check.unwrap().passed;
    assert_eq!(passed(first), None);
    for question in asked {
        note(&desk, first, verdict(question, true)).unwrap();
    }
    let second = begun(&desk, nika, ConversationKind::GutCheck);
    assert_eq!((passed(first), passed(second)), (Some(true), None));
    let interview = begun(&desk, nika, ConversationKind::Exploration);
    assert_eq!(open(&desk, interview).gut_check, None);
}

#[test]
fn the_notes_of_a_conversation_are_printed_with_what_nobody_asked() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({}));
    let interview = begun(&desk, nika, ConversationKind::Exploration);
    note(&desk, interview, words("wrong", "Опоздали на неделю")).unwrap();
    note(&desk, interview, verdict("process", false)).unwrap();
    conversation::keep(&desk, interview, "wrong", "Чайная лавка").unwrap();
    let text = |form| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.pdf");
        interview::export(&desk, interview, form, &path).unwrap();
        let read = std::process::Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
        let text = String::from_utf8(read.stdout).unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let russian = text(Form::Ru);
    for words in ["Ника", "Интервью", "20 ноября 2026", "Ответы: 2 из 11", "Опоздали на неделю"]
    {
        assert!(russian.contains(words), "{words} in {russian}");
    }
    assert!(russian.contains("Неудачный кейс: Чайная лавка"), "{russian}");
    assert_eq!(russian.matches("не спросили").count(), 9, "{russian}");
    let english = text(Form::En);
    for words in ["Nika", "Exploration interview", "2 of 11 answered", "Failed case", "not asked"] {
        assert!(english.contains(words), "{words} in {english}");
    }
}

#[test]
fn line_82_an_owner_carries_the_partners_where_the_name_is_written_otherwise() {
    let desk = Desk::on(TODAY);
    let owned =
        |owner: &str, hours: u32| partner(&desk, json!({ "owner": owner, "owner_hours": hours }));
    let nika = owned("Марта Овсеева", 4);
    let tessa = owned(" марта  овсеева ", 6);
    owned("Марта", 20);
    owned("", 20);
    for id in [nika, tessa] {
        let load = talks(&desk, id).load;
        assert_eq!((load.partners, load.hours), (2, 10));
    }
}

#[test]
fn lines_82_and_96_what_is_asked_for_is_what_the_workspace_says() {
    let desk = Desk::on(TODAY);
    let nika = partner(&desk, json!({ "owner": "Марта", "owner_hours": 4 }));
    let call = begun(&desk, nika, ConversationKind::GutCheck);
    for (question, yes) in
        [("understands-ugc", true), ("knows-both-markets", true), ("asks-good-questions", false)]
    {
        note(&desk, call, verdict(question, yes)).unwrap();
    }
    let mut settings = settings::open(&desk).unwrap();
    let said = || {
        let view = talks(&desk, nika);
        let staffing = view.staffing.unwrap();
        (view.gut_check.passed, (staffing.least, staffing.most))
    };
    assert_eq!(said(), (Some(false), (10, 15)));
    for rule in settings.gates.iter_mut().filter(|rule| rule.id == "gut-check") {
        rule.least = 2.0;
    }
    for hours in settings.ballparks.iter_mut().filter(|one| one.id == COORDINATION_FIRST) {
        (hours.low, hours.high) = (3, 6);
    }
    let changed = json!({ "gates": settings.gates, "ballparks": settings.ballparks });
    desk.save(Kind::Settings, settings.id, changed);
    assert_eq!(said(), (Some(true), (3, 6)));
}
