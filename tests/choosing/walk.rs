//! The steps of the walk, in words of the product. Nothing is pressed but keys.

use crate::window::Window;
use std::path::PathBuf;
use sverka_core::Lang;
use sverka_locale::{Arg, locale};

/// A name on the list, as it is written in each language.
pub struct Name(&'static str, &'static str);

impl Name {
    pub fn of(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ru => self.0,
            Lang::En => self.1,
        }
    }
}

/// The list as it came: the last is the first again, in the other alphabet and under the same account.
pub const NAMES: [(Name, &str); 12] = [
    (Name("Лада Ветрова", "Lada Vetrova"), "lada.vetrova"),
    (Name("Элис Харгроув", "Alice Hargrove"), "alicehargrove"),
    (Name("Тимофей Ясный", "Timofei Yasny"), "timofei.yasny"),
    (Name("Мира Околица", "Mira Okolitsa"), "mira.okolitsa"),
    (Name("Джун Мерриуэзер", "June Merriweather"), "junemakes"),
    (Name("Савва Полозов", "Savva Polozov"), "savva.polozov"),
    (Name("Кора Финч", "Cora Finch"), "corafinch"),
    (Name("Рада Мельник", "Rada Melnik"), "rada.melnik"),
    (Name("Оуэн Тэтчер", "Owen Thatcher"), "owenthatch"),
    (Name("Пелагея Сосна", "Pelageya Sosna"), "pelageya"),
    (Name("Хью Ланкастер", "Hugh Lancaster"), "hughlanc"),
    (Name("Lada Vetrova", "Лада Ветрова"), "lada.vetrova"),
];
/// Who is tried.
pub const CHOSEN: &Name = &NAMES[0].0;
/// Who is told no.
pub const REFUSED: &Name = &NAMES[2].0;

/// What is scored, enough of the weight for a rank, and the marks of the two that are weighed against each other.
const SCORES: [(&str, u8, u8); 8] = [
    ("market-knowledge", 5, 3),
    ("need-fit", 4, 4),
    ("audience-fit", 4, 4),
    ("ownership", 5, 2),
    ("cross-market", 4, 3),
    ("communication", 5, 3),
    ("process", 4, 4),
    ("reliability", 4, 3),
];

/// More keys than any way inside one screen takes.
const KEYS_MOST: usize = 300;

/// A person on their way through the window.
pub struct Walk {
    window: Window,
    lang: Lang,
}

impl Walk {
    /// Opens the application for the first time on a machine of this language.
    pub async fn begin(lang: Lang) -> Walk {
        Walk { window: Window::first_start(lang.tag()).await, lang }
    }

    fn say(&self, key: &str) -> String {
        locale(self.lang).text(key, &[])
    }

    fn say_of(&self, key: &str, name: &str, value: &str) -> String {
        locale(self.lang).text(key, &[(name, Arg::from(value))])
    }

    fn words(&self, ru: &'static str, en: &'static str) -> &'static str {
        Name(ru, en).of(self.lang)
    }

    async fn press_on(&self, role: &str, key: &str) {
        self.window.key_on(role, &self.say(key), "Enter").await;
    }

    /// Nothing that axe finds, on the screen as it stands, and a picture of it.
    async fn seen(&self, screen: &str) {
        self.window.seen(&format!("choosing-{screen}")).await;
    }

    /// Makes a workspace of one's own.
    pub async fn workspace(&self) {
        self.window.see(&self.say("start-promise")).await;
        self.press_on("button", "start-new-begin").await;
        self.window.see(&self.say("start-make-do")).await;
        self.window.type_into(&self.say("start-name"), "Bee Yard").await;
        self.press_on("button", "start-make-do").await;
        self.window.see(&self.say("today-first")).await;
    }

    /// Brings the list in: the same person twice is found before anything is written.
    pub async fn import(&self) {
        self.press_on("link", "shell-partners").await;
        self.window.see(&self.say("partner-empty-title")).await;
        self.press_on("link", "partner-import").await;
        self.window.see(&self.say("partner-file-empty")).await;
        self.window.press("c").await;
        self.window.answer_dialog(&self.list());
        self.window.see(&self.say("partner-file-alike")).await;
        self.seen("01-import").await;
        self.window
            .reach("button", &locale(self.lang).text("partner-file-run", &[("n", Arg::from(11))]))
            .await;
        self.window.press("Enter").await;
        self.window.see(REFUSED.of(self.lang)).await;
        self.seen("02-list").await;
    }

    /// The list as a spreadsheet of this language writes it.
    fn list(&self) -> PathBuf {
        let (head, platform, market, mark) = match self.lang {
            Lang::Ru => ("Имя;Площадка;Аккаунт;Подписчики;Рынок", "Ютуб", ["Россия", "США"], ';'),
            Lang::En => ("Name,Platform,Handle,Followers,Market", "YouTube", ["Russia", "US"], ','),
        };
        let mut text = format!("{head}\n");
        for (at, (name, handle)) in NAMES.iter().enumerate() {
            let followers = 12_000 + 3_100 * at;
            let row =
                [name.of(self.lang), platform, handle, &followers.to_string(), market[at % 2]];
            text.push_str(&row.join(&mark.to_string()));
            text.push('\n');
        }
        let path = self.window.home().join("list.csv");
        std::fs::write(&path, text).expect("the home folder can be written");
        path
    }

    /// Opens a partner from the list by looking for the name.
    async fn open(&self, who: &Name) {
        if self.window.page().count("searchbox").await == 0 {
            self.press_on("link", "shell-partners").await;
        }
        self.window.type_into(&self.say("partner-find"), who.of(self.lang)).await;
        self.window.miss(NAMES[4].0.of(self.lang)).await;
        self.window.key_on("row", "", "Enter").await;
        self.window.see(&self.say("partner-view-card")).await;
    }

    /// Shows a part of the partner in view.
    async fn part(&self, part: &str) {
        let parts = ["score", "evidence", "talks", "together", "card"];
        let wanted = self.say(&format!("partner-view-{part}"));
        let names: Vec<String> =
            parts.iter().map(|part| self.say(&format!("partner-view-{part}"))).collect();
        for _ in 0..KEYS_MOST {
            let (role, name) = self.window.focus().await;
            if role == "radio" && names.contains(&name) {
                if name == wanted {
                    return;
                }
                let place = |name: &str| names.iter().position(|other| other == name);
                let back = place(&wanted) < place(&name);
                self.window.press(if back { "ArrowLeft" } else { "ArrowRight" }).await;
            } else {
                self.window.press("Tab").await;
            }
        }
        panic!("no key leads to “{wanted}”");
    }

    /// The first conversation, three yes out of three.
    pub async fn talk(&self) {
        self.open(CHOSEN).await;
        self.part("talks").await;
        self.press_on("button", "conversation-begin-first").await;
        self.window.see(&self.say("question-gut-check-understands-ugc")).await;
        self.window.press("Ctrl+Enter").await;
        for place in 0..3 {
            let answer = self.words("Объяснила на примере.", "Explained it by an example.");
            self.window.type_text(answer).await;
            self.window.press("Ctrl+Enter").await;
            self.window.press("y").await;
            if place < 2 {
                self.window.press("Ctrl+Enter").await;
            }
        }
        self.window.see(&self.say("saved")).await;
        self.seen("03-gut-check").await;
        self.window.key_on("link", CHOSEN.of(self.lang), "Enter").await;
        self.window.see(&self.say("partner-view-talks")).await;
    }

    /// A failure told, and a brand they stayed with; that cases are few is passed with a reason later.
    pub async fn evidence(&self) {
        self.part("evidence").await;
        let brand = self.words("Тихий луг", "Quiet Meadow");
        self.window.type_into(&self.say("evidence-case-add"), brand).await;
        self.window.press("Enter").await;
        self.window.reach("combobox", &self.say("evidence-case-result")).await;
        self.choose(&self.say("evidence-case-result-lost")).await;
        self.window
            .type_into(
                &self.say("evidence-case-wrong"),
                self.words("Ссылка вела не туда.", "The link led elsewhere."),
            )
            .await;
        self.window.press("Tab").await;
        self.window.type_into(&self.say("evidence-relationship-add"), brand).await;
        self.window.press("Enter").await;
        self.day(&self.say("evidence-from"), 2024).await;
        self.day(&self.say("evidence-to"), 2025).await;
        self.window.press("Tab").await;
        self.window.see(&self.say("saved")).await;
        self.seen("04-evidence").await;
    }

    /// Types the first of March of a year into the day field with this label that has the focus or comes next.
    async fn day(&self, label: &str, year: u32) {
        let part = format!(
            "{}, {label}",
            self.say(if self.lang == Lang::Ru { "part-date-day" } else { "part-date-month" })
        );
        self.window.reach("spinbutton", &part).await;
        for digits in [
            "01".to_owned(),
            if self.lang == Lang::Ru { "03" } else { "01" }.to_owned(),
            year.to_string(),
        ] {
            for digit in digits.chars() {
                self.window.press(&digit.to_string()).await;
            }
        }
    }

    /// Chooses from the list that has the focus, by its keys.
    async fn choose(&self, option: &str) {
        self.window.press("Enter").await;
        self.window.press("Home").await;
        for _ in 0..40 {
            let marked = "const active = document.querySelector('[role=option][data-highlighted]');
                return active ? active.textContent.replace(/\\u00a0/g, ' ').trim() : null;";
            let at = self.window.script(marked, vec![]).await;
            if at.as_str().is_some_and(|at| at.starts_with(option)) {
                return self.window.press("Enter").await;
            }
            self.window.press("ArrowDown").await;
        }
        panic!("the list never comes to “{option}”");
    }

    /// Scores the two on evidence.
    pub async fn score(&self) {
        for (who, first) in [(CHOSEN, true), (REFUSED, false)] {
            self.press_on("link", "shell-partners").await;
            self.open(who).await;
            self.part("score").await;
            for (criterion, chosen, refused) in SCORES {
                let name = self.say(&format!("criterion-{criterion}"));
                let evidence = self.say_of("partner-evidence", "criterion", &name);
                let words = self.words("Из разговора и цифр.", "From the call and the figures.");
                self.window.type_into(&evidence, words).await;
                // The score stands before what it rests on, with its anchors between them.
                self.window.press("Shift+Tab").await;
                self.window.press("Shift+Tab").await;
                assert_eq!(self.window.focus().await.0, "radio", "{criterion}");
                self.window.press(&if first { chosen } else { refused }.to_string()).await;
            }
            self.window.see(&self.say("saved")).await;
        }
        self.seen("05-score").await;
    }

    /// Puts the two side by side.
    pub async fn compare(&self) {
        self.press_on("link", "shell-partners").await;
        self.window.reach("field", &self.say("partner-find")).await;
        self.window.press("Ctrl+A").await;
        self.window.press("Delete").await;
        self.window.see(NAMES[4].0.of(self.lang)).await;
        self.window.reach("link", &self.say("partner-compare")).await;
        self.window.press("Enter").await;
        self.window.see(&self.say("criterion-market-knowledge")).await;
        self.window.see(CHOSEN.of(self.lang)).await;
        self.window.see(REFUSED.of(self.lang)).await;
        self.seen("06-compare").await;
    }

    async fn board(&self) {
        self.press_on("link", "shell-partners").await;
        self.window.reach("radio", &self.say("phase-view-list")).await;
        self.window.press("ArrowRight").await;
        self.window.see(&self.say("phase-exploration")).await;
    }

    /// Begins a tight pilot from the board; what is missing is named and needs a reason.
    pub async fn pilot(&self) {
        self.board().await;
        self.window.reach("link", CHOSEN.of(self.lang)).await;
        self.window.press("m").await;
        self.window.see(&self.say_of("move-title", "name", CHOSEN.of(self.lang))).await;
        self.seen("07-move").await;
        self.press_on("button", "move-begin-pilot").await;
        for (key, ru, en) in [
            ("pilot-brand", "Пчельник", "Bee Yard"),
            ("pilot-deliverable", "Видео «Три мёда»", "Video “Three honeys”"),
            (
                "pilot-payment",
                "40 000 ₽ в течение 5 рабочих дней.",
                "₽40,000 within 5 business days.",
            ),
        ] {
            for (lang, text) in [(Lang::Ru, ru), (Lang::En, en)] {
                let language = self.say(&format!("language-{}", lang.tag()));
                let side = locale(self.lang).text(
                    "part-bilingual-side",
                    &[("label", self.say(key).into()), ("language", language.into())],
                );
                self.window.type_into(&side, text).await;
            }
        }
        self.window
            .type_into(
                &self.say("pilot-reason"),
                self.words("Кейсов мало, пилот маленький.", "Few cases, a small pilot."),
            )
            .await;
        self.seen("08-pilot").await;
        self.press_on("button", "pilot-begin-do").await;
        self.window.see(&self.say_of("pilot-begun", "name", CHOSEN.of(self.lang))).await;
        self.seen("09-board").await;
    }

    /// Ends it with somebody else before it began, with a letter.
    pub async fn refuse(&self) {
        self.window.reach("link", REFUSED.of(self.lang)).await;
        self.window.press("m").await;
        self.window.see(&self.say("move-to")).await;
        self.window.reach("radio", "").await;
        for _ in 0..KEYS_MOST {
            if self.window.focus().await.1 == self.say("phase-ended") {
                break;
            }
            self.window.press("ArrowDown").await;
        }
        self.window.press("Space").await;
        self.press_on("button", "move-end").await;
        self.window.reach("combobox", &self.say("ending-why")).await;
        self.choose(&self.say("ending-timeline")).await;
        self.window
            .type_into(
                &self.say("ending-reason"),
                self.words("Осенью занят другим брендом.", "Busy with another brand in autumn."),
            )
            .await;
        self.window.see(&self.say("letter-title-section")).await;
        self.seen("10-ending").await;
        self.press_on("button", "ending-do").await;
        self.window.see(&self.say_of("ending-done", "name", REFUSED.of(self.lang))).await;
    }

    /// Writes the letter as a PDF.
    pub async fn letter(&self) -> PathBuf {
        self.press_on("link", "shell-partners").await;
        self.open(REFUSED).await;
        self.part("together").await;
        self.press_on("button", "letter-export").await;
        self.window.focused("menuitem").await;
        self.window.press("Enter").await;
        let path = self.window.keep("letter.pdf");
        if path.exists() {
            std::fs::remove_file(&path).expect("an older letter can be removed");
        }
        self.window.answer_dialog(&path);
        self.window.see(&self.say("letter-exported")).await;
        self.seen("11-letter").await;
        path
    }

    /// Keeps a copy of the workspace and closes the window.
    pub async fn end(self) -> PathBuf {
        let kept = self.window.keep_workspace("choosing.sverka");
        self.window.close().await;
        kept
    }
}
