//! The language in which a report's editor is spoken to: the report's own, told without reading the
//! report, since one that cannot be read needs it most.

use crate::{characters::is_han, messages::Locale};

/// Most lines that are looked through for the language.
const MOST_LINES: usize = 200;

/// The language of the report with the text `source`, if the command speaks it: the one that its front
/// matter states; Chinese where none of ours is stated and the text has Han characters.
pub(super) fn of(source: &str) -> Option<Locale> {
    let front = source.lines().skip(1).take(MOST_LINES).take_while(|line| line.trim() != "+++");
    let stated = front.filter_map(stated).next();
    match stated {
        Some(tag) if is_tag(tag) => Locale::of(tag),
        _ => source.contains(is_han).then_some(Locale::Chinese),
    }
}

/// What the line `language = "…"` states, with whatever quotes and sign of equality.
fn stated(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("language")?.trim_start();
    let value = rest.strip_prefix(['=', '＝', ':', '：'])?;
    Some(value.trim_matches(|c: char| c.is_whitespace() || "\"“”'‘’＂".contains(c)))
}

fn is_tag(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_s_language_is_told_even_of_one_that_cannot_be_read() {
        for (source, locale) in [
            ("+++\ntitle = \"a\"\nlanguage = \"zh-CN\"\n+++\n", Some(Locale::Chinese)),
            ("+++\nlanguage＝“zh”\n", Some(Locale::Chinese)),
            ("+++\nlanguage = \"en\"\ntitle = \"湖\"\n+++\n", Some(Locale::English)),
            ("+++\nlanguage = \"de\"\n+++\nlanguage = \"en\"\n", None),
            ("+++\nlanguage = \"中文\"\n+++\n", Some(Locale::Chinese)),
            ("title = \"湖\"\n", Some(Locale::Chinese)),
            ("+++\nlanguages = \"en\"\n+++\nwords\n", None),
            ("", None),
        ] {
            assert_eq!(of(source), locale, "{source}");
        }
    }
}
