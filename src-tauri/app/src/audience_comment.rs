//! Comments of the audience: pasted or read from a file, pre-sorted by their words, sorted by a person.

use crate::Workspace;
use crate::campaign::stranger;
use crate::failure::{Failure, Outcome};
use crate::import::refused;
use crate::record::{Editable, blank_of, missing, put_checked};
use crate::workspace::{Done, found, label};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;
use sverka_core::audience_comment::{
    AGREEMENT_LEAST, AudienceComment, ReadComment, SAMPLE, Sorted, asked_next, sorted, tallies,
    without_names,
};
use sverka_core::campaign::Campaign;
use sverka_core::partner::Platform;
use sverka_core::problem::ProblemCode;
use sverka_core::tally::Tally;
use sverka_core::{Both, Id, Kind, Market, Problem};
use sverka_store::Reader;

/// Most comments one taking-in brings: a sample of an audience, which people still read.
const TAKEN_MOST: usize = 5_000;

/// The comments of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CommentsView {
    /// All of them, the newest first.
    pub comments: Vec<ReadComment>,
    /// Those nobody has rated, in the order they are asked about.
    pub next: Vec<Id>,
    /// How far they are sorted, market by market.
    pub sorted: Vec<Sorted>,
    /// Comments counted by hand, oldest first.
    pub tallies: Vec<Tally>,
    /// Comments to rate before the words are believed.
    pub sample: u32,
    /// On how many of a hundred of them the words must have said the same.
    pub agreement_least: u32,
    /// Today.
    pub today: NaiveDate,
}

/// Where comments come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CommentsPlace {
    /// The campaign.
    pub campaign: Id,
    /// The creator they were written to, where it is one.
    pub party: Option<Id>,
    /// The market.
    pub market: Market,
    /// The platform, where it is one.
    pub platform: Option<Platform>,
    /// The day they were written, or else taken in.
    pub on: NaiveDate,
}

impl CommentsPlace {
    /// Whether a comment stands where these come from; the same words elsewhere are another comment.
    fn is_of(&self, comment: &AudienceComment) -> bool {
        (comment.party, comment.market, comment.platform)
            == (self.party, self.market, self.platform)
    }
}

/// What a taking-in brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CommentsTaken {
    /// Comments that came in.
    pub came: u32,
    /// Comments that were there already, word for word.
    pub known: u32,
}

/// The comments of a campaign with what their words say.
pub fn open(workspace: &Workspace, campaign: Id) -> Outcome<CommentsView> {
    workspace.read(|r| {
        let markets = found::<Campaign>(r, campaign)?.markets;
        let mut comments = read(r, campaign)?;
        comments.sort_by_key(|read| std::cmp::Reverse((read.comment.on, read.comment.id)));
        Ok(CommentsView {
            next: asked_next(&comments),
            sorted: markets.into_iter().map(|market| sorted(&comments, market)).collect(),
            tallies: crate::tally::of_campaign(r, campaign)?,
            sample: SAMPLE,
            agreement_least: AGREEMENT_LEAST,
            today: workspace.today(),
            comments,
        })
    })
}

/// Takes in comments that were pasted, one a line, without who wrote them. What is there already stays as it is, as often
/// as it is there; the same words come in again only as far as more people wrote them.
pub fn take(
    workspace: &Workspace,
    place: &CommentsPlace,
    text: &str,
) -> Outcome<Done<CommentsTaken>> {
    take_lines(workspace, place, text.lines())
}

/// Takes in the comments of a file: a text with one a line, or the column of a table that holds them.
pub fn take_file(
    workspace: &Workspace,
    place: &CommentsPlace,
    path: &Path,
) -> Outcome<Done<CommentsTaken>> {
    let comments = sverka_exchange::comment_file::read(path).map_err(refused)?;
    take_lines(workspace, place, comments.iter().map(String::as_str))
}

fn take_lines<'a>(
    workspace: &Workspace,
    place: &CommentsPlace,
    lines: impl Iterator<Item = &'a str>,
) -> Outcome<Done<CommentsTaken>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, place.campaign)?.title))?;
    let texts: Vec<String> =
        lines.map(without_names).filter(|text| !text.is_empty()).take(TAKEN_MOST + 1).collect();
    if texts.len() > TAKEN_MOST {
        let problem = Problem::at("text", ProblemCode::TooMany).with("most", TAKEN_MOST);
        return Err(Failure::fields(vec![problem]));
    }
    workspace.change(label(Kind::AudienceComment, "take", title), |w| {
        let standing = w.where_eq::<AudienceComment>("campaign", place.campaign.to_string())?;
        // Many people write the same few words, so what is there already is known by how often it is there.
        let mut left_over: HashMap<String, u32> = HashMap::new();
        for comment in standing.into_iter().filter(|comment| place.is_of(comment)) {
            *left_over.entry(comment.text).or_default() += 1;
        }
        let mut taken = CommentsTaken { came: 0, known: 0 };
        for text in texts {
            if let Some(left) = left_over.get_mut(&text).filter(|left| **left > 0) {
                *left -= 1;
                taken.known += 1;
                continue;
            }
            let comment = AudienceComment {
                id: workspace.new_id(),
                campaign: place.campaign,
                party: place.party,
                market: place.market,
                platform: place.platform,
                on: place.on,
                text,
                mood: None,
                stays: false,
            };
            put_checked(w, &comment, workspace.today())?;
            taken.came += 1;
        }
        Ok(taken)
    })
}

/// Puts the comments of a market that are written in the language of the other one there, in one step; how many.
pub fn send_elsewhere(workspace: &Workspace, campaign: Id, market: Market) -> Outcome<Done<u32>> {
    let to = match market {
        Market::Ru => Market::Us,
        Market::Us => Market::Ru,
    };
    settle_elsewhere(workspace, campaign, market, "move", |comment| AudienceComment {
        market: to,
        ..comment
    })
}

/// Says of the comments of a market that are written in the language of the other one that they come from it all the
/// same, in one step; how many. Nobody is asked about them again.
pub fn keep_here(workspace: &Workspace, campaign: Id, market: Market) -> Outcome<Done<u32>> {
    settle_elsewhere(workspace, campaign, market, "stay", |comment| AudienceComment {
        stays: true,
        ..comment
    })
}

/// Changes every comment of a market that is written in the language of the other one; how many.
fn settle_elsewhere(
    workspace: &Workspace,
    campaign: Id,
    market: Market,
    deed: &str,
    settled: impl Fn(AudienceComment) -> AudienceComment,
) -> Outcome<Done<u32>> {
    let title = workspace.read(|r| Ok(found::<Campaign>(r, campaign)?.title))?;
    workspace.change(label(Kind::AudienceComment, deed, title), |w| {
        let standing = w.where_eq::<AudienceComment>("campaign", campaign.to_string())?;
        let read = standing.into_iter().map(ReadComment::of);
        let mut changed = 0;
        for read in read.filter(|one| one.comment.market == market && one.elsewhere) {
            put_checked(w, &settled(read.comment), workspace.today())?;
            changed += 1;
        }
        Ok(changed)
    })
}

/// What was counted of a campaign: hand tallies, and the comments that count beside them.
pub(crate) fn counted(reader: &Reader, campaign: Id) -> Outcome<Vec<Tally>> {
    let mut counted = crate::tally::of_campaign(reader, campaign)?;
    counted.extend(tallies(&read(reader, campaign)?));
    Ok(counted)
}

fn read(reader: &Reader, campaign: Id) -> Outcome<Vec<ReadComment>> {
    let comments = reader.where_eq::<AudienceComment>("campaign", campaign.to_string())?;
    Ok(comments.into_iter().map(ReadComment::of).collect())
}

impl Editable for AudienceComment {
    const KIND: Kind = Kind::AudienceComment;
    fn blank(id: Id) -> Value {
        blank_of(&AudienceComment {
            id,
            campaign: Id::nil(),
            party: None,
            market: Market::Ru,
            platform: None,
            on: NaiveDate::default(),
            text: String::new(),
            mood: None,
            stays: false,
        })
    }
    fn name(&self) -> Both {
        Both::new(&self.text, &self.text)
    }
    fn problems(&self, reader: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        let mut problems = AudienceComment::problems(self);
        problems.extend(missing::<Campaign>(reader, "campaign", Some(self.campaign))?);
        problems.extend(stranger(reader, "party", self.campaign, self.party)?);
        Ok(problems)
    }
}
