//! The weighing: what the words of a comment say together.

use super::Label;
use super::language::Written;
use super::lexicon::{Does, Term, lexicon};
use super::piece::{Piece, Word};

/// From this weight on a comment says something.
const SAYS: f64 = 1.0;
/// Praise and complaint together are unknown when the weaker has this share of the stronger.
const MIXED: f64 = 0.6;
/// What an intensifier makes of a weight, and what a softener does.
const MORE: f64 = 1.4;
const LESS: f64 = 0.7;
/// What is left of praise that is denied, and of complaint: “not bad” is faint praise.
const DENIED_GOOD: f64 = -0.8;
const DENIED_BAD: f64 = -0.5;
/// In a contrast the clause after the “but” is what is meant.
const BEFORE_BUT: f64 = 0.5;
const AFTER_BUT: f64 = 1.3;
/// A question that names something good or bad mostly asks about it.
const ASKED_GOOD: f64 = 0.35;
const ASKED_BAD: f64 = 0.45;
/// A question why is a reproach.
const REPROACH: f64 = 0.8;
/// The same picture again says little more.
const PICTURE_AGAIN: f64 = 0.25;

/// A word of a sentence, and whether there is a pause before it.
struct Spoken<'a> {
    word: &'a Word,
    paused: bool,
}

/// What has been found in a comment so far.
#[derive(Debug, Default)]
struct Found {
    hits: Vec<f64>,
    pictures: Vec<(String, f64)>,
    laughs: f64,
    brackets: f64,
    spam: f64,
    links: u32,
    ironic: bool,
    /// A picture that rolls its eyes: beside praise the opposite is meant.
    mocks: bool,
    words: u32,
    known: u32,
    handles: u32,
    asks: bool,
}

/// What a comment says.
pub(super) fn label(pieces: &[Piece], language: Written) -> Label {
    let mut found = Found::default();
    let mut after_but = false;
    for sentence in pieces.split_inclusive(|piece| matches!(piece, Piece::Stop | Piece::Ask)) {
        found.read(sentence, &mut after_but);
    }
    found.label(language)
}

impl Found {
    fn read(&mut self, sentence: &[Piece], after_but: &mut bool) {
        let from = self.hits.len();
        let mut words: Vec<Spoken> = Vec::new();
        let mut paused = false;
        for piece in sentence {
            match piece {
                Piece::Word(word) => {
                    words.push(Spoken { word, paused });
                    paused = false;
                }
                sign => {
                    paused |= matches!(sign, Piece::Pause | Piece::Picture(_) | Piece::Brackets(_));
                    self.sign(sign);
                }
            }
        }
        let (words_ask, why) = self.words(&words, after_but);
        let asked = words_ask || matches!(sentence.last(), Some(Piece::Ask));
        self.asks |= asked;
        if asked {
            for hit in &mut self.hits[from..] {
                *hit *= match (why, *hit > 0.0) {
                    (true, _) => REPROACH,
                    (false, true) => ASKED_GOOD,
                    (false, false) => ASKED_BAD,
                };
            }
        }
    }

    fn sign(&mut self, piece: &Piece) {
        match piece {
            Piece::Picture(key) => self.picture(key),
            Piece::Brackets(weight) => self.brackets += weight,
            Piece::Handle => self.handles += 1,
            Piece::Link => self.links += 1,
            _ => {}
        }
    }

    fn picture(&mut self, key: &str) {
        let Some(term) = lexicon().picture(key) else { return };
        self.known += 1;
        self.mocks |= term.of(Does::Irony).is_some();
        if let Some(laugh) = term.of(Does::Laugh) {
            self.laughs = laugh;
        }
        if let Some(tone) = term.of(Does::Tone) {
            let again = self.pictures.iter().any(|(seen, _)| seen == key);
            let weight = if again { tone * PICTURE_AGAIN } else { tone };
            self.pictures.push((key.to_owned(), weight));
        }
    }

    /// Reads the words of a sentence; answers whether they ask, and whether they ask why. A phrase may have a comma
    /// inside; a negation and a concession end at one.
    fn words(&mut self, words: &[Spoken], after_but: &mut bool) -> (bool, bool) {
        let texts: Vec<&str> = words.iter().map(|spoken| spoken.word.text.as_str()).collect();
        let (mut asked, mut why) = (false, false);
        let (mut denied, mut force, mut conceded) = (0_u32, 1.0_f64, false);
        self.words += words.len() as u32;
        let mut at = 0;
        while at < words.len() {
            if words[at].paused {
                (denied, force, conceded) = (0, 1.0, false);
            }
            let (term, length) = look_up(&texts[at..]);
            let Some(term) = term else {
                denied = denied.saturating_sub(1);
                at += 1;
                continue;
            };
            self.known += 1;
            asked |= term.of(Does::Ask).is_some();
            why |= term.of(Does::Why).is_some();
            self.ironic |= term.of(Does::Irony).is_some();
            self.spam += term.of(Does::Spam).unwrap_or(0.0);
            if let Some(way) = term.of(Does::But) {
                if way > 0.0 {
                    for hit in &mut self.hits {
                        *hit *= BEFORE_BUT;
                    }
                    *after_but = true;
                } else {
                    conceded = true;
                }
                denied = 0;
            } else if let Some(reach) = term.of(Does::Not) {
                denied = reach as u32 + 1;
            } else if term.of(Does::More).is_some()
                && (term.of(Does::Tone).is_none() || tone_follows(&texts[at + length..]))
            {
                force *= MORE;
                denied += u32::from(denied > 0);
            } else if term.of(Does::Less).is_some() {
                force *= LESS;
                denied += u32::from(denied > 0);
            } else if let Some(tone) = term.of(Does::Tone).filter(|tone| *tone != 0.0) {
                if words[at].word.quoted && tone > 0.0 {
                    self.ironic = true;
                } else {
                    let mut weight = tone * force.min(2.0);
                    if denied > 0 {
                        weight *= if tone > 0.0 { DENIED_GOOD } else { DENIED_BAD };
                    }
                    if conceded {
                        weight *= BEFORE_BUT;
                    } else if *after_but {
                        weight *= AFTER_BUT;
                    }
                    self.hits.push(weight);
                }
                force = 1.0;
                denied = 0;
            } else {
                force = 1.0;
            }
            denied = denied.saturating_sub(1);
            at += length;
        }
        (asked, why)
    }

    fn label(&self, language: Written) -> Label {
        if self.spam + f64::from(self.links.min(1)) >= 2.0 {
            return Label::Unknown;
        }
        let pictures = self.pictures.iter().map(|(_, weight)| *weight);
        let all = || self.hits.iter().copied().chain(pictures.clone());
        let mut good: f64 = all().filter(|weight| *weight > 0.0).sum();
        let bad: f64 = -all().filter(|weight| *weight < 0.0).sum::<f64>();
        if bad < SAYS {
            good += self.laughs + self.brackets.max(0.0);
        }
        let bad = if good < SAYS { bad - self.brackets.min(0.0) } else { bad };
        if (self.ironic || self.mocks) && good > 0.0 {
            return if bad >= 2.0 * SAYS && good < bad { Label::Negative } else { Label::Unknown };
        }
        let (weaker, stronger) = if good < bad { (good, bad) } else { (bad, good) };
        if weaker >= SAYS * 0.75 && weaker >= stronger * MIXED {
            return Label::Unknown;
        }
        match good - bad {
            rest if rest >= SAYS => Label::Positive,
            rest if rest <= -SAYS => Label::Negative,
            _ => self.quiet(language),
        }
    }

    /// What a comment without praise or complaint is: neutral, where enough of it was understood.
    fn quiet(&self, language: Written) -> Label {
        let understood = match language {
            Written::Unknown => self.words == 0 && (!self.pictures.is_empty() || self.handles > 0),
            _ => self.asks || self.words >= 2 || self.known > 0 || self.handles > 0,
        };
        if understood && !self.ironic { Label::Neutral } else { Label::Unknown }
    }
}

/// The longest term at the start of the words and how many it takes.
fn look_up(texts: &[&str]) -> (Option<Term>, usize) {
    if let Some((term, length)) = lexicon().phrase(texts) {
        return (Some(term), length);
    }
    (texts.first().and_then(|word| one(word)), 1)
}

/// A word, or the strongest half of a hyphenated one.
fn one(word: &str) -> Option<Term> {
    lexicon().word(word).or_else(|| {
        let halves = word.split(['-', '/']).filter(|half| half.chars().count() > 2);
        halves.filter_map(|half| lexicon().word(half)).find(|term| term.of(Does::Tone).is_some())
    })
}

/// Whether the next word says something by itself, so that what stands before it only makes it stronger.
fn tone_follows(texts: &[&str]) -> bool {
    !texts.is_empty()
        && look_up(texts).0.and_then(|term| term.of(Does::Tone)).is_some_and(|tone| tone != 0.0)
}
