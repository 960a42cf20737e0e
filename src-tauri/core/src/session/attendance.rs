//! Who must be in the room for a session to decide anything (REQUIREMENTS 43, 46, 55, 58).

use super::{AttendeeRole, Session};
use crate::Id;
use crate::campaign::Party;
use serde::{Deserialize, Serialize};

/// What is missing among those who came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AttendanceGap {
    /// Nobody came for the party.
    Nobody,
    /// Only people came who pass things on: a manager, a coordinator (REQUIREMENTS 55).
    OnlyMessengers,
    /// Somebody came, but nobody who can say yes (REQUIREMENTS 55).
    NobodyDecides,
    /// The parties speak through somebody, and nobody neutral is here (REQUIREMENTS 43, 58).
    NoMediator,
}

/// A gap, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AttendanceWarning {
    /// The party; `None` for what concerns the room.
    pub party: Option<Id>,
    /// What is missing.
    pub gap: AttendanceGap,
}

/// Whether somebody of this role carries what is said to those who decide.
fn passes_on(role: AttendeeRole) -> bool {
    use AttendeeRole::*;
    matches!(role, Coordinator | Mediator | CreatorManager | PointPerson | Analyst)
}

/// What is missing, party by party in their order, then the room.
pub fn warnings(session: &Session, parties: &[Party]) -> Vec<AttendanceWarning> {
    let mut warnings: Vec<AttendanceWarning> = parties
        .iter()
        .filter_map(|party| {
            let came: Vec<_> =
                session.attendees.iter().filter(|one| one.party == Some(party.id)).collect();
            let gap = if came.is_empty() {
                AttendanceGap::Nobody
            } else if came.iter().any(|one| one.decides) {
                return None;
            } else if came.iter().all(|one| passes_on(one.role)) {
                AttendanceGap::OnlyMessengers
            } else {
                AttendanceGap::NobodyDecides
            };
            Some(AttendanceWarning { party: Some(party.id), gap })
        })
        .collect();
    let neutral = |role| matches!(role, AttendeeRole::Mediator | AttendeeRole::Strategist);
    if session.mediated
        && !session.attendees.iter().any(|one| one.party.is_none() && neutral(one.role))
    {
        warnings.push(AttendanceWarning { party: None, gap: AttendanceGap::NoMediator });
    }
    warnings
}

/// Whether somebody of every party was there, so that what is agreed was defined together (REQUIREMENTS 46).
pub fn all_present(session: &Session, parties: &[Party]) -> bool {
    !parties.is_empty() && parties.iter().all(|party| came(session, party.id))
}

/// Whether somebody came for a party.
pub fn came(session: &Session, party: Id) -> bool {
    session.attendees.iter().any(|one| one.party == Some(party))
}
