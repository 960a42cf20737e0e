//! Records of a campaign that are made, saved and removed as they are: a first and a second state of each, for undo.

use crate::made::{Desk, Three, bare};
use serde_json::{Value, json};
use sverka_app::record;
use sverka_core::{Id, Kind};

/// What is done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    New,
    Edit,
    Remove,
}

/// Every change of these records, by the verb it is named with.
pub fn changes() -> Vec<(String, Kind, Deed)> {
    let named = |kind: Kind, deed, name: &str| (format!("{}-{name}", kind.name()), kind, deed);
    let always = KINDS
        .into_iter()
        .flat_map(|kind| [named(kind, Deed::New, "new"), named(kind, Deed::Edit, "edit")]);
    let gone = KINDS.into_iter().filter(|kind| !KEPT.contains(kind));
    always.chain(gone.map(|kind| named(kind, Deed::Remove, "remove"))).collect()
}

const KINDS: [Kind; 21] = [
    Kind::Phrase,
    Kind::Boundary,
    Kind::TradeOff,
    Kind::Session,
    Kind::SessionAnswer,
    Kind::RecapItem,
    Kind::TimeEntry,
    Kind::Comment,
    Kind::Term,
    Kind::Outline,
    Kind::Communication,
    Kind::Payment,
    Kind::SyncNote,
    Kind::Benchmark,
    Kind::OwnMetric,
    Kind::AudienceComment,
    Kind::Review,
    Kind::Learning,
    Kind::Checkin,
    Kind::Practice,
    Kind::DoubtSettled,
];

/// Those that are not taken away one by one.
const KEPT: [Kind; 2] = [Kind::Session, Kind::Communication];

/// Does it to the first record of the kind; makes one first where there is none.
pub fn act(desk: &Desk, three: Three, kind: Kind, deed: Deed, first: impl Fn(Kind) -> Id) {
    match deed {
        // A campaign has one of these: another one takes another campaign.
        Deed::New if matches!(kind, Kind::Communication | Kind::Review) => {
            made(desk, bare(desk, "Мёд"), kind, &first);
        }
        // A name stands for one metric.
        Deed::New if kind == Kind::OwnMetric => {
            let name = json!({"ru": "Дважды", "en": "Twice"});
            desk.make(kind, json!({"key": "saves_twice", "name": name, "over": ["saves"]}));
        }
        Deed::New => drop(made(desk, three, kind, &first)),
        Deed::Edit => desk.save(kind, first(kind), edit(kind)),
        Deed::Remove => drop(record::remove(desk, kind, first(kind)).unwrap()),
    }
}

/// One of each, in the order in which they point to each other.
pub fn one_of_each(desk: &Desk, three: Three, first: impl Fn(Kind) -> Id) {
    for kind in KINDS {
        made(desk, three, kind, &first);
    }
}

fn made(desk: &Desk, three: Three, kind: Kind, first: &impl Fn(Kind) -> Id) -> Id {
    let text = json!({"ru": "Честно", "en": "Honestly"});
    let campaign = json!(three.campaign);
    let value: Value = match kind {
        Kind::Phrase => json!({"business": text, "creative": text}),
        Kind::Boundary => json!({"campaign": campaign, "party": three.nika, "text": text}),
        Kind::TradeOff => json!({"campaign": campaign, "chosen": text, "given_up": text}),
        Kind::Session => json!({"campaign": campaign, "on": "2026-03-19"}),
        Kind::SessionAnswer => json!({
            "campaign": campaign, "session": first(Kind::Session), "question": "trying",
            "party": three.nika, "text": text,
        }),
        Kind::RecapItem => {
            json!({"campaign": campaign, "session": first(Kind::Session), "text": text})
        }
        Kind::TimeEntry => json!({"campaign": campaign, "on": "2026-03-19", "note": "Созвон"}),
        Kind::Comment => {
            json!({"campaign": campaign, "subject": first(Kind::Clause), "text": text})
        }
        Kind::Term => json!({"ru": "охват", "en": "reach"}),
        Kind::Outline => json!({"name": text}),
        Kind::Communication => json!({"campaign": campaign}),
        Kind::Payment => json!({"campaign": campaign, "party": three.nika}),
        Kind::SyncNote => json!({"campaign": campaign, "on": "2026-03-19", "happened": text}),
        Kind::Benchmark => json!({"metric": "er_views", "source": "Отчёт", "year": 2026}),
        Kind::OwnMetric => json!({"key": "saves_per_view", "name": text, "over": ["saves"]}),
        Kind::AudienceComment => {
            json!({"campaign": campaign, "on": "2026-03-19", "text": "Какой запах"})
        }
        Kind::Review => json!({"campaign": campaign, "on": "2026-03-19", "worked": text}),
        Kind::Learning => json!({"text": text, "learned_on": "2026-03-19"}),
        Kind::Checkin => json!({"campaign": campaign, "on": "2026-03-19"}),
        Kind::Practice => json!({"title": text, "updated_on": "2026-03-19"}),
        Kind::DoubtSettled => json!({
            "campaign": campaign, "import": first(Kind::Import), "metric": "orders", "row": 2,
            "code": "negative",
        }),
        _ => panic!("{kind:?} is not made as it is"),
    };
    desk.make(kind, value)
}

fn edit(kind: Kind) -> Value {
    let text = json!({"ru": "Иначе", "en": "Otherwise"});
    match kind {
        Kind::Phrase => json!({"business": text}),
        Kind::Boundary => json!({"firm": false}),
        Kind::TradeOff => json!({"given_up": text}),
        Kind::Session => json!({"notes": "Только для нас"}),
        Kind::SessionAnswer => json!({"text": text}),
        Kind::RecapItem | Kind::Comment => json!({"text": text}),
        Kind::TimeEntry => json!({"minutes": 45}),
        Kind::Term => json!({"en": "impressions"}),
        Kind::Outline => json!({"name": text}),
        Kind::Communication => json!({"tool": "Telegram"}),
        Kind::Payment => json!({"paid": "2026-03-19"}),
        Kind::SyncNote => json!({"blockers": text}),
        Kind::Benchmark => json!({"highest": 4.0}),
        Kind::OwnMetric => json!({"gloss": text}),
        Kind::AudienceComment => json!({"mood": "positive"}),
        Kind::Review => json!({"did_not": text}),
        Kind::Learning => json!({"text": text}),
        Kind::Checkin => json!({"pivot": text}),
        Kind::Practice => json!({"text": text}),
        Kind::DoubtSettled => json!({"counts": true}),
        _ => panic!("{kind:?} is not saved as it is"),
    }
}
