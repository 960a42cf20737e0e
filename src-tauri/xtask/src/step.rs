//! Progress: numbered steps, each saying what it does and how long it took.

use crate::Failure;
use std::time::{Duration, Instant};

/// What a step found to do.
pub enum Done {
    /// It did its work.
    Now,
    /// There was nothing left to do.
    Before,
}

/// The steps of one task, counted as they are taken.
pub struct Steps {
    taken: usize,
    total: usize,
}

impl Steps {
    /// A task of `total` steps.
    pub fn of(total: usize) -> Self {
        Self { taken: 0, total }
    }

    /// Takes the next step: says what it is `doing`, does it, says how long it took.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn take(
        &mut self,
        doing: &str,
        work: impl FnOnce() -> Result<Done, Failure>,
    ) -> Result<(), Failure> {
        self.taken += 1;
        let line = format!("[{}/{}] {doing} …", self.taken, self.total);
        println!("{line}");
        let start = Instant::now();
        let end = work();
        match &end {
            Ok(Done::Now) => println!("{line} {}", spell(start.elapsed())),
            Ok(Done::Before) => println!("{line} nothing to do"),
            Err(_) => println!("{line} failed after {}", spell(start.elapsed())),
        }
        end.map(|_| ())
    }
}

/// A length of time as a person says it: to a tenth of a second at first, then in seconds, then in minutes.
pub fn spell(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::spell;
    use std::time::Duration;

    #[test]
    fn time_is_told_as_finely_as_it_matters() {
        for (millis, said) in [
            (40, "0.0 s"),
            (1_540, "1.5 s"),
            (42_900, "42 s"),
            (60_000, "1 min 0 s"),
            (754_000, "12 min 34 s"),
        ] {
            assert_eq!(spell(Duration::from_millis(millis)), said);
        }
    }
}
