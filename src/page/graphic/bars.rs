//! Bars from zero on one scale, and by how much the longer of two is longer.

use leptos::prelude::*;

use super::{Pen, percent, percentage};
use crate::report::scene::bars::{Bar, Bars};

/// How one bar is drawn, in percent of the longest.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Lengths {
    whole: f64,
    /// Where the part begins that lies beyond the other bar, if that is told.
    beyond: Option<f64>,
}

/// The lengths of `bar`, one of `bars`.
fn lengths(bars: &Bars, bar: &Bar) -> Lengths {
    let least = bars.items.iter().map(|it| it.value).min().unwrap_or(bar.value);
    let beyond = bars.difference.filter(|_| bar.value == bars.most);
    Lengths {
        whole: percent(bar.value, bars.most),
        beyond: beyond.map(|_| percent(least, bars.most)),
    }
}

/// Draws `bars`.
pub(super) fn view(pen: Pen<'_>, bars: &Bars) -> AnyView {
    let rows = bars.items.iter().map(|bar| row(pen, bars, bar)).collect_view();
    let difference = bars.difference.map(|shown| {
        view! {
            <p class="bars__difference veil" data-on=shown.step>
                <span class="label">{pen.label(shown)}</span>
                {pen.numeral(shown)}
            </p>
        }
    });
    view! {
        <div class="bars">
            {rows}
            <div class="bars__foot">
                <p class="bars__zero">0</p>
                {difference}
            </div>
        </div>
    }
    .into_any()
}

fn row(pen: Pen<'_>, bars: &Bars, bar: &Bar) -> AnyView {
    let Lengths { whole, beyond } = lengths(bars, bar);
    let length = percentage(whole);
    let more = beyond.zip(bars.difference).map(|(from, shown)| {
        let (start, length) = (percentage(from), percentage(whole - from));
        view! {
            <g data-on=shown.step>
                <rect class="bars__more" x=start.clone() width=length height="100%"></rect>
                <line class="bars__edge" x1=start.clone() x2=start y1="0" y2="100%"></line>
            </g>
        }
    });
    view! {
        <div class="bars__row" data-on=bar.shown.step>
            {pen.head(bar.shown, None)}
            <svg class="bars__bar">
                <rect class="bars__bed" width=length.clone() height="100%"></rect>
                <rect class="bars__fill" width=length height="100%"></rect>
                {more}
            </svg>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{number::Decimal, report::scene::material::Shown};

    fn bars(values: &[i128], difference: Option<Shown>) -> Bars {
        let shown = |statistic| Shown { statistic, step: Some(statistic) };
        let value = |units| Decimal::new(units, 1).unwrap();
        let items: Vec<Bar> = values
            .iter()
            .enumerate()
            .map(|(index, units)| Bar { shown: shown(index), value: value(*units) })
            .collect();
        let most = items.iter().map(|it| it.value).max().unwrap();
        Bars { unit: "%".to_owned(), most, items, difference }
    }

    #[test]
    fn the_longest_bar_fills_the_width_and_zero_has_no_length() {
        let bars = bars(&[103, 122, 0], None);
        let drawn: Vec<f64> = bars.items.iter().map(|bar| lengths(&bars, bar).whole).collect();
        assert_eq!(drawn, [84.43, 100.0, 0.0]);
    }

    #[test]
    fn only_the_longer_bar_shows_what_lies_beyond_the_other() {
        let bars = bars(&[103, 122], Some(Shown { statistic: 2, step: Some(1) }));
        let drawn: Vec<_> = bars.items.iter().map(|bar| lengths(&bars, bar).beyond).collect();
        assert_eq!(drawn, [None, Some(84.43)]);
    }
}
