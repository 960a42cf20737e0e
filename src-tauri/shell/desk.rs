//! What the window works on: the open workspace, the person's preferences, and work under way.

use crate::stage::Wish;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use sverka_app::clock::{Clock, MachineClock};
use sverka_app::failure::{Code, Failure, Outcome};
use sverka_app::preferences::{Preferences, Start, Theme};
use sverka_app::session::{self, Shown};
use sverka_app::workspace::{Listener, WorkspaceInfo};
use sverka_app::{Workspace, sample};
use sverka_core::{Id, Kind, Lang};

/// What of the preferences shows outside the page: in the menus, the frame and the system's dialogs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The language to speak.
    pub language: Lang,
    /// The theme to wear.
    pub theme: Theme,
}

/// The state behind the window.
pub struct Desk {
    clock: Arc<dyn Clock>,
    preferences_file: PathBuf,
    documents: PathBuf,
    /// The folder of the log; none where nothing is logged to a file.
    log: Option<PathBuf>,
    preferences: Mutex<Preferences>,
    open: Mutex<Option<Arc<Workspace>>>,
    /// Why the workspace asked for at the start could not be opened, until the window has shown it.
    refused: Mutex<Option<Failure>>,
    /// The switch of the work begun last.
    cancelled: Mutex<Arc<AtomicBool>>,
    /// What follows a change of look outside the page.
    on_look: Box<dyn Fn(Look) + Send + Sync>,
    /// Who hears of every stored change.
    on_change: Option<Listener>,
    /// What gives the second window what the first one wishes of it.
    on_stage: Option<Box<dyn Fn(Wish) + Send + Sync>>,
    /// The session on the stage.
    staged: Mutex<Option<Id>>,
}

impl Desk {
    /// A desk that keeps preferences in `config`, offers `documents` for new workspaces, and tells `on_look` when the
    /// interface changes its language or its theme.
    pub fn new(
        config: &Path,
        documents: &Path,
        on_look: impl Fn(Look) + Send + Sync + 'static,
    ) -> Desk {
        let preferences_file = config.join("preferences.json");
        Desk {
            clock: Arc::new(MachineClock),
            preferences: Mutex::new(Preferences::load(&preferences_file)),
            preferences_file,
            documents: documents.to_path_buf(),
            log: None,
            open: Mutex::new(None),
            refused: Mutex::new(None),
            cancelled: Mutex::default(),
            on_look: Box::new(on_look),
            on_change: None,
            on_stage: None,
            staged: Mutex::new(None),
        }
    }

    /// The desk of a program that logs to a file in the folder `log`.
    pub fn logging(self, log: &Path) -> Desk {
        Desk { log: Some(log.to_path_buf()), ..self }
    }

    /// The desk, with somebody who hears of every change stored in the workspaces opened from now on.
    pub fn telling(self, on_change: impl Fn(&[Kind]) + Send + Sync + 'static) -> Desk {
        Desk { on_change: Some(Arc::new(on_change)), ..self }
    }

    /// The desk, with somebody who gives the second window what the first one wishes of it.
    pub fn staging(self, on_stage: impl Fn(Wish) + Send + Sync + 'static) -> Desk {
        Desk { on_stage: Some(Box::new(on_stage)), ..self }
    }

    /// Opens what was asked for at the start: a file, the sample, or the workspace used last.
    pub fn start_with(&self, asked: Option<&Path>, want_sample: bool) {
        let last = self.preferences().recent.first().map(PathBuf::from);
        let outcome = match (asked, last) {
            (Some(path), _) => self.open(path).map(drop),
            (None, Some(last)) => self.open(&last).map(drop),
            (None, None) if want_sample => self.open_sample().map(drop),
            (None, None) => Ok(()),
        };
        if let Err(failure) = outcome {
            *lock(&self.refused) = Some(failure);
        }
    }

    /// What the window needs to know when it starts.
    pub fn start(&self) -> Outcome<Start> {
        let preferences = self.preferences();
        let open = lock(&self.open).clone();
        Ok(Start {
            language: self.language(),
            workspace: open.map(|w| w.info()).transpose()?,
            failure: lock(&self.refused).clone(),
            folder: self.documents.display().to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            preferences,
        })
    }

    /// The open workspace.
    pub fn workspace(&self) -> Outcome<Arc<Workspace>> {
        lock(&self.open).clone().ok_or_else(|| Failure::of(Code::NoWorkspace))
    }

    /// Makes a new workspace and opens it.
    pub fn create(&self, path: &Path, name: &str) -> Outcome<WorkspaceInfo> {
        let person = self.preferences().person;
        self.take(Workspace::create(path, name, self.clock.clone(), &person)?)
    }

    /// Opens a workspace in place of the one that is open.
    pub fn open(&self, path: &Path) -> Outcome<WorkspaceInfo> {
        if let Some(open) = lock(&self.open).as_ref()
            && open.path() == path
        {
            return open.info();
        }
        let person = self.preferences().person;
        self.take(Workspace::open(path, self.clock.clone(), &person)?)
    }

    /// Opens the sample workspace in the documents folder, making it first where there is none.
    pub fn open_sample(&self) -> Outcome<WorkspaceInfo> {
        let path = self.documents.join("Sverka sample.sverka");
        if !path.exists() {
            sample::create(&path, self.clock.today())?;
        }
        self.open(&path)
    }

    /// The folder of the log, where there is one.
    pub fn log(&self) -> Option<&Path> {
        self.log.as_deref()
    }

    /// Closes the workspace; the window goes back to its first choice.
    pub fn close(&self) {
        self.clear_stage();
        *lock(&self.open) = None;
        *lock(&self.refused) = None;
    }

    fn take(&self, workspace: Workspace) -> Outcome<WorkspaceInfo> {
        self.clear_stage();
        let workspace = match &self.on_change {
            Some(listener) => workspace.heard_by(listener.clone()),
            None => workspace,
        };
        let info = workspace.info()?;
        *lock(&self.open) = Some(Arc::new(workspace));
        *lock(&self.refused) = None;
        let preferences = self.preferences().opened(&info.path);
        self.keep(preferences)?;
        Ok(info)
    }

    /// Puts a session on the stage and shows the window it is seen in.
    pub fn put_on_stage(&self, session: Id) {
        *lock(&self.staged) = Some(session);
        self.wish(Wish::Show);
    }

    /// Lets the stage fill its screen, or no longer.
    pub fn fill_stage(&self) {
        self.wish(Wish::Fill);
    }

    /// Takes the session off the stage and closes its window.
    pub fn clear_stage(&self) {
        *lock(&self.staged) = None;
        self.wish(Wish::Close);
    }

    /// What the stage shows.
    pub fn on_stage(&self) -> Outcome<Shown> {
        let staged = *lock(&self.staged);
        let stage = match staged {
            Some(session) => session::shown(&*self.workspace()?, session)?,
            None => None,
        };
        Ok(Shown { language: self.language(), stage })
    }

    fn wish(&self, wish: Wish) {
        if let Some(grant) = &self.on_stage {
            grant(wish);
        }
    }

    /// The preferences as they stand.
    pub fn preferences(&self) -> Preferences {
        lock(&self.preferences).clone()
    }

    /// Keeps new preferences.
    pub fn keep(&self, preferences: Preferences) -> Outcome<Preferences> {
        preferences.keep(&self.preferences_file).map_err(|cause| {
            Failure::caused(Code::Disk, &cause).with("path", self.preferences_file.display())
        })?;
        let before = self.look();
        *lock(&self.preferences) = preferences.clone();
        if self.look() != before {
            (self.on_look)(self.look());
        }
        Ok(preferences)
    }

    /// The day where the user is.
    pub fn today(&self) -> chrono::NaiveDate {
        self.clock.today()
    }

    /// The language to speak.
    pub fn language(&self) -> Lang {
        self.preferences().language.unwrap_or_else(sverka_locale::system_language)
    }

    /// The look of what the page does not draw itself.
    pub fn look(&self) -> Look {
        Look { language: self.language(), theme: self.preferences().theme }
    }

    /// A switch for work that begins now; [`Desk::cancel`] throws it.
    pub fn begin(&self) -> Arc<AtomicBool> {
        let switch = Arc::new(AtomicBool::new(false));
        *lock(&self.cancelled) = switch.clone();
        switch
    }

    /// Asks the work under way to stop.
    pub fn cancel(&self) {
        lock(&self.cancelled).store(true, Ordering::Relaxed);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
