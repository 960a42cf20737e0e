//! Workbooks written part by part, so that a test can say what no spreadsheet would.

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
    let mut parts = parts(&[("a", rows)]);
    let related = r#"<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
    for (name, bytes) in &mut parts {
        if name.as_str() == "xl/_rels/workbook.xml.rels" {
            let rels = String::from_utf8_lossy(bytes).replace("</Relationships>", related);
            *bytes = rels.into_bytes();
        }
    }
    let shared = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{text}</t></si></sst>"#
    );
    parts.push(("xl/sharedStrings.xml".to_owned(), shared.into_bytes()));
    zip(&parts)
}

fn parts(sheets: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
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
