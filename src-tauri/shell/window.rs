//! The main window.

use sverka_app::preferences::Theme;
use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder};

/// Opens the main window in its theme. Where it stood last time is kept by the window-state plugin.
pub fn open(app: &AppHandle, theme: Theme) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Sverka")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0);
    if std::env::var_os("SVERKA_BENCH").is_some() {
        window = window.on_document_title_changed(|_, title| say_first_content(&title));
    }
    window.build()?;
    // A window of the system's own theme is in it already; asked for it again, GTK would turn light.
    if theme != Theme::System {
        paint(app, theme);
    }
    Ok(())
}

/// Gives the menu, the frame and the system's dialogs the theme of the page.
pub fn paint(app: &AppHandle, theme: Theme) {
    app.set_theme(match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    });
}

/// A screen names the window once it stands with what it shows; the measuring of the start waits for that line.
fn say_first_content(title: &str) {
    if title.contains(" · ") {
        eprintln!("first-content");
    }
}
