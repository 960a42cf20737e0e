//! What partners are found by: the words of everything written about each, in both languages.
//!
//! The index follows from the tables. It is renewed within the change that touches what is written about a partner,
//! made anew when the form of its words has changed, and held against the tables by [`Store::verify`]. Neither the
//! journal nor the logical hash knows of it.
//!
//! [`Store::verify`]: crate::Store::verify

use crate::error::StoreError;
use crate::journal::{Deed, Entry};
use crate::reader::Reader;
use crate::table::{Fields, Record, Table, parse_id};
use crate::verify::Difference;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use sverka_core::boundary::Boundary;
use sverka_core::campaign::Party;
use sverka_core::case::CaseStudy;
use sverka_core::conversation::Conversation;
use sverka_core::gate::GateOverride;
use sverka_core::lapse::Lapse;
use sverka_core::message::Message;
use sverka_core::partner::Partner;
use sverka_core::phase::Move;
use sverka_core::pilot::Debrief;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::scorecard::Score;
use sverka_core::words::{FORM, Query, keys};
use sverka_core::{Id, Kind, Lang};

/// What of one kind of record is written about a partner.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// Its table.
    pub table: Table,
    /// The field that says whom it is about; `id` for the partner itself.
    pub of: &'static str,
    /// The table that field points into, where it is not a partner: what is about one of its records is about the
    /// partner that record belongs to.
    pub through: Option<Table>,
    /// Its texts by path; lists are gone through, and a text in both languages counts with both sides.
    pub fields: &'static [&'static str],
}

/// Everything that is written about partners; the name first.
pub const WRITTEN: &[Written] = &[
    Written {
        table: Partner::TABLE,
        of: "id",
        through: None,
        fields: &[
            NAME,
            "niche",
            "contact.name",
            "contact.role",
            "contact.reach",
            "accounts.handle",
            "style.note",
            "red_lines",
            "rates.asset",
            "testimonials",
            "community",
            "owner",
            "notes",
        ],
    },
    about::<Score>(&["evidence"]),
    about::<CaseStudy>(&["brand", "title", "went_wrong", "note", "link", "file"]),
    about::<Relationship>(&["brand", "note", "link"]),
    about::<Reference>(&["creator", "note"]),
    about::<Conversation>(&["with", "answers.text", "notes"]),
    about::<Message>(&["about"]),
    about::<Party>(&["name", "person", "win", "why_you"]),
    Written { table: Boundary::TABLE, of: "party", through: Some(Party::TABLE), fields: &["text"] },
    about::<Move>(&["reason", "letter"]),
    about::<GateOverride>(&["reason"]),
    about::<Lapse>(&["note"]),
    about::<Debrief>(&["failures.what", "worked", "did_not", "expand", "reason"]),
];

/// The field of a partner whose words come before all others.
const NAME: &str = "name";

/// The field by which a record says which partner it is about.
const OF_PARTNER: &str = "partner";

const fn about<R: Record>(fields: &'static [&'static str]) -> Written {
    Written { table: R::TABLE, of: OF_PARTNER, through: None, fields }
}

/// A text written about a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The kind of record it stands in.
    pub kind: Kind,
    /// The record.
    pub record: Id,
    /// Its field, as [`WRITTEN`] names it.
    pub field: &'static str,
    /// The language, of a text that stands in both.
    pub lang: Option<Lang>,
    /// The text.
    pub text: String,
}

/// The partners a query finds, in the order they were noted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches {
    /// Those whose name has every word of it.
    pub by_name: Vec<Id>,
    /// All others.
    pub elsewhere: Vec<Id>,
}

impl Reader<'_> {
    /// The partners that a query finds, at most `most` in each list.
    pub fn partners_with(&self, query: &Query, most: usize) -> Result<Matches, StoreError> {
        let asked = asked(query);
        let by_name = matching(self.conn(), &format!("name : ({asked})"), most)?;
        let known: HashSet<Id> = by_name.iter().copied().collect();
        let all = matching(self.conn(), &asked, most.saturating_add(by_name.len()))?;
        let mut elsewhere: Vec<Id> = all.into_iter().filter(|id| !known.contains(id)).collect();
        elsewhere.truncate(most);
        Ok(Matches { by_name, elsewhere })
    }

    /// Everything written about a partner, the name first.
    pub fn written(&self, partner: Id) -> Result<Vec<Passage>, StoreError> {
        passages(self.conn(), partner)
    }
}

/// The partners about whom an entry says something else than before; asked before the entry is applied.
pub(crate) fn concerned(conn: &Connection, entry: &Entry) -> Result<Vec<Id>, StoreError> {
    let Some(written) = WRITTEN.iter().find(|written| written.table.kind == entry.kind) else {
        return Ok(Vec::new());
    };
    if written.of == "id" {
        return Ok(vec![entry.record]);
    }
    let named = |value: Option<&Value>| -> Result<Option<Id>, StoreError> {
        let id = value.and_then(Value::as_str).map(parse_id).transpose()?;
        let (Some(id), Some(table)) = (id, written.through) else { return Ok(id) };
        let between = table.get(conn, id)?.unwrap_or_default();
        between.get(OF_PARTNER).and_then(Value::as_str).map(parse_id).transpose()
    };
    let found = match &entry.deed {
        Deed::Create { now } => vec![named(now.get(written.of))?],
        Deed::Delete { was } => vec![named(was.get(written.of))?],
        Deed::Set { field, was, now } if field == written.of => {
            vec![named(Some(was))?, named(Some(now))?]
        }
        Deed::Set { field, .. } => {
            let counts = |path: &&str| path.split('.').next() == Some(field);
            if !written.fields.iter().any(counts) {
                return Ok(Vec::new());
            }
            let fields = written.table.get(conn, entry.record)?.unwrap_or_default();
            vec![named(fields.get(written.of))?]
        }
    };
    Ok(found.into_iter().flatten().collect())
}

/// Makes the index say of a partner what the tables say.
pub(crate) fn renew(conn: &Connection, partner: Id) -> Result<(), StoreError> {
    let id = partner.to_string();
    let place: Option<i64> = conn
        .prepare_cached("SELECT place FROM search_row WHERE partner = ?1")?
        .query_row([&id], |row| row.get(0))
        .optional()?;
    let now = Document::of(conn, partner)?;
    let was = place.map(|place| Document::kept(conn, place)).transpose()?.flatten();
    if was == now {
        return Ok(());
    }
    if let Some(place) = place {
        conn.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([place])?;
    }
    match (now, place) {
        (Some(document), Some(place)) => document.keep(conn, place),
        (Some(document), None) => {
            conn.prepare_cached("INSERT INTO search_row (partner) VALUES (?1)")?.execute([&id])?;
            document.keep(conn, conn.last_insert_rowid())
        }
        (None, _) => {
            conn.prepare_cached("DELETE FROM search_row WHERE partner = ?1")?.execute([&id])?;
            Ok(())
        }
    }
}

/// Makes the index anew unless it was made under the form of words used here.
pub(crate) fn make(conn: &mut Connection) -> Result<(), StoreError> {
    let made: Option<u32> =
        conn.query_row("SELECT max(form) FROM search_form", [], |row| row.get(0))?;
    if made == Some(FORM) {
        return Ok(());
    }
    let tx = conn.transaction()?;
    for table in ["search", "search_row", "search_form"] {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    for partner in partners(&tx)? {
        renew(&tx, partner)?;
    }
    tx.execute("INSERT INTO search_form (form) VALUES (?1)", [FORM])?;
    Ok(tx.commit()?)
}

/// Where the index does not say what the tables say, at most `most` places.
pub(crate) fn differences(conn: &Connection, most: usize) -> Result<Vec<Difference>, StoreError> {
    let mut standing: BTreeSet<Id> = partners(conn)?.into_iter().collect();
    let mut statement = conn.prepare("SELECT partner, place FROM search_row ORDER BY partner")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)));
    let mut found = Vec::new();
    for row in rows? {
        let (partner, place) = row?;
        let partner = parse_id(&partner)?;
        standing.remove(&partner);
        let (kept, now) = (Document::kept(conn, place)?, Document::of(conn, partner)?);
        if kept != now && found.len() < most {
            found.push(difference(partner, kept, now));
        }
    }
    for partner in standing {
        if found.len() < most {
            found.push(difference(partner, None, Document::of(conn, partner)?));
        }
    }
    Ok(found)
}

/// What the index keeps of one partner.
#[derive(PartialEq)]
struct Document {
    /// Words and stems of the name.
    name: String,
    /// Words and stems of everything else.
    words: String,
}

impl Document {
    /// What the tables say; `None` for a partner who is not there.
    fn of(conn: &Connection, partner: Id) -> Result<Option<Document>, StoreError> {
        if Partner::TABLE.get(conn, partner)?.is_none() {
            return Ok(None);
        }
        let passages = passages(conn, partner)?;
        let is_name = |p: &&Passage| p.kind == Kind::Partner && p.field == NAME;
        let (name, words): (Vec<_>, Vec<_>) = passages.iter().partition(is_name);
        let line = |passages: Vec<&Passage>| {
            let keys = keys(passages.iter().map(|passage| passage.text.as_str()));
            keys.into_iter().collect::<Vec<_>>().join(" ")
        };
        Ok(Some(Document { name: line(name), words: line(words) }))
    }

    /// What the index keeps at a place.
    fn kept(conn: &Connection, place: i64) -> Result<Option<Document>, StoreError> {
        let mut statement =
            conn.prepare_cached("SELECT name, words FROM search WHERE rowid = ?1")?;
        let read = |row: &rusqlite::Row<'_>| Ok(Document { name: row.get(0)?, words: row.get(1)? });
        Ok(statement.query_row([place], read).optional()?)
    }

    fn keep(&self, conn: &Connection, place: i64) -> Result<(), StoreError> {
        conn.prepare_cached("INSERT INTO search (rowid, name, words) VALUES (?1, ?2, ?3)")?
            .execute((place, &self.name, &self.words))?;
        Ok(())
    }
}

/// The query in the words of FTS5: every word by its stem, the last one by its beginning too, as it is written and as
/// it looks. Words are letters and digits only, so nothing in them has a meaning there.
fn asked(query: &Query) -> String {
    let last = query.words().len() - 1;
    let term = |(at, word): (usize, &sverka_core::words::Word)| match at == last {
        true => format!("(\"={}\" OR \"{}\" * OR \"~{}\" *)", word.stem, word.folded, word.look()),
        false => format!("\"={}\"", word.stem),
    };
    query.words().iter().enumerate().map(term).collect::<Vec<_>>().join(" AND ")
}

fn matching(conn: &Connection, asked: &str, most: usize) -> Result<Vec<Id>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT search_row.partner FROM search JOIN search_row ON search_row.place = search.rowid
         WHERE search MATCH ?1 LIMIT ?2",
    )?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = statement.query_map((asked, most), |row| row.get::<_, String>(0))?;
    rows.map(|id| parse_id(&id?)).collect()
}

fn partners(conn: &Connection) -> Result<Vec<Id>, StoreError> {
    let mut statement = conn.prepare("SELECT id FROM partner ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|id| parse_id(&id?)).collect()
}

fn passages(conn: &Connection, partner: Id) -> Result<Vec<Passage>, StoreError> {
    let mut found = Vec::new();
    for written in WRITTEN {
        let records = match written.of {
            "id" => {
                let fields = written.table.get(conn, partner)?;
                fields.map(|fields| (partner, fields)).into_iter().collect()
            }
            of => written.about(conn, of, partner)?,
        };
        for (record, fields) in records {
            written.passages(record, &fields, &mut found);
        }
    }
    Ok(found)
}

impl Written {
    /// The records about a partner, with their fields.
    fn about(
        &self,
        conn: &Connection,
        of: &str,
        partner: Id,
    ) -> Result<Vec<(Id, Fields)>, StoreError> {
        let partner = partner.to_string().into();
        let Some(through) = self.through else { return self.table.with(conn, of, &partner) };
        let mut found = Vec::new();
        for (between, _) in through.with(conn, OF_PARTNER, &partner)? {
            found.extend(self.table.with(conn, of, &between.to_string().into())?);
        }
        Ok(found)
    }

    fn passages(&self, record: Id, fields: &Fields, found: &mut Vec<Passage>) {
        for field in self.fields {
            let mut path = field.split('.');
            let value = path.next().and_then(|name| fields.get(name));
            let rest: Vec<&str> = path.collect();
            if let Some(value) = value {
                texts(value, &rest, None, &mut |lang, text| {
                    let (kind, text) = (self.table.kind, text.to_owned());
                    found.push(Passage { kind, record, field, lang, text });
                });
            }
        }
    }
}

/// Every text of a value at a path; at its end, all texts below.
fn texts(
    value: &Value,
    path: &[&str],
    lang: Option<Lang>,
    say: &mut impl FnMut(Option<Lang>, &str),
) {
    match (value, path) {
        (Value::String(text), []) if !text.trim().is_empty() => say(lang, text),
        (Value::Array(items), path) => items.iter().for_each(|item| texts(item, path, lang, say)),
        (Value::Object(fields), [name, rest @ ..]) => {
            if let Some(value) = fields.get(*name) {
                texts(value, rest, lang, say);
            }
        }
        (Value::Object(fields), []) => {
            for side in Lang::ALL {
                if let Some(value) = fields.get(side.tag()) {
                    texts(value, path, Some(side), say);
                }
            }
        }
        _ => {}
    }
}

fn difference(partner: Id, kept: Option<Document>, now: Option<Document>) -> Difference {
    let show = |document: Option<Document>| document.map(|d| format!("{} · {}", d.name, d.words));
    Difference {
        table: "search".to_owned(),
        row: partner.to_string(),
        column: None,
        stored: show(kept),
        replayed: show(now),
    }
}
