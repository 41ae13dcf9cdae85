//! The cards of a report's pages, as published.

use std::collections::BTreeMap;

/// The form of a card: for whom it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// For chats and feeds, beside a link.
    Wide,
    /// For search engines, which cut a square out of what has none.
    Square,
    /// For readers to save and post.
    Tall,
}

impl Form {
    /// Width and height, px.
    #[must_use]
    pub const fn size(self) -> (u16, u16) {
        match self {
            Self::Wide => (1200, 630),
            Self::Square => (1080, 1080),
            Self::Tall => (1080, 1440),
        }
    }

    /// What the names of its files end with, so that they differ from those of the other forms.
    #[must_use]
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Wide => "",
            Self::Square => "-square",
            Self::Tall => "-tall",
        }
    }
}

/// A card as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFile {
    /// Its name, relative to the report's page.
    pub file: String,
    /// Its form.
    pub form: Form,
    /// The media type, such as `image/png`.
    pub media_type: &'static str,
    /// What it says, for who cannot see it.
    pub alt: String,
}

/// The cards of a report's pages; none where none were drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards(BTreeMap<String, BTreeMap<Form, CardFile>>);

impl Cards {
    /// Adds a card of the page in `folder`, which is relative to the report's page: empty for its own.
    pub fn insert(&mut self, folder: String, card: CardFile) {
        self.0.entry(folder).or_default().insert(card.form, card);
    }

    /// The card of this form of the page in `folder`; not every page has one of each form.
    #[must_use]
    pub fn get(&self, folder: &str, form: Form) -> Option<&CardFile> {
        self.0.get(folder)?.get(&form)
    }

    /// Every card of the page in `folder`, by its form.
    pub fn of_page(&self, folder: &str) -> impl Iterator<Item = &CardFile> {
        self.0.get(folder).into_iter().flat_map(BTreeMap::values)
    }
}
