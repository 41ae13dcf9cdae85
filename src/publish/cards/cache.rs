//! Cards that were drawn, kept between builds.
//!
//! A file for each card, named by a hash of all that it is drawn of; and a list for each report, named by
//! a hash of all that its cards come from, which tells without a font and a line what they are. What is
//! kept is written under another name and renamed when it is whole; what is not whole counts as not there.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
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

/// What tells a file from others and from what it was before, as cheaply as `make` does it: where it is, how
/// long it is and when it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    path: PathBuf,
    length: u64,
    modified: SystemTime,
}

impl Stamp {
    /// The stamp of the file at `path`.
    ///
    /// # Errors
    /// When it is not there.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path)?;
        let file = fs::metadata(&path)?;
        Ok(Self { length: file.len(), modified: file.modified()?, path })
    }

    /// The stamp of this program, which knows how cards are laid out.
    ///
    /// # Errors
    /// When the system does not tell which it is.
    pub(super) fn of_program() -> io::Result<Self> {
        Self::of(&env::current_exe()?)
    }
}

/// What something is kept under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key(String);

impl Key {
    /// The key of a card on which the picture with this content is its backdrop.
    pub(super) fn of(sheet: &Sheet<'_>, picture: &[u8]) -> Self {
        let described = format!("{:?}", (sheet.form, sheet.ground, sheet.backdrop));
        Self::of_parts([VERSION, described.as_bytes(), sheet.svg.as_bytes(), picture])
    }

    /// The key of what is made of `parts`.
    pub(super) fn of_parts<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Self {
        let hash = parts.into_iter().fold(Sha256::new(), |hash, part| {
            hash.chain_update(part.len().to_le_bytes()).chain_update(part)
        });
        Self(hex(&hash.finalize()))
    }
}

/// The cards of a report, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct List {
    /// What each is kept under, in the order of [`all`](crate::card::all).
    pub(super) keys: Vec<Key>,
    /// The characters that no font had.
    pub(super) missing: Vec<char>,
}

impl List {
    /// The missing characters by their numbers in a line, then a line for each key.
    fn text(&self) -> String {
        let missing: Vec<_> = self.missing.iter().map(|c| u32::from(*c).to_string()).collect();
        let keys = self.keys.iter().map(|key| key.0.as_str());
        [missing.join(" ").as_str()]
            .into_iter()
            .chain(keys)
            .map(|line| format!("{line}\n"))
            .collect()
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let missing = lines.next()?.split_whitespace();
        let missing = missing.map(|it| char::from_u32(it.parse().ok()?)).collect::<Option<_>>()?;
        let is_key = |line: &&str| line.len() == 64 && line.bytes().all(|b| b.is_ascii_hexdigit());
        let keys = lines.map(|it| is_key(&it).then(|| Key(it.to_owned())));
        Some(Self { keys: keys.collect::<Option<_>>()?, missing })
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
        self.write(&self.path(key, format), content)
    }

    /// The list that is kept under `key`.
    pub(super) fn list(&self, key: &Key) -> Option<List> {
        List::parse(&fs::read_to_string(self.list_path(key)).ok()?)
    }

    /// Keeps a list.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn put_list(&self, key: &Key, list: &List) -> Result<(), PublishError> {
        self.write(&self.list_path(key), list.text().as_bytes())
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<(), PublishError> {
        let write = || {
            fs::create_dir_all(&self.0)?;
            let file = tempfile::Builder::new().prefix(".new-").tempfile_in(&self.0)?;
            fs::write(file.path(), content)?;
            file.persist(path).map_err(io::Error::from).map(|_| ())
        };
        write().map_err(|error| PublishError::file(&self.0, error))
    }

    fn path(&self, key: &Key, format: Format) -> PathBuf {
        self.0.join(format!("{}.{}", key.0, format.extension()))
    }

    fn list_path(&self, key: &Key) -> PathBuf {
        self.0.join(format!("{}.list", key.0))
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
    use std::time::Duration;

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
    fn a_list_comes_out_as_it_was_and_not_at_all_where_it_is_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path());
        let key = Key::of_parts([b"report".as_slice()]);
        assert_eq!(cache.list(&key), None);
        for missing in [vec![], vec!['\u{fdd3e}', '\n']] {
            let list = List { keys: vec![key.clone(), Key::of(&sheet("<svg/>"), b"")], missing };
            cache.put_list(&key, &list).unwrap();
            assert_eq!(cache.list(&key), Some(list.clone()));
            let text = list.text();
            assert!((0..text.len()).all(|end| List::parse(&text[..end]).as_ref() != Some(&list)));
        }
    }

    #[test]
    fn a_file_that_was_written_again_has_another_stamp() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("font.ttf");
        let stamp_of = |content: &str, seconds: u64| {
            fs::write(&path, content).unwrap();
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
            Stamp::of(&path).unwrap()
        };
        let one = stamp_of("one", 1);
        assert_eq!(one, stamp_of("one", 1));
        assert_ne!(one, stamp_of("one", 2));
        assert_ne!(one, stamp_of("other", 1));
        assert!(Stamp::of(&folder.path().join("none")).is_err());
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
