//! The steps of the month, in words of the product.

use crate::story::{self, CREATORS, Story};
use crate::window::{Person, Place, Window};
use sverka_core::Lang;

/// Somebody who looks after the campaign for a month.
pub struct Walk {
    person: Person,
    story: Story,
    place: Place,
}

impl Walk {
    /// The day before the campaign starts.
    pub async fn begin(lang: Lang) -> Walk {
        let place = Place::bare();
        let story = story::tell(&place.workspace);
        let window = Window::start(&place.workspace, lang.tag()).await;
        Walk { person: Person::at(window, lang), story, place }
    }

    /// The same window, opened again so many days after the first look.
    pub async fn on_day(self, day: u32) -> Walk {
        let Walk { person, story, place } = self;
        let lang = person.lang;
        let window = person.window.later(day).await;
        Walk { person: Person::at(window, lang), story, place }
    }

    /// Opens a room of the campaign by its address.
    async fn go(&self, room: &str) {
        self.person.window.go(&format!("/campaigns/{}{room}", self.story.campaign)).await;
    }

    /// Writes down what is expected of the US, while nothing is known.
    pub async fn predict(&self) {
        self.go("/review").await;
        let person = &self.person;
        person.see("review-predictions-note").await;
        let row = format!("{}, {}", person.say("metric-orders"), person.say("market-us"));
        for (key, value) in [("review-low", "60"), ("review-high", "100"), ("review-chance", "30")]
        {
            person.fill_in(("group", &row), &person.say(key), value).await;
        }
        person.press("Tab").await;
        person.seen("month-1-prediction").await;
    }

    /// Brings in what the shops exported after so many days.
    pub async fn figures(&self, name: &str, days: u64) {
        self.go("/metrics").await;
        let person = &self.person;
        for (ru, en, market) in CREATORS {
            let text = story::shop(market, days);
            let file = self.place.file(&format!("{name}-{market}.csv"), text.as_bytes());
            person.drop_file(&file).await;
            person.choose(&person.say("import-whose"), person.name(ru, en)).await;
            let n = i64::try_from(days).expect("a month is short");
            person.click_named("button", &person.say_with("import-run", &[("n", n.into())])).await;
            person.window.see(&person.say_with("import-done", &[("n", n.into())])).await;
        }
    }

    /// Sees the flag with its figures, and asks the creator first.
    pub async fn flag_is_raised(&self) {
        self.go("").await;
        let person = &self.person;
        person.see("flag-state-raised").await;
        let title = person.say_of("flag-performance-low", "metric", &person.say("metric-orders"));
        person.window.see(&title).await;
        person.seen("month-2-flag").await;
        let take = format!("{}: {title}, {}", person.say("playbook-take"), person.say("market-us"));
        person.click_named("button", &take).await;
        person.fill(&person.say("playbook-note"), person.name(story::SAID.0, story::SAID.1)).await;
        person.click("button", "playbook-keep").await;
        person.see("flag-state-acknowledged").await;
    }

    /// Holds the check-in, writes it up, and decides to change something.
    pub async fn checkin(&self) {
        self.go("/checkin").await;
        let person = &self.person;
        person.click("button", "checkin-begin").await;
        person.fill_both(&person.say("checkin-seen"), story::SEEN).await;
        person.fill_both(&person.say("checkin-creator-says"), story::SAID).await;
        person.fill_both(&person.say("checkin-pivot"), story::PIVOT).await;
        person.press("Tab").await;
        person.saved().await;
        person.click("radio", "decision-pivot").await;
        person
            .fill(&person.say("decision-reason"), person.name(story::PIVOT.0, story::PIVOT.1))
            .await;
        person.click("button", "decision-decide").await;
        let verdict = person.say("decision-pivot");
        person.window.see(&person.say_of("decision-kept", "verdict", &verdict)).await;
        person.seen("month-3-checkin").await;
    }

    /// The US is back on its way: nothing is raised, and nothing waits.
    pub async fn flag_is_gone(&self) {
        self.go("").await;
        let person = &self.person;
        person.window.miss(&person.say("flag-state-raised")).await;
        person.window.miss(&person.say("flag-state-acknowledged")).await;
        person.window.see(person.name("Осенний чай", "Autumn Tea")).await;
        person.seen("month-4-recovered").await;
    }

    /// Looks back: what was predicted, what came, why, and what is taken along.
    pub async fn review(&self) {
        self.go("/review").await;
        let person = &self.person;
        person.window.see(&person.say_of("review-off-above", "off", "62")).await;
        person.click("button", "review-begin").await;
        person.fill_both(&person.say("review-worked"), story::WORKED).await;
        person.fill_both(&person.say("review-did-not"), story::DID_NOT).await;
        person.press("Tab").await;
        for what in ["wrong-metric", "audience-does-not-buy", "product-market-fit", "bad-timing"] {
            let what = person.say(&format!("review-alternative-{what}"));
            let verdict = person.say_of("review-verdict-of", "what", &what);
            let ruled_out = person.say("review-ruled-out");
            person.window.within("radiogroup", &verdict).click("radio", &ruled_out).await;
        }
        person.see("review-weighed").await;
        person.click("checkbox", "review-cause-brief-clarity").await;
        person.saved().await;
        person.click("button", "review-learned-add").await;
        let dialog = person.say("learning-add");
        let label = person.say("learning-text");
        for (lang, text) in [(Lang::Ru, story::LESSON.0), (Lang::En, story::LESSON.1)] {
            person.fill_in(("dialog", &dialog), &person.side(&label, lang), text).await;
        }
        person.answer(&dialog, "action-save").await;
        person.window.see(person.name(story::LESSON.0, story::LESSON.1)).await;
        person.seen("month-5-review").await;
    }

    /// The next campaign is offered what this one taught, where its target is set.
    pub async fn lesson_is_offered(&self) {
        let person = &self.person;
        person.window.go(&format!("/campaigns/{}/align", self.story.next)).await;
        person.see("learning-offer").await;
        person.window.see(person.name(story::LESSON.0, story::LESSON.1)).await;
        person.seen("month-6-lesson").await;
    }

    /// Keeps a copy of the workspace and closes the window.
    pub async fn end(self) -> std::path::PathBuf {
        let kept = self.person.window.keep_workspace("month.sverka");
        self.person.window.close().await;
        kept
    }
}
