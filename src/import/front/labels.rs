//! Labels on lines of their own, over what they speak of: `Written by` over a name.

use super::{
    fields::{fields_of, is_moment},
    headline::is_text,
};
use crate::{
    characters::is_han,
    import::{
        caption,
        heading::is_date,
        language::{Field, Language, is_in, words},
        line::Line,
        text::Text,
    },
};

/// How many lines at the end of an article may have labels.
const END: usize = 8;

/// Joins each label above the text or at its end to the line below it, if both together say something of the article.
pub(in crate::import) fn join(lines: Vec<Line>, language: &dyn Language) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::new();
    let last = lines.len().saturating_sub(END);
    let mut has_text = false;
    for (at, line) in lines.into_iter().enumerate() {
        has_text = (has_text || is_text(&line)) && at < last;
        let is_label = |it: &&mut Line| is_of_caption(it) || !has_text && is_label(it, language);
        let label = joined.last_mut().filter(is_label);
        match label.and_then(|it| Some((together(it, &line, language)?, it))) {
            Some((text, label)) => label.text = text,
            None => joined.push(line),
        }
    }
    joined
}

/// Whether a line is nothing but the label of a caption.
fn is_of_caption(line: &Line) -> bool {
    let text = line.text.read.as_str();
    !text.is_empty() && caption::label(text, caption::LABELS) == text.len()
}

/// A label with what stands below it.
fn together(label: &Line, below: &Line, language: &dyn Language) -> Option<Text> {
    let is_caption = is_of_caption(label);
    let bare = label.text.read.trim_end_matches([':', '：']);
    let is_next = is_in(bare, &language.page().appeals) && is_date(&below.text.read);
    let [label, value] = [label, below].map(|it| it.text.printed.trim());
    let mark = if label.contains(is_han) && !label.ends_with(['：', ':']) { "：" } else { " " };
    let text = Text::new(format!("{label}{mark}{value}"));
    let is_said = |it: &Field| {
        let is_name = matches!(it, Field::Author(..) | Field::Credit(..) | Field::Source(_));
        is_name || is_moment(it)
    };
    let is_known =
        || fields_of(&text.read, true, language).is_some_and(|it| it.iter().any(is_said));
    let fits = is_caption || is_next || is_known();
    fits.then_some(text)
}

/// Whether a line is nothing but the label of something else.
fn is_label(line: &Line, language: &dyn Language) -> bool {
    let page = language.page();
    let text = line.text.read.trim();
    let bare = text.trim_end_matches([':', '：']);
    let is_source = || words(&page.sources).any(|it| it.trim_end_matches([':', ' ']) == bare);
    // Release date:
    let is_day = || bare.len() < text.len() && bare.split(' ').all(|it| is_in(it, &page.dates));
    is_in(bare, &page.authors)
        || is_in(bare, &page.credits)
        || is_source()
        || bare.len() < text.len() && (is_in(bare, &page.genres) || is_in(bare, &page.appeals))
        || is_day()
}
