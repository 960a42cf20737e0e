//! A virtual display with a small window manager, for windows nobody watches.
//!
//! Without a window manager a GTK window is never given the focus, and typing goes nowhere. The journeys in
//! `tests/window/` use this module too.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running virtual display. It ends, with all its windows, when this is dropped.
pub struct Display {
    name: String,
    server: Child,
    manager: Child,
}

impl Display {
    /// Starts a display of this size in pixels, under a number no other display has.
    ///
    /// # Errors
    /// When Xvfb or openbox is not installed or ends at once: a sentence saying which.
    pub fn start(width: u32, height: u32) -> Result<Self, String> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24")])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|cause| format!("Xvfb cannot be started: {cause}"))?;
        let stdout = server.stdout.take().expect("standard output was piped above");
        let mut number = String::new();
        // Xvfb chooses a free number and says it when it is ready to be used.
        let said = BufReader::new(stdout).read_line(&mut number);
        if said.is_err() || number.trim().is_empty() {
            end(&mut server);
            return Err("Xvfb ended before it opened a display.".into());
        }
        let name = format!(":{}", number.trim());
        let manager = Command::new("openbox")
            .arg("--sm-disable")
            .env("DISPLAY", &name)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        match manager {
            Ok(manager) => Ok(Self { name, server, manager }),
            Err(cause) => {
                end(&mut server);
                Err(format!("openbox cannot be started: {cause}"))
            }
        }
    }

    /// The name for the environment variable `DISPLAY`, such as `:1`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.manager);
        end(&mut self.server);
    }
}

/// Ends a program and waits until it has gone. That it had already gone is as good.
fn end(child: &mut Child) {
    let gone = child.kill().and_then(|()| child.wait());
    if let Err(cause) = gone {
        eprintln!("a program of the virtual display would not end: {cause}");
    }
}
