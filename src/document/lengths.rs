//! How long texts may be that stand where there is little room.

use super::{
    problem::{self, TooLong},
    reader::Reader,
};
use crate::{characters::width, diagnostic::Span};

impl TooLong {
    /// How many characters fit: in a Chinese report, and in another, whose letters are narrower and
    /// whose words are longer. They are those of the manual.
    const fn most(self) -> [usize; 2] {
        match self {
            Self::Title => [20, 60],
            Self::Description => [120, 240],
            Self::Label => [30, 90],
            Self::SceneTitle => [16, 48],
        }
    }
}

impl Reader<'_> {
    /// Warns of a text at `span` that is too long.
    pub(super) fn length(&mut self, text: &str, span: Span, what: TooLong) {
        let [chinese, other] = what.most();
        // Two Latin letters are as wide as one Han character.
        let (found, most) = match self.chinese {
            true => (width(text).div_ceil(2), chinese),
            false => (text.chars().count(), other),
        };
        if found > most {
            self.report(problem::too_long(span, what, found, most));
        }
    }
}
