//! What all reports of a site share: the app, its start, the icon, the styles' common part.

use super::{Job, PublishError, Site, project, shell::Shell, styles};
use crate::page::{Assets, Opening, PictureFiles};

/// Files of `public/` that get a hash, or stay at home.
const NOT_AS_THEY_ARE: [&str; 4] = ["boot.js", "favicon.svg", "reload.js", "start.js"];

/// What every report of the site refers to, written once.
pub(super) struct Shared {
    boot: String,
    start: String,
    glue: String,
    wasm: String,
    wasm_integrity: String,
    noscript: String,
    favicon: String,
    reload: Option<String>,
    style: String,
}

impl Shared {
    /// Writes the shared files into the root of `site`.
    pub(super) fn write(job: &Job, shell: &Shell, site: &mut Site) -> Result<Self, PublishError> {
        for name in project::public_names() {
            if !NOT_AS_THEY_ARE.contains(&name.as_str()) {
                site.write(&name, &project::public(&name)?)?;
            }
        }
        site.write_kept(&shell.glue, &shell.glue_bytes)?;
        site.write_kept(&shell.wasm, &shell.wasm_bytes)?;
        let mut hashed = |name| site.write_hashed(name, &project::public(name)?);
        let boot = hashed("boot.js")?;
        let start = hashed("start.js")?;
        let favicon = hashed("favicon.svg")?;
        let reload = job.live.then(|| hashed("reload.js")).transpose()?;
        Ok(Self {
            boot,
            start,
            glue: shell.glue.clone(),
            wasm: shell.wasm.clone(),
            wasm_integrity: shell.wasm_integrity(),
            noscript: site
                .write_hashed("noscript.css", styles::bundle("noscript.css")?.as_bytes())?,
            favicon,
            reload,
            style: styles::bundle("main.css")?,
        })
    }

    /// What a page refers to that stands in the folder of `site`, which the way `up` leads out of,
    /// such as `../`. Its `rules` and the styles they complete are one file of its own: whoever
    /// reads a second report would save a few kilobytes by a common one, but every page would wait
    /// for a second file before it is painted.
    pub(super) fn assets(
        &self,
        up: &str,
        rules: &str,
        openings: Vec<Opening>,
        pictures: Vec<PictureFiles>,
        site: &mut Site,
    ) -> Result<Assets, PublishError> {
        let style = format!("{}{}", self.style, styles::lowered(rules)?);
        Ok(Assets {
            boot: format!("{up}{}", self.boot),
            start: format!("{up}{}", self.start),
            glue: self.glue.clone(),
            wasm: self.wasm.clone(),
            wasm_integrity: self.wasm_integrity.clone(),
            style: site.write_hashed("style.css", style.as_bytes())?,
            noscript: format!("{up}{}", self.noscript),
            favicon: format!("{up}{}", self.favicon),
            openings,
            pictures,
            index: (!up.is_empty()).then(|| up.to_owned()),
            reload: self.reload.as_ref().map(|name| format!("{up}{name}")),
        })
    }

    /// The icon, for a page of the root.
    pub(super) fn favicon(&self) -> String {
        self.favicon.clone()
    }

    /// The script that reloads a page of the root during development.
    pub(super) fn reload(&self) -> Option<String> {
        self.reload.clone()
    }
}
