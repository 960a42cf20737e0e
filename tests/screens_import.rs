//! The room where metric files come in, as a person meets it in the real window with files as they really are: dates
//! that only a person can settle, several tables in one file, damage by a spreadsheet, columns nobody knows, the same
//! days brought twice, values that cannot be right, and the way back. In both languages, both themes and both sizes.

mod window;

use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::{Workspace, record};
use sverka_core::{Both, Id, Kind, Lang};
use window::{Person, Place, Window};

/// As small as the window gets, and as wide as it opens.
const SIZES: [(u32, u32); 2] = [(1100, 700), (1280, 800)];

/// A spreadsheet of a Cyrillic machine: semicolons, a comma for the decimal mark, thousands apart, and days that may be
/// of March or the third of a month.
const RESAVED: &str = "Дата;Просмотры;Клики;Расход, руб.\n\
    03/04/2026;1\u{a0}200;34;136,05\n\
    03/05/2026;1\u{a0}100;30;120,00\n";

/// Two tables of Google Analytics in one file.
const OVERVIEW: &str = "# ----------------------------------------\n# Snapshot\n# Account: Sample\n# Property: Sample shop\n\
    # ----------------------------------------\n# \n# All Users\n# Start date: 20260302\n# End date: 20260304\n\
    Nth day,Sessions\n0000,10\n0001,12\n0002,8\n\n\
    # Start date: 20260302\n# End date: 20260304\n\
    Session source / medium,Key events,Bounce rate\ngoogle / cpc,3,0.2785\nvk / social,4,0.5\n(direct) / (none),1,0.5\n";

/// What Excel of a Russian machine makes of 3.4 and 1.6 per cent.
const DAMAGED: &str =
    "Дата;Просмотры;CTR\n02.03.2026;900;3.апр\n03.03.2026;800;1.июн\n04.03.2026;850;17.июн\n";

/// Columns that nobody knows, on two days and on the next two.
const UNKNOWN: [&str; 2] = [
    "Когда,Сколько,Прочее\n2026-03-08,4,9\n2026-03-09,5,9\n",
    "Когда,Сколько,Прочее\n2026-03-10,6,9\n2026-03-11,7,9\n",
];

/// Rows of a creator, and one of somebody who is spelt as nobody here is.
const STRANGERS: &str = "Дата,Автор,Показы\n2026-03-08,Рада Южная,4\n2026-03-09,Ника Южная,7\n2026-03-09,Рада Южная,5\n";

/// A week, and the week after it that begins with the last day of the first, which has changed.
const WEEKS: [&str; 2] =
    ["Date,Leads\n2026-03-12,40\n2026-03-13,50\n", "Date,Leads\n2026-03-13,55\n2026-03-14,60\n"];

/// The same days of another account.
const OTHER_ACCOUNT: &str = "Date,Leads\n2026-03-13,5\n2026-03-14,6\n";

/// A count below zero, more conversions than clicks, a day outside the campaign; the last row is sound.
const DOUBTFUL: &str =
    "Date,Clicks,Conversions\n2026-03-20,-3,\n2026-03-21,5,9\n2026-05-01,8,1\n2026-03-22,90,4\n";

/// A text as a Cyrillic machine writes it.
fn cyrillic(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        'А'..='я' => 0xc0 + u8::try_from(u32::from(c) - u32::from('А')).expect("64 letters"),
        '\u{a0}' => 0xa0,
        other => u8::try_from(other).ok().filter(u8::is_ascii).expect("a letter of this machine"),
    };
    text.chars().map(byte).collect()
}

/// A campaign of March with one creator of one market.
fn begun(place: &Place) -> Id {
    let clock = Arc::new(MachineClock);
    let workspace = Workspace::create(&place.workspace, "Veresna", clock, "").expect("it is made");
    let make = |kind, fields: Value| {
        record::create(&workspace, kind, object(fields)).expect("a record is made").value
    };
    let name = json!({"ru": "Рада Южная", "en": "Rada Yuzhnaya"});
    let partner = make(Kind::Partner, json!({"name": name, "markets": ["ru"], "language": "ru"}));
    let new = NewCampaign {
        title: Both::new("Весенний чай", "Spring Tea"),
        brand: Both::new("Вересна", "Veresna"),
        language: Lang::Ru,
        creators: vec![partner],
    };
    let campaign = campaign::create(&workspace, new).expect("a campaign is made").value;
    let days = json!({"starts": "2026-03-01", "ends": "2026-03-31"});
    record::save(&workspace, Kind::Campaign, campaign, object(days)).expect("it is saved");
    let threshold = |market: &str| json!({"market": market, "value": 120.0, "currency": null});
    let target = json!({
        "campaign": campaign, "metric": "orders", "primary": true,
        "thresholds": [threshold("ru"), threshold("us")],
    });
    make(Kind::Target, target);
    campaign
}

fn object(value: Value) -> record::Fields {
    match value {
        Value::Object(fields) => fields,
        other => panic!("{other} is no object"),
    }
}

/// Somebody with files for one campaign.
struct Desk {
    person: Person,
    place: Place,
    campaign: Id,
}

impl Desk {
    async fn open(lang: Lang) -> Desk {
        let place = Place::bare();
        let campaign = begun(&place);
        let window = Window::start(&place.workspace, lang.tag()).await;
        let desk = Desk { person: Person::at(window, lang), place, campaign };
        desk.go("/metrics").await;
        desk
    }

    async fn go(&self, room: &str) {
        self.person.window.go(&format!("/campaigns/{}{room}", self.campaign)).await;
    }

    /// Drops a file and waits for what was found in it.
    async fn drop(&self, name: &str, bytes: &[u8]) {
        let file = self.place.file(name, bytes);
        self.person.drop_file(&file).await;
        self.person.window.see(name).await;
        self.person.see("import-sums").await;
    }

    /// Says whose figures they are and brings them in.
    async fn bring(&self, n: i64) {
        let person = &self.person;
        let creator = person.name("Рада Южная", "Rada Yuzhnaya");
        person.choose(&person.say("import-whose"), creator).await;
        person.click_named("button", &person.say_with("import-run", &[("n", n.into())])).await;
        // What was said of the file before may still be to be read.
        person.window.miss(&person.say("import-nothing-yet")).await;
        person.window.see(&person.say_with("import-done", &[("n", n.into())])).await;
    }

    /// What stands of a metric: its sum, where it has one, and how many values there are.
    async fn total(&self, metric: &str) -> Option<(Option<f64>, u64)> {
        let view =
            self.person.window.invoke("metric_open", json!({"campaign": self.campaign})).await;
        let totals = view["totals"].as_array().expect("a list of totals");
        let total = totals.iter().find(|total| total["metric"] == metric)?;
        Some((total["sum"].as_f64(), total["values"].as_u64()?))
    }

    async fn look(&self, screen: &str) {
        self.person.window.look_in(&format!("import-{screen}"), &SIZES).await;
    }
}

async fn walk(lang: Lang) {
    let desk = Desk::open(lang).await;
    let (person, window) = (&desk.person, &desk.person.window);
    desk.look("nothing").await;

    // Whether 03/04 is March or the third of April is asked, and the answer mends every day at once.
    desk.drop("resaved.csv", &cyrillic(RESAVED)).await;
    person.see("import-encoding-windows-1251").await;
    let asked = person.say_of("import-ask-day-first", "example", "03/04/2026");
    let creator = person.name("Рада Южная", "Rada Yuzhnaya");
    person.choose(&person.say("import-whose"), creator).await;
    person.click_named("button", &person.say_with("import-run", &[("n", 6.into())])).await;
    person.see("import-answer-first").await;
    desk.look("order-of-dates").await;
    window.within("radiogroup", &asked).click("radio", &person.say("import-month-first")).await;
    window.miss(&asked).await;
    desk.bring(6).await;
    assert_eq!(desk.total("views").await, Some((Some(2300.0), 2)));

    // What is said of a table is said of that table alone, and each value names its file and row.
    desk.drop("overview.csv", OVERVIEW.as_bytes()).await;
    window.see(&person.say_with("import-tables-found", &[("n", 2.into())])).await;
    let second = window.within("region", &person.say_of("import-table-place", "n", "2"));
    second.click("button", &person.say("import-how")).await;
    second.fill(&person.say("import-total-lines"), "20").await;
    person.press("Tab").await;
    window.see(&person.say_with("import-run", &[("n", 5.into())])).await;
    desk.look("two-tables").await;
    desk.bring(5).await;
    assert_eq!(desk.total("visits").await, Some((Some(30.0), 3)));
    assert_eq!(desk.total("conversions").await, Some((Some(7.0), 2)));
    let origin = person.say_with(
        "import-origin-of",
        &[
            ("metric", person.say("metric-visits").into()),
            ("market", person.say("market-ru").into()),
        ],
    );
    let files = person.say_with("import-files", &[("n", 1.into())]);
    person.click_named("button", &format!("{files} , {origin}")).await;
    let place = [("file", "overview.csv".into()), ("row", "12".into())];
    window.see(&person.say_with("import-file-row", &place)).await;
    desk.look("origins").await;
    person.press("Escape").await;

    // A column whose numbers became dates stays out by itself; the others may come in.
    desk.drop("damaged.csv", &cyrillic(DAMAGED)).await;
    let reason = [("cell", "3.апр".into()), ("column", "CTR".into())];
    window.see(&person.say_with("import-issue-excel-date-in-number", &reason)).await;
    person.see("import-refused").await;
    desk.look("damaged").await;
    desk.bring(3).await;
    assert_eq!(desk.total("ctr").await, None);

    // Columns that nobody knows are named once by hand.
    desk.drop("unknown.csv", UNKNOWN[0].as_bytes()).await;
    let meaning = |column: &str| person.say_of("import-meaning-of", "column", column);
    person.choose(&meaning("Сколько"), &person.say("metric-orders")).await;
    desk.look("mapped").await;
    desk.bring(2).await;
    desk.drop("unknown too.csv", UNKNOWN[1].as_bytes()).await;
    person.see("import-remembered").await;
    window.within("row", "Сколько").see(&person.say("metric-orders")).await;
    desk.look("remembered").await;
    desk.bring(2).await;
    assert_eq!(desk.total("orders").await, Some((Some(22.0), 4)));

    // A name that nobody here has is told before the button, with what stays out for it; the form waits for the answer.
    desk.drop("named.csv", STRANGERS.as_bytes()).await;
    person.choose(&person.say("import-whose"), creator).await;
    let names = person.say_of("import-name-quoted", "name", "Ника Южная");
    window
        .see(&person.say_with("import-unknown", &[("n", 1.into()), ("names", names.into())]))
        .await;
    let run = person.say_with("import-run", &[("n", 2.into())]);
    person.click_named("button", &run).await;
    person.see("import-unknown-first").await;
    desk.look("unknown-name").await;
    person.click_named("checkbox", &person.say_with("import-leave-out", &[("n", 1.into())])).await;
    person.click_named("button", &run).await;
    window.miss(&run).await;
    window.see(&person.say_with("import-done", &[("n", 2.into())])).await;

    // The day that both weeks state counts once, as the later file states it.
    desk.drop("week one.csv", WEEKS[0].as_bytes()).await;
    desk.bring(2).await;
    desk.drop("week two.csv", WEEKS[1].as_bytes()).await;
    desk.bring(2).await;
    assert_eq!(desk.total("signups").await, Some((Some(155.0), 3)));

    // Figures of another account say so, and are counted on top of those that would otherwise give way.
    desk.drop("week other.csv", OTHER_ACCOUNT.as_bytes()).await;
    person.choose(&person.say("import-whose"), creator).await;
    person.see("import-stream-other").await;
    desk.look("continues").await;
    person.click_named("checkbox", &person.say("import-stream-other")).await;
    desk.bring(2).await;
    assert_eq!(desk.total("signups").await, Some((Some(166.0), 5)));

    // What cannot be right comes in, is marked, and waits for a person.
    desk.drop("doubtful.csv", DOUBTFUL.as_bytes()).await;
    desk.bring(7).await;
    person.see("doubt-title").await;
    for code in ["negative", "conversions-above-clicks", "outside-campaign"] {
        let n: i64 = if code == "negative" { 1 } else { 2 };
        window.see(&person.say_with(&format!("doubt-{code}"), &[("n", n.into())])).await;
    }
    window.scroll_to(&person.say("doubt-title")).await;
    desk.look("doubtful").await;

    // One step takes a file back, and another brings it in again.
    let before = desk.total("orders").await;
    let take_out = person.say_of("import-take-out-of", "file", "unknown too.csv");
    person.click_named("button", &take_out).await;
    window.see(&person.say_of("import-taken-out", "file", "unknown too.csv")).await;
    let without = desk.total("orders").await;
    assert_eq!(before, Some((Some(22.0), 4)));
    assert_eq!(without, Some((Some(9.0), 2)));
    person.press("Ctrl+Z").await;
    // The message that it is out names the file too.
    let list = window.within("table", &person.say("import-list"));
    list.see("unknown too.csv").await;
    assert_eq!(desk.total("orders").await, before);
    person.window.look_in("import-list", &SIZES).await;
    desk.person.window.close().await;
}

#[tokio::test]
async fn files_as_they_really_are_in_russian() {
    walk(Lang::Ru).await;
}

#[tokio::test]
async fn files_as_they_really_are_in_english() {
    walk(Lang::En).await;
}
