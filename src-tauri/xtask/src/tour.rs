//! The tour: the main job walked in the real window on a machine without a display, with pictures to look at.

use crate::command::{WHOLE, cargo, finish};
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes, place, ui};
use std::fs;
use std::path::Path;

/// Builds, walks the journeys in a virtual display, and lists what they left under `target/tour/`.
///
/// # Errors
/// When a step fails, or the journeys left nothing.
pub fn tour(wishes: &Wishes) -> Result<(), Failure> {
    let folder = place::output("tour");
    let mut steps = Steps::of(5);
    steps.take("Looking for system packages", || prepare(Reach::Journey, wishes))?;
    steps.take("Installing the window's packages", ui::packages)?;
    steps.take("Building the window's pages", ui::build)?;
    steps.take("Building the application (the first time takes minutes)", || {
        finish(cargo("test").args(WHOLE).args(["--test", "journey", "--no-run"]))
            .map(|()| Done::Now)
    })?;
    steps.take("Walking the main job in Russian and in English", || {
        clear(&folder)?;
        let mut journeys = cargo("test");
        journeys.args(WHOLE).args(["--test", "journey", "--", "--nocapture"]);
        finish(journeys.env("SVERKA_TOUR", &folder)).map(|()| Done::Now)
    })?;
    let mut left = Vec::new();
    list(&folder, &mut left)
        .map_err(|cause| format!("{} cannot be read: {cause}", folder.display()))?;
    if left.is_empty() {
        return Err("The journeys ended well and left no pictures under target/tour/.".into());
    }
    left.sort();
    println!("\nThe tour left under target/tour/:");
    for file in left {
        println!("    {file}");
    }
    Ok(())
}

/// Empties the folder, so that everything in it afterwards is of this tour.
fn clear(folder: &Path) -> Result<(), Failure> {
    let emptied = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    emptied
        .and_then(|()| fs::create_dir_all(folder))
        .map_err(|cause| format!("{} cannot be emptied: {cause}", folder.display()))
}

/// The names of all files below the folder, relative to `target/tour/`.
fn list(folder: &Path, names: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, names)?;
        } else {
            let tour = place::output("tour");
            names.push(path.strip_prefix(tour).unwrap_or(&path).display().to_string());
        }
    }
    Ok(())
}
