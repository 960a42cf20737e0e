//! Papers of clauses: the brief, the agreements around it, the charter and a pilot's scope.

use super::given::{Given, PaperText};
use super::kind::DocumentKind;
use super::said::{begun, day, metrics, say, say_with, tag};
use crate::Workspace;
use crate::clause::both;
use sverka_core::Both;
use sverka_core::brief::BriefParty;
use sverka_core::campaign::PartyRole;
use sverka_core::paper::Paper;
use sverka_exchange::document::{Block, Document, SignLine, Stamp};

/// A paper with its clauses, metrics and signatures. What is told before anybody is asked is not signed.
pub(super) fn document(
    workspace: &Workspace,
    given: &Given,
    kind: DocumentKind,
    paper: Paper,
) -> Document {
    let text = given.paper(paper);
    let mut document = begun(given, kind);
    document.title = text.title.clone();
    document.tight = paper == Paper::OnePager;
    let signs = paper != Paper::PreOutreach;
    let signed = text.signatures.len();
    let all = text.parties.len();
    if signs {
        document.stamp = Some(Stamp {
            version: text.version,
            fingerprint: text.hash.clone(),
            state: match signed {
                0 => say("document-draft"),
                n if n < all => say_with("document-partly", |_| {
                    vec![("signed", n.to_string().into()), ("all", all.to_string().into())]
                }),
                _ => say("document-signed"),
            },
            signed: signed > 0 && signed >= all,
        });
    }
    // The lines to sign on name everyone once more; what is to fit on a page names them there alone.
    if !document.tight {
        document.blocks.push(super::said::parties(given));
    }
    for (at, clause) in text.clauses.iter().enumerate() {
        document.blocks.push(Block::Clause {
            number: at as u32 + 1,
            title: clause.title.clone(),
            text: clause.text.clone(),
        });
    }
    if !given.targets.is_empty() && paper != Paper::PreOutreach {
        document.blocks.push(Block::section(say("document-metrics")));
        document.blocks.push(metrics(given));
    }
    if signs {
        document.blocks.push(Block::section(say("document-signatures")));
        document.blocks.push(Block::Paragraph(say("document-signature-meaning")));
        document.blocks.push(signatures(workspace, &text));
        if !document.tight {
            document.notes.push(say("document-fingerprint-note"));
        }
    }
    document.notes.push(say("document-not-advice"));
    document
}

fn signatures(workspace: &Workspace, text: &PaperText) -> Block {
    let line = |party: &BriefParty| {
        let own = text.signatures.iter().find(|s| s.party == party.id);
        let name = match own {
            Some(signature) => Both::new(&signature.name, &signature.name),
            None if party.person.is_blank() => party.name.clone(),
            None => party.person.clone(),
        };
        SignLine {
            name,
            about: role(party),
            market: party.market,
            method: own
                .map(|s| say(&format!("sign-method-{}", tag(&s.method))))
                .unwrap_or_default(),
            on: own.map(|s| day(workspace.day_of(s.signed_at))).unwrap_or_default(),
        }
    };
    Block::Signatures(text.parties.iter().map(line).collect())
}

fn role(party: &BriefParty) -> Both {
    let role = say(match party.role {
        PartyRole::Brand => "party-brand",
        PartyRole::Creator => "party-creator",
    });
    let Some(market) = party.market else { return role };
    let place = super::said::market_name(market);
    both(|l| {
        let of = l.lang();
        l.text(
            "document-party",
            &[("role", role.side(of).into()), ("market", place.side(of).into())],
        )
    })
}
