//! The one clock of the page: where things stand, once in an animation frame.
//!
//! Whatever may move things wakes it: scrolling, another size of the window or of what is in sight
//! of it, of the text, of a font. In the next frame it first reads the rectangles that its
//! followers ask for and then lets them write, so nobody has the page laid out twice. What takes long to
//! draw waits for the frame after it and has that one for itself. Once nothing has moved for [`SETTLED`]
//! the clock tells them that, too.
//!
//! No state is borrowed while a follower works: what it does may call the host page, which may
//! wake the clock again.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::{
    browser::{
        self, Frame, Manners, Missing, Rect, SizeWatcher, Target, after, listen, next_frame, now,
    },
    scroll::{self, Stand},
};

/// How long nothing must have moved until the page counts as settled, ms. Safari refuses more than
/// 100 changes of the address in 30 s, so they are at least this far apart.
pub(super) const SETTLED: u32 = 300;

/// What wakes the clock, besides the size of the page's text.
const WAKES: [(Target, &str); 5] = [
    (Target::Window, "scroll"),
    (Target::Window, "resize"),
    (Target::VisualViewport, "scroll"),
    (Target::VisualViewport, "resize"),
    (Target::Fonts, "loadingdone"),
];

/// What a follower asked for, as it stands in one frame.
#[derive(Debug)]
pub(super) struct View {
    /// Height of the window, CSS px.
    pub(super) height: f64,
    /// The rectangles, in the follower's own order.
    pub(super) rects: Vec<Rect>,
    /// Whether the reader has flung the page to where it is now, or leapt there.
    pub(super) is_flung: bool,
    /// Whether it was in one leap.
    pub(super) has_leapt: bool,
    /// The time, ms.
    pub(super) time: f64,
}

/// What waits for a frame of its own, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wait {
    /// In sight.
    InSight,
    /// Further up or down.
    OutOfSight,
    /// A detail of what was drawn before.
    Detail,
}

/// Who follows where things stand.
pub(super) trait Follower {
    /// Reads the rectangles it needs, and writes nothing. `height` is that of the window, CSS px.
    fn rects(&self, height: f64) -> Vec<Rect>;

    /// Things may have moved: `view` holds the rectangles as they are now.
    fn moved(&self, view: &View);

    /// Whether there is something to [`Self::draw`] in a frame of its own, and how soon.
    fn waits(&self) -> Option<Wait> {
        None
    }

    /// Writes what takes long to draw. Nobody reads in that frame, and nobody else draws.
    fn draw(&self) {}

    /// Nothing has moved for [`SETTLED`]. Whoever writes before the next follower reads has the page's
    /// styles computed once more: what can wait for the next change is not written here.
    fn settled(&self) {}
}

thread_local! {
    static CLOCK: Clock = Clock::default();
}

#[derive(Default)]
struct Clock {
    followers: RefCell<Vec<Rc<dyn Follower>>>,
    /// Whether it listens to what wakes it.
    listens: Cell<bool>,
    /// The frame that was asked for.
    frame: Cell<Option<Frame>>,
    /// The frame in which everybody was last told, or somebody drew, ms.
    told: Cell<f64>,
    /// How far the page was scrolled in the frame before.
    stood: Cell<Option<Stand>>,
    /// Whether the frame before was for drawing.
    drew: Cell<bool>,
    /// When it was last woken, ms.
    woken: Cell<f64>,
    /// Whether it waits for the page to settle.
    waits: Cell<bool>,
}

/// Tells `follower` from the next frame on, for as long as the page lives.
///
/// # Errors
/// When the engine cannot tell what moves; never without a browser, where nothing does.
pub(super) fn follow(follower: Rc<dyn Follower>) -> Result<(), Missing> {
    listen_once()?;
    CLOCK.with(|clock| clock.followers.borrow_mut().push(follower));
    wake();
    Ok(())
}

/// Has everything read anew in the next frame.
pub(super) fn wake() {
    CLOCK.with(|clock| {
        clock.woken.set(now());
        if !clock.waits.replace(true) {
            wait(SETTLED);
        }
        let asked = clock.frame.take().unwrap_or_else(|| next_frame(tell_moved));
        clock.frame.set(Some(asked));
    });
}

/// Tells one follower how things stand at this moment.
pub(super) fn look(follower: &dyn Follower) {
    let (_, height) = browser::viewport();
    let rects = follower.rects(height);
    follower.moved(&View { height, rects, is_flung: false, has_leapt: false, time: now() });
}

/// Whether everybody is told anyway: has been in the frame at `time`, ms, or is to be in it or the next.
pub(super) fn is_due(time: f64) -> bool {
    CLOCK.with(|clock| {
        let frame = clock.frame.take();
        let is_due = frame.is_some() || clock.told.get() == time;
        clock.frame.set(frame);
        is_due
    })
}

fn listen_once() -> Result<(), Missing> {
    if CLOCK.with(|clock| clock.listens.replace(true)) {
        return Ok(());
    }
    for (target, event) in WAKES {
        // What an engine does not have cannot move anything either.
        if let Some(listener) = listen(target, event, Manners::Passive, |_| wake()) {
            listener.keep();
        }
    }
    // A section that opens, a picture that arrives, a larger text: all change the size of main.
    let main = browser::by_id("main").ok_or(Missing("main"))?;
    SizeWatcher::new(&main, wake)?.keep();
    Ok(())
}

fn followers() -> Vec<Rc<dyn Follower>> {
    CLOCK.with(|clock| clock.followers.borrow().clone())
}

fn tell_moved(time: f64) {
    CLOCK.with(|clock| {
        clock.frame.set(None);
        clock.told.set(time);
    });
    let followers = followers();
    let stands = Stand { top: browser::scroll_top(), time: now() };
    let stood = CLOCK.with(|clock| clock.stood.replace(Some(stands))).unwrap_or(stands);
    if has_drawn(&followers) {
        wake();
        return;
    }
    let (_, height) = browser::viewport();
    let view = |it: &Rc<dyn Follower>| View {
        height,
        rects: it.rects(height),
        is_flung: scroll::is_flung(stood, stands, height),
        has_leapt: scroll::has_leapt(stood, stands, height),
        time: stands.time,
    };
    let views: Vec<View> = followers.iter().map(view).collect();
    for (follower, view) in followers.iter().zip(&views) {
        follower.moved(view);
    }
    if followers.iter().any(|it| it.waits().is_some()) {
        wake();
    }
}

/// Has one of the `followers` draw what waits for a frame of its own, in every second frame at most: the others
/// are for reading.
fn has_drawn(followers: &[Rc<dyn Follower>]) -> bool {
    let is_turn = CLOCK.with(|clock| !clock.drew.get());
    let waiting = followers.iter().filter(|_| is_turn).filter_map(|it| Some((it.waits()?, it)));
    let next = waiting.min_by_key(|(wait, _)| *wait);
    CLOCK.with(|clock| clock.drew.set(next.is_some()));
    if let Some((_, follower)) = next {
        follower.draw();
    }
    next.is_some()
}

/// Looks after `ms` whether the page has settled; scrolling itself only notes the time.
fn wait(ms: u32) {
    after(ms, || {
        let rested = now() - CLOCK.with(|clock| clock.woken.get());
        let left = f64::from(SETTLED) - rested;
        if left >= 1.0 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1..=300")]
            wait(left as u32);
        } else {
            CLOCK.with(|clock| clock.waits.set(false));
            for follower in followers() {
                follower.settled();
            }
        }
    })
    .keep();
}
