//! Documents out: plain data in; PDF, DOCX, HTML or Markdown out.
//!
//! A document is a model of its own that holds what stands on paper, already worded in both languages; whoever
//! fills it decides what that is. Most share one model ([`Document`]) with four writers ([`write()`]); the brief, the
//! vetting, the list of partners, interviews and letters have templates of their own for PDF. What a person wrote is
//! shown letter by letter and never read as markup.

mod brief;
mod docx;
mod html;
mod interview;
mod letter;
mod markdown;
mod markup;
mod model;
mod page;
mod partner;
mod pdf;
mod picture;
pub mod reply;

pub use brief::{
    BriefDocument, ClauseText, MetricLine, PartyLine, SignatureLine, Signed, Signing, brief_pdf,
};
pub use interview::{InterviewDocument, interview_pdf};
pub use letter::{LetterDocument, letter_pdf};
pub use model::{Block, Cell, Column, Document, Fact, SignLine, Stamp, Table, Tone};
pub use partner::{
    AnswerText, GateLine, MarkText, PartnerListDocument, PartnerListRow, ScoreGroup, ScoreLine,
    ScorecardDocument, TalkText, partner_list_pdf, scorecard_pdf,
};
pub use picture::{Course, CourseEnd, CoursePoint, Mark, Picture};

use std::sync::LazyLock;
use sverka_core::{Both, Lang};
use sverka_locale::{Arg, locale};
use sverka_typeset::{TypesetError, Typesetter};

/// Which languages stand on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Russian alone.
    Ru,
    /// English alone.
    En,
    /// Both, Russian left and English right of the seam.
    Both,
}

impl Form {
    /// Every form.
    pub const ALL: [Form; 3] = [Form::Both, Form::Ru, Form::En];

    /// The languages of the form, in the order they stand in.
    pub fn sides(self) -> &'static [Lang] {
        match self {
            Form::Ru => &[Lang::Ru],
            Form::En => &[Lang::En],
            Form::Both => &Lang::ALL,
        }
    }
}

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "DocumentFormat"))]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Pages of A4, tagged, with fonts.
    Pdf,
    /// For a word processor.
    Docx,
    /// One file for a browser.
    Html,
    /// Text with marks.
    Markdown,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 4] = [Format::Pdf, Format::Docx, Format::Html, Format::Markdown];

    /// The ending of its files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Html => "html",
            Format::Markdown => "md",
        }
    }
}

/// Writes a document. The same document, form and format give the same bytes.
///
/// # Errors
/// [`DocumentError`], never because of what people wrote.
pub fn write(document: &Document, form: Form, format: Format) -> Result<Vec<u8>, DocumentError> {
    match format {
        Format::Pdf => pdf::pdf(document, form),
        Format::Docx => docx::docx(document, form),
        Format::Html => Ok(html::html(document, form).into_bytes()),
        Format::Markdown => Ok(markdown::markdown(document, form).into_bytes()),
    }
}

/// Why a document could not be made. Nothing of it lies with the person whose text it is.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The data could not be handed to the template.
    #[error("the document's data cannot be written as JSON: {0}")]
    Data(#[from] serde_json::Error),
    /// The template did not take the data, or the PDF could not be written.
    #[error(transparent)]
    Typeset(#[from] TypesetError),
    /// The package of a DOCX could not be put together.
    #[error("the package cannot be written: {0}")]
    Package(#[from] zip::result::ZipError),
    /// A part of it could not be put in.
    #[error("a part of the package cannot be written: {0}")]
    Part(#[from] std::io::Error),
}

/// Sets `template` with `data`. The fonts are loaded at the first document of a run.
fn set(template: &str, data: &impl serde::Serialize) -> Result<Vec<u8>, DocumentError> {
    Ok(TYPESETTER.pdf(template, &serde_json::to_vec(data)?)?)
}

static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);

/// A text made in both languages.
fn in_each(side: impl Fn(Lang) -> String) -> Both {
    Both::new(side(Lang::Ru), side(Lang::En))
}

/// A message in both languages; `args` says the variables for each.
fn worded<'a>(key: &str, args: impl Fn(Lang) -> Vec<(&'a str, Arg<'a>)>) -> Both {
    let side = |lang| locale(lang).text(key, &args(lang));
    Both::new(side(Lang::Ru), side(Lang::En))
}

/// A message without variables in both languages.
fn word(key: &str) -> Both {
    worded(key, |_| Vec::new())
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
