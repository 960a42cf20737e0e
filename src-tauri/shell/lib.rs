//! The desktop shell: a window, its menus and its doors. Nothing is decided here.

pub mod commands;
mod day;
pub mod desk;
pub mod doors;
mod menu;
mod show;
pub mod stage;
mod window;

use desk::Desk;
use std::path::PathBuf;
use sverka_core::Kind;
use tauri::Manager;

/// What the program was asked to do when it was started.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// A workspace to open.
    pub workspace: Option<PathBuf>,
    /// Whether to show the sample workspace when none was used before.
    pub sample: bool,
}

impl Asked {
    /// Reads the words after the program's name.
    pub fn from_words(words: impl Iterator<Item = String>) -> Asked {
        words.fold(Asked::default(), |asked, word| match word.as_str() {
            "--sample" => Asked { sample: true, ..asked },
            word if word.starts_with('-') => asked,
            word => Asked { workspace: Some(PathBuf::from(word)), ..asked },
        })
    }
}

/// Opens the window and works until it is closed.
pub fn run(asked: Asked) -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(log())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let paths = app.path();
            let documents = paths.document_dir().or_else(|_| paths.home_dir())?;
            let (looked, heard, staged) =
                (app.handle().clone(), app.handle().clone(), app.handle().clone());
            let desk = Desk::new(&paths.app_config_dir()?, &documents, move |look| {
                if let Err(cause) = menu::set(&looked, look.language) {
                    log::error!("menus not set anew: {cause}");
                }
                stage::bare(&looked);
                stage::tell(&looked, &[Kind::Settings]);
                window::paint(&looked, look.theme);
            })
            .logging(&paths.app_log_dir()?)
            .telling(move |kinds| stage::tell(&heard, kinds))
            .staging(move |wish| stage::grant(&staged, wish));
            desk.start_with(asked.workspace.as_deref(), asked.sample);
            let look = desk.look();
            app.manage(desk);
            menu::set(app.handle(), look.language)?;
            window::open(app.handle(), look.theme)?;
            stage::follow(app.handle());
            day::follow(app.handle().clone());
            Ok(())
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .run(context())
}

/// The window's configuration and permissions, as they are built in.
pub fn context<R: tauri::Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// The log goes to a file of the machine for whoever mends the program, and to the terminal.
fn log() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    use tauri_plugin_log::{Builder, Target, TargetKind};
    Builder::new()
        .level(log::LevelFilter::Info)
        .targets([
            Target::new(TargetKind::Stderr),
            Target::new(TargetKind::LogDir { file_name: Some("sverka".to_owned()) }),
        ])
        .max_file_size(1_000_000)
        .build()
}
