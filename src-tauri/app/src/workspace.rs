//! An open workspace: its file, who works in it, and the time.

use crate::clock::Clock;
use crate::failure::{Code, Failure, Outcome};
use crate::partner::kept::Kept;
use crate::record::Editable;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use sverka_core::settings::Settings;
use sverka_core::{Both, Id, Kind};
use sverka_store::{Changed, Label, Reader, Stamp, Store, StoreError, Writer};

/// An open workspace.
pub struct Workspace {
    store: Store,
    clock: Arc<dyn Clock>,
    person: String,
    /// The rows of the list of partners, as long as nothing changes.
    kept: Kept,
    /// The clauses everybody signed, likewise.
    remembered: crate::memory::Kept,
    /// When it was opened in this run of the program.
    opened: chrono::DateTime<chrono::Utc>,
    /// Who hears of every stored change.
    listener: Option<Listener>,
}

/// What hears of the kinds of record a change touched.
pub type Listener = Arc<dyn Fn(&[Kind]) + Send + Sync>;

/// What the window shows of an open workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WorkspaceInfo {
    /// Its name.
    pub name: String,
    /// Its file.
    pub path: String,
    /// The day where the user is.
    pub today: NaiveDate,
    /// What undo would take back, if anything.
    pub undo: Option<StepBack>,
    /// What redo would do again, if anything.
    pub redo: Option<StepBack>,
}

/// One step of undo or redo, as it is named to a person: the Fluent message `change-<verb>` with `name`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepBack {
    /// What was done.
    pub verb: String,
    /// To which record, by name.
    pub name: Both,
}

/// What a change did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Done<T> {
    /// What came of it.
    pub value: T,
    /// The kinds of record it touched, for the window to read again.
    pub kinds: Vec<Kind>,
}

/// One line of a record's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryLine {
    /// When.
    pub at: chrono::DateTime<chrono::Utc>,
    /// Who.
    pub person: String,
    /// The field; `None` when the record came or went.
    pub field: Option<String>,
    /// What stood there before.
    pub was: serde_json::Value,
    /// What stood there after.
    pub now: serde_json::Value,
}

impl Workspace {
    /// Makes a new workspace file at `path`, refusing to overwrite anything. A name that cannot be is refused
    /// before there is a file.
    pub fn create(
        path: &Path,
        name: &str,
        clock: Arc<dyn Clock>,
        person: &str,
    ) -> Outcome<Workspace> {
        let settings = Settings::new(uuid::Uuid::now_v7(), name);
        let problems = settings.problems();
        if !problems.is_empty() {
            return Err(Failure::fields(problems));
        }
        let stamp = Stamp { at: clock.now(), person: person.to_owned() };
        let store = Store::create(path, &stamp, |w| w.put(&settings))
            .map_err(|cause: StoreError| at(path, cause))?;
        Ok(Workspace::of(store, clock, person))
    }

    /// Opens a workspace for work. A second window on the same file is told so.
    pub fn open(path: &Path, clock: Arc<dyn Clock>, person: &str) -> Outcome<Workspace> {
        let store = Store::open(path).map_err(|cause| at(path, cause))?;
        Ok(Workspace::of(store, clock, person))
    }

    /// Opens a workspace to read only, which goes beside an open window.
    pub fn open_to_read(path: &Path, clock: Arc<dyn Clock>) -> Outcome<Workspace> {
        let store = Store::open_to_read(path).map_err(|cause| at(path, cause))?;
        Ok(Workspace::of(store, clock, ""))
    }

    fn of(store: Store, clock: Arc<dyn Clock>, person: &str) -> Workspace {
        let (person, opened) = (person.to_owned(), clock.now());
        Workspace {
            store,
            clock,
            person,
            kept: Kept::default(),
            remembered: crate::memory::Kept::default(),
            opened,
            listener: None,
        }
    }

    /// The workspace with somebody who hears of every change stored from now on.
    pub fn heard_by(self, listener: Listener) -> Workspace {
        Workspace { listener: Some(listener), ..self }
    }

    fn told<T>(&self, done: Done<T>) -> Done<T> {
        if let Some(listener) = &self.listener
            && !done.kinds.is_empty()
        {
            listener(&done.kinds);
        }
        done
    }

    /// When it was opened in this run of the program.
    pub(crate) fn opened(&self) -> chrono::DateTime<chrono::Utc> {
        self.opened
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.store.path().to_path_buf()
    }

    /// The store, for use cases that concern the file as a whole.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// The day where the user is.
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The day on which a moment falls where the user is.
    pub(crate) fn day_of(&self, moment: chrono::DateTime<chrono::Utc>) -> NaiveDate {
        self.clock.day_of(moment)
    }

    /// Who works in this window; blank while nobody has said.
    pub(crate) fn person(&self) -> &str {
        &self.person
    }

    /// The moment.
    pub(crate) fn now(&self) -> chrono::DateTime<chrono::Utc> {
        self.clock.now()
    }

    /// The moment as the clock on the user's wall shows it.
    pub(crate) fn on_wall(&self) -> chrono::NaiveDateTime {
        self.clock.on_wall(self.clock.now())
    }

    /// The rows of the list of partners as they were made last.
    pub(crate) fn kept(&self) -> &Kept {
        &self.kept
    }

    pub(crate) fn remembered(&self) -> &crate::memory::Kept {
        &self.remembered
    }

    /// A new identity.
    pub(crate) fn new_id(&self) -> Id {
        uuid::Uuid::now_v7()
    }

    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { at: self.clock.now(), person: self.person.clone() }
    }

    /// Reads, seeing one moment of the workspace.
    pub(crate) fn read<T>(&self, f: impl FnOnce(&Reader) -> Outcome<T>) -> Outcome<T> {
        self.store.read(f).map_err(|failure| self.here(failure))
    }

    /// Changes, in one transaction that undo takes back in one step.
    pub(crate) fn change<T>(
        &self,
        label: Label,
        f: impl FnOnce(&mut Writer) -> Outcome<T>,
    ) -> Outcome<Done<T>> {
        let changed = self.store.change(&self.stamp(), label, f);
        changed.map(done).map(|done| self.told(done)).map_err(|failure| self.here(failure))
    }

    /// Changes, in one transaction that undo passes over: a signature is not taken back by a key.
    pub(crate) fn change_for_good<T>(
        &self,
        label: Label,
        f: impl FnOnce(&mut Writer) -> Outcome<T>,
    ) -> Outcome<Done<T>> {
        let changed = self.store.change_for_good(&self.stamp(), label, f);
        changed.map(done).map(|done| self.told(done)).map_err(|failure| self.here(failure))
    }

    /// A failure of the disk or the file says which file.
    fn here(&self, failure: Failure) -> Failure {
        failure.at(self.store.path())
    }

    /// What the window shows of the workspace itself.
    pub fn info(&self) -> Outcome<WorkspaceInfo> {
        let settings = self.read(settings)?;
        let state = self.store.undo_state().map_err(|cause| self.here(cause.into()))?;
        let step = |label: Label| StepBack { verb: label.verb, name: label.name };
        Ok(WorkspaceInfo {
            name: settings.workspace_name,
            path: self.path().display().to_string(),
            today: self.today(),
            undo: state.undo.map(step),
            redo: state.redo.map(step),
        })
    }

    /// Takes the last change back. `None` when there is nothing left to take back.
    pub fn undo(&self) -> Outcome<Done<Option<StepBack>>> {
        let undone = self.store.undo(&self.stamp()).map(stepped);
        undone.map(|done| self.told(done)).map_err(|cause| self.here(cause.into()))
    }

    /// Does again what undo took back. `None` when there is nothing.
    pub fn redo(&self) -> Outcome<Done<Option<StepBack>>> {
        let redone = self.store.redo(&self.stamp()).map(stepped);
        redone.map(|done| self.told(done)).map_err(|cause| self.here(cause.into()))
    }

    /// The history of a record, newest first.
    pub fn history(&self, kind: Kind, id: Id) -> Outcome<Vec<HistoryLine>> {
        let entries = self.store.history(kind, id).map_err(|cause| self.here(cause.into()))?;
        Ok(entries
            .into_iter()
            // What a party wrote apart is read in the forms once they are opened together, and nowhere else.
            .filter(|e| kind != Kind::Intake || e.field.as_deref() == Some("sealed_at"))
            .map(|e| HistoryLine {
                at: e.at,
                person: e.person,
                field: e.field,
                was: e.was.unwrap_or_default(),
                now: e.now.unwrap_or_default(),
            })
            .collect())
    }
}

/// The settings of the workspace; every workspace has them from its first change on.
pub(crate) fn settings(reader: &Reader) -> Outcome<Settings> {
    reader.all::<Settings>()?.into_iter().next().ok_or_else(|| Failure::of(Code::NotFound))
}

/// The record of an id, or a failure that says it is not there.
pub(crate) fn found<R: Editable>(reader: &Reader, id: Id) -> Outcome<R> {
    reader.get::<R>(id)?.ok_or_else(|| Failure::of(Code::NotFound))
}

/// What a change is called: the Fluent message `change-<kind>-<deed>` with the record's name.
pub(crate) fn label(kind: Kind, deed: &str, name: Both) -> Label {
    Label { verb: format!("{}-{deed}", kind.name()), name }
}

fn done<T>(changed: Changed<T>) -> Done<T> {
    Done { value: changed.value, kinds: changed.kinds }
}

fn stepped(changed: Option<Changed<Label>>) -> Done<Option<StepBack>> {
    match changed {
        None => Done { value: None, kinds: Vec::new() },
        Some(changed) => {
            let step = StepBack { verb: changed.value.verb, name: changed.value.name };
            Done { value: Some(step), kinds: changed.kinds }
        }
    }
}

fn at(path: &Path, cause: StoreError) -> Failure {
    Failure::from(cause).at(path)
}
