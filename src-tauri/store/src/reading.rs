//! Rows read straight into records, without a JSON tree between the two: long lists are read row by row.

use crate::error::StoreError;
use crate::table::{Column, Record, Table, parse_id};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Row};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// The records of the rows [`Table::select`] finds with `rest`.
pub(crate) fn records<R: Record>(
    conn: &Connection,
    rest: &str,
    params: impl Params,
) -> Result<Vec<R>, StoreError> {
    let mut statement = conn.prepare_cached(&R::TABLE.select(rest))?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(record(row)?);
    }
    Ok(found)
}

/// The record of one row of [`Table::select`].
fn record<R: Record>(row: &Row<'_>) -> Result<R, StoreError> {
    let ValueRef::Text(id) = row.get_ref(0)? else {
        return Err(StoreError::damaged(format!("a {} has no id", R::TABLE.kind.name())));
    };
    let id = std::str::from_utf8(id).map_err(|_| StoreError::damaged("an id is not text"))?;
    parse_id(id)?;
    R::deserialize(Fields { table: &R::TABLE, row, id, next: 0 }).map_err(|misread| misread.0)
}

/// Why a row is not the record it should be. What stands in it is not told, as errors come into the log.
#[derive(Debug)]
struct Misread(StoreError);

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Misread {}

impl de::Error for Misread {
    fn custom<T: fmt::Display>(_: T) -> Misread {
        Misread(StoreError::damaged("a row is not the record it should be"))
    }
}

impl From<serde_json::Error> for Misread {
    fn from(error: serde_json::Error) -> Misread {
        Misread(error.into())
    }
}

/// The fields of a row in order, `id` first.
struct Fields<'a> {
    table: &'static Table,
    row: &'a Row<'a>,
    id: &'a str,
    /// The column that comes next, 0 for `id`.
    next: usize,
}

impl<'a> MapAccess<'a> for Fields<'a> {
    type Error = Misread;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misread> {
        let name = match self.next.checked_sub(1) {
            None => "id",
            Some(at) => match self.table.columns.get(at) {
                Some((name, _)) => name,
                None => return Ok(None),
            },
        };
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Misread> {
        let at = self.next;
        self.next += 1;
        let Some(before) = at.checked_sub(1) else {
            return seed.deserialize(BorrowedStrDeserializer::new(self.id));
        };
        let (name, column) = self.table.columns[before];
        let unreadable = || {
            let kind = self.table.kind.name();
            Misread(StoreError::damaged(format!("{kind}.{name} of {} cannot be read", self.id)))
        };
        let stored = self.row.get_ref(at).map_err(|error| Misread(error.into()))?;
        seed.deserialize(Cell::of(column, stored).ok_or_else(unreadable)?)
    }
}

impl<'a> Deserializer<'a> for Fields<'a> {
    type Error = Misread;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_map(self)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// What stands in one column.
#[derive(Clone, Copy)]
enum Cell<'a> {
    Nothing,
    Text(&'a str),
    Integer(i64),
    Real(f64),
    Bool(bool),
    Json(&'a [u8]),
}

impl<'a> Cell<'a> {
    /// `None` when the file holds what the column cannot.
    fn of(column: Column, stored: ValueRef<'a>) -> Option<Cell<'a>> {
        Some(match (column, stored) {
            (_, ValueRef::Null) => Cell::Nothing,
            (Column::Text, ValueRef::Text(text)) => Cell::Text(std::str::from_utf8(text).ok()?),
            (Column::Integer, ValueRef::Integer(number)) => Cell::Integer(number),
            (Column::Real, ValueRef::Real(number)) => Cell::Real(number),
            (Column::Bool, ValueRef::Integer(number)) => Cell::Bool(number != 0),
            (Column::Json, ValueRef::Text(text)) => Cell::Json(text),
            _ => return None,
        })
    }
}

impl<'a> Deserializer<'a> for Cell<'a> {
    type Error = Misread;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Misread> {
        match self {
            Cell::Nothing => visitor.visit_unit(),
            Cell::Text(text) => visitor.visit_borrowed_str(text),
            Cell::Integer(number) => visitor.visit_i64(number),
            Cell::Real(number) => visitor.visit_f64(number),
            Cell::Bool(yes) => visitor.visit_bool(yes),
            Cell::Json(text) => {
                let mut json = serde_json::Deserializer::from_slice(text);
                let value = json.deserialize_any(visitor)?;
                json.end()?;
                Ok(value)
            }
        }
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Misread> {
        match self {
            Cell::Nothing | Cell::Json(b"null") => visitor.visit_none(),
            cell => visitor.visit_some(cell),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        match self {
            Cell::Text(text) => visitor.visit_enum(text.into_deserializer()),
            Cell::Json(text) => {
                let mut json = serde_json::Deserializer::from_slice(text);
                let value = json.deserialize_enum(name, variants, visitor)?;
                json.end()?;
                Ok(value)
            }
            cell => cell.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::Cell;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Shape {
        Plain,
        With { note: String },
    }

    fn read<T: DeserializeOwned>(cell: Cell<'_>) -> Option<T> {
        T::deserialize(cell).ok()
    }

    #[test]
    fn a_cell_is_what_its_field_is() {
        assert_eq!(read(Cell::Text("Ника")), Some("Ника".to_owned()));
        assert_eq!(read(Cell::Integer(3)), Some(3_u8));
        assert_eq!(read(Cell::Real(3.0)), Some(3.0));
        assert_eq!(read(Cell::Bool(true)), Some(true));
        assert_eq!(read(Cell::Json(b"[\"ru\",null]")), Some(vec![Some("ru".to_owned()), None]));
        assert_eq!(read(Cell::Text("plain")), Some(Shape::Plain));
        let with = Shape::With { note: "ё".to_owned() };
        assert_eq!(read(Cell::Json("{\"with\":{\"note\":\"ё\"}}".as_bytes())), Some(with));
    }

    #[test]
    fn what_may_be_missing_may_be_missing() {
        assert_eq!(read::<Option<u32>>(Cell::Nothing), Some(None));
        assert_eq!(read(Cell::Integer(7)), Some(Some(7_u32)));
        assert_eq!(read(Cell::Text("plain")), Some(Some(Shape::Plain)));
        assert_eq!(read::<Option<Vec<u8>>>(Cell::Json(b"null")), Some(None));
        assert_eq!(read::<u32>(Cell::Nothing), None);
    }

    #[test]
    fn what_a_field_cannot_be_is_refused_without_telling_what_it_was() {
        assert_eq!(read::<u8>(Cell::Integer(-1)), None);
        assert_eq!(read::<u8>(Cell::Integer(256)), None);
        assert_eq!(read::<Vec<u8>>(Cell::Json(b"[1] and more")), None);
        let refused = Shape::deserialize(Cell::Text("secret")).expect_err("no such shape");
        assert!(!format!("{refused:?}").contains("secret"), "{refused:?}");
    }
}
