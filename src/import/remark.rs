//! What there is to say about an import; each language has its words for it.

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Remark {
    /// The encoding of the article, and whether it is sure.
    Encoding(&'static str, bool),
    /// Lines of one paragraph were joined.
    Joined,
    /// Lines seem to be broken and were not joined.
    Broken,
    /// Characters that cannot be shown are gone.
    Unprintable,
    /// The line is in the front matter.
    Taken(String),
    /// The line belongs to the page around the article.
    LeftOut(String),
    /// The first line became the headline and looks like a paragraph.
    LongHeadline,
    /// The first sentence of a paragraph became the heading of a part.
    Lead(String),
    /// There is no heading.
    NoHeading,
    /// Nothing says where the article appeared.
    NoSource,
    /// Nothing says who wrote it.
    NoAuthor,
    /// Nothing says when it appeared.
    NoDate,
    /// The date has no time of day, or no offset from universal time.
    DateAssumed(&'static str),
    /// Deck and description are the beginning of the text.
    Opening,
    /// Numbers that are not marked and may be figures.
    Unmarked(Vec<String>),
    /// A label that may not say what is counted: the figure, its text, the label.
    Label(Doubt, usize, String, String),
    /// How many sections, parts, pictures, figures there are, and how many figures have a period.
    Counts([usize; 5]),
}

/// Why somebody should read a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Its words may not belong together.
    Unclear,
    /// It is long.
    Long,
    /// Another figure would have the same, but for what was added.
    Repeated,
}
