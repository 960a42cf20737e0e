//! The terms: those that come with the product and the person's own, to read and to keep to.

use crate::Workspace;
use crate::failure::Outcome;
use crate::known;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use sverka_core::clause::Clause;
use sverka_core::term::{Entry, Term};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_locale::Locale;
use sverka_store::Reader;

/// A term of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TermView {
    /// The words, and those not to use.
    pub entry: Entry,
    /// The record, for a term of the person's own.
    pub own: Option<Term>,
    /// What it is about, or what it is confused with; blank where nobody said.
    pub note: Both,
    /// The formula of its metric; blank where it names none.
    pub formula: Both,
    /// How many clauses use it.
    pub clauses: u32,
}

/// The terms, the person's own first.
pub fn open(workspace: &Workspace) -> Outcome<Vec<TermView>> {
    workspace.read(|r| {
        let mut own: HashMap<String, Term> =
            r.all::<Term>()?.into_iter().map(|term| (term.id.to_string(), term)).collect();
        let base = known::terms(r)?;
        let mut used: HashMap<String, u32> = HashMap::new();
        for clause in r.all::<Clause>()? {
            for term in base.uses(&clause.text.ru, &clause.text.en) {
                *used.entry(term.id).or_default() += 1;
            }
        }
        let views = base.entries().iter().map(|entry| {
            let own = own.remove(&entry.id);
            TermView {
                note: own.as_ref().map_or_else(
                    || message(&format!("term-about-{}", entry.id)),
                    |t| t.note.clone(),
                ),
                formula: entry.metric.as_deref().map_or_else(Both::default, |metric| {
                    message(&format!("metric-{}-formula", metric.replace('_', "-")))
                }),
                clauses: used.get(&entry.id).copied().unwrap_or_default(),
                entry: entry.clone(),
                own,
            }
        });
        Ok(views.collect())
    })
}

/// A message in both languages; blank where there is none.
fn message(key: &str) -> Both {
    let text = |l: &Locale| if l.has(key) { l.text(key, &[]) } else { String::new() };
    crate::clause::both(text)
}

impl Editable for Term {
    const KIND: Kind = Kind::Term;
    fn blank(id: Id) -> Value {
        blank_of(&Term {
            id,
            ru: String::new(),
            en: String::new(),
            forbidden: Vec::new(),
            metric: None,
            note: Both::default(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.ru, &self.en)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Term::problems(self, &crate::own_metric::dictionary(reader)?))
    }
}
