//! The brief on paper: one text in two languages with its metrics, signatures and fingerprint.

use super::{DocumentError, Form, in_each, set, word, worded};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;
use sverka_core::{Both, Lang, Market};
use sverka_locale::locale;

/// The template. It finds its data as [`Sheet`].
const TEMPLATE: &str = concat!(include_str!("paper.typ"), "\n", include_str!("brief.typ"));

/// The longest title in the running head, in characters; a longer one ends in `…`.
const RUNNING_MOST: usize = 26;

/// A brief as it is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefDocument {
    /// The campaign's title.
    pub title: Both,
    /// The brand's name; may be blank.
    pub brand: Both,
    /// First and last day.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// The version, 1, 2, 3 … It is said on every page.
    pub version: u32,
    /// Hash of exactly this text, in hex. Its beginning is said on every page, all of it at the end.
    pub fingerprint: Option<String>,
    /// Who signed so far, taken together. It is said on every page.
    pub signing: Signing,
    /// Who takes part, in order.
    pub parties: Vec<PartyLine>,
    /// The clauses, in order.
    pub clauses: Vec<ClauseText>,
    /// The key metrics, in order.
    pub metrics: Vec<MetricLine>,
    /// Who signs, in order. Everyone has a line for initials on every page.
    pub signatures: Vec<SignatureLine>,
    /// The day the document is made.
    pub printed_on: NaiveDate,
}

/// How far the signing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Signing {
    /// Nobody signed this text.
    Draft,
    /// Some signed it.
    Partly,
    /// Everyone signed it.
    Signed,
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyLine {
    /// Name.
    pub name: Both,
    /// Role in lower case: `автор`, `creator`. The market is added to it.
    pub role: Both,
    /// The market they work in; none for a party of all markets.
    pub market: Option<Market>,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClauseText {
    /// Its number in the brief, from 1.
    pub number: u32,
    /// Title.
    pub title: Both,
    /// Text. A blank line begins a paragraph. A blank side is printed as such.
    pub text: Both,
}

/// A key metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetricLine {
    /// Name.
    pub name: Both,
    /// Whether success is judged on it.
    pub primary: bool,
    /// How it is computed, or what it is here; may be blank.
    pub formula: Both,
    /// Why it matters; may be blank.
    pub why: Both,
    /// Who tracks it; may be blank.
    pub owner: Both,
    /// What is to be reached in each market, as a figure with its unit in the spelling of each language. In the
    /// form of both languages each market shows the side of its own.
    pub thresholds: Vec<(Market, Both)>,
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    /// Who signs.
    pub name: Both,
    /// Role in lower case. The market is added to it.
    pub role: Both,
    /// The market they work in.
    pub market: Option<Market>,
    /// How and when they signed; none leaves the line to a pen.
    pub signed: Option<Signed>,
}

/// A signature that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The day, on the reader's calendar.
    pub on: NaiveDate,
    /// How, in lower case: `в сообщении`, `by message`.
    pub method: Both,
}

/// Prints a brief as a tagged PDF of A4 pages. The same brief and form give the same bytes.
///
/// A clause stands whole on one page unless it is longer than a page, and as long as none is, every clause
/// stands on the same page in all three forms.
///
/// # Errors
/// [`DocumentError`], never because of what people wrote.
pub fn brief_pdf(document: &BriefDocument, form: Form) -> Result<Vec<u8>, DocumentError> {
    set(TEMPLATE, &Sheet::of(document, form))
}

/// What the template reads: the document with every date, count and fixed word already worded.
#[derive(Serialize)]
struct Sheet<'a> {
    sides: Vec<&'static str>,
    words: BTreeMap<&'static str, Both>,
    title: Both,
    running: Both,
    brand: &'a Both,
    period: Option<Both>,
    version: u32,
    state: Signing,
    made: Day,
    made_on: Both,
    fingerprint: Option<Fingerprint>,
    parties: Vec<Party<'a>>,
    clauses: &'a [ClauseText],
    metrics: Vec<Metric<'a>>,
    signatures: Vec<Signature<'a>>,
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}

#[derive(Serialize)]
struct Fingerprint {
    short: String,
    groups: Vec<String>,
}

#[derive(Serialize)]
struct Party<'a> {
    name: &'a Both,
    about: Both,
    market: Option<Market>,
}

#[derive(Serialize)]
struct Metric<'a> {
    name: &'a Both,
    primary: bool,
    formula: &'a Both,
    why: &'a Both,
    owner: Both,
    values: BTreeMap<&'static str, Option<&'a Both>>,
}

#[derive(Serialize)]
struct Signature<'a> {
    name: &'a Both,
    about: Both,
    market: Option<Market>,
    initials: String,
    signed: Option<SignedWords<'a>>,
}

#[derive(Serialize)]
struct SignedWords<'a> {
    on: Both,
    method: &'a Both,
}

impl<'a> Sheet<'a> {
    fn of(document: &'a BriefDocument, form: Form) -> Sheet<'a> {
        Sheet {
            sides: form.sides().iter().map(|lang| lang.tag()).collect(),
            words: fixed_words(document),
            title: one_line(&document.title),
            running: each(&document.title, shortened),
            brand: &document.brand,
            period: document
                .period
                .map(|(from, to)| in_each(|lang| locale(lang).date_range(from, to))),
            version: document.version,
            state: document.signing,
            made: Day {
                year: document.printed_on.year(),
                month: document.printed_on.month(),
                day: document.printed_on.day(),
            },
            made_on: dated(document.printed_on),
            fingerprint: document.fingerprint.as_deref().map(Fingerprint::of),
            parties: document
                .parties
                .iter()
                .map(|party| Party {
                    name: &party.name,
                    about: about(&party.role, party.market),
                    market: party.market,
                })
                .collect(),
            clauses: &document.clauses,
            metrics: document.metrics.iter().map(Metric::of).collect(),
            signatures: document.signatures.iter().map(|line| Signature::of(line, form)).collect(),
        }
    }
}

impl Fingerprint {
    fn of(hash: &str) -> Fingerprint {
        let short = groups(hash, 4).into_iter().take(4).collect::<Vec<_>>().join(" ");
        Fingerprint { short, groups: groups(hash, 8) }
    }
}

impl<'a> Metric<'a> {
    fn of(line: &'a MetricLine) -> Metric<'a> {
        let value =
            |market| line.thresholds.iter().find(|(of, _)| *of == market).map(|(_, value)| value);
        let owner = if line.owner.is_blank() {
            Both::default()
        } else {
            worded("document-metric-owner", |lang| {
                vec![("owner", line.owner.or_other(lang).into())]
            })
        };
        Metric {
            name: &line.name,
            primary: line.primary,
            formula: &line.formula,
            why: &line.why,
            owner,
            values: Market::ALL.into_iter().map(|market| (market.tag(), value(market))).collect(),
        }
    }
}

impl<'a> Signature<'a> {
    fn of(line: &'a SignatureLine, form: Form) -> Signature<'a> {
        // Beside both languages people initial as they sign at home.
        let lang = match (form, line.market) {
            (Form::Ru, _) => Lang::Ru,
            (Form::En, _) | (Form::Both, Some(Market::Us)) => Lang::En,
            (Form::Both, _) => Lang::Ru,
        };
        Signature {
            name: &line.name,
            about: about(&line.role, line.market),
            market: line.market,
            initials: initials(line.name.or_other(lang)),
            signed: line
                .signed
                .as_ref()
                .map(|signed| SignedWords { on: dated(signed.on), method: &signed.method }),
        }
    }
}

/// The words that are the same in every brief, by the name the template has for them.
fn fixed_words(document: &BriefDocument) -> BTreeMap<&'static str, Both> {
    let state = match document.signing {
        Signing::Draft => word("document-draft"),
        Signing::Signed => word("document-signed"),
        Signing::Partly => {
            let signed = document.signatures.iter().filter(|line| line.signed.is_some()).count();
            worded("document-partly", |_| {
                vec![
                    ("signed", signed.to_string().into()),
                    ("all", document.signatures.len().to_string().into()),
                ]
            })
        }
    };
    let version =
        worded("document-version", |_| vec![("version", document.version.to_string().into())]);
    BTreeMap::from([
        ("state", state),
        ("version", version),
        ("kind", word("document-brief")),
        ("version-word", word("document-version-word")),
        ("clauses-word", word("document-clauses-word")),
        ("made-word", word("document-made-word")),
        ("continued", word("document-continued")),
        ("no-text", word("document-no-text")),
        ("no-clauses", word("document-no-clauses")),
        ("no-metrics", word("document-no-metrics")),
        ("no-parties", word("document-no-parties")),
        ("market-ru", word("document-market-ru")),
        ("market-us", word("document-market-us")),
        ("metrics", word("document-metrics")),
        ("metric", word("document-metric")),
        ("why", word("document-metric-why")),
        ("primary", word("document-metric-primary")),
        ("signatures", word("document-signatures")),
        ("signature", word("document-signature")),
        ("date", word("document-date")),
        ("meaning", word("document-signature-meaning")),
        ("fingerprint-note", word("document-fingerprint-note")),
        ("not-advice", word("document-not-advice")),
    ])
}

/// A role with its market: `автор, Россия`.
fn about(role: &Both, market: Option<Market>) -> Both {
    let Some(market) = market else { return role.clone() };
    let place = match market {
        Market::Ru => word("document-market-ru"),
        Market::Us => word("document-market-us"),
    };
    if role.is_blank() {
        return place;
    }
    in_each(|lang| {
        let args = [("role", role.or_other(lang).into()), ("market", place.side(lang).into())];
        locale(lang).text("document-party", &args)
    })
}

fn dated(day: NaiveDate) -> Both {
    in_each(|lang| locale(lang).date(day))
}

fn each(text: &Both, change: impl Fn(&str) -> String) -> Both {
    in_each(|lang| change(text.side(lang)))
}

/// A title on one line of its own, however it was typed.
fn one_line(title: &Both) -> Both {
    each(title, |side| side.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The title for the running head: whole, or its first words and `…`.
fn shortened(title: &str) -> String {
    let mut short = String::new();
    for word in title.split_whitespace() {
        let space = usize::from(!short.is_empty());
        if short.chars().count() + space + word.chars().count() > RUNNING_MOST {
            if short.is_empty() {
                short = word.chars().take(RUNNING_MOST).collect();
            }
            short.push('…');
            break;
        }
        if space == 1 {
            short.push('\u{a0}');
        }
        short.push_str(word);
    }
    short
}

/// First letters of the first two words, as people initial a page.
fn initials(name: &str) -> String {
    let letters: Vec<String> = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()))
        .take(2)
        .map(|letter| format!("{}.", letter.to_uppercase()))
        .collect();
    letters.join("\u{a0}")
}

/// The characters of a hash in groups of `size`.
fn groups(hash: &str, size: usize) -> Vec<String> {
    let characters: Vec<char> = hash.chars().collect();
    characters.chunks(size).map(|group| group.iter().collect()).collect()
}

#[cfg(test)]
#[path = "brief_tests.rs"]
mod tests;
