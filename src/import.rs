//! A plain-text article becomes a report.
//!
//! [`read`] is the entry point: bytes as they came from the newsroom in, the text of a `report.dj`
//! out, with [`Note`]s on all that was done and all that was unsure. The author's words are never
//! changed: what is written was read again by the parser and compared, word for word.
//!
//! 1. `article` decodes the bytes and cuts them into lines.
//! 2. `residue` leaves out what belongs to a web page and not to the article.
//! 3. `imprint` takes date, source and names to the front matter, with `moment` for the date.
//! 4. `outline` tells title, headings (`heading`), captions (`caption`) and paragraphs apart.
//! 5. `marking` finds the statistics (`quantity`) and proposes a name for each (`label`).
//! 6. `writing` sets it all in Djot (`escape`), `proof` reads it again, [`save`] writes it to disk.
//!
//! Everything is judged by its form alone, and rather missed than marked wrongly.

mod article;
mod caption;
mod cursor;
mod escape;
mod heading;
mod imprint;
mod label;
mod line;
mod marking;
mod moment;
mod note;
mod outline;
mod proof;
mod quantity;
mod residue;
mod save;
mod writing;

use std::{error::Error, fmt, io, path::PathBuf};

use self::{article::Article, imprint::Imprint, note::Notes, outline::Outline};
pub use self::{
    moment::now,
    note::{Note, NoteKind},
    save::save,
};
use crate::{number::Notation, report::names::Moment};

/// A report made from an article, not yet on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The text of its `report.dj`.
    pub text: String,
    /// What was done and what was unsure, in the order of the article.
    pub notes: Vec<Note>,
    /// How many sections it has.
    pub sections: usize,
    /// How many statistics are marked in it.
    pub statistics: usize,
    /// How many pictures are still to be supplied.
    pub pending: usize,
}

/// Why an article did not become a report.
#[derive(Debug)]
pub enum ImportError {
    /// Neither Unicode nor GB18030.
    Encoding,
    /// Nothing is left that could be the text of an article.
    NoText,
    /// The folder has a report already.
    Exists(PathBuf),
    /// A folder or file cannot be written.
    Write(PathBuf, io::Error),
    /// The report came out wrong: a fault of this program, not of the article.
    Internal {
        /// Line of the article it goes back to.
        line: usize,
        /// What is wrong.
        what: String,
    },
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoding => f.write_str(
                "the article is neither UTF-8 nor GB18030 text; save it as plain text in UTF-8",
            ),
            Self::NoText => f.write_str("expected a headline and text, found no text"),
            Self::Exists(path) => write!(
                f,
                "{} exists already and is never overwritten; give another folder to --out",
                path.display()
            ),
            Self::Write(path, why) => write!(f, "{} cannot be written: {why}", path.display()),
            Self::Internal { line, what } => write!(
                f,
                "line {line} of the article did not survive, which is a fault of this program: {what}"
            ),
        }
    }
}

impl Error for ImportError {}

/// Makes a report of the bytes of an article.
///
/// The bytes may be UTF-8 or UTF-16 with or without a byte order mark, or GB18030, with line ends
/// of any system. `now` dates the report where the article says no date.
///
/// # Errors
/// When the bytes are no text, when there is no text in them, or when the report does not say
/// again what the article says.
pub fn read(bytes: &[u8], now: &Moment) -> Result<Draft, ImportError> {
    let mut notes = Notes::default();
    let article = Article::read(bytes, &mut notes)?;
    let lines = residue::leave_out(article.lines, &mut notes);
    let (imprint, lines) = Imprint::take(lines, article.notation, &mut notes);
    let outline = Outline::of(lines, article.notation, &mut notes).ok_or(ImportError::NoText)?;
    let marks = marking::mark(&outline, article.notation, &mut notes);
    let text = writing::write(&outline, &imprint, &marks, article.notation, now, &mut notes);
    proof::read(&text, &outline)?;
    Ok(Draft {
        text,
        sections: outline.sections(),
        statistics: marks.iter().map(Vec::len).sum(),
        pending: outline.captions(),
        notes: notes.sorted(),
    })
}
