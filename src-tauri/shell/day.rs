//! The turn of the day: what is due, late or to be judged today is read anew while the window stays open.

use crate::desk::Desk;
use std::time::Duration;
use sverka_core::Kind;
use tauri::{AppHandle, Emitter, Manager};

/// How often the day is looked at. A laptop may sleep through midnight, so no timer is set to it.
const EVERY: Duration = Duration::from_secs(30);

/// Tells the window that everything may stand otherwise, whenever a new day has begun.
pub fn follow(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut known = app.state::<Desk>().today();
        let mut ticks = tokio::time::interval(EVERY);
        loop {
            ticks.tick().await;
            let today = app.state::<Desk>().today();
            if today == known {
                continue;
            }
            known = today;
            if let Err(cause) = app.emit("changed", serde_json::json!({ "kinds": Kind::ALL })) {
                log::warn!("the new day was not told: {cause}");
            }
        }
    });
}
