//! What is wrong in a report, where, and how to put it right.
//!
//! A [`Diagnostic`] is one problem in one place of the file. [`Diagnostics`] are all problems of a
//! file, found in one go: whoever corrects a report sees everything at once. Each says what it says
//! in every language, and is rendered in one of them (`render`); nothing here prints.

mod excerpt;
mod render;

use std::{error::Error, fmt, ops::Range};

use crate::messages::{Locale, Message};

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

/// A change that puts a problem right, and of which nobody need be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes.
    pub span: Span,
    /// What comes in its place.
    pub text: String,
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
    message: Message,
    label: Option<(Span, Message)>,
    help: Option<Message>,
    edits: Vec<Edit>,
}

impl Diagnostic {
    /// A problem that stops the build: what is wrong, and what was expected.
    #[must_use]
    pub const fn error(message: Message) -> Self {
        Self { severity: Severity::Error, message, label: None, help: None, edits: Vec::new() }
    }

    /// A problem that does not stop the build.
    #[must_use]
    pub fn warning(message: Message) -> Self {
        Self { severity: Severity::Warning, ..Self::error(message) }
    }

    /// Where it is, with a few words that stand under the underlined source.
    #[must_use]
    pub fn at(self, span: Span, label: Message) -> Self {
        Self { label: Some((span, label)), ..self }
    }

    /// How to put it right.
    #[must_use]
    pub fn help(self, help: Message) -> Self {
        Self { help: Some(help), ..self }
    }

    /// What puts it right.
    #[must_use]
    pub fn edited(self, edits: Vec<Edit>) -> Self {
        Self { edits, ..self }
    }

    /// What puts it right, where that is known to the letter.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether it stops the build.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// What is wrong.
    #[must_use]
    pub const fn message(&self) -> &Message {
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
    locale: Option<Locale>,
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
        Self { files: vec![InFile { name: file.to_owned(), source, list }], locale: None }
    }

    /// The same of a report in the language of `locale`, if that is known.
    #[must_use]
    pub fn of_report_in(self, locale: Option<Locale>) -> Self {
        Self { locale, ..self }
    }

    /// The language of the report, as far as the command speaks it and the report is in any.
    #[must_use]
    pub const fn locale(&self) -> Option<Locale> {
        self.locale
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

/// In English, as errors are.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Locale::English, false))
    }
}

impl Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_come_in_the_order_of_the_text_and_are_counted() {
        let source = "一二三\n四五六\n";
        let said = |text: &str| Message::same(text);
        let second = Diagnostic::error(said("second")).at(Span::new(10, 13), said("here"));
        let first = Diagnostic::warning(said("first")).at(Span::new(3, 6), said("there"));
        let nowhere = Diagnostic::error(said("nowhere"));
        let all =
            Diagnostics::new("report.dj", source, vec![second.help(said("so")), first, nowhere]);
        let messages: Vec<_> = all.iter().map(|it| it.message().text(Locale::English)).collect();
        assert_eq!(messages, ["nowhere", "first", "second"]);
        assert!(all.has_errors());
        let [text, coloured] = [false, true].map(|colour| all.render(Locale::English, colour));
        assert!(text.contains("report.dj:1:2") && text.contains("report.dj:2:1"), "{text}");
        assert!(text.ends_with("2 errors, 1 warning\n"), "{text}");
        assert!(!text.contains('\u{1b}') && coloured.contains('\u{1b}'), "{text}");
    }

    #[test]
    fn no_problem_renders_to_nothing() {
        let none = Diagnostics::new("report.dj", "text", Vec::new());
        assert!(none.is_empty() && !none.has_errors());
        assert_eq!(none.to_string(), "");
    }

    /// What is said of a problem at `span` of `source`.
    fn said_at(span: Span, source: &str) -> String {
        let said = Message::same("odd");
        let odd = Diagnostic::error(said.clone()).at(span, said);
        Diagnostics::new("report.dj", source, vec![odd]).to_string()
    }

    #[test]
    fn a_place_at_the_very_end_is_still_rendered() {
        let text = said_at(Span::new(4, 4), "text");
        assert!(text.contains("report.dj:1:5"), "{text}");
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let text = said_at(Span::new(5, 6), "\u{1b}[2\u{9b}x");
        assert!(text.contains("?[2¿x"), "{text}");
    }

    #[test]
    fn a_span_knows_its_first_line() {
        let source = "ab\ncd \nef";
        assert_eq!(Span::new(3, 9).first_line(source).of(source), "cd");
        assert_eq!(Span::new(3, 99).of(source), "");
    }
}
