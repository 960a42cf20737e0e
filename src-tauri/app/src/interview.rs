//! The notes of a conversation as a document.

use crate::Workspace;
use crate::clause::both;
use crate::conversation::{self, ConversationView};
use crate::failure::{Code, Failure, Outcome};
use std::io::Write;
use std::path::Path;
use sverka_core::conversation::Answer;
use sverka_core::{Both, Id};
use sverka_exchange::document::{AnswerText, Form, InterviewDocument, interview_pdf};
use sverka_locale::{Arg, Locale};

/// Writes the notes of a conversation as PDF.
pub fn export(workspace: &Workspace, conversation: Id, form: Form, to: &Path) -> Outcome<()> {
    let pdf = pdf(workspace, conversation, form)?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(&pdf)?))
}

/// The notes of a conversation as the bytes of a PDF: every question in the order of asking, those not asked said so.
pub fn pdf(workspace: &Workspace, conversation: Id, form: Form) -> Outcome<Vec<u8>> {
    interview_pdf(&notes(workspace, conversation)?, form)
        .map_err(|cause| Failure::caused(Code::Document, &cause))
}

/// The notes of a conversation as they are printed.
pub(crate) fn notes(workspace: &Workspace, conversation: Id) -> Outcome<InterviewDocument> {
    Ok(document(&conversation::open(workspace, conversation)?, workspace))
}

fn document(view: &ConversationView, workspace: &Workspace) -> InterviewDocument {
    let kind = view.conversation.kind.tag();
    InterviewDocument {
        title: both(|l| l.text(&format!("conversation-kind-{kind}"), &[])),
        partner: both(|l| view.partner.name.or_other(l.lang()).to_owned()),
        about: about(view),
        outcome: both(|l| outcome(l, view)),
        answers: view
            .questions
            .iter()
            .map(|line| AnswerText {
                question: both(|l| {
                    l.text(&format!("question-{kind}-{}", line.answer.question), &[])
                }),
                verdict: both(|l| verdict(l, &line.answer)),
                text: line.answer.text.trim().to_owned(),
            })
            .collect(),
        notes: view.conversation.notes.clone(),
        kept: kept(view),
        printed_on: workspace.today(),
    }
}

/// The day, the person and the campaign.
fn about(view: &ConversationView) -> Vec<Both> {
    let talk = &view.conversation;
    let no_day = |l: &Locale| l.text("conversation-no-day", &[]);
    let mut lines = vec![both(|l| talk.on.map_or_else(|| no_day(l), |on| l.date(on)))];
    let with = talk.with.trim();
    if !with.is_empty() {
        lines.push(both(|l| l.text("document-interview-with", &[("who", with.into())])));
    }
    let campaign = view.campaigns.iter().find(|campaign| Some(campaign.id) == talk.campaign);
    if let Some(campaign) = campaign {
        lines.push(both(|l| {
            let title = campaign.title.or_other(l.lang());
            l.text("document-interview-campaign", &[("title", title.into())])
        }));
    }
    lines
}

/// What came of it: the gut check passed or not, otherwise how much was answered.
fn outcome(l: &Locale, view: &ConversationView) -> String {
    let progress = view.progress;
    let (key, n, of) = match &view.gut_check {
        None => ("conversation-answered-aloud", progress.answered, progress.of),
        Some(gut) => match gut.passed {
            Some(true) => ("conversation-closing-passed", gut.yes, gut.of),
            Some(false) => ("conversation-closing-failed", gut.yes, gut.of),
            None => ("conversation-closing-open", gut.yes, gut.of),
        },
    };
    l.text(key, &[("n", l.integer(n.into()).into()), ("of", l.integer(of.into()).into())])
}

/// The verdict or the rating of an answer in words; blank where it has none.
pub(crate) fn verdict(l: &Locale, answer: &Answer) -> String {
    match (answer.verdict, answer.rating) {
        (Some(true), _) => l.text("answer-yes", &[]),
        (Some(false), _) => l.text("answer-no", &[]),
        (None, Some(rating)) => {
            l.text("document-rating", &[("n", Arg::Text(rating.to_string().into()))])
        }
        (None, None) => String::new(),
    }
}

/// What was kept among the evidence, in the order of asking.
fn kept(view: &ConversationView) -> Vec<Both> {
    let lines = view.questions.iter().filter_map(|line| {
        let (kept_as, record) = (line.kept_as?, line.kept.as_ref()?);
        let key = format!("conversation-closing-kept-{}", crate::failure::kebab(&kept_as));
        Some(both(|l| l.text(&key, &[("name", record.name.as_str().into())])))
    });
    lines.collect()
}
