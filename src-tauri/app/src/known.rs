//! What the languages of a campaign's papers are held against: the names of those who take part, the platforms, and
//! the terms.

use crate::failure::Outcome;
use std::sync::OnceLock;
use sverka_core::bilingual::{Known, Name, Names};
use sverka_core::campaign::{Party, PartyRole};
use sverka_core::metric::{self, Dictionary};
use sverka_core::partner::Partner;
use sverka_core::term::{Care, Entry, Term, Termbase, working};
use sverka_core::{Both, Id, Lang};
use sverka_locale::locale;
use sverka_store::Reader;

/// What must stand on both sides: names, and the terms of the person's own.
pub(crate) fn of_parties(reader: &Reader, parties: &[Party]) -> Outcome<Known> {
    let mut names = Name::platforms();
    for party in parties {
        let creator = party.role == PartyRole::Creator;
        names.push(name(&party.name, creator));
        names.push(name(&party.person, true));
        if let Some(partner) = partner(reader, party.partner)? {
            names.push(name(&partner.name, creator));
        }
    }
    let own = reader.all::<Term>()?.iter().map(Term::entry).collect();
    Ok(Known { names: Names::of(names), terms: Termbase::of(own) })
}

fn partner(reader: &Reader, id: Option<Id>) -> Outcome<Option<Partner>> {
    Ok(match id {
        Some(id) => reader.get(id)?,
        None => None,
    })
}

fn name(name: &Both, person: bool) -> Name {
    let forms = [&name.ru, &name.en].into_iter().filter(|form| !form.trim().is_empty());
    Name { forms: forms.cloned().collect(), person, implied: Vec::new() }
}

/// Every term: the person's own, then the working ones and those of the metric dictionary that no other names.
pub(crate) fn terms(reader: &Reader) -> Outcome<Termbase> {
    let own = reader.all::<Term>()?;
    let mut entries: Vec<Entry> = own.iter().map(Term::entry).collect();
    entries.extend(shipped().iter().cloned());
    Ok(Termbase::of(entries))
}

/// The terms that come with the product.
fn shipped() -> &'static [Entry] {
    static SHIPPED: OnceLock<Vec<Entry>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let mut entries = working();
        let metrics: Vec<Entry> = metric::entries()
            .into_iter()
            .filter(|entry| {
                !entries
                    .iter()
                    .any(|e| e.id == *entry.id || e.metric.as_deref() == Some(&*entry.id))
            })
            .map(|entry| Entry {
                ru: forms(&entry.id, Lang::Ru),
                en: forms(&entry.id, Lang::En),
                forbidden: Vec::new(),
                metric: Some(entry.id.to_string()),
                care: Care::Shown,
                id: entry.id.to_string(),
            })
            .collect();
        entries.extend(metrics);
        entries
    })
}

/// The names of a metric in one language: «CPV, цена за просмотр» are two.
fn forms(metric: &str, lang: Lang) -> Vec<String> {
    let name = crate::metric_words::metric_name(locale(lang), &Dictionary::default(), metric);
    name.split(", ").map(str::to_owned).collect()
}
