//! Where a walk has its files: a folder of its own, gone when the walk is over.

use std::path::PathBuf;

/// A folder with a workspace in it, and room for other files beside it.
pub struct Place {
    folder: tempfile::TempDir,
    /// The workspace.
    pub workspace: PathBuf,
}

impl Place {
    /// A folder in which the workspace is still to be made.
    pub fn bare() -> Place {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let workspace = folder.path().join("Workspace.sverka");
        Place { folder, workspace }
    }

    /// The sample workspace, told up to today.
    pub fn sample() -> Place {
        let place = Place::bare();
        let today = chrono::Local::now().date_naive();
        sverka_app::sample::create(&place.workspace, today).expect("the sample can be made");
        place
    }

    /// A path of this name beside the workspace.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file of this name beside the workspace.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("the folder takes a file");
        path
    }
}
