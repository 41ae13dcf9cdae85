//! What stands above the text and what it becomes in the front matter.
//!
//! `menu` leaves out the names of pages and other articles above a `headline`, `masthead` what a paper or a `site`
//! sets there, with its `motto` and the line of the section (`kicker`);
//! `imprint` takes date, source and names of what `fields` finds in a line of the `head`, on the way
//! that `reading` goes through the lines.

mod fields;
mod head;
pub(super) mod headline;
pub(super) mod imprint;
pub(super) mod kicker;
pub(super) mod masthead;
pub(super) mod menu;
mod motto;
pub(super) mod reading;
mod site;
