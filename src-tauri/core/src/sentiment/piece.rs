//! A comment cut into words, pictures and the signs between them.

use super::lexicon::lexicon;

/// A word in lower case, `ё` as `е`, the apostrophe straight.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub text: String,
    /// Whether it stands in quotes of at most three words, as what is not meant does.
    pub quoted: bool,
}

/// A part of a comment.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// A word or number.
    Word(Word),
    /// An emoji without its variation selector and skin tone, or a face of signs, by the key of the lexicon.
    Picture(String),
    /// Brackets that smile, more than zero, or frown, as people write Russian.
    Brackets(f64),
    /// A comma or dash: the reach of a negation ends.
    Pause,
    /// The end of a sentence.
    Stop,
    /// The end of a question.
    Ask,
    /// Somebody’s handle.
    Handle,
    /// An address on the web.
    Link,
}

impl Piece {
    /// The word, where it is one.
    pub(super) fn word(&self) -> Option<&Word> {
        match self {
            Piece::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// Quotes longer than this quote somebody and mock nothing.
const QUOTED_MOST: usize = 3;

/// Cuts a comment into its parts.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let lower: Vec<char> = text.to_lowercase().chars().map(plain).collect();
    let mut found: Vec<Piece> = Vec::new();
    let mut quote: Option<usize> = None;
    let mut open = 0_usize;
    let mut at = 0;
    while at < lower.len() {
        let rest = &lower[at..];
        if let Some(length) = link(rest) {
            found.push(Piece::Link);
            at += length;
        } else if rest[0] == '@' && rest.get(1).is_some_and(|c| c.is_alphanumeric() || *c == '_') {
            found.push(Piece::Handle);
            at += 1 + rest[1..].iter().take_while(|c| is_handle(**c)).count();
        } else if let Some((key, length)) =
            lexicon().face(rest, at == 0 || !lower[at - 1].is_alphanumeric())
        {
            found.push(Piece::Picture(key));
            at += length;
        } else if starts_word(rest) {
            let length = word_length(rest);
            let text: String = rest[..length].iter().collect();
            found.push(Piece::Word(Word { text, quoted: false }));
            at += length;
        } else if let Some((key, length)) = picture(rest) {
            found.push(Piece::Picture(key));
            at += length;
        } else {
            let run = rest.iter().take_while(|c| **c == rest[0]).count();
            match rest[0] {
                '(' if followed_by_word(rest) => open += 1,
                '(' => found.push(Piece::Brackets(-frown(run))),
                ')' if open > 0 && run <= open => open -= run,
                ')' => found.push(Piece::Brackets(smile(run))),
                '?' => found.push(Piece::Ask),
                '.' | '!' | '…' | '\n' | '\r' => {
                    let asked = matches!(found.last(), Some(Piece::Ask));
                    let then_asked = rest[run..].first() == Some(&'?');
                    found.extend((!asked && !then_asked).then_some(Piece::Stop));
                }
                ',' | ';' | ':' | '–' | '—' => found.push(Piece::Pause),
                '-' if rest.get(run).is_none_or(|c| c.is_whitespace()) => found.push(Piece::Pause),
                '"' | '«' | '»' | '“' | '”' | '„' => match quote.take() {
                    Some(from) => mark_quoted(&mut found[from..]),
                    None => quote = Some(found.len()),
                },
                _ => {}
            }
            at += run;
        }
    }
    found
}

fn mark_quoted(pieces: &mut [Piece]) {
    if pieces.len() > QUOTED_MOST {
        return;
    }
    for piece in pieces {
        if let Piece::Word(word) = piece {
            word.quoted = true;
        }
    }
}

/// One bracket is a faint smile, several are a plain one; alone they decide nothing.
fn smile(run: usize) -> f64 {
    if run > 1 { 0.9 } else { 0.5 }
}

fn frown(run: usize) -> f64 {
    if run > 1 { 1.2 } else { 0.9 }
}

fn plain(c: char) -> char {
    match c {
        'ё' => 'е',
        '’' | 'ʼ' | '`' | '´' => '\'',
        c => c,
    }
}

fn is_handle(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '.'
}

fn followed_by_word(rest: &[char]) -> bool {
    rest.get(1).is_some_and(|c| c.is_alphanumeric()) && rest.contains(&')')
}

fn link(rest: &[char]) -> Option<usize> {
    let starts =
        |head: &str| head.chars().zip(rest).all(|(a, b)| a == *b) && rest.len() > head.len();
    let is_link = starts("http://")
        || starts("https://")
        || starts("www.")
        || starts("t.me/")
        || starts("wa.me/");
    is_link.then(|| rest.iter().take_while(|c| !c.is_whitespace()).count())
}

fn starts_word(rest: &[char]) -> bool {
    rest[0].is_alphanumeric()
        || (rest[0] == '/' && rest.get(1) == Some(&'s') && rest.get(2).is_none())
}

/// The length of the word at the start: letters and digits, with an apostrophe, hyphen, slash or dot inside. A run
/// of digits with a plus, as in “a+”, belongs to it.
fn word_length(rest: &[char]) -> usize {
    let mut length = 1;
    while let Some(c) = rest.get(length) {
        let joins = matches!(c, '\'' | '-' | '/')
            && rest.get(length + 1).is_some_and(|next| next.is_alphanumeric());
        if !c.is_alphanumeric() && !joins {
            break;
        }
        length += 1;
    }
    length
}

/// An emoji at the start and how long it is written, with its modifiers and all that is joined to it.
fn picture(rest: &[char]) -> Option<(String, usize)> {
    if !is_picture(rest[0]) {
        return None;
    }
    let mut length = 1;
    let mut key = rest[0].to_string();
    while let Some(c) = rest.get(length) {
        match *c {
            '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' => {}
            '\u{200D}' if rest.get(length + 1).is_some_and(|next| is_picture(*next)) => {
                let joined: String =
                    [key.as_str(), "\u{200D}", &rest[length + 1].to_string()].concat();
                if lexicon().has_picture(&joined) {
                    key = joined;
                }
                length += 1;
            }
            _ => break,
        }
        length += 1;
    }
    Some((key, length))
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{203C}' | '\u{2049}')
}
