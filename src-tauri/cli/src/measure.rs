//! Times what happens inside, on the sample workspace. One JSON line each: `{"what": …, "ms": …}`.
//!
//! A figure is the median of its runs; the first PDF is the first of the process, as a person meets it.

use std::sync::Arc;
use std::time::Instant;
use sverka_app::clock::{Clock, MachineClock};
use sverka_app::document::{self, Form};
use sverka_app::record::Fields;
use sverka_app::{Outcome, Workspace, campaign, health, record, sample};
use sverka_core::Kind;

const RUNS: usize = 51;

fn main() -> Outcome<()> {
    let folder = std::env::temp_dir().join(format!("sverka-measure-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    let path = folder.join("sample.sverka");
    let clock: Arc<dyn Clock> = Arc::new(MachineClock);
    let begun = Instant::now();
    sample::create(&path, clock.today())?;
    say("Sample workspace made", ms(begun));
    let begun = Instant::now();
    let workspace = Workspace::open(&path, clock, "")?;
    say("Workspace opened", ms(begun));
    let rows = campaign::list(&workspace)?;
    let id = rows[0].campaign.id;
    let begun = Instant::now();
    document::brief(&workspace, id, Form::Both)?;
    say("First PDF", ms(begun));
    say("Repeated PDF", median(|_| document::brief(&workspace, id, Form::Both).map(drop))?);
    say("Saved keystroke, durable on disk", median(|at| keystroke(&workspace, id, at))?);
    say("Health of a campaign", median(|_| health::open(&workspace, id).map(drop))?);
    drop(workspace);
    std::fs::remove_dir_all(&folder).expect("the folder was made here");
    Ok(())
}

/// One letter more in a field of the campaign.
fn keystroke(workspace: &Workspace, campaign: sverka_core::Id, at: usize) -> Outcome<()> {
    let text = "a".repeat(at + 1);
    let fields: Fields = [("category".to_owned(), serde_json::json!({"ru": text, "en": text}))]
        .into_iter()
        .collect();
    record::save(workspace, Kind::Campaign, campaign, fields).map(drop)
}

fn median(mut run: impl FnMut(usize) -> Outcome<()>) -> Outcome<f64> {
    let mut times = Vec::with_capacity(RUNS);
    for at in 0..RUNS {
        let begun = Instant::now();
        run(at)?;
        times.push(ms(begun));
    }
    times.sort_by(f64::total_cmp);
    Ok(times[RUNS / 2])
}

fn ms(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

fn say(what: &str, ms: f64) {
    println!("{{\"what\":\"{what}\",\"ms\":{ms:.2}}}");
}
