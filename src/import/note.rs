//! What is said about an import.

use super::{language::Language, remark::Remark};

/// A remark on one line of the article, in its language.
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
    /// What was made of the article.
    Done,
    /// The line was taken out of the text and stands in the front matter.
    FrontMatter,
    /// The line was left out.
    LeftOut,
    /// Somebody should look at it.
    Unsure,
}

impl NoteKind {
    /// What kind of remark it is.
    const fn of(remark: &Remark) -> Self {
        match remark {
            Remark::Encoding(_, true) | Remark::Joined | Remark::Counts(_) => Self::Done,
            Remark::Taken(_) => Self::FrontMatter,
            Remark::LeftOut(_) => Self::LeftOut,
            _ => Self::Unsure,
        }
    }
}

/// The remarks so far.
#[derive(Default)]
pub(super) struct Notes(Vec<(usize, Remark)>);

impl Notes {
    /// Keeps a remark on a line.
    pub(super) fn add(&mut self, line: usize, remark: Remark) {
        self.0.push((line, remark));
    }

    /// All remarks in words, in the order of the article.
    pub(super) fn said(mut self, language: &dyn Language) -> Vec<Note> {
        self.0.sort_by_key(|(line, _)| *line);
        let note = |(line, remark): &(usize, Remark)| Note {
            line: *line,
            kind: NoteKind::of(remark),
            text: language.say(remark),
        };
        self.0.iter().map(note).collect()
    }
}
