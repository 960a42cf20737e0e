//! What a walk takes of a person: things to find and press, and letters to type.
//!
//! The keystroke-level model (Card, Moran and Newell, 1980) reckons 1.35 s to think of a step, 1.1 s to point, 0.2 s to
//! press and 0.4 s to move the hand: three seconds together; and 0.28 s a letter for somebody who types 40 words a
//! minute. What people say to each other meanwhile is no part of it.

use std::ops::Add;

/// Seconds for an act: to think of it, to find it, to press it.
pub const SECONDS_AN_ACT: f64 = 3.05;

/// Seconds for a letter at 40 words a minute.
pub const SECONDS_A_LETTER: f64 = 0.28;

/// Acts and letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effort {
    /// Things found and pressed, keys that lead, fields entered, files dropped.
    pub acts: usize,
    /// Letters typed.
    pub letters: usize,
}

impl Effort {
    /// How long it takes, in minutes.
    pub fn minutes(self) -> f64 {
        (self.acts as f64 * SECONDS_AN_ACT + self.letters as f64 * SECONDS_A_LETTER) / 60.0
    }
}

impl Add for Effort {
    type Output = Effort;
    fn add(self, other: Effort) -> Effort {
        Effort { acts: self.acts + other.acts, letters: self.letters + other.letters }
    }
}

impl std::fmt::Display for Effort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} acts, {} letters, {:.1} min", self.acts, self.letters, self.minutes())
    }
}
