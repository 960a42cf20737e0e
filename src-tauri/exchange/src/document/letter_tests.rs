//! The printed letter, read back with the tools any reader has.

use super::super::Form;
use super::*;
use std::process::Command;

fn letter() -> LetterDocument {
    LetterDocument {
        text: Both::new(
            "Тесса, здравствуйте!\n\nСпасибо за «Глину и мёд».",
            "Hi Tessa,\n\nThank you for Clay & Honey. #let x = 1",
        ),
        first: Lang::En,
        written_on: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        to: Both::new("Тесса", "Tessa"),
    }
}

/// The text of each page, with spaces of all kinds as single spaces.
fn pages(letter: &LetterDocument, form: Form) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter.pdf"), letter_pdf(letter, form).unwrap()).unwrap();
    let output = Command::new("pdftotext")
        .args(["letter.pdf", "-"])
        .current_dir(folder.path())
        .output()
        .expect("poppler-utils is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let flat = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_end_matches('\u{c}').split('\u{c}').map(flat).collect()
}

#[test]
fn in_both_languages_the_reader_finds_their_own_first() {
    let english = ["Nov 21, 2026", "Hi Tessa,", "Clay & Honey. #let x = 1"];
    let russian = ["21 ноября 2026", "Тесса, здравствуйте!", "«Глину и мёд»"];
    let both = pages(&letter(), Form::Both);
    assert_eq!(both.len(), 2);
    for (page, words) in both.iter().zip([english, russian]) {
        for word in words {
            assert!(page.contains(word), "{word} in {page}");
        }
    }
    let other = LetterDocument { first: Lang::Ru, ..letter() };
    assert!(pages(&other, Form::Both)[0].contains("здравствуйте"));
}

#[test]
fn one_language_stands_alone() {
    let russian = pages(&letter(), Form::Ru);
    assert_eq!(russian.len(), 1);
    assert!(!russian[0].contains("Hi"));
}

#[test]
fn a_side_nobody_wrote_says_so() {
    let half = LetterDocument { text: Both::new("", "Hi."), ..letter() };
    assert!(pages(&half, Form::Ru)[0].contains("нет текста"));
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let print = || letter_pdf(&letter(), Form::Both).unwrap();
    assert!(print() == print());
}
