//! The page: a report as one complete HTML document, before any script runs.
//!
//! [`document`] is the skeleton of every document of a site, with its [`head`]; [`edition`] says
//! which there are, [`assets`] which files they refer to.
//!
//! One module for each part of the page, top to bottom: [`masthead`], [`bar`], [`prologue`],
//! [`chapter`] (with [`heading`], [`phrases`], [`prose`], [`scene`] and its [`graphic`], [`card`],
//! [`numeral`], [`photo`] and [`former`] in it), [`photo`] again for the gallery, [`figures`],
//! [`sources`], [`tools`], [`viewer`], [`small_card`] and [`share_sheet`], which the links of
//! [`sharing`] open. Where a part comes alive later, its markup
//! stands inside an island of [`islands`](crate::islands), which adds no words and no elements of
//! its own.
//!
//! [`piece`] is the page of one section, statistic or picture by itself, [`embed`] what other sites show in
//! a frame and [`preview`] where those are tried; [`standing`] is where each of them stands beside the report's page.
//! [`index`] is the page that leads to the reports of a site which has several, as [`listing`] says.

pub mod assets;
pub mod bar;
pub mod card;
pub mod chapter;
pub mod document;
pub mod edition;
pub mod embed;
pub mod figures;
pub mod former;
pub mod graphic;
pub mod head;
pub mod heading;
pub mod index;
pub mod listing;
pub mod masthead;
pub mod numeral;
pub mod pending;
pub mod photo;
pub mod phrases;
pub mod piece;
pub mod preview;
pub mod prologue;
pub mod prose;
pub mod scene;
pub mod share_sheet;
pub mod sharing;
pub mod small_card;
pub mod sources;
pub mod standing;
pub mod tools;
pub mod viewer;

use std::sync::Arc;

use leptos::prelude::*;

use self::{
    assets::{Assets, PictureFiles},
    bar::ContentsBar,
    chapter::Story,
    edition::Edition,
    figures::FiguresTable,
    masthead::Masthead,
    photo::Gallery,
    share_sheet::ShareSheet,
    small_card::SmallCardPlace,
    sources::{Byline, Sources},
    standing::Standing,
    tools::Tools,
    viewer::ViewerDialog,
};
use crate::{
    islands,
    report::{Photo, Report, address::Address},
    share::{LOADER, cards::Form},
    words::Words,
};

/// What every part of the page needs to know; a clone is cheap.
#[derive(Clone, Debug)]
pub struct Context {
    /// The report.
    pub report: Arc<Report>,
    /// The files it refers to, and the way up to those that all reports share.
    pub assets: Arc<Assets>,
    /// The page's own words.
    pub words: &'static Words,
    /// Where the document stands beside the report's page.
    pub standing: Standing,
}

impl Context {
    /// The context of the page of `report` with these files.
    #[must_use]
    pub fn new(report: &Report, assets: &Assets) -> Self {
        Self {
            words: Words::of(&report.language),
            report: Arc::new(report.clone()),
            assets: Arc::new(assets.clone()),
            standing: Standing::default(),
        }
    }

    /// The context of a document of the same report that stands elsewhere; `sheet` is its styles, named
    /// from the report's page, whose context this is.
    fn elsewhere(&self, standing: Standing, sheet: &str) -> Self {
        let assets = self.assets.seen_from(standing.way(), sheet);
        Self { assets: Arc::new(assets), standing, ..self.clone() }
    }

    /// A file in the root of the site, from the report's page, whose context this is.
    fn in_root(&self, name: &str) -> String {
        [&self.assets.up, name].concat()
    }

    /// The link to the card that readers save of a place; not every place has one.
    #[must_use]
    pub fn card(&self, address: &Address) -> Option<String> {
        let card = self.assets.cards.get(&address.folder()?, Form::Tall)?;
        Some(self.standing.from_page(&card.file))
    }

    /// The script for pages of other sites, from the report's page.
    #[must_use]
    pub fn loader(&self) -> String {
        let root = self.assets.up.strip_prefix(self.standing.way()).unwrap_or_default();
        [root, LOADER].concat()
    }

    /// The files of a picture of the report.
    #[must_use]
    pub fn files(&self, photo: &Photo) -> Option<&PictureFiles> {
        let index = self.report.photos.iter().position(|it| it.id == photo.id)?;
        self.assets.pictures.get(index)
    }
}

/// Renders `report` as a complete HTML document.
///
/// The same report and assets give the same bytes. Needs no browser.
#[must_use]
pub fn render(report: &Report, assets: &Assets) -> String {
    feature(&Context::new(report, assets))
}

/// The same of a report whose other documents are rendered, too.
#[must_use]
pub fn feature(context: &Context) -> String {
    document::render(Edition::Feature(&context.report), &context.assets, || body(context))
}

fn body(context: &Context) -> impl IntoView + use<> {
    let context = context.clone();
    // An opening without a picture has it.
    let byline = context.report.art.is_some().then(|| view! { <Byline context=context.clone() /> });
    view! {
        <a class="skip-link" href="#main">{context.words.skip_to_main}</a>
        <Masthead context=context.clone() />
        <ContentsBar context=context.clone() />
        <main id="main" tabindex="-1">
            {byline}
            <Story context=context.clone() />
            <Gallery context=context.clone() />
            <FiguresTable context=context.clone() />
            <Sources context=context.clone() />
        </main>
        <Tools context=context.clone() />
        {overlays(&context, !context.report.statistics.is_empty())}
        {counters()}
    }
}

/// What opens over the page when it is asked for; `has_figures` is whether there are numbers to press.
fn overlays(context: &Context, has_figures: bool) -> impl IntoView + use<> {
    let context = context.clone();
    let small_card = has_figures.then(|| view! { <SmallCardPlace context=context.clone() /> });
    view! {
        <ViewerDialog context=context.clone() />
        {small_card}
        <ShareSheet context=context />
    }
}

/// The place of the counters.
fn counters() -> impl IntoView {
    view! {
        <islands::Counters>
            <span class="counters" hidden=true></span>
        </islands::Counters>
    }
}
