//! What the bilingual check raises and what it lets pass: labelled clauses, and rules that hold for any text.

use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use sverka_core::Lang;
use sverka_core::bilingual::{
    Difference, Kind, Known, Name, Names, differences, differences_among, facts,
};
use sverka_core::term::{Care, Entry, Forbidden, Termbase, working};

#[derive(Deserialize)]
struct Pair {
    id: String,
    ru: String,
    en: String,
    differences: Vec<Label>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Label {
    kind: Kind,
    ru: Option<String>,
    en: Option<String>,
}

fn pairs() -> Vec<Pair> {
    include_str!("bilingual/pairs.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|why| panic!("{why}: {line}")))
        .collect()
}

/// Who takes part in the labelled clauses, and the terms they keep to.
fn known() -> Known {
    let name = |forms: &[&str], person| Name {
        forms: forms.iter().map(|form| (*form).to_owned()).collect(),
        person,
        implied: Vec::new(),
    };
    let mut names = Name::platforms();
    names.extend([
        name(&["Вересна", "Veresna"], false),
        name(&["Глина и мёд", "Clay & Honey"], false),
        name(&["Марта Овсеева", "Marta Ovseeva"], true),
        name(&["Ника Залесная", "Nika Zalesnaya"], true),
        name(&["Тесса Квилмур", "Tessa Quillmoor"], true),
    ]);
    let term = |ru: &str, en: &str, not: [(Lang, &str); 2]| Entry {
        id: en.to_owned(),
        ru: vec![ru.to_owned()],
        en: vec![en.to_owned()],
        forbidden: not.map(|(lang, text)| Forbidden { lang, text: text.to_owned() }).to_vec(),
        metric: None,
        care: Care::Held,
    };
    let terms = vec![
        term("бокс", "box", [(Lang::Ru, "шкатулка"), (Lang::En, "parcel")]),
        term("проба", "sampler", [(Lang::Ru, "пробник"), (Lang::En, "tester")]),
    ];
    Known { names: Names::of(names), terms: Termbase::of(terms) }
}

fn labels(found: Vec<Difference>) -> Vec<Label> {
    let mut labels: Vec<Label> = found
        .into_iter()
        .map(|d| Label {
            kind: d.kind,
            ru: d.ru.map(|fact| fact.text),
            en: d.en.map(|fact| fact.text),
        })
        .collect();
    labels.sort();
    labels
}

#[test]
fn labelled_clauses_raise_exactly_what_was_planted() {
    let known = known();
    let (mut alarms, mut misses, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for pair in pairs() {
        let found = labels(differences_among(&pair.ru, &pair.en, &known));
        let mut expected = pair.differences.clone();
        expected.sort();
        let report = format!(
            "{}: {} | {}\n  expected {expected:?}\n  found    {found:?}",
            pair.id, pair.ru, pair.en
        );
        match () {
            () if found == expected => {}
            () if found.len() > expected.len() => alarms.push(report),
            () if found.len() < expected.len() => misses.push(report),
            () => other.push(report),
        }
    }
    let all: Vec<String> = alarms.iter().chain(&misses).chain(&other).cloned().collect();
    assert!(
        all.is_empty(),
        "{} false alarms, {} misses, {} with other words\n{}",
        alarms.len(),
        misses.len(),
        other.len(),
        all.join("\n")
    );
}

#[test]
fn labelled_clauses_are_many_varied_and_told_apart() {
    let pairs = pairs();
    let ids: BTreeSet<&str> = pairs.iter().map(|pair| pair.id.as_str()).collect();
    let kinds: BTreeSet<Kind> =
        pairs.iter().flat_map(|pair| pair.differences.iter().map(|d| d.kind)).collect();
    let equal = pairs.iter().filter(|pair| pair.differences.is_empty()).count();
    assert_eq!(ids.len(), pairs.len(), "ids repeat");
    assert!(pairs.len() >= 560, "{} pairs", pairs.len());
    assert!(
        (pairs.len() * 2 / 5..=pairs.len() * 3 / 5).contains(&equal),
        "{equal} of {} are equal",
        pairs.len()
    );
    assert_eq!(kinds.len(), 17, "kinds with no planted difference; there are {kinds:?}");
}

/// The working terms only advise, but advice given about good text is soon not read any more.
#[test]
fn the_working_terms_find_no_fault_in_clauses_that_say_the_same() {
    let base = Termbase::of(working());
    let faults: Vec<String> = pairs()
        .into_iter()
        .filter(|pair| pair.differences.is_empty())
        .flat_map(|pair| {
            let uses = base.uses(&pair.ru, &pair.en);
            let faulty = uses.into_iter().filter(|term| term.fault.is_some());
            faulty
                .map(|term| format!("{}: {} | {} {term:?}", pair.id, pair.ru, pair.en))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_day_that_reads_two_ways_is_asked_about() {
    for (ru, en) in [
        ("Запуск 3 апреля 2026 года.", "Launch on 03/04/2026."),
        ("Запуск 03/04/2026.", "Launch on 03/04/2026."),
        ("Запуск 4 марта 2026 года.", "Launch on 03/04/2026."),
        ("Запуск 21 ноября 2026 года.", "Launch on November 21."),
    ] {
        let found = differences(ru, en);
        assert_eq!(found.len(), 1, "{ru} | {en}");
        assert!(found[0].uncertain && found[0].kind == Kind::Date, "{ru} | {en}");
    }
    assert!(differences("Запуск 21.11.2026.", "Launch on 11/21/2026.").is_empty());
}

#[test]
fn an_offset_counts_utf16_units() {
    let text = "🎬 Ролик — 30 секунд";
    let found = facts(text, Lang::Ru);
    assert_eq!(found.len(), 1);
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(String::from_utf16_lossy(&units[found[0].start..found[0].end]), "30 секунд");
}

/// A whole number as Russian or English writes it.
fn grouped(number: u64, separator: &str) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let (head, tail) = digits.split_at(first);
    let groups = (!head.is_empty()).then(|| head.to_owned()).into_iter();
    let groups =
        groups.chain(tail.as_bytes().chunks(3).map(|c| String::from_utf8_lossy(c).into_owned()));
    groups.collect::<Vec<_>>().join(separator)
}

const MONTHS: [(&str, &str); 12] = [
    ("января", "January"),
    ("февраля", "February"),
    ("марта", "March"),
    ("апреля", "April"),
    ("мая", "May"),
    ("июня", "June"),
    ("июля", "July"),
    ("августа", "August"),
    ("сентября", "September"),
    ("октября", "October"),
    ("ноября", "November"),
    ("декабря", "December"),
];

fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just(" "), Just("\u{a0}"), Just("\u{202f}"), Just("\u{2009}")]
}

proptest! {
    #[test]
    fn a_number_is_the_same_in_both_languages(number in 0_u64..10_000_000_000, tenth in 0_u8..10, space in space()) {
        let ru = format!("Охват: {},{tenth} просмотра", grouped(number, space));
        let en = format!("Reach: {}.{tenth} views", grouped(number, ","));
        prop_assert_eq!(differences(&ru, &en), vec![]);
        let changed = format!("Reach: {}.{tenth} views", grouped(number + 1, ","));
        let found = differences(&ru, &changed);
        prop_assert_eq!(found.len(), 1);
        prop_assert!(found[0].ru.is_some() && found[0].en.is_some());
    }

    #[test]
    fn money_is_the_same_in_both_languages(amount in 1_u64..1_000_000_000, cents in 0_u8..100, space in space()) {
        let ru = format!("Гонорар — {},{cents:02}{space}$ за ролик", grouped(amount, space));
        let en = format!("The fee is ${}.{cents:02} per video", grouped(amount, ","));
        prop_assert_eq!(differences(&ru, &en), vec![]);
        let rubles = format!("The fee is {}.{cents:02} rubles per video", grouped(amount, ","));
        let found = differences(&ru, &rubles);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].kind, Kind::Money);
    }

    #[test]
    fn a_day_is_the_same_in_both_languages(month in 1_usize..=12, day in 1_u32..=28, year in 2000..2090) {
        let (russian, english) = MONTHS[month - 1];
        let written = [
            format!("Выход {day} {russian} {year} года"),
            format!("Выход {day:02}.{month:02}.{year}"),
            format!("Выход {year}-{month:02}-{day:02}"),
        ];
        let same = [
            format!("Live on {english} {day}, {year}"),
            format!("Live on {day} {english} {year}"),
            format!("Live on {year}-{month:02}-{day:02}"),
        ];
        let other = format!("Live on {english} {}, {year}", day % 28 + 1);
        for ru in &written {
            for en in &same {
                prop_assert_eq!(differences(ru, en), vec![]);
            }
            let found = differences(ru, &other);
            prop_assert_eq!(found.len(), 1);
            prop_assert!(!found[0].uncertain);
        }
    }

    #[test]
    fn any_text_has_its_facts_inside_it(text in any::<String>(), russian in any::<bool>()) {
        inside(&text, if russian { Lang::Ru } else { Lang::En })?;
    }

    #[test]
    fn any_clause_has_its_facts_inside_it(parts in proptest::collection::vec(piece(), 0..40), russian in any::<bool>()) {
        inside(&parts.concat(), if russian { Lang::Ru } else { Lang::En })?;
    }

    #[test]
    fn a_text_in_one_language_agrees_with_itself(parts in proptest::collection::vec(piece(), 1..30)) {
        let text = parts.concat();
        let found = differences(&text, &text);
        // Only the languages' own reading of a comma, a point or a slash may part a text from itself.
        if !text.contains(['.', ',', '/']) {
            prop_assert!(found.iter().all(|d| d.kind == Kind::Weekday), "{:?} {:?}", text, found);
        }
    }
}

fn piece() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        " ",
        " ",
        " ",
        ".",
        ",",
        "-",
        "–",
        "/",
        ":",
        "(",
        ")",
        "%",
        "$",
        "₽",
        "@",
        "#",
        "\n",
        "1",
        "5",
        "30",
        "1000",
        "2026",
        "99999999999999999999999999999999",
        "млн",
        "k",
        "M",
        "руб.",
        "USD",
        "от",
        "до",
        "from",
        "to",
        "and",
        "и",
        "с",
        "по",
        "ноября",
        "December",
        "May",
        "Friday",
        "пятницу",
        "PM",
        "a.m.",
        "МСК",
        "двадцать",
        "five",
        "first",
        "второй",
        "рабочих",
        "дней",
        "week",
        "неделю",
        "полтора",
        "half",
        "an",
        "hour",
        "Q4",
        "квартал",
        "brand.ru",
        "SAVE20",
        "промокод",
        "минус",
        "thousand",
        "тысяч",
        "😀",
        "é",
        "х",
        "ти",
        "го",
        "th",
    ])
}

fn inside(text: &str, lang: Lang) -> Result<(), TestCaseError> {
    let units: Vec<u16> = text.encode_utf16().collect();
    for fact in facts(text, lang) {
        prop_assert!(fact.start < fact.end && fact.end <= units.len());
        let written = String::from_utf16(&units[fact.start..fact.end]);
        prop_assert_eq!(written.ok(), Some(fact.text));
    }
    Ok(())
}
