//! What search engines read of a page beyond its text: JSON-LD in the terms of schema.org.
//!
//! Every fact in it stands on the page as well. Addresses in it are absolute, so what needs one is
//! left out while the base address is not known.

use serde_json::{Map, Value, json};

use super::{
    Piece,
    cards::{CardFile, Cards},
    page_of,
};
use crate::{
    report::{Credit, Photo, Report, Source},
    words::Words,
};

/// What a report is: an article, with its original, its figures and its pictures. `pictures` are the
/// files of [`Report::photos`], relative to the page; `cards` show the pages.
#[must_use]
pub fn article(report: &Report, pictures: &[String], cards: &Cards) -> Value {
    let base = report.base_url.as_deref();
    let sections = report.sections.iter().filter_map(|it| it.kicker.as_deref());
    let parts = base.map(|base| {
        let images = report.photos.iter().zip(pictures);
        let images = images.map(|(photo, file)| image(photo, &[base, file].concat()));
        let dataset = (!report.statistics.is_empty()).then(|| dataset(report, base));
        dataset.into_iter().chain(images).collect::<Vec<_>>()
    });
    object([
        ("@context", Some(json!("https://schema.org"))),
        ("@type", Some(json!("NewsArticle"))),
        ("headline", Some(json!(report.title))),
        ("alternativeHeadline", Some(json!(report.subtitle))),
        ("description", Some(json!(report.description))),
        ("inLanguage", Some(json!(report.language.as_str()))),
        ("image", base.map(|base| images(base, cards))),
        ("url", base.map(|base| json!(base))),
        ("mainEntityOfPage", base.map(|base| json!(base))),
        ("datePublished", Some(json!(report.published.as_str()))),
        ("dateModified", Some(json!(report.updated().as_str()))),
        ("articleSection", Some(sections.collect())),
        ("author", Some(persons(report.authors()))),
        ("isBasedOn", report.source.as_ref().map(original)),
        ("hasPart", parts.map(Value::from)),
    ])
}

/// The way from the report to `piece`; none while the base address is not known.
#[must_use]
pub fn breadcrumbs(report: &Report, piece: Piece<'_>) -> Option<Value> {
    let base = report.base_url.clone()?;
    let above =
        piece.section(report).map(Piece::Section).filter(|_| !matches!(piece, Piece::Section(_)));
    let pieces = above.into_iter().chain([piece]);
    let places = pieces.filter_map(|it| Some((it.title(report), page_of(report, it)?)));
    let items = [(report.title.clone(), base)].into_iter().chain(places).zip(1..).map(
        |((name, item), position)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": item })
        },
    );
    Some(json!({
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": items.collect::<Value>(),
    }))
}

/// `data` as it may stand in a `<script>`: nothing in it ends the element.
#[must_use]
pub fn script_text(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

fn original(source: &Source) -> Value {
    let publisher = json!({ "@type": "Organization", "name": source.name });
    object([
        ("@type", Some(json!("NewsArticle"))),
        ("headline", Some(json!(source.title))),
        ("datePublished", Some(json!(source.published.as_str()))),
        ("author", Some(persons(&source.authors))),
        ("publisher", Some(publisher)),
        ("url", source.url.as_ref().map(|url| json!(url))),
    ])
}

fn persons(credits: &[Credit]) -> Value {
    let names = credits.iter().flat_map(|credit| &credit.names);
    names.map(|name| json!({ "@type": "Person", "name": name })).collect()
}

fn dataset(report: &Report, base: &str) -> Value {
    let words = Words::of(&report.language);
    let download = |format: &str, name: &str| {
        let address = format!("{base}data/{name}");
        json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": address })
    };
    let name = [&report.title, words.colon, words.figures].concat();
    json!({
        "@type": "Dataset",
        "name": name,
        "description": report.description,
        "distribution": [download("text/csv", "figures.csv"), download("application/json", "figures.json")],
    })
}

/// The cards of the report's own page; those who show them choose by their proportions.
fn images(base: &str, cards: &Cards) -> Value {
    cards.of_page("").map(|card| card_image(base, card)).collect()
}

fn card_image(base: &str, card: &CardFile) -> Value {
    let address = [base, &card.file].concat();
    let (width, height) = card.form.size();
    json!({
        "@type": "ImageObject",
        "url": address,
        "width": width,
        "height": height,
    })
}

fn image(photo: &Photo, address: &str) -> Value {
    json!({
        "@type": "ImageObject",
        "contentUrl": address,
        "caption": photo.caption,
        "creditText": photo.credit,
        "width": photo.width,
        "height": photo.height,
    })
}

/// An object of what is known: search engines take an empty text or list for a fault.
fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let known = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let is_said = |value: &Value| match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    Value::Object(known.filter(|(_, value)| is_said(value)).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_it_stands_in() {
        let text = script_text(&json!({ "name": "</script><!-- <b>" }));
        assert!(!text.contains('<'), "{text}");
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["name"], "</script><!-- <b>");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let made = object([
            ("a", Some(json!(""))),
            ("b", Some(json!([]))),
            ("c", None),
            ("d", Some(json!("e"))),
        ]);
        assert_eq!(made, json!({ "d": "e" }));
    }
}
