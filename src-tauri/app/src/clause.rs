//! The brief's template: each clause with what alignment has already settled, written in both languages.

use crate::failure::Outcome;
use crate::workspace::found;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::deliverable::Deliverable;
use sverka_core::metric::{self, Unit};
use sverka_core::target::{Target, Threshold};
use sverka_core::{Both, Id, Lang, Market, Money, checkin};
use sverka_locale::{Locale, locale};
use sverka_store::Reader;

/// The title of a template clause in both languages.
pub(crate) fn title(key: &str) -> Both {
    both(|locale| locale.text(&format!("clause-{key}"), &[]))
}

/// What alignment has settled about a campaign.
pub(crate) struct Settled {
    campaign: Campaign,
    parties: Vec<Party>,
    targets: Vec<Target>,
    deliverables: Vec<Deliverable>,
}

impl Settled {
    pub(crate) fn read(reader: &Reader, campaign: Id) -> Outcome<Settled> {
        Ok(Settled {
            campaign: found(reader, campaign)?,
            parties: crate::campaign::parties(reader, campaign)?,
            targets: crate::target::of_campaign(reader, campaign)?,
            deliverables: crate::deliverable::of_campaign(reader, campaign)?,
        })
    }

    /// The text a clause starts with; empty where nothing was settled and no wording is usual.
    pub(crate) fn text(&self, key: &str) -> Both {
        match key {
            "why" => joined([&self.campaign.business_objective, &self.campaign.partnership_goal]),
            "audience" => self.campaign.audience.clone(),
            "conversion" => self.campaign.conversion.clone(),
            "why-you" => self.of_creators(|p| &p.win),
            "red-lines" => self.of_all(|p| &p.red_lines),
            "deliverables" => self.deliverables(),
            "success" => self.success(),
            "checkin" => self.checkin(),
            "revisions" => both(|l| {
                l.text(
                    "clause-revisions-start",
                    &[("rounds", i64::from(self.campaign.revision_rounds).into())],
                )
            }),
            _ => both(|l| {
                let start = format!("clause-{key}-start");
                if l.has(&start) { l.text(&start, &[]) } else { String::new() }
            }),
        }
    }

    fn of_creators(&self, text: impl Fn(&Party) -> &Both) -> Both {
        self.lines(self.parties.iter().filter(|p| p.role == PartyRole::Creator), text)
    }

    fn of_all(&self, text: impl Fn(&Party) -> &Both) -> Both {
        self.lines(self.parties.iter(), text)
    }

    /// A line for each party that said something: “Name: …”. A side nobody filled in stays empty.
    fn lines<'a>(
        &'a self,
        parties: impl Iterator<Item = &'a Party> + Clone,
        text: impl Fn(&Party) -> &Both,
    ) -> Both {
        both(|l| {
            let said = parties.clone().filter(|p| !text(p).side(l.lang()).trim().is_empty());
            let lines: Vec<String> = said
                .map(|p| {
                    let name = p.name.or_other(l.lang());
                    l.text(
                        "clause-line",
                        &[("name", name.into()), ("text", text(p).side(l.lang()).into())],
                    )
                })
                .collect();
            lines.join("\n")
        })
    }

    fn deliverables(&self) -> Both {
        both(|l| {
            let lines: Vec<String> = self
                .deliverables
                .iter()
                .filter(|d| !d.title.side(l.lang()).trim().is_empty())
                .map(|d| {
                    let creator = self.parties.iter().find(|p| p.id == d.party);
                    let name = creator.map_or("", |p| p.name.or_other(l.lang()));
                    let title = d.title.side(l.lang());
                    match d.promised() {
                        Some(day) => l.text(
                            "clause-deliverable-dated",
                            &[
                                ("name", name.into()),
                                ("title", title.into()),
                                ("date", l.date(day).into()),
                            ],
                        ),
                        None => {
                            l.text("clause-line", &[("name", name.into()), ("text", title.into())])
                        }
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
                    let metric = metric_name(l, &target.metric);
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
            .filter_map(|t| Some((t.market, threshold(l, &target.metric, t)?)))
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

/// The name of a metric as practitioners say it.
pub(crate) fn metric_name(l: &Locale, id: &str) -> String {
    l.text(&format!("metric-{}", id.replace('_', "-")), &[])
}

/// A threshold as people write it: `240`, `≥ 4,5 %`, `≤ 1 500 ₽`; `None` where none is set.
pub(crate) fn threshold(l: &Locale, metric: &str, threshold: &Threshold) -> Option<String> {
    let value = threshold.value?;
    let metric = metric::find(metric)?;
    let shown = figure(l, metric.unit, value, threshold.currency);
    let bound = match metric.direction {
        metric::Direction::Higher => "≥",
        metric::Direction::Lower => "≤",
    };
    Some(format!("{bound}\u{a0}{shown}"))
}

/// A value with its unit.
pub(crate) fn figure(
    l: &Locale,
    unit: Unit,
    value: f64,
    currency: Option<sverka_core::Currency>,
) -> String {
    match (unit, currency) {
        (Unit::Money, currency) => {
            let minor = (value * 100.0).round() as i64;
            currency.map_or_else(|| l.amount(minor), |currency| l.money(Money { minor, currency }))
        }
        (Unit::Percent, _) => l.percent(value, 1),
        (Unit::Count, _) => l.number(value, 0),
        _ => l.number(value, 2),
    }
}

fn joined<const N: usize>(texts: [&Both; N]) -> Both {
    both(|l| {
        let said: Vec<&str> =
            texts.iter().map(|t| t.side(l.lang()).trim()).filter(|t| !t.is_empty()).collect();
        said.join(" ")
    })
}

/// A text made in both languages.
pub(crate) fn both(text: impl Fn(&Locale) -> String) -> Both {
    Both::new(text(locale(Lang::Ru)), text(locale(Lang::En)))
}
