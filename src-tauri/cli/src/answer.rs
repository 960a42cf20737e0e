//! Answers: JSON for scripts, which is the same in every language, and sentences for people.

use serde::Serialize;
use std::io::{ErrorKind, Write};
use std::path::Path;
use sverka_app::campaign::CampaignRow;
use sverka_app::failure::{Code, Failure, Outcome, kebab};
use sverka_app::partner::PartnerRow;
use sverka_core::bilingual::{Difference, Kind};
use sverka_core::campaign::Stage;
use sverka_core::gate::{Gate, GateId, GateState};
use sverka_core::health::Health;
use sverka_core::partner::{PartnerKind, Tier};
use sverka_core::phase::Phase;
use sverka_core::sentiment::{Judgement, Label, Written};
use sverka_core::{Both, Id, Lang, Market};
use sverka_locale::{Arg, Locale, locale, system_language};

/// Says a value as JSON on one line.
pub fn say_json(value: &impl Serialize) -> Outcome<()> {
    let line =
        serde_json::to_string(value).map_err(|cause| Failure::caused(Code::Internal, &cause))?;
    say(&line)
}

/// Says a line. That nobody listens any more, as after `| head`, is no failure.
pub fn say(line: &str) -> Outcome<()> {
    match writeln!(std::io::stdout(), "{line}") {
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::caused(Code::Disk, &cause).with("path", "stdout"))
        }
        _ => Ok(()),
    }
}

/// A failure to read a file that was named at the prompt.
pub fn unread(path: &Path, cause: &std::io::Error) -> Failure {
    let code = match cause.kind() {
        ErrorKind::NotFound => Code::Missing,
        _ => Code::Disk,
    };
    Failure::caused(code, cause).with("path", path.display())
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
    stability: Option<Stability>,
    phase: Phase,
    gates: Gates,
}

/// How sure a place is: shares of the draws, 0–1, and the places that hold 90 % of them.
#[derive(Debug, Serialize)]
struct Stability {
    first: f64,
    top_three: f64,
    places: (u32, u32),
}

/// The evidence gates by how they stand; one that was passed with a reason stands under `passed` as well.
#[derive(Debug, Default, Serialize)]
struct Gates {
    met: Vec<GateId>,
    not_met: Vec<GateId>,
    not_known: Vec<GateId>,
    passed: Vec<GateId>,
}

impl Gates {
    fn of(gates: &[Gate]) -> Gates {
        let mut by_state = Gates::default();
        for gate in gates {
            match gate.state {
                GateState::Met => by_state.met.push(gate.id),
                GateState::NotMet => by_state.not_met.push(gate.id),
                GateState::NotKnown => by_state.not_known.push(gate.id),
            }
            if gate.overridden.is_some() {
                by_state.passed.push(gate.id);
            }
        }
        by_state
    }
}

impl PartnerLine {
    /// The line of a partner with its gates.
    pub fn of(row: &PartnerRow, gates: &[Gate]) -> PartnerLine {
        PartnerLine {
            id: row.id,
            name: row.name.clone(),
            kind: row.kind,
            markets: row.markets.clone(),
            tier: row.tier,
            score: row.card.score,
            coverage: row.card.coverage,
            scored: row.card.scored,
            of: row.card.of,
            place: row.place,
            stability: row.sureness.as_ref().map(|sure| Stability {
                first: sure.first,
                top_three: sure.top_three,
                places: (sure.from, sure.to),
            }),
            phase: row.phase,
            gates: Gates::of(gates),
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

/// A line of the answer of `sentiment`.
#[derive(Debug, Serialize)]
pub struct SentimentLine {
    id: serde_json::Value,
    label: Label,
    language: Written,
}

impl SentimentLine {
    /// The line of a comment.
    pub fn of(id: serde_json::Value, judgement: Judgement) -> SentimentLine {
        SentimentLine { id, label: judgement.label, language: judgement.language }
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

    /// A figure of a sentence as the language writes it.
    pub fn written(&self, name: &str, value: &str) -> String {
        self.0.written(name, value)
    }

    /// What was refused and why, in one line.
    pub fn failure(&self, failure: &Failure) -> String {
        if failure.code == Code::Import
            && let Some(reason) = failure.args.get("reason")
        {
            let key = format!("import-refusal-{reason}");
            return self.0.text(&key, &self.0.written_args(&failure.args));
        }
        let mut line = self.0.text(&failure.key(), &self.0.written_args(&failure.args));
        if failure.code == Code::Unsettled
            && let Some(ask) = failure.args.get("ask")
        {
            let args = self.0.written_args(&failure.args);
            for key in [format!("import-ask-{ask}"), format!("cli-answer-{ask}")] {
                line.push_str(&format!(" {}", self.0.text(&key, &args)));
            }
        }
        // What is settled in the window by a click is settled here by a flag.
        if matches!(failure.code, Code::WhichCampaign | Code::UnknownNames) {
            let key = format!("cli-answer-{}", kebab(&failure.code));
            line.push_str(&format!(" {}", self.0.text(&key, &[])));
        }
        for problem in &failure.problems {
            line.push_str(&format!(" {}: {}", problem.field, self.0.problem(problem)));
        }
        line
    }

    /// One partner in one line.
    pub fn partner(&self, row: &PartnerRow) -> String {
        let name = row.name.or_other(self.0.lang());
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
