//! Routes: ways and places on a sketch, true to nothing but what runs where.

use super::material::{Item, Material, Point, Refusal, Shown, Why};
use crate::number::Decimal;

/// A sketch of ways.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    /// Lines with stops.
    Lines(Lines),
    /// Ties between two places.
    Strands(Strands),
    /// One way with its length.
    Course(Course),
}

/// Lines, told apart by how far they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// Every status, in the order of the text: the first is drawn solid, the next dashed, the last
    /// dotted.
    pub statuses: Vec<String>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// One line, or a place whose way is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its index in [`Lines::statuses`].
    pub status: Option<usize>,
    /// Where it runs; empty where nothing is known.
    pub way: Vec<Point>,
    /// A name for each point of the way, or nothing at all.
    pub stops: Vec<Option<String>>,
    /// The step it comes with.
    pub step: Option<usize>,
}

/// Several ties between two places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strands {
    /// The two places.
    pub ends: [String; 2],
    /// The ties: their words, and the step each comes with.
    pub strands: Vec<(String, Option<usize>)>,
}

/// One way with its length.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The statistic of the length.
    pub length: Shown,
    /// The length, in its own unit.
    pub value: Decimal,
    /// How far apart the ticks are, in that unit.
    pub interval: u64,
    /// Where it runs; its windings are a sketch, the ticks are true.
    pub way: Vec<Point>,
    /// A name for each point of the way, or nothing at all.
    pub stops: Vec<Option<String>>,
    /// What is said of the whole way, and the step each comes with.
    pub said: Vec<(String, Option<usize>)>,
}

/// How many kinds of line can be told apart without colour.
const MOST_STATUSES: usize = 3;

/// The most ticks along a way.
const MOST_TICKS: i128 = 100;

impl Lines {
    /// The lines of the items of `material`.
    ///
    /// # Errors
    /// When there are none, when one has not as many stops as points or only one point, and when
    /// there are more kinds of status than of line.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut statuses: Vec<String> = Vec::new();
        let mut lines = Vec::new();
        for (index, item) in material.items.iter().enumerate() {
            if let Err(why) = stopped(item) {
                refusals.push(why.of_item(index));
            }
            let status = item.status.as_ref().map(|status| {
                statuses.iter().position(|it| it == status).unwrap_or_else(|| {
                    statuses.push(status.clone());
                    statuses.len() - 1
                })
            });
            if status == Some(MOST_STATUSES) {
                refusals.push(Why::TooManyStatuses.of_item(index));
            }
            let (name, way, stops) = (item.name.clone(), item.way.clone(), item.stops.clone());
            lines.push(Line { name, status, way, stops, step: item.step });
        }
        if lines.is_empty() {
            refusals.push(Why::NoItems.of_scene());
        }
        if refusals.is_empty() { Ok(Self { statuses, lines }) } else { Err(refusals) }
    }
}

/// Whether an item has a way that can be drawn, or none, and a stop for each of its points, or none.
fn stopped(item: &Item) -> Result<(), Why> {
    match (item.way.len(), item.stops.len()) {
        (1, _) => Err(Why::Without("way")),
        (_, 0) => Ok(()),
        (points, stops) if points != stops => Err(Why::UnlikeStops(stops, points)),
        _ => Ok(()),
    }
}

impl Strands {
    /// The strands of the items of `material`, all between the same two stops.
    ///
    /// # Errors
    /// When there are none, and with every item that has not two stops, or others than the first.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut ends: Option<[String; 2]> = None;
        for (index, item) in material.items.iter().enumerate() {
            match item.stops.as_slice() {
                [Some(from), Some(to)] => {
                    let own = [from.clone(), to.clone()];
                    if *ends.get_or_insert_with(|| own.clone()) != own {
                        refusals.push(Why::UnlikeEnds.of_item(index));
                    }
                }
                _ => refusals.push(Why::Without("stops").of_item(index)),
            }
        }
        let strands = material.items.iter().map(|it| (it.name.clone(), it.step)).collect();
        if material.items.is_empty() {
            refusals.push(Why::NoItems.of_scene());
        }
        match ends {
            Some(ends) if refusals.is_empty() => Ok(Self { ends, strands }),
            _ => Err(refusals),
        }
    }
}

impl Course {
    /// The course of the first item of `material`, as long as its one statistic says. Items without
    /// a way are said of the whole course.
    ///
    /// # Errors
    /// When there is not one statistic and one way, when the length is no amount or has no `per`, the interval of
    /// its ticks, and when the item has no way.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let figures = material.figures.iter().enumerate().skip(1);
        let items = material.items.iter().enumerate().skip(1);
        let (ways, said): (Vec<_>, Vec<_>) = items.partition(|(_, it)| !it.way.is_empty());
        let said = said.into_iter().map(|(_, it)| (it.name.clone(), it.step)).collect();
        let mut refusals: Vec<Refusal> = figures
            .map(|(index, _)| Why::NotAlone.of_figure(index))
            .chain(ways.into_iter().map(|(index, _)| Why::NotAlone.of_item(index)))
            .collect();
        let length = material.figures.first().map(|figure| {
            let value = figure.amount()?;
            let interval = figure.statistic.plot.per.ok_or(Why::Without("per"))?;
            match value.floor() / i128::from(interval.max(1)) {
                ticks if ticks > MOST_TICKS => {
                    Err(Why::TooManyMarks(u64::try_from(ticks).unwrap_or(u64::MAX)))
                }
                _ => Ok((figure.shown, value, interval)),
            }
        });
        let way = material.items.first().map(|item| match stopped(item) {
            Ok(()) if item.way.is_empty() => Err(Why::Without("way")),
            Ok(()) => Ok((item.way.clone(), item.stops.clone())),
            Err(why) => Err(why),
        });
        match (length, way) {
            (Some(Ok((length, value, interval))), Some(Ok((way, stops))))
                if refusals.is_empty() =>
            {
                return Ok(Self { length, value, interval, way, stops, said });
            }
            (length, way) => {
                match length {
                    None => refusals.push(Why::TooFew(1).of_scene()),
                    Some(Err(why)) => refusals.push(why.of_figure(0)),
                    Some(Ok(_)) => {}
                }
                match way {
                    None => refusals.push(Why::NoItems.of_scene()),
                    Some(Err(why)) => refusals.push(why.of_item(0)),
                    Some(Ok(_)) => {}
                }
            }
        }
        Err(refusals)
    }
}
