//! The number format of a cell of a workbook: what stands beside its number when the spreadsheet shows it.

use crate::unit;

/// What a format adds to the number that a cell holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct NumberFormat {
    /// Whether it is shown as so many per cent: 0.05 as `5%`.
    pub share: bool,
    /// Whether a per cent sign stands beside the number as it is: 5 as `5%`.
    pub percent: bool,
    /// The ISO code of the currency it is shown in.
    pub currency: Option<&'static str>,
}

impl NumberFormat {
    /// Reads a format code, of which the part for positive numbers counts.
    pub(crate) fn read(code: &str) -> NumberFormat {
        let mut format = NumberFormat::default();
        let mut words = String::new();
        // The accounting format that every spreadsheet has shows the currency of the machine it is opened on.
        let locale_decides = code.starts_with("_($*");
        let mut chars = code.chars();
        while let Some(c) = chars.next() {
            match c {
                ';' => break,
                '$' if locale_decides => {}
                '"' => words.extend(chars.by_ref().take_while(|c| *c != '"')),
                '\\' => words.extend(chars.next()),
                // A gap as wide as the next character, or one filled with it.
                '_' | '*' => {
                    chars.next();
                    words.push(' ');
                }
                '[' => {
                    let within: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    words.push(' ');
                    words.push_str(within.strip_prefix('$').map_or("", symbol));
                    words.push(' ');
                }
                '%' => format.share = true,
                c => words.push(c),
            }
        }
        format.percent = !format.share && words.contains('%');
        let named = |word: &str| unit::currency_named(&word.to_lowercase());
        format.currency = words
            .split(|c: char| {
                c.is_whitespace() || matches!(c, '#' | '0' | ',' | '?' | '-' | '(' | ')')
            })
            .find_map(named);
        format
    }
}

/// The sign of a currency in `₽-419`, where the number behind it names a place; a sign that several places share is that
/// of the place.
fn symbol(within: &str) -> &str {
    let (symbol, place) = within.rsplit_once('-').unwrap_or((within, ""));
    match (symbol, place.to_ascii_uppercase().as_str()) {
        ("$", "" | "409" | "540A") => "USD",
        ("$", _) => "",
        ("¥" | "￥", "411") => "JPY",
        ("¥" | "￥", "804") => "CNY",
        _ => symbol,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_07_per_cent_of_a_format_is_told_from_a_sign_beside_the_number() {
        let table = [
            ("0.00%", (true, false)),
            ("0%;[Red]-0%", (true, false)),
            ("0.0\"%\"", (false, true)),
            ("0.0\\%", (false, true)),
            ("General", (false, false)),
            ("#,##0;0%", (false, false)),
        ];
        for (code, expected) in table {
            let read = NumberFormat::read(code);
            assert_eq!((read.share, read.percent), expected, "{code}");
        }
    }

    #[test]
    fn the_currency_of_a_format_is_that_of_its_cells() {
        let table = [
            ("\"$\"#,##0.00", Some("USD")),
            ("$#,##0.00;[Red]-$#,##0.00", Some("USD")),
            ("[$$-409]#,##0.00", Some("USD")),
            ("[$$-1009]#,##0.00", None),
            ("#,##0.00 \"₽\"", Some("RUB")),
            ("#,##0.00\\ [$₽-419]", Some("RUB")),
            ("_-* #,##0.00\\ \"₽\"_-;-* #,##0.00\\ \"₽\"_-", Some("RUB")),
            ("#,##0\\ [$р.-419]", Some("RUB")),
            ("#,##0.00\"р.\"", Some("RUB")),
            ("[$€-2]\\ #,##0.00", Some("EUR")),
            ("[$¥-411]#,##0", Some("JPY")),
            ("[$¥-804]#,##0", Some("CNY")),
            ("#,##0.00 [$KZT]", Some("KZT")),
            ("_($* #,##0.00_);_($* (#,##0.00)", None),
            ("#,##0.00\" шт.\"", None),
            ("[$-409]d mmm yyyy", None),
            ("0.00%", None),
        ];
        for (code, expected) in table {
            assert_eq!(NumberFormat::read(code).currency, expected, "{code}");
        }
    }
}
