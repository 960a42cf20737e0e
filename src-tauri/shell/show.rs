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

/// Shows a folder of the program's own, such as that of its log.
pub fn folder(folder: Option<&Path>) -> Outcome<()> {
    let folder = folder.filter(|folder| folder.is_dir());
    let folder = folder.ok_or_else(|| Failure::of(Code::NotOpened))?;
    open::that_detached(folder).map_err(|cause| Failure::caused(Code::NotOpened, &cause))
}

/// The most of one cause that goes to the log, in letters: a page that fails in a loop must not fill the disk.
const CAUSE: usize = 2_000;

/// What the page says of a cause, on one line of the log: no word of it can pass for a line of its own.
pub fn one_line(cause: &str) -> String {
    let words: Vec<&str> = cause.split(char::is_control).filter(|part| !part.is_empty()).collect();
    words.join(" · ").chars().take(CAUSE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_of_the_page_is_one_short_line_of_the_log() {
        assert_eq!(one_line("TypeError: x\nat y\r\n\nat z"), "TypeError: x · at y · at z");
        assert_eq!(one_line(&"ё".repeat(9_000)).chars().count(), CAUSE);
    }
}
