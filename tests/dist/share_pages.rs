//! The pages of pieces as they are served: each is there, small, and everything it names is there.

use std::{collections::HashSet, fs, path::Path};

use changjuan::report::address::Address;
use scraper::Html;

use crate::{budgets::compressed, page, select, site};

/// The most that such a page may weigh without a graphic, brotli, bytes.
const MOST: usize = 8 * 1024;

/// Folders of the pages of everything the report's page has an address for.
pub(crate) fn folders() -> Vec<String> {
    let page = page();
    let pieces = select("[data-section], a.stat, figure.photo");
    let ids = page.select(&pieces).filter_map(|it| it.value().attr("id"));
    ids.map(|id| Address::read(id).unwrap().folder().unwrap()).collect()
}

/// Every address that a page names must be a file of the site, and its fragment an element there.
fn check_links(page: &Html, folder: &Path, ids: &HashSet<String>) {
    let mut seen = 0;
    for element in page.select(&select("[href], [src], [data-to]")) {
        let of = |name| element.value().attr(name);
        let target = of("data-to").or(of("href")).or(of("src")).unwrap();
        if target.contains("://") {
            assert_eq!(element.value().name(), "a", "{target} is loaded from elsewhere");
            continue;
        }
        let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
        let path = folder.join(file);
        let path = if path.is_dir() { path.join("index.html") } else { path };
        assert!(path.is_file(), "{target} of {}", folder.display());
        assert!(fragment.is_empty() || ids.contains(fragment), "{target} of {}", folder.display());
        seen += 1;
    }
    assert!(seen >= 4, "{}", folder.display());
}

#[test]
fn every_section_statistic_and_picture_has_one_whose_links_lead_somewhere() {
    let main = page();
    let ids: HashSet<_> = main
        .select(&select("[id]"))
        .filter_map(|it| it.value().attr("id"))
        .map(str::to_owned)
        .collect();
    let folders = folders();
    assert!(folders.len() > 10);
    for folder in folders {
        let folder = site().join(folder);
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let page = Html::parse_document(&html);
        check_links(&page, &folder, &ids);
        let graphics = page.select(&select(".graphic")).count();
        let size = compressed(html.as_bytes());
        assert!(graphics > 0 || size <= MOST, "{}: {size} bytes", folder.display());
        assert_eq!(page.select(&select("script:not([src])")).count(), 0);
    }
}
