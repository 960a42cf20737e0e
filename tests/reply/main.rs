//! A brief answered in a browser by somebody who has no Sverka, and the reply taken in.

#[path = "../browser/mod.rs"]
mod browser;
#[path = "../../src-tauri/app/tests/use_cases/made.rs"]
#[allow(dead_code, reason = "this journey uses the part of the making it needs")]
mod made;
mod story;

use browser::{Browser, Device};
use made::Desk;
use serde_json::Value;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use story::{EN, Language, RU, exported, long_text, signable};
use sverka_app::brief;
use sverka_app::reply::{self, ReplySource};
use sverka_core::comment::{Comment, CommentKind};
use sverka_core::paper::Paper;
use sverka_core::reply::file::{ReplyCode, read};
use sverka_core::signature::SignMethod;
use sverka_core::{Id, Lang};
use sverka_store::{Reader, Store, StoreError};

/// The comments as the file holds them, oldest first.
fn comments(path: &Path) -> Vec<Comment> {
    let read = |reader: &Reader<'_>| -> Result<_, StoreError> { reader.all::<Comment>() };
    let mut all = Store::open_to_read(path).unwrap().read(read).unwrap();
    all.sort_by_key(|comment| comment.id);
    all
}

fn source(file: &Path) -> ReplySource {
    ReplySource::File(file.display().to_string())
}

/// Takes a reply in as the organizer does: looked at first.
fn take_in(desk: &Desk, campaign: Id, file: &Path) -> Vec<ReplyCode> {
    let seen = reply::preview(desk, campaign, Paper::Brief, &source(file)).unwrap();
    if seen.taken {
        reply::import(desk, campaign, Paper::Brief, &source(file), &seen.digest, true).unwrap();
    }
    seen.problems.iter().map(|problem| problem.code).collect()
}

/// A page whose every act leaves nothing for axe to say, with pictures of it.
async fn looked_at(browser: &Browser, name: &str) {
    browser.picture(name).await;
    let violations = browser.violations().await;
    assert!(violations.is_empty(), "{name}: {violations:#?}");
}

/// Asks, words otherwise, comments and agrees; saves; the organizer takes it in. Then the text is mended, and the
/// creator agrees to all and signs.
async fn answers_and_signs(words: &Language, device: Device) {
    let (desk, three) = signable();
    let party = if words.lang == Lang::Ru { three.nika } else { three.tessa };
    let name = format!(
        "reply-{}-{}",
        if device == Device::Phone { "phone" } else { "desktop" },
        words.lang.tag()
    );
    let page = exported(&desk, three.campaign, party, "first");
    let browser = Browser::open(&page, device).await;
    browser.see(words.hello).await;
    looked_at(&browser, &format!("{name}-1-top")).await;

    browser.click(words.payment, words.ask).await;
    browser.fill(words.payment, words.your_question, words.question).await;
    browser.click(words.revisions, words.reword).await;
    let wording = browser.value(words.revisions, words.your_wording).await;
    let (before, after) = words.reworded;
    assert!(wording.contains(before), "{wording}");
    browser.fill(words.revisions, words.your_wording, &wording.replace(before, after)).await;
    browser.see(words.struck).await;
    browser.fill(words.revisions, words.your_reason, words.reason).await;
    browser.click(words.success, words.comment).await;
    browser.fill(words.success, words.your_comment, words.note).await;
    browser.click(words.checkin, words.agree).await;
    browser.see(words.locked).await;
    browser.script("document.activeElement.blur();", vec![]).await;
    for (clause, picture) in [(words.payment, "2-question"), (words.revisions, "3-proposal")] {
        story::bring(&browser, clause).await;
        looked_at(&browser, &format!("{name}-{picture}")).await;
    }
    browser.click("", words.other_language).await;
    browser.see(words.hello_in_other).await;
    looked_at(&browser, &format!("{name}-4-other-language")).await;
    browser.click("", words.own_language).await;
    browser.script("window.scrollTo(0, document.body.scrollHeight);", vec![]).await;
    looked_at(&browser, &format!("{name}-5-signature")).await;

    browser.click("", words.save).await;
    let first = browser.saved().await;
    browser.see(words.saved).await;
    looked_at(&browser, &format!("{name}-6-saved")).await;

    // What came is exactly what the page's own rules write, and the digests are ours.
    let bytes = std::fs::read(&first).unwrap();
    let file = read(&bytes).unwrap();
    assert_eq!(file.canonical().as_bytes(), bytes);
    let seen = reply::preview(&desk, three.campaign, Paper::Brief, &source(&first)).unwrap();
    assert_eq!(seen.problems, []);
    let content = seen.content.unwrap();
    assert_eq!((content.agreed, content.signature.clone()), (1, None));
    let proposal = content.comments.iter().find(|c| c.kind == CommentKind::Proposal).unwrap();
    assert!(proposal.text.side(words.lang).contains(after));
    assert!(proposal.of.side(words.lang).contains(before));
    assert_eq!(take_in(&desk, three.campaign, &first), []);
    let kinds: Vec<CommentKind> = comments(&desk.path()).iter().map(|c| c.kind).collect();
    assert_eq!(kinds.len(), 5);
    assert_eq!(take_in(&desk, three.campaign, &first), [ReplyCode::ImportedBefore]);
    assert_eq!(comments(&desk.path()).len(), 5);
    desk.undo().unwrap();
    assert_eq!(comments(&desk.path()), [], "a reply without a signature is undone in one step");
    desk.redo().unwrap();

    // The draft is there again, and so is a reply that was saved.
    browser.reload().await;
    assert_eq!(browser.value(words.payment, words.your_question).await, words.question);
    browser.script("localStorage.clear();", vec![]).await;
    browser.reload().await;
    browser.see(words.none_answered).await;
    browser.give(&first).await;
    browser.see(words.restored).await;
    assert_eq!(browser.value(words.payment, words.your_question).await, words.question);

    // The organizer takes the wording; the page of the new text asks for the yeses that are left.
    story::mend(&desk, three.campaign);
    let page = exported(&desk, three.campaign, party, "second");
    browser.go(&page).await;
    // The yes that stands came along; the wording they had is marked with what became of it.
    browser.see(words.kept).await;
    browser.see(words.changed).await;
    story::bring(&browser, words.revisions).await;
    looked_at(&browser, &format!("{name}-7-second")).await;
    browser.click("", words.sign).await;
    browser.see(words.locked).await;
    browser.click("", words.agree_rest).await;
    browser.fill("", words.full_name, words.name).await;
    browser.fill("", words.role_label, words.role).await;
    browser.script("document.getElementById('sign').scrollIntoView();", vec![]).await;
    looked_at(&browser, &format!("{name}-8-open")).await;
    browser.click("", words.sign).await;
    browser.see(words.signed).await;
    looked_at(&browser, &format!("{name}-9-signed")).await;
    browser.click("", words.save).await;
    let second = browser.saved().await;

    assert_eq!(take_in(&desk, three.campaign, &second), []);
    let view = brief::open(&desk, three.campaign, Paper::Brief).unwrap();
    let signature = view.signatures.iter().find(|one| one.party == party).unwrap();
    assert_eq!((signature.name.as_str(), signature.role.as_str()), (words.name, words.role));
    assert_eq!(
        (signature.method, signature.hash.clone()),
        (SignMethod::Returned, view.hash.clone())
    );
    assert!(desk.undo().unwrap().value.is_none(), "a signature is for good");
    // The first file speaks of a text that is past, and says so.
    let old = reply::preview(&desk, three.campaign, Paper::Brief, &source(&first)).unwrap();
    assert_eq!(old.problems[0].code, ReplyCode::ImportedBefore);
}

#[tokio::test]
async fn a_creator_answers_on_a_phone_in_russian() {
    answers_and_signs(&RU, Device::Phone).await;
}

#[tokio::test]
async fn a_creator_answers_on_a_phone_in_english() {
    answers_and_signs(&EN, Device::Phone).await;
}

#[tokio::test]
async fn a_creator_answers_on_a_desktop_in_russian() {
    answers_and_signs(&RU, Device::Desktop).await;
}

#[tokio::test]
async fn a_creator_answers_on_a_desktop_in_english_by_night() {
    answers_and_signs(&EN, Device::Night).await;
}

#[tokio::test]
async fn no_text_of_anybody_runs_or_reaches_out() {
    // Whoever is reached knocks here; a failing knock is what is waited for.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (desk, three) = signable();
    let planted = story::plant(&desk, three, port);
    let page = exported(&desk, three.campaign, three.nika, "planted");
    let browser = Browser::open(&page, Device::Desktop).await;
    browser.see(planted.first().unwrap()).await;
    let text = browser.text().await;
    for payload in &planted {
        assert!(text.contains(payload.trim()), "{payload} is shown letter by letter");
    }
    for clause in brief::open(&desk, three.campaign, Paper::Brief).unwrap().clauses.iter().take(2) {
        let title = clause.clause.title.side(Lang::Ru);
        browser.click(title, RU.reword).await;
        for payload in &planted {
            browser.fill(title, RU.your_wording, payload).await;
        }
    }
    browser.click("", RU.other_language).await;
    let found = browser
        .script(
            "return [
                window.hit ?? null,
                document.scripts.length,
                document.querySelectorAll('img, iframe, object, embed, link, base, form[action], main svg [onload], [onerror], [onclick]').length,
                performance.getEntriesByType('resource').length,
            ];",
            vec![],
        )
        .await;
    assert_eq!(found, serde_json::json!([null, 2, 0, 0]));
    assert!(listener.accept().is_err(), "nothing was asked for");

    // The policy alone holds too: a script put into the page is not run, and nothing is fetched for it.
    let forced = format!(
        "const s = document.createElement('script'); s.textContent = 'window.hit = 1'; document.body.append(s);
         const i = new Image(); i.src = 'http://127.0.0.1:{port}/'; document.body.append(i);
         return window.hit ?? null;"
    );
    assert_eq!(browser.script(&forced, vec![]).await, Value::Null);
    browser.reload().await;
    assert!(listener.accept().is_err(), "nothing was asked for by force either");

    // What was typed comes back as text, in a file and in the workspace.
    browser.click("", RU.own_language).await;
    browser.click("", RU.save).await;
    let saved = browser.saved().await;
    assert_eq!(take_in(&desk, three.campaign, &saved), []);
    let last = planted.last().unwrap().trim();
    assert!(comments(&desk.path()).iter().any(|comment| comment.text.ru.trim() == last));
}

#[tokio::test]
async fn twenty_pages_in_one_clause_are_read_reworded_and_saved() {
    let (desk, three) = signable();
    let text = long_text();
    let clause = desk.clause(three.campaign, "payment").clause;
    desk.write(clause.id, &text, "Twenty pages are on the other side.");
    let page = exported(&desk, three.campaign, three.nika, "long");
    let browser = Browser::open(&page, Device::Phone).await;
    let title = clause.title.side(Lang::Ru);
    browser.click(title, RU.reword).await;
    let wording = text.replacen("сорок", "пятьдесят", 1);
    browser.fill(title, RU.your_wording, &wording).await;
    story::bring(&browser, title).await;
    looked_at(&browser, "reply-phone-ru-10-long").await;
    browser.click("", RU.save).await;
    let saved = browser.saved().await;
    let file = read(&std::fs::read(&saved).unwrap()).unwrap();
    assert_eq!(file.comments[0].text.ru, wording);
    assert_eq!(file.comments[0].of, desk.clause(three.campaign, "payment").clause.digest());
    // The text is unfinished now, so the page asks for no signature, and the reply comes in all the same.
    browser.see(RU.draft).await;
    assert_eq!(take_in(&desk, three.campaign, &saved), []);
}

#[tokio::test]
async fn what_comes_back_is_held_against_what_went_out() {
    let (desk, three) = signable();
    let page = exported(&desk, three.campaign, three.nika, "sound");
    let other = made::ready(&desk);
    let altered = altered(&page, "48", "84");
    let browser = Browser::open(&page, Device::Desktop).await;
    browser.click(RU.payment, RU.agree).await;
    browser.click("", RU.save).await;
    let sound = browser.saved().await;
    let codes = |file: &Path, campaign| -> Vec<ReplyCode> {
        let seen = reply::preview(&desk, campaign, Paper::Brief, &source(file)).unwrap();
        seen.problems.iter().map(|problem| problem.code).collect()
    };
    assert_eq!(codes(&sound, other.campaign), [ReplyCode::WrongCampaign, ReplyCode::WrongParty]);

    browser.go(&altered).await;
    browser.script("localStorage.clear();", vec![]).await;
    browser.reload().await;
    browser.click(RU.payment, RU.agree).await;
    browser.click("", RU.save).await;
    let edited = browser.saved().await;
    assert_eq!(codes(&edited, three.campaign), [ReplyCode::EditedText]);

    let noise: Vec<u8> = (0..1_048_577u32).map(|at| (at * 31 % 251) as u8).collect();
    assert_eq!(codes(&desk.file("noise.json", noise), three.campaign), [ReplyCode::TooBig]);

    story::mend(&desk, three.campaign);
    assert_eq!(codes(&sound, three.campaign), [ReplyCode::OldRevision]);
}

/// The page with one figure of its text put differently, as somebody might on its way.
fn altered(page: &Path, from: &str, to: &str) -> PathBuf {
    let text = std::fs::read_to_string(page).unwrap();
    let marked = format!("{from}\u{a0}000");
    assert!(text.contains(&marked), "the amount stands in the page");
    let path = page.with_file_name("altered.html");
    std::fs::write(&path, text.replace(&marked, &format!("{to}\u{a0}000"))).unwrap();
    path
}
