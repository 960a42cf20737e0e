//! A workspace with long papers and many signed ones, to measure typing and remembering by.

use crate::Workspace;
use crate::campaign::new_party;
use crate::clock::SetClock;
use crate::failure::Outcome;
use crate::workspace::label;
use chrono::{DateTime, NaiveDate, Utc};
use std::path::Path;
use std::sync::Arc;
use sverka_core::brief::{BriefClause, BriefParty, BriefText, Revision, revision_hash};
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::clause::Clause;
use sverka_core::paper::Paper;
use sverka_core::signature::{SignMethod, Signature};
use sverka_core::{Both, Id, Kind};

/// Clauses of the brief that is typed in.
pub const CLAUSES: usize = 60;
/// Clauses of one signed revision.
const SIGNED_TOGETHER: usize = 16;
/// Sentences of a page.
const PAGE: usize = 20;

/// What is typed in.
#[derive(Debug, Clone, Copy)]
pub struct Made {
    /// A campaign whose brief has [`CLAUSES`] clauses, none of them long.
    pub wide: Id,
    /// One of those clauses.
    pub short: Id,
    /// A campaign whose brief has one clause.
    pub long: Id,
    /// That clause, of twenty pages.
    pub pages: Id,
}

/// Makes a workspace with both briefs and `remembered` clauses that their party signed elsewhere.
///
/// # Errors
/// Those of making a file.
pub fn create(path: &Path, today: NaiveDate, remembered: usize) -> Outcome<Made> {
    let workspace = Workspace::create(path, "Texts", Arc::new(SetClock::at(today)), "")?;
    let name = Both::new("Texts", "Texts");
    workspace
        .change(label(Kind::Campaign, "new", name), |w| {
            let campaign = |n: usize| Campaign {
                title: Both::new(format!("Кампания {n}"), format!("Campaign {n}")),
                ..Campaign::new(workspace.new_id())
            };
            let clause = |campaign: Id, at: usize, sentences: usize| Clause {
                id: workspace.new_id(),
                campaign,
                paper: Paper::Brief,
                key: String::new(),
                title: Both::new(format!("Пункт {at}"), format!("Clause {at}")),
                text: text(at, sentences),
                checked: None,
                accepted: Vec::new(),
                position: at as u32,
            };
            let (wide, long) = (campaign(0), campaign(1));
            w.put(&wide)?;
            w.put(&long)?;
            let short: Vec<Clause> = (0..CLAUSES).map(|at| clause(wide.id, at, 3)).collect();
            for one in &short {
                w.put(one)?;
            }
            let pages = clause(long.id, 0, 20 * PAGE);
            w.put(&pages)?;
            for (n, first) in (0..remembered).step_by(SIGNED_TOGETHER).enumerate() {
                let campaign = campaign(n + 2);
                let places = first..remembered.min(first + SIGNED_TOGETHER);
                let brand = new_party(&workspace, campaign.id, PartyRole::Brand, 0);
                let brand = Party { name: Both::new("Бренд", "Brand"), ..brand };
                let revision = revision(&workspace, &campaign, &brand, places);
                w.put(&campaign)?;
                w.put(&brand)?;
                w.put(&revision)?;
                w.put(&signature(&workspace, &revision, brand.id))?;
            }
            Ok(Made { wide: wide.id, short: short[0].id, long: long.id, pages: pages.id })
        })
        .map(|done| done.value)
}

/// So many sentences that say the same in both languages.
fn text(at: usize, sentences: usize) -> Both {
    let side = |sentence: fn(usize) -> String| {
        (0..sentences).map(|n| sentence(at * 31 + n)).collect::<Vec<_>>().join(" ")
    };
    Both::new(
        side(|n| format!("Автор сдаёт материал {n} и ждёт ответа {} дней.", n % 9 + 2)),
        side(|n| {
            format!("The creator delivers item {n} and waits {} days for an answer.", n % 9 + 2)
        }),
    )
}

fn revision(
    workspace: &Workspace,
    campaign: &Campaign,
    brand: &Party,
    places: std::ops::Range<usize>,
) -> Revision {
    let clause = |at| BriefClause {
        id: workspace.new_id(),
        title: Both::new(format!("Пункт {at}"), format!("Clause {at}")),
        text: text(at, 3),
    };
    let (id, name, person) = (brand.id, brand.name.clone(), brand.person.clone());
    let text = BriefText {
        paper: Paper::Brief,
        title: campaign.title.clone(),
        starts: None,
        ends: None,
        parties: vec![BriefParty { id, role: PartyRole::Brand, name, person, market: None }],
        clauses: places.map(clause).collect(),
        targets: Vec::new(),
        deliverables: Vec::new(),
    };
    Revision {
        id: workspace.new_id(),
        campaign: campaign.id,
        paper: Paper::Brief,
        number: 1,
        hash: revision_hash(&text, ""),
        text,
        previous: String::new(),
        frozen_at: DateTime::<Utc>::UNIX_EPOCH,
        key: String::new(),
        seal: String::new(),
    }
}

fn signature(workspace: &Workspace, revision: &Revision, party: Id) -> Signature {
    Signature {
        id: workspace.new_id(),
        campaign: revision.campaign,
        paper: Paper::Brief,
        revision: revision.id,
        party,
        name: "Марта".to_owned(),
        role: String::new(),
        method: SignMethod::InRoom,
        signed_at: revision.frozen_at,
        hash: revision.hash.clone(),
        scan: None,
        scan_name: String::new(),
        scan_digest: String::new(),
        key: String::new(),
        seal: String::new(),
    }
}
