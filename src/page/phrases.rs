//! Where the lines of a heading or a credit may end.

use leptos::prelude::*;

/// Marks after which a heading may go on in a new line, unless another mark follows.
const BREAKS: &str = "，、；：。！？…—”’》）」』";

/// A heading without markup, with the places where its lines may end.
#[must_use]
pub fn phrases(text: &str) -> impl IntoView + use<> {
    split(text)
        .into_iter()
        .enumerate()
        .map(|(index, phrase)| ((index > 0).then(|| view! { <wbr /> }), phrase))
        .collect_view()
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
}
