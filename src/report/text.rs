//! Running text: blocks and the inlines in them.

use serde::Serialize;

use super::{Report, Scene, pending::PendingPhoto};

/// A block of text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; `start` is the first number of an ordered one.
    List {
        /// First number of an ordered list, none for an unordered one.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A picture, as index into [`Report::photos`].
    Photo(usize),
    /// The place of a picture still to be supplied.
    Pending(PendingPhoto),
    /// A passage told beside a graphic.
    Scene(Scene),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Text, character for character as in the source.
    Text(String),
    /// Stress.
    Emphasis(Vec<Inline>),
    /// Importance.
    Strong(Vec<Inline>),
    /// A link; the parser admits `https:`, `http:`, `mailto:`, `#id` and relative targets only.
    Link {
        /// Where it leads.
        target: String,
        /// Its text.
        content: Vec<Inline>,
    },
    /// Words in another language.
    Foreign {
        /// BCP 47 tag of that language.
        language: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A statistic, as index into [`Report::statistics`].
    Statistic(usize),
    /// A forced line break.
    Break,
}

/// The text of `inlines` without any mark.
#[must_use]
pub fn plain_text(report: &Report, inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_plain_text(report, inlines, &mut text);
    text
}

fn write_plain_text(report: &Report, inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(piece) => text.push_str(piece),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. } => write_plain_text(report, content, text),
            Inline::Statistic(index) => {
                text.push_str(report.statistics.get(*index).map_or("", |it| it.text.as_str()));
            }
            Inline::Break => text.push('\n'),
        }
    }
}
