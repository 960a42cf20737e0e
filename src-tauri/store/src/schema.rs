//! The schema of a workspace, grown step by step: a step is only ever added, and only ever adds.

use crate::connection;
use crate::error::StoreError;
use crate::file::APPLICATION_ID;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// The steps of a schema; a file at schema `n` has taken the first `n`.
pub(crate) type Steps = &'static [&'static str];

/// The steps to the schema of this version.
pub(crate) const STEPS: Steps = &[
    include_str!("../migrations/0001_first.sql"),
    include_str!("../migrations/0002_again.sql"),
    include_str!("../migrations/0003_stays.sql"),
];

/// The newest schema known here.
pub(crate) fn newest(steps: Steps) -> u32 {
    u32::try_from(steps.len()).expect("the steps are counted on fingers")
}

/// Brings a file to the newest schema, all steps or none.
pub(crate) fn grow(conn: &mut Connection, steps: Steps) -> Result<(), StoreError> {
    Migrations::new(steps.iter().map(|sql| M::up(sql)).collect()).to_latest(conn)?;
    Ok(())
}

/// Makes an empty file a workspace without records.
pub(crate) fn lay_out(conn: &mut Connection, steps: Steps) -> Result<(), StoreError> {
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    grow(conn, steps)
}

/// A workspace without records, in memory.
pub(crate) fn blank(steps: Steps) -> Result<Connection, StoreError> {
    let mut conn = connection::in_memory()?;
    lay_out(&mut conn, steps)?;
    Ok(conn)
}
