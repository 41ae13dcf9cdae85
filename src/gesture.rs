//! What fingers, mouse and wheel do to a picture, as arithmetic without a DOM.
//!
//! - [`plane`]: points, sizes and where a picture lies ([`View`](plane::View))
//! - [`pan_zoom`]: how far one slide can be zoomed and panned: zoom levels, bounds, zooming
//!   about a point
//! - [`hand`]: pointer events → what the hand means ([`Gesture`](hand::Gesture))
//! - [`stage`]: what a gesture does to the picture and to the row of pictures
//! - [`album`]: which picture comes before and after
//! - [`motion`]: easing and springs, as functions of the time passed
//!
//! The behaviour and every constant is PhotoSwipe 5.4.4's unless its comment says otherwise; the
//! names of its sources stand beside them. Nothing here needs a browser, and no finite input makes
//! a value that is not finite.

pub mod album;
pub mod hand;
pub mod motion;
pub mod pan_zoom;
pub mod plane;
pub mod stage;

/// How far a finger moves before its axis is decided, px (`gestures.js`).
pub const AXIS_LOCK: f64 = 10.0;
/// Two taps within this time are one double tap, ms (`gestures.js`).
pub const DOUBLE_TAP_TIME: f64 = 300.0;
/// Two taps within this distance are one double tap, px (`gestures.js`).
pub const DOUBLE_TAP_DISTANCE: f64 = 25.0;
/// Speed is measured over at least this time, ms (`gestures.js`).
pub const VELOCITY_SAMPLE: f64 = 50.0;

/// A swipe faster than this turns the page, px/ms (`drag-handler.js`).
pub const SWIPE_SPEED: f64 = 0.5;
/// A neighbour that shows more than this share turns the page (`drag-handler.js`).
pub const SWIPE_SHARE: f64 = 0.5;
/// Against half a page shown, a hand moving back faster than this keeps it, px/ms
/// (`drag-handler.js`).
pub const SWIPE_BACK_SPEED: f64 = 0.1;
/// A picture pulled over its bounds follows by this share (`drag-handler.js`).
pub const PAN_FRICTION: f64 = 0.35;
/// A row of pictures pulled over its end follows by this share (`main-scroll.js`).
pub const ROW_FRICTION: f64 = 0.35;
/// A fitted picture dragged up or down follows by this share (`drag-handler.js`).
pub const CLOSE_FRICTION: f64 = 0.6;
/// Dragged up or down this far the viewer closes; 1 is [`CLOSE_REACH`] (`drag-handler.js`).
pub const CLOSE_RATIO: f64 = 0.4;
/// The share of the viewport's height that counts as 1 for [`CLOSE_RATIO`] (`drag-handler.js`).
pub const CLOSE_REACH: f64 = 1.0 / 3.0;
/// What a thrown picture keeps of its speed in each millisecond (`drag-handler.js`).
pub const DECELERATION: f64 = 0.995;

/// A pinch over the largest zoom follows by this share (`zoom-handler.js`).
pub const UPPER_ZOOM_FRICTION: f64 = 0.05;
/// A pinch under the fitted size follows by this share (`zoom-handler.js`).
pub const LOWER_ZOOM_FRICTION: f64 = 0.15;
/// A pinch that was once this much over the fitted size does not close (`zoom-handler.js`).
pub const PINCH_OVER_FIT: f64 = 1.0 + 1.0 / 15.0;
/// The backdrop is clear when a pinch has taken this share of the size (`zoom-handler.js`).
pub const PINCH_FADE: f64 = 1.0 / 1.2;

/// A zoomed picture is at most this many times the fitted one (`zoom-level.js`).
pub const SECONDARY_OF_FIT: f64 = 3.0;
/// The widest a picture becomes at a tap, px (`zoom-level.js`).
pub const SECONDARY_WIDTH: f64 = 4_000.0;
/// The largest zoom as a multiple of the fitted one (`zoom-level.js`).
pub const MAX_OF_FIT: f64 = 4.0;
/// A drawing made of lines is as sharp at any size, so a tap always zooms it at least this much.
/// Ours: PhotoSwipe never goes over the natural size.
pub const VECTOR_OF_FIT: f64 = 2.0;
/// Less zoom than this is not worth a button. Ours.
pub const WORTH_ZOOMING: f64 = 1.05;

/// A turn of the wheel by Δ px zooms by `2^(−WHEEL_ZOOM·Δ)` (`scroll-wheel.js`).
pub const WHEEL_ZOOM: f64 = 0.002;
/// How far an arrow key moves a zoomed picture, px (`keyboard.js`).
pub const KEY_PAN: f64 = 80.0;

/// Time of opening, closing and zooming, ms (`photoswipe.js`).
pub const DURATION: f64 = 333.0;
/// The curve of opening, closing and zooming: `cubic-bezier(.4, 0, .22, 1)` (`photoswipe.js`).
pub const CURVE: [f64; 4] = [0.4, 0.0, 0.22, 1.0];
/// Natural frequency of the row's spring (`main-scroll.js`).
pub const ROW_FREQUENCY: f64 = 30.0;
/// Natural frequency of a thrown picture's spring (`spring-easer.js`).
pub const PAN_FREQUENCY: f64 = 12.0;
/// Natural frequency of the spring after a pinch (`zoom-handler.js`).
pub const PINCH_FREQUENCY: f64 = 40.0;
/// Damping of a picture thrown against its bounds; others do not swing (`drag-handler.js`).
pub const THROWN_DAMPING: f64 = 0.82;
/// Gap between two pictures as a share of the viewport's width (`photoswipe.js`).
pub const SPACING: f64 = 0.1;
/// A row of at least this many pictures has no ends (`photoswipe.js`).
pub const LOOP_FROM: usize = 3;
