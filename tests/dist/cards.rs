//! The cards of the pages: each page that names one names a file that is there, as large as it says.

use std::{fs, path::Path};

use changjuan::raster::{Format, Header, kind_of};
use scraper::Html;

use crate::{content, page, share_pages::folders, site};

/// The largest card, bytes: chats leave larger pictures out.
const MOST: usize = 300_000;

fn check(page: &Html, base: &str, name: &str) {
    let address = content(page, "og:image").unwrap_or_else(|| panic!("{name} names no card"));
    let file = site().join(address.strip_prefix(base).unwrap());
    let header = header(&file);
    let said = ["width", "height"].map(|it| content(page, &format!("og:image:{it}")).unwrap());
    assert_eq!(said, [header.width.to_string(), header.height.to_string()], "{name}");
    assert!(content(page, "og:image:alt").is_some_and(|it| !it.is_empty()), "{name}");
    assert_eq!(content(page, "twitter:card").unwrap(), "summary_large_image", "{name}");
}

fn header(file: &Path) -> Header {
    let bytes = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(bytes.len() < MOST, "{}: {} bytes", file.display(), bytes.len());
    let format = Format::of_name(file.to_str().unwrap()).unwrap();
    assert_eq!(kind_of(&bytes), Some(format.name()), "{}", file.display());
    Header::read(format, &bytes).unwrap()
}

#[test]
fn every_page_has_a_card_and_names_it_where_the_address_is_known() {
    let main = page();
    let folders = folders();
    let files: Vec<_> = fs::read_dir(site().join("cards")).expect("cards are drawn").collect();
    let wide = files.iter().filter(|file| {
        let header = header(&file.as_ref().unwrap().path());
        let size = (header.width, header.height);
        assert!([(1200, 630), (1080, 1080), (1080, 1440)].contains(&size), "{file:?}: {size:?}");
        size == (1200, 630)
    });
    assert_eq!(wide.count(), 1 + folders.len());
    let Some(base) = content(&main, "og:url") else {
        assert_eq!(content(&main, "og:image"), None);
        return;
    };
    check(&main, &base, "the page");
    for folder in folders {
        let html = fs::read_to_string(site().join(&folder).join("index.html")).unwrap();
        check(&Html::parse_document(&html), &base, &folder);
    }
}
