//! What the index page of a site says of its reports.

use crate::{
    report::{
        Report,
        names::{Language, Moment},
    },
    share::cards::CardFile,
    words::Words,
};

/// What the index page says of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The folder that the report stands in.
    pub folder: String,
    /// Its headline.
    pub title: String,
    /// The short line above the headline.
    pub kicker: Option<String>,
    /// The sentence under the headline.
    pub subtitle: String,
    /// Its language.
    pub language: Language,
    /// When it was first published.
    pub published: Moment,
    /// The picture that stands for it, its name relative to the folder.
    pub picture: Option<CardFile>,
}

impl Card {
    /// The card of `report`, which stands in `folder`, with its picture.
    #[must_use]
    pub fn new(folder: &str, report: &Report, picture: Option<CardFile>) -> Self {
        Self {
            folder: folder.to_owned(),
            title: report.title.clone(),
            kicker: report.kicker.clone(),
            subtitle: report.subtitle.clone(),
            language: report.language.clone(),
            published: report.published.clone(),
            picture,
        }
    }
}

/// The index page of a site with several reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Its heading; a word for what it lists, where there is none.
    pub title: Option<String>,
    /// The address of the site, if it is known.
    pub base_url: Option<String>,
    /// The reports, in the order to print, the newest first. The page has the language of the first.
    pub cards: Vec<Card>,
}

impl Index {
    /// The language of the page: that of its first report.
    #[must_use]
    pub fn language(&self) -> Language {
        self.cards.first().map_or_else(|| Language::new("en"), |it| it.language.clone())
    }

    /// Its heading, in these words where it has none of its own.
    #[must_use]
    pub fn title(&self, words: &Words) -> String {
        self.title.clone().unwrap_or_else(|| words.reports.to_owned())
    }
}
