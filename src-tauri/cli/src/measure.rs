//! Times what happens inside, on the sample workspace, in long papers and among ten thousand partners. One JSON line
//! each: `{"what": …, "ms": …}`.
//!
//! A figure is the median of its runs where it does not say otherwise; the first PDF is the first of the process, as a
//! person meets it.

use std::sync::Arc;
use std::time::Instant;
use sverka_app::clock::{Clock, MachineClock};
use sverka_app::document::{self, DocumentKind, Form, Format};
use sverka_app::partner::page::{PartnerFilter, page};
use sverka_app::record::Fields;
use sverka_app::{
    Failure, Outcome, Workspace, brief, campaign, health, memory, record, sample, search,
};
use sverka_core::paper::Paper;
use sverka_core::stability::{CANDIDATES_MOST, Candidate, Ranking, stability};
use sverka_core::{Both, Kind};

const RUNS: usize = 51;

/// Partners of the crowd.
const CROWD: usize = 10_000;
/// Clauses signed before, among which one like the clause at hand is looked for.
const REMEMBERED: usize = 2_000;
/// Rows of a page of the list, as the window asks for them.
const PAGE: u32 = 60;
/// What is looked for among them: names, word forms, several words, a beginning of one letter, the other layout, and
/// what nobody has.
const ASKED: [&str; 12] = [
    "Ветлугина",
    "zlata",
    "чайный",
    "правками",
    "promises kept",
    "срок бренд",
    "сценарием съёмки",
    "а",
    "th",
    "dtnkeubyf",
    "@osokina_21",
    "щщщ",
];

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
    let health = |_| {
        document::bytes(&workspace, id, DocumentKind::Health, "", Form::Both, Format::Pdf).map(drop)
    };
    say("Repeated PDF of the health", median(health)?);
    say("Saved keystroke, durable on disk", median(|at| keystroke(&workspace, id, at))?);
    say("Health of a campaign", median(|_| health::open(&workspace, id).map(drop))?);
    let wide = Candidates::made();
    say("Sureness of 50 places by 25 criteria, 10,000 draws", median(|_| wide.rank())?);
    drop(workspace);
    promises();
    crowd(&folder.join("crowd.sverka"))?;
    texts(&folder.join("texts.sverka"))?;
    std::fs::remove_dir_all(&folder).expect("the folder was made here");
    Ok(())
}

/// What the methods promise, on simulated creators and campaigns (METHODS, "Check").
fn promises() {
    use sverka_core::calibration::PLACES;
    use sverka_core::simulation::{Creators, Kind, alarms, coverage, forecasts};
    for (kind, name) in [(Kind::Share, "shares"), (Kind::Amount, "amounts")] {
        for (campaigns, peers) in [(3, 0), (6, 0), (12, 0), (0, 8), (3, 8), (6, 8)] {
            let found = coverage(&Creators { kind, tried: 10_000, campaigns, peers });
            share(
                &format!("Realism, {name}: {campaigns} campaigns, {peers} peers, covered"),
                found,
            );
        }
    }
    for orders in [30.0, 100.0, 300.0, 1_000.0] {
        let found = alarms(400, orders);
        share(&format!("Flags: {orders} orders, without trouble, disturbed"), found.disturbed);
        share(&format!("Flags: {orders} orders, 40 % less, found by half-time"), found.found);
    }
    for (name, history) in [("schedule", false), ("history", true)] {
        let found = forecasts(1_000, 300.0, history);
        for (place, covered) in PLACES.into_iter().zip(found.covered) {
            share(&format!("Forecast by {name}: at {:.0} %, covered", 100.0 * place), covered);
        }
        for (what, score) in
            [("Brier", found.calibration.brier), ("base rate's", found.calibration.base_brier)]
        {
            share(&format!("Forecast by {name}: {what} score"), score.unwrap_or_default());
        }
    }
}

/// A share, in per cent.
fn share(what: &str, share: f64) {
    println!("{{\"what\":\"{what}\",\"%\":{:.2}}}", 100.0 * share);
}

/// Search and the list among ten thousand partners.
fn crowd(path: &std::path::Path) -> Outcome<()> {
    let clock: Arc<dyn Clock> = Arc::new(MachineClock);
    sample::crowd::create(path, clock.today(), CROWD)?;
    let begun = Instant::now();
    let workspace = Workspace::open(path, clock, "")?;
    say("10,000 partners: opened", ms(begun));
    let everyone = PartnerFilter::default();
    let begun = Instant::now();
    let first = page(&workspace, &everyone, 0, PAGE, None)?;
    say("10,000 partners: first page of the list", ms(begun));
    assert_eq!(first.all as usize, CROWD);
    let scroll = |at: usize| page(&workspace, &everyone, (at as u32 * 191) % 10_000, PAGE, None);
    say("10,000 partners: page while scrolling", median(|at| scroll(at).map(drop))?);
    let partner = first.rows[0].row.id;
    let changed = |at: usize| {
        let fields = [("notes".to_owned(), serde_json::json!("a".repeat(at + 1)))];
        record::save(&workspace, Kind::Partner, partner, fields.into_iter().collect()).map(drop)
    };
    let mut after = Vec::new();
    for at in 0..RUNS {
        changed(at)?;
        let begun = Instant::now();
        page(&workspace, &everyone, 0, PAGE, None)?;
        after.push(ms(begun));
    }
    after.sort_by(f64::total_cmp);
    say("10,000 partners: first page of the list after a change", after[RUNS / 2]);
    let mut typed = Vec::new();
    let mut found = Vec::new();
    for at in 0..RUNS * ASKED.len() {
        let text = ASKED[at % ASKED.len()];
        let begun = Instant::now();
        search::find(&workspace, text, 20)?;
        found.push(ms(begun));
        let begun = Instant::now();
        let filter = PartnerFilter { text: text.to_owned(), ..PartnerFilter::default() };
        page(&workspace, &filter, 0, PAGE, None)?;
        typed.push(ms(begun));
    }
    for (what, mut times) in [("palette", found), ("list, first page", typed)] {
        times.sort_by(f64::total_cmp);
        say(&format!("10,000 partners: search, {what}, median"), times[times.len() / 2]);
        say(&format!("10,000 partners: search, {what}, 95 %"), times[times.len() * 95 / 100]);
        say(&format!("10,000 partners: search, {what}, slowest"), times[times.len() - 1]);
    }
    Ok(())
}

/// Typing in long papers, and clauses agreed before among two thousand.
fn texts(path: &std::path::Path) -> Outcome<()> {
    let clock: Arc<dyn Clock> = Arc::new(MachineClock);
    let made = sample::texts::create(path, clock.today(), REMEMBERED)?;
    let workspace = Workspace::open(path, clock, "")?;
    for (what, campaign, clause) in [
        (format!("{} clauses", sample::texts::CLAUSES), made.wide, made.short),
        ("20 pages in one clause".to_owned(), made.long, made.pages),
    ] {
        let text = brief::open(&workspace, campaign, Paper::Brief)?.clauses[0].clause.text.clone();
        let typed = |at: usize| Both::new(format!("{}{}", text.ru, "а".repeat(at + 1)), &text.en);
        let letter = |at: usize| {
            let fields = [("text".to_owned(), serde_json::json!(typed(at)))].into_iter().collect();
            record::save(&workspace, Kind::Clause, clause, fields).map(drop)?;
            brief::open(&workspace, campaign, Paper::Brief).map(drop)
        };
        say(&format!("{what}: a letter kept and the brief read again"), median(letter)?);
        let compared = |at: usize| {
            let text = typed(at);
            brief::compare(&workspace, campaign, &text.ru, &text.en).map(drop)
        };
        say(&format!("{what}: languages held together"), median(compared)?);
    }
    let begun = Instant::now();
    assert!(!memory::like(&workspace, made.short)?.is_empty(), "the texts are alike");
    say("2,000 clauses remembered: first look", ms(begun));
    let look = |at: usize| {
        let title = Both::new("Пункт".repeat(at + 1), "");
        let fields = [("title".to_owned(), serde_json::json!(title))].into_iter().collect();
        record::save(&workspace, Kind::Clause, made.short, fields).map(drop)?;
        memory::like(&workspace, made.short).map(drop)
    };
    say("2,000 clauses remembered: a letter kept and another look", median(look)?);
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

/// As many candidates as are ranked at once, on as many criteria as anybody scores, a quarter of them unknown.
struct Candidates {
    weights: Vec<Vec<u32>>,
    scores: Vec<Vec<Option<f64>>>,
}

impl Candidates {
    fn made() -> Candidates {
        let score = |at: u32| (at % 4 != 1).then(|| 1.0 + f64::from(at * 7 % 5));
        let scores =
            (0..CANDIDATES_MOST as u32).map(|one| (0..25).map(|at| score(one * 13 + at)).collect());
        Candidates { weights: vec![(1..=25).collect()], scores: scores.collect() }
    }

    fn rank(&self) -> Outcome<()> {
        let candidates: Vec<Candidate<'_>> = (1..)
            .zip(&self.scores)
            .map(|(key, scores)| Candidate { key, set: 0, scores })
            .collect();
        let (weights, candidates) = (&self.weights, candidates.as_slice());
        let ranking = Ranking { weights, candidates, band: 0.3, coverage_least: 0.0 };
        stability(&ranking).map(drop).map_err(|problem| Failure::fields(vec![problem]))
    }
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
