//! What stands above the text and what it becomes in the front matter.
//!
//! `masthead` takes what a paper or a `site` sets above its `headline`, with the line of the section (`kicker`);
//! `imprint` takes date, source and names of what `fields` finds in a line of the `head`, on the way
//! that `reading` goes through the lines.

mod fields;
mod head;
pub(super) mod headline;
pub(super) mod imprint;
mod kicker;
pub(super) mod masthead;
pub(super) mod reading;
mod site;
