//! What was made of photographs, kept between builds.
//!
//! A folder for each photograph, named by a hash of its content, holds the files and a list of them.
//! A folder is made under another name and renamed when it is whole, so none is ever half-written;
//! what is not as it must be counts as not there. The whole cache may be deleted at any time.

use std::{
    fmt::{self, Display},
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    encode::Encoding,
    make::{Rendition, RenditionSet, Renditions},
};
use crate::{
    message,
    publish::{PublishError, integrity::hex},
    report::PhotoKind,
};

/// To be raised with every change of what is made of a photograph.
const VERSION: &[u8] = b"2";

/// The list of files.
const LIST: &str = "renditions.json";

/// What a photograph is kept under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(String);

impl Key {
    /// The key of a file of this content, which is compressed as its kind bears it.
    pub(super) fn of(kind: PhotoKind, content: &[u8]) -> Self {
        let kind = [u8::from(kind == PhotoKind::Illustration)];
        let hash = Sha256::new().chain_update(VERSION).chain_update(kind).chain_update(content);
        Self(hex(&hash.finalize()))
    }
}

impl Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folder of all that was made.
#[derive(Clone, Debug)]
pub(super) struct Cache(PathBuf);

#[derive(Serialize, Deserialize)]
struct List {
    tone: [u8; 3],
    files: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    encoding: Encoding,
    width: u32,
    height: u32,
    bytes: usize,
}

impl Entry {
    fn name(&self) -> String {
        format!("{}.{}", self.width, self.encoding.extension())
    }
}

impl Cache {
    /// The cache in `folder`, which need not exist yet.
    pub(super) fn new(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// Whether everything is there.
    pub(super) fn has(&self, key: &Key) -> bool {
        self.get(key).is_some()
    }

    /// What was made of a photograph, if all of it is there.
    pub(super) fn get(&self, key: &Key) -> Option<Renditions> {
        let folder = self.folder(key);
        let list: List = serde_json::from_slice(&fs::read(folder.join(LIST)).ok()?).ok()?;
        let mut sets: Vec<RenditionSet> = Vec::new();
        for entry in &list.files {
            let content = fs::read(folder.join(entry.name())).ok()?;
            if content.len() != entry.bytes {
                return None;
            }
            let file = Rendition { width: entry.width, height: entry.height, content };
            match sets.last_mut() {
                Some(set) if set.encoding == entry.encoding => set.files.push(file),
                _ => sets.push(RenditionSet { encoding: entry.encoding, files: vec![file] }),
            }
        }
        Some(Renditions { tone: list.tone, sets })
    }

    /// Keeps what was made of a photograph.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn put(&self, key: &Key, renditions: &Renditions) -> Result<(), PublishError> {
        self.write(key, renditions).map_err(|error| PublishError::file(&self.0, error))
    }

    /// That something which was just made is gone again.
    pub(super) fn lost(&self, key: &Key) -> PublishError {
        PublishError::file(
            &self.folder(key),
            message!("it was deleted meanwhile; build once more", "刚才被删掉了；请再生成一次"),
        )
    }

    fn write(&self, key: &Key, renditions: &Renditions) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        let staging = tempfile::Builder::new().prefix(".new-").tempdir_in(&self.0)?;
        let mut list = List { tone: renditions.tone, files: Vec::new() };
        for set in &renditions.sets {
            for file in &set.files {
                let (width, height, bytes) = (file.width, file.height, file.content.len());
                let entry = Entry { encoding: set.encoding, width, height, bytes };
                fs::write(staging.path().join(entry.name()), &file.content)?;
                list.files.push(entry);
            }
        }
        fs::write(staging.path().join(LIST), serde_json::to_vec_pretty(&list)?)?;
        let folder = self.folder(key);
        if folder.exists() && self.get(key).is_none() {
            fs::remove_dir_all(&folder)?;
        }
        match fs::rename(staging.path(), &folder) {
            // Another build was quicker, with the same outcome.
            Err(_) if self.get(key).is_some() => Ok(()),
            outcome => outcome,
        }
    }

    fn folder(&self, key: &Key) -> PathBuf {
        self.0.join(&key.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renditions() -> Renditions {
        let file = |width| Rendition { width, height: width / 2, content: vec![7; width as usize] };
        let set = |encoding| RenditionSet { encoding, files: vec![file(480), file(960)] };
        Renditions { tone: [1, 2, 3], sets: vec![set(Encoding::Avif), set(Encoding::Jpeg)] }
    }

    #[test]
    fn what_is_put_in_comes_out() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::of(PhotoKind::Photo, b"a photograph");
        let cache = Cache::new(&folder.path().join("new"));
        assert_eq!(cache.get(&key), None);
        cache.put(&key, &renditions()).unwrap();
        cache.put(&key, &renditions()).unwrap();
        assert_eq!(cache.get(&key), Some(renditions()));
        assert_eq!(cache.get(&Key::of(PhotoKind::Photo, b"another")), None);
        assert_eq!(cache.get(&Key::of(PhotoKind::Illustration, b"a photograph")), None);
        assert_eq!(fs::read_dir(&cache.0).unwrap().count(), 1);
    }

    #[test]
    fn what_is_damaged_is_not_there_and_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::of(PhotoKind::Photo, b"a photograph");
        let cache = Cache::new(folder.path());
        for (name, content) in [("480.avif", "short"), (LIST, "{")] {
            cache.put(&key, &renditions()).unwrap();
            fs::write(cache.folder(&key).join(name), content).unwrap();
            assert_eq!(cache.get(&key), None, "{name}");
            cache.put(&key, &renditions()).unwrap();
            assert_eq!(cache.get(&key), Some(renditions()), "{name}");
        }
    }
}
