//! Documents out: what a campaign can be told, agreed and looked back on with, in every language and format.
//!
//! Each document is filled from what is recorded and leaves out nothing that is missing: it says so. The brief has a
//! template of its own for PDF, as have the vetting of a partner and the notes of a conversation.

mod agree;
mod brief;
mod checkin;
mod choose;
mod decide;
mod figures;
mod flags;
mod given;
mod kind;
mod learn;
mod meeting;
mod paper;
mod picture;
mod profile;
mod run;
mod said;
mod workbook;

pub use brief::{brief, export_brief};
pub use kind::{DocumentKind, DocumentLack, DocumentUse, LackCode};
pub use sverka_exchange::document::{Form, Format};
pub use workbook::export_health;

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use given::Given;
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::Path;
use sverka_core::{Both, Id};
use sverka_exchange::document::{Document, write};

/// A document of a campaign in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DocumentRow {
    /// Which.
    pub kind: DocumentKind,
    /// When it is used.
    pub used: DocumentUse,
    /// What it lacks, that without which there is none first.
    pub lacks: Vec<DocumentLack>,
    /// Whether it can be made.
    pub possible: bool,
    /// Whom or which time it can be about, the likeliest first; empty where there is nothing to choose.
    pub subjects: Vec<DocumentSubject>,
}

/// What a document can be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DocumentSubject {
    /// Its key, for [`export`].
    pub key: String,
    /// Its name.
    pub name: Both,
}

/// The documents of a campaign in the order of their use, each with what it lacks. A pilot's scope is listed for a
/// pilot only.
pub fn list(workspace: &Workspace, campaign: Id) -> Outcome<Vec<DocumentRow>> {
    let given = workspace.read(|r| Given::read(workspace, r, campaign))?;
    let kinds = DocumentKind::ALL.into_iter();
    let kinds = kinds.filter(|k| *k != DocumentKind::PilotScope || given.campaign.pilot.is_some());
    Ok(kinds
        .map(|kind| {
            let lacks = kind.lacks(&given);
            DocumentRow {
                kind,
                used: kind.used(),
                possible: lacks.iter().all(|lack| !lack.needed),
                subjects: subjects(&given, kind),
                lacks,
            }
        })
        .collect())
}

/// Writes a document of a campaign. `subject` is one of [`DocumentRow::subjects`] or, where there is nothing to
/// choose, empty; an empty one takes the first there is.
pub fn export(
    workspace: &Workspace,
    campaign: Id,
    kind: DocumentKind,
    subject: &str,
    form: Form,
    format: Format,
    to: &Path,
) -> Outcome<()> {
    let bytes = bytes(workspace, campaign, kind, subject, form, format)?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(&bytes)?))
}

/// A document of a campaign as the bytes of a file.
pub fn bytes(
    workspace: &Workspace,
    campaign: Id,
    kind: DocumentKind,
    subject: &str,
    form: Form,
    format: Format,
) -> Outcome<Vec<u8>> {
    if kind == DocumentKind::Brief && format == Format::Pdf {
        return brief(workspace, campaign, form);
    }
    let given = workspace.read(|r| Given::read(workspace, r, campaign))?;
    if kind.lacks(&given).iter().any(|lack| lack.needed) {
        return Err(Failure::of(Code::NotReady));
    }
    let subject = chosen(&given, kind, subject)?;
    match kind {
        DocumentKind::Scorecard if format == Format::Pdf => {
            return crate::partner_file::card_pdf(workspace, record(&subject)?, form);
        }
        DocumentKind::Interview if format == Format::Pdf => {
            return crate::interview::pdf(workspace, record(&subject)?, form);
        }
        _ => {}
    }
    let document = made(workspace, &given, kind, &subject)?;
    write(&document, form, format).map_err(|cause| Failure::caused(Code::Document, &cause))
}

fn made(
    workspace: &Workspace,
    given: &Given,
    kind: DocumentKind,
    subject: &str,
) -> Outcome<Document> {
    if let Some(paper) = kind.paper() {
        return Ok(paper::document(workspace, given, kind, paper));
    }
    Ok(match kind {
        DocumentKind::Scorecard => choose::scorecard(workspace, given, record(subject)?)?,
        DocumentKind::Interview => choose::interview(workspace, given, record(subject)?)?,
        DocumentKind::Matrix => agree::matrix(given),
        DocumentKind::SignOff => agree::sign_off(given),
        DocumentKind::Protocol => meeting::protocol(given, record(subject)?),
        DocumentKind::Recap => meeting::recap(given, record(subject)?),
        DocumentKind::SyncNotes => run::sync_notes(given),
        DocumentKind::Checkin => checkin::report(given),
        DocumentKind::CheckinShared => checkin::shared(given, record(subject)?),
        DocumentKind::Health => run::health(workspace, given)?,
        DocumentKind::Playbook => run::playbook(given),
        DocumentKind::Monthly => decide::monthly(workspace, given, subject)?,
        DocumentKind::Quarterly => decide::quarterly(workspace, given, subject)?,
        DocumentKind::PostMortem => learn::post_mortem(given),
        DocumentKind::Feedback => learn::feedback(given, record(subject)?),
        _ => profile::document(given),
    })
}

/// What a document can be about, the likeliest first.
fn subjects(given: &Given, kind: DocumentKind) -> Vec<DocumentSubject> {
    let subject = |key: String, name: Both| DocumentSubject { key, name };
    match kind {
        DocumentKind::Scorecard => given
            .partners()
            .map(|(party, partner)| subject(partner.to_string(), party.name.clone()))
            .collect(),
        DocumentKind::Interview => given
            .conversations
            .iter()
            .map(|(talk, name)| subject(talk.id.to_string(), choose::talk_name(talk, name)))
            .collect(),
        DocumentKind::Protocol | DocumentKind::Recap => given
            .sessions
            .iter()
            .filter(|s| {
                kind == DocumentKind::Protocol || given.recap.iter().any(|i| i.session == s.id)
            })
            .map(|session| subject(session.id.to_string(), said::day(session.on)))
            .collect(),
        DocumentKind::Feedback | DocumentKind::CheckinShared => given
            .creators()
            .map(|party| subject(party.id.to_string(), party.name.clone()))
            .collect(),
        DocumentKind::Monthly => decide::months(given),
        DocumentKind::Quarterly => decide::quarters(given),
        _ => Vec::new(),
    }
}

/// The subject asked for, or the first there is.
fn chosen(given: &Given, kind: DocumentKind, subject: &str) -> Outcome<String> {
    let subjects = subjects(given, kind);
    if subject.is_empty() {
        return Ok(subjects.into_iter().next().map(|own| own.key).unwrap_or_default());
    }
    match subjects.into_iter().find(|own| own.key == subject) {
        Some(own) => Ok(own.key),
        None => Err(Failure::of(Code::NotFound)),
    }
}

fn record(subject: &str) -> Outcome<Id> {
    subject.parse().map_err(|_| Failure::of(Code::NotFound))
}
