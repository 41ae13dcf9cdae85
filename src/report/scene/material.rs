//! What the text gives a graphic, and why a graphic may refuse it.

use crate::report::Statistic;

/// How a statistic is drawn where a graphic shows it, as its mark in the text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plot {
    /// Its label in the graphic; the statistic's own where there is none.
    pub short: Option<String>,
    /// What it is to the others of its graphic.
    pub role: Option<Role>,
    /// How many of its units one mark stands for.
    pub per: Option<u64>,
    /// The shape of its marks.
    pub mark: Option<Mark>,
}

/// What a statistic is to the others of its graphic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A number of things.
    Count,
    /// Those of the count that are told apart.
    Part,
    /// An amount that is measured against a whole.
    Sum,
    /// The share of the whole that it is.
    Share,
    /// The whole.
    Whole,
    /// How many each of the count has.
    Each,
}

impl Role {
    /// Every role, in the order of the manual.
    pub const ALL: [Self; 6] =
        [Self::Count, Self::Part, Self::Sum, Self::Share, Self::Whole, Self::Each];

    /// The name used in the report file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Part => "part",
            Self::Sum => "sum",
            Self::Share => "share",
            Self::Whole => "whole",
            Self::Each => "each",
        }
    }
}

/// The shape of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A round one.
    Dot,
    /// A square one.
    Square,
}

impl Mark {
    /// Every shape, in the order of the manual.
    pub const ALL: [Self; 2] = [Self::Dot, Self::Square];

    /// The name used in the report file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dot => "dot",
            Self::Square => "square",
        }
    }
}

/// A statistic that a graphic shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its index in [`Report::statistics`](crate::report::Report::statistics).
    pub statistic: usize,
    /// The step it comes with; none where it is there from the first.
    pub step: Option<usize>,
}

/// A statistic that a scene names or marks, before it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// The statistic.
    pub statistic: &'a Statistic,
    /// Which it is, and when it comes.
    pub shown: Shown,
}

/// A place on a drawing, in percent of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// An item of a list in a scene, before it is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Its words.
    pub name: String,
    /// The step it comes with; none for one of the lead.
    pub step: Option<usize>,
    /// Its own items.
    pub inner: Vec<String>,
    /// How far a line is: 即将开通.
    pub status: Option<String>,
    /// Where it runs.
    pub way: Vec<Point>,
    /// The names of the places it runs through; none for a bend without a name.
    pub stops: Vec<Option<String>>,
    /// Path of the drawing that is its sign.
    pub sign: Option<String>,
    /// The shape that stands for it under each slip.
    pub mark: Option<Mark>,
    /// The period it falls into, from 1.
    pub at: Option<u32>,
}

/// Everything that a scene's text gives its graphic.
#[derive(Clone, Debug, Default)]
pub struct Material<'a> {
    /// The statistics, those of `of` first, each once.
    pub figures: Vec<Figure<'a>>,
    /// The items of its lists.
    pub items: Vec<Item>,
    /// How many periods its axis has.
    pub periods: Option<u32>,
    /// How many of them have passed.
    pub past: Option<u32>,
}

/// Something of a scene that its graphic cannot draw honestly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is refused.
    pub culprit: Culprit,
    /// Why.
    pub why: Why,
}

/// What is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Culprit {
    /// The scene as a whole.
    Scene,
    /// One of [`Material::figures`].
    Figure(usize),
    /// One of [`Material::items`].
    Item(usize),
}

/// Why something is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is no single amount: a rank, a range, a compound.
    NoAmount,
    /// It lies below zero, where scales begin.
    Negative,
    /// It has another unit than the one of this text.
    UnlikeUnits(String),
    /// It has other marks or another scale than this text, though it is of the same unit.
    UnlikeMarks(String),
    /// It has the same marks as this text, though it is of another unit.
    SameMarks(String),
    /// It is more than this, its whole.
    AboveWhole(String),
    /// It is no percentage.
    NotAShare,
    /// It is not what count and share give: this.
    NotTheWhole(u64),
    /// It is computed, and not by how much one of two bars is longer than the other.
    NotTheDifference,
    /// It does not come out even when divided by what one mark stands for.
    Uneven(u64),
    /// It would be more marks than can be counted: so many.
    TooManyMarks(u64),
    /// It has no part in a graphic of this form, or another has taken its place.
    NoPlace,
    /// It has a scale, and the graphic has none.
    HasScale,
    /// There are fewer statistics than the form compares: so many are wanted.
    TooFew(usize),
    /// No statistic has this role.
    NoRole(Role),
    /// There are no items.
    NoItems,
    /// This attribute is missing.
    Without(&'static str),
    /// It has so many stops, and a way of so many points.
    UnlikeStops(usize, usize),
    /// It has an end that the others do not have.
    UnlikeEnds,
    /// There are more kinds of status than lines can be told apart by.
    TooManyStatuses,
    /// There is more than one, and only one can be drawn.
    NotAlone,
    /// The passed periods, or the period of an event, are more than there are.
    BeyondPeriods(u32),
}

impl Why {
    /// The refusal of the figure with this index for this reason.
    #[must_use]
    pub const fn of_figure(self, index: usize) -> Refusal {
        Refusal { culprit: Culprit::Figure(index), why: self }
    }

    /// The refusal of the item with this index for this reason.
    #[must_use]
    pub const fn of_item(self, index: usize) -> Refusal {
        Refusal { culprit: Culprit::Item(index), why: self }
    }

    /// The refusal of the whole scene for this reason.
    #[must_use]
    pub const fn of_scene(self) -> Refusal {
        Refusal { culprit: Culprit::Scene, why: self }
    }
}
