//! A statistic's text as large figures with a small unit.

use leptos::prelude::*;

use crate::{number::Number, report::Statistic};

/// Where the words behind the last digit begin, in bytes; the end of a text that is no number.
#[must_use]
pub fn unit_start(text: &str, number: Option<&Number>) -> usize {
    number.map_or(text.len(), Number::unit_start)
}

/// The number as a graphic sets it: the statistic's own text, its unit small.
#[must_use]
pub fn numeral(statistic: &Statistic) -> AnyView {
    let start = unit_start(&statistic.text, statistic.number.as_ref());
    let (large, unit) = statistic.text.split_at(start);
    let unit =
        (!unit.is_empty()).then(|| view! { <span class="numeral__unit">{unit.to_owned()}</span> });
    // A computed number never has the large figures.
    let class = if statistic.derived.is_some() { "numeral numeral--derived" } else { "numeral" };
    view! { <span class=class>{large.to_owned()}{unit}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Notation;

    #[test]
    fn a_unit_begins_behind_the_last_digit_unless_the_text_is_a_name() {
        let cases =
            [("326.8亿元", "亿元"), ("60余万人次", "余万人次"), ("全省第二位", ""), ("4+4", "")];
        for (text, unit) in cases {
            let number = Number::parse(text, Notation::Chinese).ok();
            assert_eq!(&text[unit_start(text, number.as_ref())..], unit, "{text}");
        }
        assert_eq!(unit_start("若干", None), "若干".len());
    }
}
