//! Words that look for somebody to blame where a review looks for a cause (REQUIREMENTS 155).

use crate::fold::fold;

/// Beginnings of words, folded; a line each.
const STEMS: &str = include_str!("blame.txt");

/// The words of a text that blame a person, as they are written there, each once. The list is short and open: it
/// reminds, and refuses nothing.
pub fn blaming(text: &str) -> Vec<String> {
    let stems: Vec<&str> = STEMS.lines().map(str::trim).filter(|stem| !stem.is_empty()).collect();
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_alphabetic() && c != '-') {
        let folded = fold(word);
        let blames = stems.iter().any(|stem| folded.starts_with(stem));
        if blames && !found.iter().any(|own| fold(own) == folded) {
            found.push(word.to_owned());
        }
    }
    found
}
