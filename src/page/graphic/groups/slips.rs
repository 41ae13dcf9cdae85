//! Slips of bamboo, one for each item, tied in bundles under their numbers. Neither their width nor
//! their height says anything.

use std::ops::Range;

use leptos::prelude::*;

use super::super::{Pen, mark};
use crate::report::scene::{
    groups::{Group, Slips},
    material::Figure,
};

/// The most columns of words that stand abreast and can still be read on a narrow phone.
const ABREAST: usize = 18;

/// What a bundle takes at least, in columns, since its number stands over it.
const LEAST: usize = 3;

/// The most blank slips of one number: beyond them nobody sees a number of things.
const MOST_BLANK: u64 = 60;

/// From so many rows on a row is only as high as its words: nobody reads a wall of bamboo.
const MANY_ROWS: usize = 3;

/// So many characters of a name stand in one column.
const COLUMN: usize = 9;

/// Slips of one group that stand in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bundle {
    /// Index of the group.
    group: usize,
    /// Which of its slips.
    slips: Range<usize>,
}

/// Groups in rows, each with its number of slips. A slip is `columns` wide. A group that is wider
/// than a row is cut into even bundles.
fn rows(groups: &[usize], columns: usize) -> Vec<Vec<Bundle>> {
    let abreast = (ABREAST / columns.max(1)).max(1);
    let mut rows: Vec<Vec<Bundle>> = Vec::new();
    let mut room = 0;
    for (group, slips) in groups.iter().copied().enumerate() {
        let pieces = slips.div_ceil(abreast).max(1);
        let (even, more) = (slips / pieces, slips % pieces);
        let mut start = 0;
        for piece in 0..pieces {
            let end = start + even + usize::from(piece < more);
            let width = ((end - start) * columns).max(LEAST);
            let bundle = Bundle { group, slips: start..end };
            match rows.last_mut().filter(|_| width <= room) {
                Some(row) => row.push(bundle),
                None => {
                    rows.push(vec![bundle]);
                    room = ABREAST;
                }
            }
            room = room.saturating_sub(width);
            start = end;
        }
    }
    rows
}

/// How many columns the longest of `names` takes.
fn columns<'a>(names: impl Iterator<Item = &'a String>) -> usize {
    // Two Latin letters, which lie on their side, are as long as one Han character.
    let halves =
        |name: &String| name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    names.map(|name| halves(name).div_ceil(2 * COLUMN)).max().unwrap_or(1).max(1)
}

/// The words on the slips of a group; blank ones, as many as its number says, where the text lists
/// none.
fn words(pen: Pen<'_>, group: &Group) -> Vec<Option<String>> {
    if !group.items.is_empty() {
        return group.items.iter().cloned().map(Some).collect();
    }
    let told = group
        .head
        .and_then(|shown| Figure { statistic: pen.statistic(shown)?, shown }.count().ok());
    let blank = told.filter(|it| *it <= MOST_BLANK).and_then(|it| usize::try_from(it).ok());
    vec![None; blank.unwrap_or(0)]
}

/// Draws `slips`.
pub(super) fn view(pen: Pen<'_>, slips: &Slips) -> AnyView {
    let words: Vec<_> = slips.groups.iter().map(|group| words(pen, group)).collect();
    let counts: Vec<usize> = words.iter().map(Vec::len).collect();
    let columns = columns(slips.groups.iter().flat_map(|group| &group.items));
    let alone = match slips.groups.as_slice() {
        [only] => only.head.map(|shown| {
            view! { <div data-on=only.step>{pen.head(shown, None)}</div> }
        }),
        _ => None,
    };
    let is_alone = slips.groups.len() == 1;
    let is_wide = is_alone && counts.iter().sum::<usize>() <= COLUMN;
    let rows = rows(&counts, columns);
    let is_many = rows.len() >= MANY_ROWS;
    let rows = rows.into_iter().map(|row| {
        let bundles = row.into_iter().filter_map(|bundle| {
            let group = slips.groups.get(bundle.group)?;
            let words = words.get(bundle.group)?.get(bundle.slips.clone())?;
            let name = (!is_alone && bundle.slips.start == 0).then(|| name(pen, group)).flatten();
            Some(self::bundle(slips, group, words, name))
        });
        view! { <div class="slips__row">{bundles.collect_view()}</div> }
    });
    let rows = rows.collect_view();
    let owners = slips.owners.iter().map(|owner| {
        view! { <span class="slips__owner">{mark(owner.mark)}{owner.name.clone()}</span> }
    });
    let owners =
        (!slips.owners.is_empty()).then(|| view! { <p class="legend">{owners.collect_view()}</p> });
    view! {
        <div class="slips" data-wide=is_wide data-many=is_many>
            {alone}
            {rows}
            {owners}
        </div>
    }
    .into_any()
}

/// What stands over a bundle: the number's own words.
fn name(pen: Pen<'_>, group: &Group) -> Option<String> {
    let told = group.head.and_then(|shown| pen.statistic(shown)).map(|it| it.text.clone());
    told.or_else(|| group.name.clone())
}

fn bundle(slips: &Slips, group: &Group, words: &[Option<String>], name: Option<String>) -> AnyView {
    let name = name.map(|name| view! { <p class="slips__name">{name}</p> });
    let count = words.len();
    let marks: Vec<_> = slips.owners.iter().map(|owner| (owner.mark, owner.step)).collect();
    let owned = words.iter().map(|_| {
        let marks = marks.iter().map(|(shape, step)| {
            view! { <span class="veil" data-on=*step>{mark(*shape)}</span> }
        });
        view! { <li>{marks.collect_view()}</li> }
    });
    let owned = (!marks.is_empty()).then(|| {
        view! { <ul role="list" class="slips__marks">{owned.collect_view()}</ul> }
    });
    let words = words.iter().cloned().map(|word| {
        let word = word.map(|word| view! { <span class="slip__word">{word}</span> });
        view! { <li class="slip">{word}</li> }
    });
    view! {
        <div class="slips__bundle" data-on=group.step data-slips=count>
            {name}
            <ul role="list" class="slips__tied">{words.collect_view()}</ul>
            {owned}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Slips of each group, columns of each slip, and what stands in each row.
    type Case<'a> = (&'a [usize], usize, &'a [&'a [usize]]);

    #[test]
    fn bundles_stand_in_rows_that_can_be_read_and_no_slip_is_lost() {
        let cases: [Case<'_>; 7] = [
            (&[1, 3, 5, 7], 1, &[&[1, 3, 5, 7]]),
            (&[6], 2, &[&[6]]),
            (&[60], 1, &[&[15], &[15], &[15], &[15]]),
            (&[19], 1, &[&[10], &[9]]),
            (&[10, 8, 1], 1, &[&[10, 8], &[1]]),
            (&[1, 1, 1, 1, 1, 1, 1], 1, &[&[1, 1, 1, 1, 1, 1], &[1]]),
            (&[2], 40, &[&[1], &[1]]),
        ];
        for (groups, columns, expected) in cases {
            let rows = rows(groups, columns);
            let drawn: Vec<Vec<usize>> =
                rows.iter().map(|row| row.iter().map(|it| it.slips.len()).collect()).collect();
            assert_eq!(drawn, expected, "{groups:?}");
            for (group, slips) in groups.iter().enumerate() {
                let own = rows.iter().flatten().filter(|it| it.group == group);
                assert!(own.flat_map(|it| it.slips.clone()).eq(0..*slips), "{groups:?}");
            }
        }
    }

    #[test]
    fn a_long_name_takes_two_columns() {
        let cases =
            [("高铁时代", 1), ("湿地园林与生态城市建设研讨会", 2), ("transport", 1), ("", 1)];
        for (name, expected) in cases {
            assert_eq!(columns([name.to_owned()].iter()), expected, "{name}");
        }
        assert_eq!(columns([].iter()), 1);
    }
}
