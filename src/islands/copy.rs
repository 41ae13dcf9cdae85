//! Copying what stands in the page, also where the clipboard is closed.

use crate::browser::{self, Element};

/// Copies the text of `element`: by the clipboard; else by the old command, for which it is selected; at
/// last it stays selected for the reader's own hand. `done` hears whether it was copied.
pub(super) fn copy(element: &Element, done: impl FnOnce(bool) + 'static) {
    let text = element.text();
    let element = element.clone();
    browser::copy_text(&text, move |copied| {
        done(
            copied || {
                element.select_contents();
                browser::copy_selection()
            },
        );
    });
}
