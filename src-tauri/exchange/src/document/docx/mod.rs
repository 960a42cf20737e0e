//! A document as DOCX: real headings and tables, every run tagged with its language, page numbers and the
//! fingerprint at the foot.
//!
//! The parts of the package are written here and not by a library: the one that is looked after writes no language of
//! a run and no repeating head of a table, which is what people read aloud and print.

mod body;
mod style;

use super::markup::Node;
use super::model::Document;
use super::page::{Page, Said};
use super::{DocumentError, Form};
use std::io::{Cursor, Write};
use sverka_core::Lang;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Who made the file, as its properties say.
const PROGRAM: &str = "Sverka";

/// The text between the margins of a page, in twentieths of a point.
const WIDTH: u32 = 11906 - 2 * MARGIN;
const MARGIN: u32 = 1134;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The document as DOCX. The same document and form give the same bytes.
pub(super) fn docx(document: &Document, form: Form) -> Result<Vec<u8>, DocumentError> {
    let page = Page::of(document, form);
    let lang = form.sides()[0];
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(document, &page, lang)),
        ("word/document.xml", body::document(&page)),
        ("word/styles.xml", style::styles(lang)),
        ("word/numbering.xml", style::numbering()),
        ("word/settings.xml", settings(lang)),
        ("word/header1.xml", header(&page)),
        ("word/footer1.xml", footer(&page)),
        ("word/_rels/document.xml.rels", document_relations()),
    ];
    // Without a time of its own every entry is of 1 January 1980, on every machine.
    let options = SimpleFileOptions::default();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, root) in parts {
        zip.start_file(name, options)?;
        zip.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")?;
        zip.write_all(root.xml().as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The tag of a language as Word writes it.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => "ru-RU",
        Lang::En => "en-US",
    }
}

fn content_types() -> Node {
    let default = |extension: &str, kind: &str| {
        Node::new("Default").with("Extension", extension).with("ContentType", kind)
    };
    let part = |name: &str, kind: String| {
        Node::new("Override").with("PartName", name).with("ContentType", kind)
    };
    Node::new("Types")
        .with("xmlns", format!("{PACKAGE}/content-types"))
        .node(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
        .node(default("xml", "application/xml"))
        .node(part("/word/document.xml", format!("{OFFICE}.document.main+xml")))
        .node(part("/word/styles.xml", format!("{OFFICE}.styles+xml")))
        .node(part("/word/numbering.xml", format!("{OFFICE}.numbering+xml")))
        .node(part("/word/settings.xml", format!("{OFFICE}.settings+xml")))
        .node(part("/word/header1.xml", format!("{OFFICE}.header+xml")))
        .node(part("/word/footer1.xml", format!("{OFFICE}.footer+xml")))
        .node(part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ))
}

fn relation(id: &str, kind: String, target: &str) -> Node {
    Node::new("Relationship").with("Id", id).with("Type", kind).with("Target", target)
}

fn relations(of: impl IntoIterator<Item = Node>) -> Node {
    Node::new("Relationships").with("xmlns", format!("{PACKAGE}/relationships")).nodes(of)
}

fn package_relations() -> Node {
    relations([
        relation("rId1", format!("{RELATIONS}/officeDocument"), "word/document.xml"),
        relation(
            "rId2",
            format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml",
        ),
    ])
}

fn document_relations() -> Node {
    let own =
        |id: &str, kind: &str, target: &str| relation(id, format!("{RELATIONS}/{kind}"), target);
    relations([
        own("rId1", "styles", "styles.xml"),
        own("rId2", "numbering", "numbering.xml"),
        own("rId3", "settings", "settings.xml"),
        own("rId4", "header", "header1.xml"),
        own("rId5", "footer", "footer1.xml"),
    ])
}

fn properties(document: &Document, page: &Page, lang: Lang) -> Node {
    let title = [&page.kind, &page.title].map(leading).join(": ");
    let made = format!("{}T00:00:00Z", document.made_on);
    let day = |name| Node::new(name).with("xsi:type", "dcterms:W3CDTF").text(made.as_str());
    Node::new("cp:coreProperties")
        .with("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .node(Node::new("dc:title").text(title))
        .node(Node::new("dc:creator").text(PROGRAM))
        .node(Node::new("dc:language").text(tag(lang)))
        .node(day("dcterms:created"))
        .node(day("dcterms:modified"))
}

fn settings(lang: Lang) -> Node {
    Node::new("w:settings")
        .with("xmlns:w", WORD)
        .node(Node::new("w:autoHyphenation"))
        .node(Node::new("w:themeFontLang").with("w:val", tag(lang)))
}

fn leading(said: &Said) -> &str {
    said.first().map_or("", |voice| voice.text.as_str())
}

fn header(page: &Page) -> Node {
    let mut paragraph = body::styled("Header")
        .nodes(body::runs(&page.kind, &[]))
        .node(body::plain_run(" · "))
        .nodes(page.title.first().map(|voice| body::run(voice.lang, &voice.text, &[])));
    if let Some(stamp) = &page.stamp {
        paragraph = paragraph.node(body::tab_run()).nodes(body::runs(&stamp.state, &["w:b"]));
    }
    Node::new("w:hdr").with("xmlns:w", WORD).node(paragraph)
}

fn footer(page: &Page) -> Node {
    let left = match &page.stamp {
        Some(stamp) => {
            let mut runs = body::runs(&stamp.version, &[]);
            runs.push(body::plain_run(&format!(" · {}", stamp.short)));
            runs
        }
        None => body::runs(&page.made, &[]),
    };
    let paragraph = body::styled("Footer")
        .nodes(left)
        .node(body::tab_run())
        .node(field("PAGE"))
        .node(body::plain_run(" / "))
        .node(field("NUMPAGES"));
    Node::new("w:ftr").with("xmlns:w", WORD).node(paragraph)
}

/// A figure the word processor counts.
fn field(of: &'static str) -> Node {
    Node::new("w:fldSimple").with("w:instr", of).node(body::plain_run("1"))
}
