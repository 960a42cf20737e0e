//! Ending a partnership: the reason, and a closing letter in both languages.

use crate::Workspace;
use crate::clause::both;
use crate::failure::{Code, Failure, Outcome};
use crate::partnership::{self, Joint, Partnership};
use crate::phase::{Asked, check_in};
use crate::record::put_checked;
use crate::workspace::{Done, found, label, settings};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::Path;
use sverka_core::ending::{Ending, EndingNature};
use sverka_core::fold::is_cyrillic;
use sverka_core::partner::Partner;
use sverka_core::phase::{Move, Phase};
use sverka_core::{Both, Id, Kind, Lang};
use sverka_exchange::document::{Form, LetterDocument, letter_pdf};
use sverka_locale::Locale;

/// What the closing letter is asked to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LetterWishes {
    /// Why it ends. The letter names expectations and dates, never a person's ability.
    pub ending: Ending,
    /// What stands open in money.
    pub payment: LetterPayment,
    /// Whether they may say in public that they worked for the brand.
    pub public: bool,
    /// Whether the door stays open.
    pub door: bool,
}

/// What stands open in money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LetterPayment {
    /// There was never anything to pay.
    None,
    /// Everything is paid.
    Paid,
    /// Something is still to be paid.
    Open,
}

/// A closing letter to be read, changed and sent: one letter written twice.
pub fn compose(workspace: &Workspace, partner: Id, wishes: LetterWishes) -> Outcome<Both> {
    let (of, brand) = workspace.read(|r| {
        let of = partnership::one(r, partner, workspace.today())?;
        Ok((of, settings(r)?.workspace_name))
    })?;
    // Somebody signs the letter: who works here, or else in whose name.
    let person = workspace.person();
    let sender = if person.trim().is_empty() { &brand } else { person };
    let done = of.begun_by(workspace.today());
    Ok(both(|l| letter(l, &of, &done, wishes, sender)))
}

fn letter(
    l: &Locale,
    of: &Partnership,
    done: &[&Joint],
    wishes: LetterWishes,
    person: &str,
) -> String {
    let lang = l.lang();
    let name = of.partner.contact.name.trim();
    let own = of.partner.name.or_other(lang).trim();
    let name = if name.is_empty() || !written_in(name, lang) { own } else { name };
    let say = |key: &str| l.text(key, &[]);
    let mut paragraphs = vec![l.text("letter-greeting", &[("name", name.into())])];
    paragraphs.push(match done_together(l, done) {
        Some(done) => l.text("letter-together", &[("done", done.into())]),
        None if of.talked() => say("letter-talked"),
        None => say("letter-unmet"),
    });
    let unbegun = done.is_empty();
    paragraphs.push(match wishes.ending.nature() {
        _ if unbegun => say("letter-decided-early"),
        EndingNature::Expectation => say(&format!("letter-decided-{}", wishes.ending.tag())),
        EndingNature::Competence | EndingNature::Apart => say("letter-decided"),
    });
    // Thanks are for something: for nothing said yet there are none.
    if !unbegun {
        paragraphs.push(say("letter-thanks-work"));
    } else if of.talked() {
        paragraphs.push(say("letter-thanks-time"));
    }
    match wishes.payment {
        LetterPayment::None => {}
        LetterPayment::Paid => paragraphs.push(say("letter-paid")),
        LetterPayment::Open => paragraphs.push(say("letter-owed")),
    }
    if !unbegun {
        paragraphs.push(say(if wishes.public { "letter-public" } else { "letter-private" }));
    }
    paragraphs.push(say(if wishes.door { "letter-door-open" } else { "letter-door-closed" }));
    let sign = say("letter-close");
    paragraphs.push(if person.trim().is_empty() {
        sign
    } else {
        format!("{sign}\n{}", person.trim())
    });
    paragraphs.join("\n\n")
}

/// What was done together, as a list of campaigns in words; `None` where there was none.
fn done_together(l: &Locale, done: &[&Joint]) -> Option<String> {
    let titles: Vec<String> = done
        .iter()
        .map(|joint| joint.campaign.title.or_other(l.lang()).trim())
        .filter(|title| !title.is_empty())
        .map(|title| l.text("letter-title", &[("title", title.into())]))
        .collect();
    let (last, before) = titles.split_last()?;
    let Some((first, rest)) = before.split_first() else { return Some(last.clone()) };
    let join = |key: &str, a: &str, b: &str| l.text(key, &[("a", a.into()), ("b", b.into())]);
    let begun = rest.iter().fold(first.clone(), |list, title| join("list-next", &list, title));
    let key = if rest.is_empty() { "list-pair" } else { "list-last" };
    Some(join(key, &begun, last))
}

/// Whether a name is written in the script of a language, so that it can stand in a letter in it.
fn written_in(name: &str, lang: Lang) -> bool {
    name.chars().any(is_cyrillic) == (lang == Lang::Ru)
}

/// Ends a partnership: a move with its reason and letter.
pub fn end(
    workspace: &Workspace,
    partner: Id,
    ending: Option<Ending>,
    reason: &str,
    letter: Both,
) -> Outcome<Done<Id>> {
    let today = workspace.today();
    let name = workspace.read(|r| Ok(found::<Partner>(r, partner)?.name))?;
    workspace.change(label(Kind::Move, "end", name), |w| {
        let asked = Asked { to: Phase::Ended, rung: None, form: None };
        let check = check_in(w, workspace, partner, asked)?;
        if !check.possible {
            return Err(Failure::of(Code::NotReady));
        }
        let moved = Move {
            reason: reason.trim().to_owned(),
            ending,
            letter,
            ..Move::new(workspace.new_id(), partner, Phase::Ended, today)
        };
        put_checked(w, &moved, today)?;
        Ok(moved.id)
    })
}

/// Writes the closing letter of an ending as PDF.
pub fn export(workspace: &Workspace, ending: Id, form: Form, to: &Path) -> Outcome<()> {
    let pdf = pdf(workspace, ending, form)?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(&pdf)?))
}

/// The closing letter of an ending as the bytes of a PDF. In both languages the partner's own stands first.
pub fn pdf(workspace: &Workspace, ending: Id, form: Form) -> Outcome<Vec<u8>> {
    let (moved, partner) = workspace.read(|r| {
        let moved: Move = found(r, ending)?;
        let partner: Partner = found(r, moved.partner)?;
        Ok((moved, partner))
    })?;
    let letter = LetterDocument {
        text: moved.letter,
        first: partner.language,
        written_on: moved.on,
        to: partner.name,
    };
    letter_pdf(&letter, form).map_err(|cause| Failure::caused(Code::Document, &cause))
}
