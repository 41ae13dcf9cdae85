//! The documents of a site: for each edition one render and one write.

use super::{PublishError, Site};
use crate::{
    page::{
        self, Context, assets::Assets, embed, index, listing::Index, piece, preview,
        standing::Standing,
    },
    report::Report,
    share::{Embedded, PREVIEW, Piece},
};

/// The document of a folder.
const DOCUMENT: &str = "index.html";

/// Writes the page of `report` into the folder of `site`.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn feature(
    report: &Report,
    assets: &Assets,
    site: &mut Site,
) -> Result<(), PublishError> {
    site.write(DOCUMENT, page::render(report, assets).as_bytes())
}

/// Writes the page of each piece of `report` into the folder of `site`.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn pieces(
    report: &Report,
    assets: &Assets,
    site: &mut Site,
) -> Result<(), PublishError> {
    let context = piece::context(&Context::new(report, assets));
    Piece::all(report).try_for_each(|piece| {
        let html = piece::render(&context, piece);
        site.write(&format!("{}{DOCUMENT}", piece.folder()), html.as_bytes())
    })
}

/// Writes the document of each frame of `report`, and the page on which they are tried, into the folder of `site`.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn frames(
    report: &Report,
    assets: &Assets,
    site: &mut Site,
) -> Result<(), PublishError> {
    let page = Context::new(report, assets);
    let mut context = page.clone();
    Embedded::all(report).try_for_each(|embedded| {
        if context.standing != Standing::of_frame(embedded) {
            context = embed::context(&page, embedded);
        }
        let html = embed::render(&context, embedded);
        site.write(&format!("{}{DOCUMENT}", embedded.folder()), html.as_bytes())
    })?;
    let html = preview::render(&preview::context(&page));
    site.write(&format!("{PREVIEW}{DOCUMENT}"), html.as_bytes())
}

/// Writes the page that leads to all reports into the folder of `site`.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn index(index: &Index, assets: &Assets, site: &mut Site) -> Result<(), PublishError> {
    site.write(DOCUMENT, index::render(index, assets).as_bytes())
}
