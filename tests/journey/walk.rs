//! The steps of the journey, in words of the product.

use crate::story::{self, BRAND, CREATORS, NEEDS, TITLE};
use crate::window::{Person, Window};
use chrono::{Days, Local, NaiveDate};
use std::ops::Deref;
use std::path::PathBuf;
use sverka_core::Lang;
use sverka_locale::locale;

/// A person on their way through the window.
pub struct Walk(Person);

impl Deref for Walk {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0
    }
}

impl Walk {
    /// Opens the application for the first time on a machine of this language.
    pub async fn begin(lang: Lang) -> Walk {
        Walk(Person::at(Window::first_start(lang.tag()).await, lang))
    }

    pub fn starts() -> NaiveDate {
        Local::now().date_naive() - Days::new(12)
    }

    pub fn ends() -> NaiveDate {
        Walk::starts() + Days::new(29)
    }

    /// Makes a workspace of one's own.
    pub async fn workspace(&self) {
        self.window.see(&self.say("start-promise")).await;
        self.seen("01-start").await;
        self.click("button", "start-new-begin").await;
        self.window.fill(&self.say("start-name"), BRAND.1).await;
        self.click("button", "start-make-do").await;
        self.window.see(&self.say("today-first")).await;
        self.seen("02-today-empty").await;
    }

    /// Adds two creators by keyboard and scores them on evidence.
    pub async fn partners(&self) {
        self.click("link", "shell-partners").await;
        self.window.see(&self.say("partner-empty-title")).await;
        for creator in &CREATORS {
            self.window.press("C").await;
            self.window.fill(&self.say("partner-name-ru"), creator.ru).await;
            self.window.fill(&self.say("partner-name-en"), creator.en).await;
            self.window.press("Enter").await;
            self.click("radio", "partner-view-card").await;
            self.click("checkbox", &format!("market-{}", creator.market)).await;
            self.click("button", "partner-account-add").await;
            self.window
                .fill(&self.say_of("partner-account-handle", "n", "1"), creator.handle)
                .await;
            self.window
                .fill(&self.say_of("partner-account-followers", "n", "1"), creator.followers)
                .await;
            self.window.press("Tab").await;
            self.window.see(&self.say("tier-micro")).await;
            self.click("radio", "partner-view-score").await;
            for criterion in
                ["market-knowledge", "audience-fit", "process", "reliability", "communication"]
            {
                self.score(criterion, 4).await;
            }
            self.saved().await;
        }
        self.seen("03-partners").await;
    }

    /// One criterion, scored with the digit key and backed with a note.
    async fn score(&self, criterion: &str, value: u8) {
        let name = self.say(&format!("criterion-{criterion}"));
        let evidence = self.say_of("partner-evidence", "criterion", &name);
        self.window
            .fill(&evidence, self.name("Из разговора и цифр.", "From the call and the figures."))
            .await;
        let rating = self.say_of("partner-rate", "criterion", &name);
        let anchor = self.say(&format!("criterion-{criterion}-{value}"));
        let answer = locale(self.lang).text(
            "part-rating-meaning",
            &[("n", value.to_string().into()), ("meaning", anchor.into())],
        );
        self.window.within("radiogroup", &rating).click("radio", &answer).await;
    }

    /// Begins a campaign of the brand and both creators.
    pub async fn campaign(&self) {
        self.click("link", "shell-campaigns").await;
        self.window.see(&self.say("campaign-new")).await;
        self.window.press("C").await;
        self.fill_both(&self.say("campaign-new-name"), TITLE).await;
        self.fill_both(&self.say("campaign-new-brand"), BRAND).await;
        for (at, creator) in CREATORS.iter().enumerate() {
            let label = self.say_of("campaign-new-creator", "n", &(at + 1).to_string());
            self.window.choose(&label, self.name(creator.ru, creator.en)).await;
        }
        self.click("button", "campaign-new-create").await;
        self.window.see(&self.say("align-goals")).await;
    }

    /// Aligns: the chain of goals, the frame, the matrix and one primary metric.
    pub async fn alignment(&self) {
        self.fill_both(&self.say("align-business"), story::BUSINESS).await;
        self.fill_both(&self.say("align-partnership"), story::GOAL).await;
        self.window
            .choose(&self.say("align-objective"), &self.say("align-objective-conversion"))
            .await;
        self.fill_both(&self.say("align-audience"), story::AUDIENCE).await;
        self.fill_both(&self.say("align-conversion"), story::CONVERSION).await;
        self.date("align-starts", Walk::starts()).await;
        self.date("align-ends", Walk::ends()).await;
        for (at, (brand, creators)) in NEEDS.iter().enumerate() {
            let row = (at + 1).to_string();
            self.click("button", "align-matrix-add").await;
            self.fill_both(&self.say_of("align-matrix-brand-of", "row", &row), *brand).await;
            for (creator, (ru, en, overlap)) in CREATORS.iter().zip(creators) {
                let name = self.name(creator.ru, creator.en);
                let of = |key: &str| {
                    locale(self.lang)
                        .text(key, &[("name", name.into()), ("row", row.as_str().into())])
                };
                self.fill_both(&of("align-matrix-need-of"), (ru, en)).await;
                let answer = locale(self.lang).text(
                    "part-rating-meaning",
                    &[
                        ("n", overlap.to_string().into()),
                        ("meaning", self.say(&format!("align-overlap-{overlap}")).into()),
                    ],
                );
                self.window
                    .within("radiogroup", &of("align-matrix-overlap-of"))
                    .click("radio", &answer)
                    .await;
            }
        }
        let orders = self.say("metric-orders");
        self.window.choose(&self.say("align-metric-add"), &orders).await;
        for (market, value) in [("ru", "120"), ("us", "300")] {
            let market = self.say(&format!("market-{market}"));
            self.window
                .fill(&self.say_of("align-metric-threshold", "market", &market), value)
                .await;
        }
        self.fill_both(
            &self.say("align-metric-why"),
            ("Мёд окупается заказами.", "Honey pays off in orders."),
        )
        .await;
        self.window.see(&self.say("align-gate-open")).await;
        self.saved().await;
        self.seen("04-align").await;
    }

    /// Drafts the brief, writes what is open, mends a difference, and has all three sign.
    pub async fn brief(&self) {
        self.room("campaign-room-brief").await;
        self.click("button", "brief-draft").await;
        for (key, ru, en) in story::CLAUSES {
            self.clause(key, Lang::Ru, ru).await;
            self.clause(key, Lang::En, en).await;
        }
        // Five working days on one side and seven on the other: signing is held.
        self.window.see(&self.say("brief-holds")).await;
        self.seen("05-brief-mismatch").await;
        self.clause("payment", Lang::En, story::PAYMENT_MENDED).await;
        self.window.miss(&self.say("brief-holds")).await;
        let of = sverka_core::clause::TEMPLATE.len();
        for at in 1..=of {
            self.window.click("button", &self.say_of("brief-check-of", "n", &at.to_string())).await;
            let checked = self.say_of("brief-ready", "ready", &at.to_string());
            self.window.see(&checked).await;
        }
        self.seen("06-brief-checked").await;
        for (at, signer) in
            [BRAND, (CREATORS[0].ru, CREATORS[0].en), (CREATORS[1].ru, CREATORS[1].en)]
                .iter()
                .enumerate()
        {
            self.click("button", "brief-sign").await;
            let title = self.say_of("brief-sign-title", "n", "1");
            let dialog = self.window.within("dialog", &title);
            if at < 2 {
                dialog.choose(&self.say("brief-sign-party"), self.name(signer.0, signer.1)).await;
            }
            dialog.fill(&self.say("brief-sign-name"), self.name(signer.0, signer.1)).await;
            dialog.click("button", &self.say("brief-sign")).await;
            self.window.miss(&self.say("brief-sign-fingerprint")).await;
        }
        self.window.see(&self.say_of("brief-version-signed", "n", "1")).await;
        self.seen("07-brief-signed").await;
    }

    /// Writes one side of a clause of the template.
    async fn clause(&self, key: &str, lang: Lang, text: &str) {
        let at = sverka_core::clause::TEMPLATE
            .iter()
            .position(|k| *k == key)
            .expect("a clause of the template");
        let language = self.say(&format!("language-{}", lang.tag()));
        let label = locale(self.lang).text(
            "brief-text-of",
            &[("n", (at + 1).to_string().into()), ("language", language.into())],
        );
        self.window.fill(&label, text).await;
    }

    /// Exports the brief side by side.
    pub async fn export(&self) -> PathBuf {
        let path = self.window.keep("brief.pdf");
        // One left by an earlier walk would be asked about.
        if path.exists() {
            std::fs::remove_file(&path).expect("an older brief can be removed");
        }
        self.click("button", "brief-export").await;
        self.click("menuitem", "brief-export-both").await;
        self.window.answer_dialog(&path);
        let shown = path.display().to_string();
        self.window.see(&self.say_of("brief-exported", "path", &shown)).await;
        path
    }

    /// Drops a shop's file for each market and brings it in as previewed.
    pub async fn metrics(&self) {
        self.room("campaign-room-metrics").await;
        self.window.see(&self.say("import-empty")).await;
        for (creator, orders) in CREATORS.iter().zip(story::ORDERS) {
            let file = self.window.keep(&format!("orders-{}.csv", creator.market));
            let mut text = String::from("Date,Orders\n");
            for (day, count) in Walk::starts().iter_days().zip(orders) {
                text.push_str(&format!("{day},{count}\n"));
            }
            std::fs::write(&file, text).expect("the folder of pictures can be written");
            self.window.drop_files(&[&file]).await;
            self.window.choose(&self.say("import-whose"), self.name(creator.ru, creator.en)).await;
            self.seen(&format!("08-import-{}", creator.market)).await;
            let count = i64::try_from(story::ORDERS[0].len()).expect("a few days");
            let run = locale(self.lang).text("import-run", &[("n", count.into())]);
            self.window.click("button", &run).await;
            self.window.see(&locale(self.lang).text("import-done", &[("n", count.into())])).await;
            self.window.see(&self.say("import-totals-note")).await;
        }
        self.seen("09-metrics").await;
    }

    /// Sees what is wrong halfway, and takes the first step of the playbook.
    pub async fn health(&self) {
        self.room("campaign-room-health").await;
        self.window.see(&self.say("flag-state-raised")).await;
        let metric = self.say("metric-orders");
        let title = self.say_of("flag-performance-low", "metric", &metric);
        self.window.see(&title).await;
        self.seen("10-health").await;
        let take = format!("{}: {title}, {}", self.say("playbook-take"), self.say("market-us"));
        self.window.click("button", &take).await;
        self.window
            .fill(
                &self.say("playbook-note"),
                self.name("Ссылка не на виду.", "The link is hard to find."),
            )
            .await;
        self.click("button", "playbook-keep").await;
        self.window.see(&self.say("flag-state-acknowledged")).await;
    }

    /// Decides, with the reason.
    pub async fn decision(&self) {
        self.click("radio", "decision-pivot").await;
        let reason =
            self.name("Ссылку ставим первой строкой.", "The link moves to the first line.");
        self.window.fill(&self.say("decision-reason"), reason).await;
        self.click("button", "decision-decide").await;
        self.room("campaign-room-decisions").await;
        self.window.see(reason).await;
        self.seen("11-decisions").await;
    }

    /// Changes a word, starts the application anew, and takes the change back.
    pub async fn undo_survives(self) -> Walk {
        self.room("campaign-room-align").await;
        let field = self.side(&self.say("align-partnership"), Lang::En);
        self.window.fill(&field, "Changed by mistake.").await;
        self.window.press("Tab").await;
        self.saved().await;
        let lang = self.lang;
        let walk = Walk(Person::at(self.0.window.restart().await, lang));
        let rooms = walk.say("shell-rooms");
        walk.window.within("navigation", &rooms).click("link", story::title(walk.lang)).await;
        walk.room("campaign-room-align").await;
        walk.window.click("heading", &walk.say("align-goals")).await;
        walk.window.press("Ctrl+Z").await;
        walk.holds(&field, story::GOAL.1).await;
        walk
    }

    /// Waits until a field holds a text.
    async fn holds(&self, field: &str, text: &str) {
        let held = async || match self.window.page().value("textbox", field).await {
            held if held == text => Ok(()),
            held => Err(format!("it holds “{held}”")),
        };
        self.window.until(&format!("see “{text}” in “{field}”"), held).await;
    }

    /// Keeps a copy of the workspace and closes the window.
    pub async fn end(self) -> PathBuf {
        let kept = self.window.keep_workspace("journey.sverka");
        self.0.window.close().await;
        kept
    }
}
