//! One start of one window: how long until it shows something, and what its processes hold in memory.

use crate::Failure;
use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// The longest wait for first content.
const PATIENCE: Duration = Duration::from_secs(60);

/// The time a window is given to settle before its memory is read.
const SETTLING: Duration = Duration::from_secs(2);

/// What one start showed.
pub struct Start {
    /// From starting the process until it said `first-content`.
    pub first_content: Duration,
    /// Memory of the process and all its descendants, shared pages divided among those who share them. Zero on systems
    /// other than Linux, which do not tell.
    pub memory_kib: u64,
}

/// Starts a window with its settings under `home`, measures it, and ends it.
///
/// # Errors
/// When the program cannot be started, or ends or keeps silent before it shows anything.
pub fn start(
    program: &Path,
    workspace: Option<&Path>,
    home: &Path,
    display: Option<&str>,
) -> Result<Start, Failure> {
    let mut command = Command::new(program);
    command.args(workspace).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command.env("SVERKA_BENCH", "1");
    for folder in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
        command.env(folder, home);
    }
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    let begin = Instant::now();
    let mut child = command
        .spawn()
        .map_err(|cause| format!("{} cannot be started: {cause}", program.display()))?;
    let shown = first_content(&mut child);
    let measured = shown.map(|at| {
        std::thread::sleep(SETTLING);
        Start { first_content: at - begin, memory_kib: memory(child.id()) }
    });
    let ended = child.kill().and_then(|()| child.wait());
    ended.map_err(|cause| format!("{} would not end: {cause}", program.display()))?;
    measured.map_err(|failure| format!("{}: {failure}", program.display()))
}

/// Waits for the line `first-content` on standard error.
fn first_content(child: &mut Child) -> Result<Instant, Failure> {
    let stderr = child.stderr.take().expect("standard error was piped at the start");
    let (say, hear) = mpsc::channel();
    // The thread reads on to the end, or the window would block on a full pipe.
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if line.starts_with("first-content") && say.send(Instant::now()).is_err() {
                return;
            }
        }
    });
    hear.recv_timeout(PATIENCE).map_err(|_| "it never said first-content".into())
}

/// Proportional memory of a process and its descendants, in KiB.
fn memory(root: u32) -> u64 {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for process in processes() {
        if let Some(parent) = parent(process) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut family = vec![root];
    let mut sum = 0;
    while let Some(process) = family.pop() {
        sum += proportional(process);
        family.extend(children.remove(&process).unwrap_or_default());
    }
    sum
}

/// The numbers of all processes; none where there is no `/proc`.
fn processes() -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

fn parent(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // After the name in brackets, which may itself hold spaces: state, then parent.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn proportional(process: u32) -> u64 {
    let Ok(rollup) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else { return 0 };
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
