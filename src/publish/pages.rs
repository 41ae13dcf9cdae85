//! The documents of a site: for each edition one render and one write.

use super::{PublishError, Site};
use crate::{
    page::{
        self, Context, assets::Assets, embed, index, listing::Index, piece, preview,
        standing::Standing,
    },
    share::{PREVIEW, Piece, Subject},
};

/// The document of a folder.
const DOCUMENT: &str = "index.html";

/// Writes every document of a report into the folder of `site`: its page, whose context `page` is, the page
/// of each piece, and what frames show.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn of_report(page: &Context, site: &mut Site) -> Result<(), PublishError> {
    site.write(DOCUMENT, page::feature(page).as_bytes())?;
    pieces(page, site)?;
    frames(page, site)
}

fn pieces(page: &Context, site: &mut Site) -> Result<(), PublishError> {
    let context = piece::context(page);
    Piece::all(&page.report).try_for_each(|piece| {
        let html = piece::render(&context, piece);
        site.write(&format!("{}{DOCUMENT}", piece.folder()), html.as_bytes())
    })
}

/// Writes the document of each frame, and the page on which they are tried, if any site may show them.
fn frames(page: &Context, site: &mut Site) -> Result<(), PublishError> {
    let mut context = page.clone();
    Subject::all(&page.report).try_for_each(|subject| {
        if context.standing != Standing::of_frame(subject) {
            context = embed::context(page, subject);
        }
        let html = embed::render(&context, subject);
        site.write(&format!("{}{DOCUMENT}", subject.frame()), html.as_bytes())
    })?;
    if !page.report.may_be_embedded() {
        return Ok(());
    }
    let html = preview::render(&preview::context(page));
    site.write(&format!("{PREVIEW}{DOCUMENT}"), html.as_bytes())
}

/// Writes the page that leads to all reports into the folder of `site`.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn index(index: &Index, assets: &Assets, site: &mut Site) -> Result<(), PublishError> {
    site.write(DOCUMENT, index::render(index, assets).as_bytes())
}
