//! What a template can reach while it is being set: itself, its data and the fonts.

use crate::DATA_PATH;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World, WorldExt};

/// The world of one document.
pub(crate) struct Desk<'a> {
    library: &'a LazyHash<Library>,
    book: &'a LazyHash<FontBook>,
    fonts: &'a [Font],
    template: Source,
    data_id: FileId,
    data: Bytes,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        library: &'a LazyHash<Library>,
        book: &'a LazyHash<FontBook>,
        fonts: &'a [Font],
        template: &str,
        data: &[u8],
    ) -> Desk<'a> {
        Desk {
            library,
            book,
            fonts,
            template: Source::new(file_id("/template.typ"), template.to_owned()),
            data_id: file_id(DATA_PATH),
            data: Bytes::new(data.to_vec()),
        }
    }

    /// What went wrong, with line numbers of the template, for the log.
    pub(crate) fn explain(&self, causes: &[SourceDiagnostic]) -> String {
        let lines: Vec<String> = causes
            .iter()
            .map(|cause| match self.line_of(cause) {
                Some(line) => format!("line {line}: {}", cause.message),
                None => cause.message.to_string(),
            })
            .collect();
        lines.join("; ")
    }

    fn line_of(&self, cause: &SourceDiagnostic) -> Option<usize> {
        let start = self.range(cause.span)?.start;
        Some(self.template.lines().byte_to_line(start)? + 1)
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(refusal(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(refusal(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// There is no clock: a date comes with the data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Every other file is not there, whether or not the disk has it.
fn refusal(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths named here are plain absolute ones");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
