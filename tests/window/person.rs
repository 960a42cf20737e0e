//! Somebody at the window, who says what to press in the words of the product and whose acts are counted.

use super::Window;
use super::effort::Effort;
use chrono::NaiveDate;
use std::cell::Cell;
use std::path::Path;
use sverka_core::Lang;
use sverka_locale::{Arg, locale};

/// A person at a window of one language.
pub struct Person {
    /// The window.
    pub window: Window,
    /// Its language.
    pub lang: Lang,
    spent: Cell<Effort>,
}

impl Person {
    /// Somebody at this window.
    pub fn at(window: Window, lang: Lang) -> Person {
        Person { window, lang, spent: Cell::default() }
    }

    /// What was done so far.
    pub fn spent(&self) -> Effort {
        self.spent.get()
    }

    /// A message as it is shown.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A message with one variable.
    pub fn say_of(&self, key: &str, name: &str, value: &str) -> String {
        self.say_with(key, &[(name, Arg::from(value))])
    }

    /// A message with its variables.
    pub fn say_with(&self, key: &str, values: &[(&str, Arg)]) -> String {
        locale(self.lang).text(key, values)
    }

    /// A name of this language out of two.
    pub fn name<'a>(&self, ru: &'a str, en: &'a str) -> &'a str {
        match self.lang {
            Lang::Ru => ru,
            Lang::En => en,
        }
    }

    /// The name of one half of a field in two languages.
    pub fn side(&self, label: &str, lang: Lang) -> String {
        let language = self.say(&format!("language-{}", lang.tag()));
        self.say_with(
            "part-bilingual-side",
            &[("label", label.into()), ("language", language.into())],
        )
    }

    /// Presses what is called by this message.
    pub async fn click(&self, role: &str, key: &str) {
        self.click_named(role, &self.say(key)).await;
    }

    /// Presses what has this name.
    pub async fn click_named(&self, role: &str, name: &str) {
        self.act(0);
        self.window.click(role, name).await;
    }

    /// Presses a button of the dialog of this title.
    pub async fn answer(&self, title: &str, key: &str) {
        self.act(0);
        self.window.within("dialog", title).click("button", &self.say(key)).await;
    }

    /// Presses a key or a chord.
    pub async fn press(&self, chord: &str) {
        self.act(0);
        self.window.press(chord).await;
    }

    /// Fills a field.
    pub async fn fill(&self, label: &str, text: &str) {
        self.act(text.chars().count());
        self.window.fill(label, text).await;
    }

    /// Fills a field inside of the part with this role and name.
    pub async fn fill_in(&self, (role, name): (&str, &str), label: &str, text: &str) {
        self.act(text.chars().count());
        self.window.within(role, name).fill(label, text).await;
    }

    /// Fills both halves of a field in two languages.
    pub async fn fill_both(&self, label: &str, (ru, en): (&str, &str)) {
        for (lang, text) in [(Lang::Ru, ru), (Lang::En, en)] {
            self.fill(&self.side(label, lang), text).await;
        }
    }

    /// Opens the list of this label and chooses.
    pub async fn choose(&self, label: &str, option: &str) {
        self.act(0);
        self.act(0);
        self.window.choose(label, option).await;
    }

    /// A day, typed part by part.
    pub async fn date(&self, key: &str, day: NaiveDate) {
        self.act(0);
        let label = self.say(key);
        for (part, digits) in
            [("day", day.format("%d")), ("month", day.format("%m")), ("year", day.format("%Y"))]
        {
            let part = self.say(&format!("part-date-{part}"));
            self.window.click("spinbutton", &format!("{part}, {label}")).await;
            self.letters(digits.to_string().len());
            self.window.type_text(&digits.to_string()).await;
        }
    }

    /// Counts acts that are done for the person.
    pub fn count(&self, acts: usize) {
        (0..acts).for_each(|_| self.act(0));
    }

    /// Drops a file onto the window.
    pub async fn drop_file(&self, file: &Path) {
        self.act(0);
        self.window.drop_files(&[file]).await;
    }

    /// Waits until this message can be read.
    pub async fn see(&self, key: &str) {
        self.window.see(&self.say(key)).await;
    }

    /// Waits until everything typed is stored.
    pub async fn saved(&self) {
        self.see("saved").await;
    }

    /// Nothing that axe finds, on the screen as it stands, and a picture of it.
    pub async fn seen(&self, screen: &str) {
        self.window.seen(screen).await;
    }

    /// Opens a room of the campaign.
    pub async fn room(&self, key: &str) {
        self.act(0);
        let tabs = self.say("campaign-rooms");
        self.window.within("navigation", &tabs).click("link", &self.say(key)).await;
    }

    /// Counts one act, and what was typed with it.
    fn act(&self, letters: usize) {
        let spent = self.spent.get();
        self.spent.set(Effort { acts: spent.acts + 1, letters: spent.letters + letters });
    }

    fn letters(&self, letters: usize) {
        let spent = self.spent.get();
        self.spent.set(Effort { letters: spent.letters + letters, ..spent });
    }
}
