//! `cargo xtask codegen`: the TypeScript types of the window, written from the Rust ones.

use crate::command::{WHOLE, cargo, finish};
use crate::step::{Done, Steps};
use crate::system::{Reach, prepare};
use crate::{Failure, Wishes};

/// Lets the test that compares the generated types with the committed ones write them instead.
///
/// # Errors
/// When a step fails.
pub fn codegen(wishes: &Wishes) -> Result<(), Failure> {
    let mut steps = Steps::of(2);
    steps.take("Looking for system packages", || prepare(Reach::Window, wishes))?;
    steps.take("Writing ui/src/generated", || {
        let mut test = cargo("test");
        test.args(WHOLE).args(["--test", "generated"]).env("SVERKA_CODEGEN", "write");
        finish(&mut test).map(|()| Done::Now)
    })
}
