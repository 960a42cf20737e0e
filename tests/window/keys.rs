//! Keys by the names a person calls them.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};

/// Named keys and their code points in the WebDriver standard (17.4.2, "Keyboard actions").
const NAMED: [(&str, char); 22] = [
    ("Ctrl", '\u{E009}'),
    ("Shift", '\u{E008}'),
    ("Alt", '\u{E00A}'),
    ("Enter", '\u{E007}'),
    ("Escape", '\u{E00C}'),
    ("Tab", '\u{E004}'),
    ("Space", ' '),
    ("Backspace", '\u{E003}'),
    ("Delete", '\u{E017}'),
    ("Home", '\u{E011}'),
    ("End", '\u{E010}'),
    ("PageUp", '\u{E00E}'),
    ("PageDown", '\u{E00F}'),
    ("ArrowLeft", '\u{E012}'),
    ("ArrowUp", '\u{E013}'),
    ("ArrowRight", '\u{E014}'),
    ("ArrowDown", '\u{E015}'),
    ("F1", '\u{E031}'),
    ("F2", '\u{E032}'),
    ("F5", '\u{E035}'),
    ("F6", '\u{E036}'),
    ("F10", '\u{E03A}'),
];

/// The presses and releases of a chord such as `Ctrl+Shift+Z`: down in order, up in the opposite order.
pub fn chord(chord: &str) -> KeyActions {
    let keys: Vec<char> = chord.split('+').map(key).collect();
    let mut actions = KeyActions::new("keyboard".into());
    for &value in &keys {
        actions = actions.then(KeyAction::Down { value });
    }
    for &value in keys.iter().rev() {
        actions = actions.then(KeyAction::Up { value });
    }
    actions
}

fn key(name: &str) -> char {
    if let Some((_, value)) = NAMED.iter().find(|(named, _)| *named == name) {
        return *value;
    }
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        // With Ctrl held, a capital letter would ask for Shift as well.
        (Some(letter), None) => letter.to_ascii_lowercase(),
        _ => panic!("there is no key called {name}"),
    }
}
