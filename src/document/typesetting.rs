//! What a Chinese copy desk would mark: half-width punctuation, dots and dashes of the typewriter,
//! straight quotes, spaces. Warnings only, and only in Chinese reports.
//!
//! The rule on spaces: none stands beside Chinese characters, since the page itself sets Chinese and
//! Latin apart (`text-autospace`).

use jotdown::Event;

use super::{inlines::is_han, problem, reader::Reader};
use crate::diagnostic::Span;

/// Half-width marks and what stands for them between Chinese characters.
const FULL_WIDTH: [(char, &str); 8] = [
    (',', "，"),
    (';', "；"),
    (':', "："),
    ('!', "！"),
    ('?', "？"),
    ('.', "。"),
    ('(', "（"),
    (')', "）"),
];

impl Reader<'_> {
    /// Looks over what an atom of running text shows.
    pub(super) fn typesetting(&mut self, atom: &Event<'_>, span: Span) {
        if !self.chinese {
            return;
        }
        let whole = |better| vec![(span, better)];
        let beside = Neighbours::of(self.source, span);
        let faults = match atom {
            Event::Str(_) => in_text(self.source, span),
            Event::Ellipsis if beside.any(is_han) => whole("……"),
            Event::EnDash | Event::EmDash if beside.any(is_han) => whole("——"),
            Event::LeftDoubleQuote if beside.any(is_han) => whole("“"),
            Event::RightDoubleQuote if beside.any(is_han) => whole("”"),
            Event::LeftSingleQuote if beside.any(is_han) => whole("‘"),
            Event::RightSingleQuote if beside.any(is_han) => whole("’"),
            _ => Vec::new(),
        };
        for (span, better) in faults {
            let found = span.of(self.source);
            // What is typed in full width, or is no typewriter's mark, is meant.
            if found != better && found.is_ascii() {
                self.report(problem::typesetting(span, found, better));
            }
        }
    }
}

/// What is wrong in a stretch of text, each with what should stand there.
fn in_text(source: &str, span: Span) -> Vec<(Span, &'static str)> {
    let text = span.of(source);
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let length =
            if c == ' ' { spaces(text.get(at..).unwrap_or_default()) } else { c.len_utf8() };
        let place = Span::new(span.start + at, span.start + at + length);
        faults.extend(better(c, Neighbours::of(source, place)).map(|better| (place, better)));
        at += length;
    }
    faults
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

/// What should stand for `c` between its neighbours; none if it stands there rightly.
fn better(c: char, beside: Neighbours) -> Option<&'static str> {
    let after_han = beside.before.is_some_and(is_han);
    let before_han = beside.after.is_some_and(is_han);
    let wrong = match c {
        '.' => after_han && (before_han || beside.after.is_none()),
        '(' | ')' => after_han || before_han,
        ' ' => {
            let words = |c: char| is_han(c) || c.is_ascii_alphanumeric();
            (after_han || before_han)
                && beside.before.is_some_and(words)
                && beside.after.is_some_and(words)
        }
        _ => after_han,
    };
    let full_width = || FULL_WIDTH.iter().find(|(half, _)| *half == c).map(|(_, full)| *full);
    let expected = if c == ' ' { Some("") } else { full_width() };
    expected.filter(|_| wrong)
}

/// The characters shown before and after a place, over marks and attributes.
#[derive(Clone, Copy)]
struct Neighbours {
    before: Option<char>,
    after: Option<char>,
}

impl Neighbours {
    fn of(source: &str, place: Span) -> Self {
        let before = source.get(..place.start).unwrap_or_default();
        let after = source.get(place.end..).unwrap_or_default();
        Self {
            before: without_attributes(before).chars().next_back().filter(|c| *c != '\n'),
            after: after.trim_start_matches(['[', '*', '_']).chars().next().filter(|c| *c != '\n'),
        }
    }

    fn any(self, is: fn(char) -> bool) -> bool {
        self.before.is_some_and(is) || self.after.is_some_and(is)
    }
}

/// `text` without the marks and attributes at its end.
fn without_attributes(text: &str) -> &str {
    let text = match text.strip_suffix('}').and_then(|inside| inside.rfind('{')) {
        Some(brace) => text.get(..brace).unwrap_or_default(),
        None => text,
    };
    text.trim_end_matches([']', '*', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with every fault put right.
    fn corrected(text: &str) -> String {
        let mut text = text.to_owned();
        for (span, better) in in_text(&text.clone(), Span::new(0, text.len())).into_iter().rev() {
            text.replace_range(span.start..span.end, better);
        }
        text
    }

    #[test]
    fn marks_beside_chinese_are_full_width() {
        for (text, right) in [
            ("一城,一湖", "一城，一湖"),
            ("结论:好!真的?真的;好.", "结论：好！真的？真的；好。"),
            ("衡水(湖城)好", "衡水（湖城）好"),
            ("2017年,增长", "2017年，增长"),
        ] {
            assert_eq!(corrected(text), right);
        }
    }

    #[test]
    fn no_space_stands_beside_chinese() {
        for (text, right) in
            [("衡水 湖", "衡水湖"), ("游客 60 万", "游客60万"), ("用  Rust 写", "用Rust写")]
        {
            assert_eq!(corrected(text), right);
        }
    }

    #[test]
    fn what_is_latin_stays() {
        for text in
            ["3,327", "9:17", "10.3%", "Hello, world (yes).", "湖，城", "1.2万", "A, B", "—— 好"]
        {
            assert_eq!(corrected(text), text);
        }
    }

    #[test]
    fn marks_and_attributes_are_looked_over() {
        let source = "游客 [60万]{.stat #a label=\"游客\"},还有*路* 好";
        let all = Span::new(0, "游客 ".len());
        assert_eq!(in_text(source, all).len(), 1);
        let comma = source.find(",还").unwrap();
        let rest = Span::new(comma, comma + 1);
        assert_eq!(in_text(source, rest), [(rest, "，")]);
    }
}
