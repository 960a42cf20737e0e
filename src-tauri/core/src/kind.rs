//! The kinds of record a workspace keeps, by the one name each has on every floor.

use serde::{Deserialize, Serialize};

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Settings,
    Partner,
    Score,
    Template,
    Case,
    Relationship,
    Reference,
    Message,
    GateOverride,
    Move,
    Campaign,
    Party,
    Need,
    Target,
    Clause,
    Revision,
    Signature,
    Deliverable,
    Import,
    Mapping,
    Tally,
    Step,
    Decision,
    Conversation,
    Lapse,
    Debrief,
}

impl Kind {
    /// Every kind; one that points to another comes after it.
    pub const ALL: [Kind; 26] = [
        Kind::Settings,
        Kind::Partner,
        Kind::Score,
        Kind::Template,
        Kind::Case,
        Kind::Relationship,
        Kind::Reference,
        Kind::Message,
        Kind::GateOverride,
        Kind::Move,
        Kind::Campaign,
        Kind::Party,
        Kind::Need,
        Kind::Target,
        Kind::Clause,
        Kind::Revision,
        Kind::Signature,
        Kind::Deliverable,
        Kind::Import,
        Kind::Mapping,
        Kind::Tally,
        Kind::Step,
        Kind::Decision,
        Kind::Conversation,
        Kind::Lapse,
        Kind::Debrief,
    ];

    /// The name of the kind, which is also the name of its table.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Settings => "settings",
            Kind::Partner => "partner",
            Kind::Score => "score",
            Kind::Template => "template",
            Kind::Campaign => "campaign",
            Kind::Party => "party",
            Kind::Need => "need",
            Kind::Target => "target",
            Kind::Clause => "clause",
            Kind::Revision => "revision",
            Kind::Signature => "signature",
            Kind::Deliverable => "deliverable",
            Kind::Import => "import",
            Kind::Mapping => "mapping",
            Kind::Tally => "tally",
            Kind::Step => "step",
            Kind::Decision => "decision",
            Kind::Case => "case",
            Kind::Relationship => "relationship",
            Kind::Reference => "reference",
            Kind::Conversation => "conversation",
            Kind::Message => "message",
            Kind::GateOverride => "gate-override",
            Kind::Move => "move",
            Kind::Lapse => "lapse",
            Kind::Debrief => "debrief",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
