//! Scenes: a passage told beside a graphic, and what the graphic draws.
//!
//! A [`Scene`] sticks and is told in steps, or stands still in the text ([`Manner`]). Its [`Graphic`]
//! carries what it draws, with every check already made: each kind's constructor takes the
//! [`Material`](material::Material) that the text gives and refuses what cannot be drawn honestly.
//!
//! - [`form`]: the names of graphics and their forms
//! - [`material`]: statistics and items of lists, as the text gives them, and why one is refused
//! - [`amount`]: what of a statistic can be measured or counted
//! - [`bars`], [`share`], [`dots`], [`level`], [`groups`], [`route`], [`timeline`]: the graphics

pub mod amount;
pub mod bars;
pub mod dots;
pub mod form;
pub mod groups;
pub mod level;
pub mod material;
pub mod route;
pub mod share;
pub mod timeline;

use self::{
    bars::Bars, dots::Dots, form::Form, groups::Groups, level::Level, route::Route, share::Share,
    timeline::Timeline,
};
use super::{
    names::Id,
    text::{Block, Sentence},
};

/// The most steps of a scene: its styles enumerate them.
pub const MOST_STEPS: usize = 12;

/// A passage told beside a graphic.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Its stable name, where the editor gave one.
    pub id: Option<Id>,
    /// Whether it sticks or stands.
    pub manner: Manner,
    /// What is seen.
    pub title: String,
    /// The second line: unit, period, what one mark is.
    pub unit: Option<String>,
    /// A remark on how it is drawn.
    pub note: Option<String>,
    /// One to four characters that stand before the remark as a red seal.
    pub seal: Option<String>,
    /// What is drawn.
    pub graphic: Graphic,
    /// Text before the first step.
    pub lead: Vec<Block>,
    /// The steps, from one to [`MOST_STEPS`].
    pub steps: Vec<Step>,
}

/// How a scene stands in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Its graphic stays beside the steps and follows them.
    Scene,
    /// Its graphic stands in the text and comes once.
    Still,
}

impl Manner {
    /// The name used in the report file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scene => "scene",
            Self::Still => "still",
        }
    }
}

/// One step of a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its paragraph.
    pub text: Vec<Sentence>,
    /// The lists that follow the paragraph.
    pub lists: Vec<Block>,
}

/// A graphic with what it draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Graphic {
    /// Bars of comparable values.
    Bars(Bars),
    /// A part of a whole.
    Share(Share),
    /// Marks to count.
    Dots(Dots),
    /// A level without a scale.
    Level(Level),
    /// Things in groups.
    Groups(Groups),
    /// Ways and places on a sketch.
    Route(Route),
    /// Events in order.
    Timeline(Timeline),
    /// A drawing of the report's own.
    Art(Art),
}

/// A drawing whose parts carry `data-on`, the state that shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Art {
    /// Path of the file, relative to the report's folder.
    pub path: String,
    /// The state of each step.
    pub states: Vec<String>,
}

impl Scene {
    /// Whether the statistic with this index is told of in one of its steps.
    #[must_use]
    pub fn tells(&self, statistic: usize) -> bool {
        let tells = |line: &[Sentence]| line.iter().any(|it| it.statistics().contains(&statistic));
        self.steps
            .iter()
            .any(|step| tells(&step.text) || step.lists.iter().any(|it| it.has(&tells)))
    }
}

impl Graphic {
    /// Paths of the drawings that it is made of, relative to the report's folder.
    #[must_use]
    pub fn drawings(&self) -> Vec<&str> {
        match self {
            Self::Groups(Groups::Glyphs(glyphs)) => {
                glyphs.iter().map(|it| it.sign.as_str()).collect()
            }
            Self::Art(art) => vec![art.path.as_str()],
            _ => Vec::new(),
        }
    }

    /// Its name and form in the report file.
    #[must_use]
    pub const fn form(&self) -> Form {
        match self {
            Self::Bars(_) => Form::Bars,
            Self::Share(Share::Rings(_)) => Form::Rings,
            Self::Share(Share::Field(_)) => Form::Field,
            Self::Share(Share::Pace(_)) => Form::Pace,
            Self::Dots(Dots::Fields(_)) => Form::Fields,
            Self::Dots(Dots::Ledger(_)) => Form::Ledger,
            Self::Level(_) => Form::Level,
            Self::Groups(Groups::Slips(_)) => Form::Slips,
            Self::Groups(Groups::Terms(_)) => Form::Terms,
            Self::Groups(Groups::Glyphs(_)) => Form::Glyphs,
            Self::Route(Route::Lines(_)) => Form::Lines,
            Self::Route(Route::Strands(_)) => Form::Strands,
            Self::Route(Route::Course(_)) => Form::Course,
            Self::Timeline(_) => Form::Timeline,
            Self::Art(_) => Form::Art,
        }
    }
}
