//! Names of months in the languages that exports and re-saved files have been seen in.

/// The names of the twelve months, lower case, January first: English, Russian, Bulgarian, Spanish, Portuguese,
/// German, French, Italian, in full, in the genitive and abbreviated.
const NAMES: [&[&str]; 12] = [
    &[
        "jan",
        "january",
        "янв",
        "январь",
        "января",
        "яну",
        "януари",
        "ene",
        "enero",
        "janeiro",
        "januar",
        "jän",
        "janv",
        "janvier",
        "gen",
        "gennaio",
    ],
    &[
        "feb",
        "february",
        "фев",
        "февр",
        "февраль",
        "февраля",
        "февруари",
        "febrero",
        "fev",
        "fevereiro",
        "februar",
        "févr",
        "février",
        "febbraio",
    ],
    &["mar", "march", "мар", "март", "марта", "marzo", "março", "mär", "mrz", "märz", "mars"],
    &["apr", "april", "апр", "апрель", "апреля", "април", "abr", "abril", "avr", "avril", "aprile"],
    &["may", "май", "мая", "mayo", "mai", "maio", "mag", "maggio"],
    &[
        "jun", "june", "июн", "июнь", "июня", "юни", "юн", "junio", "junho", "juni", "juin", "giu",
        "giugno",
    ],
    &[
        "jul", "july", "июл", "июль", "июля", "юли", "юл", "julio", "julho", "juli", "juil",
        "juillet", "lug", "luglio",
    ],
    &["aug", "august", "авг", "август", "августа", "ago", "agosto", "août"],
    &[
        "sep",
        "sept",
        "september",
        "сен",
        "сент",
        "сентябрь",
        "сентября",
        "сеп",
        "септември",
        "set",
        "septiembre",
        "setembro",
        "septembre",
        "settembre",
    ],
    &[
        "oct",
        "october",
        "окт",
        "октябрь",
        "октября",
        "октомври",
        "octubre",
        "out",
        "outubro",
        "okt",
        "oktober",
        "octobre",
        "ott",
        "ottobre",
    ],
    &[
        "nov",
        "november",
        "ноя",
        "нояб",
        "ноябрь",
        "ноября",
        "ное",
        "ноември",
        "noviembre",
        "novembro",
        "novembre",
    ],
    &[
        "dec",
        "december",
        "дек",
        "декабрь",
        "декабря",
        "декември",
        "dic",
        "diciembre",
        "dez",
        "dezembro",
        "dezember",
        "déc",
        "décembre",
        "dicembre",
    ],
];

/// The month, 1 to 12, that this word names.
pub fn number(word: &str) -> Option<u32> {
    // The longest name has ten letters; most words of a title are sorted out here.
    if word.len() > 20 || !word.starts_with(char::is_alphabetic) {
        return None;
    }
    let lower = word.to_lowercase();
    let position = NAMES.iter().position(|names| names.contains(&lower.as_str()))?;
    u32::try_from(position + 1).ok()
}
