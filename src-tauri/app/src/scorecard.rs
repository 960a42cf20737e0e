//! Scorecards: marks by several people, and the card of one partner group by group.

use crate::Workspace;
use crate::failure::Outcome;
use crate::partner::kept;
use crate::ranking::Marks;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::template::{self, CriterionView};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::problem::ProblemCode;
use sverka_core::scorecard::{Score, Scorecard, rated, scorecard};
use sverka_core::stability::{DRAWS, Sureness};
use sverka_core::template::GROUPS;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// The scorecard of one partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ScorecardView {
    /// The partner.
    pub partner: Id,
    /// The kind whose template it is scored by.
    pub kind: PartnerKind,
    /// The version of that template.
    pub version: u32,
    /// Who scores in this window; blank while nobody has said.
    pub rater: String,
    /// The score with its coverage.
    pub card: Scorecard,
    /// The criteria in their groups; groups without a criterion are left out.
    pub groups: Vec<CriterionGroup>,
    /// The card as it was under earlier versions in which somebody scored, newest first.
    pub earlier: Vec<EarlierCard>,
    /// Marks that do not count any more, because their criterion has changed or gone.
    pub apart: Vec<ApartMark>,
    /// The place among the partners in use; `None` while too little is known.
    pub place: Option<f64>,
    /// How many share it; 0 without one.
    pub sharing: u32,
    /// How many of them are ranked.
    pub ranked: u32,
    /// How sure the place is; `None` when there is none, or for those beyond the first 50.
    pub sureness: Option<Sureness>,
    /// The other of the first two, when this partner is one of them.
    pub rival: Option<Rival>,
    /// How far weights are varied for it, as a share of each, 0–1.
    pub band: f64,
    /// How often the ranking was drawn.
    pub draws: u32,
}

/// The criteria of one group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CriterionGroup {
    /// The group's id.
    pub group: String,
    /// The card of this group alone.
    pub card: Scorecard,
    /// Its criteria.
    pub lines: Vec<CriterionLine>,
}

/// One criterion of a partner's scorecard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CriterionLine {
    /// The criterion with its words.
    pub view: CriterionView,
    /// The median of the marks, 1–5; `None` while there is none.
    pub median: Option<f64>,
    /// The distance between the lowest and the highest mark.
    pub spread: u8,
    /// Whether the raters are so far apart that they should talk.
    pub talk: bool,
    /// What the person in this window gave.
    pub own: Option<Mark>,
    /// What others gave.
    pub others: Vec<Mark>,
}

/// What one person gave on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mark {
    /// Who gave it; blank where nobody had said who works here.
    pub rater: String,
    /// 1–5, or `None` when only evidence has been noted.
    pub value: Option<u8>,
    /// What it rests on.
    pub evidence: String,
    /// The day it was given.
    pub on: Option<NaiveDate>,
    /// The version of the template it was given under.
    pub version: u32,
}

/// The card as it was under an earlier version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EarlierCard {
    /// The version.
    pub version: u32,
    /// The day it was made; `None` for the built-in one.
    pub on: Option<NaiveDate>,
    /// The score with its coverage, as it was.
    pub card: Scorecard,
}

/// A mark that does not count any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ApartMark {
    /// The criterion as it was called.
    pub name: Both,
    /// The mark.
    pub mark: Mark,
}

/// The other of the first two.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rival {
    /// The partner.
    pub partner: Id,
    /// Its name.
    pub name: Both,
    /// Whether it is the one behind.
    pub behind: bool,
    /// Share of the draws in which the two change places, 0–1.
    pub swapped: f64,
    /// The criterion that most often makes them; `None` when nothing ever does.
    pub criterion: Option<Both>,
}

/// The scorecard of a partner, as the person in this window sees it.
pub fn open(workspace: &Workspace, partner: Id) -> Outcome<ScorecardView> {
    workspace.read(|r| {
        let partner: Partner = found(r, partner)?;
        let marks = Marks::read_those(r, &[partner.id])?;
        let ranking = kept::ranking(workspace, r, false)?;
        let row = ranking.row(partner.id);
        let standing = marks.templates.standing(partner.kind);
        let scores = marks.of(&partner);
        let own = workspace.person();
        let lines = template::views(&standing.criteria)
            .into_iter()
            .map(|view| line(view, &scores, own))
            .collect::<Vec<_>>();
        let group = |group: &str| {
            let lines: Vec<CriterionLine> =
                lines.iter().filter(|line| line.view.criterion.group == group).cloned().collect();
            let criteria: Vec<_> = lines.iter().map(|line| line.view.criterion.clone()).collect();
            let card = scorecard(&scores, &criteria, marks.coverage_least);
            CriterionGroup { group: group.to_owned(), card, lines }
        };
        Ok(ScorecardView {
            partner: partner.id,
            kind: partner.kind,
            version: standing.number,
            rater: own.to_owned(),
            card: marks.card(&partner),
            groups: GROUPS.iter().map(|id| group(id)).filter(|g| !g.lines.is_empty()).collect(),
            earlier: marks.earlier(&partner),
            apart: marks.apart(&partner),
            place: row.and_then(|row| row.place),
            sharing: row.map_or(0, |row| row.sharing),
            ranked: ranking.count(),
            sureness: row.and_then(|row| row.sureness.clone()),
            rival: ranking.rival(&marks.templates, partner.id),
            band: marks.band,
            draws: DRAWS,
        })
    })
}

/// Notes a mark of the person in this window, or evidence without one. `value` `None` takes the mark back.
///
/// A mark without evidence is refused where the criterion requires it. What somebody gave before anyone had said who
/// works here becomes theirs with the first change. Under a new version of the template a mark is noted anew, and the
/// old one stays as it was given.
pub fn score(
    workspace: &Workspace,
    partner: Id,
    criterion: &str,
    value: Option<u8>,
    evidence: &str,
) -> Outcome<Done<()>> {
    let name = workspace.read(|r| Ok(found::<Partner>(r, partner)?.name))?;
    workspace.change(label(Kind::Score, "edit", name), |w| {
        let kind = found::<Partner>(w, partner)?.kind;
        let template = template::read(w)?.standing(kind).number;
        let rater = workspace.person();
        let given = of_partner(w, partner)?.into_iter().filter(|score| {
            score.criterion == criterion && score.kind == kind && score.template == template
        });
        let mut own: Vec<Score> =
            given.filter(|score| score.rater == rater || score.rater.is_empty()).collect();
        own.sort_by_key(|score| score.rater != rater);
        let score = Score {
            id: own.first().map_or_else(|| workspace.new_id(), |score| score.id),
            partner,
            criterion: criterion.to_owned(),
            value,
            evidence: evidence.to_owned(),
            rater: rater.to_owned(),
            kind,
            template,
            on: Some(workspace.today()),
        };
        put_checked(w, &score, workspace.today())
    })
}

fn line(view: CriterionView, scores: &[&Score], own: &str) -> CriterionLine {
    let of_line: Vec<&Score> =
        scores.iter().copied().filter(|score| score.criterion == view.criterion.id).collect();
    let rated = rated(&of_line, &view.criterion.id);
    let mine = of_line
        .iter()
        .find(|score| score.rater == own)
        .or_else(|| of_line.iter().find(|score| score.rater.is_empty()));
    let others = of_line.iter().filter(|score| mine.is_none_or(|mine| mine.id != score.id));
    CriterionLine {
        median: rated.map(|rated| rated.median),
        spread: rated.map_or(0, |rated| rated.spread),
        talk: rated.is_some_and(|rated| rated.asks_for_a_talk()),
        own: mine.map(|score| mark(score)),
        others: others.map(|score| mark(score)).collect(),
        view,
    }
}

pub(crate) fn mark(score: &Score) -> Mark {
    Mark {
        rater: score.rater.clone(),
        value: score.value,
        evidence: score.evidence.clone(),
        on: score.on,
        version: score.template,
    }
}

pub(crate) fn of_partner(reader: &Reader, partner: Id) -> Outcome<Vec<Score>> {
    Ok(reader.where_eq::<Score>("partner", partner)?)
}

impl Editable for Score {
    const KIND: Kind = Kind::Score;
    fn blank(id: Id) -> Value {
        blank_of(&Score {
            id,
            partner: Id::nil(),
            criterion: String::new(),
            value: None,
            evidence: String::new(),
            rater: String::new(),
            kind: PartnerKind::Creator,
            template: 1,
            on: None,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let templates = template::read(reader)?;
        let given = templates.version(self.kind, self.template);
        let criterion = given.and_then(|version| version.criterion(&self.criterion));
        let mut problems = Score::problems(self, criterion);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        // Scored twice by one person, a criterion would count twice.
        let twice = |other: &Score| {
            other.id != self.id
                && other.criterion == self.criterion
                && other.rater == self.rater
                && (other.kind, other.template) == (self.kind, self.template)
        };
        if of_partner(reader, self.partner)?.iter().any(twice) {
            problems.push(Problem::at("criterion", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}
