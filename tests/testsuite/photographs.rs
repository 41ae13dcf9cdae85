//! Photographs as they are published: which files, what is in them, and that none is made twice.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::atomic::{AtomicUsize, Ordering},
};

use changjuan::{
    publish::{Job, Progress, publish},
    raster::{Format, Pixels, kind_of},
};
use moxcms::ColorProfile;
use tempfile::TempDir;

use crate::{
    pictures::{SECRETS, holds, jpeg, landscape},
    report_text::{DRAWING, ReportText},
};

/// Counts what is made.
#[derive(Default)]
struct Count {
    photographs: AtomicUsize,
    files: AtomicUsize,
}

impl Progress for Count {
    fn encoded(&self, _: &str) {
        self.files.fetch_add(1, Ordering::Relaxed);
    }

    fn finished(&self, _: &str) {
        self.photographs.fetch_add(1, Ordering::Relaxed);
    }
}

/// A folder with a report whose one picture is a photograph.
struct Desk(TempDir);

impl Desk {
    fn new(photograph: &[u8]) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        let text = ReportText::minimal().replacing("(photos/lake.svg)", "(photos/lake.jpg)");
        desk.write("report/report.dj", text.as_str().as_bytes());
        desk.write("report/photos/lake.jpg", photograph);
        desk.write("report/art/lake.svg", DRAWING.as_bytes());
        desk.write("shell/app-1a2b.js", b"export default 1;\n");
        desk.write("shell/app-1a2b_bg.wasm", b"\0asm");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Publishes; gives how many photographs and how many files were made.
    fn publish(&self) -> (usize, usize) {
        let count = Count::default();
        let job = Job {
            reports: vec![self.path("report")],
            shell: self.path("shell"),
            out: self.path("out"),
            cache: self.path("cache"),
            base_url: None,
            title: None,
            fonts: None,
            now: None,
            live: false,
        };
        publish(&job, &count).unwrap();
        (count.photographs.into_inner(), count.files.into_inner())
    }

    /// The published pictures by name.
    fn photos(&self) -> BTreeMap<String, Vec<u8>> {
        fs::read_dir(self.path("out/photos"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                (name, fs::read(path).unwrap())
            })
            .collect()
    }
}

#[test]
fn a_photograph_is_published_upright_in_srgb_and_without_its_secrets() {
    // Sideways as cameras store an upright picture, and in the colours of a newer screen.
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    let original = jpeg(&landscape(500, 600), 6, Some(&profile));
    assert!(SECRETS.iter().all(|secret| holds(&original, secret)));
    let desk = Desk::new(&original);
    assert_eq!(desk.publish(), (1, 4));

    let photos = desk.photos();
    let mut kinds = Vec::new();
    for (name, file) in &photos {
        for secret in SECRETS.iter().chain(&["ICC_PROFILE", "ICCP", "http://ns.adobe.com"]) {
            assert!(!holds(file, secret), "{secret} stands in {name}");
        }
        let (kind, (width, height)) = match Format::of_content(file) {
            Some(Format::Jpeg) => {
                let pixels = Pixels::decode(Format::Jpeg, file).unwrap();
                // Turned to the right, the sky stands on the right; wide blue becomes stronger in
                // sRGB.
                let [red, _, blue] = mean(&pixels, pixels.width * 3 / 4..pixels.width);
                assert!(blue > 221.0 && red < 122.0, "{name}: red {red}, blue {blue}");
                ("jpg", (pixels.width, pixels.height))
            }
            _ => ("avif", size_of_avif(file)),
        };
        assert_eq!(height, (width * 500 + 300) / 600, "{name}");
        assert!(name.starts_with(&format!("lake-{width}-")) && name.ends_with(kind), "{name}");
        kinds.push((kind, width));
    }
    kinds.sort_unstable();
    assert_eq!(kinds, [("avif", 480), ("avif", 600), ("jpg", 480), ("jpg", 600)]);
    let page = fs::read_to_string(desk.path("out/index.html")).unwrap();
    assert!(photos.keys().all(|name| page.contains(&format!("photos/{name}"))), "{page}");
    assert!(!desk.path("out/photos/lake.jpg").exists());

    // Nothing is made again, and the outcome is the same.
    assert_eq!(desk.publish(), (0, 0));
    assert_eq!(desk.photos(), photos);
    // Another name is no other photograph.
    fs::rename(desk.path("report/photos/lake.jpg"), desk.path("report/photos/sea.jpg")).unwrap();
    let text = fs::read_to_string(desk.path("report/report.dj")).unwrap();
    desk.write("report/report.dj", text.replace("lake.jpg", "sea.jpg").as_bytes());
    assert_eq!(desk.publish(), (0, 0));
    assert!(desk.photos().keys().all(|name| name.starts_with("sea-")));
}

#[test]
fn the_photograph_of_the_opening_is_published_like_the_others() {
    let desk = Desk::new(&jpeg(&landscape(120, 80), 1, None));
    let text = fs::read_to_string(desk.path("report/report.dj")).unwrap();
    let opening = "photo = \"photos/pier.jpg\"\ncredit = \"马路\"";
    let text = text.replace("wide = \"art/lake.svg\"", opening);
    desk.write("report/report.dj", text.as_bytes());
    desk.write("report/photos/pier.jpg", &jpeg(&landscape(160, 90), 1, None));
    assert_eq!(desk.publish(), (2, 4));

    let photos = desk.photos();
    let of_cover: Vec<&String> = photos.keys().filter(|it| it.starts_with("pier-160-")).collect();
    assert_eq!(of_cover.len(), 2, "{:?}", photos.keys());
    let page = fs::read_to_string(desk.path("out/index.html")).unwrap();
    let (masthead, _) = page.split_once("</header>").unwrap();
    assert!(
        of_cover.iter().all(|it| masthead.contains(&format!("photos/{it} 160w"))),
        "{masthead}"
    );

    // One file at the opening and in the text is made once.
    let both = text.replace("photos/pier.jpg", "photos/lake.jpg");
    desk.write("report/report.dj", both.replace("\"illustration\"", "\"photo\"").as_bytes());
    assert_eq!(desk.publish().0, 1);
    assert_eq!(desk.photos().len(), 2);
}

/// Width and height as an AVIF file states them, in the box `ispe` of ISO/IEC 23008-12.
fn size_of_avif(file: &[u8]) -> (u32, u32) {
    assert_eq!(kind_of(file), Some("AVIF"));
    let at = file.windows(4).position(|it| it == b"ispe").unwrap() + 8;
    let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
    (number(at), number(at + 4))
}

/// The mean colour of some columns.
fn mean(pixels: &Pixels, columns: std::ops::Range<u32>) -> [f64; 3] {
    let mut sum = [0.0; 3];
    let (rgb, _) = pixels.rgb.as_chunks::<3>();
    for row in rgb.chunks(pixels.width as usize) {
        for pixel in &row[columns.start as usize..columns.end as usize] {
            for (sum, sample) in sum.iter_mut().zip(pixel) {
                *sum += f64::from(*sample);
            }
        }
    }
    sum.map(|sum| sum / f64::from(pixels.height * (columns.end - columns.start)))
}
