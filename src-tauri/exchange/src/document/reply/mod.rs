//! The page a creator answers a brief in: one HTML file that works offline in any browser and asks nobody anything.
//!
//! Its policy lets run exactly the script and the style written here, by their hashes, and nothing be fetched. What a
//! person wrote is escaped and shown letter by letter. All words stand in the file in both languages; the page shows
//! one of them. Without its script the page is still the brief, to be read.

mod icons;
mod markup;
mod parts;

use super::{word, worded};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use markup::{data_block, escaped, fill};
use parts::{about, clause, deliverable, metric, question, words};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use sverka_core::paper::Paper;
use sverka_core::reply::file::{BYTES_MOST, FORMAT, VERSION};
use sverka_core::{Both, Id, Lang};
use sverka_locale::locale;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// A brief as it is laid before one party.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyPage {
    /// The campaign.
    pub campaign: Id,
    /// Whose answer is asked for.
    pub party: Id,
    /// The paper.
    pub paper: Paper,
    /// The hash of the text: a signature binds to it.
    pub hash: String,
    /// The number that the revision of this text has, or would have.
    pub revision: u32,
    /// How often they were asked, counting this time: 2 once they answered another text before.
    pub round: u32,
    /// The language they read.
    pub lang: Lang,
    /// The campaign's title.
    pub title: Both,
    /// How they are addressed.
    pub to: Both,
    /// The name they would sign with, to begin with; may be blank.
    pub signer: String,
    /// Who sends it; may be blank.
    pub from: String,
    /// The day by which an answer is asked for.
    pub until: Option<NaiveDate>,
    /// First and last day.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Who takes part, in order.
    pub parties: Vec<PageParty>,
    /// The clauses, in order.
    pub clauses: Vec<PageClause>,
    /// The key metrics, the primary first.
    pub metrics: Vec<PageMetric>,
    /// What is made, in order.
    pub deliverables: Vec<PageDeliverable>,
    /// What they are asked apart from the clauses; none once their answers are sealed.
    pub questions: Vec<PageQuestion>,
    /// Whether only the questions are asked, before there is a text to answer: the page is a form then.
    pub form: bool,
    /// Whether the text may be signed as it stands.
    pub signable: bool,
    /// The name of the file the page saves.
    pub file: String,
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageParty {
    /// Name.
    pub name: Both,
    /// Role and market: `автор, Россия`.
    pub about: Both,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageClause {
    /// The clause.
    pub id: Id,
    /// Title.
    pub title: Both,
    /// Text.
    pub text: Both,
    /// Whether they agreed to exactly this before; the page begins with their yes.
    pub agreed: bool,
    /// The text they answered before, where it was another one.
    pub was: Option<Both>,
}

/// A key metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageMetric {
    /// Name.
    pub name: Both,
    /// Whether success is judged on it.
    pub primary: bool,
    /// What it is, in plain words; may be blank.
    pub what: Both,
    /// All else that is signed of it; what is blank is left out.
    pub facts: Vec<PageFact>,
}

/// Something that is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageDeliverable {
    /// What it is.
    pub title: Both,
    /// Whose, where and when; what is blank is left out.
    pub facts: Vec<PageFact>,
    /// What is asked of it.
    pub requirements: Vec<Both>,
}

/// A value and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFact {
    /// What it is called.
    pub label: Both,
    /// The value.
    pub value: Both,
}

/// A question to the party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageQuestion {
    /// Its key in the form.
    pub key: String,
    /// The question.
    pub asks: Both,
    /// What an answer may tell; may be blank.
    pub hint: Both,
    /// What they have answered so far.
    pub given: Both,
}

/// Writes the page. The same page gives the same bytes.
pub fn reply_page(page: &ReplyPage) -> String {
    // The browser reads every line end as a line feed, and so must the hashes.
    let style = STYLE.replace("\r\n", "\n");
    let script = SCRIPT.replace("\r\n", "\n");
    let title = each_lang(|lang| {
        let named = [("title", page.title.or_other(lang).into())];
        locale(lang).text("reply-page-title", &named)
    });
    let text = |key| words(&word(key));
    let of_version =
        |key| worded(key, |lang| vec![("n", locale(lang).integer(page.revision.into()).into())]);
    let from = if page.form {
        worded("intake-page-from", |_| vec![("name", page.from.as_str().into())])
    } else if page.from.trim().is_empty() {
        of_version("reply-page-version")
    } else {
        worded("reply-page-from", |lang| {
            let n = locale(lang).integer(page.revision.into());
            vec![("name", page.from.as_str().into()), ("n", n.into())]
        })
    };
    let from = if page.form || page.round < 2 {
        from
    } else {
        worded("reply-page-round", |lang| {
            let n = locale(lang).integer(page.round.into());
            vec![("from", from.side(lang).into()), ("n", n.into())]
        })
    };
    let (hello, nobody) = match page.form {
        true => ("intake-page-hello", "intake-page-hello-nobody"),
        false => ("reply-page-hello", "reply-page-hello-nobody"),
    };
    let hello = if page.to.is_blank() {
        word(nobody)
    } else {
        worded(hello, |lang| vec![("name", page.to.or_other(lang).into())])
    };
    let until = page.until.map_or_else(Both::default, |day| {
        worded("reply-page-until", |lang| vec![("date", locale(lang).date(day).into())])
    });
    let languages = [page.lang, page.lang.other()].map(|lang| {
        let tag = lang.tag();
        let own = locale(lang).text(&format!("language-own-{tag}"), &[]);
        let chosen = lang == page.lang;
        format!(
            "<button type=\"button\" lang=\"{tag}\" aria-pressed=\"{chosen}\">{}</button>",
            escaped(&own)
        )
    });
    let clauses: String =
        page.clauses.iter().zip(1..).map(|(one, number)| clause(one, number)).collect();
    let asked = if page.form { page.questions.len() } else { page.clauses.len() };
    let slots: [(&str, String); 49] = [
        ("kind", if page.form { "form" } else { "brief" }.to_owned()),
        ("lang", page.lang.tag().to_owned()),
        ("style-hash", STANDARD.encode(Sha256::digest(&style))),
        ("script-hash", STANDARD.encode(Sha256::digest(&script))),
        ("style", style),
        ("script", script),
        ("title", escaped(title.side(page.lang))),
        ("data", data_block(&data(page, &title))),
        ("jump", text("reply-page-jump")),
        ("campaign", words(&page.title)),
        ("from", words(&from)),
        ("language", text("reply-page-language")),
        ("languages", languages.concat()),
        ("hello", words(&hello)),
        ("lead", text("reply-page-lead")),
        ("until", words(&until)),
        ("no-script", text("reply-page-no-script")),
        ("count", asked.max(1).to_string()),
        ("about", text("reply-page-about")),
        ("facts", about(page)),
        ("clauses-word", text("reply-page-clauses")),
        ("clauses", clauses),
        ("agree-rest", icons::AGREE.to_owned()),
        ("metrics", section("metrics", "reply-page-metrics", "", page.metrics.iter().map(metric))),
        (
            "deliverables",
            section(
                "deliverables",
                "reply-page-deliverables",
                "",
                page.deliverables.iter().map(deliverable),
            ),
        ),
        (
            "questions",
            section(
                "questions live",
                "reply-page-questions",
                &format!("<p class=\"soft\">{}</p>", text("reply-page-questions-note")),
                page.questions.iter().zip(1..).map(|(one, number)| question(one, number)),
            ),
        ),
        ("rest", text("reply-page-rest")),
        ("rest-label", text("reply-page-rest-label")),
        ("sign", text("reply-page-sign")),
        ("sign-means", words(&of_version("reply-page-sign-means"))),
        ("sign-name", text("reply-page-sign-name")),
        ("sign-role", text("reply-page-sign-role")),
        ("sign-do", text("reply-page-sign-do")),
        ("sign-undo", text("reply-page-sign-undo")),
        ("sign-name-missing", text("reply-page-sign-name-missing")),
        ("fingerprint-word", text("reply-page-fingerprint")),
        ("fingerprint", escaped(&page.hash)),
        ("not-advice", text("reply-page-not-advice")),
        ("fallback", text("reply-page-fallback")),
        ("fallback-note", text("reply-page-fallback-note")),
        ("fallback-text", text("reply-page-fallback-text")),
        ("copy", text("reply-page-copy")),
        ("open", text("reply-page-open")),
        ("save", text("reply-page-save")),
        ("icon-agree", icons::AGREE.to_owned()),
        ("icon-lock", icons::LOCK.to_owned()),
        ("icon-caution", icons::CAUTION.to_owned()),
        ("icon-open", icons::OPEN.to_owned()),
        ("icon-save", icons::SAVE.to_owned()),
    ];
    fill(PAGE, &slots)
}

/// A text made for each language.
fn each_lang(side: impl Fn(Lang) -> String) -> Both {
    Both::new(side(Lang::Ru), side(Lang::En))
}

/// A section with its heading; nothing where there is nothing in it.
fn section(class: &str, heading: &str, note: &str, parts: impl Iterator<Item = String>) -> String {
    let body: String = parts.collect();
    if body.is_empty() {
        return String::new();
    }
    let words = words(&word(heading));
    format!(
        "<section class=\"{class}\" aria-labelledby=\"{heading}\"><h2 id=\"{heading}\">{words}</h2>{note}{body}</section>"
    )
}

/// What the script goes by.
fn data(page: &ReplyPage, title: &Both) -> Value {
    let given: Map<String, Value> = page
        .questions
        .iter()
        .filter(|question| !question.given.is_blank())
        .map(|question| {
            let own = question.given.side(page.lang);
            let lang = if own.trim().is_empty() { page.lang.other() } else { page.lang };
            let given = json!({ "lang": lang.tag(), "text": question.given.side(lang) });
            (question.key.clone(), given)
        })
        .collect();
    let agreed: Vec<Id> = page.clauses.iter().filter(|one| one.agreed).map(|one| one.id).collect();
    let was: Map<String, Value> = page
        .clauses
        .iter()
        .filter_map(|one| Some((one.id.to_string(), json!(one.was.as_ref()?))))
        .collect();
    json!({
        "format": FORMAT,
        "version": VERSION,
        "most": BYTES_MOST,
        "campaign": page.campaign,
        "party": page.party,
        "paper": page.paper,
        "hash": page.hash,
        "revision": page.revision,
        "form": page.form,
        "signable": page.signable && !page.form,
        "file": page.file,
        "name": page.signer,
        "title": title,
        "given": given,
        "agreed": agreed,
        "was": was,
        "languages": Lang::ALL.map(Lang::tag),
        "words": Value::Object(
            Lang::ALL
                .into_iter()
                .map(|lang| (lang.tag().to_owned(), spoken(lang, page.form)))
                .collect(),
        ),
    })
}

/// Words the script says, by the end of their key, with the slots it fills still in them.
fn spoken(lang: Lang, form: bool) -> Value {
    const SAID: [(&str, &[&str]); 32] = [
        ("done", &["done", "all"]),
        ("agree-rest", &["n"]),
        ("left", &["n"]),
        ("none-left", &[]),
        ("count-agree", &["n"]),
        ("count-question", &["n"]),
        ("count-proposal", &["n"]),
        ("count-note", &["n"]),
        ("state-none", &[]),
        ("state-empty", &[]),
        ("state-agree", &[]),
        ("state-question", &[]),
        ("state-proposal", &[]),
        ("state-note", &[]),
        ("difference-none", &[]),
        ("removed", &[]),
        ("added", &[]),
        ("sign-draft", &[]),
        ("sign-locked", &["n"]),
        ("sign-open", &[]),
        ("signed", &["name"]),
        ("signed-role", &["name", "role"]),
        ("unsigned", &[]),
        ("draft-kept", &[]),
        ("draft-lost", &[]),
        ("saved", &["file"]),
        ("too-large", &["file"]),
        ("copied", &[]),
        ("copy-failed", &[]),
        ("opened", &[]),
        ("open-other", &[]),
        ("open-unread", &[]),
    ];
    let words = SAID.iter().map(|(key, slots)| {
        let args: Vec<_> = slots.iter().map(|slot| (*slot, format!("{{{slot}}}").into())).collect();
        // A form has no clauses to speak of.
        let message = match form && *key == "none-left" {
            true => "intake-page-none-left".to_owned(),
            false => format!("reply-page-{key}"),
        };
        ((*key).to_owned(), locale(lang).text(&message, &args).into())
    });
    Value::Object(words.collect())
}

#[cfg(test)]
mod tests;
