//! What was learned, offered where the next scorecard and the next target are made (REQUIREMENTS 151, 157).

use crate::partner::Tier;
use crate::problem::{Problem, TEXT_MOST, check_both_name, check_date, check_text};
use crate::profile::is_same_category;
use crate::{Both, Id, Market};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Learning {
    /// Identity.
    pub id: Id,
    /// The campaign it comes from; `None` for what is known from elsewhere.
    pub campaign: Option<Id>,
    /// The market it holds for; `None` for any.
    pub market: Option<Market>,
    /// The tier it holds for; `None` for any.
    pub tier: Option<Tier>,
    /// The product category it holds for; empty for any.
    pub category: String,
    /// The metric it is about.
    pub metric: Option<String>,
    /// What was learned.
    pub text: Both,
    /// The day.
    pub learned_on: NaiveDate,
}

impl Learning {
    /// What is wrong with the record, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_both_name(&mut problems, "text", &self.text);
        check_text(&mut problems, "category", &self.category, TEXT_MOST);
        check_date(&mut problems, "learned_on", Some(self.learned_on));
        problems
    }
}

/// What a scorecard or a target is made for; `None` and blank where that is not known yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The market.
    pub market: Option<Market>,
    /// The size of audience.
    pub tier: Option<Tier>,
    /// The product category.
    pub category: Both,
    /// The metric.
    pub metric: Option<String>,
}

impl Learning {
    /// How closely it holds for something: how many of market, size of audience, category and metric it names that are
    /// the same there; `None` where one that it names is another one.
    pub fn fits(&self, about: &About) -> Option<u32> {
        let mut same = 0;
        let mut agrees = |named: bool, known: bool, alike: bool| {
            same += u32::from(named && known && alike);
            !named || !known || alike
        };
        let category = Both::new(&self.category, &self.category);
        let holds =
            agrees(self.market.is_some(), about.market.is_some(), self.market == about.market)
                && agrees(self.tier.is_some(), about.tier.is_some(), self.tier == about.tier)
                && agrees(
                    !category.is_blank(),
                    !about.category.is_blank(),
                    is_same_category(&category, &about.category),
                )
                && agrees(
                    self.metric.is_some(),
                    about.metric.is_some(),
                    self.metric == about.metric,
                );
        holds.then_some(same)
    }
}

/// What was learned that holds for something, the closest first and of equals the newest.
pub fn offered<'a>(learned: &'a [Learning], about: &About) -> Vec<&'a Learning> {
    let mut fitting: Vec<(u32, &Learning)> =
        learned.iter().filter_map(|own| Some((own.fits(about)?, own))).collect();
    fitting.sort_by_key(|(same, own)| (std::cmp::Reverse((*same, own.learned_on)), own.id));
    fitting.into_iter().map(|(_, own)| own).collect()
}
