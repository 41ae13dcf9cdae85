//! What an import knows of a language. Each has a folder of its own.

use std::ops::Range;

use super::{Notation, moment, quantity::Quantity};

/// A language that articles are written in.
pub(super) trait Language: Sync {
    /// How it writes numbers.
    fn notation(&self) -> Notation;

    /// Its tag in the front matter, for an article with the characters of `text`.
    fn tag(&self, text: &str) -> &'static str;

    /// The offset from universal time that is assumed where an article says none.
    fn offset(&self) -> &'static str;

    /// The words of the web pages and newspapers that articles are copied from.
    fn page(&self) -> &'static PageWords;

    /// What a line says about the article; none if it says anything else. The name of a publication
    /// alone says so only above the headline.
    fn fields(&self, line: &str, is_above: bool) -> Option<Vec<Field>>;

    /// The publication or the author that a line of nothing but a name names.
    fn bare_name(&self, line: &str) -> Option<Field>;

    /// Whether a short line that is numbered or marked by nothing can be a heading.
    fn is_plain_heading(&self, line: &str) -> bool;

    /// Length in bytes of what a news agency writes before its text: 新华社北京3月5日电.
    fn dateline(&self, text: &str) -> usize;

    /// The agency that its line before the text names.
    fn agency<'t>(&self, text: &'t str) -> Option<&'t str>;

    /// A label for each of `figures` in `text`, a paragraph under `headings`, of which the outer is the
    /// first.
    fn labels(&self, text: &str, headings: &[String], figures: &[Quantity]) -> Vec<Proposal>;

    /// `label`, told apart from the same one elsewhere by the section it stands in, or by the number
    /// of the paragraph.
    fn told_apart(&self, label: &str, by: Place<'_>) -> String;

    /// The numbers in `text`, which nobody has marked, that are no dates, names or codes on the face.
    fn leftovers(&self, text: &str) -> Vec<Range<usize>>;
}

/// What tells two equal labels apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// The heading of the section.
    Section(&'a str),
    /// The paragraph and the figure in it, counted from 1.
    Paragraph(usize, usize),
}

/// Words of pages around articles, those of one kind with `|` between them.
pub(super) struct PageWords {
    /// Short lines that begin like this are buttons and notices.
    pub(super) buttons: &'static str,
    /// Lines that hold one of these and are not long are small print, even as sentences.
    pub(super) small_print: &'static str,
    /// Entries of a row of buttons begin with one of these: Facebook, Print.
    pub(super) bar: &'static str,
    /// Headings of lists of other articles: what follows, short and no sentence, belongs to them.
    pub(super) lists: &'static str,
    /// Words that a menu has among its own.
    pub(super) menu: &'static str,
    /// Short lines that hold one of these belong to the sheet of a newspaper.
    pub(super) sheet: &'static str,
    /// What the names of offices end in that publish articles themselves.
    pub(super) offices: &'static str,
    /// Whole lines that are parts of a button.
    pub(super) pieces: &'static str,
    /// What a date stands behind that says when the article was changed.
    pub(super) updates: &'static str,
    /// Headings of what is said about an article below it.
    pub(super) notes: &'static str,
    /// What tables, their units and figures begin with or hold, which are no headings.
    pub(super) tables: &'static str,
}

/// The role of those of whom a line says only that they wrote the article.
pub(super) const BY: &str = "By";

/// Stands for a date in what is left of a line.
pub(super) const DATE: char = '\u{1}';

/// What one piece of such a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// When the article appeared or, if so, was changed: the date and its words.
    Moment {
        /// The date.
        found: moment::Found,
        /// Its words.
        printed: String,
        /// Whether the article was changed then.
        is_update: bool,
    },
    /// Where.
    Source(String),
    /// The agency of a reporter, which is the source if nothing else is.
    Agency(String),
    /// Who wrote it: the role as printed, the names.
    Author(String, Vec<String>),
    /// Who had another part in it.
    Credit(String, Vec<String>),
    /// What the author is, whose name stands before.
    Office(String),
    /// Words that only tell what stands beside them.
    Label,
    /// Something of the page: how often it was read, how large its letters are.
    OfPage(String),
    /// A name beside a date that may be anything; whether it may be a publication.
    Unknown(String, bool),
}

/// What a language proposes for a statistic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Proposal {
    /// The label: a name for what is counted, or a quotation.
    pub(super) label: String,
    /// The label with more that tells it apart, for where it is taken.
    pub(super) longer: String,
    /// The time it holds for.
    pub(super) period: Option<String>,
    /// Whether the label certainly names what is counted.
    pub(super) is_sure: bool,
}

/// The words of a list with `|` between them.
pub(super) fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|')
}

/// The longest word of `list` that `text` begins with.
pub(super) fn first_of(text: &str, list: &'static str) -> Option<&'static str> {
    words(list).filter(|word| text.starts_with(word)).max_by_key(|word| word.len())
}

/// The longest word of `list` that `text` ends with.
pub(super) fn last_of(text: &str, list: &'static str) -> Option<&'static str> {
    words(list).filter(|word| text.ends_with(word)).max_by_key(|word| word.len())
}
