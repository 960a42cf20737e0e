//! Small pictures beside words that say the same, so that a screen reader passes over them.

/// A yes.
pub(super) const AGREE: &str =
    "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M3 8.5l3.2 3.2L13 4.8\"/></svg>";
/// A question.
pub(super) const QUESTION: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M6 6.2A2 2 0 1 1 8.6 8.1C8.2 8.3 8 8.6 8 9v.5M8 11.8v.1\"/><circle cx=\"8\" cy=\"8\" r=\"6\"/></svg>";
/// Another wording.
pub(super) const PROPOSAL: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13ZM9.2 4.6l2.2 2.2\"/></svg>";
/// A comment.
pub(super) const NOTE: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M2.5 3.5h11v7.5H7l-3 2.5V11H2.5V3.5Z\"/></svg>";
/// Not open yet.
pub(super) const LOCK: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M4 7.5h8v6H4v-6ZM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2\"/></svg>";
/// Something is missing.
pub(super) const CAUTION: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M8 2.5l6 11H2l6-11ZM8 6.5v3.5M8 11.9v.1\"/></svg>";
/// A file to be opened.
pub(super) const OPEN: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M2.5 12.5v-9h4l1.5 2h5.5v7h-11Z\"/></svg>";
/// A file to be saved.
pub(super) const SAVE: &str = "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M8 3v7.5M5 7.7l3 2.8 3-2.8M3 10.5v3h10v-3\"/></svg>";
