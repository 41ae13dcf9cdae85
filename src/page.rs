//! The page: a report as one complete HTML document, before any script runs.
//!
//! One module for each part, top to bottom: [`head`], [`masthead`], [`bar`], [`chapter`] (with
//! [`heading`], [`phrases`], [`prose`], [`card`], [`photo`] and [`former`] in it), [`photo`] again for the
//! gallery, [`figures`], [`sources`], [`tools`] and [`viewer`]. Where a part comes alive later, its
//! markup stands inside an island of [`islands`](crate::islands), which adds no words and no
//! elements of its own.
//!
//! [`index`] is the page that leads to the reports of a site which has several.

pub mod bar;
pub mod card;
pub mod chapter;
pub mod figures;
pub mod former;
pub mod head;
pub mod heading;
pub mod index;
pub mod masthead;
pub mod pending;
pub mod photo;
pub mod phrases;
pub mod prose;
pub mod sources;
pub mod tools;
pub mod viewer;

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use self::{
    bar::ContentsBar,
    chapter::Story,
    figures::FiguresTable,
    head::Head,
    masthead::Masthead,
    photo::Gallery,
    sources::{Byline, Sources},
    tools::Tools,
    viewer::ViewerDialog,
};
use crate::{
    islands,
    report::{Photo, Report},
    words::Words,
};

/// Names of the published files that the page refers to, relative to the page if nothing else is
/// said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The script that runs before the first paint.
    pub boot: String,
    /// The script that starts the app.
    pub start: String,
    /// The JavaScript glue of the WebAssembly file, relative to `boot`.
    pub glue: String,
    /// The WebAssembly file, relative to `boot`.
    pub wasm: String,
    /// Its hash in the form of Subresource Integrity, `sha384-…`.
    pub wasm_integrity: String,
    /// The styles.
    pub style: String,
    /// The styles of a page without scripts.
    pub noscript: String,
    /// The icon.
    pub favicon: String,
    /// The opening's paintings, of which each window needs one.
    pub openings: Vec<Opening>,
    /// The files of each of [`Report::photos`].
    pub pictures: Vec<PictureFiles>,
    /// The index page, where the report is one of several.
    pub index: Option<String>,
    /// The script that reloads the page during development.
    pub reload: Option<String>,
}

/// A painting of the opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The file.
    pub file: String,
    /// The media query of the windows that show it.
    pub media: String,
}

/// The files of a picture in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFiles {
    /// The largest file that every engine reads: what a link to the picture leads to.
    pub file: String,
    /// Width of that file, px.
    pub width: u32,
    /// Height of that file, px.
    pub height: u32,
    /// The same picture in several formats, the best first; the last is read by every engine. None
    /// for a drawing, which is sharp at any size.
    pub sets: Vec<FileSet>,
}

/// The files of a picture in one format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSet {
    /// The media type, such as `image/avif`.
    pub media_type: &'static str,
    /// The files with their widths in px, the smallest first.
    pub files: Vec<(String, u32)>,
}

/// What every part of the page needs to know; a clone is cheap.
#[derive(Clone, Debug)]
pub struct Context {
    /// The report.
    pub report: Arc<Report>,
    /// The files of each of [`Report::photos`].
    pub pictures: Arc<[PictureFiles]>,
    /// The page's own words.
    pub words: &'static Words,
}

impl Context {
    /// The files of a picture of the report.
    #[must_use]
    pub fn files(&self, photo: &Photo) -> Option<&PictureFiles> {
        let index = self.report.photos.iter().position(|it| it.id == photo.id)?;
        self.pictures.get(index)
    }
}

/// Renders `report` as a complete HTML document.
///
/// The same report and assets give the same bytes. Needs no browser.
#[must_use]
pub fn render(report: &Report, assets: &Assets) -> String {
    let context = Context {
        words: Words::of(&report.language),
        report: Arc::new(report.clone()),
        pictures: assets.pictures.clone().into(),
    };
    // Islands with children panic under any other kind of root.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| document(&context, assets).to_html());
    owner.cleanup();
    // Leptos marks the borders of its dynamic parts with `<!>`, which validators reject. Only
    // hydration reads them, and every island here wraps children that are never hydrated.
    format!("<!doctype html>{}", html.replace("<!>", ""))
}

fn document(context: &Context, assets: &Assets) -> impl IntoView + use<> {
    let context = context.clone();
    let assets = assets.clone();
    let index = assets.index.clone();
    let language = context.report.language.clone();
    let direction = language.is_right_to_left().then_some("rtl");
    view! {
        <html lang=language.as_str().to_owned() dir=direction>
            <Head context=context.clone() assets=assets />
            <body>
                <a class="skip-link" href="#main">{context.words.skip_to_main}</a>
                <Masthead context=context.clone() />
                <ContentsBar context=context.clone() />
                <main id="main" tabindex="-1">
                    <Byline context=context.clone() />
                    <Story context=context.clone() />
                    <Gallery context=context.clone() />
                    <FiguresTable context=context.clone() />
                    <Sources context=context.clone() />
                </main>
                <Tools context=context.clone() index=index />
                <ViewerDialog context=context.clone() />
                <Status context=context />
            </body>
        </html>
    }
}

/// The page's one live region, a field for links that must be copied by hand, and the place of the
/// counters.
#[component]
fn Status(
    /// The page.
    context: Context,
) -> impl IntoView {
    let words = context.words;
    view! {
        <islands::Copy>
            <div class="notice" data-base=context.report.base_url.clone()>
                <p
                    class="notice__status"
                    id="status"
                    role="status"
                    data-copied=words.copied
                    data-copy-failed=words.copy_failed
                ></p>
                <input
                    class="notice__address"
                    type="text"
                    readonly=true
                    hidden=true
                    aria-label=words.copy_failed
                />
            </div>
        </islands::Copy>
        <islands::Counters>
            <span class="counters" hidden=true></span>
        </islands::Counters>
    }
}
