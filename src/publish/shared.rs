//! What all documents of a site share: the app, its start, the icon, the styles' common part.

use std::collections::BTreeMap;

use super::{
    Job, PublishError, Site,
    headers::{self, FrameHosts, Inline, Rules},
    inline, integrity,
    lists::ROBOTS,
    project, scripts,
    shell::Shell,
    styles,
};
use crate::messages::Message;
use crate::page::{
    assets::{Assets, Checked, Openings, PictureFiles, Scripts, Styles},
    head::WAITS,
};
use crate::share::{LOADER, cards::Cards, feed::FEED};

/// Files of `public/` that get a hash, are added to, or stay at home.
const NOT_AS_THEY_ARE: [&str; 9] = [
    "boot.js",
    LOADER,
    "favicon.svg",
    "frame.js",
    "onward.js",
    "preview.js",
    "reload.js",
    ROBOTS,
    "start.js",
];

/// What every document of the site refers to, written once.
pub(super) struct Shared {
    scripts: Scripts,
    opening: String,
    noscript: String,
    share: String,
    small_frame: String,
    preview: String,
    favicon: String,
    style: String,
    frame_style: String,
}

/// The files of one report's own.
pub(super) struct Own {
    /// Rules that complete the styles.
    pub(super) rules: String,
    /// The opening's paintings.
    pub(super) openings: Openings,
    /// The files of the opening's photograph.
    pub(super) cover: Option<PictureFiles>,
    /// The files of each picture.
    pub(super) pictures: Vec<PictureFiles>,
    /// The drawings inside its page, by path.
    pub(super) drawings: BTreeMap<String, String>,
    /// The cards of its pages.
    pub(super) cards: Cards,
    /// What the names of its QR codes end in.
    pub(super) codes: Option<String>,
    /// Whether its site has a feed.
    pub(super) has_feed: bool,
}

/// The names of the styles that documents do not share.
struct Sheets {
    sheet: String,
    frame: String,
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
        let mut kept = |name: &str, bytes: &[u8]| {
            site.write_kept(name, bytes)?;
            Ok::<_, PublishError>(Checked {
                name: name.to_owned(),
                integrity: integrity::sha384(bytes),
            })
        };
        let wasm = kept(&shell.wasm, &shell.wasm_bytes)?;
        let later = shell.later.as_ref().map(|(name, bytes)| kept(name, bytes)).transpose()?;
        site.write(LOADER, scripts::lean(LOADER)?.as_bytes())?;
        let mut script = |name| site.write_hashed(name, scripts::lean(name)?.as_bytes());
        Ok(Self {
            scripts: Scripts {
                boot: inline::boot()?,
                start: script("start.js")?,
                onward: script("onward.js")?,
                frame: script("frame.js")?,
                preview: script("preview.js")?,
                glue: shell.glue.clone(),
                wasm,
                later,
                reload: job.live.then(|| script("reload.js")).transpose()?,
            },
            opening: inline::opening()?,
            favicon: site.write_hashed("favicon.svg", &project::public("favicon.svg")?)?,
            noscript: site
                .write_hashed("noscript.css", styles::bundle("noscript.css")?.as_bytes())?,
            share: site.write_hashed("share.css", styles::bundle("share.css")?.as_bytes())?,
            small_frame: site
                .write_hashed("small-frame.css", styles::bundle("small-frame.css")?.as_bytes())?,
            preview: site.write_hashed("preview.css", styles::bundle("preview.css")?.as_bytes())?,
            style: styles::bundle("main.css")?,
            frame_style: styles::bundle("frame.css")?,
        })
    }

    /// Writes the headers of all files of `site`, which are all written; frames may stand on `hosts`.
    pub(super) fn headers(
        &self,
        hosts: &FrameHosts,
        site: &mut Site,
    ) -> Result<(Rules, Option<Message>), PublishError> {
        let scripts = [self.scripts.boot.as_str(), WAITS];
        let styles = [self.opening.as_str()];
        headers::publish(site, &Inline { scripts: &scripts, styles: &styles }, hosts)
    }

    /// What the page of a report refers to that stands in the folder of `site`, which the way `up`
    /// leads out of. The report's own rules and the styles they complete are one file of its own:
    /// whoever reads a second report would save a few kilobytes by a common one, but every page would
    /// wait for a second file before it is painted.
    pub(super) fn of_report(
        &self,
        up: &str,
        own: Own,
        site: &mut Site,
    ) -> Result<Assets, PublishError> {
        let rules = styles::lowered(&own.rules)?;
        let sheet =
            site.write_hashed("style.css", [&self.style, rules.as_str()].concat().as_bytes())?;
        let frame_style = [&self.frame_style, rules.as_str()].concat();
        let frame = site.write_hashed("frame.css", frame_style.as_bytes())?;
        let Own { openings, cover, pictures, drawings, cards, codes, has_feed, .. } = own;
        let feed = has_feed.then(|| format!("{up}{FEED}"));
        Ok(Assets {
            openings,
            cover,
            pictures,
            drawings,
            cards,
            codes,
            feed,
            ..self.assets(up, Sheets { sheet, frame })
        })
    }

    /// What the index page in the root of `site` refers to.
    pub(super) fn of_index(&self, has_feed: bool, site: &mut Site) -> Result<Assets, PublishError> {
        let sheet = site.write_hashed("index.css", styles::bundle("index.css")?.as_bytes())?;
        let feed = has_feed.then(|| FEED.to_owned());
        Ok(Assets { feed, ..self.assets("", Sheets { sheet, frame: String::new() }) })
    }

    fn assets(&self, up: &str, Sheets { sheet, frame }: Sheets) -> Assets {
        Assets {
            up: up.to_owned(),
            scripts: self.scripts.clone(),
            styles: Styles {
                opening: self.opening.clone(),
                sheet,
                noscript: self.noscript.clone(),
                share: self.share.clone(),
                frame,
                small_frame: self.small_frame.clone(),
                preview: self.preview.clone(),
            },
            favicon: self.favicon.clone(),
            openings: Openings::default(),
            cover: None,
            pictures: Vec::new(),
            drawings: BTreeMap::new(),
            cards: Cards::default(),
            codes: None,
            feed: None,
        }
    }
}
