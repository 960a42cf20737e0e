//! The sample workspace: three campaigns that were looked back on, a pilot, then one finished, one running and one troubled
//! campaign, told day by day through the same use cases as a person's.
//!
//! The story itself is data, `story.json`: its days are counted from the first day of each campaign, and those
//! from the day the sample is made.

pub mod busy;
pub mod crowd;
mod evidence;
mod files;
mod pilot;
mod story;
pub mod texts;

use crate::Workspace;
use crate::brief;
use crate::campaign::{self, NewCampaign};
use crate::clock::{Clock, SetClock};
use crate::failure::{Code, Failure, Outcome};
use crate::import::{self, ImportRequest, Place};
use crate::prediction::{self, NewPrediction};
use crate::record::{self, Fields};
use crate::sign::{self, SignRequest};
use crate::{file, health, scorecard};
use chrono::{Duration, NaiveDate};
use evidence::{Evidence, Note};
use pilot::PilotDeed;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use story::{Story, Telling};
use sverka_core::campaign::{Party, PartyRole};
use sverka_core::paper::Paper;
use sverka_core::signature::SignMethod;
use sverka_core::{Id, Kind, Lang, Market};
use sverka_exchange::Unwatched;

/// Days before the start on which partners are noted and goals are aligned.
const PREPARED: i64 = 14;

/// Makes the sample workspace as it would stand on `today`: told aside and put in its place when it is whole.
///
/// # Errors
/// Those of making a file: one that is there already, a folder that cannot be written.
pub fn create(path: &Path, today: NaiveDate) -> Outcome<()> {
    if path.exists() {
        return Err(Failure::of(Code::Exists).at(path));
    }
    let folder = files::Folder::new(uuid::Uuid::now_v7())?;
    let copy = folder.place("copy.sverka");
    tell(&folder.place("told.sverka"), &copy, today)?;
    file::restore(&copy, path)
}

/// Tells the whole story in a workspace at `path`, and copies it to `copy`.
fn tell(path: &Path, copy: &Path, today: NaiveDate) -> Outcome<()> {
    let story = Story::told();
    let clock = Arc::new(SetClock::at(today));
    let first = story.campaigns.iter().map(|c| c.starts).min().unwrap_or(0);
    clock.put(today + Duration::days(first - PREPARED));
    let workspace = Workspace::create(path, &story.workspace, clock.clone(), &story.person)?;
    let teller = Teller { workspace: &workspace, clock: &clock, today };
    let partners = teller.partners(&story)?;
    let evidence = Evidence::told();
    teller.records(&evidence, &partners)?;
    let mut days: Vec<(i64, Deed)> =
        evidence.notes.iter().map(|note| (note.day, Deed::Note(note))).collect();
    let mut campaigns = BTreeMap::new();
    let mut pilots = BTreeMap::new();
    for (at, told) in story.pilots.iter().enumerate() {
        days.extend(told.deeds().map(|(day, deed)| (day, Deed::Pilot(at, deed))));
    }
    for (at, telling) in story.campaigns.iter().enumerate() {
        days.extend(
            deeds(telling).into_iter().map(|(day, did)| (telling.starts + day, Deed::Of(at, did))),
        );
    }
    // Stable: deeds of one day keep the order in which a person would do them.
    days.sort_by_key(|(day, _)| *day);
    for (day, deed) in days {
        clock.put(today + Duration::days(day));
        match deed {
            Deed::Note(note) => teller.note(note, &partners)?,
            Deed::Pilot(at, deed) => {
                teller.pilot((at, &story.pilots[at]), deed, &partners, &mut pilots)?;
            }
            Deed::Of(at, Did::Prepare) => {
                campaigns.insert(at, teller.prepare(&story.campaigns[at], &partners)?);
            }
            Deed::Of(at, did) => {
                let told = campaigns.get(&at).ok_or_else(|| Failure::of(Code::Internal))?;
                teller.tell(&story.campaigns[at], told, did)?;
            }
        }
    }
    file::backup(&workspace, copy)
}

/// What is done on a day.
enum Deed<'a> {
    /// Something is noted of a partner.
    Note(&'a Note),
    /// Something happens in one of the pilots.
    Pilot(usize, PilotDeed),
    /// Something happens in one of the campaigns.
    Of(usize, Did),
}

/// What happens on a day of a campaign; numbers point into its telling.
#[derive(Clone, Copy)]
enum Did {
    Prepare,
    Sign,
    Deliver(usize),
    Count(usize),
    ImportDays(usize),
    ImportPosts(usize),
    Step(usize),
    Decide(usize),
    Predict,
    LookBack,
}

fn deeds(telling: &Telling) -> Vec<(i64, Did)> {
    let mut deeds = vec![(-PREPARED, Did::Prepare), (-telling.sign_before, Did::Sign)];
    let delivered = telling.deliverables.iter().enumerate();
    deeds.extend(delivered.filter_map(|(at, d)| Some((d.delivered?, Did::Deliver(at)))));
    deeds.extend(telling.tallies.iter().enumerate().map(|(at, t)| (t.day, Did::Count(at))));
    deeds.extend(telling.daily.iter().enumerate().map(|(at, d)| (d.taken, Did::ImportDays(at))));
    deeds.extend(telling.posts.iter().enumerate().map(|(at, p)| (p.taken, Did::ImportPosts(at))));
    deeds.extend(telling.steps.iter().enumerate().map(|(at, s)| (s.day, Did::Step(at))));
    deeds.extend(telling.decisions.iter().enumerate().map(|(at, d)| (d.day, Did::Decide(at))));
    deeds.push((-1, Did::Predict));
    deeds.extend(telling.review.iter().map(|review| (review.day, Did::LookBack)));
    deeds
}

/// A campaign once it has been prepared.
struct Told {
    campaign: Id,
    parties: Vec<Party>,
    deliverables: Vec<Id>,
}

impl Told {
    /// The party of the brand or of a creator's market.
    fn party(&self, market: Option<Market>) -> Option<&Party> {
        self.parties.iter().find(|p| match market {
            None => p.role == PartyRole::Brand,
            Some(market) => p.market == Some(market),
        })
    }
}

struct Teller<'a> {
    workspace: &'a Workspace,
    clock: &'a SetClock,
    today: NaiveDate,
}

impl Teller<'_> {
    fn partners(&self, story: &Story) -> Outcome<BTreeMap<String, Id>> {
        let mut ids = BTreeMap::new();
        for told in &story.partners {
            let id = record::create(self.workspace, Kind::Partner, told.record.clone())?.value;
            for score in &told.scores {
                scorecard::score(
                    self.workspace,
                    id,
                    &score.criterion,
                    Some(score.value),
                    &score.evidence,
                )?;
            }
            ids.insert(told.key.clone(), id);
        }
        Ok(ids)
    }

    fn records(&self, evidence: &Evidence, partners: &BTreeMap<String, Id>) -> Outcome<()> {
        for (key, fields) in &evidence.records {
            let partner = partners.get(key).ok_or_else(|| Failure::of(Code::Internal))?;
            record::save(self.workspace, Kind::Partner, *partner, fields.clone())?;
        }
        Ok(())
    }

    fn note(&self, note: &Note, partners: &BTreeMap<String, Id>) -> Outcome<()> {
        let partner = partners.get(&note.partner).ok_or_else(|| Failure::of(Code::Internal))?;
        let mut fields = note.fields(self.today);
        fields.insert("partner".to_owned(), json!(partner));
        record::create(self.workspace, note.kind, fields).map(drop)
    }

    /// Makes the campaign, aligns it and drafts its brief.
    fn prepare(&self, telling: &Telling, partners: &BTreeMap<String, Id>) -> Outcome<Told> {
        let creators: Vec<Id> =
            telling.creators.iter().filter_map(|c| partners.get(&c.partner).copied()).collect();
        let new = NewCampaign {
            title: telling.title.clone(),
            brand: telling.brand.clone(),
            language: Lang::Ru,
            creators,
        };
        let campaign = campaign::create(self.workspace, new)?.value;
        let starts = self.today + Duration::days(telling.starts);
        let ends = starts + Duration::days(telling.length - 1);
        self.save(
            Kind::Campaign,
            campaign,
            json!({
                "business_objective": telling.business_objective, "partnership_goal": telling.partnership_goal,
                "objective": telling.objective, "category": telling.category, "audience": telling.audience,
                "conversion": telling.conversion, "starts": starts, "ends": ends, "budget": telling.budget,
            }),
        )?;
        let parties = campaign::open(self.workspace, campaign)?.parties;
        for party in &parties {
            let said = match party.role {
                PartyRole::Brand => &telling.brand_party,
                PartyRole::Creator => &telling.creators[party.position as usize - 1].said,
            };
            let mut fields =
                json!({"win": said.win, "why_you": said.why_you, "judges_by": said.judges_by});
            if party.role == PartyRole::Brand {
                fields["person"] = json!(telling.person);
            }
            self.save(Kind::Party, party.id, fields)?;
            self.make(
                Kind::Boundary,
                json!({"campaign": campaign, "party": party.id, "text": said.red_lines, "position": party.position}),
            )?;
        }
        let told = Told { campaign, parties, deliverables: Vec::new() };
        self.align(telling, &told)?;
        let deliverables = self.promise(telling, &told, starts)?;
        self.draft(telling, campaign)?;
        Ok(Told { deliverables, ..told })
    }

    fn align(&self, telling: &Telling, told: &Told) -> Outcome<()> {
        let creators: Vec<&Party> =
            told.parties.iter().filter(|p| p.role == PartyRole::Creator).collect();
        for (position, need) in telling.needs.iter().enumerate() {
            let sides: Vec<Value> = need
                .creators
                .iter()
                .zip(&creators)
                .map(|(said, party)| json!({"party": party.id, "need": said.need, "overlap": said.overlap}))
                .collect();
            self.make(
                Kind::Need,
                json!({"campaign": told.campaign, "brand": need.brand, "creators": sides, "position": position}),
            )?;
        }
        for (position, target) in telling.targets.iter().enumerate() {
            let owner = creators
                .iter()
                .zip(&telling.creators)
                .find(|(_, said)| said.partner == target.owner)
                .map_or_else(|| told.party(None).map(|p| p.id), |(party, _)| Some(party.id));
            self.make(
                Kind::Target,
                json!({
                    "campaign": told.campaign, "metric": target.metric, "primary": target.primary,
                    "what": target.what, "why": target.why, "thresholds": target.thresholds,
                    "owner": owner, "position": position,
                }),
            )?;
        }
        Ok(())
    }

    fn promise(&self, telling: &Telling, told: &Told, starts: NaiveDate) -> Outcome<Vec<Id>> {
        let mut ids = Vec::new();
        for (position, promised) in telling.deliverables.iter().enumerate() {
            let at = telling.creators.iter().position(|c| c.partner == promised.creator);
            let party = told
                .parties
                .iter()
                .find(|p| at.is_some_and(|at| p.position as usize == at + 1))
                .ok_or_else(|| Failure::of(Code::Internal))?;
            let asked: Vec<Value> = promised
                .requirements
                .iter()
                .map(|r| json!({"text": r.text, "met": null}))
                .collect();
            ids.push(self.make(
                Kind::Deliverable,
                json!({
                    "campaign": told.campaign, "party": party.id, "title": promised.title,
                    "platform": promised.platform, "due": starts + Duration::days(promised.due),
                    "requirements": asked, "position": position,
                }),
            )?);
        }
        Ok(ids)
    }

    /// Drafts the brief, writes what the template leaves open, and holds the languages together.
    fn draft(&self, telling: &Telling, campaign: Id) -> Outcome<()> {
        brief::draft(self.workspace, campaign, Paper::Brief)?;
        for view in brief::open(self.workspace, campaign, Paper::Brief)?.clauses {
            if let Some(text) = telling.clauses.get(&view.clause.key) {
                self.save(Kind::Clause, view.clause.id, json!({ "text": text }))?;
            }
            brief::check(self.workspace, view.clause.id)?;
        }
        Ok(())
    }

    fn tell(&self, telling: &Telling, told: &Told, deed: Did) -> Outcome<()> {
        match deed {
            Did::Prepare => Ok(()),
            Did::Sign => self.sign(telling, told),
            Did::Deliver(at) => {
                let promised = &telling.deliverables[at];
                self.save(
                    Kind::Deliverable,
                    told.deliverables[at],
                    json!({
                        "delivered": self.clock.today(), "rounds": promised.rounds,
                        "requirements": promised.requirements,
                    }),
                )
            }
            Did::Count(at) => {
                let counted = &telling.tallies[at];
                let mut fields = counted.heaps.clone();
                fields.insert("campaign".to_owned(), json!(told.campaign));
                fields.insert("on".to_owned(), json!(self.clock.today()));
                record::create(self.workspace, Kind::Tally, fields).map(drop)
            }
            Did::ImportDays(at) => {
                let days = &telling.daily[at];
                let starts = self.today + Duration::days(telling.starts);
                self.import(
                    told,
                    days.market,
                    &days.file,
                    Some(days.currency),
                    files::days(days, starts)?,
                )
            }
            Did::ImportPosts(at) => {
                let posts = &telling.posts[at];
                let starts = self.today + Duration::days(telling.starts);
                self.import(told, posts.market, &posts.file, None, files::posts(posts, starts)?)
            }
            Did::Step(at) => {
                let taken = &telling.steps[at];
                self.make(
                    Kind::Step,
                    json!({
                        "campaign": told.campaign, "flag": taken.flag, "step": taken.step,
                        "on": self.clock.today(), "note": taken.note,
                    }),
                )
                .map(drop)
            }
            Did::Decide(at) => {
                let made = &telling.decisions[at];
                health::decide(
                    self.workspace,
                    told.campaign,
                    made.verdict,
                    &made.reason,
                    made.at_checkin,
                )
                .map(drop)
            }
            Did::Predict => self.predict(telling, told),
            Did::LookBack => self.look_back(telling, told),
        }
    }

    fn predict(&self, telling: &Telling, told: &Told) -> Outcome<()> {
        telling.predictions.iter().try_for_each(|own| {
            let new = NewPrediction {
                campaign: told.campaign,
                metric: own.metric.clone(),
                market: own.market,
                low: Some(own.low),
                high: Some(own.high),
                chance: Some(own.chance),
                note: own.note.clone(),
            };
            prediction::write(self.workspace, new).map(drop)
        })
    }

    /// Writes the review, tells the creators the same day, and keeps what was learned.
    fn look_back(&self, telling: &Telling, told: &Told) -> Outcome<()> {
        let Some(review) = &telling.review else { return Ok(()) };
        let (campaign, on) = (json!(told.campaign), json!(self.clock.today()));
        let mut fields = review.said.clone();
        for (name, value) in [("campaign", &campaign), ("on", &on), ("feedback_on", &on)] {
            fields.insert(name.to_owned(), value.clone());
        }
        record::create(self.workspace, Kind::Review, fields)?;
        telling.learned.iter().try_for_each(|own| {
            let mut fields = own.clone();
            fields.insert("campaign".to_owned(), campaign.clone());
            fields.insert("learned_on".to_owned(), on.clone());
            record::create(self.workspace, Kind::Learning, fields).map(drop)
        })
    }

    fn sign(&self, telling: &Telling, told: &Told) -> Outcome<()> {
        for party in &told.parties {
            let name = if party.role == PartyRole::Brand { &telling.person } else { &party.name };
            let seen = brief::open(self.workspace, told.campaign, Paper::Brief)?.hash;
            let role = sverka_locale::locale(party.language);
            let key = if party.role == PartyRole::Brand { "party-brand" } else { "party-creator" };
            sign::sign(
                self.workspace,
                SignRequest {
                    campaign: told.campaign,
                    paper: Paper::Brief,
                    party: party.id,
                    name: name.or_other(party.language).to_owned(),
                    role: role.text(key, &[]),
                    method: SignMethod::InRoom,
                    scan: None,
                    seen,
                },
            )?;
        }
        Ok(())
    }

    /// Imports a file as a person would: from a folder, with the creator and the market said.
    fn import(
        &self,
        told: &Told,
        market: Market,
        name: &str,
        currency: Option<sverka_core::Currency>,
        bytes: Vec<u8>,
    ) -> Outcome<()> {
        let folder = files::Folder::new(self.workspace.new_id())?;
        let path = folder.put(name, &bytes)?;
        let request = ImportRequest {
            currency,
            ..ImportRequest::new(
                &path,
                Place {
                    campaign: told.campaign,
                    party: told.party(Some(market)).map(|p| p.id),
                    market,
                },
            )
        };
        import::run(self.workspace, request, &Unwatched).map(drop)
    }

    fn make(&self, kind: Kind, fields: Value) -> Outcome<Id> {
        Ok(record::create(self.workspace, kind, as_fields(fields)?)?.value)
    }

    fn save(&self, kind: Kind, id: Id, fields: Value) -> Outcome<()> {
        record::save(self.workspace, kind, id, as_fields(fields)?).map(drop)
    }
}

fn as_fields(value: Value) -> Outcome<Fields> {
    match value {
        Value::Object(fields) => Ok(fields),
        _ => Err(Failure::of(Code::Internal)),
    }
}
