//! The page a creator answers in, filled from the standing text.

use super::held::past;
use super::{questions, version};
use crate::Workspace;
use crate::brief::Brief;
use crate::clause::both;
use crate::failure::{Code, Failure, Outcome};
use crate::metric_words::{metric_formula, metric_name, threshold};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::Path;
use sverka_core::brief::{BriefDeliverable, BriefParty, BriefTarget, BriefText};
use sverka_core::campaign::PartyRole;
use sverka_core::comment::Comment;
use sverka_core::metric::Dictionary;
use sverka_core::paper::Paper;
use sverka_core::reply::Reply;
use sverka_core::{Both, Id, Lang, Market};
use sverka_exchange::document::reply::{
    PageClause, PageDeliverable, PageFact, PageMetric, PageParty, ReplyPage, reply_page,
};
use sverka_locale::Locale;
use sverka_store::Reader;

/// The longest name of the file a page saves, in characters, before its ending.
const NAME_MOST: usize = 80;

/// Writes the page for a party to answer a paper in. `until` is the day by which an answer is asked for.
pub fn export_page(
    workspace: &Workspace,
    campaign: Id,
    party: Id,
    paper: Paper,
    until: Option<NaiveDate>,
    to: &Path,
) -> Outcome<()> {
    let page = page(workspace, campaign, party, paper, until)?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(reply_page(&page).as_bytes())?))
}

/// Writes the page for a party to fill in its form: its questions alone, before there is a text to answer.
pub fn export_form(workspace: &Workspace, campaign: Id, party: Id, to: &Path) -> Outcome<()> {
    let page = page(workspace, campaign, party, Paper::Brief, None)?;
    if page.questions.is_empty() {
        return Err(Failure::of(Code::NotReady));
    }
    let form = ReplyPage {
        form: true,
        clauses: Vec::new(),
        metrics: Vec::new(),
        deliverables: Vec::new(),
        ..page
    };
    crate::file::put(workspace, to, |file| Ok(file.write_all(reply_page(&form).as_bytes())?))
}

fn page(
    workspace: &Workspace,
    campaign: Id,
    party: Id,
    paper: Paper,
    until: Option<NaiveDate>,
) -> Outcome<ReplyPage> {
    let (brief, intake, mut before) = workspace.read(|r| {
        let brief = Brief::read(r, campaign, paper)?;
        let party = brief.parties.iter().find(|one| one.id == party);
        let intake = match party {
            Some(party) => questions::of_party(r, party)?,
            None => None,
        };
        let before = match party {
            Some(party) => Before::read(r, &brief, party.id)?,
            None => Before::default(),
        };
        Ok((brief, intake, before))
    })?;
    let party = brief.parties.iter().find(|one| one.id == party);
    let party = party.ok_or_else(|| Failure::of(Code::NotFound))?;
    let text = &brief.text;
    let signer = if party.person.is_blank() { &party.name } else { &party.person };
    Ok(ReplyPage {
        campaign,
        party: party.id,
        paper,
        hash: brief.hash(),
        revision: version(&brief),
        round: before.rounds + 1,
        lang: party.language,
        title: text.title.clone(),
        to: signer.clone(),
        signer: signer.or_other(party.language).to_owned(),
        from: workspace.person().to_owned(),
        until,
        period: text.starts.zip(text.ends),
        parties: text.parties.iter().map(page_party).collect(),
        clauses: text
            .clauses
            .iter()
            .map(|clause| PageClause {
                id: clause.id,
                title: clause.title.clone(),
                text: clause.text.clone(),
                agreed: before.agreed.contains(&clause.id),
                was: before.was.remove(&clause.id),
            })
            .collect(),
        metrics: text.targets.iter().map(|target| page_metric(text, target)).collect(),
        deliverables: text.deliverables.iter().map(|one| page_deliverable(text, one)).collect(),
        questions: questions::on_page(party, intake.as_ref()),
        form: false,
        signable: brief.completeness().bars.is_empty(),
        file: file_name(&text.title, signer, party.language),
    })
}

/// What the party said to this paper before.
#[derive(Default)]
struct Before {
    /// How many other texts they answered.
    rounds: u32,
    /// The clauses they agreed to as they stand.
    agreed: HashSet<Id>,
    /// The text of a clause they answered last, where it was another one.
    was: HashMap<Id, Both>,
}

impl Before {
    fn read(reader: &Reader, brief: &Brief, party: Id) -> Outcome<Before> {
        let mut before = Before { rounds: rounds(reader, brief, party)?, ..Before::default() };
        for clause in &brief.clauses {
            let standing = clause.digest();
            let own = |one: &&Comment| one.subject == clause.id && one.party == Some(party);
            if !clause.agreed_by(&[party], &brief.comments, &[]).is_empty() {
                before.agreed.insert(clause.id);
            } else if let Some(last) = brief.comments.iter().rfind(own)
                && last.of != standing
            {
                let texts = past(reader, clause)?;
                let answered = texts.into_iter().find(|(digest, _)| *digest == last.of);
                let other = answered.map(|(_, text)| text).filter(|text| *text != clause.text);
                before.was.extend(other.map(|text| (clause.id, text)));
            }
        }
        Ok(before)
    }
}

/// How many texts of this paper, other than the one that stands, a party sent an answer to. A form that came back was
/// sent before there was a text to answer, and is no round.
pub(super) fn rounds(reader: &Reader, brief: &Brief, party: Id) -> Outcome<u32> {
    let hash = brief.hash();
    let replies = reader.where_eq::<Reply>("party", party)?;
    let came_with = |one: &Reply| brief.comments.iter().any(|said| said.reply == Some(one.id));
    let speaks = |one: &Reply| one.signed || !one.rest.is_blank() || came_with(one);
    let own = replies
        .into_iter()
        .filter(|one| one.paper == brief.text.paper && one.hash != hash && speaks(one));
    Ok(own.map(|one| one.hash).collect::<HashSet<_>>().len() as u32)
}

fn page_party(party: &BriefParty) -> PageParty {
    let key = match (party.role, party.market) {
        (PartyRole::Brand, _) => "party-brand",
        (PartyRole::Creator, Some(Market::Ru)) => "party-creator-ru",
        (PartyRole::Creator, Some(Market::Us)) => "party-creator-us",
        (PartyRole::Creator, None) => "party-creator",
    };
    PageParty { name: party.name.clone(), about: said(key) }
}

fn page_metric(text: &BriefText, target: &BriefTarget) -> PageMetric {
    let owner = text.parties.iter().find(|party| Some(party.id) == target.owner);
    let dictionary = Dictionary::with(&target.own);
    let (what, gloss) = match target.what.is_blank() {
        true => (target.gloss.clone(), Both::default()),
        false => (target.what.clone(), target.gloss.clone()),
    };
    let facts = [
        ("reply-page-metric-gloss", gloss),
        ("reply-page-metric-target", both(|l| reached(l, &dictionary, target))),
        ("reply-page-metric-why", target.why.clone()),
        ("reply-page-metric-needed-for", target.needed_for.clone()),
        ("reply-page-metric-leading", target.leading.clone()),
        ("reply-page-metric-formula", metric_formula(&dictionary, &target.metric)),
        ("reply-page-metric-owner", owner.map(|party| party.name.clone()).unwrap_or_default()),
    ];
    PageMetric {
        name: both(|l| metric_name(l, &dictionary, &target.metric)),
        primary: target.primary,
        what,
        facts: facts.map(|(key, value)| PageFact { label: said(key), value }).to_vec(),
    }
}

/// What is to be reached, a line for each market.
fn reached(l: &Locale, dictionary: &Dictionary, target: &BriefTarget) -> String {
    let lines: Vec<String> = target
        .thresholds
        .iter()
        .filter_map(|one| {
            let value = threshold(l, dictionary, &target.metric, one)?;
            let market = l.text(&format!("market-{}", one.market.tag()), &[]);
            let args = [("market", market.into()), ("value", value.into())];
            Some(l.text("reply-page-metric-market", &args))
        })
        .collect();
    if lines.is_empty() { l.text("reply-page-metric-no-target", &[]) } else { lines.join("\n") }
}

fn page_deliverable(text: &BriefText, deliverable: &BriefDeliverable) -> PageDeliverable {
    let maker = text.parties.iter().find(|party| party.id == deliverable.party);
    let due = deliverable.due.map(|day| both(|l| l.date(day))).unwrap_or_default();
    let facts = [
        ("reply-page-deliverable-whose", maker.map(|one| one.name.clone()).unwrap_or_default()),
        ("reply-page-deliverable-where", said(&format!("platform-{}", deliverable.platform.tag()))),
        ("reply-page-deliverable-due", due),
    ];
    PageDeliverable {
        title: deliverable.title.clone(),
        facts: facts.map(|(key, value)| PageFact { label: said(key), value }).to_vec(),
        requirements: deliverable.requirements.clone(),
    }
}

fn said(key: &str) -> Both {
    both(|l| l.text(key, &[]))
}

/// A name for the file that every system takes.
fn file_name(title: &Both, party: &Both, lang: Lang) -> String {
    let whole = format!("{} - {}", title.or_other(lang).trim(), party.or_other(lang).trim());
    let sound = |c: char| {
        if c.is_control() || "\\/:*?\"<>|".contains(c) { ' ' } else { c }
    };
    let words: String = whole.chars().map(sound).take(NAME_MOST).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}.sverka-reply.json", words.trim_matches(['.', ' ', '-']))
}
