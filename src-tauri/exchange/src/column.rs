//! What is decided about one column of a table.

use crate::inspection::{CellUnit, IssueCode, Role};
use crate::source::{self, Meaning, Scale};
use crate::survey::Tally;
use crate::unit;
use rust_decimal::Decimal;
use sverka_core::metric::{self, Metric};

/// What is decided about one column.
pub(crate) struct PlannedColumn {
    pub name: String,
    pub metric: Option<&'static Metric>,
    pub role: Option<Role>,
    /// `None` for words.
    pub unit: Option<CellUnit>,
    pub decimal: char,
    /// The figure is the cell × `times` ÷ `by`.
    pub times: Decimal,
    pub by: Decimal,
    pub currency: Option<String>,
    pub refused: Option<IssueCode>,
    /// The metric it would be, were its money of one currency.
    pub meant: Option<&'static str>,
    /// Whether its figures are taken from another table of the file.
    pub repeats: bool,
    /// The place of its meaning among those of its source; a lower one is preferred.
    pub rank: usize,
    /// Whether a person said what it means.
    pub chosen: bool,
    /// Whether its days are those on which posts were published.
    pub published: bool,
    /// Whether some of its per cents carry their sign and others do not.
    pub mixed: bool,
    /// Whether it counts only in rows whose result is a conversion.
    pub of_outcome: bool,
    /// The unit that its source says of numbers that are no metric.
    pub said: Option<CellUnit>,
}

impl PlannedColumn {
    /// Gives it the meaning its header has. `title` is that of its table; `guessed` says that no source is known.
    pub(crate) fn mean(
        &mut self,
        meaning: Meaning,
        tally: &Tally,
        title: Option<&str>,
        guessed: bool,
    ) {
        match meaning {
            Meaning::Role(role) => self.role = Some(role),
            Meaning::Numbers(unit) => (self.role, self.said) = (Some(Role::Ignore), Some(unit)),
            Meaning::Published => (self.role, self.published) = (Some(Role::Day), true),
            Meaning::NthDay => self.role = Some(Role::Day),
            Meaning::Titled => {
                if let Some(metric) = title.and_then(source::metric_named).and_then(metric::find) {
                    self.scale(metric, Scale::Own, tally);
                }
            }
            // A header that promises a metric over cells that are words is another column of that name.
            Meaning::Metric(..)
                if guessed
                    && tally.numbers + tally.durations + tally.broken == 0
                    && tally.filled > 0 => {}
            Meaning::Metric(id, scale) => {
                if let Some(metric) = metric::find(id) {
                    self.scale(metric, scale, tally);
                }
            }
        }
    }

    /// Makes this the column of a metric and settles in which unit its cells are.
    pub(crate) fn scale(&mut self, metric: &'static Metric, scale: Scale, tally: &Tally) {
        let written = unit::of_metric(metric, scale, &self.name, tally);
        self.metric = Some(metric);
        self.unit = Some(written.unit);
        (self.times, self.by) = (written.times, written.by);
    }
}
