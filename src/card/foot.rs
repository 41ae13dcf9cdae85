//! The foot of a card that is far from any link: the report, its source, and the way to it as a code.

use super::{
    canvas::{Area, Canvas},
    font::Fonts,
    frame::Frame,
    lines::Room,
    palette::{INK, LAKE, SHELL},
    stack::{Align, Stack, Style},
    styles::{LABEL, NOTE},
};
use crate::{
    report::Report,
    share::{self, Subject, qr::Code},
    words::Words,
};

/// The most that the code may have on each side, with its quiet zone, px.
const CODE: u16 = 172;

/// Draws the foot.
pub(super) fn draw(
    canvas: &mut Canvas,
    frame: Frame,
    report: &Report,
    subject: Subject<'_>,
    fonts: &Fonts<'_>,
) {
    let code = share::address_of(report, &subject.address()).and_then(|it| Code::of(&it));
    let height = f32::from(frame.height) - frame.foot;
    let width = f32::from(frame.width) - 2.0 * frame.margin;
    let rule = Area { left: frame.margin, top: frame.foot, width, height: 2.0 };
    canvas.fill(rule, LAKE);
    let side = code.as_ref().map_or(0.0, |code| {
        let (side, module) = size(code);
        let left = f32::from(frame.width) - frame.margin - side;
        let area =
            Area { left, top: frame.foot + (height - side) / 2.0, width: side, height: side };
        canvas.fill(area, SHELL);
        canvas.path(&code.path(), module, (area.left, area.top), INK);
        side
    });
    let mut stack = Stack::new(fonts);
    let line = |style: Style, size: f32| Style { size: frame.scaled(size), ..style };
    let room = Room { width: width - side - 24.0, lines: 1, whole: &[], is_heading: false };
    stack.text(0.0, &report.title, line(LABEL, 22.0), room);
    stack.text(14.0, &share::attribution(report), line(NOTE, 18.0), room);
    let align = if code.is_some() {
        let words = Words::of(&report.language);
        stack.text(14.0, words.scan, line(NOTE, 18.0), room);
        Align::Start
    } else {
        Align::Centre
    };
    let x = if align == Align::Start { frame.margin } else { frame.axis() };
    let top = frame.foot + (height - stack.height()) / 2.0;
    stack.draw(canvas, (x, top), align);
}

/// The side of a code and of each of its modules, which is a whole number, px.
fn size(code: &Code) -> (f32, f32) {
    let modules = u16::try_from(code.side()).unwrap_or(CODE);
    let module = (CODE / modules).max(1);
    (f32::from(module * modules), f32::from(module))
}
