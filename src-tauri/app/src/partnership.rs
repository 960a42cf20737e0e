//! What is on record of working with a partner: moves, campaigns, talks and lapses, and the conditions of the next
//! step that follow from them.

use crate::failure::Outcome;
use crate::own_metric::dictionary;
use crate::ranking::Marks;
use crate::review::{last_health, outcomes, to_reach};
use crate::workspace::{found, settings};
use chrono::NaiveDate;
use std::collections::HashMap;
use sverka_core::campaign::{Campaign, Party, PartyRole, stage};
use sverka_core::clause::Clause;
use sverka_core::conversation::Conversation;
use sverka_core::decision::{Decision, ending};
use sverka_core::deliverable::Deliverable;
use sverka_core::expectation::{Brought, Quality};
use sverka_core::gate::Gate;
use sverka_core::ladder::{PREDICTABLE_AFTER, Reached};
use sverka_core::lapse::{Lapse, LapseKind};
use sverka_core::message::Message;
use sverka_core::parting::{Happened, Parting, parting};
use sverka_core::partner::Partner;
use sverka_core::phase::{Move, Phase, Standing, phase_of, standing, together_since};
use sverka_core::pilot::{Debrief, PilotForm, PilotVerdict};
use sverka_core::scorecard::rated;
use sverka_core::step::{Condition, RULES, WITHOUT_ONE, WITHOUT_ONE_LEAST};
use sverka_core::{Id, Market};
use sverka_store::{Reader, Record};

/// A campaign with a partner.
#[derive(Debug, Clone)]
pub(crate) struct Joint {
    pub(crate) campaign: Campaign,
    /// Their place in it.
    pub(crate) parties: Vec<Party>,
    /// Everyone who makes something in it.
    pub(crate) creators: Vec<Party>,
    /// What they make in it.
    pub(crate) deliverables: Vec<Deliverable>,
    /// Whether it is finished or stopped.
    pub(crate) over: bool,
    /// The day it was over by its dates, or by the decision to stop it.
    pub(crate) ended: Option<NaiveDate>,
    /// Whether its brief says how to work together.
    pub(crate) ruled: bool,
}

/// What is on record of one partner.
#[derive(Debug, Clone)]
pub(crate) struct Partnership {
    pub(crate) partner: Partner,
    pub(crate) moves: Vec<Move>,
    /// Campaigns together, by their first days; undated ones last.
    pub(crate) joint: Vec<Joint>,
    pub(crate) debriefs: Vec<Debrief>,
    pub(crate) conversations: Vec<Conversation>,
    pub(crate) messages: Vec<Message>,
    pub(crate) lapses: Vec<Lapse>,
    pub(crate) gates: Vec<Gate>,
    /// The median of the marks that count on surviving without one person.
    without_one: Option<f64>,
}

/// Every partnership that is not archived, from one reading of each table.
pub(crate) fn all(reader: &Reader, today: NaiveDate) -> Outcome<Vec<Partnership>> {
    let partners: Vec<Partner> =
        reader.all::<Partner>()?.into_iter().filter(|p| !p.archived).collect();
    let mut gates = crate::evidence::gates_of(reader, &partners, today)?;
    let marks = Marks::read(reader)?;
    let tables = Tables {
        moves: grouped(reader.all()?, |m: &Move| m.partner),
        debriefs: grouped(reader.all()?, |d: &Debrief| d.partner),
        conversations: grouped(reader.all()?, |c: &Conversation| c.partner),
        messages: grouped(reader.all()?, |m: &Message| m.partner),
        lapses: grouped(reader.all()?, |l: &Lapse| l.partner),
        campaigns: reader.all()?,
        parties: reader.all()?,
        deliverables: reader.all()?,
        decisions: reader.all()?,
        clauses: reader.all()?,
    };
    let (mut tables, joint) = tables.joined(today);
    let mut joint = joint;
    let made = |partner: Partner| {
        let id = partner.id;
        let joint = joint.remove(&id).unwrap_or_default();
        tables.partnership(partner, joint, gates.remove(&id).unwrap_or_default(), &marks)
    };
    Ok(partners.into_iter().map(made).collect())
}

/// The campaigns of every partner, by their first days; undated ones last.
pub(crate) fn joint(reader: &Reader, today: NaiveDate) -> Outcome<HashMap<Id, Vec<Joint>>> {
    let tables = Tables {
        campaigns: reader.all()?,
        parties: reader.all()?,
        deliverables: reader.all()?,
        decisions: reader.all()?,
        clauses: reader.all()?,
        ..Tables::default()
    };
    Ok(tables.joined(today).1)
}

/// One partnership, archived or not.
pub(crate) fn one(reader: &Reader, partner: Id, today: NaiveDate) -> Outcome<Partnership> {
    let record: Partner = found(reader, partner)?;
    let own = reader.where_eq::<Party>("partner", &partner.to_string())?;
    let mut tables = Tables {
        moves: HashMap::from([(partner, of(reader, partner)?)]),
        debriefs: HashMap::from([(partner, of(reader, partner)?)]),
        conversations: HashMap::from([(partner, of(reader, partner)?)]),
        messages: HashMap::from([(partner, of(reader, partner)?)]),
        lapses: HashMap::from([(partner, of(reader, partner)?)]),
        ..Tables::default()
    };
    let mut campaigns: Vec<Id> = own.iter().map(|party| party.campaign).collect();
    campaigns.sort_unstable();
    campaigns.dedup();
    for id in campaigns {
        let key = id.to_string();
        tables.campaigns.extend(reader.get::<Campaign>(id)?);
        tables.parties.extend(reader.where_eq::<Party>("campaign", &key)?);
        tables.deliverables.extend(reader.where_eq::<Deliverable>("campaign", &key)?);
        tables.decisions.extend(reader.where_eq::<Decision>("campaign", &key)?);
        tables.clauses.extend(reader.where_eq::<Clause>("campaign", &key)?);
    }
    let (mut tables, mut joint) = tables.joined(today);
    let gates = crate::evidence::gates(reader, &record, Vec::new(), today)?;
    let marks = Marks::read_those(reader, &[partner])?;
    Ok(tables.partnership(record, joint.remove(&partner).unwrap_or_default(), gates, &marks))
}

fn of<R: Record>(reader: &Reader, partner: Id) -> Outcome<Vec<R>> {
    Ok(reader.where_eq::<R>("partner", &partner.to_string())?)
}

/// Records under the id they belong to.
pub(crate) fn grouped<R>(records: Vec<R>, key: impl Fn(&R) -> Id) -> HashMap<Id, Vec<R>> {
    let mut groups: HashMap<Id, Vec<R>> = HashMap::new();
    for record in records {
        groups.entry(key(&record)).or_default().push(record);
    }
    groups
}

/// Records as they were read, those of a partner under its id.
#[derive(Default)]
struct Tables {
    moves: HashMap<Id, Vec<Move>>,
    debriefs: HashMap<Id, Vec<Debrief>>,
    conversations: HashMap<Id, Vec<Conversation>>,
    messages: HashMap<Id, Vec<Message>>,
    lapses: HashMap<Id, Vec<Lapse>>,
    campaigns: Vec<Campaign>,
    parties: Vec<Party>,
    deliverables: Vec<Deliverable>,
    decisions: Vec<Decision>,
    clauses: Vec<Clause>,
}

impl Tables {
    /// The campaigns of each partner, taken out of the tables.
    fn joined(mut self, today: NaiveDate) -> (Tables, HashMap<Id, Vec<Joint>>) {
        let mut campaigns = std::mem::take(&mut self.campaigns);
        campaigns.sort_by_key(|c| (c.starts.is_none(), c.starts, c.id));
        let parties = grouped(std::mem::take(&mut self.parties), |p| p.campaign);
        let deliverables = grouped(std::mem::take(&mut self.deliverables), |d| d.campaign);
        let decisions = grouped(std::mem::take(&mut self.decisions), |d| d.campaign);
        let clauses = grouped(std::mem::take(&mut self.clauses), |c| c.campaign);
        let mut joint: HashMap<Id, Vec<Joint>> = HashMap::new();
        for campaign in campaigns {
            let all = parties.get(&campaign.id).map(Vec::as_slice).unwrap_or_default();
            let mut partners: Vec<Id> = all.iter().filter_map(|p| p.partner).collect();
            partners.sort_unstable();
            partners.dedup();
            let last = decisions.get(&campaign.id).and_then(ending);
            use sverka_core::campaign::Stage::{Finished, Stopped};
            let over = matches!(stage(&campaign, false, last.is_some(), today), Finished | Stopped);
            if !crate::campaign::is_on_record(&campaign, over) {
                continue;
            }
            let written = clauses.get(&campaign.id).map(Vec::as_slice).unwrap_or_default();
            let ruled =
                RULES.iter().all(|key| written.iter().any(|c| c.key == *key && c.text.is_full()));
            for partner in partners {
                let own: Vec<Party> =
                    all.iter().filter(|p| p.partner == Some(partner)).cloned().collect();
                let made = deliverables.get(&campaign.id).map(Vec::as_slice).unwrap_or_default();
                joint.entry(partner).or_default().push(Joint {
                    deliverables: made
                        .iter()
                        .filter(|d| own.iter().any(|party| party.id == d.party))
                        .cloned()
                        .collect(),
                    parties: own,
                    creators: all
                        .iter()
                        .filter(|p| p.role == PartyRole::Creator)
                        .cloned()
                        .collect(),
                    over,
                    ended: last.map(|decision| decision.on).or(campaign.ends),
                    ruled,
                    campaign: campaign.clone(),
                });
            }
        }
        (self, joint)
    }

    fn partnership(
        &mut self,
        partner: Partner,
        joint: Vec<Joint>,
        gates: Vec<Gate>,
        marks: &Marks,
    ) -> Partnership {
        let id = partner.id;
        Partnership {
            moves: self.moves.remove(&id).unwrap_or_default(),
            debriefs: self.debriefs.remove(&id).unwrap_or_default(),
            conversations: self.conversations.remove(&id).unwrap_or_default(),
            messages: self.messages.remove(&id).unwrap_or_default(),
            lapses: self.lapses.remove(&id).unwrap_or_default(),
            without_one: rated(&marks.of(&partner), WITHOUT_ONE).map(|rated| rated.median),
            partner,
            joint,
            gates,
        }
    }
}

/// Whether one of these conversations took place.
pub(crate) fn talked(conversations: &[Conversation]) -> bool {
    conversations.iter().any(|c| c.on.is_some() || !c.answers.is_empty())
}

impl Partnership {
    pub(crate) fn phase(&self) -> Phase {
        phase_of(&self.moves)
    }

    /// Whether anything was ever said, written or decided.
    pub(crate) fn begun(&self) -> bool {
        !self.conversations.is_empty()
            || !self.messages.is_empty()
            || !self.moves.is_empty()
            || !self.joint.is_empty()
    }

    /// Whether there was a conversation.
    pub(crate) fn talked(&self) -> bool {
        talked(&self.conversations)
    }

    /// The day of the first contact.
    pub(crate) fn first_contact(&self) -> Option<NaiveDate> {
        let talked = self.conversations.iter().filter_map(|c| c.on);
        talked.chain(self.messages.iter().map(|m| m.sent.date())).min()
    }

    /// The day the work together began.
    pub(crate) fn together_since(&self) -> Option<NaiveDate> {
        together_since(&self.moves, self.joint.iter().filter_map(|j| j.campaign.starts))
    }

    /// The first day of each campaign together, and the day it was over, where it is.
    pub(crate) fn days(&self) -> impl Iterator<Item = (Option<NaiveDate>, Option<NaiveDate>)> {
        self.joint.iter().map(|j| (j.campaign.starts, j.ended.filter(|_| j.over)))
    }

    /// The newest pilot: a campaign with the limits of one, or the first campaign since the partner went into one.
    pub(crate) fn pilot(&self) -> Option<&Joint> {
        let limited = self.joint.iter().rfind(|joint| joint.campaign.pilot.is_some());
        let moved = self.moves.iter().filter(|m| m.to == Phase::Pilot).map(|m| m.on).max();
        let since = |joint: &&Joint| joint.campaign.starts.zip(moved).is_some_and(|(s, m)| s >= m);
        limited.or_else(|| self.joint.iter().find(since))
    }

    /// The form of the newest pilot.
    pub(crate) fn form(&self) -> Option<PilotForm> {
        self.pilot()?.campaign.pilot.as_ref().map(|pilot| pilot.form)
    }

    /// The debrief of a campaign.
    pub(crate) fn debrief(&self, campaign: Id) -> Option<&Debrief> {
        self.debriefs.iter().rfind(|debrief| debrief.campaign == campaign)
    }

    pub(crate) fn standing(&self, today: NaiveDate) -> Standing {
        standing(&self.moves, self.first_contact(), self.form(), today)
    }

    /// Campaigns together whose first day has come.
    pub(crate) fn begun_by(&self, today: NaiveDate) -> Vec<&Joint> {
        let begun = |joint: &&Joint| joint.campaign.starts.is_some_and(|starts| starts <= today);
        self.joint.iter().filter(begun).collect()
    }

    /// Campaigns together that are over.
    pub(crate) fn finished(&self) -> u32 {
        self.joint.iter().filter(|joint| joint.over).count() as u32
    }

    /// Whether a pilot is under way, or over without a decision.
    pub(crate) fn pilot_open(&self) -> bool {
        self.phase() == Phase::Pilot
            && self
                .pilot()
                .is_some_and(|j| self.debrief(j.campaign.id).is_none_or(|d| d.verdict.is_none()))
    }

    /// What went wrong, counted.
    pub(crate) fn parting(&self, now: chrono::NaiveDateTime) -> Parting {
        let deliverables: Vec<Deliverable> =
            self.joint.iter().flat_map(|joint| joint.deliverables.iter().cloned()).collect();
        let mut over: Vec<&Joint> = self.joint.iter().filter(|joint| joint.over).collect();
        over.sort_by_key(|joint| (joint.ended, joint.campaign.id));
        let finished: Vec<Id> = over.into_iter().map(|joint| joint.campaign.id).collect();
        parting(&Happened {
            deliverables: &deliverables,
            lapses: &self.lapses,
            messages: &self.messages,
            finished: &finished,
            now,
        })
    }

    /// Every condition of a step that is known of the partner. `reached` counts the thresholds that came out.
    pub(crate) fn conditions(
        &self,
        reached: Option<Reached>,
        now: chrono::NaiveDateTime,
    ) -> Vec<Condition> {
        let mut conditions: Vec<Condition> = self.gates.iter().map(Condition::from).collect();
        let pilot = self.pilot();
        conditions.push(Condition::plain("pilot-finished", Some(pilot.is_some_and(|j| j.over))));
        // An earlier pilot's debrief says nothing of the one they are in now.
        let verdict = pilot.and_then(|j| self.debrief(j.campaign.id)?.verdict);
        conditions.push(Condition::plain(
            "debrief-scale",
            verdict.map(|verdict| verdict == PilotVerdict::Scale),
        ));
        conditions.push(Condition::plain(
            "rules-written",
            Some(self.joint.iter().any(|joint| joint.ruled)),
        ));
        conditions.push(Condition::counted(
            "campaigns-finished",
            Some(self.finished().into()),
            PREDICTABLE_AFTER.into(),
        ));
        conditions.push(Condition {
            reached: reached.map(|r| vec![r.n.into(), r.of.into()]).unwrap_or_default(),
            ..Condition::plain("thresholds-reached", reached.and_then(Reached::is_enough))
        });
        let basics =
            self.parting(now).triggers.into_iter().find(|t| t.kind == LapseKind::MissedBasics);
        let held = basics.filter(|_| self.finished() > 0).map(|trigger| trigger.count == 0);
        conditions.push(Condition::plain("basics-held", held));
        conditions.push(Condition::counted(
            "without-one-person",
            self.without_one,
            WITHOUT_ONE_LEAST,
        ));
        conditions
    }

    /// What the finished campaigns brought in the markets the partner worked in, by everything known of them today, and
    /// how many of the thresholds agreed there came out.
    pub(crate) fn brought(
        &self,
        reader: &Reader,
        today: NaiveDate,
    ) -> Outcome<(Vec<Brought>, Reached)> {
        let (settings, dictionary) = (settings(reader)?, dictionary(reader)?);
        let mut brought = Vec::new();
        let mut reached = Reached { n: 0, of: 0 };
        for joint in self.joint.iter().filter(|joint| joint.over) {
            let Some(ended) = joint.ended else { continue };
            let targets = crate::target::of_campaign(reader, joint.campaign.id)?;
            let last = last_health(reader, &joint.campaign, &targets, &settings, today)?;
            let outcomes = outcomes(&last, &dictionary, to_reach(&joint.campaign, joint.ended));
            for market in joint.markets() {
                let own = || outcomes.iter().filter(|own| own.market == market);
                let known: Vec<bool> = own().filter_map(|own| own.reached).collect();
                reached.of += known.len() as u32;
                reached.n += known.iter().filter(|reached| **reached).count() as u32;
                let primary = own().find(|own| own.primary);
                brought.push(Brought {
                    campaign: joint.campaign.id,
                    ended,
                    market,
                    metric: primary.map(|own| own.metric.clone()),
                    value: primary.filter(|own| own.whole).and_then(|own| own.value),
                    currency: primary.and_then(|own| own.currency),
                    delivered: joint.delivered(market),
                    shared: joint.shared(market),
                });
            }
        }
        Ok((brought, reached))
    }

    /// The quality of each finished campaign, oldest first.
    pub(crate) fn quality(&self) -> Vec<Quality> {
        let mut series: Vec<Quality> = self
            .joint
            .iter()
            .filter(|joint| joint.over)
            .filter_map(|joint| {
                let asked = joint.deliverables.iter().flat_map(|d| &d.requirements);
                let met: Vec<bool> = asked.filter_map(|requirement| requirement.met).collect();
                Some(Quality {
                    campaign: joint.campaign.id,
                    ended: joint.ended?,
                    met: met.iter().filter(|met| **met).count() as u32,
                    of: met.len() as u32,
                })
            })
            .collect();
        series.sort_by_key(|q| (q.ended, q.campaign));
        series
    }
}

impl Joint {
    /// The markets the partner works in there: those of their places, or all of the campaign's.
    pub(crate) fn markets(&self) -> Vec<Market> {
        let own: Vec<Market> = self.parties.iter().filter_map(|party| party.market).collect();
        let all = &self.campaign.markets;
        all.iter().copied().filter(|market| own.is_empty() || own.contains(market)).collect()
    }

    /// Whether somebody else makes something for the same market.
    pub(crate) fn shared(&self, market: Market) -> bool {
        self.creators.iter().any(|other| {
            let foreign = self.parties.iter().all(|party| party.id != other.id);
            foreign && other.market.is_none_or(|of| of == market)
        })
    }

    /// What they delivered for a market.
    fn delivered(&self, market: Market) -> u32 {
        let of_market = |id: Id| {
            let party = self.parties.iter().find(|party| party.id == id);
            party.is_some_and(|party| party.market.is_none_or(|of| of == market))
        };
        let came = self.deliverables.iter().filter(|d| d.delivered.is_some());
        came.filter(|d| of_market(d.party)).count() as u32
    }
}
