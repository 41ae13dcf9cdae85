//! The three places in which pictures stand: the one that is shown and its neighbours.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::{Lightbox, Phase, slide::Slide};
use crate::{
    browser::{self, Element, Event, Rect},
    gesture::{
        pan_zoom::PanZoom,
        plane::{Area, Point, Size, View, px, translation},
    },
};

/// One place. As the row goes on, the place that falls behind is used again ahead.
#[derive(Debug)]
pub(super) struct Holder {
    element: Element,
    /// Which position it shows.
    position: Cell<Option<i32>>,
    /// The zoom level at which its picture is laid out; transforms go on from there.
    layout: Cell<f64>,
    picture: RefCell<Option<Element>>,
}

impl Holder {
    /// A place without a picture.
    pub(super) fn new(element: Element) -> Self {
        Self {
            element,
            position: Cell::default(),
            layout: Cell::new(1.0),
            picture: RefCell::default(),
        }
    }

    /// Its picture.
    pub(super) fn picture(&self) -> Option<Element> {
        self.picture.borrow().clone()
    }

    /// Whether it holds this element.
    fn shows(&self, picture: &Element) -> bool {
        self.picture.borrow().as_ref() == Some(picture)
    }

    /// Takes its picture away.
    pub(super) fn clear(&self) {
        self.position.set(None);
        self.picture.replace(None);
        self.element.set_text("");
        self.element.set_flag("data-loading", false);
        self.element.set_flag("data-failed", false);
    }

    /// A new element for each picture: one whose address changes would show the old one until the
    /// new one has come.
    fn fill(&self, position: i32, slide: &Slide) {
        self.clear();
        let Some((whole, picture)) = image(slide) else { return };
        picture.set_attribute("class", "viewer__picture");
        picture.set_attribute("alt", &slide.alt());
        picture.set_attribute("draggable", "false");
        picture.set_attribute("decoding", "async");
        if let Some(small) = slide.thumbnail.shown_file().filter(|it| !it.contains(['"', '\\'])) {
            picture.set_property("background-image", &["url(\"", &small, "\")"].concat());
        }
        self.element.set_flag("data-loading", true);
        self.element.append(&whole);
        self.picture.replace(Some(picture));
        self.position.set(Some(position));
    }

    /// Lays the picture out at the size it has in `view`, so that it is sharp there.
    pub(super) fn lay_out(&self, natural: Size, view: View) {
        self.layout.set(view.zoom_level);
        if let Some(picture) = self.picture() {
            picture.set_property("width", &px(natural.width * view.zoom_level));
            picture.set_property("height", &px(natural.height * view.zoom_level));
        }
        self.draw(view);
    }

    /// Brings the picture to `view`.
    pub(super) fn draw(&self, view: View) {
        if let Some(picture) = self.picture() {
            picture.set_property("transform", &view.transform(self.layout.get()));
        }
    }

    /// Cuts the sides off that a thumbnail does not show, in natural px; nothing without `cut`.
    pub(super) fn cut(&self, cut: Option<Point>) {
        let Some(picture) = self.picture() else { return };
        let layout = self.layout.get();
        let inset =
            cut.map(|cut| ["inset(", &px(cut.y * layout), " ", &px(cut.x * layout), ")"].concat());
        picture.set_property("clip-path", &inset.unwrap_or_default());
    }
}

/// A new image for a slide, and what is to be appended for it: a photograph comes in several
/// formats and sizes, of which the engine chooses one for the width of the window.
fn image(slide: &Slide) -> Option<(Element, Element)> {
    let Some(whole) = slide.thumbnail.closest("picture").and_then(|picture| picture.copy()) else {
        let image = browser::create("img")?;
        image.set_attribute("src", &slide.file);
        return Some((image.clone(), image));
    };
    for part in whole.query_all("[sizes]") {
        part.set_attribute("sizes", "100vw");
        part.remove_attribute("loading");
    }
    let image = whole.query("img")?;
    Some((whole, image))
}

impl Lightbox {
    fn holder_of(&self, position: i32) -> Option<&Holder> {
        self.holders.get(usize::try_from(position.rem_euclid(3)).ok()?)
    }

    /// The place of the picture that is shown.
    pub(super) fn holder(&self) -> Option<&Holder> {
        self.holder_of(self.position.get())
    }

    /// The pan and zoom of the slide at `position`, in the room there is now.
    pub(super) fn pan_zoom_at(&self, position: i32) -> Option<PanZoom> {
        let (_, slide) = self.slide_at(position)?;
        Some(PanZoom::new(slide.natural, self.area(), slide.is_vector()))
    }

    /// Size of the stage; its corner is remembered for pointers.
    pub(super) fn measure_stage(&self) -> Size {
        let Rect { left, top, width, height } = self.parts.stage.rect();
        self.origin.set(Point::new(left, top));
        Size { width, height }
    }

    /// The room for a fitted picture, seen from the stage's corner.
    fn area(&self) -> Area {
        self.on_stage(self.parts.area.rect())
    }

    /// A box of the window, seen from the stage's corner.
    pub(super) fn on_stage(&self, rect: Rect) -> Area {
        let Point { x, y } = self.origin.get();
        let Rect { left, top, width, height } = rect;
        Area { left: left - x, top: top - y, width, height }
    }

    /// Puts a picture at `position`, fitted, unless it stands there already.
    pub(super) fn fill(&self, position: i32) {
        let (Some(holder), Some(pan_zoom)) = (self.holder_of(position), self.pan_zoom_at(position))
        else {
            return;
        };
        if holder.position.get() != Some(position)
            && let Some((_, slide)) = self.slide_at(position)
        {
            holder.fill(position, slide);
            holder.lay_out(pan_zoom.natural(), pan_zoom.fit());
        }
    }

    /// Puts pictures on both sides of the one that is shown.
    pub(super) fn fill_neighbours(&self) {
        let position = self.position.get();
        for beside in [position + 1, position - 1] {
            if self.album.slide(beside).is_some() {
                self.fill(beside);
            }
        }
        self.place();
    }

    /// Puts the three places where they belong in the row, and fits what is not shown.
    pub(super) fn place(&self) {
        let (here, step) = (self.position.get(), self.stage.get().step());
        for holder in &self.holders {
            let Some(position) = holder.position.get() else { continue };
            let away = position - here;
            holder.element.set_property("transform", &translation(f64::from(away) * step, 0.0));
            if away == 0 {
                holder.element.remove_attribute("aria-hidden");
            } else {
                holder.element.set_attribute("aria-hidden", "true");
            }
        }
    }

    /// Fits the pictures beside the one that is shown.
    pub(super) fn fit_neighbours(&self) {
        for holder in &self.holders {
            let position = holder.position.get().filter(|it| *it != self.position.get());
            if let Some(pan_zoom) = position.and_then(|position| self.pan_zoom_at(position)) {
                holder.lay_out(pan_zoom.natural(), pan_zoom.fit());
            }
        }
    }

    /// Draws the stage as it is now.
    pub(super) fn draw(&self) {
        let stage = self.stage.get();
        self.parts.row.set_property("transform", &translation(stage.shift, 0.0));
        self.parts.set_backdrop(stage.backdrop);
        if let Some(holder) = self.holder() {
            holder.draw(stage.view);
        }
        self.parts.set_zoom(stage.is_zoomed(), stage.pan_zoom().worth_zooming());
    }

    /// A picture has come, or never will.
    pub(super) fn loaded(self: &Rc<Self>, event: &Event<'_>, came: bool) {
        let Some(picture) = event.target() else { return };
        let Some(holder) = self.holders.iter().find(|holder| holder.shows(&picture)) else {
            return;
        };
        holder.element.set_flag("data-loading", false);
        holder.element.set_flag("data-failed", !came);
        self.show_error();
    }

    /// Says so if the picture that is shown did not come.
    pub(super) fn show_error(&self) {
        let failed = self.holder().is_some_and(|it| it.element.attribute("data-failed").is_some());
        self.parts.set_error(failed && self.phase.get() != Phase::Closed);
    }
}
