//! Lists of partners in the real window: a table comes in, namesakes are asked about, two records become one, and the
//! list goes out again.

mod window;

use serde_json::json;
use std::path::Path;
use window::{Place, Window};

/// A list as somebody keeps it: one who is here already by account, one by name, and rows with questions.
const LIST: &str = "Имя;Площадка;Ник;Подписчики;Страна;Тематика;E-mail;Кто ведёт переписку\r\n\
Ника Залесная;Telegram;@nika_list;12,3 тыс.;Россия;Чай и сон;nika@example.ru;Марта\r\n\
Tessa Quillmoor;YouTube;https://youtube.com/@tessa_list;48K;США;Slow living;tessa@example.com;Мейбл\r\n\
Осип Ветров;Telegram;t.me/vetrov_list;9 100;Россия, США;Глина;;Марта\r\n\
Osip Vetrov;YouTube;@vetrov_pots;3 000;США;Pottery;;\r\n\
Osip Vetrov;Telegram;@vetrov_list;9 400;Россия;;;\r\n\
;;;;Россия;;;\r\n\
Орла Пенхейл;Instagram;@orla_list;много;Ирландия;Огород;;\r\n";

/// The words a walk looks for, in each language.
struct Words {
    empty: &'static str,
    alike: &'static str,
    same_name: &'static str,
    all_of_name: &'static str,
    merge: &'static str,
    issues: &'static str,
    meaning: &'static str,
    owner: &'static str,
    run: &'static str,
    done: &'static str,
    undo: &'static str,
    ask_name: &'static str,
    refused: &'static str,
    more: &'static str,
    merge_do: &'static str,
    merge_title: &'static str,
    goes: &'static str,
    merged: &'static str,
    export: &'static str,
    xlsx: &'static str,
    saved: &'static str,
    nika: &'static str,
    tessa: &'static str,
    veronika: &'static str,
}

const RUSSIAN: Words = Words {
    empty: "Перетащите сюда таблицу",
    alike: "Похоже, это одни и те же",
    same_name: "То же имя",
    all_of_name: "Что делать со всеми: То же имя",
    merge: "Объединить",
    issues: "Строки с вопросами",
    meaning: "Что значит «Кто ведёт переписку»",
    owner: "Кто ведёт",
    run: "Загрузить",
    done: "Загружен",
    undo: "Вернуть",
    ask_name: "В каком столбце имя?",
    refused: "Это книга Excel старого вида",
    more: "Ещё",
    merge_do: "Объединить…",
    merge_title: "Объединить две карточки",
    goes: "Уйдёт в архив",
    merged: "Объединили",
    export: "Список в файл",
    xlsx: "Excel (XLSX), на двух языках",
    saved: "Сохранено:",
    nika: "Ника Залесная",
    tessa: "Тесса",
    veronika: "Вероника Залесная",
};

const ENGLISH: Words = Words {
    empty: "Drop a table of partners here",
    alike: "Probably the same people",
    same_name: "Same name",
    all_of_name: "What to do with all of them: Same name",
    merge: "Merge",
    issues: "Rows with questions",
    meaning: "What “Кто ведёт переписку” means",
    owner: "Who owns it",
    run: "Import",
    done: "imported",
    undo: "Undo",
    ask_name: "Which column is the name?",
    refused: "This is an old Excel workbook",
    more: "More",
    merge_do: "Merge…",
    merge_title: "Merge two records",
    goes: "Goes to the archive",
    merged: "Merged",
    export: "Export the list",
    xlsx: "Excel (XLSX), in both languages",
    saved: "Saved:",
    nika: "Nika Zalesnaya",
    tessa: "Tessa",
    veronika: "Veronika Zalesnaya",
};

/// How many partners are in use.
async fn partners(window: &Window) -> usize {
    let list = window.invoke("partner_list", json!({"archived": false})).await;
    list.as_array().map_or(0, Vec::len)
}

async fn walk(lang: &str, words: &Words) {
    let place = Place::sample();
    let list = place.file("партнёры.csv", LIST.as_bytes());
    let nameless = place.file("nameless.csv", "Кто;Где\nИнга;t.me/inga_list\n".as_bytes());
    let old = place.file("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    let window = Window::start(&place.workspace, lang).await;

    window.go("/partners/import").await;
    window.see(words.empty).await;
    window.look("partner-file-empty").await;

    window.drop_files(&[&old]).await;
    window.see(words.refused).await;
    window.look("partner-file-refused").await;

    window.drop_files(&[&nameless]).await;
    window.see(words.ask_name).await;
    window.look("partner-file-nameless").await;
    window.choose(words.ask_name, "Кто").await;
    window.see("Инга").await;
    window.miss(words.ask_name).await;

    // From the room itself, by drop: the preview opens and nothing is written.
    let before = partners(&window).await;
    window.go("/partners").await;
    window.see(words.nika).await;
    window.look("partner-file-room").await;
    window.drop_files(&[&list]).await;
    window.see(words.alike).await;
    window.see(words.same_name).await;
    window.see(words.issues).await;
    window.look("partner-file-preview").await;
    window.scroll_to(words.issues).await;
    window.picture(&format!("partner-file-preview-foot-{lang}")).await;
    assert_eq!(partners(&window).await, before, "a preview writes nothing");

    window.choose(words.meaning, words.owner).await;
    window.choose(words.all_of_name, words.merge).await;
    let run = window.page();
    run.see(words.run).await;
    window.settled().await;
    let press = "return [...document.querySelectorAll('main button, header button')].find((one) =>
        one.textContent.trim().startsWith(arguments[0]) && /\\d/.test(one.textContent))?.click() ?? true;";
    window.script(press, vec![json!(words.run)]).await;
    window.see(words.done).await;
    window.picture(&format!("partner-file-done-{lang}")).await;
    let after = partners(&window).await;
    assert!(after > before, "{before} {after}");
    window.click("button", words.undo).await;
    window.miss(words.done).await;
    let undone = async || match partners(&window).await {
        now if now == before => Ok(()),
        now => Err(format!("there are {now} partners, not {before}")),
    };
    window.until("see the import taken back", undone).await;
    window.invoke("redo", json!({})).await;

    // Two records of one partner become one.
    let made = window.invoke("record_create",
        json!({"kind": "partner", "fields": {
            "name": {"ru": "Вероника Залесная", "en": "Veronika Zalesnaya"}, "kind": "strategist", "markets": ["us"],
            "accounts": [{"platform": "telegram", "handle": "nika_list", "followers": 15000}],
        }}),
    )
    .await;
    let id = made["value"].as_str().expect("the id of a record").to_owned();
    window.go(&format!("/partners/{id}")).await;
    window.see(words.veronika).await;
    window.click("button", words.more).await;
    window.click("menuitem", words.merge_do).await;
    window.see(words.merge_title).await;
    window.see(words.goes).await;
    window.look("merge").await;
    window.within("dialog", words.merge_title).click("button", words.merge).await;
    window.see(words.merged).await;

    // And the list goes out.
    window.go("/partners").await;
    window.see(words.tessa).await;
    let out = place.path(&format!("partners-{lang}.xlsx"));
    window.click("button", words.export).await;
    window.click("menuitem", words.xlsx).await;
    window.answer_dialog(&out);
    window.see(words.saved).await;
    check_list(&out, partners(&window).await);
}

/// The list that went out opens again as a workbook, with everyone in it.
fn check_list(path: &Path, partners: usize) {
    let options = Default::default();
    let list = sverka_exchange::partner_file::read(path, &options, &sverka_exchange::Unwatched);
    let list = list.unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!(list.shape.sheets.len(), 2, "a sheet a language");
    assert_eq!(list.partners.len(), partners);
}

#[tokio::test]
async fn lists_of_partners_in_russian() {
    walk("ru", &RUSSIAN).await;
}

#[tokio::test]
async fn lists_of_partners_in_english() {
    walk("en", &ENGLISH).await;
}
