//! `cargo xtask run`: from whatever state the machine is in to an open window.

use crate::command::{WHOLE, cargo, finish};
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes, place, tour, ui};
use std::process::Command;

/// Installs what is missing, builds, and opens the window; without a display, takes the tour instead.
///
/// # Errors
/// When a step fails.
pub fn run(wishes: &Wishes) -> Result<(), Failure> {
    if !display() {
        println!("There is no display here, so the main job is walked in a virtual one.");
        return tour::tour(wishes);
    }
    let mut steps = Steps::of(5);
    steps.take("Looking for system packages", || prepare(Reach::Window, wishes))?;
    steps.take("Installing the window's packages", ui::packages)?;
    steps.take("Building the window's pages", ui::build)?;
    steps.take("Building the application (the first time takes minutes)", || {
        // Examples need what the tests need: with them selected, `cargo xtask test` finds Tauri compiled already.
        finish(cargo("build").args(WHOLE).args(["--bins", "--examples"])).map(|()| Done::Now)
    })?;
    steps.take("Sverka is open; this ends when its window is closed", || {
        // At the first start there is nothing to open yet but the sample.
        let mut application = Command::new(place::built("debug", "sverka"));
        finish(application.arg("--sample").args(&wishes.rest)).map(|()| Done::Now)
    })
}

/// Whether a window can be shown to somebody.
pub fn display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    std::env::consts::OS != "linux" || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
