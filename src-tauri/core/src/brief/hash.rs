//! The hash of a revision, over a canonical form of its text.

use super::{BriefDeliverable, BriefTarget, BriefText};
use crate::campaign::PartyRole;
use crate::clause::digest;
use crate::metric::{Direction, Unit};
use crate::own_metric::OwnMetric;
use crate::{Both, Lang, Money};
use chrono::NaiveDate;

/// The hash a signature binds to: SHA-256, in lower-case hex, over the canonical form of the text and the
/// previous revision's hash.
///
/// The canonical form is written out here field by field (see [`Canonical`]) and does not follow the structs,
/// serde or any feature of a JSON library, so that a hash made today is made again by every later version.
pub fn revision_hash(text: &BriefText, previous: &str) -> String {
    digest(&canonical(text, previous))
}

/// The first line of the canonical form. A later form gets another name, and this one stays for old revisions.
const FORM: &str = "sverka-brief-1";

fn canonical(text: &BriefText, previous: &str) -> String {
    let mut form = Canonical::default();
    form.text("form", FORM);
    form.text("previous", previous);
    form.text("paper", text.paper.tag());
    form.both("title", &text.title);
    form.maybe("starts", text.starts.map(iso));
    form.maybe("ends", text.ends.map(iso));
    form.text("parties", &text.parties.len().to_string());
    for party in &text.parties {
        form.text("id", &party.id.hyphenated().to_string());
        form.text(
            "role",
            match party.role {
                PartyRole::Brand => "brand",
                PartyRole::Creator => "creator",
            },
        );
        form.both("name", &party.name);
        form.both("person", &party.person);
        form.maybe("market", party.market.map(|m| m.tag().to_owned()));
    }
    form.text("clauses", &text.clauses.len().to_string());
    for clause in &text.clauses {
        form.text("id", &clause.id.hyphenated().to_string());
        form.both("title", &clause.title);
        form.both("text", &clause.text);
    }
    form.text("targets", &text.targets.len().to_string());
    for target in &text.targets {
        write_target(&mut form, target);
    }
    form.text("deliverables", &text.deliverables.len().to_string());
    for deliverable in &text.deliverables {
        write_deliverable(&mut form, deliverable);
    }
    form.0
}

impl BriefTarget {
    /// SHA-256 of all that is signed of it, in lower-case hex: what a comment or a yes to it speaks of.
    pub fn digest(&self) -> String {
        let mut form = Canonical::default();
        write_target(&mut form, self);
        digest(&form.0)
    }
}

impl BriefDeliverable {
    /// SHA-256 of all that is signed of it, in lower-case hex: what a comment or a yes to it speaks of.
    pub fn digest(&self) -> String {
        let mut form = Canonical::default();
        write_deliverable(&mut form, self);
        digest(&form.0)
    }
}

fn write_target(form: &mut Canonical, target: &BriefTarget) {
    form.text("id", &target.id.hyphenated().to_string());
    form.text("metric", &target.metric);
    form.text("primary", if target.primary { "yes" } else { "no" });
    form.both("what", &target.what);
    form.both("why", &target.why);
    form.both("needed_for", &target.needed_for);
    form.both("gloss", &target.gloss);
    form.both("leading", &target.leading);
    form.maybe("owner", target.owner.map(|id| id.hyphenated().to_string()));
    form.text("thresholds", &target.thresholds.len().to_string());
    for threshold in &target.thresholds {
        form.text("market", threshold.market.tag());
        form.maybe("value", threshold.value.map(number));
        form.maybe("currency", threshold.currency.map(|c| c.code().to_owned()));
        form.maybe("cost_most", threshold.cost_most.map(amount));
        form.both("season", &threshold.season);
    }
    // A metric of the dictionary has no such lines, and texts that were signed before there were any have none.
    for own in &target.own {
        write_own_metric(form, own);
    }
}

fn write_own_metric(form: &mut Canonical, own: &OwnMetric) {
    form.text("own", &own.key);
    form.both("name", &own.name);
    form.both("gloss", &own.gloss);
    for (side, parts) in [("over", &own.over), ("under", &own.under)] {
        form.text(side, &parts.len().to_string());
        for part in parts {
            form.text("part", part);
        }
    }
    form.text("times", &number(own.times));
    form.text("unit", unit(own.unit));
    let better = match own.direction {
        Direction::Higher => "higher",
        Direction::Lower => "lower",
    };
    form.text("better", better);
}

fn write_deliverable(form: &mut Canonical, deliverable: &BriefDeliverable) {
    form.text("id", &deliverable.id.hyphenated().to_string());
    form.text("party", &deliverable.party.hyphenated().to_string());
    form.both("title", &deliverable.title);
    form.text("platform", deliverable.platform.tag());
    form.maybe("due", deliverable.due.map(iso));
    form.text("requirements", &deliverable.requirements.len().to_string());
    for requirement in &deliverable.requirements {
        form.both("text", requirement);
    }
}

/// Named values one after another, each with its length in bytes (`title.ru=12:…`), an absent one as `=-`.
/// The lengths make the form unambiguous: no text can pass for the end of one field and the start of the next.
#[derive(Default)]
pub(crate) struct Canonical(pub(crate) String);

impl Canonical {
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.0.push_str(&format!("{name}={}:{value}\n", value.len()));
    }

    pub(crate) fn maybe(&mut self, name: &str, value: Option<String>) {
        match value {
            Some(value) => self.text(name, &value),
            None => self.0.push_str(&format!("{name}=-\n")),
        }
    }

    fn both(&mut self, name: &str, text: &Both) {
        for lang in Lang::ALL {
            self.text(&format!("{name}.{}", lang.tag()), text.side(lang));
        }
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "count",
        Unit::Percent => "percent",
        Unit::Money => "money",
        Unit::Ratio => "ratio",
        Unit::Seconds => "seconds",
        Unit::Hours => "hours",
        Unit::Balance => "balance",
    }
}

/// An amount as its minor units and currency: `4800000 RUB`.
fn amount(money: Money) -> String {
    format!("{} {}", money.minor, money.currency.code())
}

fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// A number by its 15 significant digits, which is as many as a double keeps of every decimal: what a person
/// typed has one spelling here, whichever way the file that held it was read back.
fn number(value: f64) -> String {
    // Zero has two signs in a double and one on paper.
    format!("{:.14e}", if value == 0.0 { 0.0 } else { value })
}
