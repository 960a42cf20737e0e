//! The page as a file: its policy, its words, and that no text in it becomes anything else.

use super::{
    PageClause, PageDeliverable, PageFact, PageMetric, PageParty, PageQuestion, ReplyPage,
    reply_page,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};
use sverka_core::paper::Paper;
use sverka_core::{Both, Id, Lang};

/// A page every text of which is `text`.
fn page(text: &str) -> ReplyPage {
    let both = Both::new(text, text);
    let fact = PageFact { label: both.clone(), value: both.clone() };
    ReplyPage {
        campaign: Id::from_u128(1),
        party: Id::from_u128(2),
        paper: Paper::Brief,
        hash: "0".repeat(64),
        revision: 3,
        round: 2,
        lang: Lang::Ru,
        title: both.clone(),
        to: both.clone(),
        signer: text.to_owned(),
        from: text.to_owned(),
        until: "2026-11-27".parse().ok(),
        period: None,
        parties: vec![PageParty { name: both.clone(), about: both.clone() }],
        clauses: vec![PageClause {
            id: Id::from_u128(10),
            title: both.clone(),
            text: both.clone(),
            agreed: false,
            was: Some(both.clone()),
        }],
        metrics: vec![PageMetric {
            name: both.clone(),
            primary: true,
            what: both.clone(),
            facts: vec![fact.clone()],
        }],
        deliverables: vec![PageDeliverable {
            title: both.clone(),
            facts: vec![fact],
            requirements: vec![both.clone()],
        }],
        questions: vec![PageQuestion {
            key: text.to_owned(),
            asks: both.clone(),
            hint: both.clone(),
            given: both,
        }],
        form: false,
        signable: true,
        file: text.to_owned(),
    }
}

/// What stands between two marks, the first time they come.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).unwrap().1.split_once(to).unwrap().0
}

/// The markup with everything that was filled in taken out: where a text stands, its tags would.
fn tags(page: &str) -> Vec<&str> {
    let body = page.split_once("<body>").unwrap().1;
    let (markup, _) = body.split_once("<script").unwrap();
    markup.split('<').skip(1).map(|tag| tag.split(['>', ' ']).next().unwrap()).collect()
}

#[test]
fn the_policy_lets_run_exactly_what_stands_in_the_page() {
    let html = reply_page(&page("Текст"));
    let policy = between(&html, "Content-Security-Policy\" content=\"", "\">");
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let script = html.rsplit_once("<script>").unwrap().1.split_once("</script>").unwrap().0;
    let style = between(&html, "<style>", "</style>");
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'",
            hash(script),
            hash(style)
        )
    );
    assert!(!html.contains('\r'), "a browser would read another text than was hashed");
    assert!(!html.contains("style=\"") && !html.contains(" onclick"), "nothing inline");
    assert!(!html.contains("http://") && !html.contains("https://"), "no address at all");
}

#[test]
fn the_words_of_the_script_are_there_in_both_languages_with_their_slots() {
    let html = reply_page(&page("Текст"));
    let block = between(&html, "id=\"data\">", "</script>");
    let data: Value = serde_json::from_str(block).unwrap();
    let said = super::SCRIPT;
    for lang in ["ru", "en"] {
        let words = data["words"][lang].as_object().unwrap();
        assert_eq!(words["done"].as_str().unwrap().matches('{').count(), 2, "{lang}");
        for (key, text) in words {
            let text = text.as_str().unwrap();
            assert!(!text.contains("reply-page-") && !text.contains('$'), "{lang} {key}: {text}");
        }
        // Every key the script names by itself is there.
        for key in said.split("word('").skip(1).map(|rest| rest.split('\'').next().unwrap()) {
            assert!(words.contains_key(key), "the script says {key}");
        }
        for key in said.split("tell('").skip(1).map(|rest| rest.split('\'').next().unwrap()) {
            assert!(words.contains_key(key), "the script tells {key}");
        }
    }
}

#[test]
fn what_is_missing_leaves_no_empty_place() {
    let mut bare = page("");
    (bare.metrics, bare.deliverables, bare.questions) = (Vec::new(), Vec::new(), Vec::new());
    bare.until = None;
    let html = reply_page(&bare);
    for absent in ["class=\"metrics\"", "class=\"deliverables\"", "class=\"questions", "<dd></dd>"]
    {
        assert!(!html.contains(absent), "{absent}");
    }
    assert!(html.contains("Прочитайте и ответьте по пунктам"));
    assert!(html.contains("На этом языке текста пока нет"));
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    assert_eq!(reply_page(&page("Текст")), reply_page(&page("Текст")));
}

proptest! {
    #[test]
    fn no_text_adds_a_tag_or_ends_the_data(text in "[a-z<>&\"'{}/!\\-\r\n\u{2028} ]{1,80}") {
        prop_assume!(text.chars().any(char::is_alphanumeric));
        let (plain, filled) = (reply_page(&page("x")), reply_page(&page(&text)));
        prop_assert_eq!(tags(&plain), tags(&filled));
        let block = between(&filled, "id=\"data\">", "</script>");
        let data: Value = serde_json::from_str(block).unwrap();
        prop_assert_eq!(data["file"].as_str().unwrap(), text.as_str());
        prop_assert_eq!(filled.matches("<script").count(), 2);
    }
}

#[test]
fn a_form_asks_the_questions_and_nothing_to_be_signed() {
    let form = reply_page(&ReplyPage {
        form: true,
        clauses: Vec::new(),
        metrics: Vec::new(),
        deliverables: Vec::new(),
        ..page("Чай")
    });
    assert!(form.contains("data-question"));
    let data: Value =
        serde_json::from_str(between(&form, "id=\"data\">", "</script>")).expect("data is JSON");
    assert_eq!(data["form"], true);
    assert_eq!(data["signable"], false, "a form can never be signed");
}
