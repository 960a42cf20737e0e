//! The shape of `story.json`.

use super::pilot::ToldPilot;
use crate::record::Fields;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use sverka_core::campaign::Objective;
use sverka_core::decision::Verdict;
use sverka_core::partner::Platform;
use sverka_core::playbook::Step;
use sverka_core::target::Threshold;
use sverka_core::{Both, Currency, Market, Money};

/// The whole story.
#[derive(Deserialize)]
pub(super) struct Story {
    pub workspace: String,
    pub person: String,
    pub partners: Vec<ToldPartner>,
    pub pilots: Vec<ToldPilot>,
    pub campaigns: Vec<Telling>,
}

impl Story {
    pub(super) fn told() -> Story {
        serde_json::from_str(include_str!("story.json"))
            .expect("the story ships with the program and a test tells it")
    }
}

#[derive(Deserialize)]
pub(super) struct ToldPartner {
    pub key: String,
    pub scores: Vec<ToldScore>,
    #[serde(flatten)]
    pub record: Fields,
}

#[derive(Deserialize)]
pub(super) struct ToldScore {
    pub criterion: String,
    pub value: u8,
    pub evidence: String,
}

/// One campaign. Days are counted from its first, which is `starts` days from today.
#[derive(Deserialize)]
pub(super) struct Telling {
    pub title: Both,
    pub brand: Both,
    pub person: Both,
    pub business_objective: Both,
    pub partnership_goal: Both,
    pub objective: Objective,
    pub category: Both,
    pub audience: Both,
    pub conversion: Both,
    pub starts: i64,
    pub length: i64,
    pub budget: Vec<Money>,
    pub brand_party: Said,
    pub creators: Vec<ToldCreator>,
    pub needs: Vec<ToldNeed>,
    pub targets: Vec<ToldTarget>,
    pub deliverables: Vec<Promised>,
    pub clauses: BTreeMap<String, Both>,
    pub sign_before: i64,
    pub daily: Vec<Days>,
    pub posts: Vec<Posts>,
    pub tallies: Vec<Counted>,
    pub steps: Vec<Taken>,
    pub decisions: Vec<Made>,
    /// What was predicted the day before it began.
    #[serde(default)]
    pub predictions: Vec<Foretold>,
    /// How it was looked back on, where it was.
    #[serde(default)]
    pub review: Option<LookedBack>,
    /// What was learned of it, noted with the review.
    #[serde(default)]
    pub learned: Vec<Fields>,
}

#[derive(Deserialize)]
pub(super) struct Foretold {
    pub metric: String,
    pub market: Market,
    pub low: f64,
    pub high: f64,
    pub chance: f64,
    pub note: String,
}

#[derive(Deserialize)]
pub(super) struct LookedBack {
    pub day: i64,
    #[serde(flatten)]
    pub said: Fields,
}

#[derive(Deserialize)]
pub(super) struct Said {
    pub win: Both,
    pub red_lines: Both,
    /// Why a creator’s audience will like it; blank for the brand.
    #[serde(default)]
    pub why_you: Both,
    pub judges_by: String,
}

#[derive(Deserialize)]
pub(super) struct ToldCreator {
    pub partner: String,
    #[serde(flatten)]
    pub said: Said,
}

#[derive(Deserialize)]
pub(super) struct ToldNeed {
    pub brand: Both,
    pub creators: Vec<ToldSide>,
}

#[derive(Deserialize)]
pub(super) struct ToldSide {
    pub need: Both,
    pub overlap: u8,
}

#[derive(Deserialize)]
pub(super) struct ToldTarget {
    pub metric: String,
    pub primary: bool,
    pub what: Both,
    pub why: Both,
    pub thresholds: Vec<Threshold>,
    pub owner: String,
}

#[derive(Deserialize)]
pub(super) struct Promised {
    pub creator: String,
    pub due: i64,
    pub platform: Platform,
    pub title: Both,
    pub delivered: Option<i64>,
    pub rounds: u32,
    pub requirements: Vec<Asked>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Asked {
    pub text: Both,
    pub met: Option<bool>,
}

/// A file of one row a day.
#[derive(Deserialize)]
pub(super) struct Days {
    pub market: Market,
    pub taken: i64,
    pub file: String,
    pub currency: Currency,
    pub columns: BTreeMap<String, Vec<u32>>,
}

/// A file of one row a post.
#[derive(Deserialize)]
pub(super) struct Posts {
    pub kind: Platform,
    pub market: Market,
    pub taken: i64,
    pub file: String,
    pub rows: Vec<Post>,
}

#[derive(Deserialize)]
pub(super) struct Post {
    pub id: String,
    pub title: String,
    pub day: i64,
    pub views: u32,
    #[serde(default)]
    pub reach: u32,
    pub likes: u32,
    pub comments: u32,
    pub shares: u32,
    #[serde(default)]
    pub saves: u32,
}

#[derive(Deserialize)]
pub(super) struct Counted {
    pub day: i64,
    #[serde(flatten)]
    pub heaps: Fields,
}

#[derive(Deserialize)]
pub(super) struct Taken {
    pub flag: String,
    pub step: Step,
    pub day: i64,
    pub note: String,
}

#[derive(Deserialize)]
pub(super) struct Made {
    pub day: i64,
    pub verdict: Verdict,
    pub at_checkin: bool,
    pub reason: String,
}
