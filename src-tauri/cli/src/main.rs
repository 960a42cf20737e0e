//! Sverka without a window: the same use cases for scripts, tests and people who like a prompt.
//!
//! Its words and its JSON are a contract. Exit status: 0 done, 1 refused with one clear line, 2 wrong usage.

mod answer;
mod arguments;
mod lines;
mod metrics;
mod usage;

use answer::{Words, say, say_json};
use arguments::{Arguments, Command, Format, Tongue};
use chrono::NaiveDate;
use clap::Parser;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use sverka_app::clock::{Clock, MachineClock};
use sverka_app::failure::{Code, Failure, Outcome};
use sverka_app::partner::PartnerRow;
use sverka_app::{Workspace, campaign, document, evidence, file, health, partner, sample};
use sverka_core::Id;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let lang = usage::tongue(std::env::args().skip(1)).and_then(Tongue::lang);
            let Some(mistake) = usage::mistake(&error, &Words::new(lang)) else { error.exit() };
            eprintln!("{mistake}");
            return u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from);
        }
    };
    let words = Words::new(arguments.lang.and_then(Tongue::lang));
    match run(arguments.command, arguments.lang, &words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{}", words.failure(&failure));
            ExitCode::FAILURE
        }
    }
}

/// Does what was asked; `false` when a check did not hold.
fn run(command: Command, tongue: Option<Tongue>, words: &Words) -> Outcome<bool> {
    match command {
        Command::New { path, sample, from } => {
            new(&path, sample, from.as_deref(), words).map(|()| true)
        }
        Command::Verify { workspace, json } => verify(&workspace, json, words),
        Command::Partners { workspace, json } => partners(&workspace, json, words).map(|()| true),
        Command::Sources { json } => metrics::sources(json, words).map(|()| true),
        Command::Inspect { file, json, reading } => {
            metrics::inspect(&file, &reading, json, words).map(|()| true)
        }
        Command::Import {
            workspace,
            file,
            campaign,
            partner,
            market,
            again,
            beside,
            currency,
            leave_out,
            json,
            reading,
        } => {
            let open = open(&workspace)?;
            let wanted =
                metrics::Wanted { campaign, partner, market, again, beside, currency, leave_out };
            metrics::import(&open, &file, wanted, &reading, json, words).map(|()| true)
        }
        Command::Health { workspace, campaign, as_of, json } => {
            health(&workspace, campaign, as_of, json, words).map(|()| true)
        }
        Command::Pairs { file, json: _ } => lines::pairs(&file).map(|()| true),
        Command::Sentiment { file, json: _ } => lines::sentiment(&file).map(|()| true),
        Command::Brief { workspace, campaign, format, out } => {
            let Format::Pdf = format;
            let form = match tongue {
                Some(Tongue::Ru) => document::Form::Ru,
                Some(Tongue::En) => document::Form::En,
                Some(Tongue::Both) | None => document::Form::Both,
            };
            document::export_brief(&reading(&workspace)?, campaign, form, &out).map(|()| true)
        }
        Command::Export { workspace, out } => {
            file::export(&reading(&workspace)?, &out).map(|()| true)
        }
        Command::Backup { workspace, out } => file::backup(&open(&workspace)?, &out).map(|()| true),
        Command::Restore { backup, workspace } => file::restore(&backup, &workspace).map(|()| true),
    }
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(MachineClock)
}

fn open(path: &Path) -> Outcome<Workspace> {
    Workspace::open(path, clock(), "")
}

fn reading(path: &Path) -> Outcome<Workspace> {
    Workspace::open_to_read(path, clock())
}

fn new(path: &Path, with_sample: bool, from: Option<&Path>, words: &Words) -> Outcome<()> {
    if let Some(export) = from {
        file::from_export(export, path)?;
    } else if with_sample {
        sample::create(path, clock().today())?;
    } else {
        let name = path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        Workspace::create(path, &name, clock(), "")?;
    }
    say(&words.text("cli-made", &[("path", path.display().to_string().into())]))
}

fn verify(path: &Path, as_json: bool, words: &Words) -> Outcome<bool> {
    let found = file::verify(&reading(path)?)?;
    if as_json {
        say_json(&found)?;
    } else {
        let key = if found.holds { "cli-verify-holds" } else { "cli-verify-broken" };
        let rows = found.counts.values().sum::<u64>();
        let rows = i64::try_from(rows).unwrap_or(i64::MAX);
        say(&words.text(key, &[("rows", rows.into())]))?;
        for difference in &found.differences {
            say(&format!("  {difference}"))?;
        }
    }
    Ok(found.holds)
}

fn partners(path: &Path, as_json: bool, words: &Words) -> Outcome<()> {
    let workspace = reading(path)?;
    let rows = partner::list(&workspace, false)?;
    if as_json {
        let gates = evidence::all_gates(&workspace)?;
        let gates = |row: &PartnerRow| gates.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        let lines = rows.iter().map(|row| answer::PartnerLine::of(row, gates(row)));
        return say_json(&lines.collect::<Vec<_>>());
    }
    for row in rows {
        say(&words.partner(&row))?;
    }
    Ok(())
}

fn health(
    path: &Path,
    only: Option<Id>,
    as_of: Option<NaiveDate>,
    as_json: bool,
    words: &Words,
) -> Outcome<()> {
    let workspace = reading(path)?;
    let as_of = as_of.unwrap_or_else(|| workspace.today());
    let rows = campaign::list(&workspace)?;
    if let Some(id) = only
        && !rows.iter().any(|row| row.campaign.id == id)
    {
        return Err(Failure::of(Code::NotFound));
    }
    let mut answers = Vec::new();
    for row in rows.into_iter().filter(|row| only.is_none_or(|id| row.campaign.id == id)) {
        let health = health::of_campaign(&workspace, row.campaign.id, as_of)?;
        if !as_json {
            say(&words.health(&row, &health))?;
        }
        answers.push(answer::CampaignHealth {
            campaign: row.campaign.id,
            title: row.campaign.title,
            stage: row.stage,
            health,
        });
    }
    if as_json {
        say_json(&answers)?;
    }
    Ok(())
}
