//! Signatures: a party's yes to one exact text, and the seal that shows nobody touched it since.
//!
//! A seal is an Ed25519 signature (RFC 8032) by a key that every workspace has of its own. It shows that a signature
//! stands as this workspace took it. It does not show who held the pen: that is what the name, the method and the scan
//! are for.

use crate::Id;
use crate::brief::{Canonical, Revision, revision_hash};
use crate::clause::hex;
use crate::paper::Paper;
use chrono::{DateTime, SecondsFormat, Utc};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

/// How a party signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SignMethod {
    /// In the same room or call, before the others.
    InRoom,
    /// In the file they sent back.
    Returned,
    /// On paper; the scan of the sheet may be kept with it.
    OnPaper,
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
    /// The scan of the signed sheet, for a signature on paper.
    pub scan: Option<Id>,
    /// The name of the scan’s file; empty without one.
    pub scan_name: String,
    /// SHA-256 of the scan in lower-case hex; empty without one.
    pub scan_digest: String,
    /// The public key of the workspace that took the signature, in lower-case hex.
    pub key: String,
    /// The Ed25519 signature of that key over everything above, in lower-case hex.
    pub seal: String,
}

/// A public key under which a workspace seals. The secret one lies in the file, outside of what is exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SealKey {
    /// Identity.
    pub id: Id,
    /// The public key in lower-case hex.
    pub key: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

/// The public key of a secret one, in lower-case hex.
pub fn public_key(secret: &[u8; 32]) -> String {
    hex(SigningKey::from_bytes(secret).verifying_key().as_bytes())
}

/// What a workspace seals: a form of its own and the place of its key and seal.
trait Sealed: Sized {
    /// What is sealed: every field but the seal itself, each with its length.
    fn form(&self) -> String;
    /// The public key and the seal, both in lower-case hex.
    fn seal(&self) -> (&str, &str);
}

/// The signature with its key and seal.
pub fn sealed(signature: Signature, secret: &[u8; 32]) -> Signature {
    let signature = Signature { key: public_key(secret), ..signature };
    Signature { seal: seal(&signature, secret), ..signature }
}

/// The revision with its key and seal.
pub fn sealed_revision(revision: Revision, secret: &[u8; 32]) -> Revision {
    let revision = Revision { key: public_key(secret), ..revision };
    Revision { seal: seal(&revision, secret), ..revision }
}

/// Whether the seal is that of the key the signature names, over the signature as it stands.
pub fn seal_holds(signature: &Signature) -> bool {
    holds(signature)
}

impl Sealed for Signature {
    fn form(&self) -> String {
        let mut form = Canonical::default();
        form.text("form", "sverka-signature-1");
        form.text("id", &self.id.hyphenated().to_string());
        form.text("campaign", &self.campaign.hyphenated().to_string());
        form.text("paper", self.paper.tag());
        form.text("revision", &self.revision.hyphenated().to_string());
        form.text("party", &self.party.hyphenated().to_string());
        form.text("name", &self.name);
        form.text("role", &self.role);
        form.text(
            "method",
            match self.method {
                SignMethod::InRoom => "in-room",
                SignMethod::Returned => "returned",
                SignMethod::OnPaper => "on-paper",
            },
        );
        form.text("signed_at", &moment(self.signed_at));
        form.text("hash", &self.hash);
        form.maybe("scan", self.scan.map(|id| id.hyphenated().to_string()));
        form.text("scan_name", &self.scan_name);
        form.text("scan_digest", &self.scan_digest);
        form.text("key", &self.key);
        form.0
    }

    fn seal(&self) -> (&str, &str) {
        (&self.key, &self.seal)
    }
}

impl Sealed for Revision {
    // The text is in the hash, and the hash is held against the text beside this.
    fn form(&self) -> String {
        let mut form = Canonical::default();
        form.text("form", "sverka-revision-1");
        form.text("id", &self.id.hyphenated().to_string());
        form.text("campaign", &self.campaign.hyphenated().to_string());
        form.text("paper", self.paper.tag());
        form.text("number", &self.number.to_string());
        form.text("previous", &self.previous);
        form.text("hash", &self.hash);
        form.text("frozen_at", &moment(self.frozen_at));
        form.text("key", &self.key);
        form.0
    }

    fn seal(&self) -> (&str, &str) {
        (&self.key, &self.seal)
    }
}

fn seal(record: &impl Sealed, secret: &[u8; 32]) -> String {
    hex(&SigningKey::from_bytes(secret).sign(record.form().as_bytes()).to_bytes())
}

fn holds(record: &impl Sealed) -> bool {
    let (key, seal) = record.seal();
    let key = bytes::<32>(key).and_then(|key| VerifyingKey::from_bytes(&key).ok());
    let seal = bytes::<64>(seal).map(|seal| ed25519_dalek::Signature::from_bytes(&seal));
    match (key, seal) {
        (Some(key), Some(seal)) => key.verify_strict(record.form().as_bytes(), &seal).is_ok(),
        _ => false,
    }
}

/// A moment to the nanosecond, as it is kept.
fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Nanos, true)
}

/// Bytes of lower-case hex; `None` for anything else, so that one key or seal has one spelling.
fn bytes<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let digits = hex.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let digit = |d: u8| match d {
        b'0'..=b'9' => Some(d - b'0'),
        b'a'..=b'f' => Some(d - b'a' + 10),
        _ => None,
    };
    let mut found = [0; N];
    for (byte, pair) in found.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(found)
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
    /// The record was touched after it was sealed, or sealed with a key that is not the workspace's.
    Seal,
    /// The signature bears a time before the text it signs was frozen.
    Time,
}

/// Checks every revision and signature of one paper of one campaign, oldest revision first. `keys` are the keys of the
/// workspace, in lower-case hex.
pub fn broken(
    revisions: &[Revision],
    signatures: &[Signature],
    keys: &[String],
) -> Vec<(Id, Broken)> {
    let mut found = Vec::new();
    let mut previous = "";
    for (revision, number) in revisions.iter().zip(1u32..) {
        if revision.previous != previous
            || revision.number != number
            || revision.campaign != revisions[0].campaign
            || revision.paper != revisions[0].paper
            || revision.paper != revision.text.paper
        {
            found.push((revision.id, Broken::Chain));
        }
        if revision_hash(&revision.text, &revision.previous) != revision.hash {
            found.push((revision.id, Broken::Text));
        }
        if !keys.contains(&revision.key) || !holds(revision) {
            found.push((revision.id, Broken::Seal));
        }
        previous = &revision.hash;
    }
    for (at, signature) in signatures.iter().enumerate() {
        let stands = revisions.iter().any(|r| {
            r.id == signature.revision
                && r.hash == signature.hash
                && r.campaign == signature.campaign
                && r.paper == signature.paper
                && r.text.parties.iter().any(|p| p.id == signature.party)
        });
        let again = signatures[..at]
            .iter()
            .any(|s| s.revision == signature.revision && s.party == signature.party);
        if !stands || again {
            found.push((signature.id, Broken::Signature));
        }
        if !keys.contains(&signature.key) || !holds(signature) {
            found.push((signature.id, Broken::Seal));
        }
        let frozen = revisions.iter().find(|r| r.id == signature.revision).map(|r| r.frozen_at);
        if frozen.is_some_and(|frozen| signature.signed_at < frozen) {
            found.push((signature.id, Broken::Time));
        }
    }
    found
}
