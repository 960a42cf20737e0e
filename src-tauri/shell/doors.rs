//! The macro that makes the window's doors: one line each, a name, what it takes and what it gives.
//!
//! From the one list come the commands, the handler, and the description that the permissions and the window's
//! types are compared with.

/// A door as it is described to the outside.
pub struct Door {
    /// Its name, as the window calls it.
    pub name: &'static str,
    /// What it takes: names and types as written.
    pub takes: &'static [(&'static str, &'static str)],
    /// What it gives, as written.
    pub gives: &'static str,
}

macro_rules! doors {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $takes:ty),* $(,)?) -> $gives:ty = $work:expr;)*) => {
        $(
            $(#[$doc])*
            #[tauri::command(async)]
            #[allow(clippy::too_many_arguments)]
            pub fn $name(desk: tauri::State<'_, Desk>, $($arg: $takes),*) -> Outcome<$gives> {
                let work: fn(&Desk, $($takes),*) -> Outcome<$gives> = $work;
                work(&desk, $($arg),*)
            }
        )*

        /// Every door, in the order of the list.
        pub const DOORS: &[$crate::doors::Door] = &[$($crate::doors::Door {
            name: stringify!($name),
            takes: &[$((stringify!($arg), stringify!($takes))),*],
            gives: stringify!($gives),
        }),*];

        /// Answers calls through the doors.
        pub fn handler<R: tauri::Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
pub(crate) use doors;
