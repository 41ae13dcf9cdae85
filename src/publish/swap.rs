//! The new site takes the place of the old one, or the old one stays.
//!
//! Folders are moved, not copied, so whoever reads the site meanwhile gets the old one or the new.
//! Where a folder cannot be moved (it is a mount point, or whoever builds stands in it), what it
//! holds is.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use super::{PublishError, output::Output};

/// The new site in the staging folder.
const NEW: &str = "new";

/// The old site in the staging folder, until both are deleted.
const OLD: &str = "old";

/// How something is moved: [`fs::rename`], but in tests.
type Rename<'a> = &'a dyn Fn(&Path, &Path) -> io::Result<()>;

/// Something to be moved, from and to.
type Move = (PathBuf, PathBuf);

/// The folder in which a site is made; it is deleted in the end.
#[derive(Debug)]
pub(super) struct Staging<'a> {
    output: &'a Output,
    folder: TempDir,
}

impl<'a> Staging<'a> {
    /// A folder beside the output, or inside where there may be none beside it.
    ///
    /// # Errors
    /// When none can be made.
    pub(super) fn new(output: &'a Output) -> Result<Self, PublishError> {
        let out = output.path();
        let beside = || {
            let parent = out.parent().unwrap_or(out);
            fs::create_dir_all(parent).and_then(|()| staging_in(parent))
        };
        let folder = if output.is_working_folder() { staging_in(out) } else { beside() };
        let folder =
            folder.or_else(|error| if out.is_dir() { staging_in(out) } else { Err(error) });
        let folder = folder.map_err(|error| PublishError::file(out, error))?;
        Ok(Self { output, folder })
    }

    /// Where the new site is written.
    pub(super) fn site(&self) -> PathBuf {
        self.folder.path().join(NEW)
    }

    /// Puts the new site in its place and deletes the old one.
    ///
    /// # Errors
    /// When that cannot be done, or the old site holds something by now that no build has made.
    /// Then the old site is as it was.
    pub(super) fn swap_in(self) -> Result<(), PublishError> {
        self.swap_by(&|from, to| fs::rename(from, to))
    }

    fn swap_by(self, rename: Rename<'_>) -> Result<(), PublishError> {
        let Self { output, mut folder } = self;
        output.refuse_strangers(folder.path())?;
        let out = output.path();
        let failed = |error| PublishError::file(out, error);
        if !folder.path().starts_with(out) {
            match carry_out(&moves_of_folder(out, folder.path()), &mut folder, rename) {
                Ok(()) => return Ok(()),
                Err(error) if !out.is_dir() => return Err(failed(error)),
                Err(_) => folder = moved_into(out, &folder).map_err(failed)?,
            }
        }
        moves_of_content(out, folder.path())
            .and_then(|moves| carry_out(&moves, &mut folder, rename))
            .map_err(failed)
    }
}

fn staging_in(parent: &Path) -> io::Result<TempDir> {
    let folder = tempfile::Builder::new().prefix(".changjuan-").tempdir_in(parent)?;
    fs::create_dir(folder.path().join(NEW))?;
    Ok(folder)
}

/// A staging folder inside `out` with the new site of `staged`, which may be on another disk.
fn moved_into(out: &Path, staged: &TempDir) -> io::Result<TempDir> {
    let inside = staging_in(out)?;
    copy(&staged.path().join(NEW), &inside.path().join(NEW))?;
    Ok(inside)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (entry, to) = entry.map(|it| (it.path(), to.join(it.file_name())))?;
        if entry.is_dir() { copy(&entry, &to)? } else { fs::copy(&entry, &to).map(|_| ())? }
    }
    Ok(())
}

fn moves_of_folder(out: &Path, staging: &Path) -> Vec<Move> {
    let away = out.exists().then(|| (out.to_owned(), staging.join(OLD)));
    away.into_iter().chain([(staging.join(NEW), out.to_owned())]).collect()
}

fn moves_of_content(out: &Path, staging: &Path) -> io::Result<Vec<Move>> {
    let (new, old) = (staging.join(NEW), staging.join(OLD));
    fs::create_dir_all(&old)?;
    let mut moves = Vec::new();
    for (from, to) in [(out, old.as_path()), (&new, out)] {
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            if entry.path() != staging {
                moves.push((entry.path(), to.join(entry.file_name())));
            }
        }
    }
    Ok(moves)
}

/// Makes all of `moves`, or none: those that were made before one failed are undone. What cannot be
/// undone leaves the staging `folder` where it is, since the old site is in it.
fn carry_out(moves: &[Move], folder: &mut TempDir, rename: Rename<'_>) -> io::Result<()> {
    for (index, (from, to)) in moves.iter().enumerate() {
        let Err(error) = rename(from, to) else { continue };
        for (from, to) in moves[..index].iter().rev() {
            rename(to, from).map_err(|worse| {
                folder.disable_cleanup(true);
                let (from, to) = (from.display(), to.display());
                io::Error::other(format!("{error}; move {to} back to {from} yourself: {worse}"))
            })?;
        }
        return Err(error);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::*;
    use crate::publish::{Job, MARK};

    /// A folder with a site of one file, `old`, in `out`.
    fn desk() -> (TempDir, Output) {
        let desk = tempfile::tempdir().unwrap();
        let out = desk.path().join("out");
        fs::create_dir(&out).unwrap();
        fs::write(out.join("page"), "old").unwrap();
        let output = output(&out);
        (desk, output)
    }

    fn output(out: &Path) -> Output {
        let says = "A site that `changjuan build` has made. It replaces these files:";
        fs::write(out.join(MARK), format!("{says}\npage\n{MARK}\n")).unwrap();
        let elsewhere = out.with_file_name("elsewhere");
        let job = Job {
            reports: vec![elsewhere.clone()],
            shell: elsewhere.clone(),
            out: out.to_owned(),
            cache: elsewhere,
            base_url: None,
            title: None,
            fonts: None,
            now: None,
            live: false,
        };
        Output::of(&job).unwrap()
    }

    fn staged(output: &Output) -> Staging<'_> {
        let staging = Staging::new(output).unwrap();
        fs::write(staging.site().join("page"), "new").unwrap();
        fs::create_dir(staging.site().join("deep")).unwrap();
        fs::write(staging.site().join("deep/page"), "new").unwrap();
        staging
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn page(desk: &TempDir) -> String {
        fs::read_to_string(desk.path().join("out/page")).unwrap()
    }

    #[test]
    fn the_new_site_takes_the_place_of_the_old_one() {
        let (desk, output) = desk();
        staged(&output).swap_in().unwrap();
        assert_eq!(page(&desk), "new");
        assert_eq!(names(desk.path()), ["out"]);
        assert_eq!(names(&desk.path().join("out")), ["deep", "page"]);
    }

    #[test]
    fn a_folder_that_cannot_be_moved_gets_other_content() {
        let (desk, output) = desk();
        let out = output.path().to_owned();
        let mount_point = |from: &Path, to: &Path| {
            if from == out { Err(io::ErrorKind::ResourceBusy.into()) } else { fs::rename(from, to) }
        };
        staged(&output).swap_by(&mount_point).unwrap();
        assert_eq!(page(&desk), "new");
        assert_eq!(names(desk.path()), ["out"]);
        assert_eq!(names(&desk.path().join("out")), ["deep", "page"]);
    }

    /// Fails for whatever comes out of a folder of one of these names.
    fn failing_from(names: &'static [&'static str]) -> impl Fn(&Path, &Path) -> io::Result<()> {
        let is_stuck = |part: &OsStr| names.iter().any(|name| part == *name);
        move |from, to| {
            if from.iter().any(is_stuck) {
                Err(io::Error::other("no"))
            } else {
                fs::rename(from, to)
            }
        }
    }

    #[test]
    fn a_swap_that_fails_is_undone() {
        let (desk, output) = desk();
        let fault = staged(&output).swap_by(&failing_from(&[NEW])).unwrap_err().to_string();
        assert!(fault.ends_with("out: no"), "{fault}");
        assert_eq!(page(&desk), "old");
        assert_eq!(names(desk.path()), ["out"]);
        assert_eq!(names(&desk.path().join("out")), [MARK, "page"]);
    }

    #[test]
    fn a_first_site_that_cannot_be_moved_leaves_nothing() {
        let (desk, output) = desk();
        let staging = staged(&output);
        fs::remove_dir_all(desk.path().join("out")).unwrap();
        staging.swap_by(&failing_from(&[NEW])).unwrap_err();
        assert!(names(desk.path()).is_empty());
    }

    #[test]
    fn an_old_site_that_cannot_be_put_back_is_kept_and_its_place_told() {
        let (desk, output) = desk();
        let fault = staged(&output).swap_by(&failing_from(&[NEW, OLD])).unwrap_err().to_string();
        let [kept] = names(desk.path()).try_into().unwrap();
        let kept = desk.path().join(kept).join(OLD);
        assert_eq!(fs::read_to_string(kept.join("page")).unwrap(), "old");
        assert!(fault.contains(&format!("move {} back to", kept.display())), "{fault}");
    }

    #[test]
    fn what_has_come_into_the_old_site_meanwhile_is_not_lost() {
        let (desk, output) = desk();
        let staging = staged(&output);
        fs::write(desk.path().join("out/notes.txt"), "mine").unwrap();
        let fault = staging.swap_in().unwrap_err().to_string();
        assert!(fault.contains("notes.txt"), "{fault}");
        assert_eq!(names(desk.path()), ["out"]);
        assert_eq!(names(&desk.path().join("out")), [MARK, "notes.txt", "page"]);
    }
}
