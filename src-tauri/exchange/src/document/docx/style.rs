//! The styles of a DOCX: the names are those a word processor knows, so that headings show in its outline.

use super::super::markup::Node;
use super::{WIDTH, WORD, tag};
use sverka_core::Lang;

/// A face every word processor has in both alphabets, with the sign of the ruble.
const FACE: &str = "Arial";
const INK: &str = "1D1C19";
const SOFT: &str = "545048";
const STRONG: &str = "C9C4B6";

/// The styles, with `lang` for what has no language of its own.
pub(super) fn styles(lang: Lang) -> Node {
    let run = Node::new("w:rPr")
        .node(
            Node::new("w:rFonts")
                .with("w:ascii", FACE)
                .with("w:hAnsi", FACE)
                .with("w:cs", FACE)
                .with("w:eastAsia", FACE),
        )
        .node(Node::new("w:color").with("w:val", INK))
        .node(Node::new("w:sz").with("w:val", "20"))
        .node(Node::new("w:lang").with("w:val", tag(lang)));
    let paragraph = Node::new("w:pPr").node(spacing(0, 120, 276));
    Node::new("w:styles")
        .with("xmlns:w", WORD)
        .node(
            Node::new("w:docDefaults")
                .node(Node::new("w:rPrDefault").node(run))
                .node(Node::new("w:pPrDefault").node(paragraph)),
        )
        .nodes(OWN.iter().map(style))
}

/// A style of ours.
struct Style {
    id: &'static str,
    /// The name a word processor knows it by.
    name: &'static str,
    /// Half points.
    size: u32,
    bold: bool,
    color: &'static str,
    /// Before, after, line.
    air: (u32, u32, u32),
    /// The level in the outline, from 0.
    outline: Option<u8>,
    keep_next: bool,
    /// A rule at this side.
    rule: Option<&'static str>,
    indent: u32,
    tab: bool,
}

const PLAIN: Style = Style {
    id: "",
    name: "",
    size: 20,
    bold: false,
    color: INK,
    air: (0, 120, 276),
    outline: None,
    keep_next: false,
    rule: None,
    indent: 0,
    tab: false,
};

const OWN: [Style; 14] = [
    Style { id: "Normal", name: "Normal", ..PLAIN },
    Style { id: "Title", name: "Title", size: 48, bold: true, air: (0, 120, 240), ..PLAIN },
    Style { id: "Subtitle", name: "Subtitle", color: SOFT, air: (0, 60, 264), ..PLAIN },
    Style { id: "Kind", name: "Document kind", size: 18, color: SOFT, air: (0, 80, 240), ..PLAIN },
    Style {
        id: "Heading1",
        name: "heading 1",
        size: 26,
        bold: true,
        air: (360, 120, 252),
        outline: Some(0),
        keep_next: true,
        rule: Some("w:top"),
        ..PLAIN
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        size: 22,
        bold: true,
        air: (240, 80, 252),
        outline: Some(1),
        keep_next: true,
        ..PLAIN
    },
    Style { id: "Beside", name: "Heading note", size: 18, color: SOFT, keep_next: true, ..PLAIN },
    Style { id: "Lead", name: "Lead", size: 28, air: (120, 200, 264), ..PLAIN },
    Style { id: "ListBullet", name: "List Bullet", air: (0, 80, 276), ..PLAIN },
    Style { id: "Quote", name: "Quote", rule: Some("w:left"), indent: 200, ..PLAIN },
    Style { id: "TableText", name: "Table text", size: 18, air: (50, 50, 252), ..PLAIN },
    Style { id: "Small", name: "Small print", size: 15, color: SOFT, air: (0, 60, 252), ..PLAIN },
    Style { id: "Header", name: "header", size: 15, color: SOFT, tab: true, ..PLAIN },
    Style { id: "Footer", name: "footer", size: 15, color: SOFT, tab: true, ..PLAIN },
];

fn style(own: &Style) -> Node {
    let mut paragraph = Node::new("w:pPr");
    if own.keep_next {
        paragraph = paragraph.node(Node::new("w:keepNext")).node(Node::new("w:keepLines"));
    }
    if own.id == "ListBullet" {
        paragraph = paragraph.node(
            Node::new("w:numPr")
                .node(Node::new("w:ilvl").with("w:val", "0"))
                .node(Node::new("w:numId").with("w:val", "1")),
        );
    }
    if let Some(side) = own.rule {
        let size = if side == "w:left" { "12" } else { "4" };
        paragraph = paragraph.node(
            Node::new("w:pBdr").node(
                Node::new(side)
                    .with("w:val", "single")
                    .with("w:sz", size)
                    .with("w:space", "8")
                    .with("w:color", STRONG),
            ),
        );
    }
    if own.tab {
        paragraph = paragraph.node(
            Node::new("w:tabs")
                .node(Node::new("w:tab").with("w:val", "right").with("w:pos", WIDTH.to_string())),
        );
    }
    if own.id.starts_with("Heading") || own.id == "Title" {
        paragraph = paragraph.node(Node::new("w:suppressAutoHyphens"));
    }
    paragraph = paragraph.node(spacing(own.air.0, own.air.1, own.air.2));
    if own.indent > 0 {
        paragraph = paragraph.node(Node::new("w:ind").with("w:left", own.indent.to_string()));
    }
    if let Some(level) = own.outline {
        paragraph = paragraph.node(Node::new("w:outlineLvl").with("w:val", level.to_string()));
    }
    let mut run = Node::new("w:rPr");
    if own.bold {
        run = run.node(Node::new("w:b"));
    }
    run = run
        .node(Node::new("w:color").with("w:val", own.color))
        .node(Node::new("w:sz").with("w:val", own.size.to_string()));
    let mut style = Node::new("w:style").with("w:type", "paragraph").with("w:styleId", own.id);
    if own.id == "Normal" {
        style = style.with("w:default", "1");
    }
    style = style.node(Node::new("w:name").with("w:val", own.name));
    if own.id != "Normal" {
        style = style.node(Node::new("w:basedOn").with("w:val", "Normal"));
    }
    style.node(Node::new("w:qFormat")).node(paragraph).node(run)
}

fn spacing(before: u32, after: u32, line: u32) -> Node {
    Node::new("w:spacing")
        .with("w:before", before.to_string())
        .with("w:after", after.to_string())
        .with("w:line", line.to_string())
        .with("w:lineRule", "auto")
}

/// The one list there is: a dash before each point.
pub(super) fn numbering() -> Node {
    let level = Node::new("w:lvl")
        .with("w:ilvl", "0")
        .node(Node::new("w:start").with("w:val", "1"))
        .node(Node::new("w:numFmt").with("w:val", "bullet"))
        .node(Node::new("w:lvlText").with("w:val", "–"))
        .node(Node::new("w:lvlJc").with("w:val", "left"))
        .node(
            Node::new("w:pPr")
                .node(Node::new("w:ind").with("w:left", "284").with("w:hanging", "284")),
        );
    Node::new("w:numbering")
        .with("xmlns:w", WORD)
        .node(
            Node::new("w:abstractNum")
                .with("w:abstractNumId", "0")
                .node(Node::new("w:multiLevelType").with("w:val", "singleLevel"))
                .node(level),
        )
        .node(
            Node::new("w:num")
                .with("w:numId", "1")
                .node(Node::new("w:abstractNumId").with("w:val", "0")),
        )
}
