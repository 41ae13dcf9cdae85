//! What sites that embed by oEmbed (oembed.com, 1.0) read of a report and its pieces.
//!
//! The answer is a file for each address, since there is no server to ask: it has one width, and a frame
//! that is as wide as its place.

use serde_json::{Value, json};

use super::{
    Subject, address_of,
    cards::{Cards, Form},
};
use crate::{
    fragment::{FRAMES, TOP},
    report::{Report, address::Address},
    snippet,
};

/// How wide a frame stands where somebody wants a number, px.
const WIDTH: u32 = 640;

/// How long an answer may be kept, s: a day.
const KEPT: u32 = 86_400;

/// The file with the answer about `address`, relative to the report's page; none for what no frame shows.
#[must_use]
pub fn file(address: &Address) -> Option<String> {
    let frame = address.frame()?;
    let place = frame.strip_prefix(FRAMES)?.trim_end_matches('/');
    Some(["oembed/", if place.is_empty() { TOP } else { place }, ".json"].concat())
}

/// The whole address of that file; none while the base address is not known, or where no site may show the
/// report.
#[must_use]
pub fn address(report: &Report, address: &Address) -> Option<String> {
    if !report.may_be_embedded() {
        return None;
    }
    Some([report.base_url.as_deref()?, &file(address)?].concat())
}

/// The answer about what `subject` shows of `report`; none where it has no [address].
#[must_use]
pub fn answer(report: &Report, cards: &Cards, subject: Subject<'_>) -> Option<Value> {
    let base = report.base_url.as_deref()?;
    let (place, title) = (subject.address(), subject.title(report));
    address(report, &place)?;
    let page = address_of(report, &place)?;
    let frame = [base, &subject.frame()].concat();
    let height = snippet::height(&place.fragment());
    let values =
        [("frame", frame.as_str()), ("page", &page), ("title", &title), ("height", height)];
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": report.title,
        "provider_url": base,
        "cache_age": KEPT,
        "html": snippet::fill(snippet::OEMBED, &values),
        "width": WIDTH,
        "height": height.parse::<u32>().unwrap_or_default(),
    });
    // All three or none.
    if let Some(card) = cards.get(&place.folder().unwrap_or_default(), Form::Wide) {
        answer["thumbnail_url"] = json!([base, &card.file].concat());
        let (width, height) = card.form.size();
        answer["thumbnail_width"] = json!(width);
        answer["thumbnail_height"] = json!(height);
    }
    Some(answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::names::Id;

    #[test]
    fn each_place_with_a_frame_has_a_file() {
        let id = |text: &str| Id::new(text).unwrap();
        let cases = [
            (Address::Top, Some("oembed/top.json")),
            (Address::Section(id("lake")), Some("oembed/lake.json")),
            (Address::Statistic(id("depth")), Some("oembed/f/depth.json")),
            (Address::Photo(id("pier")), Some("oembed/p/pier.json")),
            (Address::Scene(id("years")), None),
            (Address::Figures, None),
        ];
        for (address, name) in cases {
            assert_eq!(file(&address).as_deref(), name);
        }
    }
}
