//! What the address and the history say of the viewer.
//!
//! Opened by a click it adds an entry to the history, so Back closes it, and closing goes back.
//! Opened because the address named a picture it has no entry of its own: closing leaves the
//! section's name in the address. In a frame it never touches the address.

use std::rc::Rc;

use super::{Lightbox, Phase};
use crate::{
    browser::{self, Element, after},
    islands::place::{self, open_around},
};

/// How often, and after how many ms, closing looks whether the history has gone back.
pub(super) const BACK_LOOKS: u32 = 10;
pub(super) const BACK_WAIT: u32 = 50;

/// How long after the viewer was closed the history has surely gone back, ms.
const GONE_BACK: u32 = BACK_LOOKS * BACK_WAIT;

/// How the viewer stands in the history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Entry {
    /// Not at all.
    #[default]
    None,
    /// It added an entry.
    Pushed,
    /// The address named the picture before it opened.
    Followed,
    /// It added an entry, and the history is on its way back from it.
    Leaving,
}

impl Lightbox {
    /// Tells the address which picture was opened.
    pub(super) fn enter_address(&self, entry: Entry) {
        let Some((_, slide)) = self.slide_at(self.position.get()) else { return };
        if browser::framed() {
            self.entry.set(Entry::None);
        } else if entry == Entry::Pushed {
            // The way back must not scroll: the page behind may have been turned meanwhile.
            browser::scroll_with_history(false);
            let pushed = browser::push_fragment(&slide.fragment());
            self.entry.set(if pushed { Entry::Pushed } else { Entry::None });
        } else {
            self.entry.set(entry);
        }
    }

    /// Tells the address and the host page that another picture is shown.
    pub(super) fn turn_address(&self) {
        if let Some((_, slide)) = self.slide_at(self.position.get())
            && matches!(self.entry.get(), Entry::Pushed | Entry::Followed)
        {
            browser::replace_fragment(&slide.fragment());
        }
        self.announce();
    }

    /// Tells the host page which picture is shown.
    pub(super) fn announce(&self) {
        if let Some((_, slide)) = self.slide_at(self.position.get()) {
            browser::announce("changjuan:open-photo", &slide.id);
        }
    }

    /// Takes the picture out of the address.
    pub(super) fn leave_address(&self) {
        match self.entry.get() {
            Entry::Pushed => {
                self.entry.set(Entry::Leaving);
                browser::go_back();
            }
            Entry::Followed => {
                let figure = self.slide_at(self.position.get()).and_then(|(_, it)| it.figure());
                let section = figure.and_then(|it| it.closest("[data-section]"));
                let id = section.and_then(|section| section.attribute("data-section"));
                browser::replace_fragment(&id.unwrap_or_default());
                self.entry.set(Entry::None);
            }
            Entry::None | Entry::Leaving => {}
        }
    }

    /// The viewer is closed: the history is the browser's again, once it has gone back. (Earlier,
    /// the browser would scroll to the section that the address then names.)
    pub(super) fn left_address(&self) {
        if self.entry.take() == Entry::Leaving {
            after(GONE_BACK, || browser::scroll_with_history(true)).keep();
        } else {
            browser::scroll_with_history(true);
        }
    }

    fn slide_in_address(&self) -> Option<usize> {
        let fragment = place::asked();
        self.slides.iter().position(|slide| slide.fragment() == fragment)
    }

    /// Does what the address asks for, which somebody else has changed.
    pub(super) fn follow_address(self: &Rc<Self>) {
        match (self.phase.get(), self.slide_in_address()) {
            (Phase::Closed, Some(_)) => self.open_soon(),
            (Phase::Opening | Phase::Open, Some(slide)) => self.show(slide),
            (Phase::Opening | Phase::Open, None) => {
                // Back was pressed: there is nothing left to go back from.
                self.entry.set(Entry::None);
                self.close();
            }
            (Phase::Closing, _) => self.entry.set(Entry::None),
            (Phase::Closed, None) => {}
        }
    }

    /// The browser itself goes to the figure first, and would take the focus out of the dialog.
    fn open_soon(self: &Rc<Self>) {
        let viewer = Rc::clone(self);
        self.change.set(Some(after(0, move || {
            if let Some(slide) = viewer.slide_in_address() {
                viewer.open_followed(slide);
            }
        })));
    }

    /// Whether its middle is in sight.
    fn is_before_the_reader(figure: &Element) -> bool {
        let (rect, (_, height)) = (figure.rect(), browser::viewport());
        (0.0..height).contains(&rect.middle())
    }

    fn open_followed(self: &Rc<Self>, slide: usize) {
        let Some((link, figure)) =
            self.slides.get(slide).map(|slide| (slide.link.clone(), slide.figure()))
        else {
            return;
        };
        if let Some(figure) = figure
            && (open_around(&figure) || !Self::is_before_the_reader(&figure))
        {
            figure.scroll_to_top();
        }
        // Where it cannot open, the reader is at the figure all the same.
        let _ = self.open(slide, &link, Entry::Followed);
    }
}
