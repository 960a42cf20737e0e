//! Lists of partners in and out: what a file would bring, bringing it in one step, and what is given away.

mod out;
mod plan;
mod words;

pub use out::{PartnerFileForm, export_card, export_list};
pub(crate) use out::{card, card_pdf};

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::import::refused;
use crate::merge::standing;
use crate::record::put_checked;
use crate::workspace::{Done, label};
use plan::{Place, Plan};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use sverka_core::duplicate::{Certainty, Why};
use sverka_core::mapping::{ColumnMapping, MappedColumn};
use sverka_core::partner::Partner;
use sverka_core::problem::ProblemCode;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_exchange::Watch;
use sverka_exchange::partner_file::{
    self, ISSUES_MOST, PartnerField, PartnerFile, PartnerFileOptions, PartnerFileShape, RowIssue,
    RowIssueCode,
};
use sverka_store::Reader;

/// What is done with a row that may be somebody who is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlikeChoice {
    /// Its words go into the record that is there.
    Merge,
    /// It is somebody else and comes in beside.
    Apart,
    /// It stays in the file.
    Skip,
}

/// What is done with rows that may be somebody who is there already: one word for each certainty, and for single rows
/// another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct AlikeChoices {
    /// For the same account.
    pub certain: AlikeChoice,
    /// For the same name.
    pub likely: AlikeChoice,
    /// For a near name.
    pub possible: AlikeChoice,
    /// For single rows, by their number in the file.
    pub rows: Vec<(u32, AlikeChoice)>,
    /// Whether those in the archive into whom rows are merged come back from it.
    pub bring_back: bool,
}

impl Default for AlikeChoices {
    /// The same account is merged. A name proves nothing, so until somebody says otherwise two people stay two. Whoever was
    /// put aside stays aside.
    fn default() -> AlikeChoices {
        let (certain, likely, possible) =
            (AlikeChoice::Merge, AlikeChoice::Apart, AlikeChoice::Apart);
        AlikeChoices { certain, likely, possible, rows: Vec::new(), bring_back: false }
    }
}

impl AlikeChoices {
    /// What is done with a row of which nothing else is said.
    fn usual(&self, certainty: Certainty) -> AlikeChoice {
        match certainty {
            Certainty::Certain => self.certain,
            Certainty::Likely => self.likely,
            Certainty::Possible => self.possible,
        }
    }
}

/// What a list would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerFilePreview {
    /// How it was read and what its columns mean.
    pub shape: PartnerFileShape,
    /// Whether some column says who the rows are about; without one nothing can come in.
    pub named: bool,
    /// Whether a remembered meaning of columns was used.
    pub remembered: bool,
    /// The first rows as the partners they become.
    pub first: Vec<NewPartner>,
    /// Rows that may be somebody who is there already, the surest first; at most 500.
    pub alike: Vec<AlikeRow>,
    /// How many there are of each certainty.
    #[cfg_attr(feature = "ts", ts(type = "Partial<Record<Certainty, number>>"))]
    pub alike_counts: BTreeMap<Certainty, u32>,
    /// The columns that stay in the file, by name.
    pub left_columns: Vec<String>,
    /// What was found, by row, rows without room before the others; at most 500.
    pub issues: Vec<RowIssue>,
    /// How many there are of each kind, beyond what is listed too.
    #[cfg_attr(feature = "ts", ts(type = "Partial<Record<RowIssueCode, number>>"))]
    pub issue_counts: BTreeMap<RowIssueCode, u32>,
    /// What an import with these choices does.
    pub counts: ImportCounts,
}

/// A row as the partner it becomes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewPartner {
    /// The row in the file.
    pub row: u32,
    /// The partner; its identity is not made yet.
    pub partner: Partner,
}

/// A row that may be somebody who is there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AlikeRow {
    /// The row in the file.
    pub row: u32,
    /// Its name.
    pub name: Both,
    /// Its first account.
    pub handle: String,
    /// The partner it may be; `None` when it may be an earlier row.
    pub partner: Option<Id>,
    /// The earlier row it may be; `None` when it may be a partner.
    pub other_row: Option<u32>,
    /// The name of whom it may be.
    pub other_name: Both,
    /// The first account of whom it may be.
    pub other_handle: String,
    /// Whether the partner it may be was put aside.
    pub archived: bool,
    /// Why.
    pub why: Why,
    /// How sure it is.
    pub certainty: Certainty,
    /// What is done with it.
    pub choice: AlikeChoice,
}

/// What an import does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportCounts {
    /// Partners it makes.
    pub added: u32,
    /// Partners that were there and get more words.
    pub changed: u32,
    /// Rows whose words go into a record.
    pub merged: u32,
    /// Rows that stay in the file because somebody is there already.
    pub skipped: u32,
    /// Of those that get more words, how many were put aside and stay so.
    pub archived: u32,
    /// Of those that get more words, how many come back from the archive.
    pub brought_back: u32,
    /// Rows that cannot come in; an issue says of each why.
    pub left_out: u32,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportedPartners {
    /// In figures.
    pub counts: ImportCounts,
    /// The columns that stayed in the file, by name.
    pub left_columns: Vec<String>,
}

/// How many rows are shown as partners.
const FIRST_MOST: usize = 8;
/// How many rows that may be somebody else are listed one by one.
const ALIKE_MOST: usize = 500;

/// What a list would bring into a workspace. Writes nothing.
pub fn preview(
    workspace: &Workspace,
    path: &Path,
    options: PartnerFileOptions,
    choices: &AlikeChoices,
    watch: &dyn Watch,
) -> Outcome<PartnerFilePreview> {
    let (file, remembered) = read(workspace, path, options, watch)?;
    let existing = workspace.read(standing)?;
    let plan = Plan::of(&file, &existing, choices);
    let mut alike = plan.alike(&file, &existing, choices);
    let mut alike_counts = BTreeMap::new();
    for row in &alike {
        *alike_counts.entry(row.certainty).or_default() += 1;
    }
    alike.sort_by_key(|row| (row.certainty, row.row));
    alike.truncate(ALIKE_MOST);
    let counts = counts(&plan, &file, &existing, choices);
    let mut issue_counts = file.issue_counts;
    if !plan.overfull.is_empty() {
        issue_counts.insert(RowIssueCode::Overfull, plan.overfull.len() as u32);
    }
    let shown = file.partners.iter().take(FIRST_MOST);
    Ok(PartnerFilePreview {
        named: file.shape.names_partners(),
        remembered,
        first: shown.map(|(row, p)| NewPartner { row: *row, partner: p.clone() }).collect(),
        alike,
        alike_counts,
        counts,
        left_columns: file.shape.left_columns(),
        shape: file.shape,
        issues: plan.overfull.into_iter().chain(file.issues).take(ISSUES_MOST).collect(),
        issue_counts,
    })
}

/// Brings a list in: one step, whole or not at all.
pub fn run(
    workspace: &Workspace,
    path: &Path,
    options: PartnerFileOptions,
    choices: &AlikeChoices,
    watch: &dyn Watch,
) -> Outcome<Done<ImportedPartners>> {
    let (file, _) = read(workspace, path, options, watch)?;
    if !file.shape.names_partners() {
        return Err(Failure::fields(vec![Problem::at("columns", ProblemCode::Empty)]));
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    workspace.change(label(Kind::Partner, "import", Both::new(&name, &name)), |w| {
        // Others may have come in since the preview, so the plan is made where it is carried out.
        let existing = standing(w)?;
        let plan = Plan::of(&file, &existing, choices);
        let mapping = saved_for(w, &file.shape)?;
        w.put(&ColumnMapping {
            id: mapping.map_or_else(|| workspace.new_id(), |m| m.id),
            signature: remembered_as(&file.shape),
            columns: file.shape.columns.iter().map(mapped).collect(),
        })?;
        let new = |p: &Partner| if p.id.is_nil() { workspace.new_id() } else { p.id };
        for (at, record) in plan.records.iter().enumerate() {
            if watch.cancelled() {
                return Err(Failure::of(Code::Cancelled));
            }
            watch.progress(at as u64 + 1, plan.records.len() as u64);
            let record = Partner { id: new(record), ..record.clone() };
            put_checked(w, &record, workspace.today())?;
        }
        Ok(ImportedPartners {
            counts: counts(&plan, &file, &existing, choices),
            left_columns: file.shape.left_columns(),
        })
    })
}

fn counts(
    plan: &Plan,
    file: &PartnerFile,
    existing: &[Partner],
    choices: &AlikeChoices,
) -> ImportCounts {
    let left_out = file.issue_counts.iter().filter(|(code, _)| code.leaves_out());
    let left_out = left_out.map(|(_, n)| n).sum::<u32>() + plan.overfull.len() as u32;
    let mut counts = ImportCounts { left_out, ..Default::default() };
    let mut changed: BTreeSet<usize> = BTreeSet::new();
    for place in &plan.places {
        match place {
            Place::New => counts.added += 1,
            Place::Into(_) => counts.merged += 1,
            Place::Existing(at) => {
                counts.merged += 1;
                changed.insert(*at);
            }
            Place::Left => counts.skipped += 1,
            Place::Overfull => {}
        }
    }
    counts.changed = changed.len() as u32;
    let archived = changed.iter().filter(|at| existing[**at].archived).count() as u32;
    *(if choices.bring_back { &mut counts.brought_back } else { &mut counts.archived }) = archived;
    counts
}

/// The list, read with the meaning of columns that is remembered for it where the person chose none.
fn read(
    workspace: &Workspace,
    path: &Path,
    options: PartnerFileOptions,
    watch: &dyn Watch,
) -> Outcome<(PartnerFile, bool)> {
    let file = partner_file::read(path, &options, watch).map_err(refused)?;
    if !options.columns.is_empty() {
        return Ok((file, false));
    }
    let Some(saved) = workspace.read(|r| saved_for(r, &file.shape))? else {
        return Ok((file, false));
    };
    let columns = saved.columns.iter().filter_map(|c| Some((c.header.clone(), meaning(c)?)));
    let options = PartnerFileOptions { columns: columns.collect(), ..options };
    Ok((partner_file::read(path, &options, watch).map_err(refused)?, true))
}

/// Lists of partners and metric files with the same header are remembered apart.
fn remembered_as(shape: &PartnerFileShape) -> String {
    format!("partner-{}", shape.signature)
}

fn saved_for(reader: &Reader, shape: &PartnerFileShape) -> Outcome<Option<ColumnMapping>> {
    let saved = reader.where_eq::<ColumnMapping>("signature", remembered_as(shape))?;
    Ok(saved.into_iter().next())
}

fn mapped(column: &partner_file::PartnerColumn) -> MappedColumn {
    let role = Some(crate::failure::kebab(&column.field));
    MappedColumn { header: column.name.clone(), metric: None, role }
}

/// A remembered meaning; one that is no longer known is guessed anew.
fn meaning(column: &MappedColumn) -> Option<PartnerField> {
    let role = serde_json::Value::String(column.role.clone()?);
    serde_json::from_value(role).ok()
}
