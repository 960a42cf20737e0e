//! The brief as people send and sign it, by its own template.

use crate::Workspace;
use crate::brief::Brief;
use crate::clause::both;
use crate::failure::{Code, Failure, Outcome};
use crate::metric_words::{metric_formula, metric_name, threshold};
use std::io::Write;
use std::path::Path;
use sverka_core::brief::{BriefParty, BriefTarget, BriefText};
use sverka_core::campaign::PartyRole;
use sverka_core::metric::Dictionary;
use sverka_core::paper::Paper;
use sverka_core::signature::Signature;
use sverka_core::{Both, Id};
use sverka_exchange::document::{
    BriefDocument, ClauseText, Form, MetricLine, PartyLine, SignatureLine, Signed, Signing,
    brief_pdf,
};

/// Writes the brief of a campaign as PDF: the signed revision where it stands, else the draft, said so.
pub fn export_brief(workspace: &Workspace, campaign: Id, form: Form, to: &Path) -> Outcome<()> {
    let pdf = brief(workspace, campaign, form)?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(&pdf)?))
}

/// The brief of a campaign as the bytes of a PDF.
pub fn brief(workspace: &Workspace, campaign: Id, form: Form) -> Outcome<Vec<u8>> {
    let brief = workspace.read(|r| Brief::read(r, campaign, Paper::Brief))?;
    let document = document(&brief, workspace);
    brief_pdf(&document, form).map_err(|cause| Failure::caused(Code::Document, &cause))
}

/// What stands on paper: the frozen text where it still stands, else the text being written.
fn document(brief: &Brief, workspace: &Workspace) -> BriefDocument {
    let signatures = brief.standing_signatures();
    let stands = brief.stands_signed();
    let text = match brief.revisions.last() {
        Some(last) if stands => &last.text,
        _ => &brief.text,
    };
    let signed = if stands { signatures.as_slice() } else { &[] };
    let number = brief.revisions.last().map_or(1, |r| if stands { r.number } else { r.number + 1 });
    let brand = text.parties.iter().find(|p| p.role == PartyRole::Brand);
    BriefDocument {
        title: text.title.clone(),
        brand: brand.map(|p| p.name.clone()).unwrap_or_default(),
        period: text.starts.zip(text.ends),
        version: number,
        fingerprint: Some(brief.hash()),
        signing: match signed.len() {
            0 => Signing::Draft,
            n if n < text.parties.len() => Signing::Partly,
            _ => Signing::Signed,
        },
        parties: text
            .parties
            .iter()
            .map(|p| PartyLine { name: p.name.clone(), role: role(p), market: p.market })
            .collect(),
        clauses: text
            .clauses
            .iter()
            .enumerate()
            .map(|(at, clause)| ClauseText {
                number: at as u32 + 1,
                title: clause.title.clone(),
                text: clause.text.clone(),
            })
            .collect(),
        metrics: text.targets.iter().map(|target| metric_line(text, target)).collect(),
        signatures: text.parties.iter().map(|p| signature_line(p, signed, workspace)).collect(),
        printed_on: workspace.today(),
    }
}

fn metric_line(text: &BriefText, target: &BriefTarget) -> MetricLine {
    let owner = text.parties.iter().find(|p| Some(p.id) == target.owner);
    let dictionary = Dictionary::with(&target.own);
    MetricLine {
        name: both(|l| metric_name(l, &dictionary, &target.metric)),
        primary: target.primary,
        formula: metric_formula(&dictionary, &target.metric),
        why: target.why.clone(),
        owner: owner.map(|p| p.name.clone()).unwrap_or_default(),
        thresholds: target
            .thresholds
            .iter()
            .map(|t| {
                (
                    t.market,
                    both(|l| threshold(l, &dictionary, &target.metric, t).unwrap_or_default()),
                )
            })
            .filter(|(_, shown)| shown.is_full())
            .collect(),
    }
}

fn signature_line(
    party: &BriefParty,
    signed: &[Signature],
    workspace: &Workspace,
) -> SignatureLine {
    let signature = signed.iter().find(|s| s.party == party.id);
    let name = match signature {
        Some(s) => Both::new(&s.name, &s.name),
        None if party.person.is_blank() => party.name.clone(),
        None => party.person.clone(),
    };
    SignatureLine {
        name,
        role: role(party),
        market: party.market,
        signed: signature.map(|s| Signed {
            on: workspace.day_of(s.signed_at),
            method: both(|l| {
                l.text(&format!("sign-method-{}", crate::failure::kebab(&s.method)), &[])
            }),
        }),
    }
}

fn role(party: &BriefParty) -> Both {
    let key = match party.role {
        PartyRole::Brand => "party-brand",
        PartyRole::Creator => "party-creator",
    };
    both(|l| l.text(key, &[]))
}
