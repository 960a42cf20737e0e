//! Forms filled in apart: answering, closing, opening all together, and carrying the answers on.
//!
//! What stands in a closed form is given to nobody before all are opened: no use case here returns it, and the records
//! are not to be read by the doors that read any record.

use crate::campaign::stranger;
use crate::failure::{Code, Failure, Outcome};
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, Workspace, found, label};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::alignment::{CreatorNeed, Need};
use sverka_core::boundary::Boundary;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::intake::{
    Intake, IntakeAnswer, IntakeForm, IntakePart, OPEN_TO_TALK, RED_LINES, WHY_YOU, WIN, form_of,
    lines, minutes, questions, takes_answers, unsealed,
};
use sverka_core::{Both, Id, Kind, Market, Problem};
use sverka_store::{Reader, Writer};

/// Which form of a campaign is meant: a party's own, or one about a market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IntakePlace {
    /// The campaign.
    pub campaign: Id,
    /// Which form.
    pub form: IntakeForm,
    /// Whose, of a party's form.
    pub party: Option<Id>,
    /// Of which market, of a market's form.
    pub market: Option<Market>,
}

/// A form without what stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IntakeLine {
    /// The record, once something was answered.
    pub id: Option<Id>,
    /// Which form it is.
    pub place: IntakePlace,
    /// Questions answered, and all of them.
    pub answered: (u32, u32),
    /// Who says so and when, of a market's form.
    pub by: String,
    /// The day they said it.
    pub on: Option<NaiveDate>,
    /// When its author closed it.
    pub sealed_at: Option<DateTime<Utc>>,
}

/// A form to fill in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IntakeView {
    /// The form itself.
    pub line: IntakeLine,
    /// Its author, of a party's form.
    pub party: Option<Party>,
    /// The questions in the order they are asked.
    pub questions: Vec<IntakeAsked>,
    /// About how many minutes they take.
    pub minutes: u32,
    /// All forms of the parties, without what stands in them.
    pub others: Vec<IntakeLine>,
    /// The parties by name.
    pub parties: Vec<Party>,
    /// When all were opened together.
    pub revealed_at: Option<DateTime<Utc>>,
    /// Whether it takes answers.
    pub takes_answers: bool,
}

/// A question, and its answer where it may be shown. Its words are `intake-<form>-<key>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IntakeAsked {
    /// Its key.
    pub key: String,
    /// Whether it is about the story or about figures.
    pub part: IntakePart,
    /// The answer; blank in a closed form.
    pub text: Both,
}

/// The answers of all parties to one question, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IntakeCompared {
    /// The question's key.
    pub key: String,
    /// Each party that was asked, with what it said.
    pub answers: Vec<(Id, Both)>,
}

/// How much was carried on from the answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Carried {
    /// Rows of the matrix.
    pub needs: u32,
    /// Fields of parties.
    pub fields: u32,
    /// Boundaries.
    pub boundaries: u32,
}

/// The forms of a campaign without what stands in them: the parties' first, then two for each market.
pub(crate) fn lines_of(
    reader: &Reader,
    campaign: &Campaign,
    parties: &[Party],
) -> Outcome<Vec<IntakeLine>> {
    let intakes = of_campaign(reader, campaign.id)?;
    let place = |form| IntakePlace { campaign: campaign.id, form, party: None, market: None };
    let of_parties = parties
        .iter()
        .map(|party| IntakePlace { party: Some(party.id), ..place(form_of(party.role)) });
    let of_markets = campaign.markets.iter().flat_map(|market| {
        [IntakeForm::Diagnostic, IntakeForm::MarketEntry]
            .map(|form| IntakePlace { market: Some(*market), ..place(form) })
    });
    let places: Vec<IntakePlace> = of_parties.chain(of_markets).collect();
    Ok(places.into_iter().map(|place| line(place, in_place(&intakes, place))).collect())
}

/// What the brand answered to a question of its form; blank before all forms were opened together.
pub(crate) fn opened_of_brand(reader: &Reader, campaign: &Campaign, key: &str) -> Outcome<Both> {
    if campaign.revealed_at.is_none() {
        return Ok(Both::default());
    }
    let intakes = of_campaign(reader, campaign.id)?;
    let brand = intakes.iter().find(|intake| intake.form == IntakeForm::Brand);
    Ok(brand.map(|intake| intake.answer(key)).unwrap_or_default())
}

/// A form to fill in. What stands in it is left out once it is closed, until all are opened together.
pub fn open(workspace: &Workspace, place: IntakePlace) -> Outcome<IntakeView> {
    workspace.read(|r| {
        let campaign: Campaign = found(r, place.campaign)?;
        let parties = crate::campaign::parties(r, campaign.id)?;
        let others = lines_of(r, &campaign, &parties)?;
        let line = others.iter().find(|line| line.place == place).cloned();
        let line = line.ok_or_else(|| Failure::of(Code::NotFound))?;
        let intake = in_place(&of_campaign(r, campaign.id)?, place).cloned();
        let takes_answers = takes_answers(intake.as_ref());
        let shown = intake.filter(|i| i.sealed_at.is_none() || campaign.revealed_at.is_some());
        let asked = questions(place.form).iter().map(|question| IntakeAsked {
            key: question.key.to_owned(),
            part: question.part,
            text: shown.as_ref().map(|i| i.answer(question.key)).unwrap_or_default(),
        });
        Ok(IntakeView {
            questions: asked.collect(),
            minutes: minutes(place.form),
            party: parties.iter().find(|p| Some(p.id) == place.party).cloned(),
            others: others.into_iter().filter(|line| line.place.party.is_some()).collect(),
            revealed_at: campaign.revealed_at,
            takes_answers,
            line,
            parties,
        })
    })
}

/// Keeps an answer. `by` says whose word it is, in a form about a market. A closed form takes no more answers.
pub fn answer(
    workspace: &Workspace,
    place: IntakePlace,
    question: &str,
    text: Both,
    by: &str,
) -> Outcome<Done<()>> {
    if !questions(place.form).iter().any(|asked| asked.key == question) {
        return Err(Failure::of(Code::NotFound));
    }
    let (new, today) = (workspace.new_id(), workspace.today());
    let title = workspace.read(|r| Ok(found::<Campaign>(r, place.campaign)?.title))?;
    workspace.change(label(Kind::Intake, "edit", title), |w| {
        let mut intake = standing(w, place, new)?;
        if !takes_answers(Some(&intake)) {
            return Err(Failure::of(Code::NotReady));
        }
        match intake.answers.iter_mut().find(|answer| answer.question == question) {
            Some(answer) => answer.text = text,
            None => intake.answers.push(IntakeAnswer { question: question.to_owned(), text }),
        }
        if place.market.is_some() {
            by.trim().clone_into(&mut intake.by);
            intake.on = Some(today);
        }
        put_checked(w, &intake, today)
    })
}

/// Closes a party's form for good: from now on nobody reads it before all are opened together. A form without a single
/// answer is not closed, and none after all were opened: from then on everybody answers in the open.
pub fn seal(workspace: &Workspace, place: IntakePlace) -> Outcome<Done<()>> {
    let (new, today, now) = (workspace.new_id(), workspace.today(), workspace.now());
    let title = workspace.read(|r| Ok(found::<Campaign>(r, place.campaign)?.title))?;
    workspace.change_for_good(label(Kind::Intake, "seal", title), |w| {
        let mut intake = standing(w, place, new)?;
        let opened = found::<Campaign>(w, place.campaign)?.revealed_at.is_some();
        if opened
            || place.party.is_none()
            || !takes_answers(Some(&intake))
            || intake.answered() == 0
        {
            return Err(Failure::of(Code::NotReady));
        }
        intake.sealed_at = Some(now);
        put_checked(w, &intake, today)
    })
}

/// Throws a closed form away unread, so that its author can answer anew. Not after all were opened together.
pub fn restart(workspace: &Workspace, place: IntakePlace) -> Outcome<Done<()>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, place.campaign)?.title))?;
    workspace.change_for_good(label(Kind::Intake, "restart", title), |w| {
        let campaign: Campaign = found(w, place.campaign)?;
        let intakes = of_campaign(w, campaign.id)?;
        let intake = in_place(&intakes, place).ok_or_else(|| Failure::of(Code::NotFound))?;
        if campaign.revealed_at.is_some() {
            return Err(Failure::of(Code::NotReady));
        }
        w.remove::<Intake>(intake.id)?;
        Ok(())
    })
}

/// Opens all forms together. Not while a party's form is still open.
pub fn reveal(workspace: &Workspace, campaign: Id) -> Outcome<Done<()>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    let now = workspace.now();
    workspace.change_for_good(label(Kind::Intake, "reveal", title), |w| {
        let standing: Campaign = found(w, campaign)?;
        let parties = crate::campaign::parties(w, campaign)?;
        let open = unsealed(&parties, &of_campaign(w, campaign)?);
        if parties.is_empty() || !open.is_empty() || standing.revealed_at.is_some() {
            return Err(Failure::of(Code::NotReady));
        }
        put_checked(w, &Campaign { revealed_at: Some(now), ..standing }, workspace.today())?;
        crate::session::take_over_in(workspace, w, campaign)
    })
}

/// The answers of all parties side by side. Not before they were opened together.
pub fn compared(workspace: &Workspace, campaign: Id) -> Outcome<Vec<IntakeCompared>> {
    workspace.read(|r| {
        let standing: Campaign = found(r, campaign)?;
        if standing.revealed_at.is_none() {
            return Err(Failure::of(Code::NotReady));
        }
        let parties = crate::campaign::parties(r, campaign)?;
        let intakes = of_campaign(r, campaign)?;
        let of = |party: &Party| {
            intakes.iter().find(|i| i.party == Some(party.id) && i.form == form_of(party.role))
        };
        let asked = |form: IntakeForm, key: &str| questions(form).iter().any(|q| q.key == key);
        let brand = questions(IntakeForm::Brand).iter().chain(
            questions(IntakeForm::Creator).iter().filter(|q| !asked(IntakeForm::Brand, q.key)),
        );
        let mut keys: Vec<_> = brand.collect();
        keys.sort_by_key(|question| question.part);
        Ok(keys
            .into_iter()
            .map(|question| IntakeCompared {
                key: question.key.to_owned(),
                answers: parties
                    .iter()
                    .filter(|party| asked(form_of(party.role), question.key))
                    .map(|p| (p.id, of(p).map(|i| i.answer(question.key)).unwrap_or_default()))
                    .collect(),
            })
            .collect())
    })
}

/// Carries what was answered to where it is worked on: wins and reasons to the parties, red lines and what is open to
/// talk to the boundaries, wins line by line to the matrix. What stands there already is left as it is.
pub fn carry(workspace: &Workspace, campaign: Id) -> Outcome<Done<Carried>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::Intake, "carry", title), |w| {
        let standing: Campaign = found(w, campaign)?;
        if standing.revealed_at.is_none() {
            return Err(Failure::of(Code::NotReady));
        }
        let parties = crate::campaign::parties(w, campaign)?;
        let intakes = of_campaign(w, campaign)?;
        let mut carried = Carried::default();
        for party in &parties {
            let own = intakes.iter().find(|i| i.party == Some(party.id));
            let Some(intake) = own else { continue };
            carried.fields += carry_to_party(workspace, w, party, intake)?;
            carried.boundaries += carry_boundaries(workspace, w, party, intake)?;
        }
        carried.needs = carry_needs(workspace, w, campaign, &parties, &intakes)?;
        Ok(carried)
    })
}

fn carry_to_party(
    workspace: &Workspace,
    w: &mut Writer,
    party: &Party,
    intake: &Intake,
) -> Outcome<u32> {
    let mut now = party.clone();
    let mut filled = 0;
    let creator = party.role == PartyRole::Creator;
    for (field, key) in [(&mut now.win, WIN), (&mut now.why_you, WHY_YOU)] {
        let said = intake.answer(key);
        if field.is_blank() && !said.is_blank() && (creator || key == WIN) {
            *field = said;
            filled += 1;
        }
    }
    put_checked(w, &now, workspace.today())?;
    Ok(filled)
}

fn carry_boundaries(
    workspace: &Workspace,
    w: &mut Writer,
    party: &Party,
    intake: &Intake,
) -> Outcome<u32> {
    let mut standing = crate::boundary::of_campaign(w, party.campaign)?;
    let mut made = 0;
    for (key, firm) in [(RED_LINES, true), (OPEN_TO_TALK, false)] {
        for text in lines(&intake.answer(key)) {
            if standing.iter().any(|b| b.party == party.id && b.text == text) {
                continue;
            }
            let boundary = Boundary {
                id: workspace.new_id(),
                campaign: party.campaign,
                party: party.id,
                text,
                firm,
                crossings: Vec::new(),
                position: standing.iter().map(|b| b.position + 1).max().unwrap_or_default(),
            };
            put_checked(w, &boundary, workspace.today())?;
            standing.push(boundary);
            made += 1;
        }
    }
    Ok(made)
}

/// Line by line: what the brand would feel as a win against what each creator would. Who reads them together moves and
/// rates them; the order of the lines is the order each party gave them.
fn carry_needs(
    workspace: &Workspace,
    w: &mut Writer,
    campaign: Id,
    parties: &[Party],
    intakes: &[Intake],
) -> Outcome<u32> {
    let standing = w.where_eq::<Need>("campaign", &campaign.to_string())?;
    let wins = |party: &Party| {
        let own = intakes.iter().find(|i| i.party == Some(party.id));
        own.map(|i| lines(&i.answer(WIN))).unwrap_or_default()
    };
    let Some(brand) = parties.iter().find(|p| p.role == PartyRole::Brand) else { return Ok(0) };
    let creators: Vec<(Id, Vec<Both>)> = parties
        .iter()
        .filter(|p| p.role == PartyRole::Creator)
        .map(|party| (party.id, wins(party)))
        .collect();
    let brand = wins(brand);
    let rows = creators.iter().map(|(_, wins)| wins.len()).chain([brand.len()]).max();
    let first = standing.iter().map(|need| need.position + 1).max().unwrap_or_default();
    let line = |wins: &[Both], at: usize| wins.get(at).cloned().unwrap_or_default();
    let mut made = 0;
    for at in 0..rows.unwrap_or_default() {
        let wish = line(&brand, at);
        if !wish.is_blank() && standing.iter().any(|need| need.brand == wish) {
            continue;
        }
        let creators: Vec<CreatorNeed> = creators
            .iter()
            .map(|(party, wins)| CreatorNeed { party: *party, need: line(wins, at), overlap: None })
            .collect();
        // A line that the brand has no part in is known by what the creators said in it.
        if standing.iter().any(|need| need.brand == wish && says(need, &creators)) {
            continue;
        }
        let position = first + made;
        let need = Need { id: workspace.new_id(), campaign, brand: wish, creators, position };
        put_checked(w, &need, workspace.today())?;
        made += 1;
    }
    Ok(made)
}

/// Whether a row of the matrix tells of each creator what `said` tells, however it was rated since.
fn says(row: &Need, said: &[CreatorNeed]) -> bool {
    said.iter().all(|said| match row.creators.iter().find(|own| own.party == said.party) {
        Some(own) => own.need == said.need,
        None => said.need.is_blank(),
    })
}

/// Takes away the form of a party that leaves.
pub(crate) fn forget_party(writer: &mut Writer, party: &Party) -> Outcome<()> {
    for intake in of_campaign(writer, party.campaign)? {
        if intake.party == Some(party.id) {
            writer.remove::<Intake>(intake.id)?;
        }
    }
    Ok(())
}

fn of_campaign(reader: &Reader, campaign: Id) -> Outcome<Vec<Intake>> {
    Ok(reader.where_eq::<Intake>("campaign", &campaign.to_string())?)
}

/// The forms of these parties, in their order.
pub(crate) fn of_parties(reader: &Reader, parties: &[Party]) -> Outcome<Vec<Intake>> {
    let mut forms = Vec::new();
    for party in parties {
        let own = reader.where_eq::<Intake>("party", party.id)?;
        forms.extend(own.into_iter().find(|intake| intake.form == form_of(party.role)));
    }
    Ok(forms)
}

fn in_place(intakes: &[Intake], place: IntakePlace) -> Option<&Intake> {
    intakes
        .iter()
        .find(|i| i.form == place.form && i.party == place.party && i.market == place.market)
}

fn line(place: IntakePlace, intake: Option<&Intake>) -> IntakeLine {
    let asked = questions(place.form).len() as u32;
    IntakeLine {
        id: intake.map(|i| i.id),
        place,
        answered: (intake.map_or(0, Intake::answered), asked),
        by: intake.map(|i| i.by.clone()).unwrap_or_default(),
        on: intake.and_then(|i| i.on),
        sealed_at: intake.and_then(|i| i.sealed_at),
    }
}

/// The form as it stands, or a new one.
fn standing(reader: &Reader, place: IntakePlace, new: Id) -> Outcome<Intake> {
    let IntakePlace { campaign, form, party, market } = place;
    Ok(in_place(&of_campaign(reader, campaign)?, place).cloned().unwrap_or_else(|| Intake {
        id: new,
        campaign,
        form,
        party,
        market,
        answers: Vec::new(),
        by: String::new(),
        on: None,
        sealed_at: None,
    }))
}

impl Editable for Intake {
    const KIND: Kind = Kind::Intake;
    fn blank(id: Id) -> Value {
        blank_of(&Intake {
            id,
            campaign: Id::nil(),
            form: IntakeForm::Brand,
            party: None,
            market: None,
            answers: Vec::new(),
            by: String::new(),
            on: None,
            sealed_at: None,
        })
    }
    fn name(&self) -> Both {
        Both::default()
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = Intake::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, self.party)?);
        Ok(problems)
    }
}
