//! Flags in words: what each is about, how it stands, why, and what comes next.

use super::given::Given;
use super::said::{balance, chance, market_name, say, say_with, tag, value_of};
use crate::clause::both;
use crate::metric_words::metric_name;
use sverka_core::Both;
use sverka_core::flag::{Flag, FlagCode, FlagState, Prospect, Waits};
use sverka_core::playbook::NextStep;
use sverka_exchange::document::{Block, Cell, Column, Table, Tone};

/// The state of a flag in words; of a normal one that does not work, how it stands with its target.
pub(super) fn flag_state(flag: &Flag) -> Both {
    match (flag.state, flag.prospect) {
        (FlagState::Normal, Prospect::Behind | Prospect::Unlikely | Prospect::OverCeiling) => {
            say(&format!("flag-prospect-{}", tag(&flag.prospect)))
        }
        (state, _) => say(&format!("flag-state-{}", tag(&state))),
    }
}

/// How the state of a flag is to be taken.
pub(super) fn tone_of(flag: &Flag) -> Tone {
    match flag.state {
        FlagState::Normal if flag.works() => Tone::Good,
        FlagState::Normal if flag.wants_attention() => Tone::Watch,
        FlagState::Normal => Tone::Plain,
        FlagState::Pending | FlagState::Recovering => Tone::Watch,
        FlagState::Raised | FlagState::Acknowledged => Tone::Risk,
        FlagState::NoData => Tone::Unknown,
    }
}

/// What a flag is about: the metric, the deliverables or the comments.
pub(super) fn flag_title(given: &Given, flag: &Flag) -> Both {
    match (&flag.metric, flag.code) {
        (Some(metric), FlagCode::Performance) => {
            both(|l| metric_name(l, &given.dictionary, metric))
        }
        (Some(metric), FlagCode::Ahead) => {
            let key = if flag.stands() { "flag-ahead-low" } else { "flag-ahead-plain" };
            both(|l| l.text(key, &[("metric", metric_name(l, &given.dictionary, metric).into())]))
        }
        (_, code) => say(&format!("flag-{}-plain", tag(&code))),
    }
}

/// What a flag is about, and in which market: colour alone does not tell it in black and white.
pub(super) fn flag_title_in(given: &Given, flag: &Flag) -> Both {
    let (title, market) = (flag_title(given, flag), market_name(flag.market));
    both(|l| format!("{}, {}", title.side(l.lang()), market.side(l.lang())))
}

/// The figures behind a flag, or what is missing to judge; and what keeps a bound from being a flag or a success.
pub(super) fn flag_reason(given: &Given, flag: &Flag) -> Both {
    let (figures, rest) = (flag_figures(given, flag), flag_rest(given, flag));
    both(|l| [figures.side(l.lang()), rest.side(l.lang())].join(" ").trim().to_owned())
}

/// What a pending flag waits for, and what a normal one does not say of its target; blank where there is nothing to add.
fn flag_rest(given: &Given, flag: &Flag) -> Both {
    let metric = flag.metric.as_deref().unwrap_or_default();
    match (flag.waits, flag.state, flag.prospect) {
        (Some(Waits { seen: 0, .. }), ..) => match flag.why.stale_since {
            Some(day) => say_with("flag-waits-stale", |l| vec![("day", l.date_short(day).into())]),
            None => say("flag-waits-chance"),
        },
        (Some(Waits { seen, of }), ..) => say_with("flag-waits", |l| {
            vec![("seen", l.integer(seen.into()).into()), ("of", l.integer(of.into()).into())]
        }),
        (_, FlagState::Normal, Prospect::Unlikely) => say_with("flag-prospect-unlikely-why", |l| {
            vec![("chance", chance(l, flag.why.chance.unwrap_or_default()).into())]
        }),
        (_, FlagState::Normal, Prospect::OverCeiling) => {
            let most = value_of(given, metric, flag.why.target, flag.why.currency);
            say_with("flag-prospect-over-ceiling-why", |l| {
                vec![("most", most.side(l.lang()).to_owned().into())]
            })
        }
        (_, FlagState::Normal, Prospect::Behind) => say("flag-prospect-behind-why"),
        _ => Both::default(),
    }
}

fn flag_figures(given: &Given, flag: &Flag) -> Both {
    let why = &flag.why;
    let n = i64::from(why.n);
    let metric = flag.metric.as_deref().unwrap_or_default();
    both(|l| {
        let shown = |value| value_of(given, metric, value, why.currency).side(l.lang()).to_owned();
        let count = l.integer(n);
        match (flag.code, why.score) {
            (FlagCode::Performance, None) => l.text("flag-performance-none", &[]),
            (FlagCode::Performance, Some(score)) if flag.state == FlagState::NoData => l.text(
                "flag-performance-stale",
                &[
                    ("day", why.as_of.map_or_else(|| "–".to_owned(), |on| l.date_short(on)).into()),
                    ("score", l.percent(score, 0).into()),
                ],
            ),
            (FlagCode::Performance, Some(score)) => l.text(
                "flag-performance-why",
                &[
                    ("value", shown(why.value).into()),
                    ("expected", shown(why.expected).into()),
                    ("day", why.as_of.map_or_else(|| "–".to_owned(), |on| l.date_short(on)).into()),
                    ("score", l.percent(score, 0).into()),
                    ("threshold", l.percent(why.threshold, 0).into()),
                    ("n", count.into()),
                ],
            ),
            (FlagCode::Ahead, score) => l.text(
                "flag-ahead-why",
                &[
                    ("value", shown(why.value).into()),
                    ("enough", shown(why.expected).into()),
                    ("chance", l.percent(score.unwrap_or_default(), 0).into()),
                    ("n", count.into()),
                ],
            ),
            (FlagCode::Adherence, None) => l.text("flag-adherence-none", &[]),
            (FlagCode::Adherence, Some(score)) => l.text(
                "flag-adherence-why",
                &[
                    ("score", l.number(score, 0).into()),
                    ("threshold", l.number(why.threshold, 0).into()),
                    ("n", count.into()),
                ],
            ),
            (FlagCode::Sentiment, None) => {
                let least = l.number(why.expected.unwrap_or_default(), 0);
                l.text("flag-sentiment-none", &[("n", count.into()), ("least", least.into())])
            }
            (FlagCode::Sentiment, Some(score)) if flag.state == FlagState::NoData => l.text(
                "flag-sentiment-stale",
                &[
                    ("day", why.as_of.map_or_else(|| "–".to_owned(), |on| l.date_short(on)).into()),
                    ("score", balance(l, score).into()),
                ],
            ),
            (FlagCode::Sentiment, Some(score)) => l.text(
                "flag-sentiment-why",
                &[
                    ("score", balance(l, score).into()),
                    ("threshold", balance(l, why.threshold).into()),
                    ("n", count.into()),
                ],
            ),
        }
    })
}

/// The step that comes next in words.
fn next_step(next: NextStep) -> Both {
    match next.step {
        Some(step) => say(&format!("playbook-step-{}", tag(&step))),
        None => say("playbook-look-again"),
    }
}

/// What wants attention: flags with their reason and the step of the playbook that comes next.
pub(super) fn flags<'a>(given: &Given, flags: impl Iterator<Item = &'a Flag>) -> Option<Block> {
    let rows: Vec<Vec<Cell>> = flags
        .map(|flag| {
            let again = flag.next.and_then(|next| next.on).map(|on| {
                say_with("playbook-again-on", |l| vec![("day", l.date_short(on).into())])
            });
            vec![
                Cell::of(flag_title_in(given, flag))
                    .about(flag.market)
                    .under(flag_reason(given, flag)),
                Cell::of(flag_state(flag)).toned(tone_of(flag)),
                Cell::of(flag.next.map(next_step).unwrap_or_default())
                    .under(again.unwrap_or_default()),
            ]
        })
        .collect();
    let columns = vec![
        Column::words(say("document-column-what"), 6),
        Column::words(say("document-column-state"), 3),
        Column::words(say("document-column-step"), 3),
    ];
    (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }))
}
