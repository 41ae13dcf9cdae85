//! Slips of the keyboard: marks in full width, or without what belongs to them. Djot takes them for
//! text, so they would be printed.

mod units;

use jotdown::Event;

use super::{
    fences::is_named_in_full_width,
    full_width::{self, half_width, unread_link},
    problem,
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    characters::is_han,
    diagnostic::{Diagnostic, Span},
};

/// Longest text in brackets that is taken for a number, in characters.
const LONGEST_NUMBER: usize = 16;

/// How many characters are looked at behind a place.
const LOOKED_AHEAD: usize = 400;

/// Most characters of a line that are shown put right.
const SHOWN: usize = 40;

/// Elements of HTML that editors know by name.
const ELEMENTS: [&str; 33] = [
    "a",
    "audio",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "iframe",
    "img",
    "li",
    "ol",
    "p",
    "script",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "td",
    "tr",
    "u",
    "ul",
    "video",
];

impl Reader<'_> {
    /// Looks over a stretch of running text, whose first character may be `escaped`; whether marks
    /// in it were meant to say what the rest of the line is.
    pub(super) fn slips(&mut self, span: Span, escaped: bool) -> bool {
        let source = self.source;
        let text = span.of(source);
        let brace = text.find('｛').map(|at| span.start + at);
        let is_meant = |at: &usize| {
            let before = source.get(..*at).unwrap_or_default();
            let follows = before.is_empty() || before.ends_with([']', '］', ')', '）', '\n']);
            follows && full_width::begins_attributes(ahead(source, *at))
        };
        if let Some(at) = brace.filter(is_meant) {
            let block = ahead(source, at).split(['｝', '}']).next().unwrap_or_default();
            let corrected = half_width(&shortened(block)) + "}";
            let brace = Span::new(at, at + '｛'.len_utf8());
            self.report_lost_id(problem::full_width_braces(brace, &corrected));
            return true;
        }
        if let Some(link) = unread_link(source, span, escaped) {
            let corrected = half_width(&shortened(link.of(source)));
            self.report(problem::unread_link(link, &corrected));
            return true;
        }
        for number in unmarked_numbers(source, span, escaped) {
            self.report(problem::unmarked_number(number, number.of(source)));
        }
        if let Some((tag, name)) = html(source, span, escaped) {
            self.report(problem::html(tag, name));
        }
        false
    }

    /// What is wrong with a span that has attributes and no brackets, if those are of full width.
    pub(super) fn no_brackets(&self, node: &Node<'_>) -> Option<Diagnostic> {
        let whole = Span::new(node.span.start, node.close.start);
        let text = whole.of(self.source);
        if let Some(link) = unread_link(self.source, whole, false) {
            let corrected = half_width(&shortened(link.of(self.source))) + "{…}";
            return Some(problem::full_width_brackets(link, &corrected));
        }
        let inside = text.strip_suffix([']', '］', '】', '〕'])?;
        let start = inside.rfind(['[', '［', '【', '〔'])?;
        let inside: String = inside[start..].chars().skip(1).collect();
        let corrected = format!("[{inside}]{{…}}");
        let place = Span::new(start, text.len()).shifted(whole.start);
        Some(problem::full_width_brackets(place, &corrected))
    }

    /// Reports headings and fences that are read as text of a `paragraph`; whether it was certainly
    /// meant as one of them itself.
    pub(super) fn unread_blocks(&mut self, paragraph: &Node<'_>) -> bool {
        let (mut is_heading, mut is_fenced) = (false, false);
        let mut before = None;
        for node in &paragraph.children {
            let follows_text = match before.replace(&node.kind) {
                None => false,
                Some(Kind::Atom(Event::Softbreak)) => true,
                Some(_) => continue,
            };
            let line = ahead(self.source, node.span.start);
            // Attributes that are not read as such are told elsewhere: without them it would stand
            // alone.
            if line.starts_with(['{', '｛']) {
                break;
            }
            // Of fences more is told when the whole text is read.
            is_heading |= !follows_text && is_named_in_full_width(line);
            let marks = &line[..line.len() - line.trim_start_matches(['#', '＃', ':']).len()];
            let rest = &line[marks.len()..];
            let place = Span::new(0, marks.len()).shifted(node.span.start);
            let problem = match Mark::of(marks, rest) {
                Mark::Unread => {
                    let corrected = format!("{} {}", half_width(marks), shortened(rest.trim()));
                    // A sign of full width could not be made plain by a backslash if it was meant.
                    let has_attributes = !paragraph.attributes.is_empty();
                    let is_certain = !marks.contains('＃') || !follows_text && has_attributes;
                    is_heading |= !follows_text && is_certain;
                    problem::unread_heading(place, marks, &corrected, is_certain)
                }
                Mark::Fence if is_fenced => continue,
                Mark::Heading | Mark::Fence if follows_text => {
                    is_fenced = marks.starts_with(':');
                    problem::block_in_paragraph(place, marks)
                }
                Mark::Heading | Mark::Fence | Mark::None => continue,
            };
            self.report(problem);
        }
        self.ids_lost |= is_heading;
        is_heading
    }

    /// Warns of a unit that stands behind the braces of a statistic, which end at byte `end`.
    pub(super) fn unit_outside(&mut self, text: &str, end: usize) {
        if !self.chinese || !text.ends_with(|c: char| c.is_ascii_digit()) {
            return;
        }
        let length = units::length(ahead(self.source, end));
        if length > 0 {
            let unit = Span::new(end, end + length);
            self.report(problem::unit_outside(unit, text, unit.of(self.source)));
        }
    }
}

/// What the characters at the start of a line of text were meant for.
enum Mark {
    /// Nothing: they are text.
    None,
    /// A heading, which is not read as one.
    Unread,
    /// A heading, which would be read as one elsewhere.
    Heading,
    /// A fence, which would be read as one elsewhere.
    Fence,
}

impl Mark {
    /// What `marks` before `rest` were meant for.
    fn of(marks: &str, rest: &str) -> Self {
        let count = marks.chars().count();
        let is_apart = rest.starts_with([' ', '\u{3000}', '\t']);
        match marks {
            "" => Self::None,
            _ if marks.bytes().all(|it| it == b':') => match count {
                3.. => Self::Fence,
                _ => Self::None,
            },
            _ if marks.contains(':') || count > 6 || rest.trim().is_empty() => Self::None,
            _ if marks.contains('＃') && (count > 1 || is_apart) => Self::Unread,
            _ if marks.contains('＃') => Self::None,
            _ if rest.starts_with([' ', '\t']) => Self::Heading,
            // Of a single mark nobody knows: `#话题#`.
            "#" => Self::None,
            _ => Self::Unread,
        }
    }
}

/// What stands from byte `start` of `source` on in its line, as far as anybody looks.
fn ahead(source: &str, start: usize) -> &str {
    let rest = source.get(start..).unwrap_or_default();
    let end = rest.char_indices().take(LOOKED_AHEAD).find(|(_, c)| *c == '\n');
    let end = end.or_else(|| rest.char_indices().nth(LOOKED_AHEAD));
    end.map_or(rest, |(end, _)| &rest[..end])
}

/// The first characters of `text`, with dots where there are more.
fn shortened(text: &str) -> String {
    let start: String = text.chars().take(SHOWN).collect();
    if start.len() < text.len() { start + "…" } else { start }
}

/// Numbers in brackets in `span` of `source`, with nothing behind them that says what they are.
fn unmarked_numbers(source: &str, span: Span, escaped: bool) -> Vec<Span> {
    let text = span.of(source);
    let opened = text.match_indices('[').map(|(at, _)| at);
    let found = opened.filter(|at| !(escaped && *at == 0)).filter_map(|at| {
        let inside = text[at + 1..].split([']', '[']).next()?;
        let end = at + 1 + inside.len();
        let is_closed = text[end..].starts_with(']');
        let number = Span::new(at, end + 1).shifted(span.start);
        let behind = ahead(source, number.end).trim_start();
        let is_used = behind.starts_with(['{', '(', '[', ':', '（', '｛']);
        (is_closed && !is_used && is_number(inside)).then_some(number)
    });
    found.collect()
}

/// Whether a text in brackets is a number with its unit, and neither a year nor the mark of a note.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_plain = digits == text.len();
    let is_word = |c: char| c.is_ascii_digit() || is_han(c) || ".,，%％‰+-—–~～".contains(c);
    digits > 0
        && text.chars().count() <= LONGEST_NUMBER
        && text.chars().all(is_word)
        && !(is_plain && matches!(digits, 1 | 2 | 4))
}

/// The first tag of HTML that begins in `span` of `source`, without what follows its name, and that
/// name. Of a pair only the first counts.
fn html(source: &str, span: Span, escaped: bool) -> Option<(Span, &'static str)> {
    let mut angles = span.of(source).match_indices('<').filter(|(at, _)| !(escaped && *at == 0));
    angles.find_map(|(at, _)| {
        let start = span.start + at;
        let inside = source.get(start + 1..)?;
        let length = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        let name = match inside.starts_with("!--") {
            true => "!--",
            false => ELEMENTS.into_iter().find(|it| it.eq_ignore_ascii_case(&inside[..length]))?,
        };
        let is_tag = name == "!--" || inside[length..].starts_with(['>', '/', ' ']);
        is_tag.then(|| (Span::new(start, start + 1 + name.len()), name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_brackets_are_told_from_other_brackets() {
        for (text, found) in [
            ("占[91%]的人", "[91%]"),
            ("有[近40万户]和[326.8亿元]", "[近40万户][326.8亿元]"),
            ("国发[2017]12号", ""),
            ("见[1]和[12]", ""),
            ("[60家]{.stat}和[1,2](#a)", ""),
            ("[方括号][a1][ ]", ""),
            ("[60", ""),
        ] {
            let numbers = unmarked_numbers(text, Span::new(0, text.len()), false);
            let told: String = numbers.into_iter().map(|it| it.of(text)).collect();
            assert_eq!(told, found, "{text}");
        }
        assert!(unmarked_numbers("[91%]", Span::new(0, 5), true).is_empty());
    }

    #[test]
    fn tags_are_told_from_other_angles() {
        for (text, found) in [
            ("正文<b>粗</b>", Some("<b")),
            ("换行<br/>", Some("<br")),
            ("<A href=", Some("<A")),
            ("</p>", None),
            ("<!-- 备注", Some("<!--")),
            ("1 < 2，<GDP>，<bold>，<b", None),
        ] {
            let tag = html(text, Span::new(0, text.len()), false).map(|(span, _)| span.of(text));
            assert_eq!(tag, found, "{text}");
        }
    }
}
