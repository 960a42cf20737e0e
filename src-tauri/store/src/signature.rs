//! Signatures and the keys that seal them. Neither can be changed once it is there, and the secret key is no record:
//! only its workspace knows it.

use crate::error::StoreError;
use crate::reader::Reader;
use crate::table::{Column, Record, Table};
use crate::writer::Writer;
use rusqlite::OptionalExtension;
use sverka_core::signature::{SealKey, Signature};
use sverka_core::{Id, Kind};

impl Reader<'_> {
    /// The secret key of this file; `None` before the first signature.
    pub fn secret_key(&self) -> Result<Option<[u8; 32]>, StoreError> {
        let read = self.conn().query_row("SELECT key FROM secret", [], |row| row.get(0));
        Ok(read.optional()?)
    }
}

impl Writer<'_> {
    /// Keeps the secret key of this file, which has none yet.
    pub fn keep_secret_key(&mut self, key: &[u8; 32]) -> Result<(), StoreError> {
        self.conn().execute("INSERT INTO secret (at, key) VALUES (1, ?1)", [key])?;
        Ok(())
    }
}

impl Record for SealKey {
    const TABLE: Table =
        Table { kind: Kind::SealKey, columns: &[("key", Column::Text), ("made_at", Column::Text)] };

    fn id(&self) -> Id {
        self.id
    }
}

impl Record for Signature {
    const TABLE: Table = Table {
        kind: Kind::Signature,
        columns: &[
            ("campaign", Column::Text),
            ("paper", Column::Text),
            ("revision", Column::Text),
            ("party", Column::Text),
            ("name", Column::Text),
            ("role", Column::Text),
            ("method", Column::Text),
            ("signed_at", Column::Text),
            ("hash", Column::Text),
            ("scan", Column::Text),
            ("scan_name", Column::Text),
            ("scan_digest", Column::Text),
            ("key", Column::Text),
            ("seal", Column::Text),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
