//! Templates of papers: the built-in ones with their words, the person's own, papers made of them, and the file they are
//! shared in (REQUIREMENTS 30, 31).

use crate::Workspace;
use crate::clause::{Settled, both, title};
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, put_checked};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use sverka_core::campaign::Campaign;
use sverka_core::clause::Clause;
use sverka_core::outline::{Outline, OutlineClause};
use sverka_core::paper::Paper;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::{Reader, StoreError};

/// The built-in template of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BuiltIn {
    /// Which paper.
    pub paper: Paper,
    /// Its decisions, in order.
    pub decisions: Vec<DecisionWords>,
}

/// The words of a built-in decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DecisionWords {
    /// Its key.
    pub key: String,
    /// Title.
    pub title: Both,
    /// What to decide here.
    pub hint: Both,
    /// What usually goes wrong.
    pub wrong: Both,
    /// The wording it usually begins with; blank where it comes from the campaign.
    pub start: Both,
    /// Whether the paper is worth nothing without it.
    pub needed: bool,
}

/// The templates there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OutlinesView {
    /// The built-in ones, in the order papers come up.
    pub built_in: Vec<BuiltIn>,
    /// The person's own, by paper and name.
    pub own: Vec<Outline>,
}

/// All templates.
pub fn list(workspace: &Workspace) -> Outcome<OutlinesView> {
    let mut own = workspace.read(|r| Ok(r.all::<Outline>()?))?;
    own.sort_by(|a, b| (a.paper, &a.name.ru, a.id).cmp(&(b.paper, &b.name.ru, b.id)));
    Ok(OutlinesView { built_in: Paper::ALL.into_iter().map(built_in).collect(), own })
}

fn built_in(paper: Paper) -> BuiltIn {
    let word = |key: String| both(|l| l.text(&key, &[]));
    let decision = |key: &&str| DecisionWords {
        key: (*key).to_owned(),
        title: title(key),
        hint: word(format!("clause-{key}-hint")),
        wrong: word(format!("clause-{key}-wrong")),
        start: crate::clause::usual_plain(key),
        needed: paper.needed().contains(key),
    };
    BuiltIn { paper, decisions: paper.clauses().iter().map(decision).collect() }
}

/// Makes a template of one's own out of the built-in one.
pub fn copy(workspace: &Workspace, paper: Paper, name: Both) -> Outcome<Done<Id>> {
    put(workspace, Outline::copy_of(paper, workspace.new_id(), name))
}

fn put(workspace: &Workspace, outline: Outline) -> Outcome<Done<Id>> {
    workspace.change(label(Kind::Outline, "new", outline.name.clone()), |w| {
        put_checked(w, &outline, workspace.today())?;
        Ok(outline.id)
    })
}

/// Puts the clauses of a template into its paper of a campaign that are not there yet: built-in ones by their key, own
/// ones by their title. What alignment has settled stands in those without a text of their own.
pub fn draft(workspace: &Workspace, campaign: Id, outline: Id) -> Outcome<Done<u32>> {
    let name = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Clause, "draft", name), |w| {
        let outline: Outline = found(w, outline)?;
        let settled = Settled::read(w, campaign)?;
        let mut standing = w.where_eq::<Clause>("campaign", campaign.to_string())?;
        standing.retain(|clause| clause.paper == outline.paper);
        let stands = |of: &OutlineClause| {
            standing.iter().any(|clause| match of.key.as_str() {
                "" => clause.key.is_empty() && clause.title == of.title,
                key => clause.key == key,
            })
        };
        let after = standing.iter().map(|clause| clause.position + 1).max().unwrap_or(0);
        let mut added = 0;
        for of in outline.clauses.iter().filter(|of| !stands(of)) {
            let clause = Clause {
                id: workspace.new_id(),
                campaign,
                paper: outline.paper,
                key: of.key.clone(),
                title: if of.title.is_blank() { title(&of.key) } else { of.title.clone() },
                text: match (of.start.is_blank(), of.key.as_str()) {
                    (false, _) => of.start.clone(),
                    (true, "") => Both::default(),
                    (true, key) => settled.text(key),
                },
                checked: None,
                accepted: Vec::new(),
                position: after + added,
            };
            put_checked(w, &clause, workspace.today())?;
            added += 1;
        }
        Ok(added)
    })
}

/// What stands at the beginning of a shared template, so that no other JSON is taken for one.
const FORMAT: &str = "sverka-template";

/// The version of the file.
const VERSION: u32 = 1;

/// Most bytes of a shared template: sixty clauses of a page each, twice over.
const FILE_MOST: u64 = 2 * 1024 * 1024;

/// A shared template. It holds both languages and nothing of the workspace it came from.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shared {
    format: String,
    version: u32,
    paper: Paper,
    name: Both,
    clauses: Vec<OutlineClause>,
}

/// Writes a template to share.
pub fn export(workspace: &Workspace, outline: Id, to: &Path) -> Outcome<()> {
    let Outline { paper, name, clauses, .. } = workspace.read(|r| found(r, outline))?;
    let shared = Shared { format: FORMAT.to_owned(), version: VERSION, paper, name, clauses };
    let text = serde_json::to_vec_pretty(&shared)
        .map_err(|cause| Failure::caused(Code::Internal, &cause))?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(&text)?))
}

/// Takes a shared template in as one's own.
///
/// Refused as no template where it is too large, is something else or names what this version does not know, and at
/// its fields where one is not as it must be.
pub fn import(workspace: &Workspace, from: &Path) -> Outcome<Done<Id>> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(from)?.take(FILE_MOST + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|cause| Failure::from(StoreError::from(cause)).at(from))?;
    let foreign = || Failure::of(Code::NotATemplate).at(from);
    if bytes.len() as u64 > FILE_MOST {
        return Err(foreign());
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let shared: Shared = serde_json::from_slice(text).map_err(|_| foreign())?;
    if shared.format != FORMAT || shared.version != VERSION {
        return Err(foreign());
    }
    let Shared { paper, name, clauses, .. } = shared;
    put(workspace, Outline { id: workspace.new_id(), paper, name, clauses })
}

impl Editable for Outline {
    const KIND: Kind = Kind::Outline;
    fn blank(id: Id) -> Value {
        blank_of(&Outline { id, paper: Paper::Brief, name: Both::default(), clauses: Vec::new() })
    }
    fn name(&self) -> Both {
        self.name.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Outline::problems(self))
    }
}
