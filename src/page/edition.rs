//! The documents of a site, and what browsers and other sites read of each.

use serde_json::Value;

use super::{assets::Assets, listing::Index};
use crate::{
    report::{
        Report,
        address::{Address, way_up},
        names::Language,
    },
    share::{self, Metadata, Piece, Subject, linked_data, oembed},
    words::Words,
};

/// One document of a site, with what it is about.
#[derive(Clone, Copy, Debug)]
pub enum Edition<'a> {
    /// The page of a report, whole.
    Feature(&'a Report),
    /// The page of one piece of a report.
    Share(&'a Report, Piece<'a>),
    /// What other sites show of a report in a frame.
    Embed(&'a Report, Subject<'a>),
    /// The page on which the frames of a report are tried.
    Preview(&'a Report),
    /// The page that leads to the reports of a site which has several.
    Index(&'a Index),
}

impl Edition<'_> {
    /// The language of its words.
    #[must_use]
    pub fn language(&self) -> Language {
        match self {
            Self::Feature(report)
            | Self::Share(report, _)
            | Self::Embed(report, _)
            | Self::Preview(report) => report.language.clone(),
            Self::Index(index) => index.language(),
        }
    }

    /// What a browser's tab and a list of search results call it.
    #[must_use]
    pub fn title(&self) -> String {
        match self {
            Self::Feature(report) => share::title(report),
            Self::Share(report, piece) => share::title_of(report, *piece),
            Self::Embed(report, subject) => subject.title(report),
            Self::Preview(report) => {
                let words = Words::of(&report.language);
                [words.embed_title, " · ", &report.title].concat()
            }
            Self::Index(index) => index.title(Words::of(&index.language())),
        }
    }

    /// Its one true address, which for a frame is that of what it shows; none while the base address is not known.
    #[must_use]
    pub fn canonical(&self) -> Option<String> {
        match self {
            Self::Feature(report) => share::canonical(report),
            Self::Share(report, piece) => share::page_of(report, *piece),
            Self::Embed(report, subject) => share::address_of(report, &subject.address()),
            Self::Preview(_) => None,
            Self::Index(index) => index.base_url.clone(),
        }
    }

    /// Everything other sites read of it, with the files in `assets`, in the order to print.
    #[must_use]
    pub fn metadata(&self, assets: &Assets) -> Vec<Metadata> {
        match self {
            Self::Feature(report) => share::metadata(report, &assets.cards),
            Self::Share(report, piece) => share::metadata_of(report, *piece, &assets.cards),
            Self::Embed(..) | Self::Preview(_) => share::metadata_of_frame(),
            Self::Index(_) => Vec::new(),
        }
    }

    /// What search engines read of it, with the files in `assets`.
    #[must_use]
    pub fn linked_data(&self, assets: &Assets) -> Option<Value> {
        match self {
            Self::Feature(report) => {
                let files: Vec<_> = assets.pictures.iter().map(|it| it.file.clone()).collect();
                Some(linked_data::article(report, &files, &assets.cards))
            }
            Self::Share(report, piece) => linked_data::breadcrumbs(report, *piece),
            Self::Embed(..) | Self::Preview(_) | Self::Index(_) => None,
        }
    }

    /// Where sites that embed by oEmbed read what they may show of it; none for a document that is no
    /// address of its own, and while the base address is not known.
    #[must_use]
    pub fn oembed(&self) -> Option<String> {
        match self {
            Self::Feature(report) => oembed::address(report, &Address::Top),
            Self::Share(report, piece) => oembed::address(report, &piece.address()),
            Self::Embed(..) | Self::Preview(_) | Self::Index(_) => None,
        }
    }

    /// What a frame shows, as its script and its styles name it; none for every other document.
    #[must_use]
    pub const fn framed(&self) -> Option<&'static str> {
        match self {
            Self::Embed(_, subject) => Some(subject.kind()),
            Self::Feature(_) | Self::Share(..) | Self::Preview(_) | Self::Index(_) => None,
        }
    }

    /// The way from a frame up to the report's page, to stand before what its app links to; none for
    /// every other document.
    #[must_use]
    pub fn way(&self) -> Option<String> {
        match self {
            Self::Embed(_, subject) => Some(way_up(&subject.frame())),
            Self::Feature(_) | Self::Share(..) | Self::Preview(_) | Self::Index(_) => None,
        }
    }

    /// The place of its report that a script takes its readers to, as a link from it.
    #[must_use]
    pub fn leads_to(&self) -> Option<String> {
        match self {
            Self::Share(_, piece) => Some(piece.address().link_from(&piece.folder())),
            Self::Feature(_) | Self::Embed(..) | Self::Preview(_) | Self::Index(_) => None,
        }
    }

    /// Whether scripts start an app in it.
    #[must_use]
    pub const fn is_awake(&self) -> bool {
        match self {
            Self::Feature(_) => true,
            Self::Embed(_, subject) => subject.is_awake(),
            Self::Share(..) | Self::Preview(_) | Self::Index(_) => false,
        }
    }
}
