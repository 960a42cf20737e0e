//! Where things are in the checkout and in the build folder.

use std::path::{Path, PathBuf};

/// The checkout: the folder of the root `Cargo.toml`.
pub fn root() -> &'static Path {
    // Without `..` in it, a path is the same to whoever takes it apart, a file dialog among them.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("xtask lives two folders below the root")
}

/// The window's sources and packages.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where things meant for a person are left. Always in the checkout, wherever the build folder is.
pub fn output(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// A program built by Cargo in this profile (`debug` or `release`).
pub fn built(profile: &str, program: &str) -> PathBuf {
    let folder = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder));
    folder.join(profile).join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}
