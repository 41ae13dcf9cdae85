//! The styles: one bundled, lowered, minified file.

use std::path::{Path, PathBuf};

use lightningcss::{
    bundler::Bundler,
    error::ErrorLocation,
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions, StyleSheet},
    targets::{Browsers, Targets},
};

use super::{PublishError, project::Styles};
use crate::{message, messages::Message};

/// The oldest engines the page is whole in: Chromium 97 (the Baidu app), Safari 15.4, Firefox 102.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let browsers = Browsers {
        chrome: version(97, 0),
        safari: version(15, 4),
        ios_saf: version(15, 4),
        firefox: version(102, 0),
        ..Browsers::default()
    };
    Targets::from(browsers)
}

/// Bundles the style sheet `name` of `style/` with everything it imports.
///
/// # Errors
/// When a file is missing or is no CSS, with line and column.
pub fn bundle(name: &str) -> Result<String, PublishError> {
    let path = Path::new(name);
    let files = Styles::read();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet =
        bundler.bundle(path).map_err(|error| located(path, &error.kind, error.loc.as_ref()))?;
    minified(&mut sheet).map_err(|why| PublishError::file(&in_folder(path), Message::foreign(why)))
}

/// A report's own rules, as the bundled ones are: lowered and minified.
///
/// # Errors
/// When they are no CSS.
pub fn lowered(rules: &str) -> Result<String, PublishError> {
    let refuse =
        |why: String| PublishError::file(Path::new("report-rules.css"), Message::foreign(why));
    let mut sheet = StyleSheet::parse(rules, ParserOptions::default())
        .map_err(|error| refuse(error.to_string()))?;
    minified(&mut sheet).map_err(refuse)
}

fn minified(sheet: &mut StyleSheet<'_>) -> Result<String, String> {
    let targets = targets();
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| error.to_string())?;
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    sheet.to_css(options).map(|css| css.code).map_err(|error| error.to_string())
}

fn located(
    path: &Path,
    problem: &impl std::fmt::Display,
    place: Option<&ErrorLocation>,
) -> PublishError {
    let Some(place) = place else {
        return PublishError::file(&in_folder(path), Message::foreign(problem));
    };
    // Lines are counted from 0 there, columns from 1.
    let (line, column) = (place.line + 1, place.column);
    let message = message!(
        "line {line}, column {column}: {problem}",
        "第{line}行第{column}列：{problem}";
        problem = Message::foreign(problem)
    );
    PublishError::file(&in_folder(Path::new(&place.filename)), message)
}

fn in_folder(name: &Path) -> PathBuf {
    Path::new("style").join(name)
}
