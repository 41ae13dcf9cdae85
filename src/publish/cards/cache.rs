//! Cards that were drawn, kept between builds.
//!
//! A file for each card, named by a hash of all that it is drawn of. It is written under another name
//! and renamed when it is whole; what is not whole counts as not there.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    card::Sheet,
    publish::{PublishError, integrity::hex},
    raster::Format,
};

/// The formats that cards are kept in.
const FORMATS: [Format; 2] = [Format::Png, Format::Jpeg];

/// To be raised with every change in how a card is drawn or encoded.
const VERSION: &[u8] = b"1";

/// What a card is kept under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key(String);

impl Key {
    /// The key of a card on which the picture with this content is its backdrop.
    pub(super) fn of(sheet: &Sheet<'_>, picture: &[u8]) -> Self {
        let described = format!("{:?}", (sheet.form, sheet.ground, sheet.backdrop));
        let parts = [VERSION, described.as_bytes(), sheet.svg.as_bytes(), picture];
        let hash = parts.into_iter().fold(Sha256::new(), |hash, part| {
            hash.chain_update(part.len().to_le_bytes()).chain_update(part)
        });
        Self(hex(&hash.finalize()))
    }
}

/// The folder of all that was drawn.
#[derive(Clone, Debug)]
pub(super) struct Cache(PathBuf);

impl Cache {
    /// The cache in a folder of its own in `folder`, which need not exist yet.
    pub(super) fn new(folder: &Path) -> Self {
        Self(folder.join("cards"))
    }

    /// The card that is kept under `key`.
    pub(super) fn get(&self, key: &Key) -> Option<(Format, Vec<u8>)> {
        FORMATS.into_iter().find_map(|format| {
            let content = fs::read(self.path(key, format)).ok()?;
            is_whole(format, &content).then_some((format, content))
        })
    }

    /// Keeps a card.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn put(
        &self,
        key: &Key,
        format: Format,
        content: &[u8],
    ) -> Result<(), PublishError> {
        let write = || {
            fs::create_dir_all(&self.0)?;
            let file = tempfile::Builder::new().prefix(".new-").tempfile_in(&self.0)?;
            fs::write(file.path(), content)?;
            file.persist(self.path(key, format)).map_err(io::Error::from).map(|_| ())
        };
        write().map_err(|error| PublishError::file(&self.0, error))
    }

    fn path(&self, key: &Key, format: Format) -> PathBuf {
        self.0.join(format!("{}.{}", key.0, format.extension()))
    }
}

/// Whether `content` begins and ends as a file of this format does.
fn is_whole(format: Format, content: &[u8]) -> bool {
    let end: &[u8] = match format {
        Format::Png => b"IEND\xaeB`\x82",
        Format::Jpeg => b"\xff\xd9",
        Format::WebP => b"",
    };
    Format::of_content(content) == Some(format) && content.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::cards::Form;

    fn sheet(svg: &str) -> Sheet<'static> {
        Sheet { form: Form::Wide, ground: "#ffffff", backdrop: None, svg: svg.to_owned() }
    }

    #[test]
    fn what_is_put_in_comes_out_and_what_is_damaged_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path());
        let key = Key::of(&sheet("<svg/>"), b"");
        let jpeg = [0xff, 0xd8, 0xff, 2, 3, 0xff, 0xd9];
        assert_eq!(cache.get(&key), None);
        cache.put(&key, Format::Jpeg, &jpeg).unwrap();
        assert_eq!(cache.get(&key), Some((Format::Jpeg, jpeg.to_vec())));
        fs::write(cache.path(&key, Format::Jpeg), &jpeg[..4]).unwrap();
        assert_eq!(cache.get(&key), None);
    }

    #[test]
    fn everything_that_is_drawn_is_in_the_key() {
        let one = Key::of(&sheet("<svg/>"), b"");
        assert_ne!(one, Key::of(&sheet("<svg />"), b""));
        assert_ne!(one, Key::of(&sheet("<svg/>"), b"picture"));
        assert_ne!(one, Key::of(&Sheet { form: Form::Tall, ..sheet("<svg/>") }, b""));
        assert_ne!(one, Key::of(&Sheet { ground: "#000000", ..sheet("<svg/>") }, b""));
    }
}
