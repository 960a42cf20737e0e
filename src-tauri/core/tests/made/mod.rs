//! Records made for the tests: a campaign of a brand and two creators, and what happens in it.
#![allow(dead_code)]

use chrono::NaiveDate;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::deliverable::{Deliverable, Requirement};
use sverka_core::figure::{Figure, Import, ItemRows, Sourced};
use sverka_core::flag::Flag;
use sverka_core::health::{Given, Health, Part, PartCode, health};
use sverka_core::partner::Platform;
use sverka_core::playbook::StepTaken;
use sverka_core::settings::Settings;
use sverka_core::tally::Tally;
use sverka_core::target::{Target, Threshold};
use sverka_core::trajectory::Growth;
use sverka_core::{Both, Currency, Id, Lang, Market};

pub fn id(n: u128) -> Id {
    Id::from_u128(n)
}

/// The day `n` of the campaign, counted from 1: March 2026 and on.
pub fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap() + chrono::Days::new(n) - chrono::Days::new(1)
}

pub const CAMPAIGN: u128 = 1;
pub const BRAND: u128 = 10;
pub const CREATOR_RU: u128 = 11;
pub const CREATOR_US: u128 = 12;

pub fn party(n: u128, role: PartyRole, market: Option<Market>) -> Party {
    Party {
        id: id(n),
        campaign: id(CAMPAIGN),
        role,
        partner: None,
        name: Both::new(format!("Сторона {n}"), format!("Party {n}")),
        person: Both::default(),
        market,
        home: None,
        language: Lang::Ru,
        win: Both::default(),
        why_you: Both::default(),
        judges_by: None,
        position: u32::try_from(n).unwrap(),
    }
}

pub fn three() -> Vec<Party> {
    vec![
        party(BRAND, PartyRole::Brand, None),
        party(CREATOR_RU, PartyRole::Creator, Some(Market::Ru)),
        party(CREATOR_US, PartyRole::Creator, Some(Market::Us)),
    ]
}

pub fn target(n: u128, metric: &str, primary: bool, goals: &[(Market, f64)]) -> Target {
    Target {
        id: id(n),
        campaign: id(CAMPAIGN),
        metric: metric.to_owned(),
        primary,
        what: Both::default(),
        why: Both::default(),
        needed_for: Both::default(),
        gloss: Both::default(),
        leading: Both::default(),
        thresholds: goals
            .iter()
            .map(|(market, value)| Threshold::new(*market, Some(*value), None))
            .collect(),
        owner: None,
        position: u32::try_from(n).unwrap(),
    }
}

pub fn deliverable(n: u128, party: u128, due: u64, delivered: Option<u64>) -> Deliverable {
    Deliverable {
        title: Both::new("Ролик", "Video"),
        due: Some(day(due)),
        delivered: delivered.map(day),
        ..Deliverable::new(id(n), id(CAMPAIGN), id(party))
    }
}

pub fn requirement(met: Option<bool>) -> Requirement {
    Requirement { text: Both::new("Код в кадре", "Code on screen"), met }
}

/// A file that was taken on a day; its figures are added by the methods.
#[derive(Clone, Debug)]
pub struct File {
    pub import: u128,
    pub party: Option<u128>,
    pub market: Market,
    pub platform: Option<Platform>,
    pub taken: u64,
    pub currency: Option<Currency>,
    pub stream: u128,
    pub item_rows: ItemRows,
    pub figures: Vec<Figure>,
}

impl File {
    pub fn new(import: u128, market: Market, taken: u64) -> File {
        File {
            import,
            party: None,
            market,
            platform: None,
            taken,
            currency: None,
            stream: 1,
            item_rows: ItemRows::Totals,
            figures: Vec::new(),
        }
    }

    pub fn from(mut self, party: u128, platform: Platform) -> File {
        (self.party, self.platform) = (Some(party), Some(platform));
        self
    }

    pub fn paid_in(mut self, currency: Currency) -> File {
        self.currency = Some(currency);
        self
    }

    /// Another stream than the one that files belong to.
    pub fn beside(mut self) -> File {
        self.stream = self.import;
        self
    }

    /// Its rows state parts of what happened, not totals of posts.
    pub fn in_parts(mut self) -> File {
        self.item_rows = ItemRows::Parts;
        self
    }

    pub fn on(self, on: u64, metric: &str, value: f64) -> File {
        self.with(Some(day(on)), "", metric, value)
    }

    pub fn post(self, item: &str, metric: &str, value: f64) -> File {
        self.with(None, item, metric, value)
    }

    pub fn whole(self, metric: &str, value: f64) -> File {
        self.with(None, "", metric, value)
    }

    /// The last figure that was added is the total of the days from one to another.
    pub fn over(mut self, from: u64, to: u64) -> File {
        self.figures.last_mut().unwrap().span = Some((day(from), day(to)));
        self
    }

    /// A row for a week or so.
    pub fn span(self, from: u64, to: u64, metric: &str, value: f64) -> File {
        self.on(from, metric, value).over(from, to)
    }

    pub fn with(mut self, day: Option<NaiveDate>, item: &str, metric: &str, value: f64) -> File {
        let row = u32::try_from(self.figures.len()).unwrap() + 2;
        self.figures.push(Figure {
            part: String::new(),
            row,
            day,
            span: None,
            item: item.to_owned(),
            metric: metric.to_owned(),
            value,
        });
        self
    }

    pub fn import(&self) -> Import {
        Import {
            id: id(self.import),
            batch: id(self.import),
            campaign: id(CAMPAIGN),
            party: self.party.map(id),
            market: self.market,
            platform: self.platform,
            source: "generic".to_owned(),
            stream: id(self.stream),
            item_rows: self.item_rows,
            file: "file.csv".to_owned(),
            file_hash: String::new(),
            taken_on: day(self.taken),
            currency: self.currency,
            rows: 0,
            skipped: 0,
        }
    }

    pub fn sourced(&self) -> Vec<Sourced> {
        self.figures
            .iter()
            .map(|figure| Sourced {
                import: id(self.import),
                party: self.party.map(id),
                market: self.market,
                platform: self.platform,
                stream: id(self.stream),
                item_rows: self.item_rows,
                taken_on: day(self.taken),
                order: i64::try_from(self.import).unwrap(),
                currency: self.currency,
                rows: 1,
                figure: figure.clone(),
            })
            .collect()
    }
}

pub fn all(files: &[File]) -> Vec<Sourced> {
    files.iter().flat_map(File::sourced).collect()
}

/// Everything about a running campaign, to be changed at will.
#[derive(Clone)]
pub struct Run {
    pub campaign: Campaign,
    pub parties: Vec<Party>,
    pub targets: Vec<Target>,
    pub deliverables: Vec<Deliverable>,
    pub figures: Vec<Sourced>,
    pub tallies: Vec<Tally>,
    pub steps: Vec<StepTaken>,
    pub settings: Settings,
    pub growth: Vec<Growth>,
}

impl Run {
    /// A campaign of `length` days in both markets, with nothing in it yet.
    pub fn of(length: u64) -> Run {
        let mut campaign = Campaign::new(id(CAMPAIGN));
        campaign.title = Both::new("Весна", "Spring");
        campaign.starts = Some(day(1));
        campaign.ends = Some(day(length));
        Run {
            campaign,
            parties: three(),
            targets: Vec::new(),
            deliverables: Vec::new(),
            figures: Vec::new(),
            tallies: Vec::new(),
            steps: Vec::new(),
            settings: Settings::new(id(2), "Мастерская"),
            growth: Vec::new(),
        }
    }

    pub fn health(&self, as_of: u64) -> Health {
        health(&Given {
            campaign: &self.campaign,
            parties: &self.parties,
            targets: &self.targets,
            deliverables: &self.deliverables,
            figures: &self.figures,
            tallies: &self.tallies,
            steps: &self.steps,
            settings: &self.settings,
            dictionary: &sverka_core::metric::Dictionary::default(),
            growth: &self.growth,
            as_of: day(as_of),
        })
    }
}

/// A flag of a campaign by its key.
pub fn flag<'a>(health: &'a Health, key: &str) -> &'a Flag {
    health.flags().into_iter().find(|f| f.key == key).unwrap_or_else(|| panic!("no flag {key}"))
}

/// A part of a dimension in a market.
pub fn part(parts: &[Part], code: PartCode, market: Market) -> &Part {
    parts.iter().find(|p| p.code == code && p.market == market).unwrap()
}

/// The first key metric of performance in a market.
pub fn metric(health: &Health, market: Market) -> &Part {
    part(&health.performance.parts, PartCode::Metric, market)
}

/// Whether a figure is known and is this one.
pub fn near(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 1e-9)
}
