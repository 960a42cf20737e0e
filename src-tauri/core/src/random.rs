//! Random numbers that come out the same on every machine.

/// A gamma variate of scale 1 (Marsaglia & Tsang 2000).
pub(crate) struct Gamma {
    d: f64,
    c: f64,
    /// For shapes below 1, which are drawn one shape higher and brought down.
    boost: Option<f64>,
}

impl Gamma {
    pub(crate) fn of(shape: f64) -> Gamma {
        let boost = (shape < 1.0).then(|| 1.0 / shape);
        let d = if shape < 1.0 { shape + 1.0 } else { shape } - 1.0 / 3.0;
        Gamma { d, c: 1.0 / (9.0 * d).sqrt(), boost }
    }

    pub(crate) fn draw(&self, stream: &mut Stream) -> f64 {
        let drawn = loop {
            let x = stream.normal();
            let v = 1.0 + self.c * x;
            if v <= 0.0 {
                continue;
            }
            let v = v * v * v;
            let u = stream.positive();
            if u < 1.0 - 0.0331 * (x * x) * (x * x)
                || libm::log(u) < 0.5 * x * x + self.d * (1.0 - v + libm::log(v))
            {
                break self.d * v;
            }
        };
        match self.boost {
            Some(power) => drawn * libm::pow(stream.positive(), power),
            None => drawn,
        }
    }
}

/// Where every analysis begins: an answer is for good.
const SEED: u64 = 0x5356_4552_4b41_0001;
/// Keeps the generators of candidates apart from those of criteria.
pub(crate) const CANDIDATE: u64 = 0xa5a5_0000_0000_5a5a;
/// The step of the generator: 2⁶⁴ divided by the golden ratio.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A generator of even random numbers (SplitMix64: Steele, Lea & Flood 2014).
pub(crate) struct Stream(u64);

impl Stream {
    /// The generator for one thing in one draw.
    pub(crate) fn of(draw: u64, what: u64) -> Stream {
        Stream(mixed(mixed(SEED.wrapping_add(draw.wrapping_mul(STEP))) ^ what.wrapping_mul(STEP)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// Even over 0–1, without 1.
    pub(crate) fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Even over 0–1, without 0.
    pub(crate) fn positive(&mut self) -> f64 {
        1.0 - self.uniform()
    }

    /// Normal with mean 0 and deviation 1 (Marsaglia's polar way).
    pub(crate) fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let s = x * x + y * y;
            if s < 1.0 && s > 0.0 {
                return x * (-2.0 * libm::log(s) / s).sqrt();
            }
        }
    }
}

/// A share from a beta distribution: of two gammas, the first one's part.
pub(crate) fn beta(a: f64, b: f64, stream: &mut Stream) -> f64 {
    let (one, other) = (Gamma::of(a).draw(stream), Gamma::of(b).draw(stream));
    one / (one + other)
}

/// A Poisson number: by counting what fits where few are expected (Knuth), rounded from the normal law where many are.
pub(crate) fn poisson(mean: f64, stream: &mut Stream) -> f64 {
    if mean > 60.0 {
        return (mean + mean.sqrt() * stream.normal()).round().max(0.0);
    }
    let (mut count, mut product) = (0.0, stream.positive());
    let end = libm::exp(-mean);
    while product > end {
        product *= stream.positive();
        count += 1.0;
    }
    count
}

fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
