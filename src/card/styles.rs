//! How the kinds of text look, at the sizes of the wide form.

use super::{
    font::Weight,
    palette::{CINNABAR, INK, INK_QUIET},
    stack::Style,
};

/// The line above the rest: the section, or the series.
pub(super) const KICKER: Style =
    Style { size: 28.0, weight: Weight::Bold, colour: CINNABAR, leading: 1.4 };

/// Labels and captions.
pub(super) const LABEL: Style =
    Style { size: 40.0, weight: Weight::Bold, colour: INK, leading: 1.3 };

/// Running text.
pub(super) const TEXT: Style =
    Style { size: 26.0, weight: Weight::Regular, colour: INK_QUIET, leading: 1.5 };

/// Periods, sources, credits.
pub(super) const NOTE: Style =
    Style { size: 22.0, weight: Weight::Regular, colour: INK_QUIET, leading: 1.4 };
