//! What must not reach the parser: it would be lost, or break it.

use super::{MAX_BYTES, MAX_DEPTH, problem, reader::Reader};
use crate::diagnostic::Span;

/// Most digits of a list's first number; Djot's parser reads no greater ones.
const MAX_LIST_DIGITS: usize = 18;

impl Reader<'_> {
    /// Whether the file can be parsed at all; reports why not.
    pub(super) fn is_safe(&mut self) -> bool {
        let before = self.problems.len();
        if self.source.len() > MAX_BYTES {
            self.report(problem::too_large(self.source.len() as u64));
            return false;
        }
        let odd = |c: &(usize, char)| c.1.is_control() && !matches!(c.1, '\n' | '\t');
        if let Some((at, c)) = self.source.char_indices().find(odd) {
            self.report(problem::control_character(Span::new(at, at + c.len_utf8()), c));
        }
        let mut at = 0;
        let mut fences = Vec::new();
        for line in self.source.split_inclusive('\n') {
            let text = line.trim();
            let start = at + line.len() - line.trim_start().len();
            let span = Span::new(start, start + text.len());
            at += line.len();
            step_over_fence(text, &mut fences);
            if containers(line) > MAX_DEPTH || fences.len() > MAX_DEPTH {
                self.report(problem::too_deep(span));
                break;
            }
            let number = text.trim_start_matches('(');
            let digits = number.bytes().take_while(u8::is_ascii_digit).count();
            if digits > MAX_LIST_DIGITS {
                self.report(problem::list_number(span));
            }
        }
        self.problems.len() == before
    }
}

/// Keeps in `open` how long the fences (`:::`) are that stand open below a line.
fn step_over_fence(line: &str, open: &mut Vec<usize>) {
    let name = line.trim_start_matches(':');
    let length = line.len() - name.len();
    if length < 3 {
        return;
    }
    if name.is_empty() && open.last().is_some_and(|innermost| length >= *innermost) {
        open.pop();
    } else {
        open.push(length);
    }
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
    fn fences_close_what_is_no_longer_than_they_are() {
        let mut open = Vec::new();
        for (line, depth) in
            [("::: scene", 1), ("文字", 1), (":::", 0), ("::::", 1), (":::", 2), ("::::", 1)]
        {
            step_over_fence(line, &mut open);
            assert_eq!(open.len(), depth, "{line}");
        }
    }
}
