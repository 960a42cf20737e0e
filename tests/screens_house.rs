//! The house around the screens: what is done anywhere, and how one thing leads to another, in the real window.

mod window;

use serde_json::{Value, json};
use window::{Place, Window};

/// What is said on the way, in one language.
struct Words {
    lang: &'static str,
    target: &'static str,
    not_saved: &'static str,
    close_again: &'static str,
    find: &'static str,
    more: &'static str,
    archive: &'static str,
    archived: &'static str,
    bring_back: &'static str,
    back: &'static str,
    undo: &'static str,
    why_ru: &'static str,
    why_en: &'static str,
    check_why: &'static str,
    sign: &'static str,
    party: &'static str,
    full_name: &'static str,
    no_name: &'static str,
    signed: &'static str,
}

const RUSSIAN: Words = Words {
    lang: "ru",
    target: "Цель, Россия",
    not_saved: "Не сохранено",
    close_again: "Закройте ещё раз, чтобы уйти без неё",
    find: "Найти",
    more: "Ещё",
    archive: "Убрать кампанию в архив",
    archived: "В архиве",
    bring_back: "Вернуть кампанию из архива",
    back: "Снова в списке",
    undo: "Вернуть",
    why_ru: "Текст пункта 1, Русский",
    why_en: "Текст пункта 1, Английский",
    check_why: "Отметить сверенным: пункт 1",
    sign: "Подписать",
    party: "Кто подписывает",
    full_name: "Имя и фамилия",
    no_name: "Здесь пока пусто",
    signed: "версия 2 подписана",
};

const ENGLISH: Words = Words {
    lang: "en",
    target: "Target, Russia",
    not_saved: "Not saved",
    close_again: "Close again to leave without it",
    find: "Find",
    more: "More",
    archive: "Archive the campaign",
    archived: "Archived",
    bring_back: "Bring the campaign back",
    back: "Back in the list",
    undo: "Undo",
    why_ru: "Text of clause 1, Russian",
    why_en: "Text of clause 1, English",
    check_why: "Mark as checked: clause 1",
    sign: "Sign",
    party: "Who signs",
    full_name: "Full name",
    no_name: "Nothing is written here yet",
    signed: "version 2 signed",
};

/// The campaign of the sample that runs and whose brief everyone has signed.
async fn running(window: &Window) -> String {
    let rows = window.invoke("campaign_list", json!({})).await;
    let rows = rows.as_array().expect("the list of campaigns is a list");
    let row = rows.iter().find(|row| row["stage"] == "running").expect("one runs");
    row["campaign"]["id"].as_str().expect("an id is a text").to_owned()
}

/// Opens the numbers of a campaign; the name of the first.
async fn open_metric(window: &Window, campaign: &str, words: &Words) -> String {
    window.go(&format!("/campaigns/{campaign}/align")).await;
    window.see(words.target).await;
    let name = "return document.querySelector('.metric[role=group]').getAttribute('aria-label');";
    let name = window.script(name, vec![]).await;
    name.as_str().expect("a metric is named").to_owned()
}

async fn bar(window: &Window) -> Value {
    window.script("return document.querySelector('header.bar').offsetHeight;", vec![]).await
}

/// What cannot be saved is said in the bar, which stays as high as it was.
async fn refusal(window: &Window, campaign: &str, words: &Words) {
    window.resize(1100, 700).await;
    let metric = open_metric(window, campaign, words).await;
    let before = bar(window).await;
    let first = window.within("group", &metric);
    first.fill(words.target, "-5").await;
    window.press("Tab").await;
    window.see(words.not_saved).await;
    assert_eq!(bar(window).await, before, "{}", words.lang);
    window.look("bar-refused").await;
    first.fill(words.target, "60").await;
    window.press("Tab").await;
    window.miss(words.not_saved).await;
}

/// A campaign is put aside from its menu, comes back by Undo, and is found again among those put aside.
async fn archive(window: &Window, campaign: &str, words: &Words) {
    window.go(&format!("/campaigns/{campaign}")).await;
    window.click("button", words.more).await;
    window.click("menuitem", words.archive).await;
    window.click("button", words.undo).await;
    window.go("/campaigns").await;
    let title = window.invoke("campaign_open", json!({ "id": campaign })).await;
    let title = title["campaign"]["title"][words.lang].as_str().expect("it has a title").to_owned();
    window.see(&title).await;
    window.look("campaigns").await;
    window
        .click(
            "button",
            &format!("{}{title}", if words.lang == "ru" { "Ещё: " } else { "More about " }),
        )
        .await;
    window.click("menuitem", words.archive).await;
    window.see(words.archived).await;
    window.click("button", words.archived).await;
    window
        .within("table", if words.lang == "ru" { "Кампании" } else { "Campaigns" })
        .see(&title)
        .await;
    window.look("campaigns-archived").await;
    // By the palette, in the campaign itself.
    window.go(&format!("/campaigns/{campaign}")).await;
    window.press("Ctrl+K").await;
    window.fill(words.find, words.bring_back).await;
    window.see(words.bring_back).await;
    window.look("palette-archive").await;
    window.press("Enter").await;
    window.see(words.back).await;
    let open = window.invoke("campaign_open", json!({ "id": campaign })).await;
    assert_eq!(open["campaign"]["archived"], false);
}

/// Signing by keyboard: the first field is at hand, Enter signs what is complete and nothing else, Escape leaves, and
/// the focus goes to the row of whoever has signed.
async fn sign(window: &Window, campaign: &str, words: &Words) {
    window.go(&format!("/campaigns/{campaign}/brief")).await;
    window.fill(words.why_ru, "Чай окупается повторными покупками, а не первой.").await;
    window.fill(words.why_en, "Tea pays for itself through repeat purchases, not the first.").await;
    window.click("button", words.check_why).await;
    let checked = "return ![...document.querySelectorAll('button')]
        .some((one) => (one.ariaLabel ?? one.innerText).trim() === arguments[0]);";
    window.until_true("see the clause checked", checked, vec![json!(words.check_why)]).await;
    window.click("button", words.sign).await;
    window.focused_on("combobox", words.party).await;
    window.press("Escape").await;
    window.focused_on("button", words.sign).await;
    window.press("Enter").await;
    window.focused_on("combobox", words.party).await;
    window.press("Tab").await;
    window.focused_on("textbox", words.full_name).await;
    window.press("Ctrl+A").await;
    window.press("Delete").await;
    window.press("Enter").await;
    window.see(words.no_name).await;
    window.focused_on("textbox", words.full_name).await;
    window.look("sign-incomplete").await;
    let brief =
        window.invoke("brief_open", json!({ "campaign": campaign, "paper": "brief" })).await;
    assert_eq!(brief["stands_signed"], false, "nobody signs without a name");
    window.type_text("Марта Овсеева").await;
    window.press("Enter").await;
    window.see(words.signed).await;
    let row = "return document.activeElement?.id.startsWith('signature-') === true;";
    window.until_true("have the focus on the row that was signed", row, vec![]).await;
    window.look("signed-row").await;
}

/// Every row of Today leads to the very thing it is about.
async fn today(window: &Window) {
    window.go("/today").await;
    let view = window.invoke("today_open", json!({})).await;
    for (place, item) in view["items"].as_array().expect("rows").iter().enumerate() {
        window.go("/today").await;
        let press = "const rows = document.querySelectorAll('[data-row]');
            rows[arguments[0]]?.click();
            return rows.length > arguments[0];";
        window.until_true("see the row", press, vec![json!(place)]).await;
        let there = match item["attention"].as_str().expect("a kind") {
            "late" | "due" => {
                "return document.querySelector('aside h2') !== null
                    && document.querySelector('tr[aria-selected=true], tr.chosen, tr[aria-current]') !== null;"
            }
            "unsigned" if item["record"].is_null() => {
                "return document.querySelector('[role=dialog]') !== null;"
            }
            "unsigned" => "return document.activeElement?.closest('[data-clause]') !== null;",
            "checkin" => {
                "return document.activeElement?.getAttribute('aria-labelledby') === 'preparation';"
            }
            "decision" => {
                "return document.activeElement?.getAttribute('aria-labelledby') === 'occasion-monthly';"
            }
            "quarterly" => {
                "return document.activeElement?.getAttribute('aria-labelledby') === 'occasion-quarterly';"
            }
            "review" => "return document.querySelector('main section[aria-labelledby=came]') !== null;",
            "plan" => "return location.hash.endsWith('/deliverables');",
            _ => "return document.activeElement?.matches('li.flag') === true;",
        };
        window.until_true(&format!("come to what {item} is about"), there, vec![]).await;
        window.press("Escape").await;
    }
}

async fn walk(words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, words.lang).await;
    let campaign = running(&window).await;
    today(&window).await;
    refusal(&window, &campaign, words).await;
    archive(&window, &campaign, words).await;
    sign(&window, &campaign, words).await;
    leave(window, &campaign, words).await;
}

/// Ctrl+W and Ctrl+Q, heard by the menu and by the page, are one wish each: what is not saved is told, and only the next
/// wish leaves without it.
async fn leave(window: Window, campaign: &str, words: &Words) {
    let metric = open_metric(&window, campaign, words).await;
    window.within("group", &metric).fill(words.target, "-5").await;
    window.press("Tab").await;
    window.see(words.not_saved).await;
    window.press_on_keyboard("ctrl+w");
    window.see(words.close_again).await;
    // The window is still there after every answer to that press has come.
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    window.see(words.close_again).await;
    window.look("leave-unsaved").await;
    window.press_on_keyboard("ctrl+q");
    window.ended().await;
}

#[tokio::test]
async fn from_room_to_room_in_russian() {
    walk(&RUSSIAN).await;
}

#[tokio::test]
async fn from_room_to_room_in_english() {
    walk(&ENGLISH).await;
}

/// Theme and language are changed from the palette, typed on the wrong layout too; what the system draws goes along:
/// the web view takes the scheme it reports from the window around it.
#[tokio::test]
async fn the_palette_changes_the_look_of_the_window() {
    let place = Place::sample();
    let window = Window::start(&place.workspace, "en").await;
    window.go("/today").await;
    for (typed, dark, lang) in
        [("dark", true, "en"), ("gthtqnb yf heccrbq", true, "ru"), ("light theme", false, "ru")]
    {
        window.press("Ctrl+K").await;
        window.fill(if lang == "ru" && !dark { "Найти" } else { "Find" }, typed).await;
        window.press("Enter").await;
        let shown = "const { dataset, lang } = document.documentElement;
            return dataset.theme === (arguments[0] ? 'dark' : 'light') && lang === arguments[1]
                && matchMedia('(prefers-color-scheme: dark)').matches === arguments[0];";
        window
            .until_true(&format!("see {typed} done"), shown, vec![json!(dark), json!(lang)])
            .await;
    }
    let window = window.restart().await;
    window.go("/today").await;
    let kept = "return document.documentElement.lang === 'ru'
        && matchMedia('(prefers-color-scheme: dark)').matches === false;";
    window.until_true("see the look kept", kept, vec![]).await;
}

/// From a room of a campaign another workspace is opened, in which that campaign is not: Today of the other one stands, by
/// its own name, nothing is said of a failure, and the way back is the same.
#[tokio::test]
async fn another_workspace_is_opened_from_a_room_of_a_campaign() {
    for (lang, find, sample, today) in
        [("en", "Find", "sample", "Today"), ("ru", "Найти", "пример", "Сегодня")]
    {
        let place = Place::sample();
        let window = Window::start(&place.workspace, lang).await;
        let campaign = running(&window).await;
        for room in ["align", "metrics", "brief", "comments"] {
            window.go(&format!("/campaigns/{campaign}/{room}")).await;
        }
        window.go(&format!("/campaigns/{campaign}/align")).await;
        window.press("Ctrl+K").await;
        window.fill(find, sample).await;
        window.look("palette-sample").await;
        window.press("Enter").await;
        stands(&window, today, lang).await;
        window.look("sample-opened").await;
        let info = window.invoke("workspace_info", json!({})).await;
        assert_ne!(info["path"], json!(place.workspace), "another file is open");
    }
}

/// Today stands with what it shows, under the name of the open workspace, and nothing is said to have failed.
async fn stands(window: &Window, today: &str, lang: &str) {
    let stands = "const title = document.querySelector('main h1')?.innerText;
        return title === arguments[0] && location.hash === '#/today'
            && document.querySelector('.skeleton') === null
            && document.querySelector('[data-row]') !== null;";
    window.until_true("see Today of the other workspace", stands, vec![json!(today)]).await;
    let said = "return document.querySelectorAll('[data-sonner-toast]').length;";
    assert_eq!(window.script(said, vec![]).await, 0, "{lang}: nothing is said of it");
    let name = window.invoke("workspace_info", json!({})).await["name"].clone();
    let shown = "return document.querySelector('nav .head').innerText.trim() === arguments[0]
        && document.title.includes(arguments[0]);";
    window.until_true("see the name of the workspace", shown, vec![name]).await;
}
