//! The distributions that answers about chance are read from: beta, Student's t, normal, and a mixture of betas.
//!
//! Four functions over the logarithms and gammas of `libm`, whose last bits are the same on every machine; a
//! statistics crate would bring matrices and a second generator of random numbers for them.

/// Steps of a search between two bounds: each halves it, so the answer is good to the last bits of a share.
const HALVINGS: u32 = 50;

/// Most steps of a continued fraction; it settles in about the root of the larger shape.
const STEPS_MOST: u32 = 20_000;

/// ln B(a, b).
pub fn ln_beta(a: f64, b: f64) -> f64 {
    libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b)
}

/// The share of a beta distribution with shapes `a` and `b`, both above 0, that lies at or below `x`, 0–1.
///
/// The regularised incomplete beta function by its continued fraction (NIST Digital Library of Mathematical
/// Functions, 8.17.22), evaluated forward as Lentz does (Thompson & Barnett, Journal of Computational Physics 64,
/// 1986).
pub fn beta_below(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = libm::exp(a * libm::log(x) + b * libm::log1p(-x) - ln_beta(a, b));
    // The fraction settles quickly on one side of the mean only.
    let below = if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(a, b, x) / a
    } else {
        1.0 - front * fraction(b, a, 1.0 - x) / b
    };
    below.clamp(0.0, 1.0)
}

fn fraction(a: f64, b: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let apart = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / apart(1.0 - (a + b) * x / (a + 1.0));
    let mut product = d;
    for step in 1..STEPS_MOST {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        for term in [even, odd] {
            d = 1.0 / apart(1.0 + term * d);
            c = apart(1.0 + term / c);
            product *= c * d;
        }
        if (c * d - 1.0).abs() < 1e-14 {
            break;
        }
    }
    product
}

/// The share of Student's t with `freedom` degrees, above 0, that lies at or below `x`.
pub fn student_below(freedom: f64, x: f64) -> f64 {
    if !x.is_finite() {
        return if x > 0.0 { 1.0 } else { 0.0 };
    }
    let tail = 0.5 * beta_below(freedom / 2.0, 0.5, freedom / (freedom + x * x));
    if x > 0.0 { 1.0 - tail } else { tail }
}

/// The value below which a `share`, 0–1, of Student's t with `freedom` degrees lies.
pub fn student_quantile(freedom: f64, share: f64) -> f64 {
    if share < 0.5 {
        return -student_quantile(freedom, 1.0 - share);
    }
    let mut high = 1.0;
    while student_below(freedom, high) < share && high < 1e9 {
        high *= 2.0;
    }
    search(0.0, high, |x| student_below(freedom, x) < share)
}

/// The share of the standard normal distribution at or below `x`.
pub fn normal_below(x: f64) -> f64 {
    0.5 * libm::erfc(-x / core::f64::consts::SQRT_2)
}

/// The value below which a `share`, 0–1, of the standard normal distribution lies.
pub fn normal_quantile(share: f64) -> f64 {
    search(-9.0, 9.0, |x| normal_below(x) < share)
}

/// The place between `low` and `high` at which `before` turns false.
pub(crate) fn search(mut low: f64, mut high: f64, before: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if before(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// An amount above zero whose logarithm is Student's t; with infinite freedom, log-normal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogStudent {
    /// Degrees of freedom, above 0.
    pub freedom: f64,
    /// The middle of the logarithm.
    pub centre: f64,
    /// Its scale, above 0.
    pub scale: f64,
}

impl LogStudent {
    /// The share of it that lies at or below `value`.
    pub fn below(&self, value: f64) -> f64 {
        if value <= 0.0 {
            return 0.0;
        }
        let x = (libm::log(value) - self.centre) / self.scale;
        if self.freedom.is_finite() { student_below(self.freedom, x) } else { normal_below(x) }
    }

    /// The value below which a `share` of it lies.
    pub fn quantile(&self, share: f64) -> f64 {
        let x = if self.freedom.is_finite() {
            student_quantile(self.freedom, share)
        } else {
            normal_quantile(share)
        };
        libm::exp(self.centre + self.scale * x)
    }
}

/// Shares of something, 0–1, as a mixture of betas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BetaMixture {
    /// Weight and both shapes of each; the weights add up to 1.
    pub parts: Vec<(f64, f64, f64)>,
}

impl BetaMixture {
    /// The share of it that lies at or below `x`.
    pub fn below(&self, x: f64) -> f64 {
        self.parts.iter().map(|(weight, a, b)| weight * beta_below(*a, *b, x)).sum()
    }

    /// The value below which a `share` of it lies.
    pub fn quantile(&self, share: f64) -> f64 {
        search(0.0, 1.0, |x| self.below(x) < share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-6
    }

    /// Values that can be worked out by hand or stand in every table.
    #[test]
    fn known_values_come_out() {
        for (a, b, x, expected) in [
            (1.0, 1.0, 0.3, 0.3),
            (2.0, 1.0, 0.5, 0.25),
            (1.0, 3.0, 0.2, 1.0 - 0.8 * 0.8 * 0.8),
            (0.5, 0.5, 0.25, 1.0 / 3.0),
            (50.0, 50.0, 0.5, 0.5),
        ] {
            assert!(near(beta_below(a, b, x), expected), "{a} {b} {x}");
        }
        for (freedom, share, expected) in [
            (1.0, 0.9, 3.077_683_5),
            (2.0, 0.9, 1.885_618),
            (5.0, 0.9, 1.475_884),
            (30.0, 0.975, 2.042_272),
        ] {
            assert!(near(student_quantile(freedom, share), expected), "{freedom} {share}");
        }
        assert!(near(normal_quantile(0.9), 1.281_551_6));
        assert!(near(normal_below(0.0), 0.5));
    }

    proptest! {
        #[test]
        fn a_beta_rises_from_nothing_to_all(a in 0.05f64..5e4, b in 0.05f64..5e4, x in 0.0f64..1.0, step in 0.0f64..0.3) {
            let (low, high) = (beta_below(a, b, x), beta_below(a, b, (x + step).min(1.0)));
            prop_assert!((0.0..=1.0).contains(&low) && low <= high + 1e-9);
            prop_assert!((beta_below(b, a, 1.0 - x) - (1.0 - low)).abs() < 1e-7);
        }

        #[test]
        fn a_quantile_is_where_its_share_lies_below(freedom in 1.0f64..200.0, share in 0.001f64..0.999) {
            let x = student_quantile(freedom, share);
            prop_assert!((student_below(freedom, x) - share).abs() < 1e-6);
            prop_assert!((student_below(freedom, -x) - (1.0 - share)).abs() < 1e-6);
        }
    }
}
