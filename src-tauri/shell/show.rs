//! Handing a page, a file or a folder to the program the system has for it.

use std::path::Path;
use std::process::Command;
use sverka_app::failure::{Code, Failure, Outcome};

/// Opens what the use case has allowed. The window itself may open nothing: it names a record, never an address.
pub fn open(allowed: &str) -> Outcome<()> {
    open::that_detached(allowed).map_err(|cause| Failure::caused(Code::NotOpened, &cause))
}

/// Shows a file that was just written in the folder it lies in. It is never opened itself, and what is no file in a
/// folder is not shown: a path from the window must not choose a program to run.
pub fn in_folder(file: &Path) -> Outcome<()> {
    let folder = file.parent().filter(|folder| folder.is_dir());
    let folder = folder.filter(|_| file.is_absolute() && file.is_file());
    let folder = folder.ok_or_else(|| Failure::of(Code::NotOpened))?;
    let shown = if cfg!(target_os = "macos") {
        Command::new("open").arg("-R").arg(file).spawn().map(drop)
    } else if cfg!(windows) {
        Command::new("explorer").arg("/select,").arg(file).spawn().map(drop)
    } else {
        open::that_detached(folder)
    };
    shown.map_err(|cause| Failure::caused(Code::NotOpened, &cause))
}
