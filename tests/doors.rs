//! Every door through the real permissions, without a window: the main window may use each, another none, and
//! what they take and give is what the window's types say.

use serde_json::{Value, json};
use std::path::Path;
use sverka_shell::commands::{self, DOORS, STAGE_DOORS};
use sverka_shell::desk::Desk;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

/// An application without a window on the screen, with its folder.
struct House {
    app: App<MockRuntime>,
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> House {
        let folder = tempfile::tempdir().expect("folder");
        let desk = Desk::new(&folder.path().join("config"), folder.path(), |_| {});
        let app = mock_builder()
            .invoke_handler(commands::handler())
            .manage(desk)
            .build(sverka_shell::context())
            .expect("the configuration holds");
        House { app, folder }
    }

    fn window(&self, label: &str) -> WebviewWindow<MockRuntime> {
        WebviewWindowBuilder::new(&self.app, label, Default::default()).build().expect("window")
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }
}

fn ask(window: &WebviewWindow<MockRuntime>, door: &str, args: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: door.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().expect("address"),
        body: InvokeBody::Json(args),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().expect("an answer is JSON"))
}

fn denied(answer: &Result<Value, Value>) -> bool {
    matches!(answer, Err(Value::String(text)) if text.contains("not allowed"))
}

#[test]
fn the_main_window_may_use_every_door() {
    let house = House::new();
    let main = house.window("main");
    for door in DOORS {
        let answer = ask(&main, door.name, json!({}));
        assert!(!denied(&answer), "{} is shut: {answer:?}", door.name);
    }
}

#[test]
fn another_window_may_use_none() {
    let house = House::new();
    let stranger = house.window("stranger");
    for door in DOORS {
        let answer = ask(&stranger, door.name, json!({}));
        assert!(denied(&answer), "{} stands open: {answer:?}", door.name);
    }
}

#[test]
fn the_stage_may_look_at_what_is_on_it_and_at_nothing_else() {
    let house = House::new();
    let stage = house.window("stage");
    for door in DOORS {
        let answer = ask(&stage, door.name, json!({}));
        let open = STAGE_DOORS.contains(&door.name);
        assert_eq!(!denied(&answer), open, "{}: {answer:?}", door.name);
    }
    for other in ["plugin:event|emit", "plugin:window|destroy", "plugin:dialog|open"] {
        assert!(denied(&ask(&stage, other, json!({}))), "{other} stands open");
    }
}

#[test]
fn the_stage_shows_the_session_that_was_put_on_it() {
    let house = House::new();
    let (main, stage) = (house.window("main"), house.window("stage"));
    let asked = |door: &str, args: Value| ask(&main, door, args).expect(door);
    asked("workspace_create", json!({"path": house.path("s.sverka"), "name": "S"}));
    let new = json!({"new": {"title": {"ru": "Чай", "en": "Tea"}, "brand": {"ru": "Бренд", "en": "Brand"}, "language": "ru", "creators": []}});
    let campaign = asked("campaign_create", new)["value"].clone();
    let session = asked("session_begin", json!({"campaign": campaign}))["value"].clone();
    let notes = json!({"kind": "session", "id": session, "fields": {"notes": "только для меня"}});
    asked("record_save", notes);
    let shown = || ask(&stage, "stage_view", json!({})).expect("the stage may look");
    assert_eq!(shown()["stage"], Value::Null, "nothing is on it yet");
    asked("stage_show", json!({"session": session}));
    let seen = shown();
    assert_eq!(seen["stage"]["title"]["ru"], "Чай");
    assert!(!seen.to_string().contains("только для меня"));
    asked("session_go", json!({"id": session, "place": "worked"}));
    assert_eq!(shown()["stage"]["step"], "worked");
    asked("workspace_close", json!({}));
    assert_eq!(shown()["stage"], Value::Null, "a closed workspace leaves nothing on it");
}

#[test]
fn a_command_that_is_no_door_is_denied() {
    let house = House::new();
    let main = house.window("main");
    for other in ["plugin:shell|execute", "plugin:fs|read_file", "workspace_delete"] {
        assert!(ask(&main, other, json!({})).is_err(), "{other} answers");
    }
}

#[test]
fn a_partner_is_made_refused_saved_and_taken_back() {
    let house = House::new();
    let main = house.window("main");
    let asked = |door: &str, args: Value| ask(&main, door, args);
    let path = house.path("mine.sverka");
    let info = asked("workspace_create", json!({"path": path, "name": "Mine"})).expect("made");
    assert_eq!(info["name"], "Mine");
    assert!(Path::new(&path).exists());

    let refused = asked(
        "record_create",
        json!({"kind": "partner", "fields": {"name": {"ru": "", "en": " "}}}),
    )
    .expect_err("a partner needs a name");
    assert_eq!(refused["code"], "refused");
    assert_eq!(refused["problems"][0]["field"], "name");
    assert_eq!(refused["problems"][0]["code"], "empty");

    let name = "<script>alert('1')</script> «Ёлка» 🎄 \u{202e}tfel";
    let made = asked(
        "record_create",
        json!({"kind": "partner", "fields": {"name": {"ru": name, "en": ""}}}),
    )
    .expect("made");
    let id = made["value"].as_str().expect("an id").to_owned();
    assert_eq!(made["kinds"], json!(["partner"]));
    let note = "н".repeat(100_000);
    asked("record_save", json!({"kind": "partner", "id": id, "fields": {"notes": note}}))
        .expect("saved");
    let view = asked("partner_open", json!({"id": id})).expect("there");
    assert_eq!(view["partner"]["name"]["ru"], name);
    assert_eq!(view["partner"]["notes"].as_str().map(str::len), Some(200_000));

    let nul =
        asked("record_save", json!({"kind": "partner", "id": id, "fields": {"notes": "a\u{0}b"}}))
            .expect_err("a NUL is kept by no tool");
    assert_eq!(nul["problems"][0]["code"], "nul");
    asked("undo", json!({})).expect("taken back");
    let view = asked("partner_open", json!({"id": id})).expect("there");
    assert_eq!(view["partner"]["notes"], "");
    let verified = asked("workspace_verify", json!({})).expect("checked");
    assert_eq!(verified["holds"], true);
}

#[test]
fn bad_input_is_refused_at_its_field() {
    let house = House::new();
    let main = house.window("main");
    let asked = |door: &str, args: Value| ask(&main, door, args);
    asked("workspace_create", json!({"path": house.path("bad.sverka"), "name": "Bad"}))
        .expect("made");
    let new = json!({"new": {"title": {"ru": "Чай", "en": "Tea"}, "brand": {"ru": "Бренд", "en": "Brand"}, "language": "ru", "creators": []}});
    let campaign = asked("campaign_create", new).expect("made")["value"].clone();
    let target = |metric: &str, primary: bool| json!({"kind": "target", "fields": {"campaign": campaign, "metric": metric, "primary": primary}});
    let campaign_edit =
        |fields: Value| json!({"kind": "campaign", "id": campaign, "fields": fields});
    let table: Vec<(&str, Value, &str, &str)> = vec![
        (
            "record_save",
            campaign_edit(json!({"starts": "2026-12-10", "ends": "2026-12-01"})),
            "ends",
            "end-before-start",
        ),
        (
            "record_save",
            campaign_edit(json!({"budget": [{"minor": -1, "currency": "RUB"}]})),
            "budget.0",
            "negative",
        ),
        (
            "record_save",
            campaign_edit(json!({"budget": [{"minor": 100, "currency": "XAU"}]})),
            "budget",
            "unknown-currency",
        ),
        ("record_save", campaign_edit(json!({"starts": "2026-02-31"})), "starts", "wrong-kind"),
        ("record_save", campaign_edit(json!({"nonsense": 1})), "nonsense", "not-found"),
        ("record_create", target("likes-per-moon", false), "metric", "unknown-metric"),
    ];
    for (door, args, field, code) in table {
        let refused = asked(door, args.clone()).expect_err(&format!("{args} passes"));
        assert_eq!(refused["problems"][0]["field"], field, "{refused}");
        assert_eq!(refused["problems"][0]["code"], code, "{refused}");
    }
    asked("record_create", target("orders", true)).expect("the primary metric");
    let second =
        asked("record_create", target("views", true)).expect_err("a second primary metric");
    assert_eq!(second["problems"][0]["code"], "second-primary");
    asked("record_create", target("views", false)).expect("a second metric");
    asked("record_create", target("clicks", false)).expect("a third metric");
    let fourth = asked("record_create", target("likes", false)).expect_err("a fourth metric");
    assert_eq!(fourth["problems"][0]["code"], "too-many-metrics");
    let row = json!({"kind": "need", "fields": {"campaign": campaign, "creators": [{"party": campaign, "need": {"ru": "", "en": ""}, "overlap": 6}]}});
    let overlap = asked("record_create", row).expect_err("an overlap of six");
    assert_eq!(overlap["problems"][0]["code"], "out-of-range");
}

#[test]
fn a_second_opening_of_the_same_file_is_told_so() {
    let house = House::new();
    let main = house.window("main");
    let path = house.path("one.sverka");
    ask(&main, "workspace_create", json!({"path": path, "name": "One"})).expect("made");
    let other = House::new();
    let refused = ask(&other.window("main"), "workspace_open", json!({"path": path}))
        .expect_err("open twice");
    assert_eq!(refused["code"], "busy");
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_as_it_is() {
    let house = House::new();
    let main = house.window("main");
    let path = house.path("letter.sverka");
    let bytes = b"Dear Nika, this is a letter and no workspace at all.".repeat(40);
    std::fs::write(&path, &bytes).expect("written");
    let refused = ask(&main, "workspace_open", json!({"path": path})).expect_err("not ours");
    assert_eq!(refused["code"], "not-ours");
    assert_eq!(std::fs::read(&path).expect("still there"), bytes);
}
