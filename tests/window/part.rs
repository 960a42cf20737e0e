//! A part of the page, found by role and accessible name as assistive technology finds it, and what can be done there.

use super::Window;
use super::drive::{element, plain};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::elements::Element;
use serde_json::{Value, json};

/// A part of the page: the whole of it, or what is inside a dialog, a row, a region. It is looked up anew at every act.
#[derive(Clone)]
pub struct Part<'w> {
    window: &'w Window,
    /// Role and name of each part around, from the outermost.
    path: Vec<(String, String)>,
}

impl<'w> Part<'w> {
    /// The whole page of a window.
    pub(super) fn whole(window: &'w Window) -> Self {
        Self { window, path: Vec::new() }
    }

    /// The part inside this one with this role and name.
    pub fn within(&self, role: &str, name: &str) -> Self {
        let mut path = self.path.clone();
        path.push((role.to_owned(), name.to_owned()));
        Self { window: self.window, path }
    }

    /// Waits for the one visible element of this role and name, and clicks it once it stands still: what glides away
    /// between press and release is not clicked.
    pub async fn click(&self, role: &str, name: &str) {
        let wish = format!("click the {role} “{name}”");
        let click = async || {
            let element = self.look("target", role, name).await?;
            self.window.still(&element).await?;
            element.click().await.map_err(|cause| cause.to_string())
        };
        self.window.until(&wish, click).await;
    }

    /// Waits for the one visible element of this role and name, and rests the pointer on it.
    pub async fn hover(&self, role: &str, name: &str) {
        let hover = async || {
            let element = self.look("target", role, name).await?;
            let rest = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
            let rest = MouseActions::new("pointer".into()).then(rest);
            self.window.client.perform_actions(rest).await.map_err(|cause| cause.to_string())
        };
        self.window.until(&format!("rest on the {role} “{name}”"), hover).await;
    }

    /// Waits until the element of this role and name is described by something that says this.
    pub async fn described(&self, role: &str, name: &str, text: &str) {
        let read = async || {
            let element = self.find(role, name).await?;
            let element = serde_json::to_value(element).map_err(|cause| cause.to_string())?;
            let said = self.window.ask("return page.description(arguments[0]);", vec![element]);
            let said = said.await.as_str().map(plain).unwrap_or_default();
            if said.contains(&plain(text)) { Ok(()) } else { Err(format!("it says “{said}”")) }
        };
        self.window.until(&format!("hear “{text}” of the {role} “{name}”"), read).await;
    }

    /// Clicks into the field with this label, replaces what it holds, and leaves the focus in it.
    pub async fn fill(&self, name: &str, text: &str) {
        self.click("field", name).await;
        self.window.press("Ctrl+A").await;
        if text.is_empty() {
            self.window.press("Delete").await;
        } else {
            self.window.type_text(text).await;
        }
    }

    /// Chooses an option of the list with this label, whether the browser draws the list or the page does.
    pub async fn choose(&self, name: &str, option: &str) {
        let wish = format!("choose “{option}” of “{name}”");
        let native = async || {
            let list = self.find("combobox", name).await?;
            let tag = list.tag_name().await.map_err(|cause| cause.to_string())?;
            if tag.eq_ignore_ascii_case("select") {
                list.select_by_label(option).await.map_err(|cause| cause.to_string())?;
                return Ok(true);
            }
            list.click().await.map_err(|cause| cause.to_string())?;
            Ok(false)
        };
        if !self.window.until(&wish, native).await {
            // A list drawn by the page floats above it, outside of the part it belongs to.
            Part::whole(self.window).click("option", option).await;
            let gone = "return !document.querySelector('[role=listbox]');";
            self.window.until_true(&format!("{wish} and see the list closed"), gone, vec![]).await;
        }
    }

    /// Waits until this text can be read here.
    pub async fn see(&self, text: &str) {
        let read = async || {
            let here = self.text().await?;
            if here.contains(&plain(text)) { Ok(()) } else { Err("it is not to be read".into()) }
        };
        self.window.until(&format!("see “{text}”"), read).await;
    }

    /// Waits until this text can no longer be read here.
    pub async fn miss(&self, text: &str) {
        let read = async || {
            let here = self.text().await?;
            if here.contains(&plain(text)) { Err("it is still to be read".into()) } else { Ok(()) }
        };
        self.window.until(&format!("see “{text}” gone"), read).await;
    }

    /// Waits for the one visible element of this role and name, and gives its value: what a field holds, or else its
    /// text.
    pub async fn value(&self, role: &str, name: &str) -> String {
        let read = async || {
            let element = self.find(role, name).await?;
            let held = element.prop("value").await.map_err(|cause| cause.to_string())?;
            match held {
                Some(held) => Ok(held),
                None => element.text().await.map_err(|cause| cause.to_string()),
            }
        };
        self.window.until(&format!("read the {role} “{name}”"), read).await
    }

    /// How many visible elements of this role there are right now.
    pub async fn count(&self, role: &str) -> usize {
        let script = "return page.count(arguments[0], arguments[1]);";
        let count = self.window.ask(script, vec![json!(self.path), json!(role)]).await;
        count.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0)
    }

    async fn text(&self) -> Result<String, String> {
        let text = self.window.ask("return page.text(arguments[0]);", vec![json!(self.path)]).await;
        text.as_str().map(plain).ok_or_else(|| "the part to look in is not there".into())
    }

    /// The one visible element of this role and name, or why there is not one.
    async fn find(&self, role: &str, name: &str) -> Result<Element, String> {
        self.look("find", role, name).await
    }

    /// What a function of `page.js` finds for this role and name.
    async fn look(&self, how: &str, role: &str, name: &str) -> Result<Element, String> {
        let mut path = self.path.clone();
        path.push((role.to_owned(), name.to_owned()));
        let found =
            self.window.ask(&format!("return page.{how}(arguments[0]);"), vec![json!(path)]).await;
        let reason = || found.as_str().unwrap_or("it is not there").to_owned();
        element(&self.window.client, &found).ok_or_else(reason)
    }
}
