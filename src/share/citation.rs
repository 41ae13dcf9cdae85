//! How a report is cited: this edition, the original it was made from, and when it was looked at.
//!
//! When that is, and which of its pieces is meant, is known in the reader's browser alone: a citation
//! is a list of [`Part`]s, two of which are filled in there. No address stands in it unless one is known.

use crate::{
    report::{Credit, Report, Source, names::Moment},
    words::Words,
};

/// The most authors that GB/T 7714 names; of more it names these and says that there are others.
const MOST_AUTHORS: usize = 3;

/// A part of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// The day on which the reader looked at the page, `2026-11-26`.
    Today,
    /// The address of what is cited; the text is the report's own.
    Address(String),
}

/// A citation in words, for a letter or an article.
#[must_use]
pub fn plain(report: &Report) -> Vec<Part> {
    let words = Words::of(&report.language);
    let named = |name: &str, text: &str| [name, words.colon, text].concat();
    let quoted = words.quoted(&report.title);
    let title = match &report.kicker {
        Some(kicker) => [&quoted, words.clause, kicker].concat(),
        None => quoted,
    };
    let mut sentences = vec![title, named(words.published, &words.date(&report.published))];
    if let Some(modified) = &report.modified {
        sentences.push(named(words.modified, &words.date(modified)));
    }
    if let Some(source) = &report.source {
        let authors = names(&source.authors).join(words.comma);
        let parts = [authors, words.quoted(&source.title), source.name.clone()];
        let parts = parts.into_iter().filter(|it| !it.is_empty());
        let parts: Vec<_> = parts.chain([words.date(&source.published)]).collect();
        sentences.push(named(words.source_of, &parts.join(words.clause)));
    }
    let text = [&sentences.join(words.stop), words.stop, words.accessed, words.colon].concat();
    let mut cited = vec![Part::Text(text), Part::Today];
    match report.base_url.clone() {
        Some(base) => cited.extend([Part::Text(words.stop.to_owned()), Part::Address(base)]),
        None => cited.push(Part::Text(words.stop.trim_end().to_owned())),
    }
    cited
}

/// A citation in the form of GB/T 7714—2015 for electronic sources: who, what, of when, seen when, where;
/// then the original.
#[must_use]
pub fn standard(report: &Report) -> Vec<Part> {
    let words = Words::of(&report.language);
    // Who wrote the original did not write this edition of it.
    let own =
        if report.source.is_none() { responsible(words, &report.credits) } else { String::new() };
    let kicker = report.kicker.as_ref().map(|kicker| [": ", kicker].concat());
    let kicker = kicker.unwrap_or_default();
    let date = day(report.updated());
    let source = report.source.as_ref();
    let original = source.map(|it| [" ", words.source_of, ": ", &original(words, it)].concat());
    let original = original.unwrap_or_default();
    let mut cited =
        vec![Part::Text(format!("{own}{}{kicker}[EB/OL]. ({date})[", report.title)), Part::Today];
    match report.base_url.clone() {
        Some(base) => cited.extend([
            Part::Text("]. ".to_owned()),
            Part::Address(base),
            Part::Text([".", &original].concat()),
        ]),
        None => cited.push(Part::Text(["].", &original].concat())),
    }
    cited
}

fn original(words: &Words, source: &Source) -> String {
    let year = source.published.date().0;
    let (authors, date) = (responsible(words, &source.authors), day(&source.published));
    let address = source.url.as_ref().map(|url| format!(" {url}.")).unwrap_or_default();
    format!("{authors}{}[EB/OL]. {}, {year}({date}).{address}", source.title, source.name)
}

/// The first names and whether there are others, with the full stop behind them; nothing if there are none.
fn responsible(words: &Words, credits: &[Credit]) -> String {
    let all = names(credits);
    let mut first: Vec<&str> = all.iter().copied().take(MOST_AUTHORS).collect();
    if all.len() > first.len() {
        first.push(words.and_others);
    }
    if first.is_empty() { String::new() } else { first.join(", ") + ". " }
}

fn names(credits: &[Credit]) -> Vec<&str> {
    credits.iter().flat_map(|it| &it.names).map(String::as_str).collect()
}

/// A day as numbers: `2017-10-12`.
fn day(moment: &Moment) -> String {
    let (year, month, day) = moment.date();
    [year, month, day].join("-")
}
