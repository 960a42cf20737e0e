//! The use cases as the window and the command line ask for them, on real files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod agreement;
mod aligning;
mod asking;
mod audience;
mod brief;
mod checkin;
mod commenting;
mod deciding;
mod documents;
mod evidence;
mod files;
mod importing;
mod listing;
mod made;
mod merging;
mod partner_files;
mod periods;
mod phases;
mod placing;
mod plain;
mod preferences;
mod profile;
mod realism;
mod records;
mod replying;
mod review;
mod rules;
mod sample;
mod scoring;
mod searching;
mod sentences;
mod session;
mod signing;
mod streams;
mod talking;
mod targets;
mod today;
mod undoing;
mod workbook;
