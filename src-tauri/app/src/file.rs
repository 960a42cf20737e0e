//! The workspace as a file: checking it, copying it, and taking everything out in an open format.

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, ErrorKind};
use std::path::Path;
use sverka_core::brief::{Revision, Signature, broken};
use sverka_core::campaign::Campaign;
use sverka_store::{Store, StoreError};

/// What a check of the workspace found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Verification {
    /// Whether everything holds.
    pub holds: bool,
    /// Whether the database is whole.
    pub integrity: bool,
    /// Whether replaying the journal gives the tables as they are.
    pub replay: bool,
    /// Whether every signed text is the text that was signed.
    pub signatures: bool,
    /// Rows by table.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, number>"))]
    pub counts: BTreeMap<String, u64>,
    /// What differs, as table and record; for a report to the makers.
    pub differences: Vec<String>,
}

/// Checks the file: integrity, journal against tables, signatures against texts.
pub fn verify(workspace: &Workspace) -> Outcome<Verification> {
    let found = workspace.store().verify()?;
    let mut differences = found.integrity.clone();
    differences.extend(found.dangling.iter().cloned());
    differences.extend(found.replay.clone());
    differences.extend(found.differences.iter().map(|d| format!("{d:?}")));
    let integrity = found.integrity.is_empty() && found.dangling.is_empty();
    let replay = found.replay.is_none() && found.differences.is_empty();
    let touched = workspace.read(|r| {
        let mut touched = Vec::new();
        for campaign in r.all::<Campaign>()? {
            let key = campaign.id.to_string();
            let mut revisions = r.where_eq::<Revision>("campaign", &key)?;
            revisions.sort_by_key(|revision| revision.number);
            let signatures = r.where_eq::<Signature>("campaign", &key)?;
            touched.extend(broken(&revisions, &signatures));
        }
        Ok(touched)
    })?;
    differences.extend(touched.iter().map(|(id, what)| format!("{what:?} {id}")));
    Ok(Verification {
        holds: integrity && replay && touched.is_empty(),
        integrity,
        replay,
        signatures: touched.is_empty(),
        counts: found.counts,
        differences,
    })
}

/// Writes a verified copy of the workspace to a new file.
pub fn backup(workspace: &Workspace, to: &Path) -> Outcome<()> {
    workspace.store().backup(to).map(drop).map_err(|cause| Failure::from(cause).at(to))
}

/// Puts a verified copy back as a new workspace file.
pub fn restore(from: &Path, to: &Path) -> Outcome<()> {
    Store::restore(from, to).map(drop).map_err(|cause| match cause {
        StoreError::Missing
        | StoreError::NotOurs
        | StoreError::Damaged(_)
        | StoreError::Newer { .. } => Failure::from(cause).at(from),
        _ => Failure::from(cause).at(to),
    })
}

/// Writes everything the workspace holds as JSON. A file that is there is replaced, and only by a whole one.
pub fn export(workspace: &Workspace, to: &Path) -> Outcome<()> {
    let mut name = to.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    let beside = to.with_file_name(name);
    let written = write_export(workspace, &beside).and_then(|()| {
        std::fs::rename(&beside, to).map_err(|cause| Failure::caused(Code::Disk, &cause))
    });
    if written.is_err()
        && let Err(cause) = std::fs::remove_file(&beside)
        && cause.kind() != ErrorKind::NotFound
    {
        log::warn!("{} stays behind: {cause}", beside.display());
    }
    written.map_err(|failure| failure.at(to))
}

fn write_export(workspace: &Workspace, to: &Path) -> Outcome<()> {
    let disk = |cause: std::io::Error| Failure::from(StoreError::from(cause));
    let mut file = BufWriter::new(File::create(to).map_err(disk)?);
    workspace.store().export(&mut file)?;
    let file = file.into_inner().map_err(|cause| disk(cause.into_error()))?;
    file.sync_all().map_err(disk)
}

/// Makes a workspace equal to the one an export was taken from.
pub fn from_export(export: &Path, to: &Path) -> Outcome<()> {
    let opened = File::open(export).map_err(|cause| Failure::from(StoreError::from(cause)));
    let file = BufReader::new(opened.map_err(|failure| failure.at(export))?);
    Store::from_export(to, file).map(drop).map_err(|cause| match cause {
        StoreError::NotOurs | StoreError::Damaged(_) | StoreError::Held(_) => {
            Failure::caused(Code::NotAnExport, &cause).at(export)
        }
        StoreError::Newer { .. } => Failure::from(cause).at(export),
        _ => Failure::from(cause).at(to),
    })
}
