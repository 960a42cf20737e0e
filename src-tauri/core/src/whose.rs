//! Whose figures a file tells of, as far as its name or the accounts and links in it say: a guess that a person can change.

use crate::Id;
use crate::partner::Platform;

/// Fewer letters than this stand in other words by chance.
const LETTERS_LEAST: usize = 4;

/// A creator with a name that files may know them by: a handle, an address of an account, a full name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAs {
    /// The creator, as a party of the campaign.
    pub party: Id,
    /// The name, as it is written.
    pub name: String,
    /// The platform of the account.
    pub platform: Option<Platform>,
}

/// The one creator whom `texts` name, by their longest name; `None` where nobody is named, or several are.
///
/// A name counts where no letter and no digit touches it, in any case; of an address its last part is the name.
pub fn named<'a>(texts: &[String], known: &'a [KnownAs]) -> Option<&'a KnownAs> {
    let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    let stands = |one: &&KnownAs| {
        let name = bare(&one.name);
        name.chars().count() >= LETTERS_LEAST && texts.iter().any(|text| holds(text, &name))
    };
    let found: Vec<&KnownAs> = known.iter().filter(stands).collect();
    let first = found.iter().max_by_key(|one| bare(&one.name).chars().count())?;
    found.iter().all(|one| one.party == first.party).then_some(*first)
}

/// A handle without what leads to it: `https://t.me/marina_tea` and `@Marina_Tea` are `marina_tea`.
fn bare(name: &str) -> String {
    let name = name.trim().trim_end_matches('/').to_lowercase();
    let last = name.rsplit('/').next().unwrap_or_default();
    last.trim_start_matches('@').to_owned()
}

fn holds(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(party: u128, name: &str) -> KnownAs {
        KnownAs { party: Id::from_u128(party), name: name.to_owned(), platform: None }
    }

    #[test]
    fn a_file_is_taken_for_the_one_creator_it_names() {
        let creators = [
            known(1, "https://t.me/marina_tea"),
            known(1, "Марина Чернова"),
            known(2, "@jess.brews"),
            known(2, "Jess"),
            known(3, "tea"),
        ];
        let cases: &[(&[&str], Option<u128>)] = &[
            (&["jess.brews_reels_2026.csv"], Some(2)),
            (&["stats.csv", "https://t.me/marina_tea/412"], Some(1)),
            (&["Марина чернова, ноябрь.xlsx"], Some(1)),
            (&["MARINA_TEA.csv"], Some(1)),
            (&["marina_teapots.csv"], None),
            (&["tea.csv"], None),
            (&["marina_tea и jess.brews.csv"], None),
            (&["export.csv", ""], None),
        ];
        for (texts, party) in cases {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            let found = named(&texts, &creators).map(|one| one.party);
            assert_eq!(found, party.map(Id::from_u128), "{texts:?}");
        }
    }
}
