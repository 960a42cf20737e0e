//! The templates of the scorecard: read with their words, and changed in versions.

use crate::Workspace;
use crate::clause::both;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, put_checked};
use crate::workspace::{Done, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::partner::PartnerKind;
use sverka_core::problem::ProblemCode;
use sverka_core::scorecard::Score;
use sverka_core::template::{Criterion, GROUPS, ScoreTemplate, Templates, Version, built_in};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// A criterion with its words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CriterionView {
    /// The criterion as the template has it.
    pub criterion: Criterion,
    /// Its name.
    pub name: Both,
    /// What it asks; blank for a criterion of the team's own.
    pub about: Both,
    /// What each mark from 1 to 5 means.
    pub anchors: Vec<Both>,
    /// Its share of all weights, in per cent.
    pub share: u32,
}

/// The template of one kind of partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TemplateView {
    /// Whom it is for.
    pub kind: PartnerKind,
    /// The standing version.
    pub version: u32,
    /// The day it was made; `None` for the built-in one.
    pub on: Option<NaiveDate>,
    /// Whether somebody has scored under it, so that a change makes the next version.
    pub scored: bool,
    /// The criteria, in the order they are scored.
    pub criteria: Vec<CriterionView>,
    /// Built-in criteria of this kind that the template leaves out, to take in again.
    pub left_out: Vec<CriterionView>,
    /// The groups a criterion can belong to, in their order.
    pub groups: Vec<String>,
    /// Whether the criteria differ from the built-in ones.
    pub changed: bool,
}

/// The standing template of a kind of partner.
pub fn open(workspace: &Workspace, kind: PartnerKind) -> Outcome<TemplateView> {
    workspace.read(|r| {
        let templates = read(r)?;
        let standing = templates.standing(kind);
        let usual = built_in(kind);
        let left_out = usual.iter().filter(|one| standing.criterion(&one.id).is_none());
        Ok(TemplateView {
            kind,
            version: standing.number,
            on: standing.on,
            scored: is_scored(r, kind, standing.number)?,
            left_out: left_out.map(|one| in_words(one, 0)).collect(),
            groups: GROUPS.map(str::to_owned).to_vec(),
            changed: standing.criteria != usual,
            criteria: views(&standing.criteria),
        })
    })
}

/// Changes the template of a kind and gives back the version that stands now.
///
/// While nobody has scored under the standing version it is changed itself; otherwise the next one is made, and what was
/// scored stays as it was scored. The built-in version never changes.
pub fn save(
    workspace: &Workspace,
    kind: PartnerKind,
    criteria: Vec<Criterion>,
) -> Outcome<Done<u32>> {
    let named = both(|l| l.text(&format!("kind-{}", kind.tag()), &[]));
    workspace.change(label(Kind::Template, "edit", named), |w| {
        let templates = read(w)?;
        let standing = templates.standing(kind);
        if standing.criteria == criteria {
            return Ok(standing.number);
        }
        let made = match standing.record {
            Some(id) if !is_scored(w, kind, standing.number)? => ScoreTemplate {
                id,
                kind,
                version: standing.number,
                criteria,
                on: workspace.today(),
            },
            _ => ScoreTemplate {
                id: workspace.new_id(),
                kind,
                version: standing.number + 1,
                criteria,
                on: workspace.today(),
            },
        };
        put_checked(w, &made, workspace.today())?;
        Ok(made.version)
    })
}

/// All templates of the workspace.
pub(crate) fn read(reader: &Reader) -> Outcome<Templates> {
    Ok(Templates::new(reader.all::<ScoreTemplate>()?))
}

fn is_scored(reader: &Reader, kind: PartnerKind, version: u32) -> Outcome<bool> {
    let scores = reader.where_eq::<Score>("template", &version)?;
    Ok(scores.iter().any(|score| score.kind == kind))
}

/// Criteria with their words and shares.
pub(crate) fn views(criteria: &[Criterion]) -> Vec<CriterionView> {
    let all: i64 = criteria.iter().map(|criterion| criterion.weight).sum();
    let share = |weight: i64| (weight * 100 + all / 2).checked_div(all).unwrap_or(0) as u32;
    criteria.iter().map(|one| in_words(one, share(one.weight))).collect()
}

fn in_words(criterion: &Criterion, share: u32) -> CriterionView {
    let message = |end: &str| both(|l| text(l, &format!("criterion-{}{end}", criterion.id)));
    CriterionView {
        name: name(criterion),
        about: message("-about"),
        anchors: match criterion.anchors.is_empty() {
            true => (1..=5).map(|mark| message(&format!("-{mark}"))).collect(),
            false => criterion.anchors.clone(),
        },
        criterion: criterion.clone(),
        share,
    }
}

/// The name of a criterion in both languages.
pub(crate) fn name(criterion: &Criterion) -> Both {
    match criterion.name.is_blank() {
        true => both(|l| text(l, &format!("criterion-{}", criterion.id))),
        false => criterion.name.clone(),
    }
}

/// The name a criterion has in a version; its id where the version does not know it.
pub(crate) fn name_in(version: Option<&Version>, id: &str) -> Both {
    match version.and_then(|version| version.criterion(id)) {
        Some(criterion) => name(criterion),
        None => {
            let built_in = both(|l| text(l, &format!("criterion-{id}")));
            if built_in.is_blank() { both(|_| id.to_owned()) } else { built_in }
        }
    }
}

/// The name a criterion has in the standing template of `kind`, else in that of another kind; its id where none has it.
pub(crate) fn name_among(templates: &Templates, kind: PartnerKind, id: &str) -> Both {
    let kinds = std::iter::once(kind).chain(PartnerKind::ALL);
    let mut standing = kinds.map(|kind| templates.standing(kind));
    name_in(standing.find(|version| version.criterion(id).is_some()), id)
}

/// A message that a criterion of the team's own does not have.
fn text(locale: &sverka_locale::Locale, key: &str) -> String {
    if locale.has(key) { locale.text(key, &[]) } else { String::new() }
}

impl Editable for ScoreTemplate {
    const KIND: Kind = Kind::Template;
    fn blank(id: Id) -> Value {
        blank_of(&ScoreTemplate {
            id,
            kind: PartnerKind::Creator,
            version: 2,
            criteria: built_in(PartnerKind::Creator),
            on: NaiveDate::default(),
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = ScoreTemplate::problems(self);
        let others = reader.all::<ScoreTemplate>()?;
        let same = |other: &ScoreTemplate| {
            other.id != self.id && other.kind == self.kind && other.version == self.version
        };
        if others.iter().any(same) {
            problems.push(Problem::at("version", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_of_another_kind_has_its_name_and_an_unknown_one_its_id() {
        let mut criteria = built_in(PartnerKind::Agency);
        let tea = Criterion {
            id: "tea".to_owned(),
            name: Both::new("Чай", "Tea"),
            ..criteria[0].clone()
        };
        criteria.push(tea);
        let (id, kind, on) = (Id::nil(), PartnerKind::Agency, NaiveDate::default());
        let templates = Templates::new(vec![ScoreTemplate { id, kind, version: 2, criteria, on }]);
        let name = |id| name_among(&templates, PartnerKind::Creator, id);
        assert_eq!(name("tea"), Both::new("Чай", "Tea"));
        assert_eq!(name("coffee"), Both::new("coffee", "coffee"));
    }
}
