//! What may be handed to the system to open: a page over `https`, a document or a picture on this machine.
//!
//! A workspace may come from anybody, so what stands in it is not trusted: a program, a script or a page read from the
//! disk is never started by a click on evidence.

use crate::problem::{check_link, names_a_host};

/// Documents and pictures, by the ending of their name in small letters.
const SHOWN: [&str; 20] = [
    "csv", "doc", "docx", "gif", "jpeg", "jpg", "key", "md", "odp", "ods", "odt", "pdf", "png",
    "ppt", "pptx", "rtf", "txt", "webp", "xls", "xlsx",
];

/// Whether a link may be handed to the browser: the address of a page over `https`.
pub fn may_open_link(link: &str) -> bool {
    let mut problems = Vec::new();
    check_link(&mut problems, "link", link);
    problems.is_empty() && link.get(..8).is_some_and(|head| head.eq_ignore_ascii_case("https://"))
}

/// Whether a file may be handed to the program of its kind: a document or a picture on this machine.
pub fn may_open_file(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    !names_a_host(path)
        && !path.chars().any(char::is_control)
        && ending.is_some_and(|ending| SHOWN.contains(&ending.as_str()))
}
