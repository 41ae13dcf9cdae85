//! Why a line of the front matter is not TOML, as far as that can be told from the line itself.

use super::{date, full_width::half_width};
use crate::diagnostic::Span;

/// What is wrong in a line, and how it would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cause {
    /// What is wrong.
    pub(super) kind: CauseKind,
    /// Where, from the start of the line.
    pub(super) span: Span,
    /// The line, put right.
    pub(super) corrected: String,
}

/// What is wrong in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CauseKind {
    /// A date in words or signs of its own.
    Date,
    /// A curly quote where a straight one belongs.
    CurlyQuote(char),
    /// A mark of full width where one of half width belongs.
    FullWidth(char),
    /// A colon in place of the sign of equality.
    Colon,
    /// Straight quotes within a text.
    InnerQuotes,
    /// A text without quotes around it.
    NoQuotes,
    /// A text whose second quote is missing.
    OpenQuote,
}

/// What is wrong in `line`, if it is one of the usual slips.
pub(super) fn of(line: &str) -> Option<Cause> {
    if line.trim_start().starts_with('#') {
        return None;
    }
    let parts = Parts::of(line);
    if let Some(parts) = &parts
        && let Some(moment) = date::meant(parts.bare())
        && !parts.value.starts_with(['[', '［'])
        && !is_quoted_text(parts)
    {
        let corrected = format!("{} = {moment}", parts.key);
        return Some(Cause { kind: CauseKind::Date, span: parts.value_span, corrected });
    }
    let is_quoted = |it: &Parts<'_>| it.of_value() == Some(CauseKind::InnerQuotes);
    if let Some((at, c)) = wide(line).filter(|_| !parts.as_ref().is_some_and(is_quoted)) {
        let kind = match c {
            '“' | '”' | '‘' | '’' | '＂' => CauseKind::CurlyQuote(c),
            c => CauseKind::FullWidth(c),
        };
        let corrected = parts.map_or_else(|| half_width(line), |parts| parts.corrected());
        let span = Span::new(at, at + c.len_utf8());
        return Some(Cause { kind, span, corrected: corrected.trim().to_owned() });
    }
    let parts = parts?;
    let kind = if parts.sign == ':' { CauseKind::Colon } else { parts.of_value()? };
    let span = if kind == CauseKind::Colon { parts.sign_span } else { parts.value_span };
    Some(Cause { kind, span, corrected: parts.corrected() })
}

/// Whether a value that reads as a date is a text that happens to have one in it.
fn is_quoted_text(parts: &Parts<'_>) -> bool {
    !matches!(parts.key, "published" | "modified")
}

/// The first mark of full width in `line` outside of straight quotes.
fn wide(line: &str) -> Option<(usize, char)> {
    let mut is_inside = false;
    line.char_indices().find(|(_, c)| {
        is_inside ^= *c == '"';
        !is_inside && "“”‘’＂＝：，［］｛｝＃＋".contains(*c)
    })
}

/// A line that was meant as `key = value`.
struct Parts<'a> {
    key: &'a str,
    sign: char,
    sign_span: Span,
    value: &'a str,
    value_span: Span,
}

impl<'a> Parts<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let (at, sign) = line.char_indices().find(|(_, c)| matches!(c, '=' | '＝' | ':' | '：'))?;
        let key = line[..at].trim();
        let is_key = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
        let behind = &line[at + sign.len_utf8()..];
        let value = behind.trim();
        let start = line.len() - behind.trim_start().len();
        (!key.is_empty() && key.chars().all(is_key) && !value.is_empty()).then(|| Self {
            key,
            sign,
            sign_span: Span::new(at, at + sign.len_utf8()),
            value,
            value_span: Span::new(start, start + value.len()),
        })
    }

    /// The value without quotes around it.
    fn bare(&self) -> &'a str {
        let quotes = ['"', '“', '”', '＂', '\''];
        self.value.strip_prefix(quotes).unwrap_or(self.value).trim_end_matches(quotes)
    }

    fn of_value(&self) -> Option<CauseKind> {
        let inside = self.value.strip_prefix('"');
        match inside.map(|it| it.strip_suffix('"')) {
            Some(Some(text)) if text.contains('"') => Some(CauseKind::InnerQuotes),
            Some(None) if !self.value[1..].contains('"') => Some(CauseKind::OpenQuote),
            None if self.value.starts_with(|c: char| c.is_alphabetic()) => {
                Some(CauseKind::NoQuotes)
            }
            _ => None,
        }
    }

    /// The line as it was meant.
    fn corrected(&self) -> String {
        let is_list = self.value.starts_with(['[', '［', '{', '｛']);
        let value = match is_list {
            true => half_width(self.value),
            false => format!("\"{}\"", inner_quotes(self.bare())),
        };
        format!("{} = {value}", self.key)
    }
}

/// `text` with Chinese quotes for the straight ones in it.
fn inner_quotes(text: &str) -> String {
    let mut opens = false;
    text.chars()
        .map(|c| match c {
            '"' => {
                opens = !opens;
                if opens { '“' } else { '”' }
            }
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_slips_are_known_and_put_right() {
        use CauseKind::{Colon, CurlyQuote, Date, FullWidth, InnerQuotes, NoQuotes, OpenQuote};
        for (line, kind, corrected) in [
            ("title = “湖城”", CurlyQuote('“'), "title = \"湖城\""),
            ("title＝\"湖城\"", FullWidth('＝'), "title = \"湖城\""),
            ("title：“湖城”", FullWidth('：'), "title = \"湖城\""),
            ("title: \"湖城\"", Colon, "title = \"湖城\""),
            ("title = \"他说\"好\"了\"", InnerQuotes, "title = \"他说“好”了\""),
            ("title = \"湖城\" 新，\"路\"", InnerQuotes, "title = \"湖城“ 新，”路\""),
            ("title = 湖城", NoQuotes, "title = \"湖城\""),
            ("title = \"湖城", OpenQuote, "title = \"湖城\""),
            ("names = [\"甲\"，\"乙\"]", FullWidth('，'), "names = [\"甲\",\"乙\"]"),
            ("［source］", FullWidth('［'), "[source]"),
            ("published = 2017年10月12日", Date, "published = 2017-10-12T00:00:00+08:00"),
        ] {
            let cause = of(line).map(|it| (it.kind, it.corrected));
            assert_eq!(cause, Some((kind, corrected.to_owned())), "{line}");
        }
        for line in ["title = \"湖，城\"", "# 备注：“好”", "", "names = [\"甲\" \"乙\"]"]
        {
            assert_eq!(of(line), None, "{line}");
        }
    }
}
