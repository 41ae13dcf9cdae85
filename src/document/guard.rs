//! What must not reach the parser: it would be lost, or break it, or keep it busy for hours.
//!
//! Djot's parser takes time that grows with the square of the marks that stand open in a block, of
//! the fences in each other and of the headings of one name. The limits here are far above what any
//! report has, and keep a file of [`MAX_BYTES`] below seconds.

use super::{
    MAX_BYTES, MAX_DEPTH, MAX_HEADINGS, MAX_MARKS,
    fences::{self, Fence},
    problem,
    reader::Reader,
};
use crate::diagnostic::Span;

/// Most digits of a list's first number; Djot's parser reads no greater ones.
const MAX_LIST_DIGITS: usize = 18;

impl Reader<'_> {
    /// Whether the file can be parsed at all; reports why not.
    pub(super) fn is_safe(&mut self) -> bool {
        let before = self.problems.len();
        if self.source.len() > MAX_BYTES {
            self.report(problem::too_large(self.source, self.source.len() as u64));
            return false;
        }
        let odd = |c: &(usize, char)| c.1.is_control() && !matches!(c.1, '\n' | '\t');
        if let Some((at, c)) = self.source.char_indices().find(odd) {
            self.report(problem::control_character(Span::new(at, at + c.len_utf8()), c));
        }
        self.check_lines();
        self.problems.len() == before
    }

    /// Looks over the lines, up to the first that is too much for the parser.
    fn check_lines(&mut self) {
        let mut at = 0;
        let mut load = Load::default();
        for line in self.source.split_inclusive('\n') {
            let text = line.trim();
            let start = at + line.len() - line.trim_start().len();
            let span = Span::new(start, start + text.len());
            at += line.len();
            load.add(text, span);
            if starts_with_long_number(text) {
                self.report(problem::list_number(span));
            }
            let too_much = if containers(line) > MAX_DEPTH || load.fences.len() > MAX_DEPTH {
                problem::too_deep(span)
            } else if load.marks > MAX_MARKS {
                problem::too_many_marks(span)
            } else if load.headings > MAX_HEADINGS {
                problem::too_many_headings(span)
            } else {
                continue;
            };
            self.report(too_much);
            return;
        }
    }
}

/// What the parser has to keep in mind at a line.
#[derive(Default)]
struct Load {
    /// The fences that stand open.
    fences: Vec<Fence>,
    /// Marks in the block so far; a block ends with an empty line.
    marks: usize,
    /// Headings in the file so far.
    headings: usize,
}

impl Load {
    /// Goes on to the next line, which stands at `span`, both without the space around it.
    fn add(&mut self, line: &str, span: Span) {
        fences::step_over(line, span, &mut self.fences);
        self.marks = if line.is_empty() { 0 } else { self.marks + marks(line) };
        let is_heading = |word: &str| word.bytes().all(|byte| byte == b'#');
        self.headings += usize::from(line.split_ascii_whitespace().any(is_heading));
    }
}

/// How many marks a line has that could open something.
fn marks(line: &str) -> usize {
    line.bytes().filter(|byte| b"[{_*~^'\"".contains(byte)).count()
}

/// Whether a line could begin a list with a number that cannot be read.
fn starts_with_long_number(line: &str) -> bool {
    let number = line.trim_start_matches('(');
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    number.len() - rest.len() > MAX_LIST_DIGITS && rest.starts_with(['.', ')'])
}

/// At most how many containers begin in a line, or contain it by its indentation.
fn containers(line: &str) -> usize {
    let text = line.trim_start();
    let indentation = line.len() - text.len();
    let marks = text
        .split_ascii_whitespace()
        .take_while(|mark| {
            mark.bytes().all(|byte| byte == b'>')
                || matches!(*mark, "-" | "*" | "+")
                || mark.ends_with(['.', ')', ':'])
        })
        .map(|mark| mark.bytes().filter(|byte| *byte == b'>').count().max(1))
        .sum::<usize>();
    if marks == 0 { 0 } else { marks + indentation / 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_are_counted_generously() {
        for (line, count) in [
            ("文字", 0),
            ("        文字", 0),
            ("> - 1. 文字", 3),
            (">> 文字", 2),
            ("    - 文字", 3),
            ("[^1]: [^1]: 文字", 2),
        ] {
            assert_eq!(containers(line), count, "{line}");
        }
    }

    #[test]
    fn only_a_number_that_could_begin_a_list_can_be_too_long() {
        for (line, long) in [
            ("1234567890123456789. 文字", true),
            ("(1234567890123456789) 文字", true),
            ("123456789012345678. 文字", false),
            ("1234567890123456789号 文字", false),
            ("1234567890123456789\\. 文字", false),
        ] {
            assert_eq!(starts_with_long_number(line), long, "{line}");
        }
    }

    #[test]
    fn marks_are_counted_by_block_and_headings_by_file() {
        let mut load = Load::default();
        for (line, marks, headings) in [
            ("*甲* [乙]", 3, 0),
            ("{+丙+}", 4, 0),
            ("", 0, 0),
            ("## _丁_", 2, 1),
            ("> - # 戊", 2, 2),
            ("井号#己", 2, 2),
        ] {
            load.add(line, Span::new(0, 0));
            assert_eq!((load.marks, load.headings), (marks, headings), "{line}");
        }
    }
}
