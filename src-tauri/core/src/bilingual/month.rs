//! The names of the months.

use super::scan::Tokens;

/// The month at token `at`. English months are known by their capital.
pub(super) fn read(tokens: &Tokens, at: usize) -> Option<u32> {
    let word = tokens.word(at);
    let month =
        match word {
            "january" | "jan" | "январь" | "января" | "январе" | "январю" | "январем" | "янв" => {
                1
            }
            "february" | "feb" | "февраль" | "февраля" | "феврале" | "февралю" | "февралем"
            | "фев" | "февр" => 2,
            "march" | "mar" | "март" | "марта" | "марте" | "марту" | "мартом" => {
                3
            }
            "april" | "apr" | "апрель" | "апреля" | "апреле" | "апрелю" | "апрелем" | "апр" => {
                4
            }
            "may" | "май" | "мая" | "мае" | "маю" | "маем" => 5,
            "june" | "jun" | "июнь" | "июня" | "июне" | "июню" | "июнем" | "июн" => {
                6
            }
            "july" | "jul" | "июль" | "июля" | "июле" | "июлю" | "июлем" | "июл" => {
                7
            }
            "august" | "aug" | "август" | "августа" | "августе" | "августу" | "августом"
            | "авг" => 8,
            "september" | "sep" | "sept" | "сентябрь" | "сентября" | "сентябре" | "сентябрю"
            | "сентябрем" | "сен" | "сент" => 9,
            "october" | "oct" | "октябрь" | "октября" | "октябре" | "октябрю" | "октябрем"
            | "окт" => 10,
            "november" | "nov" | "ноябрь" | "ноября" | "ноябре" | "ноябрю" | "ноябрем" | "ноя"
            | "нояб" => 11,
            "december" | "dec" | "декабрь" | "декабря" | "декабре" | "декабрю" | "декабрем"
            | "дек" => 12,
            _ => return None,
        };
    let written = tokens.written(at, at + 1);
    (!written.is_ascii() || written.starts_with(|c: char| c.is_ascii_uppercase())).then_some(month)
}

/// The month of «декабрьский».
pub(super) fn from_adjective(word: &str) -> Option<u32> {
    const STEMS: [&str; 12] = [
        "январск",
        "февральск",
        "мартовск",
        "апрельск",
        "майск",
        "июньск",
        "июльск",
        "августовск",
        "сентябрьск",
        "октябрьск",
        "ноябрьск",
        "декабрьск",
    ];
    STEMS.iter().position(|stem| word.starts_with(stem)).and_then(|at| u32::try_from(at + 1).ok())
}
