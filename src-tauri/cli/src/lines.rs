//! Files of JSON lines in, a JSON line out for each: the checks that need no workspace.

use crate::answer::{self, say_json, unread};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::io::{BufRead, ErrorKind};
use std::path::Path;
use sverka_app::brief;
use sverka_app::failure::{Code, Failure, Outcome};
use sverka_core::sentiment::judge;

/// For each line `{id, ru, en}` a line `{id, differences}`.
pub fn pairs(path: &Path) -> Outcome<()> {
    #[derive(Deserialize)]
    struct Pair {
        id: serde_json::Value,
        ru: String,
        en: String,
    }
    each(path, |pair: Pair| {
        say_json(&answer::PairLine::of(pair.id, &brief::differences(&pair.ru, &pair.en)))
    })
}

/// For each line `{id, text}` a line `{id, label, language}`.
pub fn sentiment(path: &Path) -> Outcome<()> {
    #[derive(Deserialize)]
    struct Comment {
        id: serde_json::Value,
        text: String,
    }
    each(path, |comment: Comment| {
        say_json(&answer::SentimentLine::of(comment.id, judge(&comment.text)))
    })
}

fn each<T: DeserializeOwned>(path: &Path, answer: impl Fn(T) -> Outcome<()>) -> Outcome<()> {
    let misread = |at: usize, cause: &dyn std::error::Error| {
        Failure::caused(Code::NotUnderstood, cause).with("row", at + 1)
    };
    let file = std::fs::File::open(path).map_err(|cause| unread(path, &cause))?;
    let lines = std::io::BufReader::new(file).lines();
    for (at, line) in lines.enumerate() {
        let line = line.map_err(|cause| match cause.kind() {
            // Bytes that are no text.
            ErrorKind::InvalidData => misread(at, &cause),
            _ => unread(path, &cause),
        })?;
        // A mark at the head of a file is no part of its first line.
        let line = line.strip_prefix('\u{FEFF}').unwrap_or(&line);
        if !line.trim().is_empty() {
            answer(serde_json::from_str(line).map_err(|cause| misread(at, &cause))?)?;
        }
    }
    Ok(())
}
