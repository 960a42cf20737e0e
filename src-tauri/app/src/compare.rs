//! Partners side by side: criterion by criterion, what is known beside the scores, and the reading in words.

use crate::Workspace;
use crate::evidence;
use crate::failure::{Code, Failure, Outcome};
use crate::partner::kept;
use crate::ranking::Marks;
use crate::template;
use crate::workspace::found;
use serde::{Deserialize, Serialize};
use sverka_core::Id;
use sverka_core::compare::{CompareCell, CompareRow, MOST, Remark, Side, reading};
use sverka_core::coordination::{Turnaround, turnaround};
use sverka_core::gate::{Gate, GateId, unmet};
use sverka_core::message::Message;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::problem::{Problem, ProblemCode};
use sverka_core::scorecard::{Score, Scorecard, rated};
use sverka_core::stability::Sureness;
use sverka_core::template::{Criterion, GROUPS};

/// Partners side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareView {
    /// The partners, in the order they were asked for.
    pub partners: Vec<Compared>,
    /// The criteria of their templates, group by group.
    pub rows: Vec<CompareRow>,
    /// The reading in words.
    pub remarks: Vec<Remark>,
}

/// One of the partners compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Compared {
    /// The record, with rates and red lines.
    pub partner: Partner,
    /// The score with its coverage.
    pub card: Scorecard,
    /// The place among all partners in use.
    pub place: Option<f64>,
    /// How many share it; 0 without one.
    pub sharing: u32,
    /// How sure that place is.
    pub sureness: Option<Sureness>,
    /// The evidence gates.
    pub gates: Vec<Gate>,
    /// Those of them that hold the partner up.
    pub unmet: Vec<GateId>,
    /// How soon they answer.
    pub turnaround: Turnaround,
}

/// Two to four partners side by side.
///
/// The reading ranks them among themselves; places and their sureness are those among all partners in use.
pub fn open(workspace: &Workspace, partners: Vec<Id>) -> Outcome<CompareView> {
    if !(2..=MOST).contains(&partners.len()) {
        let problem =
            Problem::at("partners", ProblemCode::OutOfRange).with("least", 2).with("most", MOST);
        return Err(Failure::fields(vec![problem]));
    }
    workspace.read(|r| {
        let marks = Marks::read_those(r, &partners)?;
        let ranking = kept::ranking(workspace, r, false)?;
        let mut compared = Vec::new();
        for id in &partners {
            let partner: Partner = found(r, *id)?;
            if compared.iter().any(|other: &Compared| other.partner.id == partner.id) {
                return Err(Failure::of(Code::NotFound));
            }
            let row = ranking.row(partner.id);
            let gates = evidence::gates(r, &partner, Vec::new(), workspace.today())?;
            compared.push(Compared {
                card: marks.card(&partner),
                place: row.and_then(|row| row.place),
                sharing: row.map_or(0, |row| row.sharing),
                sureness: row.and_then(|row| row.sureness.clone()),
                unmet: unmet(&gates),
                gates,
                turnaround: turnaround(
                    &r.where_eq::<Message>("partner", partner.id)?,
                    workspace.on_wall(),
                ),
                partner,
            });
        }
        let rows = rows(&compared, &marks);
        let among: Vec<(Id, PartnerKind)> =
            compared.iter().map(|one| (one.partner.id, one.partner.kind)).collect();
        let drawn = marks.stability(&among)?;
        let sides: Vec<Side> =
            compared.iter().map(|one| Side { name: &one.partner.name, card: &one.card }).collect();
        let remarks = reading(&sides, &rows, drawn.first_two.as_ref(), drawn.criterion.as_deref());
        Ok(CompareView { rows, remarks, partners: compared })
    })
}

/// Every criterion that any of the templates asks for, in the order of the groups.
fn rows(compared: &[Compared], marks: &Marks) -> Vec<CompareRow> {
    let sheets: Vec<&[Criterion]> = compared
        .iter()
        .map(|one| marks.templates.standing(one.partner.kind).criteria.as_slice())
        .collect();
    let scores: Vec<Vec<&Score>> = compared.iter().map(|one| marks.of(&one.partner)).collect();
    let mut criteria: Vec<&Criterion> = Vec::new();
    for group in GROUPS {
        for criterion in sheets.iter().copied().flatten().filter(|one| one.group == group) {
            let weighs = criterion.weight > 0;
            if weighs && !criteria.iter().any(|other| other.id == criterion.id) {
                criteria.push(criterion);
            }
        }
    }
    criteria.into_iter().map(|criterion| row(criterion, &sheets, &scores)).collect()
}

fn row(criterion: &Criterion, sheets: &[&[Criterion]], scores: &[Vec<&Score>]) -> CompareRow {
    let cells = sheets
        .iter()
        .zip(scores)
        .map(|(sheet, scores)| cell(&criterion.id, sheet, scores))
        .collect();
    CompareRow::of(criterion, template::name(criterion), cells)
}

fn cell(id: &str, sheet: &[Criterion], scores: &[&Score]) -> CompareCell {
    let own = template::views(sheet).into_iter().find(|view| view.criterion.id == id);
    let rated = rated(scores, id).filter(|_| own.is_some());
    let said = scores.iter().filter(|score| score.criterion == id);
    CompareCell {
        asked: own.as_ref().is_some_and(|view| view.criterion.weight > 0),
        share: own.map_or(0, |view| view.share),
        median: rated.map(|rated| rated.median),
        best: false,
        talk: rated.is_some_and(|rated| rated.asks_for_a_talk()),
        evidence: said
            .map(|score| score.evidence.clone())
            .filter(|evidence| !evidence.trim().is_empty())
            .collect(),
    }
}
