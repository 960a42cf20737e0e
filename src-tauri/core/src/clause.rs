//! A clause of a brief: one text in two languages, equal originals, and how the two stand to each other.

use crate::bilingual::{self, Difference, Fact, Known};
use crate::comment::Comment;
use crate::language::{has_words, is_untranslated};
use crate::paper::Paper;
use crate::problem::{Problem, ProblemCode, TEXT_MOST, check_both, check_text};
use crate::{Both, Id, Lang};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The clauses every three-way brief decides, in the order they are decided (REQUIREMENTS 2, 3, 20–30, 66–75).
/// Titles, hints and what usually goes wrong are the Fluent messages `clause-<key>`, `…-hint`, `…-wrong`.
pub const TEMPLATE: [&str; 16] = [
    "why",
    "audience",
    "why-you",
    "deliverables",
    "success",
    "conversion",
    "checkin",
    "freedom",
    "red-lines",
    "brand-part",
    "approval",
    "revisions",
    "payment",
    "communication",
    "labelling",
    "when-missed",
];

/// A difference between the languages that somebody looked at and let stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Accepted {
    /// The Russian side of the difference, as written; empty where it has none.
    pub ru: String,
    /// The English side, as written; empty where it has none.
    pub en: String,
    /// Why it may stand.
    pub reason: String,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Clause {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The paper it stands in.
    pub paper: Paper,
    /// Its key in the built-in template of a paper, or empty for the user's own clause.
    pub key: String,
    /// Title in both languages.
    pub title: Both,
    /// The text in both languages.
    pub text: Both,
    /// The text as it was when somebody last held the two sides together and found them the same.
    pub checked: Option<Both>,
    /// Differences let stand, each with a reason.
    pub accepted: Vec<Accepted>,
    /// Order of appearance.
    pub position: u32,
}

/// How one side of a clause stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SideState {
    /// No text, or a place in it waits for a translation.
    Missing,
    /// Text that nobody has held against the other side yet.
    Draft,
    /// The other side changed after the two were held together.
    Outdated,
    /// Held together with the other side, and both unchanged since.
    Checked,
    /// Checked, and every party said yes to the text as it stands.
    Agreed,
}

/// How a clause stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseState {
    /// The Russian side.
    pub ru: SideState,
    /// The English side.
    pub en: SideState,
    /// Where the languages do not say the same and nobody has let it stand.
    pub differences: Vec<Difference>,
    /// Whether it is ready to be signed: both sides checked, no open difference.
    pub ready: bool,
}

impl Clause {
    /// SHA-256 of its title and text in both languages, each with its length, in lower-case hex: what a comment or
    /// a yes speaks of.
    pub fn digest(&self) -> String {
        let parts = [&self.title.ru, &self.title.en, &self.text.ru, &self.text.en];
        digest(&parts.map(|part| format!("{}:{part}\n", part.len())).concat())
    }

    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !self.key.is_empty() && !crate::paper::is_key(&self.key) {
            problems.push(Problem::at("key", ProblemCode::NotFound));
        }
        check_both(&mut problems, "title", &self.title);
        check_both(&mut problems, "text", &self.text);
        for (at, accepted) in self.accepted.iter().enumerate() {
            for (side, text) in
                [("ru", &accepted.ru), ("en", &accepted.en), ("reason", &accepted.reason)]
            {
                check_text(&mut problems, &format!("accepted.{at}.{side}"), text, TEXT_MOST);
            }
            if accepted.reason.trim().is_empty() {
                problems.push(Problem::at(format!("accepted.{at}.reason"), ProblemCode::NoReason));
            }
        }
        problems
    }

    /// The parties that said yes to the text as it stands: in a comment, or in one of `signed`, the parties whose
    /// signature stands under it.
    pub fn agreed_by(&self, parties: &[Id], comments: &[Comment], signed: &[Id]) -> Vec<Id> {
        let standing = self.digest();
        let yes = |party: Id| comments.iter().any(|one| one.is_yes_to(self.id, &standing, party));
        let agrees = |party: &Id| signed.contains(party) || yes(*party);
        parties.iter().copied().filter(agrees).collect()
    }

    /// How the clause stands once everybody said yes to it: what is checked is agreed.
    pub fn agreed(state: ClauseState) -> ClauseState {
        if !state.ready {
            return state;
        }
        ClauseState { ru: SideState::Agreed, en: SideState::Agreed, ..state }
    }

    /// How the clause stands before anybody said yes to it; `known` is what its languages are held against.
    pub fn state(&self, known: &Known) -> ClauseState {
        // Each difference let stand is used up by one difference: the same one made again is a new one.
        let mut accepted: Vec<&Accepted> = self.accepted.iter().collect();
        let differences: Vec<Difference> =
            bilingual::differences_among(&self.text.ru, &self.text.en, known)
                .into_iter()
                .filter(|difference| match accepted.iter().position(|a| a.covers(difference)) {
                    Some(at) => {
                        accepted.swap_remove(at);
                        false
                    }
                    None => true,
                })
                .collect();
        let ru = self.side_state(Lang::Ru);
        let en = self.side_state(Lang::En);
        let ready = ru == SideState::Checked && en == SideState::Checked && differences.is_empty();
        ClauseState { ru, en, differences, ready }
    }

    /// One side is outdated when the *other* one changed since the two were held together and it did not.
    fn side_state(&self, lang: Lang) -> SideState {
        let own = self.text.side(lang);
        if !has_words(own) || is_untranslated(own) {
            return SideState::Missing;
        }
        // A side cannot have been held together with nothing.
        let Some(checked) = self.checked.as_ref().filter(|c| c.is_written()) else {
            return SideState::Draft;
        };
        let own_changed = own != checked.side(lang);
        let other_changed = self.text.side(lang.other()) != checked.side(lang.other());
        match (own_changed, other_changed) {
            (false, false) => SideState::Checked,
            (false, true) => SideState::Outdated,
            (true, _) => SideState::Draft,
        }
    }
}

impl Accepted {
    /// Whether it is this difference that was let stand.
    fn covers(&self, difference: &Difference) -> bool {
        let written =
            |fact: &Option<Fact>, text: &str| fact.as_ref().map_or("", |f| &f.text) == text;
        written(&difference.ru, &self.ru) && written(&difference.en, &self.en)
    }
}

/// SHA-256 of a text, in hex.
pub fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
