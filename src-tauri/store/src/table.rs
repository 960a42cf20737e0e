//! How a record lies in its table: one column per top-level field, `NULL` for a field without a value.

use crate::error::StoreError;
use rusqlite::types::{Value as Stored, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sverka_core::{Id, Kind};

/// The fields of a record by name, as JSON.
pub(crate) type Fields = serde_json::Map<String, Value>;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Text: a plain text, an id, a date, the name of an enum's variant.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Real,
    /// Yes or no, as 1 or 0.
    Bool,
    /// A nested value as JSON text.
    Json,
}

/// The table of one kind of record.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The kind, whose name is the table's name.
    pub kind: Kind,
    /// The columns after `id`, each named like the field it holds.
    pub columns: &'static [(&'static str, Column)],
}

/// A thing with an identity that is kept in a table of its own.
pub trait Record: Serialize + DeserializeOwned {
    /// Its table.
    const TABLE: Table;

    /// Its identity.
    fn id(&self) -> Id;
}

impl Column {
    /// The type of the column in a `STRICT` table.
    pub fn sql_type(self) -> &'static str {
        match self {
            Column::Text | Column::Json => "TEXT",
            Column::Integer | Column::Bool => "INTEGER",
            Column::Real => "REAL",
        }
    }

    /// The value as SQLite keeps it, or `None` when it is of another type than the column.
    fn store(self, value: &Value) -> Option<Stored> {
        Some(match (self, value) {
            (_, Value::Null) => Stored::Null,
            (Column::Text, Value::String(text)) => Stored::Text(text.clone()),
            (Column::Integer, Value::Number(number)) => Stored::Integer(number.as_i64()?),
            (Column::Real, Value::Number(number)) => Stored::Real(number.as_f64()?),
            (Column::Bool, Value::Bool(yes)) => Stored::Integer((*yes).into()),
            (Column::Json, value) => Stored::Text(canonical(value)),
            _ => return None,
        })
    }

    /// The value as JSON, or `None` when the file holds what the column cannot.
    fn load(self, stored: ValueRef<'_>) -> Option<Value> {
        Some(match (self, stored) {
            (_, ValueRef::Null) => Value::Null,
            (Column::Text, ValueRef::Text(text)) => std::str::from_utf8(text).ok()?.into(),
            (Column::Integer, ValueRef::Integer(number)) => number.into(),
            (Column::Real, ValueRef::Real(number)) => number.into(),
            (Column::Bool, ValueRef::Integer(number)) => (number != 0).into(),
            (Column::Json, ValueRef::Text(text)) => serde_json::from_slice(text).ok()?,
            _ => return None,
        })
    }
}

impl Table {
    /// The column of a field.
    pub(crate) fn column(&self, field: &str) -> Result<(&'static str, Column), StoreError> {
        self.columns
            .iter()
            .find(|(name, _)| *name == field)
            .copied()
            .ok_or_else(|| self.misfit(field, "there is no such column"))
    }

    /// The fields of a record, exactly those the table has columns for.
    pub(crate) fn fields<R: Record>(&self, record: &R) -> Result<Fields, StoreError> {
        let value = serde_json::to_value(record).map_err(|e| self.misfit("", e.to_string()))?;
        let Value::Object(mut fields) = value else {
            return Err(self.misfit("", "not a record with named fields"));
        };
        fields.remove("id");
        for (name, column) in self.columns {
            let value = fields
                .get_mut(*name)
                .ok_or_else(|| self.misfit(name, "the record has no such field"))?;
            let stored = column
                .store(value)
                .ok_or_else(|| self.misfit(name, format!("not a {column:?}")))?;
            // A whole number in a column of fractions comes back as a fraction; let both be the same from the start.
            if let Stored::Real(number) = stored {
                *value = number.into();
            }
        }
        match fields.keys().find(|name| self.column(name).is_err()) {
            Some(name) => Err(self.misfit(name, "the table has no such column")),
            None => Ok(fields),
        }
    }

    /// The fields of one record as they stand.
    pub(crate) fn get(&self, conn: &Connection, id: Id) -> Result<Option<Fields>, StoreError> {
        let mut statement = conn.prepare_cached(&self.select("WHERE id = ?1"))?;
        let found = statement.query_row([id.to_string()], |row| Ok(self.row(row))).optional()?;
        Ok(found.transpose()?.map(|(_, fields)| fields))
    }

    /// All records in the order they were made in.
    pub(crate) fn all(&self, conn: &Connection) -> Result<Vec<(Id, Fields)>, StoreError> {
        let mut statement = conn.prepare_cached(&self.select("ORDER BY id"))?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.row(row)?);
        }
        Ok(found)
    }

    /// The name of the column of a field, and what stands there where the field has this value.
    pub(crate) fn sought(
        &self,
        field: &str,
        value: &Value,
    ) -> Result<(&'static str, Stored), StoreError> {
        Ok((self.column(field)?.0, self.stored(field, value)?))
    }

    /// The records whose field has this value, in the order they were made in.
    pub(crate) fn with(
        &self,
        conn: &Connection,
        field: &str,
        value: &Value,
    ) -> Result<Vec<(Id, Fields)>, StoreError> {
        let (name, stored) = self.sought(field, value)?;
        let mut statement =
            conn.prepare_cached(&self.select(&format!("WHERE \"{name}\" IS ?1 ORDER BY id")))?;
        let mut rows = statement.query([stored])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.row(row)?);
        }
        Ok(found)
    }

    /// How many records have this value in a field.
    pub(crate) fn count(
        &self,
        conn: &Connection,
        field: &str,
        value: &Value,
    ) -> Result<u64, StoreError> {
        let (name, stored) = self.sought(field, value)?;
        let sql = format!("SELECT count(*) FROM \"{}\" WHERE \"{name}\" IS ?1", self.kind.name());
        let count: i64 = conn.prepare_cached(&sql)?.query_row([stored], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Adds a record. A field that an older journal does not know takes its column's default.
    pub(crate) fn insert(
        &self,
        conn: &Connection,
        id: Id,
        fields: &Fields,
    ) -> Result<(), StoreError> {
        let mut names = vec!["\"id\"".to_owned()];
        let mut values = vec![Stored::Text(id.to_string())];
        for (field, value) in fields {
            names.push(format!("\"{}\"", self.column(field)?.0));
            values.push(self.stored(field, value)?);
        }
        let places = vec!["?"; values.len()].join(", ");
        let sql = format!(
            "INSERT INTO \"{}\" ({}) VALUES ({places})",
            self.kind.name(),
            names.join(", ")
        );
        conn.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
        Ok(())
    }

    /// Changes one field of a record that is there.
    pub(crate) fn set(
        &self,
        conn: &Connection,
        id: Id,
        field: &str,
        value: &Value,
    ) -> Result<(), StoreError> {
        let (name, stored) = self.sought(field, value)?;
        let sql = format!("UPDATE \"{}\" SET \"{name}\" = ?1 WHERE id = ?2", self.kind.name());
        let changed = conn.prepare_cached(&sql)?.execute((stored, id.to_string()))?;
        self.one(changed, id)
    }

    /// Takes a record out that is there.
    pub(crate) fn delete(&self, conn: &Connection, id: Id) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM \"{}\" WHERE id = ?1", self.kind.name());
        let changed = conn.prepare_cached(&sql)?.execute([id.to_string()])?;
        self.one(changed, id)
    }

    /// The record of one row of [`Table::select`].
    pub(crate) fn row(&self, row: &Row<'_>) -> Result<(Id, Fields), StoreError> {
        let id = parse_id(&row.get::<_, String>(0)?)?;
        let mut fields = Fields::new();
        for (at, (name, column)) in self.columns.iter().enumerate() {
            let value = column.load(row.get_ref(at + 1)?).ok_or_else(|| {
                StoreError::damaged(format!("{}.{name} of {id} cannot be read", self.kind.name()))
            })?;
            fields.insert((*name).to_owned(), value);
        }
        Ok((id, fields))
    }

    /// A query for whole rows, `id` first.
    pub(crate) fn select(&self, rest: &str) -> String {
        let columns: String =
            self.columns.iter().map(|(name, _)| format!(", \"{name}\"")).collect();
        format!("SELECT id{columns} FROM \"{}\" {rest}", self.kind.name())
    }

    fn stored(&self, field: &str, value: &Value) -> Result<Stored, StoreError> {
        let (_, column) = self.column(field)?;
        column.store(value).ok_or_else(|| self.misfit(field, format!("not a {column:?}")))
    }

    fn one(&self, changed: usize, id: Id) -> Result<(), StoreError> {
        if changed == 1 { Ok(()) } else { Err(StoreError::NotFound { kind: self.kind, id }) }
    }

    fn misfit(&self, field: &str, why: impl Into<String>) -> StoreError {
        StoreError::Shape { kind: self.kind, field: field.to_owned(), why: why.into() }
    }
}

/// JSON text that is the same for equal values, whatever order their keys came in.
pub(crate) fn canonical(value: &Value) -> String {
    fn sorted(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let mut pairs: Vec<_> = map.iter().collect();
                pairs.sort_by_key(|(key, _)| *key);
                pairs.into_iter().map(|(key, value)| (key.clone(), sorted(value))).collect()
            }
            Value::Array(items) => items.iter().map(sorted).collect(),
            plain => plain.clone(),
        }
    }
    sorted(value).to_string()
}

/// An id out of the file.
pub(crate) fn parse_id(text: &str) -> Result<Id, StoreError> {
    text.parse().map_err(|_| StoreError::damaged(format!("{text:?} is not an id")))
}
