//! A letter on paper: the words of its author, a page a language.

use super::{DocumentError, Form, set, word};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;
use sverka_core::{Both, Lang};
use sverka_locale::locale;

/// The template. It finds its data as [`Sheet`].
const TEMPLATE: &str = concat!(include_str!("paper.typ"), "\n", include_str!("letter.typ"));

/// A letter as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterDocument {
    /// The letter, greeting and close and all. A blank line begins a paragraph; a blank side is printed as such.
    pub text: Both,
    /// The language of its reader: in both languages it stands first.
    pub first: Lang,
    /// The day it is dated.
    pub written_on: NaiveDate,
    /// To whom, for the title of the file.
    pub to: Both,
}

/// Prints a letter as a tagged PDF of A4 pages. The same letter and form give the same bytes.
///
/// # Errors
/// [`DocumentError`], never because of what people wrote.
pub fn letter_pdf(letter: &LetterDocument, form: Form) -> Result<Vec<u8>, DocumentError> {
    set(TEMPLATE, &Sheet::of(letter, form))
}

#[derive(Serialize)]
struct Sheet<'a> {
    sides: Vec<&'static str>,
    words: BTreeMap<&'static str, Both>,
    text: &'a Both,
    to: Both,
    day: Both,
    written: Day,
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}

impl<'a> Sheet<'a> {
    fn of(letter: &'a LetterDocument, form: Form) -> Sheet<'a> {
        let mut sides = form.sides().to_vec();
        sides.sort_by_key(|side| *side != letter.first);
        let on = letter.written_on;
        let each = |side: &dyn Fn(Lang) -> String| Both::new(side(Lang::Ru), side(Lang::En));
        Sheet {
            sides: sides.into_iter().map(Lang::tag).collect(),
            words: BTreeMap::from([
                ("subject", word("document-letter")),
                ("no-text", word("document-no-text")),
            ]),
            text: &letter.text,
            to: each(&|lang| letter.to.or_other(lang).trim().to_owned()),
            day: each(&|lang| locale(lang).date(on)),
            written: Day { year: on.year(), month: on.month(), day: on.day() },
        }
    }
}

#[cfg(test)]
#[path = "letter_tests.rs"]
mod tests;
