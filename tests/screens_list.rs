//! The list of partners, search, filters, and budgets beside their usual cost in the real window, as a person meets them.

mod window;

use serde_json::{Value, json};
use std::path::Path;
use std::sync::OnceLock;
use window::{Place, Window};

/// A workspace of ten thousand partners, made once for both languages.
fn crowd() -> &'static Path {
    static CROWD: OnceLock<Place> = OnceLock::new();
    let crowd = CROWD.get_or_init(|| {
        let place = Place::bare();
        let (path, today) = (&place.workspace, chrono::Local::now().date_naive());
        sverka_app::sample::crowd::create(path, today, 10_000).expect("a crowd can be made");
        place
    });
    &crowd.workspace
}

/// The words a walk looks for, in each language.
struct Words {
    count: &'static str,
    find: &'static str,
    written: &'static str,
    by_name: &'static str,
    meant: &'static str,
    nobody_found: &'static str,
    clear: &'static str,
    market: &'static str,
    ready: &'static str,
    nobody: &'static str,
    all: &'static str,
    filters: &'static str,
    keep: &'static str,
    name: &'static str,
    keep_do: &'static str,
    remove: &'static str,
    undo: &'static str,
    compare: &'static str,
    full: &'static str,
    palette: &'static str,
    campaigns: &'static str,
    far_below: &'static str,
    usual: &'static str,
    no_rate: &'static str,
    add_rate: &'static str,
    rate_amount: &'static str,
    saved: &'static str,
}

const RUSSIAN: Words = Words {
    count: "10 000",
    find: "Имя или слово",
    written: "В записях",
    by_name: "По имени",
    meant: "Искали «ветлугина»",
    nobody_found: "Никого не нашли",
    clear: "Очистить поиск",
    market: "США",
    ready: "Готовы к пилоту",
    nobody: "По этому фильтру никого",
    all: "Показать всех",
    filters: "Мои фильтры",
    keep: "Сохранить фильтр…",
    name: "Название",
    keep_do: "Сохранить",
    remove: "Убрать «Америка»",
    undo: "Вернуть",
    compare: "Сравнить: 4",
    full: "Больше 4 рядом не поместится",
    palette: "Найти",
    campaigns: "Кампании",
    far_below: "нижней границы обычной стоимости",
    usual: "Такая работа обычно стоит",
    no_rate: "Курса ₽ к $ в настройках нет",
    add_rate: "Добавить курс",
    rate_amount: "Сколько стоит единица",
    saved: "Сохранено",
};

const ENGLISH: Words = Words {
    count: "10,000",
    find: "Name or word",
    written: "In what is written",
    by_name: "By name",
    meant: "Searched for “ветлугина”",
    nobody_found: "Nobody found",
    clear: "Clear the search",
    market: "US",
    ready: "Pilot-ready",
    nobody: "Nobody matches",
    all: "Show all",
    filters: "My filters",
    keep: "Keep this filter…",
    name: "Name",
    keep_do: "Keep",
    remove: "Remove “Америка”",
    undo: "Undo",
    compare: "Compare 4",
    full: "No more than 4 fit side by side",
    palette: "Find",
    campaigns: "Campaigns",
    far_below: "of the low end of the usual cost",
    usual: "Such work usually costs",
    no_rate: "No rate for ₽ to $ on record",
    add_rate: "Add a rate",
    rate_amount: "What one unit costs",
    saved: "Saved",
};

/// What the rows in view say, one line each.
async fn rows(window: &Window) -> Vec<String> {
    let read = "const view = document.querySelector('[role=rowgroup]')?.getBoundingClientRect();
        if (!view) return [];
        return [...document.querySelectorAll('[role=rowgroup] [role=row][aria-rowindex]')]
            .filter((row) => row.getBoundingClientRect().bottom > view.top && row.getBoundingClientRect().top < view.bottom)
            .sort((a, b) => a.ariaRowIndex - b.ariaRowIndex)
            .map((row) => `${row.ariaRowIndex}: ${[...row.children].map((cell) => cell.textContent.trim()).join(' ')}`);";
    let found = window.script(read, vec![]).await;
    let lines = found.as_array().expect("rows are read as a list");
    lines.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect()
}

/// Waits until the rows in view are as they should be.
async fn until(window: &Window, wish: &str, good: impl Fn(&[String]) -> bool) -> Vec<String> {
    let attempt = async || {
        let found = rows(window).await;
        if good(&found) { Ok(found) } else { Err(format!("in view is {found:#?}")) }
    };
    window.until(wish, attempt).await
}

/// Every row in view says something and none stands twice.
fn whole(rows: &[String]) -> bool {
    rows.len() > 5 && rows.iter().all(|row| row.chars().any(char::is_alphabetic))
}

async fn walk_the_list(lang: &str, words: &Words) {
    let place = Place::bare();
    std::fs::copy(crowd(), &place.workspace).expect("a workspace at rest is one file");
    let window = Window::start(&place.workspace, lang).await;
    window.go("/partners").await;
    window.see(words.count).await;
    until(&window, "see the first rows", whole).await;
    window.look("list").await;

    // From one end to the other, by wheel and by keyboard: what comes into view is filled.
    for share in [0.2, 0.5, 0.9, 0.31] {
        let scroll = "const view = document.querySelector('.view'); view.scrollTop = view.scrollHeight * arguments[0];";
        window.script(scroll, vec![json!(share)]).await;
        until(&window, "see rows filled wherever one scrolls to", whole).await;
    }
    window.picture(&format!("list-middle-{lang}-light-1280")).await;
    window.script("document.querySelector('.view').scrollTop = 0;", vec![]).await;
    let at_first = |rows: &[String]| whole(rows) && rows[0].starts_with("2: ");
    let first = until(&window, "see the first row again", at_first).await;
    window.script("document.querySelector('[role=row][tabindex=\"0\"]').focus();", vec![]).await;
    window.press("End").await;
    until(&window, "see the last row", |rows| whole(rows) && !at_first(rows)).await;
    window.press("Home").await;
    until(&window, "see the first row again", at_first).await;
    window.press("J").await;
    window.press("J").await;
    window.press("Enter").await;
    let third = first[2].clone();
    let shown = "const row = document.querySelector('[role=row][aria-current=true]');
        return row ? `${row.ariaRowIndex}: ${[...row.children].map((cell) => cell.textContent.trim()).join(' ')}` : '';";
    let opened = async || match window.script(shown, vec![]).await {
        row if row == json!(third) => Ok(()),
        row => Err(format!("what is open is {row}")),
    };
    window.until("open the row J led to with Enter", opened).await;

    // Four for the comparison, and no fifth. The list is entered anew beside the partner: J takes its row up.
    window.press("J").await;
    for _ in 0..5 {
        window.press("X").await;
        window.press("J").await;
    }
    window.see(words.compare).await;
    window.see(words.full).await;
    window.look("list-marked").await;

    // Search as one types: by name first, in any form and on the wrong layout, then by what is written.
    window.fill(words.find, "ветлугиной").await;
    window.see(words.by_name).await;
    window.fill(words.find, "dtnkeubyf").await;
    window.see(words.meant).await;
    window.fill(words.find, "созвон").await;
    window.see(words.written).await;
    until(&window, "see the passage", |rows| rows.iter().all(|row| row.contains("созвонах"))).await;
    window.look("list-search").await;
    window.fill(words.find, "щщщ").await;
    window.see(words.nobody_found).await;
    window.look("list-unfound").await;
    window.click("button", words.clear).await;
    until(&window, "see everyone again", whole).await;

    // A filter, kept under a name, taken away and brought back.
    window.click("button", words.market).await;
    until(&window, "see only those of the market", |rows| {
        whole(rows) && rows.iter().all(|row| row.contains("US"))
    })
    .await;
    window.click("button", words.filters).await;
    window.click("menuitem", words.keep).await;
    window.fill(words.name, "Америка").await;
    window.click("button", words.keep_do).await;
    window.click("button", words.filters).await;
    window.see("Америка").await;
    window.picture(&format!("list-filters-{lang}-light-1280")).await;
    window.click("menuitem", words.remove).await;
    window.click("button", words.undo).await;
    window.click("button", words.ready).await;
    window.see(words.nobody).await;
    window.look("list-nobody").await;
    window.click("button", words.all).await;
    until(&window, "see everyone again", whole).await;

    // The palette knows rooms by other words, in both languages and on either layout.
    for (typed, room) in
        [("проект", words.campaigns), ("ghjtrn", words.campaigns), ("projects", words.campaigns)]
    {
        window.press("Ctrl+K").await;
        window.type_text(typed).await;
        window.within("dialog", words.palette).see(room).await;
        window.press("Escape").await;
    }
    window.press("Ctrl+K").await;
    window.type_text("созвонах").await;
    window.within("dialog", words.palette).see("созвонах").await;
    window.look("palette-written").await;
    window.press("Escape").await;
}

/// The board of ten thousand shows some, and leads on to the list of all who are in the same phase and market.
async fn walk_the_board(lang: &str, words: &Words, phase: &str) {
    let place = Place::bare();
    std::fs::copy(crowd(), &place.workspace).expect("a workspace at rest is one file");
    let window = Window::start(&place.workspace, lang).await;
    window.go("/partners/board").await;
    let on =
        "return document.querySelector('section[data-phase=exploration] a[href=\"#/partners\"]');";
    window
        .until_true("see that there are more", &on.replace("return", "return null !=="), vec![])
        .await;
    window.look("board-many").await;
    window.click("button", words.market).await;
    window.script(&on.replace(';', ".click();"), vec![]).await;
    until(&window, "see the first rows", whole).await;
    window.see(phase).await;
    let pressed = "return [...document.querySelectorAll('[aria-pressed=true]')]
        .some((chip) => chip.innerText.trim() === arguments[0]);";
    window.until_true("see the market kept", pressed, vec![json!(words.market)]).await;
    window.look("list-of-a-phase").await;
}

async fn walk_long_names(lang: &str) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    window.go("/today").await;
    let name = json!({
        "ru": "Константин-Апполинарий Преображенский-Новодворский и товарищи по керамической мастерской",
        "en": "Konstantin-Appolinary Preobrazhensky-Novodvorsky and Friends of the Ceramic Workshop",
    });
    let fields = json!({ "kind": "agency", "name": name, "markets": ["ru", "us"] });
    let made = window.invoke("record_create", json!({ "kind": "partner", "fields": fields })).await;
    window.go(&format!("/partners/{}", made["value"].as_str().unwrap_or_default())).await;
    until(&window, "see the name in the list", |rows| {
        rows.iter().any(|row| row.contains("Константин") || row.contains("Konstantin"))
    })
    .await;
    window.look("list-sample").await;
}

async fn walk_the_budget(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    window.go("/today").await;
    let campaigns = window.invoke("campaign_list", json!({})).await;
    let id = campaigns[0]["campaign"]["id"].clone();
    let save = async |budget: Value| {
        let fields = json!({ "budget": budget });
        window
            .invoke("record_save", json!({ "kind": "campaign", "id": id, "fields": fields }))
            .await
    };
    save(json!([{ "minor": 10_000, "currency": "USD" }])).await;
    window.go(&format!("/campaigns/{}/align", id.as_str().unwrap_or_default())).await;
    window.see(words.far_below).await;
    window
        .script("document.querySelector('details:has(ul)')?.setAttribute('open', '');", vec![])
        .await;
    window.see(words.usual).await;
    window
        .script(
            "document.querySelector('section.warn')?.scrollIntoView({ block: 'center' });",
            vec![],
        )
        .await;
    window.look("budget-campaign").await;
    save(json!([{ "minor": 1_000_000, "currency": "RUB" }])).await;
    // What was changed behind the window's back it does not know of.
    window.script("location.reload();", vec![]).await;
    window.see(words.no_rate).await;

    window.go("/settings").await;
    window.click("button", words.add_rate).await;
    window.fill(words.rate_amount, "80").await;
    window.press("Tab").await;
    window.see(words.saved).await;
    window.scroll_to_part("settings-ballparks").await;
    window.look("budget-settings").await;
    window.go(&format!("/campaigns/{}/align", id.as_str().unwrap_or_default())).await;
    window.see(words.far_below).await;
}

#[tokio::test]
async fn ten_thousand_partners_are_scrolled_searched_and_filtered_in_russian() {
    walk_the_list("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn ten_thousand_partners_are_scrolled_searched_and_filtered_in_english() {
    walk_the_list("en", &ENGLISH).await;
}

#[tokio::test]
async fn a_board_of_ten_thousand_leads_on_to_the_list() {
    walk_the_board("ru", &RUSSIAN, "Разведка").await;
    walk_the_board("en", &ENGLISH, "Exploration").await;
}

#[tokio::test]
async fn long_names_stay_readable() {
    walk_long_names("ru").await;
    walk_long_names("en").await;
}

#[tokio::test]
async fn a_budget_is_held_against_what_such_work_usually_costs_in_russian() {
    walk_the_budget("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn a_budget_is_held_against_what_such_work_usually_costs_in_english() {
    walk_the_budget("en", &ENGLISH).await;
}
