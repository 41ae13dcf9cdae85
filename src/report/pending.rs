//! Pictures that are still to be supplied.

use super::names::Id;

/// A picture of which only the caption is there. Its address will be that of the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingPhoto {
    /// Its stable name.
    pub id: Id,
    /// What the reader should know about it.
    pub caption: String,
    /// Who made it, if that is known.
    pub credit: Option<String>,
}
