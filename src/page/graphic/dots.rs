//! Dots: numbers of things, as so many marks in lots of a hundred that flow like words.

mod ledger;

use leptos::prelude::*;

use super::{
    Pen,
    cells::{LOT, ROW, columns, lot},
};
use crate::report::scene::{
    dots::{Dots, Field},
    material::Mark,
};

/// How large marks are: as many as stand for one unit are of one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// A handful that is counted at a glance.
    Handful,
    /// Less than a lot: one low block.
    Block,
    /// A few lots.
    Few,
    /// Many lots.
    Many,
}

/// How the marks of a field are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    size: Size,
    /// Whether they are of a second kind: of another unit than the largest field.
    pub(super) is_second: bool,
}

/// How many lots `marks` are: full ones, and the marks of the last.
const fn lots(marks: u64) -> (u64, u64) {
    (marks / LOT, marks % LOT)
}

/// How `field`, one of `fields`, is drawn. Fields with one mark are of one unit and so of one size.
pub(super) fn look(fields: &[Field], field: &Field) -> Look {
    let like = fields.iter().filter(|it| it.mark == field.mark);
    let size = match like.map(|it| it.marks).max().unwrap_or_default() {
        0..=20 => Size::Handful,
        21..=LOT => Size::Block,
        101..=1000 => Size::Few,
        _ => Size::Many,
    };
    let largest = fields.iter().max_by_key(|it| it.marks);
    Look { size, is_second: largest.is_some_and(|largest| largest.mark != field.mark) }
}

/// Draws `dots`.
pub(super) fn view(pen: Pen<'_>, dots: &Dots) -> AnyView {
    match dots {
        Dots::Fields(fields) => {
            let fields = fields.iter().map(|it| field(pen, it, look(fields, it))).collect_view();
            view! { <div class="dots">{fields}</div> }.into_any()
        }
        Dots::Ledger(it) => ledger::view(pen, it),
    }
}

/// One field: its head with what a mark stands for, and its marks.
pub(super) fn field(pen: Pen<'_>, field: &Field, look: Look) -> AnyView {
    let unit = pen.statistic(field.shown).and_then(|it| it.number.as_ref()).map(|it| it.unit());
    let means = pen.words.one_mark(field.mark, field.per, unit.unwrap_or_default());
    let key = view! { <span class="mark"></span>{means} }.into_any();
    let size = match look.size {
        Size::Handful => "handful",
        Size::Block => "block",
        Size::Few => "few",
        Size::Many => "many",
    };
    let marks = match look.size {
        Size::Block => block(field.marks),
        _ => in_lots(field.marks),
    };
    view! {
        <div
            class="dots__field"
            data-on=field.shown.step
            data-mark=(field.mark == Mark::Square).then_some("square")
            data-tone=look.is_second.then_some("reed")
        >
            {pen.head(field.shown, Some(key))}
            <div class="lots cells" data-size=size>
                {marks}
            </div>
        </div>
    }
    .into_any()
}

/// How many rows a block has.
const BLOCK: u64 = 5;

/// As wide as a full one, so that blocks have marks of one size.
fn block(marks: u64) -> AnyView {
    view! {
        <svg viewBox=format!("0 0 {} {BLOCK}", LOT / BLOCK)>
            <path d=columns(0..marks, BLOCK)></path>
        </svg>
    }
    .into_any()
}

fn in_lots(marks: u64) -> AnyView {
    let (full, rest) = lots(marks);
    let full = (0..full).map(|_| one_lot(LOT)).collect_view();
    let rest = (rest > 0).then(|| one_lot(rest));
    view! { {full}{rest} }.into_any()
}

fn one_lot(marks: u64) -> AnyView {
    view! {
        <svg viewBox=format!("0 0 {ROW} {}", marks.div_ceil(ROW))>
            <path d=lot(marks)></path>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{page::graphic::cells::tests::marks, report::scene::material::Shown};

    fn field(mark: Mark, marks: u64) -> Field {
        Field { shown: Shown { statistic: 0, step: None }, mark, per: 1, marks }
    }

    #[test]
    fn every_thing_has_one_mark() {
        for count in [152, 3327, 756, 233, 100, 500, 9] {
            let (full, rest) = lots(count);
            let in_full = marks(&lot(LOT)).len() * usize::try_from(full).unwrap();
            let in_rest = marks(&lot(rest)).len();
            assert_eq!(in_full + in_rest, usize::try_from(count).unwrap());
        }
    }

    #[test]
    fn thousands_of_marks_are_a_few_kilobytes() {
        let html = in_lots(3327).to_html();
        assert_eq!(html.matches("<svg").count(), 34);
        assert!(html.len() <= 4096, "{}", html.len());
    }

    #[test]
    fn one_unit_has_one_size_and_the_second_has_its_own() {
        let fields = [field(Mark::Square, 9), field(Mark::Dot, 152), field(Mark::Dot, 3327)];
        let looks = fields.map(|it| look(&fields, &it));
        let wanted = [(Size::Handful, true), (Size::Many, false), (Size::Many, false)];
        assert_eq!(looks.map(|it| (it.size, it.is_second)), wanted);
        for (marks, size) in [(20, Size::Handful), (90, Size::Block), (1000, Size::Few)] {
            let fields = [field(Mark::Dot, marks)];
            assert_eq!(look(&fields, &fields[0]), Look { size, is_second: false });
        }
    }
}
