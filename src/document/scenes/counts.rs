//! Whether the lists of a scene are as long as its numbers say.

use crate::report::scene::{
    Graphic,
    groups::{Group, Groups},
    material::{Figure, Material},
};

/// A list of another length than its number says.
pub(super) struct Unlike {
    /// Index of the number among the statistics of the scene.
    pub(super) figure: usize,
    /// How many the number says.
    pub(super) told: u64,
    /// How many the list has.
    pub(super) listed: u64,
}

/// The lists of slips and terms that are longer or shorter than their numbers say. A number without
/// a list says nothing of one.
pub(super) fn unlike<'a>(
    graphic: &'a Graphic,
    material: &'a Material<'_>,
) -> impl Iterator<Item = Unlike> + use<'a> {
    let figure_of =
        |group: &Group| material.figures.iter().position(|it| group.head == Some(it.shown));
    let slips = match graphic {
        Graphic::Groups(Groups::Slips(slips)) => slips.groups.as_slice(),
        _ => &[],
    };
    let slips = slips.iter().filter(|it| !it.items.is_empty()).filter_map(move |group| {
        let figure = figure_of(group)?;
        let told = material.figures.get(figure)?.count().ok()?;
        Some(Unlike { figure, told, listed: length(group) })
    });
    let terms = match graphic {
        Graphic::Groups(Groups::Terms(terms)) => terms.groups.as_slice(),
        _ => &[],
    };
    let told = material.figures.first().map(terms_of).unwrap_or_default();
    let terms = terms.iter().zip(told).map(|(group, told)| Unlike {
        figure: 0,
        told,
        listed: length(group),
    });
    slips.chain(terms).filter(|it| it.told != it.listed)
}

fn length(group: &Group) -> u64 {
    u64::try_from(group.items.len()).unwrap_or(u64::MAX)
}

/// The terms of a sum such as 4+4.
fn terms_of(figure: &Figure<'_>) -> Vec<u64> {
    let text = figure.text();
    let terms = text.split(['+', '＋']);
    terms.map_while(|term| term.trim().parse().ok()).collect()
}
