//! The check that METHODS asks of the flags, on simulated campaigns: without trouble at most one false raise in
//! twenty campaigns; with a real shortfall of 40 %, raised before half-time in at least nine of ten.
//!
//! A campaign runs 40 days in both markets with three key metrics, read every day: orders (primary), engagement
//! by views and cost per order. A day's events are Poisson about a mean of its own, which differs from the plan
//! by a quarter (one standard deviation), as real days do. The seed is fixed: every machine sees the same
//! campaigns.

#![allow(clippy::unwrap_used)]

mod made;

use made::{CREATOR_RU, CREATOR_US, File, Run, deliverable, target};
use sverka_core::flag::FlagState;
use sverka_core::{Currency, Market};

const LENGTH: u64 = 40;
const HALF: u64 = LENGTH / 2;
const CAMPAIGNS: u32 = 120;

/// A linear congruential generator with Knuth's MMIX constants, of which the upper bits are used.
struct Dice(u64);

impl Dice {
    /// A number from 0 up to, not including, 1.
    fn uniform(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A standard normal number, as the sum of twelve uniform ones.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }

    /// A Poisson number: Knuth's product of uniform ones, the normal law where the mean is large.
    fn poisson(&mut self, mean: f64) -> f64 {
        if mean > 50.0 {
            return (mean + mean.sqrt() * self.normal()).round().max(0.0);
        }
        let (mut count, mut product) = (0.0, self.uniform());
        while product > (-mean).exp() {
            product *= self.uniform();
            count += 1.0;
        }
        count
    }

    /// A day's own mean: uniform about the planned one, with a standard deviation of a quarter.
    fn about(&mut self, mean: f64) -> f64 {
        mean * (1.0 + 0.433 * (2.0 * self.uniform() - 1.0))
    }
}

/// A day of a market: orders, views, likes.
type Day = [f64; 3];

/// A campaign planned for `orders` in each market, of which `share` come in the US.
struct Simulated {
    run: Run,
    orders: f64,
    days: [(Market, Vec<Day>); 2],
}

impl Simulated {
    fn of(dice: &mut Dice, orders: f64, share: f64) -> Simulated {
        let mut run = Run::of(LENGTH);
        let both = |goal| [(Market::Ru, goal), (Market::Us, goal)];
        let mut price = target(3, "cpo", false, &both(10.0));
        price.thresholds.iter_mut().for_each(|t| t.currency = Some(Currency::Usd));
        run.targets = vec![
            target(1, "orders", true, &both(orders)),
            target(2, "er_views", false, &both(4.0)),
            price,
        ];
        run.deliverables =
            vec![deliverable(1, CREATOR_RU, 1, Some(1)), deliverable(2, CREATOR_US, 1, Some(1))];
        let mut market = |share: f64| {
            (0..LENGTH)
                .map(|_| {
                    let mean = dice.about(share * orders / LENGTH as f64);
                    let views = dice.poisson(50.0 * mean);
                    [dice.poisson(mean), views, dice.poisson(0.04 * views)]
                })
                .collect()
        };
        Simulated { run, orders, days: [(Market::Ru, market(1.0)), (Market::Us, market(share))] }
    }

    /// The markets and keys of the flags that are raised when everything up to a day has been read.
    fn raised(&mut self, on: u64) -> Vec<String> {
        let cost = 10.0 * self.orders / LENGTH as f64;
        self.run.figures = self
            .days
            .iter()
            .zip(1u128..)
            .flat_map(|((market, days), import)| {
                let file = File::new(import, *market, on).paid_in(Currency::Usd);
                (1..=on)
                    .zip(days)
                    .fold(file, |file, (n, [orders, views, likes])| {
                        file.on(n, "orders", *orders)
                            .on(n, "views", *views)
                            .on(n, "likes", *likes)
                            .on(n, "cost", cost)
                    })
                    .sourced()
            })
            .collect();
        let health = self.run.health(on);
        let up = |state| matches!(state, FlagState::Raised | FlagState::Recovering);
        health.performance.flags.iter().filter(|f| up(f.state)).map(|f| f.key.clone()).collect()
    }
}

#[test]
fn without_trouble_at_most_one_campaign_in_twenty_is_disturbed() {
    for (orders, seed) in [(30.0, 1), (100.0, 2), (1_000.0, 3)] {
        let mut dice = Dice(seed);
        let disturbed = (0..CAMPAIGNS)
            .filter(|_| {
                let mut campaign = Simulated::of(&mut dice, orders, 1.0);
                // A raised flag stands for two days at least, so every second day shows each of them.
                (2..=LENGTH).step_by(2).any(|on| !campaign.raised(on).is_empty())
            })
            .count();
        assert!(disturbed as f64 <= 0.05 * f64::from(CAMPAIGNS), "{orders}: {disturbed}");
    }
}

/// From 300 planned orders a market: of 200 this rule finds eight of ten,
/// since 60 orders where 100 are planned by half-time are near the bound of 70.
#[test]
fn a_shortfall_of_forty_per_cent_is_raised_before_half_time() {
    for (orders, seed) in [(300.0, 5), (1_000.0, 6)] {
        let mut dice = Dice(seed);
        let mut found = 0;
        for _ in 0..CAMPAIGNS {
            let mut campaign = Simulated::of(&mut dice, orders, 0.6);
            let seen = (10..=HALF)
                .step_by(2)
                .any(|on| campaign.raised(on).contains(&String::from("performance:orders:us")));
            found += u32::from(seen);
        }
        assert!(f64::from(found) >= 0.9 * f64::from(CAMPAIGNS), "{orders}: {found}");
    }
}
