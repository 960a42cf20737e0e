//! Typesetting: a template and data in, a PDF out.
//!
//! Wraps the Typst compiler so that nothing else depends on it. A template sees one file, its data, and
//! nothing besides: no disk, no network, no packages, no clock. The same template and data therefore give the
//! same bytes on every machine.

mod desk;

use desk::Desk;
use typst::LibraryExt;
use typst::diag::SourceResult;
use typst::foundations::{Bytes, Smart};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Where a template finds its data: `json("/data.json")`.
pub const DATA_PATH: &str = "/data.json";

/// The faces built into the program: Inter, and Inter Display for large titles, both with Latin, Cyrillic, `₽` and
/// tabular figures; and the outlines of emoji, which stand in wherever those have no letter.
const FACES: [&[u8]; 5] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Medium.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/InterDisplay-SemiBold.otf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

/// How many documents back a layout is remembered. A second copy in another language shares much with the
/// first; more would only hold memory.
const REMEMBERED: usize = 2;

/// Why no PDF came out. Both are faults of a template, not of what a person wrote; the text is for the log.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The template does not compile, or does not fit its data.
    #[error("the template cannot be laid out: {0}")]
    Layout(String),
    /// The laid-out pages cannot be written as PDF.
    #[error("the pages cannot be written as PDF: {0}")]
    Pdf(String),
}

/// The typesetter with its fonts loaded. Make one and keep it: loading takes longer than a short document.
pub struct Typesetter {
    library: LazyHash<typst::Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Typesetter {
    /// A typesetter with the built-in fonts.
    pub fn new() -> Typesetter {
        let fonts: Vec<Font> =
            FACES.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
        Typesetter {
            library: LazyHash::new(typst::Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    /// Sets `template` with `data`, a JSON text the template reads from [`DATA_PATH`], as a PDF that can be read aloud.
    ///
    /// A template shows what people wrote as strings, which are never read as markup.
    ///
    /// # Errors
    /// [`TypesetError`] when the template does not compile or does not fit the data.
    pub fn pdf(&self, template: &str, data: &[u8]) -> Result<Vec<u8>, TypesetError> {
        let desk = Desk::new(&self.library, &self.book, &self.fonts, template, data);
        let set = typst::compile::<PagedDocument>(&desk).output;
        let written = match &set {
            Ok(document) => {
                written(document).map_err(|causes| TypesetError::Pdf(desk.explain(&causes)))
            }
            Err(causes) => Err(TypesetError::Layout(desk.explain(causes))),
        };
        typst::comemo::evict(REMEMBERED);
        written
    }
}

impl Default for Typesetter {
    fn default() -> Self {
        Typesetter::new()
    }
}

/// The pages as PDF/UA-1, which asks for a letter for every sign. A name with a smiley must not stop a document: where
/// the fonts lack a sign, as a tagged PDF.
fn written(document: &PagedDocument) -> SourceResult<Vec<u8>> {
    if let Ok(standards) = PdfStandards::new(&[PdfStandard::Ua_1])
        && let Ok(pdf) = typst_pdf::pdf(document, &PdfOptions { standards, ..options() })
    {
        return Ok(pdf);
    }
    typst_pdf::pdf(document, &options())
}

/// Options that leave nothing to the machine or the moment: the date is the template's, the identifier is a
/// hash of title and author.
fn options() -> PdfOptions {
    PdfOptions { creator: Smart::Custom(Some("Sverka".to_owned())), ..PdfOptions::default() }
}

#[cfg(test)]
mod tests;
