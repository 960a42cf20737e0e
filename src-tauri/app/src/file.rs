//! The workspace as a file: checking it, copying it, and taking everything out in an open format.

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use sverka_core::brief::{Revision, Signature, broken};
use sverka_core::campaign::Campaign;
use sverka_store::Store;

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
    workspace.store().backup(to).map(drop).map_err(|cause| Failure::from(cause).with("path", to.display()))
}

/// Puts a verified copy back as a new workspace file.
pub fn restore(from: &Path, to: &Path) -> Outcome<()> {
    Store::restore(from, to).map(drop).map_err(|cause| Failure::from(cause).with("path", from.display()))
}

/// Writes everything the workspace holds as JSON.
pub fn export(workspace: &Workspace, to: &Path) -> Outcome<()> {
    let disk = |cause: std::io::Error| {
        Failure::caused(Code::Disk, &cause).with("path", to.display())
    };
    let mut file = BufWriter::new(File::create(to).map_err(disk)?);
    workspace.store().export(&mut file)?;
    file.flush().map_err(disk)
}

/// Makes a workspace equal to the one an export was taken from.
pub fn from_export(export: &Path, to: &Path) -> Outcome<()> {
    let disk = |cause: std::io::Error| {
        Failure::caused(Code::Disk, &cause).with("path", export.display())
    };
    let file = BufReader::new(File::open(export).map_err(disk)?);
    Store::from_export(to, file)
        .map(drop)
        .map_err(|cause| Failure::from(cause).with("path", to.display()))
}
