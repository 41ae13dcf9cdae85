//! What is said about picture files that cannot be used, or hardly.

use changjuan::{
    document::{FileError, parse},
    raster::MAX_BYTES,
};
use insta::{Settings, assert_snapshot};

use crate::{
    language::in_every_language,
    pictures::{animated_webp, inks, jpeg, landscape, png, webp},
    report_text::{DRAWING, ReportText},
};

/// What is said about the small report with this file as its picture.
fn said_of(name: &str, content: &[u8]) -> String {
    let text = ReportText::minimal().replacing("(photos/lake.svg)", &format!("({name})"));
    let files = |path: &str| match path {
        "art/lake.svg" => Ok(DRAWING.into()),
        path if path == name => Ok(content.to_vec()),
        _ => Err(FileError::Missing),
    };
    in_every_language(&parse("report.dj", text.as_str(), &files).1)
}

#[test]
fn picture_files() {
    let good = landscape(480, 320);
    let mut bomb = jpeg(&landscape(16, 16), 1, None);
    // The frame header: its height and width, each stated as 65,000.
    let frame = bomb.windows(2).position(|it| it == [0xff, 0xc0]).unwrap();
    bomb[frame + 5..frame + 9].copy_from_slice(&[0xfd, 0xe8, 0xfd, 0xe8]);
    let half = |mut file: Vec<u8>| file.drain(..file.len() / 2).collect::<Vec<u8>>();
    let heavy = [b"\xff\xd8\xff".as_slice(), &vec![0; MAX_BYTES]].concat();
    let mut all = String::new();
    for (what, name, content) in [
        ("mislabelled", "photos/lake.jpg", png(&good)),
        ("no picture", "photos/lake.png", b"a text".to_vec()),
        ("from a telephone", "photos/lake.jpg", b"\0\0\0\x20ftypheic".to_vec()),
        ("of another kind", "photos/lake.tiff", b"II*\0".to_vec()),
        ("of a kind for screens only", "photos/lake.avif", b"\0\0\0\x20ftypavif".to_vec()),
        ("without a whole header", "photos/lake.png", png(&good)[..24].to_vec()),
        ("half a PNG", "photos/lake.png", half(png(&good))),
        ("half a JPEG", "photos/lake.jpg", half(jpeg(&good, 1, None))),
        ("half a WebP", "photos/lake.webp", half(webp(&good))),
        ("for print", "photos/lake.jpg", inks(480, 320)),
        ("a line", "photos/lake.png", png(&landscape(480, 15))),
        ("animated", "photos/lake.webp", animated_webp(&good)),
        ("too many pixels", "photos/lake.jpg", bomb),
        ("too many bytes", "photos/lake.jpg", heavy),
        ("narrow", "photos/lake.png", png(&landscape(300, 200))),
    ] {
        all.push_str(&format!("━━━ {what}\n{}\n", said_of(name, &content)));
    }
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!("picture_files", all));
}

#[test]
fn nothing_is_said_about_good_pictures() {
    let image = landscape(480, 320);
    assert_eq!(said_of("photos/lake.jpg", &jpeg(&image, 1, None)), "");
    assert_eq!(said_of("photos/lake.JPEG", &jpeg(&image, 3, None)), "");
    assert_eq!(said_of("photos/lake.png", &png(&image)), "");
    assert_eq!(said_of("photos/lake.webp", &webp(&image)), "");
}
