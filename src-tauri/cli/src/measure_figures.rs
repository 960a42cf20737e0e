//! Times what a file of daily figures costs, one step a process, so that the memory of each is its own:
//!
//! - `make FOLDER ROWS` writes `figures.csv` and a workspace of sixty campaigns beside it;
//! - `import FOLDER` brings the file in, somebody reading the workspace all the while;
//! - `health FOLDER` works out how the campaigns are doing.
//!
//! One JSON line each: `{"what": …, "ms": …}`, and `{"what": …, "mib": …}` for memory.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use sverka_app::clock::{Clock, MachineClock};
use sverka_app::import::{PlacedRequest, run_placed};
use sverka_app::sample::busy;
use sverka_app::{Workspace, campaign, health};
use sverka_core::Id;
use sverka_exchange::{Options, Unwatched};

/// How often a screen is opened; the middle one is told.
const RUNS: usize = 21;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["make", folder, rows] => make(Path::new(folder), rows.parse()?),
        ["import", folder] => import(Path::new(folder)),
        ["health", folder] => of_all(Path::new(folder)),
        _ => Err("make FOLDER ROWS | import FOLDER | health FOLDER".into()),
    }
}

fn make(folder: &Path, rows: usize) -> Result<(), Box<dyn Error>> {
    let clock: Arc<dyn Clock> = Arc::new(MachineClock);
    let mut file = BufWriter::new(File::create(folder.join("figures.csv"))?);
    busy::write_figures(&mut file, rows, clock.today())?;
    busy::create(&folder.join("busy.sverka"), clock).map_err(told)?;
    Ok(())
}

fn import(folder: &Path) -> Result<(), Box<dyn Error>> {
    let workspace = open(folder)?;
    let first = campaigns(&workspace)?[0];
    let request = PlacedRequest {
        path: folder.join("figures.csv").display().to_string(),
        options: Options::default(),
        currency: None,
        taken_on: None,
        again: false,
        leave_out: false,
    };
    let done = AtomicBool::new(false);
    let (took, slowest) = std::thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let mut slowest = Duration::ZERO;
            while !done.load(Ordering::Relaxed) {
                let begun = Instant::now();
                health::open(&workspace, first)?;
                slowest = slowest.max(begun.elapsed());
                std::thread::sleep(Duration::from_millis(100));
            }
            Ok(slowest)
        });
        let begun = Instant::now();
        let imported = run_placed(&workspace, request, &Unwatched);
        let took = begun.elapsed();
        done.store(true, Ordering::Relaxed);
        let slowest = reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        imported.map(|_| took).and_then(|took| slowest.map(|slowest| (took, slowest)))
    })
    .map_err(told)?;
    say("import", "ms", ms(took));
    say("slowest answer meanwhile", "ms", ms(slowest));
    if let Some(peak) = peak_mib() {
        say("memory at its most", "mib", peak);
    }
    Ok(())
}

fn of_all(folder: &Path) -> Result<(), Box<dyn Error>> {
    let workspace = open(folder)?;
    let ids = campaigns(&workspace)?;
    let today = MachineClock.today();
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        for id in &ids {
            health::of_campaign(&workspace, *id, today).map_err(told)?;
        }
        times.push(ms(begun.elapsed()));
    }
    say("health of all campaigns, first", "ms", times[0]);
    say("health of all campaigns", "ms", middle(times));
    let mut views = Vec::new();
    for run in 0..RUNS {
        let begun = Instant::now();
        health::open(&workspace, ids[run % ids.len()]).map_err(told)?;
        views.push(ms(begun.elapsed()));
    }
    say("health screen of a campaign", "ms", middle(views));
    let mut lists = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        campaign::list(&workspace).map_err(told)?;
        lists.push(ms(begun.elapsed()));
    }
    say("list of all campaigns with their health", "ms", middle(lists));
    Ok(())
}

fn open(folder: &Path) -> Result<Workspace, Box<dyn Error>> {
    Workspace::open(&folder.join("busy.sverka"), Arc::new(MachineClock), "").map_err(told)
}

fn campaigns(workspace: &Workspace) -> Result<Vec<Id>, Box<dyn Error>> {
    let rows = campaign::list(workspace).map_err(told)?;
    Ok(rows.into_iter().map(|row| row.campaign.id).collect())
}

/// The most memory this process has held, where the system tells.
fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib / 1024.0)
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn ms(took: Duration) -> f64 {
    took.as_secs_f64() * 1000.0
}

fn say(what: &str, unit: &str, value: f64) {
    println!("{{\"what\":\"{what}\",\"{unit}\":{value:.2}}}");
}

fn told(failure: sverka_app::Failure) -> Box<dyn Error> {
    format!("{failure:?}").into()
}
