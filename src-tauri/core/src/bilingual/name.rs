//! Names that both sides of a text must share: the parties, partners and platforms that are known (REQUIREMENTS 162).

use super::{Difference, Fact, Kind};
use crate::fold::is_cyrillic;
use crate::words::{Word, in_address, words};
use std::collections::{BTreeMap, HashMap};

/// A name as it may be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// Its forms in either language; any of them, in any case form, names it on either side.
    pub forms: Vec<String>,
    /// Whether it is a person at hand, whom a first name or a surname alone names too.
    pub person: bool,
    /// Words that imply it without naming it: they answer the name on the other side and are never missed themselves.
    pub implied: Vec<String>,
}

/// Names, ready to be found in texts.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// What begins with a stem, the longest first.
    starts: HashMap<String, Vec<Form>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    name: usize,
    stems: Vec<String>,
    /// Whether it is written with a capital: then a word in small letters is only a word.
    capital: bool,
    implied: bool,
}

/// What platforms are called, and what on the other side implies them.
const PLATFORMS: [(&[&str], &[&str]); 5] = [
    (
        &["Instagram", "Инстаграм", "Инстаграмм"],
        &["IG", "Insta", "Инста", "Reels", "Reel", "Рилс", "Рилз", "Stories", "Story", "Сторис"],
    ),
    (&["YouTube", "Ютуб", "Ютьюб"], &["YT", "Shorts", "Short", "Шортс"]),
    (&["Telegram", "Телеграм", "Телеграмм"], &["TG", "ТГ", "Телега"]),
    (&["TikTok", "Tik Tok", "ТикТок", "Тик Ток", "Тикток"], &["ТТ"]),
    (&["VK", "ВК", "ВКонтакте", "VKontakte"], &["VK Видео", "VK Video"]),
];

/// First names and surnames that are also words of a sentence or months: alone they name nobody.
const COMMON: [&str; 27] = [
    "will",
    "may",
    "mark",
    "grace",
    "art",
    "bill",
    "rose",
    "hope",
    "faith",
    "joy",
    "april",
    "june",
    "august",
    "summer",
    "page",
    "young",
    "long",
    "вера",
    "надежда",
    "любовь",
    "лев",
    "роман",
    "слава",
    "роза",
    "марта",
    "май",
    "лилия",
];
/// Shorter than this, part of a name is too short to stand alone.
const ALONE_LEAST: usize = 3;

impl Name {
    /// The platforms' names.
    pub fn platforms() -> Vec<Name> {
        let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        PLATFORMS
            .iter()
            .map(|(forms, implied)| Name {
                forms: all(forms),
                person: false,
                implied: all(implied),
            })
            .collect()
    }
}

impl Names {
    /// Makes names ready to be found. Two that share a form are one: a party is a partner too.
    pub fn of(names: impl IntoIterator<Item = Name>) -> Names {
        let mut ready = Names::default();
        let mut owners: HashMap<Vec<String>, usize> = HashMap::new();
        // A first name that two people share names neither of them.
        let mut alone: BTreeMap<Vec<String>, Option<Form>> = BTreeMap::new();
        for (at, name) in names.into_iter().enumerate() {
            let forms: Vec<(String, Vec<Word>)> = name
                .forms
                .iter()
                .flat_map(|form| ways(form))
                .map(|form| {
                    let words = words(&form);
                    (form, words)
                })
                .filter(|(_, words)| !words.is_empty())
                .collect();
            let known = forms.iter().find_map(|(_, words)| owners.get(&stems(words)).copied());
            let owner = known.unwrap_or(at);
            for (form, words) in &forms {
                if owners.insert(stems(words), owner).is_none() {
                    ready.add(Form {
                        name: owner,
                        stems: stems(words),
                        capital: form.chars().any(char::is_uppercase),
                        implied: false,
                    });
                }
                if !name.person || words.len() < 2 {
                    continue;
                }
                for word in words.iter().filter(|word| stands_alone(form, word)) {
                    let lone = Form {
                        name: owner,
                        stems: vec![word.stem.clone()],
                        capital: true,
                        implied: false,
                    };
                    alone
                        .entry(lone.stems.clone())
                        .and_modify(|held| {
                            if held.as_ref().is_some_and(|held| held.name != owner) {
                                *held = None;
                            }
                        })
                        .or_insert(Some(lone));
                }
            }
            for implied in &name.implied {
                let stems = stems(&words(implied));
                if !stems.is_empty() {
                    ready.add(Form { name: owner, stems, capital: false, implied: true });
                }
            }
        }
        for lone in alone.into_values().flatten() {
            if !owners.contains_key(&lone.stems) {
                ready.add(lone);
            }
        }
        for forms in ready.starts.values_mut() {
            forms.sort_by_key(|form| (std::cmp::Reverse(form.stems.len()), form.name));
        }
        ready
    }

    fn add(&mut self, form: Form) {
        let Some(first) = form.stems.first() else { return };
        self.starts.entry(first.clone()).or_default().push(form);
    }

    /// The first mention of each name in a text, and whether it is only implied.
    fn in_text(&self, text: &str) -> BTreeMap<usize, (Fact, bool)> {
        let words = words(text);
        let mut found: BTreeMap<usize, (Fact, bool)> = BTreeMap::new();
        let mut at = 0;
        while at < words.len() {
            let Some((form, last)) = self.form_at(text, &words, at) else {
                at += 1;
                continue;
            };
            let (from, to) = (words[at].from, words[last].to);
            let heard = found.get(&form.name);
            if heard.is_none_or(|(_, implied)| *implied && !form.implied) {
                found.insert(form.name, (fact(text, from, to, form.name), form.implied));
            }
            at = last + 1;
        }
        found
    }

    /// The longest form that begins with the word at `at`, and its last word.
    fn form_at(&self, text: &str, words: &[Word], at: usize) -> Option<(&Form, usize)> {
        let forms = self.starts.get(&words[at].stem)?;
        if in_address(text, &words[at]) {
            return None;
        }
        let capital = text[words[at].from..].chars().next().is_some_and(char::is_uppercase);
        forms.iter().filter(|form| capital || !form.capital).find_map(|form| {
            let last = at + form.stems.len() - 1;
            let there = words.get(at..=last)?;
            there
                .iter()
                .zip(&form.stems)
                .all(|(word, stem)| word.stem == *stem)
                .then_some((form, last))
        })
    }

    /// Names that stand on one side only. What is left on both is paired in the order of the text.
    pub(super) fn differences(&self, ru: &str, en: &str) -> Vec<Difference> {
        if self.starts.is_empty() {
            return Vec::new();
        }
        let (russian, english) = (self.in_text(ru), self.in_text(en));
        let left = |own: &BTreeMap<usize, (Fact, bool)>, other: &BTreeMap<usize, (Fact, bool)>| {
            let mut left: Vec<Fact> = own
                .iter()
                .filter(|(name, (_, implied))| !implied && !other.contains_key(name))
                .map(|(_, (fact, _))| fact.clone())
                .collect();
            left.sort_by_key(|fact| fact.start);
            left
        };
        let (mut ours, mut theirs) =
            (left(&russian, &english).into_iter(), left(&english, &russian).into_iter());
        std::iter::from_fn(|| match (ours.next(), theirs.next()) {
            (None, None) => None,
            (ru, en) => Some(Difference { kind: Kind::Name, ru, en, uncertain: false }),
        })
        .collect()
    }
}

fn stems(words: &[Word]) -> Vec<String> {
    words.iter().map(|word| word.stem.clone()).collect()
}

/// Whether part of a person's name names them alone.
fn stands_alone(form: &str, word: &Word) -> bool {
    let written = &form[word.from..word.to];
    written.chars().next().is_some_and(char::is_uppercase)
        && written.chars().count() >= ALONE_LEAST
        && !COMMON.contains(&word.folded.as_str())
}

/// The ways a name may be written: “&” may be a word, and a Russian name ends as its case has it. The ending of a
/// name such as «Телеграм» may itself look like one, which a stemmer alone would take off.
fn ways(form: &str) -> Vec<String> {
    const ENDINGS: [&str; 5] = ["а", "у", "ом", "е", "ы"];
    let mut ways = vec![form.to_owned()];
    if form.contains('&') {
        ways.extend(["and", "и"].map(|word| form.replace('&', &format!(" {word} "))));
    }
    let hard = |c: char| is_cyrillic(c) && !"аеёиоуыэюяйьАЕЁИОУЫЭЮЯЙЬ".contains(c);
    if form.ends_with(hard) && !form.contains(char::is_whitespace) {
        ways.extend(ENDINGS.map(|ending| format!("{form}{ending}")));
    }
    ways
}

fn fact(text: &str, from: usize, to: usize, name: usize) -> Fact {
    let start = text[..from].encode_utf16().count();
    let end = start + text[from..to].encode_utf16().count();
    Fact { kind: Kind::Name, value: name.to_string(), text: text[from..to].to_owned(), start, end }
}
