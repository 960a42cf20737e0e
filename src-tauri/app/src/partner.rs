//! Partners: the ranked list, one partner in full, and scoring.

use crate::Workspace;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label, settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use sverka_core::campaign::Party;
use sverka_core::partner::{Partner, PartnerKind, Tier, tier_of};
use sverka_core::problem::ProblemCode;
use sverka_core::scorecard::{Score, Scorecard, places, scorecard};
use sverka_core::settings::Settings;
use sverka_core::{Both, Id, Kind, Lang, Problem};
use sverka_store::Reader;

/// A partner in the ranked list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerRow {
    /// The record.
    pub partner: Partner,
    /// Tier of the largest account.
    pub tier: Option<Tier>,
    /// The score with its coverage.
    pub card: Scorecard,
    /// The place among those ranked; ties share the mean of their places.
    pub place: Option<f64>,
}

/// A partner in full.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerView {
    /// The record.
    pub partner: Partner,
    /// Tier of each account, in the order of the accounts.
    pub tiers: Vec<Option<Tier>>,
    /// Every criterion with its weight and what was scored.
    pub criteria: Vec<CriterionLine>,
    /// The score with its coverage.
    pub card: Scorecard,
    /// Campaigns the partner takes part in.
    pub campaigns: Vec<crate::campaign::CampaignName>,
}

/// One criterion of a partner's scorecard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CriterionLine {
    /// The criterion's id.
    pub criterion: String,
    /// Its weight, 0–100.
    pub weight: u32,
    /// Its share of all weights, in per cent.
    pub share: u32,
    /// 1–5, or `None` while nobody has scored it.
    pub value: Option<u8>,
    /// What the score rests on.
    pub evidence: String,
}

/// All partners: ranked ones by place, then those too little is known of by how much is, then as they were noted.
/// `archived` chooses between those in use and those put aside.
pub fn list(workspace: &Workspace, archived: bool) -> Outcome<Vec<PartnerRow>> {
    workspace.read(|r| {
        let settings = settings(r)?;
        let mut scores: HashMap<Id, Vec<Score>> = HashMap::new();
        for score in r.all::<Score>()? {
            scores.entry(score.partner).or_default().push(score);
        }
        let partners: Vec<Partner> =
            r.all::<Partner>()?.into_iter().filter(|p| p.archived == archived).collect();
        let cards: Vec<Scorecard> =
            partners.iter().map(|p| card(scores.get(&p.id), &settings)).collect();
        let places = places(&cards);
        let mut rows: Vec<PartnerRow> = partners
            .into_iter()
            .zip(cards)
            .zip(places)
            .map(|((partner, card), place)| PartnerRow {
                tier: partner.tier(&settings.tiers),
                partner,
                card,
                place,
            })
            .collect();
        rows.sort_by(|a, b| {
            let key = |row: &PartnerRow| row.place.unwrap_or(f64::INFINITY);
            key(a)
                .total_cmp(&key(b))
                .then_with(|| b.card.coverage.total_cmp(&a.card.coverage))
                .then_with(|| a.partner.id.cmp(&b.partner.id))
        });
        Ok(rows)
    })
}

/// One partner in full.
pub fn open(workspace: &Workspace, id: Id) -> Outcome<PartnerView> {
    workspace.read(|r| {
        let settings = settings(r)?;
        let partner: Partner = found(r, id)?;
        let scores = of_partner(r, id)?;
        let all: u32 = settings.weights.iter().map(|w| w.weight).sum();
        let criteria = settings
            .weights
            .iter()
            .filter(|w| w.weight > 0)
            .map(|w| {
                let score = scores.iter().find(|s| s.criterion == w.criterion);
                CriterionLine {
                    criterion: w.criterion.clone(),
                    weight: w.weight,
                    share: (w.weight * 100 + all / 2).checked_div(all).unwrap_or(0),
                    value: score.and_then(|s| s.value),
                    evidence: score.map(|s| s.evidence.clone()).unwrap_or_default(),
                }
            })
            .collect();
        let parties = r.where_eq::<Party>("partner", &id.to_string())?;
        let mut campaigns = Vec::new();
        for party in parties {
            campaigns.extend(crate::campaign::name_of(r, party.campaign, workspace.today())?);
        }
        Ok(PartnerView {
            tiers: partner
                .accounts
                .iter()
                .map(|a| a.followers.map(|n| tier_of(n, &settings.tiers)))
                .collect(),
            card: card(Some(&scores), &settings),
            criteria,
            campaigns,
            partner,
        })
    })
}

/// Notes a score, or evidence without one, on a criterion. `value` `None` takes the score back.
pub fn score(
    workspace: &Workspace,
    partner: Id,
    criterion: &str,
    value: Option<u8>,
    evidence: &str,
) -> Outcome<Done<()>> {
    let name = workspace.read(|r| Ok(found::<Partner>(r, partner)?.name))?;
    workspace.change(label(Kind::Score, "edit", name), |w| {
        let standing = of_partner(w, partner)?.into_iter().find(|s| s.criterion == criterion);
        let score = Score {
            id: standing.map_or_else(|| workspace.new_id(), |s| s.id),
            partner,
            criterion: criterion.to_owned(),
            value,
            evidence: evidence.to_owned(),
        };
        put_checked(w, &score, workspace.today())
    })
}

fn of_partner(reader: &Reader, partner: Id) -> Outcome<Vec<Score>> {
    Ok(reader.where_eq::<Score>("partner", &partner.to_string())?)
}

fn card(scores: Option<&Vec<Score>>, settings: &Settings) -> Scorecard {
    let scores = scores.map(Vec::as_slice).unwrap_or_default();
    scorecard(scores, &settings.weights, settings.coverage_least)
}

impl Editable for Partner {
    const KIND: Kind = Kind::Partner;
    fn blank(id: Id) -> Value {
        blank_of(&Partner::new(id, PartnerKind::Creator, Lang::Ru))
    }
    fn name(&self) -> Both {
        self.name.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Partner::problems(self))
    }
}

impl Editable for Score {
    const KIND: Kind = Kind::Score;
    fn blank(id: Id) -> Value {
        blank_of(&Score {
            id,
            partner: Id::nil(),
            criterion: String::new(),
            value: None,
            evidence: String::new(),
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Score::problems(self);
        problems.extend(missing::<Partner>(reader, "partner", Some(self.partner))?);
        // Scored twice, a criterion would count twice.
        let scored = of_partner(reader, self.partner)?;
        if scored.iter().any(|s| s.id != self.id && s.criterion == self.criterion) {
            problems.push(Problem::at("criterion", ProblemCode::TooMany).with("most", 1));
        }
        Ok(problems)
    }
}
