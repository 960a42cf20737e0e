//! The second window, for screen sharing. It shows the session that is on the stage and may ask for nothing else; it is
//! led from the main window.

use serde_json::json;
use sverka_core::Kind;
use tauri::{AppHandle, Emitter, Manager, Monitor, WebviewUrl, WebviewWindowBuilder, WindowEvent};

/// The name of the window, by which it gets its permissions.
pub const STAGE: &str = "stage";

/// What the main window wishes of the second one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Show it.
    Show,
    /// Let it fill the screen, or no longer.
    Fill,
    /// Close it.
    Close,
}

/// Does what the main window wishes. What the system refuses goes to the log: the session goes on without a stage.
pub fn grant(app: &AppHandle, wish: Wish) {
    let granted = match wish {
        Wish::Show => show(app),
        Wish::Fill => fill(app),
        Wish::Close => close(app),
    };
    if let Err(cause) = granted {
        log::error!("the stage does not follow: {cause}");
    }
}

/// Tells the stage, while there is one, that something was stored.
pub fn tell(app: &AppHandle, kinds: &[Kind]) {
    if app.get_webview_window(STAGE).is_none() {
        return;
    }
    if let Err(cause) = app.emit_to(STAGE, "changed", json!({ "kinds": kinds })) {
        log::warn!("the stage was not told of a change: {cause}");
    }
}

/// Takes the menus off the stage again after they were set anew for all windows: it is there to be looked at.
pub fn bare(app: &AppHandle) {
    if let Some(stage) = app.get_webview_window(STAGE)
        && let Err(cause) = stage.remove_menu()
    {
        log::warn!("the stage keeps its menus: {cause}");
    }
}

/// Lets the stage go with the main window: nobody could lead it any more.
pub fn follow(app: &AppHandle) {
    let Some(main) = app.get_webview_window("main") else { return };
    let app = app.clone();
    main.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            grant(&app, Wish::Close);
        }
    });
}

fn show(app: &AppHandle) -> tauri::Result<()> {
    if let Some(stage) = app.get_webview_window(STAGE) {
        stage.unminimize()?;
        return stage.show();
    }
    let stage = WebviewWindowBuilder::new(app, STAGE, WebviewUrl::App("stage.html".into()))
        .title("Sverka")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        // The keys go on being heard where the session is led.
        .focused(false)
        .build()?;
    bare(app);
    if let Some(other) = other_screen(app)? {
        stage.set_position(*other.position())?;
        stage.set_fullscreen(true)?;
    }
    if let Some(main) = app.get_webview_window("main") {
        main.set_focus()?;
    }
    Ok(())
}

fn fill(app: &AppHandle) -> tauri::Result<()> {
    let Some(stage) = app.get_webview_window(STAGE) else { return show(app) };
    stage.set_fullscreen(!stage.is_fullscreen()?)
}

fn close(app: &AppHandle) -> tauri::Result<()> {
    app.get_webview_window(STAGE).map_or(Ok(()), |stage| stage.destroy())
}

/// A screen the main window is not on. On the only screen the stage would hide the room it is led from.
fn other_screen(app: &AppHandle) -> tauri::Result<Option<Monitor>> {
    let Some(main) = app.get_webview_window("main") else { return Ok(None) };
    let here = main.current_monitor()?.map(|monitor| *monitor.position());
    let screens = main.available_monitors()?;
    Ok(screens.into_iter().find(|monitor| Some(*monitor.position()) != here))
}
