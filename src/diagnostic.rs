//! What is wrong in a report, where, and how to put it right.
//!
//! A [`Diagnostic`] is one problem in one place of the file. [`Diagnostics`] are all problems of a
//! file, found in one go: whoever corrects a report sees everything at once. They are rendered to
//! text by `miette`; nothing here prints.

mod excerpt;

use std::{error::Error, fmt, ops::Range};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan};

use self::excerpt::Excerpts;

/// Width of rendered diagnostics, in columns.
const WIDTH: usize = 100;

/// Most problems that are written out: nobody reads more at once, and each takes a look at the file.
pub const MOST_SHOWN: usize = 200;

/// A range of bytes in the report file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The same range, `by` bytes further on.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self::new(self.start + by, self.end + by)
    }

    /// The text of this range in `source`; empty where there is no such range.
    #[must_use]
    pub fn of(self, source: &str) -> &str {
        source.get(self.start..self.end).unwrap_or_default()
    }

    /// What of this range stands in its first line of `source`.
    #[must_use]
    pub fn first_line(self, source: &str) -> Self {
        let line = self.of(source).lines().next().unwrap_or_default();
        Self::new(self.start, self.start + line.trim_end().len())
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// Whether a problem stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The report cannot be published like this.
    Error,
    /// The report can be published, but hardly as it was meant.
    Warning,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    severity: Severity,
    message: String,
    label: Option<(Span, String)>,
    help: Option<String>,
}

impl Diagnostic {
    /// A problem that stops the build: what is wrong, and what was expected.
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, message: message.into(), label: None, help: None }
    }

    /// A problem that does not stop the build.
    #[must_use]
    pub fn warning(message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// Where it is, with a few words that stand under the underlined source.
    #[must_use]
    pub fn at(self, span: Span, label: impl Into<String>) -> Self {
        Self { label: Some((span, label.into())), ..self }
    }

    /// How to put it right.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// How often it is in the file, if more than once.
    #[must_use]
    pub fn times(self, count: usize) -> Self {
        let message = if count > 1 {
            format!("{}, {count} times in all", self.message)
        } else {
            self.message
        };
        Self { message, ..self }
    }

    /// Whether it stops the build.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where in the file, if it is anywhere in it.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.label.as_ref().map(|(span, _)| *span)
    }
}

/// All problems of a report, file by file, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics {
    files: Vec<InFile>,
}

/// The problems of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct InFile {
    name: String,
    source: String,
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// The problems in `list`, found in `source`, the text of `file`.
    #[must_use]
    pub fn new(file: &str, source: &str, mut list: Vec<Diagnostic>) -> Self {
        list.sort_by_key(|it| it.span().map(|span| span.start));
        let source = source.chars().map(visible).collect();
        Self { files: vec![InFile { name: file.to_owned(), source, list }] }
    }

    /// These problems and then those of another file.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.files.extend(other.files);
        self
    }

    /// Each problem, in the order of the text; those without a place come first.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.files.iter().flat_map(|file| &file.list)
    }

    /// Whether there is no problem at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Whether anything stops the build.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many problems stop the build.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.iter().filter(|it| it.severity == Severity::Error).count()
    }

    /// How many problems do not stop the build.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.iter().count() - self.errors()
    }

    /// Writes out every problem, and a last line that counts them; empty without problems.
    ///
    /// Each has its `file:line:column`, the source with the place underlined, and how to put it
    /// right. Of very many only the first [`MOST_SHOWN`] are written out. `colour` adds ANSI colours.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let theme =
            if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(WIDTH).with_links(false);
        let mut text = String::new();
        let all = self.files.iter().flat_map(|file| file.list.iter().map(move |it| (file, it)));
        for (file, diagnostic) in all.take(MOST_SHOWN) {
            let source = Excerpts { file: &file.name, source: &file.source };
            let located = Located { diagnostic, source: &source };
            // Writing to a string cannot fail.
            let _ = handler.render_report(&mut text, &located);
            text.push('\n');
        }
        let hidden = self.iter().count().saturating_sub(MOST_SHOWN);
        if hidden > 0 {
            text.push_str(&format!("… and {hidden} more\n\n"));
        }
        if !self.is_empty() {
            text.push_str(&self.counted());
            text.push('\n');
        }
        text
    }

    /// How many there are: `3 errors, 1 warning`.
    fn counted(&self) -> String {
        [(self.errors(), "error"), (self.warnings(), "warning")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}{}", if count == 1 { "" } else { "s" }))
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// What is shown for `c`: a mark of the same length in place of a control character, which could
/// do anything to a terminal.
fn visible(c: char) -> char {
    match (c, c.len_utf8()) {
        ('\n' | '\t', _) => c,
        ('\r', _) => ' ',
        (_, 1) if c.is_control() => '?',
        _ if c.is_control() => '¿',
        _ => c,
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl Error for Diagnostics {}

/// A diagnostic with its source, as `miette` wants to have it.
#[derive(Debug)]
struct Located<'a> {
    diagnostic: &'a Diagnostic,
    source: &'a Excerpts<'a>,
}

impl fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // With a place the file's name stands beside it.
        if self.diagnostic.label.is_none() {
            write!(f, "{}: ", self.source.file)?;
        }
        f.write_str(&self.diagnostic.message)
    }
}

impl Error for Located<'_> {}

impl miette::Diagnostic for Located<'_> {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.diagnostic.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.diagnostic.label.as_ref().map(|_| self.source as _)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (span, label) = self.diagnostic.label.as_ref()?;
        let shown = self.source.around(*span);
        let length = span.end.min(shown.end).saturating_sub(span.start);
        let label = LabeledSpan::new_primary_with_span(Some(label.clone()), (span.start, length));
        Some(Box::new(std::iter::once(label)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_come_in_the_order_of_the_text_and_are_counted() {
        let source = "一二三\n四五六\n";
        let second = Diagnostic::error("second").at(Span::new(10, 13), "here").help("do this");
        let first = Diagnostic::warning("first").at(Span::new(3, 6), "there");
        let nowhere = Diagnostic::error("nowhere");
        let all = Diagnostics::new("report.dj", source, vec![second, first, nowhere]);
        let messages: Vec<_> = all.iter().map(Diagnostic::message).collect();
        assert_eq!(messages, ["nowhere", "first", "second"]);
        assert!(all.has_errors());
        let text = all.render(false);
        assert!(text.contains("report.dj:1:2") && text.contains("report.dj:2:1"), "{text}");
        assert!(text.ends_with("2 errors, 1 warning\n"), "{text}");
        assert!(!text.contains('\u{1b}') && all.render(true).contains('\u{1b}'), "{text}");
    }

    #[test]
    fn no_problem_renders_to_nothing() {
        let none = Diagnostics::new("report.dj", "text", Vec::new());
        assert!(none.is_empty() && !none.has_errors());
        assert_eq!(none.to_string(), "");
    }

    #[test]
    fn a_place_at_the_very_end_is_still_rendered() {
        let end = Diagnostic::error("unclosed").at(Span::new(4, 4), "here");
        let text = Diagnostics::new("report.dj", "text", vec![end]).render(false);
        assert!(text.contains("report.dj:1:5"), "{text}");
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let odd = Diagnostic::error("odd").at(Span::new(5, 6), "here");
        let text = Diagnostics::new("report.dj", "\u{1b}[2\u{9b}x", vec![odd]).render(false);
        assert!(text.contains("?[2¿x"), "{text}");
    }

    #[test]
    fn a_span_knows_its_first_line() {
        let source = "ab\ncd \nef";
        assert_eq!(Span::new(3, 9).first_line(source).of(source), "cd");
        assert_eq!(Span::new(3, 99).of(source), "");
    }
}
