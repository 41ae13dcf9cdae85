//! The table `[art]`: either paintings or a photograph for the opening, and the strips.

use super::{super::problem, fields::Fields};
use crate::{
    diagnostic::Span,
    document::beside::Size,
    raster::Format,
    report::art::{Art, Cover, Opening},
};

/// The least width of a photograph that fills the window of most screens without a blur, px.
const LEAST_WIDTH: u32 = 960;

/// Reads the table.
pub(super) fn art(fields: &mut Fields<'_, '_, '_>) -> Option<Art> {
    let photo = fields.text("photo");
    let (wide, tall) = match photo {
        Some(_) => (fields.text("wide"), fields.text("tall")),
        None => (fields.required("wide"), fields.text("tall")),
    };
    let cover = photo.as_ref().map(|photo| cover(fields, photo));
    if let (Some((_, at)), Some(_)) = (&photo, wide.as_ref().or(tall.as_ref())) {
        fields.report(problem::two_openings(*at));
    }
    let strips = fields.texts("strips");
    let night = fields.text("night");
    let alt = fields.required("alt");
    let colours = night.as_ref().and_then(|(path, at)| fields.reader().night(path, *at));
    for (path, at) in wide.iter().chain(&tall).chain(&strips) {
        fields.reader().painting(path, *at, colours.as_ref());
    }
    let opening = match cover {
        Some(cover) => Opening::Photograph(cover?),
        None => Opening::Paintings { wide: wide?.0, tall: tall.map(|(path, _)| path) },
    };
    Some(Art {
        opening,
        alt: alt?.0,
        strips: strips.into_iter().map(|(path, _)| path).collect(),
        night: night.map(|(path, _)| path),
    })
}

fn cover(fields: &mut Fields<'_, '_, '_>, (path, at): &(String, Span)) -> Option<Cover> {
    let credit = fields.required("credit");
    let Some(format) = Format::of_name(path) else {
        fields.report(problem::not_a_photograph(*at));
        return None;
    };
    let Size { width, height } = fields.reader().photograph(path, format, *at, LEAST_WIDTH)?;
    Some(Cover { path: path.clone(), credit: credit?.0, width, height })
}
