//! Where the reader is, as a pure function of rectangles, viewport and trigger line.
//!
//! Observers and scroll events only *wake* whoever asks; the answer never depends on a history of
//! events, so it is right after a reload, a jump, a rotation or a phone's toolbar moving.

/// Where the trigger line lies by default: half way down the viewport, as a share of its height.
pub const DEFAULT_LINE: f64 = 0.5;

/// The last step whose top edge is at or above the `line`; none before the first.
///
/// `tops` are the steps' top edges in document order and `line` the trigger line, both in px from
/// the viewport's top.
#[must_use]
pub fn active_step(tops: &[f64], line: f64) -> Option<usize> {
    tops.iter().rposition(|top| *top <= line)
}

/// How far the `line` has passed through a box: 0 at its top edge, 1 at its bottom, never outside
/// `0..=1`. A box without height is passed or not.
#[must_use]
pub fn progress(top: f64, height: f64, line: f64) -> f64 {
    if height > 0.0 {
        ((line - top) / height).clamp(0.0, 1.0)
    } else {
        f64::from(u8::from(top <= line))
    }
}

/// What is read of a scene.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The step being read, from 0; none before the first.
    pub step: Option<usize>,
    /// How far it has been read, `0..=1`.
    pub progress: f64,
}

impl Reading {
    /// Before the first step.
    pub const BEFORE: Self = Self { step: None, progress: 0.0 };

    /// Everything.
    #[must_use]
    pub const fn whole(step: usize) -> Self {
        Self { step: Some(step), progress: 1.0 }
    }
}

/// What is read of steps with these `tops` and `heights`, in document order, when the trigger line
/// lies at `line`; all in px, from the viewport's top.
#[must_use]
pub fn reading(tops: &[f64], heights: &[f64], line: f64) -> Reading {
    match active_step(tops, line) {
        Some(step) => {
            let height = heights.get(step).copied().unwrap_or_default();
            Reading { step: Some(step), progress: progress(tops[step], height, line) }
        }
        None => Reading::BEFORE,
    }
}

/// Where the trigger line lies in a viewport of `height` when a graphic covers its upper part down
/// to `covered`: in the middle of what is left. All in px.
#[must_use]
pub fn line_under(covered: f64, height: f64) -> f64 {
    let covered = covered.clamp(0.0, height);
    covered + (height - covered) * DEFAULT_LINE
}

/// Whether a box of `height` at `top` is at most one viewport away from a viewport of
/// `viewport_height`; all in px. What has no height is nowhere.
#[must_use]
pub fn is_near(top: f64, height: f64, viewport_height: f64) -> bool {
    height > 0.0 && top < 2.0 * viewport_height && top + height > -viewport_height
}

/// How much of a graphic must be in sight until it counts as come: two fifths, at most this, px.
const COMES: f64 = 200.0;

/// Whether the upper part of a graphic of `height` at `top` is in a viewport of `viewport_height`,
/// or has been; all in px.
#[must_use]
pub fn has_come(top: f64, height: f64, viewport_height: f64) -> bool {
    top + (height * 0.4).min(COMES) < viewport_height
}

/// From how fast on the page is flung, windows a second: what faded in 0.4 s would be gone before it
/// was there.
const FLUNG: f64 = 1.5;

/// The longest that a frame counts for, ms. A movement after a pause began in it; and where frames come
/// later the page is behind already, so that less speed is enough.
const FRAME: f64 = 17.0;

/// How far a page was scrolled, and when.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// What lies above the viewport, px.
    pub top: f64,
    /// The time, ms.
    pub time: f64,
}

/// Whether who came from one frame `to` the next has flung the page, in a viewport of
/// `viewport_height` px, or leapt.
#[must_use]
pub fn is_flung(from: Stand, to: Stand, viewport_height: f64) -> bool {
    let elapsed = (to.time - from.time).clamp(1.0, FRAME);
    (to.top - from.top).abs() * 1_000.0 > FLUNG * viewport_height * elapsed
}

/// Whether who came from one frame `to` the next, in a viewport of `viewport_height` px, did so in one leap, by
/// half of what is in sight at least: no fling is as fast.
#[must_use]
pub fn has_leapt(from: Stand, to: Stand, viewport_height: f64) -> bool {
    (to.top - from.top).abs() >= viewport_height / 2.0
}

/// How much of a text of `height` beginning at `top` has been read in a viewport of
/// `viewport_height`: 0 when its top is at the viewport's top, 1 when its end is in sight.
#[must_use]
pub fn read_share(top: f64, height: f64, viewport_height: f64) -> f64 {
    progress(top, height - viewport_height, 0.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_active_step_is_the_last_at_or_above_the_line() {
        let tops = [-200.0, 100.0, 400.0];
        let cases = [(-300.0, None), (-200.0, Some(0)), (99.0, Some(0)), (100.0, Some(1))];
        for (line, expected) in cases.into_iter().chain([(9_999.0, Some(2))]) {
            assert_eq!(active_step(&tops, line), expected, "line {line}");
        }
        assert_eq!(active_step(&[], 0.0), None);
    }

    #[test]
    fn progress_is_0_above_and_1_below() {
        assert_eq!(progress(500.0, 200.0, 400.0), 0.0);
        assert_eq!(progress(300.0, 200.0, 400.0), 0.5);
        assert_eq!(progress(0.0, 200.0, 400.0), 1.0);
        assert_eq!(progress(400.0, 0.0, 400.0), 1.0);
        assert_eq!(progress(401.0, 0.0, 400.0), 0.0);
    }

    #[test]
    fn under_a_graphic_the_line_lies_in_the_middle_of_what_is_left() {
        let cases = [(0.0, 400.0), (300.0, 550.0), (800.0, 800.0), (900.0, 800.0), (-50.0, 400.0)];
        for (covered, expected) in cases {
            assert_eq!(line_under(covered, 800.0), expected, "covered {covered}");
        }
    }

    #[test]
    fn a_scene_is_near_within_one_viewport() {
        let cases = [(1_599.0, true), (1_600.0, false), (-1_299.0, true), (-1_300.0, false)];
        for (top, expected) in cases {
            assert_eq!(is_near(top, 500.0, 800.0), expected, "top {top}");
        }
        assert!(!is_near(0.0, 0.0, 800.0), "in a closed section");
    }

    #[test]
    fn the_page_is_flung_from_one_and_a_half_windows_a_second_on() {
        let stand = |top: f64, time: f64| Stand { top, time };
        let cases = [
            (19.0, 16.0, false),
            (20.0, 16.0, true),
            (-20.0, 16.0, true),
            (20.0, 33.0, false),
            (21.0, 33.0, true),
            (10.0, 8.0, true),
            // A leap after a pause.
            (2_000.0, 60_000.0, true),
            (15.0, 60_000.0, false),
            (0.0, 0.0, false),
        ];
        for (way, time, expected) in cases {
            let (from, to) = (stand(500.0, 1_000.0), stand(500.0 - way, 1_000.0 + time));
            assert_eq!(is_flung(from, to, 800.0), expected, "{way} px in {time} ms");
        }
    }

    #[test]
    fn the_page_has_leapt_from_half_a_window_on() {
        let stand = |top: f64| Stand { top, time: 0.0 };
        for (to, expected) in [(899.0, false), (900.0, true), (101.0, false), (100.0, true)] {
            assert_eq!(has_leapt(stand(500.0), stand(to), 800.0), expected, "to {to}");
        }
    }

    #[test]
    fn a_still_comes_with_its_upper_part() {
        let cases = [
            (700.0, 400.0, false),
            (639.0, 400.0, true),
            (601.0, 2_000.0, false),
            (599.0, 2_000.0, true),
        ];
        for (top, height, expected) in cases {
            assert_eq!(has_come(top, height, 800.0), expected, "{height} at {top}");
        }
    }

    #[test]
    fn a_text_is_read_when_its_end_is_in_sight() {
        assert_eq!(read_share(0.0, 3_000.0, 1_000.0), 0.0);
        assert_eq!(read_share(-1_000.0, 3_000.0, 1_000.0), 0.5);
        assert_eq!(read_share(-2_000.0, 3_000.0, 1_000.0), 1.0);
        assert_eq!(read_share(0.0, 500.0, 1_000.0), 1.0);
    }

    proptest! {
        #[test]
        fn progress_stays_in_range_and_grows(top in -1e6..1e6, height in 0.0..1e6, line in -1e6..1e6) {
            let (here, further) = (progress(top, height, line), progress(top, height, line + 1.0));
            prop_assert!((0.0..=1.0).contains(&here));
            prop_assert!(further >= here);
        }

        #[test]
        fn a_scene_is_read_in_order_whatever_the_leaps(
            heights in prop::collection::vec(0.0..900.0_f64, 1..12),
            gaps in prop::collection::vec(0.0..300.0_f64, 12),
            leaps in prop::collection::vec(1.0..400.0_f64, 1..400),
        ) {
            let mut tops = Vec::new();
            let mut end = 0.0;
            for (height, gap) in heights.iter().zip(&gaps) {
                tops.push(end + gap);
                end += gap + height;
            }
            let mut line = -1.0;
            let mut before = (None, 0.0);
            for leap in leaps {
                line += leap;
                let now = reading(&tops, &heights, line);
                prop_assert!((0.0..=1.0).contains(&now.progress));
                let at = (now.step, now.progress);
                prop_assert!(at >= before, "{:?} after {:?}", at, before);
                before = at;
            }
            let last = reading(&tops, &heights, end + 1.0);
            prop_assert_eq!(last, Reading::whole(heights.len() - 1));
            prop_assert_eq!(reading(&tops, &heights, -1.0), Reading::BEFORE);
        }

        #[test]
        fn a_pass_in_any_leaps_ends_on_exactly_1(height in 1.0..1e5, leap in 1.0..1e5) {
            let mut line = -1.0;
            while line < height {
                line += leap;
            }
            prop_assert_eq!(progress(0.0, height, line), 1.0);
        }
    }
}
