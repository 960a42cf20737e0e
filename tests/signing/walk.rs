//! The steps of the journey, in words of the product.

use crate::browser::{Browser, Device};
use crate::story::{self, BRAND, CREATORS, Creator, TITLE};
use crate::window::{Effort, Person, Window};
use chrono::{Days, Local};
use serde_json::json;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use sverka_app::Workspace;
use sverka_app::clock::MachineClock;
use sverka_core::clause::TEMPLATE;
use sverka_core::signature::{SignMethod, Signature};
use sverka_core::{Lang, Market};
use sverka_locale::locale;
use sverka_store::{Reader, Store, StoreError};

/// What would be a win, as each of the three writes it apart, and what they say when asked about it together.
const WINS: [(&str, &str); 3] = [
    ("Мёд дарят, а не берут со скидкой.", "Дарят без скидки, от пятисот рублей."),
    ("Мне пишут, какой сорт понравился.", "Десять историй про завтрак, и всё удалось."),
    ("Viewers tell me which kind they kept.", "Real questions under the Reel."),
];

/// The organizer on their way through the window.
pub struct Walk(Person);

impl Deref for Walk {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0
    }
}

/// The language a creator reads and writes.
fn language_of(creator: &Creator) -> Lang {
    if creator.market == Market::Ru.tag() { Lang::Ru } else { Lang::En }
}

impl Walk {
    /// Opens the application for the first time on a machine of this language.
    pub async fn begin(lang: Lang) -> Walk {
        Walk(Person::at(Window::first_start(lang.tag()).await, lang))
    }

    /// The three as the window names them, the brand first, each with the language they speak.
    fn three(&self) -> [(&'static str, Lang); 3] {
        let named = |creator: &Creator| (self.name(creator.ru, creator.en), language_of(creator));
        [(self.name(BRAND.0, BRAND.1), self.lang), named(&CREATORS[0]), named(&CREATORS[1])]
    }

    /// Makes a workspace of one's own.
    pub async fn workspace(&self) {
        self.click("button", "start-new-begin").await;
        self.fill(&self.say("start-name"), BRAND.1).await;
        self.click("button", "start-make-do").await;
        self.see("today-first").await;
    }

    /// Begins a campaign of the brand and two creators nobody has noted yet.
    pub async fn campaign(&self) {
        self.click("link", "shell-campaigns").await;
        self.see("campaign-new").await;
        self.press("C").await;
        self.fill_both(&self.say("campaign-new-name"), TITLE).await;
        self.fill_both(&self.say("campaign-new-brand"), BRAND).await;
        for (at, creator) in CREATORS.iter().enumerate() {
            let seat = self.say_of("campaign-new-creator", "n", &(at + 1).to_string());
            self.choose(&seat, &self.say("campaign-new-creator-other")).await;
            let label = self.say("campaign-new-creator-name");
            for (lang, name) in [(Lang::Ru, creator.ru), (Lang::En, creator.en)] {
                self.fill_in(("group", &seat), &self.side(&label, lang), name).await;
            }
        }
        self.seen("signing-1-campaign").await;
        self.click("button", "campaign-new-create").await;
        self.see("align-goals").await;
    }

    /// The chain from what the business needs to one metric, with its days and thresholds.
    pub async fn goals(&self) {
        self.fill_both(&self.say("align-business"), story::BUSINESS).await;
        self.fill_both(&self.say("align-partnership"), story::GOAL).await;
        self.choose(&self.say("align-objective"), &self.say("align-objective-conversion")).await;
        self.fill_both(&self.say("align-audience"), story::AUDIENCE).await;
        self.fill_both(&self.say("align-conversion"), story::CONVERSION).await;
        let today = Local::now().date_naive();
        self.date("align-starts", today + Days::new(20)).await;
        self.date("align-ends", today + Days::new(50)).await;
        self.choose(&self.say("align-metric-add"), &self.say("metric-orders")).await;
        for (market, value) in [("ru", "120"), ("us", "300")] {
            let market = self.say(&format!("market-{market}"));
            self.fill(&self.say_of("align-metric-threshold", "market", &market), value).await;
        }
        self.saved().await;
        self.seen("signing-2-goals").await;
    }

    /// Each says apart what would be a win and closes the form; then all are opened and carried into the matrix.
    pub async fn apart(&self) {
        for ((name, own), (win, _)) in self.three().into_iter().zip(WINS) {
            let form = if name == self.three()[0].0 { "brand" } else { "creator" };
            let own = locale(own);
            self.click_named("link", &format!("{}: {name}", self.say("intake-fill"))).await;
            self.click_named("button", &own.text(&format!("intake-{form}-win-short"), &[])).await;
            self.fill(&own.text(&format!("intake-{form}-win"), &[]), win).await;
            self.click("button", "intake-seal").await;
            self.answer(&self.say("intake-seal-title"), "intake-seal").await;
            self.see("intake-sealed-text").await;
            self.window.miss(win).await;
            self.click("button", "intake-back").await;
            self.see("intake-apart").await;
        }
        self.click("button", "intake-reveal").await;
        self.answer(&self.say("intake-reveal-title"), "intake-reveal").await;
        self.click("button", "intake-carry").await;
        self.window.see(WINS[2].0).await;
        self.click("button", "goal-agree").await;
        self.seen("signing-3-apart").await;
    }

    /// The session: who came, one question answered by all and opened at once, the matrix rated, the recap said back.
    pub async fn session(&self) {
        self.click("link", "session-title").await;
        self.click("button", "session-begin").await;
        for (name, _) in self.three() {
            self.click_named("button", name).await;
        }
        self.see("session-together").await;
        // What they wrote in their forms is open here already; they put it anew.
        self.see("session-from-forms").await;
        for ((name, own), (_, said)) in self.three().into_iter().zip(WINS) {
            let language = self.say(&format!("session-lang-{}", own.tag()));
            let label = self.say_with(
                "session-answer-own",
                &[("name", name.into()), ("language", language.into())],
            );
            self.fill(&label, said).await;
        }
        self.see("session-opened").await;
        self.step("9", "session-step-matrix").await;
        self.press("4").await;
        let some = [("rated", "1".into()), ("pairs", "2".into())];
        self.window.see(&self.say_with("session-average-some", &some)).await;
        self.press("4").await;
        self.see("session-average-above").await;
        self.seen("signing-4-matrix").await;
        self.step("12", "session-step-recap").await;
        self.click("button", "session-recap-build").await;
        for number in ["1", "2", "3"] {
            for (name, _) in self.three() {
                let values = [("name", name.into()), ("number", number.into())];
                self.click_named("button", &self.say_with("session-recap-yes-of", &values)).await;
            }
        }
        let progress = [("confirmed", "3".into()), ("of", "3".into())];
        self.window.see(&self.say_with("session-recap-progress", &progress)).await;
        self.click("button", "session-end").await;
        self.answer(&self.say("session-end-title"), "session-end").await;
        self.see("session-ended-aligned").await;
        self.seen("signing-5-recap").await;
        self.click("link", "session-to-brief").await;
    }

    /// Goes to a step of the agenda.
    async fn step(&self, number: &str, key: &str) {
        let values = [("number", number.into()), ("step", self.say(key).into())];
        self.click_named("button", &self.say_with("session-step-go", &values)).await;
        self.window.see(&self.say_with("session-step-of", &values)).await;
    }

    /// Drafts the brief, writes what alignment has not settled, and holds the sides of every clause together.
    pub async fn brief(&self) {
        self.click("button", "brief-draft").await;
        for (key, ru, en) in story::CLAUSES {
            self.clause(key, Lang::Ru, ru).await;
            // The five days of one side and the seven of the other hold signing; they are mended as they are typed.
            let en = if key == "payment" { story::PAYMENT_MENDED } else { en };
            self.clause(key, Lang::En, en).await;
        }
        for at in 1..=TEMPLATE.len() {
            let number = at.to_string();
            self.click_named("button", &self.say_of("brief-check-of", "n", &number)).await;
            self.window.see(&self.say_of("brief-ready", "ready", &number)).await;
        }
        self.seen("signing-6-brief").await;
    }

    /// Writes one side of a clause of the template.
    async fn clause(&self, key: &str, lang: Lang, text: &str) {
        let at = TEMPLATE.iter().position(|one| *one == key).expect("a clause of the template");
        let language = self.say(&format!("language-{}", lang.tag()));
        let values = [("n", (at + 1).to_string().into()), ("language", language.into())];
        self.fill(&self.say_with("brief-text-of", &values), text).await;
    }

    /// Saves the page of each creator.
    pub async fn pages(&self) -> Vec<PathBuf> {
        self.click("button", "reply-send").await;
        let mut pages = Vec::new();
        for (creator, (name, _)) in CREATORS.iter().zip(&self.three()[1..]) {
            let page = self.window.home().join(format!("{}.html", creator.market));
            self.save_page(name, &page).await;
            pages.push(page);
        }
        self.press("Escape").await;
        pages
    }

    /// Saves the page of one creator as the button and the system's dialog do. The dialog stays away, and its two presses
    /// are counted: the Return that closes it would press the button behind it anew.
    async fn save_page(&self, name: &str, page: &Path) {
        let button = self.say_of("reply-room-export-for", "name", name);
        self.window.reach("button", &button).await;
        let address = self.window.script("return location.hash;", vec![]).await;
        let campaign = address.as_str().and_then(|at| at.split('/').nth(2)).expect("a campaign");
        let creators = json!({ "campaign": campaign, "paper": "brief" });
        let creators = self.window.invoke("replies_open", creators).await;
        let creator = creators["creators"].as_array().into_iter().flatten();
        let creator =
            creator.map(|one| &one["party"]).find(|party| party["name"][self.lang.tag()] == name);
        let export = json!({
            "campaign": campaign, "party": creator.expect("a creator of the campaign")["id"],
            "paper": "brief", "until": null, "path": page,
        });
        self.window.invoke("reply_page_export", export).await;
        self.count(2);
    }

    /// Brings the replies in, each as it was looked at.
    pub async fn bring(&self, replies: &[PathBuf]) {
        for (at, (reply, (name, _))) in replies.iter().zip(&self.three()[1..]).enumerate() {
            self.drop_file(reply).await;
            let title = self.say_of("reply-preview", "name", name);
            let agreed = TEMPLATE.len().to_string();
            let values = [("n", agreed.as_str().into()), ("of", agreed.as_str().into())];
            let agreed = self.say_with("reply-preview-agreed", &values);
            self.window.within("dialog", &title).see(&agreed).await;
            self.seen(&format!("signing-7-reply-{}", at + 1)).await;
            self.answer(&title, "reply-preview-bring").await;
            let values = [("name", (*name).into()), ("n", "1".into())];
            self.window.see(&self.say_with("reply-imported-signed", &values)).await;
            self.press("Escape").await;
        }
    }

    /// The brand signs in the room.
    pub async fn sign(&self) {
        self.click("button", "brief-sign").await;
        let title = self.say_of("brief-sign-title", "n", "1");
        let (name, _) = self.three()[0];
        self.fill_in(("dialog", &title), &self.say("brief-sign-name"), name).await;
        self.answer(&title, "brief-sign").await;
        self.window.see(&self.say_of("brief-version-signed", "n", "1")).await;
        self.seen("signing-8-signed").await;
    }

    /// Keeps a copy of the workspace and closes the window.
    pub async fn end(self) -> PathBuf {
        let kept = self.window.keep_workspace("signing.sverka");
        self.0.window.close().await;
        kept
    }
}

/// A creator opens the page in a browser, agrees clause by clause, signs and saves; gives the reply and what it took.
pub async fn answered(creator: &Creator, page: &Path) -> (PathBuf, Effort) {
    let own = locale(language_of(creator));
    let say = |key: &str| own.text(key, &[]);
    let name = if own.lang() == Lang::Ru { creator.ru } else { creator.en };
    let browser = Browser::open(page, Device::Phone).await;
    let mut spent = Effort::default();
    for key in TEMPLATE {
        browser.click(&say(&format!("clause-{key}")), &say("reply-page-agree")).await;
        spent = spent + Effort { acts: 1, letters: 0 };
    }
    browser.fill("", &say("reply-page-sign-name"), name).await;
    browser.click("", &say("reply-page-sign-do")).await;
    browser.see(&own.text("reply-page-signed", &[("name", name.into())])).await;
    browser.picture(&format!("signing-page-{}", creator.market)).await;
    browser.click("", &say("reply-page-save")).await;
    spent = spent + Effort { acts: 3, letters: name.chars().count() };
    let reply = browser.saved().await;
    let kept = page.with_extension("sverka-reply.json");
    std::fs::copy(&reply, &kept).expect("the reply can be sent on");
    (kept, spent)
}

/// The file is what its journal says, and holds three signatures under one text: one in the room, two returned.
pub fn holds(path: &Path) {
    let workspace =
        Workspace::open(path, Arc::new(MachineClock), "").expect("the window has let go of it");
    let found = sverka_app::file::verify(&workspace).expect("it can be checked");
    assert!(found.holds, "{:?}", found.differences);
    drop(workspace);
    let read = |reader: &Reader<'_>| -> Result<_, StoreError> { reader.all::<Signature>() };
    let signatures = Store::open_to_read(path).and_then(|store| store.read(read));
    let signatures = signatures.expect("the signatures can be read");
    assert_eq!(signatures.len(), 3);
    assert!(signatures.iter().all(|one| one.hash == signatures[0].hash), "{signatures:?}");
    let returned = signatures.iter().filter(|one| one.method == SignMethod::Returned).count();
    assert_eq!(returned, 2, "{signatures:?}");
}
