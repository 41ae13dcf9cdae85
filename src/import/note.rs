//! What is said about an import.

use std::fmt;

/// How many characters of a line a note quotes.
const QUOTED: usize = 24;

/// A remark on one line of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line, counted from 1; 0 for the article as a whole.
    pub line: usize,
    /// What kind of remark it is.
    pub kind: NoteKind,
    /// The remark.
    pub text: String,
}

/// What a [`Note`] tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// What was made of a line that stays in the text.
    Done,
    /// The line was taken out of the text and stands in the front matter.
    FrontMatter,
    /// The line was left out.
    LeftOut,
    /// Somebody should look at it.
    Unsure,
}

impl fmt::Display for NoteKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "done",
            Self::FrontMatter => "to the front matter",
            Self::LeftOut => "left out",
            Self::Unsure => "please check",
        })
    }
}

/// The notes so far.
#[derive(Default)]
pub(super) struct Notes(Vec<Note>);

impl Notes {
    /// Keeps a note.
    pub(super) fn add(&mut self, line: usize, kind: NoteKind, text: impl Into<String>) {
        self.0.push(Note { line, kind, text: text.into() });
    }

    /// All notes, in the order of the article.
    pub(super) fn sorted(mut self) -> Vec<Note> {
        self.0.sort_by_key(|note| note.line);
        self.0
    }
}

/// The beginning of a line, in quotes.
pub(super) fn quoted(text: &str) -> String {
    let start: String = text.chars().take(QUOTED).collect();
    if start.len() < text.len() { format!("“{start}…”") } else { format!("“{start}”") }
}
