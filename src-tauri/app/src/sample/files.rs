//! The metric files of the sample, in the shapes the platforms export them in.

use super::story::{Days, Post, Posts};
use crate::failure::{Code, Failure, Outcome};
use chrono::{Duration, NaiveDate};
use std::path::{Path, PathBuf};
use sverka_core::Id;
use sverka_core::partner::Platform;

/// A folder for files on their way in; it is gone when it is dropped.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(id: Id) -> Outcome<Folder> {
        let path = std::env::temp_dir().join(format!("sverka-sample-{id}"));
        std::fs::create_dir(&path).map_err(|cause| disk(&path, &cause))?;
        Ok(Folder(path))
    }

    /// Where a file of the folder is, or would be.
    pub(super) fn place(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Outcome<PathBuf> {
        let path = self.place(name);
        std::fs::write(&path, bytes).map_err(|cause| disk(&path, &cause))?;
        Ok(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(cause) = std::fs::remove_dir_all(&self.0) {
            log::warn!("{} stays behind: {cause}", self.0.display());
        }
    }
}

/// A shop's orders by day.
pub(super) fn days(days: &Days, starts: NaiveDate) -> Outcome<Vec<u8>> {
    let length = days.columns.values().map(Vec::len).max().unwrap_or(0);
    let header = std::iter::once("Date".to_owned()).chain(days.columns.keys().cloned());
    let rows = (0..length).map(|at| {
        let date = (starts + Duration::days(at as i64)).to_string();
        let values = days
            .columns
            .values()
            .map(move |column| column.get(at).map(u32::to_string).unwrap_or_default());
        std::iter::once(date).chain(values).collect()
    });
    table(header.collect(), rows)
}

/// A platform's posts with their totals so far.
pub(super) fn posts(posts: &Posts, starts: NaiveDate) -> Outcome<Vec<u8>> {
    let date = |post: &Post| starts + Duration::days(post.day);
    if posts.kind == Platform::Youtube {
        let header = [
            "Content",
            "Video title",
            "Video publish time",
            "Duration",
            "Views",
            "Likes",
            "Comments added",
            "Shares",
        ];
        let total = |value: fn(&Post) -> u32| posts.rows.iter().map(value).sum::<u32>().to_string();
        let sum = vec![
            "Total".to_owned(),
            String::new(),
            String::new(),
            String::new(),
            total(|p| p.views),
            total(|p| p.likes),
            total(|p| p.comments),
            total(|p| p.shares),
        ];
        let rows = posts.rows.iter().map(|p| {
            let figures = [p.views, p.likes, p.comments, p.shares].map(|n| n.to_string());
            let published = date(p).format("%b %-d, %Y").to_string();
            let mut row = vec![p.id.clone(), p.title.clone(), published, "412".to_owned()];
            row.extend(figures);
            row
        });
        return table(header.map(str::to_owned).to_vec(), std::iter::once(sum).chain(rows));
    }
    let header = [
        "Post ID",
        "Account ID",
        "Account username",
        "Account name",
        "Description",
        "Duration (sec)",
        "Publish time",
        "Permalink",
        "Post type",
        "Data comment",
        "Date",
        "Views",
        "Reach",
        "Likes",
        "Shares",
        "Follows",
        "Comments",
        "Saves",
    ];
    let rows = posts.rows.iter().map(|p| {
        let published = date(p).format("%m/%d/%Y 09:00").to_string();
        let words = ["1784", "sample", "Sample"].map(str::to_owned);
        let mut row = vec![p.id.clone()];
        row.extend(words);
        row.extend([p.title.clone(), "41".to_owned(), published, String::new()]);
        row.extend(["IG reel", "", "Lifetime"].map(str::to_owned));
        row.extend(
            [p.views, p.reach, p.likes, p.shares, 0, p.comments, p.saves].map(|n| n.to_string()),
        );
        row
    });
    table(header.map(str::to_owned).to_vec(), rows)
}

fn table(header: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Outcome<Vec<u8>> {
    let failed = |cause: csv::Error| Failure::caused(Code::Internal, &cause);
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(&header).map_err(failed)?;
    for row in rows {
        out.write_record(&row).map_err(failed)?;
    }
    out.into_inner().map_err(|cause| Failure::caused(Code::Internal, &cause))
}

fn disk(path: &Path, cause: &std::io::Error) -> Failure {
    Failure::caused(Code::Disk, cause).with("path", path.display())
}
