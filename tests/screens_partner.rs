//! The first screen, partners, the library and the settings in the real window, as a person meets them.

mod window;

use serde_json::{Value, json};
use std::path::PathBuf;
use window::{Place, Window};

/// The words a walk looks for, in each language.
struct Words {
    begin: &'static str,
    name: &'static str,
    create: &'static str,
    no_partners: &'static str,
    empty_name: &'static str,
    name_ru: &'static str,
    add: &'static str,
    card: &'static str,
    notes: &'static str,
    nul: &'static str,
    scorecard: &'static str,
    history: &'static str,
    more: &'static str,
    archive: &'static str,
    archived: &'static str,
    undo: &'static str,
    verify: &'static str,
    holds: &'static str,
    saved: &'static str,
    metrics: &'static str,
    templates: &'static str,
    criteria: &'static str,
    playbook: &'static str,
    settings: &'static str,
}

const RUSSIAN: Words = Words {
    begin: "Начать",
    name: "Название",
    create: "Создать",
    no_partners: "Партнёров пока нет",
    empty_name: "Здесь пока пусто",
    name_ru: "Имя по-русски",
    add: "Добавить",
    card: "Карточка",
    notes: "Заметки",
    nul: "NUL",
    scorecard: "Оценка и доказательства",
    history: "История карточки",
    more: "Ещё",
    archive: "Убрать в архив",
    archived: "В архиве:",
    undo: "Вернуть",
    verify: "Проверить файл",
    holds: "Всё сходится",
    saved: "Сохранено",
    metrics: "ERV",
    templates: "Трёхсторонний бриф",
    criteria: "Похожие привычки",
    playbook: "Связаться",
    settings: "Границы и веса",
};

const ENGLISH: Words = Words {
    begin: "Begin",
    name: "Name",
    create: "Create",
    no_partners: "No partners yet",
    empty_name: "Nothing is written here yet",
    name_ru: "Name in Russian",
    add: "Add",
    card: "Record",
    notes: "Notes",
    nul: "NUL",
    scorecard: "Scores and evidence",
    history: "History of the record",
    more: "More",
    archive: "Archive",
    archived: "Archived:",
    undo: "Undo",
    verify: "Check the file",
    holds: "Everything holds",
    saved: "Saved",
    metrics: "ER by views",
    templates: "Three-way brief",
    criteria: "Cultural fit",
    playbook: "Reach out",
    settings: "Bounds and weights",
};

/// Every screen of the sample, looked at.
async fn rooms(lang: &str, words: &Words) {
    let place = Place::sample();
    let window = Window::start(&place.workspace, lang).await;
    window.go("/partners").await;
    window.see(words.scorecard).await;
    window.look("partners").await;
    window.click("radio", words.card).await;
    window.see(words.notes).await;
    window.look("partners-card").await;
    window.click("button", words.more).await;
    window.click("menuitem", words.history).await;
    window.within("dialog", words.history).see(words.history).await;
    window.look("partners-history").await;
    window.press("Escape").await;

    for (part, seen) in [
        ("metrics", words.metrics),
        ("templates", words.templates),
        ("criteria", words.criteria),
        ("playbook", words.playbook),
    ] {
        window.go(&format!("/library?part={part}")).await;
        window.see(seen).await;
        window.look(&format!("library-{part}")).await;
    }

    window.go("/settings").await;
    window.see(words.settings).await;
    window.click("button", words.verify).await;
    window.see(words.holds).await;
    window.look("settings").await;
    for part in ["thresholds", "tiers"] {
        window.scroll_to_part(&format!("settings-{part}")).await;
        window.look(&format!("settings-{part}")).await;
    }

    window.go("/start").await;
    window.see(words.begin).await;
    window.look("start").await;
}

#[tokio::test]
async fn the_rooms_in_russian() {
    rooms("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn the_rooms_in_english() {
    rooms("en", &ENGLISH).await;
}

/// A tip is heard as the description of its control; as a part of the page it would lie outside of every landmark.
#[tokio::test]
async fn a_tip_describes_its_control() {
    let place = Place::sample();
    let window = Window::start(&place.workspace, "en").await;
    window.go("/settings").await;
    window.page().hover("button", "Larger").await;
    window.page().described("button", "Larger", "Larger").await;
    window.seen("settings-tip").await;
}

/// From an empty workspace to a partner, with what people really type.
async fn partner(lang: &str, words: &Words) {
    let place = Place::bare();
    let window = Window::start(&place.workspace, lang).await;
    // A file that is not there is told so, and the way back leads to the choice.
    window.see("Workspace").await;
    window.look("start-missing").await;
    let made = window
        .invoke("workspace_create", json!({ "path": place.workspace, "name": "Вересна & Co" }))
        .await;
    assert_eq!(made["name"], "Вересна & Co");
    let window = window.restart().await;
    window.go("/partners").await;
    window.see(words.no_partners).await;
    window.look("partners-empty").await;

    window.press("c").await;
    let dialog = if lang == "ru" { "Новый партнёр" } else { "New partner" };
    let dialog = window.within("dialog", dialog);
    dialog.click("button", words.add).await;
    dialog.see(words.empty_name).await;
    window.look("partners-new").await;
    let odd = "<script>alert(1)</script> «Ёж» “q” 'q' 🦔 שלום";
    dialog.fill(words.name_ru, odd).await;
    dialog.click("button", words.add).await;
    window.see(odd).await;

    let note = "Длинная заметка 🦔. ".repeat(5_000);
    window.fill(words.notes, &note).await;
    window.press("Tab").await;
    window.see(words.saved).await;
    assert_eq!(stored(&window).await["notes"], note);
    let kept = "
        const area = [...document.querySelectorAll('textarea')].at(-1);
        let pane = area.parentElement;
        while (getComputedStyle(pane).overflowY !== 'auto') pane = pane.parentElement;
        pane.scrollTop = pane.scrollHeight;
        const before = pane.scrollTop;
        area.focus({ preventScroll: true });
        area.dispatchEvent(new Event('input', { bubbles: true }));
        return before > 0 && pane.scrollTop === before;";
    assert_eq!(window.script(kept, vec![]).await, true, "typing in a long note moves the page");
    window.look("partners-long").await;

    // A NUL is refused at its field by name, and nothing else is lost.
    put(&window, words.notes, "a\u{0}b").await;
    window.see(words.nul).await;
    assert_eq!(stored(&window).await["notes"], note);
    put(&window, words.notes, &note).await;
    window.see(words.saved).await;

    window.click("button", words.more).await;
    window.click("menuitem", words.archive).await;
    window.see(words.archived).await;
    window.click("button", words.undo).await;
    window.miss(if lang == "ru" { "не участвует" } else { "takes no part" }).await;
    assert_eq!(stored(&window).await["archived"], false);
    assert_eq!(stored(&window).await["name"]["ru"], odd);
}

/// The one partner of the workspace, as it is stored.
async fn stored(window: &Window) -> Value {
    let rows = window.invoke("partner_list", json!({ "archived": false })).await;
    let view = window.invoke("partner_open", json!({ "id": rows[0]["id"] })).await;
    view["partner"].clone()
}

/// Puts a text into a field at once, as pasting does, also where no keyboard could type it.
async fn put(window: &Window, label: &str, text: &str) {
    let put = "
        const [label, text] = arguments;
        const area = [...document.querySelectorAll('textarea')].find((one) => one.labels[0]?.textContent.trim() === label);
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, text);
        area.dispatchEvent(new Event('input', { bubbles: true }));
        area.dispatchEvent(new Event('blur'));";
    window.script(put, vec![json!(label), json!(text)]).await;
}

#[tokio::test]
async fn what_people_type_is_kept_exactly_or_refused_by_name_in_russian() {
    partner("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn what_people_type_is_kept_exactly_or_refused_by_name_in_english() {
    partner("en", &ENGLISH).await;
}

/// A file that cannot be opened: what is in it, and what is said.
fn broken(place: &Place) -> [(&'static str, PathBuf, &'static str, &'static str); 2] {
    let foreign = place.file("Foreign.sverka", b"name,followers\nNika,48200\n");
    let mut bytes = std::fs::read(&place.workspace).expect("the sample can be read");
    let (from, to) = (bytes.len() / 3, bytes.len() * 2 / 3);
    bytes[from..to].fill(0x5a);
    let damaged = place.file("Damaged.sverka", &bytes);
    [
        ("not-ours", foreign, "не файл «Сверки»", "isn’t a Sverka file"),
        ("damaged", damaged, "повреждён", "is damaged"),
    ]
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_explained_and_left_alone() {
    let place = Place::sample();
    for (name, path, russian, english) in broken(&place) {
        let before = std::fs::read(&path).expect("the file can be read");
        for (lang, said) in [("ru", russian), ("en", english)] {
            let window = Window::start(&path, lang).await;
            window.see(said).await;
            window.look(&format!("start-{name}")).await;
        }
        assert!(
            std::fs::read(&path).expect("the file can be read") == before,
            "{name} was changed"
        );
    }
}

/// From nothing to an open workspace, through the system's own dialog.
#[tokio::test]
async fn a_workspace_is_made_where_the_person_says() {
    let place = Place::sample();
    let path = place.path("Brand.sverka");
    let window = Window::start(&place.workspace, "ru").await;
    window.see("Сегодня").await;
    window.press("Ctrl+Shift+n").await;
    window.see(RUSSIAN.begin).await;
    window.click("button", RUSSIAN.begin).await;
    let dialog = window.within("dialog", "Новое пространство");
    dialog.click("button", RUSSIAN.create).await;
    dialog.see(RUSSIAN.empty_name).await;
    dialog.fill(RUSSIAN.name, "Мой бренд").await;
    window.look("start-new").await;
    dialog.click("button", "Выбрать место…").await;
    window.answer_dialog(&path);
    dialog.see("Brand.sverka").await;
    dialog.click("button", RUSSIAN.create).await;
    window.see("Сегодня").await;
    let info = window.invoke("workspace_info", json!({})).await;
    assert_eq!(info["name"], "Мой бренд");
    assert_eq!(info["path"], path.to_str().expect("a plain path"));
}

/// Language and theme change at once and outlive a restart.
#[tokio::test]
async fn the_language_changes_at_once_and_stays() {
    let place = Place::sample();
    let window = Window::start(&place.workspace, "ru").await;
    window.go("/settings").await;
    window.see("Язык и вид").await;
    window.click("radio", "English").await;
    window.see("Language and look").await;
    window.click("radio", "Dark").await;
    let window = window.restart().await;
    window.go("/settings").await;
    window.see("Language and look").await;
    let theme = window.script("return document.documentElement.dataset.theme;", vec![]).await;
    assert_eq!(theme, "dark");
}

/// A threshold out of range stays in its field with the reason; the default is one press away.
#[tokio::test]
async fn a_threshold_out_of_range_is_refused_and_can_be_reset() {
    let place = Place::sample();
    let window = Window::start(&place.workspace, "en").await;
    window.go("/settings").await;
    window.fill("Goal overlap", "7").await;
    window.press("Tab").await;
    window.see("from 1 to 5").await;
    assert_eq!(window.invoke("settings_open", json!({})).await["overlap_gate"], 3.5);
    window.fill("Goal overlap", "4").await;
    window.press("Tab").await;
    window.see("Saved").await;
    assert_eq!(window.invoke("settings_open", json!({})).await["overlap_gate"], 4.0);
    window.click("button", "Reset to default: Goal overlap").await;
    window.see("Back to default: Goal overlap").await;
    assert_eq!(window.invoke("settings_open", json!({})).await["overlap_gate"], 3.5);
}
