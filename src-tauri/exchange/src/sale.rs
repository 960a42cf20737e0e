//! Which rows of an export of sales count, and how much of their money: an order that was cancelled, paid back in full or
//! not paid yet is none, a return gives money back, and an order with somebody else's promo code counts for somebody else.

use crate::extract::amount;
use crate::inspection::{Issue, IssueCode, Role};
use crate::mapping::key;
use crate::number::{self, trim};
use crate::plan::Plan;
use crate::record::Record;
use crate::source::Kinds;
use rust_decimal::Decimal;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use sverka_core::metric::{Metric, Unit};

/// The metric that the money of a sale becomes.
const REVENUE: &str = "revenue";

/// What the rows of a table are, one after another.
pub(crate) struct Sales<'a> {
    plan: &'a Plan,
    kinds: Option<&'static Kinds>,
    /// The columns that tell the kind, the day of cancelling, the money given back, the money and the promo code.
    told_by: Option<usize>,
    cancelled: Option<usize>,
    refunded: Option<usize>,
    money: Option<usize>,
    code: Option<usize>,
    /// The columns that name the order and the parcel of a row, and those met so far, by their hash.
    order: Option<usize>,
    parcel: Option<usize>,
    met: HashSet<(bool, u64)>,
    /// Whether the row at hand is of an order, and of a parcel, that came before.
    further: bool,
    repeats: bool,
    /// What the row at hand is, and how much of its money was given back.
    kind: Kind,
    given_back: Decimal,
    returns: u32,
    others: u32,
    strangers: u32,
}

/// What a row of an export of sales is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sale,
    Return,
    /// A sale that was struck out: cancelled, or paid back in full.
    Struck,
    /// No sale, or none that counts here.
    None,
}

impl<'a> Sales<'a> {
    /// Nothing told yet.
    pub(crate) fn of(plan: &'a Plan) -> Sales<'a> {
        let kinds = plan.description.and_then(|d| d.kinds.as_ref());
        let column = |header: Option<&str>| {
            let header = key(header?);
            plan.columns.iter().position(|column| key(&column.name) == header)
        };
        let of_codes = plan.columns.iter().position(|column| column.role == Some(Role::Code));
        Sales {
            plan,
            kinds,
            told_by: column(kinds.map(|kinds| kinds.column)),
            cancelled: column(kinds.and_then(|kinds| kinds.cancelled)),
            refunded: column(kinds.and_then(|kinds| kinds.refunded)),
            money: plan.columns.iter().position(|c| c.metric.is_some_and(|m| m.id == REVENUE)),
            code: of_codes.filter(|_| !plan.codes.is_empty()),
            order: column(kinds.and_then(|kinds| kinds.order)),
            parcel: column(kinds.and_then(|kinds| kinds.parcel).map(|(parcel, _)| parcel)),
            met: HashSet::new(),
            further: false,
            repeats: false,
            kind: Kind::Sale,
            given_back: Decimal::ZERO,
            returns: 0,
            others: 0,
            strangers: 0,
        }
    }

    /// Whether a figure may be another than its cell says.
    pub(crate) fn decides(&self) -> bool {
        let columns = [self.told_by, self.cancelled, self.refunded, self.code, self.parcel];
        columns.iter().any(Option::is_some)
    }

    /// Tells what the row at hand is.
    pub(crate) fn tell(&mut self, record: &Record) {
        (self.kind, self.given_back) = (Kind::Sale, Decimal::ZERO);
        (self.further, self.repeats) = (false, false);
        if let Some(code) = self.code
            && !self.is_ours(cell(record, code))
        {
            self.kind = Kind::None;
            // Only a row that states money is an order of its own.
            self.strangers += u32::from(self.amount(record, self.money).is_some());
            return;
        }
        let Some(kinds) = self.kinds else { return };
        self.kind = match self.told_by.map(|column| cell(record, column)) {
            Some(said) => kind(kinds, said),
            None => Kind::Sale,
        };
        if self.cancelled.is_some_and(|column| !number::is_missing(cell(record, column))) {
            self.kind = Kind::Struck;
        }
        let back = self.amount(record, self.refunded).unwrap_or_default();
        if self.kind == Kind::Sale && back > Decimal::ZERO {
            self.given_back = back;
            if self.amount(record, self.money).is_some_and(|money| back >= money) {
                self.kind = Kind::Struck;
            }
        }
        if self.kind == Kind::Sale {
            self.further = self.came_before(record, self.order, false);
            self.repeats = self.came_before(record, self.parcel, true);
        }
        self.returns += u32::from(self.kind == Kind::Return || self.gives_back());
        self.others += u32::from(matches!(self.kind, Kind::Struck | Kind::None));
    }

    /// Whether the row at hand is of a sale that was struck out. It states so: an earlier file may have counted it.
    pub(crate) fn is_struck(&self) -> bool {
        self.kind == Kind::Struck
    }

    /// Whether the row at hand is of an order that an earlier row was counted for.
    pub(crate) fn is_of_counted_order(&self) -> bool {
        self.further
    }

    /// What a value counts for in the row at hand: what was given back is taken off the money and takes no order away.
    pub(crate) fn counted(&self, metric: &Metric, value: Decimal) -> Option<Decimal> {
        match self.kind {
            Kind::Sale if metric.id == REVENUE && self.repeats && self.money_is_of_parcel() => None,
            Kind::Sale if metric.id == REVENUE && self.gives_back() => {
                Some(value.saturating_sub(self.given_back))
            }
            Kind::Sale => Some(value),
            Kind::Return if metric.unit == Unit::Money => Some(-value.abs()),
            Kind::Struck => Some(Decimal::ZERO),
            Kind::Return | Kind::None => None,
        }
    }

    /// What is to be said of the rows that do not count as they stand.
    pub(crate) fn issues(&self) -> impl Iterator<Item = Issue> + use<> {
        let row = self.plan.header_row;
        let counts = [
            (self.returns, IssueCode::Returns),
            (self.others, IssueCode::OtherRows),
            (self.strangers, IssueCode::OtherCodes),
        ];
        let some = counts.into_iter().filter(|(n, _)| *n > 0);
        some.map(move |(n, code)| Issue::at(row, code).with("n", n))
    }

    /// Whether the word of a column was met in an earlier row; an empty one never was.
    fn came_before(&mut self, record: &Record, column: Option<usize>, of_parcel: bool) -> bool {
        let Some(word) = column.map(|column| cell(record, column)).filter(|c| !c.is_empty()) else {
            return false;
        };
        let mut hasher = DefaultHasher::new();
        word.hash(&mut hasher);
        !self.met.insert((of_parcel, hasher.finish()))
    }

    /// Whether the money of a row is that of its whole parcel.
    fn money_is_of_parcel(&self) -> bool {
        let of_parcel = self.kinds.and_then(|kinds| kinds.parcel).map(|(_, money)| key(money));
        let money = self.money.map(|column| key(&self.plan.columns[column].name));
        of_parcel.is_some() && of_parcel == money
    }

    fn gives_back(&self) -> bool {
        self.kind == Kind::Sale && self.given_back > Decimal::ZERO
    }

    /// Whether one of the codes of an order is one of those that count.
    fn is_ours(&self, codes: &str) -> bool {
        codes.split(',').any(|code| self.plan.codes.contains(&key(code)))
    }

    fn amount(&self, record: &Record, column: Option<usize>) -> Option<Decimal> {
        let column = column?;
        amount(&self.plan.columns[column], cell(record, column))
    }
}

/// What the word for the kind of a row says.
fn kind(kinds: &Kinds, said: &str) -> Kind {
    let said = key(said);
    let is = |word: &str| key(word) == said;
    if kinds.returned.is_some_and(is) {
        Kind::Return
    } else if kinds.void.iter().copied().any(is) {
        Kind::Struck
    } else if kinds.sale.is_some_and(|sale| !is(sale)) {
        Kind::None
    } else {
        Kind::Sale
    }
}

fn cell(record: &Record, column: usize) -> &str {
    record.cells.get(column).map_or("", |cell| trim(cell))
}
