//! Calendar files, read back as a calendar would read them.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn entry(title: &str, note: &str) -> Entry {
    Entry {
        uid: "7-start@sverka".to_owned(),
        on: day("2026-03-02"),
        title: title.to_owned(),
        note: note.to_owned(),
        again: None,
    }
}

fn written(entries: &[Entry]) -> String {
    calendar("Весна", "2026-02-20T09:30:00Z".parse().unwrap(), entries)
}

/// The content lines of a file, unfolded.
fn lines(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The value of the only line of a property.
fn value(file: &str, key: &str) -> String {
    let of = |line: &String| {
        let (name, value) = line.split_once(':')?;
        (name.split(';').next() == Some(key)).then(|| value.to_owned())
    };
    let found: Vec<String> = lines(file).iter().filter_map(of).collect();
    assert_eq!(found.len(), 1, "{key} in {file}");
    found.into_iter().next().unwrap()
}

fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next() {
                Some('n') => out.push('\n'),
                Some(other) => out.push(other),
                None => panic!("an escape of nothing in {value}"),
            },
            (sign, false) => out.push(sign),
        }
    }
    out
}

#[test]
fn a_day_is_a_whole_day_with_a_lasting_identity_and_takes_no_time() {
    let file = written(&[entry("Первый день", "")]);
    assert_eq!(value(&file, "DTSTART"), "20260302");
    assert!(file.contains("DTSTART;VALUE=DATE:20260302\r\n"));
    assert_eq!(value(&file, "UID"), "7-start@sverka");
    assert_eq!(value(&file, "DTSTAMP"), "20260220T093000Z");
    assert_eq!(value(&file, "TRANSP"), "TRANSPARENT");
    assert_eq!(value(&file, "SUMMARY"), "Первый день");
    assert!(!file.contains("DESCRIPTION"));
    assert_eq!(file, written(&[entry("Первый день", "")]), "the same at every export");
}

#[test]
fn what_comes_again_comes_until_its_last_day() {
    let again = Some(Again { days: 7, until: day("2026-04-12") });
    let file = written(&[Entry { again, ..entry("Sync", "") }]);
    assert_eq!(value(&file, "RRULE"), "FREQ=DAILY;INTERVAL=7;UNTIL=20260412");
}

#[test]
fn a_title_cannot_bring_lines_of_its_own() {
    let titles = [
        "a\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE",
        "a\nATTACH:file:///etc/passwd",
        "a\rX:1",
        "a\u{2028}X:1\u{85}Y:2",
        "a\\nb; c, d\\",
        "\u{0}\u{7}",
    ];
    for title in titles {
        let file = written(&[entry(title, title)]);
        let begun: Vec<String> =
            lines(&file).into_iter().filter(|line| line.starts_with("BEGIN:")).collect();
        assert_eq!(begun, ["BEGIN:VCALENDAR", "BEGIN:VEVENT"], "{title:?}");
        assert_eq!(lines(&file).iter().filter(|line| line.starts_with("ATTACH")).count(), 0);
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was_and_no_line_is_longer_than_75_octets(
        title in any::<String>(), note in "(?s).{0,400}", name in any::<String>(),
    ) {
        let made_at = "2026-02-20T09:30:00Z".parse().unwrap();
        let file = calendar(&name, made_at, &[entry(&title, &note)]);
        prop_assert_eq!(unescaped(&value(&file, "SUMMARY")), line(&title));
        prop_assert_eq!(unescaped(&value(&file, "NAME")), line(&name));
        if !plain(&note).trim().is_empty() {
            prop_assert_eq!(unescaped(&value(&file, "DESCRIPTION")), plain(&note));
        }
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {:?}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']));
        }
    }
}
