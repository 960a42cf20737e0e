//! What the person decides about a file: how it is written, and what each column means.

use crate::inspection::{Role, Table};
use crate::number::is_unseen;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use sverka_core::metric::{self, Metric};

/// Choices that stand above what is detected. `None` leaves the choice to detection. What is said here holds for every
/// table of the file; what [`TableOptions`] say of one stands above it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Options {
    /// The encoding, by its label: `utf-8`, `windows-1251`, `utf-16le`.
    pub encoding: Option<String>,
    /// The delimiter; one ASCII character.
    pub delimiter: Option<char>,
    /// The decimal mark, `.` or `,`.
    pub decimal: Option<char>,
    /// The year of dates that have none.
    pub year: Option<i32>,
    /// Whether `10/03/2026` is 10 March.
    pub day_first: Option<bool>,
    /// The promo codes whose orders count; an empty list says that every order does.
    pub codes: Option<Vec<String>>,
    /// The meaning of columns.
    pub mapping: Option<Mapping>,
    /// What holds for one table alone.
    pub tables: Vec<TableOptions>,
    /// The meanings of columns from earlier files, by [`crate::signature`]; what is said now stands above them.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub remembered: BTreeMap<String, Mapping>,
    /// Metrics of a person’s own, which columns may be mapped to besides those of the dictionary.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub own: Vec<&'static Metric>,
    /// Whether the rows say themselves what they count for. Then a campaign, a partner or a market is where a row
    /// belongs and not what it is about.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub placed: bool,
}

/// Choices for one table of a file. `None` leaves the choice to what is said of the whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct TableOptions {
    /// The sheet of a workbook or the file of an archive it stands in; empty where the file is one text.
    pub part: String,
    /// Which table of its part it is, counted from 0.
    pub place: u32,
    /// The encoding, which its part has as a whole: that said of the first table counts.
    pub encoding: Option<String>,
    /// The delimiter, of which the same holds.
    pub delimiter: Option<char>,
    /// The decimal mark, `.` or `,`.
    pub decimal: Option<char>,
    /// The line of the header in its part, counted from 1.
    pub header_row: Option<u32>,
    /// The lines of total rows in its part, counted from 1; an empty list says that there are none.
    pub total_rows: Option<Vec<u32>>,
    /// The year of dates that have none.
    pub year: Option<i32>,
    /// Whether `10/03/2026` is 10 March.
    pub day_first: Option<bool>,
    /// The meaning of its columns.
    pub mapping: Option<Mapping>,
}

impl Options {
    /// What holds for one table: what is said of it, else of the whole file.
    pub(crate) fn of_table(&self, part: &str, place: u32) -> TableOptions {
        let own = self.tables.iter().find(|table| table.part == part && table.place == place);
        let own = own.cloned().unwrap_or_default();
        TableOptions {
            part: part.to_owned(),
            place,
            encoding: own.encoding.or_else(|| self.encoding.clone()),
            delimiter: own.delimiter.or(self.delimiter),
            decimal: own.decimal.or(self.decimal),
            year: own.year.or(self.year),
            day_first: own.day_first.or(self.day_first),
            ..own
        }
    }

    /// The metric with this id.
    pub(crate) fn metric(&self, id: &str) -> Option<&'static Metric> {
        metric::find(id).or_else(|| self.own.iter().copied().find(|metric| metric.id == id))
    }

    /// The lines of the headers that are named, by the place of their table in the part.
    pub(crate) fn header_rows(&self, part: &str) -> BTreeMap<u32, u32> {
        let tables = self.tables.iter().filter(|table| table.part == part);
        tables.filter_map(|table| Some((table.place, table.header_row?))).collect()
    }

    /// What a person has said of the columns of a table: of this table, of the whole file, or of an earlier file with
    /// the same header.
    pub fn said_of(&self, table: &Table) -> Mapping {
        let headers = table.columns.iter().map(|column| column.name.as_str());
        let part = table.part.as_deref().unwrap_or_default();
        self.said(part, table.place, &table.signature, headers)
    }

    pub(crate) fn said<'a>(
        &self,
        part: &str,
        place: u32,
        signature: &str,
        headers: impl Iterator<Item = &'a str>,
    ) -> Mapping {
        let own = self.tables.iter().find(|table| table.part == part && table.place == place);
        let own = own.and_then(|table| table.mapping.as_ref());
        let said: Vec<&Mapping> =
            own.into_iter().chain(&self.mapping).chain(self.remembered.get(signature)).collect();
        let target = |header: &str| said.iter().find_map(|mapping| mapping.target(header)).cloned();
        let columns = headers.filter_map(|header| Some((header.to_owned(), target(header)?)));
        Mapping { columns: columns.collect() }
    }
}

/// The meaning of columns, by their headers. Columns not named keep the meaning that is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mapping {
    /// Header and meaning. Headers are compared without regard to case and spaces.
    pub columns: Vec<(String, Target)>,
}

/// The meaning of one column: `{"metric": "views"}` or `{"role": "day"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "Meaning"))]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A metric of the dictionary, by its id.
    Metric(String),
    /// Something about the row.
    Role(Role),
}

impl Mapping {
    /// A mapping as people write it: each header with the id of a metric or with a role, `{"Views": "views", "On":
    /// "day"}`, or in the full form of this type. A word that is no role is taken for a metric.
    ///
    /// # Errors
    /// What is no JSON, or neither of the two.
    pub fn from_json(text: &str) -> Result<Mapping, serde_json::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Word {
            Full(Target),
            Word(String),
        }
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Full(Mapping),
            Within { columns: BTreeMap<String, Word> },
            Short(BTreeMap<String, Word>),
        }
        let columns = match serde_json::from_str(text)? {
            Form::Full(mapping) => return Ok(mapping),
            Form::Within { columns } | Form::Short(columns) => columns,
        };
        let target = |word: Word| match word {
            Word::Full(target) => target,
            Word::Word(word) => serde_json::from_value(serde_json::Value::String(word.clone()))
                .map_or(Target::Metric(word), Target::Role),
        };
        let columns = columns.into_iter().map(|(header, word)| (header, target(word))).collect();
        Ok(Mapping { columns })
    }

    /// What is said of the column with this header.
    pub fn target(&self, header: &str) -> Option<&Target> {
        let wanted = key(header);
        self.columns.iter().find(|(name, _)| key(name) == wanted).map(|(_, target)| target)
    }
}

/// A header for comparison: lower case, single spaces, no quotes, `_` as a space, `ё` as `е`.
pub(crate) fn key(header: &str) -> String {
    let mut key = String::with_capacity(header.len());
    for word in
        header.split(|c: char| c.is_whitespace() || matches!(c, '_' | '\u{feff}' | '\u{200b}'))
    {
        if word.chars().all(is_unseen) {
            continue;
        }
        if !key.is_empty() {
            key.push(' ');
        }
        let says = |c: &char| !matches!(c, '"' | '«' | '»' | '“' | '”' | '„') && !is_unseen(*c);
        for c in word.chars().filter(says) {
            key.extend(c.to_lowercase().map(|c| if c == 'ё' { 'е' } else { c }));
        }
    }
    key
}

/// What the meaning of a header is remembered under: equal for equal headers, in hex.
pub(crate) fn signature_of<'a>(headers: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for header in headers {
        hash.update(key(header).as_bytes());
        hash.update([0x1f]);
    }
    hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_compared_as_people_read_them() {
        let pairs = [
            (" Views ", "views"),
            ("Размер\u{a0} кВВ", "размер квв"),
            ("Отметки \"Нравится\"", "отметки «нравится»"),
            ("Тёплый", "теплый"),
            ("engagement_rate", "Engagement rate"),
            ("\u{202e}Views\u{202c}", "Views"),
        ];
        for (one, other) in pairs {
            assert_eq!(key(one), key(other));
        }
        assert_ne!(signature_of(["a b", "c"].into_iter()), signature_of(["a", "b c"].into_iter()));
    }

    #[test]
    fn a_mapping_is_plain_json() {
        let text = r#"{"columns":[["Просмотры",{"metric":"views"}],["Дата",{"role":"day"}]]}"#;
        let mapping: Mapping = serde_json::from_str(text).expect("the documented form");
        assert_eq!(mapping.target("дата"), Some(&Target::Role(Role::Day)));
        assert_eq!(serde_json::to_string(&mapping).expect("plain data"), text);
        let short = r#"{"Дата": "day", "Просмотры": "views"}"#;
        let within = r#"{"columns": {"Дата": {"role": "day"}, "Просмотры": "views"}}"#;
        for text in [text, short, within] {
            let read = Mapping::from_json(text).expect("a form that people write");
            assert_eq!(read.target("Просмотры"), Some(&Target::Metric("views".to_owned())));
            assert_eq!(read.target("Дата"), Some(&Target::Role(Role::Day)));
        }
        assert!(Mapping::from_json("[1]").is_err());
    }
}
