//! Answers: JSON for scripts, which is the same in every language, and sentences for people.

use serde::Serialize;
use sverka_app::campaign::CampaignRow;
use sverka_app::failure::{Code, Failure, Outcome, kebab};
use sverka_app::partner::PartnerRow;
use sverka_core::bilingual::{Difference, Kind};
use sverka_core::campaign::Stage;
use sverka_core::health::Health;
use sverka_core::partner::{PartnerKind, Tier};
use sverka_core::{Both, Id, Lang, Market};
use sverka_locale::{Arg, Locale, locale, system_language};

/// A value as JSON on one line.
pub fn json(value: &impl Serialize) -> Outcome<String> {
    serde_json::to_string(value).map_err(|cause| Failure::caused(Code::Internal, &cause))
}

/// A partner in the answer of `partners`.
#[derive(Debug, Serialize)]
pub struct PartnerLine {
    id: Id,
    name: Both,
    kind: PartnerKind,
    markets: Vec<Market>,
    tier: Option<Tier>,
    score: Option<f64>,
    coverage: f64,
    scored: u32,
    of: u32,
    place: Option<f64>,
}

impl PartnerLine {
    /// The line of a partner.
    pub fn of(row: &PartnerRow) -> PartnerLine {
        PartnerLine {
            id: row.partner.id,
            name: row.partner.name.clone(),
            kind: row.partner.kind,
            markets: row.partner.markets.clone(),
            tier: row.tier,
            score: row.card.score,
            coverage: row.card.coverage,
            scored: row.card.scored,
            of: row.card.of,
            place: row.place,
        }
    }
}

/// A campaign in the answer of `health`.
#[derive(Debug, Serialize)]
pub struct CampaignHealth {
    /// Identity.
    pub campaign: Id,
    /// Title.
    pub title: Both,
    /// Where it stands.
    pub stage: Stage,
    /// Its health.
    #[serde(flatten)]
    pub health: Health,
}

/// A line of the answer of `pairs`.
#[derive(Debug, Serialize)]
pub struct PairLine {
    id: serde_json::Value,
    differences: Vec<PairDifference>,
}

#[derive(Debug, Serialize)]
struct PairDifference {
    kind: Kind,
    ru: Option<String>,
    en: Option<String>,
    uncertain: bool,
}

impl PairLine {
    /// The line of a pair, with each side of a difference as written.
    pub fn of(id: serde_json::Value, differences: &[Difference]) -> PairLine {
        let differences = differences
            .iter()
            .map(|d| PairDifference {
                kind: d.kind,
                ru: d.ru.as_ref().map(|f| f.text.clone()),
                en: d.en.as_ref().map(|f| f.text.clone()),
                uncertain: d.uncertain,
            })
            .collect();
        PairLine { id, differences }
    }
}

/// Sentences in one language.
pub struct Words(&'static Locale);

impl Words {
    /// Sentences in the language asked for, or the system's.
    pub fn new(lang: Option<Lang>) -> Words {
        Words(locale(lang.unwrap_or_else(system_language)))
    }

    /// A message.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.text(key, args)
    }

    /// What was refused and why, in one line.
    pub fn failure(&self, failure: &Failure) -> String {
        if failure.code == Code::Import
            && let Some(reason) = failure.args.get("reason")
        {
            return self.0.text(&format!("import-refusal-{reason}"), &args(failure));
        }
        let mut line = self.0.text(&failure.key(), &args(failure));
        for problem in &failure.problems {
            let shown: Vec<(&str, Arg)> =
                problem.args.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
            let sentence = self.0.text(&format!("problem-{}", kebab(&problem.code)), &shown);
            line.push_str(&format!(" {}: {sentence}", problem.field));
        }
        line
    }

    /// One partner in one line.
    pub fn partner(&self, row: &PartnerRow) -> String {
        let name = row.partner.name.or_other(self.0.lang());
        let score = row.card.score.map_or_else(|| "–".to_owned(), |s| self.0.number(s, 1));
        let coverage = self.0.percent(100.0 * row.card.coverage, 0);
        self.0.text(
            "cli-partner",
            &[("name", name.into()), ("score", score.into()), ("coverage", coverage.into())],
        )
    }

    /// One campaign in one line.
    pub fn health(&self, row: &CampaignRow, health: &Health) -> String {
        let shown = |score: Option<f64>, most: u8| {
            score.map_or_else(|| "–".to_owned(), |s| self.0.number(s, most))
        };
        self.0.text(
            "cli-health",
            &[
                ("title", row.campaign.title.or_other(self.0.lang()).into()),
                ("adherence", shown(health.adherence.score, 0).into()),
                ("performance", shown(health.performance.score, 0).into()),
                ("sentiment", shown(health.sentiment.score, 2).into()),
                ("known", i64::from(health.known).into()),
            ],
        )
    }
}

fn args(failure: &Failure) -> Vec<(&str, Arg<'_>)> {
    failure.args.iter().map(|(name, value)| (name.as_str(), value.into())).collect()
}
