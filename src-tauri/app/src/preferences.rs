//! What belongs to the person at this machine rather than to a workspace: language, theme, recent files.

use crate::failure::Failure;
use crate::partner::page::PartnerFilter;
use crate::workspace::WorkspaceInfo;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use sverka_core::Lang;

/// How many recent workspaces are remembered.
const RECENT_MOST: usize = 8;

/// Light, dark, or as the system is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// The preferences of the person at this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Preferences {
    /// Language of the interface; `None` follows the system.
    pub language: Option<Lang>,
    /// Theme.
    pub theme: Theme,
    /// Who works here, for the history of records.
    pub person: String,
    /// Workspaces opened lately, newest first.
    pub recent: Vec<String>,
    /// Filters of the list of partners, kept under a name.
    pub filters: Vec<SavedFilter>,
    /// Whether the keys C, J and K act on their own (WCAG 2.1.4 wants them to be switchable).
    pub single_keys: bool,
}

/// A filter of the list of partners under the name it was kept by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedFilter {
    /// The name.
    pub name: String,
    /// What it narrows the list to.
    pub filter: PartnerFilter,
}

/// What the window needs to know when it starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Start {
    /// Preferences.
    pub preferences: Preferences,
    /// The language to speak: the chosen one, else the system's.
    pub language: Lang,
    /// The open workspace.
    pub workspace: Option<WorkspaceInfo>,
    /// Why the workspace asked for is not open.
    pub failure: Option<Failure>,
    /// The folder new workspaces go to unless another is chosen.
    pub folder: String,
    /// The version of the application.
    pub version: String,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: None,
            theme: Theme::System,
            person: String::new(),
            recent: Vec::new(),
            filters: Vec::new(),
            single_keys: true,
        }
    }
}

impl Preferences {
    /// The preferences kept in `file`; the defaults where there are none or they cannot be read.
    ///
    /// A file that cannot be read is moved aside to `preferences.damaged.json` (`-2`, `-3` … where that is
    /// taken), so that keeping the defaults does not write over what somebody may want to mend by hand.
    pub fn load(file: &Path) -> Preferences {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                return Preferences::default();
            }
            Err(cause) => {
                log::warn!("preferences not read: {cause}");
                put_aside(file);
                return Preferences::default();
            }
        };
        serde_json::from_str(&text).unwrap_or_else(|cause| {
            log::warn!("preferences not understood: {cause}");
            put_aside(file);
            Preferences::default()
        })
    }

    /// Keeps the preferences in `file`, whole or not at all.
    pub fn keep(&self, file: &Path) -> std::io::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let text = serde_json::to_string_pretty(self).map_err(std::io::Error::other)?;
        let beside = file.with_extension("new");
        std::fs::write(&beside, text)?;
        std::fs::rename(&beside, file)
    }

    /// The same preferences with a workspace at the head of the recent ones.
    pub fn opened(mut self, path: &str) -> Preferences {
        self.recent.retain(|known| known != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT_MOST);
        self
    }
}

/// Moves a file out of the way of its successor, never over another one.
fn put_aside(file: &Path) {
    let free = (1..).map(|n| aside(file, n)).find(|place| !place.exists());
    let moved = free.map(|place| std::fs::rename(file, &place).map(|()| place));
    match moved {
        Some(Ok(place)) => log::warn!("put aside as {}", place.display()),
        Some(Err(cause)) => log::warn!("{} not put aside: {cause}", file.display()),
        None => log::warn!("{} not put aside: every name is taken", file.display()),
    }
}

/// `preferences.damaged.json`, `preferences.damaged-2.json` …
fn aside(file: &Path, n: u32) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let number = if n > 1 { format!("-{n}") } else { String::new() };
    let ending = file.extension().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{stem}.damaged{number}.{ending}"))
}
