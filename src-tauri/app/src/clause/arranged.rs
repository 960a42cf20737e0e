//! What the arrangements of a campaign settle in its papers: days, limits of a pilot, who approves, pay, how the parties
//! talk, and what happens when something goes wrong (REQUIREMENTS 52, 69–82, 115).
//!
//! What is not arranged yet is left out, so that a sentence never says more than was agreed.

use super::{Settled, both, usual};
use sverka_core::communication::TalkMode;
use sverka_core::language::has_words;
use sverka_core::{Both, checkin};
use sverka_locale::{Arg, Locale};

impl Settled {
    /// First and last day, the check-in and the launch that does not move.
    pub(super) fn timeline(&self) -> Both {
        let (starts, ends) = (self.campaign.starts, self.campaign.ends);
        let launch = self.communication.as_ref().and_then(|of| of.launch);
        both(|l| {
            let span = starts.zip(ends).map(|(starts, ends)| {
                let from = l.date(starts);
                let to = l.date(ends);
                say(l, "clause-timeline-span", &[("from", &from), ("to", &to)])
            });
            let dated = |key: &str, on| say(l, key, &[("date", &l.date(on))]);
            let checkin =
                checkin::date(&self.campaign).map(|on| dated("clause-timeline-checkin", on));
            let launch = launch.map(|on| dated("clause-timeline-launch", on));
            sentences([span, checkin, launch])
        })
    }

    /// What a pilot is held to; empty for a campaign that is none.
    pub(super) fn limits(&self) -> Both {
        let Some(pilot) = &self.campaign.pilot else { return Both::default() };
        both(|l| {
            let count = |key: &str, n: u32| Some(l.text(key, &[("n", i64::from(n).into())]));
            let budget = pilot
                .budget_most
                .map(|most| say(l, "clause-limits-budget", &[("amount", &l.money(most))]));
            sentences([
                count("clause-limits-days", pilot.days_most),
                count("clause-limits-creators", pilot.creators_most),
                count("clause-limits-deliverables", pilot.deliverables_most),
                budget,
            ])
        })
    }

    /// Who decides, and within how many hours.
    pub(super) fn approval(&self) -> Both {
        let Some(of) = &self.communication else { return usual("approval") };
        both(|l| {
            let who = has_words(&of.approver)
                .then(|| say(l, "clause-approval-who", &[("name", &of.approver)]));
            let when = of
                .approve_hours
                .map(|hours| l.text("clause-approval-when", &[("hours", i64::from(hours).into())]));
            sentences([who, when])
        })
    }

    /// When is paid, and how much to whom where that is known.
    pub(super) fn payment(&self) -> Both {
        both(|l| {
            let mut lines = Vec::new();
            if let Some(of) = &self.communication {
                let days = i64::from(of.payment_days);
                lines.push(l.text("clause-payment-when", &[("days", days.into())]));
            }
            for payment in &self.payments {
                let party = self.parties.iter().find(|party| party.id == payment.party);
                if let (Some(party), Some(amount)) = (party, payment.amount) {
                    let (name, amount) = (party.name.or_other(l.lang()), l.money(amount));
                    lines.push(say(l, "clause-line", &[("name", name), ("text", &amount)]));
                }
            }
            lines.join("\n")
        })
    }

    /// How often, how and where news is exchanged.
    pub(super) fn communication(&self) -> Both {
        let Some(of) = &self.communication else { return usual("communication") };
        both(|l| {
            let days = i64::from(of.cadence_days);
            let cadence = match of.cadence_days {
                7 => l.text("clause-communication-weekly", &[]),
                _ => l.text("clause-communication-days", &[("days", days.into())]),
            };
            let mode = of.mode.map(|mode| match mode {
                TalkMode::Calls => l.text("clause-communication-calls", &[]),
                TalkMode::Written => l.text("clause-communication-written", &[]),
            });
            let tool = has_words(&of.tool)
                .then(|| say(l, "clause-communication-tool", &[("tool", &of.tool)]));
            let usual = l.text("clause-communication-start", &[]);
            let tool = tool.unwrap_or(usual);
            sentences([Some(cadence), mode, Some(tool)])
        })
    }

    /// The one person to talk to on each side, a line each.
    pub(super) fn contacts(&self) -> Both {
        both(|l| {
            let mut lines: Vec<String> = self
                .contacts
                .iter()
                .filter(|(_, person)| has_words(person))
                .map(|(name, person)| {
                    let name = name.or_other(l.lang());
                    say(l, "clause-line", &[("name", name), ("text", person)])
                })
                .collect();
            let owner = self.communication.as_ref().map(|of| &of.owner).filter(|o| has_words(o));
            lines.extend(owner.map(|owner| say(l, "clause-contacts-owner", &[("name", owner)])));
            lines.join("\n")
        })
    }

    /// What is done when something goes wrong, as it was written down, else the usual wording.
    pub(super) fn escalation(&self) -> Both {
        let written = self.communication.as_ref().map(|of| of.escalation.clone());
        written.filter(|text| !text.is_blank()).unwrap_or_else(|| usual("escalation"))
    }
}

fn say(l: &Locale, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<(&str, Arg)> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
    l.text(key, &args)
}

fn sentences<const N: usize>(said: [Option<String>; N]) -> String {
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
