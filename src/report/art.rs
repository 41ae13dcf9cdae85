//! The pictures that belong to the page, not to its text: the opening and the painted strips.
//!
//! Paths are relative to the report's folder.

/// The pictures of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Art {
    /// What stands at the opening.
    pub opening: Opening,
    /// What the opening shows, for who cannot see it.
    pub alt: String,
    /// One painted strip for each section, in order; fewer are reused from the start.
    pub strips: Vec<String>,
    /// Table of day colours and the night colours that replace them.
    pub night: Option<String>,
}

/// What stands at the opening: paintings behind the headline, or a photograph beside it.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// Drawings with a sky that the headline stands in.
    Paintings {
        /// The drawing for wide screens.
        wide: String,
        /// The drawing for tall screens; the wide one where there is none.
        tall: Option<String>,
    },
    /// A photograph.
    Photograph(Cover),
}

/// The photograph of the opening.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// Path of the file.
    pub path: String,
    /// Who made it.
    pub credit: String,
    /// Intrinsic width, px.
    pub width: u32,
    /// Intrinsic height, px.
    pub height: u32,
}

impl Art {
    /// The photograph of the opening, if it is one.
    #[must_use]
    pub const fn cover(&self) -> Option<&Cover> {
        match &self.opening {
            Opening::Photograph(cover) => Some(cover),
            Opening::Paintings { .. } => None,
        }
    }
}
