//! What belongs to the person at this machine.

use sverka_app::preferences::{Preferences, Theme};
use sverka_core::Lang;

fn chosen() -> Preferences {
    Preferences {
        language: Some(Lang::Ru),
        theme: Theme::Dark,
        person: "Марта".to_owned(),
        single_keys: false,
        ..Preferences::default()
    }
}

#[test]
fn preferences_are_kept_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("новая папка/preferences.json");
    assert_eq!(Preferences::load(&file), Preferences::default());
    assert!(!file.exists(), "reading makes no file");
    chosen().keep(&file).unwrap();
    assert_eq!(Preferences::load(&file), chosen());
    let names = std::fs::read_dir(file.parent().unwrap()).unwrap().count();
    assert_eq!(names, 1, "nothing is left beside the file");
}

#[test]
fn preferences_of_another_version_keep_what_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    std::fs::write(&file, r#"{"theme": "dark", "later": {"a": 1}}"#).unwrap();
    let read = Preferences::load(&file);
    assert_eq!(read, Preferences { theme: Theme::Dark, ..Preferences::default() });
}

#[test]
fn a_file_that_cannot_be_understood_is_moved_aside() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    let broken: [&[u8]; 4] = [b"", b"{\"theme\": \"dark\"", b"\xff\xfe\x00", b"[1, 2]"];
    for bytes in broken {
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(Preferences::load(&file), Preferences::default());
        assert!(!file.exists());
        chosen().keep(&file).unwrap();
    }
    for (at, bytes) in broken.iter().enumerate() {
        let number = if at == 0 { String::new() } else { format!("-{}", at + 1) };
        let aside = folder.path().join(format!("preferences.damaged{number}.json"));
        assert_eq!(std::fs::read(aside).unwrap(), *bytes);
    }
    assert_eq!(Preferences::load(&file), chosen());
}

#[test]
fn workspaces_opened_lately_come_first_once_each() {
    let mut preferences = Preferences::default();
    for path in ["а", "б", "а", "в", "г", "д", "е", "ж", "з", "и"] {
        preferences = preferences.opened(path);
    }
    assert_eq!(preferences.recent, ["и", "з", "ж", "е", "д", "г", "в", "а"]);
}
