//! The drawings of scenes, one module for each kind.
//!
//! A kind is a pure layout, lengths and places with tests of their own, and a view of it. What comes
//! with a step carries `data-on`, the step's number from 0; what is there from the first carries
//! none. The styles show it by five properties whose defaults are the end state, so a drawing is
//! complete wherever nothing drives it. Text is never scaled with a drawing.
//!
//! A ring is true to its number but at its ends: a share is drawn even where it is less than can be
//! seen, and so is what is left of the whole. The text beside it says how much exactly.

mod art;
mod bars;
mod cells;
mod dots;
mod groups;
mod inlined;
mod level;
mod route;
mod share;
mod timeline;

use leptos::prelude::*;

use self::inlined::Inlined;
use super::{Context, assets::Assets, numeral::numeral};
use crate::{
    number::Decimal,
    report::{
        Report, Statistic,
        scene::{
            Graphic, Scene,
            material::{Mark, Shown},
        },
    },
    words::Words,
};

/// What is drawn beside the steps of `scene`, the one with this number in the report.
#[must_use]
pub fn drawing(context: &Context, number: usize, scene: &Scene) -> AnyView {
    let pen =
        Pen { report: &context.report, assets: &context.assets, words: context.words, number };
    match &scene.graphic {
        Graphic::Bars(bars) => bars::view(pen, bars),
        Graphic::Share(share) => share::view(pen, share),
        Graphic::Dots(dots) => dots::view(pen, dots),
        Graphic::Level(level) => level::view(pen, level),
        Graphic::Groups(groups) => groups::view(pen, groups),
        Graphic::Route(route) => route::view(pen, route),
        Graphic::Timeline(timeline) => timeline::view(timeline),
        Graphic::Art(art) => art::view(pen, art),
    }
}

/// What every kind draws with.
#[derive(Clone, Copy, Debug)]
struct Pen<'a> {
    report: &'a Report,
    assets: &'a Assets,
    words: &'static Words,
    /// The scene's own number.
    number: usize,
}

impl<'a> Pen<'a> {
    fn statistic(self, shown: Shown) -> Option<&'a Statistic> {
        self.report.statistics.get(shown.statistic)
    }

    /// The name of a statistic in a graphic.
    fn label(self, shown: Shown) -> String {
        self.statistic(shown)
            .map(|it| it.plot.short.clone().unwrap_or_else(|| it.label.clone()))
            .unwrap_or_default()
    }

    /// The one head of all kinds: the label, which is there first, what its marks mean, and the
    /// number, which comes with its step.
    fn head(self, shown: Shown, key: Option<AnyView>) -> AnyView {
        let key = key.map(|key| view! { <span class="legend">{key}</span> });
        view! {
            <p class="head">
                <span class="label">{self.label(shown)}</span>
                {key}
                <span class="veil">{self.numeral(shown)}</span>
            </p>
        }
        .into_any()
    }

    /// What is told of the whole, at the end of a key.
    fn told(self, shown: Shown) -> AnyView {
        view! {
            <span class="told veil" data-on=shown.step>
                {self.label(shown)}
                {self.numeral(shown)}
            </span>
        }
        .into_any()
    }

    /// Two heads over one drawing, each coming with its step.
    fn pair(self, one: Shown, other: Shown) -> AnyView {
        view! {
            <div class="pair">
                <div data-on=one.step>{self.head(one, None)}</div>
                <div data-on=other.step>{self.head(other, None)}</div>
            </div>
        }
        .into_any()
    }

    /// The drawing at `path`, the one with this number in its scene, as a part of the page.
    fn inlined(self, path: &str, number: usize, states: &[String]) -> Option<Inlined> {
        let source = self.assets.drawings.get(path)?;
        // A dot is in no id of a report.
        inlined::inlined(source, &format!("drawing.{}.{number}.", self.number), states)
    }

    /// The number, and that it is computed if it is.
    fn numeral(self, shown: Shown) -> AnyView {
        let Some(statistic) = self.statistic(shown) else { return ().into_any() };
        let derived = statistic
            .derived
            .is_some()
            .then(|| view! { <span class="tag">{self.words.derived}</span> });
        view! { {numeral(statistic)}{derived} }.into_any()
    }
}

/// A mark among words, as a legend has it.
fn mark(shape: Mark) -> AnyView {
    view! { <i class="mark" data-mark=shape.as_str()></i> }.into_any()
}

/// How many hundredths of `whole` `part` is, from 0, to a hundredth: 84.43. Nothing of nothing is 0.
fn percent(part: Decimal, whole: Decimal) -> f64 {
    if whole.units() == 0 { 0.0 } else { hundredth(100.0 * real(part) / real(whole)) }
}

#[expect(clippy::cast_precision_loss, reason = "lengths in a drawing")]
fn real(value: Decimal) -> f64 {
    value.units() as f64 / 10_f64.powi(i32::try_from(value.scale()).unwrap_or(i32::MAX))
}

/// A percentage as an attribute has it.
fn percentage(value: f64) -> String {
    format!("{}%", hundredth(value))
}

/// A coordinate as it is written: no more digits than can be seen.
fn hundredth(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_exact_to_a_hundredth() {
        let decimal = |units, scale| Decimal::new(units, scale).unwrap();
        let cases = [
            (decimal(103, 1), decimal(122, 1), 84.43),
            (decimal(122, 1), decimal(122, 1), 100.0),
            (decimal(0, 0), decimal(5, 0), 0.0),
            (decimal(1, 0), decimal(0, 0), 0.0),
        ];
        for (part, whole, expected) in cases {
            assert_eq!(percent(part, whole), expected);
        }
    }
}
