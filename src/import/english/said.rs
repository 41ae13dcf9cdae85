//! What is said about an import, in English.

use crate::import::remark::{Doubt, Remark};

/// A remark in words.
pub(super) fn say(remark: &Remark) -> String {
    match remark {
        Remark::Encoding(name, true) => format!("read as {name}, in English"),
        Remark::Encoding(name, false) => {
            format!("please check: too short to know its encoding, read as {name}")
        }
        Remark::Joined => {
            "lines that were broken by a machine are joined into paragraphs".to_owned()
        }
        Remark::Broken => "please check: the text seems to be broken into lines; put each \
                           paragraph on one line"
            .to_owned(),
        Remark::Unprintable => "please check: characters that cannot be shown are gone".to_owned(),
        Remark::Taken(text) => format!("to the front matter: {text}"),
        Remark::LeftOut(text) => format!("left out, since it belongs to the page: {text}"),
        Remark::LongHeadline => {
            "please check: the first line looks like a paragraph but became the headline".to_owned()
        }
        Remark::Lead(text) => {
            format!("please check: the first sentence became the heading of a part: {text}")
        }
        Remark::NoHeading => {
            "please check: no line looks like a heading; put `## …` lines in, each under `{#id}`"
                .to_owned()
        }
        Remark::NoSource => {
            "please check: no source was found; add `[source]` if the report appeared elsewhere"
                .to_owned()
        }
        Remark::NoAuthor => "please check: no author was found; add `[[credits]]`".to_owned(),
        Remark::NoDate => {
            "please check: no date was found; `published` is the moment of the import".to_owned()
        }
        Remark::DateAssumed(offset) => format!(
            "please check: the date lacks a time of day or an offset; midnight and {offset} are \
             assumed"
        ),
        Remark::Opening => "please check: `subtitle` and `description` are the beginning of the \
                            text, `published` is the article's date; write your own"
            .to_owned(),
        Remark::Unmarked(numbers) => {
            format!("please check: numbers that are not marked: {}", numbers.join("; "))
        }
        Remark::Label(doubt, figure, text, label) => {
            let why = match doubt {
                Doubt::Unclear => "the label may be unclear",
                Doubt::Long => "the label is long",
                Doubt::Repeated => "another had the same label, which is told apart",
            };
            format!("please check: #figure-{figure}, {text}: {why}: {label}")
        }
        Remark::Counts([sections, parts, pictures, figures, periods]) => format!(
            "{sections} sections, {parts} parts, {pictures} pictures still to be supplied; \
             {figures} numbers marked, {periods} with a period; every label is made of the words \
             beside its number: read them through"
        ),
    }
}
