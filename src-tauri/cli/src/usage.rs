//! What was not understood at the prompt, in the language that was asked for.

use crate::answer::Words;
use crate::arguments::Tongue;
use clap::ValueEnum;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

/// The language that a command line asks for, whatever else is wrong with it.
pub fn tongue(line: impl IntoIterator<Item = String>) -> Option<Tongue> {
    let mut words = line.into_iter();
    while let Some(word) = words.next() {
        let said = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        if let Some(tongue) = said.and_then(|said| Tongue::from_str(&said, true).ok()) {
            return Some(tongue);
        }
    }
    None
}

/// What is wrong with a command line; `None` for what is no mistake, such as a question for help.
pub fn mistake(error: &Error, words: &Words) -> Option<String> {
    let of = |kind| error.get(kind).map(said).unwrap_or_default();
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let (key, args) = match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            ("cli-usage-no-value", vec![("argument", argument)])
        }
        ErrorKind::InvalidValue => {
            let values = of(ContextKind::ValidValue);
            (
                "cli-usage-value-of",
                vec![("argument", argument), ("value", value), ("values", values)],
            )
        }
        ErrorKind::ValueValidation => {
            ("cli-usage-value", vec![("argument", argument), ("value", value)])
        }
        ErrorKind::UnknownArgument => ("cli-usage-unknown", vec![("argument", argument)]),
        ErrorKind::InvalidSubcommand => {
            ("cli-usage-unknown", vec![("argument", of(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::MissingRequiredArgument => ("cli-usage-missing", vec![("arguments", argument)]),
        ErrorKind::ArgumentConflict => {
            let other = of(ContextKind::PriorArg);
            ("cli-usage-conflict", vec![("argument", argument), ("other", other)])
        }
        _ => return None,
    };
    let args: Vec<_> = args.into_iter().map(|(name, text)| (name, text.into())).collect();
    Some(words.text(key, &args))
}

fn said(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
