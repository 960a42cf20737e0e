//! A document as Markdown: readable as it stands, and the same text after it is rendered.
//!
//! Every character that could be markup is escaped, at the beginning of a line and inside it.

use super::Form;
use super::model::{Document, Tone, market_sign};
use super::page::{Head, Page, PageCell, PageSign, Piece, Said, SignWords, Voice, paragraphs};
use sverka_core::Lang;

/// The document as Markdown. In both languages each text stands in Russian and then in English.
pub(super) fn markdown(document: &Document, form: Form) -> String {
    let page = Page::of(document, form);
    let mut parts = vec![short(&page.kind), format!("# {}", short(&page.title))];
    parts.push(page.about.iter().map(short).collect::<Vec<_>>().join("\\\n"));
    if let Some(stamp) = &page.stamp {
        parts.push(format!("**{}** · {}", short(&stamp.state), short(&stamp.version)));
    }
    parts.extend(page.blocks.iter().map(piece));
    parts.push("---".to_owned());
    parts.extend(page.notes.iter().map(short));
    if let Some(stamp) = &page.stamp {
        parts.push(format!("SHA-256 {}", stamp.whole));
    }
    parts.push(short(&page.made));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Heading { level, text, note } => {
            let marks = if *level == 1 { "##" } else { "###" };
            joined([format!("{marks} {}", short(text)), short(note)])
        }
        Piece::Lead { text } => joined(text.iter().map(|voice| bold(&line(voice)))),
        Piece::Paragraph { text } => long(text),
        Piece::Facts { facts } => facts
            .iter()
            .map(|(label, value)| format!("- {}: {}", bold(&short(label)), short(value)))
            .collect::<Vec<_>>()
            .join("\n"),
        Piece::List { points } => {
            points.iter().map(|p| format!("- {}", short(p))).collect::<Vec<_>>().join("\n")
        }
        Piece::Clause { number, title, text } => {
            joined([format!("## {number}\\. {}", short(title)), long(text)])
        }
        Piece::Table { columns, rows } => table(columns, rows),
        Piece::Courses { courses } => courses
            .iter()
            .map(|own| format!("- {}: {}", bold(&short(&own.title)), short(&own.under)))
            .collect::<Vec<_>>()
            .join("\n"),
        Piece::Quote { by, text } => quoted(&joined([short(by), long(text)])),
        Piece::Room { lines } => {
            let line = "\\_".repeat(48);
            vec![line; usize::from(*lines)].join("\n\n")
        }
        Piece::Signatures { lines, words } => {
            lines.iter().map(|line| signature(line, words)).collect::<Vec<_>>().join("\n\n")
        }
        Piece::Notice { tone, text } => {
            let sign = tone.sign();
            let shown = short(text);
            quoted(&if sign.is_empty() { shown } else { bold(&format!("{sign} {shown}")) })
        }
    }
}

fn table(columns: &[Head], rows: &[Vec<PageCell>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let rule = columns.iter().map(|c| if c.figures { "--:" } else { "---" }.to_owned()).collect();
    let mut lines =
        vec![row(columns.iter().map(|column| short(&column.text)).collect()), row(rule)];
    lines.extend(rows.iter().map(|own| row(own.iter().map(cell).collect())));
    lines.join("\n")
}

fn cell(cell: &PageCell) -> String {
    let mut parts = Vec::new();
    parts.extend(cell.market.map(|market| market_sign(market).to_owned()));
    if cell.tone != Tone::Plain && cell.tone != Tone::Unknown {
        parts.push(escaped(cell.sign));
    }
    parts.push(short(&cell.text));
    if !cell.under.is_empty() {
        parts.push(format!("({})", short(&cell.under)));
    }
    parts.join(" ")
}

fn signature(line: &PageSign, words: &SignWords) -> String {
    let place = |said: &Said, caption: &Said| {
        let blank = "\\_".repeat(24);
        let shown = if said.is_empty() { blank } else { short(said) };
        format!("{shown} ({})", short(caption))
    };
    let who = if line.about.is_empty() {
        bold(&short(&line.name))
    } else {
        format!("{}, {}", bold(&short(&line.name)), short(&line.about))
    };
    [who, place(&line.method, &words.signature), place(&line.on, &words.date)].join("\\\n")
}

/// A short text on one line.
fn short(said: &Said) -> String {
    said.iter().map(line).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn line(voice: &Voice) -> String {
    let text = if voice.text.is_empty() { &voice.absent } else { &voice.text };
    escaped(text)
}

/// A long text, its languages one after the other, each under its name where there are two.
fn long(said: &Said) -> String {
    let two = said.len() == 2;
    joined(said.iter().map(|voice| {
        let name = match (two, voice.lang) {
            (false, _) => String::new(),
            (true, Lang::Ru) => "**RU**".to_owned(),
            (true, Lang::En) => "**EN**".to_owned(),
        };
        let absent = if voice.absent.is_empty() { String::new() } else { escaped(&voice.absent) };
        let told = paragraphs(&voice.text)
            .into_iter()
            .map(|lines| lines.into_iter().map(escaped).collect::<Vec<_>>().join("\\\n"));
        joined([name, absent].into_iter().chain(told))
    }))
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn bold(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("**{text}**") }
}

fn quoted(text: &str) -> String {
    let lines = text.lines().map(|line| format!("> {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Text with a backslash before every character that could begin or end markup, at its beginning or inside it.
///
/// Line ends and tabs become spaces and runs of spaces one, as every renderer makes them anyway.
fn escaped(text: &str) -> String {
    let text = text.split([' ', '\t', '\n']).filter(|word| !word.is_empty());
    let text = text.collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let starts = before.is_none();
        let escape = match letter {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
            | '$' | '^' => true,
            // A list, a rule or an underlined heading at the beginning; two of them elsewhere are marks as well.
            '-' | '+' | '=' => starts || before == Some(letter),
            // A numbered list.
            '.' | ')' => !starts && out.chars().all(|c| c.is_ascii_digit()),
            // A definition at the beginning, addresses that renderers turn into links, and names of pictures.
            ':' => {
                starts || letters.peek().is_some_and(|next| *next == '/' || next.is_alphabetic())
            }
            '@' => before.is_some_and(|c| c != ' '),
            _ => false,
        };
        if escape {
            out.push('\\');
        }
        out.push(letter);
        before = Some(letter);
    }
    out
}
