//! The brief as a whole: its completeness, the frozen revisions that people sign, and what bars signing.
//!
//! A signature binds to the hash of one exact revision: titles and texts of every clause in both languages,
//! the key metrics, the parties and the hash of the revision before. Nothing can change a signed text; an edit
//! makes the standing text differ from the last revision, which is then shown and signed anew.

use crate::campaign::{Campaign, Party, PartyRole};
use crate::clause::{Clause, SideState, digest};
use crate::paper::Paper;
use crate::target::{Target, Threshold};
use crate::{Both, Id, Lang, Market};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The text of a brief at one moment, as it is signed and printed.
///
/// It holds copies of what is agreed and nothing else, so that a record may gain fields or be edited elsewhere
/// without a signed text changing; everything in it goes into [`revision_hash`].
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
    pub parties: Vec<BriefParty>,
    /// The clauses in order.
    pub clauses: Vec<BriefClause>,
    /// The key metrics in order, the primary first.
    pub targets: Vec<BriefTarget>,
}

/// A party as it signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefParty {
    /// The party.
    pub id: Id,
    /// Role.
    pub role: PartyRole,
    /// Name in both languages.
    pub name: Both,
    /// The person who signs for it, where that is somebody else.
    pub person: Both,
    /// The creator's market.
    pub market: Option<Market>,
}

/// A key metric as it is signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefTarget {
    /// The target it was made of.
    pub id: Id,
    /// The metric's id in the dictionary.
    pub metric: String,
    /// Whether success is judged on it.
    pub primary: bool,
    /// What it is here.
    pub what: Both,
    /// Why it matters.
    pub why: Both,
    /// What is to be reached, market by market.
    pub thresholds: Vec<Threshold>,
    /// The party that tracks it.
    pub owner: Option<Id>,
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
    /// The paper.
    pub paper: Paper,
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
    /// The paper.
    pub paper: Paper,
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

/// A part of a brief that a person can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BriefPart {
    /// The title.
    Title,
    /// First or last day.
    Dates,
    /// Who signs.
    Parties,
    /// The key metrics with what is to be reached.
    Metrics,
    /// The clauses.
    Clauses,
}

/// What is no longer as it was signed, in the order of the page.
pub fn changed_parts(signed: &BriefText, standing: &BriefText) -> Vec<BriefPart> {
    let differs = [
        (BriefPart::Title, signed.title != standing.title),
        (BriefPart::Dates, (signed.starts, signed.ends) != (standing.starts, standing.ends)),
        (BriefPart::Parties, signed.parties != standing.parties),
        (BriefPart::Metrics, signed.targets != standing.targets),
        (BriefPart::Clauses, signed.clauses != standing.clauses),
    ];
    differs.into_iter().filter_map(|(part, differs)| differs.then_some(part)).collect()
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
        parties: parties
            .into_iter()
            .map(|p| BriefParty {
                id: p.id,
                role: p.role,
                name: p.name,
                person: p.person,
                market: p.market,
            })
            .collect(),
        clauses: clauses
            .into_iter()
            .map(|c| BriefClause { id: c.id, title: c.title, text: c.text })
            .collect(),
        targets: targets
            .into_iter()
            .map(|t| BriefTarget {
                id: t.id,
                metric: t.metric,
                primary: t.primary,
                what: t.what,
                why: t.why,
                thresholds: t.thresholds,
                owner: t.owner,
            })
            .collect(),
    }
}

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
        form.text("id", &target.id.hyphenated().to_string());
        form.text("metric", &target.metric);
        form.text("primary", if target.primary { "yes" } else { "no" });
        form.both("what", &target.what);
        form.both("why", &target.why);
        form.maybe("owner", target.owner.map(|id| id.hyphenated().to_string()));
        form.text("thresholds", &target.thresholds.len().to_string());
        for threshold in &target.thresholds {
            form.text("market", threshold.market.tag());
            form.maybe("value", threshold.value.map(number));
            form.maybe("currency", threshold.currency.map(|c| c.code().to_owned()));
        }
    }
    form.0
}

/// Named values one after another, each with its length in bytes (`title.ru=12:…`), an absent one as `=-`.
/// The lengths make the form unambiguous: no text can pass for the end of one field and the start of the next.
#[derive(Default)]
struct Canonical(String);

impl Canonical {
    fn text(&mut self, name: &str, value: &str) {
        self.0.push_str(&format!("{name}={}:{value}\n", value.len()));
    }

    fn maybe(&mut self, name: &str, value: Option<String>) {
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

fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// A number by its 15 significant digits, which is as many as a double keeps of every decimal: what a person
/// typed has one spelling here, whichever way the file that held it was read back.
fn number(value: f64) -> String {
    // Zero has two signs in a double and one on paper.
    format!("{:.14e}", if value == 0.0 { 0.0 } else { value })
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
    /// The campaign has no first or no last day, so nothing can be held against it later.
    NoDates,
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

/// How far the brief is, and what bars signing. `gate_open` comes from the alignment; `dated` says whether the
/// campaign has its first and its last day.
pub fn completeness(
    clauses: &[Clause],
    targets: &[Target],
    gate_open: bool,
    dated: bool,
) -> Completeness {
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
        c.text.is_full() && !(s.ru == SideState::Checked && s.en == SideState::Checked)
    });
    if unchecked {
        bars.push(Bar::Unchecked);
    }
    if !targets.iter().any(|t| t.primary) {
        bars.push(Bar::NoPrimary);
    }
    if !dated {
        bars.push(Bar::NoDates);
    }
    Completeness {
        ready: states.iter().filter(|s| s.ready).count() as u32,
        of,
        written,
        differences,
        bars,
    }
}

/// What does not hold about a revision or a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Broken {
    /// The text was touched after it was frozen.
    Text,
    /// The chain does not hold: the revision before, the number or the campaign is not the expected one.
    Chain,
    /// The signature is under another text, by somebody who is no party of it, or one too many.
    Signature,
}

/// Checks every revision and signature of one campaign, oldest revision first.
pub fn broken(revisions: &[Revision], signatures: &[Signature]) -> Vec<(Id, Broken)> {
    let mut found = Vec::new();
    let mut previous = "";
    for (revision, number) in revisions.iter().zip(1u32..) {
        if revision.previous != previous
            || revision.number != number
            || revision.campaign != revisions[0].campaign
        {
            found.push((revision.id, Broken::Chain));
        }
        if revision_hash(&revision.text, &revision.previous) != revision.hash {
            found.push((revision.id, Broken::Text));
        }
        previous = &revision.hash;
    }
    for (at, signature) in signatures.iter().enumerate() {
        let holds = revisions.iter().any(|r| {
            r.id == signature.revision
                && r.hash == signature.hash
                && r.campaign == signature.campaign
                && r.text.parties.iter().any(|p| p.id == signature.party)
        });
        let again = signatures[..at]
            .iter()
            .any(|s| s.revision == signature.revision && s.party == signature.party);
        if !holds || again {
            found.push((signature.id, Broken::Signature));
        }
    }
    found
}
