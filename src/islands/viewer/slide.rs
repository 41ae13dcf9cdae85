//! The pictures of the page, as its links tell of them.

use crate::{
    browser::{self, Element},
    fragment::Kind,
    gesture::plane::Size,
};

/// A picture that the viewer shows.
#[derive(Debug)]
pub(super) struct Slide {
    /// Its id.
    pub(super) id: String,
    /// Address of the file.
    pub(super) file: String,
    /// Its size as measured when the page was built.
    pub(super) natural: Size,
    /// Its first link in the page.
    pub(super) link: Element,
    /// The picture in that link.
    pub(super) thumbnail: Element,
}

impl Slide {
    fn new(link: Element) -> Option<Self> {
        let thumbnail = link.query("img")?;
        let side = |name| thumbnail.attribute(name).and_then(|px| px.parse::<u32>().ok());
        let natural = Size {
            width: side("width").map_or(1.0, f64::from),
            height: side("height").map_or(1.0, f64::from),
        };
        Some(Self {
            id: link.attribute("data-photo")?,
            file: link.attribute("href")?,
            natural,
            thumbnail,
            link,
        })
    }

    /// Whether it is made of lines, so that it is sharp at any size.
    pub(super) fn is_vector(&self) -> bool {
        self.file.split(['?', '#']).next().is_some_and(|file| file.ends_with(".svg"))
    }

    /// What it shows, for who cannot see it.
    pub(super) fn alt(&self) -> String {
        self.thumbnail.attribute("alt").unwrap_or_default()
    }

    /// The figure in the text, or whatever else holds its words.
    pub(super) fn figure(&self) -> Option<Element> {
        let figure = browser::by_id(&self.fragment());
        figure.or_else(|| self.link.closest("figure, li"))
    }

    /// Its place in the page's address.
    pub(super) fn fragment(&self) -> String {
        Kind::Photo.fragment(&self.id)
    }
}

/// Every picture once, in the order of the page.
pub(super) fn collect() -> Vec<Slide> {
    let mut slides: Vec<Slide> = Vec::new();
    for slide in browser::query_all("a[data-photo]").into_iter().filter_map(Slide::new) {
        if slides.iter().all(|other| other.id != slide.id) {
            slides.push(slide);
        }
    }
    slides
}
