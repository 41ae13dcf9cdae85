//! What a site says of its reports to readers of feeds (Atom, RFC 4287) and to search engines
//! (sitemaps.org): only where its address is known, since both name absolute ones.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::report::{
    Report,
    names::{Language, Moment},
};

/// The namespaces of both forms.
const ATOM: &str = "http://www.w3.org/2005/Atom";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The name of the feed in the root of a site.
pub const FEED: &str = "feed.xml";

/// The name of the sitemap there.
pub const MAP: &str = "sitemap.xml";

type Xml = Writer<Vec<u8>>;

/// What the lists of a site say of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its absolute address.
    pub address: String,
    /// Its headline.
    pub title: String,
    /// What it says, in a sentence or two.
    pub description: String,
    /// Its language.
    pub language: Language,
    /// When it was first published.
    pub published: Moment,
    /// When it was last changed, which may be when it was published.
    pub updated: Moment,
    /// Who wrote the original, or made this edition where there is none.
    pub authors: Vec<String>,
}

impl Entry {
    /// The entry of `report`; none while its address is not known.
    #[must_use]
    pub fn new(report: &Report) -> Option<Self> {
        Some(Self {
            address: report.base_url.clone()?,
            title: report.title.clone(),
            description: report.description.clone(),
            language: report.language.clone(),
            published: report.published.clone(),
            updated: report.updated().clone(),
            authors: report.authors().iter().flat_map(|it| it.names.clone()).collect(),
        })
    }
}

/// The later of two moments.
fn later<'a>(one: &'a Moment, other: &'a Moment) -> &'a Moment {
    if one.is_before(other) { other } else { one }
}

/// The feed of the site at `base`, which has this `title`; the newest of `entries` comes first.
/// None without entries: a feed says when it was last changed.
///
/// # Errors
/// Never in memory; the writer's own type says so.
pub fn atom(base: &str, title: &str, entries: &[Entry]) -> io::Result<Option<String>> {
    let mut newest: Vec<&Entry> = entries.iter().collect();
    newest.sort_by(|one, other| other.published.cmp_instant(&one.published));
    let Some(updated) = newest.iter().map(|it| &it.updated).reduce(later) else { return Ok(None) };
    let language = newest[0].language.as_str();
    let attributes = [("xmlns", ATOM), ("xml:lang", language)];
    document("feed", &attributes, |xml| {
        text(xml, "id", base)?;
        text(xml, "title", title)?;
        text(xml, "updated", updated.as_str())?;
        link(xml, "self", &format!("{base}{FEED}"))?;
        link(xml, "alternate", base)?;
        author(xml, title)?;
        newest.iter().try_for_each(|it| entry(xml, it))
    })
    .map(Some)
}

/// The sitemap of the site at `base`: the page of each of `entries`, and its index page if it is
/// none of theirs. The pages of pieces are not in it: search engines should show the reports.
///
/// # Errors
/// Never in memory; the writer's own type says so.
pub fn sitemap(base: &str, entries: &[Entry]) -> io::Result<String> {
    let updated = entries.iter().map(|it| &it.updated).reduce(later);
    let index = (!entries.iter().any(|it| it.address == base)).then_some((base, updated));
    let reports = entries.iter().map(|it| (it.address.as_str(), Some(&it.updated)));
    document("urlset", &[("xmlns", SITEMAP)], |xml| {
        index.into_iter().chain(reports).try_for_each(|(address, updated)| {
            xml.create_element("url").write_inner_content(|xml| {
                text(xml, "loc", address)?;
                updated.map_or(Ok(()), |moment| text(xml, "lastmod", moment.as_str()))
            })?;
            Ok(())
        })
    })
}

fn document(
    root: &str,
    attributes: &[(&str, &str)],
    inner: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let element = xml.create_element(root).with_attributes(attributes.iter().copied());
    element.write_inner_content(inner)?;
    String::from_utf8(xml.into_inner()).map_err(io::Error::other)
}

fn text(xml: &mut Xml, name: &str, content: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(content)).map(|_| ())
}

fn link(xml: &mut Xml, relation: &str, address: &str) -> io::Result<()> {
    let attributes = [("rel", relation), ("href", address)];
    xml.create_element("link").with_attributes(attributes).write_empty().map(|_| ())
}

fn author(xml: &mut Xml, name: &str) -> io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| text(xml, "name", name)).map(|_| ())
}

fn entry(xml: &mut Xml, entry: &Entry) -> io::Result<()> {
    let element = xml.create_element("entry").with_attribute(("xml:lang", entry.language.as_str()));
    element.write_inner_content(|xml| {
        text(xml, "id", &entry.address)?;
        text(xml, "title", &entry.title)?;
        text(xml, "updated", entry.updated.as_str())?;
        text(xml, "published", entry.published.as_str())?;
        link(xml, "alternate", &entry.address)?;
        text(xml, "summary", &entry.description)?;
        entry.authors.iter().try_for_each(|name| author(xml, name))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use roxmltree::Document;

    use super::*;

    fn entry(folder: &str, published: &str) -> Entry {
        Entry {
            address: format!("https://news.example/{folder}"),
            title: format!("{folder} <&> \"湖\""),
            description: "说明。".to_owned(),
            language: Language::new("zh-CN"),
            published: Moment::new(published),
            updated: Moment::new(published),
            authors: vec!["甲".to_owned(), "乙".to_owned()],
        }
    }

    fn texts<'a>(document: &'a Document<'_>, name: &str) -> Vec<&'a str> {
        let named = document.descendants().filter(|it| it.has_tag_name(name));
        named.filter_map(|it| it.text()).collect()
    }

    /// Names without their namespace.
    fn read(xml: &str) -> String {
        xml.replace(&format!(" xmlns=\"{ATOM}\""), "").replace(&format!(" xmlns=\"{SITEMAP}\""), "")
    }

    #[test]
    fn the_newest_comes_first_whatever_its_offset() {
        let entries =
            [entry("a/", "2026-11-23T07:00:00+08:00"), entry("b/", "2026-11-22T23:30:00Z")];
        let xml = read(&atom("https://news.example/", "长卷", &entries).unwrap().unwrap());
        let document = Document::parse(&xml).unwrap();
        let ids = ["https://news.example/", "https://news.example/b/", "https://news.example/a/"];
        assert_eq!(texts(&document, "id"), ids);
        assert_eq!(texts(&document, "updated")[0], "2026-11-22T23:30:00Z");
        assert_eq!(texts(&document, "title"), ["长卷", "b/ <&> \"湖\"", "a/ <&> \"湖\""]);
        assert_eq!(texts(&document, "name"), ["长卷", "甲", "乙", "甲", "乙"]);
    }

    #[test]
    fn a_site_of_one_report_is_listed_once_and_an_index_beside_its_reports() {
        let one = [Entry {
            address: "https://news.example/".to_owned(),
            ..entry("", "2026-11-23T07:00:00+08:00")
        }];
        let several =
            [entry("a/", "2026-11-23T07:00:00+08:00"), entry("b/", "2026-11-24T07:00:00+08:00")];
        for (entries, expected) in [(&one[..], vec![""]), (&several[..], vec!["", "a/", "b/"])] {
            let xml = read(&sitemap("https://news.example/", entries).unwrap());
            let document = Document::parse(&xml).unwrap();
            let expected: Vec<_> =
                expected.iter().map(|it| format!("https://news.example/{it}")).collect();
            assert_eq!(texts(&document, "loc"), expected);
            assert_eq!(texts(&document, "lastmod").len(), expected.len());
        }
    }

    #[test]
    fn without_reports_there_is_no_feed() {
        assert_eq!(atom("https://news.example/", "长卷", &[]).unwrap(), None);
    }
}
