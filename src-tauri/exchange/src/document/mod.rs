//! Printed documents: plain data in, PDF out.
//!
//! A document is a model of its own that holds what stands on paper, already worded in both languages; whoever
//! fills it decides what that is. What a person wrote is shown letter by letter and never read as markup.

mod brief;
mod interview;
mod letter;
mod partner;

pub use brief::{
    BriefDocument, ClauseText, MetricLine, PartyLine, SignatureLine, Signed, Signing, brief_pdf,
};
pub use interview::{InterviewDocument, interview_pdf};
pub use letter::{LetterDocument, letter_pdf};
pub use partner::{
    AnswerText, GateLine, MarkText, PartnerListDocument, PartnerListRow, ScoreGroup, ScoreLine,
    ScorecardDocument, TalkText, partner_list_pdf, scorecard_pdf,
};

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

/// Why a document could not be made. Nothing of it lies with the person whose text it is.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The data could not be handed to the template.
    #[error("the document's data cannot be written as JSON: {0}")]
    Data(#[from] serde_json::Error),
    /// The template did not take the data, or the PDF could not be written.
    #[error(transparent)]
    Typeset(#[from] TypesetError),
}

/// Sets `template` with `data`. The fonts are loaded at the first document of a run.
fn set(template: &str, data: &impl serde::Serialize) -> Result<Vec<u8>, DocumentError> {
    static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);
    Ok(TYPESETTER.pdf(template, &serde_json::to_vec(data)?)?)
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
