//! Copying links to sections, statistics and pictures.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::wake;
use crate::{
    browser::{self, Element, Manners, Missing, Target, Timer, after, listen},
    fragment,
};

/// How long a notice stays, ms.
const NOTICE: u32 = 4_000;

/// The buttons that copy a link, wherever they stand (`[data-copy]`), and the page's notice.
///
/// A link leads to the small page of the piece, which tells a chat what it is about. It begins with
/// the report's base address, or the page's own without its query. Without a browser the buttons are
/// hidden.
#[island]
pub fn Copy(
    /// The notice with its live region and its field for copying by hand.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let notice = Notice::find().ok_or(Missing("notice"))?;
    listen(Target::Document, "click", Manners::Passive, move |event| {
        let button = event.target().and_then(|it| it.closest("[data-copy]"));
        if let Some(id) = button.and_then(|button| button.attribute("data-copy")) {
            copy(&notice, &notice.address(&id));
        }
    })
    .ok_or(Missing("events"))?
    .keep();
    Ok(())
}

/// First the clipboard; then the old copy command on a visible field; at last the field itself,
/// selected, for the reader's own hand.
fn copy(notice: &Rc<Notice>, address: &str) {
    let (notice, text) = (Rc::clone(notice), address.to_owned());
    browser::copy_text(address, move |copied| {
        let copied = copied || {
            notice.show_field(&text);
            browser::copy_selection()
        };
        notice.tell(copied);
    });
}

struct Notice {
    root: Element,
    status: Element,
    field: Element,
    timer: RefCell<Option<Timer>>,
}

impl Notice {
    fn find() -> Option<Rc<Self>> {
        let root = browser::query(".notice")?;
        let (status, field) = (root.query(".notice__status")?, root.query(".notice__address")?);
        Some(Rc::new(Self { root, status, field, timer: RefCell::default() }))
    }

    fn address(&self, id: &str) -> String {
        let mut address = self.root.attribute("data-base").unwrap_or_else(browser::page_address);
        let (kind, name) = fragment::read(id);
        if let Some(folder) = kind.folder(name).filter(|_| !name.is_empty()) {
            // The page may have been opened by its file's name.
            address.truncate(address.rfind('/').map_or(0, |slash| slash + 1));
            address.push_str(&folder);
        }
        address
    }

    fn show_field(&self, text: &str) {
        self.field.set_value(text);
        self.field.set_flag("hidden", false);
        self.field.focus();
        self.field.select_text();
    }

    fn tell(self: &Rc<Self>, copied: bool) {
        let words = if copied { "data-copied" } else { "data-copy-failed" };
        self.status.set_text(&self.status.attribute(words).unwrap_or_default());
        self.root.set_flag("data-visible", true);
        if copied {
            self.field.set_flag("hidden", true);
            let notice = Rc::clone(self);
            *self.timer.borrow_mut() = Some(after(NOTICE, move || notice.clear()));
        } else {
            *self.timer.borrow_mut() = None;
        }
    }

    fn clear(&self) {
        self.root.set_flag("data-visible", false);
        self.status.set_text("");
    }
}
