//! Files that are about a span of days: one period after another adds up, the same or a longer one counts once, and what
//! is only partly the campaign's waits for a person.

use crate::importing::request;
use crate::made::{Desk, Three, aligned, day};
use sverka_app::import::{self, ImportRequest};
use sverka_core::doubt::DoubtCode;
use sverka_exchange::Unwatched;

/// A report of Google Ads by campaign, about these days.
fn ads(days: &str, rows: &[(&str, f64)]) -> String {
    let rows: String =
        rows.iter().map(|(campaign, cost)| format!("{campaign},USD,{cost},100,10\n")).collect();
    format!("Campaign report\n\"{days}\"\nCampaign,Currency code,Cost,Impr.,Clicks\n{rows}")
}

struct Files<'a> {
    desk: &'a Desk,
    three: Three,
}

impl Files<'_> {
    /// What a metric comes to after one more file, as the metrics room shows it.
    fn after(&self, name: &str, text: &str, taken_on: &str, metric: &str) -> f64 {
        let path = self.desk.file(name, text);
        let request = ImportRequest { taken_on: Some(day(taken_on)), ..request(self.three, &path) };
        import::run(self.desk, request, &Unwatched).unwrap();
        let totals = import::open(self.desk, self.three.campaign).unwrap().totals;
        let sums = totals.into_iter().filter(|total| total.metric == metric);
        sums.filter_map(|total| total.sum).sum()
    }

    fn doubts(&self) -> Vec<(DoubtCode, u32)> {
        let view = import::open(self.desk, self.three.campaign).unwrap();
        view.doubts.iter().map(|group| (group.code, group.n)).collect()
    }
}

#[test]
fn reports_of_one_week_after_another_add_up_and_the_same_one_counts_once() {
    let desk = Desk::on("2026-03-25");
    let files = Files { desk: &desk, three: aligned(&desk) };
    let first = ads("March 2, 2026 - March 8, 2026", &[("Search", 70.0), ("Display", 30.0)]);
    let second = ads("March 9, 2026 - March 15, 2026", &[("Search", 120.0)]);
    assert_eq!(files.after("week 1.csv", &first, "2026-03-25", "cost"), 100.0);
    assert_eq!(files.after("week 2.csv", &second, "2026-03-25", "cost"), 220.0);
    let again = format!("{second}\n");
    assert_eq!(files.after("week 2 again.csv", &again, "2026-03-25", "cost"), 220.0);
    let both = ads("March 2, 2026 - March 15, 2026", &[("Search", 191.0), ("Display", 30.0)]);
    assert_eq!(files.after("both.csv", &both, "2026-03-25", "cost"), 221.0);
    assert_eq!(files.doubts(), []);
    let view = import::open(&desk, files.three.campaign).unwrap();
    let cost = view.totals.iter().find(|total| total.metric == "cost").unwrap();
    assert_eq!(cost.period, Some((day("2026-03-02"), day("2026-03-15"))));
}

#[test]
fn the_views_of_a_video_in_two_periods_add_up() {
    let desk = Desk::on("2026-03-25");
    let files = Files { desk: &desk, three: aligned(&desk) };
    let content = |views: u32| {
        format!(
            "Content,Video title,Video publish time,Duration,Views,Likes\nTotal,,,,{views},7\n\
             aaa,One,\"Mar 3, 2026\",60,{views},7\n"
        )
    };
    let name = |days: &str| format!("Content {days} Nika.csv");
    let first = name("2026-03-01_2026-03-10");
    assert_eq!(files.after(&first, &content(1000), "2026-03-11", "views"), 1000.0);
    let second = name("2026-03-11_2026-03-20");
    assert_eq!(files.after(&second, &content(400), "2026-03-21", "views"), 1400.0);
    let longer = name("2026-03-01_2026-03-24");
    assert_eq!(files.after(&longer, &content(1450), "2026-03-25", "views"), 1450.0);
    assert_eq!(files.doubts(), []);
}

#[test]
fn a_report_that_is_only_partly_of_the_campaign_or_of_new_days_waits_for_a_person() {
    let desk = Desk::on("2026-03-25");
    let files = Files { desk: &desk, three: aligned(&desk) };
    let counted = || {
        let health = sverka_app::health::open(&desk, files.three.campaign).unwrap().health;
        let parts = health.performance.parts;
        parts.iter().find(|part| part.metric.as_deref() == Some("orders")).unwrap().value
    };
    let report =
        |days: &str, orders: u32| format!("Report\n{days}\nPromo code,Orders\nANNA10,{orders}\n");
    files.after("1.csv", &report("2026-03-02 - 2026-03-08", 50), "2026-03-25", "orders");
    assert_eq!(counted(), Some(50.0));
    files.after("2.csv", &report("2026-02-01 - 2026-03-15", 90), "2026-03-25", "orders");
    assert_eq!(files.doubts(), [(DoubtCode::PartlyOutside, 1)]);
    assert_eq!(counted(), Some(50.0), "what holds it is in doubt, so it stands");
    files.after("3.csv", &report("2026-03-08 - 2026-03-14", 40), "2026-03-25", "orders");
    assert_eq!(counted(), Some(50.0), "a day is in both");
    files.after("4.csv", &report("2026-03-09 - 2026-03-15", 30), "2026-03-25", "orders");
    assert_eq!(counted(), Some(80.0), "all its days are new");
    assert_eq!(files.doubts(), [(DoubtCode::PartlyOutside, 1), (DoubtCode::Overlapping, 1)]);
}
