//! Relationships of a partner with earlier brands, and how long they lasted (REQUIREMENTS 93).

use crate::merge::joined;
use crate::problem::{
    Problem, ProblemCode, TEXT_MOST, check_link, check_name, check_span, check_text,
};
use crate::{Id, fold};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A partner's time with one brand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Relationship {
    /// Identity.
    pub id: Id,
    /// Whose relationship.
    pub partner: Id,
    /// The brand, as they name it.
    pub brand: String,
    /// First day, as far as known.
    pub from: Option<NaiveDate>,
    /// Last day; `None` while it goes on.
    pub to: Option<NaiveDate>,
    /// A page that shows it, `http` or `https`.
    pub link: String,
    /// Whom to ask, what was said.
    pub note: String,
}

impl Relationship {
    /// A relationship of a partner with nothing known.
    pub fn new(id: Id, partner: Id) -> Relationship {
        Relationship {
            id,
            partner,
            brand: String::new(),
            from: None,
            to: None,
            link: String::new(),
            note: String::new(),
        }
    }

    /// What is wrong with the record on a day beside the other relationships of its partner, field by field.
    ///
    /// Two relationships with one brand do not run at the same time: it is one, noted twice, and is refused by name
    /// at the date that lies within the other. Only days that are known can overlap; the brand is compared without
    /// regard to case, `ё` and look-alike letters.
    pub fn problems(&self, others: &[Relationship], today: NaiveDate) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_name(&mut problems, "brand", &self.brand);
        check_span(&mut problems, self.from, self.to, today);
        check_link(&mut problems, "link", &self.link);
        check_text(&mut problems, "note", &self.note, TEXT_MOST);
        if problems.is_empty() {
            problems.extend(self.overlap(others));
        }
        problems
    }

    /// Whether it is the time of one brand with one partner that `other` tells of as well, noted twice.
    pub fn overlaps(&self, other: &Relationship) -> bool {
        self.overlap(std::slice::from_ref(other)).is_some()
    }

    /// The whole time of two relationships that overlap, under the identity of this one: from the earlier first day to
    /// the later last day, with the notes of both and the second link in words.
    pub fn united(self, other: &Relationship) -> Relationship {
        let second = if self.link.trim() == other.link.trim() { "" } else { other.link.trim() };
        let (link, rest) = match self.link.trim() {
            "" => (second.to_owned(), ""),
            _ => (self.link.clone(), second),
        };
        Relationship {
            from: self.from.min(other.from).or(self.from).or(other.from),
            to: self.to.zip(other.to).map(|(one, other)| one.max(other)),
            note: joined(&joined(&self.note, &other.note), rest),
            link,
            ..self
        }
    }

    fn overlap(&self, others: &[Relationship]) -> Option<Problem> {
        let own = self.from?;
        let brand = fold(&self.brand);
        let (other, since) = others
            .iter()
            .filter(|other| {
                other.id != self.id && other.partner == self.partner && fold(&other.brand) == brand
            })
            .filter_map(|other| Some((other, other.from?)))
            .find(|(other, since)| {
                let before = self.to.is_some_and(|to| to < *since);
                let after = other.to.is_some_and(|to| to < own);
                !before && !after
            })?;
        let field = if own >= since { "from" } else { "to" };
        let problem = Problem::at(field, ProblemCode::Overlaps);
        Some(problem.with("name", other.brand.trim()).with("start", since))
    }
}

/// The longest relationship of a partner, with what its length was counted from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Longest {
    /// The relationship.
    pub relationship: Id,
    /// The brand.
    pub brand: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it goes on.
    pub to: Option<NaiveDate>,
    /// The last day that is counted: `to`, or today while it goes on.
    pub until: NaiveDate,
    /// Whole months it lasted, see [`months`].
    pub months: u32,
}

impl Longest {
    /// Whether it lasted longer than so many months, be it by a day (REQUIREMENTS 93).
    pub fn exceeds(&self, months: u32) -> bool {
        match (self.from.checked_add_months(Months::new(months)), self.until.succ_opt()) {
            (Some(due), Some(end)) => end > due,
            _ => false,
        }
    }
}

/// The whole months from the first to the last day, both of them counted.
///
/// A month is a month of the calendar: it ends on the day before the one of the same number, so that 1 January to
/// 30 June is six months, and so is 15 March to 14 September. Where that number is missing the last day of the month
/// stands for it: 31 August to 27 February is six months. Zero when the days are reversed.
pub fn months(from: NaiveDate, to: NaiveDate) -> u32 {
    let Some(end) = to.succ_opt() else { return 0 };
    (1..)
        .take_while(|n| from.checked_add_months(Months::new(*n)).is_some_and(|due| due <= end))
        .last()
        .unwrap_or(0)
}

/// The longest relationship by days, of those whose first day is known and not after `today`; of several as long the
/// one noted first. One that goes on counts until today. `None` when there is none.
pub fn longest(relationships: &[Relationship], today: NaiveDate) -> Option<Longest> {
    let mut found: Option<Longest> = None;
    for relationship in relationships {
        let Some(from) = relationship.from.filter(|from| *from <= today) else { continue };
        let until = relationship.to.map_or(today, |to| to.min(today));
        if until < from || found.as_ref().is_some_and(|f| f.until - f.from >= until - from) {
            continue;
        }
        found = Some(Longest {
            relationship: relationship.id,
            brand: relationship.brand.clone(),
            from,
            to: relationship.to,
            until,
            months: months(from, until),
        });
    }
    found
}
