//! Merging two records of one partner: everything that points to the one that goes points to the one that stays, and
//! nothing that was written is lost.
//!
//! The record that goes is archived and says what it was merged into. It is one step, and undo takes it back whole. What
//! was signed does not change: a signed text holds names, not records.

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use crate::record::put_checked;
use crate::template;
use crate::workspace::{Done, found, label};
use serde::{Deserialize, Serialize};
use sverka_core::campaign::{Campaign, Party};
use sverka_core::case::CaseStudy;
use sverka_core::conversation::Conversation;
use sverka_core::duplicate::{Certainty, Why, duplicates};
use sverka_core::gate::GateOverride;
use sverka_core::lapse::Lapse;
use sverka_core::merge::{Clash, ClashField, Left, clashes, joined, united};
use sverka_core::message::Message;
use sverka_core::partner::Partner;
use sverka_core::phase::Move;
use sverka_core::pilot::Debrief;
use sverka_core::problem::ProblemCode;
use sverka_core::reference::Reference;
use sverka_core::relationship::Relationship;
use sverka_core::scorecard::Score;
use sverka_core::{Both, Id, Kind, Lang, Problem, fold};
use sverka_locale::locale;
use sverka_store::{Reader, Record, Writer};

/// Two records side by side, and what one of them would be with the other in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergeView {
    /// The record that would stay.
    pub keep: Partner,
    /// The record that would go.
    pub gone: Partner,
    /// Where only one of two values can stand.
    pub clashes: Vec<Clash>,
    /// What points to the record that would go and would point to the other.
    pub moving: Vec<Moving>,
    /// The record that would stand, with the chosen values.
    pub united: Partner,
}

/// How many records of a kind change hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Moving {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: u32,
}

/// Two partners who may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AlikePartners {
    /// The earlier record.
    pub one: Id,
    /// The later one.
    pub other: Id,
    /// The earlier name.
    pub one_name: Both,
    /// The later name.
    pub other_name: Both,
    /// Why they may be one.
    pub why: Why,
    /// How sure it is.
    pub certainty: Certainty,
}

/// What merging two records would do; `leads` are the fields in which the value of the one that goes stands.
pub fn preview(
    workspace: &Workspace,
    keep: Id,
    gone: Id,
    leads: &[ClashField],
) -> Outcome<MergeView> {
    workspace.read(|r| {
        let (keep, gone) = two(r, keep, gone)?;
        Ok(MergeView {
            clashes: clashes(&keep, &gone),
            moving: pointing(r, gone.id)?,
            united: together(&keep, &gone, leads),
            keep,
            gone,
        })
    })
}

/// Merges `gone` into `keep`.
pub fn run(workspace: &Workspace, keep: Id, gone: Id, leads: &[ClashField]) -> Outcome<Done<Id>> {
    let name = workspace.read(|r| Ok(found::<Partner>(r, keep)?.name))?;
    workspace.change(label(Kind::Partner, "merge", name), |w| {
        let (keep, gone) = two(w, keep, gone)?;
        put_checked(w, &together(&keep, &gone, leads), workspace.today())?;
        scores(w, &keep, &gone)?;
        repoint(w, gone.id, keep.id)?;
        relationships(w, keep.id)?;
        let id = keep.id;
        w.put(&Partner { merged_into: Some(id), archived: true, ..gone })?;
        Ok(id)
    })
}

/// Partners who may be one, the surest first; those put aside are asked about as well, those merged already are not.
pub fn alike(workspace: &Workspace) -> Outcome<Vec<AlikePartners>> {
    let partners = workspace.read(standing)?;
    let pairs = duplicates(partners.iter().map(Into::into));
    let mut found: Vec<AlikePartners> = pairs
        .into_iter()
        .map(|pair| AlikePartners {
            one: partners[pair.one].id,
            other: partners[pair.other].id,
            one_name: partners[pair.one].name.clone(),
            other_name: partners[pair.other].name.clone(),
            certainty: pair.why.certainty(),
            why: pair.why,
        })
        .collect();
    found.sort_by_key(|pair| pair.certainty);
    Ok(found)
}

/// The partners that were not merged into another.
pub(crate) fn standing(reader: &Reader) -> Outcome<Vec<Partner>> {
    Ok(reader.all::<Partner>()?.into_iter().filter(|p| p.merged_into.is_none()).collect())
}

/// `keep` with everything of `newer` in it, whose numbers of followers are those of today: the numbers before them are
/// in the history, not in the notes.
pub(crate) fn renewed(keep: &Partner, newer: &Partner) -> Partner {
    let (mut partner, mut left) = united(keep, newer, &[ClashField::Followers]);
    left.retain(|left| left.field != ClashField::Followers);
    if !left.is_empty() {
        partner.notes = joined(&partner.notes, &told(&left, keep.language));
    }
    partner
}

/// `keep` with everything of `gone` in it; what could not stand beside it is kept in the notes, in words.
pub(crate) fn together(keep: &Partner, gone: &Partner, leads: &[ClashField]) -> Partner {
    let (mut partner, left) = united(keep, gone, leads);
    if !left.is_empty() {
        partner.notes = joined(&partner.notes, &told(&left, keep.language));
    }
    partner
}

/// What gave way, as a paragraph in the language the partner is written to in.
fn told(left: &[Left], lang: Lang) -> String {
    let locale = locale(lang);
    let lines = left.iter().map(|left| {
        let field = locale.text(&format!("merge-field-{}", left.field.tag()), &[]);
        let value = value(left, lang);
        let args = [("field", field.as_str().into()), ("value", value.as_str().into())];
        if left.of.is_empty() {
            locale.text("merge-left-line", &args)
        } else {
            let of = [args[0].clone(), args[1].clone(), ("of", left.of.as_str().into())];
            locale.text("merge-left-line-of", &of)
        }
    });
    std::iter::once(locale.text("merge-left", &[])).chain(lines).collect::<Vec<_>>().join("\n")
}

/// A value as it is shown: kinds and the like in words, the rest as it is.
fn value(left: &Left, lang: Lang) -> String {
    let locale = locale(lang);
    match left.field {
        ClashField::Kind | ClashField::Language | ClashField::Briefing | ClashField::Mode => {
            locale.text(&format!("merge-value-{}", left.text), &[])
        }
        ClashField::Followers => {
            left.text.parse().map_or_else(|_| left.text.clone(), |n: i64| locale.integer(n))
        }
        _ => left.text.clone(),
    }
}

/// The two records, when they can be merged: both are there, they are two, and neither is merged already.
fn two(reader: &Reader, keep: Id, gone: Id) -> Outcome<(Partner, Partner)> {
    let (keep, gone): (Partner, Partner) = (found(reader, keep)?, found(reader, gone)?);
    let problem = |field| Err(Failure::fields(vec![Problem::at(field, ProblemCode::NotFound)]));
    if keep.id == gone.id || gone.merged_into.is_some() {
        return problem("gone");
    }
    if keep.merged_into.is_some() {
        return problem("keep");
    }
    let own: Vec<Party> = reader.where_eq("partner", keep.id)?;
    for party in reader.where_eq::<Party>("partner", gone.id)? {
        if own.iter().any(|own| own.campaign == party.campaign) {
            let campaign: Campaign = found(reader, party.campaign)?;
            let name = campaign.title.or_other(keep.language).to_owned();
            return Err(Failure::of(Code::BothTakePart).with("campaign", name));
        }
    }
    Ok((keep, gone))
}

/// Makes one of those relationships of `partner` that tell of one time with one brand.
fn relationships(writer: &mut Writer, partner: Id) -> Outcome<()> {
    let mut standing: Vec<Relationship> = Vec::new();
    for mut next in writer.where_eq::<Relationship>("partner", partner)? {
        // What is made longer may reach into a third.
        while let Some(at) = standing.iter().position(|other| other.overlaps(&next)) {
            let earlier = standing.remove(at);
            writer.remove::<Relationship>(next.id)?;
            next = earlier.united(&next);
            writer.put(&next)?;
        }
        standing.push(next);
    }
    Ok(())
}

/// Where one person gave both records a mark on one criterion that means the same, only one mark can count: the newest of
/// the record that stays. The other goes into its evidence, and stays where it was given. A mark under other words moves
/// along as it is.
fn scores(writer: &mut Writer, keep: &Partner, gone: &Partner) -> Outcome<()> {
    let templates = template::read(writer)?;
    let sheet = |score: &Score| {
        templates.version(score.kind, score.template).and_then(|v| v.criterion(&score.criterion))
    };
    let same = |one: &Score, other: &Score| {
        one.criterion == other.criterion
            && fold(&one.rater) == fold(&other.rater)
            && match (sheet(one), sheet(other)) {
                (Some(one), Some(other)) => one.means_the_same(other),
                _ => (one.kind, one.template) == (other.kind, other.template),
            }
    };
    let mut standing: Vec<Score> = writer.where_eq("partner", keep.id)?;
    standing.sort_by_key(|score| std::cmp::Reverse((score.template, score.id)));
    for score in writer.where_eq::<Score>("partner", gone.id)? {
        let Some(kept) = standing.iter_mut().find(|kept| same(kept, &score)) else {
            writer.put(&Score { partner: keep.id, ..score })?;
            continue;
        };
        let other = score.value.filter(|_| kept.value.is_some() && kept.value != score.value);
        let said = match other {
            None => score.evidence.clone(),
            Some(mark) => {
                let mark = mark.to_string();
                let args =
                    [("mark", mark.as_str().into()), ("evidence", score.evidence.as_str().into())];
                locale(keep.language).text("merge-other-mark", &args)
            }
        };
        kept.value = kept.value.or(score.value);
        kept.evidence = joined(&kept.evidence, &said);
        writer.put(kept)?;
    }
    Ok(())
}

/// A record that points to a partner.
trait Pointing: Record {
    fn point_to(&mut self, partner: Id);
}

macro_rules! pointing {
    ($($record:ty),* $(,)?) => {
        /// How many records of each kind point to a partner.
        fn pointing(reader: &Reader, partner: Id) -> Outcome<Vec<Moving>> {
            let mut moving = vec![Moving {
                kind: Kind::Score,
                count: reader.where_eq::<Score>("partner", partner)?.len() as u32,
            }];
            $(moving.push(Moving {
                kind: <$record as Record>::TABLE.kind,
                count: reader.where_eq::<$record>("partner", partner)?.len() as u32,
            });)*
            moving.retain(|moving| moving.count > 0);
            Ok(moving)
        }

        /// Points everything that points to `from`, scores apart, to `to`.
        fn repoint(writer: &mut Writer, from: Id, to: Id) -> Outcome<()> {
            $(for mut record in writer.where_eq::<$record>("partner", from)? {
                record.point_to(to);
                writer.put(&record)?;
            })*
            Ok(())
        }

        /// The kinds of record that a merge takes along.
        pub const KINDS: &[Kind] = &[Kind::Score, $(<$record as Record>::TABLE.kind),*];
    };
}

macro_rules! of_partner {
    ($($record:ty),* $(,)?) => {
        $(impl Pointing for $record {
            fn point_to(&mut self, partner: Id) {
                self.partner = partner;
            }
        })*
    };
}

of_partner!(
    CaseStudy,
    Relationship,
    Reference,
    Message,
    GateOverride,
    Move,
    Conversation,
    Lapse,
    Debrief
);

impl Pointing for Party {
    fn point_to(&mut self, partner: Id) {
        self.partner = Some(partner);
    }
}

pointing!(
    CaseStudy,
    Relationship,
    Reference,
    Message,
    GateOverride,
    Move,
    Conversation,
    Lapse,
    Debrief,
    Party,
);
