//! A document as PDF: tagged, with its fonts in it, in pages of A4.

use super::model::Document;
use super::page::{Page, Said};
use super::{DocumentError, Form, set, word};
use chrono::Datelike;
use serde::Serialize;
use std::collections::BTreeMap;
use sverka_core::Both;

/// The template. It finds its data as [`Sheet`].
const TEMPLATE: &str = concat!(
    include_str!("paper.typ"),
    "\n",
    include_str!("picture.typ"),
    "\n",
    include_str!("document.typ")
);

/// The longest running head, in characters; a longer one ends in `…`.
const RUNNING_MOST: usize = 84;

/// The document as the bytes of a PDF. The same document and form give the same bytes.
pub(super) fn pdf(document: &Document, form: Form) -> Result<Vec<u8>, DocumentError> {
    let page = Page::drawn(document, form);
    let leading = |said: &Said| said.first().map_or_else(String::new, |voice| voice.text.clone());
    let running = [leading(&page.kind), leading(&page.title)].join(" · ");
    set(
        TEMPLATE,
        &Sheet {
            sides: form.sides().iter().map(|lang| lang.tag()).collect(),
            words: BTreeMap::from([("no-text", word("document-no-text"))]),
            state: match &page.stamp {
                Some(stamp) if !stamp.signed => "draft",
                _ => "signed",
            },
            tight: document.tight,
            running: shortened(&running),
            made: Day {
                year: document.made_on.year(),
                month: document.made_on.month(),
                day: document.made_on.day(),
            },
            page,
        },
    )
}

/// What the template reads.
#[derive(Serialize)]
struct Sheet {
    sides: Vec<&'static str>,
    words: BTreeMap<&'static str, Both>,
    /// Whether the mark stands filled: a text to be signed has an outline until all have signed.
    state: &'static str,
    /// Whether it is to stand on as few pages as can be read with ease.
    tight: bool,
    running: String,
    made: Day,
    page: Page,
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= RUNNING_MOST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(RUNNING_MOST).collect();
    short.push('…');
    short
}
