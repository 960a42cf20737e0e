//! Simulated creators and campaigns of known make, to see whether the methods keep what they promise (METHODS,
//! "Check"). The tests run a few of them, the benchmark command as many as METHODS asks for.
//!
//! Every draw has a fixed beginning: all machines see the same creators and the same campaigns.

mod campaign;
mod creator;

pub use campaign::{Alarms, Forecasts, alarms, forecasts};
pub use creator::{Creators, Kind, coverage};
