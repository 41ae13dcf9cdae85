//! The paintings of the page by day and by night, and the drawings inside it. A photograph at the
//! opening is one of [`photographs`](super::photographs).

use std::collections::BTreeMap;

use super::{PublishError, Site, drawing};
use crate::{
    document::{Checked, Drawing},
    page::assets::{Openings, Painting},
    report::art::Opening,
};

/// Names of the published paintings, each by day and by night.
#[derive(Debug, Default)]
pub struct Art {
    /// The paintings of the opening.
    pub openings: Openings,
    strips: Vec<Painting>,
}

/// Publishes the paintings of a report.
///
/// # Errors
/// When a painting cannot be written.
pub fn publish(
    Checked { report, drawings, .. }: &Checked,
    site: &mut Site,
) -> Result<Art, PublishError> {
    let Some(art) = &report.art else { return Ok(Art::default()) };
    let mut paint = |name: &String| painting(name, drawing(drawings, name)?, site);
    let openings = match &art.opening {
        Opening::Paintings { wide, tall } => {
            Openings { wide: Some(paint(wide)?), tall: tall.as_ref().map(&mut paint).transpose()? }
        }
        Opening::Photograph(_) => Openings::default(),
    };
    Ok(Art { openings, strips: art.strips.iter().map(&mut paint).collect::<Result<_, _>>()? })
}

/// The drawings that stand inside the page of a report, by path.
///
/// # Errors
/// When one was not read.
pub fn inside(
    Checked { report, drawings, .. }: &Checked,
) -> Result<BTreeMap<String, String>, PublishError> {
    let paths = report.scenes.iter().flat_map(|scene| scene.graphic.drawings());
    paths.map(|path| Ok((path.to_owned(), drawing(drawings, path)?.source.clone()))).collect()
}

fn painting(name: &str, drawing: &Drawing, site: &mut Site) -> Result<Painting, PublishError> {
    let day = site.write_hashed(name, drawing.source.as_bytes())?;
    let night = match &drawing.night {
        Some(night) => site.write_hashed(&name.replace(".svg", "-night.svg"), night.as_bytes())?,
        None => day.clone(),
    };
    Ok(Painting { day, night })
}

impl Art {
    /// The names of these paintings as custom properties, for the styles to choose from: those of
    /// the opening of the whole page, a strip's of the element that shows it. Only what is shown is
    /// ever loaded.
    #[must_use]
    pub fn rules(&self) -> String {
        let Openings { wide, tall } = &self.openings;
        let opening = [("wide", wide), ("tall", tall)]
            .into_iter()
            .filter_map(|(name, painting)| Some(properties(name, painting.as_ref()?)))
            .collect::<String>();
        let strips = self.strips.iter().enumerate().map(|(index, strip)| {
            format!("[data-strip=\"{index}\"]{{{}}}", properties("strip", strip))
        });
        let opening = (!opening.is_empty()).then(|| format!(":root{{{opening}}}"));
        opening.into_iter().chain(strips).collect()
    }
}

fn properties(name: &str, painting: &Painting) -> String {
    let Painting { day, night } = painting;
    format!("--{name}-day:url(\"{day}\");--{name}-night:url(\"{night}\");")
}
