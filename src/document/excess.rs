//! What a drawing may not hold.

/// What is more than a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Excess {
    /// It does something: scripts, event handlers, links, animation.
    Acts,
    /// Rules of style, which the pages' policy blocks.
    Styles,
    /// It refers to something outside its file, or holds a picture of another kind.
    Refers,
    /// It holds what is no SVG.
    Foreign,
}
