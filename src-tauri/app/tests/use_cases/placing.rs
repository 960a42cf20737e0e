//! A file whose rows say themselves which campaign, creator, market and platform they count for.

use crate::made::{Desk, Three, bare, day};
use std::path::Path;
use std::sync::Arc;
use sverka_app::clock::SetClock;
use sverka_app::import::{self, ImportRequest, Imported, Place, PlacedRequest};
use sverka_app::{Code, Failure, Workspace, campaign, file};
use sverka_core::partner::Platform;
use sverka_core::problem::ProblemCode;
use sverka_core::{Id, Kind, Market};
use sverka_exchange::{Options, Unwatched};

const HEADER: &str = "Date,Campaign,Creator,Market,Platform,Views,Clicks\n";

fn bring(desk: &Desk, path: &Path, leave_out: bool) -> Result<Imported, Failure> {
    let request = PlacedRequest {
        path: path.display().to_string(),
        options: Options::default(),
        currency: None,
        taken_on: None,
        again: false,
        leave_out,
    };
    Ok(import::run_placed(desk, request, &Unwatched)?.value)
}

/// Two campaigns with the same creators, the second told of by a title in one language only.
fn two(desk: &Desk) -> (Three, Three) {
    let (spring, autumn) = (bare(desk, "Spring tea"), bare(desk, "Autumn tea"));
    desk.save(
        Kind::Campaign,
        autumn.campaign,
        serde_json::json!({"title": {"ru": "Осенний чай", "en": "Autumn tea"}}),
    );
    (spring, autumn)
}

/// Party, market, platform and sum of views of every import of a campaign.
fn views(desk: &Desk, campaign: Id) -> Vec<(Option<Id>, Market, Option<Platform>, u32)> {
    let imports = import::open(desk, campaign).unwrap().imports;
    let mut found: Vec<_> =
        imports.iter().map(|i| (i.party, i.market, i.platform, i.rows)).collect();
    found.sort_by_key(|(party, market, ..)| (*party, *market));
    found
}

fn sum(desk: &Desk, campaign: Id, market: Market) -> Option<f64> {
    let totals = import::open(desk, campaign).unwrap().totals;
    totals.into_iter().find(|t| t.metric == "views" && t.market == market)?.sum
}

#[test]
fn every_place_gets_an_import_and_one_batch_takes_all_of_them_back() {
    let desk = Desk::on("2026-03-20");
    let (spring, autumn) = two(&desk);
    let text = format!(
        "{HEADER}2026-03-02,Spring tea,Nika,ru,youtube,100,5\n2026-03-02,ОСЕННИЙ ЧАЙ,@Tessa,USA,TikTok,30,1\n\
         2026-03-03,spring tea,Nika,Россия,YouTube,50,2\n2026-03-03,{},Tessa,,,7,1\n2026-03-03,Spring tea,,us,,9,1\n",
        autumn.campaign
    );
    let imported = bring(&desk, &desk.file("all.csv", &text), false).unwrap();
    assert_eq!((imported.imports, imported.figures, imported.left_out), (4, 10, 0));
    assert_eq!(
        views(&desk, spring.campaign),
        [(None, Market::Us, None, 1), (Some(spring.nika), Market::Ru, Some(Platform::Youtube), 2)]
    );
    assert_eq!(sum(&desk, spring.campaign, Market::Ru), Some(150.0));
    assert_eq!(sum(&desk, autumn.campaign, Market::Us), Some(37.0));
    assert!(file::verify(&desk).unwrap().holds);

    import::undo(&desk, imported.batch).unwrap();
    assert_eq!(
        (sum(&desk, spring.campaign, Market::Ru), views(&desk, autumn.campaign).len()),
        (None, 0)
    );
    desk.undo().unwrap();
    assert_eq!(sum(&desk, spring.campaign, Market::Ru), Some(150.0));
    // By itself, each of them goes alone.
    let one = import::open(&desk, spring.campaign).unwrap().imports[0].id;
    import::undo(&desk, one).unwrap();
    assert_eq!(import::open(&desk, spring.campaign).unwrap().imports.len(), 1);
    assert_eq!(import::open(&desk, autumn.campaign).unwrap().imports.len(), 2);
}

#[test]
fn a_row_of_a_day_says_the_day_and_not_the_campaign() {
    let desk = Desk::on("2026-03-20");
    let (spring, _) = two(&desk);
    let text = format!("{HEADER}2026-03-02,Spring tea,Nika,ru,,100,5\n");
    bring(&desk, &desk.file("day.csv", &text), false).unwrap();
    let origins = import::origins(&desk, spring.campaign, "views", Market::Ru).unwrap();
    let of: Vec<(&str, u32)> =
        origins.iter().map(|o| (o.figure.item.as_str(), o.figure.row)).collect();
    assert_eq!(of, [("", 2)]);
}

#[test]
fn a_name_that_nobody_has_refuses_the_file_by_name_or_is_left_out_when_told() {
    let desk = Desk::on("2026-03-20");
    let (spring, _) = two(&desk);
    let lines = [
        ("Winter tea,Nika,ru,", "Winter tea"),
        ("Spring tea,Somebody,ru,", "Spring tea / Somebody"),
        ("Spring tea,Nika,Mars,", "Mars"),
        ("Spring tea,Nika,ru,MySpace", "MySpace"),
        ("Spring tea,,,", "Spring tea / ?"),
    ];
    for (n, (line, name)) in lines.into_iter().enumerate() {
        let text = format!(
            "{HEADER}2026-03-02,Spring tea,Nika,ru,,{n}1,5\n2026-03-02,{line},30,1\n2026-03-03,{line},30,1\n"
        );
        let path = desk.file("names.csv", &text);
        let before = file::verify(&desk).unwrap().counts;
        let refused = bring(&desk, &path, false).unwrap_err();
        assert_eq!(refused.code, Code::UnknownNames, "{line}");
        assert_eq!((refused.args["names"].as_str(), refused.args["rows"].as_str()), (name, "2"));
        assert_eq!(file::verify(&desk).unwrap().counts, before);

        let imported = bring(&desk, &path, true).unwrap();
        assert_eq!((imported.imports, imported.left_out, imported.figures), (1, 2, 2), "{line}");
        assert_eq!(import::open(&desk, spring.campaign).unwrap().imports[0].skipped, 2);
        import::undo(&desk, imported.batch).unwrap();
    }
}

#[test]
fn a_title_of_two_campaigns_names_neither() {
    let desk = Desk::on("2026-03-20");
    bare(&desk, "Spring tea");
    bare(&desk, "Spring tea");
    let text = format!("{HEADER}2026-03-02,Spring tea,Nika,ru,,100,5\n");
    let refused = bring(&desk, &desk.file("twice.csv", &text), false).unwrap_err();
    assert_eq!(refused.code, Code::UnknownNames);
}

#[test]
fn a_file_that_names_no_campaign_asks_for_one() {
    let desk = Desk::on("2026-03-20");
    two(&desk);
    let path = desk.file("shop.csv", "Date,Orders\n2026-03-02,4\n");
    assert_eq!(bring(&desk, &path, false).unwrap_err().code, Code::WhichCampaign);
}

#[test]
fn what_came_in_by_place_is_refused_a_second_time_and_survives_an_export() {
    let desk = Desk::on("2026-03-20");
    let (spring, autumn) = two(&desk);
    let mut text = HEADER.to_owned();
    for day in 1..=19 {
        for (title, name, market) in [("Spring tea", "Nika", "ru"), ("Autumn tea", "Tessa", "us")] {
            text.push_str(&format!(
                "2026-03-{day:02},{title},{name},{market},vk,{day}00.5,{day}\n"
            ));
        }
    }
    let path = desk.file("all.csv", &text);
    bring(&desk, &path, false).unwrap();
    assert_eq!(bring(&desk, &path, false).unwrap_err().code, Code::ImportedBefore);
    let (json, copy) = (desk.place("all.json"), desk.place("copy.sverka"));
    file::export(&desk, &json).unwrap();
    file::from_export(&json, &copy).unwrap();
    let again = Workspace::open(&copy, Arc::new(SetClock::at(day("2026-03-20"))), "").unwrap();
    for of in [spring.campaign, autumn.campaign] {
        assert_eq!(import::open(&again, of).unwrap(), import::open(&desk, of).unwrap());
        let origins = |w: &Workspace| import::origins(w, of, "views", Market::Ru).unwrap();
        assert_eq!(origins(&again), origins(&desk));
    }
    assert_eq!(campaign::list(&again).unwrap(), campaign::list(&desk).unwrap());
}

/// Brings a file to the brand's place in the Russian market of a campaign.
fn bring_to(desk: &Desk, three: Three, text: &str, leave_out: bool) -> Result<Imported, Failure> {
    let place = Place { campaign: three.campaign, party: None, market: Market::Ru };
    let path = desk.file("one.csv", text);
    let request = ImportRequest { leave_out, ..ImportRequest::new(&path, place) };
    Ok(import::run(desk, request, &Unwatched)?.value)
}

#[test]
fn rows_that_name_a_creator_or_a_market_count_there_wherever_their_file_was_brought_to() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Spring tea");
    let text = "Date,Creator,Views\n2026-03-02,Nika,100\n2026-03-03,@Tessa,30\n2026-03-03,,7\n";
    assert_eq!(bring_to(&desk, three, text, false).unwrap().imports, 3);
    let places: Vec<_> = views(&desk, three.campaign)
        .into_iter()
        .map(|(party, market, ..)| (party, market))
        .collect();
    let own = (None, Market::Ru);
    assert_eq!(places, [own, (Some(three.nika), Market::Ru), (Some(three.tessa), Market::Us)]);
    assert_eq!(sum(&desk, three.campaign, Market::Us), Some(30.0));
    let text = "Date,Country,Views\n2026-03-04,Россия,5\n2026-03-04,Марс,7\n";
    let refused = bring_to(&desk, three, text, false).unwrap_err();
    assert_eq!(refused.code, Code::UnknownNames);
    assert_eq!(refused.args["names"], "Марс");
    assert_eq!(bring_to(&desk, three, text, true).unwrap().left_out, 1);
    assert_eq!(sum(&desk, three.campaign, Market::Ru), Some(112.0));
}

#[test]
fn names_that_nobody_has_are_told_before_the_file_comes_in_with_what_stays_out_for_them() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Spring tea");
    let text = "Date,Creator,Views,Clicks\n2026-03-02,Nika,100,4\n2026-03-03,Somebody,30,3\n2026-03-03,Somebody,30,\n\
                2026-03-04,Another,2,1\n2026-03-05,@Tessa,30,2\n";
    let path = desk.file("one.csv", text);
    let look = |path: &Path| {
        let options = Options::default();
        import::inspect(&desk, Some(three.campaign), path, options, &Unwatched).unwrap().unknown
    };
    let unknown = look(&path).unwrap();
    assert_eq!((unknown.names, unknown.more), (vec!["Another".into(), "Somebody".into()], 0));
    assert_eq!((unknown.rows, unknown.figures, unknown.skipped), (3, 4, 3));
    // What was told is what is done.
    let imported = bring_to(&desk, three, text, true).unwrap();
    assert_eq!((imported.left_out, imported.figures), (3, 4));

    let many: String = (0..12).map(|n| format!("2026-03-06,Nobody {n:02},1\n")).collect();
    let path = desk.file("many.csv", format!("Date,Creator,Views\n2026-03-06,Nika,1\n{many}"));
    let unknown = look(&path).unwrap();
    assert_eq!((unknown.names.len(), unknown.more, unknown.rows), (8, 4, 12));

    for known in ["Nika,1", ",1"] {
        let path = desk.file("known.csv", format!("Date,Creator,Views\n2026-03-06,{known}\n"));
        assert_eq!(look(&path), None, "{known}");
    }
    // Words that name nobody in any row are about something else.
    let path = desk.file("else.csv", "Date,Автор,Views\n2026-03-02,Редакция,100\n");
    assert_eq!(look(&path), None);
}

#[test]
fn a_preview_of_a_campaign_that_is_not_there_is_refused() {
    let desk = Desk::on("2026-03-20");
    let path = desk.file("one.csv", "Date,Views\n2026-03-02,1\n");
    let nowhere = Some(Id::nil());
    let refused = import::inspect(&desk, nowhere, &path, Options::default(), &Unwatched);
    assert_eq!(refused.unwrap_err().code, Code::NotFound);
}

#[test]
fn words_that_name_nobody_in_any_row_place_none() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Spring tea");
    let text = "Date,Автор,Views\n2026-03-02,Редакция,100\n2026-03-03,Редакция,30\n";
    assert_eq!(bring_to(&desk, three, text, false).unwrap().imports, 1);
    assert_eq!(sum(&desk, three.campaign, Market::Ru), Some(130.0));
}

#[test]
fn a_file_about_other_days_than_the_campaign_is_doubtful_also_where_its_rows_have_no_day() {
    let desk = Desk::on("2026-03-20");
    let three = crate::made::aligned(&desk);
    let text = "# Start date: 20260101\n# End date: 20260131\nCampaign,Sessions\nTea,20\n";
    bring_to(&desk, three, text, false).unwrap();
    let doubts = sverka_app::health::open(&desk, three.campaign).unwrap().doubts;
    assert_eq!(doubts.len(), 1, "{doubts:?}");
    let text = "# Start date: 20260302\n# End date: 20260319\nCampaign,Sessions\nTea,21\n";
    bring_to(&desk, three, text, false).unwrap();
    let after = sverka_app::health::open(&desk, three.campaign).unwrap().doubts;
    assert_eq!(after.len(), 1, "days of the campaign are none");
}

#[test]
fn a_file_that_brings_nothing_as_it_is_read_is_refused_and_so_is_one_without_a_campaign() {
    let desk = Desk::on("2026-03-20");
    let refused = import::place(&desk, None, None, Some(Market::Ru)).unwrap_err();
    assert_eq!(refused.code, Code::NoCampaign);
    let three = bare(&desk, "Spring tea");
    let text = "Дата,Заказы\nпозавчера,3\nвчера,4\n";
    assert_eq!(bring_to(&desk, three, text, false).unwrap_err().code, Code::NoFigures);
    assert_eq!(import::open(&desk, three.campaign).unwrap().imports, []);
}

#[test]
fn a_row_that_names_its_platform_counts_there_and_a_market_of_another_campaign_is_a_stranger() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Spring tea");
    let text = "Date,Platform,Views\n2026-03-02,YouTube,100\n2026-03-03,TikTok,30\n";
    assert_eq!(bring_to(&desk, three, text, false).unwrap().imports, 2);
    let platforms: Vec<_> =
        views(&desk, three.campaign).into_iter().map(|(_, _, platform, _)| platform).collect();
    assert!(platforms.contains(&Some(Platform::Youtube)), "{platforms:?}");
    assert!(platforms.contains(&Some(Platform::Tiktok)), "{platforms:?}");
    desk.save(Kind::Campaign, three.campaign, serde_json::json!({"markets": ["ru"]}));
    let text = "Date,Country,Views\n2026-03-04,Россия,5\n2026-03-04,США,7\n";
    assert_eq!(bring_to(&desk, three, text, false).unwrap_err().code, Code::UnknownNames);
}

#[test]
fn a_rate_is_not_made_of_what_different_files_state() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Spring tea");
    let both = "Date,Clicks,Impressions,CTR\n2026-03-02,10,500,2%\n2026-03-03,10,1500,0.67%\n";
    bring_to(&desk, three, both, false).unwrap();
    let ctr = |desk: &Desk| {
        let totals = import::open(desk, three.campaign).unwrap().totals;
        totals.into_iter().find(|total| total.metric == "ctr").unwrap().whole
    };
    assert_eq!(ctr(&desk), Some(1.0));
    let place = Place { campaign: three.campaign, party: Some(three.nika), market: Market::Ru };
    let path = desk.file("clicks.csv", "Date,Clicks\n2026-03-03,900\n");
    import::run(&desk, ImportRequest::new(&path, place), &Unwatched).unwrap();
    assert_eq!(ctr(&desk), None, "900 clicks have no impressions beside them");
}

#[test]
fn figures_of_a_market_the_campaign_does_not_work_in_are_refused() {
    let desk = Desk::on("2026-03-20");
    let three = bare(&desk, "Spring tea");
    desk.save(Kind::Campaign, three.campaign, serde_json::json!({"markets": ["ru"]}));
    let path = desk.file("views.csv", "Date,Views\n2026-03-02,100\n");
    let place = Place { campaign: three.campaign, party: None, market: Market::Us };
    let refused = import::run(&desk, ImportRequest::new(&path, place), &Unwatched).unwrap_err();
    let said = refused.problems.iter().map(|p| (p.field.as_str(), p.code)).collect::<Vec<_>>();
    assert_eq!(said, [("market", ProblemCode::ForeignMarket)]);
    let row = "2026-03-02,Spring tea,,US,YouTube,100,3\n";
    let placed = desk.file("placed.csv", format!("{HEADER}{row}"));
    let refused = bring(&desk, &placed, false).unwrap_err();
    assert_eq!(
        (refused.code, refused.args["names"].as_str()),
        (Code::UnknownNames, "Spring tea / US")
    );
}
