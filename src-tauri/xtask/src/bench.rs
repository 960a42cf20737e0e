//! `cargo xtask bench`: a release measured, and the table of what came out.
//!
//! Start and memory depend on the machine, so they are held against an empty Tauri window built beside Sverka and
//! started in turn with it. What happens inside is timed by `src-tauri/cli/src/measure.rs`.

mod figures;
mod process;

use crate::command::{finish, overhear};
use crate::display::Display;
use crate::dist::release;
use crate::run::display;
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes, place, ui};
pub use figures::figures;
use process::Start;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How often each window is started; the middle one is told. The first start of each warms the disk and is not counted.
const STARTS: usize = 7;

/// One row: what was measured, for Sverka and, where there is one, for the empty window.
struct Row {
    what: String,
    sverka: f64,
    empty: Option<f64>,
    unit: &'static str,
    /// The ratio the project aims not to exceed.
    aim: Option<f64>,
}

/// Builds the release, measures it on the sample workspace and prints the table.
///
/// # Errors
/// When a step fails or a window never shows anything.
pub fn bench(wishes: &Wishes) -> Result<(), Failure> {
    let folder = place::output("bench");
    let mut rows = Vec::new();
    let mut steps = Steps::of(6);
    let reach = if display() { Reach::Window } else { Reach::Journey };
    steps.take("Looking for system packages", || prepare(reach, wishes))?;
    steps.take("Installing the window's packages", ui::packages)?;
    steps.take("Building the window's pages", ui::build)?;
    steps.take("Building the release and the empty window (takes minutes)", || {
        // One build for all: another set of packages would have other features and compile Typst a second time.
        release(&["--features", "sverka/custom-protocol,sverka/bench,sverka-cli/bench"])
            .map(|()| Done::Now)
    })?;
    steps.take("Starting both windows in turn", || {
        rows.extend(windows(&folder)?);
        Ok(Done::Now)
    })?;
    steps.take("Measuring what happens inside", || {
        let mut measure = Command::new(place::built("release", "sverka-measure"));
        let mut heard = Vec::new();
        overhear(&mut measure, |line| heard.extend(inside(line)))?;
        if heard.is_empty() {
            return Err("sverka-measure ended well and told no measurement".into());
        }
        rows.extend(heard);
        Ok(Done::Now)
    })?;
    print(&rows);
    Ok(())
}

/// Time to first content and memory of both windows.
fn windows(folder: &Path) -> Result<Vec<Row>, Failure> {
    let virtual_display = if display() { None } else { Some(Display::start(1600, 1000)?) };
    let shown_on = virtual_display.as_ref().map(Display::name);
    let workspace = sample(folder)?;
    let sverka = place::built("release", "sverka");
    let empty = place::built("release", "empty-window");
    let home = folder.join("home");
    let mut starts = (Vec::new(), Vec::new());
    for turn in 0..=STARTS {
        let one = process::start(&sverka, Some(&workspace), &home, shown_on)?;
        let other = process::start(&empty, None, &home, shown_on)?;
        if turn > 0 {
            starts.0.push(one);
            starts.1.push(other);
        }
    }
    let middle = |pick: fn(&Start) -> f64| {
        let of = |starts: &[Start]| median(starts.iter().map(pick).collect());
        (of(&starts.0), of(&starts.1))
    };
    let time = middle(|start| start.first_content.as_secs_f64() * 1000.0);
    let memory = middle(|start| start.memory_kib as f64 / 1024.0);
    let row = |what: &str, (sverka, empty): (f64, f64), unit, aim| Row {
        what: what.to_owned(),
        sverka,
        empty: Some(empty),
        unit,
        aim: Some(aim),
    };
    let mut rows = vec![row("Start to first content", time, "ms", 1.5)];
    // Only Linux tells how much of the shared memory is whose.
    if cfg!(target_os = "linux") {
        rows.push(row("Memory of all processes", memory, "MiB", 1.3));
    }
    Ok(rows)
}

/// A fresh sample workspace.
fn sample(folder: &Path) -> Result<PathBuf, Failure> {
    let cleared = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    cleared
        .and_then(|()| fs::create_dir_all(folder))
        .map_err(|cause| format!("{} cannot be emptied: {cause}", folder.display()))?;
    let workspace = folder.join("sample.sverka");
    let mut new = Command::new(place::built("release", "sverka-cli"));
    finish(new.arg("new").arg(&workspace).arg("--sample"))?;
    Ok(workspace)
}

/// Reads one line of `sverka-measure`: `{"what":"First PDF","ms":35.2}`.
fn inside(line: &str) -> Option<Row> {
    let what = line.split_once("{\"what\":\"")?.1.split_once('"')?.0.to_owned();
    let told = |unit: &'static str| Some((unit, line.split_once(&format!("\"{unit}\":"))?.1));
    let (unit, number) = told("ms").or_else(|| told("%"))?;
    let number = number.trim_end().strip_suffix('}')?;
    Some(Row { what, sverka: number.trim().parse().ok()?, empty: None, unit, aim: None })
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn print(rows: &[Row]) {
    println!("\n{:<48} {:>12} {:>14} {:>8} {:>8}", "", "Sverka", "Empty window", "Ratio", "Aim");
    for row in rows {
        let number = |value: f64| format!("{value:.1} {}", row.unit);
        let ratio = row.empty.map(|empty| format!("{:.2}", row.sverka / empty));
        println!(
            "{:<48} {:>12} {:>14} {:>8} {:>8}",
            row.what,
            number(row.sverka),
            row.empty.map(number).unwrap_or_default(),
            ratio.unwrap_or_default(),
            row.aim.map(|aim| format!("≤ {aim}")).unwrap_or_default()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{inside, median};

    #[test]
    fn measurements_are_read_from_lines_and_other_lines_are_passed_over() {
        let row = inside("{\"what\":\"First PDF\",\"ms\":35.25}").expect("a measurement");
        assert_eq!((row.what.as_str(), row.sverka), ("First PDF", 35.25));
        assert!(inside("Running `sverka-measure`").is_none());
    }

    #[test]
    fn the_middle_one_is_told() {
        assert_eq!(median(vec![90.0, 10.0, 20.0]), 20.0);
    }
}
