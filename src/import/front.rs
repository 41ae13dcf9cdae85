//! What stands above the text and what it becomes in the front matter.
//!
//! `labels` joins what is a label alone to what it speaks of, `menu` leaves out the names of pages and other articles above a `headline`, `masthead` what a paper or a `site`
//! sets there, with its `motto`, the name of an `issue` and the line of the section (`kicker`);
//! `imprint` takes date, source and names of what `fields` finds in a line of the `head`, on the way
//! that `reading` goes through the lines.

mod fields;
mod head;
pub(super) mod headline;
pub(super) mod imprint;
mod issue;
pub(super) mod kicker;
pub(super) mod labels;
pub(super) mod masthead;
pub(super) mod menu;
mod motto;
pub(super) mod reading;
mod site;
