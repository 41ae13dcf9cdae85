//! What stands behind the `#` of an address, and which names are taken there.
//!
//! A fragment is the kind of a thing and its id in one word: `stat-visitors`, `photo-lake`; places
//! of the text have their id alone. The parser, the page and the islands all write and read them
//! here, so this is text only: no report, no DOM.

/// What a fragment names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A section, a part of one, or a part of the page itself.
    Place,
    /// A statistic in the text.
    Statistic,
    /// A row of the table of figures.
    Row,
    /// The card of a statistic: the former address of its row.
    Card,
    /// A scene.
    Scene,
    /// A picture.
    Photo,
}

impl Kind {
    /// The kinds that put a word before the id.
    pub const PREFIXED: [Self; 5] =
        [Self::Statistic, Self::Row, Self::Card, Self::Scene, Self::Photo];

    /// The word before the id.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Place => "",
            Self::Statistic => "stat-",
            Self::Row => "row-",
            Self::Card => "card-",
            Self::Scene => "scene-",
            Self::Photo => "photo-",
        }
    }

    /// The folder that has a small page for each thing of this kind; none where they have none.
    #[must_use]
    pub const fn pages(self) -> Option<&'static str> {
        match self {
            Self::Place => Some("s"),
            Self::Statistic => Some("f"),
            Self::Photo => Some("p"),
            Self::Row | Self::Card | Self::Scene => None,
        }
    }

    /// The folder of the small page of the thing of this kind that is called `id`, relative to the
    /// report's page. Of places only sections have one.
    #[must_use]
    pub fn folder(self, id: &str) -> Option<String> {
        Some([self.pages()?, "/", id, "/"].concat())
    }

    /// The fragment of the thing of this kind that is called `id`.
    #[must_use]
    pub fn fragment(self, id: &str) -> String {
        [self.prefix(), id].concat()
    }
}

/// What `fragment` names, and the id of it.
#[must_use]
pub fn read(fragment: &str) -> (Kind, &str) {
    let prefixed = |kind: Kind| fragment.strip_prefix(kind.prefix()).map(|id| (kind, id));
    Kind::PREFIXED.into_iter().find_map(prefixed).unwrap_or((Kind::Place, fragment))
}

/// The address that is shared of what `fragment` names, relative to the report's page: the folder of its
/// own small page, or its place in the report's; empty for the report itself.
#[must_use]
pub fn shared(fragment: &str) -> String {
    let (kind, id) = read(fragment);
    match kind.folder(id) {
        _ if fragment == TOP => String::new(),
        Some(folder) => folder,
        None => ["#", fragment].concat(),
    }
}

/// The folder of the page that shows, in a frame of another site, what `fragment` names; relative to the
/// report's page. None for what has no such page.
#[must_use]
pub fn frame(fragment: &str) -> Option<String> {
    let folder = match read(fragment) {
        _ if fragment == TOP => String::new(),
        (Kind::Place, id) => [id, "/"].concat(),
        (kind, id) => kind.folder(id)?,
    };
    Some([FRAMES, &folder].concat())
}

/// The folder of those pages.
pub const FRAMES: &str = "embed/";

/// The file with the QR code of that address, relative to the report's page. `series` tells the codes of
/// one base address from those of another.
#[must_use]
pub fn code(fragment: &str, series: &str) -> String {
    ["qr/", fragment, "-", series, ".svg"].concat()
}

/// The id of the heading of the section `id`.
#[must_use]
pub fn heading(id: &str) -> String {
    [id, HEADING].concat()
}

/// What ids of headings end with.
pub const HEADING: &str = "-heading";

/// The beginning of the page.
pub const TOP: &str = "top";

/// The section with the table of figures.
pub const FIGURES: &str = "figures";

/// Ids of the page's own elements, besides those that end with [`HEADING`]. A test holds the list
/// against the page.
pub const OF_PAGE: [&str; 10] = [
    "main",
    TOP,
    "prologue",
    FIGURES,
    "gallery",
    "sources",
    "status",
    "tools-links",
    "tools-switches",
    "viewer-caption",
];

/// Names beside which the frames of sections stand: `embed/f/…`, `embed/p/…`, `embed/preview/`.
pub const OF_FOLDERS: [&str; 3] = ["f", "p", "preview"];

/// Whether no section or part may be called `id`, since the page or its folders use the name.
#[must_use]
pub fn is_taken(id: &str) -> bool {
    OF_PAGE.contains(&id) || OF_FOLDERS.contains(&id) || id.ends_with(HEADING)
}

/// Every reserved name and beginning as an editor reads it: `main`, …, `stat-…`, `…-heading`.
#[must_use]
pub fn reserved() -> Vec<String> {
    let names = OF_PAGE.into_iter().chain(OF_FOLDERS).map(str::to_owned);
    let prefixes = Kind::PREFIXED.map(|kind| [kind.prefix(), "…"].concat());
    names.chain(prefixes).chain([["…", HEADING].concat()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for kind in Kind::PREFIXED.into_iter().chain([Kind::Place]) {
            assert_eq!(read(&kind.fragment("lake")), (kind, "lake"));
        }
        assert_eq!(read("station"), (Kind::Place, "station"));
        assert_eq!(Kind::Statistic.folder("lake").as_deref(), Some("f/lake/"));
        assert_eq!(Kind::Row.folder("lake"), None);
        assert_eq!(read("stat-"), (Kind::Statistic, ""));
    }

    #[test]
    fn what_is_shared_is_a_page_where_there_is_one() {
        let cases = [
            (TOP, "", "qr/top-1.svg"),
            ("lake", "s/lake/", "qr/lake-1.svg"),
            ("stat-depth", "f/depth/", "qr/stat-depth-1.svg"),
            ("photo-pier", "p/pier/", "qr/photo-pier-1.svg"),
            ("scene-years", "#scene-years", "qr/scene-years-1.svg"),
        ];
        for (fragment, address, file) in cases {
            assert_eq!((shared(fragment).as_str(), code(fragment, "1").as_str()), (address, file));
        }
    }

    #[test]
    fn frames_stand_in_a_folder_of_their_own() {
        let cases = [
            (TOP, Some("embed/")),
            ("lake", Some("embed/lake/")),
            ("stat-depth", Some("embed/f/depth/")),
            ("photo-pier", Some("embed/p/pier/")),
            ("scene-years", None),
            ("row-depth", None),
        ];
        for (fragment, folder) in cases {
            assert_eq!(frame(fragment).as_deref(), folder, "{fragment}");
        }
    }

    #[test]
    fn the_page_s_own_names_are_taken() {
        for name in ["main", "figures", "f", "p", "preview", "lake-heading"] {
            assert!(is_taken(name), "{name}");
        }
        assert!(!is_taken("lake") && !is_taken("heading"));
    }
}
