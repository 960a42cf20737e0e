//! Signing: a party's yes to the standing text, sealed with the key of the workspace.

use crate::Workspace;
use crate::attachment;
use crate::brief::Brief;
use crate::failure::{Code, Failure, Outcome, kebab};
use crate::workspace::{Done, found, label};
use serde::{Deserialize, Serialize};
use std::path::Path;
use sverka_core::attachment::Attachment;
use sverka_core::brief::{Revision, revision_hash};
use sverka_core::campaign::Campaign;
use sverka_core::paper::Paper;
use sverka_core::problem::{NAME_MOST, ProblemCode, check_text};
use sverka_core::signature::{SealKey, SignMethod, Signature, public_key, sealed, sealed_revision};
use sverka_core::{Id, Kind, Problem};
use sverka_store::{Reader, Writer};

/// A signature about to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SignRequest {
    /// The campaign.
    pub campaign: Id,
    /// The paper.
    pub paper: Paper,
    /// Whose signature.
    pub party: Id,
    /// The name as typed.
    pub name: String,
    /// The role as typed.
    pub role: String,
    /// How.
    pub method: SignMethod,
    /// The scan of the sheet, by its path, for a signature on paper.
    pub scan: Option<String>,
    /// [`crate::brief::BriefView::hash`] of the text that was shown; another text is refused.
    pub seen: String,
}

/// Signs the standing text for one party. The first signature freezes a revision; the others join it.
///
/// Refused while anything bars signing, when the text is no longer the one that was shown, when the party signed it
/// already, and while the machine's clock stands before the last thing that was signed.
pub fn sign(workspace: &Workspace, request: SignRequest) -> Outcome<Done<Id>> {
    let mut problems = Vec::new();
    if request.name.trim().is_empty() {
        problems.push(Problem::at("name", ProblemCode::Empty));
    }
    check_text(&mut problems, "name", &request.name, NAME_MOST);
    check_text(&mut problems, "role", &request.role, NAME_MOST);
    if !problems.is_empty() {
        return Err(Failure::fields(problems));
    }
    let scan = match &request.scan {
        Some(path) => Some(attachment::read(workspace, request.campaign, Path::new(path), "scan")?),
        None => None,
    };
    let title = workspace.read(|r| Ok(found::<Campaign>(r, request.campaign)?.title))?;
    workspace.change_for_good(label(Kind::Signature, "new", title), |w| {
        put_signature(workspace, w, request, scan)
    })
}

/// Signs within a change that goes on. The name was checked before; all the rest is checked here.
pub(crate) fn put_signature(
    workspace: &Workspace,
    w: &mut Writer,
    request: SignRequest,
    scan: Option<Attachment>,
) -> Outcome<Id> {
    if !request.paper.is_signed() {
        return Err(Failure::of(Code::NotFound));
    }
    let brief = Brief::read(w, request.campaign, request.paper)?;
    let bars: Vec<String> = brief.completeness().bars.iter().map(kebab).collect();
    if !bars.is_empty() {
        return Err(Failure::of(Code::NotReady).with("bars", bars.join(",")));
    }
    if brief.hash() != request.seen {
        return Err(Failure::of(Code::TextChanged));
    }
    if !brief.parties.iter().any(|p| p.id == request.party) {
        return Err(Failure::of(Code::NotFound));
    }
    let now = workspace.now();
    let frozen = brief.revisions.iter().map(|r| r.frozen_at);
    if frozen.chain(brief.signatures.iter().map(|s| s.signed_at)).any(|before| before > now) {
        return Err(Failure::of(Code::ClockBack));
    }
    let secret = secret_key(workspace, w)?;
    let revision = if brief.stands_signed() {
        let last = brief.revisions.last().ok_or_else(|| Failure::of(Code::Internal))?;
        if brief.standing_signatures().iter().any(|s| s.party == request.party) {
            return Err(Failure::of(Code::AlreadySigned));
        }
        last.clone()
    } else {
        let previous = brief.revisions.last().map(|r| r.hash.clone()).unwrap_or_default();
        let revision = Revision {
            id: workspace.new_id(),
            campaign: request.campaign,
            paper: request.paper,
            number: brief.revisions.last().map_or(1, |r| r.number + 1),
            hash: revision_hash(&brief.text, &previous),
            text: brief.text,
            previous,
            frozen_at: now,
            key: String::new(),
            seal: String::new(),
        };
        let revision = sealed_revision(revision, &secret);
        w.put(&revision)?;
        revision
    };
    if let Some(scan) = &scan {
        w.put(scan)?;
    }
    let signature = sealed(
        Signature {
            id: workspace.new_id(),
            campaign: request.campaign,
            paper: request.paper,
            revision: revision.id,
            party: request.party,
            name: request.name,
            role: request.role,
            method: request.method,
            signed_at: now,
            hash: revision.hash,
            scan: scan.as_ref().map(|scan| scan.id),
            scan_name: scan.as_ref().map(|scan| scan.name.clone()).unwrap_or_default(),
            scan_digest: scan.map(|scan| scan.digest).unwrap_or_default(),
            key: String::new(),
            seal: String::new(),
        },
        &secret,
    );
    w.put(&signature)?;
    Ok(signature.id)
}

/// The keys this workspace seals with or sealed with, in lower-case hex.
pub(crate) fn keys(reader: &Reader) -> Outcome<Vec<String>> {
    Ok(reader.all::<SealKey>()?.into_iter().map(|key| key.key).collect())
}

/// The secret key of this file, made at its first signature. A workspace made from an export gets one of its own.
fn secret_key(workspace: &Workspace, w: &mut Writer) -> Outcome<[u8; 32]> {
    if let Some(secret) = w.secret_key()? {
        return Ok(secret);
    }
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|cause| Failure::caused(Code::Internal, &cause))?;
    w.keep_secret_key(&secret)?;
    w.put(&SealKey { id: workspace.new_id(), key: public_key(&secret), made_at: workspace.now() })?;
    Ok(secret)
}
