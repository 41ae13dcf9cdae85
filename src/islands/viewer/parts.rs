//! The elements of the dialog, and the texts that change with the picture.

use super::{super::place::from_page, Lightbox, slide::Slide};
use crate::{
    browser::Element,
    fragment,
    gesture::plane::{decimal, px},
};

/// The dialog and what the viewer touches in it.
#[derive(Debug)]
pub(super) struct Parts {
    /// The dialog. `data-phase`, `data-zoom` and `data-quiet` on it tell CSS what goes on.
    pub(super) dialog: Element,
    /// What is touched and holds the row.
    pub(super) stage: Element,
    /// The row of pictures, which moves sideways.
    pub(super) row: Element,
    /// The three places in the row.
    pub(super) holders: [Element; 3],
    /// An empty box where controls and text leave room for a fitted picture.
    pub(super) area: Element,
    /// Caption and credit, which may scroll.
    pub(super) text: Element,
    /// The button that has the focus at first.
    pub(super) close: Element,
    zoom: Element,
    share: Element,
    share_name: Element,
    turns: [Element; 2],
    position: Element,
    caption: Element,
    credit: Element,
    error: Element,
}

impl Parts {
    /// Finds them; none if the dialog is not the viewer's.
    pub(super) fn find(dialog: Element) -> Option<Self> {
        let find = |selector: &str| dialog.query(selector);
        Some(Self {
            stage: find(".viewer__stage")?,
            row: find(".viewer__row")?,
            holders: dialog.query_all(".viewer__holder").try_into().ok()?,
            area: find(".viewer__area")?,
            text: find(".viewer__text")?,
            close: find("[data-do=close]")?,
            zoom: find("[data-do=zoom]")?,
            share: find("[data-share]")?,
            share_name: find("[data-name]")?,
            turns: [find("[data-do=previous]")?, find("[data-do=next]")?],
            position: find(".viewer__position")?,
            caption: find(".viewer__caption")?,
            credit: find(".viewer__credit")?,
            error: find(".viewer__error")?,
            dialog,
        })
    }

    /// Everything that can be pressed, and the text if it can be scrolled, in order.
    pub(super) fn focusable(&self) -> Vec<Element> {
        self.dialog.query_all("button:not([hidden]), a, [tabindex='0']")
    }

    /// Tells CSS how far opening or closing has come.
    pub(super) fn set_phase(&self, phase: &str) {
        self.dialog.set_attribute("data-phase", phase);
    }

    /// Lets the text begin where the fitted picture does.
    pub(super) fn set_measure(&self, width: f64) {
        self.dialog.set_property("--viewer-measure", &px(width));
    }

    /// Fades everything but the picture: 1 is all there, 0 is all clear.
    pub(super) fn set_backdrop(&self, opacity: f64) {
        self.dialog.set_property("--viewer-backdrop", &decimal(opacity));
    }

    /// Tells whether the picture did not come.
    pub(super) fn set_error(&self, error: bool) {
        self.error.set_flag("hidden", !error);
    }

    /// Shows whether the picture is zoomed, and offers to zoom it if that is worth a button.
    pub(super) fn set_zoom(&self, zoomed: bool, worth: bool) {
        self.zoom.set_attribute("aria-pressed", if zoomed { "true" } else { "false" });
        self.zoom.set_flag("hidden", !worth && !zoomed);
        match (zoomed, worth) {
            (true, _) => self.dialog.set_attribute("data-zoom", "in"),
            (false, true) => self.dialog.set_attribute("data-zoom", "fit"),
            (false, false) => self.dialog.remove_attribute("data-zoom"),
        }
    }

    /// Makes a text that is longer than its box one that keyboard and finger can scroll.
    pub(super) fn measure_text(&self) {
        let overflows = self.text.overflows();
        self.text.set_flag("data-scrolls", overflows);
        if overflows {
            self.text.set_attribute("tabindex", "0");
        } else {
            self.text.remove_attribute("tabindex");
        }
    }

    fn set_caption(&self, slide: &Slide) {
        let figure = slide.figure();
        let find = |selector: &str| figure.as_ref().and_then(|figure| figure.query(selector));
        let caption = find(".photo__caption, .gallery__caption").map(|it| it.text());
        let caption = caption.unwrap_or_default();
        let shared = slide.fragment();
        self.share.set_attribute("data-share", &shared);
        self.share.set_attribute("href", &from_page(&fragment::shared(&shared)));
        self.share_name.set_text(&caption);
        self.caption.set_text(&caption);
        self.credit.set_text("");
        if let Some(credit) = find(".photo__credit").and_then(|credit| credit.copy()) {
            self.credit.append(&credit);
        }
    }

    fn set_position(&self, index: usize, total: usize) {
        self.position.set_flag("hidden", total < 2);
        let words = self.position.attribute("data-words").unwrap_or_default();
        let words = words.replace("{n}", &(index + 1).to_string());
        self.position.set_text(&words.replace("{total}", &total.to_string()));
    }
}

impl Lightbox {
    /// Puts the words that belong to the picture into the dialog.
    pub(super) fn tell_slide(&self) {
        let Some((index, slide)) = self.slide_at(self.position.get()) else { return };
        self.parts.set_caption(slide);
        self.parts.set_position(index, self.slides.len());
        self.parts.measure_text();
        let neighbours = self.neighbours();
        let there = [neighbours.before, neighbours.after];
        for (button, there) in self.parts.turns.iter().zip(there) {
            button.set_flag("hidden", self.slides.len() < 2);
            // A disabled button would lose the focus, and the keys with it.
            button.set_attribute("aria-disabled", if there { "false" } else { "true" });
        }
    }
}
