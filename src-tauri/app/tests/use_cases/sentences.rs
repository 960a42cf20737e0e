//! Every failure has its sentence in both languages.

use std::collections::BTreeSet;
use sverka_app::{Code, Failure};
use sverka_core::Lang;
use sverka_locale::{catalogue, locale};

#[test]
fn every_failure_has_its_sentence_and_every_sentence_its_failure() {
    let keys: BTreeSet<String> = Code::ALL.iter().map(|code| Failure::of(*code).key()).collect();
    assert_eq!(keys.len(), Code::ALL.len());
    for lang in Lang::ALL {
        for key in &keys {
            assert!(locale(lang).has(key), "{key} in {lang:?}");
        }
    }
    let written: BTreeSet<String> = catalogue()
        .iter()
        .map(|message| message.key.to_owned())
        .filter(|key| key.starts_with("failure-"))
        .collect();
    assert_eq!(written, keys);
}
