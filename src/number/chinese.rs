//! Numbers in Chinese.

pub(super) mod amounts;
pub(super) mod numerals;
pub(super) mod traditional;
