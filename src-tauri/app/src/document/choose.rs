//! Documents of choosing a creator, for the formats their printed templates do not cover.

use super::given::Given;
use super::kind::DocumentKind;
use super::said::{say, tag, typed};
use crate::Workspace;
use crate::clause::both;
use crate::failure::Outcome;
use sverka_core::conversation::Conversation;
use sverka_core::{Both, Id};
use sverka_exchange::document::{
    AnswerText, Block, Cell, Column, Document, Fact, GateLine, ScoreGroup, Table, TalkText, Tone,
};

/// The vetting of a creator: score, criteria with what they rest on, gates, conversations.
pub(super) fn scorecard(workspace: &Workspace, given: &Given, partner: Id) -> Outcome<Document> {
    let card = crate::partner_file::card(workspace, partner)?;
    let kind = say(&format!("document-kind-{}", tag(&DocumentKind::Scorecard)));
    let mut document = Document::new(kind, card.name, given.today);
    document.about = card.about;
    let score = if card.score.is_blank() { say("document-unscored") } else { card.score };
    let of_five = say("document-of-five");
    document.blocks.push(Block::Lead(both(|l| {
        format!("{} {}", score.side(l.lang()), of_five.side(l.lang()))
    })));
    document.blocks.push(Block::Paragraph(card.basis));
    document.blocks.push(Block::section(say("document-criteria")));
    document.blocks.extend(card.groups.iter().flat_map(group));
    if !card.gates.is_empty() {
        document.blocks.push(Block::section(say("document-gates")));
        document.blocks.push(gates(&card.gates));
    }
    if !card.talks.is_empty() {
        document.blocks.push(Block::section(say("document-talks")));
        document.blocks.extend(card.talks.iter().flat_map(talk));
    }
    Ok(document)
}

fn group(group: &ScoreGroup) -> Vec<Block> {
    let rows = group.lines.iter().map(|line| {
        let basis = both(|l| {
            let marks = line.marks.iter().map(|mark| {
                let by = mark.by.side(l.lang());
                match mark.evidence.trim() {
                    "" => by.to_owned(),
                    evidence => format!("{evidence} ({by})"),
                }
            });
            marks.collect::<Vec<_>>().join("; ")
        });
        vec![
            Cell::of(line.name.clone()),
            Cell::of(line.share.clone()),
            Cell::of(line.score.clone()),
            Cell::of(basis),
        ]
    });
    let table = Table {
        columns: vec![
            Column::words(say("document-column-criterion"), 4),
            Column::figures(say("document-column-weight"), 2),
            Column::figures(say("document-column-score"), 2),
            Column::words(say("document-column-basis"), 7),
        ],
        rows: rows.collect(),
    };
    vec![
        Block::Heading { level: 2, text: group.name.clone(), note: group.score.clone() },
        Block::Table(table),
    ]
}

fn gates(gates: &[GateLine]) -> Block {
    let rows = gates.iter().map(|gate| {
        let tone = match gate.state.as_str() {
            "met" => Tone::Good,
            "not-met" => Tone::Risk,
            "passed" => Tone::Watch,
            _ => Tone::Unknown,
        };
        let facts = both(|l| {
            let mut said: Vec<&str> = gate.facts.iter().map(|fact| fact.side(l.lang())).collect();
            said.push(gate.reason.side(l.lang()));
            said.retain(|fact| !fact.trim().is_empty());
            said.join("; ")
        });
        vec![Cell::of(gate.name.clone()), Cell::of(gate.said.clone()).toned(tone), Cell::of(facts)]
    });
    Block::Table(Table {
        columns: vec![
            Column::words(say("document-column-gate"), 4),
            Column::words(say("document-column-state"), 3),
            Column::words(say("document-column-facts"), 6),
        ],
        rows: rows.collect(),
    })
}

fn talk(talk: &TalkText) -> Vec<Block> {
    let mut blocks = vec![Block::part(talk.title.clone())];
    blocks.push(answers(&talk.answers));
    if !talk.notes.trim().is_empty() {
        blocks.push(Block::Paragraph(typed(&talk.notes)));
    }
    blocks
}

fn answers(answers: &[AnswerText]) -> Block {
    Block::Facts(
        answers
            .iter()
            .map(|answer| Fact {
                label: answer.question.clone(),
                value: both(|l| {
                    let said = [answer.verdict.side(l.lang()).trim(), answer.text.trim()];
                    let said: Vec<&str> = said.into_iter().filter(|s| !s.is_empty()).collect();
                    said.join(". ")
                }),
            })
            .collect(),
    )
}

/// The notes of a conversation, question by question.
pub(super) fn interview(
    workspace: &Workspace,
    given: &Given,
    conversation: Id,
) -> Outcome<Document> {
    let notes = crate::interview::notes(workspace, conversation)?;
    let kind = say(&format!("document-kind-{}", tag(&DocumentKind::Interview)));
    let mut document = Document::new(kind, notes.partner, given.today);
    document.about.push(notes.title);
    document.about.extend(notes.about);
    document.blocks.push(Block::Lead(notes.outcome));
    document.blocks.push(answers(&notes.answers));
    if !notes.notes.trim().is_empty() {
        document.blocks.push(Block::section(say("document-other-notes")));
        document.blocks.push(Block::Paragraph(typed(&notes.notes)));
    }
    if !notes.kept.is_empty() {
        document.blocks.push(Block::section(say("document-kept-evidence")));
        document.blocks.push(Block::List(notes.kept));
    }
    Ok(document)
}

/// A conversation by what it was for, with whom and when.
pub(super) fn talk_name(talk: &Conversation, with: &Both) -> Both {
    both(|l| {
        let kind = l.text(&format!("conversation-kind-{}", talk.kind.tag()), &[]);
        let mut parts = vec![with.or_other(l.lang()).to_owned(), kind];
        parts.extend(talk.on.map(|on| l.date(on)));
        parts.join(" · ")
    })
}
