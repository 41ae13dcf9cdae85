//! What a site says of all its reports: a feed, a sitemap, and where robots find that.

use std::{io, path::Path};

use super::{PublishError, Site, project};
use crate::share::feed::{self, Entry, FEED, MAP};

/// What robots read first.
pub(super) const ROBOTS: &str = "robots.txt";

/// Writes the lists of the site at `base`, which is called `title`, into its root. Without a base
/// address there is none to name, and only robots are told that they are welcome.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn publish(
    base: Option<&str>,
    title: &str,
    entries: &[Entry],
    site: &mut Site,
) -> Result<(), PublishError> {
    let mut robots = project::public_text(ROBOTS)?;
    if let Some(base) = base {
        let failed = |name| move |error: io::Error| PublishError::file(Path::new(name), error);
        if let Some(text) = feed::atom(base, title, entries).map_err(failed(FEED))? {
            site.write(FEED, text.as_bytes())?;
        }
        let map = feed::sitemap(base, entries).map_err(failed(MAP))?;
        site.write(MAP, map.as_bytes())?;
        robots.push_str(&format!("\nSitemap: {base}{MAP}\n"));
    }
    site.write(ROBOTS, robots.as_bytes())
}
