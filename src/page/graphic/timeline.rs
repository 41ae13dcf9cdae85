//! Events on an axis of even periods.

use leptos::prelude::*;

use super::{
    hundredth, percentage,
    route::{ratio, width},
};
use crate::report::scene::timeline::{Event, Timeline};

/// The width of the narrowest drawing, px: names that have room there have it everywhere.
const NARROW: f64 = 280.0;

/// The size of a name, px.
const SIZE: f64 = 14.0;

/// How far apart two names in one lane stand, px.
const APART: f64 = 8.0;

/// How high a lane of names is, rem.
const LANE: f64 = 1.6;

/// The most periods that are numbered: of more, every second, third …
const MOST_NUMBERED: u32 = 12;

/// Where the name of an event stands.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Placed {
    /// The event's own place, in percent.
    at: f64,
    /// Where its name begins on the narrowest drawing, px.
    left: f64,
    /// And how long it is.
    width: f64,
    /// Which end of the name stands at its place.
    anchor: &'static str,
    /// Which lane it has, from 0 at the axis.
    lane: usize,
}

impl Placed {
    fn covers(&self, from: f64, to: f64) -> bool {
        self.left < to && from < self.left + self.width
    }

    fn stem(&self) -> f64 {
        self.at * NARROW / 100.0
    }
}

/// Places the names of `events`, in lanes so that none lies on another or on the stem of another.
fn place(events: &[Event], periods: u32) -> Vec<Placed> {
    let mut order: Vec<usize> = (0..events.len()).collect();
    order.sort_by_key(|index| events[*index].at);
    let mut placed: Vec<Option<Placed>> = vec![None; events.len()];
    for index in order {
        let event = &events[index];
        let at = 100.0 * (f64::from(event.at) - 0.5) / f64::from(periods.max(1));
        let (stem, width) = (at * NARROW / 100.0, width(&event.name) * SIZE);
        let (left, anchor) = if stem - width / 2.0 >= 0.0 && stem + width / 2.0 <= NARROW {
            (stem - width / 2.0, "middle")
        } else if stem < NARROW / 2.0 {
            (stem, "start")
        } else {
            (stem - width, "end")
        };
        let others: Vec<Placed> = placed.iter().flatten().copied().collect();
        let is_free = |lane: &usize| {
            others.iter().all(|it| {
                if it.lane == *lane {
                    !it.covers(left - APART, left + width + APART)
                } else if it.lane < *lane {
                    !it.covers(stem - 2.0, stem + 2.0)
                } else {
                    it.stem() < left - 2.0 || it.stem() > left + width + 2.0
                }
            })
        };
        let lanes = others.iter().map(|it| it.lane + 1).max().unwrap_or(0);
        let lane = (0..=lanes).find(is_free).unwrap_or(lanes);
        placed[index] = Some(Placed { at, left, width, anchor, lane });
    }
    placed.into_iter().flatten().collect()
}

/// Whether a period has its number written: few of many, the first and each so many further on.
fn is_numbered(period: u32, periods: u32) -> bool {
    (period - 1).is_multiple_of(periods.div_ceil(MOST_NUMBERED).max(1))
}

/// Draws `timeline`.
pub(super) fn view(timeline: &Timeline) -> AnyView {
    let Timeline { periods, past, events } = timeline;
    let placed = place(events, *periods);
    let lanes = placed.iter().map(|it| it.lane + 1).max().unwrap_or(1);
    let rem = |value: f64| format!("{}rem", hundredth(value));
    let axis = ratio(lanes, 1) * LANE + 0.5;
    let drawn = events.iter().zip(&placed).map(|(event, it)| {
        let base = ratio(lanes - 1 - it.lane, 1) * LANE + 1.0;
        let x = percentage(it.at);
        view! {
            <g class="timeline__event" data-on=event.step>
                <line x1=x.clone() x2=x.clone() y1=rem(base + 0.3) y2=rem(axis)></line>
                <circle cx=x.clone() cy=rem(axis) r="6"></circle>
                <text x=x y=rem(base) text-anchor=it.anchor>{event.name.clone()}</text>
            </g>
        }
    });
    let steps = (1..=*periods).map(|period| {
        let start = 100.0 * f64::from(period - 1) / f64::from(*periods);
        let wide = 100.0 / f64::from(*periods);
        let number = is_numbered(period, *periods).then(|| {
            let x = percentage(start + wide / 2.0);
            view! { <text class="quiet" x=x y=rem(axis + 1.5) text-anchor="middle">{period}</text> }
        });
        view! {
            <rect
                data-past={period <= *past}
                x=percentage(start + wide * 0.04)
                y=rem(axis - 0.125)
                width=percentage(wide * 0.92)
                height="0.25rem"
            ></rect>
            {number}
        }
    });
    view! {
        <div class="timeline">
            <svg class="words" height=rem(axis + 2.0)>
                {steps.collect_view()} {drawn.collect_view()}
            </svg>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(all: &[(&str, u32)]) -> Vec<Event> {
        let event =
            |(name, at): &(&str, u32)| Event { name: (*name).to_owned(), at: *at, step: None };
        all.iter().map(event).collect()
    }

    #[test]
    fn names_stay_inside_and_share_a_lane_where_there_is_room() {
        let events = events(&[("开工", 1), ("完成", 9), ("年末验收", 12)]);
        let placed = place(&events, 12);
        let drawn: Vec<_> = placed.iter().map(|it| (it.lane, it.anchor)).collect();
        assert_eq!(drawn, [(0, "start"), (0, "middle"), (1, "end")]);
        for it in placed {
            assert!(it.left >= 0.0 && it.left + it.width <= NARROW, "{it:?}");
        }
    }

    #[test]
    fn no_name_lies_on_another_in_its_lane() {
        let many: Vec<(&str, u32)> = (0..60).map(|it| ("一件事情", 1 + it % 12)).collect();
        let placed = place(&events(&many), 12);
        assert_eq!(placed.len(), 60);
        for (index, one) in placed.iter().enumerate() {
            for other in placed[..index].iter().filter(|it| it.lane == one.lane) {
                assert!(!one.covers(other.left, other.left + other.width), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn twelve_numbers_at_most_stand_under_the_axis() {
        for (periods, count) in [(1, 1), (12, 12), (13, 7), (60, 12)] {
            let numbered = (1..=periods).filter(|it| is_numbered(*it, periods)).count();
            assert_eq!(numbered, count, "{periods}");
        }
    }
}
