//! The text of a DOCX: its paragraphs, tables and lines to sign on.

use super::super::markup::Node;
use super::super::model::{Tone, market_sign};
use super::super::page::{
    Head, Page, PageCell, PageSign, Piece, Said, SignWords, Voice, paragraphs,
};
use super::{MARGIN, RELATIONS, WIDTH, WORD, tag};
use sverka_core::{Lang, Market};

const SOFT: &str = "545048";
const FAINT: &str = "6B665B";
const LINE: &str = "DBD6C9";
const STRONG: &str = "C9C4B6";

/// The main part.
pub(super) fn document(page: &Page) -> Node {
    let mut body = Node::new("w:body")
        .node(styled("Kind").nodes(runs(&page.kind, &[])))
        .nodes(
            page.title.iter().map(|voice| styled("Title").node(run(voice.lang, &voice.text, &[]))),
        )
        .nodes(page.about.iter().map(|line| styled("Subtitle").nodes(runs(line, &[]))));
    for piece in &page.blocks {
        body = body.nodes(self::piece(piece));
    }
    body = body.nodes(page.notes.iter().map(|note| styled("Small").nodes(runs(note, &[]))));
    if let Some(stamp) = &page.stamp {
        body = body
            .node(styled("Small").node(plain_run(&format!("SHA-256 {}", stamp.whole))))
            .node(styled("Small").nodes(runs(&page.made, &[])));
    }
    Node::new("w:document")
        .with("xmlns:w", WORD)
        .with("xmlns:r", RELATIONS)
        .node(body.node(section()))
}

/// A page of A4 with a foot on every page and a head on every page but the first.
fn section() -> Node {
    let margin = MARGIN.to_string();
    let place = |name, kind: &str, id: &str| Node::new(name).with("w:type", kind).with("r:id", id);
    Node::new("w:sectPr")
        .node(place("w:headerReference", "default", "rId4"))
        .node(place("w:footerReference", "default", "rId5"))
        .node(place("w:footerReference", "first", "rId5"))
        .node(Node::new("w:pgSz").with("w:w", "11906").with("w:h", "16838"))
        .node(
            Node::new("w:pgMar")
                .with("w:top", "1304")
                .with("w:right", margin.as_str())
                .with("w:bottom", "1304")
                .with("w:left", margin.as_str())
                .with("w:header", "624")
                .with("w:footer", "567")
                .with("w:gutter", "0"),
        )
        .node(Node::new("w:titlePg"))
}

fn piece(piece: &Piece) -> Vec<Node> {
    match piece {
        Piece::Heading { level, text, note } => {
            let style = if *level == 1 { "Heading1" } else { "Heading2" };
            let mut nodes = vec![styled(style).nodes(runs(text, &[]))];
            if !note.is_empty() {
                nodes.push(styled("Beside").nodes(runs(note, &[])));
            }
            nodes
        }
        Piece::Lead { text } => side_by_side(text, "Lead", false),
        Piece::Paragraph { text } => side_by_side(text, "Normal", false),
        Piece::Facts { facts } => vec![facts_table(facts), gap()],
        Piece::List { points } => points.iter().map(bullet).collect(),
        Piece::Clause { number, title, text } => {
            let head =
                styled("Heading2").node(plain_run(&format!("{number}. "))).nodes(runs(title, &[]));
            let mut nodes = vec![head];
            nodes.extend(side_by_side(text, "Normal", true));
            nodes
        }
        Piece::Table { columns, rows } => vec![table(columns, rows), gap()],
        Piece::Courses { courses } => {
            let said: Vec<(Said, Said)> =
                courses.iter().map(|own| (own.title.clone(), own.under.clone())).collect();
            vec![facts_table(&said), gap()]
        }
        Piece::Quote { by, text } => {
            let mut nodes = Vec::new();
            if !by.is_empty() {
                nodes.push(keeping("Quote").nodes(coloured(by, SOFT)));
            }
            nodes.extend(text.iter().flat_map(|voice| told(voice, "Quote", false)));
            nodes
        }
        Piece::Room { lines } => {
            (0..*lines).map(|_| styled("Normal").node(plain_run(&"_".repeat(64)))).collect()
        }
        Piece::Signatures { lines, words } => {
            lines.iter().flat_map(|line| [signature(line, words), gap()]).collect()
        }
        Piece::Notice { tone, text } => {
            let sign = tone.sign();
            text.iter()
                .map(|voice| {
                    let shown = if sign.is_empty() {
                        voice.text.clone()
                    } else {
                        format!("{sign} {}", voice.text)
                    };
                    styled("Quote").node(run_of(
                        voice.lang,
                        &shown,
                        &["w:b"],
                        Some(tone_ink(*tone)),
                    ))
                })
                .collect()
        }
    }
}

/// A text in one column, or in two with the seam between them.
fn side_by_side(said: &Said, style: &'static str, whole: bool) -> Vec<Node> {
    if said.len() != 2 {
        return said.iter().flat_map(|voice| told(voice, style, whole)).collect();
    }
    let half = WIDTH / 2;
    let cells = said.iter().map(|voice| cell(half, told(voice, style, whole)));
    let borders = Node::new("w:tblBorders").node(border("w:insideV", STRONG));
    let row = Node::new("w:tr")
        .nodes(whole.then(|| Node::new("w:trPr").node(Node::new("w:cantSplit"))))
        .nodes(cells);
    vec![framed(&[half, half], borders, 170).node(row), gap()]
}

/// The paragraphs of one voice. `whole` keeps them on one page.
fn told(voice: &Voice, style: &'static str, whole: bool) -> Vec<Node> {
    let begin = || if whole { lines_kept(style) } else { styled(style) };
    let mut nodes = Vec::new();
    if !voice.absent.is_empty() {
        nodes.push(begin().node(run_of(voice.lang, &voice.absent, &["w:i"], Some(FAINT))));
    }
    for lines in paragraphs(&voice.text) {
        let mut paragraph = begin();
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 {
                paragraph = paragraph.node(Node::new("w:r").node(Node::new("w:br")));
            }
            paragraph = paragraph.node(run(voice.lang, line, &[]));
        }
        nodes.push(paragraph);
    }
    if nodes.is_empty() {
        nodes.push(begin());
    }
    nodes
}

/// A point, the second language on a line of its own.
fn bullet(point: &Said) -> Node {
    let mut paragraph = styled("ListBullet");
    for (at, voice) in point.iter().enumerate() {
        if at > 0 {
            paragraph = paragraph.node(Node::new("w:r").node(Node::new("w:br")));
        }
        paragraph = paragraph.node(run_of(voice.lang, &voice.text, &[], (at > 0).then_some(SOFT)));
    }
    paragraph
}

fn facts_table(facts: &[(Said, Said)]) -> Node {
    let widths = [WIDTH * 3 / 10, WIDTH - WIDTH * 3 / 10];
    let rows = facts.iter().map(|(label, value)| {
        let label = label.iter().map(|voice| {
            styled("TableText").node(run_of(voice.lang, &voice.text, &[], Some(SOFT)))
        });
        let value = value.iter().flat_map(|voice| told(voice, "TableText", false));
        Node::new("w:tr")
            .node(Node::new("w:trPr").node(Node::new("w:cantSplit")))
            .node(cell(widths[0], label.collect()))
            .node(cell(widths[1], value.collect()))
    });
    framed(&widths, Node::new("w:tblBorders"), 60).nodes(rows)
}

fn table(columns: &[Head], rows: &[Vec<PageCell>]) -> Node {
    let shares: u32 = columns.iter().map(|column| u32::from(column.share)).sum();
    let widths: Vec<u32> =
        columns.iter().map(|column| WIDTH * u32::from(column.share) / shares.max(1)).collect();
    let borders = Node::new("w:tblBorders")
        .node(border("w:top", STRONG))
        .node(border("w:bottom", LINE))
        .node(border("w:insideH", LINE));
    let figures = |at: usize| columns.get(at).is_some_and(|column| column.figures);
    let head = Node::new("w:tr")
        .node(Node::new("w:trPr").node(Node::new("w:cantSplit")).node(Node::new("w:tblHeader")))
        .nodes(columns.iter().zip(&widths).enumerate().map(|(at, (column, width))| {
            let words = column.text.iter().map(|voice| {
                let own = run_of(voice.lang, &voice.text, &["w:b"], Some(SOFT));
                aligned("TableText", figures(at)).node(own)
            });
            cell(*width, words.collect())
        }));
    let body = rows.iter().map(|row| {
        let cells = row.iter().zip(&widths).enumerate();
        Node::new("w:tr")
            .node(Node::new("w:trPr").node(Node::new("w:cantSplit")))
            .nodes(cells.map(|(at, (own, width))| cell(*width, cell_body(own, figures(at)))))
    });
    framed(&widths, borders, 80).node(head).nodes(body)
}

fn cell_body(cell: &PageCell, figures: bool) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for (at, voice) in cell.text.iter().enumerate() {
        let mut paragraph = aligned("TableText", figures);
        if at == 0 {
            if let Some(market) = cell.market {
                let own = format!("{} ", market_sign(market));
                paragraph = paragraph.node(run_of(voice.lang, &own, &[], Some(market_ink(market))));
            }
            if cell.tone != Tone::Plain && cell.tone != Tone::Unknown {
                let own = format!("{} ", cell.sign);
                paragraph =
                    paragraph.node(run_of(voice.lang, &own, &["w:b"], Some(tone_ink(cell.tone))));
            }
        }
        let ink = match (at, cell.tone) {
            (0, Tone::Plain) => None,
            (0, tone) => Some(tone_ink(tone)),
            _ => Some(SOFT),
        };
        nodes.push(paragraph.node(run_of(voice.lang, &voice.text, &[], ink)));
    }
    nodes.extend(cell.under.iter().map(|voice| {
        aligned("TableText", figures).node(run_of(voice.lang, &voice.text, &[], Some(SOFT)))
    }));
    nodes
}

fn signature(line: &PageSign, words: &SignWords) -> Node {
    let widths = [WIDTH * 4 / 10, WIDTH * 35 / 100, WIDTH * 25 / 100];
    let who = vec![
        keeping("TableText").nodes(runs(&line.name, &["w:b"])),
        keeping("TableText").nodes(coloured(&line.about, SOFT)),
    ];
    let place = |width: u32, said: &Said| {
        let line = Node::new("w:tcBorders").node(border("w:bottom", "1D1C19"));
        bordered(width, line, vec![keeping("TableText").nodes(runs(said, &[]))])
    };
    let caption =
        |width: u32, said: &Said| cell(width, vec![styled("Small").nodes(runs(said, &[]))]);
    let whole = || Node::new("w:trPr").node(Node::new("w:cantSplit"));
    framed(&widths, Node::new("w:tblBorders"), 120)
        .node(
            Node::new("w:tr")
                .node(whole())
                .node(cell(widths[0], who))
                .node(place(widths[1], &line.method))
                .node(place(widths[2], &line.on)),
        )
        .node(
            Node::new("w:tr")
                .node(whole())
                .node(cell(widths[0], vec![styled("Small")]))
                .node(caption(widths[1], &words.signature))
                .node(caption(widths[2], &words.date)),
        )
}

// --- Parts of a table --------------------------------------------------------------------------------------

fn framed(widths: &[u32], borders: Node, air: u32) -> Node {
    let side = |name| Node::new(name).with("w:w", air.to_string()).with("w:type", "dxa");
    let properties = Node::new("w:tblPr")
        .node(Node::new("w:tblW").with("w:w", WIDTH.to_string()).with("w:type", "dxa"))
        .node(borders)
        .node(Node::new("w:tblLayout").with("w:type", "fixed"))
        .node(Node::new("w:tblCellMar").node(side("w:left")).node(side("w:right")));
    let columns = widths.iter().map(|w| Node::new("w:gridCol").with("w:w", w.to_string()));
    Node::new("w:tbl").node(properties).node(Node::new("w:tblGrid").nodes(columns))
}

fn border(side: &'static str, color: &str) -> Node {
    Node::new(side)
        .with("w:val", "single")
        .with("w:sz", "4")
        .with("w:space", "0")
        .with("w:color", color)
}

fn cell(width: u32, content: Vec<Node>) -> Node {
    filled(width, None, content)
}

fn bordered(width: u32, borders: Node, content: Vec<Node>) -> Node {
    filled(width, Some(borders), content)
}

/// A cell; the format asks for at least one paragraph in it.
fn filled(width: u32, borders: Option<Node>, content: Vec<Node>) -> Node {
    let properties = Node::new("w:tcPr")
        .node(Node::new("w:tcW").with("w:w", width.to_string()).with("w:type", "dxa"))
        .nodes(borders);
    let content = if content.is_empty() { vec![styled("TableText")] } else { content };
    Node::new("w:tc").node(properties).nodes(content)
}

/// Two tables in a row would become one without something between them.
fn gap() -> Node {
    styled("Small")
}

// --- Paragraphs and runs -----------------------------------------------------------------------------------

/// A paragraph of a style.
pub(super) fn styled(style: &'static str) -> Node {
    paragraph(style, &[], false)
}

fn lines_kept(style: &'static str) -> Node {
    paragraph(style, &["w:keepLines"], false)
}

/// A paragraph that stays with the next one.
fn keeping(style: &'static str) -> Node {
    paragraph(style, &["w:keepNext"], false)
}

fn aligned(style: &'static str, right: bool) -> Node {
    paragraph(style, &[], right)
}

fn paragraph(style: &'static str, held: &[&'static str], right: bool) -> Node {
    let properties = Node::new("w:pPr")
        .node(Node::new("w:pStyle").with("w:val", style))
        .nodes(held.iter().map(|name| Node::new(name)))
        .nodes(right.then(|| Node::new("w:jc").with("w:val", "right")));
    Node::new("w:p").node(properties)
}

/// The voices of a short text in one paragraph, each in its language.
pub(super) fn runs(said: &Said, marks: &[&'static str]) -> Vec<Node> {
    voices(said, marks, None)
}

fn coloured(said: &Said, ink: &'static str) -> Vec<Node> {
    voices(said, &[], Some(ink))
}

fn voices(said: &Said, marks: &[&'static str], ink: Option<&'static str>) -> Vec<Node> {
    let mut nodes = Vec::new();
    for voice in said {
        if !nodes.is_empty() {
            nodes.push(plain_run(" · "));
        }
        let text = if voice.text.is_empty() { &voice.absent } else { &voice.text };
        nodes.push(run_of(voice.lang, text, marks, ink));
    }
    nodes
}

/// A run in a language.
pub(super) fn run(lang: Lang, text: &str, marks: &[&'static str]) -> Node {
    run_of(lang, text, marks, None)
}

fn run_of(lang: Lang, text: &str, marks: &[&'static str], ink: Option<&str>) -> Node {
    let properties = Node::new("w:rPr")
        .nodes(marks.iter().map(|name| Node::new(name)))
        .nodes(ink.map(|ink| Node::new("w:color").with("w:val", ink)))
        .node(Node::new("w:lang").with("w:val", tag(lang)));
    Node::new("w:r").node(properties).node(words(text))
}

/// A run whose language does not matter.
pub(super) fn plain_run(text: &str) -> Node {
    Node::new("w:r").node(words(text))
}

/// A step to the right edge.
pub(super) fn tab_run() -> Node {
    Node::new("w:r").node(Node::new("w:tab"))
}

fn words(text: &str) -> Node {
    let flat = text.replace(['\n', '\t'], " ");
    Node::new("w:t").with("xml:space", "preserve").text(flat)
}

fn tone_ink(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "1D1C19",
        Tone::Good => "2F6240",
        Tone::Watch => "8F4300",
        Tone::Risk => "8E2A22",
        Tone::Unknown => FAINT,
    }
}

fn market_ink(market: Market) -> &'static str {
    match market {
        Market::Ru => "4347A8",
        Market::Us => "7D5C00",
    }
}
