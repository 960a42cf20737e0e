//! What the two halves of the message tree must have in common, checked before anything is built on them.
//!
//! Shared by the build script, which refuses to build on a complaint, and by its tests.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// The languages every message stands in, by the name of their folder.
pub const LANGS: [&str; 2] = ["en", "ru"];

/// One message file.
pub struct Source {
    /// One of [`LANGS`].
    pub lang: &'static str,
    /// The file's name, the same in both languages.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// A message, or an attribute of one as `message.attribute`, on which both languages agree.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// The key it is asked for by.
    pub key: String,
    /// Its variables, by name.
    pub variables: Vec<Variable>,
}

/// A variable of a message.
#[derive(Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: String,
    /// Whether a plural form is chosen by it in either language, so that it must arrive as a number.
    pub count: bool,
}

/// The messages both languages agree on, by key, or everything that is wrong with the tree.
pub fn check(sources: &[Source]) -> Result<Vec<Message>, Vec<String>> {
    let mut complaints = Vec::new();
    let halves = LANGS.map(|lang| Half::read(lang, sources, &mut complaints));
    for half in &halves {
        half.check_references(&mut complaints);
    }
    let [first, second] = &halves;
    check_presence(first, second, &mut complaints);
    check_presence(second, first, &mut complaints);

    let mut messages = Vec::new();
    for (key, one) in &first.texts {
        let Some(other) = second.texts.get(key) else { continue };
        check_same_file(key, (first, one), (second, other), &mut complaints);
        check_same_variables(key, (first, one), (second, other), &mut complaints);
        let count = |name: &String| one.variables[name] || other.variables.get(name) == Some(&true);
        let variables = one
            .variables
            .keys()
            .map(|name| Variable { name: name.clone(), count: count(name) })
            .collect();
        messages.push(Message { key: key.clone(), variables });
    }
    if complaints.is_empty() { Ok(messages) } else { Err(complaints) }
}

/// The tree of one language.
struct Half {
    lang: &'static str,
    texts: BTreeMap<String, Text>,
    terms: BTreeSet<String>,
}

/// The text of a message or of an attribute.
struct Text {
    file: String,
    /// Variables by name, and whether a plural form is chosen by them.
    variables: BTreeMap<String, bool>,
    /// Keys of messages and terms (as `-term`) that it includes.
    references: BTreeSet<String>,
}

impl Half {
    fn read(lang: &'static str, sources: &[Source], complaints: &mut Vec<String>) -> Half {
        let mut half = Half { lang, texts: BTreeMap::new(), terms: BTreeSet::new() };
        for source in sources.iter().filter(|s| s.lang == lang) {
            let resource = match parser::parse(source.text.as_str()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        // The broken entry is named by its first line: the parser itself stops after it.
                        let start = error.slice.map_or(error.pos.start, |entry| entry.start);
                        let before = &source.text.as_bytes()[..start.min(source.text.len())];
                        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                        complaints
                            .push(format!("locales/{lang}/{}:{line}: {}", source.file, error.kind));
                    }
                    resource
                }
            };
            for entry in &resource.body {
                match entry {
                    Entry::Message(message) => {
                        let key = message.id.name;
                        if let Some(value) = &message.value {
                            half.add(source, key.to_owned(), value, complaints);
                        }
                        for attribute in &message.attributes {
                            let key = format!("{key}.{}", attribute.id.name);
                            half.add(source, key, &attribute.value, complaints);
                        }
                    }
                    Entry::Term(term) => {
                        half.terms.insert(format!("-{}", term.id.name));
                        half.add(source, format!("-{}", term.id.name), &term.value, complaints);
                    }
                    Entry::Comment(_)
                    | Entry::GroupComment(_)
                    | Entry::ResourceComment(_)
                    | Entry::Junk { .. } => {}
                }
            }
        }
        // A term belongs to its language (Russian needs cases that English lacks), so it is not compared.
        let terms = &half.terms;
        half.texts.retain(|key, _| !terms.contains(key));
        half
    }

    fn add(
        &mut self,
        source: &Source,
        key: String,
        pattern: &Pattern<&str>,
        complaints: &mut Vec<String>,
    ) {
        let place = format!("locales/{}/{}: {key}", source.lang, source.file);
        let mut reading = Reading {
            lang: source.lang,
            place,
            text: Text {
                file: source.file.clone(),
                variables: BTreeMap::new(),
                references: BTreeSet::new(),
            },
            complaints,
        };
        reading.pattern(pattern);
        let Reading { text, place, complaints, .. } = reading;
        if let Some(earlier) = self.texts.insert(key, text) {
            complaints.push(format!("{place}: stands twice, the first time in {}", earlier.file));
        }
    }

    fn check_references(&self, complaints: &mut Vec<String>) {
        for (key, text) in &self.texts {
            for reference in &text.references {
                if !self.texts.contains_key(reference) && !self.terms.contains(reference) {
                    complaints.push(format!(
                        "locales/{}/{}: {key}: includes {reference}, which is not there",
                        self.lang, text.file
                    ));
                }
            }
        }
    }
}

/// One text being read: what it needs, and what is wrong with it.
struct Reading<'c> {
    lang: &'static str,
    place: String,
    text: Text,
    complaints: &'c mut Vec<String>,
}

impl Reading<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector
                    && chooses_plural(variants)
                {
                    self.text.variables.insert(id.name.to_owned(), true);
                    self.check_plural(id.name, variants);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.variables.entry(id.name.to_owned()).or_insert(false);
            }
            InlineExpression::FunctionReference { id, .. } => self.complaints.push(format!(
                "{}: {}() formats differently on the two sides; pass the text ready-made",
                self.place, id.name
            )),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute =
                    attribute.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default();
                self.text.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.text.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn check_plural(&mut self, variable: &str, variants: &[Variant<&str>]) {
        let forms: &[&str] =
            if self.lang == "ru" { &["one", "few", "many"] } else { &["one", "other"] };
        let present: Vec<&str> = variants.iter().filter_map(word).collect();
        for form in forms.iter().filter(|form| !present.contains(form)) {
            self.complaints.push(format!("{}: ${variable} has no form [{form}]", self.place));
        }
    }
}

/// Whether the variants are plural forms: `other` alone may also be the last of a list of words.
fn chooses_plural(variants: &[Variant<&str>]) -> bool {
    let mut words = variants.iter().filter_map(word).peekable();
    let (mut only_other, mut named) = (words.peek().is_some(), false);
    for word in words {
        named |= matches!(word, "zero" | "one" | "two" | "few" | "many");
        only_other &= word == "other";
    }
    named || only_other
}

/// The variant's key, where it is a word.
fn word<'s>(variant: &Variant<&'s str>) -> Option<&'s str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn check_presence(here: &Half, there: &Half, complaints: &mut Vec<String>) {
    for (key, text) in here.texts.iter().filter(|(key, _)| !there.texts.contains_key(*key)) {
        complaints.push(format!(
            "locales/{}/{}: {key}: stands in {} only, {} lacks it",
            here.lang, text.file, here.lang, there.lang
        ));
    }
}

fn check_same_file(
    key: &str,
    one: (&Half, &Text),
    other: (&Half, &Text),
    complaints: &mut Vec<String>,
) {
    if one.1.file != other.1.file {
        complaints.push(format!(
            "locales/{}/{}: {key}: stands in {} in {}",
            one.0.lang, one.1.file, other.1.file, other.0.lang
        ));
    }
}

fn check_same_variables(
    key: &str,
    one: (&Half, &Text),
    other: (&Half, &Text),
    complaints: &mut Vec<String>,
) {
    for (here, there) in [(one, other), (other, one)] {
        for name in here.1.variables.keys().filter(|name| !there.1.variables.contains_key(*name)) {
            complaints.push(format!(
                "locales/{}/{}: {key}: ${name} is missing in {}",
                here.0.lang, here.1.file, there.0.lang
            ));
        }
    }
}
