//! A month of a troubled campaign in the real window: what is expected is written down, files come in, a flag is raised,
//! the three meet and change something, it recovers, it is looked back on, and what was learned is met again where the
//! next target is set. Once in Russian and once in English; the window is opened on the days on which these things happen.
#![allow(clippy::type_complexity, reason = "a table of cases is read by its rows")]

#[path = "../window/mod.rs"]
mod window;

mod story;
mod walk;

use sverka_core::Lang;
use walk::Walk;

#[test]
fn a_month_of_a_troubled_campaign_in_russian() {
    walk_in(Lang::Ru);
}

#[test]
fn a_month_of_a_troubled_campaign_in_english() {
    walk_in(Lang::En);
}

fn walk_in(lang: Lang) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be made").block_on(async {
        let walk = Walk::begin(lang).await;
        walk.predict().await;
        let walk = walk.on_day(13).await;
        walk.figures("first", 12).await;
        walk.flag_is_raised().await;
        walk.checkin().await;
        let walk = walk.on_day(25).await;
        walk.figures("second", 24).await;
        walk.flag_is_gone().await;
        let walk = walk.on_day(33).await;
        walk.figures("last", 30).await;
        walk.review().await;
        walk.lesson_is_offered().await;
        let workspace = walk.end().await;
        let clock = std::sync::Arc::new(sverka_app::clock::MachineClock);
        let workspace = sverka_app::Workspace::open_to_read(&workspace, clock).expect("it opens");
        let found = sverka_app::file::verify(&workspace).expect("it can be checked");
        assert!(found.holds, "{:?}", found.differences);
    });
}
