//! Metrics in at the prompt: what a file would bring, and bringing it in.

use crate::answer::{Words, say, say_json, unread};
use crate::arguments::Reading;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use sverka_app::Workspace;
use sverka_app::doubt;
use sverka_app::failure::{Code, Failure, Outcome, kebab};
use sverka_app::import::{self, ImportRequest, Imported, PlacedRequest};
use sverka_core::doubt::DoubtCode;
use sverka_core::{Currency, Id, Market};
use sverka_exchange::{Inspection, Mapping, Options, Unwatched};
use sverka_locale::Arg;

/// What an import is for.
pub struct Wanted {
    /// The campaign; needed when there are several.
    pub campaign: Option<Id>,
    /// A party of the campaign, or its partner.
    pub partner: Option<Id>,
    /// The market; the party's by default.
    pub market: Option<Market>,
    /// Whether to bring the same file in again.
    pub again: bool,
    /// Whether it tells of other events than the files before it.
    pub beside: bool,
    /// The currency of its amounts, where the file names none.
    pub currency: Option<Currency>,
    /// Whether to leave out rows with names that nobody knows, where the rows say what they count for.
    pub leave_out: bool,
}

/// The sources whose files are recognised.
pub fn sources(as_json: bool, words: &Words) -> Outcome<()> {
    let sources = sverka_exchange::sources();
    if as_json {
        return say_json(&sources);
    }
    for source in sources {
        let status = words.text(&format!("import-status-{}", kebab(&source.status)), &[]);
        say(&format!("{}  {}  ({status})", source.id, source.name))?;
    }
    Ok(())
}

/// What an import would do.
pub fn inspect(file: &Path, reading: &Reading, as_json: bool, words: &Words) -> Outcome<()> {
    let mut inspection = import::inspect_alone(file, &options(reading)?, &Unwatched)?;
    with_messages(&mut inspection, words);
    if as_json {
        return say_json(&inspection);
    }
    say_tables(&inspection, words)
}

/// Brings a file in.
pub fn import(
    workspace: &Workspace,
    file: &Path,
    wanted: Wanted,
    reading: &Reading,
    as_json: bool,
    words: &Words,
) -> Outcome<()> {
    let path = file.display().to_string();
    let options = options(reading)?;
    let again = wanted.again;
    let placed = wanted.campaign.is_none()
        && wanted.partner.is_none()
        && import::has_several_campaigns(workspace)?;
    let mut imported = if placed {
        let (currency, taken_on, leave_out) = (wanted.currency, None, wanted.leave_out);
        let request = PlacedRequest { path, options, currency, taken_on, again, leave_out };
        import::run_placed(workspace, request, &Unwatched)?.value
    } else {
        let place = import::place(workspace, wanted.campaign, wanted.partner, wanted.market)?;
        let request = ImportRequest {
            options,
            again,
            beside: wanted.beside,
            currency: wanted.currency,
            leave_out: wanted.leave_out,
            ..ImportRequest::new(file, place)
        };
        import::run(workspace, request, &Unwatched)?.value
    };
    with_messages(&mut imported.inspection, words);
    let doubtful = doubtful(workspace, imported.batch, words)?;
    if as_json {
        #[derive(Serialize)]
        struct Answer {
            batch: Id,
            imports: u32,
            left_out: u32,
            continues: Vec<String>,
            doubtful: Vec<Doubtful>,
            #[serde(flatten)]
            inspection: Inspection,
        }
        let Imported { batch, imports, left_out, continues, inspection, .. } = imported;
        return say_json(&Answer { batch, imports, left_out, continues, doubtful, inspection });
    }
    say_tables(&imported.inspection, words)?;
    if !imported.continues.is_empty() {
        let files = imported.continues.join(", ");
        say(&words.text("cli-continues", &[("files", files.into())]))?;
    }
    for Doubtful { message, .. } in doubtful {
        say(&words.text("cli-doubtful", &[("what", message.into())]))?;
    }
    let figures = i64::from(imported.figures);
    let batch = imported.batch.to_string();
    say(&words.text("cli-imported", &[("figures", figures.into()), ("batch", batch.into())]))
}

/// Values of one kind that stay out of every score until a person decides about them.
#[derive(Serialize)]
struct Doubtful {
    code: DoubtCode,
    n: u32,
    message: String,
}

/// The doubtful values of a batch by reason.
fn doubtful(workspace: &Workspace, batch: Id, words: &Words) -> Outcome<Vec<Doubtful>> {
    let mut by_code: BTreeMap<DoubtCode, u32> = BTreeMap::new();
    for group in doubt::of_batch(workspace, batch)? {
        *by_code.entry(group.code).or_default() += group.n;
    }
    let told = by_code.into_iter().map(|(code, n)| {
        let key = format!("doubt-{}", kebab(&code));
        Doubtful { code, n, message: words.text(&key, &[("n", i64::from(n).into())]) }
    });
    Ok(told.collect())
}

fn options(reading: &Reading) -> Outcome<Options> {
    let mapping = match &reading.mapping {
        None => None,
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|cause| unread(path, &cause))?;
            let mapping = Mapping::from_json(&text)
                .map_err(|c| Failure::caused(Code::NotUnderstood, &c).with("row", c.line()))?;
            Some(mapping)
        }
    };
    let day_first = match (reading.day_first, reading.month_first) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        (false, false) => None,
    };
    let codes = match reading.all_orders {
        true => Some(Vec::new()),
        false => reading.codes.clone(),
    };
    let Reading { year, decimal, .. } = *reading;
    Ok(Options { mapping, year, day_first, decimal, codes, ..Options::default() })
}

/// Puts the sentence of each issue beside its code.
fn with_messages(inspection: &mut Inspection, words: &Words) {
    for issue in inspection.tables.iter_mut().flat_map(|table| &mut table.issues) {
        let row = issue.row.to_string();
        let column = issue.column.clone().unwrap_or_default();
        let mut args: Vec<(&str, Arg)> =
            vec![("row", row.into()), ("column", column.into()), ("cell", "".into())];
        args.extend(issue.args.iter().map(|(name, value)| {
            let shown = match name.as_str() {
                "metric" | "sum" | "stated" | "found" | "expected" | "read" | "n" => {
                    words.written(name, value)
                }
                // Cells and headers stay as the file has them.
                _ => value.clone(),
            };
            (name.as_str(), shown.into())
        }));
        let message = words.text(&format!("import-issue-{}", kebab(&issue.code)), &args);
        issue.message = message;
    }
}

fn say_tables(inspection: &Inspection, words: &Words) -> Outcome<()> {
    for table in &inspection.tables {
        let rows = i64::from(table.rows);
        let args = [("source", table.source.as_str().into()), ("rows", rows.into())];
        let found = words.text("cli-table", &args);
        // Rows are counted anew in each sheet and in each file of an archive.
        say(&table.part.as_ref().map_or(found.clone(), |part| format!("{part}: {found}")))?;
        for issue in &table.issues {
            say(&format!("  {}: {}", issue.row, issue.message))?;
        }
    }
    Ok(())
}
