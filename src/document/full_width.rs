//! Marks of Djot in full width.

use super::files::is_drawing;
use crate::{characters, diagnostic::Span, raster::Format};

/// Marks that Djot or TOML read.
const MARKS: &str = "[]{}()#=:!.,+";

/// Longest address that is looked at, in characters.
const LONGEST_TARGET: usize = 200;

/// What the addresses of links begin with.
const ADDRESSES: [&str; 4] = ["https://", "http://", "mailto:", "www."];

/// Whether a brace of full width begins what was meant to be attributes: `｛.`, `｛#` or `｛key=`.
pub(super) fn begins_attributes(text: &str) -> bool {
    let inside = text.trim_start_matches('｛').trim_start();
    let key = inside.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
    inside.starts_with(['.', '#', '＃', '．'])
        || key.len() < inside.len() && key.starts_with(['=', '＝'])
}

/// A link or a picture that begins in `span` of `source`, and of which some brackets are of full width.
/// The first character of the span may be `escaped`.
pub(super) fn unread_link(source: &str, span: Span, escaped: bool) -> Option<Span> {
    let span = Span::new(span.start + usize::from(escaped), span.end);
    let text = span.of(source);
    let mut closed = text.char_indices().filter(|(_, c)| matches!(c, ']' | '］'));
    closed.find_map(|(at, c)| {
        let behind = span.start + at + c.len_utf8();
        let opened = source.get(behind..)?.chars().next().filter(|c| matches!(c, '(' | '（'))?;
        let target = behind + opened.len_utf8();
        let length = target_length(source.get(target..)?);
        let target = Span::new(target, target + length);
        if !is_target(target.of(source)) {
            return None;
        }
        let closing = source.get(target.end..)?.chars().next().filter(|c| matches!(c, ')' | '）'));
        let before = &text[..at];
        let start = before.rfind(['[', '［'])?;
        let is_wide = c == '］' || opened == '（' || before[start..].starts_with('［');
        if !is_wide {
            return None;
        }
        let sign = before[..start].chars().next_back().filter(|c| matches!(c, '!' | '！'));
        let start = span.start + start - sign.map_or(0, char::len_utf8);
        Some(Span::new(start, target.end + closing.map_or(0, char::len_utf8)))
    })
}

/// How long the address is that `text` begins with, in bytes.
fn target_length(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || "()（）[]［］，。".contains(c);
    text.char_indices().take(LONGEST_TARGET).find(|(_, c)| ends(*c)).map_or(0, |(length, _)| length)
}

/// Whether a text in brackets was meant as an address.
fn is_target(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ADDRESSES.iter().any(|it| lower.starts_with(it))
        || Format::of_name(text).is_some()
        || is_drawing(text)
        || text
            .strip_prefix(['#', '＃'])
            .is_some_and(|it| it.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// `text` with the marks of Djot and TOML in half width, and curly quotes straight.
pub(super) fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '“' | '”' | '＂' => '"',
            '‘' | '’' => '\'',
            '\u{3000}' => ' ',
            c => characters::half_width(c).filter(|it| MARKS.contains(*it)).unwrap_or(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_whatever_bracket_is_wide() {
        for (text, found) in [
            ("见[文字]（https://a.b/c）。", Some("[文字]（https://a.b/c）")),
            ("见［文字](#ecology)", Some("［文字](#ecology)")),
            ("！［湖］（photos/lake.jpg）", Some("！［湖］（photos/lake.jpg）")),
            ("\\[文字\\](https://a.b)", None),
            ("文字](https://a.b)", None),
            ("国发［2017］（第12号）", None),
        ] {
            let link = unread_link(text, Span::new(0, text.len()), false).map(|it| it.of(text));
            assert_eq!(link, found, "{text}");
        }
    }

    #[test]
    fn what_is_wide_becomes_narrow() {
        assert_eq!(half_width("｛＃a　label＝“湖”｝"), "{#a label=\"湖\"}");
    }
}
