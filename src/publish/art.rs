//! The paintings of the page in their day and night editions.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use serde::Deserialize;

use super::{PublishError, Site, drawing, read_text};
use crate::{page::Opening, report::Report};

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

/// Publishes the paintings of `report`, which stand in `folder`.
///
/// # Errors
/// When a painting cannot be read, holds what a picture must not, or has a colour without its night.
pub fn publish(folder: &Path, report: &Report, site: &mut Site) -> Result<Art, PublishError> {
    let Some(art) = &report.art else { return Ok(Art::default()) };
    let night = art.night.as_ref().map(|night| Night::read(&folder.join(night))).transpose()?;
    let mut edit = |name: &String| editions(folder, name, night.as_ref(), site);
    Ok(Art {
        wide: Some(edit(&art.wide)?),
        tall: art.tall.as_ref().map(&mut edit).transpose()?,
        strips: art.strips.iter().map(&mut edit).collect::<Result<_, _>>()?,
    })
}

fn editions(
    folder: &Path,
    name: &str,
    night: Option<&Night>,
    site: &mut Site,
) -> Result<Editions, PublishError> {
    let path = folder.join(name);
    let source = drawing::read(&path)?;
    let day = site.write_hashed(name, source.as_bytes())?;
    let night = match night {
        Some(table) => {
            let dark =
                table.paint(&source).map_err(|message| PublishError::file(&path, message))?;
            site.write_hashed(&name.replace(".svg", "-night.svg"), dark.as_bytes())?
        }
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

/// The colours of the day and what becomes of them at night.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Night {
    colors: BTreeMap<String, String>,
}

impl Night {
    fn read(path: &Path) -> Result<Self, PublishError> {
        toml::from_str(&read_text(path)?).map_err(|error| PublishError::file(path, error))
    }

    /// Replaces every colour `#rrggbb` in one pass, so that no replacement is replaced again.
    fn paint(&self, svg: &str) -> Result<String, String> {
        let mut painted = String::with_capacity(svg.len());
        let mut rest = svg;
        while let Some(at) = rest.find('#') {
            let (before, from) = rest.split_at(at);
            painted.push_str(before);
            let digits = from[1..].bytes().take_while(u8::is_ascii_hexdigit).count();
            let (found, after) = from.split_at(1 + digits);
            let is_colour = digits == 6 && !before.ends_with("url(");
            if is_colour {
                let night = self.colors.get(&found.to_ascii_lowercase()).ok_or_else(|| {
                    format!("the colour {found} has no night: add it to the table [colors]")
                })?;
                painted.push_str(night);
            } else {
                painted.push_str(found);
            }
            rest = after;
        }
        painted.push_str(rest);
        Ok(painted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn night(pairs: &[(&str, &str)]) -> Night {
        let own = |(day, night): &(&str, &str)| ((*day).to_owned(), (*night).to_owned());
        Night { colors: pairs.iter().map(own).collect() }
    }

    #[test]
    fn night_replaces_whole_colours_once() {
        let table = night(&[("#aabbcc", "#112233"), ("#112233", "#aabbcc")]);
        let svg = r##"<g fill="#AABBCC" stroke="url(#aabbcc)"><path fill="#112233"/></g>"##;
        let expected = r##"<g fill="#112233" stroke="url(#aabbcc)"><path fill="#aabbcc"/></g>"##;
        assert_eq!(table.paint(svg).as_deref(), Ok(expected));
    }

    #[test]
    fn a_colour_without_night_is_named() {
        let fault = night(&[]).paint(r##"<path fill="#123456"/>"##).unwrap_err();
        assert!(fault.contains("#123456"), "{fault}");
    }
}
