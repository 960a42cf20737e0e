//! Cards of Meta insights: one metric by day, named in the line above the header.

use super::{Description, Entry, Meaning, PLAIN, role};
use crate::inspection::{Role, Status};

pub(super) const CARD: Description = Description {
    id: "meta-insights",
    name: "Meta insights",
    status: Status::Supported,
    marks: &[&["Date", "Дата"], &["Primary"]],
    columns: &[
        role(Role::Day, &["Date", "Дата"]),
        Entry { names: &["Primary"], meaning: Meaning::Titled },
    ],
    day_first: Some(false),
    ..PLAIN
};
