//! Metric files as workbooks: the XML inside is what varies, in a ZIP that holds it; and the ZIP itself, bytes as they are.
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write};
use sverka_exchange::Options;
use zip::write::{SimpleFileOptions, ZipWriter};

const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const TOP: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATED: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// What parts one piece of XML from the next in the input.
const PART: u8 = 0;

fuzz_target!(|data: &[u8]| {
    let options = Options::default();
    if data.starts_with(b"PK") {
        return reading::read(data, "book.xlsx", &options);
    }
    // The sheet as a whole or only its rows, then shared texts, styles and the workbook.
    let mut pieces = data.split(|byte| *byte == PART);
    let rows = pieces.next().unwrap_or_default();
    let sheet = match rows.first() {
        Some(b'!') => rows[1..].to_vec(),
        _ => [b"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>".as_slice(), rows, b"</sheetData></worksheet>"].concat(),
    };
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", TOP.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATED.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    for name in ["xl/sharedStrings.xml", "xl/styles.xml"] {
        parts.extend(pieces.next().filter(|piece| !piece.is_empty()).map(|piece| (name, piece)));
    }
    parts.push(("xl/workbook.xml", pieces.next().unwrap_or(BOOK.as_bytes())));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let put = writer
            .start_file(name, SimpleFileOptions::default())
            .and_then(|()| Ok(writer.write_all(bytes)?));
        put.expect("memory takes it");
    }
    let packed = writer.finish().expect("memory takes it").into_inner();
    reading::read(&packed, "book.xlsx", &options);
});
