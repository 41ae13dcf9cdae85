//! Ties between two places, each with its words.

use leptos::prelude::*;

use super::{super::hundredth, curve::ratio};
use crate::report::scene::route::Strands;

/// Where the strands lie between the places, in percent of the width.
fn across(count: usize) -> Vec<f64> {
    (0..count).map(|it| hundredth(100.0 * ratio(2 * it + 1, 2 * count))).collect()
}

/// What of a tie stands small, and what large: the words in quotation marks, if there are any.
fn split(words: &str) -> (Option<&str>, &str) {
    let quoted = [('“', '”'), ('「', '」'), ('"', '"')].into_iter().find_map(|(open, close)| {
        let (before, rest) = words.split_once(open)?;
        let (inner, after) = rest.split_once(close)?;
        (after.is_empty() && !inner.is_empty()).then(|| (before.trim(), inner))
    });
    match quoted {
        Some((before, inner)) => (Some(before).filter(|it| !it.is_empty()), inner),
        None => (None, words),
    }
}

/// Draws `strands`.
pub(super) fn view(strands: &Strands) -> AnyView {
    let places = across(strands.strands.len());
    let steps: Vec<_> = strands.strands.iter().map(|(_, step)| *step).collect();
    let half = |path: fn(f64) -> String| {
        let paths = places.iter().zip(&steps).map(|(x, step)| {
            let path = path(*x);
            view! {
                <path class="strands__bed" d=path.clone()></path>
                <path class="strands__tie" data-on=*step d=path></path>
            }
        });
        let paths = paths.collect_view();
        view! {
            <svg class="strands__half" viewBox="0 0 100 100" preserveAspectRatio="none">
                {paths}
            </svg>
        }
    };
    let names = strands.strands.iter().map(|(words, step)| {
        let (small, large) = split(words);
        let small = small.map(|it| view! { <span class="label">{it.to_owned()}</span> });
        view! {
            <li data-on=*step>
                {small}
                <span class="strands__name">{large.to_owned()}</span>
            </li>
        }
    });
    let names = names.collect_view();
    let [from, to] = strands.ends.clone();
    view! {
        <div class="strands">
            <p class="strands__end">{from}</p>
            {half(|x| format!("M50 0C50 60 {x} 40 {x} 100"))}
            <ul role="list" class="strands__names" data-strands=places.len()>{names}</ul>
            {half(|x| format!("M{x} 0C{x} 60 50 40 50 100"))}
            <p class="strands__end" data-node>{to}</p>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strands_lie_over_the_middles_of_their_names() {
        assert_eq!(across(1), [50.0]);
        assert_eq!(across(4), [12.5, 37.5, 62.5, 87.5]);
        assert_eq!(across(3), [16.67, 50.0, 83.33]);
    }

    #[test]
    fn what_is_quoted_stands_large() {
        let cases = [
            ("交通上的“南大门”", (Some("交通上的"), "南大门")),
            ("“南大门”", (None, "南大门")),
            ("南大门", (None, "南大门")),
            ("做“门”和“窗”", (None, "做“门”和“窗”")),
            ("transport: the \"south gate\"", (Some("transport: the"), "south gate")),
            ("“”", (None, "“”")),
        ];
        for (words, expected) in cases {
            assert_eq!(split(words), expected, "{words}");
        }
    }
}
