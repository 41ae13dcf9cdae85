//! The lines of the report file that are shown with a problem.
//!
//! A paragraph of a report is one line, often of several hundred characters. Shown whole it would
//! wrap, and the mark under it would point nowhere; so a long line is cut to what stands around
//! the place. Columns count characters, as editors do.

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::Span;
use crate::characters::{fitting, width};

/// Columns of source that are shown; a Chinese character takes two.
const COLUMNS: usize = 88;

/// Columns that are shown before the place, where the line is long.
const COLUMNS_BEFORE: usize = 40;

/// A report file, as `miette` wants to have it.
#[derive(Debug)]
pub(super) struct Excerpts<'a> {
    pub(super) file: &'a str,
    pub(super) source: &'a str,
}

impl Excerpts<'_> {
    /// What is shown for `span`: its line, or as much of it as there is room for.
    pub(super) fn around(&self, span: Span) -> Span {
        let line = self.line(span);
        if width(line.of(self.source)) <= COLUMNS {
            return line;
        }
        let before = Span::new(line.start, span.start).of(self.source);
        let start = span.start - fitting(before.chars().rev(), COLUMNS_BEFORE);
        let after = Span::new(start, line.end).of(self.source);
        Span::new(start, start + fitting(after.chars(), COLUMNS))
    }

    /// The line that `span` begins in.
    fn line(&self, span: Span) -> Span {
        let before = Span::new(0, span.start).of(self.source);
        let after = Span::new(span.start, self.source.len()).of(self.source);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(self.source.len(), |length| span.start + length);
        Span::new(start, end)
    }
}

impl SourceCode for Excerpts<'_> {
    /// Without lines of context `miette` asks for the position of `span`, else for what to show.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let place = Span::new(span.offset(), span.offset() + span.len());
        let is_position = lines_before + lines_after == 0;
        let shown = if is_position { place } else { self.around(place) };
        let before = Span::new(0, shown.start).of(self.source);
        let line = before.matches('\n').count();
        let column = Span::new(self.line(shown).start, shown.start).of(self.source);
        Ok(Box::new(MietteSpanContents::new_named(
            self.file.to_owned(),
            shown.of(self.source).as_bytes(),
            SourceSpan::from((shown.start, shown.end - shown.start)),
            line,
            column.chars().count(),
            1,
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(source: &str, part: &str) -> String {
        let start = source.find(part).unwrap();
        let excerpts = Excerpts { file: "report.dj", source };
        excerpts.around(Span::new(start, start + part.len())).of(source).to_owned()
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(around("一\n二三四\n五", "三"), "二三四");
        assert_eq!(around("一", "一"), "一");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = format!("{}数{}", "前".repeat(100), "后".repeat(100));
        assert_eq!(around(&format!("一\n{line}\n"), "数").chars().count(), 44);
        assert_eq!(around(&line, "数"), format!("{}数{}", "前".repeat(20), "后".repeat(23)));
        assert!(around(&line, "前").starts_with("前前"));
    }
}
