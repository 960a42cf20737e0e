//! The main window.

use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder};

/// Opens the main window. Where it stood last time is kept by the window-state plugin.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Sverka")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .build()?;
    Ok(())
}
