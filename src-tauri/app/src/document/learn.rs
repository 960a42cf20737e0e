//! Looking back on the whole: the post-mortem, also of the mediocre, and a letter to a creator on what came of it.

use super::figures::figures;
use super::flags::{flag_reason, flag_title};
use super::given::Given;
use super::kind::DocumentKind;
use super::run::missing;
use super::said::{
    begun, count, decisions, deliverables, dimensions, fact, say, say_with, tag, typed, value_of,
};
use crate::clause::both;
use crate::metric_words::metric_name;
use sverka_core::campaign::Stage;
use sverka_core::decision::ending;
use sverka_core::deliverable::{Deliverable, Standing};
use sverka_core::health::Part;
use sverka_core::pilot::Debrief;
use sverka_core::review::{AlternativeKind, Review};
use sverka_core::{Both, Id};
use sverka_exchange::document::{Block, Cell, Column, Document, Table, Tone};

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
    blocks.extend(figures(given, health));
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
                (flag_title(given, flag), say(&format!("playbook-step-{}", tag(&step.step))));
            let by = both(|l| {
                let of = l.lang();
                format!("{} · {} · {}", l.date(step.on), title.side(of), name.side(of))
            });
            let note = step.note.trim();
            let text = if note.is_empty() { flag_reason(given, flag) } else { typed(note) };
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
    if !given.predictions.iter().all(|row| row.prediction.is_none()) {
        blocks.push(Block::section(say("review-predictions")));
        blocks.push(predictions(given));
    }
    match &given.review {
        Some(review) => blocks.extend(reviewed(given, review)),
        None => blocks.push(Block::Notice { tone: Tone::Watch, text: say("review-none") }),
    }
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
    document.notes.extend(missing(given, health));
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
    let lines: Vec<Both> = parts.into_iter().map(|part| reached(given, part)).collect();
    both(|l| lines.iter().map(|line| line.side(l.lang())).collect::<Vec<_>>().join(" "))
}

/// What was reached of what was agreed in one market.
fn reached(given: &Given, part: &Part) -> Both {
    let id = part.metric.as_deref().unwrap_or_default();
    let market = super::said::market_name(part.market);
    let value = value_of(given, id, part.value, part.currency);
    let target = value_of(given, id, part.threshold, part.currency);
    let key = match () {
        () if is_cut(given, part) => "document-reached-until",
        () if is_met(given, part) => "document-reached",
        () => "document-not-reached",
    };
    both(|l| {
        let of = l.lang();
        let until = part.known_to().map(|day| l.date(day)).unwrap_or_default();
        l.text(
            key,
            &[
                ("until", until.into()),
                ("market", market.side(of).into()),
                ("metric", metric_name(l, &given.dictionary, id).into()),
                ("value", value.side(of).into()),
                ("target", target.side(of).into()),
            ],
        )
    })
}

/// Whether the campaign ran to its last day and the figures stop before it, so that they are no verdict yet.
fn is_cut(given: &Given, part: &Part) -> bool {
    let stopped_on = ending(&given.decisions).map(|end| end.on);
    let until = crate::review::to_reach(&given.campaign, stopped_on);
    until.is_some_and(|ends| given.today > ends && !part.is_whole(ends))
}

fn is_met(given: &Given, part: &Part) -> bool {
    let metric = part.metric.as_deref().and_then(|id| given.dictionary.find(id));
    let both = metric.zip(part.value).zip(part.threshold);
    both.is_some_and(|((metric, value), target)| metric.direction.reaches(value, target))
}

/// What was predicted beside what came.
fn predictions(given: &Given) -> Block {
    let rows = given.predictions.iter().filter_map(|row| {
        let own = row.prediction.as_ref()?;
        let shown = |value| value_of(given, &row.metric, value, row.currency);
        let range = span(shown(own.low), shown(own.high));
        let chance = own.chance.map(|chance| both(|l| l.percent(100.0 * chance, 0)));
        let score = row.score;
        let hit =
            score.and_then(|score| score.hit).map(|hit| say(&format!("review-hit-{}", tag(&hit))));
        let late = (!row.in_time).then(|| say("review-late"));
        Some(vec![
            Cell::of(both(|l| metric_name(l, &given.dictionary, &row.metric))),
            Cell::of(super::said::market_name(row.market)).about(row.market),
            Cell::of(range),
            Cell::of(chance.unwrap_or_default()),
            Cell::of(score.map(|score| shown(score.value)).unwrap_or_default())
                .under(late.or(hit).unwrap_or_default()),
        ])
    });
    Block::Table(Table {
        rows: rows.collect(),
        columns: vec![
            Column::words(say("health-column-metric"), 4),
            Column::words(say("health-column-market"), 2),
            Column::figures(say("review-column-range"), 3),
            Column::figures(say("review-column-chance"), 2),
            Column::figures(say("review-column-came"), 3),
        ],
    })
}

/// The two ends of a range; one of them may be open.
fn span(low: Both, high: Both) -> Both {
    match (low.is_blank(), high.is_blank()) {
        (false, false) => {
            both(|l| format!("{}\u{2013}{}", low.side(l.lang()), high.side(l.lang())))
        }
        (false, true) => say_with("review-from", |l| vec![("value", low.side(l.lang()).into())]),
        (true, false) => say_with("review-to", |l| vec![("value", high.side(l.lang()).into())]),
        (true, true) => Both::default(),
    }
}

/// The review: what worked, what did not, the kind of failure with the other explanations beside it, what is done
/// differently, and what nobody controlled.
fn reviewed(given: &Given, review: &Review) -> Vec<Block> {
    let mut blocks = vec![Block::section(say("review-found"))];
    for (key, text) in [
        ("review-worked", &review.worked),
        ("review-did-not", &review.did_not),
        ("review-next-time", &review.next_time),
    ] {
        blocks.push(Block::part(say(key)));
        blocks.push(if text.is_blank() {
            Block::Notice { tone: Tone::Unknown, text: say("review-unsaid") }
        } else {
            Block::Paragraph(text.clone())
        });
    }
    if let Some(nature) = review.nature {
        let name = say(&format!("review-nature-{}", tag(&nature)));
        let means = say(&format!("review-nature-{}-means", tag(&nature)));
        blocks.push(Block::part(say("review-why")));
        blocks.push(Block::Paragraph(both(|l| {
            format!("{}: {}.", name.side(l.lang()), means.side(l.lang()))
        })));
        if !review.is_weighed() {
            let looked = i64::from(review.looked_at());
            blocks.push(Block::Notice {
                tone: Tone::Watch,
                text: say_with("review-looked-at", |l| vec![("n", l.integer(looked).into())]),
            });
        }
    }
    if !review.causes.is_empty() {
        blocks.push(Block::part(say("review-causes")));
        let causes = review.causes.iter().map(|cause| say(&format!("review-cause-{}", tag(cause))));
        blocks.push(Block::List(causes.collect()));
    }
    let looked: Vec<_> = AlternativeKind::ALL
        .into_iter()
        .map(|kind| {
            let own = review.alternatives.iter().find(|own| own.what == kind);
            let state = match own.and_then(|own| own.ruled_out) {
                Some(true) => "review-ruled-out",
                Some(false) => "review-possible",
                None => "review-not-looked",
            };
            let state = say(state);
            let note = own.map(|own| own.note.trim().to_owned()).unwrap_or_default();
            let value = both(|l| match note.as_str() {
                "" => state.side(l.lang()).to_owned(),
                note => format!("{}. {note}", state.side(l.lang())),
            });
            fact(&format!("review-alternative-{}", tag(&kind)), value)
        })
        .collect();
    blocks.push(Block::part(say("review-alternatives")));
    blocks.push(Block::Facts(looked));
    let learned: Vec<Both> = given.learned.iter().map(|own| own.text.clone()).collect();
    if !learned.is_empty() {
        blocks.push(Block::part(say("review-learned")));
        blocks.push(Block::List(learned));
    }
    let uncontrolled = review.uncontrolled.iter().filter(|text| !text.trim().is_empty());
    let uncontrolled: Vec<String> = uncontrolled.map(|text| text.trim().to_owned()).collect();
    let n = uncontrolled.len() as i64;
    blocks.push(Block::Paragraph(say_with("review-uncontrolled-said", |l| {
        let what = if n == 0 { String::new() } else { format!(" ({})", uncontrolled.join(", ")) };
        vec![("n", l.integer(n).into()), ("what", what.into())]
    })));
    blocks
}

/// A metric as it stands, for a creator's page.
pub(super) fn reached_so_far(given: &Given, part: &Part) -> Vec<Cell> {
    let id = part.metric.as_deref().unwrap_or_default();
    let shown = |value| Cell::of(value_of(given, id, value, part.currency));
    vec![
        super::checkin::metric_cell(given, part),
        shown(part.value),
        shown(part.expected),
        shown(part.threshold),
    ]
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
        blocks.push(Block::List(known.iter().map(|part| reached(given, part)).collect()));
        if known.iter().any(|part| !is_met(given, part) && !is_cut(given, part)) {
            blocks.push(Block::Paragraph(say("document-letter-miss")));
        }
    }
    if let Some(review) = &given.review {
        for (key, text) in [
            ("document-letter-worked", &review.worked),
            ("document-letter-did-not", &review.did_not),
            ("document-letter-next", &review.next_time),
        ] {
            if !text.is_blank() {
                blocks.push(Block::part(say(key)));
                blocks.push(Block::Paragraph(text.clone()));
            }
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
