//! A ZIP from anywhere, which a workbook is as well: what it holds, looked at under caps before it is understood.
//!
//! A kilobyte of ZIP can ask for half a terabyte, and what it says of its own sizes need not be true. So every part is
//! unpacked once and counted, and what would make a reader of workbooks ask for memory is refused by name.

use crate::encoding::Bytes;
use crate::inspection::{Refusal, RefusalCode};
use crate::sheet_scan::Scan;
use crate::watch::Meter;
use encoding_rs::IBM866;
use std::io::{Read, Seek};
use zip::ZipArchive;

/// The largest archive as it lies on the disk, in bytes.
pub(crate) const PACKED_MOST: u64 = 64 << 20;
/// How many times longer than packed a part may be, once it is long: deflate cannot do more than about a thousand, and
/// tables come to ten or twenty.
const RATIO_MOST: u64 = 200;
/// From how many bytes a part counts as long.
const LONG: u64 = 4 << 20;
/// The most parts.
const PARTS_MOST: usize = 2_000;
/// The most bytes, and the most XML tags, in a part of a workbook that a reader keeps in memory as a whole.
const KEPT_MOST: u64 = 32 << 20;
const KEPT_TAGS_MOST: u64 = 3 << 20;
/// The same for its styles, of which a reader keeps much for each tag.
const STYLES_MOST: u64 = 4 << 20;
const STYLE_TAGS_MOST: u64 = 100_000;
/// The most texts that a workbook may announce: a reader makes room for all of them at once.
const ANNOUNCED_MOST: u64 = 2 << 20;

/// Something that is read from any place of it.
pub(crate) trait Seekable: Read + Seek {}
impl<T: Read + Seek> Seekable for T {}

/// What the first bytes of a file say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text, as far as can be told.
    Text,
    /// A workbook of the present form.
    Workbook,
    /// Files in an archive.
    Archive,
}

/// Tells a workbook and an archive from text by their first bytes and their parts.
pub(crate) fn shape(bytes: Bytes<'_>) -> Result<Shape, Refusal> {
    let mut head = [0; 8];
    let mut reader = bytes.open()?;
    let mut length = 0;
    while length < head.len() {
        match reader.read(&mut head[length..])? {
            0 => break,
            more => length += more,
        }
    }
    // The old form of Excel, which also wraps a workbook with a password.
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Refusal::new(RefusalCode::OldWorkbook));
    }
    if !head.starts_with(b"PK\x03\x04") && !head.starts_with(b"PK\x05\x06") {
        return Ok(Shape::Text);
    }
    let length = bytes.length()?;
    if length > PACKED_MOST {
        return Err(Refusal::new(RefusalCode::TooLarge).with("most", PACKED_MOST >> 20));
    }
    let archive = ZipArchive::new(bytes.seekable()?).map_err(|cause| unread(&cause))?;
    let is_workbook =
        archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case("[content_types].xml"));
    Ok(if is_workbook { Shape::Workbook } else { Shape::Archive })
}

/// Unpacks every part of a workbook once, counts, and picks what its sheets say beside their cells; `unpacked` is the most
/// that may come out of it, in bytes.
pub(crate) fn weigh(bytes: Bytes<'_>, unpacked: u64, meter: &Meter<'_>) -> Result<Scan, Refusal> {
    let mut scan = Scan::default();
    let mut archive = opened(bytes)?;
    let mut all = 0;
    let mut sink = vec![0; 1 << 16];
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|cause| unread(&cause))?;
        let name = written_name(part.name_raw());
        let mut caps = Caps::of(&name, part.compressed_size());
        loop {
            let more = part.read(&mut sink).map_err(|cause| unread(&cause))?;
            if more == 0 {
                break;
            }
            all += more as u64;
            if !caps.hold(&sink[..more]) || all > unpacked {
                return Err(Refusal::new(RefusalCode::Inflated));
            }
            scan.take(&name, &sink[..more]);
            meter.add(0)?;
        }
        meter.add(usize::try_from(part.compressed_size()).unwrap_or_default())?;
    }
    Ok(scan)
}

/// A file of an archive, unpacked.
pub(crate) struct Member {
    /// Its name with its folders, as the archive has it.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files of an archive that may hold tables, unpacked, in its order, and the names of the others.
///
/// Folders and what a Mac leaves behind are passed over. `unpacked` is the most that may come out of it, in bytes.
pub(crate) fn members(
    bytes: Bytes<'_>,
    unpacked: u64,
    meter: &Meter<'_>,
) -> Result<(Vec<Member>, Vec<String>), Refusal> {
    let mut archive = opened(bytes)?;
    let (mut members, mut others) = (Vec::new(), Vec::new());
    let mut all = 0;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|cause| unread(&cause))?;
        let name = written_name(part.name_raw());
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        if part.is_dir() || last.starts_with("._") || name.starts_with("__MACOSX") {
            continue;
        }
        let lower = last.to_lowercase();
        if ![".csv", ".tsv", ".txt", ".xlsx"].iter().any(|end| lower.ends_with(end)) {
            others.push(last);
            continue;
        }
        let room = part.compressed_size().saturating_mul(RATIO_MOST).max(LONG).min(unpacked - all);
        let mut unpacked_bytes = Vec::new();
        let length = (&mut part).take(room + 1).read_to_end(&mut unpacked_bytes);
        let length = length.map_err(|cause| unread(&cause))? as u64;
        if length > room {
            return Err(Refusal::new(RefusalCode::Inflated));
        }
        all += length;
        meter.add(usize::try_from(part.compressed_size()).unwrap_or_default())?;
        members.push(Member { name: last, bytes: unpacked_bytes });
    }
    Ok((members, others))
}

/// That the bytes are a ZIP at all or a workbook that cannot be understood.
pub(crate) fn unread(cause: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(RefusalCode::NotAWorkbook).with("cause", cause)
}

fn opened(bytes: Bytes<'_>) -> Result<ZipArchive<Box<dyn Seekable>>, Refusal> {
    if bytes.length()? > PACKED_MOST {
        return Err(Refusal::new(RefusalCode::TooLarge).with("most", PACKED_MOST >> 20));
    }
    let archive = ZipArchive::new(bytes.seekable()?).map_err(|cause| unread(&cause))?;
    if archive.len() > PARTS_MOST {
        return Err(Refusal::new(RefusalCode::Inflated));
    }
    Ok(archive)
}

/// A name as its archive wrote it: UTF-8, or what Windows writes in Russia where it does not say so.
fn written_name(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => IBM866.decode_without_bom_handling(raw).0.into_owned(),
    }
}

/// What one part of a workbook may be.
struct Caps {
    length: u64,
    tags: u64,
    seen: u64,
    seen_tags: u64,
    is_sheet: bool,
    announced: Announced,
}

impl Caps {
    fn of(name: &str, packed: u64) -> Caps {
        let name = name.to_lowercase().replace('\\', "/");
        let is_sheet = name.starts_with("xl/worksheets/");
        let (length, tags) = match () {
            () if is_sheet => (u64::MAX, u64::MAX),
            () if name.ends_with("styles.xml") => (STYLES_MOST, STYLE_TAGS_MOST),
            () => (KEPT_MOST, KEPT_TAGS_MOST),
        };
        let by_ratio = packed.saturating_mul(RATIO_MOST).max(LONG);
        let length = length.min(by_ratio);
        Caps { length, tags, seen: 0, seen_tags: 0, is_sheet, announced: Announced::default() }
    }

    /// Counts more of the part; `false` once it is more than it may be.
    fn hold(&mut self, bytes: &[u8]) -> bool {
        self.seen += bytes.len() as u64;
        if !self.is_sheet {
            self.seen_tags += bytes.iter().filter(|byte| **byte == b'<').count() as u64;
            self.announced.look(bytes);
        }
        self.seen <= self.length && self.seen_tags <= self.tags && self.announced.is_bearable()
    }
}

/// The number behind the word by which a workbook announces how many texts it has, wherever it stands.
#[derive(Default)]
struct Announced {
    matched: usize,
    reading: bool,
    number: u64,
    most: u64,
}

impl Announced {
    const WORD: &'static [u8] = b"uniqueCount";

    fn look(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.reading {
                match byte {
                    b'0'..=b'9' => {
                        let digit = u64::from(byte - b'0');
                        self.number = self.number.saturating_mul(10).saturating_add(digit);
                        self.most = self.most.max(self.number);
                        continue;
                    }
                    b'=' | b'"' | b'\'' | b' ' | b'\t' | b'\r' | b'\n' | b'+'
                        if self.number == 0 =>
                    {
                        continue;
                    }
                    _ => (self.reading, self.number) = (false, 0),
                }
            }
            self.matched = match Self::WORD.get(self.matched) {
                Some(wanted) if wanted == byte => self.matched + 1,
                _ => usize::from(Self::WORD[0] == *byte),
            };
            if self.matched == Self::WORD.len() {
                (self.matched, self.reading) = (0, true);
            }
        }
    }

    fn is_bearable(&self) -> bool {
        self.most <= ANNOUNCED_MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_workbook_announces_is_found_wherever_it_stands() {
        let table = [
            ("<sst uniqueCount=\"12\" count=\"99999999\">", true),
            ("<sst count='3' uniqueCount = '4294967295'>", false),
            ("uniqueCoununiqueCount=\"9999999\"", false),
            ("uniqueCount=\"0000000000000007\"", true),
        ];
        for (text, bearable) in table {
            for cut in 0..text.len() {
                let mut announced = Announced::default();
                announced.look(&text.as_bytes()[..cut]);
                announced.look(&text.as_bytes()[cut..]);
                assert_eq!(announced.is_bearable(), bearable, "{text} cut at {cut}");
            }
        }
    }

    #[test]
    fn names_are_read_as_windows_writes_them_too() {
        assert_eq!(written_name("Отчёт.csv".as_bytes()), "Отчёт.csv");
        let old = IBM866.encode("Отчет.csv").0.into_owned();
        assert_eq!(written_name(&old), "Отчет.csv");
    }
}
