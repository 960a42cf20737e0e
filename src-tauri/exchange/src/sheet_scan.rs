//! What a reader of cells does not tell of the sheets of a workbook: which rows are hidden, and which formulas were never
//! calculated. It is picked from the bytes as they are unpacked to be weighed, so that nothing is read twice.
//!
//! A sheet that is written in no such way has none of either; then only a remark is missing.

use std::collections::HashMap;

/// How much of a tag is kept, in bytes: those looked for are short.
const TAG_MOST: usize = 512;
/// How many runs of hidden rows, and how many formulas without a value, are kept of a sheet.
const RUNS_MOST: usize = 10_000;
const UNVALUED_MOST: usize = 1_000;
/// How much of the list of sheets is kept, in bytes.
const LIST_MOST: usize = 1 << 20;

/// The tags of a text that comes in pieces.
#[derive(Default)]
struct Tags {
    tag: Vec<u8>,
    within: bool,
    /// Whether something was written since the last tag.
    text: bool,
}

impl Tags {
    /// Gives each tag away, without its brackets, and whether text stands right before it.
    fn feed(&mut self, bytes: &[u8], on: &mut dyn FnMut(&str, bool)) {
        for byte in bytes {
            match byte {
                b'<' => {
                    self.tag.clear();
                    self.within = true;
                }
                b'>' if self.within => {
                    on(&String::from_utf8_lossy(&self.tag), self.text);
                    (self.within, self.text) = (false, false);
                }
                byte if self.within => {
                    if self.tag.len() < TAG_MOST {
                        self.tag.push(*byte);
                    }
                }
                byte => self.text |= !byte.is_ascii_whitespace(),
            }
        }
    }
}

/// The name of a tag without its prefix, with `/` before it where it closes.
fn name(tag: &str) -> (bool, &str) {
    let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |rest| (true, rest));
    let end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(tag.len());
    (closes, tag[..end].rsplit(':').next().unwrap_or_default())
}

/// What an attribute of a tag says, as written; its prefix does not matter.
fn attribute<'t>(tag: &'t str, wanted: &str) -> Option<&'t str> {
    let mut rest = tag;
    while let Some(at) = rest.find('=') {
        let before = rest[..at].trim_end();
        let name = before.rsplit([' ', '\t', '\n', '\r', ':']).next().unwrap_or_default();
        let value = rest[at + 1..].trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let end = value[1..].find(quote)? + 1;
        if name == wanted {
            return Some(&value[1..end]);
        }
        rest = &value[end + 1..];
    }
    None
}

/// What was picked from one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Runs of hidden rows, first and last, from 1, in the order of the sheet, which is ascending.
    hidden: Vec<(u32, u32)>,
    /// Cells with a formula and no value, as row from 1 and column from 0.
    unvalued: Vec<(u32, usize)>,
}

impl Marks {
    /// Whether a row is hidden, as by a filter.
    pub(crate) fn is_hidden(&self, row: u32) -> bool {
        let at = self.hidden.partition_point(|(_, last)| *last < row);
        self.hidden.get(at).is_some_and(|(first, _)| *first <= row)
    }

    /// The columns of a row in which a formula stands that was never calculated.
    pub(crate) fn unvalued(&self, row: u32) -> impl Iterator<Item = usize> {
        let from = self.unvalued.partition_point(|(of, _)| *of < row);
        let of_row = self.unvalued[from..].iter().take_while(move |(of, _)| *of == row);
        of_row.map(|(_, column)| *column)
    }

    fn hide(&mut self, row: u32) {
        let room = self.hidden.len() < RUNS_MOST;
        match self.hidden.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(row) => *last = row,
            _ if room => self.hidden.push((row, row)),
            _ => {}
        }
    }
}

/// One sheet while its bytes come.
#[derive(Default)]
struct Sheet {
    tags: Tags,
    marks: Marks,
    row: u32,
    /// The cell at hand: where it stands, whether it has a formula, and whether it has a value.
    cell: Option<(u32, usize)>,
    formula: bool,
    value: bool,
    /// Whether the value of the cell may be an empty text.
    is_text: bool,
}

impl Sheet {
    fn feed(&mut self, bytes: &[u8]) {
        let mut tags = std::mem::take(&mut self.tags);
        tags.feed(bytes, &mut |tag, text| self.take(tag, text));
        self.tags = tags;
    }

    fn take(&mut self, tag: &str, text: bool) {
        match name(tag) {
            (false, "row") => {
                let number = attribute(tag, "r").and_then(|r| r.parse().ok());
                self.row = number.unwrap_or_else(|| self.row.saturating_add(1));
                if matches!(attribute(tag, "hidden"), Some("1" | "true")) {
                    self.marks.hide(self.row);
                }
            }
            (false, "c") => {
                self.cell = attribute(tag, "r").and_then(place);
                self.is_text = attribute(tag, "t") == Some("str");
                (self.formula, self.value) = (false, false);
            }
            (false, "f") => self.formula = true,
            (false, "v") => self.value |= self.is_text,
            (true, "v" | "t") => self.value |= text,
            (true, "c") => {
                let unvalued = self.cell.take().filter(|_| self.formula && !self.value);
                if self.marks.unvalued.len() < UNVALUED_MOST {
                    self.marks.unvalued.extend(unvalued);
                }
            }
            _ => {}
        }
    }
}

/// Row from 1 and column from 0 of a cell that is named `B3`.
fn place(cell: &str) -> Option<(u32, usize)> {
    let digits = cell.find(|c: char| c.is_ascii_digit())?;
    let column = cell[..digits].bytes().try_fold(0_usize, |column, letter| {
        let letter = letter.is_ascii_uppercase().then(|| usize::from(letter - b'A') + 1)?;
        column.checked_mul(26)?.checked_add(letter)
    })?;
    Some((cell[digits..].parse().ok()?, column.checked_sub(1)?))
}

/// A whole workbook while its parts come.
#[derive(Default)]
pub(crate) struct Scan {
    sheets: HashMap<String, Sheet>,
    list: Vec<u8>,
    relations: Vec<u8>,
}

impl Scan {
    /// Takes more of the part of this name.
    pub(crate) fn take(&mut self, part: &str, bytes: &[u8]) {
        let part = part.to_lowercase().replace('\\', "/");
        let kept = match part.as_str() {
            "xl/workbook.xml" => &mut self.list,
            "xl/_rels/workbook.xml.rels" => &mut self.relations,
            sheet if sheet.starts_with("xl/worksheets/") => {
                return self.sheets.entry(part).or_default().feed(bytes);
            }
            _ => return,
        };
        let room = LIST_MOST.saturating_sub(kept.len()).min(bytes.len());
        kept.extend_from_slice(&bytes[..room]);
    }

    /// What was picked, by the names of the sheets.
    pub(crate) fn finish(mut self) -> HashMap<String, Marks> {
        let mut targets: HashMap<String, String> = HashMap::new();
        Tags::default().feed(&self.relations, &mut |tag, _| {
            if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
                let target = target.to_lowercase();
                let part =
                    target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
                targets.insert(id.to_owned(), part);
            }
        });
        let mut marks = HashMap::new();
        Tags::default().feed(&self.list, &mut |tag, _| {
            let (Some(title), Some(id)) = (attribute(tag, "name"), attribute(tag, "id")) else {
                return;
            };
            let part = targets.get(id).filter(|_| name(tag) == (false, "sheet"));
            if let Some(sheet) = part.and_then(|part| self.sheets.remove(part)) {
                marks.insert(plain(title), sheet.marks);
            }
        });
        marks
    }
}

/// A text of XML as it reads.
fn plain(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    named.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_rows_and_uncalculated_formulas_are_found_wherever_the_bytes_are_cut() {
        let list = r#"<workbook><sheets><sheet name="Tea &amp; honey" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
        let relations = r#"<Relationships><Relationship Target="/xl/worksheets/sheet1.xml" Id="rId1"/></Relationships>"#;
        let sheet = r#"<x:worksheet><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>
            <row hidden="1" r="2"><c r="AB2"><f>1+1</f><v/></c><c r="C2"><f>2</f><v>2</v></c></row>
            <row r="3" hidden = 'true'><c r="B3" t="str"><f>""</f><v></v></c><c r="D3"><f t="shared" si="0"/></c></row>
            <row r="4" hidden="0"><c r="A4" s="1"/><c r="B4"><v>4</v></c></row></x:worksheet>"#;
        for cut in 0..sheet.len() {
            let mut scan = Scan::default();
            scan.take("xl/workbook.xml", list.as_bytes());
            scan.take("xl/_rels/workbook.xml.rels", relations.as_bytes());
            scan.take("xl/worksheets/Sheet1.xml", &sheet.as_bytes()[..cut]);
            scan.take("xl/worksheets/Sheet1.xml", &sheet.as_bytes()[cut..]);
            let marks = scan.finish().remove("Tea & honey").expect("the sheet");
            assert_eq!(marks.hidden, [(2, 3)], "cut at {cut}");
            assert_eq!(marks.unvalued, [(2, 27), (3, 3)], "cut at {cut}");
            assert!(marks.is_hidden(3) && !marks.is_hidden(4));
        }
    }
}
