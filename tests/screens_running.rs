//! Today and the rooms of a running campaign, as a person meets them in the real window: nothing that axe finds, in
//! both languages and both themes, at both widths, each with its picture.

mod window;

use serde_json::{Value, json};
use std::path::PathBuf;
use sverka_core::campaign::Stage;
use window::Window;

/// The rooms of a campaign: a name for the picture, and the address behind that of the campaign.
const ROOMS: [(&str, &str); 4] = [
    ("health", ""),
    ("deliverables", "/deliverables"),
    ("metrics", "/metrics"),
    ("decisions", "/decisions"),
];

/// Metric files as platforms export them.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/exchange/tests/fixtures");

const SIZES: [(u32, u32); 2] = [(1280, 800), (1100, 700)];

struct Sample {
    _folder: tempfile::TempDir,
    path: PathBuf,
    campaigns: Vec<String>,
}

/// The sample workspace, told up to today, and the campaigns that run.
fn sample() -> Sample {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("Sample.sverka");
    let today = chrono::Local::now().date_naive();
    sverka_app::sample::create(&path, today).expect("the sample can be told");
    let clock = std::sync::Arc::new(sverka_app::clock::MachineClock);
    let workspace = sverka_app::Workspace::open_to_read(&path, clock).expect("it opens");
    let rows = sverka_app::campaign::list(&workspace).expect("its campaigns are listed");
    let running = rows.iter().filter(|row| row.stage == Stage::Running);
    let campaigns = running.map(|row| row.campaign.id.to_string()).collect();
    Sample { _folder: folder, path, campaigns }
}

async fn go(window: &Window, address: &str) {
    window.script("location.hash = arguments[0]", vec![json!(address)]).await;
    let idle = "return document.querySelector('.skeleton') === null && document.querySelector('h1') !== null";
    for _ in 0..200 {
        if window.script(idle, vec![]).await == Value::Bool(true) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{address} is still being read");
}

async fn theme(window: &Window, theme: &str) {
    window
        .script("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)])
        .await;
}

/// Looks at the page in both themes and both sizes: leaves a picture of each, and tells what axe finds and what is
/// wider than the window.
async fn look(window: &Window, screen: &str, lang: &str, found: &mut Vec<String>) {
    for (width, height) in SIZES {
        window.resize(width, height).await;
        for shade in ["light", "dark"] {
            theme(window, shade).await;
            window.picture(&format!("{screen}-{lang}-{shade}-{width}")).await;
            for violation in window.violations().await {
                found.push(format!("{screen} {shade} {width}: {violation:?}"));
            }
        }
        let wide = "return document.documentElement.scrollWidth > innerWidth";
        if window.script(wide, vec![]).await == Value::Bool(true) {
            found.push(format!("{screen} is wider than {width}"));
        }
    }
}

async fn walk(lang: &str) {
    let sample = sample();
    let window = Window::start(&sample.path, lang).await;
    let mut found = Vec::new();
    go(&window, "#/today").await;
    look(&window, "today", lang, &mut found).await;
    for (place, campaign) in sample.campaigns.iter().enumerate() {
        for (room, address) in ROOMS {
            go(&window, &format!("#/campaigns/{campaign}{address}")).await;
            if room == "deliverables" {
                // By keyboard: the first row opens beside the list.
                window.press("j").await;
                window.press("Enter").await;
                let asked =
                    if lang == "ru" { "О чём просили" } else { "What was asked" };
                window.see(asked).await;
            }
            look(&window, &format!("{room}-{place}"), lang, &mut found).await;
        }
    }
    let campaign = sample.campaigns.first().expect("the sample has a running campaign");
    for (screen, file) in
        [("import-totals", "youtube-2026.csv"), ("import-damaged", "excel-damage-1251.csv")]
    {
        go(&window, "#/today").await;
        go(&window, &format!("#/campaigns/{campaign}/metrics")).await;
        let file = std::path::Path::new(FIXTURES).join(file);
        window.drop_files(&[&file]).await;
        window
            .see(if lang == "ru" {
                "Сверка с итогом файла"
            } else {
                "Check against the file"
            })
            .await;
        look(&window, screen, lang, &mut found).await;
    }
    window.close().await;
    assert!(found.is_empty(), "{found:#?}");
}

#[tokio::test]
async fn every_room_of_a_running_campaign_in_russian() {
    walk("ru").await;
}

#[tokio::test]
async fn every_room_of_a_running_campaign_in_english() {
    walk("en").await;
}
