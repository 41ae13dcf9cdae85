//! The folder that a site goes into: when it may be replaced, and how.
//!
//! Only what a build has made is ever deleted. A site is known by its [`MARK`], which names every
//! file of it; a folder with anything else in it is left alone, and so is one that the build itself
//! needs. The new site is made in a staging folder and takes the place of the old one at the end.

use std::{
    collections::BTreeSet,
    env, fs, io,
    path::{Path, PathBuf, absolute},
};

use super::{Job, PublishError, Site};
use crate::{message, messages::Message};

/// The file in the root of a site that says so: [`SAYS`], then the name of every other file.
pub const MARK: &str = ".changjuan-site";

/// What a mark begins with.
const SAYS: &str = "A site that `changjuan build` has made. It replaces these files:";

/// Left in folders by whoever looks at them: no loss.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Endings of the compressed copies that some servers want beside a file.
const COMPRESSED: [&str; 3] = [".br", ".gz", ".zst"];

/// Where repositories keep what they know.
const REPOSITORIES: [&str; 4] = [".git", ".hg", ".jj", ".svn"];

/// The folder of a site, which may be replaced.
#[derive(Debug)]
pub(super) struct Output {
    path: PathBuf,
}

impl Output {
    /// The folder that `job` names.
    ///
    /// # Errors
    /// When something would be lost if it was replaced.
    pub(super) fn of(job: &Job) -> Result<Self, PublishError> {
        let failed = |error| PublishError::file(&job.out, error);
        let path = place(&job.out).map_err(failed)?;
        if path.is_symlink() {
            let message = message!(
                "it is a symbolic link, which is neither followed nor replaced; name the folder itself",
                "这是符号链接，不会跟随，也不会替换；请直接写文件夹"
            );
            return Err(PublishError::file(&job.out, message));
        }
        let output = Self { path };
        output.refuse_what_is_needed(job)?;
        output.refuse_strangers(Path::new(""))?;
        Ok(output)
    }

    /// Its absolute path.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether whoever builds stands in it: it is then filled anew and stays the same folder.
    pub(super) fn is_working_folder(&self) -> bool {
        env::current_dir().and_then(|it| it.canonicalize()).is_ok_and(|it| it == self.path)
    }

    fn refuse_what_is_needed(&self, job: &Job) -> Result<(), PublishError> {
        let report = || message!("a report", "报道");
        let mut needed: Vec<(Message, PathBuf)> =
            job.reports.iter().map(|it| (report(), it.clone())).collect();
        needed.push((message!("the cache", "缓存"), job.cache.clone()));
        needed.push((message!("the app", "页面程序"), job.shell.clone()));
        if !self.is_working_folder() {
            let here = || message!("the working folder", "当前文件夹");
            needed.extend(env::current_dir().map(|it| (here(), it)));
        }
        for (what, path) in needed {
            if resolved(&path).is_ok_and(|it| it.starts_with(&self.path)) {
                let path = path.display();
                return self.refuse(message!(
                    "{what} stands in it ({path})",
                    "{what}在里面（{path}）";
                    what = what
                ));
            }
        }
        let repository = REPOSITORIES.iter().find(|it| self.path.join(it).exists());
        repository.map_or(Ok(()), |it| {
            self.refuse(message!("it is a repository ({it})", "这是代码仓库（{it}）"))
        })
    }

    /// Refuses to replace files that no build has made; those in the folder `staging` are not meant.
    ///
    /// # Errors
    /// When there is one, or the folder cannot be read.
    pub(super) fn refuse_strangers(&self, staging: &Path) -> Result<(), PublishError> {
        let there = match files_under(&self.path, staging) {
            Ok(there) => there,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return self.refuse(message!("it is a file", "这是文件"));
            }
            Err(error) => return Err(PublishError::file(&self.path, error)),
        };
        let marked = marked(&self.path);
        let is_known = |name: &str| marked.contains(name);
        let is_copy =
            |name: &str| COMPRESSED.iter().any(|it| name.strip_suffix(it).is_some_and(is_known));
        let is_litter = |name: &str| LITTER.contains(&name.rsplit('/').next().unwrap_or(name));
        let strangers: Vec<&String> =
            there.iter().filter(|it| !is_known(it) && !is_copy(it) && !is_litter(it)).collect();
        match strangers.as_slice() {
            [] => Ok(()),
            [first, more @ ..] => {
                let lost = message!(
                    "it holds {first}{more}",
                    "里面有{first}{more}";
                    more = and_more(more.len())
                );
                if marked.is_empty() {
                    return self.refuse(message!(
                        "{lost}, and no mark of a site ({MARK}; early versions wrote none: delete \
                         such a site yourself)",
                        "{lost}，而没有网站的标记（{MARK}；早期版本没有这个标记：那样的网站请自己删除）";
                        lost = lost
                    ));
                }
                self.refuse(message!(
                    "{lost}, which no build has made (move that away)",
                    "{lost}，不是生成出来的（请移走）";
                    lost = lost
                ))
            }
        }
    }

    fn refuse(&self, why: Message) -> Result<(), PublishError> {
        let message = message!(
            "{why}, so it is not replaced; name another folder for the site",
            "{why}，所以不能替换；请为网站另写一个文件夹";
            why = why
        );
        Err(PublishError::file(&self.path, message))
    }
}

fn and_more(count: usize) -> Message {
    match count {
        0 => Message::empty(),
        _ => message!(" and {count} more", "（另有{count}个）"),
    }
}

/// Marks `site`, of which every file is written, as one that the next build may replace.
///
/// # Errors
/// When the file cannot be written.
pub(super) fn mark(site: &mut Site) -> Result<(), PublishError> {
    let names = site.files().map(|(name, _)| name);
    let lines: Vec<&str> = std::iter::once(SAYS).chain(names).chain([MARK]).collect();
    site.write(MARK, (lines.join("\n") + "\n").as_bytes())
}

/// The files that the mark of the site in `folder` names; none if it has no mark of ours.
fn marked(folder: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(folder.join(MARK)).unwrap_or_default();
    match text.split_once('\n') {
        Some((SAYS, names)) => names.lines().map(str::to_owned).collect(),
        _ => BTreeSet::new(),
    }
}

/// Names of all files in `folder` but those in `staging`, relative to it and with `/` between; links
/// are not followed.
fn files_under(folder: &Path, staging: &Path) -> io::Result<Vec<String>> {
    let (mut files, mut folders) = (Vec::new(), vec![String::new()]);
    while let Some(prefix) = folders.pop() {
        for entry in fs::read_dir(folder.join(&prefix))? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if !entry.file_type()?.is_dir() {
                files.push(name);
            } else if entry.path() != staging {
                folders.push(name + "/");
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The absolute path of `path`, in which only the last name may be that of a link.
fn place(path: &Path) -> io::Result<PathBuf> {
    let parent = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // `.`, `..` and `/` have no name of their own.
    path.file_name().map_or_else(|| resolved(path), |name| Ok(resolved(parent)?.join(name)))
}

/// The absolute path of `path` without links, as far as it is there.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let path = absolute(path)?;
            match (path.parent(), path.file_name()) {
                (Some(parent), Some(name)) => Ok(resolved(parent)?.join(name)),
                _ => Ok(path),
            }
        }
        other => other,
    }
}
