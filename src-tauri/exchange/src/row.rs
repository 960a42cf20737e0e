//! What a file gives away row by row: the figures, and the words that say what they count for.

use sverka_core::figure::Row;

/// One data row with its figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FileRow<'a> {
    /// Its figures.
    pub row: Row<'a>,
    /// What it says of the place they count for.
    pub place: PlaceWords<'a>,
}

/// What a row says of the place its figures count for, as written but without spaces around; empty where the table
/// has no such column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct PlaceWords<'a> {
    /// The campaign.
    pub campaign: &'a str,
    /// The creator.
    pub partner: &'a str,
    /// The market.
    pub market: &'a str,
    /// The platform.
    pub platform: &'a str,
}
