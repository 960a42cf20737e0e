//! The messages of the product: asked for by key, complete for every concept, in the house's words.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use sverka_core::{Lang, Market, Problem, metric, money::Currency, problem::ProblemCode, template};
use sverka_locale::{Arg, catalogue, language_of, locale, typescript};

/// Every problem code there is, by the list that its reader names when a code is unknown.
fn problem_codes() -> Vec<ProblemCode> {
    let refusal = serde_json::from_str::<ProblemCode>("\"?\"").unwrap_err().to_string();
    let names = refusal.split('`').skip(3).step_by(2);
    names.map(|name| serde_json::from_str(&format!("\"{name}\"")).unwrap()).collect()
}

fn missing(keys: impl IntoIterator<Item = String>) -> Vec<String> {
    keys.into_iter().filter(|key| Lang::ALL.iter().any(|lang| !locale(*lang).has(key))).collect()
}

#[test]
fn every_problem_has_its_sentence() {
    let codes = problem_codes();
    assert!(codes.contains(&ProblemCode::Empty) && codes.contains(&ProblemCode::Frozen));
    let keys = codes.iter().map(|code| format!("problem-{}", code.tag()));
    assert_eq!(missing(keys), [""; 0]);
    for code in codes {
        assert_eq!(serde_json::to_string(&code).unwrap(), format!("\"{}\"", code.tag()));
    }
}

#[test]
fn a_problem_shows_figures_and_metrics_as_people_write_them() {
    let cases = [
        (
            Problem::at("text", ProblemCode::TooLong).with("most", 200_000),
            "Здесь больше 200\u{a0}000 знаков. Сократите текст: сами мы ничего не обрежем.",
            "This is longer than 200,000 characters. Shorten it; nothing is cut for you.",
        ),
        (
            Problem::at("overlap", ProblemCode::OutOfRange).with("least", -0.5).with("most", 3.5),
            "Сюда подходит число от −0,5 до 3,5.",
            "This takes a number from −0.5 to 3.5.",
        ),
        (
            Problem::at("starts", ProblemCode::YearOutOfRange).with("from", 2000).with("to", 2100),
            "Год должен быть от 2000 до 2100. Проверьте дату.",
            "The year has to lie between 2000 and 2100. Check the date.",
        ),
        (
            Problem::at("metric", ProblemCode::RepeatedMetric).with("metric", "er_views"),
            "Метрика «ERV» уже среди ключевых. Выберите другую.",
            "“ER by views” is already among the key metrics. Pick another.",
        ),
        (
            Problem::at("metric", ProblemCode::UnknownMetric).with("metric", "<b>"),
            "Метрики «<b>» нет в\u{a0}словаре. Выберите из списка.",
            "“<b>” isn’t in the metric dictionary. Pick one from the list.",
        ),
    ];
    for (problem, ru, en) in cases {
        assert_eq!(locale(Lang::Ru).problem(&problem), ru);
        assert_eq!(locale(Lang::En).problem(&problem), en);
    }
}

#[test]
fn figures_of_a_sentence_are_written_as_the_language_does() {
    for (name, value, ru, en) in [
        ("on", "2026-11-21", "21\u{a0}ноября 2026", "Nov\u{a0}21, 2026"),
        ("row", "12400", "12\u{a0}400", "12,400"),
        ("metric", "orders", "заказы", "orders"),
        ("file", "2026-11-21", "2026-11-21", "2026-11-21"),
        ("path", "12400", "12400", "12400"),
        ("cause", "no such file", "no such file", "no such file"),
    ] {
        let both =
            [Lang::Ru, Lang::En].map(|lang| locale(lang).written(name, value).to_lowercase());
        assert_eq!(both, [ru, en].map(str::to_lowercase), "{name}");
    }
}

#[test]
fn every_metric_has_a_name_a_formula_and_a_gloss() {
    let keys = metric::DICTIONARY.iter().flat_map(|m| {
        let id = m.id.replace('_', "-");
        ["", "-formula", "-gloss"].map(|part| format!("metric-{id}{part}"))
    });
    assert_eq!(missing(keys), [""; 0]);
}

#[test]
fn every_criterion_has_a_meaning_and_five_anchors() {
    let keys = template::CRITERIA.iter().flat_map(|(id, ..)| {
        ["", "-about", "-1", "-2", "-3", "-4", "-5"].map(|part| format!("criterion-{id}{part}"))
    });
    let groups = template::GROUPS.iter().map(|group| format!("criterion-group-{group}"));
    assert_eq!(missing(keys.chain(groups)), [""; 0]);
}

#[test]
fn every_market_language_and_currency_has_a_name() {
    let markets = Market::ALL.iter().map(|market| format!("market-{}", market.tag()));
    let languages = Lang::ALL.iter().map(|lang| format!("language-{}", lang.tag()));
    let currencies = Currency::ALL.iter().map(|c| format!("currency-{}", c.code().to_lowercase()));
    assert_eq!(missing(markets.chain(languages).chain(currencies)), [""; 0]);
}

#[test]
fn plural_forms_follow_the_count() {
    let cases = [
        (1, "1\u{a0}день", "1\u{a0}day"),
        (2, "2\u{a0}дня", "2\u{a0}days"),
        (5, "5\u{a0}дней", "5\u{a0}days"),
        (11, "11\u{a0}дней", "11\u{a0}days"),
        (21, "21\u{a0}день", "21\u{a0}days"),
        (102, "102\u{a0}дня", "102\u{a0}days"),
        (1_000, "1\u{a0}000\u{a0}дней", "1,000\u{a0}days"),
    ];
    for (count, ru, en) in cases {
        let args = [("n", Arg::Count(count))];
        assert_eq!(locale(Lang::Ru).text("unit-days", &args), ru);
        assert_eq!(locale(Lang::En).text("unit-days", &args), en);
    }
}

#[test]
fn a_key_that_is_not_there_comes_back_as_it_is() {
    assert_eq!(locale(Lang::Ru).text("no-such-key", &[]), "no-such-key");
    assert_eq!(locale(Lang::En).text("saved.no-such-part", &[]), "saved.no-such-part");
}

#[test]
fn values_are_shown_as_they_are() {
    let code = "{ $x } <b>\u{202e}«»\"'\\";
    let args = [("code", code.into())];
    assert!(locale(Lang::En).text("problem-unknown-currency", &args).contains(code));
}

#[test]
fn both_languages_give_words_for_every_message() {
    for message in catalogue() {
        let args: Vec<(&str, Arg<'_>)> = message
            .variables
            .iter()
            .map(|v| (v.name, if v.count { Arg::Count(5) } else { Arg::from("x") }))
            .collect();
        for lang in Lang::ALL {
            let text = locale(lang).text(message.key, &args);
            assert!(!text.trim().is_empty(), "{} in {}", message.key, lang.tag());
            assert!(!text.contains("{$"), "{} in {}: {text}", message.key, lang.tag());
        }
    }
}

#[test]
fn the_system_speaks_russian_or_else_english() {
    let cases = [
        ("ru", Lang::Ru),
        ("ru-RU", Lang::Ru),
        ("RU_ru.UTF-8", Lang::Ru),
        ("ru-UA", Lang::Ru),
        ("en-US", Lang::En),
        ("uk-UA", Lang::En),
        ("rue", Lang::En),
        ("C", Lang::En),
        ("", Lang::En),
    ];
    for (tag, lang) in cases {
        assert_eq!(language_of(tag), lang, "{tag}");
    }
}

#[test]
fn the_window_gets_a_type_for_every_message_and_a_sign_for_every_currency() {
    let text = typescript();
    for line in [
        "  'saved': Record<never, never>;",
        "  'unit-days': { n: number };",
        "  'problem-out-of-range': { least: string; most: string };",
        "  RUB: '₽',",
        "  BYN: 'BYN',",
    ] {
        assert!(text.lines().any(|l| l == line), "{line}");
    }
    assert_eq!(text.lines().filter(|l| l.starts_with("  '")).count(), catalogue().len());
}

/// The files below `folder` that end in `ending`.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The crates that speak to people.
const SPEAKING: [&str; 4] = ["app", "cli", "exchange", "shell"];

#[test]
fn every_key_written_in_rust_is_in_the_tree() {
    let known: BTreeSet<&str> = catalogue().iter().map(|m| m.key).collect();
    let mut unknown = Vec::new();
    for path in SPEAKING.iter().flat_map(|name| files(&root().join("src-tauri").join(name), ".rs"))
    {
        let source = fs::read_to_string(&path).unwrap();
        let written = source.split(".text(").skip(1).filter_map(|call| {
            let (key, _) = call.trim_start().strip_prefix('"')?.split_once('"')?;
            Some(key.to_owned())
        });
        let lost = written.filter(|key| !known.contains(key.as_str()));
        unknown.extend(lost.map(|key| format!("{}: {key}", path.display())));
    }
    assert_eq!(unknown, [""; 0]);
}

/// What the house does not write, in one language.
struct Unwanted {
    lang: &'static str,
    piece: &'static str,
    instead: &'static str,
}

const UNWANTED: &[Unwanted] = &[
    Unwanted { lang: "ru", piece: "\"", instead: "«ёлочки»" },
    Unwanted { lang: "ru", piece: "“", instead: "«ёлочки»" },
    Unwanted { lang: "ru", piece: "!", instead: "a full stop" },
    Unwanted { lang: "ru", piece: "ошибк", instead: "what happened" },
    Unwanted { lang: "ru", piece: "некорректн", instead: "what happened" },
    Unwanted { lang: "ru", piece: "пожалуйста", instead: "nothing" },
    Unwanted { lang: "ru", piece: "партнер", instead: "партнёр" },
    Unwanted { lang: "ru", piece: "отчет", instead: "отчёт" },
    Unwanted { lang: "ru", piece: "расчет", instead: "расчёт" },
    Unwanted { lang: "ru", piece: "учет", instead: "учёт" },
    Unwanted { lang: "ru", piece: "объем", instead: "объём" },
    Unwanted { lang: "ru", piece: "вовлеченн", instead: "вовлечённ" },
    Unwanted { lang: "ru", piece: " еще", instead: "ещё" },
    Unwanted { lang: "ru", piece: " ее ", instead: "её" },
    Unwanted { lang: "ru", piece: " - ", instead: "a dash" },
    Unwanted { lang: "en", piece: "\"", instead: "“curly quotes”" },
    Unwanted { lang: "en", piece: "'", instead: "a curly apostrophe" },
    Unwanted { lang: "en", piece: "!", instead: "a full stop" },
    Unwanted { lang: "en", piece: "please", instead: "nothing" },
    Unwanted { lang: "en", piece: "oops", instead: "what happened" },
    Unwanted { lang: "en", piece: " - ", instead: "a dash" },
];

#[test]
fn messages_are_in_the_words_of_the_house() {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for path in files(&root().join("locales").join(lang.tag()), ".ftl") {
            let source = fs::read_to_string(&path).unwrap();
            let lines = source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
            for (at, line) in lines {
                // What stands between braces is Fluent's, not the reader's.
                let text: String =
                    line.split('{').map(|p| p.split_once('}').map_or(p, |(_, t)| t)).collect();
                let text = text.to_lowercase();
                for unwanted in UNWANTED.iter().filter(|u| u.lang == lang.tag()) {
                    if text.contains(unwanted.piece) {
                        let (piece, instead) = (unwanted.piece, unwanted.instead);
                        found.push(format!("{}:{}: {piece}: {instead}", path.display(), at + 1));
                    }
                }
            }
        }
    }
    assert_eq!(found, [""; 0]);
}
