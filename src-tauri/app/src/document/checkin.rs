//! The check-in on paper: the prepared page for all, and a creator's own page to think along (REQUIREMENTS 127–130).

use super::figures::figures;
use super::flags::{flag_reason, flag_title_in};
use super::given::Given;
use super::kind::DocumentKind;
use super::learn::reached_so_far;
use super::run::{attention, day_of, lead, missing, shown_figures};
use super::said::{
    begun, day, decisions, deliverables, deliverables_of, fact, market_name, question, say,
    say_with, typed,
};
use crate::clause::both;
use crate::metric_words::{metric_formula, metric_name};
use sverka_core::campaign::Party;
use sverka_core::checkin::{self, Checkin, CheckinState};
use sverka_core::flag::Flag;
use sverka_core::health::Part;
use sverka_core::{Both, Id};
use sverka_exchange::document::{Block, Cell, Column, Document, Fact, Table, Tone};

/// Everything the half hour of the check-in needs: the term, what works, what does not, what is not known; and, once it
/// was held, what was said and decided.
pub(super) fn report(given: &Given) -> Document {
    let mut document = begun(given, DocumentKind::Checkin);
    document.about.extend(day_of(given));
    let health = &given.health;
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(lead(health)));
    blocks.push(Block::Facts(term(given)));
    let in_hand: Vec<Both> = health
        .flags()
        .into_iter()
        .filter(|flag| flag.works())
        .map(|flag| {
            let (title, reason) = (flag_title_in(given, flag), flag_reason(given, flag));
            both(|l| format!("{}: {}", title.side(l.lang()), reason.side(l.lang())))
        })
        .collect();
    blocks.push(Block::Heading {
        level: 1,
        text: say("decision-works"),
        note: say("decision-works-note"),
    });
    blocks.push(if in_hand.is_empty() {
        Block::Notice { tone: Tone::Unknown, text: say("document-nothing-in-hand") }
    } else {
        Block::List(in_hand)
    });
    blocks.extend(doubled(given, None));
    blocks.extend(attention(given, health));
    blocks.push(shown_figures());
    blocks.extend(figures(given, health));
    blocks.push(Block::section(say("campaign-room-deliverables")));
    blocks.push(deliverables(given));
    blocks.extend(given.checkins.iter().flat_map(held));
    let made: Vec<_> = given.decisions.iter().filter(|d| d.at_checkin).collect();
    blocks.push(Block::section(say("decision-title")));
    if made.is_empty() {
        blocks.push(Block::List(
            ["decision-continue", "decision-pivot", "decision-stop"].map(say).into(),
        ));
        blocks.push(Block::Paragraph(say("document-decide-together")));
    } else {
        blocks.extend(decisions(made.into_iter()));
    }
    document.notes.extend(missing(given, health));
    document.notes.push(say("document-markets-note"));
    document
}

/// A creator's page: their own figures in full, the other market as a share of its plan only, no prices, and room to
/// write what they think.
pub(super) fn shared(given: &Given, party: Id) -> Document {
    let mut document = begun(given, DocumentKind::CheckinShared);
    // One sheet to hold in the hand and write on.
    document.tight = true;
    document.about.extend(day_of(given));
    let Some(party) = given.parties.iter().find(|own| own.id == party) else { return document };
    let is_theirs = |part: &&Part| party.market.is_none_or(|market| market == part.market);
    let parts = || given.health.performance.parts.iter().filter(|part| part.metric.is_some());
    let own: Vec<&Part> =
        parts().filter(is_theirs).filter(|part| !is_money(part.metric.as_deref())).collect();
    let others: Vec<&Part> = parts().filter(|part| part.primary && !is_theirs(part)).collect();
    let blocks = &mut document.blocks;
    blocks.push(Block::Lead(say_with("document-shared-lead", |l| {
        vec![("name", party.name.or_other(l.lang()).to_owned().into())]
    })));
    blocks.push(Block::Facts(vec![meeting(given)]));
    blocks.push(Block::Heading {
        level: 1,
        text: say("document-shared-figures"),
        note: say("document-shared-figures-note"),
    });
    blocks.push(if own.iter().any(|part| part.value.is_some()) {
        Block::Table(Table {
            columns: vec![
                Column::words(say("health-column-metric"), 4),
                Column::figures(say("health-column-now"), 2),
                Column::figures(say("health-column-expected"), 2),
                Column::figures(say("health-column-target"), 2),
            ],
            rows: own.iter().map(|part| explained(given, part)).collect(),
        })
    } else {
        Block::Notice { tone: Tone::Unknown, text: say("document-shared-nothing") }
    });
    for part in others {
        blocks.push(Block::Paragraph(other_market(given, part)));
    }
    blocks.extend(doubled(given, Some(party)));
    blocks.push(Block::section(say("campaign-room-deliverables")));
    blocks.push(deliverables_of(given, Some(party.id)));
    blocks.push(Block::Heading {
        level: 1,
        text: say("document-shared-think"),
        note: say("document-shared-think-note"),
    });
    for key in [
        "document-shared-ask-see",
        "document-shared-ask-more",
        "document-shared-ask-change",
        "document-shared-ask-need",
    ] {
        blocks.extend(question(key));
    }
    blocks.push(Block::Paragraph(say("document-shared-close")));
    document
}

/// The meeting as its own day has it: the one it is on, the one it was on, or that its day is still to be named. A day
/// that has passed invites nobody.
fn meeting(given: &Given) -> Fact {
    let found = checkin::standing(&given.campaign, &given.checkins, &given.decisions, given.today);
    let value = match (found.state, found.on) {
        (CheckinState::Coming | CheckinState::Today, Some(on)) => day(on),
        (CheckinState::Held, Some(on)) => {
            say_with("document-checkin-was", |l| vec![("day", l.date(on).into())])
        }
        _ => say("document-checkin-to-name"),
    };
    fact("document-checkin-on", value)
}

/// A row of a creator's figures with how the metric is counted under its name: letters alone tell them nothing.
fn explained(given: &Given, part: &Part) -> Vec<Cell> {
    let mut row = reached_so_far(given, part);
    let metric = part.metric.as_deref().unwrap_or_default();
    let is_made = given.dictionary.find(metric).is_some_and(|own| !own.formula.over().is_empty());
    if let Some(name) = row.first_mut().filter(|_| is_made) {
        name.under = metric_formula(&given.dictionary, metric);
    }
    row
}

/// Money is the brand's affair: what a creator's outcome cost is not on their page.
fn is_money(metric: Option<&str>) -> bool {
    let metric = metric.and_then(sverka_core::metric::find);
    metric.is_some_and(|metric| metric.unit == sverka_core::metric::Unit::Money)
}

/// The other market in one line: how much of its plan, and no amounts.
fn other_market(given: &Given, part: &Part) -> Both {
    let market = market_name(part.market);
    let id = part.metric.as_deref().unwrap_or_default();
    let key =
        if part.score.is_some() { "document-shared-other" } else { "document-shared-other-none" };
    both(|l| {
        let score = part.score.map(|score| l.percent(score, 0)).unwrap_or_default();
        l.text(
            key,
            &[
                ("market", market.side(l.lang()).into()),
                ("metric", metric_name(l, &given.dictionary, id).into()),
                ("score", score.into()),
            ],
        )
    })
}

/// What goes so well that it deserves more (REQUIREMENTS 130); for a creator, in their market and without prices.
fn doubled(given: &Given, party: Option<&Party>) -> Vec<Block> {
    let theirs = |flag: &&Flag| {
        let market = |p: &Party| p.market.is_none_or(|market| market == flag.market);
        party.is_none_or(|p| market(p) && !is_money(flag.metric.as_deref()))
    };
    let rows: Vec<Both> = given
        .health
        .ahead
        .iter()
        .filter(theirs)
        .map(|flag| {
            let (metric, market) = (flag.metric.as_deref(), market_name(flag.market));
            let reason = flag_reason(given, flag);
            both(|l| {
                let of = l.lang();
                let metric = metric_name(l, &given.dictionary, metric.unwrap_or_default());
                format!("{metric}, {}: {}", market.side(of), reason.side(of))
            })
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let (text, note) = (say("checkin-double-down"), say("checkin-double-down-note"));
    vec![
        Block::Heading { level: 1, text, note },
        Block::List(rows),
        Block::Paragraph(say("playbook-step-double-down-what")),
    ]
}

/// What was said and decided at a check-in that was held.
fn held(own: &Checkin) -> Vec<Block> {
    let title = match (own.held, own.early) {
        (false, _) => say("document-held-draft"),
        (true, early) => {
            let key = if early { "document-held-early" } else { "document-held" };
            say_with(key, |l| vec![("date", l.date(own.on).into())])
        }
    };
    let mut blocks = vec![Block::section(title)];
    if let Some(on) = own.shared_on {
        blocks.push(Block::Facts(vec![fact("checkin-shared-on", day(on))]));
    }
    for (key, text) in [("checkin-seen", &own.seen), ("checkin-creator-says", &own.creator_says)] {
        if !text.is_blank() {
            blocks.push(Block::part(say(key)));
            blocks.push(Block::Paragraph(text.clone()));
        }
    }
    let ideas: Vec<Both> = own.ideas.iter().filter(|idea| !idea.is_blank()).cloned().collect();
    if !ideas.is_empty() {
        blocks.push(Block::part(say("checkin-ideas")));
        blocks.push(Block::List(ideas));
    }
    for (key, text) in [("checkin-pivot", &own.pivot), ("checkin-more", &own.double_down)] {
        if !text.is_blank() {
            blocks.push(Block::Quote { by: say(key), text: text.clone() });
        }
    }
    blocks
}

fn term(given: &Given) -> Vec<Fact> {
    let campaign = &given.campaign;
    let window =
        campaign.starts.zip(campaign.ends).and_then(|(from, to)| checkin::window(from, to));
    let mut facts = Vec::new();
    if let Some(on) = checkin::date(campaign) {
        facts.push(fact("document-checkin-on", day(on)));
    }
    if let Some(window) = window {
        let span = both(|l| l.date_range(window.from, window.to));
        facts.push(fact("document-checkin-window", span));
        if let Some(early) = window.early {
            facts.push(fact("document-checkin-early", day(early)));
        }
    }
    if !campaign.checkin_reason.trim().is_empty() {
        facts.push(fact("document-checkin-reason", typed(&campaign.checkin_reason)));
    }
    facts
}

/// A cell's worth of a metric as it stands.
pub(super) fn metric_cell(given: &Given, part: &Part) -> Cell {
    let id = part.metric.as_deref().unwrap_or_default();
    let primary = if part.primary { say("health-primary") } else { Both::default() };
    Cell::of(both(|l| metric_name(l, &given.dictionary, id))).under(primary)
}
