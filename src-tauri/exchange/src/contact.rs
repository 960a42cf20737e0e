//! What reaches a person, wherever it stands in a cell: an e-mail address, a telephone number.

/// The fewest and the most digits of a telephone number, with the code of its country.
const DIGITS: std::ops::RangeInclusive<usize> = 10..=15;

/// Whether an e-mail address or a telephone number stands in the text, alone or among other words.
pub(crate) fn holds(text: &str) -> bool {
    text.contains('@') && holds_address(text) || holds_phone(text)
}

/// Whether digits are as many as those of a telephone number: no count of anything is that long.
pub(crate) fn is_as_long(digits: usize) -> bool {
    DIGITS.contains(&digits)
}

fn holds_address(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let host: String = text[at + 1..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
            .collect();
        let ends = host.trim_end_matches('.').rsplit_once('.');
        // A handle stands behind a slash or a space: `https://www.tiktok.com/@tea.house`.
        before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '+' | '-'))
            && ends.is_some_and(|(name, zone)| {
                !name.is_empty()
                    && zone.chars().count() > 1
                    && zone.chars().all(char::is_alphabetic)
            })
    })
}

fn holds_phone(text: &str) -> bool {
    if text.bytes().filter(u8::is_ascii_digit).count() < *DIGITS.start() {
        return false;
    }
    let joins = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | ' ' | '\u{a0}');
    let mut rest = text;
    while let Some(from) = rest.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')) {
        let joined = rest[..from].chars().next_back();
        let run = rest[from..].find(|c| !joins(c)).map_or(rest.len(), |length| from + length);
        let run = from + rest[from..run].trim_end().len();
        let behind = rest[run..].chars().next();
        // Digits glued to letters or other marks are the end of a name or of a link.
        let glued =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "_/=.,:#№".contains(c));
        let ends_a_sentence = matches!(behind, Some('.' | ','))
            && rest[run..].chars().nth(1).is_none_or(char::is_whitespace);
        if !glued(joined) && (!glued(behind) || ends_a_sentence) && is_phone(&rest[from..run]) {
            return true;
        }
        rest = &rest[run..];
    }
    false
}

/// Whether a run of digits and the marks between them is written as people write telephone numbers; the ids of posts,
/// orders and parcels are as long.
fn is_phone(run: &str) -> bool {
    let groups: Vec<&str> =
        run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let digits: usize = lengths.iter().sum();
    let national = digits == 11 && groups[0].starts_with(['7', '8']);
    if !is_as_long(digits) {
        return false;
    }
    run.starts_with('+')
        || run.contains('(') && run.contains(')') && groups.len() > 1
        || national && matches!(lengths.as_slice(), [1, 3, 3, 2, 2] | [1, 3, 3, 4] | [1, 3, 7])
        // A Russian mobile number in one piece; other elevens are ids.
        || lengths == [11] && ["79", "89"].iter().any(|code| run.starts_with(code))
        || lengths == [3, 3, 4] && run.contains('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_known_alone_and_among_words() {
        for text in [
            "a@b.example",
            "писать на zoe.s+tea@mail.example, она ответит",
            "+79001112233",
            "Позвонить +7 900 111-22-33",
            "8 (900) 111-22-33",
            "(202) 555-0199",
            "8-900-111-22-33",
            "перезвонить 89001112233.",
            "call 202-555-0199 after six",
        ] {
            assert!(holds(text), "{text}");
        }
        for text in [
            "@tea.house",
            "https://www.tiktok.com/@tea.house/video/7400000000000000001",
            "0123456789-0001-1",
            "114-1234567-1234567",
            "2026-11-10 10:15:00",
            "10.11.2026 - 15.11.2026",
            "2026-11-10 - 2026-11-15",
            "spring_79001112233",
            "https://example.com/p/79001112233",
            "18012345678901234",
            "1 234 567 890",
            "Кампания № 1234567890",
            "+15% к охвату 2026",
            "tea at 5 @ home",
        ] {
            assert!(!holds(text), "{text}");
        }
    }
}
