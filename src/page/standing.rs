//! Where a document stands, and where its links lead from there.

use crate::{
    report::address::{FROM_PIECE, relative, way_up},
    share::{PREVIEW, Subject},
};

/// Where links lead that would replace a frame's content: to the window around it.
const OUT: &str = "_top";

/// The place of a document beside its report's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The way from its folder up to that of the report's page: `""` for that page itself.
    way: String,
    /// Whether it stands in a frame of another site.
    is_framed: bool,
    /// Whether it lacks places that the report's page has.
    is_part: bool,
}

impl Standing {
    /// That of the page of a piece.
    #[must_use]
    pub fn of_piece() -> Self {
        Self { way: FROM_PIECE.to_owned(), is_framed: false, is_part: true }
    }

    /// That of the document of a frame.
    #[must_use]
    pub fn of_frame(subject: Subject<'_>) -> Self {
        let is_part = !matches!(subject, Subject::Report);
        Self { way: way_up(&subject.frame()), is_framed: true, is_part }
    }

    /// That of the page on which frames are tried.
    #[must_use]
    pub fn of_preview() -> Self {
        Self { way: way_up(PREVIEW), is_framed: false, is_part: true }
    }

    /// The way up to the report's page, to stand before a link that begins there.
    #[must_use]
    pub fn way(&self) -> &str {
        &self.way
    }

    /// Whether it stands in a frame of another site.
    #[must_use]
    pub const fn is_framed(&self) -> bool {
        self.is_framed
    }

    /// The link to `target`, which is a link from the report's page, with `""` for that page.
    #[must_use]
    pub fn from_page(&self, target: &str) -> String {
        relative([&self.way, target].concat())
    }

    /// The `target` attribute of a link that leads out of the document.
    #[must_use]
    pub fn out(&self) -> Option<&'static str> {
        self.is_framed.then_some(OUT)
    }

    /// A link of the report's text, with its `target` attribute: to a place of the report's page, which
    /// this document may have as well, or to another site.
    #[must_use]
    pub fn of_text(&self, link: &str) -> (String, Option<&'static str>) {
        if !link.starts_with('#') {
            (link.to_owned(), self.out())
        } else if self.is_part {
            (self.from_page(link), self.out())
        } else {
            (link.to_owned(), None)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_the_text_stay_where_their_place_is() {
        let (page, whole) = (Standing::default(), Standing::of_frame(Subject::Report));
        let (piece, there) = (Standing::of_piece(), "https://a.example/");
        assert_eq!(page.of_text("#lake"), ("#lake".to_owned(), None));
        assert_eq!(page.of_text(there), (there.to_owned(), None));
        assert_eq!(whole.of_text("#lake"), ("#lake".to_owned(), None));
        assert_eq!(whole.of_text(there), (there.to_owned(), Some("_top")));
        assert_eq!(piece.of_text("#lake"), ("../../#lake".to_owned(), None));
        assert_eq!((page.from_page("").as_str(), whole.from_page("").as_str()), ("./", "../"));
    }
}
