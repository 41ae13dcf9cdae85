//! The terms of a sum, with the names under each.

use leptos::prelude::*;

use super::super::Pen;
use crate::report::scene::groups::{Group, Terms};

/// The terms as the sum writes them, if there are as many as groups.
fn written(sum: &str, groups: usize) -> Option<Vec<&str>> {
    let terms: Vec<&str> = sum.split(['+', '＋']).map(str::trim).collect();
    (terms.len() == groups && terms.iter().all(|it| !it.is_empty())).then_some(terms)
}

/// Draws `terms`.
pub(super) fn view(pen: Pen<'_>, terms: &Terms) -> AnyView {
    let sum = pen.statistic(terms.sum).map(|it| it.text.as_str()).unwrap_or_default();
    let written = written(sum, terms.groups.len());
    let whole = written.is_none().then(|| {
        view! { <div data-on=terms.sum.step>{pen.head(terms.sum, None)}</div> }
    });
    let drawn = terms.groups.iter().enumerate().map(|(index, group)| {
        let own = written.as_ref().and_then(|it| it.get(index)).map(|it| (*it).to_owned());
        let plus =
            (index > 0 && own.is_some()).then(|| view! { <span class="terms__plus">"+"</span> });
        view! {
            {plus}
            {term(group, own)}
        }
    });
    view! {
        <div class="terms">
            {whole} <div class="terms__sum">{drawn.collect_view()}</div>
        </div>
    }
    .into_any()
}

fn term(group: &Group, written: Option<String>) -> AnyView {
    let written =
        written.map(|it| view! { <span class="veil"><span class="numeral">{it}</span></span> });
    let names = group.items.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    view! {
        <div class="term" data-on=group.step>
            <p class="head">
                <span class="label">{group.name.clone()}</span>
                {written}
            </p>
            <ul role="list">{names}</ul>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_taken_apart_where_it_has_a_term_for_each_group() {
        let cases: [(&str, usize, Option<&[&str]>); 5] = [
            ("4+4", 2, Some(&["4", "4"])),
            ("1＋27", 2, Some(&["1", "27"])),
            ("4+4", 3, None),
            ("八项", 1, Some(&["八项"])),
            ("4+", 2, None),
        ];
        for (sum, groups, expected) in cases {
            assert_eq!(written(sum, groups).as_deref(), expected, "{sum}");
        }
    }
}
