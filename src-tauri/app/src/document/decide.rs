//! Looking back on a month and on a quarter: the state of things at its end, and what was decided in it.

use super::DocumentSubject;
use super::figures::figures;
use super::given::Given;
use super::kind::DocumentKind;
use super::run::{attention, lead, missing, practices, shown_figures};
use super::said::{begun, decisions, dimensions, question, say, say_with};
use crate::Workspace;
use crate::clause::both;
use crate::failure::{Code, Failure, Outcome};
use chrono::{Datelike, Months, NaiveDate};
use sverka_core::Both;
use sverka_core::campaign::Campaign;
use sverka_core::decision::{Decision, Occasion};
use sverka_core::health::Health;
use sverka_core::sync::rhythm;
use sverka_exchange::document::{Block, Cell, Column, Document, Table, Tone};

/// A span of whole months.
struct Span {
    from: NaiveDate,
    to: NaiveDate,
}

impl Span {
    /// The months a key names: `2026-11`, or `2026-Q4`.
    fn of(key: &str) -> Option<Span> {
        let (year, rest) = key.split_once('-')?;
        let year: i32 = year.parse().ok()?;
        let (month, months) = match rest.strip_prefix('Q') {
            Some(quarter) => (quarter.parse::<u32>().ok()?.checked_sub(1)? * 3 + 1, 3),
            None => (rest.parse().ok()?, 1),
        };
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        let to = from.checked_add_months(Months::new(months))?.pred_opt()?;
        Some(Span { from, to })
    }

    fn holds(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// The months the campaign has run in so far, the newest first.
pub(super) fn months(given: &Given) -> Vec<DocumentSubject> {
    spans(given, |day| format!("{}-{:02}", day.year(), day.month()))
}

/// The quarters it has run in so far, the newest first.
pub(super) fn quarters(given: &Given) -> Vec<DocumentSubject> {
    spans(given, |day| format!("{}-Q{}", day.year(), day.month0() / 3 + 1))
}

fn spans(given: &Given, key: impl Fn(NaiveDate) -> String) -> Vec<DocumentSubject> {
    let Some(starts) = given.campaign.starts.filter(|starts| *starts <= given.today) else {
        return Vec::new();
    };
    let last = given.campaign.ends.map_or(given.today, |ends| ends.min(given.today));
    let mut keys: Vec<String> = Vec::new();
    let mut month = starts.with_day(1).unwrap_or(starts);
    while month <= last {
        let own = key(month);
        if keys.last() != Some(&own) {
            keys.push(own);
        }
        let Some(next) = month.checked_add_months(Months::new(1)) else { break };
        month = next;
    }
    keys.reverse();
    keys.into_iter()
        .filter_map(|key| {
            let span = Span::of(&key)?;
            Some(DocumentSubject { key, name: named(&span) })
        })
        .collect()
}

/// A span by its days.
fn named(span: &Span) -> Both {
    both(|l| l.date_range(span.from, span.to))
}

/// The health at the end of a month, and the decision of that month.
pub(super) fn monthly(workspace: &Workspace, given: &Given, month: &str) -> Outcome<Document> {
    let span = Span::of(month).ok_or_else(|| Failure::of(Code::NotFound))?;
    let mut document = begun(given, DocumentKind::Monthly);
    document.about.push(named(&span));
    let as_of = as_of(&given.campaign, &span, given.today);
    let health = crate::health::of_campaign(workspace, given.campaign.id, as_of)?;
    looked_back(given, &span, &health, &mut document);
    document.blocks.extend(communication(given, &span));
    let decided = |d: &Decision| span.holds(d.on) && d.occasion == Occasion::Monthly;
    if !given.decisions.iter().any(decided) {
        document.blocks.push(Block::section(say("decision-questions")));
        for key in ["decision-working", "decision-not-working", "decision-next", "decision-missing"]
        {
            document.blocks.extend(question(key));
        }
        document.blocks.push(Block::Paragraph(say("document-decide-month")));
    }
    Ok(document)
}

/// A quarter: where its months ended, what was decided, and what is to be decided now.
pub(super) fn quarterly(workspace: &Workspace, given: &Given, quarter: &str) -> Outcome<Document> {
    let span = Span::of(quarter).ok_or_else(|| Failure::of(Code::NotFound))?;
    let mut document = begun(given, DocumentKind::Quarterly);
    document.about.push(named(&span));
    let end = as_of(&given.campaign, &span, given.today);
    let mut rows = Vec::new();
    let mut month = span.from;
    while month <= span.to && month <= end {
        let Some(next) = month.checked_add_months(Months::new(1)) else { break };
        let own = Span { from: month, to: next.pred_opt().unwrap_or(month) };
        if given.campaign.starts.is_some_and(|starts| starts <= own.to) {
            let on = as_of(&given.campaign, &own, given.today);
            let health = crate::health::of_campaign(workspace, given.campaign.id, on)?;
            rows.push(month_row(given, &own, &health));
        }
        month = next;
    }
    let columns = vec![
        Column::words(say("document-column-month"), 3),
        Column::figures(say("health-adherence"), 2),
        Column::figures(say("health-performance"), 2),
        Column::figures(say("health-sentiment"), 2),
        Column::words(say("decision-title"), 5),
    ];
    let health = crate::health::of_campaign(workspace, given.campaign.id, end)?;
    document.blocks.push(Block::section(say("document-months")));
    document.blocks.push(Block::Table(Table { columns, rows }));
    looked_back(given, &span, &health, &mut document);
    document.blocks.extend(communication(given, &span));
    let decided = |d: &Decision| span.holds(d.on) && d.occasion == Occasion::Quarterly;
    if !given.decisions.iter().any(decided) {
        document.blocks.push(Block::section(say("document-quarter-decision")));
        document.blocks.push(Block::List(
            ["document-quarter-continue", "document-quarter-evolve", "document-quarter-exit"]
                .map(say)
                .into(),
        ));
    }
    document.blocks.push(Block::Heading {
        level: 1,
        text: say("document-quarter-playbook"),
        note: say("document-quarter-playbook-note"),
    });
    let pages = practices(given);
    if pages.is_empty() {
        document.blocks.push(Block::Notice { tone: Tone::Watch, text: say("practice-none") });
    }
    document.blocks.extend(pages);
    Ok(document)
}

fn looked_back(given: &Given, span: &Span, health: &Health, document: &mut Document) {
    let blocks = &mut document.blocks;
    blocks.insert(0, Block::Lead(lead(health)));
    blocks.push(Block::Heading {
        level: 1,
        text: say("health-dimensions"),
        note: say_with("document-as-of", |l| vec![("date", l.date(health.as_of).into())]),
    });
    blocks.push(dimensions(given, health));
    blocks.extend(attention(given, health));
    blocks.push(shown_figures());
    blocks.extend(figures(given, health));
    blocks.push(Block::section(say("decision-log")));
    let own = decisions(given.decisions.iter().filter(|d| span.holds(d.on)));
    if own.is_empty() {
        blocks.push(Block::Notice { tone: Tone::Watch, text: say("document-no-decision") });
    }
    blocks.extend(own);
    document.notes.extend(missing(given, health));
    document.notes.push(say("document-markets-note"));
}

/// Whether communication worked in a span: the exchanges that were due and those that have notes (REQUIREMENTS 145).
fn communication(given: &Given, span: &Span) -> Vec<Block> {
    let mut blocks = vec![Block::section(say("decision-communication"))];
    let campaign = &given.campaign;
    let kept = given.communication.as_ref().and_then(|own| {
        let noted: Vec<NaiveDate> = given.notes.iter().map(|note| note.on).collect();
        let (from, to) = (campaign.starts?.max(span.from), campaign.ends?.min(span.to));
        (from <= to).then(|| rhythm(from, to, own.cadence_days, &noted, given.today))
    });
    blocks.push(match kept {
        Some(kept) => Block::Paragraph(say_with("decision-exchanges", |l| {
            vec![
                ("kept", l.integer(kept.kept.into()).into()),
                ("over", l.integer(kept.over.into()).into()),
            ]
        })),
        None => Block::Notice { tone: Tone::Unknown, text: say("decision-unarranged") },
    });
    blocks
}

fn month_row(given: &Given, span: &Span, health: &Health) -> Vec<Cell> {
    let decided = given.decisions.iter().rfind(|d| span.holds(d.on));
    let verdict = decided.map(|d| say(&format!("decision-{}", super::said::tag(&d.verdict))));
    let reason = decided.map(|d| super::said::typed(&d.reason)).unwrap_or_default();
    let score = |value: Option<f64>, most: u8, percent: bool| {
        let Some(value) = value else { return Cell::default().toned(Tone::Unknown) };
        Cell::of(both(|l| if percent { l.percent(value, most) } else { l.number(value, most) }))
    };
    vec![
        Cell::of(named(span)),
        score(health.adherence.score, 0, false),
        score(health.performance.score, 0, true),
        score(health.sentiment.score, 2, false),
        Cell::of(verdict.unwrap_or_default()).under(reason),
    ]
}

/// The last day of the span that has come and belongs to the campaign.
fn as_of(campaign: &Campaign, span: &Span, today: NaiveDate) -> NaiveDate {
    let last = campaign.ends.map_or(span.to, |ends| ends.min(span.to));
    last.min(today)
}
