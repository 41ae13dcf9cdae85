//! What an import knows of a language. Each has a folder of its own.

use std::ops::Range;

use serde::Deserialize;

pub(super) use super::list::{first_of, is_in, last_of, words};
use super::{Notation, list::List, moment, quantity::Quantity};

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

    /// The time that a headline says a whole release is of, to stand as a heading above all others.
    fn time_of(&self, _headline: &str) -> Option<String> {
        None
    }

    /// The time with which `paragraph` begins to report and that hold for those below it; `before`
    /// where it names none.
    fn lead(&self, _paragraph: &str, _before: Option<String>) -> Option<String> {
        None
    }

    /// A label for each of `figures` in `text`, a paragraph under `headings`, of which the outer is the
    /// first; a paragraph above it may `lead` it with the time of its report.
    fn labels(
        &self,
        text: &str,
        headings: &[String],
        lead: Option<&str>,
        figures: &[Quantity],
    ) -> Vec<Proposal>;

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

/// Words of pages around articles.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PageWords {
    /// Short lines that begin like this are buttons and notices.
    pub(super) buttons: List,
    /// Lines that begin like this and are not long ask for something or tell of the page, even as sentences.
    pub(super) appeals: List,
    /// Lines that hold one of these and are not long are small print, even as sentences.
    pub(super) small_print: List,
    /// What the line of the host of a page begins with, what stands behind his name alone, and what says where he
    /// is.
    pub(super) hosts: List,
    pub(super) hosted: List,
    pub(super) reach: List,
    /// Entries of a row of buttons begin with one of these: Facebook, Print.
    pub(super) bar: List,
    /// Headings of lists of other articles: what follows, short and no sentence, belongs to them.
    pub(super) lists: List,
    /// What begins the foot of a page, below the text.
    pub(super) feet: List,
    /// What leads back to the page above begins with, behind an arrow.
    pub(super) back: List,
    /// Words that a menu has among its own.
    pub(super) menu: List,
    /// What the way to a page ends with.
    pub(super) here: List,
    /// What stands behind the name of the owner of a page, and what is no part of the name.
    pub(super) rights: List,
    pub(super) companies: List,
    /// Short lines that hold one of these belong to the sheet of a newspaper.
    pub(super) sheet: List,
    /// Roles of those who wrote an article, and of those who had another part in it.
    pub(super) authors: List,
    pub(super) credits: List,
    /// What stands before a publication, before a date, and before what belongs to the page.
    pub(super) sources: List,
    /// Those of them before the body that puts its paper on a page, which may be another's.
    pub(super) publishers: List,
    pub(super) dates: List,
    pub(super) counters: List,
    /// Words that stand alone in such a line.
    pub(super) alone: List,
    /// Agencies, alone between the other pieces of a line.
    pub(super) agencies: List,
    /// By what a publication is told from a person, and what looks like one and is none.
    pub(super) publications: List,
    pub(super) no_publications: List,
    /// Names of sheets, and of what an office publishes, alone above a headline; and what goes on with the name
    /// of a section.
    pub(super) genres: List,
    pub(super) tails: List,
    /// What a site says of itself above a headline, when it is open and how it is called; and its usual pages.
    pub(super) hours: List,
    pub(super) pages: List,
    /// Sites that call their sections by their own name: 新浪科技.
    pub(super) portals: List,
    /// What the line of a deck begins with where it is called one, or where it is a headline, too; and what a
    /// summary does.
    pub(super) decks: List,
    pub(super) summaries: List,
    /// What an issue of a magazine and a page of a newspaper are called.
    pub(super) issues: List,
    pub(super) sheets: List,
    /// Words of the names of offices, which are no persons, and of their parts.
    pub(super) institutions: List,
    pub(super) branches: List,
    /// Words of which the name of a desk consists, and small ones within names.
    pub(super) desks: List,
    pub(super) particles: List,
    pub(super) name_particles: List,
    /// Small words within the name of a paper or an office, what any text has, and what places begin with and
    /// persons do not.
    pub(super) joints: List,
    pub(super) common: List,
    pub(super) place_words: List,
    /// What the name of a column of a paper begins with and that of a person does not: Behind.
    pub(super) column_words: List,
    /// Roles that a name may follow without a space, and what the role of those ends with who write for a
    /// publication: 湖城日报记者.
    pub(super) glued: List,
    pub(super) reporters: List,
    /// What stands in the place of an author whom nobody knows, and what those end with who have no names.
    pub(super) nobody: List,
    pub(super) groups: List,
    /// What those are called who speak for a body: 院长; and what stands between the name of a paper and
    /// `记者` in a role.
    pub(super) titles: List,
    pub(super) ranks: List,
    /// What stands behind the name of a paper on its page, before a headline that is printed again below, and
    /// where an account says that it writes.
    pub(super) digital: List,
    pub(super) titled: List,
    pub(super) places: List,
    /// What the names of rooms within a body end in, what only the name of a body holds, and what stands in the
    /// place of a source and names none.
    pub(super) departments: List,
    pub(super) bodies: List,
    /// What the names of bodies end in that stand alone under a headline, and what a length stands behind: 全文.
    pub(super) bodies_named: List,
    pub(super) lengths: List,
    pub(super) no_sources: List,
    /// What the names of offices end in that publish articles themselves, or what somebody is at a publication.
    pub(super) offices: List,
    /// Small numbers in words that count things, and words that are no things.
    pub(super) counts: List,
    pub(super) idle: List,
    /// What sells pictures, behind the line of their makers.
    pub(super) picture_desks: List,
    /// Whole lines that are parts of a button.
    pub(super) pieces: List,
    /// What an agency or a paper sets before a headline, `#` for a number: UPDATE 1-.
    pub(super) slugs: List,
    /// What a date stands behind that says when the article was changed, or written before it appeared.
    pub(super) updates: List,
    /// Lines that end a release: behind them nothing belongs to it but its notes.
    pub(super) ends: List,
    /// Notes below an article that begin like this, perhaps in brackets, say where it was printed.
    pub(super) reprints: List,
    /// What a note below an article says of its author behind his name: ` is `.
    pub(super) author_verbs: List,
    /// What a deck says of the author behind his name in capitals: ` explains `.
    pub(super) deck_verbs: List,
    /// Sentences that begin like this and hold an address ask readers to write to it.
    pub(super) addresses: List,
    /// Headings of what is said about an article below it.
    pub(super) notes: List,
    /// What the lines below a table begin with, and words of the times at its heads.
    pub(super) table_notes: List,
    pub(super) times: List,
    /// What stands over the list of an article's own headings.
    pub(super) contents: List,
    /// Words of which the names of sections consist, above a headline.
    pub(super) sections: List,
    /// What the motto of a paper holds, under its name.
    pub(super) mottos: List,
    /// What a line begins with that offers something to readers, and what it offers them.
    pub(super) asks: List,
    pub(super) offers: List,
    /// What the headings of a report end in that stand over its chapters, and words for the time
    /// they are of.
    pub(super) divisions: List,
    pub(super) division_times: List,
    /// What tables, their units and figures begin with or hold, which are no headings.
    pub(super) tables: List,
}

impl PageWords {
    /// Reads the file of a language. A test holds that it is without faults.
    pub(super) fn read(file: &str) -> Self {
        toml::from_str(file).unwrap_or_default()
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_every_language_are_without_faults() {
        for file in [include_str!("chinese/page.toml"), include_str!("english/page.toml")] {
            toml::from_str::<PageWords>(file).unwrap();
        }
    }
}
