//! Chromium with a profile and a folder for downloads of its own: the browser of somebody who has no Sverka.

#![allow(dead_code, reason = "each journey uses the part of the browser it needs")]

#[path = "../driver/mod.rs"]
mod drive;

use drive::{PATIENCE, PAUSE, Server, element, plain};
use fantoccini::Client;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Where pictures go.
const PICTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/journeys");

/// On what the page is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// A phone of 390 × 844.
    Phone,
    /// A window of 1280 × 900.
    Desktop,
    /// The same by night.
    Night,
}

/// A page open in a browser. Dropping it ends the browser.
pub struct Browser {
    client: Client,
    // Ends before its folder goes.
    _server: Server,
    folder: tempfile::TempDir,
}

impl Browser {
    /// Opens a file as somebody does who has just received it.
    pub async fn open(file: &Path, device: Device) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let mut command = Command::new("chromedriver");
        command.arg("--log-level=SEVERE").stderr(Stdio::null()).env("HOME", folder.path());
        let mut options = json!({
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--window-size=1280,900",
                format!("--user-data-dir={}", folder.path().join("profile").display()),
            ],
            "prefs": {
                "download.default_directory": folder.path().join("saved"),
                "download.prompt_for_download": false,
            },
        });
        if device == Device::Night {
            let args = options["args"].as_array_mut().expect("a list is written above");
            args.push(json!("--force-dark-mode"));
        }
        if device == Device::Phone {
            options["mobileEmulation"] = json!({ "deviceMetrics": { "width": 390, "height": 844, "pixelRatio": 2.0, "touch": true } });
        }
        let capabilities = json!({ "goog:chromeOptions": options });
        let (server, client) = Server::start(command, capabilities).await;
        let browser = Self { client, _server: server, folder };
        browser.go(file).await;
        browser
    }

    /// Opens another file in the same browser.
    pub async fn go(&self, file: &Path) {
        let address = format!("file://{}", file.display());
        self.client.goto(&address).await.unwrap_or_else(|cause| panic!("{address}: {cause}"));
    }

    /// Loads the page anew, as after the browser was closed.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page can be loaded again");
    }

    /// Runs a script and gives what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.unwrap_or_else(|cause| panic!("the page does not answer: {cause}\n{script}"))
    }

    /// Presses the button of this name; inside of the article that begins with `within`, where one is named.
    pub async fn click(&self, within: &str, name: &str) {
        let wish = format!("press “{name}” in “{within}”");
        let script = format!(
            "{FIND} const one = button(arguments[0], arguments[1]); if (!one) return null; one.scrollIntoView({{block: 'center'}}); return one;"
        );
        let press = async || {
            let found = self.script(&script, vec![json!(within), json!(name)]).await;
            let element = element(&self.client, &found).ok_or("there is none")?;
            element.click().await.map_err(|cause| cause.to_string())
        };
        self.until(&wish, press).await;
    }

    /// Types into the visible field of this label, in place of what it held.
    pub async fn fill(&self, within: &str, label: &str, text: &str) {
        let script = format!(
            "{FIND} const one = field(arguments[0], arguments[1]); if (!one) return null; one.focus(); one.select(); return one;"
        );
        let write = async || {
            let found = self.script(&script, vec![json!(within), json!(label)]).await;
            let element = element(&self.client, &found).ok_or("there is none")?;
            if text.len() > 2_000 {
                let paste = "return document.execCommand('insertText', false, arguments[0]);";
                self.script(paste, vec![json!(text)]).await;
                return Ok(());
            }
            element.send_keys(text).await.map_err(|cause| cause.to_string())
        };
        self.until(&format!("type into “{label}”"), write).await;
    }

    /// What the visible field of this label holds.
    pub async fn value(&self, within: &str, label: &str) -> String {
        let script = format!("{FIND} return field(arguments[0], arguments[1])?.value ?? null;");
        let read = async || {
            let value = self.script(&script, vec![json!(within), json!(label)]).await;
            value.as_str().map(str::to_owned).ok_or("there is none".into())
        };
        self.until(&format!("read “{label}”"), read).await
    }

    /// Waits until this text can be read.
    pub async fn see(&self, text: &str) {
        let read = async || {
            let shown = plain(&self.text().await);
            if shown.contains(&plain(text)) { Ok(()) } else { Err("it is not to be read".into()) }
        };
        self.until(&format!("see “{text}”"), read).await;
    }

    /// Everything that can be read.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body.innerText;", vec![]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Gives the page a file, as the file dialog does.
    pub async fn give(&self, file: &Path) {
        let field = self.client.find(fantoccini::Locator::Css("input[type=file]")).await;
        let field = field.expect("the page takes files");
        field.send_keys(&file.display().to_string()).await.expect("the page takes the file");
    }

    /// Waits for a file the page saves, puts it aside and gives its place.
    pub async fn saved(&self) -> PathBuf {
        let folder = self.folder.path().join("saved");
        let look = async || {
            let entries = std::fs::read_dir(&folder).map_err(|cause| cause.to_string())?;
            let path = entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .find(|path| path.to_string_lossy().ends_with(".sverka-reply.json"));
            let path = path.ok_or_else(|| "there is no file".to_owned())?;
            // The browser takes the name first and fills the file later; a whole one ends with its line.
            let whole = std::fs::read(&path).is_ok_and(|bytes| bytes.ends_with(b"\n"));
            if whole { Ok(path) } else { Err("the file is still being written".to_owned()) }
        };
        let path = self.until("find the saved file", look).await;
        let place = tempfile::tempdir_in(self.folder.path()).expect("a folder can be made");
        let kept = place.keep().join(path.file_name().expect("a file has a name"));
        std::fs::rename(&path, &kept).expect("the file can be moved");
        kept
    }

    /// Leaves a picture of what is seen.
    pub async fn picture(&self, name: &str) {
        std::fs::create_dir_all(PICTURES).expect("the pictures' folder can be made");
        let picture = self.client.screenshot().await.expect("the page can be pictured");
        std::fs::write(Path::new(PICTURES).join(format!("{name}.png")), picture)
            .expect("the pictures' folder can be written");
    }

    /// What axe finds wrong with the page as it is now.
    pub async fn violations(&self) -> Vec<String> {
        let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");
        let axe =
            std::fs::read_to_string(axe).expect("axe-core is installed with the window's packages");
        self.client.execute(&axe, vec![]).await.expect("axe loads into the page");
        let run = "
            const [done] = arguments;
            axe.run(document, { resultTypes: ['violations'] }).then(
                (found) => done(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))),
                (cause) => done([String(cause)]));";
        let found = self.client.execute_async(run, vec![]).await.expect("axe answers");
        let lines = found.as_array().expect("axe answers with a list");
        lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    async fn until<T>(&self, wish: &str, mut attempt: impl AsyncFnMut() -> Result<T, String>) -> T {
        let start = Instant::now();
        loop {
            match attempt().await {
                Ok(value) => return value,
                Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                Err(reason) => {
                    self.picture("reply-given-up").await;
                    panic!("cannot {wish}: {reason}\nThe page says:\n{}", self.text().await);
                }
            }
        }
    }
}

/// Finding what can be seen, by the name it is heard under.
const FIND: &str = r#"
    const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const shown = (one) => one.checkVisibility({ visibilityProperty: true });
    const scope = (name) => (name === '' ? document
        : [...document.querySelectorAll('article')].find((one) => shown(one) && plain(one.querySelector('h3').innerText).includes(name)) ?? document.createElement('p'));
    const button = (within, name) => [...scope(within).querySelectorAll('button')]
        .find((one) => shown(one) && plain(one.innerText) === name);
    const field = (within, label) => [...scope(within).querySelectorAll('textarea, input')]
        .find((one) => shown(one) && [...one.labels].some((own) => plain(own.innerText) === label));
"#;
