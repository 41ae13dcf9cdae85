//! Where the lines of a heading or a credit may end.

use leptos::prelude::*;

use crate::characters::{is_han, width};

/// Marks after which a heading may go on in a new line, unless another mark follows.
const BREAKS: &str = "，、；：。！？…—”’》）」』";

/// A phrase wider than this, in half-width characters, may have to be broken where no line should end.
const WIDE: usize = 12;

/// A heading without markup, with the places where its lines may end.
#[must_use]
pub fn phrases(text: &str) -> impl IntoView + use<> {
    split(text)
        .into_iter()
        .enumerate()
        .map(|(index, mut phrase)| {
            let end = phrase.split_off(end(&phrase));
            let end = (!end.is_empty()).then(|| view! { <span class="phrase__end">{end}</span> });
            ((index > 0).then(|| view! { <wbr /> }), phrase, end)
        })
        .collect_view()
}

/// Where in a wide phrase its last character stands with the marks behind it, which browsers would let
/// begin a line where a phrase does not fit; the end of any other.
fn end(phrase: &str) -> usize {
    let text = phrase.trim_end_matches(|c| BREAKS.contains(c));
    let last = text.char_indices().last().filter(|(_, c)| is_han(*c));
    let is_torn = width(phrase) > WIDE && text.len() < phrase.len();
    last.filter(|_| is_torn).map_or(phrase.len(), |(at, _)| at)
}

/// Cuts behind the marks between phrases.
fn split(text: &str) -> Vec<String> {
    let mut phrases = vec![String::new()];
    let mut after_mark = false;
    for c in text.chars() {
        let is_mark = BREAKS.contains(c);
        if after_mark && !is_mark {
            phrases.push(String::new());
        }
        if let Some(phrase) = phrases.last_mut() {
            phrase.push(c);
        }
        after_mark = is_mark;
    }
    phrases
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_end_behind_marks_and_never_between_two() {
        for (text, phrases) in [
            ("一湖水，一座城", vec!["一湖水，", "一座城"]),
            ("站上“黄金十字”，奔向中高端", vec!["站上“黄金十字”，", "奔向中高端"]),
            ("够了……", vec!["够了……"]),
            ("湖", vec!["湖"]),
            ("Taking out, again", vec!["Taking out, again"]),
            ("", vec![""]),
        ] {
            assert_eq!(split(text), phrases, "{text}");
        }
    }

    #[test]
    fn the_marks_of_a_wide_phrase_stay_with_its_last_character() {
        for (phrase, kept) in [
            ("县图书馆昨天重新开放，", "放，"),
            ("县图书馆说“昨天已经开放”。", "放”。"),
            ("县图书馆昨天重新开放", ""),
            ("一条新路，", ""),
            ("It is only a ‘word’", ""),
            ("……", ""),
            ("", ""),
        ] {
            assert_eq!(&phrase[end(phrase)..], kept, "{phrase}");
        }
    }
}
