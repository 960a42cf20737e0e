//! The printed brief, read back with the tools any reader has.

#[path = "brief_sample.rs"]
mod sample;

use super::super::Form;
use super::*;
use sample::{day, gift_box, signed_by};
use std::process::Command;
use sverka_core::problem::NAME_MOST;

/// A PDF on disk for the tools, gone with the test.
struct Printed(tempfile::TempDir);

impl Printed {
    fn new(document: &BriefDocument, form: Form) -> Printed {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("brief.pdf"), brief_pdf(document, form).unwrap())
            .unwrap();
        Printed(folder)
    }

    fn read_with(&self, program: &str, args: &[&str]) -> String {
        let output = Command::new(program)
            .args(args)
            .current_dir(self.0.path())
            .output()
            .expect("poppler-utils is installed");
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The text of each page, with spaces of all kinds and line ends as single spaces.
    fn pages(&self) -> Vec<String> {
        let text = self.read_with("pdftotext", &["brief.pdf", "-"]);
        text.trim_end_matches('\u{c}').split('\u{c}').map(flat).collect()
    }

    fn text(&self) -> String {
        self.pages().join(" ")
    }

    /// The page, from 1, on which a text stands whole.
    fn page_of(&self, text: &str) -> Option<usize> {
        self.pages().iter().position(|page| page.contains(&flat(text))).map(|at| at + 1)
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_form_holds_its_languages_as_text() {
    let russian =
        ["Подарочный набор", "Зачем мы это делаем", "48 000 ₽", "1 декабря 2026 – 4 января 2027"];
    let english = ["Gift Box", "Why we do this", "₽48,000", "$650", "Dec 1, 2026 – Jan 4, 2027"];
    for (form, own, other) in [
        (Form::Ru, &russian[..], &english[..]),
        (Form::En, &english[..], &russian[..]),
        (Form::Both, &[russian.as_slice(), english.as_slice()].concat()[..], &[][..]),
    ] {
        let text = Printed::new(&gift_box(), form).text();
        for words in own {
            assert!(text.contains(words), "{form:?} lacks {words}: {text}");
        }
        for words in other {
            assert!(!text.contains(words), "{form:?} has {words}");
        }
    }
}

#[test]
fn figures_stand_in_the_spelling_of_the_form() {
    for (form, shown) in [
        (Form::Ru, ["1 500 ₽", "24,00 $", "4,0 %"]),
        (Form::En, ["₽1,500", "$24.00", "4.0%"]),
        (Form::Both, ["1 500 ₽", "$24.00", "4.0%"]),
    ] {
        let text = Printed::new(&gift_box(), form).text();
        for figure in shown {
            assert!(text.contains(figure), "{form:?} lacks {figure}");
        }
    }
}

#[test]
fn fonts_travel_with_the_file() {
    let fonts = Printed::new(&gift_box(), Form::Both).read_with("pdffonts", &["brief.pdf"]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(rows.len() >= 3, "{fonts}");
    for row in rows {
        assert!(row.contains("Inter"), "{row}");
        // The columns after the encoding are: embedded, subset, to Unicode.
        assert!(flat(row).contains("yes yes yes"), "{row}");
    }
}

#[test]
fn the_file_is_tagged_and_says_its_title_and_day() {
    let about = flat(
        &Printed::new(&gift_box(), Form::Both).read_with("pdfinfo", &["-isodates", "brief.pdf"]),
    );
    for fact in [
        "Tagged: yes",
        "Подарочный набор · Gift Box",
        "CreationDate: 2026-11-24",
        "Page size: 595.276 x 841.89 pts (A4)",
    ] {
        assert!(about.contains(fact), "{fact}: {about}");
    }
}

#[test]
fn the_file_promises_that_it_can_be_read_aloud() {
    let pdf = brief_pdf(&gift_box(), Form::Both).unwrap();
    assert!(pdf.windows(12).any(|at| at == b"pdfuaid:part"));
}

#[test]
fn the_same_brief_gives_the_same_bytes() {
    for form in Form::ALL {
        let once = brief_pdf(&gift_box(), form).unwrap();
        let other = brief_pdf(&signed_by(1), form).unwrap();
        assert_eq!(once, brief_pdf(&gift_box(), form).unwrap());
        assert_ne!(once, other);
    }
}

#[test]
fn a_clause_stands_whole_on_the_same_page_in_every_form() {
    let document = gift_box();
    let [both, ru, en] = Form::ALL.map(|form| Printed::new(&document, form));
    for clause in &document.clauses {
        let last = |side: &str| side.rsplit("\n\n").next().unwrap().to_owned();
        let page = ru.page_of(&last(&clause.text.ru));
        assert!(page.is_some(), "clause {} is torn", clause.number);
        assert_eq!(ru.page_of(&clause.title.ru), page, "clause {}", clause.number);
        assert_eq!(en.page_of(&last(&clause.text.en)), page, "clause {}", clause.number);
        assert_eq!(both.page_of(&clause.title.ru), page, "clause {}", clause.number);
        assert_eq!(both.page_of(&clause.title.en), page, "clause {}", clause.number);
    }
}

#[test]
fn a_clause_longer_than_a_page_goes_on_and_loses_nothing() {
    let mut document = gift_box();
    let words = |stem: &str| (1..=9000).map(|n| format!("{stem}{n}")).collect::<Vec<_>>().join(" ");
    document.clauses[2].text = Both::new(words("слово"), words("word"));
    for form in Form::ALL {
        let printed = Printed::new(&document, form);
        let text = printed.text();
        for n in [1, 777, 4500, 8999, 9000] {
            for lang in form.sides() {
                let word = match lang {
                    Lang::Ru => format!("слово{n} "),
                    Lang::En => format!("word{n} "),
                };
                assert!(text.contains(&word), "{form:?} lacks {word}");
            }
        }
        assert!(printed.pages().len() > 20, "{form:?}");
        let going_on = if form == Form::En {
            "Why you · continued"
        } else {
            "Почему именно вы · продолжение"
        };
        assert!(text.contains(going_on), "{form:?}");
    }
}

#[test]
fn what_people_wrote_is_never_markup() {
    let wild = [
        "#let x = 1 #x",
        "$a_b + c$",
        "*звёзды* _черта_ `код`",
        "// не пропадает",
        "#image(\"/etc/passwd\")",
        "#read(\"/data.json\")",
        "\\u{41} \\#",
        "<label> @ref",
        "]) }; #panic()",
        "\"}, \"title\": {",
    ];
    for words in wild {
        let mut document = gift_box();
        document.title.ru = words.into();
        document.brand.en = words.into();
        document.parties[0].name.ru = words.into();
        document.metrics[0].why.en = words.into();
        document.metrics[0].thresholds[0].1.ru = words.into();
        document.signatures[0].role.en = words.into();
        document.clauses[0].title.en = words.into();
        document.clauses[0].text.ru = format!("начало {words} конец");
        let text = Printed::new(&document, Form::Both).text();
        assert!(text.contains(&format!("начало {words} конец")), "{words}: {text}");
    }
}

#[test]
fn odd_texts_are_printed_without_complaint() {
    let texts = [
        String::new(),
        " \n\n \t ".into(),
        "🎁🎉👩\u{200d}🎨 и ещё 🇷🇺".into(),
        "שלום עולם مرحبا بالعالم 漢字".into(),
        "\u{202e}навыворот\u{202c} \u{feff}\u{1}\u{7f}".into(),
        "а".repeat(3000),
        "и ".repeat(3000),
        "12 ".repeat(3000),
        format!("{} ", "дом".repeat(20)).repeat(300),
        "и вот 5 раз на бис. ".repeat(1500),
        format!("https://example.com/{}?q=1", "path/".repeat(60)),
        "строка\nстрока\r\nстрока\n\n\n\nабзац".into(),
    ];
    for text in texts {
        let name: String = text.chars().take(NAME_MOST).collect();
        let mut document = gift_box();
        for side in Lang::ALL {
            *document.title.side_mut(side) = name.clone();
            *document.brand.side_mut(side) = name.clone();
            *document.parties[1].name.side_mut(side) = name.clone();
            *document.metrics[1].name.side_mut(side) = name.clone();
            *document.metrics[1].thresholds[0].1.side_mut(side) = name.clone();
            *document.signatures[1].name.side_mut(side) = name.clone();
            *document.clauses[1].title.side_mut(side) = name.clone();
            *document.clauses[1].text.side_mut(side) = text.clone();
            *document.metrics[1].why.side_mut(side) = text.clone();
        }
        for form in Form::ALL {
            let printed = Printed::new(&document, form);
            assert!(printed.text().contains("16"), "{form:?} {text:?}");
        }
    }
}

#[test]
fn a_hundred_thousand_characters_on_each_side_fit() {
    let mut document = gift_box();
    for clause in &mut document.clauses {
        for lang in Lang::ALL {
            let side = clause.text.side_mut(lang);
            *side = format!("{side}\n\n").repeat(6250 / side.chars().count() + 1);
        }
    }
    let written: usize = document.clauses.iter().map(|c| c.text.ru.chars().count()).sum();
    assert!(written >= 100_000);
    let printed = Printed::new(&document, Form::Both);
    let whole = flat(&document.clauses[15].text.en).chars().count();
    assert!(printed.text().chars().count() > written + whole);
}

#[test]
fn a_missing_side_is_said() {
    let mut document = gift_box();
    document.clauses[4].text.en = "  \n".into();
    assert!(Printed::new(&document, Form::Both).text().contains("no text"));
    assert!(Printed::new(&document, Form::En).text().contains("no text"));
    assert!(!Printed::new(&document, Form::Ru).text().contains("нет текста"));
}

#[test]
fn every_page_says_version_fingerprint_state_and_number() {
    for (document, ru, en) in [
        (gift_box(), "Черновик, ещё не подписан", "Draft, not signed yet"),
        (signed_by(1), "Черновик, подписи: 1 из 3", "Draft, 1 of 3 signed"),
        (signed_by(3), "Подписан всеми", "Signed by all"),
    ] {
        let pages = Printed::new(&document, Form::Both).pages();
        for (at, page) in pages.iter().enumerate() {
            let number = format!("{}/{}", at + 1, pages.len());
            // Readers differ in whether the thin spaces around the stroke count as spaces.
            let page = page.replace(" / ", "/");
            for words in
                ["Версия 4 · Version 4", "7f3a 91c2 e05d 44b8", "Н. З.", "T. Q.", ru, en, &number]
            {
                assert!(page.contains(words), "page {} lacks {words}: {page}", at + 1);
            }
        }
    }
}

#[test]
fn a_signature_is_printed_with_its_day_and_way() {
    let text = Printed::new(&signed_by(3), Form::En).text();
    assert_eq!(text.matches("by message").count(), 3);
    assert_eq!(text.matches("Nov 25, 2026").count(), 3);
    assert!(!Printed::new(&gift_box(), Form::En).text().contains("by message"));
}

#[test]
fn the_heads_of_the_metrics_table_stand_on_every_page_of_it() {
    let mut document = gift_box();
    document.metrics = document.metrics.iter().cycle().take(24).cloned().collect();
    let pages = Printed::new(&document, Form::Both).pages();
    let table: Vec<&String> = pages.iter().filter(|page| page.contains("$24.00")).collect();
    assert!(table.len() > 1);
    for page in table {
        assert!(page.contains("Метрика") && page.contains("United States"), "{page}");
    }
}

#[test]
fn a_brief_of_nothing_is_a_page_that_says_so() {
    let empty = BriefDocument {
        title: Both::default(),
        brand: Both::default(),
        period: None,
        version: 1,
        fingerprint: None,
        signing: Signing::Draft,
        parties: Vec::new(),
        clauses: Vec::new(),
        metrics: Vec::new(),
        signatures: Vec::new(),
        printed_on: day(2026, 1, 1),
    };
    let pages = Printed::new(&empty, Form::En).pages();
    assert_eq!(pages.len(), 1);
    for words in ["no text", "No clauses yet.", "No metrics chosen yet.", "No parties yet."] {
        assert!(pages[0].contains(words), "{words}");
    }
}

#[test]
fn initials_are_the_first_letters_of_two_words() {
    for (name, expected) in [
        ("Ника Залесная", "Н.\u{a0}З."),
        ("tessa van quillmoor", "T.\u{a0}V."),
        ("Вересна", "В."),
        ("«Вересна» и партнёры", "В.\u{a0}И."),
        ("  ", ""),
        ("123 🎁", ""),
    ] {
        assert_eq!(initials(name), expected, "{name}");
    }
}

#[test]
fn a_long_title_is_shortened_between_words_for_the_running_head() {
    for (title, expected) in [
        ("Подарочный набор", "Подарочный\u{a0}набор"),
        ("Подарочный набор для долгих вечеров", "Подарочный\u{a0}набор\u{a0}для…"),
        ("Рентгеноэлектрокардиографический", "Рентгеноэлектрокардиографи…"),
        ("", ""),
    ] {
        assert_eq!(shortened(title), expected);
    }
}
