//! Columns about people, which are neither read nor shown: by their headers, by their cells, and remarks beside them.

use super::Plan;
use crate::inspection::{Issue, IssueCode, Role};
use crate::source;
use crate::survey::Survey;

impl Plan {
    /// Takes out the columns of personal data among those of which nobody has said what they mean.
    ///
    /// FORMATS.md: personal columns are dropped unless a person chooses otherwise.
    pub(super) fn drop_people(&mut self, survey: &Survey) {
        let closed = self.description.is_some_and(|description| description.personal);
        let headers = &survey.start.header.cells;
        for (index, tally) in survey.columns.iter().enumerate() {
            let told = closed && !self.is_known(index)
                || source::is_personal(&headers[index], tally.is_numeric(), tally.long_numbers > 0)
                || tally.contacts > 0;
            if self.is_open(index) && told {
                self.columns[index].role = Some(Role::Personal);
            }
        }
        // What is remarked beside buyers is about them.
        if self.columns.iter().any(|column| column.role == Some(Role::Personal)) {
            for (index, tally) in survey.columns.iter().enumerate() {
                let remarks = !tally.is_numeric() && source::is_remark(&headers[index]);
                if self.is_open(index) && remarks {
                    self.columns[index].role = Some(Role::Personal);
                }
            }
        }
        let personal = self.columns.iter().filter(|column| column.role == Some(Role::Personal));
        let names: Vec<&str> =
            personal.filter(|column| !column.chosen).map(|column| column.name.as_str()).collect();
        if !names.is_empty() {
            let issue = Issue::at(self.header_row, IssueCode::PersonalColumnDropped)
                .with("n", names.len())
                .with("columns", names.join(", "));
            self.issues.push(issue);
        }
    }

    /// Whether neither a person nor a description says what a column is.
    fn is_open(&self, index: usize) -> bool {
        let column = &self.columns[index];
        column.metric.is_none() && column.role.is_none() && !column.chosen
    }

    /// Whether the description of the source names the column.
    fn is_known(&self, index: usize) -> bool {
        self.columns[index].rank < usize::MAX
    }
}
