//! Medians and quartiles, what half or a quarter of some values lie below; and how far they lie apart.
//!
//! One definition for every middle value the product shows, so that a median of marks and a median of waits mean the
//! same.

/// The quantile of values in rising order at `share`, 0–1; `None` of no values.
///
/// Linear interpolation between the two values beside the place `share · (n − 1)`, counted from 0: type 7 of Hyndman &
/// Fan 1996, “Sample Quantiles in Statistical Packages”, Am. Stat. 50:361, the usual one of R and of spreadsheets.
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = share.clamp(0.0, 1.0) * last as f64;
    let below = place.floor();
    let (low, high) = (sorted[below as usize], sorted[(below as usize + 1).min(last)]);
    Some(low + (high - low) * (place - below))
}

/// The middle of values in any order, half-way between the two middle ones of an even number; `None` of no values.
///
/// The [`quantile`] at one half.
pub fn median<T: Into<f64>>(values: impl IntoIterator<Item = T>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().map(Into::into).collect();
    values.sort_by(f64::total_cmp);
    quantile(&values, 0.5)
}

/// The mean of values and their variance, divided by n − 1; `None` of fewer than two.
pub(crate) fn mean_and_variance(values: &[f64]) -> Option<(f64, f64)> {
    if values.len() < 2 {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    Some((mean, squares / (n - 1.0)))
}
