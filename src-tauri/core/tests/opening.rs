//! What may be handed to the system, as data.

use proptest::prelude::*;
use sverka_core::opening::{may_open_file, may_open_link};

#[test]
fn only_pages_over_https_are_opened() {
    for (link, opens) in [
        ("https://example.org/cases/1", true),
        ("HTTPS://example.org", true),
        ("https://[::1]/", true),
        ("http://example.org", false),
        ("", false),
        ("https://", false),
        ("https:// example.org", false),
        ("https://example.org\n--flag", false),
        ("javascript:alert(1)", false),
        ("file:///home/nika/case.pdf", false),
        ("example.org", false),
    ] {
        assert_eq!(may_open_link(link), opens, "{link:?}");
    }
}

#[test]
fn only_documents_and_pictures_of_this_machine_are_opened() {
    for (path, opens) in [
        ("/home/nika/case.pdf", true),
        ("C:\\Users\\nika\\Кейс.PNG", true),
        ("/home/nika/case.pdf.exe", false),
        ("/home/nika/case.sh", false),
        ("/home/nika/case.html", false),
        ("/home/nika/case.desktop", false),
        ("/home/nika.pdf/case", false),
        ("/home/nika/case", false),
        ("//host/share/case.pdf", false),
        ("\\\\host\\share\\case.pdf", false),
        ("/home/nika/case\n.pdf", false),
        ("", false),
    ] {
        assert_eq!(may_open_file(path), opens, "{path:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_opened_is_of_a_kind_that_may_be(text in ".{0,40}") {
        prop_assert!(!may_open_link(&text) || text.to_lowercase().starts_with("https://"));
        prop_assert!(!may_open_file(&text) || !text.starts_with("//"));
    }
}
