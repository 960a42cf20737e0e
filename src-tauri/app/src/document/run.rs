//! Documents of a campaign that runs: its health on a page, its playbook and the notes of its exchanges.

use super::figures::{figures, forecasts};
use super::flags::{flag_reason, flag_title_in, flags};
use super::given::Given;
use super::kind::DocumentKind;
use super::picture;
use super::said::{begun, count, day, decisions, dimensions, fact, say, say_with, tag, typed};
use crate::Workspace;
use crate::clause::both;
use crate::failure::Outcome;
use sverka_core::Both;
use sverka_core::calibration::Worth;
use sverka_core::flag::FlagState;
use sverka_core::health::Health;
use sverka_core::playbook::Step;
use sverka_core::practice::PracticeLayer;
use sverka_exchange::document::{Block, Document, Tone};

/// How it is going, on a page that starts with what a person would say, with its pictures.
pub(super) fn health(workspace: &Workspace, given: &Given) -> Outcome<Document> {
    let (lines, before) = workspace.read(|r| {
        let (_, lines) = crate::health::over_time(r, &given.campaign, given.today)?;
        let before =
            crate::realism::of_campaign(r, given.campaign.id, &given.targets, given.today)?;
        Ok((lines, before))
    })?;
    let mut document = begun(given, DocumentKind::Health);
    document.about.extend(day_of(given));
    document.tight = true;
    let health = &given.health;
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(lead(health)));
    blocks.extend(attention(given, health));
    blocks.push(Block::section(say("health-dimensions")));
    blocks.push(dimensions(given, health));
    blocks.push(shown_figures());
    blocks.extend(figures(given, health));
    let courses = picture::courses(given, health, &lines);
    if !courses.is_empty() || forecasts(given, health).is_some() {
        blocks.push(Block::Heading {
            level: 1,
            text: say("document-column-forecast"),
            note: say(forecast_note(workspace)?),
        });
    }
    blocks.extend(forecasts(given, health));
    blocks.extend(courses);
    blocks.extend(picture::history(given, &before));
    if !given.decisions.is_empty() {
        blocks.push(Block::section(say("decision-log")));
        blocks.extend(decisions(given.decisions.iter().rev().take(3)));
    }
    document.notes.extend(missing(given, health));
    document.notes.push(say("document-markets-note"));
    Ok(document)
}

/// What the band of a forecast is worth, as far as the campaigns that are over tell.
fn forecast_note(workspace: &Workspace) -> Outcome<&'static str> {
    Ok(match crate::health::calibration(workspace)?.worth {
        Worth::Unknown => "forecast-note-unknown",
        Worth::Guess => "forecast-note-guess",
        Worth::Better => "forecast-note",
    })
}

/// The steps in their order, and how far each flag has come along them.
pub(super) fn playbook(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::Playbook);
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(say("document-playbook-lead")));
    for (at, step) in Step::ALL.into_iter().enumerate() {
        blocks.push(Block::Clause {
            number: at as u32 + 1,
            title: say(&format!("playbook-step-{}", tag(&step))),
            text: say(&format!("playbook-step-{}-what", tag(&step))),
        });
    }
    let flags = given.health.flags();
    let troubled: Vec<_> = flags.into_iter().filter(|flag| flag.stands()).collect();
    blocks.push(Block::section(say("document-attention")));
    if troubled.is_empty() {
        blocks.push(Block::Notice { tone: Tone::Good, text: say("document-no-flags") });
    }
    for flag in troubled {
        blocks.push(Block::Heading {
            level: 2,
            text: flag_title_in(given, flag),
            note: flag_reason(given, flag),
        });
        let steps = flag.playbook.iter().map(|step| {
            let done = step.taken.as_ref().map(|taken| {
                both(|l| match taken.note.trim() {
                    "" => l.date(taken.on),
                    note => format!("{} · {note}", l.date(taken.on)),
                })
            });
            fact(&format!("playbook-step-{}", tag(&step.step)), done.unwrap_or_default())
        });
        blocks.push(Block::Facts(steps.collect()));
    }
    if let Some(own) = given.communication.as_ref().filter(|own| !own.escalation.is_blank()) {
        blocks.push(Block::section(say("document-escalation")));
        blocks.push(Block::Paragraph(own.escalation.clone()));
    }
    blocks.extend(practices(given));
    document
}

/// The pages of the playbook in their two layers, each with the day somebody last said that it stands.
pub(super) fn practices(given: &Given) -> Vec<Block> {
    let mut blocks = Vec::new();
    for layer in [PracticeLayer::WithAgency, PracticeLayer::WithCreator] {
        let own = given.practices.iter().filter(|page| page.layer == layer);
        let pages: Vec<Block> = own
            .flat_map(|page| {
                let note = say_with("document-practice-stands", |l| {
                    vec![("date", l.date(page.updated_on).into())]
                });
                let head = Block::Heading { level: 2, text: page.title.clone(), note };
                let text = (!page.text.is_blank()).then(|| Block::Paragraph(page.text.clone()));
                std::iter::once(head).chain(text)
            })
            .collect();
        if !pages.is_empty() {
            blocks.push(Block::section(say(&format!("practice-layer-{}", tag(&layer)))));
            blocks.extend(pages);
        }
    }
    blocks
}

/// The notes of the exchanges, the newest first, under what was agreed about them.
pub(super) fn sync_notes(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::SyncNotes);
    let blocks = &mut document.blocks;
    if let Some(own) = &given.communication {
        let days = i64::from(own.cadence_days);
        let mut facts = vec![fact(
            "document-cadence",
            say_with("document-every-days", |_| vec![("n", days.into())]),
        )];
        if !own.tool.trim().is_empty() {
            facts.push(fact("document-tool", typed(&own.tool)));
        }
        if !own.members.is_empty() {
            facts.push(fact("document-members", typed(&own.members.join(", "))));
        }
        blocks.push(Block::Facts(facts));
    }
    for note in &given.notes {
        blocks.push(Block::section(day(note.on)));
        for (key, text) in [
            ("document-happened", &note.happened),
            ("document-happening", &note.happening),
            ("document-blockers", &note.blockers),
        ] {
            if !text.is_blank() {
                blocks.push(Block::part(say(key)));
                blocks.push(Block::Paragraph(text.clone()));
            }
        }
    }
    document
}

/// What wants attention; says so where nothing does.
pub(super) fn attention(given: &Given, health: &Health) -> Vec<Block> {
    let own = health.flags();
    let own = own.into_iter().filter(|flag| flag.wants_attention());
    let mut blocks = vec![Block::section(say("document-attention"))];
    blocks.push(
        flags(given, own)
            .unwrap_or(Block::Notice { tone: Tone::Good, text: say("document-no-flags") }),
    );
    blocks
}

/// The state of things in a sentence: how many want attention, which are the rows of [`attention`].
pub(super) fn lead(health: &Health) -> Both {
    let troubled = health.flags().iter().filter(|flag| flag.wants_attention()).count() as i64;
    match (health.known, troubled) {
        (0, _) => say("document-lead-unknown"),
        (_, 0) => say("document-lead-well"),
        (_, n) => say_with("document-lead-trouble", |_| vec![("n", n.into())]),
    }
}

/// What is not known, for the small print.
pub(super) fn missing(given: &Given, health: &Health) -> Vec<Both> {
    let unknown = health.flags().into_iter().filter(|flag| flag.state == FlagState::NoData);
    unknown
        .map(|flag| {
            let (title, reason) = (flag_title_in(given, flag), flag_reason(given, flag));
            both(|l| format!("{}: {}", title.side(l.lang()), reason.side(l.lang())))
        })
        .collect()
}

pub(super) fn shown_figures() -> Block {
    Block::Heading { level: 1, text: say("health-figures"), note: say("health-figures-note") }
}

pub(super) fn day_of(given: &Given) -> Option<Both> {
    let (starts, ends) = given.campaign.starts.zip(given.campaign.ends)?;
    if !(starts..=ends).contains(&given.today) {
        return None;
    }
    let (now, all) = ((given.today - starts).num_days() + 1, (ends - starts).num_days() + 1);
    let (now, all) = (count(now), count(all));
    Some(both(|l| {
        let of = l.lang();
        l.text("campaign-day-of", &[("day", now.side(of).into()), ("all", all.side(of).into())])
    }))
}
