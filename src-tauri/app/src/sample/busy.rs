//! A workspace with many running campaigns, and a file of daily figures for all of them, to measure imports and health
//! by. The same numbers give the same bytes.

use crate::Workspace;
use crate::clock::Clock;
use crate::failure::Outcome;
use crate::workspace::label;
use chrono::{Days, NaiveDate};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use sverka_core::campaign::{Campaign, Party, PartyRole};
use sverka_core::target::{Target, Threshold};
use sverka_core::{Both, Id, Kind, Lang, Market};

/// Campaigns there are.
pub const CAMPAIGNS: usize = 60;
/// Creators of each, half of them in either market.
const CREATORS: usize = 6;
/// Days the figures tell of.
const DAYS: u64 = 90;
/// The platforms that the posts are on.
const PLATFORMS: [&str; 4] = ["youtube", "tiktok", "instagram", "telegram"];

/// Makes the workspace. The figures of [`write_figures`] end the day before `today`.
///
/// # Errors
/// Those of making a file.
pub fn create(path: &Path, clock: Arc<dyn Clock>) -> Outcome<Workspace> {
    let today = clock.today();
    let workspace = Workspace::create(path, "Busy", clock, "")?;
    let name = Both::new("Busy", "Busy");
    workspace.change(label(Kind::Campaign, "new", name), |w| {
        for at in 0..CAMPAIGNS {
            let mut campaign = Campaign::new(workspace.new_id());
            campaign.title = Both::new(title(at), title(at));
            campaign.markets = Market::ALL.to_vec();
            campaign.starts = Some(today - Days::new(DAYS));
            campaign.ends = Some(today + Days::new(10));
            let id = campaign.id;
            w.put(&campaign)?;
            w.put(&party(&workspace, id, None, at))?;
            for creator in 0..CREATORS {
                w.put(&party(&workspace, id, Some(creator), at))?;
            }
            for (position, (metric, goal)) in
                [("views", 1e9), ("ctr", 2.0), ("conversions", 1e6)].into_iter().enumerate()
            {
                w.put(&target(workspace.new_id(), id, metric, goal, position))?;
            }
        }
        Ok(())
    })?;
    Ok(workspace)
}

/// Writes a file of so many rows: a row a day and post, with ten metrics.
///
/// # Errors
/// Those of the writing.
pub fn write_figures(to: &mut impl Write, rows: usize, today: NaiveDate) -> io::Result<()> {
    let names = "Views,Reach,Likes,Comments,Shares,Saves,Clicks,Conversions,Cost,Impressions";
    writeln!(to, "Date,Campaign,Creator,Market,Platform,Post ID,{names}")?;
    let of_day = rows.div_ceil(DAYS as usize).max(1);
    let mut number = 1_u64;
    for row in 0..rows {
        let day = today - Days::new(DAYS) + Days::new((row / of_day) as u64);
        let (campaign, post) = (row % of_day % CAMPAIGNS, row % of_day / CAMPAIGNS);
        let creator = post % CREATORS;
        let market = if creator < CREATORS / 2 { "ru" } else { "us" };
        let platform = PLATFORMS[(creator + campaign) % PLATFORMS.len()];
        // Knuth's multiplier (The Art of Computer Programming 2, 3.3.4): the same numbers on every machine.
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let views = 100 + (number >> 40) % 200_000;
        write!(
            to,
            "{day},{},{},{market},{platform},",
            title(campaign),
            creator_of(campaign, creator)
        )?;
        write!(to, "p{campaign:02}{post:05}x7Q,{views},{},{},", views * 7 / 10, views / 20)?;
        write!(to, "{},{},{},{},", views / 200, views / 333, views / 150, views / 40)?;
        let cost = views * 17 / 10;
        writeln!(to, "{},{}.{:02},{}", views / 1500, cost / 100, cost % 100, views * 3 / 2)?;
    }
    to.flush()
}

fn title(campaign: usize) -> String {
    format!("Launch {:02}", campaign + 1)
}

fn creator_of(campaign: usize, creator: usize) -> String {
    format!("Creator {:02}-{}", campaign + 1, creator + 1)
}

/// A creator of a campaign, or its brand.
fn party(workspace: &Workspace, campaign: Id, creator: Option<usize>, at: usize) -> Party {
    let name = creator.map_or_else(|| "Brand".to_owned(), |creator| creator_of(at, creator));
    let market = creator.map(|creator| match creator < CREATORS / 2 {
        true => Market::Ru,
        false => Market::Us,
    });
    Party {
        id: workspace.new_id(),
        campaign,
        role: if creator.is_some() { PartyRole::Creator } else { PartyRole::Brand },
        partner: None,
        name: Both::new(&name, &name),
        person: Both::default(),
        market,
        home: None,
        language: Lang::En,
        win: Both::default(),
        why_you: Both::default(),
        judges_by: None,
        position: creator.map_or(0, |creator| creator as u32 + 1),
    }
}

fn target(id: Id, campaign: Id, metric: &str, goal: f64, position: usize) -> Target {
    Target {
        id,
        campaign,
        metric: metric.to_owned(),
        primary: position == 0,
        what: Both::default(),
        why: Both::default(),
        needed_for: Both::default(),
        gloss: Both::default(),
        leading: Both::default(),
        thresholds: Market::ALL.map(|market| Threshold::new(market, Some(goal), None)).to_vec(),
        owner: None,
        position: position as u32,
    }
}
