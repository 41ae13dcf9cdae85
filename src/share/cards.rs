//! The cards of a report's pages, as published.

use std::collections::BTreeMap;

/// A card as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFile {
    /// Its name, relative to the report's page.
    pub file: String,
    /// Width, px.
    pub width: u32,
    /// Height, px.
    pub height: u32,
    /// The media type, such as `image/png`.
    pub media_type: &'static str,
    /// What it says, for who cannot see it.
    pub alt: String,
}

/// The cards of a report's pages; none where none were drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    wide: BTreeMap<String, CardFile>,
    tall: BTreeMap<String, CardFile>,
}

impl Cards {
    /// Adds the card of the page in `folder`, which is relative to the report's page.
    pub fn insert(&mut self, folder: String, card: CardFile) {
        let is_tall = card.height > card.width;
        let cards = if is_tall { &mut self.tall } else { &mut self.wide };
        cards.insert(folder, card);
    }

    /// The card of the page in `folder` that readers save and post; not every piece has one.
    #[must_use]
    pub fn tall_of_page(&self, folder: &str) -> Option<&CardFile> {
        self.tall.get(folder)
    }

    /// The card of the report's own page.
    #[must_use]
    pub fn of_report(&self) -> Option<&CardFile> {
        self.of_page("")
    }

    /// The card of the page in `folder`, which is relative to the report's page.
    #[must_use]
    pub fn of_page(&self, folder: &str) -> Option<&CardFile> {
        self.wide.get(folder)
    }
}
