//! Looking back on the whole: the post-mortem, also of the mediocre, and a letter to a creator on what came of it.

use super::given::Given;
use super::kind::DocumentKind;
use super::run::missing;
use super::said::{
    begun, count, decisions, deliverables, dimensions, fact, figures, flag_reason, flag_title, say,
    tag, typed, value_of,
};
use crate::clause::{both, metric_name};
use sverka_core::campaign::Stage;
use sverka_core::deliverable::{Deliverable, Standing};
use sverka_core::health::Part;
use sverka_core::metric::{self, Direction};
use sverka_core::pilot::Debrief;
use sverka_core::{Both, Id};
use sverka_exchange::document::{Block, Document, Tone};

/// What was expected and what came, what was done about it, what was decided and what is to be learned.
pub(super) fn post_mortem(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::PostMortem);
    let stopped = given.stage == Stage::Stopped;
    let health = &given.health;
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(outcome(given)));
    if stopped {
        blocks.push(Block::Notice { tone: Tone::Watch, text: say("document-was-stopped") });
    }
    blocks.push(Block::section(say("document-expected-and-come")));
    blocks.push(figures(health));
    blocks.push(Block::section(say("health-dimensions")));
    blocks.push(dimensions(given, health));
    blocks.push(Block::section(say("campaign-room-deliverables")));
    blocks.push(deliverables(given));
    let taken: Vec<_> = health
        .flags()
        .into_iter()
        .flat_map(|flag| {
            flag.playbook.iter().filter_map(move |step| Some((flag, step.taken.as_ref()?)))
        })
        .collect();
    if !taken.is_empty() {
        blocks.push(Block::section(say("document-steps-taken")));
        for (flag, step) in taken {
            let (title, name) =
                (flag_title(flag), say(&format!("playbook-step-{}", tag(&step.step))));
            let by = both(|l| {
                let of = l.lang();
                format!("{} · {} · {}", l.date(step.on), title.side(of), name.side(of))
            });
            let note = step.note.trim();
            let text = if note.is_empty() { flag_reason(flag) } else { typed(note) };
            blocks.push(Block::Quote { by, text });
        }
    }
    blocks.push(Block::section(say("decision-log")));
    let decided = decisions(given.decisions.iter());
    if decided.is_empty() {
        blocks.push(Block::Notice { tone: Tone::Unknown, text: say("document-no-decision") });
    }
    blocks.extend(decided);
    blocks.extend(given.debriefs.iter().flat_map(|debrief| debriefed(given, debrief)));
    blocks.push(Block::section(say("document-questions-after")));
    blocks.push(Block::List(
        [
            "document-after-expected",
            "document-after-goal",
            "document-after-execution",
            "document-after-again",
        ]
        .map(say)
        .into(),
    ));
    document.notes.extend(missing(health));
    document.notes.push(say("document-markets-note"));
    document
}

/// How the primary metric came out in each market.
fn outcome(given: &Given) -> Both {
    let parts: Vec<&Part> = given
        .health
        .performance
        .parts
        .iter()
        .filter(|part| part.primary && part.value.is_some() && part.threshold.is_some())
        .collect();
    if parts.is_empty() {
        return say("document-outcome-unknown");
    }
    let lines: Vec<Both> = parts.into_iter().map(reached).collect();
    both(|l| lines.iter().map(|line| line.side(l.lang())).collect::<Vec<_>>().join(" "))
}

/// What was reached of what was agreed in one market.
fn reached(part: &Part) -> Both {
    let id = part.metric.as_deref().unwrap_or_default();
    let market = super::said::market_name(part.market);
    let value = value_of(id, part.value, part.currency);
    let target = value_of(id, part.threshold, part.currency);
    let key = if is_met(part) { "document-reached" } else { "document-not-reached" };
    both(|l| {
        let of = l.lang();
        l.text(
            key,
            &[
                ("market", market.side(of).into()),
                ("metric", metric_name(l, id).into()),
                ("value", value.side(of).into()),
                ("target", target.side(of).into()),
            ],
        )
    })
}

fn is_met(part: &Part) -> bool {
    let lower = part.metric.as_deref().and_then(metric::find);
    let lower = lower.is_some_and(|m| m.direction == Direction::Lower);
    match (part.value, part.threshold) {
        (Some(value), Some(target)) if lower => value <= target,
        (Some(value), Some(target)) => value >= target,
        _ => false,
    }
}

fn debriefed(given: &Given, debrief: &Debrief) -> Vec<Block> {
    let party = given.parties.iter().find(|p| p.partner == Some(debrief.partner));
    let name = party.map(|p| p.name.clone()).unwrap_or_default();
    let mut facts = Vec::new();
    for (key, text) in [
        ("debrief-worked", &debrief.worked),
        ("debrief-did-not", &debrief.did_not),
        ("debrief-expand", &debrief.expand),
    ] {
        if !text.trim().is_empty() {
            facts.push(fact(key, typed(text)));
        }
    }
    if let Some(verdict) = debrief.verdict {
        let said = say(&format!("debrief-verdict-{}", tag(&verdict)));
        facts.push(fact("debrief-verdict", said));
        facts.push(fact("debrief-reason", typed(&debrief.reason)));
    }
    if facts.is_empty() {
        return Vec::new();
    }
    let title =
        both(|l| l.text("document-debrief-of", &[("name", name.or_other(l.lang()).into())]));
    vec![Block::section(title), Block::Facts(facts)]
}

/// A letter to a creator: what they made, what it came to, and three questions back. A miss is told as what it is, a
/// data point.
pub(super) fn feedback(given: &Given, party: Id) -> Document {
    let mut document = begun(given, DocumentKind::Feedback);
    let Some(party) = given.parties.iter().find(|own| own.id == party) else { return document };
    let own: Vec<&Deliverable> =
        given.deliverables.iter().filter(|d| d.party == party.id).collect();
    let parts: Vec<&Part> = given
        .health
        .performance
        .parts
        .iter()
        .filter(|part| part.metric.is_some() && party.market.is_none_or(|m| m == part.market))
        .collect();
    let blocks = &mut document.blocks;
    blocks.push(Block::Paragraph(both(|l| {
        l.text("letter-greeting", &[("name", party.name.or_other(l.lang()).into())])
    })));
    blocks.push(Block::Paragraph(work(given, &own)));
    let known: Vec<&Part> =
        parts.iter().filter(|p| p.value.is_some() && p.threshold.is_some()).copied().collect();
    if known.is_empty() {
        blocks.push(Block::Paragraph(say("document-letter-no-figures")));
    } else {
        blocks.push(Block::Paragraph(say("document-letter-figures")));
        blocks.push(Block::List(known.iter().map(|part| reached(part)).collect()));
        if known.iter().any(|part| !is_met(part)) {
            blocks.push(Block::Paragraph(say("document-letter-miss")));
        }
    }
    blocks.push(Block::Paragraph(say("document-letter-questions")));
    blocks.push(Block::List(
        ["document-letter-ask-liked", "document-letter-ask-way", "document-letter-ask-again"]
            .map(say)
            .into(),
    ));
    blocks.push(Block::Paragraph(closing(given)));
    document
}

fn work(given: &Given, own: &[&Deliverable]) -> Both {
    let came = own.iter().filter(|d| d.delivered.is_some_and(|on| on <= given.today)).count();
    let on_time = own.iter().filter(|d| d.standing(given.today) == Standing::OnTime).count();
    if came == 0 {
        return say("document-letter-nothing-yet");
    }
    let (came, on_time) = (came as i64, on_time as i64);
    let shown = count(on_time);
    both(|l| {
        l.text(
            "document-letter-work",
            &[("n", came.into()), ("on-time", shown.side(l.lang()).into())],
        )
    })
}

fn closing(given: &Given) -> Both {
    let close = say("letter-close");
    let sender = given.sender.trim();
    both(|l| match sender {
        "" => close.side(l.lang()).to_owned(),
        sender => format!("{}\n{sender}", close.side(l.lang())),
    })
}
