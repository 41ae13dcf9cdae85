//! Where things stand on a card of each form.

use super::canvas::Area;
use crate::share::cards::Form;

/// The measures of a form, px.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) width: u16,
    pub(super) height: u16,
    /// How large all lettering is against that of the wide form.
    pub(super) scale: f32,
    /// The width of what matters most: in the wide form that of the middle square.
    pub(super) square: f32,
    /// The width that less important text may have.
    pub(super) measure: f32,
    /// The width that nothing leaves.
    pub(super) most_width: f32,
    /// From the edges to the title and the seal.
    pub(super) margin: f32,
    /// Where the text begins.
    pub(super) top: f32,
    /// Where the painted strip stands, and how high it is, a tenth of its width.
    pub(super) strip: (f32, f32),
    /// Where the text ends if there is no strip, and the foot begins, which tells the source.
    pub(super) foot: f32,
    /// Whether it may be far from a link, so that it tells its address itself.
    pub(super) stands_alone: bool,
    /// How much of a painting is sky.
    pub(super) sky: f32,
    /// The most height of a picture with text below it.
    pub(super) most_picture: f32,
    /// The most lines of running text, in the variants of a card from the best to the smallest.
    pub(super) lines: [usize; 4],
}

impl Frame {
    /// The measures of `form`.
    pub(super) const fn of(form: Form) -> Self {
        match form {
            Form::Wide => Self::WIDE,
            Form::Square => Self::SQUARE,
            Form::Tall => Self::TALL,
        }
    }

    /// Chats cut the middle square out of it.
    const WIDE: Self = Self {
        width: Form::Wide.size().0,
        height: Form::Wide.size().1,
        scale: 1.0,
        square: 590.0,
        measure: 820.0,
        most_width: 1040.0,
        margin: 48.0,
        top: 56.0,
        strip: (450.0, 120.0),
        foot: 560.0,
        stands_alone: false,
        sky: 324.0,
        most_picture: 520.0,
        lines: [2, 3, 1, 0],
    };

    const SQUARE: Self = Self {
        width: Form::Square.size().0,
        height: Form::Square.size().1,
        scale: 1.4,
        square: 880.0,
        measure: 880.0,
        most_width: 940.0,
        margin: 70.0,
        top: 120.0,
        strip: (770.0, 180.0),
        foot: 970.0,
        stands_alone: false,
        sky: 420.0,
        most_picture: 780.0,
        lines: [3, 4, 2, 0],
    };

    const TALL: Self = Self {
        width: Form::Tall.size().0,
        height: Form::Tall.size().1,
        scale: 1.5,
        square: 880.0,
        measure: 880.0,
        most_width: 940.0,
        margin: 70.0,
        top: 190.0,
        strip: (980.0, 216.0),
        foot: 1220.0,
        stands_alone: true,
        sky: 480.0,
        most_picture: 900.0,
        lines: [5, 7, 3, 0],
    };

    /// A length of the wide form in this one.
    pub(super) fn scaled(&self, length: f32) -> f32 {
        length * self.scale
    }

    /// All of it.
    pub(super) fn whole(&self) -> Area {
        let (width, height) = (f32::from(self.width), f32::from(self.height));
        Area { left: 0.0, top: 0.0, width, height }
    }

    /// Where a card ends that has no source of its own at its foot: a foot that stands alone is below.
    pub(super) fn floor(&self) -> f32 {
        if self.stands_alone { self.foot } else { f32::from(self.height) }
    }

    /// Where the axis of the text is.
    pub(super) fn axis(&self) -> f32 {
        f32::from(self.width) / 2.0
    }
}
