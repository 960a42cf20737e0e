//! Words that mean one thing: the pair of terms to use, and those not to (REQUIREMENTS 18, 162).

mod base;
mod working;

pub use base::{Care, Entry, Span, TermFault, TermUse, Termbase};
pub use working::working;

use crate::metric::Dictionary;
use crate::problem::{Problem, ProblemCode, check_both, check_name};
use crate::{Both, Id, Lang};
use serde::{Deserialize, Serialize};

/// A word not to use for a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Forbidden {
    /// The language it belongs to.
    pub lang: Lang,
    /// The word.
    pub text: String,
}

/// A term of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Term {
    /// Identity.
    pub id: Id,
    /// The Russian word to use.
    pub ru: String,
    /// The English word to use.
    pub en: String,
    /// Words not to use for it.
    pub forbidden: Vec<Forbidden>,
    /// The metric of the dictionary it names, whose formula is shown with it.
    pub metric: Option<String>,
    /// What it means, or what it is confused with.
    pub note: Both,
}

impl Term {
    /// The term as texts are read for it: a rule of the person's own, kept on both sides.
    pub fn entry(&self) -> Entry {
        Entry {
            id: self.id.to_string(),
            ru: vec![self.ru.clone()],
            en: vec![self.en.clone()],
            forbidden: self.forbidden.clone(),
            metric: self.metric.clone(),
            care: Care::Held,
        }
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self, dictionary: &Dictionary) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_name(&mut problems, "ru", &self.ru);
        check_name(&mut problems, "en", &self.en);
        for (at, word) in self.forbidden.iter().enumerate() {
            check_name(&mut problems, &format!("forbidden.{at}.text"), &word.text);
        }
        if let Some(id) = &self.metric
            && dictionary.find(id).is_none()
        {
            problems.push(Problem::at("metric", ProblemCode::UnknownMetric).with("metric", id));
        }
        check_both(&mut problems, "note", &self.note);
        problems
    }
}
