//! Pairs of phrases, one as business says it and one as it speaks to a creator: those that come with the product and
//! those that grew with use.

use crate::Workspace;
use crate::clause::both;
use crate::failure::Outcome;
use crate::record::{Editable, blank_of};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sverka_core::phrase::{PAIRS, Phrase, likeness};
use sverka_core::{Both, Id, Kind, Problem};
use sverka_store::Reader;

/// A pair to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PhrasePair {
    /// The record, where it is the person's own.
    pub id: Option<Id>,
    /// As business says it.
    pub business: Both,
    /// As it speaks to a creator.
    pub creative: Both,
    /// Where it came up, of one's own.
    pub note: String,
}

/// Most pairs offered beside a field.
const OFFERED: usize = 3;

/// All pairs: the person's own first, the latest before the others, then those that come with the product.
pub fn list(workspace: &Workspace) -> Outcome<Vec<PhrasePair>> {
    workspace.read(|r| {
        let mut own = r.all::<Phrase>()?;
        own.sort_by_key(|phrase| std::cmp::Reverse(phrase.id));
        let own = own.into_iter().map(|phrase| PhrasePair {
            id: Some(phrase.id),
            business: phrase.business,
            creative: phrase.creative,
            note: phrase.note,
        });
        Ok(own.chain(PAIRS.iter().map(|key| built_in(key))).collect())
    })
}

/// The pairs that speak of what a text speaks of, the likeliest first; none when no word of it is known.
pub fn near(workspace: &Workspace, text: &Both) -> Outcome<Vec<PhrasePair>> {
    let mut pairs: Vec<(u32, PhrasePair)> = list(workspace)?
        .into_iter()
        .map(|pair| (likeness(text, &pair.business, &pair.creative), pair))
        .filter(|(likeness, _)| *likeness > 0)
        .collect();
    pairs.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
    Ok(pairs.into_iter().take(OFFERED).map(|(_, pair)| pair).collect())
}

fn built_in(key: &str) -> PhrasePair {
    let side = |side: &str| both(|l| l.text(&format!("phrase-{key}-{side}"), &[]));
    PhrasePair {
        id: None,
        business: side("business"),
        creative: side("creative"),
        note: String::new(),
    }
}

impl Editable for Phrase {
    const KIND: Kind = Kind::Phrase;
    fn blank(id: Id) -> Value {
        blank_of(&Phrase {
            id,
            business: Both::default(),
            creative: Both::default(),
            note: String::new(),
        })
    }
    fn name(&self) -> Both {
        self.business.clone()
    }
    fn problems(&self, _: &Reader, _: NaiveDate) -> Outcome<Vec<Problem>> {
        Ok(Phrase::problems(self))
    }
}
