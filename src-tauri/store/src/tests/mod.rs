//! The store as its users meet it, and the files it meets.

mod changes;
mod copies;
mod kills;
mod opening;
mod replays;
mod searching;
mod tables;
mod undoing;

use crate::{Label, Packed, Stamp, Store, StoreError, Writer};
use chrono::{DateTime, NaiveDate};
use sverka_core::campaign::Campaign;
use sverka_core::figure::{Figure, Import, ItemRows};
use sverka_core::partner::{Partner, PartnerKind};
use sverka_core::{Both, Id, Lang, Market};
use tempfile::TempDir;
use uuid::Uuid;

/// What the rows of every import here state of their items.
const ITEM_ROWS: ItemRows = ItemRows::Totals;

/// A workspace in a folder of its own.
struct Place {
    folder: TempDir,
}

/// Puts nothing into a new workspace.
fn empty(_: &mut Writer<'_>) -> Result<(), StoreError> {
    Ok(())
}

impl Place {
    fn new() -> Place {
        Place { folder: tempfile::tempdir().unwrap() }
    }

    /// A path in the folder. Spaces, Cyrillic and signs that addresses give a meaning to are part of every test.
    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(format!("Весна 2026 #1 %20 {name}"))
    }

    fn create(&self) -> Store {
        Store::create(self.path("a.sverka"), &stamp(), empty).unwrap()
    }

    fn open(&self) -> Store {
        Store::open(self.path("a.sverka")).unwrap()
    }

    /// The names in the folder, with the bytes of each file.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (name, std::fs::read(&path).unwrap())
            })
            .collect();
        files.sort();
        files
    }

    fn names(&self) -> Vec<String> {
        self.files().into_iter().map(|(name, _)| name).collect()
    }
}

fn stamp() -> Stamp {
    Stamp { at: DateTime::from_timestamp(1_770_000_000, 0).unwrap(), person: "Вера".to_owned() }
}

fn label(verb: &str) -> Label {
    Label { verb: verb.to_owned(), name: Both::new("Имя", "Name") }
}

/// The id of the n-th record of a test.
fn id(n: u128) -> Id {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)
}

fn partner(n: u128, name: &str) -> Partner {
    let mut partner = Partner::new(id(n), PartnerKind::Creator, Lang::Ru);
    partner.name = Both::new(name, "");
    partner
}

fn campaign(n: u128, title: &str) -> Campaign {
    let mut campaign = Campaign::new(id(n));
    campaign.title = Both::new("", title);
    campaign
}

fn import(n: u128, campaign: Id) -> Import {
    Import {
        id: id(n),
        batch: id(n),
        campaign,
        party: None,
        market: Market::Us,
        platform: None,
        source: "generic".to_owned(),
        stream: id(n),
        item_rows: ITEM_ROWS,
        file: "views.csv".to_owned(),
        file_hash: "00".to_owned(),
        taken_on: NaiveDate::from_ymd_opt(2026, 2, 1).unwrap(),
        currency: None,
        rows: 3,
        skipped: 0,
    }
}

fn packed(count: u32, value: f64) -> Packed {
    Packed::of(&figures(count, value), ITEM_ROWS).unwrap()
}

fn figures(count: u32, value: f64) -> Vec<Figure> {
    (0..count)
        .map(|n| Figure {
            part: String::new(),
            row: n + 2,
            day: NaiveDate::from_ymd_opt(2026, 2, 1 + n % 28).filter(|_| n % 3 > 0),
            span: None,
            item: format!("post {}", n / 3),
            metric: "views".to_owned(),
            value: value + f64::from(n) / 10.0,
        })
        .collect()
}

/// Puts one partner in.
fn save(store: &Store, partner: &Partner) {
    store
        .change::<_, crate::StoreError>(&stamp(), label("partner-edit"), |w| w.put(partner))
        .unwrap();
}

fn all_partners(store: &Store) -> Vec<Partner> {
    store.read::<_, crate::StoreError>(|r| r.all()).unwrap()
}
