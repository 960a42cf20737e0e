//! WebKit's driver with the application under it, and the session through which the window is driven.

use super::display::Display;
use super::drive::Server;
use super::{PATIENCE, PAUSE, desktop};
use fantoccini::Client;
use serde_json::json;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// What of the environment would change how the window looks, where it is shown or which files it touches.
const FOREIGN: [&str; 9] = [
    "WAYLAND_DISPLAY",
    "WEBKIT_DISABLE_DMABUF_RENDERER",
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "GTK_THEME",
    "GDK_SCALE",
    "GDK_DPI_SCALE",
    "LC_ALL",
    "SVERKA_BENCH",
    "RUST_LOG",
];

/// A running driver on a display of its own. Dropping it ends the driver, the application and the display.
pub struct Driver {
    // In this order they end: the application goes before the display it is shown on.
    server: Server,
    display: Display,
    /// What the driver and the application say on standard error: told when the journey fails.
    said: PathBuf,
}

impl Driver {
    /// Starts a driver, and through it the application with this workspace, language and home folder, on a machine
    /// whose calendar is so many days ahead.
    pub async fn start(
        workspace: Option<&Path>,
        lang: &str,
        home: &Path,
        ahead: u32,
    ) -> (Self, Client) {
        let display = Display::start(1600, 1000).unwrap_or_else(|reason| panic!("{reason}"));
        let mut command = Command::new("WebKitWebDriver");
        for name in FOREIGN {
            command.env_remove(name);
        }
        let said = home.join("said.log");
        let log = File::create(&said).expect("the home folder can be written");
        let locale = if lang == "ru" { "ru_RU.UTF-8" } else { "en_US.UTF-8" };
        command
            .stderr(log)
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // Neither the session bus nor the accessibility bus of the machine is of any use here.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1")
            // Settings are the defaults, and what a dialog remembers is forgotten.
            .env("GSETTINGS_BACKEND", "memory")
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("LANG", locale)
            .env("LANGUAGE", lang)
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", home);
        if ahead > 0 {
            set_ahead(&mut command, ahead);
        }
        let options = json!({
            "webkitgtk:browserOptions": {
                "binary": env!("CARGO_BIN_EXE_sverka"),
                "args": workspace.into_iter().collect::<Vec<_>>(),
            }
        });
        let (server, client) = Server::start(command, options).await;
        (Self { server, display, said }, client)
    }

    /// Asks the window to close, and waits until the application has ended.
    pub async fn close(&self) {
        let start = Instant::now();
        loop {
            // A window that has only just been shown may not have the keyboard yet: it is asked again, seldom enough
            // for the window to take it for another wish.
            desktop::close(self.display.name());
            for _ in 0..30 {
                if self.has_ended() {
                    return;
                }
                tokio::time::sleep(PAUSE).await;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "the application does not end when its window is closed"
            );
        }
    }

    /// Whether the application has ended.
    pub fn has_ended(&self) -> bool {
        self.server.is_alone()
    }

    /// The name of the display the window is on.
    pub fn display(&self) -> &str {
        self.display.name()
    }
}

/// Puts the calendar of the application that a command starts so many days ahead. Durations stay as they are, and so do
/// the processes that draw: a compositor with another calendar than its display sometimes never begins a frame.
fn set_ahead(command: &mut Command, days: u32) {
    let library =
        Command::new("faketime").args(["-m", "-f", "+0d", "printenv", "LD_PRELOAD"]).output();
    let library = library.expect("faketime is installed with what journeys need").stdout;
    let library = String::from_utf8(library).expect("a path is text");
    command
        .env("LD_PRELOAD", library.trim())
        .env("FAKETIME", format!("+{days}d"))
        .env("FAKETIME_ONLY_CMDS", "sverka")
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        .env("DONT_FAKE_MONOTONIC", "1");
}

impl Drop for Driver {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let said =
                std::fs::read_to_string(&self.said).unwrap_or_else(|cause| cause.to_string());
            eprintln!("The application said:\n{said}");
        }
    }
}
