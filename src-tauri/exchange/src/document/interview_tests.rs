//! The printed notes, read back with the tools any reader has.

use super::*;
use std::process::Command;

fn same(text: &str) -> Both {
    Both::new(text, text)
}

fn notes() -> InterviewDocument {
    let answer = |question: Both, verdict: Both, text: &str| AnswerText {
        question,
        verdict,
        text: text.to_owned(),
    };
    InterviewDocument {
        title: Both::new("Интервью", "Exploration interview"),
        partner: Both::new("«Две пристани»", "Two Piers"),
        about: vec![
            Both::new("21 ноября 2026 г.", "Nov 21, 2026"),
            Both::new("Говорили с: Орла Пенхейл", "Talked with: Орла Пенхейл"),
        ],
        outcome: Both::new("Ответы: 2 из 3", "Answered: 2 of 3"),
        answers: vec![
            answer(
                Both::new("Что пошло не так?", "What went wrong?"),
                Both::default(),
                "Опоздали на неделю.\n#let x = 1 *не разметка*",
            ),
            answer(
                Both::new("Есть ли процесс?", "Is there a process?"),
                Both::new("да", "yes"),
                "",
            ),
            answer(Both::new("Кто подхватит?", "Who takes over?"), Both::default(), "  "),
        ],
        notes: "Тон спокойный".to_owned(),
        kept: vec![same("Чайная лавка")],
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar"),
    }
}

/// The text of the document, with spaces of all kinds as single spaces.
fn text(notes: &InterviewDocument, form: Form) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pdf = interview_pdf(notes, form).expect("notes can be printed");
    std::fs::write(folder.path().join("notes.pdf"), &pdf).expect("the folder is there");
    if let Ok(pages) = std::env::var("SVERKA_PAGES") {
        let path = std::path::Path::new(&pages).join(format!("interview-{form:?}.pdf"));
        std::fs::write(path, &pdf).expect("the page is kept");
    }
    let output = Command::new("pdftotext")
        .args(["notes.pdf", "-"])
        .current_dir(folder.path())
        .output()
        .expect("poppler-utils is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text is UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_notes_say_what_was_asked_and_answered_and_what_came_of_it() {
    let russian = text(&notes(), Form::Ru);
    for word in [
        "«Две пристани»",
        "Интервью",
        "Говорили с: Орла Пенхейл",
        "Ответы: 2 из 3",
        "Что пошло не так?",
        "#let x = 1 *не разметка*",
        "Есть ли процесс? да",
        "не спросили",
        "Тон спокойный",
        "Чайная лавка",
    ] {
        // A verdict stands at the end of its row and is read after it.
        let (first, last) = word.split_once("? ").unwrap_or((word, ""));
        assert!(russian.contains(first) && russian.contains(last), "{word} in {russian}");
    }
    assert_eq!(russian.matches("не спросили").count(), 1, "only what nobody asked: {russian}");
    assert!(!russian.contains("Two Piers"));
    let english = text(&notes(), Form::En);
    for word in ["Two Piers", "What went wrong?", "yes", "not asked", "Опоздали на неделю."]
    {
        assert!(english.contains(word), "{word} in {english}");
    }
    assert!(!english.contains("пристани"));
}

#[test]
fn both_languages_stand_together_and_words_as_they_were_noted_once() {
    let both = text(&notes(), Form::Both);
    for word in ["«Две пристани»", "Two Piers", "Что пошло не так?", "What went wrong?"]
    {
        assert!(both.contains(word), "{word} in {both}");
    }
    assert_eq!(both.matches("Опоздали на неделю.").count(), 1);
}

#[test]
fn a_conversation_of_nothing_is_a_page_too_and_the_same_twice() {
    let blank = InterviewDocument {
        partner: Both::default(),
        about: Vec::new(),
        answers: Vec::new(),
        notes: String::new(),
        kept: Vec::new(),
        ..notes()
    };
    for form in Form::ALL {
        let print = || interview_pdf(&blank, form).expect("notes can be printed");
        assert!(print() == print(), "{form:?}");
    }
}
