//! The lexicon: words, stems, phrases and pictures with what each does to a comment.
//!
//! Kept as data in `ru.tsv`, `en.tsv` and `emoji.tsv`, one term a line. A star ends a stem and stands for any
//! ending; the longest term wins, and a whole word wins over a stem.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a term does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Does {
    /// Says something by itself, −3 … +3.
    Tone,
    /// Turns what follows within so many words.
    Not,
    /// Makes what follows stronger.
    More,
    /// Makes what follows weaker.
    Less,
    /// What comes after it counts more; below zero what comes after it counts less.
    But,
    /// Makes a sentence a question.
    Ask,
    /// Makes a question a reproach.
    Why,
    /// Says that the opposite may be meant.
    Irony,
    /// Belongs to advertising, 1 or 2.
    Spam,
    /// A common word that says nothing.
    Word,
    /// A laugh, which may be at somebody’s expense.
    Laugh,
}

/// A term and what it does.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Term {
    tone: Option<f64>,
    does: [Option<f64>; 10],
}

impl Term {
    /// How much it does of one thing; `None` when it does not.
    pub(super) fn of(&self, does: Does) -> Option<f64> {
        match does {
            Does::Tone => self.tone,
            other => self.does[other as usize - 1],
        }
    }

    fn put(&mut self, does: Does, much: f64) {
        match does {
            Does::Tone => self.tone = Some(much),
            other => self.does[other as usize - 1] = Some(much),
        }
    }
}

/// One part of a phrase.
#[derive(Debug)]
enum Part {
    Whole(String),
    Stem(String),
}

impl Part {
    fn of(text: &str) -> Part {
        match text.strip_suffix('*') {
            Some(stem) => Part::Stem(stem.to_owned()),
            None => Part::Whole(text.to_owned()),
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Part::Whole(whole) => whole == word,
            Part::Stem(stem) => word.starts_with(stem.as_str()),
        }
    }
}

#[derive(Debug)]
struct Phrase {
    parts: Vec<Part>,
    term: Term,
}

/// All terms by how they are looked up.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    whole: HashMap<String, Term>,
    stems: HashMap<String, Term>,
    /// Terms of a length at which a slip of the finger is no other word, each with one letter left out.
    slips: HashMap<String, (String, Term)>,
    phrases: HashMap<String, Vec<Phrase>>,
    pictures: HashMap<String, Term>,
    faces: Vec<(Vec<char>, String)>,
    english: HashMap<String, ()>,
}

/// Letters of the shortest term that is recognised with a letter too many or too few.
const SLIP_LEAST: usize = 7;
/// Letters of the shortest term that is recognised with one letter for another.
const SWAP_LEAST: usize = 9;

/// The lexicon, read once.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);
    &LEXICON
}

impl Lexicon {
    fn read() -> Lexicon {
        let mut lexicon = Lexicon::default();
        for (term, does, much) in rows(include_str!("ru.tsv")) {
            lexicon.put(term, does, much);
        }
        for (term, does, much) in rows(include_str!("en.tsv")) {
            for word in term.split(' ') {
                lexicon.english.insert(word.to_owned(), ());
            }
            lexicon.put(term, does, much);
        }
        for line in lines(include_str!("emoji.tsv")) {
            let [key, kind, much] = fields(line);
            let does = match kind {
                "laugh" => Does::Laugh,
                "irony" => Does::Irony,
                _ => Does::Tone,
            };
            if kind == "face" {
                lexicon.faces.push((key.chars().collect(), key.to_owned()));
            }
            lexicon.pictures.entry(key.to_owned()).or_default().put(does, number(much));
        }
        lexicon.faces.sort_by_key(|(face, _)| std::cmp::Reverse(face.len()));
        lexicon.note_slips();
        lexicon
    }

    fn put(&mut self, term: &str, does: Does, much: f64) {
        if let Some((first, _)) = term.split_once(' ') {
            let key = head(first);
            let parts = || term.split(' ').map(Part::of).collect::<Vec<Part>>();
            let phrases = self.phrases.entry(key).or_default();
            let same = |phrase: &&mut Phrase| {
                let written = phrase.parts.iter().map(|part| match part {
                    Part::Whole(whole) => whole.clone(),
                    Part::Stem(stem) => format!("{stem}*"),
                });
                written.collect::<Vec<_>>().join(" ") == term
            };
            if let Some(phrase) = phrases.iter_mut().find(same) {
                return phrase.term.put(does, much);
            }
            let mut found = Term::default();
            found.put(does, much);
            phrases.push(Phrase { parts: parts(), term: found });
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.parts.len()));
            return;
        }
        match term.strip_suffix('*') {
            Some(stem) => self.stems.entry(stem.to_owned()).or_default().put(does, much),
            None => self.whole.entry(term.to_owned()).or_default().put(does, much),
        }
    }

    fn note_slips(&mut self) {
        let of_tone = |term: &Term| term.tone.is_some_and(|tone| tone != 0.0);
        let terms = self.whole.iter().chain(&self.stems);
        for (text, term) in terms.filter(|(_, term)| of_tone(term)) {
            let letters: Vec<char> = text.chars().collect();
            if letters.len() < SLIP_LEAST || !letters.iter().all(|c| c.is_alphabetic()) {
                continue;
            }
            for short in shortened(&letters) {
                self.slips.entry(short).or_insert_with(|| (text.clone(), *term));
            }
        }
    }

    /// The longest phrase that begins the words, with how many words it takes.
    pub(super) fn phrase(&self, words: &[&str]) -> Option<(Term, usize)> {
        let begun = self.phrases.get(&head(words.first()?))?;
        begun
            .iter()
            .find(|phrase| {
                phrase.parts.len() <= words.len()
                    && phrase.parts.iter().zip(words).all(|(part, word)| part.fits(word))
            })
            .map(|phrase| (phrase.term, phrase.parts.len()))
    }

    /// A word: as it is, with drawn-out letters shortened, without its ending, with a slip of the finger.
    pub(super) fn word(&self, word: &str) -> Option<Term> {
        self.plain(word).or_else(|| self.slip(word))
    }

    /// [`word`](Lexicon::word) without slips.
    fn plain(&self, word: &str) -> Option<Term> {
        let found = |word: &str| {
            self.whole.get(word).copied().or_else(|| self.stem(word)).or_else(|| self.base(word))
        };
        found(word)
            .or_else(|| found(&drawn_in(word, 2)))
            .or_else(|| found(&drawn_in(word, 1)))
            .or_else(|| found(single_end(word)?))
    }

    /// The longest stem the word begins with.
    fn stem(&self, word: &str) -> Option<Term> {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).collect::<Vec<_>>();
        ends.iter().rev().find_map(|end| self.stems.get(&word[..*end])).copied()
    }

    /// An English word without the ending of a plural, a past or an adverb.
    fn base(&self, word: &str) -> Option<Term> {
        const LEAST: usize = 4;
        if !word.is_ascii() {
            return None;
        }
        ["'s", "s", "es", "ed", "d", "ing", "ly"]
            .iter()
            .filter_map(|ending| word.strip_suffix(ending))
            .filter(|base| base.len() >= LEAST)
            .find_map(|base| {
                self.whole.get(base).or_else(|| self.whole.get(&format!("{base}e"))).copied()
            })
    }

    /// A long word with one letter too many, too few, or in another’s place.
    fn slip(&self, word: &str) -> Option<Term> {
        let letters: Vec<char> = word.chars().collect();
        let known = self.english.contains_key(word);
        if known || letters.len() + 1 < SLIP_LEAST || !letters.iter().all(|c| c.is_alphabetic()) {
            return None;
        }
        let most = letters.len().min(24);
        for length in (SLIP_LEAST - 1..=most).rev() {
            let whole = length == letters.len();
            let start: String = letters[..length].iter().collect();
            // A stem may end anywhere in the word, a whole word only where it does.
            let fits = |target: &str| whole || self.stems.contains_key(target);
            if let Some((target, term)) = self.slips.get(&start)
                && fits(target)
            {
                return Some(*term);
            }
            for short in shortened(&letters[..length]) {
                if short.chars().count() >= SLIP_LEAST
                    && let Some(term) =
                        self.whole.get(&short).filter(|_| whole).or(self.stems.get(&short))
                {
                    return Some(*term);
                }
                if let Some((target, term)) = self.slips.get(&short)
                    && target.chars().count() >= SWAP_LEAST
                    && target.chars().count() == length
                    && fits(target)
                {
                    return Some(*term);
                }
            }
        }
        None
    }

    /// A face of signs at the start, where it stands apart from a word.
    pub(super) fn face(&self, rest: &[char], apart: bool) -> Option<(String, usize)> {
        let fits = |face: &[char]| {
            let ends_in_letter = face.last().is_some_and(|c| c.is_alphanumeric());
            let begins_with_letter = face[0].is_alphanumeric();
            rest.starts_with(face)
                && (apart || !begins_with_letter && !ends_in_letter)
                && !(ends_in_letter && rest.get(face.len()).is_some_and(|c| c.is_alphanumeric()))
        };
        let (face, key) = self.faces.iter().find(|(face, _)| fits(face))?;
        Some((key.clone(), face.len()))
    }

    /// What a picture does.
    pub(super) fn picture(&self, key: &str) -> Option<Term> {
        self.pictures.get(key).copied()
    }

    /// Whether a joined picture has a line of its own.
    pub(super) fn has_picture(&self, key: &str) -> bool {
        self.pictures.contains_key(key)
    }

    /// Whether it is an English word as far as the lexicon goes.
    pub(super) fn knows_english(&self, word: &str) -> bool {
        let known = |word: &str| self.english.contains_key(word);
        known(word)
            || word.split(['-', '\'']).all(known)
            || known(&drawn_in(word, 2))
            || known(&drawn_in(word, 1))
            || (word.is_ascii() && self.plain(word).is_some())
    }
}

/// Phrases are kept under the first letters of their first word.
fn head(word: &str) -> String {
    word.chars().filter(|c| *c != '*').take(2).collect()
}

/// A word with runs of three and more equal letters drawn in to `most`.
fn drawn_in(word: &str, most: usize) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut short = String::with_capacity(word.len());
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..].iter().take_while(|c| **c == letters[at]).count();
        let keep = if run >= 3 { most } else { run };
        short.extend(std::iter::repeat_n(letters[at], keep));
        at += run;
    }
    short
}

/// A word that ends in a letter twice, as in “loveyy”, with it once.
fn single_end(word: &str) -> Option<&str> {
    let mut letters = word.chars().rev();
    let last = letters.next().filter(|last| last.is_alphabetic())?;
    (letters.next() == Some(last)).then(|| &word[..word.len() - last.len_utf8()])
}

/// A word with each one of its letters left out.
fn shortened(letters: &[char]) -> impl Iterator<Item = String> {
    (0..letters.len()).map(|out| {
        letters.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, c)| *c).collect()
    })
}

fn rows(text: &'static str) -> impl Iterator<Item = (&'static str, Does, f64)> {
    lines(text).map(|line| {
        let [term, does, much] = fields(line);
        let does = match does {
            "tone" => Does::Tone,
            "not" => Does::Not,
            "more" => Does::More,
            "less" => Does::Less,
            "but" => Does::But,
            "ask" => Does::Ask,
            "why" => Does::Why,
            "irony" => Does::Irony,
            "spam" => Does::Spam,
            _ => Does::Word,
        };
        (term, does, number(much))
    })
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with("# "))
}

fn fields(line: &'static str) -> [&'static str; 3] {
    let mut fields = line.split('\t');
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::{fields, lines};

    /// A line that cannot be read would silently say nothing.
    #[test]
    fn every_line_of_the_data_is_read() {
        let known = [
            "tone", "not", "more", "less", "but", "ask", "why", "irony", "spam", "word", "laugh",
            "face",
        ];
        for text in [include_str!("ru.tsv"), include_str!("en.tsv"), include_str!("emoji.tsv")] {
            for line in lines(text) {
                let [term, does, much] = fields(line);
                assert!(!term.is_empty() && known.contains(&does), "{line}");
                let much: f64 = much.parse().expect(line);
                let bounds = if does == "not" { 1.0..=4.0 } else { -3.0..=3.0 };
                assert!(bounds.contains(&much), "{line}");
            }
        }
    }
}
