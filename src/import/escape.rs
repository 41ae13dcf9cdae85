//! Text to Djot that shows it unchanged.

use std::borrow::Cow;

/// Characters that are marks of Djot wherever they stand.
const MARKS: [char; 14] = ['\\', '*', '_', '~', '^', '[', ']', '{', '}', '<', '>', '$', '`', '|'];

/// `text` as running text: every character that Djot would read is made plain.
pub(super) fn inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if MARKS.contains(&c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// `line`, running text already made plain, as a paragraph: what opens a block is made plain too.
pub(super) fn paragraph(line: &str) -> Cow<'_, str> {
    match block_mark(line).and_then(|at| line.split_at_checked(at)) {
        Some((before, mark)) => Cow::Owned(format!("{before}\\{mark}")),
        None => Cow::Borrowed(line),
    }
}

/// Where the character stands that must be plain, so that `line` opens no list, heading or other
/// block.
fn block_mark(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    // Quotations, tables and fences of code begin with what is plain already.
    if matches!(first, '#' | '-' | '+' | ':' | '(') {
        return Some(0);
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    let at = line.len() - rest.len();
    let behind = rest.strip_prefix(['.', ')']).filter(|_| at > 0)?;
    (behind.is_empty() || behind.starts_with(char::is_whitespace)).then_some(at)
}

/// `text` as the value of an attribute, without its quotes.
pub(super) fn value(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// `text` as a comment, which its own marks would end.
pub(super) fn comment(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '%' | '{' | '}' | '\\' | '"')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_djot_reads_is_escaped() {
        for (text, expected) in [
            ("增长10.3%，“好”。", "增长10.3%，“好”。"),
            ("10%~12%", "10%\\~12%"),
            ("# 湖", "\\# 湖"),
            ("1. 湖", "1\\. 湖"),
            ("1.2亿", "1.2亿"),
            ("(a) x", "\\(a) x"),
            ("iv) x", "iv\\) x"),
            ("- 湖", "\\- 湖"),
            ("--- ", "\\--- "),
            ("::: x", "\\::: x"),
            ("| a |", "\\| a \\|"),
            ("a - b: c", "a - b: c"),
        ] {
            assert_eq!(paragraph(&inline(text)), expected, "{text}");
        }
        assert_eq!(value("a \"b\" \\"), "a \\\"b\\\" \\\\");
        assert_eq!(comment("10%} x"), "10 x");
    }
}
