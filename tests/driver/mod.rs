//! A WebDriver server and the session it drives: WebKit's with the application under it, Chromium's with a page.
#![allow(dead_code, reason = "each driven program uses the part it needs")]

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a thing may take to appear before a journey gives up on it. Generous: nothing is timed here.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How often it is asked again.
pub const PAUSE: Duration = Duration::from_millis(50);

/// A running server. Dropping it ends the server and everything it started.
pub struct Server {
    process: Child,
}

impl Server {
    /// Starts the server of a command on a port of its own, and a session with these capabilities.
    ///
    /// Arguments and environment of the command stand; the port is added here.
    pub async fn start(mut command: Command, capabilities: Value) -> (Self, Client) {
        let port = free_port();
        let name = command.get_program().to_string_lossy().into_owned();
        let process = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|cause| panic!("{name} cannot be started: {cause}"));
        let server = Self { process };
        wait_for(port, &name).await;
        let Value::Object(capabilities) = capabilities else {
            panic!("capabilities are an object")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|cause| panic!("{name} does not open what it is to drive: {cause}"));
        (server, client)
    }

    /// Whether what the server started has ended.
    pub fn is_alone(&self) -> bool {
        descendants(self.process.id()).is_empty()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that is killed leaves behind what it drives, so that goes first.
        let family = descendants(self.process.id());
        if !family.is_empty() {
            let ended = Command::new("sh").args(["-c", &format!("kill -9 {family}")]).output();
            if let Err(cause) = ended {
                eprintln!("what was driven would not end: {cause}");
            }
        }
        if let Err(cause) = self.process.kill().and_then(|()| self.process.wait()) {
            eprintln!("the driver would not end: {cause}");
        }
    }
}

/// The key under which the standard refers to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The element a script has returned, if it returned one.
pub fn element(client: &Client, found: &Value) -> Option<fantoccini::elements::Element> {
    let id = found.get(ELEMENT)?.as_str()?.to_owned();
    Some(fantoccini::elements::Element::from_element_id(client.clone(), id.into()))
}

/// Text as it is compared: every run of white space, no-break spaces included, is one space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A port nobody listens on at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the machine has free ports");
    listener.local_addr().expect("a bound port has a number").port()
}

async fn wait_for(port: u16, name: &str) {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "{name} never listens");
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
