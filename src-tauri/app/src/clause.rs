//! The papers' templates: each clause with what alignment and the arrangements have already settled, written in both
//! languages.

mod arranged;

use crate::Workspace;
use crate::failure::Outcome;
use crate::metric_words::{metric_name, threshold};
use crate::workspace::found;
use sverka_core::boundary::Boundary;
use sverka_core::campaign::{Campaign, MarketSuccess, Party, PartyRole};
use sverka_core::clause::Clause;
use sverka_core::communication::Communication;
use sverka_core::deliverable::Deliverable;
use sverka_core::intake::OWN_PART;
use sverka_core::language::{UNTRANSLATED, has_words};
use sverka_core::metric::Dictionary;
use sverka_core::payment::Payment;
use sverka_core::target::Target;
use sverka_core::{Both, Id, Lang, Market, checkin};
use sverka_locale::{Locale, locale};
use sverka_store::Reader;

/// The title of a template clause in both languages.
pub(crate) fn title(key: &str) -> Both {
    both(|locale| locale.text(&format!("clause-{key}"), &[]))
}

/// What a clause of the template would begin with today, from what was settled elsewhere since it was drafted: the
/// deliverables, the payments, the check-in. Blank for a clause of one's own.
pub fn settled(workspace: &Workspace, id: Id) -> Outcome<Both> {
    workspace.read(|r| {
        let clause: Clause = found(r, id)?;
        if clause.key.is_empty() {
            return Ok(Both::default());
        }
        Ok(Settled::read(r, clause.campaign)?.text(&clause.key))
    })
}

/// What alignment has settled about a campaign.
pub(crate) struct Settled {
    campaign: Campaign,
    dictionary: Dictionary,
    parties: Vec<Party>,
    targets: Vec<Target>,
    deliverables: Vec<Deliverable>,
    boundaries: Vec<Boundary>,
    communication: Option<Communication>,
    payments: Vec<Payment>,
    /// What the brand said it does itself, once the forms were opened together.
    own_part: Both,
    /// The creators with the person to talk to, where one is named.
    contacts: Vec<(Both, String)>,
}

impl Settled {
    pub(crate) fn read(reader: &Reader, campaign: Id) -> Outcome<Settled> {
        let standing: Campaign = found(reader, campaign)?;
        Ok(Settled {
            own_part: crate::intake::opened_of_brand(reader, &standing, OWN_PART)?,
            dictionary: crate::own_metric::dictionary(reader)?,
            parties: crate::campaign::parties(reader, campaign)?,
            targets: crate::target::of_campaign(reader, campaign)?,
            deliverables: crate::deliverable::of_campaign(reader, campaign)?,
            boundaries: crate::boundary::of_campaign(reader, campaign)?,
            communication: crate::communication::of_campaign(reader, campaign)?,
            payments: crate::payment::of_campaign(reader, campaign)?,
            contacts: crate::communication::contacts(reader, campaign)?
                .into_iter()
                .map(|contact| (contact.name, contact.person))
                .collect(),
            campaign: standing,
        })
    }

    /// The text a clause starts with; empty where nothing was settled and no wording is usual.
    pub(crate) fn text(&self, key: &str) -> Both {
        match key {
            "why" => joined(&[&self.campaign.business_objective, &self.campaign.partnership_goal]),
            "audience" => self.campaign.audience.clone(),
            "conversion" => self.campaign.conversion.clone(),
            "brand-part" => joined(&[&self.own_part, &usual("brand-part")]),
            "why-you" => self.of_creators(|p| &p.why_you),
            "red-lines" => self.red_lines(),
            "deliverables" => self.deliverables(),
            "success" => self.success(),
            "checkin" => self.checkin(),
            "revisions" => both(|l| {
                l.text(
                    "clause-revisions-start",
                    &[("rounds", i64::from(self.campaign.revision_rounds).into())],
                )
            }),
            "goal" => {
                joined(&[&self.campaign.marketing_objective, &self.campaign.partnership_goal])
            }
            "partnership-metrics" => self.metrics(),
            "market-success" => self.of_markets(|success| &success.definition),
            "feedback" => self.of_markets(|success| &success.feedback),
            "timeline" => self.timeline(),
            "limits" => self.limits(),
            "approval" => self.approval(),
            "payment" => self.payment(),
            "communication" => self.communication(),
            "contacts" => self.contacts(),
            "escalation" => self.escalation(),
            _ => usual(key),
        }
    }

    /// A line for each metric the campaign has; a charter's own list begins with them.
    fn metrics(&self) -> Both {
        both(|l| {
            let names: Vec<String> = self
                .targets
                .iter()
                .map(|target| metric_name(l, &self.dictionary, &target.metric))
                .collect();
            names.join("\n")
        })
    }

    /// A line for each market something was said about: “Russia: …”.
    fn of_markets(&self, text: impl Fn(&MarketSuccess) -> &Both) -> Both {
        both(|l| {
            let said = self.campaign.success.iter().filter(|s| !text(s).is_blank());
            let lines: Vec<String> = said
                .map(|success| {
                    let key = match success.market {
                        Market::Ru => "clause-market-ru",
                        Market::Us => "clause-market-us",
                    };
                    let name = l.text(key, &[]);
                    let said = own_words(l, text(success));
                    l.text(
                        "clause-line",
                        &[("name", name.as_str().into()), ("text", said.as_str().into())],
                    )
                })
                .collect();
            lines.join("\n")
        })
    }

    fn of_creators(&self, text: impl Fn(&Party) -> &Both) -> Both {
        self.lines(self.parties.iter().filter(|p| p.role == PartyRole::Creator), text)
    }

    /// A line for each red line, under the name of who holds it.
    fn red_lines(&self) -> Both {
        both(|l| {
            let lines: Vec<String> = self
                .parties
                .iter()
                .flat_map(|party| {
                    let own = self.boundaries.iter().filter(|b| b.firm && b.party == party.id);
                    own.filter(|b| !b.text.is_blank()).map(|b| line(l, &party.name, &b.text))
                })
                .collect();
            lines.join("\n")
        })
    }

    /// A line for each party that said something: “Name: …”.
    fn lines<'a>(
        &'a self,
        parties: impl Iterator<Item = &'a Party> + Clone,
        text: impl Fn(&Party) -> &Both,
    ) -> Both {
        both(|l| {
            let said = parties.clone().filter(|p| !text(p).is_blank());
            let lines: Vec<String> = said.map(|p| line(l, &p.name, text(p))).collect();
            lines.join("\n")
        })
    }

    fn deliverables(&self) -> Both {
        both(|l| {
            let lines: Vec<String> = self
                .deliverables
                .iter()
                .filter(|d| !d.title.is_blank())
                .map(|d| {
                    let creator = self.parties.iter().find(|p| p.id == d.party);
                    let name = creator.map_or("", |p| p.name.or_other(l.lang()));
                    let title = own_words(l, &d.title);
                    match d.promised() {
                        Some(day) => l.text(
                            "clause-deliverable-dated",
                            &[
                                ("name", name.into()),
                                ("title", title.as_str().into()),
                                ("date", l.date(day).into()),
                            ],
                        ),
                        None => l.text(
                            "clause-line",
                            &[("name", name.into()), ("text", title.as_str().into())],
                        ),
                    }
                })
                .collect();
            lines.join("\n")
        })
    }

    /// One sentence on the primary metric and one for each other, with thresholds market by market.
    fn success(&self) -> Both {
        if self.targets.is_empty() {
            return Both::default();
        }
        both(|l| {
            let lines: Vec<String> = self
                .targets
                .iter()
                .map(|target| {
                    let key = if target.primary {
                        "clause-success-primary"
                    } else {
                        "clause-success-other"
                    };
                    let metric = metric_name(l, &self.dictionary, &target.metric);
                    let thresholds = self.thresholds(l, target);
                    l.text(key, &[("metric", metric.into()), ("thresholds", thresholds.into())])
                })
                .collect();
            lines.join("\n")
        })
    }

    fn thresholds(&self, l: &Locale, target: &Target) -> String {
        let shown: Vec<String> = target
            .thresholds
            .iter()
            .filter_map(|t| Some((t.market, threshold(l, &self.dictionary, &target.metric, t)?)))
            .map(|(market, value)| {
                let key = match market {
                    Market::Ru => "clause-threshold-ru",
                    Market::Us => "clause-threshold-us",
                };
                l.text(key, &[("value", value.into())])
            })
            .collect();
        shown.join(", ")
    }

    fn checkin(&self) -> Both {
        let Some(day) = checkin::date(&self.campaign) else { return Both::default() };
        both(|l| l.text("clause-checkin-start", &[("date", l.date(day).into())]))
    }
}

/// The wording a clause usually begins with; empty where there is none.
fn usual(key: &str) -> Both {
    both(|l| {
        let start = format!("clause-{key}-start");
        if l.has(&start) { l.text(&start, &[]) } else { String::new() }
    })
}

/// The wording a clause usually begins with, where it needs no figure of the campaign.
pub(crate) fn usual_plain(key: &str) -> Both {
    match key {
        "checkin" | "revisions" => Both::default(),
        _ => usual(key),
    }
}

/// What was said, one sentence after the other. A side nobody wrote anything in stays empty; one that has a part of it
/// shows where the rest is missing.
fn joined(texts: &[&Both]) -> Both {
    both(|l| {
        let said = || texts.iter().filter(|text| !text.is_blank());
        if !said().any(|text| has_words(text.side(l.lang()))) {
            return String::new();
        }
        let parts: Vec<String> = said().map(|text| sentence(&own_words(l, text))).collect();
        parts.join(" ")
    })
}

/// A text with an end, so that another can follow it.
fn sentence(text: &str) -> String {
    let ends = |c: char| ".!?…:;»”]".contains(c);
    if text.ends_with(ends) { text.to_owned() } else { format!("{text}.") }
}

/// What was said in a language, or the mark of a missing translation: words of one language never stand for the other.
pub(crate) fn own_words(l: &Locale, text: &Both) -> String {
    let own = text.side(l.lang());
    if has_words(own) || text.is_blank() {
        return own.trim().to_owned();
    }
    let (opens, closes) = UNTRANSLATED;
    format!("{opens}{}{closes}", l.text("clause-untranslated", &[]))
}

/// What somebody said, under their name: “Name: …”.
pub(crate) fn line(l: &Locale, name: &Both, text: &Both) -> String {
    let said = own_words(l, text);
    l.text(
        "clause-line",
        &[("name", name.or_other(l.lang()).into()), ("text", said.as_str().into())],
    )
}

/// A text made in both languages.
pub(crate) fn both(text: impl Fn(&Locale) -> String) -> Both {
    Both::new(text(locale(Lang::Ru)), text(locale(Lang::En)))
}
