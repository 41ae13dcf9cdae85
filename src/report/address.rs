//! Addresses of the places of a report: fragments of its page, and folders of the pages beside it.

use super::names::{Id, IdError};
use crate::fragment::{self, Kind};

/// Folders of a site that its own files stand in, so that no report may have them.
pub const SITE_FOLDERS: [&str; 10] =
    ["s", "f", "p", "embed", "oembed", "art", "cards", "data", "photos", "qr"];

/// A place that a link can lead to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Address {
    /// The beginning of the page.
    Top,
    /// A section.
    Section(Id),
    /// A part of a section.
    Part(Id),
    /// A statistic, where the text tells of it.
    Statistic(Id),
    /// A statistic in the table of figures.
    Row(Id),
    /// A scene.
    Scene(Id),
    /// A picture.
    Photo(Id),
    /// The table of figures.
    Figures,
}

impl Address {
    /// Reads a fragment, without its `#`. What has no prefix is taken for a section; the address of
    /// a card is that of its row.
    ///
    /// # Errors
    /// When what stands behind the prefix is no id.
    pub fn read(text: &str) -> Result<Self, IdError> {
        let (kind, id) = fragment::read(text);
        match (kind, id) {
            (Kind::Place, fragment::TOP) => return Ok(Self::Top),
            (Kind::Place, fragment::FIGURES) => return Ok(Self::Figures),
            _ => {}
        }
        let id = Id::new(id)?;
        Ok(match kind {
            Kind::Place => Self::Section(id),
            Kind::Statistic => Self::Statistic(id),
            Kind::Row | Kind::Card => Self::Row(id),
            Kind::Scene => Self::Scene(id),
            Kind::Photo => Self::Photo(id),
        })
    }

    /// The id of its element in the page, which stands behind `#` in links.
    #[must_use]
    pub fn fragment(&self) -> String {
        match self {
            Self::Top => fragment::TOP.to_owned(),
            Self::Figures => fragment::FIGURES.to_owned(),
            Self::Section(id) | Self::Part(id) => Kind::Place.fragment(id.as_str()),
            Self::Statistic(id) => Kind::Statistic.fragment(id.as_str()),
            Self::Row(id) => Kind::Row.fragment(id.as_str()),
            Self::Scene(id) => Kind::Scene.fragment(id.as_str()),
            Self::Photo(id) => Kind::Photo.fragment(id.as_str()),
        }
    }

    /// A link to it from within the page.
    #[must_use]
    pub fn link(&self) -> String {
        ["#", &self.fragment()].concat()
    }

    /// The folder of the page that shows it alone, relative to the report's page: `""` for the
    /// report's page itself, none for what has no page of its own.
    #[must_use]
    pub fn folder(&self) -> Option<String> {
        match self {
            Self::Top => Some(String::new()),
            Self::Section(id) => Kind::Place.folder(id.as_str()),
            Self::Statistic(id) => Kind::Statistic.folder(id.as_str()),
            Self::Photo(id) => Kind::Photo.folder(id.as_str()),
            Self::Part(_) | Self::Row(_) | Self::Scene(_) | Self::Figures => None,
        }
    }

    /// The folder of the page that shows it in a frame of another site, relative to the report's page;
    /// none for what has no such page.
    #[must_use]
    pub fn frame(&self) -> Option<String> {
        match self {
            Self::Part(_) | Self::Figures => None,
            other => fragment::frame(&other.fragment()),
        }
    }

    /// What is shared of it, relative to the report's page: the folder of its own page, or its place
    /// in the report's; empty for the report itself.
    #[must_use]
    pub fn shared(&self) -> String {
        fragment::shared(&self.fragment())
    }

    /// The file with the QR code of what is shared, relative to the report's page; `series` is that of
    /// the base address.
    #[must_use]
    pub fn code(&self, series: &str) -> String {
        fragment::code(&self.fragment(), series)
    }

    /// The relative link to it in the report's page, from a page in `folder`.
    #[must_use]
    pub fn link_from(&self, folder: &str) -> String {
        [way_up(folder), self.link()].concat()
    }

    /// The relative link to the page that shows it alone, from a page in `folder`; none where it has
    /// no page of its own.
    #[must_use]
    pub fn page_from(&self, folder: &str) -> Option<String> {
        Some(relative([way_up(folder), self.folder()?].concat()))
    }
}

/// A link as it stands in a page: an empty one would lead to the page itself, with its query.
#[must_use]
pub fn relative(link: String) -> String {
    if link.is_empty() { "./".to_owned() } else { link }
}

/// The folder of all pages of one kind of piece, where `folder` is that of such a page: `lake/f/` of
/// `lake/f/visitors/`.
#[must_use]
pub fn branch(folder: &str) -> Option<&str> {
    let (branch, _) = folder.strip_suffix('/')?.rsplit_once('/')?;
    let kind = branch.rsplit('/').next()?;
    let mut kinds = [Kind::Place, Kind::Statistic, Kind::Photo].into_iter();
    kinds.any(|it| it.pages() == Some(kind)).then(|| &folder[..=branch.len()])
}

/// The folder of all documents of a report that frames show, where `folder` is that of such a document:
/// `lake/embed/` of `lake/embed/f/visitors/`.
#[must_use]
pub fn frames(folder: &str) -> Option<&str> {
    let mut end = 0;
    folder.split_inclusive('/').find_map(|name| {
        end += name.len();
        (name == fragment::FRAMES).then(|| &folder[..end])
    })
}

/// The way from the page of a piece up to the report's page: each stands in a folder of its kind.
pub const FROM_PIECE: &str = "../../";

/// The way from a page in `folder` up to the report's page: `"../../"` from `"f/visitors/"`.
#[must_use]
pub fn way_up(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    #[test]
    fn fragments_are_read_again() {
        for address in [
            Address::Top,
            Address::Figures,
            Address::Section(id("lake")),
            Address::Statistic(id("lake")),
            Address::Row(id("lake")),
            Address::Scene(id("lake")),
            Address::Photo(id("lake")),
        ] {
            assert_eq!(Address::read(&address.fragment()), Ok(address));
        }
        assert_eq!(Address::read("card-lake"), Ok(Address::Row(id("lake"))));
        assert_eq!(Address::read("stat-"), Err(IdError::Form));
        assert_eq!(Address::read("gallery"), Err(IdError::Reserved));
    }

    #[test]
    fn the_way_leads_up_and_down_again() {
        let (section, figure) = (Address::Section(id("lake")), Address::Statistic(id("depth")));
        assert_eq!(figure.link_from(""), "#stat-depth");
        assert_eq!(figure.link_from("s/lake/"), "../../#stat-depth");
        assert_eq!(figure.link_from("embed/f/depth/"), "../../../#stat-depth");
        assert_eq!(figure.page_from("").as_deref(), Some("f/depth/"));
        assert_eq!(figure.page_from("s/lake/").as_deref(), Some("../../f/depth/"));
        assert_eq!(section.page_from("embed/").as_deref(), Some("../s/lake/"));
        assert_eq!(Address::Top.page_from("p/pier/").as_deref(), Some("../../"));
        assert_eq!(Address::Top.page_from("").as_deref(), Some("./"));
        assert_eq!(Address::Figures.page_from(""), None);
        let photo = Address::Photo(id("pier"));
        for piece in [section, figure, photo] {
            assert_eq!(way_up(&piece.folder().unwrap()), FROM_PIECE);
        }
        assert_eq!(branch("lake/f/depth/"), Some("lake/f/"));
        assert_eq!(branch("f/depth/"), Some("f/"));
        assert_eq!((branch("f/"), branch("lake/"), branch("")), (None, None, None));
        assert_eq!(frames("embed/"), Some("embed/"));
        assert_eq!(frames("lake/embed/f/depth/"), Some("lake/embed/"));
        assert_eq!((frames("lake/"), frames("")), (None, None));
    }
}
