//! Diagnostics as text. `miette` draws the source with the place in it; all words are ours, since
//! `miette` has English ones only.

use std::{error::Error, fmt};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan};

use super::{Diagnostic, Diagnostics, MOST_SHOWN, Severity, excerpt::Excerpts};
use crate::{
    message,
    messages::{Locale, Message},
};

/// Width of rendered diagnostics, in columns.
const WIDTH: usize = 100;

/// Columns of [`WIDTH`] that the help leaves free, as `miette` does.
const MARGIN: usize = 2;

/// Cyan, as `miette` sets the word before a help, and the end of it (ECMA-48).
const CYAN: &str = "\u{1b}[36m";
const PLAIN: &str = "\u{1b}[0m";

impl Diagnostics {
    /// Writes out every problem in the language of `locale`, and a last line that counts them; empty
    /// without problems.
    ///
    /// Each has its `file:line:column`, the source with the place underlined, and how to put it
    /// right. Of very many only the first [`MOST_SHOWN`] are written out. `colour` adds ANSI colours.
    #[must_use]
    pub fn render(&self, locale: Locale, colour: bool) -> String {
        let theme =
            if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(WIDTH).with_links(false);
        let mut text = String::new();
        let all = self.files.iter().flat_map(|file| file.list.iter().map(move |it| (file, it)));
        for (file, diagnostic) in all.take(MOST_SHOWN) {
            let source = Excerpts { file: &file.name, source: &file.source };
            let located = Located { diagnostic, source: &source, locale };
            // Writing to a string cannot fail.
            let _ = handler.render_report(&mut text, &located);
            if let Some(help) = &diagnostic.help {
                text.push_str(&footer(help, locale, colour));
            }
            text.push('\n');
        }
        let hidden = self.iter().count().saturating_sub(MOST_SHOWN);
        if hidden > 0 {
            let more = message!("… and {hidden} more", "……还有{hidden}处");
            text.push_str(&format!("{}\n\n", more.text(locale)));
        }
        if !self.is_empty() {
            text.push_str(self.counted().text(locale));
            text.push('\n');
        }
        text
    }

    /// How many there are: `3 errors, 1 warning`.
    fn counted(&self) -> Message {
        let (errors, warnings) = (self.errors(), self.warnings());
        let said_errors = match errors {
            1 => message!("1 error", "1个错误"),
            _ => message!("{errors} errors", "{errors}个错误"),
        };
        let said_warnings = match warnings {
            1 => message!("1 warning", "1条提醒"),
            _ => message!("{warnings} warnings", "{warnings}条提醒"),
        };
        match (errors, warnings) {
            (_, 0) => said_errors,
            (0, _) => said_warnings,
            _ => {
                message!("{some}, {more}", "{some}，{more}"; some = said_errors, more = said_warnings)
            }
        }
    }
}

/// How to put a problem right, below it.
fn footer(help: &Message, locale: Locale, colour: bool) -> String {
    let head = message!("  help: ", "  办法：");
    let head = head.text(locale);
    let coloured = format!("{CYAN}{head}{PLAIN}");
    let options = textwrap::Options::new(WIDTH - MARGIN)
        .initial_indent(if colour { &coloured } else { head })
        .subsequent_indent("        ");
    textwrap::fill(help.text(locale), options) + "\n"
}

/// A diagnostic with its source, as `miette` wants to have it.
#[derive(Debug)]
struct Located<'a> {
    diagnostic: &'a Diagnostic,
    source: &'a Excerpts<'a>,
    locale: Locale,
}

impl fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = &self.diagnostic.message;
        let said = match &self.diagnostic.label {
            Some(_) => said.clone(),
            // With a place the file's name stands beside it.
            None => {
                let file = self.source.file;
                message!("{file}: {said}", "{file}：{said}"; said = said.clone())
            }
        };
        f.write_str(said.text(self.locale))
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

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.diagnostic.label.as_ref().map(|_| self.source as _)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (span, label) = self.diagnostic.label.as_ref()?;
        let shown = self.source.around(*span);
        let length = span.end.min(shown.end).saturating_sub(span.start);
        let label = label.text(self.locale).to_owned();
        let label = LabeledSpan::new_primary_with_span(Some(label), (span.start, length));
        Some(Box::new(std::iter::once(label)))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Span, *};

    #[test]
    fn every_word_is_of_the_language_asked_for() {
        let error = Diagnostic::error(message!("wrong", "有错"))
            .at(Span::new(0, 1), message!("here", "在这里"))
            .help(message!("do it", "改正它"));
        let all = Diagnostics::new("a.dj", "x", vec![error; MOST_SHOWN + 2]);
        let [english, chinese] = Locale::ALL.map(|locale| all.render(locale, false));
        assert!(english.contains("\n  help: do it\n"), "{english}");
        assert!(english.ends_with("… and 2 more\n\n202 errors\n"), "{english}");
        assert!(chinese.contains("\n  办法：改正它\n"), "{chinese}");
        assert!(chinese.ends_with("……还有2处\n\n202个错误\n"), "{chinese}");
    }
}
