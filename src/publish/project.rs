//! The project's own files: the styles, and what is served as it is.
//!
//! A released command carries them in itself, so that it needs nothing but the shell; one built for
//! development reads `style/` and `public/`, so that a change in them needs no compiler.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use lightningcss::bundler::{ResolveResult, SourceProvider};
use rust_embed::Embed;

use super::PublishError;
use crate::{message, messages::Message};

#[derive(Embed)]
#[folder = "style"]
struct Style;

#[derive(Embed)]
#[folder = "public"]
struct Public;

/// The folders that a command built for development reads its styles and scripts from; none where it
/// carries them in itself.
#[must_use]
pub fn sources() -> Vec<PathBuf> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["style", "public"].map(|folder| project.join(folder));
    folders.into_iter().filter(|_| cfg!(debug_assertions)).collect()
}

/// Names of the files of `public/`, in order.
pub(super) fn public_names() -> Vec<String> {
    let mut names: Vec<String> = Public::iter().map(Cow::into_owned).collect();
    names.sort();
    names
}

/// A file of `public/`.
///
/// # Errors
/// When there is none of this name.
pub(super) fn public(name: &str) -> Result<Vec<u8>, PublishError> {
    let path = Path::new("public").join(name);
    let file = Public::get(name).ok_or_else(|| {
        PublishError::file(&path, message!("the file is missing", "缺少这个文件"))
    })?;
    Ok(file.data.into_owned())
}

/// The same as text.
///
/// # Errors
/// When there is none of this name, or it is no text.
pub(super) fn public_text(name: &str) -> Result<String, PublishError> {
    let refuse =
        |error| PublishError::file(&Path::new("public").join(name), Message::foreign(error));
    String::from_utf8(public(name)?).map_err(refuse)
}

/// The files of `style/` by their names, for the bundler.
pub(super) struct Styles(BTreeMap<PathBuf, String>);

impl Styles {
    /// Every style sheet of the project.
    pub(super) fn read() -> Self {
        let text = |name: Cow<'_, str>| {
            let file = Style::get(&name)?;
            let text = String::from_utf8_lossy(&file.data).into_owned();
            Some((PathBuf::from(name.as_ref()), text))
        };
        Self(Style::iter().filter_map(text).collect())
    }
}

impl SourceProvider for Styles {
    type Error = io::Error;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, io::Error> {
        self.0.get(file).map(String::as_str).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn resolve(&self, specifier: &str, origin: &Path) -> Result<ResolveResult, io::Error> {
        Ok(origin.with_file_name(specifier).into())
    }
}
