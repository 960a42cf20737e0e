//! One row of a list as the partner it becomes. What cannot be understood goes into the notes, and an issue says so.

use super::meaning::platform_in;
use super::{
    GridRow, ISSUES_MOST, PartnerColumn, PartnerField, PartnerFileOptions, RowIssue, RowIssueCode,
};
use crate::number::{self, Mark, trim};
use crate::table_file::is_formula_like;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;
use sverka_core::duplicate::address;
use sverka_core::fold::is_cyrillic;
use sverka_core::merge::joined;
use sverka_core::partner::{Account, Partner, PartnerKind, Platform};
use sverka_core::{Id, Lang, Market, fold};

/// The longest part of a cell that an issue quotes, in characters.
const QUOTE_MOST: usize = 80;

/// The most accounts that are read from one cell; nobody writes more of one person's there.
const ACCOUNTS_MOST: usize = 50;

/// Words for kinds, markets and languages, by their beginnings, in comparison form.
const KINDS: &[(PartnerKind, &[&str])] = &[
    (PartnerKind::Agency, &["агент", "agenc", "бюро", "studio", "студи"]),
    (PartnerKind::Strategist, &["стратег", "strateg", "консульт", "consult"]),
    (
        PartnerKind::Creator,
        &[
            "автор",
            "блог",
            "креатор",
            "инфлюенс",
            "creator",
            "influenc",
            "blog",
            "youtuber",
            "ютуб",
        ],
    ),
];
const MARKETS: &[(Market, &[&str])] = &[
    (Market::Ru, &["ru", "rus", "рф", "росси", "russia", "🇷🇺"]),
    (Market::Us, &["us", "usa", "u.s", "u.s.a", "сша", "америк", "united states", "america", "🇺🇸"]),
];
const LANGUAGES: &[(Lang, &[&str])] = &[
    (Lang::Ru, &["ru", "rus", "рус", "русск", "russian"]),
    (Lang::En, &["en", "eng", "англ", "english"]),
];

pub(super) struct Reader<'a> {
    columns: &'a [PartnerColumn],
    options: &'a PartnerFileOptions,
    pub(super) partners: Vec<(u32, Partner)>,
    pub(super) issues: Vec<RowIssue>,
    pub(super) issue_counts: BTreeMap<RowIssueCode, u32>,
}

/// What is gathered from one row.
struct Draft {
    number: u32,
    partner: Partner,
    said: Said,
    platform: Option<Platform>,
    followers: Vec<(Option<Platform>, i64, String)>,
    notes: Vec<String>,
}

/// Which of the things a list may leave open the row says itself.
#[derive(Default)]
struct Said {
    language: bool,
    surname: String,
}

impl Draft {
    /// Takes the accounts of a cell; those above the most go into the notes.
    fn accounts(&mut self, platform: Platform, column: &PartnerColumn, cell: &str) {
        let handles = handles(cell);
        let (taken, rest) = handles.split_at(handles.len().min(ACCOUNTS_MOST));
        for handle in taken {
            add_account(&mut self.partner, platform, handle);
        }
        if !rest.is_empty() {
            self.notes.push(format!("{}: {}", column.name, rest.join(", ")));
        }
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(columns: &'a [PartnerColumn], options: &'a PartnerFileOptions) -> Self {
        let (partners, issues) = (Vec::new(), Vec::new());
        Reader { columns, options, partners, issues, issue_counts: BTreeMap::new() }
    }

    pub(super) fn row(&mut self, row: &GridRow) {
        if row.damaged {
            return self.note(row.number, RowIssueCode::DamagedRow, "", "");
        }
        let kind = self.options.kind.unwrap_or(PartnerKind::Creator);
        let mut draft = Draft {
            number: row.number,
            partner: Partner::new(Id::nil(), kind, Lang::En),
            said: Said::default(),
            platform: self.platform(row),
            followers: Vec::new(),
            notes: Vec::new(),
        };
        let columns = self.columns;
        for (at, cell) in row.cells.iter().enumerate() {
            let cell = unguarded(trim(cell));
            if cell.is_empty() {
                continue;
            }
            if cell.contains('\u{fffd}') {
                self.note(row.number, RowIssueCode::DamagedText, "", cell);
            }
            match columns.get(at) {
                Some(column) => self.cell(&mut draft, column, cell),
                None => {
                    self.note(row.number, RowIssueCode::MoreCells, "", cell);
                    draft.notes.push(cell.to_owned());
                }
            }
        }
        self.finish(draft);
    }

    /// The platform a row names for its accounts, which may stand behind them.
    fn platform(&self, row: &GridRow) -> Option<Platform> {
        let at = self.columns.iter().position(|c| c.field == PartnerField::Platform)?;
        platform_in(row.cells.get(at)?)
    }

    fn cell(&mut self, draft: &mut Draft, column: &PartnerColumn, cell: &str) {
        if is_error(cell) {
            self.note(draft.number, RowIssueCode::CellError, &column.name, cell);
            return;
        }
        let partner = &mut draft.partner;
        let put = |text: &mut String| *text = joined(text, cell);
        match column.field {
            PartnerField::Name => {
                for part in sides(cell) {
                    let side = partner.name.side_mut(script(part));
                    stand(side, &mut draft.notes, column, part);
                }
            }
            PartnerField::Surname => {
                stand(&mut draft.said.surname, &mut draft.notes, column, cell);
            }
            PartnerField::NameRu => stand(&mut partner.name.ru, &mut draft.notes, column, cell),
            PartnerField::NameEn => stand(&mut partner.name.en, &mut draft.notes, column, cell),
            PartnerField::Niche => put(partner.niche.side_mut(script(cell))),
            PartnerField::RedLines => put(partner.red_lines.side_mut(script(cell))),
            PartnerField::ContactName => {
                stand(&mut partner.contact.name, &mut draft.notes, column, cell);
            }
            PartnerField::ContactRole => {
                stand(&mut partner.contact.role, &mut draft.notes, column, cell);
            }
            PartnerField::Reach => {
                let reach = &mut partner.contact.reach;
                *reach =
                    if reach.is_empty() { cell.to_owned() } else { format!("{reach}, {cell}") };
            }
            PartnerField::Owner => stand(&mut partner.owner, &mut draft.notes, column, cell),
            PartnerField::Notes => draft.notes.push(self.headed(column, cell)),
            PartnerField::Ignore => {}
            PartnerField::Kind => match named(KINDS, cell) {
                Some(kind) => partner.kind = kind,
                None => self.keep(draft, RowIssueCode::UnknownKind, column, cell),
            },
            PartnerField::Language => match named(LANGUAGES, cell) {
                Some(language) => {
                    partner.language = language;
                    draft.said.language = true;
                }
                None => self.keep(draft, RowIssueCode::UnknownLanguage, column, cell),
            },
            PartnerField::Market => self.markets(draft, column, cell),
            PartnerField::Platform => {
                if draft.platform.is_none() || names_several(cell) {
                    self.keep(draft, RowIssueCode::UnknownPlatform, column, cell);
                }
            }
            PartnerField::Account => {
                let platform = draft.platform.unwrap_or(Platform::Other);
                draft.accounts(platform, column, cell);
            }
            PartnerField::Followers => self.followers(draft, column, draft.platform, cell),
            field => match (field.account_of(), field.followers_of()) {
                (Some(platform), _) => draft.accounts(platform, column, cell),
                (_, platform) => self.followers(draft, column, platform, cell),
            },
        }
    }

    fn markets(&mut self, draft: &mut Draft, column: &PartnerColumn, cell: &str) {
        let mut unknown = false;
        let parts = cell.split([',', ';', '/', '+', '&', '\n', '|']).flat_map(|p| p.split(" и "));
        for part in parts.flat_map(|p| p.split(" and ")).map(str::trim).filter(|p| !p.is_empty()) {
            match named(MARKETS, part) {
                Some(market) if !draft.partner.markets.contains(&market) => {
                    draft.partner.markets.push(market);
                }
                Some(_) => {}
                None => unknown = true,
            }
        }
        if unknown {
            self.keep(draft, RowIssueCode::UnknownMarket, column, cell);
        }
    }

    fn followers(
        &mut self,
        draft: &mut Draft,
        column: &PartnerColumn,
        platform: Option<Platform>,
        cell: &str,
    ) {
        if number::is_missing(cell) {
            return;
        }
        match count(cell) {
            Some(count) => draft.followers.push((platform, count, column.name.clone())),
            None => self.keep(draft, RowIssueCode::UnreadableFollowers, column, cell),
        }
    }

    /// Keeps what was not understood in the notes, with a word about it.
    fn keep(&mut self, draft: &mut Draft, code: RowIssueCode, column: &PartnerColumn, cell: &str) {
        self.note(draft.number, code, &column.name, cell);
        draft.notes.push(format!("{}: {cell}", column.name));
    }

    /// A note, under its header where several columns are noted.
    fn headed(&self, column: &PartnerColumn, cell: &str) -> String {
        let noted = self.columns.iter().filter(|c| c.field == PartnerField::Notes).count();
        if noted > 1 { format!("{}: {cell}", column.name) } else { cell.to_owned() }
    }

    fn finish(&mut self, mut draft: Draft) {
        if !draft.said.surname.is_empty() {
            let side = draft.partner.name.side_mut(script(&draft.said.surname));
            *side = format!("{} {}", side.trim(), draft.said.surname).trim().to_owned();
        }
        for (platform, count, header) in std::mem::take(&mut draft.followers) {
            self.house(&mut draft, platform, count, &header);
        }
        let number = draft.number;
        let mut partner = draft.partner;
        partner.notes = draft.notes.join("\n\n");
        if partner.name.is_blank() {
            let Some(handle) = partner.accounts.first().map(|a| a.handle.clone()) else {
                return self.note(number, RowIssueCode::NoName, "", "");
            };
            self.note(number, RowIssueCode::NamedByAccount, "", &handle);
            put_name(&mut partner, &handle);
        }
        if partner.markets.is_empty() {
            partner.markets.extend(self.options.market);
        }
        if !draft.said.language {
            let by_script = if partner.name.ru.is_empty() { Lang::En } else { Lang::Ru };
            partner.language = self.options.language.unwrap_or(by_script);
        }
        if partner.problems().is_empty() {
            self.partners.push((number, partner));
        } else {
            let name = partner.name.or_other(Lang::Ru).to_owned();
            self.note(number, RowIssueCode::Refused, "", &name);
        }
    }

    /// Puts a number of followers to the account it belongs to: the first of its platform that has none.
    fn house(&mut self, draft: &mut Draft, platform: Option<Platform>, count: i64, header: &str) {
        let fits = |account: &&mut Account| {
            account.followers.is_none() && platform.is_none_or(|p| p == account.platform)
        };
        if let Some(account) = draft.partner.accounts.iter_mut().find(fits) {
            account.followers = Some(count);
        } else if let Some(platform) = platform {
            let account = Account { platform, handle: String::new(), followers: Some(count) };
            draft.partner.accounts.push(account);
        } else {
            self.note(draft.number, RowIssueCode::HomelessFollowers, header, &count.to_string());
            draft.notes.push(format!("{header}: {count}"));
        }
    }

    fn note(&mut self, row: u32, code: RowIssueCode, column: &str, cell: &str) {
        *self.issue_counts.entry(code).or_default() += 1;
        if self.issues.len() < ISSUES_MOST {
            let cell = cell.chars().take(QUOTE_MOST).collect();
            self.issues.push(RowIssue { row, code, column: column.to_owned(), cell });
        }
    }
}

/// A cell without the apostrophe that keeps it from being a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula_like(text) => trim(text),
        _ => cell,
    }
}

/// The language a text is written in, by its letters.
fn script(text: &str) -> Lang {
    if text.chars().any(is_cyrillic) { Lang::Ru } else { Lang::En }
}

/// Puts words where only one text can stand; what comes second and says something else goes into the notes.
fn stand(place: &mut String, notes: &mut Vec<String>, column: &PartnerColumn, words: &str) {
    if place.is_empty() {
        *place = words.to_owned();
    } else if fold(place) != fold(words) {
        notes.push(format!("{}: {words}", column.name));
    }
}

fn put_name(partner: &mut Partner, name: &str) {
    *partner.name.side_mut(script(name)) = name.to_owned();
}

/// `Ника Залесная / Nika Zalesnaya` is one name in two languages; anything else is one text.
fn sides(cell: &str) -> Vec<&str> {
    for between in [" / ", " | ", "/", "|", "\n"] {
        if let Some((one, other)) = cell.split_once(between)
            && script(one) != script(other)
            && [one, other].iter().all(|side| side.chars().any(char::is_alphabetic))
        {
            return vec![one.trim(), other.trim()];
        }
    }
    vec![cell]
}

/// The accounts written in one cell. Each line is one; a line of nothing but handles and addresses is several.
fn handles(cell: &str) -> Vec<&str> {
    let mut handles = Vec::new();
    for line in cell.lines().map(trim).filter(|line| !line.is_empty()) {
        let parts = line.split_whitespace().flat_map(|part| part.split([',', ';']));
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        match parts.iter().all(|p| p.starts_with('@') || p.contains(['/', '.'])) {
            true => handles.extend(parts),
            false => handles.push(line),
        }
    }
    handles
}

/// Adds an account on the platform its address says, else on `platform`, unless it is there.
fn add_account(partner: &mut Partner, platform: Platform, handle: &str) {
    let found = address(platform, handle);
    let platform = found.as_ref().map_or(platform, |found| found.platform);
    let same = |other: &Account| found.is_some() && address(other.platform, &other.handle) == found;
    if !partner.accounts.iter().any(same) {
        let account = Account { platform, handle: handle.to_owned(), followers: None };
        partner.accounts.push(account);
    }
}

/// A number of people as it is written: `12 300`, `12,3 тыс.`, `48K`, `1.2M followers`.
fn count(cell: &str) -> Option<i64> {
    let text = fold(cell);
    let text = text.trim_start_matches(['~', '≈', '>', '<', '+', ' ']).trim_end_matches(['+', ' ']);
    let magnitude = text
        .replace("тысяч", "тыс")
        .replace("миллионов", "млн")
        .replace("миллиона", "млн")
        .replace("миллион", "млн")
        .replace("thousand", "k")
        .replace("million", "m");
    let words = ["подписчик", "фолловер", "follower", "sub", "чел", "people"];
    let end = words.iter().filter_map(|word| magnitude.find(word)).min();
    let text = magnitude[..end.unwrap_or(magnitude.len())].trim();
    let number::Cell::Number(written) = number::read(text) else { return None };
    let is_short = text.ends_with(|c: char| c.is_alphabetic() || c == '.');
    let decimal = match written.mark {
        Mark::Comma => ',',
        Mark::Dot | Mark::Silent => '.',
        // `48,200` are forty-eight thousand people; `1,234K` is a fraction of them.
        Mark::OpenComma => {
            if is_short {
                ','
            } else {
                '.'
            }
        }
        Mark::OpenDot => {
            if is_short {
                '.'
            } else {
                ','
            }
        }
    };
    let value =
        written.value(decimal).filter(|value| !written.percent && !value.is_sign_negative())?;
    value.round().to_i64()
}

/// The thing a word stands for: by the beginning of the word, short ones by the whole.
fn named<V: Copy>(names: &[(V, &[&str])], cell: &str) -> Option<V> {
    let text = fold(cell);
    let text = text.trim_matches(|c: char| c.is_ascii_punctuation() || c == ' ');
    let fits = |name: &str| {
        if name.chars().count() <= 3 { text == name } else { text.starts_with(name) }
    };
    let begins = |of: &[&str]| of.iter().any(|name| fits(name));
    names.iter().find(|(_, of)| begins(of)).map(|(value, _)| *value)
}

fn names_several(cell: &str) -> bool {
    let platforms = cell.split([',', ';', '/', '+', '&', '\n']).filter_map(platform_in);
    platforms.count() > 1
}

/// What a spreadsheet shows where a formula has no value.
fn is_error(cell: &str) -> bool {
    const ERRORS: [&str; 11] = [
        "#REF!",
        "#N/A",
        "#NAME?",
        "#VALUE!",
        "#DIV/0!",
        "#NULL!",
        "#NUM!",
        "#ССЫЛКА!",
        "#Н/Д",
        "#ИМЯ?",
        "#ЗНАЧ!",
    ];
    ERRORS.contains(&cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people_are_read_as_people_write_them() {
        let table = [
            ("12 300", Some(12_300)),
            ("12\u{a0}300", Some(12_300)),
            ("12,3 тыс.", Some(12_300)),
            ("12,3 тыс", Some(12_300)),
            ("48K", Some(48_000)),
            ("48к", Some(48_000)),
            ("1.2M", Some(1_200_000)),
            ("1,2 млн подписчиков", Some(1_200_000)),
            ("48,200", Some(48_200)),
            ("48.200", Some(48_200)),
            ("1,234K", Some(1_234)),
            ("~5000+", Some(5_000)),
            ("3 thousand followers", Some(3_000)),
            ("0", Some(0)),
            ("-5", None),
            ("12 %", None),
            ("много", None),
        ];
        for (cell, expected) in table {
            assert_eq!(count(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_cell_of_very_many_accounts_gives_the_rest_as_text() {
        let cell = (0..60).map(|n| format!("@nika_{n}")).collect::<Vec<_>>().join(" ");
        let mut draft = Draft {
            number: 1,
            partner: Partner::new(Id::nil(), PartnerKind::Creator, Lang::Ru),
            said: Said::default(),
            platform: None,
            followers: Vec::new(),
            notes: Vec::new(),
        };
        let column = PartnerColumn {
            name: "Ник".to_owned(),
            field: PartnerField::Account,
            filled: 1,
            sample: Vec::new(),
        };
        draft.accounts(Platform::Telegram, &column, &cell);
        assert_eq!(draft.partner.accounts.len(), ACCOUNTS_MOST);
        let rest = (50..60).map(|n| format!("@nika_{n}")).collect::<Vec<_>>().join(", ");
        assert_eq!(draft.notes, [format!("Ник: {rest}")]);
    }

    #[test]
    fn a_name_in_two_scripts_has_two_sides() {
        assert_eq!(sides("Ника Залесная / Nika Zalesnaya"), ["Ника Залесная", "Nika Zalesnaya"]);
        assert_eq!(sides("AC/DC fans"), ["AC/DC fans"]);
        assert_eq!(sides("Нижний / Верхний"), ["Нижний / Верхний"]);
    }
}
