//! Two records of one partner made one, without losing a word of either.
//!
//! What can stand together stands together: texts are joined, accounts, markets and rates united. Where only one value
//! can stand, one of the two leads, and the other comes back as what was left, to be kept in the notes.

use crate::duplicate::address;
use crate::partner::{Account, Partner, PartnerKind, Rate, WorkingStyle};
use crate::{Both, Lang, fold};
use serde::{Deserialize, Serialize};

/// A field in which only one value can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ClashField {
    NameRu,
    NameEn,
    Kind,
    Language,
    Contact,
    Followers,
    Briefing,
    Mode,
    ReplyHours,
    IterationDays,
    Owner,
    OwnerHours,
}

impl ClashField {
    /// Every field in which two records can clash, in the order they are shown.
    pub const ALL: [ClashField; 12] = [
        ClashField::NameRu,
        ClashField::NameEn,
        ClashField::Kind,
        ClashField::Language,
        ClashField::Contact,
        ClashField::Followers,
        ClashField::Briefing,
        ClashField::Mode,
        ClashField::ReplyHours,
        ClashField::IterationDays,
        ClashField::Owner,
        ClashField::OwnerHours,
    ];

    /// The tag used in the keys of messages.
    pub fn tag(self) -> &'static str {
        match self {
            ClashField::NameRu => "name-ru",
            ClashField::NameEn => "name-en",
            ClashField::Kind => "kind",
            ClashField::Language => "language",
            ClashField::Contact => "contact",
            ClashField::Followers => "followers",
            ClashField::Briefing => "briefing",
            ClashField::Mode => "mode",
            ClashField::ReplyHours => "reply-hours",
            ClashField::IterationDays => "iteration-days",
            ClashField::Owner => "owner",
            ClashField::OwnerHours => "owner-hours",
        }
    }
}

/// Two values of one field of which one can stand, as plain text: names and numbers as they are, kinds and the like by
/// their tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Clash {
    /// The field.
    pub field: ClashField,
    /// What it is about where a field stands several times: the account of a number of followers.
    pub of: String,
    /// The value of the record that is kept.
    pub keep: String,
    /// The value of the record that goes.
    pub gone: String,
}

/// A value that had to give way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The field.
    pub field: ClashField,
    /// What it is about, as in [`Clash::of`].
    pub of: String,
    /// The value, as in [`Clash`].
    pub text: String,
}

/// Where the two cannot both stand.
pub fn clashes(keep: &Partner, gone: &Partner) -> Vec<Clash> {
    let mut union = Union { leads: &[], clashes: Vec::new(), left: Vec::new() };
    union.of(keep, gone);
    union.clashes
}

/// `keep` with everything of `gone` in it, and what could not stand beside it. In the fields of `leads` the value of
/// `gone` stands, else that of `keep`; a value that is there always stands before one that is missing.
///
/// Identity, `merged_into` and the archive are those of `keep`.
pub fn united(keep: &Partner, gone: &Partner, leads: &[ClashField]) -> (Partner, Vec<Left>) {
    let mut union = Union { leads, clashes: Vec::new(), left: Vec::new() };
    let partner = union.of(keep, gone);
    (partner, union.left)
}

/// Two texts as one: the paragraphs of the second that the first does not have follow it. A text that stands whole in
/// the other adds nothing.
pub fn joined(one: &str, other: &str) -> String {
    if stands_in(other, one) {
        return one.to_owned();
    }
    if stands_in(one, other) {
        return other.to_owned();
    }
    let paragraphs = |text: &str| -> Vec<String> {
        text.replace("\r\n", "\n").split("\n\n").map(str::to_owned).collect()
    };
    let has: Vec<String> = paragraphs(one).iter().map(|p| fold(p)).collect();
    let mut more: Vec<String> = Vec::new();
    for paragraph in paragraphs(other) {
        let key = fold(&paragraph);
        if !key.is_empty() && !has.contains(&key) && !more.iter().any(|m| fold(m) == key) {
            more.push(paragraph);
        }
    }
    match (one.trim().is_empty(), more.is_empty()) {
        (_, true) => one.to_owned(),
        (true, false) => more.join("\n\n"),
        (false, false) => format!("{}\n\n{}", one.trim_end(), more.join("\n\n")),
    }
}

/// Whether a text stands in another from a word's beginning to a word's end.
fn stands_in(part: &str, whole: &str) -> bool {
    let part = part.trim();
    let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    !part.is_empty()
        && whole.match_indices(part).any(|(at, _)| {
            apart(whole[..at].chars().next_back()) && apart(whole[at + part.len()..].chars().next())
        })
}

struct Union<'a> {
    leads: &'a [ClashField],
    clashes: Vec<Clash>,
    left: Vec<Left>,
}

impl Union<'_> {
    fn of(&mut self, keep: &Partner, gone: &Partner) -> Partner {
        let mut name = Both::default();
        for (lang, field) in [(Lang::Ru, ClashField::NameRu), (Lang::En, ClashField::NameEn)] {
            *name.side_mut(lang) = self.text(field, keep.name.side(lang), gone.name.side(lang));
        }
        let kind = |kind: &PartnerKind| kind.tag().to_owned();
        let language = |lang: &Lang| lang.tag().to_owned();
        Partner {
            id: keep.id,
            name,
            kind: self.one(ClashField::Kind, &keep.kind, &gone.kind, kind),
            markets: with_more(&keep.markets, &gone.markets, |a, b| a == b),
            language: self.one(ClashField::Language, &keep.language, &gone.language, language),
            niche: both_joined(&keep.niche, &gone.niche),
            contact: self.contact(keep, gone),
            accounts: self.accounts(&keep.accounts, &gone.accounts),
            style: self.style(&keep.style, &gone.style),
            red_lines: both_joined(&keep.red_lines, &gone.red_lines),
            rates: with_more(&keep.rates, &gone.rates, same_rate),
            testimonials: joined(&keep.testimonials, &gone.testimonials),
            community: joined(&keep.community, &gone.community),
            owner: self.text(ClashField::Owner, &keep.owner, &gone.owner),
            owner_hours: self.number(ClashField::OwnerHours, keep.owner_hours, gone.owner_hours),
            notes: joined(&keep.notes, &gone.notes),
            merged_into: keep.merged_into,
            archived: keep.archived,
        }
    }

    /// Notes two values that clash and says whether that of the record that goes leads.
    fn clash(&mut self, field: ClashField, of: &str, keep: String, gone: String) -> bool {
        let gone_leads = self.leads.contains(&field);
        let text = if gone_leads { keep.clone() } else { gone.clone() };
        self.left.push(Left { field, of: of.to_owned(), text });
        self.clashes.push(Clash { field, of: of.to_owned(), keep, gone });
        gone_leads
    }

    fn one<V: Copy + PartialEq>(
        &mut self,
        field: ClashField,
        keep: &V,
        gone: &V,
        shown: impl Fn(&V) -> String,
    ) -> V {
        let gone_leads = keep != gone && self.clash(field, "", shown(keep), shown(gone));
        if gone_leads { *gone } else { *keep }
    }

    fn option<V: Copy + PartialEq>(
        &mut self,
        field: ClashField,
        keep: Option<V>,
        gone: Option<V>,
        shown: impl Fn(&V) -> String,
    ) -> Option<V> {
        match (keep, gone) {
            (Some(keep), Some(gone)) => Some(self.one(field, &keep, &gone, shown)),
            (keep, gone) => keep.or(gone),
        }
    }

    fn number(&mut self, field: ClashField, keep: Option<u32>, gone: Option<u32>) -> Option<u32> {
        self.option(field, keep, gone, u32::to_string)
    }

    /// A text of which one can stand; the same in another case or with `ё` for `е` is the same.
    fn text(&mut self, field: ClashField, keep: &str, gone: &str) -> String {
        let (key, other) = (fold(keep), fold(gone));
        if key.is_empty()
            || (key != other && !other.is_empty() && self.clash_texts(field, keep, gone))
        {
            gone.to_owned()
        } else {
            keep.to_owned()
        }
    }

    fn clash_texts(&mut self, field: ClashField, keep: &str, gone: &str) -> bool {
        self.clash(field, "", keep.to_owned(), gone.to_owned())
    }

    /// A contact is one person: gaps are filled from the other record only while it may be the same one.
    fn contact(&mut self, keep: &Partner, gone: &Partner) -> crate::partner::Contact {
        let (one, other) = (&keep.contact, &gone.contact);
        let fits = |a: &str, b: &str| {
            let (a, b) = (fold(a), fold(b));
            a.is_empty() || b.is_empty() || a == b
        };
        if fits(&one.name, &other.name)
            && fits(&one.role, &other.role)
            && fits(&one.reach, &other.reach)
        {
            let filled = |a: &String, b: &String| if a.trim().is_empty() { b } else { a }.clone();
            return crate::partner::Contact {
                name: filled(&one.name, &other.name),
                role: filled(&one.role, &other.role),
                reach: filled(&one.reach, &other.reach),
            };
        }
        let shown = |contact: &crate::partner::Contact| {
            let parts = [&contact.name, &contact.role, &contact.reach].map(|part| part.trim());
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        };
        let gone_leads = self.clash(ClashField::Contact, "", shown(one), shown(other));
        if gone_leads { other.clone() } else { one.clone() }
    }

    fn accounts(&mut self, keep: &[Account], gone: &[Account]) -> Vec<Account> {
        let mut accounts = keep.to_vec();
        for account in gone {
            let Some(standing) = accounts.iter_mut().find(|other| same_account(other, account))
            else {
                accounts.push(account.clone());
                continue;
            };
            if standing.handle.trim().is_empty() {
                standing.handle.clone_from(&account.handle);
            }
            match (standing.followers, account.followers) {
                (Some(one), Some(other)) if one != other => {
                    let of = standing.handle.clone();
                    let (keep, gone) = (one.to_string(), other.to_string());
                    if self.clash(ClashField::Followers, &of, keep, gone) {
                        standing.followers = account.followers;
                    }
                }
                (None, known) => standing.followers = known,
                _ => {}
            }
        }
        accounts
    }

    fn style(&mut self, keep: &WorkingStyle, gone: &WorkingStyle) -> WorkingStyle {
        use ClashField::{Briefing, IterationDays, Mode, ReplyHours};
        WorkingStyle {
            briefing: self.option(Briefing, keep.briefing, gone.briefing, |b| {
                let detailed = *b == crate::partner::Briefing::Detailed;
                if detailed { "detailed" } else { "quick-call" }.to_owned()
            }),
            mode: self.option(Mode, keep.mode, gone.mode, |mode| {
                let calls = *mode == crate::partner::Mode::Sync;
                if calls { "sync" } else { "async" }.to_owned()
            }),
            reply_hours: self.number(ReplyHours, keep.reply_hours, gone.reply_hours),
            iteration_days: self.number(IterationDays, keep.iteration_days, gone.iteration_days),
            note: joined(&keep.note, &gone.note),
        }
    }
}

fn both_joined(one: &Both, other: &Both) -> Both {
    Both::new(joined(&one.ru, &other.ru), joined(&one.en, &other.en))
}

fn with_more<V: Clone>(one: &[V], other: &[V], same: impl Fn(&V, &V) -> bool) -> Vec<V> {
    let mut all = one.to_vec();
    for value in other {
        if !all.iter().any(|standing| same(standing, value)) {
            all.push(value.clone());
        }
    }
    all
}

fn same_account(one: &Account, other: &Account) -> bool {
    match (address(one.platform, &one.handle), address(other.platform, &other.handle)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.platform == other.platform && fold(&one.handle) == fold(&other.handle),
        _ => false,
    }
}

fn same_rate(one: &Rate, other: &Rate) -> bool {
    let asset = |rate: &Rate| (fold(&rate.asset.ru), fold(&rate.asset.en));
    asset(one) == asset(other) && one.amount == other.amount
}
