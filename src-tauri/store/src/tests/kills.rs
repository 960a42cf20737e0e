//! A workspace whose process is killed in the middle of its work has everything that was said to be saved.

use super::*;
use crate::StoreError;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Tells the process started by the test below where to work.
const PLACE: &str = "SVERKA_STORE_TEST_WORKSPACE";
/// How often the process is killed; `SVERKA_STORE_TEST_KILLS` asks for more.
const KILLS: u32 = 20;

/// Saves numbered partners, with an import and a step back now and then, and says of each when it is saved.
/// Without a place to work, as in an ordinary run of the tests, it saves a few in a place of its own.
#[test]
fn worker() {
    let place = Place::new();
    match std::env::var_os(PLACE) {
        Some(path) => work(Path::new(&path), u128::MAX),
        None => {
            drop(place.create());
            work(&place.path("a.sverka"), 12);
            assert_eq!(all_partners(&place.open()).len(), 12);
        }
    }
}

fn work(path: &Path, most: u128) {
    let store = Store::open(path).unwrap();
    let first = all_partners(&store).len() as u128;
    for n in first..most {
        save(&store, &partner(n, &n.to_string()));
        println!("saved {n}");
        if n % 5 == 4 {
            let rows = packed(400, n as f64);
            store
                .change::<_, StoreError>(&stamp(), label("import"), |w| {
                    w.put(&campaign(1 << 40, "Spring"))?;
                    w.put_import(&import((1 << 41) + n, id(1 << 40)), &rows)
                })
                .unwrap();
            store.undo(&stamp()).unwrap();
            store.redo(&stamp()).unwrap();
        }
    }
}

#[test]
fn nothing_that_was_saved_is_lost_when_the_process_is_killed() {
    let place = Place::new();
    drop(place.create());
    let kills = std::env::var("SVERKA_STORE_TEST_KILLS").ok().and_then(|n| n.parse().ok());
    let mut saved = 0;
    for kill in 0..kills.unwrap_or(KILLS) {
        let mut worker = Command::new(std::env::current_exe().unwrap())
            .args(["tests::kills::worker", "--exact", "--nocapture"])
            .env(PLACE, place.path("a.sverka"))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(worker.stdout.take().unwrap());
        // At least one thing is saved each time; what happens in the moment after it is left to chance.
        let first =
            (&mut said).lines().find(|line| line.as_ref().unwrap().contains("saved ")).unwrap();
        std::thread::sleep(Duration::from_millis(u64::from(kill * 13 % 60)));
        worker.kill().unwrap();
        worker.wait().unwrap();
        let mut rest = first.unwrap();
        said.read_to_string(&mut rest).unwrap();
        let last = rest.rsplit("saved ").next().unwrap().lines().next().unwrap();
        // A number that was cut short is smaller, never larger.
        saved = saved.max(last.parse::<usize>().unwrap_or(0) + 1);

        let store = place.open();
        let found = all_partners(&store).len();
        assert!(found >= saved, "{saved} were saved, {found} are there");
        saved = found;
        let verified = store.verify().unwrap();
        assert!(verified.is_sound(), "{verified:?}");
    }
}
