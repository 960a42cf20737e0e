//! What can be asked at the prompt.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use sverka_core::{Currency, Id, Lang, Market};

/// Sverka without a window.
#[derive(Debug, Parser)]
#[command(name = "sverka-cli", version)]
pub struct Arguments {
    /// The language of messages and of a document, the system's by default; a document may have both.
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Tongue>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a workspace.
    New {
        /// The file to make.
        path: PathBuf,
        /// Fill it with the sample campaigns.
        #[arg(long, conflicts_with = "from")]
        sample: bool,
        /// Make it equal to the workspace of an export.
        #[arg(long)]
        from: Option<PathBuf>,
    },
    /// Check integrity, journal against tables, and signatures.
    Verify {
        /// The workspace.
        workspace: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// List partners with score and coverage.
    Partners {
        /// The workspace.
        workspace: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the sources whose files are recognised.
    Sources {
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Say what an import would do; writes nothing.
    Inspect {
        /// The file.
        file: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
        /// How to read it.
        #[command(flatten)]
        reading: Reading,
    },
    /// Bring a file of metrics in.
    Import {
        /// The workspace.
        workspace: PathBuf,
        /// The file.
        file: PathBuf,
        /// The campaign; needed when there are several.
        #[arg(long)]
        campaign: Option<Id>,
        /// The creator the figures came from: a party of the campaign or its partner.
        #[arg(long)]
        partner: Option<Id>,
        /// The market; the creator's by default.
        #[arg(long, value_parser = market)]
        market: Option<Market>,
        /// Bring the same file in again.
        #[arg(long)]
        again: bool,
        /// Count it beside the files before it: it tells of other events, such as those of another shop.
        #[arg(long)]
        beside: bool,
        /// The currency of its amounts, where the file names none: RUB, USD.
        #[arg(long, value_parser = currency)]
        currency: Option<Currency>,
        /// Leave out rows that name a campaign, a creator, a market or a platform nobody knows.
        #[arg(long)]
        leave_out: bool,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
        /// How to read it.
        #[command(flatten)]
        reading: Reading,
    },
    /// Say how campaigns are doing.
    Health {
        /// The workspace.
        workspace: PathBuf,
        /// One campaign.
        #[arg(long)]
        campaign: Option<Id>,
        /// The day to judge on; today by default.
        #[arg(long)]
        as_of: Option<NaiveDate>,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Compare the two languages of each line {id, ru, en}.
    Pairs {
        /// A file of JSON lines.
        file: PathBuf,
        /// Answer in JSON, which it always does.
        #[arg(long)]
        json: bool,
    },
    /// Say of each line {id, text} whether the comment is glad, neither or not, and in which language.
    Sentiment {
        /// A file of JSON lines.
        file: PathBuf,
        /// Answer in JSON, which it always does.
        #[arg(long)]
        json: bool,
    },
    /// Write the brief of a campaign.
    Brief {
        /// The workspace.
        workspace: PathBuf,
        /// The campaign.
        campaign: Id,
        /// The kind of file.
        #[arg(long, value_enum, default_value_t = Format::Pdf)]
        format: Format,
        /// Where to write it.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Write everything in an open format.
    Export {
        /// The workspace.
        workspace: PathBuf,
        /// Where to write it.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Write a verified copy.
    Backup {
        /// The workspace.
        workspace: PathBuf,
        /// Where to write it.
        #[arg(short, long)]
        out: PathBuf,
    },
    /// Put a verified copy back as a new workspace.
    Restore {
        /// The copy.
        backup: PathBuf,
        /// The workspace to make.
        workspace: PathBuf,
    },
}

/// How to read a file of metrics.
#[derive(Debug, Args)]
pub struct Reading {
    /// A JSON file with the meaning of columns: {"Header": "views", "Other header": "day"}.
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// The year of dates that have none.
    #[arg(long)]
    pub year: Option<i32>,
    /// In dates of digits alone the day stands before the month.
    #[arg(long, conflicts_with = "month_first")]
    pub day_first: bool,
    /// In dates of digits alone the month stands before the day.
    #[arg(long)]
    pub month_first: bool,
    /// The decimal mark of numbers that may be read in two ways: a dot or a comma.
    #[arg(long, value_parser = mark)]
    pub decimal: Option<char>,
    /// The promo codes whose orders count, separated by commas.
    #[arg(long, value_delimiter = ',')]
    pub codes: Option<Vec<String>>,
    /// Every order counts, whatever promo code it carries.
    #[arg(long, conflicts_with = "codes")]
    pub all_orders: bool,
}

/// The kind of document file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// PDF.
    Pdf,
}

/// One language, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// Russian.
    Ru,
    /// English.
    En,
    /// Side by side, for documents.
    Both,
}

impl Tongue {
    /// The language, where it is one.
    pub fn lang(self) -> Option<Lang> {
        match self {
            Tongue::Ru => Some(Lang::Ru),
            Tongue::En => Some(Lang::En),
            Tongue::Both => None,
        }
    }
}

fn mark(text: &str) -> Result<char, String> {
    match text {
        "." => Ok('.'),
        "," => Ok(','),
        _ => Err(". ,".to_owned()),
    }
}

fn currency(code: &str) -> Result<Currency, String> {
    let codes = || Currency::ALL.map(Currency::code).join(", ");
    Currency::from_code(code).ok_or_else(codes)
}

fn market(tag: &str) -> Result<Market, String> {
    Market::ALL.into_iter().find(|market| market.tag() == tag).ok_or_else(|| "ru, us".to_owned())
}
