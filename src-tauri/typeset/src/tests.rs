//! What a template may reach, and what comes out.

use super::*;

fn set(template: &str, data: &str) -> Result<Vec<u8>, TypesetError> {
    Typesetter::new().pdf(template, data.as_bytes())
}

#[test]
fn data_comes_out_as_pdf() {
    let pdf = set("#json(\"/data.json\").word", r#"{"word": "слово"}"#).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn the_same_input_gives_the_same_bytes_and_another_does_not() {
    let template = "#set document(title: \"Title\")\n#json(\"/data.json\").word";
    let once = set(template, r#"{"word": "one"}"#).unwrap();
    assert_eq!(once, set(template, r#"{"word": "one"}"#).unwrap());
    assert_ne!(once, set(template, r#"{"word": "two"}"#).unwrap());
}

#[test]
fn a_template_reaches_nothing_but_its_data() {
    for reach in [
        "#read(\"/etc/passwd\")",
        "#read(\"../data.json\")",
        "#read(\"/data.json/../secret\")",
        "#include \"/other.typ\"",
        "#import \"@preview/example:0.1.0\": *",
        "#image(\"/picture.png\")",
        "#datetime.today().display()",
    ] {
        let answer = set(reach, "{}");
        assert!(matches!(answer, Err(TypesetError::Layout(_))), "{reach}");
    }
}

#[test]
fn a_fault_names_its_line_in_the_template() {
    let fault = set("first line\n\n#unknown-name", "{}").unwrap_err().to_string();
    assert!(fault.contains("line 3: unknown variable: unknown-name"), "{fault}");
}

#[test]
fn data_that_is_no_json_is_a_fault_and_not_a_crash() {
    for data in ["", "{", "\u{0}", "[1,"] {
        assert!(set("#json(\"/data.json\")", data).is_err(), "{data:?}");
    }
}

#[test]
fn every_face_has_both_alphabets_and_the_signs_of_money() {
    let typesetter = Typesetter::new();
    assert_eq!(typesetter.fonts.len(), FACES.len());
    let of_text =
        typesetter.fonts.iter().map(|font| font.info()).filter(|info| info.family != "Noto Emoji");
    for info in of_text {
        for sign in "AZazАЯЁаяё0189₽$€£₸₾₺¥№«»“”’–—−…≤≥✓\u{a0}\u{202f}".chars()
        {
            assert!(info.coverage.contains(sign as u32), "{} lacks {sign:?}", info.family);
        }
    }
}

#[test]
fn a_document_is_universal_where_the_fonts_have_every_sign_and_comes_out_where_they_have_not() {
    let template =
        "#set document(title: \"Title\")\n#set text(font: \"Inter\")\n#json(\"/data.json\").word";
    let made = |word: &str| {
        let data = format!("{{\"word\": \"{word}\"}}");
        Typesetter::new().pdf(template, data.as_bytes()).unwrap()
    };
    let promises = |pdf: &[u8]| pdf.windows(12).any(|at| at == b"pdfuaid:part");
    // Words, a cup of tea, a thumb with a skin, a family held together by joiners, a flag of two letters.
    for word in [
        "слово",
        "чай \u{1F375}",
        "\u{1F44D}\u{1F3FD}",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{1F1F7}\u{1F1FA}",
    ] {
        assert!(promises(&made(word)), "{word}");
    }
    assert!(!promises(&made("слово \u{6F22}")));
}
