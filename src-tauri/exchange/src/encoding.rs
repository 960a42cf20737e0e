//! The encoding of a text file, told from all of its bytes, and the file as a stream of text.

use crate::archive::Seekable;
use crate::inspection::{Refusal, RefusalCode};
use crate::watch::Meter;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};
use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::Path;

/// The longest file that is read, in bytes.
pub const FILE_MOST: u64 = 1 << 30;

/// How many bytes are read at once.
const CHUNK: usize = 1 << 16;
/// The longest line, in bytes: a row of a table is far shorter, and what is longer is no table.
const LINE_MOST: usize = 8 << 20;
/// How many bytes outside ASCII the guess of an encoding looks at.
const GUESS_MOST: usize = 1 << 20;

/// Where the bytes are. They are read several times, from the start each time.
#[derive(Debug, Clone, Copy)]
pub enum Bytes<'a> {
    /// On the disk.
    File(&'a Path),
    /// In memory.
    Memory(&'a [u8]),
}

impl<'a> Bytes<'a> {
    /// How many there are.
    pub fn length(&self) -> Result<u64, Refusal> {
        match self {
            Bytes::File(path) => Ok(std::fs::metadata(path)?.len()),
            Bytes::Memory(bytes) => Ok(bytes.len() as u64),
        }
    }

    pub(crate) fn open(&self) -> Result<Box<dyn Read + 'a>, Refusal> {
        Ok(match self {
            Bytes::File(path) => Box::new(File::open(path)?),
            Bytes::Memory(bytes) => Box::new(Cursor::new(*bytes)),
        })
    }

    /// The same, to be read from any place. What is in memory is copied, so that nothing is borrowed.
    pub(crate) fn seekable(&self) -> Result<Box<dyn Seekable>, Refusal> {
        Ok(match self {
            Bytes::File(path) => Box::new(BufReader::new(File::open(path)?)),
            Bytes::Memory(bytes) => Box::new(Cursor::new(bytes.to_vec())),
        })
    }
}

/// An encoding, and how it was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// The length of its byte order mark; 0 without one.
    pub bom: usize,
}

impl Found {
    /// Its name in lower case: `utf-8`, `utf-16le`, `windows-1251`.
    pub fn name(&self) -> String {
        self.encoding.name().to_lowercase()
    }
}

/// Tells the encoding from the whole file, or takes the one the person chose.
///
/// Refuses what is empty, not text, or cut in the middle of a character.
pub(crate) fn detect(
    bytes: Bytes<'_>,
    chosen: Option<&str>,
    meter: &Meter<'_>,
) -> Result<Found, Refusal> {
    let mut census = Census::new();
    let mut reader = bytes.open()?;
    let mut chunk = vec![0; CHUNK];
    loop {
        let length = read_full(&mut *reader, &mut chunk)?;
        if length == 0 {
            break;
        }
        census.count(&chunk[..length]);
        if census.line > LINE_MOST {
            return Err(refuse(RefusalCode::EndlessLine).with("most", LINE_MOST >> 20));
        }
        meter.add(length)?;
    }
    let found = census.judge()?;
    let Some(name) = chosen else { return Ok(found) };
    let encoding = Encoding::for_label(name.as_bytes())
        .ok_or_else(|| Refusal::new(RefusalCode::UnknownEncoding).with("name", name))?;
    Ok(Found { encoding, bom: if encoding == found.encoding { found.bom } else { 0 } })
}

/// What was counted over the bytes of a file.
struct Census {
    total: usize,
    /// Bytes since the last line break.
    line: usize,
    head: Vec<u8>,
    blank: bool,
    zeros: [usize; 2],
    cyrillic_high: [usize; 2],
    controls: usize,
    utf8: Decoder,
    utf8_bad: usize,
    utf8_good: usize,
    /// High bytes with a high byte beside them, and high bytes with an ASCII letter beside them.
    beside: [usize; 2],
    last: u8,
    detector: EncodingDetector,
    guessed: usize,
}

impl Census {
    fn new() -> Census {
        Census {
            total: 0,
            line: 0,
            head: Vec::new(),
            blank: true,
            zeros: [0; 2],
            cyrillic_high: [0; 2],
            controls: 0,
            utf8: UTF_8.new_decoder_without_bom_handling(),
            utf8_bad: 0,
            utf8_good: 0,
            beside: [0; 2],
            last: 0,
            detector: EncodingDetector::new(Iso2022JpDetection::Deny),
            guessed: 0,
        }
    }

    fn count(&mut self, bytes: &[u8]) {
        if self.head.len() < 4 {
            self.head.extend(bytes.iter().take(4));
        }
        let ascii = bytes.is_ascii();
        self.line = match bytes.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')) {
            Some(at) => bytes.len() - at,
            None => self.line + bytes.len(),
        };
        if ascii && is_written(bytes) {
            self.blank &= bytes.iter().all(|b| *b <= b' ');
            self.last = bytes.last().copied().unwrap_or(self.last);
            self.total += bytes.len();
            // Nothing that is left open is decided by ASCII, but it must not stand in the middle of a character.
            return self.check_utf8(bytes, ascii);
        }
        for (index, byte) in bytes.iter().enumerate() {
            let side = (self.total + index) % 2;
            match byte {
                0 => self.zeros[side] += 1,
                0x04 => self.cyrillic_high[side] += 1,
                b'\t' | b'\n' | b'\r' | b' ' => {}
                1..0x20 => self.controls += 1,
                _ => self.blank = false,
            }
            if !ascii {
                let (now, before) = (*byte >= 0x80, self.last >= 0x80);
                if now && before {
                    self.beside[0] += 1;
                } else if (now && self.last.is_ascii_alphabetic())
                    || (before && byte.is_ascii_alphabetic())
                {
                    self.beside[1] += 1;
                }
            }
            self.last = *byte;
        }
        self.check_utf8(bytes, ascii);
        if !ascii && self.guessed < GUESS_MOST {
            self.detector.feed(bytes, false);
            self.guessed += bytes.len();
        }
        self.total += bytes.len();
    }

    fn check_utf8(&mut self, bytes: &[u8], ascii: bool) {
        let mut out = [0_u8; 4096];
        let mut rest = bytes;
        while !rest.is_empty() {
            let (result, read, written) =
                self.utf8.decode_to_utf8_without_replacement(rest, &mut out, false);
            if !ascii {
                self.utf8_good += out[..written].iter().filter(|b| **b >= 0xc0).count();
            }
            if let encoding_rs::DecoderResult::Malformed(..) = result {
                self.utf8_bad += 1;
            }
            rest = &rest[read..];
        }
    }

    fn judge(self) -> Result<Found, Refusal> {
        let whole_units = |found: Found| {
            if self.total % 2 == 1 { Err(Refusal::new(RefusalCode::Truncated)) } else { Ok(found) }
        };
        let head = self.head.as_slice();
        let only_mark = |mark: usize| {
            if self.total <= mark { Err(refuse(RefusalCode::EmptyFile)) } else { Ok(()) }
        };
        if head.starts_with(&[0xff, 0xfe]) {
            only_mark(2)?;
            return whole_units(Found { encoding: UTF_16LE, bom: 2 });
        }
        if head.starts_with(&[0xfe, 0xff]) {
            only_mark(2)?;
            return whole_units(Found { encoding: UTF_16BE, bom: 2 });
        }
        // In UTF-16 every second byte is zero (Latin, digits, delimiters) or 4 (Cyrillic), and the others are not.
        let half = self.total / 2;
        for (side, encoding) in [(1, UTF_16LE), (0, UTF_16BE)] {
            let high = self.zeros[side] + self.cyrillic_high[side];
            if self.zeros[side] > 0 && high * 10 >= half * 8 && self.zeros[1 - side] * 20 <= half {
                return whole_units(Found { encoding, bom: 0 });
            }
        }
        if self.blank && self.zeros == [0, 0] && self.controls == 0 {
            return Err(refuse(RefusalCode::EmptyFile));
        }
        // A few zeros in a text are damage; many are a picture or a program.
        let zeros = self.zeros[0] + self.zeros[1];
        if zeros > 0 && zeros * 10 <= self.total && self.controls * 100 <= self.total {
            return Err(refuse(RefusalCode::NullBytes));
        }
        if (self.controls + zeros) * 100 > self.total || head.starts_with(b"%PDF") {
            return Err(refuse(RefusalCode::Binary));
        }
        if head.starts_with(&[0xef, 0xbb, 0xbf]) {
            only_mark(3)?;
            return Ok(Found { encoding: UTF_8, bom: 3 });
        }
        // Broken bytes among many whole characters are damaged rows, or a file of another encoding put below this one:
        // its words are lost, and told, while the header keeps its own. Other encodings seldom look like whole characters.
        if self.utf8_bad == 0 || self.utf8_good > self.utf8_bad * 2 {
            return Ok(Found { encoding: UTF_8, bom: 0 });
        }
        Ok(Found { encoding: self.guess(), bom: 0 })
    }

    fn guess(mut self) -> &'static Encoding {
        self.detector.feed(&[], true);
        // Cyrillic words are runs of high bytes; in Western European text high bytes stand alone among letters.
        let cyrillic = self.beside[0] > self.beside[1] * 2;
        if !cyrillic {
            return self.detector.guess(None, Utf8Detection::Deny);
        }
        let guess = self.detector.guess(Some(b"ru"), Utf8Detection::Deny);
        match guess.name() {
            "windows-1251" | "KOI8-R" | "KOI8-U" | "IBM866" | "ISO-8859-5" | "x-mac-cyrillic" => {
                guess
            }
            _ => WINDOWS_1251,
        }
    }
}

/// Whether no control character stands in the bytes but tabs and line ends.
fn is_written(bytes: &[u8]) -> bool {
    let below = bytes.iter().filter(|b| **b < b' ').count();
    below == bytes.iter().filter(|b| matches!(b, b'\t' | b'\n' | b'\r')).count()
}

fn refuse(code: RefusalCode) -> Refusal {
    Refusal::new(code)
}

/// Fills the chunk as far as the reader goes, so that both halves of a unit stay in one chunk.
fn read_full(reader: &mut dyn Read, chunk: &mut [u8]) -> Result<usize, Refusal> {
    let mut length = 0;
    while length < chunk.len() {
        match reader.read(&mut chunk[length..]) {
            Ok(0) => break,
            Ok(more) => length += more,
            Err(cause) if cause.kind() == std::io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause.into()),
        }
    }
    Ok(length)
}

/// A file as text, piece by piece.
pub(crate) struct Text<'a> {
    reader: Box<dyn Read + 'a>,
    decoder: Decoder,
    chunk: Vec<u8>,
    skip: usize,
    ended: bool,
    /// Bytes read so far.
    bytes: u64,
    meter: Option<&'a Meter<'a>>,
}

impl<'a> Text<'a> {
    pub(crate) fn open(
        bytes: Bytes<'a>,
        found: Found,
        meter: &'a Meter<'a>,
    ) -> Result<Text<'a>, Refusal> {
        Ok(Text {
            reader: bytes.open()?,
            decoder: found.encoding.new_decoder_without_bom_handling(),
            chunk: vec![0; CHUNK],
            skip: found.bom,
            ended: false,
            bytes: 0,
            meter: Some(meter),
        })
    }

    /// A file as text, for a thread that nobody watches.
    pub(crate) fn unwatched(path: &'a Path, found: Found) -> Result<Text<'a>, Refusal> {
        Ok(Text {
            reader: Bytes::File(path).open()?,
            decoder: found.encoding.new_decoder_without_bom_handling(),
            chunk: vec![0; CHUNK],
            skip: found.bom,
            ended: false,
            bytes: 0,
            meter: None,
        })
    }

    /// How many bytes have been read.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Text that is already here.
    pub(crate) fn of(text: &'a str) -> Text<'a> {
        Text {
            reader: Box::new(Cursor::new(text.as_bytes())),
            decoder: UTF_8.new_decoder_without_bom_handling(),
            chunk: vec![0; CHUNK.min(text.len().max(1))],
            skip: 0,
            ended: false,
            bytes: 0,
            meter: None,
        }
    }

    /// Appends the next piece to `into`; `false` when there is none.
    ///
    /// Bytes that stand for no character become U+FFFD, which the reader of rows reports.
    pub(crate) fn next(&mut self, into: &mut String) -> Result<bool, Refusal> {
        if self.ended {
            return Ok(false);
        }
        let length = read_full(&mut *self.reader, &mut self.chunk)?;
        self.bytes += length as u64;
        if let Some(meter) = self.meter {
            meter.add(length)?;
        }
        self.ended = length < self.chunk.len();
        let mut rest = &self.chunk[self.skip.min(length)..length];
        self.skip = 0;
        let before = into.len();
        loop {
            let room = self.decoder.max_utf8_buffer_length(rest.len()).unwrap_or(CHUNK * 3);
            into.reserve(room);
            let (result, read, _) = self.decoder.decode_to_string(rest, into, self.ended);
            rest = &rest[read..];
            if result == encoding_rs::CoderResult::InputEmpty {
                // In UTF-16 a zero is two zero bytes, which only its text shows.
                if into[before..].contains('\0') {
                    return Err(refuse(RefusalCode::NullBytes));
                }
                return Ok(true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::Unwatched;

    fn detected(bytes: &[u8]) -> Result<(String, usize), RefusalCode> {
        let meter = Meter::new(&Unwatched, 0);
        detect(Bytes::Memory(bytes), None, &meter).map(|f| (f.name(), f.bom)).map_err(|r| r.code)
    }

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect()
    }

    #[test]
    fn encodings_are_told_from_the_bytes() {
        let russian = "Дата;Просмотры;Название ролика\n26.04.2026;1 200;Вечерний чай\n";
        let german = "Datum;Aufrufe;Titel\n26.04.2026;1200;Größe und Übermut für Mädchen\n";
        let cp1251 = WINDOWS_1251.encode(russian).0.into_owned();
        let cp1252 = encoding_rs::WINDOWS_1252.encode(german).0.into_owned();
        let short = WINDOWS_1251.encode("Rate,Views\n3.апр,5\n").0.into_owned();
        let with_mark = |mark: &[u8], rest: Vec<u8>| [mark, rest.as_slice()].concat();
        let table: Vec<(Vec<u8>, &str, usize)> = vec![
            (b"Date,Views\n2026-01-01,5\n".to_vec(), "utf-8", 0),
            (russian.as_bytes().to_vec(), "utf-8", 0),
            (with_mark(&[0xef, 0xbb, 0xbf], russian.as_bytes().to_vec()), "utf-8", 3),
            (with_mark(&[0xff, 0xfe], utf16(russian, false)), "utf-16le", 2),
            (with_mark(&[0xfe, 0xff], utf16(russian, true)), "utf-16be", 2),
            (utf16(russian, false), "utf-16le", 0),
            (utf16(russian, true), "utf-16be", 0),
            (utf16("Date,Views\n2026-01-01,5\n", false), "utf-16le", 0),
            (cp1251, "windows-1251", 0),
            (short, "windows-1251", 0),
            (cp1252, "windows-1252", 0),
        ];
        for (bytes, name, bom) in table {
            assert_eq!(detected(&bytes), Ok((name.to_owned(), bom)), "{name} {bom}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused_by_name() {
        let mut cut = vec![0xff, 0xfe];
        cut.extend(utf16("Date,Views", false));
        cut.pop();
        let table: &[(&[u8], RefusalCode)] = &[
            (b"", RefusalCode::EmptyFile),
            (b" \r\n\t\n", RefusalCode::EmptyFile),
            (&[0xef, 0xbb, 0xbf], RefusalCode::EmptyFile),
            (&[0xff, 0xfe], RefusalCode::EmptyFile),
            (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x01\x02", RefusalCode::Binary),
            (b"%PDF-1.7 text", RefusalCode::Binary),
            (b"Date,Views\n2026-01-01,5\n2026-01-02,\x00\n2026-01-03,7\n2026-01-04,8\n2026-01-05,9\n2026-01-06,10\n2026-01-07,11\n", RefusalCode::NullBytes),
            (&cut, RefusalCode::Truncated),
        ];
        for (bytes, code) in table {
            assert_eq!(detected(bytes), Err(*code), "{code:?}");
        }
    }

    #[test]
    fn a_few_broken_bytes_do_not_change_the_encoding() {
        let mut bytes = "Дата,Просмотры\n2026-01-01,5\n".as_bytes().to_vec();
        bytes.extend([0xff, b',', b'6', b'\n']);
        assert_eq!(detected(&bytes), Ok(("utf-8".to_owned(), 0)));
    }
}
