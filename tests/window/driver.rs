//! WebKit's driver with the application under it, and the session through which the window is driven.

use super::display::Display;
use super::{PATIENCE, PAUSE, desktop};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
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
    process: Child,
    display: Display,
    /// What the driver and the application say on standard error: told when the journey fails.
    said: PathBuf,
}

impl Driver {
    /// Starts a driver, and through it the application with this workspace, language and home folder.
    pub async fn start(workspace: Option<&Path>, lang: &str, home: &Path) -> (Self, Client) {
        let display = Display::start(1600, 1000).unwrap_or_else(|reason| panic!("{reason}"));
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null());
        for name in FOREIGN {
            command.env_remove(name);
        }
        let said = home.join("said.log");
        let log = File::create(&said).expect("the home folder can be written");
        let locale = if lang == "ru" { "ru_RU.UTF-8" } else { "en_US.UTF-8" };
        let process = command
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
            .env("XDG_RUNTIME_DIR", home)
            .spawn()
            .unwrap_or_else(|cause| panic!("WebKitWebDriver cannot be started: {cause}"));
        let driver = Self { process, display, said };
        wait_for(port).await;
        let options = json!({
            "webkitgtk:browserOptions": {
                "binary": env!("CARGO_BIN_EXE_sverka"),
                "args": workspace.into_iter().collect::<Vec<_>>(),
            }
        });
        let capabilities = options.as_object().expect("an object is written above").clone();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|cause| panic!("the application does not open a window: {cause}"));
        (driver, client)
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
        descendants(self.process.id()).is_empty()
    }

    /// The name of the display the window is on.
    pub fn display(&self) -> &str {
        self.display.name()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let said =
                std::fs::read_to_string(&self.said).unwrap_or_else(|cause| cause.to_string());
            eprintln!("The application said:\n{said}");
        }
        // A driver that is killed leaves the application behind, so the application goes first.
        let family = descendants(self.process.id());
        if !family.is_empty() {
            let ended = Command::new("sh").args(["-c", &format!("kill -9 {family}")]).output();
            if let Err(cause) = ended {
                eprintln!("the application would not end: {cause}");
            }
        }
        if let Err(cause) = self.process.kill().and_then(|()| self.process.wait()) {
            eprintln!("the driver would not end: {cause}");
        }
    }
}

/// A port nobody listens on at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the machine has free ports");
    listener.local_addr().expect("a bound port has a number").port()
}

async fn wait_for(port: u16) {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "WebKitWebDriver never listens");
        tokio::time::sleep(PAUSE).await;
    }
}

/// The numbers of the processes below one, separated by spaces.
fn descendants(root: u32) -> String {
    let mut family = Vec::new();
    let mut next = vec![root.to_string()];
    while let Some(parent) = next.pop() {
        let below = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children"));
        // A process that has ended meanwhile has none.
        let below: Vec<_> =
            below.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
        next.extend(below.iter().cloned());
        family.extend(below);
    }
    family.join(" ")
}
