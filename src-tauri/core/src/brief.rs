//! The brief as a whole: its completeness, the frozen revisions that people sign, and what bars signing.
//!
//! A signature binds to the hash of one exact revision: titles and texts of every clause in both languages,
//! the key metrics, the parties and the hash of the revision before. Nothing can change a signed text; an edit
//! makes the standing text differ from the last revision, which is then shown and signed anew.

use crate::campaign::{Campaign, Party};
use crate::clause::{Clause, digest};
use crate::target::Target;
use crate::{Both, Id};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The text of a brief at one moment, as it is signed and printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefText {
    /// Title in both languages.
    pub title: Both,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Who signs.
    pub parties: Vec<Party>,
    /// The clauses in order.
    pub clauses: Vec<BriefClause>,
    /// The key metrics in order.
    pub targets: Vec<Target>,
}

/// A clause as it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefClause {
    /// The clause it was made of.
    pub id: Id,
    /// Title in both languages.
    pub title: Both,
    /// Text in both languages.
    pub text: Both,
}

/// A frozen text that people sign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Revision {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// 1, 2, 3 …
    pub number: u32,
    /// The text.
    pub text: BriefText,
    /// Hash of the revision before; empty for the first.
    pub previous: String,
    /// [`revision_hash`] of the text and `previous`.
    pub hash: String,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
}

/// How a party signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SignMethod {
    /// In the same room or call, before the others.
    InRoom,
    /// On paper; the sheet is kept elsewhere.
    OnPaper,
    /// In a message that says yes to this text.
    ByMessage,
}

/// One party's signature under one revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Signature {
    /// Identity.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The revision.
    pub revision: Id,
    /// Whose.
    pub party: Id,
    /// The name as typed.
    pub name: String,
    /// The role of the person, as typed.
    pub role: String,
    /// How.
    pub method: SignMethod,
    /// When.
    pub signed_at: DateTime<Utc>,
    /// The hash that was signed; it equals the revision's, or the signature does not hold.
    pub hash: String,
}

/// The text of a brief as it stands.
pub fn standing_text(
    campaign: &Campaign,
    parties: &[Party],
    clauses: &[Clause],
    targets: &[Target],
) -> BriefText {
    let mut parties = parties.to_vec();
    parties.sort_by_key(|p| (p.position, p.id));
    let mut clauses = clauses.to_vec();
    clauses.sort_by_key(|c| (c.position, c.id));
    let mut targets = targets.to_vec();
    targets.sort_by_key(|t| (!t.primary, t.position, t.id));
    BriefText {
        title: campaign.title.clone(),
        starts: campaign.starts,
        ends: campaign.ends,
        parties,
        clauses: clauses
            .into_iter()
            .map(|c| BriefClause { id: c.id, title: c.title, text: c.text })
            .collect(),
        targets,
    }
}

/// The hash a signature binds to: SHA-256 over the canonical JSON of the text and the previous revision's hash.
///
/// The JSON keeps the order of the fields as declared here, so equal texts have equal hashes on every machine.
pub fn revision_hash(text: &BriefText, previous: &str) -> String {
    let canonical = serde_json::to_string(&(text, previous))
        .expect("a brief text holds only strings, numbers and dates, which always serialise");
    digest(&canonical)
}

/// What bars signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Bar {
    /// The alignment gate is shut.
    GateShut,
    /// A clause lacks a side.
    MissingText,
    /// A clause has not been held together, or was changed since.
    Unchecked,
    /// The languages do not say the same somewhere.
    Differences,
    /// No primary metric.
    NoPrimary,
    /// The brief has no clause.
    NoClauses,
}

/// How far a brief is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Completeness {
    /// Clauses ready to be signed.
    pub ready: u32,
    /// All clauses.
    pub of: u32,
    /// Clauses with text in both languages.
    pub written: u32,
    /// Open differences over all clauses.
    pub differences: u32,
    /// What bars signing.
    pub bars: Vec<Bar>,
}

/// How far the brief is, and what bars signing. `gate_open` comes from the alignment.
pub fn completeness(clauses: &[Clause], targets: &[Target], gate_open: bool) -> Completeness {
    let states: Vec<_> = clauses.iter().map(Clause::state).collect();
    let differences = states.iter().map(|s| s.differences.len() as u32).sum();
    let written = clauses.iter().filter(|c| c.text.is_full()).count() as u32;
    let of = clauses.len() as u32;
    let mut bars = Vec::new();
    if !gate_open {
        bars.push(Bar::GateShut);
    }
    if of == 0 {
        bars.push(Bar::NoClauses);
    }
    if written < of {
        bars.push(Bar::MissingText);
    }
    if differences > 0 {
        bars.push(Bar::Differences);
    }
    let unchecked = states.iter().zip(clauses).any(|(s, c)| {
        c.text.is_full()
            && !(s.ru == crate::clause::SideState::Checked
                && s.en == crate::clause::SideState::Checked)
    });
    if unchecked {
        bars.push(Bar::Unchecked);
    }
    if !targets.iter().any(|t| t.primary) {
        bars.push(Bar::NoPrimary);
    }
    Completeness {
        ready: states.iter().filter(|s| s.ready).count() as u32,
        of,
        written,
        differences,
        bars,
    }
}

/// A revision whose stored hash is not the hash of its text, or a signature under another hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Broken {
    /// The text was touched after it was frozen.
    Text,
    /// The chain to the revision before does not hold.
    Chain,
    /// The signature is under another text.
    Signature,
}

/// Checks every revision and signature of one campaign, oldest revision first.
pub fn broken(revisions: &[Revision], signatures: &[Signature]) -> Vec<(Id, Broken)> {
    let mut found = Vec::new();
    let mut previous = String::new();
    for revision in revisions {
        if revision.previous != previous {
            found.push((revision.id, Broken::Chain));
        }
        if revision_hash(&revision.text, &revision.previous) != revision.hash {
            found.push((revision.id, Broken::Text));
        }
        previous.clone_from(&revision.hash);
    }
    for signature in signatures {
        let holds =
            revisions.iter().any(|r| r.id == signature.revision && r.hash == signature.hash);
        if !holds {
            found.push((signature.id, Broken::Signature));
        }
    }
    found
}
