//! What cards and frames show: a report, or a piece of it.

use super::Piece;
use crate::report::{Report, address::Address};

/// What a card or a frame shows.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// The whole report.
    Report,
    /// A piece of it.
    Piece(Piece<'a>),
}

impl<'a> Subject<'a> {
    /// Everything that is shown of `report`: itself, then each of its pieces.
    pub fn all(report: &'a Report) -> impl Iterator<Item = Self> {
        std::iter::once(Self::Report).chain(Piece::all(report).map(Self::Piece))
    }

    /// The place of the report's page that it shows.
    #[must_use]
    pub fn address(self) -> Address {
        match self {
            Self::Report => Address::Top,
            Self::Piece(piece) => piece.address(),
        }
    }

    /// The folder of the document that shows it in a frame, relative to the report's page.
    #[must_use]
    pub fn frame(self) -> String {
        self.address().frame().unwrap_or_default()
    }

    /// What it is, as its frame and the page around that name it.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Report => "page",
            Self::Piece(Piece::Section(_)) => "section",
            Self::Piece(Piece::Statistic(_)) => "statistic",
            Self::Piece(Piece::Photo(_)) => "photo",
        }
    }

    /// Whether its frame has anything that an app would do: a statistic and a picture stand there for
    /// themselves.
    #[must_use]
    pub const fn is_awake(self) -> bool {
        matches!(self, Self::Report | Self::Piece(Piece::Section(_)))
    }

    /// What it is called beside the other pieces of `report`.
    #[must_use]
    pub fn name(self, report: &Report) -> String {
        match self {
            Self::Report => report.title.clone(),
            Self::Piece(piece) => piece.title(report),
        }
    }

    /// What it is called where it stands alone.
    #[must_use]
    pub fn title(self, report: &Report) -> String {
        match self {
            Self::Report => report.title.clone(),
            Self::Piece(piece) => super::title_of(report, piece),
        }
    }
}
