//! Groups: things by name, which are counted and compare nothing.

use super::material::{Item, Mark, Material, Refusal, Shown, Why};

/// Things in groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Groups {
    /// One slip for each item, tied together under a number.
    Slips(Slips),
    /// The terms of a sum, with the names under each.
    Terms(Terms),
    /// Words with drawn signs.
    Glyphs(Vec<Glyph>),
}

/// Slips in groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slips {
    /// The groups, in the order of the text.
    pub groups: Vec<Group>,
    /// What stands under each slip.
    pub owners: Vec<Owner>,
}

/// Things under one number or name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The statistic that counts them.
    pub head: Option<Shown>,
    /// The name over them, where it is none of a statistic.
    pub name: Option<String>,
    /// The step they come with; none where they are there from the first.
    pub step: Option<usize>,
    /// Their names; empty where the text lists none.
    pub items: Vec<String>,
}

/// What everything in a group has, as a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// What it is.
    pub name: String,
    /// Its mark.
    pub mark: Mark,
    /// The step it comes with.
    pub step: Option<usize>,
}

/// A sum such as 4+4, with what is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The statistic of the sum.
    pub sum: Shown,
    /// Its terms.
    pub groups: Vec<Group>,
}

/// A word with its sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// The word.
    pub word: String,
    /// Path of the drawing, relative to the report's folder.
    pub sign: String,
    /// The step it comes with.
    pub step: Option<usize>,
}

impl Slips {
    /// The slips of `material`: a group for each statistic, with the items of its step's list, or
    /// with those of later steps, where they are as many as it says. Items that say a mark are owners.
    ///
    /// # Errors
    /// When there is neither a statistic nor an item, and when a step has a list and two statistics,
    /// since nothing says whose items these are.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut groups: Vec<Group> = Vec::new();
        let owner =
            |it: &Item| it.mark.map(|mark| Owner { name: it.name.clone(), mark, step: it.step });
        let owners: Vec<Owner> = material.items.iter().filter_map(owner).collect();
        let slips = || material.items.iter().filter(|it| it.mark.is_none());
        let alone = material.figures.len() == 1;
        for (index, figure) in material.figures.iter().enumerate() {
            let step = figure.shown.step;
            // The only number has all the items, wherever it is marked.
            let own = slips().filter(|it| alone || (it.step == step && step.is_some()));
            let items: Vec<String> = own.map(|it| it.name.clone()).collect();
            if !items.is_empty() && groups.iter().any(|it| it.step == step && !alone) {
                refusals.push(Why::NotAlone.of_figure(index));
            }
            groups.push(Group { head: Some(figure.shown), name: None, step, items });
        }
        let is_grouped = |it: &Item| alone || groups.iter().any(|group| group.step == it.step);
        let mut strays: Vec<&Item> = slips().filter(|it| !is_grouped(it)).collect();
        for (index, figure) in material.figures.iter().enumerate() {
            let own = listed_later(&groups, index);
            let count = strays.iter().filter(|it| own(it)).count();
            if u64::try_from(count).ok() == figure.count().ok() {
                let (own, others): (Vec<&Item>, Vec<&Item>) =
                    strays.into_iter().partition(|it| own(it));
                groups[index].items = own.iter().map(|it| it.name.clone()).collect();
                strays = others;
            }
        }
        for stray in strays {
            match groups.iter_mut().find(|it| it.head.is_none() && it.step == stray.step) {
                Some(group) => group.items.push(stray.name.clone()),
                None => groups.push(Group {
                    head: None,
                    name: None,
                    step: stray.step,
                    items: vec![stray.name.clone()],
                }),
            }
        }
        if groups.is_empty() {
            refusals.push(Why::NoItems.of_scene());
        }
        if refusals.is_empty() { Ok(Self { groups, owners }) } else { Err(refusals) }
    }
}

/// Whether an item may belong to the group with this index, whose step has no list: it stands in a
/// later step, before the next number.
fn listed_later(groups: &[Group], index: usize) -> impl Fn(&&Item) -> bool + use<> {
    let own = groups.get(index);
    let step = own.and_then(|it| it.step);
    let is_alone = groups.iter().filter(|it| it.step == step).count() == 1;
    let is_open = is_alone && own.is_some_and(|it| it.items.is_empty());
    let until = groups.iter().map(|it| it.step).filter(|it| *it > step).min().flatten();
    move |it| is_open && it.step > step && until.is_none_or(|until| it.step < Some(until))
}

impl Terms {
    /// The terms of the one statistic of `material`: an item with items of its own is a term, or
    /// else each step's list is.
    ///
    /// # Errors
    /// When there is not one statistic, or no item.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let others = material.figures.iter().enumerate().skip(1);
        let mut refusals: Vec<Refusal> =
            others.map(|(index, _)| Why::NotAlone.of_figure(index)).collect();
        let mut groups: Vec<Group> = Vec::new();
        for item in &material.items {
            let group = |name, items| Group { head: None, name, step: item.step, items };
            let open = groups.last_mut().filter(|it| it.name.is_none() && it.step == item.step);
            match open {
                _ if !item.inner.is_empty() => {
                    groups.push(group(Some(item.name.clone()), item.inner.clone()));
                }
                Some(open) => open.items.push(item.name.clone()),
                None => groups.push(group(None, vec![item.name.clone()])),
            }
        }
        if groups.is_empty() {
            refusals.push(Why::NoItems.of_scene());
        }
        match material.figures.first() {
            None => refusals.push(Why::TooFew(1).of_scene()),
            Some(sum) if refusals.is_empty() => return Ok(Self { sum: sum.shown, groups }),
            Some(_) => {}
        }
        Err(refusals)
    }
}

impl Groups {
    /// The words of `material`, each with its sign.
    ///
    /// # Errors
    /// With every item that has no sign, and when there are none.
    pub fn glyphs(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut glyphs = Vec::new();
        for (index, item) in material.items.iter().enumerate() {
            match item.sign.clone() {
                Some(sign) => {
                    glyphs.push(Glyph { word: item.name.clone(), sign, step: item.step });
                }
                None => refusals.push(Why::Without("sign").of_item(index)),
            }
        }
        if material.items.is_empty() {
            refusals.push(Why::NoItems.of_scene());
        }
        if refusals.is_empty() { Ok(Self::Glyphs(glyphs)) } else { Err(refusals) }
    }
}
