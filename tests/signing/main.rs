//! From a vague idea to three signatures: the organizer in the real window, each creator in a browser of their own.
//!
//! The same walk is taken in both languages of the window. A brand and two creators say apart what would be a win, rate
//! in a session how far that is the same, say the recap back, and sign one brief: the creators in the page they were
//! sent, the brand in the room. Everything is pressed and typed as people do it, and counted: what it takes the
//! organizer must fit into a quarter of an hour (see [`window::Effort`] for what an act and a letter are reckoned at).
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]
#![allow(clippy::duplicate_mod, reason = "window and browser each bring the driver they share")]

#[path = "../browser/mod.rs"]
mod browser;
#[path = "../journey/story.rs"]
#[allow(dead_code, reason = "this journey ends where the brief is signed")]
mod story;
#[path = "../window/mod.rs"]
mod window;

mod walk;

use sverka_core::Lang;
use walk::Walk;

/// A newcomer's first brief, from the first screen to the last signature (issue: “under fifteen minutes”).
const MINUTES_MOST: f64 = 15.0;

/// What a creator's page may take of somebody who agrees with what it says.
const CREATOR_MINUTES_MOST: f64 = 5.0;

#[tokio::test]
async fn from_a_vague_idea_to_three_signatures_in_russian() {
    walk_in(Lang::Ru).await;
}

#[tokio::test]
async fn from_a_vague_idea_to_three_signatures_in_english() {
    walk_in(Lang::En).await;
}

async fn walk_in(lang: Lang) {
    let walk = Walk::begin(lang).await;
    walk.workspace().await;
    walk.campaign().await;
    walk.goals().await;
    walk.apart().await;
    walk.session().await;
    walk.brief().await;
    let pages = walk.pages().await;
    let mut replies = Vec::new();
    for (creator, page) in story::CREATORS.iter().zip(&pages) {
        let (reply, spent) = walk::answered(creator, page).await;
        println!("{}, {}: {spent}", lang.tag(), creator.en);
        assert!(spent.minutes() <= CREATOR_MINUTES_MOST, "{}: {spent}", creator.en);
        replies.push(reply);
    }
    walk.bring(&replies).await;
    walk.sign().await;
    let spent = walk.spent();
    println!("{}, organizer: {spent}", lang.tag());
    assert!(spent.minutes() <= MINUTES_MOST, "the organizer: {spent}");
    let file = walk.end().await;
    walk::holds(&file);
}
