//! Which picture comes before and after, and when a swipe turns to it.

use super::{LOOP_FROM, SWIPE_BACK_SPEED, SWIPE_SHARE, SWIPE_SPEED};

/// A row of pictures.
///
/// A *position* counts pages turned and may be any number; a *slide* is a picture's index. In a
/// row with ends they are the same; in a row without, positions go round and round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Album {
    /// How many pictures there are.
    pub len: usize,
}

impl Album {
    /// Whether the last picture is followed by the first.
    #[must_use]
    pub const fn is_round(self) -> bool {
        self.len >= LOOP_FROM
    }

    /// The picture at `position`; none beyond the ends.
    #[must_use]
    pub fn slide(self, position: i32) -> Option<usize> {
        let len = i32::try_from(self.len).ok().filter(|len| *len > 0)?;
        let index = if self.is_round() { position.rem_euclid(len) } else { position };
        usize::try_from(index).ok().filter(|index| *index < self.len)
    }

    /// The position nearest to `from` that shows `slide`.
    #[must_use]
    pub fn position_of(self, slide: usize, from: i32) -> i32 {
        let slide = i32::try_from(slide).unwrap_or_default();
        let len = i32::try_from(self.len).unwrap_or_default().max(1);
        if !self.is_round() {
            return slide;
        }
        let ahead = (slide - from).rem_euclid(len);
        if ahead <= len / 2 { from + ahead } else { from + ahead - len }
    }
}

/// Which way a released row turns: 1 to the next picture, −1 to the one before, 0 back.
///
/// `velocity` is the hand's, px/ms; `share` is how far the row is moved, as a share of the
/// viewport's width. Both are negative when the next picture comes into view.
#[must_use]
pub fn swipe_decision(velocity: f64, share: f64) -> i32 {
    if (velocity < -SWIPE_SPEED && share < 0.0)
        || (velocity < SWIPE_BACK_SPEED && share < -SWIPE_SHARE)
    {
        1
    } else if (velocity > SWIPE_SPEED && share > 0.0)
        || (velocity > -SWIPE_BACK_SPEED && share > SWIPE_SHARE)
    {
        -1
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_swipe_turns_when_fast_or_when_half_is_shown() {
        let cases = [
            ("slow and little", -0.4, -0.3, 0),
            ("fast to the next", -0.6, -0.01, 1),
            ("fast to the one before", 0.6, 0.01, -1),
            ("fast, but over the wrong edge", -0.6, 0.2, 0),
            ("more than half, at rest", 0.0, -0.51, 1),
            ("more than half the other way", 0.0, 0.51, -1),
            ("exactly half", 0.0, -0.5, 0),
            ("more than half, but coming back", 0.2, -0.6, 0),
            ("at rest", 0.0, 0.0, 0),
        ];
        for (name, velocity, share, expected) in cases {
            assert_eq!(swipe_decision(velocity, share), expected, "{name}");
        }
    }

    #[test]
    fn only_three_pictures_or_more_go_round() {
        let slides = |len| (-2..5).map(|at| Album { len }.slide(at)).collect::<Vec<_>>();
        assert_eq!(slides(0), [None; 7]);
        assert_eq!(slides(2), [None, None, Some(0), Some(1), None, None, None]);
        assert_eq!(slides(3), [1, 2, 0, 1, 2, 0, 1].map(Some));
    }

    #[test]
    fn a_jump_goes_the_short_way_round() {
        let five = Album { len: 5 };
        assert_eq!(five.position_of(4, 0), -1);
        assert_eq!(five.position_of(2, 0), 2);
        assert_eq!(five.position_of(0, 9), 10);
        assert_eq!(Album { len: 2 }.position_of(1, 0), 1);
    }

    proptest! {
        #[test]
        fn a_position_found_shows_the_slide(len in 1_usize..40, slide in 0_usize..40, from in -99..99) {
            let album = Album { len };
            let slide = slide % len;
            prop_assert_eq!(album.slide(album.position_of(slide, from)), Some(slide));
        }
    }
}
