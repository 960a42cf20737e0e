//! The meeting that aligned goals: its protocol, and what was agreed as each party confirmed it.

use super::agree::limits;
use super::given::Given;
use super::kind::DocumentKind;
use super::said::{begun, day, fact, metrics, say, say_with, tag};
use crate::clause::both;
use crate::metric_words::metric_name;
use sverka_core::recap::RecapItem;
use sverka_core::session::Session;
use sverka_core::{Both, Id};
use sverka_exchange::document::{Block, Cell, Column, Document, Fact, Table, Tone};
use sverka_locale::locale;

/// Who came, what each answered and why, and how it ended. The organizer's own notes are never in it, and no answer
/// that was not opened.
pub(super) fn protocol(given: &Given, session: Id) -> Document {
    let mut document = begun(given, DocumentKind::Protocol);
    let Some(session) = given.sessions.iter().find(|own| own.id == session) else {
        return document;
    };
    document.about.push(when(session));
    let blocks = &mut document.blocks;
    if let Some(outcome) = session.outcome {
        blocks.push(Block::Lead(say(&format!("document-outcome-{}", tag(&outcome)))));
    }
    if !session.attendees.is_empty() {
        blocks.push(Block::section(say("document-attendees")));
        blocks.push(attendees(given, session));
        if !session.attendees.iter().any(|who| who.decides) {
            blocks.push(Block::Notice { tone: Tone::Watch, text: say("document-nobody-decides") });
        }
    }
    for question in &session.revealed {
        let answers = given
            .answers
            .iter()
            .filter(|a| a.session == session.id && a.question == *question && !a.text.is_blank());
        let answers: Vec<_> = answers.collect();
        if answers.is_empty() {
            continue;
        }
        blocks.push(Block::section(worded(question)));
        for answer in answers {
            let by = given.name_of(answer.party);
            blocks.push(Block::Quote { by, text: answer.text.clone() });
            let whys: Vec<Both> = answer
                .whys
                .iter()
                .map(|why| why.text.clone())
                .filter(|why| !why.is_blank())
                .collect();
            if !whys.is_empty() {
                blocks.push(Block::Facts(
                    whys.into_iter().map(|why| fact("document-why", why)).collect(),
                ));
            }
        }
    }
    blocks.push(Block::section(say("document-agreed")));
    blocks.extend(agreed(given, session.id));
    document.notes.push(say("document-protocol-note"));
    document
}

/// Here is what we agreed: the items, and how each party took them.
pub(super) fn recap(given: &Given, session: Id) -> Document {
    let mut document = begun(given, DocumentKind::Recap);
    if let Some(session) = given.sessions.iter().find(|own| own.id == session) {
        document.about.push(when(session));
    }
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(say("document-recap-lead")));
    blocks.push(Block::Paragraph(say("document-recap-answer")));
    blocks.extend(agreed(given, session));
    if !given.targets.is_empty() {
        blocks.push(Block::section(say("align-metrics")));
        blocks.push(metrics(given));
    }
    blocks.extend(limits(given));
    document
}

fn when(session: &Session) -> Both {
    let spent: i64 = session.spent.iter().map(|step| i64::from(step.seconds)).sum::<i64>() / 60;
    let minutes = if spent > 0 { spent } else { i64::from(session.minutes) };
    both(|l| {
        let length = l.text("document-minutes", &[("n", minutes.into())]);
        format!("{} · {length}", l.date(session.on))
    })
}

fn attendees(given: &Given, session: &Session) -> Block {
    let rows = session.attendees.iter().map(|who| {
        let party = who.party.and_then(|id| given.parties.iter().find(|p| p.id == id));
        let mut name = Cell::of(super::said::typed(&who.name));
        name.market = party.and_then(|p| p.market);
        vec![
            name,
            Cell::of(say(&format!("document-attendee-{}", tag(&who.role)))),
            Cell::of(party.map(|p| p.name.clone()).unwrap_or_default()),
            Cell::of(if who.decides { say("document-decides") } else { Both::default() }),
        ]
    });
    Block::Table(Table {
        columns: vec![
            Column::words(say("document-column-name"), 4),
            Column::words(say("document-column-role"), 4),
            Column::words(say("document-column-party"), 4),
            Column::words(say("document-column-decides"), 3),
        ],
        rows: rows.collect(),
    })
}

/// The items of a meeting with what each party says to them.
fn agreed(given: &Given, session: Id) -> Vec<Block> {
    let items: Vec<&RecapItem> = given
        .recap
        .iter()
        .filter(|item| item.session == session && !item.text.is_blank())
        .collect();
    if items.is_empty() {
        return vec![Block::Notice { tone: Tone::Unknown, text: say("document-nothing-agreed") }];
    }
    let mut blocks = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        let title = if item.about.is_empty() {
            say_with("document-agreed-item", |l| vec![("n", l.integer(at as i64 + 1).into())])
        } else {
            about(given, item)
        };
        blocks.push(Block::Clause { number: at as u32 + 1, title, text: item.text.clone() });
        blocks.push(Block::Facts(
            given
                .parties
                .iter()
                .map(|party| Fact { label: party.name.clone(), value: response(item, party.id) })
                .collect(),
        ));
        for own in item.responses.iter().filter(|r| !r.correct && !r.correction.is_blank()) {
            let name = given.name_of(own.party);
            let by = both(|l| {
                let name = name.or_other(l.lang()).to_owned();
                l.text("document-correction-by", &[("name", name.into())])
            });
            blocks.push(Block::Quote { by, text: own.correction.clone() });
        }
    }
    blocks
}

fn about(given: &Given, item: &RecapItem) -> Both {
    if let Some(id) = item.about.strip_prefix("need:") {
        let need = given.align.needs.iter().find(|need| need.id.to_string() == id);
        return need.map(|need| need.brand.clone()).unwrap_or_default();
    }
    if let Some(id) = item.about.strip_prefix("target:") {
        let target = given.targets.iter().find(|target| target.id.to_string() == id);
        return target
            .map(|t| both(|l| metric_name(l, &given.dictionary, &t.metric)))
            .unwrap_or_default();
    }
    worded(&item.about)
}

/// How a party took an item: an answer to an earlier wording does not count.
fn response(item: &RecapItem, party: Id) -> Both {
    let own = item.responses.iter().find(|r| r.party == party && r.of == item.text);
    let Some(own) = own else { return say("document-unconfirmed") };
    let key = if own.correct { "document-confirmed" } else { "document-corrected" };
    let on = day(own.on);
    both(|l| l.text(key, &[("date", on.side(l.lang()).into())]))
}

/// The words of a question; a question that is the organizer's own is its key.
fn worded(question: &str) -> Both {
    both(|l| {
        let key = format!("session-ask-{question}");
        if locale(l.lang()).has(&key) { l.text(&key, &[]) } else { question.to_owned() }
    })
}
