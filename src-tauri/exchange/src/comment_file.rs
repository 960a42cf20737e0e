//! Comments of an audience from a file: a text with one a line, or the column of a table that holds them. Every other
//! column, the names of who wrote them among them, stays in the file.

use crate::delimiter::{self, Sniffed};
use crate::encoding::{self, Bytes, Text};
use crate::inspection::{Refusal, RefusalCode};
use crate::record::{Record, Records};
use crate::watch::{Meter, Unwatched};
use std::path::Path;

/// The longest file, in bytes: a sample of an audience is no archive of it.
const FILE_MOST: u64 = 16 << 20;
/// How much text the delimiter is told from, in bytes.
const SAMPLE_BYTES: usize = 1 << 18;

/// Headings of the column with the comments, the surer first. Held in small letters.
const HEADINGS: [&str; 12] = [
    "comment text",
    "commenttext",
    "textdisplay",
    "comment",
    "comments",
    "message",
    "content",
    "text",
    "body",
    "комментарий",
    "комментарии",
    "текст",
];

/// The comments of a file in its order, blank ones left out.
///
/// # Errors
/// What cannot be read as text, is too long, or is a table without a column of comments.
pub fn read(path: &Path) -> Result<Vec<String>, Refusal> {
    read_bytes(Bytes::File(path))
}

/// The same for bytes that may be in memory.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(bytes: Bytes<'_>) -> Result<Vec<String>, Refusal> {
    let length = bytes.length()?;
    if length > FILE_MOST {
        return Err(Refusal::new(RefusalCode::TooLarge).with("most", FILE_MOST >> 20));
    }
    if length == 0 {
        return Err(Refusal::new(RefusalCode::EmptyFile));
    }
    let meter = Meter::new(&Unwatched, 0);
    let found = encoding::detect(bytes, None, &meter)?;
    let mut text = Text::open(bytes, found, &meter)?;
    let mut sample = String::new();
    while sample.len() < SAMPLE_BYTES && text.next(&mut sample)? {}
    let delimiter = match delimiter::sniff(&sample) {
        Sniffed::By(delimiter) => delimiter,
        _ => ',',
    };
    let mut records = Records::new(Text::open(bytes, found, &meter)?, delimiter);
    let first = loop {
        match records.next()? {
            Some(record) if record.is_blank() || delimiter::is_statement(&record) => {}
            Some(record) => break record,
            None => return Err(Refusal::new(RefusalCode::EmptyFile)),
        }
    };
    match column(&first) {
        Some(at) => {
            let mut comments = Vec::new();
            while let Some(mut record) = records.next()? {
                if record.damaged {
                    return Err(Refusal::new(RefusalCode::OneColumn));
                }
                if at < record.cells.len() {
                    comments.push(record.cells.swap_remove(at).replace(['\r', '\n'], " "));
                }
            }
            Ok(comments.into_iter().filter(|comment| !comment.trim().is_empty()).collect())
        }
        // A table that names its columns and none of comments would bring in whatever else it holds.
        None if is_header(&first) => Err(Refusal::new(RefusalCode::NoHeader)),
        None => {
            let mut whole = String::new();
            let mut text = Text::open(bytes, found, &meter)?;
            while text.next(&mut whole)? {}
            Ok(whole.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect())
        }
    }
}

/// The column of comments by its heading.
fn column(header: &Record) -> Option<usize> {
    let cells: Vec<String> = header.cells.iter().map(|cell| cell.trim().to_lowercase()).collect();
    HEADINGS.iter().find_map(|heading| cells.iter().position(|cell| cell == heading))
}

/// Whether the row names columns: several short cells, none of them a sentence.
fn is_header(record: &Record) -> bool {
    const NAME_MOST: usize = 32;
    record.cells.len() >= 3
        && record.cells.iter().all(|cell| {
            let words = cell.split_whitespace().count();
            (1..=3).contains(&words)
                && cell.chars().count() <= NAME_MOST
                && !cell.ends_with(['!', '.', '?'])
        })
}

#[cfg(test)]
mod tests {
    use super::read_bytes;
    use crate::encoding::Bytes;
    use crate::inspection::RefusalCode;

    fn read(text: &str) -> Vec<String> {
        read_bytes(Bytes::Memory(text.as_bytes())).expect("comments")
    }

    #[test]
    fn a_text_has_one_comment_a_line_commas_and_all() {
        let comments = read("Nice, really nice\r\n\r\nwhat, again?\nок\n");
        assert_eq!(comments, ["Nice, really nice", "what, again?", "ок"]);
    }

    #[test]
    fn of_a_table_only_the_column_of_comments_is_read() {
        let comments =
            read("Author,Date,Comment\nanna_k,2026-01-02,\"Love it, truly\"\nbo,2026-01-03,meh\n");
        assert_eq!(comments, ["Love it, truly", "meh"]);
        let comments = read("Автор;Комментарий\nАня;Супер\nБоря;\n");
        assert_eq!(comments, ["Супер"]);
    }

    #[test]
    fn a_table_without_a_column_of_comments_is_refused() {
        let refused = read_bytes(Bytes::Memory(b"Name,Mail,Phone\nAnna,a@b.example,123\n"));
        assert_eq!(refused.map_err(|refusal| refusal.code), Err(RefusalCode::NoHeader));
    }
}
