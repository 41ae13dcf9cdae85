//! The content model: what a report says, with every check already made.
//!
//! [`document`](crate::document) builds a [`Report`] from text and establishes each invariant once
//! (ids unique, statistics labelled, pictures with alt, caption and credit); whoever holds a
//! `Report` need not check again. Nothing here knows HTML, files or a browser.
//!
//! - [`Report`]: the whole, with its [`Section`]s, [`Statistic`]s and [`Photo`]s
//! - [`text`]: blocks and inlines, the running text
//! - [`scene`]: passages told beside a graphic, and what the graphic draws
//! - [`art`]: the opening's picture and the painted strips
//! - [`pending`]: pictures still to be supplied
//! - [`sentence`]: where sentences end
//! - [`address`]: where each of them is found, in its page and beside it
//! - [`names`]: ids, languages and moments

pub mod address;
pub mod art;
pub mod names;
pub mod pending;
pub mod scene;
pub mod sentence;
pub mod text;

use crate::number::Number;

use self::{
    address::Address,
    art::Art,
    names::{Id, Language, Moment},
    scene::{Scene, material::Plot},
    text::{Block, Inline},
};

/// A whole report, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Headline.
    pub title: String,
    /// The sentence under the headline.
    pub subtitle: String,
    /// The short line above the headline.
    pub kicker: Option<String>,
    /// One to four characters for the seal beside the headline.
    pub seal: Option<String>,
    /// What search engines and share cards show.
    pub description: String,
    /// Language of the text.
    pub language: Language,
    /// When this edition was first published.
    pub published: Moment,
    /// When this edition was last changed, if ever.
    pub modified: Option<Moment>,
    /// How this edition relates to its source, in plain words.
    pub edition: Option<String>,
    /// Absolute address the site is published under, ending in `/`.
    pub base_url: Option<String>,
    /// Origins of the sites that may show it in frames, such as `https://*.paper.example`, each once and
    /// in order; empty if none may, `None` if any may.
    pub embed_hosts: Option<Vec<String>>,
    /// The report this edition was made from.
    pub source: Option<Source>,
    /// Who did what, in the order to print.
    pub credits: Vec<Credit>,
    /// The links that belong to the publication, not to the text.
    pub links: Vec<Link>,
    /// The opening's picture and the paintings of the page.
    pub art: Option<Art>,
    /// Text before the first section.
    pub prologue: Vec<Block>,
    /// The collapsible sections, in order.
    pub sections: Vec<Section>,
    /// The closing section.
    pub epilogue: Option<Section>,
    /// Every statistic in the order of the text; [`Inline::Statistic`] points in here.
    pub statistics: Vec<Statistic>,
    /// Every scene in the order of the text; [`Block::Scene`] points in here.
    pub scenes: Vec<Scene>,
    /// Every picture in the order of the text; [`Block::Photo`] points in here.
    pub photos: Vec<Photo>,
    /// Addresses of earlier editions that still lead to their place.
    pub aliases: Vec<Alias>,
}

/// An address of an earlier edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The former fragment: `water`, `stat-visitors`, `card-visitors`, `photo-lake`.
    pub old: String,
    /// The address of what has taken its place.
    pub now: Address,
}

/// The original that an edition was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Name of the publication.
    pub name: String,
    /// Column or desk within it.
    pub section: Option<String>,
    /// Headline of the original.
    pub title: String,
    /// When the original appeared.
    pub published: Moment,
    /// Its authors by role.
    pub authors: Vec<Credit>,
    /// Its address, only where it is known.
    pub url: Option<String>,
}

/// Names under a role, such as reporter or photographs.
#[derive(Clone, Debug, PartialEq)]
pub struct Credit {
    /// The role as printed.
    pub role: String,
    /// The names, credited jointly.
    pub names: Vec<String>,
    /// A remark printed after the names.
    pub note: Option<String>,
}

/// A link of the publication.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// What the link is for.
    pub kind: LinkKind,
    /// Its text.
    pub name: String,
    /// Where it leads; without one the name is printed as plain text.
    pub url: Option<String>,
}

/// What a publication's link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// The publication's front page.
    Home,
    /// Readers' comments.
    Comments,
    /// The printed edition online.
    EPaper,
    /// The edition that saves data.
    Mobile,
    /// A channel to follow.
    Follow,
}

impl LinkKind {
    /// Every kind, in the order of the page.
    pub const ALL: [Self; 5] =
        [Self::Home, Self::Comments, Self::EPaper, Self::Mobile, Self::Follow];

    /// The name used in the front matter.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Comments => "comments",
            Self::EPaper => "e-paper",
            Self::Mobile => "mobile",
            Self::Follow => "follow",
        }
    }
}

/// A `##` section: a chapter, or the epilogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its stable address.
    pub id: Id,
    /// Its short name; the contents and the chapter head show it.
    pub kicker: Option<String>,
    /// Its heading.
    pub heading: Vec<Inline>,
    /// One line that stands for the section while it is closed.
    pub summary: Option<String>,
    /// Text before the first part.
    pub blocks: Vec<Block>,
    /// Its `###` parts.
    pub parts: Vec<Part>,
}

/// A `###` part of a section.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its address, where the editor gave one.
    pub id: Option<Id>,
    /// Its heading.
    pub heading: Vec<Inline>,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// Where in the report something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before the first section.
    Prologue,
    /// In a section: its index in [`Report::sections`], and the index of the part, if in one.
    Section {
        /// Index in [`Report::sections`].
        section: usize,
        /// Index in [`Section::parts`]; none before the first part.
        part: Option<usize>,
    },
    /// In the epilogue.
    Epilogue,
}

/// A number the editor marked. The marked text *is* the statistic.
#[derive(Clone, Debug, PartialEq)]
pub struct Statistic {
    /// Its stable name.
    pub id: Id,
    /// The marked text, character for character.
    pub text: String,
    /// What it counts, understandable without the sentence.
    pub label: String,
    /// The time it covers.
    pub period: Option<String>,
    /// A remark on its scope.
    pub note: Option<String>,
    /// The formula of a computed value, such as `112/0.204`.
    pub derived: Option<String>,
    /// Whether its card stands at the head of its section.
    pub key: bool,
    /// How a graphic shows it.
    pub plot: Plot,
    /// The text, understood; none when it could not be parsed (a warning, not an error).
    pub number: Option<Number>,
    /// Where it stands.
    pub place: Place,
    /// The sentence it stands in, as plain text.
    pub sentence: String,
}

/// A picture with its three texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    /// Its stable name.
    pub id: Id,
    /// Path of the file, relative to the report's folder.
    pub path: String,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// What the reader should know about it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// Photograph or drawing.
    pub kind: PhotoKind,
    /// Intrinsic width, px.
    pub width: u32,
    /// Intrinsic height, px.
    pub height: u32,
    /// Where it stands.
    pub place: Place,
}

/// Whether a picture documents or illustrates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoKind {
    /// A photograph.
    Photo,
    /// A drawing; the page says so.
    Illustration,
}

impl Place {
    /// Whether it is in the section with this index, in a part of it or before the first.
    #[must_use]
    pub fn is_in_section(self, index: usize) -> bool {
        matches!(self, Self::Section { section, .. } if section == index)
    }
}

impl Report {
    /// Whether there is a site that may show it in frames.
    #[must_use]
    pub fn may_be_embedded(&self) -> bool {
        self.embed_hosts.as_ref().is_none_or(|hosts| !hosts.is_empty())
    }

    /// The statistics that stand at `place`, in order.
    pub fn statistics_at(&self, place: Place) -> impl Iterator<Item = &Statistic> {
        self.statistics.iter().filter(move |statistic| statistic.place == place)
    }

    /// The statistics whose cards stand at the head of the section with this index, in order.
    pub fn key_statistics(&self, section: usize) -> impl Iterator<Item = &Statistic> {
        self.statistics.iter().filter(move |it| it.key && it.place.is_in_section(section))
    }

    /// Who wrote the original; who made this edition where there is none.
    #[must_use]
    pub fn authors(&self) -> &[Credit] {
        self.source.as_ref().map_or(&self.credits, |source| &source.authors)
    }

    /// When it was last changed, which may be when it was published.
    #[must_use]
    pub fn updated(&self) -> &Moment {
        self.modified.as_ref().unwrap_or(&self.published)
    }

    /// The fragments of earlier editions that lead to `now`.
    pub fn former_fragments<'a>(&'a self, now: &'a Address) -> impl Iterator<Item = &'a str> {
        self.aliases.iter().filter(move |alias| alias.now == *now).map(|alias| alias.old.as_str())
    }

    /// The address of every section, part, statistic, scene and picture that has one.
    pub fn addresses(&self) -> impl Iterator<Item = Address> {
        let sections = self.sections.iter().chain(&self.epilogue);
        let parts = sections.clone().flat_map(|it| &it.parts).filter_map(|it| it.id.clone());
        let sections = sections.map(|it| Address::Section(it.id.clone()));
        let statistics = self.statistics.iter().map(|it| &it.id);
        let rows = statistics.clone().cloned().map(Address::Row);
        let statistics = statistics.cloned().map(Address::Statistic);
        let photos = self.photos.iter().map(|it| Address::Photo(it.id.clone()));
        let scenes = self.scenes.iter().filter_map(|it| it.id.clone()).map(Address::Scene);
        let places = sections.chain(parts.map(Address::Part));
        places.chain(statistics).chain(rows).chain(scenes).chain(photos)
    }

    /// The scenes of `section`, as indices into [`Report::scenes`], in order.
    pub fn scenes_in<'a>(&self, section: &'a Section) -> impl Iterator<Item = usize> + use<'a> {
        let parts = section.parts.iter().flat_map(|part| &part.blocks);
        section.blocks.iter().chain(parts).filter_map(|block| match block {
            Block::Scene(index) => Some(*index),
            _ => None,
        })
    }

    /// The section at `place`: none in the prologue.
    #[must_use]
    pub fn section_at(&self, place: Place) -> Option<&Section> {
        match place {
            Place::Prologue => None,
            Place::Section { section, .. } => self.sections.get(section),
            Place::Epilogue => self.epilogue.as_ref(),
        }
    }
}
