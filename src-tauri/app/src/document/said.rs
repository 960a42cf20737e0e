//! Words and tables that several documents share.

use super::flags::{flag_state, tone_of};
use super::given::Given;
use super::kind::DocumentKind;
use super::picture;
use crate::clause::both;
use crate::metric_words::{figure, metric_name, threshold};
use chrono::NaiveDate;
use serde_json::Value;
use sverka_core::campaign::{Party, PartyRole};
use sverka_core::decision::{Decision, Occasion};
use sverka_core::deliverable::Deliverable;
use sverka_core::flag::{Flag, FlagCode};
use sverka_core::fold::is_cyrillic;
use sverka_core::health::{Dimension, Health, Part, PartCode};
use sverka_core::metric::{Direction, Unit};
use sverka_core::{Both, Currency, Id, Market};
use sverka_exchange::document::{Block, Cell, Column, Document, Fact, SignLine, Table, Tone};
use sverka_locale::{Arg, Locale};

/// Lines for an answer that is written by hand.
const ANSWER_LINES: u8 = 2;

/// A fixed sentence.
pub(super) fn say(key: &str) -> Both {
    both(|l| l.text(key, &[]))
}

/// A sentence with names or figures in it.
pub(super) fn say_with<'a>(key: &str, args: impl Fn(&Locale) -> Vec<(&'a str, Arg<'a>)>) -> Both {
    both(|l| l.text(key, &args(l)))
}

/// What a person wrote in one language, whichever it is.
pub(super) fn typed(text: &str) -> Both {
    Both::new(text.trim(), text.trim())
}

/// What a person wrote in one language, on the side of that language: by its letters, as nobody said which it is.
pub(super) fn in_its_language(text: &str) -> Both {
    let text = text.trim();
    match text.chars().any(is_cyrillic) {
        true => Both::new(text, ""),
        false if text.chars().any(char::is_alphabetic) => Both::new("", text),
        false => Both::new(text, text),
    }
}

/// A question with lines to answer it by hand.
pub(super) fn question(key: &str) -> [Block; 2] {
    [Block::part(say(key)), Block::Room(ANSWER_LINES)]
}

/// A day with its year.
pub(super) fn day(on: NaiveDate) -> Both {
    both(|l| l.date(on))
}

/// A whole number.
pub(super) fn count(n: impl Into<i64>) -> Both {
    let n = n.into();
    both(|l| l.integer(n))
}

/// A name with a value.
pub(super) fn fact(key: &str, value: Both) -> Fact {
    Fact { label: say(key), value }
}

/// The tag a value is kept under, as a part of a message's key.
pub(super) fn tag(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(tag)) => tag,
        _ => String::new(),
    }
}

/// A document of a campaign with its title, brand and days.
pub(super) fn begun(given: &Given, kind: DocumentKind) -> Document {
    let mut document = Document::new(
        say(&format!("document-kind-{}", tag(&kind))),
        given.campaign.title.clone(),
        given.today,
    );
    let brand = given.brand();
    let period = given.campaign.starts.zip(given.campaign.ends);
    let line = both(|l| {
        let days = period.map(|(from, to)| l.date_range(from, to));
        let brand =
            Some(brand.or_other(l.lang()).trim().to_owned()).filter(|name| !name.is_empty());
        [brand, days].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    document.about.push(line);
    document
}

/// A market as the key of a message ends in it.
pub(super) fn market_name(market: Market) -> Both {
    say(match market {
        Market::Ru => "market-ru",
        Market::Us => "market-us",
    })
}

/// What somebody is: `автор, Россия`.
pub(super) fn role(party: &Party) -> Both {
    say(match (party.role, party.market) {
        (PartyRole::Brand, _) => "party-brand",
        (PartyRole::Creator, Some(Market::Ru)) => "party-creator-ru",
        (PartyRole::Creator, Some(Market::Us)) => "party-creator-us",
        (PartyRole::Creator, None) => "party-creator",
    })
}

/// Who takes part, a line each.
pub(super) fn parties(given: &Given) -> Block {
    Block::Facts(
        given
            .parties
            .iter()
            .map(|party| Fact { label: role(party), value: party.name.clone() })
            .collect(),
    )
}

/// Lines for a pen, one a party.
pub(super) fn pens(given: &Given) -> Block {
    let line = |party: &Party| SignLine {
        name: if party.person.is_blank() { party.name.clone() } else { party.person.clone() },
        about: if party.person.is_blank() {
            role(party)
        } else {
            both(|l| format!("{}, {}", party.name.or_other(l.lang()), role(party).side(l.lang())))
        },
        market: party.market,
        method: Both::default(),
        on: Both::default(),
    };
    Block::Signatures(given.parties.iter().map(line).collect())
}

/// A value of a metric with its unit; blank where there is none.
pub(super) fn value_of(
    given: &Given,
    metric: &str,
    value: Option<f64>,
    currency: Option<Currency>,
) -> Both {
    let unit = given.dictionary.find(metric).map_or(Unit::Count, |m| m.unit);
    match value {
        Some(value) => both(|l| figure(l, unit, value, currency)),
        None => Both::default(),
    }
}

/// [`value_of`] what was agreed for the end: at most that much, where lower is better.
pub(super) fn goal_of(given: &Given, part: &Part) -> Both {
    let metric = part.metric.as_deref().unwrap_or_default();
    let value = value_of(given, metric, part.threshold, part.currency);
    let is_most =
        given.dictionary.find(metric).is_some_and(|own| own.direction == Direction::Lower);
    if !is_most || part.threshold.is_none() {
        return value;
    }
    say_with("health-at-most", |l| vec![("value", value.side(l.lang()).to_owned().into())])
}

/// A chance, 0–1, in per cent. Nothing is ever wholly sure: under 1 % and over 99 % are said as such.
pub(super) fn chance(l: &Locale, share: f64) -> String {
    match share {
        share if share < 0.01 => format!("<\u{a0}{}", l.percent(1.0, 0)),
        share if share > 0.99 => format!(">\u{a0}{}", l.percent(99.0, 0)),
        share => l.percent(100.0 * share, 0),
    }
}

/// The key metrics with what is to be reached in each market.
pub(super) fn metrics(given: &Given) -> Block {
    if given.targets.is_empty() {
        return Block::Notice { tone: Tone::Unknown, text: say("document-no-metrics") };
    }
    let markets = &given.campaign.markets;
    let mut columns = vec![Column::words(say("document-metric"), 4)];
    columns.extend(markets.iter().map(|market| Column::figures(market_name(*market), 2)));
    columns.push(Column::words(say("document-metric-why"), 5));
    let rows = given.targets.iter().map(|target| {
        let name = both(|l| metric_name(l, &given.dictionary, &target.metric));
        let primary = if target.primary { say("document-metric-primary") } else { Both::default() };
        let mut row = vec![Cell::of(name).under(primary)];
        row.extend(markets.iter().map(|market| {
            let own = target.threshold(*market);
            Cell::of(both(|l| {
                own.and_then(|t| threshold(l, &given.dictionary, &target.metric, t))
                    .unwrap_or_default()
            }))
        }));
        let owner = target.owner.map(|id| given.name_of(id)).unwrap_or_default();
        let owner = if owner.is_blank() {
            Both::default()
        } else {
            say_with("document-metric-owner", |l| {
                vec![("owner", owner.or_other(l.lang()).to_owned().into())]
            })
        };
        row.push(Cell::of(target.why.clone()).under(owner));
        row
    });
    Block::Table(Table { rows: rows.collect(), columns })
}

/// The three dimensions, market by market.
pub(super) fn dimensions(given: &Given, health: &Health) -> Block {
    let markets = &given.campaign.markets;
    let mut columns = vec![Column::words(say("document-column-dimension"), 3)];
    columns.extend(markets.iter().map(|market| Column::words(market_name(*market), 4)));
    columns.push(Column::pictures(Both::default(), 4));
    columns.push(Column::figures(say("health-column-threshold"), 2));
    let threshold = |code: FlagCode, own: &Dimension| {
        let shown = |l: &Locale, against: f64| match code {
            FlagCode::Adherence => l.number(against, 0),
            FlagCode::Performance | FlagCode::Ahead => l.percent(against, 0),
            FlagCode::Sentiment => balance(l, against),
        };
        let bounds: Vec<(Market, f64)> =
            markets.iter().map(|market| (*market, own.bound_in(*market))).collect();
        let Some((_, first)) = bounds.first() else { return both(|l| shown(l, own.against)) };
        if bounds.iter().all(|(_, bound)| bound == first) {
            return both(|l| shown(l, *first));
        }
        both(|l| {
            let each = bounds.iter().map(|(market, bound)| {
                format!("{}\u{a0}{}", market.tag().to_uppercase(), shown(l, *bound))
            });
            each.collect::<Vec<_>>().join(", ")
        })
    };
    let rows = [
        (FlagCode::Adherence, &health.adherence, PartCode::Market),
        (FlagCode::Performance, &health.performance, PartCode::Metric),
        (FlagCode::Sentiment, &health.sentiment, PartCode::Comments),
    ]
    .map(|(code, own, part_code)| {
        let mut row = vec![Cell::of(say(&format!("health-{}", tag(&code))))];
        row.extend(markets.iter().map(|market| {
            let part = own.parts.iter().find(|part| {
                part.code == part_code
                    && part.market == *market
                    && (part.code != PartCode::Metric || part.primary)
            });
            let flag = own.flags.iter().find(|flag| {
                flag.market == *market
                    && part.is_none_or(|part| part.metric.is_none() || part.metric == flag.metric)
            });
            dimension_cell(code, part, flag)
        }));
        row.push(Cell::drawn(picture::seam(code, own)));
        row.push(Cell::of(threshold(code, own)));
        row
    });
    Block::Table(Table { columns, rows: rows.into() })
}

fn dimension_cell(code: FlagCode, part: Option<&Part>, flag: Option<&Flag>) -> Cell {
    let Some(part) = part.filter(|part| part.score.is_some()) else {
        return Cell::of(say("flag-state-no-data")).toned(Tone::Unknown);
    };
    let score = part.score.unwrap_or_default();
    let n = i64::from(part.n);
    let text = both(|l| match code {
        FlagCode::Adherence => l.text("health-of-hundred", &[("score", l.number(score, 0).into())]),
        FlagCode::Performance | FlagCode::Ahead => {
            l.text("health-percent-of-plan", &[("score", l.percent(score, 0).into())])
        }
        FlagCode::Sentiment => balance(l, score),
    });
    let rest = both(|l| {
        let n = format!("n\u{a0}=\u{a0}{}", l.integer(n));
        match flag.filter(|flag| !flag.works()) {
            Some(flag) => format!("{n} · {}", flag_state(flag).side(l.lang())),
            None => n,
        }
    });
    let tone = flag.map_or(Tone::Plain, tone_of);
    Cell::of(text).under(rest).toned(tone)
}

/// A balance of comments with its sign: `+0,62`.
pub(super) fn balance(l: &Locale, value: f64) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    format!("{sign}{}", l.number(value, 2))
}

/// Decisions, each with its day, its reason and what was answered before it.
pub(super) fn decisions<'a>(own: impl Iterator<Item = &'a Decision>) -> Vec<Block> {
    own.flat_map(|decision| {
        let verdict = say(&format!("decision-{}", tag(&decision.verdict)));
        let occasion = say(&format!("decision-occasion-{}", tag(&decision.occasion)));
        let by = both(|l| {
            let of = l.lang();
            let begun = format!("{} · {}", l.date(decision.on), verdict.side(of));
            match decision.occasion {
                Occasion::Once => begun,
                Occasion::Monthly | Occasion::Quarterly => {
                    format!("{begun} · {}", occasion.side(of))
                }
            }
        });
        let answers: Vec<Fact> = [
            ("decision-working", &decision.working),
            ("decision-not-working", &decision.not_working),
            ("decision-next", &decision.next),
            ("decision-missing", &decision.missing),
        ]
        .into_iter()
        .filter(|(_, text)| !text.is_blank())
        .map(|(key, text)| fact(key, text.clone()))
        .collect();
        let quote = Block::Quote { by, text: in_its_language(&decision.reason) };
        std::iter::once(quote).chain((!answers.is_empty()).then_some(Block::Facts(answers)))
    })
    .collect()
}

/// Who it is, and their market in letters.
fn name_and_market(party: &Party) -> Both {
    let Some(market) = party.market.map(market_name) else { return party.name.clone() };
    both(|l| format!("{}, {}", party.name.or_other(l.lang()), market.side(l.lang())))
}

/// Deliverables with their day and how each stands.
pub(super) fn deliverables(given: &Given) -> Block {
    deliverables_of(given, None)
}

/// [`deliverables`] of one party, or of all.
pub(super) fn deliverables_of(given: &Given, party: Option<Id>) -> Block {
    let own = given.deliverables.iter().filter(|d| party.is_none_or(|party| d.party == party));
    let own: Vec<&Deliverable> = own.collect();
    if own.is_empty() {
        return Block::Notice { tone: Tone::Unknown, text: say("deliverable-empty") };
    }
    let rows = own.into_iter().map(|own| {
        use sverka_core::deliverable::Standing;
        let standing = own.standing(given.today);
        let (key, tone) = match standing {
            Standing::Undated => ("document-standing-undated", Tone::Unknown),
            Standing::Coming => ("document-standing-coming", Tone::Plain),
            Standing::OnTime => ("deliverable-on-time", Tone::Good),
            Standing::CameLate => ("deliverable-came-late", Tone::Watch),
            Standing::Late => ("document-standing-late", Tone::Risk),
        };
        let party = given.parties.iter().find(|p| p.id == own.party);
        let met = own.requirements.iter().filter(|r| r.met == Some(true)).count();
        let asked = if own.requirements.is_empty() {
            Both::default()
        } else {
            say_with("deliverable-met", |l| {
                vec![
                    ("met", l.integer(met as i64).into()),
                    ("of", l.integer(own.requirements.len() as i64).into()),
                ]
            })
        };
        let mut title =
            Cell::of(own.title.clone()).under(party.map(name_and_market).unwrap_or_default());
        title.market = party.and_then(|p| p.market);
        vec![
            title,
            Cell::of(own.promised().map(|on| both(|l| l.date_short(on))).unwrap_or_default()),
            Cell::of(say(key)).toned(tone),
            Cell::of(asked),
        ]
    });
    let columns = vec![
        Column::words(say("deliverable-title"), 6),
        Column::words(say("deliverable-column-due"), 2),
        Column::words(say("deliverable-column-standing"), 2),
        Column::figures(say("deliverable-column-requirements"), 2),
    ];
    Block::Table(Table { rows: rows.collect(), columns })
}
