//! An article in plain text or Markdown becomes a report.
//!
//! [`read`] is the entry point: bytes as they came from the newsroom in, the text of a `report.dj`
//! out, with [`Note`]s on all that was done and all that was unsure. The author's words are never
//! changed: what is written was read again by the parser and compared, word for word.
//!
//! 1. `article` decodes the bytes (`encoding`), cuts them into lines (`wrapped`, `line`, `text`, of `markdown` without its
//!    marks) and tells those that are of a `table` (`row`).
//! 2. `residue` leaves out what belongs to a web page and not to the article, with its list of `contents`.
//! 3. `front` takes what stands above the text: section, headline, date (`moment`), source and names.
//! 4. `outline` tells title, headings (`heading`), captions (`caption`) and paragraphs apart.
//! 5. `marking` finds the statistics (`quantity`) where the article speaks (`prose`) and proposes a name for each (`label`).
//! 6. `writing` sets it all in Djot (`escape`), `proof` reads it again, [`save`] writes it to disk.
//!
//! What differs between languages is a `language`, each in a folder of its own.
//! Everything is judged by its form alone, and rather missed than marked wrongly.

mod article;
mod caption;
mod chinese;
mod contents;
mod cursor;
mod encoding;
mod english;
mod escape;
mod front;
mod heading;
mod label;
mod language;
mod line;
mod list;
mod markdown;
mod marking;
mod moment;
mod note;
mod outline;
mod proof;
mod prose;
mod quantity;
mod remark;
mod residue;
mod row;
mod save;
mod stretch;
mod table;
mod text;
mod wrapped;
mod writing;

use std::{error::Error, fmt, io, path::PathBuf};

use self::{
    article::Article,
    front::{
        kicker, labels, masthead, menu,
        reading::{self, Elsewhere},
    },
    note::Notes,
    outline::{Kind, Outline},
    remark::Remark,
};
pub use self::{note::Note, remark::NoteKind, save::save};
use crate::number::Notation;

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
    /// Neither Unicode nor GB18030, Big5 or Latin text of Windows.
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
            Self::Encoding => {
                f.write_str("the article is in an unknown encoding; save it as plain text in UTF-8")
            }
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
/// The bytes may be UTF-8, or UTF-16 with a byte order mark, or GB18030, Big5 or Windows-1252, with
/// line ends of any system. A report whose article says no certain date asks for it in its front matter, and is
/// built when somebody has given it.
///
/// # Errors
/// When the bytes are no text, when there is no text in them, or when the report does not say
/// again what the article says.
pub fn read(bytes: &[u8]) -> Result<Draft, ImportError> {
    let mut notes = Notes::default();
    let Article { lines, language } = Article::read(bytes, &mut notes)?;
    let lines = labels::join(lines, language);
    let (owner, way) = (residue::owner(&lines, language), residue::way(&lines, language));
    let (year, either) = (residue::year(&lines), residue::either_date(&lines));
    let signed = kicker::signed(&lines, language);
    let lines = residue::leave_out(lines, &signed, language, &mut notes);
    let (lines, headline) = menu::leave_out(lines, language, &mut notes);
    let (head, lines) = masthead::take(lines, way, headline, language, &mut notes);
    let elsewhere = Elsewhere { owner: head.name.or(owner), date: head.date, year, either };
    let (imprint, lines) = reading::take(lines, elsewhere, language, &mut notes);
    let mut outline =
        Outline::of(lines, imprint.deck, language, &mut notes).ok_or(ImportError::NoText)?;
    outline.kicker = outline.kicker.take().or(head.kicker);
    let marks = marking::mark(&outline, language, &mut notes);
    notes.add(0, Remark::Opening);
    let text = writing::write(&outline, &imprint, &marks, language);
    // What asks for its date is no report yet.
    let dated = imprint.dated().map(|it| writing::write(&outline, &it, &marks, language));
    proof::read(dated.as_ref().unwrap_or(&text), &outline)?;
    let sections = outline.count(|kind| *kind == Kind::Section);
    let parts = outline.count(|kind| *kind == Kind::Part);
    let pending = outline.count(|kind| matches!(kind, Kind::Caption(_)));
    let statistics = marks.iter().map(Vec::len).sum();
    let periods = marks.iter().flatten().filter(|mark| mark.period.is_some()).count();
    notes.add(0, Remark::Counts([sections, parts, pending, statistics, periods]));
    Ok(Draft { text, sections, statistics, pending, notes: notes.said() })
}
