//! Messages to a partner that wait for an answer, noted as they go out and as the answer comes.

use crate::Workspace;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::{NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::coordination::{is_long, wait};
use sverka_core::message::Message;
use sverka_core::partner::Partner;
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// A message in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MessageRow {
    /// The record.
    pub message: Message,
    /// How long the answer took, or has been waited for so far, in hours.
    pub hours: f64,
    /// Whether it is still waited for, and longer than one had reason to expect.
    pub long: bool,
}

/// Notes a message that has just gone out.
pub fn send(workspace: &Workspace, partner: Id, about: &str) -> Outcome<Done<Id>> {
    let message = Message {
        id: workspace.new_id(),
        partner,
        sent: to_the_minute(workspace.on_wall()),
        answered: None,
        about: about.to_owned(),
    };
    workspace.change(label(Kind::Message, "new", message.name()), |w| {
        put_checked(w, &message, workspace.today())?;
        Ok(message.id)
    })
}

/// Notes that the answer has just come.
pub fn answer(workspace: &Workspace, id: Id) -> Outcome<Done<()>> {
    let name = workspace.read(|r| Ok(found::<Message>(r, id)?.name()))?;
    workspace.change(label(Kind::Message, "edit", name), |w| {
        let standing: Message = found(w, id)?;
        // The clock may have been set back since; an answer never comes before its message.
        let now = to_the_minute(workspace.on_wall()).max(standing.sent);
        let message = Message { answered: Some(now), ..standing };
        put_checked(w, &message, workspace.today())
    })
}

/// The messages to a partner, in the order they were noted.
pub(crate) fn of_partner(reader: &Reader, partner: Id) -> Outcome<Vec<Message>> {
    Ok(reader.where_eq::<Message>("partner", partner)?)
}

/// The messages as a list: those still waited for, the longest wait first, then the others, the latest first.
/// `promised` is the reply time they name, in hours, `median` the one they keep.
pub(crate) fn rows(
    messages: Vec<Message>,
    now: NaiveDateTime,
    promised: Option<u32>,
    median: Option<f64>,
) -> Vec<MessageRow> {
    let mut rows: Vec<MessageRow> = messages
        .into_iter()
        .map(|message| {
            let hours = wait(&message, now);
            let long = message.answered.is_none() && is_long(hours, promised, median);
            MessageRow { message, hours, long }
        })
        .collect();
    rows.sort_by(|a, b| match (a.message.answered, b.message.answered) {
        (None, None) => b.hours.total_cmp(&a.hours),
        (Some(_), Some(_)) => (b.message.sent, b.message.id).cmp(&(a.message.sent, a.message.id)),
        (a, b) => a.is_some().cmp(&b.is_some()),
    });
    rows
}

/// Turnaround is told in hours; seconds would only look exact.
fn to_the_minute(moment: NaiveDateTime) -> NaiveDateTime {
    moment.with_second(0).and_then(|m| m.with_nanosecond(0)).unwrap_or(moment)
}

impl Editable for Message {
    const KIND: Kind = Kind::Message;
    fn blank(id: Id) -> Value {
        blank_of(&Message {
            id,
            partner: Id::nil(),
            sent: NaiveDateTime::default(),
            answered: None,
            about: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.about, &self.about)
    }
    fn problems(&self, reader: &Reader, today: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Message::problems(self, today);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        Ok(problems)
    }
}
