//! Native menus in the language of the interface. A choice goes to the window as the name of an action, the
//! same that the palette and the shortcuts use. The keys themselves are heard by the window, by their place on
//! the keyboard, so that they work on every layout; closing and quitting show the keys every program has for them.

use sverka_core::Lang;
use sverka_locale::locale;
use tauri::menu::{
    Menu, MenuBuilder, MenuItemBuilder, PredefinedMenuItem, Submenu, SubmenuBuilder,
};
use tauri::{AppHandle, Emitter, Runtime};

/// A menu item: its message after the menu's own key, and the action it stands for.
type Item = (&'static str, &'static str);

/// The keys of what is the same in every program.
const KEYS: &[(&str, &str)] =
    &[("create", "CmdOrCtrl+N"), ("close", "CmdOrCtrl+W"), ("quit", "CmdOrCtrl+Q")];

/// The menus: each with its key and its items; `None` is a line between groups.
const MENUS: &[(&str, &[Option<Item>])] = &[
    (
        "menu-file",
        &[
            Some(("create", "create")),
            Some(("new", "new")),
            Some(("open", "open")),
            Some(("sample", "sample")),
            None,
            Some(("import", "import")),
            Some(("export", "export")),
            None,
            Some(("close", "close")),
            Some(("quit", "quit")),
        ],
    ),
    (
        "menu-edit",
        &[Some(("undo", "undo")), Some(("redo", "redo")), None, Some(("find", "palette"))],
    ),
    (
        "menu-view",
        &[
            Some(("today", "today")),
            Some(("partners", "partners")),
            Some(("campaigns", "campaigns")),
            Some(("library", "library")),
            Some(("settings", "settings")),
            None,
            Some(("larger", "zoom-in")),
            Some(("smaller", "zoom-out")),
            Some(("actual", "zoom-reset")),
        ],
    ),
    ("menu-help", &[Some(("keys", "keys"))]),
];

/// Sets the menus in a language.
pub fn set<R: Runtime>(app: &AppHandle<R>, language: Lang) -> tauri::Result<()> {
    app.set_menu(menu(app, language)?).map(drop)
}

/// Tells the window what was chosen.
pub fn chosen<R: Runtime>(app: &AppHandle<R>, action: &str) {
    if let Err(cause) = app.emit("menu", action) {
        log::warn!("menu choice not told: {cause}");
    }
}

fn menu<R: Runtime>(app: &AppHandle<R>, language: Lang) -> tauri::Result<Menu<R>> {
    let mut menu = MenuBuilder::new(app);
    #[cfg(target_os = "macos")]
    {
        let system =
            SubmenuBuilder::new(app, "Sverka").hide().hide_others().separator().quit().build()?;
        menu = menu.item(&system);
    }
    for (title, items) in MENUS {
        menu = menu.item(&submenu(app, language, title, items)?);
    }
    menu.build()
}

fn submenu<R: Runtime>(
    app: &AppHandle<R>,
    language: Lang,
    title: &str,
    items: &[Option<Item>],
) -> tauri::Result<Submenu<R>> {
    let words = locale(language);
    let mut submenu = SubmenuBuilder::new(app, words.text(title, &[]));
    // On a Mac quitting stands in the menu of the application.
    let own =
        |item: &&Option<Item>| !cfg!(target_os = "macos") || !matches!(item, Some(("quit", _)));
    for item in items.iter().filter(own) {
        submenu = match item {
            None => submenu.item(&PredefinedMenuItem::separator(app)?),
            Some((key, action)) => {
                let label = words.text(&format!("{title}-{key}"), &[]);
                let mut built = MenuItemBuilder::with_id(*action, label);
                if let Some((_, keys)) = KEYS.iter().find(|(of, _)| of == action) {
                    built = built.accelerator(keys);
                }
                submenu.item(&built.build(app)?)
            }
        };
    }
    // A Mac takes these keys to a text field through the menu alone.
    #[cfg(target_os = "macos")]
    if title == "menu-edit" {
        let word = |key: &str| words.text(&format!("{title}-{key}"), &[]);
        submenu = submenu
            .separator()
            .cut_with_text(word("cut"))
            .copy_with_text(word("copy"))
            .paste_with_text(word("paste"))
            .select_all_with_text(word("select-all"));
    }
    submenu.build()
}
