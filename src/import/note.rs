//! What is said about an import.

use super::remark::{NoteKind, Remark};
use crate::messages::Message;

/// A remark on one line of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line, counted from 1; 0 for the article as a whole.
    pub line: usize,
    /// What kind of remark it is.
    pub kind: NoteKind,
    /// The remark.
    pub message: Message,
}

/// The remarks so far.
#[derive(Default)]
pub(super) struct Notes(Vec<(usize, Remark)>);

impl Notes {
    /// Keeps a remark on a line.
    pub(super) fn add(&mut self, line: usize, remark: Remark) {
        self.0.push((line, remark));
    }

    /// Keeps a remark on what a line says that stands nowhere else, if there is any, with what was kept of it before.
    pub(super) fn unused(&mut self, line: usize, words: &[String]) {
        let words = words.join(" ");
        if words.is_empty() {
            return;
        }
        let same = self.0.iter_mut().find_map(|(at, remark)| match remark {
            Remark::Unused(said) if *at == line => Some(said),
            _ => None,
        });
        match same {
            Some(said) => *said = format!("{said} {words}"),
            None => self.add(line, Remark::Unused(words)),
        }
    }

    /// All remarks in words, in the order of the article.
    pub(super) fn said(mut self) -> Vec<Note> {
        self.0.sort_by_key(|(line, _)| *line);
        let note = |(line, remark): &(usize, Remark)| Note {
            line: *line,
            kind: remark.kind(),
            message: remark.message(),
        };
        self.0.iter().map(note).collect()
    }
}
