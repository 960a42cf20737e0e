//! The health room in the real window: the forecast with its band and its table, the figures by creator and platform, and
//! doubtful values that are settled; nothing that axe finds, in both languages and themes, at both widths, each with its
//! picture.

mod window;

use serde_json::json;
use std::sync::Arc;
use sverka_app::Workspace;
use sverka_app::campaign;
use sverka_app::clock::MachineClock;
use sverka_app::import::{self, ImportRequest};
use sverka_core::campaign::Stage;
use sverka_core::{Id, Market};
use sverka_exchange::Unwatched;
use window::{Place, Window};

/// Wide and least.
const SIZES: [(u32, u32); 2] = [(1280, 1040), (1100, 700)];

/// The sample workspace with a file of doubtful values, and its running campaign with the most parties.
fn sample() -> (Place, Id) {
    let place = Place::sample();
    let workspace =
        Workspace::open(&place.workspace, Arc::new(MachineClock), "").expect("it opens");
    let rows = campaign::list(&workspace).expect("its campaigns are listed");
    let running = rows.iter().filter(|row| row.stage == Stage::Running);
    let row = running.max_by_key(|row| row.parties.len()).expect("one of them runs");
    let starts = row.campaign.starts.expect("it has a first day");
    let before = starts.pred_opt().expect("a day before it");
    let file =
        format!("Date,Reach,Views,Orders\n{before},10,20,1\n{starts},90,60,2\n{starts},10,60,-3\n");
    let path = place.file("doubtful.csv", file.as_bytes());
    let request = ImportRequest::new(
        &path,
        import::Place { campaign: row.campaign.id, party: None, market: Market::Us },
    );
    import::run(&workspace, request, &Unwatched).expect("the file can be brought in");
    (place, row.campaign.id)
}

async fn walk(lang: &str) {
    let say = |ru: &'static str, en: &'static str| if lang == "ru" { ru } else { en };
    let (place, campaign) = sample();
    let window = Window::start(&place.workspace, lang).await;
    window.go(&format!("/campaigns/{campaign}")).await;
    window.see(say("полоса: в ней заканчиваются восемь", "band: eight campaigns in ten")).await;
    window.see(say("Сомнительные значения", "Doubtful values")).await;
    window.see(say("3 значения вне срока кампании", "3 values outside the campaign")).await;
    window.look_in("health-room", &SIZES).await;
    for (name, id) in [("forecast", "forecast"), ("breakdown", "breakdown"), ("doubts", "doubts")] {
        window
            .script(
                "document.getElementById(arguments[0]).scrollIntoView({block: 'start'}); return true;",
                vec![json!(id)],
            )
            .await;
        window.look_in(&format!("health-{name}"), &SIZES).await;
    }

    // The same figures as a table, and a decision about doubtful ones that is taken and taken back.
    window.see(say("Те же данные таблицей", "The same as a table")).await;
    window
        .script(
            "document.querySelectorAll('details').forEach((one) => (one.open = true)); return true;",
            Vec::new(),
        )
        .await;
    window.look_in("health-tables", &SIZES).await;
    let first = "return document.querySelector('section[aria-labelledby=doubts] .acts button').click() ?? true;";
    window.script(first, Vec::new()).await;
    window.see(say("учитываем", "counted")).await;
    window.click("button", say("Решить заново", "Decide again")).await;
    window.see(say("Решение снято.", "The decision is taken back.")).await;

    // The ways out, and the way to the comments that sentiment is counted from.
    window.go(&format!("/campaigns/{campaign}")).await;
    window.click("button", say("Выгрузить", "Export")).await;
    window.see(say("Excel на двух языках", "Excel in both languages")).await;
    window.picture(&format!("health-export-{lang}")).await;
    window.press("Escape").await;
    window.click("link", say("Разобрать комментарии", "Rate comments")).await;
    window.see(say("Комментарии", "Comments")).await;

    // The same values are settled where the files are.
    window.go(&format!("/campaigns/{campaign}/metrics")).await;
    window.see(say("3 значения вне срока кампании", "3 values outside the campaign")).await;
    window.look_in("metrics-doubts", &SIZES).await;
    window.script(first, Vec::new()).await;
    window.see(say("учитываем", "counted")).await;
    window.click("button", say("Решить заново", "Decide again")).await;
    window.close().await;
}

#[tokio::test]
async fn the_health_room_shows_where_a_campaign_is_heading_in_russian() {
    walk("ru").await;
}

#[tokio::test]
async fn the_health_room_shows_where_a_campaign_is_heading_in_english() {
    walk("en").await;
}
