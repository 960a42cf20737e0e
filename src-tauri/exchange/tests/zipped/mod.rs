//! Workbooks written part by part, so that a test can say what no spreadsheet would.

#![allow(dead_code, reason = "each file of tests takes what it needs of it")]

use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A ZIP of these parts.
pub fn zip(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), SimpleFileOptions::default()).expect("a part");
        writer.write_all(bytes).expect("memory takes it");
    }
    writer.finish().expect("memory takes it").into_inner()
}

/// A workbook whose sheets hold these rows, as XML.
pub fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    zip(&parts(sheets))
}

/// A workbook of one sheet with one text that its cells share as number 0.
pub fn sharing(text: &str, rows: &str) -> Vec<u8> {
    let shared = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{text}</t></si></sst>"#
    );
    zip(&with(parts(&[("a", rows)]), "sharedStrings", shared))
}

/// A workbook of one sheet whose cells of style 1, 2 … have these number formats.
pub fn styled(formats: &[&str], rows: &str) -> Vec<u8> {
    let (mut listed, mut used) = (String::new(), String::from(r#"<xf numFmtId="0"/>"#));
    for (id, format) in (164..).zip(formats) {
        let code = format.replace('"', "&quot;");
        listed.push_str(&format!(r#"<numFmt numFmtId="{id}" formatCode="{code}"/>"#));
        used.push_str(&format!(r#"<xf numFmtId="{id}"/>"#));
    }
    let styles = format!(
        r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>{listed}</numFmts><cellXfs>{used}</cellXfs></styleSheet>"#
    );
    zip(&with(parts(&[("a", rows)]), "styles", styles))
}

/// The parts of a workbook with one more that the workbook relates to.
fn with(mut parts: Vec<(String, Vec<u8>)>, kind: &str, xml: String) -> Vec<(String, Vec<u8>)> {
    let related = format!(
        r#"<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{kind}.xml"/></Relationships>"#
    );
    for (name, bytes) in &mut parts {
        if name.as_str() == "xl/_rels/workbook.xml.rels" {
            let rels = String::from_utf8_lossy(bytes).replace("</Relationships>", &related);
            *bytes = rels.into_bytes();
        }
    }
    parts.push((format!("xl/{kind}.xml"), xml.into_bytes()));
    parts
}

/// The parts of a workbook whose sheets hold these rows, as XML.
pub fn parts(sheets: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let mut listed = String::new();
    let mut related = String::new();
    let mut typed = String::new();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for (at, (name, rows)) in (1..).zip(sheets) {
        listed.push_str(&format!(r#"<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>"#));
        related.push_str(&format!(
            r#"<Relationship Id="rId{at}" Type="{RELS}/worksheet" Target="worksheets/sheet{at}.xml"/>"#
        ));
        typed.push_str(&format!(
            r#"<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
        ));
        let sheet =
            format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#);
        parts.push((format!("xl/worksheets/sheet{at}.xml"), sheet.into_bytes()));
    }
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>{listed}</sheets></workbook>"#
    );
    let types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>{typed}</Types>"#
    );
    let rels = |inner: &str| {
        format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>"#)
    };
    let top = rels(&format!(
        r#"<Relationship Id="rId1" Type="{RELS}/officeDocument" Target="xl/workbook.xml"/>"#
    ));
    parts.push(("[Content_Types].xml".to_owned(), types.into_bytes()));
    parts.push(("_rels/.rels".to_owned(), top.into_bytes()));
    parts.push(("xl/workbook.xml".to_owned(), book.into_bytes()));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), rels(&related).into_bytes()));
    parts
}

/// Rows of a sheet as XML: each cell is a text, or a number where it is one.
pub fn rows(table: &[&[&str]]) -> String {
    let mut xml = String::new();
    for (row, cells) in (1..).zip(table) {
        xml.push_str(&format!(r#"<row r="{row}">"#));
        for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let place = format!("{}{row}", letters(at));
            let plain = cell.replace('&', "&amp;").replace('<', "&lt;");
            match cell.parse::<f64>() {
                Ok(_) => xml.push_str(&format!(r#"<c r="{place}"><v>{plain}</v></c>"#)),
                Err(_) => xml.push_str(&format!(
                    r#"<c r="{place}" t="inlineStr"><is><t>{plain}</t></is></c>"#
                )),
            }
        }
        xml.push_str("</row>");
    }
    xml
}

fn letters(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).expect("a letter"));
    if at < 26 { last.to_string() } else { format!("{}{last}", letters(at / 26 - 1)) }
}

/// A workbook that announces so many shared texts and has one.
pub fn announcing(count: u64) -> Vec<u8> {
    let mut parts = parts(&[("a", r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#)]);
    let shared = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{count}"><si><t>x</t></si></sst>"#
    );
    parts.push(("xl/sharedStrings.xml".to_owned(), shared.into_bytes()));
    zip(&parts)
}
