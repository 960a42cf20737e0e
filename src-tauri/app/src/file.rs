//! The workspace as a file: checking it, copying it, and taking everything out in an open format.

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::sign::keys;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, ErrorKind};
use std::path::Path;
use sverka_core::brief::Revision;
use sverka_core::campaign::Campaign;
use sverka_core::paper::Paper;
use sverka_core::signature::{Signature, broken};
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
    differences.extend(found.differences.iter().map(ToString::to_string));
    let integrity = found.integrity.is_empty() && found.dangling.is_empty();
    let replay = found.replay.is_none() && found.differences.is_empty();
    let touched = workspace.read(|r| {
        let mut touched = Vec::new();
        let keys = keys(r)?;
        for campaign in r.all::<Campaign>()? {
            let key = campaign.id.to_string();
            let mut revisions = r.where_eq::<Revision>("campaign", &key)?;
            revisions.sort_by_key(|revision| revision.number);
            let signatures = r.where_eq::<Signature>("campaign", &key)?;
            for paper in Paper::ALL {
                let revisions: Vec<_> =
                    revisions.iter().filter(|r| r.paper == paper).cloned().collect();
                let signatures: Vec<_> =
                    signatures.iter().filter(|s| s.paper == paper).cloned().collect();
                touched.extend(broken(&revisions, &signatures, &keys));
            }
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

/// Writes everything the workspace holds as JSON.
pub fn export(workspace: &Workspace, to: &Path) -> Outcome<()> {
    put(workspace, to, |file| workspace.store().export(file))
}

/// Writes a file that goes out of the workspace. One that is there is replaced, and only by a whole one; the
/// workspace itself is never replaced.
pub(crate) fn put(
    workspace: &Workspace,
    to: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), StoreError>,
) -> Outcome<()> {
    if is_same(to, &workspace.path()) {
        return Err(Failure::of(Code::Exists).at(to));
    }
    // The id keeps apart what two windows write at once.
    let mut name = to.file_name().unwrap_or_default().to_os_string();
    name.push(format!("-{}", uuid::Uuid::now_v7().simple()));
    let beside = to.with_file_name(name);
    let written = whole(&beside, write).and_then(|()| Ok(std::fs::rename(&beside, to)?));
    if written.is_err()
        && let Err(cause) = std::fs::remove_file(&beside)
        && cause.kind() != ErrorKind::NotFound
    {
        log::warn!("a draft stays behind: {cause}");
    }
    written.map_err(|cause| Failure::from(cause).at(to))
}

/// Whether two paths lead to one file that is there.
fn is_same(one: &Path, other: &Path) -> bool {
    let place = |path: &Path| path.canonicalize().ok();
    place(one).is_some_and(|one| place(other) == Some(one))
}

fn whole(
    to: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut file = BufWriter::new(File::create_new(to)?);
    write(&mut file)?;
    Ok(file.into_inner().map_err(|cause| cause.into_error())?.sync_all()?)
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
