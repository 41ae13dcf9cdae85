//! Scenes: graphics that follow the step being read.

use std::{cell::Cell, rc::Rc};

use leptos::{html, prelude::*};

use super::{
    css_number,
    reading::{self, Follower, View, Wait},
    wake,
};
use crate::{
    browser::{self, Element, Missing, Rect},
    scroll::{self, DEFAULT_LINE, Reading},
};

/// On the root of a scene: it changes at once, not softly, since the reader has jumped to it or is
/// flinging the page: a slow phone then has no frame to spare for what fades.
const JUMPED: &str = "data-jumped";

/// Where this property is 1 the styles have the scene follow its steps.
const LIVE: &str = "--live";

/// On the root of a scene: it does not fit its room and so does not stick.
const STANDS: &str = "data-stands";

/// On `<html>` while pieces of the page wait to be laid out.
const ASIDE: &str = "data-aside";

/// A mark that is drawn as far as its step is read.
const DRAWN: &str = "[data-progress]";

/// On the step being read: the styles give it the ink of what is read.
const READING: &str = "data-reading";

/// A piece of the page that is laid out by itself (style/pieces.css).
const PIECE: &str = "[data-piece]";

/// How much of the window's height a graphic beside its steps may take: the bar and some air stay.
const BESIDE: f64 = 0.84;

/// One scene or still: its root says where the reader is, and the styles draw it.
///
/// The root carries `data-at`, the step being read from 0 (−1 before the first); marks that are drawn
/// as far as it is read carry `--progress`, `0..=1` of that step; the step itself, in scenes,
/// `data-reading`. Without `data-at`, while the scene is
/// further than one window's height from the window or where the styles do not have it follow its
/// steps (style/scene-live.css), everything is shown, as without a browser.
#[island]
pub fn Scene(
    /// The graphic and its steps.
    children: Children,
) -> impl IntoView {
    let (at, set_at) = signal(None::<String>);
    let root = NodeRef::<html::Div>::new();
    Effect::new(move |_| wake(|| start(&root, set_at)));
    view! {
        <div class="scene__live" node_ref=root data-at=at>
            {children()}
        </div>
    }
}

/// What the graphic of a scene shows: everything, or what has come up to a step, or what is there before
/// the first.
type State = Option<Option<usize>>;

/// The number of the step being read, as the styles know it.
fn number(step: Option<usize>) -> String {
    step.map_or_else(|| "-1".to_owned(), |step| step.to_string())
}

fn start(root: &NodeRef<html::Div>, set_at: WriteSignal<Option<String>>) -> Result<(), Missing> {
    let root = browser::element(root).ok_or(Missing("scene"))?;
    let graphic = root.query(".graphic").ok_or(Missing("graphic"))?;
    let drawing = graphic.query(".graphic__drawing").ok_or(Missing("drawing"))?;
    let steps = root.query_all(".step[data-step]");
    let drawn = graphic.query_all(DRAWN);
    let is_still = root.closest("[data-manner=still]").is_some();
    let around = around(&root);
    reading::follow(Rc::new(Stage {
        root,
        around,
        graphic,
        drawing,
        steps,
        drawn,
        is_still,
        set_at,
        now: Cell::default(),
        shown: Cell::default(),
        marked: Cell::default(),
        jumped: Cell::default(),
        in_sight: Cell::default(),
        woken: Cell::default(),
        follows: Cell::default(),
        fitted: Cell::default(),
    }))
}

/// What may not be laid out yet around `root`, from the outside.
fn around(root: &Element) -> Vec<Element> {
    let mut around = Vec::new();
    let mut inner = root.closest(PIECE);
    while let Some(piece) = inner {
        inner = piece.parent().and_then(|it| it.closest(PIECE));
        around.insert(0, piece);
    }
    around
}

/// A scene with what its state follows from.
struct Stage {
    root: Element,
    /// The pieces of the page it stands in, from the outside. To ask for a box inside a piece that
    /// is not laid out would lay it out.
    around: Vec<Element>,
    graphic: Element,
    /// What is left of the graphic's height when its words have theirs.
    drawing: Element,
    steps: Vec<Element>,
    /// The marks that are drawn as far as their step is read. The root does not carry how far: every
    /// frame would have the styles of all it holds computed anew.
    drawn: Vec<Element>,
    is_still: bool,
    set_at: WriteSignal<Option<String>>,
    /// What is read of it; none while everything is to be shown.
    now: Cell<Option<Reading>>,
    /// What the graphic shows.
    shown: Cell<State>,
    /// The step that has the ink of what is read.
    marked: Cell<Option<usize>>,
    /// Whether what is read now was come to by a jump or a fling.
    jumped: Cell<bool>,
    /// Whether it stood in the window when it was last read.
    in_sight: Cell<bool>,
    /// Whether it was told once where it stands.
    woken: Cell<bool>,
    /// Whether the styles have it follow its steps: read with the rectangles, before anybody writes.
    follows: Cell<bool>,
    /// The window and the graphic's height for which it was seen whether the graphic fits.
    fitted: Cell<(f64, f64, f64)>,
}

impl Follower for Stage {
    fn rects(&self, height: f64) -> Vec<Rect> {
        let near = |it: &Rect| scroll::is_near(it.top, it.height, height);
        let far = self.around.iter().map(Element::rect).find(|it| !near(it));
        let root = far.unwrap_or_else(|| self.root.rect());
        let mut rects = vec![root];
        if near(&root) {
            rects.push(self.graphic.rect());
            rects.extend(self.steps.iter().map(Element::rect));
            self.follows.set(self.is_live());
        }
        rects
    }

    fn moved(&self, view: &View) {
        let (reading, in_sight) = match view.rects.as_slice() {
            [root, graphic, steps @ ..] => {
                let is_new = self.fitted.get() == (0.0, 0.0, 0.0);
                if root.top > view.height || is_new {
                    self.fit(*graphic, steps);
                }
                let in_sight = root.top < view.height && root.bottom() > 0.0;
                let follows = self.follows.get();
                (follows.then(|| self.reading(*graphic, steps, view.height)), in_sight)
            }
            _ => (None, false),
        };
        let before = self.now.replace(reading);
        let comes = before.is_none() && in_sight;
        // What the reader comes to by a leap must not be seen to lose what it had.
        let leaps = self.woken.replace(true) && comes;
        self.in_sight.set(in_sight);
        if !self.is_drawn() {
            self.jumped.set(leaps || view.is_flung);
            if comes || (in_sight && view.has_leapt) {
                self.draw_state();
            }
        } else if reading.is_some_and(|it| before != Some(it)) {
            self.draw_progress();
        }
    }

    /// The graphic, then the ink of the steps.
    fn waits(&self) -> Option<Wait> {
        match (self.is_drawn(), self.in_sight.get()) {
            (false, true) => Some(Wait::InSight),
            (false, false) => Some(Wait::OutOfSight),
            (true, _) => (self.marked.get() != self.to_mark()).then_some(Wait::Detail),
        }
    }

    fn draw(&self) {
        if self.is_drawn() {
            self.mark_step();
        } else {
            self.draw_state();
        }
    }

    fn settled(&self) {
        let (_, height) = browser::viewport();
        let is_laid_out = browser::root().is_some_and(|it| it.attribute(ASIDE).is_none());
        if is_laid_out && self.root.rect().top > height {
            let first = self.steps.first().map(Element::rect);
            self.fit(self.graphic.rect(), first.as_slice());
        }
    }
}

impl Stage {
    /// What the graphic is to show.
    fn state(&self) -> State {
        self.now.get().map(|it| it.step)
    }

    fn is_drawn(&self) -> bool {
        self.shown.get() == self.state()
    }

    fn draw_state(&self) {
        let state = self.state();
        self.root.set_flag(JUMPED, self.jumped.get());
        self.set_at.set(state.map(number));
        self.draw_progress();
        self.shown.set(state);
    }

    /// The step that is to have the ink of what is read.
    fn to_mark(&self) -> Option<usize> {
        self.state().flatten().filter(|_| !self.is_still)
    }

    fn mark_step(&self) {
        let read = self.to_mark();
        for (step, is_read) in [(self.marked.replace(read), false), (read, true)] {
            if let Some(step) = step.and_then(|it| self.steps.get(it)) {
                step.set_flag(READING, is_read);
            }
        }
    }

    fn draw_progress(&self) {
        let Some(reading) = self.now.get() else { return };
        for mark in &self.drawn {
            mark.set_property("--progress", &css_number(reading.progress));
        }
    }

    /// What is read of the scene.
    fn reading(&self, graphic: Rect, steps: &[Rect], height: f64) -> Reading {
        if self.is_still {
            let came = self.now.get().is_some_and(|it| it.step.is_some());
            let comes = scroll::has_come(graphic.top, graphic.height, height);
            let last = steps.len().saturating_sub(1);
            return if came || comes { Reading::whole(last) } else { Reading::BEFORE };
        }
        let line = if is_beside(graphic, steps) {
            height * DEFAULT_LINE
        } else {
            scroll::line_under(graphic.bottom(), height)
        };
        let tops: Vec<f64> = steps.iter().map(|it| it.top).collect();
        let heights: Vec<f64> = steps.iter().map(|it| it.height).collect();
        scroll::reading(&tops, &heights, line)
    }

    /// Whether the styles have it follow its steps, as they are at this moment.
    fn is_live(&self) -> bool {
        self.root.property(LIVE) == "1"
    }

    /// Sees, only when something has another size, whether the graphic fits. Below the window nobody
    /// sees the change; elsewhere it is seen once, when the reader comes to the scene by a link.
    fn fit(&self, graphic: Rect, steps: &[Rect]) {
        let (width, height) = browser::viewport();
        if self.is_still || self.fitted.get() == (width, height, graphic.height) {
            return;
        }
        self.root.set_flag(STANDS, false);
        let sticks = self.graphic.rect();
        let fits = if is_beside(graphic, steps) {
            sticks.height <= height * BESIDE
        } else {
            !self.drawing.overflows()
        };
        self.root.set_flag(STANDS, !fits);
        self.follows.set(self.is_live());
        self.fitted.set((width, height, self.graphic.rect().height));
    }
}

/// Whether a graphic stands beside the steps and not over them.
fn is_beside(graphic: Rect, steps: &[Rect]) -> bool {
    steps.first().is_some_and(|it| graphic.left >= it.right() || graphic.right() <= it.left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_numbered_from_minus_one() {
        assert_eq!(number(None), "-1");
        assert_eq!(number(Some(11)), "11");
    }

    #[test]
    fn a_graphic_is_beside_the_steps_on_either_side_and_not_above_them() {
        let rect = |left: f64, width: f64| Rect { left, top: 0.0, width, height: 10.0 };
        let steps = [rect(400.0, 300.0)];
        let cases = [(720.0, 200.0, true), (0.0, 400.0, true), (380.0, 400.0, false)];
        for (left, width, expected) in cases {
            assert_eq!(is_beside(rect(left, width), &steps), expected, "{width} at {left}");
        }
    }
}
