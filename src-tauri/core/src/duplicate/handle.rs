//! An account by whatever people write of it: `@nika`, `t.me/nika`, `https://www.instagram.com/nika/?hl=ru`.

use crate::fold;
use crate::partner::Platform;

/// An account, equal for all ways of writing it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// The platform: the one the address belongs to where one is written, else the one that was named.
    pub platform: Platform,
    /// The handle in lower case, without `@`, address and marks behind it.
    pub handle: String,
}

/// Hosts by platform, without `www.` and `m.`.
const HOSTS: [(&str, Platform); 12] = [
    ("youtube.com", Platform::Youtube),
    ("youtu.be", Platform::Youtube),
    ("instagram.com", Platform::Instagram),
    ("instagr.am", Platform::Instagram),
    ("tiktok.com", Platform::Tiktok),
    ("t.me", Platform::Telegram),
    ("telegram.me", Platform::Telegram),
    ("telegram.dog", Platform::Telegram),
    ("vk.com", Platform::Vk),
    ("vk.ru", Platform::Vk),
    ("vk.me", Platform::Vk),
    ("vkontakte.ru", Platform::Vk),
];

/// Parts of an address that lead to one post, not to an account.
const POSTS: [&str; 9] =
    ["p", "reel", "reels", "tv", "explore", "watch", "shorts", "playlist", "video"];
/// Parts of an address that stand before the account.
const BEFORE: [&str; 6] = ["c", "user", "s", "stories", "add", "share"];

/// The account that is written as `written` under `platform`.
///
/// `None` for what names no account: nothing at all, the address of a post, and, on no platform of its own, words
/// that are no address.
pub fn address(platform: Platform, written: &str) -> Option<Address> {
    let text = fold(written);
    let text = text.trim_matches(|c: char| matches!(c, ' ' | '<' | '>' | '"' | ',' | ';'));
    let (host, path) = split(text);
    let Some(host) = host else {
        let handle = text.trim_start_matches('@').trim_end_matches('/').trim();
        return (platform != Platform::Other && !handle.is_empty())
            .then(|| Address { platform, handle: handle.to_owned() });
    };
    let known = HOSTS.iter().find(|(name, _)| host == *name).map(|(_, platform)| *platform);
    // A channel may stand before the host: `nika.t.me`.
    if let Some(name) = host.strip_suffix(".t.me") {
        return Some(Address { platform: Platform::Telegram, handle: name.to_owned() });
    }
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let Some(platform) = known else {
        let place: Vec<&str> = std::iter::once(host).chain(parts).collect();
        return Some(Address { platform: Platform::Other, handle: place.join("/") });
    };
    // What stands behind this host is a video, never an account.
    if host == "youtu.be" {
        return None;
    }
    let first = parts.next()?;
    let handle = match first {
        "channel" | "joinchat" => format!("{first}/{}", parts.next()?),
        _ if POSTS.contains(&first) => return None,
        _ if BEFORE.contains(&first) => parts.next()?.to_owned(),
        _ => first.to_owned(),
    };
    let handle = handle.trim_start_matches('@');
    (!handle.is_empty()).then(|| Address { platform, handle: handle.to_owned() })
}

/// The host, where the text is an address, and what stands behind it.
fn split(text: &str) -> (Option<&str>, &str) {
    let has_scheme = ["https://", "http://", "//"].iter().find_map(|s| text.strip_prefix(s));
    let rest = has_scheme.unwrap_or(text);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = ["www.", "m.", "mobile."].iter().fold(host, |h, p| h.strip_prefix(p).unwrap_or(h));
    let is_known = HOSTS.iter().any(|(name, _)| host == *name) || host.ends_with(".t.me");
    let looks_like_one = host.contains('.') && !host.contains([' ', '@']) && !path.is_empty();
    if has_scheme.is_some() && host.contains('.') || is_known || looks_like_one {
        (Some(host), path)
    } else {
        (None, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_the_same_however_it_is_written() {
        use Platform::*;
        type Case = (Platform, &'static str, Option<(Platform, &'static str)>);
        let table: &[Case] = &[
            (Telegram, "@Nika_Z", Some((Telegram, "nika_z"))),
            (Telegram, "nika_z", Some((Telegram, "nika_z"))),
            (Telegram, "https://t.me/nika_z", Some((Telegram, "nika_z"))),
            (Telegram, "t.me/s/nika_z/120?single", Some((Telegram, "nika_z"))),
            (Telegram, "nika_z.t.me", Some((Telegram, "nika_z"))),
            (Telegram, "https://t.me/joinchat/AAAAx", Some((Telegram, "joinchat/aaaax"))),
            (Instagram, "instagram.com/nika.z/", Some((Instagram, "nika.z"))),
            (Instagram, "https://www.instagram.com/Nika.Z/?hl=ru", Some((Instagram, "nika.z"))),
            (Instagram, "nika.z", Some((Instagram, "nika.z"))),
            (Instagram, "https://instagram.com/p/Cxyz/", None),
            (Youtube, "youtube.com/@NikaZ", Some((Youtube, "nikaz"))),
            (Youtube, "https://m.youtube.com/c/NikaZ/videos", Some((Youtube, "nikaz"))),
            (Youtube, "https://youtube.com/channel/UCab12", Some((Youtube, "channel/ucab12"))),
            (Youtube, "https://youtu.be/dQw4w9WgXcQ?t=42", None),
            (Tiktok, "https://www.tiktok.com/@nika", Some((Tiktok, "nika"))),
            (Vk, "vk.ru/nika", Some((Vk, "nika"))),
            (Other, "vk.com/nika", Some((Vk, "nika"))),
            (Other, "https://nika.example/blog", Some((Other, "nika.example/blog"))),
            (Other, "nika", None),
            (Telegram, "@nikа", Some((Telegram, "nika"))),
            (Telegram, " @ ", None),
            (Telegram, "", None),
        ];
        for (platform, written, expected) in table {
            let found = address(*platform, written);
            let found = found.as_ref().map(|a| (a.platform, a.handle.as_str()));
            assert_eq!(found, *expected, "{platform:?} {written}");
        }
    }
}
