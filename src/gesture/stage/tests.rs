use proptest::prelude::*;

use super::*;
use crate::gesture::{
    hand::{Finger, Gesture, Hand},
    plane::Area,
};

const PHONE: Size = Size { width: 390.0, height: 840.0 };
const BOTH: Neighbours = Neighbours { before: true, after: true };

fn stage(neighbours: Neighbours) -> Stage {
    let area = Area { left: 0.0, top: 60.0, width: 390.0, height: 660.0 };
    let pan_zoom = PanZoom::new(Size { width: 1_600.0, height: 1_067.0 }, area, false);
    Stage::new(PHONE, pan_zoom, neighbours)
}

fn zoomed() -> Stage {
    let mut stage = stage(BOTH);
    let middle = stage.pan_zoom.area().middle();
    stage.view = stage.pan_zoom.toggle(stage.view, middle);
    stage.take();
    stage
}

fn drag(axis: Axis, x: f64, y: f64) -> Drag {
    Drag { axis, by: Point::new(x, y), touch: true, after_pinch: false }
}

fn rest(mut stage: Stage, glide: &Glide) -> Stage {
    assert!(!stage.follow(glide, 1e6), "it comes to rest");
    stage
}

#[test]
fn a_fitted_picture_is_swiped_and_held_back_at_the_ends() {
    let mut stage = stage(Neighbours { before: false, after: true });
    stage.take();
    stage.drag(drag(Axis::X, -100.0, 30.0));
    assert_eq!((stage.shift, stage.view), (-100.0, stage.pan_zoom.fit()));
    stage.drag(drag(Axis::X, 200.0, 0.0));
    assert!((stage.shift - (-100.0 + 200.0 * ROW_FRICTION)).abs() < 1e-9, "over the first picture");
}

#[test]
fn a_swipe_turns_only_where_there_is_a_picture() {
    let last = Neighbours { before: true, after: false };
    for (neighbours, turns) in [(BOTH, true), (last, false)] {
        let mut stage = stage(neighbours);
        stage.shift = -40.0;
        let outcome = stage.drop(drag(Axis::X, 0.0, 0.0), Point::new(-0.8, 0.0));
        assert_eq!(outcome == Outcome::Turn { by: 1, velocity: -0.8 }, turns);
        if let Outcome::Settle(glide) = outcome {
            assert_eq!(rest(stage, &glide).shift, 0.0);
        }
    }
}

#[test]
fn a_turn_moves_nothing_at_first_and_ends_at_rest() {
    let mut before = stage(BOTH);
    before.shift = -150.0;
    let after = before.turned(1, *before.pan_zoom(), BOTH);
    assert_eq!(after.shift, before.step() - 150.0);
    assert_eq!(rest(after, &after.glide_row(-1.0)).shift, 0.0);
    let hasty = after.turned(1, *before.pan_zoom(), BOTH);
    assert_eq!(hasty.shift, before.step(), "at most one picture away");
}

#[test]
fn dragging_down_fades_and_closes_past_the_ratio() {
    let table = [
        ("a little", 60.0, 0.0, false),
        ("far", 200.0, 0.0, true),
        ("a little, but thrown", 60.0, 0.6, true),
        ("far, but thrown back", 200.0, -0.8, false),
        ("up and far", -200.0, 0.0, true),
    ];
    for (name, way, velocity, closes) in table {
        let mut stage = stage(BOTH);
        stage.take();
        stage.drag(drag(Axis::Y, 0.0, way));
        let ratio = way * CLOSE_FRICTION / (840.0 / 3.0);
        assert!((stage.backdrop - (1.0 - ratio.abs())).abs() < 1e-9, "{name}");
        let outcome = stage.drop(drag(Axis::Y, 0.0, 0.0), Point::new(0.0, velocity));
        assert_eq!(outcome == Outcome::Close, closes, "{name}");
        if let Outcome::Settle(glide) = outcome {
            let stage = rest(stage, &glide);
            assert_eq!((stage.view, stage.backdrop), (stage.pan_zoom.fit(), 1.0), "{name}");
        }
    }
}

#[test]
fn a_zoomed_picture_pans_freely_inside_and_stiffly_outside() {
    let mut stage = zoomed();
    let start = stage.view;
    stage.drag(drag(Axis::X, -50.0, 0.0));
    assert_eq!(stage.view.x, start.x - 50.0);
    let (low, _) = stage.pan_zoom.bounds_x(start.zoom_level);
    stage.view.x = low + 1.0;
    stage.drag(drag(Axis::X, -100.0, 0.0));
    assert!((stage.view.x - (low + 1.0 - 35.0)).abs() < 1e-9);
    assert_eq!((stage.shift, stage.backdrop), (0.0, 1.0));
}

#[test]
fn a_finger_turns_the_page_from_the_edge_of_a_zoomed_picture_and_a_mouse_does_not() {
    for touch in [true, false] {
        let mut stage = zoomed();
        stage.view.x = stage.pan_zoom.bounds_x(stage.view.zoom_level).0;
        stage.take();
        stage.drag(Drag { touch, ..drag(Axis::X, -60.0, 0.0) });
        assert_eq!(stage.is_shifted(), touch);
        stage.drag(Drag { touch, ..drag(Axis::X, 80.0, 0.0) });
        assert_eq!(stage.shift, 0.0, "back at rest, the picture pans again");
    }
}

#[test]
fn a_thrown_picture_goes_on_and_stays_in_bounds() {
    let stage = zoomed();
    let glide = stage.throw(Point::new(-0.2, 0.0));
    let mut later = stage;
    assert!(later.follow(&glide, 50.0));
    assert!(later.view.x < stage.view.x);
    let end = rest(stage, &stage.throw(Point::new(-30.0, 30.0)));
    assert_eq!(end.view, end.pan_zoom.clamp_pan(end.view));
}

#[test]
fn a_pinch_is_stiff_outside_the_levels_and_comes_back() {
    let mut stage = stage(BOTH);
    let zoom_levels = stage.pan_zoom.zoom_levels();
    let centre = stage.pan_zoom.area().middle();
    stage.take();
    stage.pinch(Pinch { from: centre, to: centre, ratio: 10.0 });
    let expected =
        zoom_levels.max + (zoom_levels.fit * 10.0 - zoom_levels.max) * UPPER_ZOOM_FRICTION;
    assert!((stage.view.zoom_level - expected).abs() < 1e-9);
    let Outcome::Settle(glide) = stage.pinch_end() else { panic!("it does not close") };
    assert_eq!(rest(stage, &glide).view.zoom_level, zoom_levels.max);
}

#[test]
fn pinching_in_closes_from_the_fitted_state_only() {
    let centre = Point::new(195.0, 390.0);
    let pinch = |ratio| Pinch { from: centre, to: centre, ratio };
    let mut fitted = stage(BOTH);
    fitted.take();
    fitted.pinch(pinch(0.7));
    assert!(fitted.backdrop < 1.0 && fitted.backdrop > 0.0);
    assert_eq!(fitted.pinch_end(), Outcome::Close);

    let mut undecided = stage(BOTH);
    undecided.take();
    undecided.pinch(pinch(1.3));
    undecided.pinch(pinch(0.7));
    assert!(matches!(undecided.pinch_end(), Outcome::Settle(_)), "it was larger in between");

    let mut large = zoomed();
    large.pinch(pinch(0.2));
    let soft = large.view.zoom_level / large.pan_zoom.zoom_levels().fit;
    assert!(soft > 0.9 && soft < 1.0 && large.backdrop == 1.0, "{soft}");
    let Outcome::Settle(glide) = large.pinch_end() else { panic!("it does not close") };
    assert_eq!(rest(large, &glide).view, large.pan_zoom.fit());
}

#[test]
fn what_was_stopped_half_way_finds_its_rest() {
    let mut stage = stage(BOTH);
    let middle = stage.pan_zoom.area().middle();
    let glide = stage.glide_to(stage.pan_zoom.toggle(stage.view, middle), Pull::Ease);
    assert!(stage.follow(&glide, 100.0));
    let end = rest(stage, &stage.correction());
    assert_eq!(end.view, end.pan_zoom.clamp_pan(end.view));
    stage.shift = 33.0;
    assert_eq!(rest(stage, &stage.correction()).shift, 0.0);
}

#[test]
fn a_drag_that_takes_a_pinched_picture_leaves_it_fitted() {
    let centre = Point::new(195.0, 390.0);
    let pinch = |ratio| Pinch { from: centre, to: centre, ratio };
    let mut stage = stage(BOTH);
    stage.take();
    stage.pinch(pinch(1.3));
    stage.pinch(pinch(0.7));
    assert!(stage.view.zoom_level < stage.pan_zoom.zoom_levels().fit);
    stage.take();
    let drag = drag(Axis::X, 5.0, 0.0);
    stage.drag(drag);
    let Outcome::Settle(glide) = stage.drop(drag, Point::default()) else { panic!("it closes") };
    assert_eq!(rest(stage, &glide).view, stage.pan_zoom.fit());
}

#[test]
fn a_rotation_keeps_the_row_at_rest() {
    let mut stage = stage(BOTH);
    stage.shift = 120.0;
    let area = Area { left: 0.0, top: 0.0, width: 640.0, height: 390.0 };
    let pan_zoom = PanZoom::new(stage.pan_zoom.natural(), area, false);
    let turned = stage.resized(Size { width: 840.0, height: 390.0 }, pan_zoom);
    assert_eq!((turned.shift, turned.view), (0.0, pan_zoom.fit()));
}

proptest! {
    #[test]
    fn any_fingering_stays_finite_and_rests_in_bounds(
        steps in prop::collection::vec(
            (0_u8..6, 0..3_i32, -200.0..600.0, -200.0..1_000.0, 0.0..90.0), 1..80,
        ),
    ) {
        let (mut hand, mut stage) = (Hand::default(), stage(BOTH));
        let mut time = 0.0;
        for (what, id, x, y, later) in steps {
            time += later;
            let finger = Finger { id, at: Point::new(x, y), touch: true, time };
            let gesture = match what {
                0 | 1 => hand.down(finger, stage.is_shifted()),
                2..=4 => hand.moved(finger),
                _ => hand.up(finger),
            };
            if let Some(glide) = act(&mut stage, gesture) {
                let end = rest(stage, &glide);
                prop_assert_eq!((end.shift, end.backdrop), (0.0, 1.0));
                let nearest = end.pan_zoom.clamp_pan(end.view);
                prop_assert!((nearest.x - end.view.x).abs() < 1e-6, "{nearest:?} {:?}", end.view);
                prop_assert!((nearest.y - end.view.y).abs() < 1e-6, "{nearest:?} {:?}", end.view);
                let zoom_levels = end.pan_zoom.zoom_levels();
                prop_assert!(end.view.zoom_level >= zoom_levels.fit * 0.999 && end.view.zoom_level <= zoom_levels.max);
                prop_assert!(!stage.follow(&glide, later * 20.0) || later < 80.0);
            }
            let View { zoom_level, x, y } = stage.view;
            prop_assert!(zoom_level > 0.0 && zoom_level.is_finite() && x.is_finite() && y.is_finite());
            prop_assert!(stage.shift.is_finite() && (0.0..=1.0).contains(&stage.backdrop));
        }
    }
}

fn act(stage: &mut Stage, gesture: Gesture) -> Option<Glide> {
    let outcome = match gesture {
        Gesture::Take | Gesture::Grip => {
            stage.take();
            return None;
        }
        Gesture::Drag(drag) => {
            stage.drag(drag);
            return None;
        }
        Gesture::Pinch(pinch) => {
            stage.pinch(pinch);
            return None;
        }
        Gesture::Drop { drag, velocity } => stage.drop(drag, velocity),
        Gesture::PinchEnd => stage.pinch_end(),
        Gesture::Release => Outcome::Settle(stage.correction()),
        _ => return None,
    };
    match outcome {
        Outcome::Settle(glide) => Some(glide),
        Outcome::Turn { by, velocity } => {
            *stage = stage.turned(by, stage.pan_zoom, BOTH);
            Some(stage.glide_row(velocity))
        }
        Outcome::Close => {
            *stage = self::stage(BOTH);
            None
        }
    }
}
