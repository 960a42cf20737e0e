//! A calendar file (RFC 5545) of what is dated, for whatever calendar a person keeps.
//!
//! Every entry is a whole day: the days of a campaign have no hour and no time zone. Identities are those of the
//! records, so that a file brought in again moves entries and doubles none.

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Calendar as File, Component, Event, EventLike, Property};

/// Who made the file.
const MAKER: &str = "-//Sverka//Sverka//EN";

/// What happens on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What tells it from every other entry, the same at every export.
    pub uid: String,
    /// The day.
    pub on: NaiveDate,
    /// What it is, in one line.
    pub title: String,
    /// What more there is to know; blank for nothing.
    pub note: String,
    /// How often it comes again, where it does.
    pub again: Option<Again>,
}

/// How often an entry comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Again {
    /// Every so many days, at least one.
    pub days: u32,
    /// Up to and with this day.
    pub until: NaiveDate,
}

/// A calendar file named `name` with these entries, as made at `made_at`.
pub fn calendar(name: &str, made_at: DateTime<Utc>, entries: &[Entry]) -> String {
    let mut file = File::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", MAKER), ("CALSCALE", "GREGORIAN")] {
        file.append_property(Property::new(key, value));
    }
    for key in ["NAME", "X-WR-CALNAME"] {
        file.append_property(text(key, &line(name)));
    }
    for entry in entries {
        file.push(event(entry, made_at));
    }
    folded(&file.to_string())
}

/// Most octets of a line (RFC 5545, section 3.1), its end not counted.
const LINE_MOST: usize = 75;

/// The file with its lines folded anew: the crate counts the space that begins a folded line on top of the 75 octets
/// where it had to step back for a character or a blank, and some calendars take no longer line.
fn folded(file: &str) -> String {
    let mut out = String::with_capacity(file.len() + file.len() / LINE_MOST * 3);
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for sign in line.chars() {
            if octets + sign.len_utf8() > LINE_MOST {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(sign);
            octets += sign.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn event(entry: &Entry, made_at: DateTime<Utc>) -> Event {
    let mut event = Event::new();
    event.uid(&line(&entry.uid)).timestamp(made_at).all_day(entry.on);
    event.append_property(text("SUMMARY", &line(&entry.title)));
    let note = plain(&entry.note);
    if !note.trim().is_empty() {
        event.append_property(text("DESCRIPTION", &note));
    }
    // A day of the campaign takes no hour away from anybody.
    event.add_property("TRANSP", "TRANSPARENT");
    if let Some(again) = entry.again {
        let until = again.until.format("%Y%m%d");
        let days = again.days.max(1);
        event.add_property("RRULE", format!("FREQ=DAILY;INTERVAL={days};UNTIL={until}"));
    }
    event.done()
}

/// A property that holds what people wrote, escaped as text.
fn text(key: &str, value: &str) -> Property {
    let mut property = Property::new(key, value);
    if !matches!(key, "SUMMARY" | "DESCRIPTION") {
        property.add_parameter("VALUE", "TEXT");
    }
    property.done()
}

/// A text in one line.
fn line(text: &str) -> String {
    plain(text).replace('\n', " ")
}

/// A text without the signs that end or hide a line: only a line feed stays, which is written as `\n`.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if matches!(c, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') { '\n' } else { c })
        .filter(|c| *c == '\n' || !c.is_control())
        .collect()
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
