//! Cards: a statistic by itself, in large figures.

use leptos::prelude::*;

use super::{Context, numeral::unit_start};
use crate::{
    fragment::Kind,
    number::{Number, Piece},
    report::{Statistic, address::Address},
};

/// Widths, in tenths of a large Han character, up to which a card sets its number in the largest
/// and in the middle size: what fits into half of a screen of 320 px.
const LARGEST: usize = 34;
const MIDDLE: usize = 46;

/// The key figures of a section, with a name for who cannot see that it is a row of them; nothing
/// where there are none.
pub fn cards<'a>(context: &Context, statistics: impl Iterator<Item = &'a Statistic>) -> AnyView {
    let cards: Vec<_> =
        statistics.map(|it| view! { <Card statistic=it.clone() /> }.into_any()).collect();
    if cards.is_empty() {
        return ().into_any();
    }
    let (name, count) = (context.words.key_figures, cards.len());
    view! {
        <ul class="cards cards--key" role="list" data-count=count aria-label=name>{cards}</ul>
    }
    .into_any()
}

/// One statistic: number, label and period. The number stands there in its final form; `Counters`
/// may count up to it. It leads to its row of the table, where `SmallCard` finds the rest.
#[component]
fn Card(
    /// The statistic.
    statistic: Statistic,
) -> impl IntoView {
    let Statistic { id, text, label, period, number, .. } = statistic;
    let length = length(&text, number.as_ref());
    let card = Kind::Card.fragment(id.as_str());
    let row = Address::Row(id.clone());
    view! {
        <li class="card" id=card data-stat=id.to_string()>
            <p class="card__number" data-length=length>
                <a class="card__text" href=row.link()>{figure(&text, number.as_ref())}</a>
            </p>
            <p class="card__label">{label}</p>
            {period.map(|period| view! { <p class="card__period">{period}</p> })}
        </li>
    }
}

/// How much room a number needs, as the styles name it: nothing, `long` or `longest`.
fn length(text: &str, number: Option<&Number>) -> Option<&'static str> {
    let (large, unit) = text.split_at(unit_start(text, number));
    let width = |c: char| match c {
        '0'..='9' | '+' | '-' => 6,
        '.' | ',' => 3,
        _ => 10,
    };
    let total = large.chars().map(width).sum::<usize>() + unit.chars().count() * 42 / 10;
    if total <= LARGEST {
        None
    } else if total <= MIDDLE {
        Some("long")
    } else {
        Some("longest")
    }
}

/// The number in large figures, what counts in its tokens, the unit small.
fn figure(text: &str, number: Option<&Number>) -> Vec<AnyView> {
    let Some(number) = number else { return vec![text.to_owned().into_any()] };
    let pieces = number.pieces();
    let unit_start = unit_start(text, Some(number));
    let mut at = 0;
    let mut views = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Token(token) => {
                at += token.text.len();
                views.push(
                    view! { <span class="card__token" data-token="">{token.text.clone()}</span> }
                        .into_any(),
                );
            }
            Piece::Text(text) => {
                let split = unit_start.saturating_sub(at).min(text.len());
                let (large, small) = text.split_at(split);
                at += text.len();
                if !large.is_empty() {
                    views.push(large.to_owned().into_any());
                }
                if !small.is_empty() {
                    views.push(
                        view! { <span class="card__unit">{small.to_owned()}</span> }.into_any(),
                    );
                }
            }
        }
    }
    views
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Notation;

    #[test]
    fn long_numbers_are_set_smaller() {
        let cases = [
            ("60余万人次", None),
            ("326.8亿元", Some("long")),
            ("9000万立方米", Some("long")),
            ("全省第二位", Some("longest")),
            ("9大类756个", Some("longest")),
        ];
        for (text, expected) in cases {
            let number = Number::parse(text, Notation::Chinese).ok();
            assert_eq!(length(text, number.as_ref()), expected, "{text}");
        }
    }
}
