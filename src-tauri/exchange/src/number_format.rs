//! The number format of a cell of a workbook: what stands beside its number when the spreadsheet shows it.

/// What a format adds to the number that a cell holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct NumberFormat {
    /// Whether it is shown as so many per cent: 0.05 as `5%`.
    pub share: bool,
    /// Whether a per cent sign stands beside the number as it is: 5 as `5%`.
    pub percent: bool,
}

impl NumberFormat {
    /// Reads a format code, of which the part for positive numbers counts.
    pub(crate) fn read(code: &str) -> NumberFormat {
        let mut format = NumberFormat::default();
        let mut words = String::new();
        let mut chars = code.chars();
        while let Some(c) = chars.next() {
            match c {
                ';' => break,
                '"' => words.extend(chars.by_ref().take_while(|c| *c != '"')),
                '\\' => words.extend(chars.next()),
                // A gap as wide as the next character, or one filled with it.
                '_' | '*' => {
                    chars.next();
                    words.push(' ');
                }
                '[' => chars.by_ref().take_while(|c| *c != ']').for_each(drop),
                '%' => format.share = true,
                c => words.push(c),
            }
        }
        format.percent = !format.share && words.contains('%');
        format
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
}
