//! What the page looks like: its sizes, its pictures, and what axe finds wrong with it.

use super::{PAUSE, Window};
use serde_json::{Value, json};
use std::path::PathBuf;

/// As wide as the window opens, and as small as it gets.
const SIZES: [(u32, u32); 2] = [(1280, 800), (1100, 700)];

/// Something axe found in the page.
#[derive(Debug)]
pub struct Violation {
    /// The name of axe's rule, such as `color-contrast`.
    pub rule: String,
    /// What is wrong, in axe's words.
    pub help: String,
    /// The markup of each element it is wrong with.
    pub elements: Vec<String>,
}

impl Window {
    /// Looks at the screen in both sizes; see [`Window::look_in`]. Leaves the window as wide as it opens.
    pub async fn look(&self, screen: &str) {
        self.look_in(screen, &SIZES).await;
        let (width, height) = SIZES[0];
        self.resize(width, height).await;
    }

    /// Looks at the screen in these sizes, in both themes: it fits, axe finds nothing, and a picture is left of each.
    pub async fn look_in(&self, screen: &str, sizes: &[(u32, u32)]) {
        let theme = self.script("return document.documentElement.dataset.theme;", vec![]).await;
        for &(width, height) in sizes {
            self.resize(width, height).await;
            for shade in ["light", "dark"] {
                self.paint(&json!(shade)).await;
                self.seen(&format!("{screen}-{}-{shade}-{width}", self.lang)).await;
            }
            let wide = "return document.documentElement.scrollWidth > innerWidth;";
            let wide = self.script(wide, vec![]).await;
            assert_eq!(wide, Value::Bool(false), "{screen}, {}, is wider than {width}", self.lang);
        }
        self.paint(&theme).await;
    }

    /// Looks at the screen as it stands: axe finds nothing, and a picture of this name is left.
    pub async fn seen(&self, name: &str) {
        self.settled().await;
        self.picture(name).await;
        let found = self.violations().await;
        assert!(found.is_empty(), "{name}, {}: {found:#?}", self.lang);
    }

    /// Waits until nothing on the page moves or fades any more, and what floated and was closed is gone; what turns for
    /// ever does not count.
    pub async fn settled(&self) {
        let still = "return document.getAnimations().every((one) =>
            one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)
            && !document.querySelector('[data-bits-floating-content-wrapper] > [data-state=closed]');";
        self.until_true("see the page at rest", still, vec![]).await;
    }

    /// Gives the window this size in pixels, its frame not counted.
    pub async fn resize(&self, width: u32, height: u32) {
        let resized = self.client.set_window_size(width, height).await;
        resized.unwrap_or_else(|cause| panic!("cannot resize the window: {cause}"));
        // The page is laid out anew a little later: what is pressed before that lies elsewhere.
        let laid_out = "return innerWidth === arguments[0];";
        let wish = format!("lay the page out in {width} pixels");
        self.until_true(&wish, laid_out, vec![json!(width)]).await;
        self.drawn().await;
    }

    /// Leaves a picture of the page as `<lang>/<name>.png` under `target/journeys/`, or where `SVERKA_TOUR` says.
    pub async fn picture(&self, name: &str) -> PathBuf {
        let file = self.keep(&format!("{name}.png"));
        self.drawn().await;
        let picture = self.client.screenshot().await;
        let picture = picture.unwrap_or_else(|cause| panic!("cannot picture {name}: {cause}"));
        std::fs::write(&file, picture).expect("the pictures' folder can be written");
        file
    }

    /// What axe finds wrong with the page as it is now. What begins to fade while axe reads is read again when it is
    /// gone: half faded, it has colours nobody gave it.
    pub async fn violations(&self) -> Vec<Violation> {
        self.load_axe().await;
        let run = "
            const [done] = arguments;
            let moved = false;
            const move = () => { moved = true; };
            for (const one of ['transitionrun', 'animationstart']) document.addEventListener(one, move, true);
            const end = (answer) => {
                for (const one of ['transitionrun', 'animationstart']) document.removeEventListener(one, move, true);
                done(moved ? null : answer);
            };
            axe.run(document, { resultTypes: ['violations'] }).then(
                (found) => end(found.violations.map(({ id, help, nodes }) =>
                    ({ id, help, elements: nodes.map(({ html }) => html) }))),
                (cause) => end(String(cause)));";
        let read = async || {
            self.settled().await;
            match self.client.execute_async(run, vec![]).await.expect("axe answers") {
                Value::Null => Err("it moves".to_owned()),
                found => Ok(found),
            }
        };
        let mut found = self.until("read the page with axe", &read).await;
        if found != json!([]) {
            // What the page shows for a moment only, before its next frame, nobody reads: it is read once more.
            tokio::time::sleep(PAUSE * 10).await;
            found = self.until("read the page with axe", &read).await;
        }
        let found = found.as_array().unwrap_or_else(|| panic!("axe failed: {found}"));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let violation = |one: &Value| Violation {
            rule: text(&one["id"]),
            help: text(&one["help"]),
            elements: one["elements"].as_array().into_iter().flatten().map(text).collect(),
        };
        found.iter().map(violation).collect()
    }

    async fn load_axe(&self) {
        let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");
        let axe =
            std::fs::read_to_string(axe).expect("axe-core is installed with the window's packages");
        let here = self.client.execute("return typeof axe === 'object';", vec![]).await;
        if here.expect("the page answers") != Value::Bool(true) {
            // A script of its own would be refused by the page's policy; the driver's are not.
            let load = "(0, eval)(arguments[0])";
            if self.client.execute(load, vec![json!(axe)]).await.is_err() {
                self.client.execute(&axe, vec![]).await.expect("axe loads into the page");
            }
        }
    }

    /// Shows the page in a theme, `light` or `dark`, or in that of the system.
    async fn paint(&self, theme: &Value) {
        let paint = "if (arguments[0] === null) delete document.documentElement.dataset.theme;
            else document.documentElement.dataset.theme = arguments[0];";
        self.script(paint, vec![theme.clone()]).await;
    }
}
