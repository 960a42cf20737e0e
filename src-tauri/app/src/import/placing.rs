//! Which campaign, creator, market and platform the rows of a file count for, told from the words in them.

use crate::failure::Outcome;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use sverka_core::campaign::{Campaign, Party};
use sverka_core::partner::{Partner, Platform};
use sverka_core::{Both, Id, Market};
use sverka_exchange::PlaceWords;
use sverka_store::Reader;

/// What the figures of a row count for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) campaign: Id,
    pub(super) party: Option<Id>,
    pub(super) market: Market,
    pub(super) platform: Option<Platform>,
}

/// The names that rows may use.
pub(super) struct Names {
    /// Campaigns by their id and their titles; `None` where a title is that of several.
    campaigns: HashMap<String, Option<usize>>,
    of_campaign: Vec<OfCampaign>,
}

struct OfCampaign {
    id: Id,
    markets: Vec<Market>,
    /// Parties by their id, their partner's id, their names and their partner's handles.
    parties: HashMap<String, Option<(Id, Option<Market>)>>,
}

/// A name that no row can be placed by.
pub(super) type Stranger = String;

impl Names {
    /// The names of all campaigns of a workspace.
    pub(super) fn read(reader: &Reader<'_>) -> Outcome<Names> {
        let partners: BTreeMap<Id, Partner> =
            reader.all::<Partner>()?.into_iter().map(|partner| (partner.id, partner)).collect();
        let mut parties: BTreeMap<Id, Vec<Party>> = BTreeMap::new();
        for party in reader.all::<Party>()? {
            parties.entry(party.campaign).or_default().push(party);
        }
        let mut names = Names { campaigns: HashMap::new(), of_campaign: Vec::new() };
        for campaign in reader.all::<Campaign>()? {
            let place = names.of_campaign.len();
            enter(&mut names.campaigns, [campaign.id.to_string()], place);
            enter(&mut names.campaigns, both(&campaign.title), place);
            let mut known = HashMap::new();
            for party in parties.remove(&campaign.id).unwrap_or_default() {
                let to = (party.id, party.market);
                enter(&mut known, [party.id.to_string()], to);
                enter(&mut known, both(&party.name), to);
                if let Some(partner) = party.partner.and_then(|id| partners.get(&id)) {
                    enter(&mut known, [partner.id.to_string()], to);
                    enter(&mut known, both(&partner.name), to);
                    enter(&mut known, partner.accounts.iter().map(|a| key(&a.handle)), to);
                }
            }
            let Campaign { id, markets, .. } = campaign;
            names.of_campaign.push(OfCampaign { id, markets, parties: known });
        }
        Ok(names)
    }

    /// Where the figures of a row belong in a file that was brought to a place: where the row says, else there.
    fn spot_within(&self, place: Spot, words: &PlaceWords<'_>) -> Result<Spot, Stranger> {
        let campaign = self.of_campaign.iter().find(|own| own.id == place.campaign);
        let named = match words.partner {
            "" => None,
            name => {
                let known = campaign.and_then(|own| own.parties.get(&key(name)).copied().flatten());
                Some(known.ok_or_else(|| name.to_owned())?)
            }
        };
        let market = match words.market {
            "" => named.and_then(|(_, market)| market).unwrap_or(place.market),
            name => {
                let known = market(name)
                    .filter(|market| campaign.is_none_or(|own| own.markets.contains(market)));
                known.ok_or_else(|| name.to_owned())?
            }
        };
        let party = named.map_or(place.party, |(party, _)| Some(party));
        // A name of no platform here is what a report calls a place of its own.
        let platform = platform(words.platform).or(place.platform);
        Ok(Spot { party, market, platform, ..place })
    }

    /// Where the figures of a row belong, or the name that does not say so.
    pub(super) fn spot(&self, words: &PlaceWords<'_>) -> Result<Spot, Stranger> {
        let known = self.campaigns.get(&key(words.campaign)).copied().flatten();
        let Some(place) = known else { return Err(words.campaign.to_owned()) };
        let campaign = &self.of_campaign[place];
        let party = match words.partner {
            "" => None,
            name => match campaign.parties.get(&key(name)).copied().flatten() {
                Some(party) => Some(party),
                None => return Err(format!("{} / {name}", words.campaign)),
            },
        };
        let market = match (words.market, party.and_then(|(_, market)| market)) {
            ("", Some(market)) => market,
            ("", None) => match campaign.markets.as_slice() {
                [only] => *only,
                _ => return Err(format!("{} / ?", words.campaign)),
            },
            (name, _) => match market(name) {
                Some(market) if campaign.markets.contains(&market) => market,
                Some(_) => return Err(format!("{} / {name}", words.campaign)),
                None => return Err(name.to_owned()),
            },
        };
        let platform = match words.platform {
            "" => None,
            name => Some(platform(name).ok_or_else(|| name.to_owned())?),
        };
        Ok(Spot { campaign: campaign.id, party: party.map(|(id, _)| id), market, platform })
    }
}

/// The spots of the rows of one file, looked up once for the same words.
pub(super) struct Spots<'a> {
    names: &'a Names,
    /// Where the file was brought to, where it was brought to one place.
    place: Option<Spot>,
    known: HashMap<String, Option<usize>>,
    /// The spots so far; a row is at one of them.
    pub(super) found: Vec<Spot>,
    /// The names that place no row, and how many rows use them.
    pub(super) strangers: BTreeSet<Stranger>,
    pub(super) left_out: u32,
    /// Whether a creator or a market that a row names is known here.
    pub(super) placed: bool,
    words: String,
}

/// How many rows' words are remembered with their spot; those beyond are looked up again.
const KNOWN_MOST: usize = 1 << 14;
/// The longest words that are remembered, in bytes.
const WORDS_MOST: usize = 512;
/// How many strange names are remembered.
const STRANGERS_MOST: usize = 1000;
/// How many letters of one.
const STRANGER_MOST: usize = 200;

impl<'a> Spots<'a> {
    pub(super) fn by(names: &'a Names) -> Spots<'a> {
        Spots {
            names,
            place: None,
            known: HashMap::new(),
            found: Vec::new(),
            strangers: BTreeSet::new(),
            left_out: 0,
            placed: false,
            words: String::new(),
        }
    }

    /// The same for a file that was brought to one place, which is the first of its spots.
    pub(super) fn within(names: &'a Names, place: Spot) -> Spots<'a> {
        Spots { place: Some(place), found: vec![place], ..Spots::by(names) }
    }

    /// The place of the row's spot among those found; `None` when a name in it is strange.
    pub(super) fn of(&mut self, words: &PlaceWords<'_>) -> Option<usize> {
        self.words.clear();
        for word in [words.campaign, words.partner, words.market, words.platform] {
            self.words.push_str(word);
            self.words.push('\u{1f}');
        }
        let place = match self.known.get(&self.words) {
            Some(place) => *place,
            None => {
                let place = self.look_up(words);
                if self.known.len() < KNOWN_MOST && self.words.len() <= WORDS_MOST {
                    self.known.insert(self.words.clone(), place);
                }
                place
            }
        };
        self.left_out += u32::from(place.is_none());
        place
    }

    /// Whether names are missed here: words that name nobody in any row are about something else, and beside rows that
    /// name somebody they are strange.
    pub(super) fn miss_names(&self) -> bool {
        self.placed && !self.strangers.is_empty()
    }

    fn look_up(&mut self, words: &PlaceWords<'_>) -> Option<usize> {
        let spot = match self.place {
            Some(place) => self.names.spot_within(place, words),
            None => self.names.spot(words),
        };
        match spot {
            Ok(spot) => {
                self.placed |= !words.partner.is_empty() || !words.market.is_empty();
                Some(self.found.iter().position(|known| *known == spot).unwrap_or_else(|| {
                    self.found.push(spot);
                    self.found.len() - 1
                }))
            }
            Err(stranger) => {
                if self.strangers.len() < STRANGERS_MOST {
                    self.strangers.insert(stranger.chars().take(STRANGER_MOST).collect());
                }
                None
            }
        }
    }
}

/// Enters a thing under its names; a name that two things have names neither.
fn enter<T: Copy + PartialEq>(
    known: &mut HashMap<String, Option<T>>,
    names: impl IntoIterator<Item = String>,
    thing: T,
) {
    for name in names.into_iter().filter(|name| !name.is_empty()) {
        known
            .entry(name)
            .and_modify(|other| {
                if *other != Some(thing) {
                    *other = None;
                }
            })
            .or_insert(Some(thing));
    }
}

fn both(name: &Both) -> [String; 2] {
    [key(&name.ru), key(&name.en)]
}

/// A name for comparison: lower case, single spaces, no `@` before it.
fn key(name: &str) -> String {
    let lower = name.trim().trim_start_matches('@').to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words for markets and platforms in exports, each behind the tag it stands for.
const WORDS: &str = include_str!("places.tsv");

fn tag(name: &str) -> Option<&'static str> {
    let name = key(name);
    WORDS
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .find(|(_, word)| *word == name)
        .map(|(tag, _)| tag)
}

fn market(name: &str) -> Option<Market> {
    let tag = tag(name)?;
    Market::ALL.into_iter().find(|market| market.tag() == tag)
}

fn platform(name: &str) -> Option<Platform> {
    let tag = tag(name)?;
    Platform::ALL.into_iter().find(|platform| platform.tag() == tag)
}
