//! The parts of the page that are there once for every clause, metric, question and party.

use super::icons;
use super::markup::escaped;
use super::{
    PageClause, PageDeliverable, PageFact, PageMetric, PageQuestion, ReplyPage, each_lang,
};
use crate::document::{self, worded};
use sverka_core::language::has_words;
use sverka_core::problem::TEXT_MOST;
use sverka_core::{Both, Lang};
use sverka_locale::locale;

/// What a clause can be answered with: the kind of comment, its picture, and the message on the button.
const CHOICES: [(&str, &str, &str); 4] = [
    ("agree", icons::AGREE, "reply-page-agree"),
    ("question", icons::QUESTION, "reply-page-ask"),
    ("proposal", icons::PROPOSAL, "reply-page-propose"),
    ("note", icons::NOTE, "reply-page-annotate"),
];

/// A text in both languages, of which the page shows one. A side without words says what the other says.
pub(super) fn words(text: &Both) -> String {
    if text.is_blank() {
        return String::new();
    }
    let side = |lang: Lang| {
        let shown = escaped(text.or_other(lang));
        format!("<span class=\"w\" lang=\"{}\">{shown}</span>", lang.tag())
    };
    Lang::ALL.map(side).concat()
}

fn word(key: &str) -> String {
    words(&document::word(key))
}

fn numbered(key: &str, number: i64) -> String {
    words(&worded(key, |lang| vec![("n", locale(lang).integer(number).into())]))
}

/// Dates and parties.
pub(super) fn about(page: &ReplyPage) -> String {
    let dates = match page.period {
        Some((from, to)) => words(&each_lang(|lang| locale(lang).date_range(from, to))),
        None => word("reply-page-no-dates"),
    };
    let parties: String = page
        .parties
        .iter()
        .map(|party| {
            let about = match party.about.is_blank() {
                true => String::new(),
                false => format!(" <span class=\"soft\">{}</span>", words(&party.about)),
            };
            format!("<span class=\"line\">{}{about}</span>", words(&party.name))
        })
        .collect();
    described(&word("reply-page-dates"), &dates) + &described(&word("reply-page-parties"), &parties)
}

/// A value under what it is called; nothing where there is no value.
fn described(label: &str, value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    format!("<div><dt>{label}</dt><dd>{value}</dd></div>")
}

fn facts(facts: &[PageFact]) -> String {
    let lines: String =
        facts.iter().map(|fact| described(&words(&fact.label), &words(&fact.value))).collect();
    if lines.is_empty() { lines } else { format!("<dl>{lines}</dl>") }
}

/// A clause with everything it can be answered with.
pub(super) fn clause(clause: &PageClause, number: i64) -> String {
    let id = clause.id;
    let title = words(&clause.title);
    let states: String = CHOICES
        .iter()
        .map(|(state, icon, _)| {
            icon.replacen("<svg ", &format!("<svg data-of=\"{state}\" hidden "), 1)
        })
        .collect();
    let sides = Lang::ALL.map(|lang| {
        let tag = lang.tag();
        let title = escaped(clause.title.side(lang));
        let text = clause.text.side(lang);
        let text = if has_words(text) {
            format!("<span class=\"text\">{}</span>", escaped(text))
        } else {
            let none = locale(lang).text("reply-page-no-text", &[]);
            format!("<span class=\"none\">{}</span>{}", escaped(&none), blank(text))
        };
        format!(
            "<div class=\"side\" lang=\"{tag}\"><span class=\"title\">{title}</span>{text}</div>"
        )
    });
    let choices = CHOICES.map(|(choice, icon, key)| {
        let word = word(key);
        format!(
            "<button class=\"button\" type=\"button\" data-choice=\"{choice}\" aria-pressed=\"false\">{icon}{word}</button>"
        )
    });
    let field = |name: &str, rows: u8| {
        format!(
            "<textarea id=\"{name}-{id}\" rows=\"{rows}\" maxlength=\"{TEXT_MOST}\"></textarea>"
        )
    };
    // What they said before is told above what they are asked now.
    let since = match (&clause.was, clause.agreed) {
        (Some(_), _) => format!(
            "<div class=\"since live\"><p>{}{}</p><div class=\"difference\"></div></div>",
            icons::CAUTION,
            word("reply-page-changed")
        ),
        (None, true) => format!("<p class=\"since faint live\">{}</p>", word("reply-page-kept")),
        (None, false) => String::new(),
    };
    [
        format!("<article class=\"clause\" data-clause=\"{id}\" data-state=\"none\" aria-labelledby=\"clause-{id}\">"),
        format!(
            "<div class=\"head\"><span class=\"number\" aria-hidden=\"true\">{number}</span><h3 id=\"clause-{id}\"><span class=\"unseen\">{}. </span>{title}</h3>",
            numbered("reply-page-clause", number)
        ),
        format!("<span class=\"state live\">{states}<span class=\"state-word\"></span></span></div>"),
        format!("<div class=\"sides\">{}</div>{since}", sides.concat()),
        format!(
            "<div class=\"answers-to live\"><div class=\"choices\" role=\"group\" aria-labelledby=\"answer-{id}\"><span id=\"answer-{id}\" class=\"unseen\">{}</span>{}</div>",
            numbered("reply-page-answer-to", number),
            choices.concat()
        ),
        format!(
            "<div class=\"box\" data-box=\"question\" hidden><label for=\"question-{id}\">{}</label>{}</div>",
            word("reply-page-your-question"),
            field("question", 3)
        ),
        format!(
            "<div class=\"box\" data-box=\"proposal\" hidden><label for=\"proposal-{id}\">{}</label>{}<p class=\"faint\">{}</p><div class=\"difference\"></div><p class=\"faint\">{}</p></div>",
            word("reply-page-your-wording"),
            field("proposal", 4),
            word("reply-page-difference"),
            word("reply-page-proposal-note")
        ),
        format!(
            "<div class=\"box\" data-box=\"note\" hidden><label for=\"note-{id}\"><span data-when=\"note\">{}</span><span data-when=\"proposal\" hidden>{}</span></label>{}</div>",
            word("reply-page-your-note"),
            word("reply-page-your-reason"),
            field("note", 3)
        ),
        "</div></article>".to_owned(),
    ]
    .concat()
}

/// A text without words as it stands, for the digest; nothing of it is shown.
fn blank(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("<span class=\"text\" hidden>{}</span>", escaped(text))
}

/// A key metric.
pub(super) fn metric(metric: &PageMetric) -> String {
    let primary = match metric.primary {
        true => {
            format!("<span class=\"primary-word\">{}</span>", word("reply-page-metric-primary"))
        }
        false => String::new(),
    };
    let what = match metric.what.is_blank() {
        true => String::new(),
        false => format!("<p class=\"what\">{}</p>", words(&metric.what)),
    };
    format!(
        "<article class=\"metric\"><h3>{}{primary}</h3>{what}{}</article>",
        words(&metric.name),
        facts(&metric.facts)
    )
}

/// Something that is made.
pub(super) fn deliverable(deliverable: &PageDeliverable) -> String {
    let points: String = deliverable
        .requirements
        .iter()
        .filter(|point| !point.is_blank())
        .map(|point| format!("<li>{}</li>", words(point)))
        .collect();
    let points = if points.is_empty() { points } else { format!("<ul>{points}</ul>") };
    format!(
        "<article><h3>{}</h3>{}{}</article>",
        words(&deliverable.title),
        facts(&deliverable.facts),
        points
    )
}

/// A question with the place for its answer.
pub(super) fn question(question: &PageQuestion, number: i64) -> String {
    let hint = match question.hint.is_blank() {
        true => String::new(),
        false => format!("<p id=\"hint-{number}\" class=\"faint\">{}</p>", words(&question.hint)),
    };
    let described = match hint.is_empty() {
        true => String::new(),
        false => format!(" aria-describedby=\"hint-{number}\""),
    };
    format!(
        "<div><label for=\"asked-{number}\">{}</label>{hint}<textarea id=\"asked-{number}\" data-question=\"{}\" rows=\"3\" maxlength=\"{TEXT_MOST}\"{described}></textarea></div>",
        words(&question.asks),
        escaped(&question.key)
    )
}
