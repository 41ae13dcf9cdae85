//! The published photographs tell what they show and nothing else.

use std::{fs, path::Path};

/// Beginnings of what cameras and editors write into files: where and with what a picture was made.
const METADATA: [&[u8]; 4] =
    [b"Exif\0\0", b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"ICC_PROFILE"];

fn has_metadata(path: &Path) -> bool {
    let content = fs::read(path).unwrap();
    METADATA.iter().any(|it| content.windows(it.len()).any(|window| window == *it))
}

fn files(folder: &str) -> Vec<std::path::PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn no_photograph_tells_where_it_was_made() {
    let sources = files("tests/reports/river/photos");
    assert!(sources.iter().all(|path| has_metadata(path)), "the photographs of the report say it");
    let published = files("target/river/photos");
    assert!(published.len() > sources.len() * 3, "{published:?}");
    for path in published {
        assert!(!has_metadata(&path), "{}", path.display());
    }
}
