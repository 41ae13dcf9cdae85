//! The files being published, in a staging folder.

use std::{collections::BTreeMap, fs, path::PathBuf};

use sha2::{Digest, Sha256};

use super::{PublishError, integrity::hex};

/// The files being published, in their staging folder.
#[derive(Debug)]
pub struct Site {
    root: PathBuf,
    /// Whether each file may be kept for ever, by its name.
    files: BTreeMap<String, bool>,
}

impl Site {
    /// The site in the folder `root`, in which nothing is written yet.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root, files: BTreeMap::new() }
    }

    /// The files that were written: their names, relative to the root, and whether each may be kept
    /// for ever, since other content will have another name.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, bool)> {
        self.files.iter().map(|(name, is_kept)| (name.as_str(), *is_kept))
    }

    /// Lets `write` write into the folder `name` of this site: names are relative to it then. No
    /// name is this folder.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn within<T>(
        &mut self,
        name: Option<&str>,
        write: impl FnOnce(&mut Self) -> Result<T, PublishError>,
    ) -> Result<T, PublishError> {
        let mut inner = Self::new(name.map_or_else(|| self.root.clone(), |it| self.root.join(it)));
        let outcome = write(&mut inner)?;
        let prefix = name.map(|it| format!("{it}/")).unwrap_or_default();
        let inner = inner.files.into_iter();
        self.files.extend(inner.map(|(name, is_kept)| (prefix.clone() + &name, is_kept)));
        Ok(outcome)
    }

    /// Writes a file under its name.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&mut self, name: &str, content: &[u8]) -> Result<(), PublishError> {
        let path = self.root.join(name);
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, content))
            .map_err(|error| PublishError::file(&path, error))?;
        self.files.insert(name.to_owned(), false);
        Ok(())
    }

    /// Writes a file whose name other content would not have: it may be kept for ever.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_kept(&mut self, name: &str, content: &[u8]) -> Result<(), PublishError> {
        self.write(name, content)?;
        self.files.insert(name.to_owned(), true);
        Ok(())
    }

    /// Writes a file under its name with a hash of its content in it, which it returns: it may be
    /// kept for ever.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_hashed(&mut self, name: &str, content: &[u8]) -> Result<String, PublishError> {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let name = format!("{stem}-{}.{extension}", hash(content));
        self.write_kept(&name, content)?;
        Ok(name)
    }
}

/// A hash of `content` for a name, eight hexadecimal digits.
pub(super) fn hash(content: &[u8]) -> String {
    hex(&Sha256::digest(content)[..4])
}
