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
        fn a_pass_in_any_leaps_ends_on_exactly_1(height in 1.0..1e5, leap in 1.0..1e5) {
            let mut line = -1.0;
            while line < height {
                line += leap;
            }
            prop_assert_eq!(progress(0.0, height, line), 1.0);
        }
    }
}
