//! What a news site pastes into its own page to show a report there: HTML with places for what differs.
//!
//! The parser, the page and the islands share it, so this is text only: no report, no DOM.

use crate::fragment::{Kind, read};

/// A frame, which `embed.js` makes as high as its content; without that script it scrolls. The link below
/// it is for whoever sees no frame.
///
/// Its places: `{frame}`, `{page}`, `{title}`, `{height}`, `{loader}`.
pub const FRAME: &str = r#"<iframe src="{frame}" title="{title}" width="100%" height="{height}" loading="lazy" style="border:0;max-width:100%" referrerpolicy="strict-origin-when-cross-origin" allow="clipboard-write; web-share" allowfullscreen data-changjuan data-page></iframe>
<p><a href="{page}">{title}</a></p>
<script async src="{loader}"></script>"#;

/// The same for sites whose policy forbids `style` attributes: an element that `embed.js` makes a frame of.
///
/// Its places: `{frame}`, `{page}`, `{title}`, `{height}`, `{loader}`.
pub const ELEMENT: &str = r#"<changjuan-embed src="{frame}" page height="{height}">
  <a href="{page}">{title}</a>
</changjuan-embed>
<script async src="{loader}"></script>"#;

/// A link that leads to a place in a frame of the same page.
///
/// Its places: `{name}` of the report as `embed.js` calls it, `{place}`, `{title}`.
pub const LINK: &str = r##"<a href="#changjuan={name}:{place}">{title}</a>"##;

/// The same for editors that let no frame through, such as those of WeChat: a picture, a link, and the
/// code of the link.
///
/// Its places: `{picture}`, `{code}`, `{page}`, `{title}`.
pub const PICTURE: &str = r#"<p><a href="{page}"><img src="{picture}" alt="{title}" width="1200" height="630" style="max-width:100%;height:auto"></a></p>
<p><a href="{page}">{title}</a></p>
<p><img src="{code}" alt="{page}" width="160" height="160"></p>"#;

/// The same for sites that ask for it by oEmbed. It has only what WordPress lets through.
///
/// Its places: `{frame}`, `{page}`, `{title}`, `{height}`.
pub const OEMBED: &str = r#"<blockquote><a href="{page}">{title}</a></blockquote><iframe src="{frame}" width="100%" height="{height}" frameborder="0" title="{title}"></iframe>"#;

/// `template` with each of these names, which stands in braces in it, replaced by its value as text.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    // In one pass: a value may hold braces.
    while let Some((before, (after, value))) = rest.split_once('{').and_then(|(before, from)| {
        let (name, after) = from.split_once('}')?;
        let (_, value) = values.iter().find(|(it, _)| *it == name)?;
        Some((before, (after, value)))
    }) {
        filled.push_str(before);
        filled.push_str(&escaped(value));
        rest = after;
    }
    filled + rest
}

/// The address that `link` has from a page at `address`, where it begins with any number of `../`.
#[must_use]
pub fn resolved(address: &str, link: &str) -> String {
    let mut folder = folder(address);
    let mut link = link;
    while let Some(above) = link.strip_prefix("../") {
        folder = self::folder(folder.trim_end_matches('/'));
        link = above;
    }
    [folder, link].concat()
}

/// The folder of an address.
fn folder(address: &str) -> &str {
    address.rfind('/').map_or("", |slash| &address[..=slash])
}

/// `text` as HTML, also between quotation marks.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// How high the frame of what `fragment` names stands where no script says how high it is, px: a section
/// shows its head and its figures then, a statistic and a picture mostly all they have.
#[must_use]
pub fn height(fragment: &str) -> &'static str {
    match read(fragment).0 {
        Kind::Statistic => "420",
        Kind::Photo => "560",
        _ => "720",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_text_wherever_they_stand() {
        let values = [("title", "\"湖\" & <城> {page}"), ("page", "https://a.example/?a=1&b=2")];
        assert_eq!(
            fill(r#"<a href="{page}" title="{title}">{title}</a>{other}"#, &values),
            "<a href=\"https://a.example/?a=1&amp;b=2\" title=\"&quot;湖&quot; &amp; &lt;城> {page}\">\
             &quot;湖&quot; &amp; &lt;城> {page}</a>{other}"
        );
    }

    #[test]
    fn links_lead_up_from_where_they_stand() {
        let cases = [
            ("https://a.example/x/embed/lake/", "../../s/lake/", "https://a.example/x/s/lake/"),
            ("https://a.example/x/embed/index.html", "../", "https://a.example/x/"),
            ("https://a.example/x/", "../embed.js", "https://a.example/embed.js"),
            ("https://a.example/x/index.html", "s/lake/", "https://a.example/x/s/lake/"),
        ];
        for (address, link, expected) in cases {
            assert_eq!(resolved(address, link), expected);
        }
    }

    #[test]
    fn every_frame_has_a_height() {
        assert_eq!(["top", "lake", "stat-a", "photo-b"].map(height), ["720", "720", "420", "560"]);
    }
}
