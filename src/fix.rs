//! Writes into a report what a check proposes to the letter: its typesetting, and nothing else.

use std::{fs, io, path::Path};

use similar::{ChangeTag, TextDiff};

use crate::{
    diagnostic::{Diagnostics, Edit},
    document::{self, Files, Folder},
    replace::replace,
};

/// Once put right, a place may show the next to its neighbour; no text needs more rounds than this.
const MOST_ROUNDS: usize = 4;

/// The start and the end of what stands out, in a terminal.
const REVERSED: (&str, &str) = ("\u{1b}[7m", "\u{1b}[27m");

/// A report's file as it is and as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What stands in the file.
    pub before: String,
    /// The same, put right.
    pub after: String,
    /// How many places differ.
    pub places: usize,
}

/// What should change in the report in `folder`; errors in it are no hindrance.
///
/// # Errors
/// When the file cannot be read, is too large or not UTF-8.
pub fn propose(folder: &Path) -> Result<Fix, Diagnostics> {
    let (name, before) = document::source(folder)?;
    Ok(of_text(&name, before, &Folder::new(folder)))
}

/// Writes it into the report in `folder`, whole or not at all. A link is followed.
///
/// # Errors
/// When the file cannot be written; it then is as it was.
pub fn write(folder: &Path, fix: &Fix) -> io::Result<()> {
    let path = fs::canonicalize(folder.join(document::FILE))?;
    replace(&path, &fix.after, &path)
}

/// What should change in `before`, the text of the file `name`.
fn of_text(name: &str, before: String, files: &dyn Files) -> Fix {
    let mut text = document::normalized(&before);
    let mut places = 0;
    for _ in 0..MOST_ROUNDS {
        let (_, found) = document::parse(name, &text, files);
        let edits: Vec<&Edit> = found.iter().flat_map(|it| it.edits()).collect();
        if edits.is_empty() {
            break;
        }
        places += edits.len();
        text = edited(&text, edits);
    }
    Fix { after: with_ends_of(&before, &text), before, places }
}

/// `text` after these edits, of which none may touch another.
fn edited(text: &str, mut edits: Vec<&Edit>) -> String {
    edits.sort_by_key(|it| it.span);
    let mut text = text.to_owned();
    for edit in edits.into_iter().rev() {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    text
}

/// `text` with the byte order mark and the ends of lines of `file`, which has as many lines.
fn with_ends_of(file: &str, text: &str) -> String {
    let marks = file.len() - file.trim_start_matches('\u{feff}').len();
    let mut whole = file.get(..marks).unwrap_or_default().to_owned();
    for (was, is) in file.split_inclusive('\n').zip(text.split_inclusive('\n')) {
        let line = is.strip_suffix('\n').unwrap_or(is);
        whole.push_str(line);
        whole.push_str(match was {
            _ if was.ends_with("\r\n") => "\r\n",
            _ if was.ends_with('\n') => "\n",
            _ => "",
        });
    }
    whole
}

impl Fix {
    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.before == self.after
    }

    /// What would change in the file `name`, as a unified diff without lines around it; empty where
    /// nothing would. `stressed`, what differs within a line is shown in reverse, for terminals.
    #[must_use]
    pub fn diff(&self, name: &str, stressed: bool) -> String {
        let diff = TextDiff::from_lines(&self.before, &self.after);
        if !stressed {
            return diff.unified_diff().context_radius(0).header(name, name).to_string();
        }
        let mut text = String::new();
        for change in
            diff.grouped_ops(0).iter().flatten().flat_map(|it| diff.iter_inline_changes(it))
        {
            text.push_str(match change.tag() {
                ChangeTag::Delete => "-",
                ChangeTag::Insert => "+",
                ChangeTag::Equal => " ",
            });
            for (differs, part) in change.iter_strings_lossy() {
                let (on, off) = if differs { REVERSED } else { ("", "") };
                text.extend([on, &part, off]);
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    #[test]
    fn edits_do_not_move_each_other() {
        let edit = |start, end, text: &str| Edit { span: Span::new(start, end), text: text.into() };
        let (comma, dots) = (edit(3, 4, "，"), edit(7, 10, "……"));
        assert_eq!(edited("一,二...", vec![&dots, &comma]), "一，二……");
    }

    #[test]
    fn marks_and_ends_of_lines_stay_those_of_the_file() {
        for file in ["\u{feff}a\r\nb\nc", "a\r\n\r\n", "", "a", "a\r\r\nb\r"] {
            assert_eq!(with_ends_of(file, &document::normalized(file)), file, "{file:?}");
        }
    }
}
