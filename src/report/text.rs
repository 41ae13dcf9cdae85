//! Running text: blocks, their sentences and the inlines in them.

mod cut;

use super::{Report, Statistic, pending::PendingPhoto};

pub use self::cut::sentences;

/// A block of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Sentence>),
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
    /// A passage told beside a graphic, as index into [`Report::scenes`].
    Scene(usize),
}

impl Block {
    /// Whether a paragraph of it is as `matches` says, however deep in lists and quotations.
    pub fn has(&self, matches: &impl Fn(&[Sentence]) -> bool) -> bool {
        match self {
            Self::Paragraph(line) => matches(line),
            Self::List { items, .. } => items.iter().flatten().any(|it| it.has(matches)),
            Self::Quote(content) => content.iter().any(|it| it.has(matches)),
            Self::Photo(_) | Self::Pending(_) | Self::Scene(_) => false,
        }
    }
}

/// A sentence with the space before it. The sentences of a paragraph, in order, are all of it; the
/// parser cuts them by [its plain text](super::sentence), so emphasis or a link that reaches over
/// the end of a sentence stands in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence(pub Vec<Inline>);

impl Sentence {
    /// The statistics in it, as indices into [`Report::statistics`].
    #[must_use]
    pub fn statistics(&self) -> Vec<usize> {
        let mut found = Vec::new();
        find_statistics(&self.0, &mut found);
        found
    }
}

fn find_statistics(inlines: &[Inline], found: &mut Vec<usize>) {
    for inline in inlines {
        match inline {
            Inline::Statistic(index) => found.push(*index),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. }
            | Inline::Foreign { content, .. } => find_statistics(content, found),
            Inline::Text(_) | Inline::Break => {}
        }
    }
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
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
pub fn plain_text<'a>(report: &Report, inlines: impl IntoIterator<Item = &'a Inline>) -> String {
    text_with(&report.statistics, inlines)
}

/// The text of `sentences` without any mark.
#[must_use]
pub fn plain_sentences(report: &Report, sentences: &[Sentence]) -> String {
    plain_text(report, sentences.iter().flat_map(|sentence| &sentence.0))
}

/// The text of `inlines` without any mark, while the report is still being read.
#[must_use]
pub fn text_with<'a>(
    statistics: &[Statistic],
    inlines: impl IntoIterator<Item = &'a Inline>,
) -> String {
    let mut text = String::new();
    inlines.into_iter().for_each(|inline| write_text(statistics, inline, &mut text));
    text
}

fn write_text(statistics: &[Statistic], inline: &Inline, text: &mut String) {
    match inline {
        Inline::Text(piece) => text.push_str(piece),
        Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Link { content, .. }
        | Inline::Foreign { content, .. } => {
            content.iter().for_each(|inline| write_text(statistics, inline, text));
        }
        Inline::Statistic(index) => {
            text.push_str(statistics.get(*index).map_or("", |it| it.text.as_str()));
        }
        Inline::Break => text.push('\n'),
    }
}
