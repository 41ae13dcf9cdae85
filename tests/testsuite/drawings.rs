//! What is said about drawings that are more than a picture, or less.

use changjuan::document::{FileError, parse};
use insta::{Settings, assert_snapshot};

use crate::{
    language::in_every_language,
    report_text::{DRAWING, ReportText},
};

/// A table of night colours that has none.
const NO_NIGHT: &str = "[colors]\n";

/// What is said about the small report with this drawing, which is its painting and its picture,
/// and this table of night colours.
fn said_of(drawing: &[u8], night: &str) -> String {
    let text = ReportText::minimal().replacing("alt =", "night = \"art/night.toml\"\nalt =");
    let text = text.replacing("(photos/lake.svg)", "(art/lake.svg)");
    let files = |path: &str| match path {
        "art/lake.svg" => Ok(drawing.to_vec()),
        "art/night.toml" => Ok(night.into()),
        _ => Err(FileError::Missing),
    };
    let (report, diagnostics) = parse("report/report.dj", text.as_str(), &files);
    assert_eq!(report.is_none(), diagnostics.has_errors(), "{diagnostics}");
    in_every_language(&diagnostics)
}

/// The drawing with something in it, on a line of its own.
fn holding(content: &str) -> String {
    DRAWING.replace("/>", &format!(">\n  {content}\n</svg>\n"))
}

#[test]
fn drawings() {
    let laughs = (1..10).fold("<!ENTITY e0 \"ha\">".to_owned(), |all, n| {
        let more = format!("&e{};", n - 1).repeat(10);
        format!("{all}\n<!ENTITY e{n} \"{more}\">")
    });
    let named = DRAWING.replace("xmlns=\"http://www.w3.org/2000/svg\" ", "");
    let mut all = String::new();
    for (what, drawing, night) in [
        ("a script", holding("<script>alert(1)</script>"), NO_NIGHT),
        ("an event", holding("<path onclick=\"x()\" d=\"M0 0\"/>"), NO_NIGHT),
        ("a link", holding("<a href=\"javascript:x()\"><path/></a>"), NO_NIGHT),
        ("styles", holding("<g style=\"fill:red\"/><g style=\"fill:blue\"/>"), NO_NIGHT),
        ("another file", holding("<use href=\"https://example.com/a.svg#b\"/>"), NO_NIGHT),
        ("a page", holding("<foreignObject/>"), NO_NIGHT),
        ("entities", format!("<!DOCTYPE svg [\n{laughs}\n]>\n{}", holding("&e9;")), NO_NIGHT),
        (
            "default attributes behind a decoy",
            format!(
                "<!-- <!DOCTYPE svg> <svg --><!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x()\">]>{DRAWING}"
            ),
            NO_NIGHT,
        ),
        (
            "another encoding",
            format!("<?xml version=\"1.0\" encoding=\"GBK\"?>\n{}", holding("湖")),
            NO_NIGHT,
        ),
        ("not SVG for browsers", named, NO_NIGHT),
        ("without size", DRAWING.replace("width", "breadth"), NO_NIGHT),
        ("without an end", holding("</g>"), NO_NIGHT),
        ("colours without night", holding("<path fill=\"#AABBCC\" stroke=\"white\"/>"), NO_NIGHT),
        ("a table that is none", DRAWING.to_owned(), "[colors\n"),
        ("a table of something else", DRAWING.to_owned(), "[colours]\n\"#aabbcc\" = \"#112233\"\n"),
        ("a night without colour", DRAWING.to_owned(), "[colors]\n\"#aabbcc\" = \"black\"\n"),
    ] {
        all.push_str(&format!("━━━ {what}\n{}\n", said_of(drawing.as_bytes(), night)));
    }
    all.push_str(&format!("━━━ no text\n{}\n", said_of(b"\x1f\x8b", NO_NIGHT)));
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!("drawings", all));
}

#[test]
fn nothing_is_said_about_what_drawing_programs_write() {
    let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- Generator -->\r\n\
        <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
        \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\r\n";
    let inkscape = "<n:namedview xmlns:n=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" \
        pagecolor=\"#ffffff\"/><metadata>湖</metadata><g fill=\"none\" stroke=\"currentColor\"/>\
        <defs><path id=\"faced1\"/></defs><use href=\"#faced1\" fill=\"#fff\"/>";
    for drawing in [DRAWING.to_owned(), format!("\u{feff}{head}{}", holding(inkscape))] {
        assert_eq!(said_of(drawing.as_bytes(), "[colors]\n\"#ffffff\" = \"#102030\"\n"), "");
    }
}
