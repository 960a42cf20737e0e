//! What of the application is no part of its page: the window itself and the system's file dialogs. The display sends
//! them keys, as a keyboard would.

use super::{PATIENCE, PAUSE};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Asks the application's window to close, as Alt+F4 does; a window that closes meanwhile is as good.
pub fn close(display: &str) {
    if let Some(window) = windows(display).first()
        && sent(display, &["windowactivate", window])
    {
        sent(display, &["key", "--clearmodifiers", "alt+F4"]);
    }
}

/// Presses keys as on the keyboard, so that the menus of the window hear them as well as its page.
pub fn press(display: &str, keys: &str) {
    let window = windows(display).into_iter().next().expect("the window is open");
    xdotool(display, &["windowactivate", "--sync", &window]);
    xdotool(display, &["key", "--clearmodifiers", keys]);
}

/// Waits for a file dialog of the application on this display, types the path into it and confirms.
pub fn answer_dialog(display: &str, path: &Path) {
    let dialog = appeared(display);
    let path = path.to_str().expect("paths of journeys are plain text");
    xdotool(display, &["windowfocus", "--sync", &dialog]);
    // GTK's dialogs take Ctrl+L as “let me type the place”.
    for keys in [["key", "ctrl+l"], ["key", "ctrl+a"], ["type", path]] {
        xdotool(display, &[keys[0], "--clearmodifiers", keys[1]]);
    }
    let start = Instant::now();
    loop {
        let open = dialogs(display);
        if !open.contains(&dialog) {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "the file dialog does not take {path}");
        // The first Return may go to the list of completions alone. Each is addressed to the dialog, or to
        // the question on top of it: one that came just after it has closed would press whatever has the focus in the
        // page.
        let top = open.last().unwrap_or(&dialog);
        sent(display, &["key", "--window", top, "--clearmodifiers", "Return"]);
        std::thread::sleep(PAUSE * 4);
    }
}

/// The number of the dialog's window, once there is one.
fn appeared(display: &str) -> String {
    let start = Instant::now();
    loop {
        if let Some(dialog) = dialogs(display).pop() {
            return dialog;
        }
        assert!(start.elapsed() < PATIENCE, "no file dialog appears");
        std::thread::sleep(PAUSE);
    }
}

/// The visible windows of the application beside its first one.
fn dialogs(display: &str) -> Vec<String> {
    windows(display).into_iter().skip(1).collect()
}

/// The visible windows of the application in the order they were made, which is how the display numbers them.
fn windows(display: &str) -> Vec<String> {
    let words = ["search", "--onlyvisible", "--class", "^Sverka$"];
    let output = Command::new("xdotool").args(words).env("DISPLAY", display).output();
    let output = output.expect("xdotool is installed with the system packages");
    let mut windows: Vec<u64> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|number| number.parse().ok())
        .collect();
    windows.sort_unstable();
    windows.iter().map(u64::to_string).collect()
}

fn xdotool(display: &str, words: &[&str]) {
    assert!(sent(display, words), "xdotool {words:?} failed");
}

/// Whether xdotool could do it: it cannot when the window it is about has gone.
fn sent(display: &str, words: &[&str]) -> bool {
    let status = Command::new("xdotool").args(words).env("DISPLAY", display).status();
    status.expect("xdotool is installed with the system packages").success()
}
