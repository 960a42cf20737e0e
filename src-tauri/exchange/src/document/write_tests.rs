//! The four writers: what stands in every form, what a person typed stays text, and what each format promises.

use super::*;
use chrono::NaiveDate;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use quick_xml::Reader;
use quick_xml::events::Event as Xml;
use std::collections::BTreeSet;
use std::io::Read;
use std::process::Command;
use sverka_core::Market;

/// What people could type to break a document out of its text.
const PAYLOADS: [&str; 22] = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "<!--",
    "]]>",
    "&lt;b&gt; &amp; &#60;",
    "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
    "</w:t></w:r></w:p>",
    "# heading",
    "1. list",
    "- list",
    "> quote",
    "    code",
    "```\ncode\n```",
    "**bold** _italic_ ~~struck~~ `code`",
    "[link](javascript:alert(1)) ![picture](x.png)",
    "| a | b |",
    "a\n===\nb\n---\nc",
    "#eval(\"1\") #sys.version $x^2$ @ref <label> *bold*",
    "\\ \\* \\\\n",
    "zero\u{0}bell\u{7}feed\u{c}end\u{fffe}",
    "{{7*7}} ${x} %s",
];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn two(ru: &str, en: &str) -> Both {
    Both::new(ru, en)
}

fn same(text: &str) -> Both {
    Both::new(text, text)
}

/// A document with every kind of block, `typed` wherever a person may have typed something.
fn everything(typed: &Both) -> Document {
    let mut document = Document::new(two("Протокол", "Protocol"), typed.clone(), day());
    document.about = vec![typed.clone(), two("1 декабря 2026", "Dec 1, 2026")];
    document.stamp = Some(Stamp {
        version: 4,
        fingerprint: "7f3a91c2e05d44b80c6e7d19b2a8f3515d90ce47ffb3628a94e7d02c6ab81f3d".to_owned(),
        state: two("Черновик", "Draft"),
        signed: false,
    });
    document.blocks = vec![
        Block::Lead(typed.clone()),
        Block::Heading { level: 1, text: typed.clone(), note: typed.clone() },
        Block::part(typed.clone()),
        Block::Paragraph(typed.clone()),
        Block::Facts(vec![Fact { label: two("Кто", "Who"), value: typed.clone() }]),
        Block::List(vec![typed.clone()]),
        Block::Clause { number: 1, title: typed.clone(), text: typed.clone() },
        Block::Table(Table {
            columns: vec![
                Column::words(two("Имя", "Name"), 3),
                Column::figures(two("Число", "Figure"), 1),
            ],
            rows: vec![vec![
                Cell::of(typed.clone()).under(typed.clone()).about(Market::Ru),
                Cell::of(same("12")).toned(Tone::Risk),
            ]],
        }),
        Block::Table(Table {
            columns: vec![
                Column::words(two("Имя", "Name"), 2),
                Column::pictures(two("Рядом", "Beside"), 3),
            ],
            rows: pictures()
                .into_iter()
                .map(|picture| vec![Cell::of(typed.clone()), Cell::drawn(picture)])
                .collect(),
        }),
        Block::Courses(vec![course(Market::Ru, typed), course(Market::Us, typed)]),
        Block::Quote { by: typed.clone(), text: typed.clone() },
        Block::Signatures(vec![SignLine {
            name: typed.clone(),
            about: typed.clone(),
            market: Some(Market::Us),
            method: typed.clone(),
            on: Both::default(),
        }]),
        Block::Notice { tone: Tone::Watch, text: typed.clone() },
    ];
    document.notes = vec![typed.clone()];
    document
}

/// Every picture, with all it may hold and with nothing.
fn pictures() -> Vec<Option<Picture>> {
    let (market, range) = (Market::Us, Some((40.0, 90.0)));
    vec![
        Some(Picture::Bullet { market, value: Some(71.0), aim: Some(82.0), range }),
        Some(Picture::Bullet { market, value: None, aim: None, range: None }),
        Some(Picture::Strip { market, lowest: 1.0, median: 2.0, highest: 4.0, target: Some(40.0) }),
        Some(Picture::Strip { market, lowest: 0.0, median: 0.0, highest: 0.0, target: None }),
        Some(Picture::Seam {
            ru: Some(0.6),
            us: Some(-0.2),
            ru_threshold: 0.2,
            us_threshold: 0.3,
            least: -1.0,
            most: 1.0,
        }),
        Some(Picture::Seam {
            ru: None,
            us: None,
            ru_threshold: 70.0,
            us_threshold: 70.0,
            least: 0.0,
            most: 120.0,
        }),
        None,
    ]
}

/// A course with all it may hold for Russia, and one with nothing but its title for the United States.
fn course(market: Market, typed: &Both) -> Course {
    let full = market == Market::Ru;
    let mark = |at: f64| Mark { at, text: typed.clone() };
    let point = |at: f64, value| CoursePoint { at, value, planned: Some(240.0 * at) };
    Course {
        market,
        title: typed.clone(),
        most: 300.0,
        marks: vec![mark(0.0), mark(300.0)],
        points: if full { vec![point(0.1, 20.0), point(0.4, 71.0)] } else { Vec::new() },
        target: full.then(|| mark(240.0)),
        end: full.then(|| CourseEnd {
            low: 170.0,
            high: 240.0,
            median: mark(207.0),
            between: typed.clone(),
        }),
        now: full.then_some(0.4),
        from: typed.clone(),
        to: typed.clone(),
        under: typed.clone(),
    }
}

fn text_of(document: &Document, form: Form, format: Format) -> String {
    String::from_utf8(write(document, form, format).unwrap()).unwrap()
}

/// The parts of a DOCX by name.
fn parts(document: &Document, form: Form) -> Vec<(String, String)> {
    let bytes = write(document, form, Format::Docx).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn part(document: &Document, form: Form, name: &str) -> String {
    parts(document, form).into_iter().find(|(own, _)| own == name).unwrap().1
}

/// The names of the elements and attributes of well-formed markup, and its text.
fn taken_apart(markup: &str) -> (BTreeSet<String>, String) {
    let mut reader = Reader::from_str(markup);
    let (mut names, mut text) = (BTreeSet::new(), String::new());
    loop {
        match reader.read_event().unwrap_or_else(|fault| panic!("{fault}: {markup}")) {
            Xml::Start(own) | Xml::Empty(own) => {
                let name = own.name().as_ref().to_owned();
                for attribute in own.attributes() {
                    let key = attribute.unwrap().key;
                    names.insert(format!("{name}@{}", key.as_ref()));
                }
                names.insert(name);
            }
            Xml::Text(own) => text.push_str(&own),
            Xml::GeneralRef(own) => text.push_str(match &*own {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                other => panic!("an entity of its own: {other}"),
            }),
            Xml::Eof => return (names, text),
            Xml::End(_) => text.push(' '),
            Xml::Decl(_) | Xml::DocType(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

/// The text without the spaces, which each format breaks and joins in its way, and without what no format can hold.
fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '\u{fffe}').collect()
}

/// The text a reader of Markdown sees, and whether it saw any markup that is not ours.
fn rendered(markdown: &str) -> (String, Vec<String>) {
    let (mut text, mut foreign) = (String::new(), Vec::new());
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(own) => text.push_str(&own),
            Event::SoftBreak | Event::HardBreak | Event::Rule | Event::End(_) => text.push(' '),
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::Strong
                | Tag::List(None)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::BlockQuote(None),
            ) => {}
            other => foreign.push(format!("{other:?}")),
        }
    }
    (text, foreign)
}

fn holds_as_text(typed: &str) {
    let plain = everything(&same("слово"));
    let document = everything(&same(typed));
    for form in Form::ALL {
        let (names, text) = taken_apart(&text_of(&document, form, Format::Html));
        let (own, _) = taken_apart(&text_of(&plain, form, Format::Html));
        let added: Vec<_> = names.difference(&own).filter(|name| *name != "br").collect();
        assert!(added.is_empty(), "{typed:?} made {added:?} in HTML");
        assert!(dense(&text).contains(&dense(typed)), "{typed:?} is not in the HTML: {text}");

        for ((name, of), (_, before)) in parts(&document, form).iter().zip(parts(&plain, form)) {
            let (names, text) = taken_apart(of);
            let (own, _) = taken_apart(&before);
            let added: Vec<_> = names.difference(&own).filter(|name| *name != "w:br").collect();
            assert!(added.is_empty(), "{typed:?} made {added:?} in {name}");
            if name == "word/document.xml" {
                assert!(dense(&text).contains(&dense(typed)), "{typed:?} is not in {name}: {text}");
            }
        }

        let markdown = text_of(&document, form, Format::Markdown);
        let (text, foreign) = rendered(&markdown);
        assert!(foreign.is_empty(), "{typed:?} made {foreign:?} of {markdown}");
        assert!(dense(&text).contains(&dense(typed)), "{typed:?} is not in the Markdown: {text}");
    }
}

#[test]
fn what_a_person_typed_is_text_and_never_markup() {
    for payload in PAYLOADS {
        holds_as_text(payload);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn pieces_of_markup_in_any_order_stay_text(
        pieces in proptest::collection::vec(
            prop_oneof![
                proptest::sample::select(PAYLOADS.to_vec()).prop_map(str::to_owned),
                "[ -~]{1,12}",
                "[а-яё«»—№₽ ]{1,8}",
                Just("\n".to_owned()),
                Just("\n\n".to_owned()),
            ],
            1..6,
        )
    ) {
        let typed = pieces.concat();
        prop_assume!(!dense(&typed).is_empty());
        holds_as_text(&typed);
    }
}

#[test]
fn what_a_person_typed_is_printed_letter_by_letter() {
    for payload in PAYLOADS {
        let pdf = write(&everything(&same(payload)), Form::Ru, Format::Pdf).unwrap();
        let text = read_with("pdftotext", &pdf, &["file", "-"]);
        assert!(dense(&text).contains(&dense(payload)), "{payload:?} is not in the PDF: {text}");
    }
}

fn read_with(program: &str, pdf: &[u8], args: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), pdf).unwrap();
    let output = Command::new(program).args(args).current_dir(folder.path()).output();
    let output = output.expect("poppler-utils is installed");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn each_form_holds_its_languages_in_every_format() {
    let document = everything(&two("Чай вечером", "Tea at night"));
    for form in Form::ALL {
        for (lang, words) in [(Lang::Ru, "Чай вечером"), (Lang::En, "Tea at night")] {
            let own = form.sides().contains(&lang);
            let html = text_of(&document, form, Format::Html);
            let markdown = text_of(&document, form, Format::Markdown);
            let docx = part(&document, form, "word/document.xml");
            let pdf = write(&document, form, Format::Pdf).unwrap();
            let pdf = read_with("pdftotext", &pdf, &["file", "-"]);
            for text in [html, markdown, docx, pdf] {
                assert_eq!(text.contains(words), own, "{words} in {form:?}: {text}");
            }
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = everything(&two("Чай", "Tea"));
    for format in Format::ALL {
        for form in Form::ALL {
            let once = write(&document, form, format).unwrap();
            assert_eq!(once, write(&document, form, format).unwrap(), "{form:?} {format:?}");
        }
    }
}

#[test]
fn a_text_in_one_language_is_kept_and_said_to_be_so() {
    let document = everything(&two("Только по-русски", ""));
    let russian = text_of(&document, Form::Ru, Format::Markdown);
    assert!(!russian.contains("по-английски"), "{russian}");
    let english = text_of(&document, Form::En, Format::Markdown);
    assert!(english.contains("Только по-русски"), "{english}");
    assert!(english.contains("exists in Russian only"), "{english}");
    let both = text_of(&document, Form::Both, Format::Markdown);
    assert!(both.contains("no text"), "{both}");
}

#[test]
fn html_fetches_nothing_runs_nothing_and_names_its_style() {
    let html = text_of(&everything(&same("чай")), Form::Both, Format::Html);
    assert!(html.contains("default-src 'none'"));
    for reach in ["<script", "http://", "https://", "url(", "<link", "@import", " style=", "src="] {
        assert!(!html.contains(reach), "{reach}");
    }
    let style = html.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    use base64::Engine;
    use sha2::Digest;
    let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(style));
    assert!(html.contains(&format!("style-src 'sha256-{hash}'")), "{hash}");
}

#[test]
fn a_word_processor_finds_headings_tables_languages_and_pages() {
    let document = everything(&two("Чай", "Tea"));
    let body = part(&document, Form::Both, "word/document.xml");
    for sign in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"Heading2\"/>",
        "<w:tblHeader/>",
        "<w:lang w:val=\"ru-RU\"/>",
        "<w:lang w:val=\"en-US\"/>",
        "<w:cantSplit/>",
    ] {
        assert!(body.contains(sign), "{sign}");
    }
    let styles = part(&document, Form::Both, "word/styles.xml");
    assert!(styles.contains("<w:name w:val=\"heading 1\"/>"));
    let foot = part(&document, Form::Both, "word/footer1.xml");
    assert!(foot.contains("w:instr=\"PAGE\"") && foot.contains("w:instr=\"NUMPAGES\""), "{foot}");
    assert!(foot.contains("7f3a 91c2 e05d 44b8"), "{foot}");
}

#[test]
fn every_part_of_a_docx_is_named_and_every_style_used_is_there() {
    let document = everything(&two("Чай", "Tea"));
    let parts = parts(&document, Form::Both);
    let types = &parts.iter().find(|(name, _)| name == "[Content_Types].xml").unwrap().1;
    let styles = &parts.iter().find(|(name, _)| name == "word/styles.xml").unwrap().1;
    for (name, text) in &parts {
        taken_apart(text);
        if name.ends_with(".xml") && name != "[Content_Types].xml" {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
        }
        for used in text.split("<w:pStyle w:val=\"").skip(1) {
            let style = used.split('"').next().unwrap();
            assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style} in {name}");
        }
    }
}

#[test]
fn a_pdf_is_tagged_universal_and_has_its_fonts() {
    let pdf = write(&everything(&two("Чай", "Tea")), Form::Both, Format::Pdf).unwrap();
    let about = read_with("pdfinfo", &pdf, &["file"]);
    assert!(about.contains("Tagged:          yes"), "{about}");
    assert!(pdf.windows(12).any(|at| at == b"pdfuaid:part"), "it does not promise PDF/UA");
    let fonts = read_with("pdffonts", &pdf, &["file"]);
    assert!(fonts.lines().skip(2).all(|row| row.contains("Inter") && row.contains("yes yes yes")));
}

#[test]
fn a_long_table_repeats_its_head_and_a_clause_that_fits_is_kept_whole() {
    let mut document = everything(&two("Чай", "Tea"));
    let row =
        |n: usize| vec![Cell::of(same(&format!("строка{n}"))), Cell::of(same(&n.to_string()))];
    let columns =
        vec![Column::words(two("Имя", "Name"), 3), Column::figures(two("Итого", "Sum"), 1)];
    let text = (0..60).map(|n| format!("предложение{n}")).collect::<Vec<_>>().join(" ");
    let clause = |number: u32| Block::Clause {
        number,
        title: two("Пункт", "Clause"),
        text: same(&format!("начало{number} {text} конец{number}")),
    };
    document.blocks = vec![Block::Table(Table { columns, rows: (0..90).map(row).collect() })];
    document.blocks.extend((1..=12).map(clause));
    for form in Form::ALL {
        let pdf = write(&document, form, Format::Pdf).unwrap();
        let text = read_with("pdftotext", &pdf, &["file", "-"]);
        let flat = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ") + " ";
        let pages: Vec<String> = text.split('\u{c}').map(flat).collect();
        for page in pages.iter().filter(|page| page.contains("строка")) {
            let head = if form == Form::En { "Sum" } else { "Итого" };
            assert!(page.contains(head), "{form:?}: {page}");
        }
        for number in 1..=12 {
            let begins = pages.iter().position(|page| page.contains(&format!("начало{number} ")));
            let ends = pages.iter().position(|page| page.contains(&format!("конец{number} ")));
            assert!(begins.is_some() && begins == ends, "{form:?}: clause {number}");
        }
    }
}

#[test]
fn a_clause_of_twenty_pages_goes_on_and_loses_nothing() {
    let words = (0..8000).map(|n| format!("слово{n}")).collect::<Vec<_>>().join(" ");
    let mut document = Document::new(same("Бриф"), same("Бриф"), day());
    document.blocks = vec![Block::Clause {
        number: 1,
        title: two("Пункт", "Clause"),
        text: two(&words, "Short"),
    }];
    for format in Format::ALL {
        let bytes = write(&document, Form::Both, format).unwrap();
        let text = match format {
            Format::Pdf => read_with("pdftotext", &bytes, &["file", "-"]),
            Format::Docx => part(&document, Form::Both, "word/document.xml"),
            Format::Html | Format::Markdown => String::from_utf8(bytes).unwrap(),
        };
        for n in [0, 3999, 7999] {
            assert!(text.contains(&format!("слово{n}")), "{format:?} lost word {n}");
        }
    }
}

#[test]
fn a_column_of_pictures_stands_on_paper_alone_and_what_is_under_a_course_everywhere() {
    let mut document = Document::new(two("Лист", "Sheet"), two("Чай", "Tea"), day());
    document.blocks = everything(&two("слова", "words"))
        .blocks
        .into_iter()
        .filter(|block| matches!(block, Block::Table(_) | Block::Courses(_)))
        .collect();
    for format in [Format::Html, Format::Markdown] {
        let text = text_of(&document, Form::Ru, format);
        assert!(!text.contains("Рядом"), "{format:?} has a head for pictures it does not draw");
        assert!(text.contains("Число"), "{format:?} lost a column of figures");
    }
    let body = part(&document, Form::Ru, "word/document.xml");
    assert!(!body.contains("Рядом") && body.contains("Число"));
    assert!(write(&document, Form::Both, Format::Pdf).unwrap().starts_with(b"%PDF-"));
}
