//! Creators with a known way of working: how often their next campaign lies in the interval that their history gives.

use crate::metric::Dictionary;
use crate::random::{Stream, beta, poisson};
use crate::realism::{Asked, Parts, Past, Reached, realism};
use crate::{Id, Market};

/// What is simulated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Engagement by views: about 2 % in the market, creators differing by a third of it, campaigns by a sixth.
    Share,
    /// Views: about twenty thousand, creators differing by a factor of 2.2, campaigns by a factor of 1.6.
    Amount,
}

/// Creators of one size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Creators {
    /// What is counted.
    pub kind: Kind,
    /// How many creators are tried.
    pub tried: u32,
    /// How many campaigns each has behind them.
    pub campaigns: u32,
    /// How many other creators the profile knows; each has as many campaigns, at least two.
    pub peers: u32,
}

/// The share of these creators whose next campaign lies in its interval, 0–1.
pub fn coverage(creators: &Creators) -> f64 {
    let covered = (0..creators.tried).filter(|at| covers(creators, u64::from(*at))).count();
    covered as f64 / f64::from(creators.tried)
}

fn covers(creators: &Creators, at: u64) -> bool {
    let size = u64::from(creators.campaigns) << 32 | u64::from(creators.peers) << 8;
    let mut stream = Stream::of(at, size | creators.kind as u64);
    let mut history = |campaigns: u32| -> Vec<Past> {
        let creator = Creator::of(creators.kind, &mut stream);
        (0..campaigns).map(|n| creator.campaign(n, &mut stream)).collect()
    };
    let peers: Vec<Vec<Past>> =
        (0..creators.peers).map(|_| history(creators.campaigns.max(2))).collect();
    let mut own = history(creators.campaigns + 1);
    let Some(next) = own.pop().and_then(|past| Some(past.reached.first()?.value)) else {
        return false;
    };
    let metric = match creators.kind {
        Kind::Share => "er_views",
        Kind::Amount => "views",
    };
    let asked = Asked { metric, market: Market::Us, value: None, currency: None };
    realism(&asked, &Dictionary::default(), &own, &peers)
        .outlook
        .is_some_and(|outlook| outlook.low <= next && next <= outlook.high)
}

/// One creator's way of working.
enum Creator {
    /// The share that engages, in the middle.
    Share(f64),
    /// The logarithm of the views, in the middle.
    Amount(f64),
}

impl Creator {
    fn of(kind: Kind, stream: &mut Stream) -> Creator {
        match kind {
            Kind::Share => Creator::Share(beta(9.0, 441.0, stream)),
            Kind::Amount => Creator::Amount(9.9 + 0.8 * stream.normal()),
        }
    }

    fn campaign(&self, n: u32, stream: &mut Stream) -> Past {
        const ALIKE: f64 = 1_800.0;
        let (metric, value, parts) = match self {
            Creator::Share(middle) => {
                let share = beta(middle * ALIKE, (1.0 - middle) * ALIKE, stream);
                let views = libm::exp(9.0 + stream.normal()).round().max(100.0);
                let engaged = poisson(share * views, stream).min(views);
                let parts = Parts { over: engaged, under: views };
                ("er_views", 100.0 * engaged / views, Some(parts))
            }
            Creator::Amount(middle) => ("views", libm::exp(middle + 0.5 * stream.normal()), None),
        };
        let reached =
            Reached { metric: metric.to_owned(), market: Market::Us, currency: None, value, parts };
        Past { campaign: Id::from_u128(u128::from(n)), reached: vec![reached] }
    }
}
