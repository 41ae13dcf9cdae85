//! A timeline: events on an axis of even periods.

use super::material::{Material, Refusal, Why};

/// Events in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// How many periods the axis has.
    pub periods: u32,
    /// How many of them have passed; all of them where nothing is said.
    pub past: u32,
    /// The events, in the order of the text.
    pub events: Vec<Event>,
}

/// Something that happened in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is called.
    pub name: String,
    /// The period, from 1.
    pub at: u32,
    /// The step it comes with.
    pub step: Option<usize>,
}

impl Timeline {
    /// The events that are the items of `material`.
    ///
    /// # Errors
    /// When there are no periods or no events, and with every event that says no period of the axis.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let Some(periods) = material.periods else {
            return Err(vec![Why::Without("periods").of_scene()]);
        };
        let past = material.past.unwrap_or(periods);
        let mut refusals = Vec::new();
        if past > periods {
            refusals.push(Why::BeyondPeriods(periods).of_scene());
        }
        let mut events = Vec::new();
        for (index, item) in material.items.iter().enumerate() {
            match item.at {
                None => refusals.push(Why::Without("at").of_item(index)),
                Some(at) if at == 0 || at > periods => {
                    refusals.push(Why::BeyondPeriods(periods).of_item(index));
                }
                Some(at) => events.push(Event { name: item.name.clone(), at, step: item.step }),
            }
        }
        if material.items.is_empty() {
            refusals.push(Why::NoItems.of_scene());
        }
        if refusals.is_empty() { Ok(Self { periods, past, events }) } else { Err(refusals) }
    }
}
