//! What other sites read of a report and of its pieces: addresses and metadata, as pure text.
//!
//! A [`Piece`] is a section, a statistic or a picture, each of which has a page of its own beside the
//! report's; a [`Subject`] is the report or a piece of it. [`metadata`] is what the head of either page
//! says, [`linked_data`] what both say to search engines, [`cards`] which pictures stand for them,
//! [`oembed`] what other sites embed of them, [`feed`] what a site says of all its reports, [`qr`] an
//! address as a code, [`citation`] how a report is cited, [`networks`] where a link can be handed to.

pub mod cards;
pub mod citation;
pub mod feed;
pub mod linked_data;
pub mod networks;
pub mod oembed;
mod piece;
pub mod qr;
mod subject;

pub use self::{
    piece::{Piece, closed},
    subject::Subject,
};

use self::cards::{CardFile, Cards, Form};
use crate::{
    report::{Report, Section, address::Address, names::Id},
    words::Words,
};

/// The script for pages of other sites. They name it, so it keeps its name.
pub const LOADER: &str = "embed.js";

/// The page on which frames are tried and what to paste is copied, relative to the report's page.
pub const PREVIEW: &str = "embed/preview/";

/// Longest title in a browser's tab and in search results, in characters.
const LONGEST_TITLE: usize = 30;

/// How a piece of metadata is named in HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<meta name=…>`.
    Name,
    /// `<meta property=…>`, the Open Graph form.
    Property,
}

impl Kind {
    /// The attribute that holds the name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Property => "property",
        }
    }
}

/// One piece of metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// How it is named.
    pub kind: Kind,
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub content: String,
}

/// The page's title: the headline, with the kicker where both fit.
#[must_use]
pub fn title(report: &Report) -> String {
    let both = report.kicker.as_ref().map(|kicker| format!("{} · {kicker}", report.title));
    both.filter(|title| title.chars().count() <= LONGEST_TITLE)
        .unwrap_or_else(|| report.title.clone())
}

/// The title of the page of `piece`: what it is called, then its report.
#[must_use]
pub fn title_of(report: &Report, piece: Piece<'_>) -> String {
    [&piece.title(report), " · ", &report.title].concat()
}

/// The page's one true address; none while the base address is not known.
#[must_use]
pub fn canonical(report: &Report) -> Option<String> {
    report.base_url.clone()
}

/// Everything that readers share of `report`: itself, each piece of it, and its scenes.
pub fn addresses(report: &Report) -> impl Iterator<Item = Address> {
    let scenes = report.scenes.iter().filter_map(|scene| scene.id.clone()).map(Address::Scene);
    std::iter::once(Address::Top).chain(Piece::all(report).map(Piece::address)).chain(scenes)
}

/// What is shared of `address`, relative to the report's page. A scene has no page of its own: it is shared
/// by that of its section, which leads on to it.
#[must_use]
pub fn shared(report: &Report, address: &Address) -> String {
    let section = match address {
        Address::Scene(id) => around(report, id),
        _ => None,
    };
    match section {
        Some(section) => [Piece::Section(section).folder(), address.link()].concat(),
        None => address.shared(),
    }
}

/// The section around a scene; none in the prologue.
fn around<'a>(report: &'a Report, scene: &Id) -> Option<&'a Section> {
    let is_meant =
        |index: usize| report.scenes.get(index).is_some_and(|it| it.id.as_ref() == Some(scene));
    let mut sections = report.sections.iter().chain(&report.epilogue);
    sections.find(|it| report.scenes_in(it).any(is_meant))
}

/// The whole address of what is shared of `address`; none while the base address is not known.
#[must_use]
pub fn address_of(report: &Report, address: &Address) -> Option<String> {
    Some([report.base_url.as_deref()?, &shared(report, address)].concat())
}

/// A link to a place of the page: absolute where the base address is known, else relative.
#[must_use]
pub fn link(report: &Report, address: &Address) -> String {
    [report.base_url.as_deref().unwrap_or_default(), &address.link()].concat()
}

/// Whose words these are and of when, in a few of them: the original and its date, else this edition's.
#[must_use]
pub fn attribution(report: &Report) -> String {
    let words = Words::of(&report.language);
    match &report.source {
        Some(source) => words.reported(&source.name, &source.published),
        None => [words.published, words.colon, &words.date(&report.published)].concat(),
    }
}

/// The address of the page that shows `piece` alone; none while the base address is not known.
#[must_use]
pub fn page_of(report: &Report, piece: Piece<'_>) -> Option<String> {
    Some([report.base_url.as_deref()?, &piece.folder()].concat())
}

/// Everything other sites read of the page of `report`, in the order to print.
#[must_use]
pub fn metadata(report: &Report, cards: &Cards) -> Vec<Metadata> {
    let said = Said {
        title: report.title.clone(),
        description: report.description.clone(),
        address: canonical(report),
        robots: "max-image-preview:large",
        card: cards.get("", Form::Wide),
    };
    said.metadata(report)
}

/// The same of the page of `piece`. Search engines show the report instead, but follow its links.
///
/// `og:url` is the piece's own address and no canonical names another: those that make previews
/// would take the report's instead.
#[must_use]
pub fn metadata_of(report: &Report, piece: Piece<'_>, cards: &Cards) -> Vec<Metadata> {
    let said = Said {
        title: piece.title(report),
        description: piece.description(report),
        address: page_of(report, piece),
        robots: "noindex, follow, max-image-preview:large",
        card: cards.get(&piece.folder(), Form::Wide),
    };
    said.metadata(report)
}

/// The same of the document of a frame: engines of search that know it may count what it says for the
/// page around it, none lists it by itself.
#[must_use]
pub fn metadata_of_frame() -> Vec<Metadata> {
    vec![meta(Kind::Name, "robots", "noindex, indexifembedded")]
}

/// What differs from page to page.
struct Said<'a> {
    title: String,
    description: String,
    address: Option<String>,
    robots: &'static str,
    card: Option<&'a CardFile>,
}

impl Said<'_> {
    fn metadata(self, report: &Report) -> Vec<Metadata> {
        let Self { title, description, address, robots, card } = self;
        let named = |name, content: &str| meta(Kind::Name, name, content);
        let property = |name, content: &str| meta(Kind::Property, name, content);
        let mut all = vec![
            named("description", &description),
            named("robots", robots),
            property("og:type", "article"),
            property("og:title", &title),
            property("og:description", &description),
            property("og:locale", &report.language.as_str().replace('-', "_")),
            property("article:published_time", report.published.as_str()),
        ];
        let modified = report.modified.as_ref();
        all.extend(modified.map(|moment| property("article:modified_time", moment.as_str())));
        all.extend(address.map(|address| property("og:url", &address)));
        // A picture is named by an absolute address, or not at all.
        let picture = report.base_url.as_ref().zip(card);
        let form = if picture.is_some() { "summary_large_image" } else { "summary" };
        all.extend(picture.into_iter().flat_map(|(base, card)| {
            let (width, height) = card.form.size();
            [
                property("og:image", &[base.as_str(), &card.file].concat()),
                property("og:image:type", card.media_type),
                property("og:image:width", &width.to_string()),
                property("og:image:height", &height.to_string()),
                property("og:image:alt", &card.alt),
            ]
        }));
        all.push(named("twitter:card", form));
        all
    }
}

fn meta(kind: Kind, name: &'static str, content: &str) -> Metadata {
    Metadata { kind, name, content: content.to_owned() }
}
