//! Everything dated of a campaign as a calendar file.

use crate::Workspace;
use crate::agreement::{self, AgreementView};
use crate::failure::Outcome;
use crate::workspace::found;
use chrono::{Days, NaiveDate};
use std::io::Write;
use std::path::Path;
use sverka_core::backplan::Fit;
use sverka_core::campaign::Campaign;
use sverka_core::decision::DAYS_BETWEEN;
use sverka_core::{Id, Lang, checkin};
use sverka_exchange::calendar::{Again, Entry, calendar};
use sverka_locale::{Locale, locale};

/// Writes a calendar file of a campaign in a language: its days, the check-in, deliverables, payments, the regular
/// exchange, the monthly decision, the launch and the steps counted back from it.
pub fn export(workspace: &Workspace, campaign: Id, lang: Lang, to: &Path) -> Outcome<()> {
    let l = locale(lang);
    let agreement = agreement::open(workspace, campaign)?;
    let (campaign, parties, made) = workspace.read(|r| {
        let campaign: Campaign = found(r, campaign)?;
        let parties = crate::campaign::parties(r, campaign.id)?;
        let made = crate::deliverable::in_order(r, campaign.id)?;
        Ok((campaign, parties, made))
    })?;
    let title = campaign.title.or_other(lang).to_owned();
    let mut entries = of_campaign(l, &campaign, &agreement);
    for deliverable in made {
        let Some(on) = deliverable.promised() else { continue };
        let party = parties.iter().find(|party| party.id == deliverable.party);
        let name = party.map_or("", |party| party.name.or_other(lang));
        let what = deliverable.title.or_other(lang);
        let words =
            l.text("calendar-deliverable", &[("title", what.into()), ("name", name.into())]);
        entries.push(entry(deliverable.id, "due", on, words, deliverable.link.clone()));
    }
    for row in &agreement.payments {
        let Some(on) = row.due.filter(|_| row.payment.paid.is_none()) else { continue };
        let amount = row.payment.amount.map(|amount| l.money(amount)).unwrap_or_default();
        let name = row.party.or_other(lang);
        let words = l.text("calendar-payment", &[("name", name.into())]);
        entries.push(entry(row.payment.id, "pay", on, words, amount));
    }
    for one in &mut entries {
        let words = l.text(
            "calendar-entry",
            &[("campaign", title.as_str().into()), ("what", one.title.as_str().into())],
        );
        one.title = words;
    }
    let file = calendar(&title, workspace.now(), &entries);
    crate::file::put(workspace, to, |out| Ok(out.write_all(file.as_bytes())?))
}

/// The days of the campaign itself.
fn of_campaign(l: &Locale, campaign: &Campaign, agreement: &AgreementView) -> Vec<Entry> {
    let id = campaign.id;
    let word = |key: &str| l.text(&format!("calendar-{key}"), &[]);
    let day = |what: &str, on: Option<NaiveDate>| {
        on.map(|on| entry(id, what, on, word(what), String::new()))
    };
    let mut entries: Vec<Entry> = [
        day("start", campaign.starts),
        day("end", campaign.ends),
        day("checkin", checkin::date(campaign)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let (Some(starts), Some(until)) = (campaign.starts, campaign.ends) {
        let repeated = |what: &str, days: u32| {
            let on = starts.checked_add_days(Days::new(days.into())).filter(|on| *on <= until)?;
            let again = Some(Again { days, until });
            Some(Entry { again, ..entry(id, what, on, word(what), word(&format!("{what}-note"))) })
        };
        let cadence = agreement.communication.as_ref().map(|of| of.cadence_days.max(1));
        entries.extend(cadence.and_then(|days| repeated("sync", days)));
        entries.extend(repeated("decision", DAYS_BETWEEN));
    }
    for step in agreement.plan.iter().flat_map(|plan| &plan.steps) {
        if step.fit == Fit::Done {
            continue;
        }
        let tag = crate::failure::kebab(&step.kind);
        let words = l.text(&format!("backplan-step-{tag}"), &[]);
        entries.push(entry(id, &tag, step.latest, words, word("backplan-note")));
    }
    entries
}

fn entry(of: Id, what: &str, on: NaiveDate, title: String, note: String) -> Entry {
    Entry { uid: format!("{of}-{what}@sverka"), on, title, note, again: None }
}
