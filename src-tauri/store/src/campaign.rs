//! Campaigns and their parties as records.

use crate::table::{Column, Record, Table};
use sverka_core::campaign::{Campaign, Party};
use sverka_core::{Id, Kind};

impl Record for Campaign {
    const TABLE: Table = Table {
        kind: Kind::Campaign,
        columns: &[
            ("title", Column::Json),
            ("business_objective", Column::Json),
            ("marketing_objective", Column::Json),
            ("partnership_goal", Column::Json),
            ("objective", Column::Text),
            ("category", Column::Json),
            ("audience", Column::Json),
            ("conversion", Column::Json),
            ("success", Column::Json),
            ("renegotiate", Column::Json),
            ("context_shared", Column::Text),
            ("revealed_at", Column::Text),
            ("markets", Column::Json),
            ("starts", Column::Text),
            ("ends", Column::Text),
            ("budget", Column::Json),
            ("revision_rounds", Column::Integer),
            ("checkin_on", Column::Text),
            ("checkin_reason", Column::Text),
            ("pilot", Column::Json),
            ("archived", Column::Bool),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}

impl Record for Party {
    const TABLE: Table = Table {
        kind: Kind::Party,
        columns: &[
            ("campaign", Column::Text),
            ("role", Column::Text),
            ("partner", Column::Text),
            ("name", Column::Json),
            ("person", Column::Json),
            ("market", Column::Text),
            ("home", Column::Text),
            ("language", Column::Text),
            ("win", Column::Json),
            ("why_you", Column::Json),
            ("judges_by", Column::Text),
            ("position", Column::Integer),
        ],
    };

    fn id(&self) -> Id {
        self.id
    }
}
