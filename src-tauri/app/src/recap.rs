//! The recap of a session: made of what was said, said back to each party, confirmed or corrected (REQUIREMENTS 56).

use crate::Workspace;
use crate::campaign::stranger;
use crate::clause::{both, line, own_words};
use crate::failure::{Code, Failure, Outcome};
use crate::metric_words::{metric_name, threshold};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::session_answer::of_session as answers_of;
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashSet;
use sverka_core::alignment::Need;
use sverka_core::boundary::Boundary;
use sverka_core::campaign::{Campaign, Party};
use sverka_core::metric::Dictionary;
use sverka_core::recap::{RecapItem, RecapResponse, RecapSource, RecapState, sources};
use sverka_core::session::{Session, SessionOutcome};
use sverka_core::target::Target;
use sverka_core::trade_off::TradeOff;
use sverka_core::{Both, Id, Kind, Lang, Problem};
use sverka_locale::Locale;
use sverka_store::Reader;

/// An item of the recap and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecapLine {
    /// The record.
    pub item: RecapItem,
    /// How it stands with all parties.
    pub state: RecapState,
    /// What each party says to it as it reads now.
    pub said: Vec<RecapResponse>,
    /// The languages it is not written in: nothing there, or a translation is missing.
    pub untranslated: Vec<Lang>,
}

/// Writes down what was said and is not in the recap yet, in both languages, and gives how much that was. What is
/// there stays as it was written or corrected.
pub fn build(workspace: &Workspace, session: Id) -> Outcome<Done<u32>> {
    workspace.change(label(Kind::RecapItem, "new", Both::default()), |w| {
        let session = unsettled(w, session)?;
        let from = of_session(w, session.id)?.iter().map(|one| one.position + 1).max();
        let unsaid = unsaid(w, &session)?;
        for (at, (about, text)) in unsaid.iter().enumerate() {
            let item = RecapItem {
                id: workspace.new_id(),
                campaign: session.campaign,
                session: session.id,
                about: about.clone(),
                text: text.clone(),
                responses: Vec::new(),
                position: from.unwrap_or(0) + at as u32,
            };
            put_checked(w, &item, workspace.today())?;
        }
        Ok(unsaid.len() as u32)
    })
}

/// Notes what a party says to an item as it reads now: that it is so, or how it should read. A correction reopens it.
pub fn respond(
    workspace: &Workspace,
    item: Id,
    party: Id,
    correct: bool,
    correction: Both,
) -> Outcome<Done<()>> {
    workspace.change(label(Kind::RecapItem, "respond", Both::default()), |w| {
        let item: RecapItem = found(w, item)?;
        unsettled(w, item.session)?;
        let on = workspace.today();
        let correction = if correct { Both::default() } else { correction };
        let response = RecapResponse { party, correct, correction, of: Both::default(), on };
        put_checked(w, &item.answered(response), on)
    })
}

/// Notes that a party says yes to every item it has said nothing to as it reads now, and gives how many those were.
/// What it corrected stays corrected.
pub fn confirm_rest(workspace: &Workspace, session: Id, party: Id) -> Outcome<Done<u32>> {
    workspace.change(label(Kind::RecapItem, "respond", Both::default()), |w| {
        let session = unsettled(w, session)?;
        let on = workspace.today();
        let items = of_session(w, session.id)?;
        let silent: Vec<RecapItem> =
            items.into_iter().filter(|item| item.response_of(party).is_none()).collect();
        for item in &silent {
            let (correction, of) = (Both::default(), Both::default());
            let yes = RecapResponse { party, correct: true, correction, of, on };
            put_checked(w, &item.clone().answered(yes), on)?;
        }
        Ok(silent.len() as u32)
    })
}

/// Takes over how a party corrected an item. The changed item asks everyone again.
pub fn take(workspace: &Workspace, item: Id, party: Id) -> Outcome<Done<()>> {
    workspace.change(label(Kind::RecapItem, "edit", Both::default()), |w| {
        let item: RecapItem = found(w, item)?;
        unsettled(w, item.session)?;
        let taken = item.corrected_by(party).ok_or_else(|| Failure::of(Code::NotFound))?;
        put_checked(w, &taken, workspace.today())
    })
}

/// A session whose recap may still change: it goes on, or was not aligned yet and is confirmed after the call. What was
/// aligned or stopped stays as it was agreed.
fn unsettled(reader: &Reader, id: Id) -> Outcome<Session> {
    let session: Session = found(reader, id)?;
    match session.outcome {
        None | Some(SessionOutcome::NotYet) => Ok(session),
        Some(SessionOutcome::Aligned | SessionOutcome::Stopped) => {
            Err(Failure::of(Code::SessionOver))
        }
    }
}

/// The recap of a session, in order.
pub(crate) fn of_session(reader: &Reader, session: Id) -> Outcome<Vec<RecapItem>> {
    let mut items = reader.where_eq::<RecapItem>("session", &session.to_string())?;
    items.sort_by_key(|one| (one.position, one.id));
    Ok(items)
}

/// The items with how each stands.
pub(crate) fn lines(items: &[RecapItem], parties: &[Id]) -> Vec<RecapLine> {
    let line = |item: &RecapItem| RecapLine {
        state: item.state(parties),
        said: parties.iter().filter_map(|party| item.response_of(*party).cloned()).collect(),
        untranslated: item.text.unwritten(),
        item: item.clone(),
    };
    items.iter().map(line).collect()
}

/// What was said and is not in the recap yet: what it is about, and its text.
pub(crate) fn unsaid(reader: &Reader, session: &Session) -> Outcome<Vec<(String, Both)>> {
    let campaign = session.campaign.to_string();
    let parties = crate::campaign::parties(reader, session.campaign)?;
    let answers = answers_of(reader, session.id)?;
    let mut needs = reader.where_eq::<Need>("campaign", &campaign)?;
    needs.sort_by_key(|one| (one.position, one.id));
    let targets = crate::target::of_campaign(reader, session.campaign)?;
    let mut trade_offs = reader.where_eq::<TradeOff>("campaign", &campaign)?;
    trade_offs.sort_by_key(|one| (one.position, one.id));
    let mut boundaries = reader.where_eq::<Boundary>("campaign", &campaign)?;
    boundaries.sort_by_key(|one| (one.position, one.id));
    let said: HashSet<String> =
        of_session(reader, session.id)?.into_iter().map(|one| one.about).collect();
    let dictionary = crate::own_metric::dictionary(reader)?;
    let made = sources(session, &parties, &answers, &needs, &targets, &trade_offs, &boundaries);
    Ok(made
        .iter()
        .filter(|source| !said.contains(&source.about()))
        .map(|source| (source.about(), both(|l| in_words(l, source, &parties, &dictionary))))
        .collect())
}

/// A source as the recap says it. Where somebody spoke one language only, the other says that the translation is
/// missing: their words stand in their own language alone.
fn in_words(
    l: &Locale,
    source: &RecapSource,
    parties: &[Party],
    dictionary: &Dictionary,
) -> String {
    let line = |party: Id, text: &Both| {
        let name = parties.iter().find(|one| one.id == party).map(|one| one.name.clone());
        line(l, &name.unwrap_or_default(), text)
    };
    match source {
        RecapSource::Question(_, answers) => {
            let lines: Vec<_> = answers.iter().map(|one| line(one.party, &one.text)).collect();
            lines.join("\n")
        }
        RecapSource::Need(need) => need_in_words(l, need, line),
        RecapSource::Target(target) => target_in_words(l, dictionary, target),
        RecapSource::TradeOff(one) => l.text(
            "session-recap-trade-off",
            &[
                ("chosen", own_words(l, &one.chosen).into()),
                ("given", own_words(l, &one.given_up).into()),
            ],
        ),
        RecapSource::Boundary(one) => {
            l.text("session-recap-boundary", &[("line", line(one.party, &one.text).into())])
        }
    }
}

fn need_in_words(l: &Locale, need: &Need, line: impl Fn(Id, &Both) -> String) -> String {
    let brand = own_words(l, &need.brand);
    let mut lines = vec![l.text("session-recap-need", &[("need", brand.into())])];
    for side in need.creators.iter().filter(|one| !one.need.is_blank()) {
        let said = line(side.party, &side.need);
        lines.push(match side.overlap {
            Some(overlap) => l.text(
                "session-recap-rated",
                &[("line", said.into()), ("overlap", l.integer(overlap.into()).into())],
            ),
            None => said,
        });
    }
    lines.join("\n")
}

fn target_in_words(l: &Locale, dictionary: &Dictionary, target: &Target) -> String {
    let metric = metric_name(l, dictionary, &target.metric);
    let shown: Vec<String> = target
        .thresholds
        .iter()
        .filter_map(|one| {
            let key = match one.market {
                sverka_core::Market::Ru => "clause-threshold-ru",
                sverka_core::Market::Us => "clause-threshold-us",
            };
            Some(l.text(key, &[("value", threshold(l, dictionary, &target.metric, one)?.into())]))
        })
        .collect();
    if shown.is_empty() {
        l.text("session-recap-metric", &[("metric", metric.into())])
    } else {
        let thresholds = shown.join(", ");
        l.text(
            "clause-success-primary",
            &[("metric", metric.into()), ("thresholds", thresholds.into())],
        )
    }
}

impl Editable for RecapItem {
    const KIND: Kind = Kind::RecapItem;
    fn blank(id: Id) -> Value {
        blank_of(&RecapItem {
            id,
            campaign: Id::nil(),
            session: Id::nil(),
            about: String::new(),
            text: Both::default(),
            responses: Vec::new(),
            position: 0,
        })
    }
    fn name(&self) -> Both {
        self.text.clone()
    }
    fn changes(&self, reader: &Reader) -> Outcome<()> {
        unsettled(reader, self.session).map(drop)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = RecapItem::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(missing::<Session>(reader, "session", Some(self.session))?);
        for (at, response) in self.responses.iter().enumerate() {
            let field = format!("responses.{at}.party");
            problems.extend(stranger(reader, field, self.campaign, Some(response.party))?);
        }
        Ok(problems)
    }
}
