//! The rules of Sverka as plain functions over plain data.
//!
//! Nothing here reads a clock, a disk, a network or an environment: dates and data come in, values go out,
//! and the same input gives the same answer on every machine. What can be wrong with an input comes back as
//! a list of [`Problem`]s beside the value, never as the first error only.

pub mod alignment;
pub mod attachment;
pub mod backplan;
pub mod bilingual;
pub mod boundary;
pub mod brief;
pub mod budget;
pub mod campaign;
pub mod case;
pub mod checkin;
pub mod clause;
pub mod comment;
pub mod communication;
pub mod compare;
pub mod comparison;
pub mod conversation;
pub mod coordination;
pub mod decision;
pub mod deliverable;
pub mod duplicate;
pub mod ending;
pub mod expectation;
pub mod figure;
pub mod flag;
pub mod fold;
pub mod gate;
pub mod goal_lock;
pub mod health;
pub mod intake;
pub mod kickoff;
pub mod kind;
pub mod ladder;
pub mod language;
pub mod lapse;
pub mod layout;
pub mod mapping;
pub mod market;
pub mod memory;
pub mod merge;
pub mod message;
pub mod metric;
pub mod money;
pub mod objective;
pub mod opening;
pub mod outline;
pub mod paper;
pub mod parting;
pub mod partner;
pub mod payment;
pub mod phase;
pub mod phrase;
pub mod pilot;
pub mod playbook;
pub mod problem;
pub mod profile;
pub mod quantile;
pub mod question;
pub mod realism;
pub mod recap;
pub mod reference;
pub mod relationship;
pub mod reply;
pub mod rule;
pub mod scorecard;
pub mod session;
pub mod session_answer;
pub mod settings;
pub mod signal;
pub mod signature;
pub mod stability;
pub mod step;
pub mod survival;
pub mod sync;
pub mod tally;
pub mod target;
pub mod template;
pub mod term;
pub mod time_entry;
pub mod trade_off;
pub mod trend;
pub mod words;
pub mod workday;

pub use fold::fold;
pub use kind::Kind;
pub use language::{Both, Lang};
pub use market::Market;
pub use money::{Currency, Money};
pub use problem::Problem;

/// The identity of a record: a UUID of version 7, so that ids sort by the time they were made.
pub type Id = uuid::Uuid;
