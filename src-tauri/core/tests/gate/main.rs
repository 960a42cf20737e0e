//! The evidence gates and soft signals (REQUIREMENTS 88–96, 106, 108, 116, 121; METHODS "Scores and ranking").
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::unwrap_used)]

mod any;
mod conditions;
mod known;
#[path = "../made/mod.rs"]
mod made;
mod signals;
mod way;
