//! What other sites read of the page: addresses and metadata, as pure text from a report.

use crate::report::{Report, address::Address};

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

/// The page's one true address; none while the base address is not known.
#[must_use]
pub fn canonical(report: &Report) -> Option<String> {
    report.base_url.clone()
}

/// A link to a place of the page: absolute where the base address is known, else relative.
#[must_use]
pub fn link(report: &Report, address: &Address) -> String {
    [report.base_url.as_deref().unwrap_or_default(), &address.link()].concat()
}

/// Everything other sites read, in the order to print.
#[must_use]
pub fn metadata(report: &Report) -> Vec<Metadata> {
    let named =
        |name, content: &str| Metadata { kind: Kind::Name, name, content: content.to_owned() };
    let property =
        |name, content: &str| Metadata { kind: Kind::Property, name, content: content.to_owned() };
    let mut all = vec![
        named("description", &report.description),
        named("robots", "max-image-preview:large"),
        property("og:type", "article"),
        property("og:title", &report.title),
        property("og:description", &report.description),
        property("og:locale", &report.language.as_str().replace('-', "_")),
        property("article:published_time", report.published.as_str()),
    ];
    let modified = report.modified.as_ref();
    all.extend(modified.map(|moment| property("article:modified_time", moment.as_str())));
    all.extend(canonical(report).map(|address| property("og:url", &address)));
    all.push(named("twitter:card", "summary"));
    all
}
