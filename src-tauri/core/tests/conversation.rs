//! Conversations: what is asked, what may be noted, and what can be read from it (REQUIREMENTS 85, 88, 90, 91,
//! 95–99, 107, 115, 119).

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use proptest::prelude::*;
use sverka_core::Id;
use sverka_core::conversation::{
    Answer, Conversation, ConversationKind, basics, creators_view, gut_check, signals,
};
use sverka_core::problem::{ProblemCode, TEXT_MOST};
use sverka_core::question::{Asks, question, questions};

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
}

fn conversation(n: u128, kind: ConversationKind, on: u32) -> Conversation {
    let mut made = Conversation::new(Id::from_u128(n), Id::from_u128(900), kind);
    made.on = Some(day(on));
    made
}

fn verdict(question: &str, verdict: bool) -> Answer {
    Answer { question: question.to_owned(), verdict: Some(verdict), ..Answer::default() }
}

fn rating(question: &str, rating: u8) -> Answer {
    Answer { question: question.to_owned(), rating: Some(rating), ..Answer::default() }
}

fn words(question: &str, text: &str) -> Answer {
    Answer { question: question.to_owned(), text: text.to_owned(), ..Answer::default() }
}

const GUT: [&str; 3] = ["understands-ugc", "knows-both-markets", "asks-good-questions"];

fn gut(n: u128, on: u32, verdicts: [Option<bool>; 3]) -> Conversation {
    let mut made = conversation(n, ConversationKind::GutCheck, on);
    for (id, given) in GUT.iter().zip(verdicts) {
        made.answers.extend(given.map(|yes| verdict(id, yes)));
    }
    made
}

fn asked(kind: ConversationKind) -> Vec<&'static str> {
    questions(kind).iter().map(|question| question.id).collect()
}

fn refusals(conversation: &Conversation) -> Vec<(String, ProblemCode)> {
    conversation.problems(day(21)).into_iter().map(|p| (p.field, p.code)).collect()
}

#[test]
fn line_88_the_interview_asks_for_the_past_what_went_wrong_and_what_would_be_different() {
    assert_eq!(asked(ConversationKind::Exploration)[..3], ["past", "wrong", "differently"]);
}

#[test]
fn lines_90_91_99_the_interview_asks_what_is_different_across_markets() {
    for id in ["audiences", "playbook", "other-market"] {
        assert!(question(ConversationKind::Exploration, id).is_some(), "{id}");
    }
}

#[test]
fn line_95_each_soft_signal_is_heard_not_heard_or_not_asked() {
    let mut first = conversation(1, ConversationKind::Exploration, 4);
    first.answers = vec![verdict("failures", true), verdict("process", true)];
    let mut second = conversation(2, ConversationKind::Exploration, 9);
    second.answers = vec![verdict("process", false)];
    let said: Vec<_> = signals(&[second, first])
        .into_iter()
        .map(|heard| (heard.question, heard.verdict, heard.conversation.map(|id| id.as_u128())))
        .collect();
    let expected = [
        ("failures", Some(true), Some(1)),
        ("other-market", None, None),
        ("process", Some(false), Some(2)),
        ("constraints", None, None),
    ];
    assert_eq!(said, expected.map(|(id, verdict, from)| (id.to_owned(), verdict, from)));
}

#[test]
fn line_96_the_gut_check_passes_only_with_three_of_three() {
    let (yes, no) = (Some(true), Some(false));
    let table = [
        ([yes, yes, yes], Some(true)),
        ([yes, yes, no], Some(false)),
        ([no, None, None], Some(false)),
        ([yes, yes, None], None),
        ([None, None, None], None),
    ];
    for (verdicts, passed) in table {
        assert_eq!(gut_check(&[gut(1, 4, verdicts)], 3).passed, passed, "{verdicts:?}");
    }
    let nothing = gut_check(&[], 3);
    assert_eq!((nothing.passed, nothing.yes, nothing.of, nothing.least), (None, 0, 3, 3));
}

#[test]
fn the_gut_check_passes_with_as_many_as_the_workspace_asks_for() {
    let (yes, no) = (Some(true), Some(false));
    let table = [
        (2, [yes, yes, no], Some(true)),
        (2, [yes, no, None], None),
        (2, [yes, no, no], Some(false)),
        (1, [no, no, None], None),
        (1, [no, no, no], Some(false)),
    ];
    for (least, verdicts, passed) in table {
        let found = gut_check(&[gut(1, 4, verdicts)], least);
        assert_eq!((found.passed, found.least), (passed, least), "{least} {verdicts:?}");
    }
}

#[test]
fn line_96_it_is_one_conversation_and_the_latest_counts() {
    let passed = gut(1, 4, [Some(true); 3]);
    let again = gut(2, 9, [Some(true), Some(false), None]);
    let result = gut_check(&[again.clone(), passed.clone()], 3);
    assert_eq!((result.passed, result.conversation), (Some(false), Some(again.id)));
    assert_eq!(result.on, Some(day(9)));
    // Yes and yes of one conversation and yes of another are not three of three.
    let pieces = [gut(1, 4, [Some(true), Some(true), None]), gut(2, 9, [None, None, Some(true)])];
    assert_eq!(gut_check(&pieces, 3).passed, None);
    // One that has only been begun takes nothing back.
    let result = gut_check(&[passed.clone(), gut(3, 10, [None; 3])], 3);
    assert_eq!((result.passed, result.conversation), (Some(true), Some(passed.id)));
}

#[test]
fn line_97_the_interview_asks_who_could_take_over_from_what_is_written() {
    assert!(question(ConversationKind::Exploration, "handover").is_some());
}

#[test]
fn line_98_the_interview_asks_who_saw_the_trouble_and_owned_it() {
    assert!(question(ConversationKind::Exploration, "trouble").is_some());
}

#[test]
fn line_107_creators_rate_four_sides_and_no_number_joins_them() {
    let sides = ["consistency", "respect", "reliability", "growth"];
    let view = |n, on, with: &str, ratings: [u8; 4]| {
        let mut made = conversation(n, ConversationKind::CreatorsView, on);
        made.with = with.to_owned();
        made.answers = sides.iter().zip(ratings).map(|(id, given)| rating(id, given)).collect();
        made
    };
    let mut nika = view(1, 3, "Ника", [2, 5, 4, 1]);
    nika.answers[0].text = "Пропадали на две недели".to_owned();
    let asked = [
        nika,
        view(2, 4, "Tessa", [3, 4, 4, 5]),
        // Asked again, Nika is still one voice.
        view(3, 9, " ника ", [4, 5, 4, 1]),
    ];
    let said: Vec<_> = creators_view(&asked)
        .into_iter()
        .map(|side| (side.question, side.n, side.median, side.least, side.most))
        .collect();
    let expected = [
        ("consistency", 2, Some(3.5), Some(3), Some(4)),
        ("respect", 2, Some(4.5), Some(4), Some(5)),
        ("reliability", 2, Some(4.0), Some(4), Some(4)),
        ("growth", 2, Some(3.0), Some(1), Some(5)),
    ];
    assert_eq!(said, expected.map(|(id, n, median, lo, hi)| (id.to_owned(), n, median, lo, hi)));
    assert!(creators_view(&asked)[0].words.is_empty(), "what was said before counts no more");
    let alone = creators_view(&asked[..1]);
    assert_eq!(alone[0].words[0].text, "Пропадали на две недели");
    assert_eq!(creators_view(&[])[0].median, None);
}

#[test]
fn creators_without_a_name_are_voices_of_their_own() {
    let anonymous = |n, given| {
        let mut made = conversation(n, ConversationKind::CreatorsView, 4);
        made.answers = vec![rating("respect", given)];
        made
    };
    assert_eq!(creators_view(&[anonymous(1, 2), anonymous(2, 4)])[1].n, 2);
}

#[test]
fn line_115_two_calls_settle_scope_metrics_payment_and_revisions_in_writing() {
    let first = asked(ConversationKind::ScopingFirst);
    assert_eq!(first[..4], ["scope", "metrics", "payment", "revisions"]);
    let mut second = conversation(1, ConversationKind::ScopingSecond, 4);
    second.answers = vec![verdict("written", false)];
    let said: Vec<_> = basics(&[second]).into_iter().map(|h| (h.question, h.verdict)).collect();
    let expected = [("written", Some(false)), ("aligned", None)];
    assert_eq!(said, expected.map(|(id, verdict)| (id.to_owned(), verdict)));
}

#[test]
fn lines_81_and_116_the_second_call_asks_for_one_contact_and_the_mode() {
    let second = asked(ConversationKind::ScopingSecond);
    assert!(second.contains(&"contact") && second.contains(&"mode") && second.contains(&"decides"));
}

#[test]
fn lines_85_and_119_the_debrief_asks_what_worked_what_did_not_and_what_is_shared() {
    let debrief = asked(ConversationKind::Debrief);
    for id in ["worked", "failed", "expand", "shared"] {
        assert!(debrief.contains(&id), "{id}");
    }
}

#[test]
fn progress_counts_what_each_question_asks_for() {
    let mut made = conversation(1, ConversationKind::Exploration, 4);
    assert_eq!((made.progress().answered, made.progress().of), (0, 11));
    made.put(words("past", "С двумя брендами"));
    // Words on a question that asks for a verdict are noted, but the question stays open.
    made.put(words("process", "Рассказывали про доску"));
    made.put(words("wrong", " \n"));
    assert_eq!(made.progress().answered, 1);
    made.put(verdict("process", false));
    assert_eq!(made.progress().answered, 2);
}

#[test]
fn an_answer_that_says_nothing_is_taken_away() {
    let mut made = conversation(1, ConversationKind::GutCheck, 4);
    made.put(verdict(GUT[0], true));
    made.put(Answer { question: GUT[0].to_owned(), ..Answer::default() });
    assert_eq!(made.answers, []);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let with = |kind, answers: Vec<Answer>| {
        let mut made = conversation(1, kind, 4);
        made.answers = answers;
        made
    };
    let gut = |answers| with(ConversationKind::GutCheck, answers);
    let view = |answers| with(ConversationKind::CreatorsView, answers);
    let mut tomorrow = conversation(1, ConversationKind::GutCheck, 22);
    let mut long = tomorrow.clone();
    long.on = Some(day(21));
    long.notes = "я".repeat(TEXT_MOST + 1);
    tomorrow.with = "a\0".to_owned();
    let table = [
        (tomorrow, vec![("on", ProblemCode::InFuture), ("with", ProblemCode::Nul)]),
        (long, vec![("notes", ProblemCode::TooLong)]),
        (gut(vec![words("why", "?")]), vec![("answers.0.question", ProblemCode::NotFound)]),
        (
            gut(vec![verdict(GUT[0], true), verdict(GUT[0], false)]),
            vec![("answers.1.question", ProblemCode::TooMany)],
        ),
        (
            view(vec![rating("respect", 0), rating("growth", 6)]),
            vec![
                ("answers.0.rating", ProblemCode::OutOfRange),
                ("answers.1.rating", ProblemCode::OutOfRange),
            ],
        ),
        (gut(vec![rating(GUT[0], 3)]), vec![("answers.0.rating", ProblemCode::WrongKind)]),
        (view(vec![verdict("respect", true)]), vec![("answers.0.verdict", ProblemCode::WrongKind)]),
        (
            gut(vec![words(GUT[0], &"a".repeat(TEXT_MOST + 1))]),
            vec![("answers.0.text", ProblemCode::TooLong)],
        ),
    ];
    for (made, expected) in table {
        let expected: Vec<_> = expected.into_iter().map(|(f, c)| (f.to_owned(), c)).collect();
        assert_eq!(refusals(&made), expected);
    }
}

#[test]
fn every_question_of_a_set_has_an_id_of_its_own() {
    for kind in ConversationKind::ALL {
        let mut ids = asked(kind);
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{kind:?}");
    }
}

fn answers() -> impl Strategy<Value = Vec<(usize, Option<bool>, Option<u8>, String)>> {
    let answer = (0usize..8, any::<Option<bool>>(), prop::option::of(1u8..=5), "[a-zа-я ]{0,6}");
    prop::collection::vec(answer, 0..20)
}

proptest! {
    /// Whatever is put, in whatever order: one answer a question, nothing to refuse, and never more answered than asked.
    #[test]
    fn what_is_put_through_questions_can_always_be_stored(
        kind in prop::sample::select(ConversationKind::ALL.to_vec()),
        given in answers(),
    ) {
        let mut made = conversation(1, kind, 4);
        let asked = questions(kind);
        for (at, verdict, rating, text) in given {
            let question = asked[at % asked.len()];
            made.put(Answer {
                question: question.id.to_owned(),
                text,
                verdict: verdict.filter(|_| question.asks == Asks::Verdict),
                rating: rating.filter(|_| question.asks == Asks::Rating),
                ..Answer::default()
            });
        }
        prop_assert_eq!(refusals(&made), []);
        prop_assert!(made.progress().answered <= made.progress().of);
        prop_assert!(made.progress().answered as usize <= made.answers.len());
    }

    /// The gut check passes with enough yes of the latest judged conversation and in no other way.
    #[test]
    fn line_96_no_order_and_no_other_conversation_changes_the_gut_check(
        given in prop::collection::vec((1u32..21, any::<[Option<bool>; 3]>()), 0..6),
        turn in 0usize..6,
        least in 1u32..=3,
    ) {
        let mut all: Vec<Conversation> = given
            .iter()
            .zip(1u128..)
            .map(|((on, verdicts), n)| gut(n, *on, *verdicts))
            .collect();
        let result = gut_check(&all, least);
        if !all.is_empty() {
            let turn = turn % all.len();
            all.rotate_left(turn);
        }
        all.push(conversation(99, ConversationKind::Exploration, 20));
        prop_assert_eq!(gut_check(&all, least), result.clone());
        prop_assert_eq!(result.passed == Some(true), result.yes >= least);
    }

    /// A median lies between the lowest and the highest, and every rating is counted once.
    #[test]
    fn line_107_the_median_of_creators_lies_within_what_they_said(
        ratings in prop::collection::vec(1u8..=5, 1..9),
    ) {
        let asked: Vec<Conversation> = ratings
            .iter()
            .zip(1u128..)
            .map(|(given, n)| {
                let mut made = conversation(n, ConversationKind::CreatorsView, 4);
                made.answers = vec![rating("growth", *given)];
                made
            })
            .collect();
        let growth = creators_view(&asked).pop().unwrap();
        prop_assert_eq!(growth.n as usize, ratings.len());
        let (least, most) = (*ratings.iter().min().unwrap(), *ratings.iter().max().unwrap());
        prop_assert_eq!((growth.least, growth.most), (Some(least), Some(most)));
        let median = growth.median.unwrap();
        prop_assert!(f64::from(least) <= median && median <= f64::from(most));
    }
}
