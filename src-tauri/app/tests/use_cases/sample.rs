//! The sample workspace, told on days that are awkward for dates in two languages.

use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use sverka_app::campaign::CampaignRow;
use sverka_app::clock::SetClock;
use sverka_app::learning::LearningAbout;
use sverka_app::{
    Code, Workspace, align, brief, campaign, file, health, learning, pilot, profile, record,
    review, sample, today,
};
use sverka_core::calibration::Worth;
use sverka_core::campaign::Stage;
use sverka_core::flag::FlagState;
use sverka_core::paper::Paper;
use sverka_core::pilot::{PilotVerdict, Suggestion};
use sverka_core::prediction::CanPredict;
use sverka_core::realism::Judgement;
use sverka_core::review::{Merit, ReviewStanding};
use sverka_core::{Id, Kind, Market};

#[test]
fn the_sample_is_the_same_story_on_any_day() {
    let days = [
        // The middle and the end of a week, which move the check-in.
        "2026-06-03",
        "2026-06-05",
        "2026-06-06",
        "2026-06-07",
        // Ends of months and years, and the leap day.
        "2025-12-31",
        "2026-01-01",
        "2027-02-28",
        "2028-02-29",
        "2028-03-01",
    ];
    for today in days {
        told_on(today);
    }
}

/// Values no field expects, from slips of the finger to malice.
fn hostile() -> Vec<Value> {
    let text = |text: &str| Value::from(text);
    let both = |side: &str| json!({"ru": side, "en": side});
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(u32::MAX),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e308),
        json!(0.1),
        text(""),
        text("a\0b"),
        text("'; DROP TABLE campaign; --"),
        text("9999-12-31"),
        text("00000000-0000-0000-0000-000000000000"),
        both("a\0b"),
        both(&"я".repeat(300_000)),
        json!([]),
        json!([null]),
        json!([{}]),
        json!({}),
        json!({"minor": i64::MAX, "currency": "XXX"}),
        json!([{"minor": i64::MIN, "currency": "RUB"}]),
    ]
}

#[test]
fn no_value_of_any_field_breaks_the_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sverka");
    let today_is = crate::made::day("2026-06-03");
    sample::create(&path, today_is).unwrap();
    let workspace = Workspace::open(&path, Arc::new(SetClock::at(today_is)), "").unwrap();
    let all = folder.path().join("all.json");
    file::export(&workspace, &all).unwrap();
    let all: Value = serde_json::from_slice(&std::fs::read(&all).unwrap()).unwrap();
    for (kind, records) in all["tables"].as_object().unwrap() {
        let kind = Kind::named(kind).unwrap();
        let Some(Value::Object(record)) = records.get(0) else { continue };
        let id: Id = record["id"].as_str().unwrap().parse().unwrap();
        for field in record.keys() {
            for value in hostile() {
                let fields = || [(field.clone(), value.clone())].into_iter().collect();
                let saved = record::save(&workspace, kind, id, fields()).map(drop);
                let made = record::create(&workspace, kind, fields()).map(drop);
                for outcome in [saved, made] {
                    let code = outcome.err().map(|failure| failure.code);
                    let said = [None, Some(Code::Refused), Some(Code::NotFound), Some(Code::Held)];
                    assert!(said.contains(&code), "{kind:?}.{field} = {value}: {code:?}");
                }
            }
        }
    }
    for row in campaign::list(&workspace).unwrap() {
        health::open(&workspace, row.campaign.id).unwrap();
        brief::open(&workspace, row.campaign.id, Paper::Brief).unwrap();
    }
    today::open(&workspace).unwrap();
    assert!(file::verify(&workspace).unwrap().holds);
}

#[test]
fn the_sample_takes_nobody_elses_place_and_leaves_nothing_when_it_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sverka");
    std::fs::write(&path, "a letter").unwrap();
    let today = crate::made::day("2026-06-01");
    assert_eq!(sample::create(&path, today).unwrap_err().code, Code::Exists);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "a letter");
    let nowhere = folder.path().join("no such folder/sample.sverka");
    assert!(sample::create(&nowhere, today).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

fn told_on(on: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sverka");
    let on = crate::made::day(on);
    sample::create(&path, on).unwrap_or_else(|failure| panic!("{on}: {failure}"));
    let workspace = Workspace::open(&path, Arc::new(SetClock::at(on)), "").unwrap();
    let found = file::verify(&workspace).unwrap();
    assert!(found.holds, "{on}: {:?}", found.differences);

    let (pilots, rows): (Vec<CampaignRow>, Vec<CampaignRow>) =
        campaign::list(&workspace).unwrap().into_iter().partition(|r| r.campaign.pilot.is_some());
    let stages: Vec<(&str, Stage)> =
        rows.iter().map(|row| (row.campaign.title.en.as_str(), row.stage)).collect();
    let expected = [
        ("Gift Box", Stage::Running),
        ("Evening Tea", Stage::Running),
        ("Morning on the Balcony", Stage::Finished),
        ("Tea to Go", Stage::Finished),
        ("Quiet Weekend", Stage::Finished),
        ("Clay & Honey", Stage::Finished),
    ];
    assert_eq!(stages, expected, "{on}");
    for row in &rows {
        let id = row.campaign.id;
        let view = brief::open(&workspace, id, Paper::Brief).unwrap();
        assert!(view.completeness.bars.is_empty(), "{on}: {:?}", view.completeness);
        assert!(view.clauses.iter().all(|c| c.state.ready), "{on}");
        assert!(view.stands_signed && view.broken.is_empty(), "{on}");
        assert_eq!(row.signed, (3, 3), "{on}");
    }

    debriefed(&workspace, &pilots, on);
    looked_back_on(&workspace, on);

    let troubled: BTreeMap<String, FlagState> = rows
        .iter()
        .filter(|row| row.stage == Stage::Running)
        .flat_map(|row| health::open(&workspace, row.campaign.id).unwrap().flags)
        .filter(|flag| !matches!(flag.state, FlagState::Normal | FlagState::NoData))
        .map(|flag| (flag.key, flag.state))
        .collect();
    let expected: BTreeMap<String, FlagState> =
        FLAGS.into_iter().map(|(key, state)| (key.to_owned(), state)).collect();
    assert_eq!(troubled, expected, "{on}");
    assert!(!today::open(&workspace).unwrap().items.is_empty(), "{on}");
}

/// Three campaigns were looked back on, a mediocre one among them; one waits. What was predicted is scored, the targets of
/// the running campaigns are held against history, and what was learned is offered for them.
fn looked_back_on(workspace: &Workspace, on: NaiveDate) {
    let asks = learning::open(workspace).unwrap().reviews;
    let found: Vec<(String, Merit, ReviewStanding)> =
        asks.iter().map(|ask| (ask.title.en.clone(), ask.merit, ask.standing)).collect();
    for expected in [
        ("Morning on the Balcony", Merit::Mediocre, ReviewStanding::Done),
        ("Tea to Go", Merit::Missed, ReviewStanding::Done),
        ("Quiet Weekend", Merit::Reached, ReviewStanding::Done),
        ("Clay & Honey", Merit::Reached, ReviewStanding::Open),
    ] {
        let (title, merit, standing) = expected;
        assert!(found.contains(&(title.to_owned(), merit, standing)), "{on}: {found:?}");
    }
    // Their files reach the last day, so something is learned from each; they grew evenly, as their reviews say, and
    // forecasts made on the way were worth something.
    assert_eq!(learning::open(workspace).unwrap().left_out, 0, "{on}");
    let worth = health::calibration(workspace).unwrap();
    assert_eq!((worth.worth, worth.left_out), (Worth::Better, 0), "{on}: {worth:?}");
    let tea = campaign::list(workspace).unwrap();
    let tea = tea.iter().find(|row| row.campaign.title.en == "Evening Tea").unwrap().campaign.id;
    let predicting = review::open(workspace, tea).unwrap().predicting;
    assert_eq!((predicting.answer, predicting.campaigns), (CanPredict::Yes, 4), "{on}");
    let orders = align::open(workspace, tea).unwrap().realism;
    let orders: Vec<_> = orders
        .iter()
        .filter(|own| own.realism.range.is_some())
        .map(|own| (own.market, own.realism.n, own.realism.judgement))
        .collect();
    for expected in [(Market::Ru, 3, Judgement::Beyond), (Market::Us, 4, Judgement::Beyond)] {
        assert!(orders.contains(&expected), "{on}: {orders:?}");
    }
    let usual =
        profile::open(workspace).unwrap().profiles.into_iter().any(|own| {
            own.profile.metrics.iter().any(|m| m.metric == "orders" && m.usual.is_some())
        });
    assert!(usual, "{on}: three campaigns of a kind have a usual range");
    let about = LearningAbout {
        campaign: Some(tea),
        market: Some(Market::Us),
        metric: Some("orders".to_owned()),
        ..LearningAbout::default()
    };
    assert_eq!(learning::offer(workspace, &about).unwrap().len(), 3, "{on}");
}

/// The one pilot is over, kept every limit, and was looked back at with a decision.
fn debriefed(workspace: &Workspace, pilots: &[CampaignRow], on: NaiveDate) {
    let [row] = pilots else { panic!("{on}: {} pilots", pilots.len()) };
    let view = pilot::open(workspace, row.campaign.id).unwrap().unwrap();
    assert!(view.over, "{on}");
    assert!(!view.limits.is_empty(), "{on}");
    for limit in &view.limits {
        assert_ne!(limit.kept, Some(false), "{on}: {limit:?}");
    }
    assert_eq!(view.debrief.unwrap().verdict, Some(PilotVerdict::Scale), "{on}");
    assert_eq!(view.suggestion, Some(Suggestion::Scale), "{on}");
}

/// The trouble of the troubled campaign; the other running one has none.
const FLAGS: [(&str, FlagState); 2] =
    [("adherence:us", FlagState::Acknowledged), ("performance:orders:us", FlagState::Raised)];
