//! One row of a list as the partner it becomes. What cannot be understood goes into the notes, and an issue says so.

use super::account::Accounts;
use super::meaning::platform_in;
use super::{
    GridRow, ISSUES_MOST, PartnerColumn, PartnerField, PartnerFileOptions, RowIssue, RowIssueCode,
};
use crate::number::{self, trim};
use crate::table_file::is_formula_like;
use std::collections::BTreeMap;
use sverka_core::fold::is_cyrillic;
use sverka_core::language::has_words;
use sverka_core::merge::joined;
use sverka_core::partner::{Partner, PartnerKind, Platform};
use sverka_core::{Id, Lang, Market, fold};

/// The longest part of a cell that an issue quotes, in characters.
const QUOTE_MOST: usize = 80;

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
    accounts: Accounts,
    notes: Vec<String>,
}

/// Which of the things a list may leave open the row says itself.
#[derive(Default)]
struct Said {
    language: bool,
    surname: String,
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
            accounts: Accounts::default(),
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
            PartnerField::Account => self.accounts(draft, column, None, cell),
            PartnerField::Followers => self.followers(draft, column, None, cell),
            field => match (field.account_of(), field.followers_of()) {
                (Some(platform), _) => self.accounts(draft, column, Some(platform), cell),
                (_, platform) => self.followers(draft, column, platform, cell),
            },
        }
    }

    /// Takes the accounts of a column whose head names a platform or none; those above the most go into the notes.
    fn accounts(
        &mut self,
        draft: &mut Draft,
        column: &PartnerColumn,
        head: Option<Platform>,
        cell: &str,
    ) {
        let platform = head.or(draft.platform).unwrap_or(Platform::Other);
        let rest = draft.accounts.take(head, platform, cell);
        if !rest.is_empty() {
            draft.notes.push(format!("{}: {}", column.name, rest.join(", ")));
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
        head: Option<Platform>,
        cell: &str,
    ) {
        let platform = head.or(draft.platform);
        if !number::is_missing(cell) && !draft.accounts.count(head, platform, &column.name, cell) {
            self.keep(draft, RowIssueCode::UnreadableFollowers, column, cell);
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
        let number = draft.number;
        let (accounts, homeless) = draft.accounts.housed();
        for (header, count) in homeless {
            self.note(number, RowIssueCode::HomelessFollowers, &header, &count.to_string());
            draft.notes.push(format!("{header}: {count}"));
        }
        let mut partner = Partner { accounts, ..draft.partner };
        partner.notes = draft.notes.join("\n\n");
        if partner.name.is_blank() {
            let mut handles = partner.accounts.iter().map(|account| account.handle.clone());
            let Some(handle) = handles.find(|handle| has_words(handle)) else {
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

    fn note(&mut self, row: u32, code: RowIssueCode, column: &str, cell: &str) {
        *self.issue_counts.entry(code).or_default() += 1;
        if self.issues.len() < ISSUES_MOST {
            let cell = cell.chars().take(QUOTE_MOST).collect();
            self.issues.push(RowIssue { row, code, column: column.to_owned(), cell, field: None });
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
    fn a_name_in_two_scripts_has_two_sides() {
        assert_eq!(sides("Ника Залесная / Nika Zalesnaya"), ["Ника Залесная", "Nika Zalesnaya"]);
        assert_eq!(sides("AC/DC fans"), ["AC/DC fans"]);
        assert_eq!(sides("Нижний / Верхний"), ["Нижний / Верхний"]);
    }
}
