//! Starting other programs: Cargo and npm as the tasks want them, with failures that say what was run.

use crate::{Failure, place};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};

/// The selection every build and every test shares.
///
/// Features of dependencies are united over what is selected, so two selections would compile Tauri twice.
pub const WHOLE: [&str; 3] = ["--workspace", "--features", "custom-protocol"];

/// Cargo, in the checkout, as a prompt would start it.
pub fn cargo(task: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(place::root()).arg(task);
    // Cargo describes xtask to xtask through these; a build that saw them would differ from a build without.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_NAME"].iter().any(|p| name.starts_with(p)) {
            command.env_remove(&*name);
        }
    }
    command
}

/// npm, in the folder of the window's sources.
pub fn npm(words: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(place::ui()).args(words);
    command
}

/// Runs a command to its end, its output passing through.
///
/// # Errors
/// When the program cannot be started or does not end with success.
pub fn finish(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|cause| unstartable(command, &cause))?;
    judge(command, status)
}

/// Runs a command to its end, its standard output passing through and each line shown to `hear` as well.
///
/// # Errors
/// When the program cannot be started, its output cannot be read, or it does not end with success.
pub fn overhear(command: &mut Command, mut hear: impl FnMut(&str)) -> Result<(), Failure> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|cause| unstartable(command, &cause))?;
    let stdout = child.stdout.take().expect("standard output was piped above");
    let mut shown = std::io::stdout();
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line.map_err(|cause| format!("{} fell silent: {cause}", spell(command)))?;
        let line = String::from_utf8_lossy(&line);
        writeln!(shown, "{line}").map_err(|cause| format!("cannot print: {cause}"))?;
        hear(&line);
    }
    let status = child.wait().map_err(|cause| unstartable(command, &cause))?;
    judge(command, status)
}

/// What a command prints on standard output; nothing when it cannot be started or fails.
pub fn answer(program: &str, words: &[&str]) -> Option<String> {
    let output = Command::new(program).args(words).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name is on the search path.
pub fn present(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .any(|folder| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file())
}

fn judge(command: &Command, status: ExitStatus) -> Result<(), Failure> {
    if status.success() { Ok(()) } else { Err(format!("{} failed: {status}", spell(command))) }
}

fn unstartable(command: &Command, cause: &std::io::Error) -> Failure {
    format!("{} cannot be started: {cause}", spell(command))
}

fn spell(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let mut words = vec![program.file_name().unwrap_or_default().to_string_lossy()];
    words.extend(command.get_args().map(|word| word.to_string_lossy()));
    format!("`{}`", words.join(" "))
}
