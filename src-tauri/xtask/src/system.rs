//! What the machine must have before anything is built, and how it gets there.
//!
//! A thing counts as present when it answers (a program on the path, a library known to pkg-config), however it
//! was installed. On Debian and its kin what is missing is installed; elsewhere the exact commands are printed.

use crate::command::{answer, finish, present};
use crate::step::Done;
use crate::{Failure, Wishes};
use std::io::{BufRead, IsTerminal, Write};
use std::process::{Command, Stdio};

/// How far a task goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Compile the application and open its window.
    Window,
    /// Drive the window in a virtual display and read what it exports.
    Journey,
}

enum Sign {
    Program(&'static str),
    Library(&'static str),
}

struct Piece {
    reach: Reach,
    sign: Sign,
    /// Package names on Debian, Fedora and Arch.
    names: [&'static str; 3],
}

const fn piece(reach: Reach, sign: Sign, names: [&'static str; 3]) -> Piece {
    Piece { reach, sign, names }
}

/// Everything Linux needs beside Rust and Node.
///
/// The WebKit package brings GTK, its fonts and its software renderer along. Chromium is the browser of somebody who has
/// only the file they answer a brief in.
const PIECES: [Piece; 11] = [
    piece(Reach::Window, Sign::Program("cc"), ["build-essential", "gcc", "base-devel"]),
    piece(Reach::Window, Sign::Program("pkg-config"), ["pkg-config", "pkgconf", "pkgconf"]),
    piece(
        Reach::Window,
        Sign::Library("webkit2gtk-4.1"),
        ["libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1"],
    ),
    piece(
        Reach::Journey,
        Sign::Program("Xvfb"),
        ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"],
    ),
    piece(Reach::Journey, Sign::Program("openbox"), ["openbox", "openbox", "openbox"]),
    piece(Reach::Journey, Sign::Program("xdotool"), ["xdotool", "xdotool", "xdotool"]),
    piece(
        Reach::Journey,
        Sign::Program("WebKitWebDriver"),
        ["webkit2gtk-driver", "webkit2gtk4.1", "webkit2gtk-4.1"],
    ),
    piece(Reach::Journey, Sign::Program("chromium"), ["chromium", "chromium", "chromium"]),
    piece(
        Reach::Journey,
        Sign::Program("chromedriver"),
        ["chromium-driver", "chromedriver", "chromium"],
    ),
    piece(
        Reach::Journey,
        Sign::Program("pdftotext"),
        ["poppler-utils", "poppler-utils", "poppler"],
    ),
    piece(Reach::Journey, Sign::Program("faketime"), ["faketime", "libfaketime", "libfaketime"]),
];

/// The oldest Node that runs the window's build, as (major, minor).
const NODE: (u32, u32) = (20, 19);

/// Makes sure that what the task needs is there, installing it where that is possible.
///
/// # Errors
/// When something is missing and cannot, or may not, be installed: the sentence names the commands to run.
pub fn prepare(reach: Reach, wishes: &Wishes) -> Result<Done, Failure> {
    node()?;
    match std::env::consts::OS {
        "linux" => linux(reach, wishes),
        "macos" if !present("cc") => {
            Err("A compiler is missing. Run:\n    xcode-select --install".into())
        }
        "macos" | "windows" if reach == Reach::Window => Ok(Done::Before),
        other => Err(format!(
            "Journeys in the real window need Linux: {other} has no driver for its web view."
        )),
    }
}

fn linux(reach: Reach, wishes: &Wishes) -> Result<Done, Failure> {
    let missing: Vec<&Piece> =
        PIECES.iter().filter(|piece| piece.reach <= reach && !there(&piece.sign)).collect();
    if missing.is_empty() {
        return Ok(Done::Before);
    }
    let names = |system: usize| {
        missing.iter().map(|piece| piece.names[system]).collect::<Vec<_>>().join(" ")
    };
    if !present("apt-get") {
        return Err(format!(
            "System packages are missing. On Fedora run:\n    sudo dnf install {}\n\
             On Arch run:\n    sudo pacman -S --needed {}\n\
             On another system install what gives: {}",
            names(1),
            names(2),
            signs(&missing)
        ));
    }
    let root = answer("id", &["-u"]).as_deref() == Some("0");
    println!("Missing system packages: {}", names(0));
    if !root && !wishes.yes && !wishes.ci && !agreed()? {
        return Err(format!(
            "Nothing was installed. Run:\n    sudo apt-get update\n    \
             sudo apt-get install --no-install-recommends {}",
            names(0)
        ));
    }
    apt(root, &["update", "--quiet"])?;
    let packages = names(0);
    let mut words = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    words.extend(packages.split(' '));
    apt(root, &words)?;
    match missing.iter().find(|piece| !there(&piece.sign)) {
        None => Ok(Done::Now),
        Some(piece) => Err(format!(
            "{} was installed, and {} still does not answer.",
            piece.names[0],
            signs(&[piece])
        )),
    }
}

fn there(sign: &Sign) -> bool {
    match sign {
        Sign::Program(name) => present(name),
        Sign::Library(name) => answer("pkg-config", &["--exists", name]).is_some(),
    }
}

fn signs(pieces: &[&Piece]) -> String {
    let one = |piece: &&Piece| match piece.sign {
        Sign::Program(name) => format!("the program {name}"),
        Sign::Library(name) => format!("the library {name}"),
    };
    pieces.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn apt(root: bool, words: &[&str]) -> Result<(), Failure> {
    let mut command = if root {
        Command::new("apt-get")
    } else {
        let mut command = Command::new("sudo");
        command.arg("apt-get");
        command
    };
    finish(command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::inherit()))
}

/// Asks whether to install, where somebody can answer.
fn agreed() -> Result<bool, Failure> {
    if !std::io::stdin().is_terminal() {
        return Ok(false);
    }
    print!("Install them now with sudo? [y/N] ");
    std::io::stdout().flush().map_err(|cause| format!("cannot print: {cause}"))?;
    let mut reply = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut reply)
        .map_err(|cause| format!("cannot read the reply: {cause}"))?;
    Ok(matches!(reply.trim(), "y" | "Y" | "yes"))
}

fn node() -> Result<(), Failure> {
    let (major, minor) = NODE;
    let wanted = format!("Node {major}.{minor} or newer is needed: https://nodejs.org/");
    let found =
        answer("node", &["--version"]).ok_or_else(|| format!("Node is missing. {wanted}"))?;
    match version(&found) {
        Some(have) if have >= NODE => Ok(()),
        _ => Err(format!("Node {found} is too old. {wanted}")),
    }
}

/// The first two numbers of what `node --version` prints.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim_start_matches('v').split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_of_node_are_compared_as_numbers() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert!(version("v8.17.0") < version("v20.9.0"));
        assert_eq!(version("nightly"), None);
    }
}
