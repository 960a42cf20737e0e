//! The messages there are, and the TypeScript types that hold the window to them.

use std::fmt::Write as _;
use sverka_core::{Lang, money::Currency};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A message, or an attribute of one as `message.attribute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// The key it is asked for by.
    pub key: &'static str,
    /// Its variables, by name.
    pub variables: &'static [Variable],
}

/// A variable of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: &'static str,
    /// Whether a plural form is chosen by it, so that it must arrive as a count.
    pub count: bool,
}

/// Every message of the product, by key. Both languages have exactly these.
pub fn catalogue() -> &'static [Message] {
    MESSAGES
}

/// The files of one language with their text.
pub(crate) fn sources(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_lang = SOURCES.iter().filter(move |(tag, _, _)| *tag == lang.tag());
    of_lang.map(|(_, file, text)| (*file, *text))
}

/// The text of `ui/src/generated/messages.ts`: the type of every message, and the signs of currencies.
pub fn typescript() -> String {
    let mut text = String::from(
        "// Made from locales/ by `cargo xtask codegen`.\n\n\
         /** Every message with its variables: a count arrives as a number, the rest as text already formatted. */\n\
         export type Messages = {\n",
    );
    for message in MESSAGES {
        let _ = write!(text, "  '{}': ", message.key);
        if message.variables.is_empty() {
            text.push_str("Record<never, never>;\n");
            continue;
        }
        let variables = message.variables.iter().map(|variable| {
            format!(
                "{}: {}",
                quoted(variable.name),
                if variable.count { "number" } else { "string" }
            )
        });
        let _ = writeln!(text, "{{ {} }};", variables.collect::<Vec<_>>().join("; "));
    }
    text.push_str("};\n\n/** The sign of each currency; its code where it has no sign. */\n");
    text.push_str("export const currencySigns = {\n");
    for currency in Currency::ALL {
        let _ = writeln!(text, "  {}: '{}',", currency.code(), currency.sign());
    }
    text.push_str("} as const;\n");
    text
}

/// A property name, in quotes where TypeScript needs them.
fn quoted(name: &str) -> String {
    if name.contains('-') { format!("'{name}'") } else { name.to_owned() }
}
