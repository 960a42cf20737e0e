//! Pictures beside figures on paper: values and words, placed by whoever draws them.
//!
//! A picture adds nothing that is not said elsewhere. What it shows stands in the table beside it, so a format that cannot
//! draw says what stands under it and loses nothing.

use serde::Serialize;
use sverka_core::{Both, Market};

/// A small picture in a cell of a table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Picture {
    /// A value as a bar, held against where it should be and the range it may end in. The scale begins at zero.
    Bullet {
        /// The market, which gives the hue.
        market: Market,
        /// The value; no bar where there is none.
        value: Option<f64>,
        /// Where it should be, a line in ink.
        aim: Option<f64>,
        /// Low and high end of the range.
        range: Option<(f64, f64)>,
    },
    /// What was reached before, from the lowest to the highest, beside a target. The scale begins at zero.
    Strip {
        /// The market, which gives the hue.
        market: Market,
        /// The lowest value.
        lowest: f64,
        /// The middle one.
        median: f64,
        /// The highest.
        highest: f64,
        /// The target, a line in ink.
        target: Option<f64>,
    },
    /// Both markets on one scale: Russia on the axis, the United States hanging from it.
    Seam {
        /// Russia; nothing is drawn where nothing is known.
        ru: Option<f64>,
        /// The United States.
        us: Option<f64>,
        /// The threshold of Russia, a line in ink above the axis.
        ru_threshold: f64,
        /// The threshold of the United States, a line in ink below it.
        us_threshold: f64,
        /// The beginning of the scale.
        least: f64,
        /// Its end.
        most: f64,
    },
}

/// A metric over time in one market: what came, what was planned, and the band it is likely to end in.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The market.
    pub market: Market,
    /// Its title.
    pub title: Both,
    /// The top of the scale, which begins at zero.
    pub most: f64,
    /// The lines of the scale with their figures.
    pub marks: Vec<Mark>,
    /// What came, day by day.
    pub points: Vec<CoursePoint>,
    /// The target.
    pub target: Option<Mark>,
    /// Where it ends as it looks now.
    pub end: Option<CourseEnd>,
    /// Today as a share of the length, where it lies inside.
    pub now: Option<f64>,
    /// The first day in words.
    pub from: Both,
    /// The last day in words.
    pub to: Both,
    /// What is said under it.
    pub under: Both,
}

/// A value of a scale with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The value.
    pub at: f64,
    /// The figure as it is read.
    pub text: Both,
}

/// A day of a course.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CoursePoint {
    /// The share of the length that is over by its end, 0–1.
    pub at: f64,
    /// The value by then.
    pub value: f64,
    /// What was planned by then.
    pub planned: Option<f64>,
}

/// The end of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseEnd {
    /// The low end of the band.
    pub low: f64,
    /// The high end.
    pub high: f64,
    /// The middle.
    pub median: Mark,
    /// The band in words.
    pub between: Both,
}
