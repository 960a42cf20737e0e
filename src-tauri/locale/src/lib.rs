//! Words, numbers, dates and money in Russian and in English.
//!
//! Every sentence a person reads is a Fluent message of `locales/{en,ru}`, checked and embedded when this
//! crate is built. Messages hold words and plural forms only: figures arrive ready-made from the formats of
//! [`Locale`], and a count by which a plural form is chosen arrives as [`Arg::Count`]. The window has the same
//! formats in `ui/src/i18n/format.ts`; `locales/format-fixture.json` holds both to the same output.

mod catalogue;
mod format;
mod problem;

pub use catalogue::{Message, Variable, catalogue, typescript};
pub use format::Number;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;
use sverka_core::Lang;
use unic_langid::LanguageIdentifier;

/// One language of the product: its messages and its formats.
pub struct Locale {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

/// A value for a variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text as it is shown: a name, or a figure already formatted.
    Text(Cow<'a, str>),
    /// A count that chooses the plural form; shown, it is grouped as [`Locale::integer`] groups.
    Count(i64),
}

impl Locale {
    /// The locale of `lang`. Parses every message; [`locale`] keeps one for the whole run.
    pub fn new(lang: Lang) -> Locale {
        let tag: LanguageIdentifier = lang.tag().parse().expect("`ru` and `en` are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Ru => |value, _| shown(Lang::Ru, value),
            Lang::En => |value, _| shown(Lang::En, value),
        }));
        for (file, text) in catalogue::sources(lang) {
            let resource = FluentResource::try_new(text.to_owned())
                .unwrap_or_else(|_| panic!("the build checked that {file} parses"));
            bundle.add_resource_overriding(resource);
        }
        Locale { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message or an attribute with this key.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The message `key`, or the attribute `message.attribute`, with its variables filled in.
    ///
    /// A key that is not there is returned as it is, and a variable without a value stays visible as `{$name}`;
    /// both are logged. Neither happens with keys and variables of [`catalogue`].
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.pattern(key) else {
            log::warn!("no message {key} in {}", self.lang.tag());
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(Cow::Borrowed(text.as_ref())),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        for error in errors {
            log::warn!("message {key} in {}: {error}", self.lang.tag());
        }
        text
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((message, attribute)) => {
                Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value())
            }
        }
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Arg::Count(count)
    }
}

/// The locale of `lang`, made once and kept.
pub fn locale(lang: Lang) -> &'static Locale {
    static RU: LazyLock<Locale> = LazyLock::new(|| Locale::new(Lang::Ru));
    static EN: LazyLock<Locale> = LazyLock::new(|| Locale::new(Lang::En));
    match lang {
        Lang::Ru => &RU,
        Lang::En => &EN,
    }
}

/// The language to start in: Russian where the system speaks Russian, English everywhere else.
pub fn system_language() -> Lang {
    sys_locale::get_locale().map_or(Lang::En, |tag| language_of(&tag))
}

/// The language for a tag such as `ru-RU` or `ru_RU.UTF-8`.
pub fn language_of(tag: &str) -> Lang {
    let primary = tag.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("ru") { Lang::Ru } else { Lang::En }
}

/// A bare count in a message, as [`Locale::number`] shows it.
fn shown(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format::number(lang, number.value.into(), 3)),
        _ => None,
    }
}
