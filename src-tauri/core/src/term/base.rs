//! Terms found in the two sides of a text by the stems of their words, and where the sides do not use them alike.

use super::Forbidden;
use crate::Lang;
use crate::bilingual::{Difference, Fact, Kind};
use crate::language::has_words;
use crate::words::{Word, in_address, words};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

/// How strictly a term is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TermCare"))]
#[serde(rename_all = "kebab-case")]
pub enum Care {
    /// Its absence on one side says nothing; a word not to use in its place is told.
    Shown,
    /// Its absence on one side is told too.
    Warned,
    /// A rule of the person's own: it stands on both sides or on none, and a word not to use is told wherever it is.
    Held,
}

/// A term as texts are read for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TermEntry"))]
pub struct Entry {
    /// The id of the record, of the metric, or of the working term.
    pub id: String,
    /// The Russian word for it, and after it the words that answer the term on the other side without being it.
    pub ru: Vec<String>,
    /// The English word for it, and after it those that answer it.
    pub en: Vec<String>,
    /// Words not to use for it.
    pub forbidden: Vec<Forbidden>,
    /// The metric of the dictionary it names.
    pub metric: Option<String>,
    /// How strictly it is kept.
    pub care: Care,
}

/// A place in a text, in UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Span {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// What is wrong with the use of a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TermFault {
    /// The side at fault.
    pub lang: Lang,
    /// The word there that is not to be used, as written; empty where the term is only absent.
    pub word: String,
}

/// A term in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TermUse {
    /// Which of the entries.
    pub id: String,
    /// Where it stands in the Russian text.
    pub ru: Vec<Span>,
    /// Where it stands in the English text.
    pub en: Vec<Span>,
    /// What is wrong with it.
    pub fault: Option<TermFault>,
}

/// Terms, ready to be found in texts.
#[derive(Debug, Clone, Default)]
pub struct Termbase {
    entries: Vec<Entry>,
    russian: Forms,
    english: Forms,
}

/// What begins with a stem: the stems of a form and whose it is, the longest first.
type Forms = HashMap<String, Vec<Form>>;

#[derive(Debug, Clone)]
struct Form {
    stems: Vec<String>,
    entry: usize,
    part: Part,
}

/// What a form is to its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The term.
    Proper,
    /// A word that answers it.
    Answer,
    /// A word not to use for it.
    Forbidden,
}

/// Where a form stands: its place and its words.
#[derive(Debug, Clone)]
struct Place {
    span: Span,
    written: String,
}

/// The places of each entry in one text: of the term, of what answers it, and of what is not to be used.
#[derive(Debug, Default)]
struct Places {
    proper: BTreeMap<usize, Vec<Place>>,
    answers: BTreeMap<usize, Vec<Place>>,
    forbidden: BTreeMap<usize, Vec<Place>>,
}

impl Places {
    /// Whether the text has the term, or what answers it.
    fn meet(&self, entry: usize) -> bool {
        self.proper.contains_key(&entry) || self.answers.contains_key(&entry)
    }
}

impl Termbase {
    /// Makes terms ready to be found.
    pub fn of(entries: Vec<Entry>) -> Termbase {
        let (mut russian, mut english) = (Forms::new(), Forms::new());
        for (at, entry) in entries.iter().enumerate() {
            let forbidden = |lang: Lang| {
                let of_lang = move |word: &&Forbidden| word.lang == lang;
                entry.forbidden.iter().filter(of_lang).map(|word| word.text.as_str())
            };
            for (forms, own, lang) in
                [(&mut russian, &entry.ru, Lang::Ru), (&mut english, &entry.en, Lang::En)]
            {
                let mut own = own.iter().map(String::as_str);
                add(forms, own.by_ref().take(1), at, Part::Proper);
                add(forms, own, at, Part::Answer);
                add(forms, forbidden(lang), at, Part::Forbidden);
            }
        }
        for forms in russian.values_mut().chain(english.values_mut()) {
            forms.sort_by_key(|form| std::cmp::Reverse(form.stems.len()));
        }
        Termbase { entries, russian, english }
    }

    /// The terms, in the order they were given.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The terms in a text, in the order of the Russian side, then of the English one. While one side has no words
    /// nothing is wrong with the other.
    pub fn uses(&self, ru: &str, en: &str) -> Vec<TermUse> {
        let (russian, english) = (places(&self.russian, ru), places(&self.english, en));
        let both = has_words(ru) && has_words(en);
        let mut uses: Vec<TermUse> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| {
                let fault = if both { self.fault(at, &russian, &english) } else { None };
                let there = russian.proper.contains_key(&at) || english.proper.contains_key(&at);
                let spans = |places: &Places| -> Vec<Span> {
                    let found = places.proper.get(&at).or_else(|| places.answers.get(&at));
                    found.into_iter().flatten().map(|place| place.span).collect()
                };
                let (ru, en) = (spans(&russian), spans(&english));
                (there || fault.is_some()).then(|| TermUse { id: entry.id.clone(), ru, en, fault })
            })
            .collect();
        // Of two terms that stand in the same places the first is told: «вовлечения» and «вовлечённость» share a stem.
        let mut told = HashSet::new();
        uses.retain(|term| {
            let places = |spans: &[Span]| spans.iter().map(|span| span.start).collect::<Vec<_>>();
            let new = told.insert((places(&term.ru), places(&term.en)));
            new || term.fault.is_some()
        });
        uses.sort_by_key(|term| {
            let start = |spans: &[Span]| spans.first().map_or(usize::MAX, |span| span.start);
            (start(&term.ru), start(&term.en))
        });
        uses
    }

    /// Where the sides do not use a term of the person's own alike.
    pub(crate) fn differences(&self, ru: &str, en: &str) -> Vec<Difference> {
        if !self.entries.iter().any(|entry| entry.care == Care::Held) {
            return Vec::new();
        }
        let (russian, english) = (places(&self.russian, ru), places(&self.english, en));
        let mut found = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            if entry.care != Care::Held {
                continue;
            }
            let Some(fault) = self.fault(at, &russian, &english) else { continue };
            let fact = |places: &Places, lang: Lang| {
                let wrong = places.forbidden.get(&at).filter(|_| fault.lang == lang);
                let place = wrong.or_else(|| places.proper.get(&at))?.first()?;
                Some(Fact {
                    kind: Kind::Term,
                    value: entry.id.clone(),
                    text: place.written.clone(),
                    start: place.span.start,
                    end: place.span.end,
                })
            };
            let (ru, en) = (fact(&russian, Lang::Ru), fact(&english, Lang::En));
            found.push(Difference { kind: Kind::Term, ru, en, uncertain: false });
        }
        found
    }

    /// What is wrong with the use of entry `at`.
    fn fault(&self, at: usize, russian: &Places, english: &Places) -> Option<TermFault> {
        let care = self.entries[at].care;
        let sides = [(Lang::Ru, russian, english), (Lang::En, english, russian)];
        sides.into_iter().find_map(|(lang, own, other)| {
            let wrong = own.forbidden.get(&at).and_then(|places| places.first());
            let (here, there) = (own.meet(at), other.proper.get(&at));
            let word = match (wrong, there) {
                (Some(place), _) if care == Care::Held => place.written.clone(),
                (Some(place), Some(_)) if !here => place.written.clone(),
                (None, Some(places)) if !here && care != Care::Shown => {
                    // Another term of the same words may be the one that is meant.
                    let meant = places.iter().all(|place| self.is_met(at, place, other, own));
                    if meant {
                        return None;
                    }
                    String::new()
                }
                _ => return None,
            };
            Some(TermFault { lang, word })
        })
    }

    /// Whether a place of entry `at` in one text is also the place of an entry that the other text has.
    fn is_met(&self, at: usize, place: &Place, here: &Places, there: &Places) -> bool {
        here.proper.iter().any(|(entry, places)| {
            *entry != at
                && there.meet(*entry)
                && places.iter().any(|other| other.span == place.span)
        })
    }
}

fn add<'a>(forms: &mut Forms, texts: impl Iterator<Item = &'a str>, entry: usize, part: Part) {
    for text in texts {
        let stems: Vec<String> = words(text).into_iter().map(|word| word.stem).collect();
        let Some(first) = stems.first().cloned() else { continue };
        forms.entry(first).or_default().push(Form { stems, entry, part });
    }
}

/// The places of every form in a text; a longer form takes the words of the shorter ones in it.
fn places(forms: &Forms, text: &str) -> Places {
    let mut found = Places::default();
    if forms.is_empty() {
        return found;
    }
    let words = words(text);
    let mut utf16 = Utf16 { text, bytes: 0, units: 0 };
    let mut at = 0;
    while at < words.len() {
        let fits: Vec<&Form> = forms
            .get(&words[at].stem)
            .into_iter()
            .flatten()
            .filter(|form| fits(form, &words[at..]) && !in_address(text, &words[at]))
            .collect();
        let Some(longest) = fits.first().map(|form| form.stems.len()) else {
            at += 1;
            continue;
        };
        let (from, to) = (words[at].from, words[at + longest - 1].to);
        let place = Place {
            span: Span { start: utf16.at(from), end: utf16.at(to) },
            written: text[from..to].to_owned(),
        };
        for form in fits.iter().take_while(|form| form.stems.len() == longest) {
            let places = match form.part {
                Part::Proper => &mut found.proper,
                Part::Answer => &mut found.answers,
                Part::Forbidden => &mut found.forbidden,
            };
            let places = places.entry(form.entry).or_default();
            // Two forms of one term may share their stems.
            if places.last().is_none_or(|last: &Place| last.span != place.span) {
                places.push(place.clone());
            }
        }
        at += longest;
    }
    found
}

fn fits(form: &Form, words: &[Word]) -> bool {
    words.len() >= form.stems.len()
        && words.iter().zip(&form.stems).all(|(word, stem)| word.stem == *stem)
}

/// Counts UTF-16 units along a text, forwards only.
struct Utf16<'a> {
    text: &'a str,
    bytes: usize,
    units: usize,
}

impl Utf16<'_> {
    fn at(&mut self, byte: usize) -> usize {
        self.units += self.text[self.bytes..byte].encode_utf16().count();
        self.bytes = byte;
        self.units
    }
}
