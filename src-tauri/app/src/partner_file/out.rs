//! Partners given away: the list and the vetting of one, as a workbook, as CSV, and on paper.

use super::words;
use crate::Workspace;
use crate::clause::both;
use crate::conversation::{self, ConversationView};
use crate::evidence;
use crate::failure::{Code, Failure, Outcome, kebab};
use crate::interview::verdict;
use crate::partner::{self, PartnerRow};
use crate::scorecard::{self, CriterionLine, ScorecardView};
use crate::workspace::{found, settings};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::Path;
use sverka_core::gate::Gate;
use sverka_core::language::has_words;
use sverka_core::metric::Dictionary;
use sverka_core::partner::{Account, Partner, Platform};
use sverka_core::scorecard::Scorecard;
use sverka_core::{Both, Id, Lang};
use sverka_exchange::document::{
    AnswerText, Form, GateLine, MarkText, PartnerListDocument, PartnerListRow, ScoreGroup,
    ScoreLine, ScorecardDocument, TalkText, partner_list_pdf, scorecard_pdf,
};
use sverka_exchange::table_file::{SheetCell, SheetColumn, SheetTable, csv, xlsx};
use sverka_locale::{Locale, locale};

/// What kind of file partners go into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum PartnerFileForm {
    /// A workbook, with a sheet per table and language.
    Xlsx,
    /// One table; in both languages its heads are.
    Csv,
    /// Printed pages.
    Pdf,
}

/// What stands for something nobody knows beside something that is known.
const UNKNOWN: &str = "–";

/// Writes the list of partners: those in use, or those put aside.
pub fn export_list(
    workspace: &Workspace,
    archived: bool,
    file: PartnerFileForm,
    form: Form,
    to: &Path,
) -> Outcome<()> {
    let rows = listed(workspace, archived)?;
    let bytes = match file {
        PartnerFileForm::Pdf => partner_list_pdf(&list_document(workspace, &rows)?, form)
            .map_err(|cause| Failure::caused(Code::Document, &cause))?,
        _ => {
            let table = |lang| list_table(lang, &rows);
            tables(workspace, file, form, &|lang| vec![table(lang)])?
        }
    };
    crate::file::put(workspace, to, |out| Ok(out.write_all(&bytes)?))
}

/// Writes the vetting of one partner: criteria with what they rest on, gates, and conversations on paper.
pub fn export_card(
    workspace: &Workspace,
    partner: Id,
    file: PartnerFileForm,
    form: Form,
    to: &Path,
) -> Outcome<()> {
    let vetting = Vetting::read(workspace, partner)?;
    let bytes = match file {
        PartnerFileForm::Pdf => scorecard_pdf(&card_document(workspace, &vetting), form)
            .map_err(|cause| Failure::caused(Code::Document, &cause))?,
        _ => tables(workspace, file, form, &|lang| card_tables(lang, &vetting))?,
    };
    crate::file::put(workspace, to, |out| Ok(out.write_all(&bytes)?))
}

/// The vetting of one partner as it is printed.
pub(crate) fn card(workspace: &Workspace, partner: Id) -> Outcome<ScorecardDocument> {
    Ok(card_document(workspace, &Vetting::read(workspace, partner)?))
}

/// The vetting of one partner as the bytes of a PDF.
pub(crate) fn card_pdf(workspace: &Workspace, partner: Id, form: Form) -> Outcome<Vec<u8>> {
    scorecard_pdf(&card(workspace, partner)?, form)
        .map_err(|cause| Failure::caused(Code::Document, &cause))
}

/// Tables as the bytes of a file. A CSV holds the first of them; in both languages its heads stand in both.
fn tables(
    workspace: &Workspace,
    file: PartnerFileForm,
    form: Form,
    of: &dyn Fn(Lang) -> Vec<SheetTable>,
) -> Outcome<Vec<u8>> {
    let sides = form.sides();
    let written = if file == PartnerFileForm::Csv {
        let mut all = sides.iter().map(|lang| of(*lang)).filter_map(|t| t.into_iter().next());
        let first = all.next();
        let Some(mut table) = first else { return Err(Failure::of(Code::Internal)) };
        for other in all {
            for (column, more) in table.columns.iter_mut().zip(other.columns) {
                if column.title != more.title {
                    column.title = format!("{} / {}", column.title, more.title);
                }
            }
        }
        csv(&table)
    } else {
        let all: Vec<SheetTable> = sides.iter().flat_map(|lang| of(*lang)).collect();
        xlsx(&all, workspace.today())
    };
    written.map_err(|cause| Failure::caused(Code::Document, &cause))
}

/// A partner of the list with its record.
struct Listed {
    row: PartnerRow,
    partner: Partner,
}

fn listed(workspace: &Workspace, archived: bool) -> Outcome<Vec<Listed>> {
    let rows = partner::list(workspace, archived)?;
    workspace.read(|r| {
        let records = rows.into_iter().map(|row| Ok(Listed { partner: found(r, row.id)?, row }));
        records.collect()
    })
}

fn list_document(workspace: &Workspace, rows: &[Listed]) -> Outcome<PartnerListDocument> {
    let least = workspace.read(settings)?.coverage_least;
    let share = |l: &Locale| l.percent(least * 100.0, 0);
    Ok(PartnerListDocument {
        rows: rows.iter().map(list_row).collect(),
        note: both(|l| l.text("document-list-note", &[("share", share(l).into())])),
        printed_on: workspace.today(),
    })
}

fn list_row(Listed { row, partner }: &Listed) -> PartnerListRow {
    PartnerListRow {
        place: both(|l| row.place.map(|place| l.number(place, 1)).unwrap_or_default()),
        name: partner.name.clone(),
        about: both(|l| words::about(l, partner)),
        accounts: partner.accounts.iter().map(|a| both(|l| words::account(l, a))).collect(),
        score: both(|l| score(l, &row.card)),
        coverage: both(|l| match row.card.score {
            Some(_) => l.percent(row.card.coverage * 100.0, 0),
            None => String::new(),
        }),
        phase: both(|l| l.text(&format!("phase-{}", kebab(&row.phase)), &[])),
        opening: both(|l| l.text(&format!("document-opening-{}", kebab(&row.opening)), &[])),
    }
}

/// The list as a table, with a column for each platform on which somebody has an account. Where a column can come in
/// again, its head is one our reader understands.
fn list_table(lang: Lang, rows: &[Listed]) -> SheetTable {
    let l = locale(lang);
    let field = |name: &str, width| column(l, &format!("partner-file-field-{name}"), width);
    let own = |name: &str, width| column(l, &format!("document-column-{name}"), width);
    let platforms: Vec<Platform> = Platform::ALL
        .into_iter()
        .filter(|on| rows.iter().any(|one| one.partner.accounts.iter().any(|a| a.platform == *on)))
        .collect();
    let mut columns = vec![
        own("place", 8),
        field("name-ru", 28),
        field("name-en", 28),
        field("kind", 14),
        field("market", 16),
        field("language", 14),
        own("score", 8),
        own("coverage", 12),
        own("phase", 14),
        own("opening", 28),
        own("tier", 12),
    ];
    for platform in &platforms {
        let (account, followers) = match platform {
            Platform::Other => ("account".to_owned(), "followers".to_owned()),
            known => (known.tag().to_owned(), format!("{}-followers", known.tag())),
        };
        columns.extend([field(&account, 28), field(&followers, 14)]);
    }
    columns.extend([
        field("niche", 36),
        field("contact-name", 20),
        field("contact-role", 16),
        field("reach", 28),
        field("owner", 18),
        field("red-lines", 30),
        own("rates", 30),
        field("notes", 60),
    ]);
    SheetTable {
        lang,
        title: l.text("document-partner-list", &[]),
        columns,
        rows: rows.iter().map(|listed| list_cells(l, listed, &platforms)).collect(),
    }
}

fn list_cells(
    l: &Locale,
    Listed { row, partner }: &Listed,
    platforms: &[Platform],
) -> Vec<SheetCell> {
    let said = |key: String| SheetCell::Text(l.text(&key, &[]));
    let mut cells = vec![
        match row.place {
            None => SheetCell::Empty,
            Some(place) if place.fract() == 0.0 => SheetCell::Count(place as i64),
            Some(shared) => SheetCell::Number(shared, 1),
        },
        SheetCell::text(partner.name.ru.as_str()),
        SheetCell::text(partner.name.en.as_str()),
        said(format!("kind-{}", kebab(&partner.kind))),
        SheetCell::text(words::markets(l, &partner.markets)),
        said(format!("merge-value-{}", partner.language.tag())),
        row.card.score.map_or(SheetCell::Empty, |score| SheetCell::Number(score, 2)),
        SheetCell::Share(row.card.coverage),
        said(format!("phase-{}", kebab(&row.phase))),
        said(format!("document-opening-{}", kebab(&row.opening))),
        row.tier.map_or(SheetCell::Empty, |tier| said(format!("tier-{}", kebab(&tier)))),
    ];
    for platform in platforms {
        cells.extend(account_cells(partner, *platform));
    }
    cells.extend([
        SheetCell::text(partner.niche.or_other(l.lang())),
        SheetCell::text(partner.contact.name.as_str()),
        SheetCell::text(partner.contact.role.as_str()),
        SheetCell::text(partner.contact.reach.as_str()),
        SheetCell::text(partner.owner.as_str()),
        SheetCell::text(partner.red_lines.or_other(l.lang())),
        SheetCell::text(words::rates(l, partner)),
        SheetCell::text(partner.notes.as_str()),
    ]);
    cells
}

/// The accounts on a platform and their followers, line by line. What is not known is a dash, so that each number keeps
/// to its own account when the list comes in again.
fn account_cells(partner: &Partner, platform: Platform) -> [SheetCell; 2] {
    let says =
        |a: &&Account| a.platform == platform && (has_words(&a.handle) || a.followers.is_some());
    let of: Vec<&Account> = partner.accounts.iter().filter(says).collect();
    let handles = of.iter().map(|account| {
        let line = account.handle.lines().collect::<Vec<_>>().join(" ");
        if has_words(&line) { line } else { UNKNOWN.to_owned() }
    });
    let followers = match of.as_slice() {
        [one] => one.followers.map_or(SheetCell::Empty, SheetCell::Count),
        several if several.iter().all(|account| account.followers.is_none()) => SheetCell::Empty,
        several => {
            let known = |a: &&Account| a.followers.map_or(UNKNOWN.to_owned(), |n| n.to_string());
            SheetCell::text(several.iter().map(known).collect::<Vec<_>>().join("\n"))
        }
    };
    [SheetCell::text(handles.collect::<Vec<_>>().join("\n")), followers]
}

fn column(l: &Locale, key: &str, width: u8) -> SheetColumn {
    SheetColumn { title: l.text(key, &[]), width }
}

fn score(l: &Locale, card: &Scorecard) -> String {
    card.score.map(|score| l.number(score, 1)).unwrap_or_default()
}

/// Everything that vetting a partner brought up.
struct Vetting {
    partner: Partner,
    card: ScorecardView,
    gates: Vec<Gate>,
    talks: Vec<ConversationView>,
    dictionary: Dictionary,
}

impl Vetting {
    fn read(workspace: &Workspace, id: Id) -> Outcome<Vetting> {
        let talks = conversation::talks(workspace, id)?.conversations;
        Ok(Vetting {
            partner: workspace.read(|r| found(r, id))?,
            card: scorecard::open(workspace, id)?,
            gates: evidence::open(workspace, id)?.gates,
            dictionary: workspace.read(crate::own_metric::dictionary)?,
            talks: talks
                .into_iter()
                .map(|talk| conversation::open(workspace, talk.id))
                .collect::<Outcome<_>>()?,
        })
    }
}

fn card_document(workspace: &Workspace, vetting: &Vetting) -> ScorecardDocument {
    let Vetting { partner, card, gates, talks, dictionary } = vetting;
    let mut about = vec![both(|l| words::about(l, partner))];
    about.extend(partner.accounts.iter().map(|a| both(|l| words::account(l, a))));
    let contact = words::contact(partner);
    if !contact.is_empty() {
        about.push(Both::new(&contact, &contact));
    }
    ScorecardDocument {
        name: partner.name.clone(),
        about,
        score: both(|l| score(l, &card.card)),
        basis: both(|l| basis(l, &card.card)),
        groups: card
            .groups
            .iter()
            .map(|group| ScoreGroup {
                name: both(|l| l.text(&format!("criterion-group-{}", group.group), &[])),
                score: both(|l| score(l, &group.card)),
                lines: group.lines.iter().map(score_line).collect(),
            })
            .collect(),
        gates: gates.iter().map(|gate| gate_line(dictionary, gate)).collect(),
        talks: talks.iter().map(talk).collect(),
        printed_on: workspace.today(),
    }
}

fn basis(l: &Locale, card: &Scorecard) -> String {
    let args = [
        ("n", l.integer(card.scored.into()).into()),
        ("of", l.integer(card.of.into()).into()),
        ("share", l.percent(card.coverage * 100.0, 0).into()),
    ];
    l.text("document-score-basis", &args)
}

fn score_line(line: &CriterionLine) -> ScoreLine {
    ScoreLine {
        name: line.view.name.clone(),
        share: both(|l| l.percent(f64::from(line.view.share), 0)),
        score: both(|l| line.median.map(|median| l.number(median, 1)).unwrap_or_default()),
        marks: marks(line)
            .map(|mark| MarkText {
                evidence: mark.evidence.clone(),
                by: both(|l| words::mark(l, mark)),
            })
            .collect(),
    }
}

/// The marks on a criterion, one's own first, that say anything.
fn marks(line: &CriterionLine) -> impl Iterator<Item = &scorecard::Mark> {
    let all = line.own.iter().chain(&line.others);
    all.filter(|mark| mark.value.is_some() || !mark.evidence.trim().is_empty())
}

fn gate_line(dictionary: &Dictionary, gate: &Gate) -> GateLine {
    let state = words::state(gate);
    let facts = |lang| words::facts(locale(lang), dictionary, gate);
    GateLine {
        name: both(|l| words::gate(l, gate)),
        said: both(|l| l.text(&format!("gate-state-{state}"), &[])),
        state,
        facts: facts(Lang::Ru)
            .into_iter()
            .zip(facts(Lang::En))
            .map(|(ru, en)| Both::new(ru, en))
            .collect(),
        reason: both(|l| words::reason(l, gate)),
    }
}

fn talk(view: &ConversationView) -> TalkText {
    let talk = &view.conversation;
    let answered = view.questions.iter().filter(|q| q.answered || !q.answer.text.trim().is_empty());
    TalkText {
        title: both(|l| {
            let kind = l.text(&format!("conversation-kind-{}", talk.kind.tag()), &[]);
            let day = talk.on.map_or_else(|| l.text("conversation-no-day", &[]), |on| l.date(on));
            let args = [("kind", kind.into()), ("day", day.into())];
            if talk.with.trim().is_empty() {
                return l.text("document-talk", &args);
            }
            let [kind, day] = args;
            l.text("document-talk-with", &[kind, day, ("who", talk.with.as_str().into())])
        }),
        answers: answered
            .map(|line| AnswerText {
                question: both(|l| {
                    l.text(&format!("question-{}-{}", talk.kind.tag(), line.answer.question), &[])
                }),
                verdict: both(|l| verdict(l, &line.answer)),
                text: line.answer.text.clone(),
            })
            .collect(),
        notes: talk.notes.clone(),
    }
}

/// The vetting as tables: criteria with a row per mark, and gates.
fn card_tables(lang: Lang, vetting: &Vetting) -> Vec<SheetTable> {
    let l = locale(lang);
    let own = |name: &str, width| column(l, &format!("document-column-{name}"), width);
    let mut criteria: Vec<Vec<SheetCell>> = Vec::new();
    for group in &vetting.card.groups {
        let name = l.text(&format!("criterion-group-{}", group.group), &[]);
        for line in &group.lines {
            let head = [
                SheetCell::text(name.as_str()),
                SheetCell::text(line.view.name.or_other(lang)),
                SheetCell::Share(f64::from(line.view.share) / 100.0),
                line.median.map_or(SheetCell::Empty, |median| SheetCell::Number(median, 1)),
            ];
            let before = criteria.len();
            for mark in marks(line) {
                let mut cells = head.to_vec();
                cells.extend([
                    SheetCell::text(mark.rater.as_str()),
                    mark.value.map_or(SheetCell::Empty, |value| SheetCell::Count(value.into())),
                    SheetCell::text(mark.evidence.as_str()),
                    mark.on.map_or(SheetCell::Empty, SheetCell::Day),
                ]);
                criteria.push(cells);
            }
            if criteria.len() == before {
                let mut cells = head.to_vec();
                cells.resize(8, SheetCell::Empty);
                criteria.push(cells);
            }
        }
    }
    let gates = vetting.gates.iter().map(|gate| {
        vec![
            SheetCell::text(words::gate(l, gate)),
            SheetCell::text(l.text(&format!("gate-state-{}", words::state(gate)), &[])),
            SheetCell::text(words::facts(l, &vetting.dictionary, gate).join("\n")),
            SheetCell::text(words::reason(l, gate)),
        ]
    });
    vec![
        SheetTable {
            lang,
            title: l.text("document-sheet-criteria", &[]),
            columns: vec![
                own("group", 24),
                own("criterion", 34),
                own("weight", 8),
                own("score", 8),
                own("rater", 16),
                own("mark", 10),
                own("basis", 60),
                own("day", 14),
            ],
            rows: criteria,
        },
        SheetTable {
            lang,
            title: l.text("document-sheet-gates", &[]),
            columns: vec![own("gate", 40), own("state", 20), own("facts", 60), own("reason", 40)],
            rows: gates.collect(),
        },
    ]
}
