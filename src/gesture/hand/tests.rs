use proptest::prelude::*;

use super::*;

fn finger(id: i32, x: f64, y: f64, time: f64) -> Finger {
    Finger { id, at: Point::new(x, y), touch: true, time }
}

fn mouse(x: f64, y: f64, time: f64) -> Finger {
    Finger { touch: false, ..finger(1, x, y, time) }
}

#[test]
fn a_finger_that_stays_taps_and_twice_is_a_double_tap() {
    let table = [
        ("soon and near", 10.0, 200.0, true),
        ("too late", 10.0, 400.0, false),
        ("too far", 40.0, 200.0, false),
    ];
    for (name, away, later, double) in table {
        let mut hand = Hand::default();
        assert_eq!(hand.down(finger(1, 50.0, 50.0, 0.0), false), Gesture::Grab);
        assert_eq!(hand.moved(finger(1, 54.0, 53.0, 30.0)), Gesture::Wait);
        let tap = hand.up(finger(1, 54.0, 53.0, 60.0));
        assert_eq!(tap, Gesture::Tap { at: Point::new(50.0, 50.0), touch: true });
        let (x, time) = (50.0 + away, 60.0 + later);
        hand.down(finger(2, x, 50.0, time - 40.0), false);
        let second = hand.up(finger(2, x, 50.0, time));
        assert_eq!(matches!(second, Gesture::DoubleTap { .. }), double, "{name}");
    }
}

#[test]
fn a_third_tap_begins_anew() {
    let mut hand = Hand::default();
    let mut tap = |time: f64| {
        hand.down(finger(1, 5.0, 5.0, time), false);
        hand.up(finger(1, 5.0, 5.0, time + 20.0))
    };
    assert!(matches!(tap(0.0), Gesture::Tap { .. }));
    assert!(matches!(tap(100.0), Gesture::DoubleTap { .. }));
    assert!(matches!(tap(200.0), Gesture::Tap { .. }));
}

#[test]
fn a_mouse_clicks_at_once() {
    let mut hand = Hand::default();
    for time in [0.0, 100.0] {
        hand.down(mouse(5.0, 5.0, time), false);
        let tap = hand.up(mouse(5.0, 5.0, time + 20.0));
        assert_eq!(tap, Gesture::Tap { at: Point::new(5.0, 5.0), touch: false });
    }
}

#[test]
fn the_axis_is_locked_after_10_px() {
    let table = [
        ((9.0, 0.0), None),
        ((10.0, 3.0), Some(Axis::X)),
        ((-10.0, 3.0), Some(Axis::X)),
        ((3.0, 12.0), Some(Axis::Y)),
        ((12.0, 12.0), None),
    ];
    for ((x, y), expected) in table {
        let mut hand = Hand::default();
        hand.down(finger(1, 0.0, 0.0, 0.0), false);
        let gesture = hand.moved(finger(1, x, y, 20.0));
        assert_eq!(gesture == Gesture::Take, expected.is_some(), "{x} {y}");
        let next = hand.moved(finger(1, x + 2.0, y + 1.0, 40.0));
        if let Gesture::Drag(drag) = next {
            assert_eq!((Some(drag.axis), drag.by), (expected, Point::new(2.0, 1.0)));
        }
    }
}

#[test]
fn a_moving_row_is_taken_on_sideways_at_once() {
    let mut hand = Hand::default();
    hand.down(finger(1, 0.0, 0.0, 0.0), true);
    assert_eq!(hand.moved(finger(1, 1.0, 8.0, 10.0)), Gesture::Take);
    let Gesture::Drag(drag) = hand.moved(finger(1, 5.0, 30.0, 20.0)) else { panic!("no drag") };
    assert_eq!(drag.axis, Axis::X);
}

#[test]
fn speed_is_that_of_the_last_50_ms() {
    let cases = [
        ("quick flick", vec![(30.0, 20.0)], (60.0, 40.0), 1.5),
        ("fast, then held", vec![(60.0, 30.0), (120.0, 60.0)], (120.0, 400.0), 0.0),
        ("slow, then fast", vec![(12.0, 10.0), (20.0, 100.0), (120.0, 150.0)], (121.0, 152.0), 2.0),
    ];
    for (name, moves, (x, time), expected) in cases {
        let mut hand = Hand::default();
        hand.down(finger(1, 0.0, 0.0, 0.0), false);
        for (x, time) in moves {
            hand.moved(finger(1, x, 0.0, time));
        }
        let Gesture::Drop { velocity, .. } = hand.up(finger(1, x, 0.0, time)) else {
            panic!("{name}: no drop")
        };
        assert!((velocity.x - expected).abs() < 1e-9, "{name}: {velocity:?}");
        assert!(hand.is_empty());
    }
}

#[test]
fn two_fingers_pinch_and_the_one_left_may_only_drag() {
    let mut hand = Hand::default();
    hand.down(finger(1, 100.0, 100.0, 0.0), false);
    assert_eq!(hand.down(finger(2, 200.0, 100.0, 10.0), false), Gesture::Grip);
    assert_eq!(hand.down(finger(3, 0.0, 0.0, 15.0), false), Gesture::Wait, "a third is ignored");
    let pinch = hand.moved(finger(2, 300.0, 100.0, 30.0));
    let (from, to) = (Point::new(150.0, 100.0), Point::new(200.0, 100.0));
    assert_eq!(pinch, Gesture::Pinch(Pinch { from, to, ratio: 2.0 }));
    assert_eq!(hand.up(finger(1, 100.0, 100.0, 40.0)), Gesture::PinchEnd);
    assert_eq!(hand.moved(finger(2, 320.0, 100.0, 50.0)), Gesture::Take);
    let Gesture::Drag(drag) = hand.moved(finger(2, 330.0, 100.0, 60.0)) else { panic!("no drag") };
    assert!(drag.after_pinch);
    hand.up(finger(2, 330.0, 100.0, 70.0));

    hand.down(finger(4, 0.0, 0.0, 100.0), false);
    hand.down(finger(5, 50.0, 0.0, 110.0), false);
    hand.up(finger(4, 0.0, 0.0, 120.0));
    assert_eq!(hand.up(finger(5, 50.0, 0.0, 130.0)), Gesture::Release, "not a tap");
}

#[test]
fn what_the_browser_takes_away_has_no_speed_and_is_no_tap() {
    let mut hand = Hand::default();
    hand.down(finger(1, 0.0, 0.0, 0.0), false);
    assert_eq!(hand.cancel(finger(1, 0.0, 0.0, 10.0)), Gesture::Release);
    hand.down(finger(1, 0.0, 0.0, 0.0), false);
    hand.moved(finger(1, 40.0, 0.0, 20.0));
    hand.moved(finger(1, 90.0, 0.0, 80.0));
    let Gesture::Drop { velocity, .. } = hand.cancel(finger(1, 90.0, 0.0, 90.0)) else {
        panic!("no drop")
    };
    assert_eq!(velocity, Point::default());
    assert_eq!(hand.up(finger(7, 0.0, 0.0, 0.0)), Gesture::Wait, "an unknown pointer");
}

proptest! {
    #[test]
    fn a_hand_that_let_go_is_empty_and_never_nan(
        steps in prop::collection::vec((0_u8..4, 0..3_i32, -500.0..500.0, -500.0..500.0, 0.0..80.0), 0..60),
    ) {
        let mut hand = Hand::default();
        let mut time = 0.0;
        for (what, id, x, y, later) in steps {
            time += later;
            let at = finger(id, x, y, time);
            let gesture = match what {
                0 => hand.down(at, x > 0.0),
                1 => hand.moved(at),
                2 => hand.up(at),
                _ => hand.cancel(at),
            };
            match gesture {
                Gesture::Pinch(pinch) => prop_assert!(pinch.ratio.is_finite()),
                Gesture::Drop { velocity, .. } => {
                    prop_assert!(velocity.x.is_finite() && velocity.y.is_finite());
                }
                _ => {}
            }
        }
        for id in 0..3 {
            hand.up(finger(id, 0.0, 0.0, time));
        }
        prop_assert!(hand.is_empty());
    }
}
