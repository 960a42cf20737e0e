//! Campaigns with a known course: how often they are disturbed for nothing, how soon a real shortfall is seen, and how
//! often a campaign ends within its forecast.
//!
//! A campaign runs 40 days in both markets with three key metrics, read every day: orders (primary), engagement by
//! views and cost per order. A day's events are Poisson about a mean of its own, which differs from the planned one
//! by a quarter (one standard deviation), as real days do. What comes in follows a course: straight, or quick at
//! first and slower later, each campaign a little differently.

use crate::calibration::{Calibration, PLACES, Tested, calibration};
use crate::campaign::{Campaign, Party, PartyRole};
use crate::deliverable::Deliverable;
use crate::figure::{Figure, ItemRows, Sourced};
use crate::flag::FlagState;
use crate::health::{Given, Health, growth, health};
use crate::metric::Dictionary;
use crate::random::{Stream, poisson};
use crate::settings::Settings;
use crate::target::{Target, Threshold};
use crate::trajectory::{Growth, Likeness};
use crate::{Both, Currency, Id, Lang, Market};
use chrono::{Days, NaiveDate};

const LENGTH: u64 = 40;

/// How many campaigns are held against the same finished ones.
const SHARED: u32 = 10;

/// What came of looking at campaigns every second day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alarms {
    /// Share of those without trouble in which a flag was raised, 0–1.
    pub disturbed: f64,
    /// Share of those with 40 % less than planned in one market that raised it before half-time, 0–1.
    pub found: f64,
}

/// What forecasts were worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecasts {
    /// Share of the campaigns that ended within the band, of those that had a forecast, at each of [`PLACES`].
    pub covered: [f64; 4],
    /// What the chances were worth, beside the base rate.
    pub calibration: Calibration,
}

/// Looks at so many campaigns of so many planned `orders` in each market, with trouble and without.
pub fn alarms(campaigns: u32, orders: f64) -> Alarms {
    let raised = |made: &Made, until: u64, key: Option<&str>| {
        (2..=until).step_by(2).any(|on| {
            let flags = made.health(on, &[]).performance.flags;
            let up = |state| matches!(state, FlagState::Raised | FlagState::Recovering);
            flags.iter().any(|flag| up(flag.state) && key.is_none_or(|key| key == flag.key))
        })
    };
    let share = |trouble: f64, until, key| {
        let count = (0..campaigns)
            .filter(|at| {
                let mut stream = Stream::of(u64::from(*at), orders as u64 + 7);
                raised(&Made::of(&mut stream, orders, trouble, false, orders), until, key)
            })
            .count();
        count as f64 / f64::from(campaigns)
    };
    Alarms {
        disturbed: share(1.0, LENGTH, None),
        found: share(0.6, LENGTH / 2, Some("performance:orders:us")),
    }
}

/// Forecasts of so many campaigns with about `orders` in each market, whose thresholds lie about what they bring. With
/// `history`, their course is quick at first, and twelve finished ones like them are known.
pub fn forecasts(campaigns: u32, orders: f64, history: bool) -> Forecasts {
    let mut stream = Stream::of(orders as u64, if history { 11 } else { 12 });
    let (mut covered, mut forecast_at) = ([0.0; 4], [0.0; 4]);
    let mut tested = Vec::new();
    let mut grown = Vec::new();
    for n in 0..campaigns {
        if history && n % SHARED == 0 {
            grown = finished(&mut stream, orders);
        }
        let threshold = orders * (0.7 + 0.6 * stream.uniform());
        let made = Made::of(&mut stream, orders, 1.0, history, threshold);
        let end: f64 = made.days[1].1.iter().map(|[orders, ..]| orders).sum();
        for (at, place) in PLACES.into_iter().enumerate() {
            let health = made.health((place * LENGTH as f64) as u64, &grown);
            let of_us =
                health.performance.parts.iter().find(|part| {
                    part.market == Market::Us && part.metric.as_deref() == Some("orders")
                });
            let Some(forecast) = of_us.and_then(|part| part.forecast) else { continue };
            forecast_at[at] += 1.0;
            covered[at] += f64::from(u8::from(forecast.low <= end && end <= forecast.high));
            let chance = forecast.chance.unwrap_or_default();
            tested.push(Tested { place, chance, reached: end >= threshold });
        }
    }
    for (covered, forecasts) in covered.iter_mut().zip(forecast_at) {
        *covered /= f64::max(forecasts, 1.0);
    }
    Forecasts { covered, calibration: calibration(&tested, 0) }
}

/// Twelve finished campaigns of the kind.
fn finished(stream: &mut Stream, orders: f64) -> Vec<Growth> {
    let grown = |_| {
        let past = Made::of(stream, orders, 1.0, true, orders);
        past.asked(LENGTH, &[], |given| growth(given, "orders", Market::Us, Likeness::Profile))
    };
    (0..12).filter_map(grown).collect()
}

/// A day of a market: orders, views, likes.
type Day = [f64; 3];

struct Made {
    orders: f64,
    days: [(Market, Vec<Day>); 2],
    campaign: Campaign,
    parties: Vec<Party>,
    targets: Vec<Target>,
    deliverables: Vec<Deliverable>,
    settings: Settings,
}

impl Made {
    /// A campaign planned for `orders` in each market, of which a `share` come in the US.
    fn of(stream: &mut Stream, orders: f64, share: f64, curved: bool, threshold: f64) -> Made {
        let id = Id::from_u128;
        let mut campaign = Campaign::new(id(1));
        (campaign.starts, campaign.ends) = (Some(day(1)), Some(day(LENGTH)));
        let parties: Vec<Party> = Market::ALL.into_iter().zip(11..).map(party).collect();
        let deliverables = parties
            .iter()
            .zip(21..)
            .map(|(party, n)| Deliverable {
                due: Some(day(1)),
                delivered: Some(day(1)),
                ..Deliverable::new(id(n), campaign.id, party.id)
            })
            .collect();
        let targets = vec![
            target(1, "orders", true, threshold),
            target(2, "er_views", false, 4.0),
            target(3, "cpo", false, 10.0),
        ];
        let bend = if curved { libm::exp(0.15 * stream.normal()) } else { 1.0 };
        let mut market = |share: f64| -> Vec<Day> {
            let reached = |n: u64| {
                let length = n as f64 / LENGTH as f64;
                if curved { libm::pow(length, 0.6 * bend) } else { length }
            };
            (1..=LENGTH)
                .map(|n| {
                    let planned = share * orders * (reached(n) - reached(n - 1));
                    let mean = planned * (1.0 + 0.433 * (2.0 * stream.uniform() - 1.0));
                    let views = poisson(50.0 * mean, stream);
                    [poisson(mean, stream), views, poisson(0.04 * views, stream)]
                })
                .collect()
        };
        let days = [(Market::Ru, market(1.0)), (Market::Us, market(share))];
        let settings = Settings::new(id(2), "");
        Made { orders, days, campaign, parties, targets, deliverables, settings }
    }

    fn health(&self, on: u64, growth: &[Growth]) -> Health {
        self.asked(on, growth, health)
    }

    /// What is worked out when everything up to a day has been read.
    fn asked<T>(&self, on: u64, growth: &[Growth], work: impl FnOnce(&Given) -> T) -> T {
        let mut figures = Vec::new();
        for ((market, days), import) in self.days.iter().zip(31u128..) {
            for (n, [orders, views, likes]) in (1..=on).zip(days) {
                let cost = 10.0 * self.orders / LENGTH as f64;
                for (metric, value) in
                    [("orders", *orders), ("views", *views), ("likes", *likes), ("cost", cost)]
                {
                    figures.push(sourced(import, *market, on, n, metric, value));
                }
            }
        }
        work(&Given {
            campaign: &self.campaign,
            parties: &self.parties,
            targets: &self.targets,
            deliverables: &self.deliverables,
            figures: &figures,
            tallies: &[],
            steps: &[],
            settings: &self.settings,
            dictionary: &Dictionary::default(),
            growth,
            as_of: day(on),
        })
    }
}

/// The day `n` of a campaign, counted from 1.
fn day(n: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(n)
}

fn sourced(import: u128, market: Market, taken: u64, on: u64, metric: &str, value: f64) -> Sourced {
    Sourced {
        import: Id::from_u128(import),
        party: None,
        market,
        platform: None,
        stream: Id::from_u128(1),
        item_rows: ItemRows::Parts,
        taken_on: day(taken),
        order: 0,
        currency: Currency::from_code("USD"),
        rows: 1,
        figure: Figure {
            part: String::new(),
            row: on as u32 + 1,
            day: Some(day(on)),
            span: None,
            item: String::new(),
            metric: metric.to_owned(),
            value,
        },
    }
}

fn party((market, n): (Market, u128)) -> Party {
    Party {
        id: Id::from_u128(n),
        campaign: Id::from_u128(1),
        role: PartyRole::Creator,
        partner: None,
        name: Both::default(),
        person: Both::default(),
        market: Some(market),
        home: None,
        language: Lang::En,
        win: Both::default(),
        why_you: Both::default(),
        judges_by: None,
        position: 0,
    }
}

fn target(n: u32, metric: &str, primary: bool, goal: f64) -> Target {
    let currency = Currency::from_code("USD").filter(|_| metric == "cpo");
    Target {
        id: Id::from_u128(u128::from(n)),
        campaign: Id::from_u128(1),
        metric: metric.to_owned(),
        primary,
        what: Both::default(),
        why: Both::default(),
        needed_for: Both::default(),
        gloss: Both::default(),
        leading: Both::default(),
        thresholds: Market::ALL.map(|market| Threshold::new(market, Some(goal), currency)).into(),
        owner: None,
        position: n,
    }
}
