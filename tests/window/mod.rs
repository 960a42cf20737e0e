//! The real window, driven as a person would: by what is seen, by pointer and by keyboard.
//!
//! Each [`Window`] is the built application in a virtual display of its own, with a home folder of its own, so that
//! journeys can run side by side and nothing of the machine they run on shows. What cannot be done panics, with a
//! sentence saying what was looked for and a picture of what was there instead.
#![allow(dead_code, unused_imports, reason = "each journey uses the part of the harness it needs")]

mod desktop;
#[path = "../../src-tauri/xtask/src/display.rs"]
mod display;
#[path = "../driver/mod.rs"]
mod drive;
mod driver;
mod effort;
mod keys;
mod look;
mod part;
mod person;
mod place;
mod sides;

use drive::{PATIENCE, PAUSE};
use driver::Driver;
use fantoccini::Client;
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Instant;

pub use effort::Effort;
pub use part::Part;
pub use person::Person;
pub use place::Place;

/// The roles text can be typed into.
const FIELDS: [&str; 4] = ["textbox", "searchbox", "spinbutton", "combobox"];

/// The longest text that is typed key by key, in bytes.
const TYPED: usize = 1_000;

/// Where pictures go when nobody asked for a tour.
const PICTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/journeys");

/// Tells when the second frame from now begins. A page that nothing changes on a display that nobody looks at may not
/// begin one at all: what there is to draw is drawn by then.
const IN_TWO_FRAMES: &str = "
    const inTwoFrames = (then) => {
        const late = setTimeout(then, 500);
        requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(late); then(); }));
    };";

/// An open window of Sverka. Dropping it ends the application and its display.
pub struct Window {
    client: Client,
    driver: Driver,
    workspace: Option<PathBuf>,
    lang: String,
    home: tempfile::TempDir,
}

impl Window {
    /// Opens a workspace on a machine whose language is `lang` (`ru` or `en`), in a window of 1280 × 800.
    pub async fn start(workspace: &Path, lang: &str) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder can be made");
        Self::open(Some(workspace.to_owned()), lang.to_owned(), home, 0).await
    }

    /// Opens the application as on its very first start: no workspace named, no settings yet.
    pub async fn first_start(lang: &str) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder can be made");
        Self::open(None, lang.to_owned(), home, 0).await
    }

    /// Closes the window and opens the application again with the same workspace and the same settings.
    pub async fn restart(self) -> Self {
        self.later(0).await
    }

    /// [`Window::restart`] on a day so many days from today.
    pub async fn later(self, days: u32) -> Self {
        let Self { client, driver, workspace, lang, home } = self;
        driver.close().await;
        drop((client, driver));
        Self::open(workspace, lang, home, days).await
    }

    /// Closes the window as Alt+F4 does and waits until the application has ended: its files can be read afterwards.
    pub async fn close(self) {
        self.driver.close().await;
    }

    async fn open(
        workspace: Option<PathBuf>,
        lang: String,
        home: tempfile::TempDir,
        ahead: u32,
    ) -> Self {
        let (driver, client) = Driver::start(workspace.as_deref(), &lang, home.path(), ahead).await;
        let window = Self { client, driver, workspace, lang, home };
        window.resize(1280, 800).await;
        window
    }

    /// Presses keys as on the keyboard, so that the menus of the window hear them as well as its page: `ctrl+w`.
    pub fn press_on_keyboard(&self, keys: &str) {
        desktop::press(self.driver.display(), keys);
    }

    /// Waits until the application has ended by itself: its files can be read afterwards.
    pub async fn ended(self) {
        let start = Instant::now();
        while !self.driver.has_ended() {
            assert!(start.elapsed() < PATIENCE, "the application does not end");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The home folder of the person at this window: settings and data are below it.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Opens an address of the window, such as `/partners`, and waits until its screen has read what it shows.
    pub async fn go(&self, address: &str) {
        self.script("location.hash = arguments[0];", vec![json!(address)]).await;
        self.drawn().await;
        let read = "return document.querySelector('.skeleton') === null;";
        self.until_true(&format!("see {address} read"), read, vec![]).await;
    }

    /// Asks the application through the page, as the window itself does, and gives the answer.
    pub async fn invoke(&self, door: &str, arguments: Value) -> Value {
        let invoke = "return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]);";
        self.script(invoke, vec![json!(door), arguments]).await
    }

    /// Asks the application for what it refuses, and gives the failure; `null` when it does not refuse.
    pub async fn refused(&self, door: &str, arguments: Value) -> Value {
        let invoke = "return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
            .then(() => null, (failure) => failure);";
        self.script(invoke, vec![json!(door), arguments]).await
    }

    /// Brings the section under the heading that begins with these words to the top of what is seen.
    pub async fn scroll_to(&self, heading: &str) {
        let bring = "const plain = (text) => text.replace(/\\s+/g, ' ').trim();
            const found = [...document.querySelectorAll('h2, h3, h4')]
                .find((one) => plain(one.textContent).startsWith(arguments[0]));
            found?.scrollIntoView({ block: 'start' });
            return found !== undefined;";
        self.until_true(&format!("bring “{heading}” into view"), bring, vec![json!(heading)]).await;
    }

    /// Brings the part of the page with this id to the top of what is seen.
    pub async fn scroll_to_part(&self, id: &str) {
        let bring = "const found = document.getElementById(arguments[0]);
            found?.scrollIntoView({ block: 'start' });
            return found !== null;";
        self.until_true(&format!("bring #{id} into view"), bring, vec![json!(id)]).await;
    }

    /// The part of the page with this role and accessible name, to look and act inside of it only.
    pub fn within(&self, role: &str, name: &str) -> Part<'_> {
        self.page().within(role, name)
    }

    /// The page as a whole.
    pub fn page(&self) -> Part<'_> {
        Part::whole(self)
    }

    /// See [`Part::click`].
    pub async fn click(&self, role: &str, name: &str) {
        self.page().click(role, name).await;
    }

    /// See [`Part::fill`].
    pub async fn fill(&self, name: &str, text: &str) {
        self.page().fill(name, text).await;
    }

    /// See [`Part::choose`].
    pub async fn choose(&self, name: &str, option: &str) {
        self.page().choose(name, option).await;
    }

    /// See [`Part::see`].
    pub async fn see(&self, text: &str) {
        self.page().see(text).await;
    }

    /// See [`Part::miss`].
    pub async fn miss(&self, text: &str) {
        self.page().miss(text).await;
    }

    /// Types into whatever has the focus; text no keyboard types, such as emoji, and text too long to type is pasted.
    pub async fn type_text(&self, text: &str) {
        let typable = text.len() <= TYPED && text.chars().all(|letter| letter < '\u{FFFF}');
        if !typable {
            let pasted = self
                .script(
                    "return document.execCommand('insertText', false, arguments[0])",
                    vec![json!(text)],
                )
                .await;
            assert_eq!(pasted, Value::Bool(true), "nothing that has the focus takes text");
            return;
        }
        let focused = self.client.active_element().await.expect("the page has a focus");
        let typed = focused.send_keys(text).await;
        typed.unwrap_or_else(|cause| panic!("cannot type {text:?}: {cause}"));
    }

    /// Presses a key or a chord, such as `Escape`, `Tab`, `F2`, `Ctrl+K`, `Ctrl+Shift+Z`.
    pub async fn press(&self, chord: &str) {
        let actions = keys::chord(chord);
        let pressed = self.client.perform_actions(actions).await;
        pressed.unwrap_or_else(|cause| panic!("cannot press {chord}: {cause}"));
    }

    /// Moves the focus with Tab, as somebody without a pointer does, until it is on the element of this role and name. A
    /// `field` is anything text is typed into; the name may be only the beginning of what the element is called.
    pub async fn reach(&self, role: &str, name: &str) {
        let start = Instant::now();
        let mut passed = Vec::new();
        while start.elapsed() < PATIENCE {
            let (found, called) = self.focus().await;
            let fits = found == role || (role == "field" && FIELDS.contains(&found.as_str()));
            if fits && called.starts_with(name) {
                return;
            }
            passed.push(format!("{found} “{called}”"));
            self.press("Tab").await;
        }
        let picture = self.picture("given-up").await;
        let last = &passed[passed.len().saturating_sub(60)..];
        panic!(
            "Tab never comes to the {role} “{name}”\nPicture: {}\nIt came to: {last:#?}",
            picture.display()
        );
    }

    /// Waits until the focus is on an element of this role, as in a menu that has just been opened.
    pub async fn focused(&self, role: &str) {
        self.focused_on(role, "").await;
    }

    /// Waits until the focus is on an element of this role with this in its name.
    pub async fn focused_on(&self, role: &str, name: &str) {
        let there = async || {
            let (found, called) = self.focus().await;
            if found == role && called.contains(name) {
                Ok(())
            } else {
                Err(format!("it is on the {found} “{called}”"))
            }
        };
        self.until(&format!("have the focus on the {role} “{name}”"), there).await;
    }

    /// Reaches an element and presses a key on it.
    pub async fn key_on(&self, role: &str, name: &str, key: &str) {
        self.reach(role, name).await;
        self.press(key).await;
    }

    /// Reaches a field and types, in place of what it held.
    pub async fn type_into(&self, name: &str, text: &str) {
        self.reach("field", name).await;
        self.press("Ctrl+A").await;
        self.type_text(text).await;
    }

    /// What has the focus: its role and its accessible name.
    pub async fn focus(&self) -> (String, String) {
        let found = self.ask("return page.describe(document.activeElement);", vec![]).await;
        let word = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
        (word("role"), word("name"))
    }

    /// Drops files of this machine onto the window, as from a file manager.
    ///
    /// The web view takes a real drop before the page sees it and hands it to the page's listeners; a driver cannot drag
    /// across windows, so it is handed to them here. The page itself has no permission to raise events.
    pub async fn drop_files(&self, files: &[&Path]) {
        // A screen begins to hear of the four events one after another, and one that is left hears on until it has
        // heard of all of them: a drop raised in between would be heard in parts, by two screens.
        let raise = "
            const [paths] = arguments;
            const position = { x: innerWidth / 2, y: innerHeight / 2 };
            const { callbacks, runCallback } = window.__TAURI_INTERNALS__;
            const heard = (event) => {
                const listeners = window.__internal_unstable_listeners_object_id__?.[event] ?? {};
                return Object.getOwnPropertyNames(listeners)
                    .map((id) => ({ event, id: Number(id), handler: listeners[id].handlerId }))
                    .filter(({ handler }) => callbacks.has(handler));
            };
            const [enter, over, drop, leave] = ['enter', 'over', 'drop', 'leave'].map((one) => heard(`tauri://drag-${one}`));
            const many = [enter, over, drop, leave].map((one) => one.length);
            if (many[0] === 0 || many.some((one) => one !== many[0])) return many.join(', ');
            for (const { event, id, handler } of [...enter, ...drop])
                runCallback(handler, { event, id, payload: { paths, position } });
            return null;";
        let drop = async || match self.script(raise, vec![json!(files)]).await {
            Value::Null => Ok(()),
            many => Err(format!("enter, over, drop and leave are heard by {many}")),
        };
        self.until(&format!("drop {files:?}"), drop).await;
    }

    /// Answers the system's open or save dialog, once it is there, with this path.
    pub fn answer_dialog(&self, path: &Path) {
        desktop::answer_dialog(self.driver.display(), path);
    }

    /// Keeps a copy of the workspace of this window, as it is on the disk now, under this name.
    pub fn keep_workspace(&self, name: &str) -> PathBuf {
        let kept = self.keep(name);
        let made = || file_in(self.home());
        let file = self.workspace.clone().or_else(made).expect("one was given, or made at home");
        for ending in ["", "-wal"] {
            let [from, to] =
                [&file, &kept].map(|path| PathBuf::from(format!("{}{ending}", path.display())));
            if from.exists() {
                std::fs::copy(&from, &to).expect("the pictures' folder can be written");
            } else if to.exists() {
                std::fs::remove_file(&to).expect("the log of an earlier copy can be removed");
            }
        }
        kept
    }

    /// Where to leave a file of this name, an export for instance, beside the pictures of the same language.
    pub fn keep(&self, name: &str) -> PathBuf {
        let root = std::env::var_os("SVERKA_TOUR").map_or_else(|| PICTURES.into(), PathBuf::from);
        let folder = root.join(&self.lang);
        std::fs::create_dir_all(&folder).expect("the pictures' folder can be made");
        folder.join(name)
    }

    /// Runs a script in the page, where a journey needs what no person can see, and gives what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.unwrap_or_else(|cause| panic!("the page does not answer: {cause}\n{script}"))
    }

    /// Runs a script that may use `page`, the functions of `page.js`.
    async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.script(&format!("{}\n{script}", include_str!("page.js")), arguments).await
    }

    /// Whether an element is in the same place two frames on.
    async fn still(&self, element: &Element) -> Result<(), String> {
        let still = format!(
            "{IN_TWO_FRAMES}
            const [element, done] = arguments;
            const place = () => JSON.stringify(element.getBoundingClientRect());
            const before = place();
            inTwoFrames(() => done(place() === before));"
        );
        let element = serde_json::to_value(element).map_err(|cause| cause.to_string())?;
        match self.client.execute_async(&still, vec![element]).await {
            Ok(Value::Bool(true)) => Ok(()),
            Ok(_) => Err("it moves".to_owned()),
            Err(cause) => Err(cause.to_string()),
        }
    }

    /// Waits until what has changed so far is drawn: that is when the second frame begins.
    async fn drawn(&self) {
        let drawn =
            format!("{IN_TWO_FRAMES} const [done] = arguments; inTwoFrames(() => done(null));");
        self.client.execute_async(&drawn, vec![]).await.expect("the page is drawn");
    }

    /// Waits until a script answers with yes.
    pub async fn until_true(&self, wish: &str, script: &str, arguments: Vec<Value>) {
        let attempt = async || match self.script(script, arguments.clone()).await {
            Value::Bool(true) => Ok(()),
            answer => Err(format!("the page answers {answer}")),
        };
        self.until(wish, attempt).await;
    }

    /// Tries until it succeeds or patience ends; then panics with the last reason, a picture and the page's text.
    pub async fn until<T>(
        &self,
        wish: &str,
        mut attempt: impl AsyncFnMut() -> Result<T, String>,
    ) -> T {
        let start = Instant::now();
        loop {
            match attempt().await {
                Ok(value) => return value,
                Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(PAUSE).await,
                Err(reason) => {
                    let text = self.ask("return page.text(null);", vec![]).await;
                    let picture = self.picture("given-up").await;
                    panic!(
                        "cannot {wish}: {reason}\nPicture: {}\nThe page says:\n{}",
                        picture.display(),
                        text.as_str().unwrap_or_default()
                    );
                }
            }
        }
    }
}

/// The first workspace in a folder or below it.
fn file_in(folder: &Path) -> Option<PathBuf> {
    for entry in std::fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        if path.extension().is_some_and(|ending| ending == "sverka") && path.is_file() {
            return Some(path);
        }
        if path.is_dir()
            && let Some(found) = file_in(&path)
        {
            return Some(found);
        }
    }
    None
}
