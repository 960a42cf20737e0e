//! Frozen revisions and their signatures as records. Neither can be changed once it is there.

use crate::table::{Column, Record, Table};
use sverka_core::brief::{Revision, Signature};
use sverka_core::{Id, Kind};

impl Record for Revision {
    const TABLE: Table = Table {
        kind: Kind::Revision,
        columns: &[
            ("campaign", Column::Text),
            ("paper", Column::Text),
            ("number", Column::Integer),
            ("text", Column::Json),
            ("previous", Column::Text),
            ("hash", Column::Text),
            ("frozen_at", Column::Text),
        ],
    };

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
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
