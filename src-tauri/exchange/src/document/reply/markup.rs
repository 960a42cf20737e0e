//! Text as HTML: escaped, put into a template in one pass, or carried as data for the script.

use serde_json::Value;
use std::borrow::Cow;

/// A text as it stands in markup or inside the quotes of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 16);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // A browser reads a bare one as a line feed, and the digest of the text would be another.
            '\r' => safe.push_str("&#13;"),
            _ => safe.push(letter),
        }
    }
    safe
}

/// The template with `{{name}}` replaced by what the slot holds. One pass: what is filled in is never read again, so
/// that no text can open a slot of its own.
///
/// # Panics
/// When the template asks for a slot that is not given; both stand in this folder.
pub(super) fn fill(template: &str, slots: &[(&str, String)]) -> String {
    let mut page = String::with_capacity(template.len() * 4);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").expect("every slot of the template is closed");
        let slot = slots.iter().find(|(of, _)| *of == name);
        page.push_str(before);
        page.push_str(&slot.unwrap_or_else(|| panic!("the slot {name} is filled")).1);
        rest = after;
    }
    page.push_str(rest);
    page
}

/// A value as JSON inside of a script element, which nothing in it can end.
pub(super) fn data_block(value: &Value) -> String {
    let mut block = String::new();
    for letter in value.to_string().chars() {
        let safe: Cow<'_, str> = match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                format!("\\u{:04x}", u32::from(letter)).into()
            }
            _ => letter.to_string().into(),
        };
        block.push_str(&safe);
    }
    block
}

#[cfg(test)]
mod tests {
    use super::{data_block, escaped, fill};
    use serde_json::json;

    #[test]
    fn no_text_becomes_markup_and_none_is_changed_for_the_reader() {
        assert_eq!(
            escaped("<b a=\"1\">'&'</b>\r\n"),
            "&lt;b a=&quot;1&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;&#13;\n"
        );
        assert_eq!(escaped("Два круга — 1 840 ₽"), "Два круга — 1 840 ₽");
    }

    #[test]
    fn what_fills_a_slot_opens_no_other() {
        let slots = [("a", "{{b}}".to_owned()), ("b", "secret".to_owned())];
        assert_eq!(fill("1 {{a}} 2", &slots), "1 {{b}} 2");
    }

    #[test]
    fn data_cannot_end_the_element_it_stands_in() {
        let value = json!({ "text": "</script><!--\u{2028}&amp;" });
        let block = data_block(&value);
        assert!(!block.contains(['<', '>', '&', '\u{2028}']), "{block}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&block).unwrap(), value);
    }
}
