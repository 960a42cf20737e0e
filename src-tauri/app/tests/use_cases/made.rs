//! A workspace in a folder of its own, and a campaign of three with everything a brief needs.

use chrono::NaiveDate;
use serde_json::{Value, json};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use sverka_app::brief::{self, ClauseView};
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::SetClock;
use sverka_app::record::{self, Fields};
use sverka_app::sign::{self, SignRequest};
use sverka_app::{Outcome, Workspace};
use sverka_core::paper::Paper;
use sverka_core::signature::SignMethod;
use sverka_core::{Both, Id, Kind};
use tempfile::TempDir;

/// The first day of the campaign of three: a Monday. It lasts 42 days.
pub const STARTS: &str = "2026-03-02";
/// Its last day.
pub const ENDS: &str = "2026-04-12";
/// Its check-in: day 17 of 42, a Wednesday.
pub const CHECKIN: &str = "2026-03-18";

/// A workspace, and the clock it goes by.
pub struct Desk {
    workspace: Workspace,
    clock: Arc<SetClock>,
    folder: TempDir,
}

impl Desk {
    /// A new workspace on a day.
    pub fn on(today: &str) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SetClock::at(day(today)));
        let path = folder.path().join("Весна.sverka");
        let workspace = Workspace::create(&path, "Весна", clock.clone(), "Марта").unwrap();
        Desk { workspace, clock, folder }
    }

    /// The same workspace after it was closed and opened again; in between `f` has the file to itself.
    pub fn reopened_after(self, f: impl FnOnce(&Path)) -> Desk {
        let Desk { workspace, clock, folder } = self;
        let path = workspace.path();
        drop(workspace);
        f(&path);
        Desk {
            workspace: Workspace::open(&path, clock.clone(), "Марта").unwrap(), clock, folder
        }
    }

    /// The same workspace after it was closed and opened again.
    pub fn reopened(self) -> Desk {
        self.reopened_after(|_| ())
    }

    /// Puts the clock to a day.
    pub fn go_to(&self, today: &str) {
        self.clock.put(day(today));
    }

    /// Puts the clock to a moment.
    pub fn at(&self, moment: chrono::DateTime<chrono::Utc>) {
        self.clock.put_at(moment);
    }

    /// A file beside the workspace.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Where a file beside the workspace would be.
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes a record.
    pub fn make(&self, kind: Kind, value: Value) -> Id {
        record::create(self, kind, fields(value)).unwrap().value
    }

    /// Saves fields of a record.
    pub fn save(&self, kind: Kind, id: Id, value: Value) {
        record::save(self, kind, id, fields(value)).unwrap();
    }

    /// The clause of a key in the template.
    pub fn clause(&self, campaign: Id, key: &str) -> ClauseView {
        let clauses = brief::open(self, campaign, Paper::Brief).unwrap().clauses;
        clauses.into_iter().find(|c| c.clause.key == key).unwrap()
    }

    /// Writes both sides of a clause.
    pub fn write(&self, clause: Id, ru: &str, en: &str) {
        self.save(Kind::Clause, clause, json!({"text": {"ru": ru, "en": en}}));
    }
}

impl Deref for Desk {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}

/// A campaign with its brand and two creators.
#[derive(Debug, Clone, Copy)]
pub struct Three {
    pub campaign: Id,
    pub brand: Id,
    pub nika: Id,
    pub tessa: Id,
}

impl Three {
    pub fn parties(self) -> [Id; 3] {
        [self.brand, self.nika, self.tessa]
    }
}

/// Only the brand and the creators.
pub fn bare(desk: &Desk, title: &str) -> Three {
    let partner = |name: &str, market: &str, language: &str| {
        desk.make(
            Kind::Partner,
            json!({"name": {"ru": name, "en": name}, "markets": [market], "language": language}),
        )
    };
    let creators = vec![partner("Nika", "ru", "ru"), partner("Tessa", "us", "en")];
    let new = NewCampaign {
        title: Both::new(title, title),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators,
    };
    let campaign = campaign::create(desk, new).unwrap().value;
    let ids: Vec<Id> =
        campaign::open(desk, campaign).unwrap().parties.iter().map(|p| p.id).collect();
    Three { campaign, brand: ids[0], nika: ids[1], tessa: ids[2] }
}

/// Aligned, so that a brief can be drafted.
pub fn aligned(desk: &Desk) -> Three {
    let three = bare(desk, "Gift Box");
    desk.save(
        Kind::Campaign,
        three.campaign,
        json!({
            "business_objective": {"ru": "Продать набор.", "en": "Sell the box."},
            "starts": STARTS, "ends": ENDS, "revision_rounds": 2,
        }),
    );
    let side =
        |party: Id| json!({"party": party, "need": {"ru": "Доверие", "en": "Trust"}, "overlap": 4});
    desk.make(
        Kind::Need,
        json!({
            "campaign": three.campaign, "brand": {"ru": "Заказы", "en": "Orders"},
            "creators": [side(three.nika), side(three.tessa)],
        }),
    );
    desk.make(
        Kind::Target,
        json!({
            "campaign": three.campaign, "metric": "orders", "primary": true, "owner": three.brand,
            "thresholds": [
                {"market": "ru", "value": 240.0, "currency": null},
                {"market": "us", "value": 1150.0, "currency": null},
            ],
        }),
    );
    desk.make(
        Kind::Target,
        json!({
            "campaign": three.campaign, "metric": "cpo", "owner": three.brand, "position": 1,
            "thresholds": [
                {"market": "ru", "value": 1500.0, "currency": "RUB"},
                {"market": "us", "value": 24.5, "currency": "USD"},
            ],
        }),
    );
    promised(desk, three.campaign, three.nika, "Обзор", "2026-03-16");
    promised(desk, three.campaign, three.tessa, "Review", "2026-03-17");
    three
}

/// A deliverable promised for a day.
pub fn promised(desk: &Desk, campaign: Id, party: Id, title: &str, due: &str) -> Id {
    desk.make(
        Kind::Deliverable,
        json!({
            "campaign": campaign, "party": party, "title": {"ru": title, "en": title},
            "platform": "youtube", "due": due,
        }),
    )
}

/// Drafted, written and held together: nothing bars signing.
pub fn ready(desk: &Desk) -> Three {
    let three = aligned(desk);
    brief::draft(desk, three.campaign, Paper::Brief).unwrap();
    for view in brief::open(desk, three.campaign, Paper::Brief).unwrap().clauses {
        if !view.clause.text.is_full() {
            desk.write(view.clause.id, "Так и решили.", "So we agreed.");
        }
        brief::check(desk, view.clause.id).unwrap();
    }
    three
}

/// Signs the text as it stands for a party.
pub fn sign(desk: &Desk, campaign: Id, party: Id) -> Outcome<Id> {
    let seen = brief::open(desk, campaign, Paper::Brief)?.hash;
    sign_seen(desk, campaign, party, seen)
}

/// Signs the text of a hash for a party.
pub fn sign_seen(desk: &Desk, campaign: Id, party: Id, seen: String) -> Outcome<Id> {
    let request = SignRequest {
        campaign,
        paper: Paper::Brief,
        party,
        name: "Имя".to_owned(),
        role: "Роль".to_owned(),
        method: SignMethod::InRoom,
        scan: None,
        seen,
    };
    Ok(sign::sign(desk, request)?.value)
}

pub fn fields(value: Value) -> Fields {
    value.as_object().unwrap().clone()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
