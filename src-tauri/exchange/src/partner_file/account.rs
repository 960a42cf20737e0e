//! The accounts of one row, and whose followers a number counts.
//!
//! Several accounts of one platform stand in one cell line by line, and so do the numbers in the cell beside it: that is
//! how our own tables have them. A dash is an account whose handle nobody knows, or a number nobody knows.

use crate::number::{self, Mark, is_dash, is_missing, trim};
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;
use sverka_core::duplicate::address;
use sverka_core::fold;
use sverka_core::partner::{Account, Platform};

/// The most accounts that are read from one cell; nobody writes more of one person's there.
const ACCOUNTS_MOST: usize = 50;

/// What a row says of accounts. Columns belong together by their heads: those of one platform, and those (`None`) whose
/// heads name no platform.
#[derive(Default)]
pub(super) struct Accounts {
    found: Vec<Account>,
    /// What each line under a head names: the place of its first account, `None` where a dash stands.
    lines: BTreeMap<Option<Platform>, Vec<Option<usize>>>,
    numbers: Vec<Numbers>,
}

/// The numbers of one cell, line by line; `None` where a dash stands.
struct Numbers {
    head: Option<Platform>,
    platform: Option<Platform>,
    column: String,
    counts: Vec<Option<i64>>,
}

impl Accounts {
    /// Takes the accounts of a cell under `head`: each on the platform its address says, else on `platform`. Gives back
    /// those above the most.
    pub(super) fn take<'c>(
        &mut self,
        head: Option<Platform>,
        platform: Platform,
        cell: &'c str,
    ) -> Vec<&'c str> {
        let (mut taken, mut rest) = (0, Vec::new());
        for line in cell.lines().map(trim).filter(|line| !line.is_empty()) {
            if is_dash(line) {
                self.lines.entry(head).or_default().push(None);
                continue;
            }
            let mut first = None;
            for handle in handles(line) {
                if taken == ACCOUNTS_MOST {
                    rest.push(handle);
                    continue;
                }
                taken += 1;
                let place = self.place(platform, handle);
                first = first.or(Some(place));
            }
            if first.is_some() {
                self.lines.entry(head).or_default().push(first);
            }
        }
        rest
    }

    /// Takes the numbers of a cell under `head`, of accounts on `platform` where one is known. `false` when it holds
    /// something else.
    pub(super) fn count(
        &mut self,
        head: Option<Platform>,
        platform: Option<Platform>,
        column: &str,
        cell: &str,
    ) -> bool {
        let Some(counts) = counts(cell) else { return false };
        self.numbers.push(Numbers { head, platform, column: column.to_owned(), counts });
        true
    }

    /// Every account with its followers, and the numbers that belong to none, each with its column.
    pub(super) fn housed(mut self) -> (Vec<Account>, Vec<(String, i64)>) {
        let mut homeless = Vec::new();
        for numbers in std::mem::take(&mut self.numbers) {
            for (line, count) in numbers.counts.iter().enumerate() {
                let Some(count) = *count else { continue };
                match self.home(&numbers, line) {
                    Some(place) => self.found[place].followers = Some(count),
                    None => homeless.push((numbers.column.clone(), count)),
                }
            }
        }
        (self.found, homeless)
    }

    /// The place of the account that a number belongs to: of one of several the account in its line; of a single one
    /// the first of its platform without a number, those under the same head before the others.
    fn home(&mut self, numbers: &Numbers, line: usize) -> Option<usize> {
        let lines = self.lines.get(&numbers.head).map_or(&[][..], Vec::as_slice);
        let is_free = |place: &usize| self.found[*place].followers.is_none();
        if let Some(None) = lines.get(line) {
            return Some(self.nameless(numbers.platform.unwrap_or(Platform::Other)));
        }
        if numbers.counts.len() > 1 {
            return lines.get(line).copied().flatten().filter(is_free);
        }
        let fits = |place: &usize| {
            is_free(place) && numbers.platform.is_none_or(|p| p == self.found[*place].platform)
        };
        let beside = lines.iter().copied().flatten();
        match beside.chain(0..self.found.len()).find(fits) {
            Some(place) => Some(place),
            None => numbers.platform.map(|platform| self.nameless(platform)),
        }
    }

    /// An account on a platform of which only the number is known.
    fn nameless(&mut self, platform: Platform) -> usize {
        self.found.push(Account { platform, handle: String::new(), followers: None });
        self.found.len() - 1
    }

    /// The place of an account, which is added unless it is there.
    fn place(&mut self, platform: Platform, handle: &str) -> usize {
        let found = address(platform, handle);
        let platform = found.as_ref().map_or(platform, |found| found.platform);
        let same =
            |other: &Account| found.is_some() && address(other.platform, &other.handle) == found;
        self.found.iter().position(same).unwrap_or_else(|| {
            self.found.push(Account { platform, handle: handle.to_owned(), followers: None });
            self.found.len() - 1
        })
    }
}

/// The accounts written in one line: one, or several where it holds nothing but handles and addresses.
fn handles(line: &str) -> Vec<&str> {
    let parts = line.split_whitespace().flat_map(|part| part.split([',', ';']));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let are_accounts = parts.iter().all(|p| p.starts_with('@') || p.contains(['/', '.']));
    if are_accounts { parts } else { vec![line] }
}

/// The numbers of a cell: one, or one a line.
fn counts(cell: &str) -> Option<Vec<Option<i64>>> {
    let lines: Vec<&str> = cell.lines().map(trim).filter(|line| !line.is_empty()).collect();
    let each = |line: &&str| if is_missing(line) { Some(None) } else { count(line).map(Some) };
    let by_line = (lines.len() > 1).then(|| lines.iter().map(each).collect()).flatten();
    by_line.or_else(|| Some(vec![Some(count(cell)?)]))
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

    /// What comes of one cell of accounts and one of numbers under the same head.
    fn housed(accounts: &str, followers: &str) -> (Vec<(String, Option<i64>)>, Vec<i64>) {
        let mut of_row = Accounts::default();
        let telegram = Platform::Telegram;
        assert!(of_row.take(Some(telegram), telegram, accounts).is_empty());
        assert!(of_row.count(Some(telegram), Some(telegram), "x", followers), "{followers}");
        let (found, homeless) = of_row.housed();
        let found = found.into_iter().map(|a| (a.handle, a.followers)).collect();
        (found, homeless.into_iter().map(|(_, count)| count).collect())
    }

    #[test]
    fn a_number_belongs_to_the_account_in_its_line() {
        let of = |handle: &str, followers| (handle.to_owned(), followers);
        let table = [
            ("@a\n@b", "100\n2 000", vec![of("@a", Some(100)), of("@b", Some(2_000))], vec![]),
            ("@a\n@b", "–\n2K", vec![of("@a", None), of("@b", Some(2_000))], vec![]),
            ("@a\n–", "–\n5", vec![of("@a", None), of("", Some(5))], vec![]),
            ("@a\n@b", "100", vec![of("@a", Some(100)), of("@b", None)], vec![]),
            ("@a", "100\n200", vec![of("@a", Some(100))], vec![200]),
            ("—", "7", vec![of("", Some(7))], vec![]),
        ];
        for (accounts, followers, found, homeless) in table {
            assert_eq!(housed(accounts, followers), (found, homeless), "{accounts} {followers}");
        }
    }

    #[test]
    fn a_number_stays_under_its_own_head() {
        let mut of_row = Accounts::default();
        of_row.take(Some(Platform::Youtube), Platform::Youtube, "@nika");
        of_row.take(None, Platform::Other, "nika.example/blog");
        assert!(of_row.count(None, None, "Followers", "900"));
        let (found, _) = of_row.housed();
        assert_eq!(found.iter().map(|a| a.followers).collect::<Vec<_>>(), [None, Some(900)]);
    }

    #[test]
    fn a_cell_of_very_many_accounts_gives_the_rest_back() {
        let cell = (0..60).map(|n| format!("@nika_{n}")).collect::<Vec<_>>().join(" ");
        let mut of_row = Accounts::default();
        let rest = of_row.take(None, Platform::Telegram, &cell);
        assert_eq!(rest, (50..60).map(|n| format!("@nika_{n}")).collect::<Vec<_>>());
        assert_eq!(of_row.housed().0.len(), ACCOUNTS_MOST);
    }
}
