//! The pictures, large: a `<dialog>` over plain links to the files.
//!
//! What hands mean and where pictures go is reckoned in [`gesture`](crate::gesture); here it is
//! brought into the page.
//!
//! - [`parts`]: the elements of the dialog, and its texts
//! - [`slide`]: the pictures of the page
//! - [`row`]: the three places in which pictures stand
//! - [`moving`]: frames, and everything that moves by itself
//! - [`opening`]: opening and closing
//! - [`address`]: what the address and the history say of it
//! - [`input`]: pointers and the wheel; [`keys`]: the keyboard
//!
//! Without a browser nothing wakes: the dialog stays closed and the links lead to the files.

mod address;
mod input;
mod keys;
mod moving;
mod opening;
mod parts;
mod row;
mod slide;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use self::{address::Entry, parts::Parts, row::Holder, slide::Slide};
use super::{
    reading::{self, Follower, View},
    wake,
};
use crate::{
    browser::{self, Element, Event, Frame, Manners, Missing, Rect, Target, Timer, listen},
    gesture::{
        album::Album,
        hand::Hand,
        pan_zoom::PanZoom,
        plane::{Area, Point, Size},
        stage::{Glide, Neighbours, Stage},
    },
};

/// The dialog that shows the pictures large, one beside the other.
///
/// It opens at a click on any `a[data-photo]` and for addresses that end in `#photo-<id>`. Without
/// a browser, or where the engine has no modal dialogs, those are plain links.
#[island]
pub fn Viewer(
    /// The closed dialog with its controls and words.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let dialog = browser::query("dialog.viewer").ok_or(Missing("viewer"))?;
    if !dialog.is_dialog() {
        return Err(Missing("dialog"));
    }
    let slides = slide::collect();
    let viewer = Rc::new(Lightbox::new(Parts::find(dialog).ok_or(Missing("viewer"))?, slides));
    viewer.listen().ok_or(Missing("events"))?;
    viewer.follow_address();
    Ok(())
}

/// Where the viewer is between closed and open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    Closed,
    Opening,
    Open,
    Closing,
}

/// The dialog at work. All state is in cells that are never borrowed across a call into the
/// browser, which may call back.
struct Lightbox {
    parts: Parts,
    slides: Vec<Slide>,
    album: Album,
    holders: [Holder; 3],
    phase: Cell<Phase>,
    /// Whether it has been open and listens to more than what opens it.
    listens: Cell<bool>,
    entry: Cell<Entry>,
    /// The photo link that has the focus back after closing.
    trigger: RefCell<Option<Element>>,
    /// Which picture is shown; see [`Album`].
    position: Cell<i32>,
    stage: Cell<Stage>,
    hand: Cell<Hand>,
    /// The stage's corner in the window.
    origin: Cell<Point>,
    /// What moves by itself, and since when.
    glide: Cell<Option<(Glide, f64)>>,
    frame: Cell<Option<Frame>>,
    frame_asked: Cell<bool>,
    tap: Cell<Option<Timer>>,
    rest: Cell<Option<Timer>>,
    change: Cell<Option<Timer>>,
}

impl Lightbox {
    fn new(parts: Parts, slides: Vec<Slide>) -> Self {
        let holders = parts.holders.clone().map(Holder::new);
        let pan_zoom = PanZoom::new(Size::default(), Area::default(), false);
        Self {
            album: Album { len: slides.len() },
            parts,
            slides,
            holders,
            phase: Cell::default(),
            listens: Cell::default(),
            entry: Cell::default(),
            trigger: RefCell::default(),
            position: Cell::default(),
            stage: Cell::new(Stage::new(Size::default(), pan_zoom, Neighbours::default())),
            hand: Cell::default(),
            origin: Cell::default(),
            glide: Cell::default(),
            frame: Cell::default(),
            frame_asked: Cell::default(),
            tap: Cell::default(),
            rest: Cell::default(),
            change: Cell::default(),
        }
    }

    /// Listens, for as long as the page lives, to what opens it.
    fn listen(self: &Rc<Self>) -> Option<()> {
        self.hear(Target::Document, "click", Manners::Active, Self::link_clicked)?;
        for event in ["popstate", "hashchange"] {
            self.hear(Target::Window, event, Manners::Passive, |viewer, _| {
                viewer.follow_address();
            })?;
        }
        Some(())
    }

    /// Listens to everything else, from the first opening on: most readers never need it.
    fn listen_inside(self: &Rc<Self>) -> Option<()> {
        if self.listens.replace(true) {
            return Some(());
        }
        let dialog = || Target::Element(self.parts.dialog.clone());
        self.hear(dialog(), "click", Manners::Passive, Self::button_clicked)?;
        self.hear(dialog(), "cancel", Manners::Active, |viewer, event| {
            event.prevent_default();
            viewer.close();
        })?;
        self.hear(dialog(), "close", Manners::Passive, |viewer, _| viewer.was_closed())?;
        self.hear(dialog(), "load", Manners::Capture, |viewer, event| viewer.loaded(event, true))?;
        self.hear(dialog(), "error", Manners::Capture, |viewer, event| {
            viewer.loaded(event, false);
        })?;
        reading::follow(Rc::new(Fitting(Rc::clone(self)))).ok()?;
        self.hear(Target::Document, "keydown", Manners::Active, Self::key_pressed)?;
        self.listen_to_pointers()
    }

    fn hear(
        self: &Rc<Self>,
        target: Target,
        event: &'static str,
        manners: Manners,
        act: fn(&Rc<Self>, &Event<'_>),
    ) -> Option<()> {
        let viewer = Rc::clone(self);
        listen(target, event, manners, move |event| act(&viewer, event))?.keep();
        Some(())
    }

    fn link_clicked(self: &Rc<Self>, event: &Event<'_>) {
        if event.is_modified() || event.is_taken() {
            return;
        }
        let Some(link) = event.target().and_then(|it| it.closest("a[data-photo]")) else { return };
        let id = link.attribute("data-photo").unwrap_or_default();
        if let Some(slide) = self.slides.iter().position(|slide| slide.id == id)
            && self.open(slide, &link, Entry::Pushed).is_ok()
        {
            event.prevent_default();
        }
    }

    fn button_clicked(self: &Rc<Self>, event: &Event<'_>) {
        let button = event.target().and_then(|it| it.closest("[data-do]"));
        match button.and_then(|button| button.attribute("data-do")).as_deref() {
            Some("close") => self.close(),
            Some("zoom") => self.toggle_zoom(self.stage.get().pan_zoom().area().middle()),
            Some("previous") => self.turn(-1, 0.0),
            Some("next") => self.turn(1, 0.0),
            _ => {}
        }
    }

    /// Whether it may be handled: wholly open.
    fn is_open(&self) -> bool {
        self.phase.get() == Phase::Open
    }

    /// Whether the page behind it must keep still.
    fn is_shown(&self) -> bool {
        self.phase.get() != Phase::Closed
    }

    fn slide_at(&self, position: i32) -> Option<(usize, &Slide)> {
        let index = self.album.slide(position)?;
        Some((index, self.slides.get(index)?))
    }

    fn neighbours(&self) -> Neighbours {
        let position = self.position.get();
        Neighbours {
            before: self.album.slide(position - 1).is_some(),
            after: self.album.slide(position + 1).is_some(),
        }
    }
}

/// Keeps an open viewer fitted to the window.
struct Fitting(Rc<Lightbox>);

impl Follower for Fitting {
    /// None: what it measures depends on what it writes first.
    fn rects(&self, _: f64) -> Vec<Rect> {
        Vec::new()
    }

    fn moved(&self, _: &View) {
        self.0.fit();
    }
}
