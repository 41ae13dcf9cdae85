//! Slugs: the folder of each report in a site of several.

use std::path::{Path, PathBuf};

use super::PublishError;
use crate::{message, messages::Message, report::address::SITE_FOLDERS};

/// The slug of each report's folder: its name, which must be `[a-z0-9][a-z0-9-]*` and occur once.
///
/// # Errors
/// With the first folder whose name cannot stand in an address, or stood there before.
pub(super) fn slugs(folders: &[PathBuf]) -> Result<Vec<String>, PublishError> {
    let mut slugs: Vec<String> = Vec::new();
    for folder in folders {
        let slug = slug(folder)?;
        if let Some(other) = slugs.iter().position(|it| *it == slug) {
            let other = folders[other].display();
            let message = message!(
                "{other} has the address \"{slug}\" already; rename one of them",
                "{other}已经用了网址“{slug}”；给其中一个改名"
            );
            return Err(PublishError::file(folder, message));
        }
        slugs.push(slug);
    }
    Ok(slugs)
}

fn slug(folder: &Path) -> Result<String, PublishError> {
    // `.` and `..` have a name of their own only then.
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let refuse = |message: Message| Err(PublishError::file(folder, message));
    if !is_plain(&name) {
        return refuse(message!(
            "the folder's name is the report's address in the site, but \"{name}\" cannot be one: \
             use lower-case letters a-z, digits and hyphens",
            "文件夹名就是报道在网站里的网址，“{name}”不能用：只用小写字母a–z、数字和连字符"
        ));
    }
    if SITE_FOLDERS.contains(&name.as_str()) {
        return refuse(message!(
            "a report of a site cannot be called \"{name}\"; rename its folder",
            "网站里的报道不能叫“{name}”；请给文件夹改名"
        ));
    }
    Ok(name)
}

fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(folders: &[&str]) -> Result<Vec<String>, String> {
        let folders: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
        slugs(&folders).map_err(|error| error.to_string())
    }

    #[test]
    fn a_slug_is_the_folder_s_name() {
        let found = of(&["/nowhere/river", "/nowhere/2026-library/", "marathon"]);
        assert_eq!(found, Ok(vec!["river".into(), "2026-library".into(), "marathon".into()]));
    }

    #[test]
    fn what_is_no_address_is_refused_by_name() {
        for (folders, expected) in [
            (&["/nowhere/河流"][..], "\"河流\" cannot be one"),
            (&["/nowhere/River"], "\"River\" cannot be one"),
            (&["/nowhere/a river"], "\"a river\" cannot be one"),
            (&["/nowhere/-river"], "\"-river\" cannot be one"),
            (&["/nowhere/art"], "cannot be called \"art\""),
            (&["/nowhere/oembed"], "cannot be called \"oembed\""),
            (&["/one/river", "/two/river"], "/one/river has the address \"river\" already"),
        ] {
            let fault = of(folders).unwrap_err();
            assert!(fault.contains(expected), "{fault}");
        }
    }
}
