//! The templates of the scorecard: which criteria a kind of partner is scored by, in versions.
//!
//! Version 1 of each kind is built in. What a team makes of it is kept as versions of its own: once somebody has
//! scored under a version, a change makes the next one, so that an old score stays as it was scored.

use crate::partner::PartnerKind;
use crate::problem::{
    NAME_MOST, Problem, ProblemCode, TEXT_MOST, check_both_name, check_range, check_text,
};
use crate::{Both, Id};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The groups of criteria, in the order of the scorecard (REQUIREMENTS 87, 97–105). Their names are the Fluent messages
/// `criterion-group-<id>`.
pub const GROUPS: [&str; 10] = [
    "market-knowledge",
    "need-fit",
    "operational-health",
    "cultural-fit",
    "cross-market",
    "communication",
    "process",
    "reliability",
    "code-switching",
    "continuity",
];

/// The built-in criteria: id, group, and the weight for a creator, an agency and a strategist; 0 where it is not asked.
///
/// Market knowledge weighs most (REQUIREMENTS 100). Names, meaning and anchors for 1–5 are the Fluent messages
/// `criterion-<id>…`.
pub const CRITERIA: [(&str, &str, [i64; 3]); 21] = [
    ("market-knowledge", "market-knowledge", [18, 18, 22]),
    ("need-fit", "need-fit", [6, 8, 8]),
    ("audience-fit", "need-fit", [14, 0, 0]),
    ("budget-fit", "need-fit", [4, 5, 5]),
    ("constraints", "need-fit", [4, 4, 4]),
    ("workflows", "operational-health", [3, 6, 4]),
    ("onboarding", "operational-health", [2, 4, 3]),
    ("auditable-metrics", "operational-health", [3, 4, 3]),
    ("pace", "cultural-fit", [3, 3, 3]),
    ("initiative", "cultural-fit", [2, 2, 3]),
    ("ownership", "cultural-fit", [4, 4, 4]),
    ("cross-market", "cross-market", [5, 7, 7]),
    ("local-expertise", "cross-market", [3, 4, 6]),
    ("audience-difference", "cross-market", [3, 4, 5]),
    ("communication", "communication", [6, 6, 6]),
    ("ease", "communication", [4, 4, 4]),
    ("process", "process", [4, 5, 4]),
    ("reliability", "reliability", [6, 5, 4]),
    ("coachability", "reliability", [3, 2, 1]),
    ("code-switching", "code-switching", [2, 2, 3]),
    ("bus-factor", "continuity", [1, 3, 1]),
];

/// More criteria than anybody scores with care.
const CRITERIA_MOST: usize = 40;
/// How many marks a criterion has, each with an anchor.
const ANCHORS: usize = 5;

/// One criterion of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Criterion {
    /// The criterion's id, the same through all versions.
    pub id: String,
    /// Its group, one of [`GROUPS`].
    pub group: String,
    /// Its name; blank for a built-in criterion, whose name is the Fluent message `criterion-<id>`.
    pub name: Both,
    /// What each mark from 1 to 5 means; empty for a built-in criterion, whose anchors are Fluent messages.
    pub anchors: Vec<Both>,
    /// Its weight, 0–100; 0 keeps it in sight but out of the score.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub weight: i64,
    /// Whether a mark needs words on what it rests on.
    pub evidence: bool,
}

impl Criterion {
    /// Whether a mark under one means the same under the other: name and anchors are unchanged.
    pub fn means_the_same(&self, other: &Criterion) -> bool {
        self.id == other.id && self.name == other.name && self.anchors == other.anchors
    }
}

/// A template as a team made it: one version for one kind of partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ScoreTemplate {
    /// Identity.
    pub id: Id,
    /// Whom it is for.
    pub kind: PartnerKind,
    /// Its number, from 2 on: version 1 is built in and not stored.
    pub version: u32,
    /// The criteria, in the order they are scored.
    pub criteria: Vec<Criterion>,
    /// The day it was made.
    pub on: NaiveDate,
}

impl ScoreTemplate {
    /// What is wrong with the template, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.criteria.len() > CRITERIA_MOST {
            problems
                .push(Problem::at("criteria", ProblemCode::TooMany).with("most", CRITERIA_MOST));
        }
        if self.criteria.iter().all(|criterion| criterion.weight == 0) {
            problems.push(Problem::at("criteria", ProblemCode::NoWeight));
        }
        for (at, criterion) in self.criteria.iter().enumerate() {
            let field = |name: &str| format!("criteria.{at}.{name}");
            if criterion.id.trim().is_empty() {
                problems.push(Problem::at(field("id"), ProblemCode::Empty));
            } else if self.criteria[..at].iter().any(|other| other.id == criterion.id) {
                // Weighed twice, it would count twice.
                problems.push(Problem::at(field("id"), ProblemCode::TooMany).with("most", 1));
            }
            check_text(&mut problems, &field("id"), &criterion.id, NAME_MOST);
            if !GROUPS.contains(&criterion.group.as_str()) {
                problems.push(Problem::at(field("group"), ProblemCode::NotFound));
            }
            check_range(&mut problems, &field("weight"), criterion.weight, 0, 100);
            check_words(&mut problems, &field, criterion);
        }
        problems
    }
}

/// A criterion of the team's own speaks for itself: a name and five anchors, each in at least one language.
fn check_words(problems: &mut Vec<Problem>, field: &impl Fn(&str) -> String, one: &Criterion) {
    let built_in = CRITERIA.iter().any(|(id, ..)| *id == one.id);
    if !built_in || !one.name.is_blank() {
        check_both_name(problems, &field("name"), &one.name);
    }
    if built_in && one.anchors.is_empty() {
        return;
    }
    for mark in 0..one.anchors.len().max(ANCHORS) {
        let field = field(&format!("anchors.{mark}"));
        match one.anchors.get(mark) {
            Some(_) if mark >= ANCHORS => {
                problems.push(Problem::at(field, ProblemCode::TooMany).with("most", ANCHORS));
            }
            Some(anchor) if !anchor.is_blank() => {
                check_text(problems, &field, &anchor.ru, TEXT_MOST);
                check_text(problems, &field, &anchor.en, TEXT_MOST);
            }
            _ => problems.push(Problem::at(field, ProblemCode::Empty)),
        }
    }
}

/// One version of the template of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1 on.
    pub number: u32,
    /// Its criteria.
    pub criteria: Vec<Criterion>,
    /// The day it was made; `None` for the built-in one.
    pub on: Option<NaiveDate>,
    /// The record it is kept in; `None` for the built-in one.
    pub record: Option<Id>,
}

impl Version {
    /// The criterion of this id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }
}

/// All templates of a workspace, by kind and version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Templates([Vec<Version>; 3]);

impl Templates {
    /// The built-in templates with those the team made.
    pub fn new(mut stored: Vec<ScoreTemplate>) -> Templates {
        stored.sort_by_key(|template| template.version);
        let mut kinds = PartnerKind::ALL.map(|kind| {
            vec![Version { number: 1, criteria: built_in(kind), on: None, record: None }]
        });
        for made in stored {
            kinds[place(made.kind)].push(Version {
                number: made.version,
                criteria: made.criteria,
                on: Some(made.on),
                record: Some(made.id),
            });
        }
        Templates(kinds)
    }

    /// Every version for a kind, the built-in one first.
    pub fn versions(&self, kind: PartnerKind) -> &[Version] {
        &self.0[place(kind)]
    }

    /// The version that is scored by now.
    pub fn standing(&self, kind: PartnerKind) -> &Version {
        self.versions(kind).last().expect("version 1 is built in")
    }

    /// The version of this number.
    pub fn version(&self, kind: PartnerKind, number: u32) -> Option<&Version> {
        self.versions(kind).iter().find(|version| version.number == number)
    }
}

/// The criteria a kind of partner is scored by until the team says otherwise. Every mark needs evidence.
pub fn built_in(kind: PartnerKind) -> Vec<Criterion> {
    let criteria = CRITERIA.iter().map(|(id, group, weights)| Criterion {
        id: (*id).to_owned(),
        group: (*group).to_owned(),
        name: Both::default(),
        anchors: Vec::new(),
        weight: weights[place(kind)],
        evidence: true,
    });
    criteria.filter(|criterion| criterion.weight > 0).collect()
}

fn place(kind: PartnerKind) -> usize {
    match kind {
        PartnerKind::Creator => 0,
        PartnerKind::Agency => 1,
        PartnerKind::Strategist => 2,
    }
}
