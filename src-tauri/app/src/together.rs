//! What is done together with one partner: phase and moves, the pilot, the ladder, what was to be expected, and whether
//! it is time to part.

use crate::Workspace;
use crate::campaign::CampaignName;
use crate::failure::Outcome;
use crate::partnership;
use crate::phase::{Asked, Company, on_time, step};
use crate::pilot::PilotView;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sverka_core::deliverable::Deliverable;
use sverka_core::ending::{EndingGroup, groups};
use sverka_core::expectation::{BANDS, Band, Point, Quality, month, points, quality_change};
use sverka_core::ladder::{Predictability, Reached, Rung, next_rung, predictability, rungs};
use sverka_core::lapse::Lapse;
use sverka_core::message::Message;
use sverka_core::parting::Parting;
use sverka_core::partner::Partner;
use sverka_core::phase::{Move, Phase, Standing, in_order};
use sverka_core::pilot::{PilotForm, PilotTemplate, first_day};
use sverka_core::step::MoveCheck;
use sverka_core::{Both, Id, Lang};

/// Everything that is done together with a partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TogetherView {
    /// Which partner.
    pub partner: Id,
    /// Name.
    pub name: Both,
    /// The language to write to them in.
    pub language: Lang,
    /// Where the partnership stands.
    pub standing: Standing,
    /// Moves, the latest first.
    pub moves: Vec<Move>,
    /// The next step to another phase, where there is one.
    pub step: Option<MoveCheck>,
    /// Pilots, the newest first.
    pub pilots: Vec<PilotView>,
    /// The two forms of pilot.
    pub templates: Vec<PilotTemplate>,
    /// The first day that leaves enough time to prepare one that is begun today.
    pub pilot_from: NaiveDate,
    /// The reasons a partnership can end for, by what they tell of.
    pub endings: Vec<EndingGroup>,
    /// The ladder from the bottom.
    pub rungs: Vec<Rung>,
    /// The step up the ladder, where there is one.
    pub climb: Option<MoveCheck>,
    /// Campaigns together that are over.
    pub finished: u32,
    /// Deliverables in time, out of those due.
    pub on_time: (u32, u32),
    /// Thresholds agreed in finished campaigns that came out.
    pub reached: Reached,
    /// Whether what works can be predicted by now.
    pub predictability: Predictability,
    /// What is usual, month by month.
    pub bands: Vec<Band>,
    /// The month of the partnership, from 1; `None` before it began.
    pub month: Option<u32>,
    /// Finished campaigns on that line, market by market.
    pub points: Vec<Point>,
    /// Requirements met, campaign by campaign.
    pub quality: Vec<Quality>,
    /// The change of that from the first campaign to the last, in percentage points.
    pub quality_change: Option<f64>,
    /// What went wrong, counted.
    pub parting: Parting,
    /// What those counts rest on.
    pub lapses: Vec<Lapse>,
    /// Deliverables by id, for the same.
    pub deliverables: Vec<Deliverable>,
    /// Messages by id, for the same.
    pub messages: Vec<Message>,
    /// Campaigns together by name.
    pub campaigns: Vec<CampaignName>,
}

/// Everything that is done together with a partner.
pub fn open(workspace: &Workspace, partner: Id) -> Outcome<TogetherView> {
    let (today, now) = (workspace.today(), workspace.on_wall());
    workspace.read(|r| {
        let of = partnership::one(r, partner, today)?;
        let company = Company::read(r, today)?;
        let dictionary = crate::own_metric::dictionary(r)?;
        let (brought, reached) = of.brought(r, today)?;
        let phase = of.phase();
        let asked = |to, rung| step(r, &of, &company, Asked { to, rung, form: None }, now);
        let rung = next_rung(&of.moves).filter(|_| phase == Phase::Scale);
        let mut campaigns = Vec::new();
        for joint in &of.joint {
            campaigns.extend(crate::campaign::name_of(r, joint.campaign.id, today)?);
        }
        let since = of.together_since();
        let quality = of.quality();
        let Partner { name, language, .. } = of.partner.clone();
        Ok(TogetherView {
            partner,
            name,
            language,
            standing: of.standing(today),
            moves: in_order(&of.moves).into_iter().rev().cloned().collect(),
            step: phase.next().map(|to| asked(to, None)).transpose()?,
            pilots: crate::pilot::of_partner(r, &of, today)?,
            templates: PilotForm::ALL.map(PilotForm::template).to_vec(),
            pilot_from: first_day(today),
            endings: groups(),
            rungs: rungs(&of.moves),
            climb: rung.map(|rung| asked(Phase::Scale, Some(rung))).transpose()?,
            finished: of.finished(),
            on_time: on_time(&of, today),
            reached,
            predictability: predictability(of.finished(), reached),
            bands: BANDS.to_vec(),
            month: since.and_then(|since| month(since, today)),
            points: since.map(|since| points(since, &brought, &dictionary)).unwrap_or_default(),
            quality_change: quality_change(&quality),
            quality,
            parting: of.parting(now),
            lapses: of.lapses.clone(),
            deliverables: of.joint.iter().flat_map(|j| j.deliverables.iter().cloned()).collect(),
            messages: of.messages.clone(),
            campaigns,
        })
    })
}
