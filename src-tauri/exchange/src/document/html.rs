//! A document as one HTML file: its style inside, no script, nothing fetched, and pages of A4 when it is printed.

use super::Form;
use super::markup::Node;
use super::model::{Document, Tone, market_sign};
use super::page::{Head, Page, PageCell, PageSign, Piece, Said, SignWords, Voice, paragraphs};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use sverka_core::Market;

/// The style. It holds no quotes and no angle brackets, so that it reads the same as HTML and as XML.
const STYLE: &str = include_str!("document.css");

/// The document as HTML. The same document and form give the same text.
pub(super) fn html(document: &Document, form: Form) -> String {
    let page = Page::of(document, form);
    let lang = form.sides()[0];
    let title = [&page.kind, &page.title].map(first).join(" · ");
    let head = Node::new("head")
        .node(Node::new("meta").with("charset", "utf-8"))
        .node(meta("http-equiv", "Content-Security-Policy", &policy()))
        .node(meta("name", "viewport", "width=device-width, initial-scale=1"))
        .node(meta("name", "referrer", "no-referrer"))
        .node(Node::new("title").text(title))
        .node(Node::new("style").text(STYLE));
    let body = Node::new("body")
        .with("class", if form == Form::Both { "both" } else { "one" })
        .node(opening(&page))
        .node(Node::new("main").nodes(page.blocks.iter().map(piece)))
        .node(closing(&page));
    let root = Node::new("html").with("lang", lang.tag()).node(head).node(body);
    format!("<!DOCTYPE html>\n{}\n", root.html())
}

/// Nothing may be fetched, run, framed or sent; the one style is named by its hash.
fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

fn meta(kind: &'static str, name: &str, content: &str) -> Node {
    Node::new("meta").with(kind, name).with("content", content)
}

fn first(said: &Said) -> &str {
    said.first().map_or("", |voice| voice.text.as_str())
}

fn opening(page: &Page) -> Node {
    let mut head = Node::new("header");
    if let Some(stamp) = &page.stamp {
        let state = if stamp.signed { "state signed" } else { "state" };
        head = head.node(paired("p", state, &stamp.state));
    }
    head = head.node(paired("p", "kind", &page.kind)).node(paired("h1", "title", &page.title));
    head.nodes(page.about.iter().map(|line| paired("p", "about", line)))
}

fn closing(page: &Page) -> Node {
    let mut foot = Node::new("footer").nodes(page.notes.iter().map(|n| paired("p", "note", n)));
    if let Some(stamp) = &page.stamp {
        let line = format!("SHA-256 {}", stamp.whole);
        foot = foot
            .node(paired("p", "note", &stamp.version))
            .node(Node::new("p").with("class", "note").text(line));
    }
    foot.node(paired("p", "note", &page.made))
}

fn piece(piece: &Piece) -> Node {
    match piece {
        Piece::Heading { level, text, note } => heading(*level, text, note),
        Piece::Lead { text } => in_columns("lead", text, spoken),
        Piece::Paragraph { text } => in_columns("text", text, spoken),
        Piece::Facts { facts } => Node::new("dl").nodes(facts.iter().map(|(label, value)| {
            Node::new("div")
                .node(paired("dt", "", label))
                .node(Node::new("dd").nodes([in_columns("text", value, spoken)]))
        })),
        Piece::List { points } => Node::new("ul").nodes(
            points.iter().map(|point| Node::new("li").node(in_columns("text", point, spoken))),
        ),
        Piece::Clause { number, title, text } => clause(*number, title, text),
        Piece::Table { columns, rows } => table(columns, rows),
        Piece::Courses { courses } => Node::new("dl").nodes(courses.iter().map(|own| {
            Node::new("div")
                .node(paired("dt", "", &own.title))
                .node(Node::new("dd").nodes([in_columns("text", &own.under, spoken)]))
        })),
        Piece::Quote { by, text } => Node::new("figure")
            .node(paired("figcaption", "", by))
            .node(Node::new("blockquote").node(in_columns("text", text, spoken))),
        Piece::Room { lines } => Node::new("div")
            .with("class", "room")
            .with("aria-hidden", "true")
            .nodes((0..*lines).map(|_| Node::new("span").with("class", "pen"))),
        Piece::Signatures { lines, words } => Node::new("section")
            .with("class", "signatures")
            .nodes(lines.iter().map(|line| signature(line, words))),
        Piece::Notice { tone, text } => {
            let class = format!("notice {}", tone_class(*tone));
            Node::new("div").with("class", class).node(in_columns("text", text, spoken))
        }
    }
}

fn heading(level: u8, text: &Said, note: &Said) -> Node {
    let name = if level == 1 { "h2" } else { "h3" };
    let own = paired(name, "", text);
    let head = Node::new("div").with("class", if level == 1 { "section" } else { "part" });
    if note.is_empty() { head.node(own) } else { head.node(own).node(paired("p", "beside", note)) }
}

fn clause(number: u32, title: &Said, text: &Said) -> Node {
    Node::new("section")
        .with("class", "clause")
        .node(Node::new("span").with("class", "number").text(number.to_string()))
        .node(paired("h2", "", title))
        .node(in_columns("text", text, spoken))
}

fn table(columns: &[Head], rows: &[Vec<PageCell>]) -> Node {
    let figures = |at: usize| columns.get(at).is_some_and(|column| column.figures);
    let class =
        |node: Node, at: usize| if figures(at) { node.with("class", "figure") } else { node };
    let head = columns.iter().enumerate().map(|(at, column)| {
        class(Node::new("th").with("scope", "col"), at).nodes(column.text.iter().map(line))
    });
    let body = rows.iter().map(|row| {
        Node::new("tr").nodes(row.iter().enumerate().map(|(at, own)| {
            let name = if at == 0 { "th" } else { "td" };
            let node = Node::new(name);
            let node = if at == 0 { node.with("scope", "row") } else { node };
            class(node, at).nodes(cell(own))
        }))
    });
    Node::new("table")
        .node(Node::new("thead").node(Node::new("tr").nodes(head)))
        .node(Node::new("tbody").nodes(body))
}

fn cell(cell: &PageCell) -> Vec<Node> {
    let mut parts = Vec::new();
    if let Some(market) = cell.market {
        let class = match market {
            Market::Ru => "market ru",
            Market::Us => "market us",
        };
        parts.push(
            Node::new("i")
                .with("class", class)
                .with("aria-hidden", "true")
                .text(market_sign(market)),
        );
    }
    if cell.tone != Tone::Plain && cell.tone != Tone::Unknown {
        let class = format!("sign {}", tone_class(cell.tone));
        parts.push(Node::new("i").with("class", class).with("aria-hidden", "true").text(cell.sign));
    }
    parts.extend(cell.text.iter().map(|voice| match cell.tone {
        Tone::Plain => line(voice),
        tone => Node::new("span").with("class", tone_class(tone)).node(line(voice)),
    }));
    parts.extend(cell.under.iter().map(|voice| Node::new("small").node(line(voice))));
    parts
}

fn signature(line: &PageSign, words: &SignWords) -> Node {
    let place = |said: &Said, caption: &Said| {
        Node::new("div")
            .with("class", "place")
            .node(paired("span", "pen", said))
            .node(paired("small", "", caption))
    };
    Node::new("div")
        .with("class", "signature")
        .node(
            Node::new("div")
                .with("class", "signer")
                .node(paired("strong", "", &line.name))
                .node(paired("small", "", &line.about)),
        )
        .node(place(&line.method, &words.signature))
        .node(place(&line.on, &words.date))
}

fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Watch => "watch",
        Tone::Risk => "risk",
        Tone::Unknown => "unknown",
    }
}

/// A short text: each voice in a span of its own language.
fn paired(name: &'static str, class: &'static str, said: &Said) -> Node {
    let node = Node::new(name);
    let node = if class.is_empty() { node } else { node.with("class", class) };
    let node = match said.len() {
        2 => node.with("data-sides", "2"),
        _ => node,
    };
    node.nodes(said.iter().map(line))
}

fn line(voice: &Voice) -> Node {
    let node = Node::new("span").with("lang", voice.lang.tag());
    if voice.text.is_empty() {
        node.with("class", "absent").text(voice.absent.as_str())
    } else {
        node.text(voice.text.as_str())
    }
}

/// A long text in as many columns as it has voices.
fn in_columns(class: &'static str, said: &Said, body: impl Fn(&Voice) -> Vec<Node>) -> Node {
    let own =
        said.iter().map(|voice| Node::new("div").with("lang", voice.lang.tag()).nodes(body(voice)));
    let node = Node::new("div").with("class", class);
    let node = if said.len() == 2 { node.with("data-sides", "2") } else { node };
    node.nodes(own)
}

/// The paragraphs of a text with the lines its author gave it.
fn spoken(voice: &Voice) -> Vec<Node> {
    let mut nodes = Vec::new();
    if !voice.absent.is_empty() {
        nodes.push(Node::new("p").with("class", "absent").text(voice.absent.as_str()));
    }
    for lines in paragraphs(&voice.text) {
        let mut paragraph = Node::new("p");
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 {
                paragraph = paragraph.node(Node::new("br"));
            }
            paragraph = paragraph.text(line);
        }
        nodes.push(paragraph);
    }
    nodes
}
