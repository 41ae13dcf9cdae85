//! The paintings of the page in their day and night editions.

use std::fmt::Write as _;

use super::{PublishError, Site, drawing};
use crate::{
    document::{Checked, Drawing},
    page::assets::Opening,
};

/// Names of the published paintings, each with its night edition.
#[derive(Debug, Default)]
pub struct Art {
    wide: Option<Editions>,
    tall: Option<Editions>,
    strips: Vec<Editions>,
}

#[derive(Debug)]
struct Editions {
    day: String,
    night: String,
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
    let mut edit = |name: &String| editions(name, drawing(drawings, name)?, site);
    Ok(Art {
        wide: Some(edit(&art.wide)?),
        tall: art.tall.as_ref().map(&mut edit).transpose()?,
        strips: art.strips.iter().map(&mut edit).collect::<Result<_, _>>()?,
    })
}

fn editions(name: &str, drawing: &Drawing, site: &mut Site) -> Result<Editions, PublishError> {
    let day = site.write_hashed(name, drawing.source.as_bytes())?;
    let night = match &drawing.night {
        Some(night) => site.write_hashed(&name.replace(".svg", "-night.svg"), night.as_bytes())?,
        None => day.clone(),
    };
    Ok(Editions { day, night })
}

impl Art {
    /// The paintings of the opening and which windows show each, as `style/masthead.css` and
    /// [`rules`](Self::rules) have it.
    #[must_use]
    pub fn openings(&self) -> Vec<Opening> {
        // The second shape is whatever is not the first: no window has 5,000 px and is between them.
        let shapes = match (&self.tall, &self.wide) {
            (Some(tall), Some(wide)) => vec![
                (tall, "(max-aspect-ratio: 4/5) and "),
                (wide, "(min-aspect-ratio: 4001/5000) and "),
            ],
            (tall, wide) => tall.iter().chain(wide).map(|only| (only, "")).collect(),
        };
        let opening = |file: &str, shape: &str, theme: &str| Opening {
            file: file.to_owned(),
            media: format!("{shape}(prefers-color-scheme: {theme})"),
        };
        shapes
            .into_iter()
            .flat_map(|(art, shape)| {
                [opening(&art.day, shape, "light"), opening(&art.night, shape, "dark")]
            })
            .collect()
    }

    /// The rules that show these paintings: the styles refer to them as `--art-wide`, `--art-tall`
    /// and by strip. Only the edition in use is ever loaded.
    #[must_use]
    pub fn rules(&self) -> String {
        let names: Vec<(String, &Editions)> = [("wide", &self.wide), ("tall", &self.tall)]
            .into_iter()
            .filter_map(|(name, editions)| Some((name.to_owned(), editions.as_ref()?)))
            .chain(self.strips.iter().enumerate().map(|(index, it)| (format!("strip-{index}"), it)))
            .collect();
        if names.is_empty() {
            return String::new();
        }
        let properties = |file: fn(&Editions) -> &str| {
            names.iter().fold(String::new(), |mut css, (name, editions)| {
                let _ = write!(css, "--art-{name}:url(\"{}\");", file(editions));
                css
            })
        };
        let (day, night) = (properties(|it| &it.day), properties(|it| &it.night));
        let mut css = format!(
            ":root{{{day}}}\
             @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{night}}}}}\
             :root[data-theme=dark]{{{night}}}"
        );
        for index in 0..self.strips.len() {
            let _ = write!(
                css,
                ".chapter__strip[data-strip=\"{index}\"]::before{{background-image:var(--art-strip-{index})}}"
            );
        }
        css
    }
}
