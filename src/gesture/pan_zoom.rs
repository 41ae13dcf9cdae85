//! How far one slide can be zoomed and panned: its zoom levels and the bounds of its pan.

use super::{
    MAX_OF_FIT, SECONDARY_OF_FIT, SECONDARY_WIDTH, VECTOR_OF_FIT, WHEEL_ZOOM, WORTH_ZOOMING,
    plane::{Area, Point, Size, View},
};

/// The zoom levels of a slide: its size against the natural one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ZoomLevels {
    /// Wholly visible, never over the natural size: how a picture opens.
    pub fit: f64,
    /// After a double tap.
    pub secondary: f64,
    /// The largest a pinch or the wheel makes it.
    pub max: f64,
}

/// The pan and zoom of a slide: a picture of a natural size, in the box that the viewer's controls
/// and caption leave free.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PanZoom {
    natural: Size,
    area: Area,
    zoom_levels: ZoomLevels,
}

impl PanZoom {
    /// Lays a picture of `natural` size into `area`; a `vector` drawing may be larger than natural.
    #[must_use]
    pub fn new(natural: Size, area: Area, vector: bool) -> Self {
        let natural = Size { width: side(natural.width), height: side(natural.height) };
        let area = Area { width: side(area.width), height: side(area.height), ..area };
        Self { natural, area, zoom_levels: zoom_levels(natural, area, vector) }
    }

    /// Its natural size.
    #[must_use]
    pub const fn natural(&self) -> Size {
        self.natural
    }

    /// The box it lies in.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// Its zoom levels.
    #[must_use]
    pub const fn zoom_levels(&self) -> ZoomLevels {
        self.zoom_levels
    }

    /// Wholly visible, in the middle.
    #[must_use]
    pub fn fit(&self) -> View {
        self.clamp_pan(View { zoom_level: self.zoom_levels.fit, x: 0.0, y: 0.0 })
    }

    /// Its width when fitted.
    #[must_use]
    pub fn fitted_width(&self) -> f64 {
        self.natural.width * self.zoom_levels.fit
    }

    /// Whether a tap would make it visibly larger.
    #[must_use]
    pub fn worth_zooming(&self) -> bool {
        self.zoom_levels.secondary >= self.zoom_levels.fit * WORTH_ZOOMING
    }

    /// Whether it is larger than fitted, so that it can be moved about.
    #[must_use]
    pub fn is_zoomed(&self, view: View) -> bool {
        view.zoom_level > self.zoom_levels.fit * 1.000_1
    }

    /// Lowest and highest left edge of the picture at `zoom_level`.
    #[must_use]
    pub fn bounds_x(&self, zoom_level: f64) -> (f64, f64) {
        bounds(self.area.left, self.area.width, self.natural.width * zoom_level)
    }

    /// Lowest and highest top edge of the picture at `zoom_level`.
    #[must_use]
    pub fn bounds_y(&self, zoom_level: f64) -> (f64, f64) {
        bounds(self.area.top, self.area.height, self.natural.height * zoom_level)
    }

    /// The nearest view without an empty margin that the picture could fill; an axis on which it
    /// fits is centred.
    #[must_use]
    pub fn clamp_pan(&self, view: View) -> View {
        View {
            x: clamp(view.x, self.bounds_x(view.zoom_level)),
            y: clamp(view.y, self.bounds_y(view.zoom_level)),
            ..view
        }
    }

    /// The view at `zoom_level`, kept between fitted and largest, with `point` kept where it is as
    /// far as the bounds allow.
    #[must_use]
    pub fn zoom_about(&self, view: View, point: Point, zoom_level: f64) -> View {
        self.clamp_pan(view.zoom_about(point, self.clamp_zoom_level(zoom_level)))
    }

    /// Fitted if it is zoomed, else the size of a double tap about `point`.
    #[must_use]
    pub fn toggle(&self, view: View, point: Point) -> View {
        if self.is_zoomed(view) {
            self.fit()
        } else {
            self.zoom_about(view, point, self.zoom_levels.secondary)
        }
    }

    /// The view after the wheel turned by `delta` px over `point`.
    #[must_use]
    pub fn wheel(&self, view: View, point: Point, delta: f64) -> View {
        let factor = (-WHEEL_ZOOM * delta.clamp(-5_000.0, 5_000.0) * std::f64::consts::LN_2).exp();
        self.zoom_about(view, point, view.zoom_level * factor)
    }

    /// The view after the box or the picture changed from `before`: fitted stays fitted, and what
    /// was in the middle of a zoomed picture stays there.
    #[must_use]
    pub fn carry_over(&self, before: &Self, view: View) -> View {
        if !before.is_zoomed(view) {
            return self.fit();
        }
        let (from, to) = (before.area.middle(), self.area.middle());
        self.clamp_pan(view.zoom_between(from, to, self.clamp_zoom_level(view.zoom_level)))
    }

    /// Whether `point` lies on the picture.
    #[must_use]
    pub fn covers(&self, view: View, point: Point) -> bool {
        let inside = |at: f64, start: f64, length: f64| at >= start && at < start + length;
        inside(point.x, view.x, self.natural.width * view.zoom_level)
            && inside(point.y, view.y, self.natural.height * view.zoom_level)
    }

    /// The nearest zoom level between fitted and largest.
    #[must_use]
    pub fn clamp_zoom_level(&self, zoom_level: f64) -> f64 {
        clamp(zoom_level, (self.zoom_levels.fit, self.zoom_levels.max))
    }

    /// The view from which the picture seems to grow out of a thumbnail, and how much of it the
    /// thumbnail cuts off at the left and right, and at the top and bottom, in natural px.
    #[must_use]
    pub fn over(&self, thumbnail: Area) -> (View, Point) {
        let (width, height) = (side(thumbnail.width), side(thumbnail.height));
        let zoom_level = (width / self.natural.width).max(height / self.natural.height);
        let cut = Point::new(
            ((self.natural.width - width / zoom_level) / 2.0).max(0.0),
            ((self.natural.height - height / zoom_level) / 2.0).max(0.0),
        );
        let view = View {
            zoom_level,
            x: thumbnail.left - cut.x * zoom_level,
            y: thumbnail.top - cut.y * zoom_level,
        };
        (view, cut)
    }
}

fn zoom_levels(natural: Size, area: Area, vector: bool) -> ZoomLevels {
    let fit = (area.width / natural.width).min(area.height / natural.height).min(1.0);
    let least = if vector { fit * VECTOR_OF_FIT } else { 0.0 };
    let secondary = (fit * SECONDARY_OF_FIT).min(1.0).max(least);
    let secondary = secondary.min(SECONDARY_WIDTH / natural.width).max(fit);
    ZoomLevels { fit, secondary, max: (fit * MAX_OF_FIT).max(1.0).max(secondary) }
}

fn bounds(start: f64, room: f64, length: f64) -> (f64, f64) {
    if length > room {
        (start + room - length, start)
    } else {
        let centre = start + (room - length) / 2.0;
        (centre, centre)
    }
}

/// The nearest value between `low` and `high`; `f64::clamp` would panic where they are not in order.
pub(super) fn clamp(value: f64, (low, high): (f64, f64)) -> f64 {
    value.min(high).max(low)
}

// A picture or a box without a side would divide by zero.
fn side(length: f64) -> f64 {
    if length.is_finite() { length.max(1.0) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PHONE: Area = Area { left: 0.0, top: 60.0, width: 390.0, height: 660.0 };
    const DESK: Area = Area { left: 80.0, top: 60.0, width: 1_280.0, height: 720.0 };
    const WIDE: Size = Size { width: 1_600.0, height: 1_067.0 };

    #[test]
    fn levels_follow_photoswipe_and_vectors_always_zoom() {
        let table = [
            // natural width and height, area, vector, fit, secondary, max
            (1_600.0, 1_067.0, PHONE, false, 0.243_75, 0.731_25, 1.0),
            (1_600.0, 1_067.0, DESK, false, 0.674_789, 1.0, 2.699_156),
            (1_600.0, 1_067.0, DESK, true, 0.674_789, 1.349_578, 2.699_156),
            (300.0, 200.0, DESK, false, 1.0, 1.0, 4.0),
            (300.0, 200.0, DESK, true, 1.0, 2.0, 4.0),
            (20_000.0, 10_000.0, DESK, false, 0.064, 0.192, 1.0),
            (40_000.0, 10_000.0, DESK, false, 0.032, 0.096, 1.0),
            (30_000.0, 9_000.0, Area { width: 3_000.0, ..DESK }, false, 0.08, 0.133_333, 1.0),
        ];
        for (width, height, area, vector, fit, secondary, max) in table {
            let zoom_levels = PanZoom::new(Size { width, height }, area, vector).zoom_levels();
            let close = |a: f64, b: f64| (a - b).abs() < 0.000_01;
            assert!(
                close(zoom_levels.fit, fit)
                    && close(zoom_levels.secondary, secondary)
                    && close(zoom_levels.max, max),
                "{width}×{height} vector {vector}: {zoom_levels:?}"
            );
        }
    }

    #[test]
    fn a_fitted_picture_lies_in_the_middle_of_its_area() {
        let view = PanZoom::new(WIDE, PHONE, false).fit();
        assert_eq!((view.zoom_level, view.x), (0.243_75, 0.0));
        assert!((view.y - (60.0 + (660.0 - 1_067.0 * 0.243_75) / 2.0)).abs() < 1e-9);
    }

    #[test]
    fn a_tap_toggles_and_keeps_the_point_where_it_can() {
        let pan_zoom = PanZoom::new(WIDE, DESK, true);
        let (fitted, point) = (pan_zoom.fit(), Point::new(700.0, 400.0));
        let zoomed = pan_zoom.toggle(fitted, point);
        assert_eq!(zoomed.zoom_level, pan_zoom.zoom_levels().secondary);
        assert_eq!(zoomed, fitted.zoom_about(point, zoomed.zoom_level), "no bound in the way");
        assert_eq!(pan_zoom.toggle(zoomed, point), fitted);
    }

    #[test]
    fn the_wheel_zooms_by_powers_of_two_between_fit_and_max() {
        let pan_zoom = PanZoom::new(WIDE, DESK, false);
        let (fitted, point) = (pan_zoom.fit(), Point::new(700.0, 400.0));
        assert!(
            (pan_zoom.wheel(fitted, point, -500.0).zoom_level - fitted.zoom_level * 2.0).abs()
                < 1e-9
        );
        assert_eq!(pan_zoom.wheel(fitted, point, 1e9), fitted);
        assert_eq!(pan_zoom.wheel(fitted, point, -1e9).zoom_level, pan_zoom.zoom_levels().max);
    }

    #[test]
    fn a_rotation_keeps_fitted_fitted_and_the_middle_in_the_middle() {
        let upright = PanZoom::new(WIDE, PHONE, false);
        let across =
            PanZoom::new(WIDE, Area { left: 0.0, top: 0.0, width: 600.0, height: 390.0 }, false);
        assert_eq!(across.carry_over(&upright, upright.fit()), across.fit());
        let zoomed = upright.zoom_about(upright.fit(), upright.area().middle(), 0.9);
        let carried = across.carry_over(&upright, zoomed);
        assert_eq!(carried.zoom_level, 0.9);
        let middle = |pan_zoom: &PanZoom, view: View| {
            (pan_zoom.area().middle().x - view.x) / view.zoom_level
        };
        assert!((middle(&upright, zoomed) - middle(&across, carried)).abs() < 1e-9);
    }

    #[test]
    fn a_cropped_thumbnail_cuts_the_sides_it_hides() {
        let pan_zoom = PanZoom::new(Size { width: 400.0, height: 200.0 }, DESK, false);
        let square = Area { left: 10.0, top: 20.0, width: 100.0, height: 100.0 };
        let (view, cut) = pan_zoom.over(square);
        assert_eq!(view, View { zoom_level: 0.5, x: -40.0, y: 20.0 });
        assert_eq!(cut, Point::new(100.0, 0.0));
    }

    #[test]
    fn nothing_is_divided_by_a_missing_size() {
        let empty = Size { width: 0.0, height: f64::NAN };
        let pan_zoom = PanZoom::new(empty, Area::default(), false);
        let view = pan_zoom.toggle(pan_zoom.fit(), Point::default());
        assert!(view.x.is_finite() && view.y.is_finite() && view.zoom_level > 0.0);
    }

    proptest! {
        #[test]
        fn pan_stays_in_bounds_and_never_nan(
            width in 0.0..9e3, height in 0.0..9e3, room_w in 0.0..4e3, room_h in 0.0..4e3,
            vector: bool, x in -1e5..1e5, y in -1e5..1e5, zoom_level in 0.0..50.0,
        ) {
            let area = Area { left: 7.0, top: 9.0, width: room_w, height: room_h };
            let pan_zoom = PanZoom::new(Size { width, height }, area, vector);
            let view = pan_zoom.zoom_about(View { x, y, ..pan_zoom.fit() }, Point::new(x, y), zoom_level);
            let zoom_levels = pan_zoom.zoom_levels();
            prop_assert!(zoom_levels.fit > 0.0 && zoom_levels.fit <= zoom_levels.secondary);
            prop_assert!(zoom_levels.secondary <= zoom_levels.max);
            prop_assert!(zoom_levels.fit <= view.zoom_level && view.zoom_level <= zoom_levels.max);
            let (low, high) = pan_zoom.bounds_x(view.zoom_level);
            prop_assert!(low <= view.x && view.x <= high);
            let (low, high) = pan_zoom.bounds_y(view.zoom_level);
            prop_assert!(low <= view.y && view.y <= high);
        }

        #[test]
        fn zooming_in_and_out_again_comes_back(
            x in 100.0..1_300.0, y in 100.0..700.0, delta in 1.0_f64..800.0,
        ) {
            let pan_zoom = PanZoom::new(WIDE, DESK, true);
            let there = pan_zoom.wheel(pan_zoom.fit(), Point::new(x, y), -delta);
            let back = pan_zoom.wheel(there, Point::new(x, y), 2.0 * delta);
            prop_assert!((back.zoom_level - pan_zoom.fit().zoom_level).abs() < 1e-9);
        }
    }
}
