//! Market rules in the real window: the cards, what they ask of a campaign, and what a material goes out with.

mod window;

use chrono::Days;
use serde_json::{Value, json};
use std::sync::Arc;
use sverka_app::campaign::{self, NewCampaign};
use sverka_app::clock::MachineClock;
use sverka_app::{Workspace, brief, record, rule};
use sverka_core::paper::Paper;
use sverka_core::rule::RuleSubject;
use sverka_core::rule::pack;
use sverka_core::{Both, Id, Kind};
use window::{Place, Window};

fn make(workspace: &Workspace, kind: Kind, value: Value) -> Id {
    let fields = value.as_object().expect("fields are an object").clone();
    record::create(workspace, kind, fields).expect("the record can be made").value
}

/// Two creators whose videos speak to Russia and to the United States, and one whose audience nobody has set. One
/// status was looked up yesterday, and one card was checked long ago.
fn campaign_with_videos() -> (Place, Id) {
    let place = Place::bare();
    let workspace = Workspace::create(&place.workspace, "Вересна", Arc::new(MachineClock), "Марта")
        .expect("a workspace can be made");
    let partner = |ru: &str, en: &str, market: &str, pages: Value| {
        let name = json!({"ru": ru, "en": en});
        let fields = json!({"name": name, "markets": [market], "language": market.replace("us", "en"), "accounts": pages});
        make(&workspace, Kind::Partner, fields)
    };
    let page = |platform: &str, followers: u32| json!({"platform": platform, "handle": "@", "followers": followers});
    let nika = partner(
        "Ника Залесная",
        "Nika Zalesnaya",
        "ru",
        json!([page("vk", 48_200), page("instagram", 9_100)]),
    );
    let tessa = partner("Тесса Квилмур", "Tessa Quillmoor", "us", json!([page("youtube", 31_000)]));
    let new = NewCampaign {
        title: Both::new("Вечерний чай", "Evening Tea"),
        brand: Both::new("Вересна", "Veresna"),
        language: sverka_core::Lang::Ru,
        creators: vec![nika, tessa],
    };
    let campaign = campaign::create(&workspace, new).expect("a campaign can be made").value;
    let parties = campaign::open(&workspace, campaign).expect("it can be read").parties;
    let video = |party: Id, n: u32, ru: &str, en: &str, more: Value| {
        let mut fields = json!({
            "campaign": campaign, "party": party, "title": {"ru": ru, "en": en}, "position": n, "due": "2026-12-10",
        });
        fields
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        make(&workspace, Kind::Deliverable, fields)
    };
    let known = |platform: &str, audience: &str, copy: &str| json!({"platform": platform, "audience": audience, "copy": copy, "pay": "fee", "cross_border": false});
    let (first, second) = (parties[1].id, parties[2].id);
    video(first, 0, "Ролик № 1", "Video 1", known("vk", "ru", "ru"));
    video(first, 1, "Короткий № 1", "Short 1", known("instagram", "ru", "ru"));
    video(second, 2, "Ролик № 2", "Video 2", known("youtube", "us", "en"));
    video(second, 3, "Короткий № 2", "Short 2", json!({"platform": "youtube"}));
    brief::draft(&workspace, campaign, Paper::Brief).expect("a brief can be drafted");

    let yesterday = workspace.today() - Days::new(1);
    make(
        &workspace,
        Kind::RuleCheck,
        json!({
            "campaign": campaign, "card": "ru-status", "platform": "vk", "done": true, "by": "Марта", "on": yesterday,
        }),
    );
    let answer = rule::RuleAnswer {
        value: Some("Реклама. ООО «Вересна»".to_owned()),
        ..Default::default()
    };
    rule::note(&workspace, campaign, "ru-label", RuleSubject::default(), answer)
        .expect("it can be noted");
    let mut long_ago =
        serde_json::to_value(pack::card("us-fake").expect("it is shipped")).expect("plain");
    let fields = long_ago.as_object_mut().expect("an object");
    fields.remove("id");
    fields.insert("checked_on".to_owned(), json!(workspace.today() - Days::new(120)));
    make(&workspace, Kind::RuleCard, long_ago);
    (place, campaign)
}

/// What is said, in one language.
struct Words {
    restricted: &'static str,
    not_advice: &'static str,
    stale: &'static str,
    confirm: &'static str,
    confirmed: &'static str,
    platform: &'static str,
    us_label: &'static str,
    edit: &'static str,
    text: &'static str,
    save: &'static str,
    changed: &'static str,
    restore: &'static str,
    restored: &'static str,
    new: &'static str,
    name: &'static str,
    own: &'static str,
    unknown: &'static str,
    again: &'static str,
    look_again: &'static str,
    before: &'static str,
    after: &'static str,
    status: &'static str,
    erid_of: &'static str,
    needs: &'static str,
    has: &'static str,
    video: &'static str,
    bound: &'static str,
    disclosure_needed: &'static str,
    other_video: &'static str,
    published: &'static str,
    first_part: &'static str,
    typed: &'static str,
    why: &'static str,
    reason: &'static str,
}

const RUSSIAN: Words = Words {
    restricted: "Реклама там, где доступ ограничен",
    not_advice: "не юридическая консультация",
    stale: "пора проверить источник",
    confirm: "Сверено сегодня: «Ничего купленного: отзывы, подписчики, просмотры»",
    confirmed: "сверено с источником сегодня",
    platform: "Площадка",
    us_label: "Метка Instagram",
    edit: "Изменить «Реестр: отметка А+»",
    text: "Что говорит: Русский",
    save: "Сохранить",
    changed: "изменено вами",
    restore: "Вернуть исходную",
    restored: "снова исходная карточка",
    new: "Новая карточка",
    name: "Название: Русский",
    own: "своя карточка",
    unknown: "не указано, для кого материал",
    again: "Посмотрите ещё раз в день подписания",
    look_again: "Проверен сегодня",
    before: "Правила рынка: 1 из",
    after: "Правила рынка: 3 из",
    status: "Статус площадки, VK",
    erid_of: "Erid материала, Ролик № 1",
    needs: "нужен erid",
    has: "erid есть",
    video: "Ролик № 1",
    bound: "Правила этого материала",
    disclosure_needed: "а слова раскрытия не записаны",
    other_video: "Ролик № 2",
    published: "Вышел",
    first_part: "День, Вышел",
    typed: "%d%m%Y",
    why: "Почему вышел без этого",
    reason: "вышел без этого: площадка вырезала слова",
};

const ENGLISH: Words = Words {
    restricted: "Ads where access is restricted",
    not_advice: "not legal advice",
    stale: "time to check the source",
    confirm: "Checked today: “Nothing bought: reviews, followers, views”",
    confirmed: "was checked at the source today",
    platform: "Platform",
    us_label: "Instagram’s label",
    edit: "Edit “The register: mark А+”",
    text: "What it says: English",
    save: "Save",
    changed: "changed by you",
    restore: "Bring the original back",
    restored: "the original card again",
    new: "New card",
    name: "Name: English",
    own: "own card",
    unknown: "it isn’t said whom it is for",
    again: "Look again on the day of signing",
    look_again: "Checked today",
    before: "Market rules: 1 of",
    after: "Market rules: 3 of",
    status: "Status of the platform, VK",
    erid_of: "Erid of the material, Video 1",
    needs: "needs erid",
    has: "erid noted",
    video: "Video 1",
    bound: "Rules for this deliverable",
    disclosure_needed: "no disclosure is noted",
    other_video: "Video 2",
    published: "Published",
    first_part: "Month, Published",
    typed: "%m%d%Y",
    why: "Why it went out without it",
    reason: "went out without it: площадка вырезала слова",
};

/// Reads the cards, checks one at its source, changes one and brings it back, and adds one.
async fn keep_cards(window: &Window, words: &Words) {
    window.go("/library?part=rules").await;
    window.see(words.restricted).await;
    window.see(words.not_advice).await;
    window.see(words.stale).await;
    window.look("rules-cards").await;
    window.click("button", words.confirm).await;
    window.see(words.confirmed).await;
    window.miss(words.stale).await;

    window.choose(words.platform, "Instagram").await;
    window.see(words.us_label).await;
    window.miss("TikTok").await;

    window.click("button", words.edit).await;
    window.fill(words.text, "По-нашему: проверяем сами.").await;
    window.look("rules-edit").await;
    window.click("button", words.save).await;
    window.see(words.changed).await;
    window.see("По-нашему: проверяем сами.").await;
    window.click("button", words.edit).await;
    window.click("button", words.restore).await;
    window.see(words.restored).await;
    window.miss("По-нашему: проверяем сами.").await;

    window.click("button", words.new).await;
    window.click("button", words.save).await;
    window.fill(words.name, "Спросить юриста бренда").await;
    window.click("button", words.save).await;
    window.see(words.own).await;
    window.see("Спросить юриста бренда").await;
}

/// Answers what a campaign asks for, and sees it counted on the bar where it is signed.
async fn answer(window: &Window, campaign: Id, words: &Words) {
    window.go(&format!("/campaigns/{campaign}/brief")).await;
    window.see(words.before).await;
    window.look("rules-brief").await;
    window.go(&format!("/campaigns/{campaign}/rules")).await;
    window.see(words.unknown).await;
    window.see(words.again).await;
    window.see(words.restricted).await;
    window.look("rules-list").await;
    window.look_in("rules-list", &[(640, 700)]).await;
    window.resize(1280, 800).await;
    window.within("group", words.status).click("button", words.look_again).await;
    window.miss(words.again).await;
    window.within("group", words.erid_of).fill("Erid", "2VtzqwxABC").await;
    window.press("Tab").await;
    window.go(&format!("/campaigns/{campaign}/brief")).await;
    window.see(words.after).await;
}

/// Opens a row beside the list, by keyboard alone.
async fn open_row(window: &Window, name: &str) {
    let there = async || {
        let (role, called) = window.focus().await;
        if role == "row" && called.contains(name) {
            return Ok(());
        }
        window.press("j").await;
        Err(format!("it is on the {role} “{called}”"))
    };
    window.until(&format!("come to the row of {name}"), there).await;
    window.press("Enter").await;
}

/// Publishes a material that has its erid, and one without its disclosure for a reason.
async fn publish(window: &Window, campaign: Id, words: &Words) {
    window.go(&format!("/campaigns/{campaign}/deliverables")).await;
    window.see(words.has).await;
    window.see(words.needs).await;
    open_row(window, words.video).await;
    window.see(words.bound).await;
    window.look("rules-deliverable").await;
    window.scroll_to_part("rules-bound").await;
    window.seen("rules-bound").await;
    open_row(window, words.other_video).await;
    window.see(words.published).await;
    window.click("spinbutton", words.first_part).await;
    let yesterday = chrono::Local::now().date_naive() - Days::new(1);
    window.type_text(&yesterday.format(words.typed).to_string()).await;
    window.see(words.disclosure_needed).await;
    window.fill(words.why, "площадка вырезала слова").await;
    window.press("Tab").await;
    window.see(words.reason).await;
    window.miss(words.disclosure_needed).await;
    window.look("rules-published").await;
}

async fn walk(lang: &str, words: Words) {
    let (place, campaign) = campaign_with_videos();
    let window = Window::start(&place.workspace, lang).await;
    keep_cards(&window, &words).await;
    answer(&window, campaign, &words).await;
    publish(&window, campaign, &words).await;
    window.close().await;
}

#[tokio::test]
async fn market_rules_are_kept_answered_and_held_against_materials_in_russian() {
    walk("ru", RUSSIAN).await;
}

#[tokio::test]
async fn market_rules_are_kept_answered_and_held_against_materials_in_english() {
    walk("en", ENGLISH).await;
}
