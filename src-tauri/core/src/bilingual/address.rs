//! What is copied letter by letter and never translated: links, e-mail addresses, handles, hashtags, codes.

use super::Kind;

/// Top-level domains that make a bare `name.domain` a link.
const DOMAINS: [&str; 44] = [
    "ru", "рф", "su", "com", "org", "net", "io", "me", "co", "us", "uk", "eu", "de", "tv", "app",
    "link", "ly", "gl", "shop", "store", "pro", "info", "online", "site", "club", "be", "ai",
    "dev", "agency", "studio", "media", "blog", "live", "fm", "gg", "to", "page", "beauty", "kz",
    "by", "cc", "space", "bio", "ee",
];

/// The longest a domain name and a mailbox name may be.
const NAME_MOST: usize = 253;

/// An address read off the start of a text.
pub(super) struct Address {
    pub kind: Kind,
    pub value: String,
    /// Length in bytes.
    pub length: usize,
}

/// Reads the address `rest` starts with, if any. `rest` starts where a word may start.
pub(super) fn read(rest: &str) -> Option<Address> {
    match rest.chars().next()? {
        '@' => tagged(rest, Kind::Handle),
        '#' => tagged(rest, Kind::Hashtag),
        c if c.is_alphanumeric() => email(rest).or_else(|| url(rest)),
        _ => None,
    }
}

fn tagged(rest: &str, kind: Kind) -> Option<Address> {
    let inner = |c: char| c.is_alphanumeric() || c == '_' || (c == '.' && kind == Kind::Handle);
    let name: &str = &rest[1..];
    let end = name.find(|c| !inner(c)).unwrap_or(name.len());
    let name = name[..end].trim_end_matches('.');
    // `#3` is a number, and `@` alone is nothing.
    if !name.chars().any(char::is_alphabetic) {
        return None;
    }
    Some(Address { kind, value: fold(name), length: 1 + name.len() })
}

fn email(rest: &str) -> Option<Address> {
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let at = bounded(rest, local);
    let domain = rest[at..].strip_prefix('@')?;
    let length = domain_length(domain)?;
    let length = at + 1 + length;
    Some(Address { kind: Kind::Email, value: fold(&rest[..length]), length })
}

fn url(rest: &str) -> Option<Address> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| rest.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)))
        .map_or(0, str::len);
    let host = &rest[scheme..];
    let host_length = if scheme > 0 {
        bounded(host, |c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'))
    } else {
        let length = domain_length(host)?;
        let name = &host[..length];
        let last = fold(name.rsplit('.').next().unwrap_or(""));
        if !DOMAINS.contains(&last.as_str()) {
            return None;
        }
        length
    };
    if host_length == 0 {
        return None;
    }
    let tail = &host[host_length..];
    let path = if tail.starts_with(['/', '?', '#']) { path_length(tail) } else { 0 };
    let host_name = host[..host_length].trim_end_matches(['.', ':', '-']);
    let length = if path == 0 { scheme + host_name.len() } else { scheme + host_length + path };
    let folded = fold(host_name);
    let named = folded.strip_prefix("www.").unwrap_or(&folded);
    let value = format!("{named}{}", &tail[..path]);
    Some(Address { kind: Kind::Url, value: value.trim_end_matches('/').to_owned(), length })
}

/// How much of `tail` is the path of a link: up to a space or a quote, without the punctuation of the sentence.
fn path_length(tail: &str) -> usize {
    let ends = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '«' | '»' | '"' | '“' | '”' | '<' | '>' | '„' | '|')
    };
    let mut path = &tail[..tail.find(ends).unwrap_or(tail.len())];
    let opened = path.matches('(').count();
    let mut closed = path.matches(')').count();
    while let Some(last) = path.chars().next_back() {
        let unopened = last == ')' && closed > opened;
        if !unopened
            && !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '\'' | '’' | ']' | '*')
        {
            break;
        }
        if last == ')' {
            closed -= 1;
        }
        path = &path[..path.len() - last.len_utf8()];
    }
    path.len()
}

/// The length of a domain name of at least two labels whose last one is of letters, or `None`.
fn domain_length(text: &str) -> Option<usize> {
    let run = bounded(text, |c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let name = text[..run].trim_end_matches(['.', '-']);
    let (rest, last) = name.rsplit_once('.')?;
    let sound = rest.split('.').all(|label| !label.is_empty())
        && last.chars().count() >= 2
        && last.chars().all(char::is_alphabetic);
    sound.then_some(name.len())
}

/// The length in bytes of the run of characters that `fits`, never longer than a name may be.
fn bounded(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.char_indices()
        .take(NAME_MOST)
        .take_while(|(_, c)| fits(*c))
        .last()
        .map_or(0, |(at, c)| at + c.len_utf8())
}

/// The letters as they compare: lower case, ё as е.
pub(super) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

/// The length of the code `rest` starts with: capitals and digits together, `SAVE20` or `BRAND-20`.
pub(super) fn code(rest: &str) -> Option<usize> {
    let run = bounded(rest, |c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let code = rest[..run].trim_end_matches(['-', '_']);
    let capitals = code.chars().filter(|c| c.is_uppercase()).count();
    let digits = code.chars().filter(char::is_ascii_digit).count();
    let sound = capitals >= 2
        && digits >= 1
        && code.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    // `UTC+3` and `TOP-10` are a word and a number.
    let counted =
        ["UTC", "GMT", "MSK", "МСК", "TOP-", "ТОП-"].iter().any(|word| code.starts_with(word));
    (sound && !counted).then_some(code.len())
}
