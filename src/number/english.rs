//! Numbers in English.

pub(super) mod amounts;
pub(super) mod numerals;
