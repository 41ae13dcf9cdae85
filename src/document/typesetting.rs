//! What a Chinese copy desk would mark: half-width punctuation, dots and dashes of the typewriter,
//! straight quotes, spaces, full-width digits and letters. Warnings only, one for each kind, and only
//! in Chinese reports.
//!
//! The rule on spaces: none stands beside Chinese characters, since the page itself sets Chinese and
//! Latin apart (`text-autospace`), but between the names of those who made a report: （记者 张三）.

mod corrections;

use jotdown::Event;

use super::{attributes::Located, correction::Correction, reader::Reader};
use crate::{
    characters::{half_width, is_spaceless},
    diagnostic::Span,
};

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

/// What those who made a report are called in brackets, between spaces.
const ROLES: [&str; 8] = ["记者", "通讯员", "实习生", "摄影", "供图", "编辑", "文/", "图/"];

/// How far a bracket with names may reach to each side, in characters.
const LONGEST_NAMES: usize = 40;

/// How far back an attribute block is looked for, in bytes.
const LONGEST_ATTRIBUTES: usize = 1024;

impl Reader<'_> {
    /// Looks over what an atom of running text shows.
    pub(super) fn typesetting(&mut self, atom: &Event<'_>, span: Span) {
        if !self.chinese {
            return;
        }
        let beside = || Neighbours::of(self.source, span);
        let quote = |full: &str| match beside().any(is_spaceless) {
            true => vec![(span, full.to_owned())],
            false => Vec::new(),
        };
        let faults = match atom {
            Event::Str(_) => in_text(self.source, span),
            // Of a long run each piece is an event: the first speaks for all.
            Event::Ellipsis | Event::EnDash | Event::EmDash => {
                in_text(self.source, self.run(span)).into_iter().take(1).collect()
            }
            Event::LeftDoubleQuote => quote("“"),
            Event::RightDoubleQuote => quote("”"),
            Event::LeftSingleQuote => quote("‘"),
            Event::RightSingleQuote => quote("’"),
            _ => Vec::new(),
        };
        // What is typed in full width is meant, unless it is a digit, a letter or a run.
        let faults = faults.into_iter().filter(|(span, better)| span.of(self.source) != better);
        self.corrections.extend(faults.map(|(span, better)| Correction {
            span,
            better,
            escapes: true,
        }));
    }

    /// Looks over a text of the front matter, which stands at `quoted` in quotes.
    pub(super) fn typesetting_of_quoted(&mut self, text: &str, quoted: Span) {
        let inside = Span::new(quoted.start + 1, quoted.end.saturating_sub(1));
        self.typesetting_at(inside, text, false);
    }

    /// Looks over a text that stands in an attribute.
    pub(super) fn typesetting_of(&mut self, value: &Located<'_>) {
        self.typesetting_at(value.span, value.text, true);
    }

    /// Looks over `text`, which stands at `span`; whether a backslash `escapes` there.
    fn typesetting_at(&mut self, span: Span, text: &str, escapes: bool) {
        // Where escapes moved the text its places are not known.
        let is_plain = span.end.saturating_sub(span.start) == text.len();
        if self.chinese && is_plain {
            let faults = in_text(self.source, span).into_iter();
            self.corrections.extend(faults.map(|(span, better)| Correction {
                span,
                better,
                escapes,
            }));
        }
    }

    /// The run of equal characters that `span` is the start of; nothing if it is not the start.
    fn run(&self, span: Span) -> Span {
        let mark = span.of(self.source).chars().next();
        let before = Span::new(0, span.start).of(self.source).chars().next_back();
        if before == mark {
            return Span::new(span.start, span.start);
        }
        let rest = Span::new(span.start, self.source.len()).of(self.source);
        Span::new(span.start, span.start + run_length(rest))
    }
}

/// What is wrong in a stretch of text, each with what should stand there.
fn in_text(source: &str, span: Span) -> Vec<(Span, String)> {
    let text = span.of(source);
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = stretch_length(rest);
        let place = Span::new(span.start + at, span.start + at + length);
        faults.extend(better(source, place).map(|better| (place, better)));
        at += length;
    }
    faults
}

/// Length of what is judged as one at the start of `text`: a run, a full-width word, or a character.
fn stretch_length(text: &str) -> usize {
    match text.chars().next() {
        Some(' ' | '.' | '-' | '…' | '。') => run_length(text),
        Some(c) if narrow(c).is_some() => text.find(|c| narrow(c).is_none()).unwrap_or(text.len()),
        other => other.map_or(0, char::len_utf8),
    }
}

/// Length of the run of equal characters that `text` begins with.
fn run_length(text: &str) -> usize {
    let first = text.chars().next();
    text.find(|c| Some(c) != first).unwrap_or(text.len())
}

/// What should stand at `place`; none if it stands there rightly.
fn better(source: &str, place: Span) -> Option<String> {
    let stretch = place.of(source);
    let c = stretch.chars().next()?;
    if narrow(c).is_some() {
        return Some(stretch.chars().filter_map(narrow).collect());
    }
    let is_judged = " -…。".contains(c) || FULL_WIDTH.iter().any(|(half, _)| *half == c);
    if !is_judged {
        return None;
    }
    let length = stretch.chars().count();
    let beside = Neighbours::of(source, place);
    match (c, length) {
        ('.' | '。', 2..) | ('…', 1) => beside.any(is_spaceless).then(|| "……".to_owned()),
        ('-', 2..) => beside.any(is_spaceless).then(|| "——".to_owned()),
        ('-' | '…' | '。', _) => None,
        (' ', _) if is_among_names(source, place) => None,
        _ => alone(c, beside).map(str::to_owned),
    }
}

/// What should stand for a single half-width mark, or for spaces.
fn alone(c: char, beside: Neighbours) -> Option<&'static str> {
    let after_han = beside.before.is_some_and(is_spaceless);
    let before_han = beside.after.is_some_and(is_spaceless);
    let wrong = match c {
        '.' => after_han && (before_han || beside.after.is_none()),
        '(' | ')' => after_han || before_han,
        ' ' => {
            let words = |c: char| is_spaceless(c) || c.is_ascii_alphanumeric();
            (after_han || before_han)
                // Of a heading in full width something else is told.
                && beside.before != Some('＃')
                && beside.before.is_some_and(words)
                && beside.after.is_some_and(words)
        }
        _ => after_han,
    };
    let full_width = || FULL_WIDTH.iter().find(|(half, _)| *half == c).map(|(_, full)| *full);
    let expected = if c == ' ' { Some("") } else { full_width() };
    expected.filter(|_| wrong)
}

/// Whether `place` stands in a bracket that names people.
fn is_among_names(source: &str, place: Span) -> bool {
    let is_end = |c: char| "（()）\n".contains(c);
    let before = source.get(..place.start).unwrap_or_default();
    let mut nearest = before.char_indices().rev().take(LONGEST_NAMES);
    let opening = nearest.find(|(_, c)| is_end(*c)).filter(|(_, c)| "（(".contains(*c));
    let after = source.get(place.end..).unwrap_or_default();
    let mut following = after.char_indices().take(LONGEST_NAMES);
    let closing = following.find(|(_, c)| is_end(*c)).filter(|(_, c)| "）)".contains(*c));
    let (Some((start, _)), Some((end, _))) = (opening, closing) else { return false };
    let inside = source.get(start..place.end + end).unwrap_or_default();
    ROLES.iter().any(|role| inside.contains(role))
}

/// The plain digit or letter for one of full width (`６`, `Ａ`), also for `％`.
fn narrow(c: char) -> Option<char> {
    half_width(c).filter(|it| it.is_ascii_alphanumeric() || ".%".contains(*it))
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
    let earliest = text.len().saturating_sub(LONGEST_ATTRIBUTES);
    let near = (earliest..text.len()).find_map(|at| text.get(at..)).unwrap_or_default();
    let brace = near.strip_suffix('}').and_then(|inside| inside.rfind('{'));
    let text = match brace {
        Some(brace) => text.get(..text.len() - near.len() + brace).unwrap_or_default(),
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
            text.replace_range(span.start..span.end, &better);
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
        for (text, right) in [
            ("衡水 湖", "衡水湖"),
            ("游客 60 万", "游客60万"),
            ("用  Rust 写", "用Rust写"),
            (
                "（记者 祝采薇 通讯员 单友衡）湖 开（又 说）",
                "（记者 祝采薇 通讯员 单友衡）湖开（又说）",
            ),
        ] {
            assert_eq!(corrected(text), right);
        }
    }

    #[test]
    fn runs_are_one_fault() {
        for (text, right) in [
            ("湖......城", "湖……城"),
            ("湖。。。", "湖……"),
            ("湖…城", "湖……城"),
            ("湖----城", "湖——城"),
            ("增长１２．５％", "增长12.5%"),
            ("ＧＤＰ增长", "GDP增长"),
        ] {
            assert_eq!(corrected(text), right);
        }
    }

    #[test]
    fn what_is_latin_stays() {
        for text in [
            "3,327",
            "9:17",
            "10.3%",
            "Hello, world (yes).",
            "湖，城",
            "1.2万",
            "A, B",
            "—— 好",
            "湖……",
            "3-5",
            "wait...",
            "湖。",
        ] {
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
        assert_eq!(in_text(source, rest), [(rest, "，".to_owned())]);
    }
}
