//! A Tauri window with one line of text in it: what `cargo xtask bench` holds Sverka against.
//!
//! It says `first-content` on standard error under the same condition as Sverka: when its page names itself ready
//! after the first drawn frame.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::default())
                .inner_size(1280.0, 800.0)
                .on_document_title_changed(|_, title| {
                    if title == "Ready" {
                        eprintln!("first-content");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("src-tauri/xtask/empty-window/tauri.conf.json"))
        .expect("an empty window opens wherever Sverka's does");
}
