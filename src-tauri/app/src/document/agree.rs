//! Documents of alignment: whose needs meet how far, and the sheet that signs goals and metrics off.

use super::given::Given;
use super::kind::DocumentKind;
use super::said::{begun, fact, metrics, parties, pens, say, say_with, tag};
use crate::clause::both;
use sverka_core::alignment::Alignment;
use sverka_core::{Both, Id};
use sverka_exchange::document::{Block, Cell, Column, Document, Fact, Table, Tone};

/// The matrix of needs, with the overlap of each creator and the gate it is held against.
pub(super) fn matrix(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::Matrix);
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(verdict(&given.align.alignment)));
    blocks.extend(goals(given));
    blocks.push(Block::Heading {
        level: 1,
        text: say("align-matrix"),
        note: say("align-matrix-note"),
    });
    blocks.push(rows(given));
    blocks.extend(obstacles(given));
    blocks.push(Block::section(say("align-metrics")));
    blocks.push(metrics(given));
    blocks.extend(limits(given));
    document.notes.push(say("document-scale-note"));
    document
}

/// Goals, metrics and limits on a sheet, with a line for each party's pen.
pub(super) fn sign_off(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::SignOff);
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(verdict(&given.align.alignment)));
    blocks.push(parties(given));
    blocks.extend(goals(given));
    blocks.push(Block::section(say("align-metrics")));
    blocks.push(metrics(given));
    if !given.align.needs.is_empty() {
        blocks.push(Block::section(say("align-matrix")));
        blocks.push(rows(given));
    }
    blocks.extend(limits(given));
    blocks.push(Block::section(say("document-signatures")));
    blocks.push(Block::Paragraph(say("document-sign-off-meaning")));
    blocks.push(pens(given));
    document.notes.push(say("document-not-advice"));
    document
}

/// The mean and the gate in a sentence.
fn verdict(alignment: &Alignment) -> Both {
    let key = match (alignment.open, alignment.overall) {
        (_, None) => return say("align-gate-no-mean"),
        (true, _) => "document-gate-open",
        (false, _) => "document-gate-shut",
    };
    let mean = alignment.overall.unwrap_or_default();
    say_with(key, |l| {
        vec![("mean", l.number(mean, 1).into()), ("gate", l.number(alignment.gate, 1).into())]
    })
}

/// The chain from the business to the partnership.
pub(super) fn goals(given: &Given) -> Vec<Block> {
    let campaign = &given.campaign;
    let objective = campaign.objective.map(|o| say(&format!("align-objective-{}", tag(&o))));
    let mut facts = vec![
        fact("align-business", campaign.business_objective.clone()),
        fact("document-marketing-objective", campaign.marketing_objective.clone()),
        fact("align-partnership", campaign.partnership_goal.clone()),
        fact("align-objective", objective.unwrap_or_default()),
    ];
    for own in &campaign.success {
        let market = super::said::market_name(own.market);
        let labelled =
            |key: &str| both(|l| l.text(key, &[("market", market.side(l.lang()).into())]));
        let said = [
            ("document-success-in", &own.definition),
            ("document-failure-in", &own.failure),
            ("document-feedback-in", &own.feedback),
        ];
        facts.extend(
            said.into_iter()
                .filter(|(_, text)| !text.is_blank())
                .map(|(key, text)| Fact { label: labelled(key), value: text.clone() }),
        );
    }
    if !campaign.renegotiate.is_blank() {
        facts.push(fact("document-renegotiate", campaign.renegotiate.clone()));
    }
    vec![Block::section(say("align-goals")), Block::Facts(facts)]
}

fn rows(given: &Given) -> Block {
    let creators: Vec<_> = given.creators().collect();
    let mut columns = vec![Column::words(say("align-matrix-brand"), 4)];
    for creator in &creators {
        let name = &creator.name;
        columns.push(Column::words(
            both(|l| l.text("align-matrix-creator", &[("name", name.or_other(l.lang()).into())])),
            4,
        ));
        columns.push(Column::figures(say("align-matrix-overlap"), 2));
    }
    let gate = given.align.alignment.gate;
    let overlap = |overlap: Option<u8>| match overlap {
        None => Cell::of(Both::default()).toned(Tone::Unknown),
        Some(n) => {
            let tone = if f64::from(n) < gate { Tone::Risk } else { Tone::Good };
            Cell::of(say_with("document-rating", |l| vec![("n", l.integer(n.into()).into())]))
                .toned(tone)
        }
    };
    let mut rows: Vec<Vec<Cell>> = given
        .align
        .needs
        .iter()
        .map(|need| {
            let mut row = vec![Cell::of(need.brand.clone())];
            for creator in &creators {
                let own = need.creators.iter().find(|c| c.party == creator.id);
                row.push(Cell::of(own.map(|c| c.need.clone()).unwrap_or_default()));
                row.push(overlap(own.and_then(|c| c.overlap)));
            }
            row
        })
        .collect();
    let mean = |party: Id| {
        let own = given.align.alignment.creators.iter().find(|c| c.party == party);
        let mean = own.and_then(|c| c.mean);
        let tone = match mean {
            Some(mean) if mean >= gate => Tone::Good,
            Some(_) => Tone::Risk,
            None => Tone::Unknown,
        };
        Cell::of(mean.map(|m| both(|l| l.number(m, 1))).unwrap_or_default()).toned(tone)
    };
    let mut last = vec![Cell::of(say("align-matrix-mean"))];
    for creator in &creators {
        last.push(Cell::of(say_with("align-gate-mark", |l| {
            vec![("gate", l.number(gate, 1).into())]
        })));
        last.push(mean(creator.id));
    }
    rows.push(last);
    Block::Table(Table { columns, rows })
}

/// What keeps the gate shut.
fn obstacles(given: &Given) -> Vec<Block> {
    let own: Vec<Both> = given
        .align
        .alignment
        .obstacles
        .iter()
        .map(|obstacle| say(&format!("align-obstacle-{}", tag(obstacle))))
        .collect();
    if own.is_empty() {
        return Vec::new();
    }
    vec![Block::part(say("align-gate-shut")), Block::List(own)]
}

/// Red lines, what is open to talk, and what was let go for something else.
pub(super) fn limits(given: &Given) -> Vec<Block> {
    let mut blocks = Vec::new();
    let named = |party: Id, text: &Both| {
        let name = given.name_of(party);
        both(|l| {
            l.text(
                "clause-line",
                &[
                    ("name", name.or_other(l.lang()).into()),
                    ("text", text.or_other(l.lang()).into()),
                ],
            )
        })
    };
    let red: Vec<Both> = given
        .boundaries
        .iter()
        .filter(|b| b.firm && !b.text.is_blank())
        .map(|b| named(b.party, &b.text))
        .collect();
    let open = given.boundaries.iter().filter(|b| !b.firm && !b.text.is_blank());
    let open: Vec<Both> = open.map(|b| named(b.party, &b.text)).collect();
    let let_go = given.trade_offs.iter().filter(|t| !t.chosen.is_blank()).map(|t| {
        both(|l| {
            let chosen = t.chosen.or_other(l.lang());
            if t.given_up.is_blank() {
                return chosen.to_owned();
            }
            let given_up = t.given_up.or_other(l.lang());
            l.text(
                "document-trade-off",
                &[("chosen", chosen.into()), ("given-up", given_up.into())],
            )
        })
    });
    let let_go: Vec<Both> = let_go.collect();
    for (key, points) in
        [("align-red-lines", red), ("document-negotiable", open), ("document-trade-offs", let_go)]
    {
        if !points.is_empty() {
            blocks.push(Block::section(say(key)));
            blocks.push(Block::List(points));
        }
    }
    blocks
}
