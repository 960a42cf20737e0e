//! Sverka, the desktop application.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use sverka_shell::{Asked, run};

fn main() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    work_around_blank_windows();
    run(Asked::from_words(std::env::args().skip(1)))
}

/// WebKitGTK leaves the window blank on some graphics cards unless this renderer is off. It reads the variable
/// when it is loaded, so the program starts itself anew with it. Driven windows must do without: their
/// screenshots hang with it.
#[cfg(target_os = "linux")]
fn work_around_blank_windows() {
    use std::os::unix::process::CommandExt;
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if driven || std::env::var_os(RENDERER).is_some() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let cause = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(RENDERER, "1")
        .exec();
    eprintln!("the window may stay blank: {cause}");
}
