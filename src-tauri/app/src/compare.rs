//! Partners side by side: criterion by criterion, what is known beside the scores, and the reading in words.

use crate::Workspace;
use crate::evidence;
use crate::failure::{Code, Failure, Outcome};
use crate::ranking::{Drawn, Marks, Ranked};
use crate::template;
use crate::workspace::found;
use serde::{Deserialize, Serialize};
use sverka_core::coordination::{Turnaround, turnaround};
use sverka_core::gate::Gate;
use sverka_core::message::Message;
use sverka_core::partner::Partner;
use sverka_core::problem::{Problem, ProblemCode};
use sverka_core::scorecard::{Score, Scorecard, rated};
use sverka_core::stability::Sureness;
use sverka_core::template::{Criterion, GROUPS};
use sverka_core::{Both, Id};

/// How many partners are compared at most: more columns are not read any more.
pub const MOST: usize = 4;
/// From this share of changed places on, two partners are called close.
const CLOSE_FROM: f64 = 0.2;

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
    /// How soon they answer.
    pub turnaround: Turnaround,
}

/// One criterion over all partners compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareRow {
    /// The criterion's id.
    pub criterion: String,
    /// Its group.
    pub group: String,
    /// Its name.
    pub name: Both,
    /// Its share of the weights in per cent; `None` when the partners' templates weigh it differently.
    pub share: Option<u32>,
    /// What is known of each partner, in their order.
    pub cells: Vec<CompareCell>,
    /// Whether the partners differ: by half a mark or more, or in whether anything is known.
    pub differs: bool,
}

/// What is known of one partner on one criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareCell {
    /// Whether the template of this partner asks for it.
    pub asked: bool,
    /// The share of the weights there, in per cent.
    pub share: u32,
    /// The median of the marks; `None` while there is none.
    pub median: Option<f64>,
    /// Whether it is the best of the row; nobody is while all are equal.
    pub best: bool,
    /// Whether the raters should talk.
    pub talk: bool,
    /// What the marks rest on, one text a rater.
    pub evidence: Vec<String>,
}

/// One sentence of the reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Remark {
    /// The first two change places so often that their order is open.
    Close {
        /// Who is ahead at the set weights.
        first: Both,
        /// Who is behind.
        second: Both,
        /// In how many of a hundred draws the order changes.
        changes: u32,
    },
    /// The first is ahead, and mostly stays there.
    Ahead {
        /// Who is ahead.
        first: Both,
        /// Who is behind.
        second: Both,
        /// In how many of a hundred draws the order changes; 0 when it never does.
        changes: u32,
    },
    /// The criterion that decides between the two.
    Decides {
        /// Its name.
        criterion: Both,
        /// Who gains when it weighs more, or, where one of them has no mark, who lacks it.
        whom: Both,
        /// Whether it is not the weight but a missing mark that decides.
        missing: bool,
    },
    /// Too little is known to give a place.
    TooLittle {
        /// Of whom.
        whom: Both,
        /// Criteria with a mark.
        scored: u32,
        /// Criteria in all.
        of: u32,
    },
    /// A criterion with much weight that nobody has scored for this partner.
    Unknown {
        /// Of whom.
        whom: Both,
        /// The heaviest such criterion.
        criterion: Both,
        /// How many criteria have no mark.
        gaps: u32,
    },
    /// Raters are far apart.
    Talk {
        /// Over whom.
        whom: Both,
        /// The heaviest such criterion.
        criterion: Both,
    },
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
        let marks = Marks::read(r)?;
        let ranked = Ranked::of(r, &marks)?;
        let mut compared = Vec::new();
        for id in &partners {
            let partner: Partner = found(r, *id)?;
            if compared.iter().any(|other: &Compared| other.partner.id == partner.id) {
                return Err(Failure::of(Code::NotFound));
            }
            compared.push(Compared {
                card: marks.card(&partner),
                place: ranked.place(partner.id),
                sharing: ranked.sharing(partner.id),
                sureness: ranked.sureness(partner.id),
                gates: evidence::gates(r, &partner, Vec::new(), workspace.today())?,
                turnaround: turnaround(
                    &r.where_eq::<Message>("partner", partner.id)?,
                    workspace.on_wall(),
                ),
                partner,
            });
        }
        let rows = rows(&compared, &marks);
        let among: Vec<&Partner> = compared.iter().map(|one| &one.partner).collect();
        let remarks = reading(&compared, &rows, marks.stability(&among)?);
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
    let mut cells: Vec<CompareCell> = sheets
        .iter()
        .zip(scores)
        .map(|(sheet, scores)| cell(&criterion.id, sheet, scores))
        .collect();
    let known: Vec<f64> = cells.iter().filter_map(|cell| cell.median).collect();
    let most = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = known.iter().copied().fold(f64::INFINITY, f64::min);
    let partly = known.len() < cells.iter().filter(|cell| cell.asked).count() && !known.is_empty();
    for cell in &mut cells {
        cell.best = known.len() > 1 && most > least && cell.median == Some(most);
    }
    let mut shares: Vec<u32> = cells.iter().filter(|c| c.asked).map(|c| c.share).collect();
    shares.dedup();
    CompareRow {
        criterion: criterion.id.clone(),
        group: criterion.group.clone(),
        name: template::name(criterion),
        share: (shares.len() == 1).then(|| shares[0]),
        differs: partly || (known.len() > 1 && most - least >= 0.5),
        cells,
    }
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

/// A share in hundredths; however seldom something happens, it is not never.
fn hundredths(share: f64) -> u32 {
    if share > 0.0 { ((share * 100.0).round() as u32).max(1) } else { 0 }
}

fn reading(compared: &[Compared], rows: &[CompareRow], drawn: Drawn) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if let Some(two) = drawn.first_two {
        let (first, second) =
            (&compared[two.first].partner.name, &compared[two.second].partner.name);
        let (first, second) = (first.clone(), second.clone());
        let changes = hundredths(two.swapped);
        let row = drawn.criterion.and_then(|id| rows.iter().find(|row| row.criterion == id));
        remarks.push(match two.swapped >= CLOSE_FROM {
            true => Remark::Close { first: first.clone(), second: second.clone(), changes },
            false => Remark::Ahead { first: first.clone(), second: second.clone(), changes },
        });
        if let Some(row) = row.filter(|_| changes > 0) {
            let lacks = |at: usize| row.cells[at].asked && row.cells[at].median.is_none();
            let (whom, missing) = match (lacks(two.first), lacks(two.second)) {
                (true, _) => (first, true),
                (_, true) => (second, true),
                _ if two.weight_first > two.weight_second => (first, false),
                _ => (second, false),
            };
            remarks.push(Remark::Decides { criterion: row.name.clone(), whom, missing });
        }
    }
    for (at, one) in compared.iter().enumerate() {
        let whom = || one.partner.name.clone();
        let heaviest = |which: fn(&CompareCell) -> bool| {
            let those = rows.iter().filter(|row| row.cells[at].asked && which(&row.cells[at]));
            those.reduce(
                |most, row| if row.cells[at].share > most.cells[at].share { row } else { most },
            )
        };
        if !one.card.ranked {
            let (scored, of) = (one.card.scored, one.card.of);
            remarks.push(Remark::TooLittle { whom: whom(), scored, of });
        } else if let Some(row) = heaviest(|cell| cell.median.is_none()) {
            let gaps = one.card.of - one.card.scored;
            remarks.push(Remark::Unknown { whom: whom(), criterion: row.name.clone(), gaps });
        }
        if let Some(row) = heaviest(|cell| cell.talk) {
            remarks.push(Remark::Talk { whom: whom(), criterion: row.name.clone() });
        }
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn seldom_is_not_never() {
        let table = [(0.0, 0), (0.0002, 1), (0.004, 1), (0.014, 1), (0.016, 2), (1.0, 100)];
        for (share, expected) in table {
            assert_eq!(hundredths(share), expected, "{share}");
        }
    }
}
