//! What the system says when a file cannot be read or written.

use std::{
    io::{self, ErrorKind},
    path::Path,
};

use super::Message;
use crate::message;

impl Message {
    /// Why the file at `path` could not be written.
    #[must_use]
    pub fn not_written(path: &Path, why: &io::Error) -> Self {
        let path = path.display();
        message!("{path} cannot be written: {why}", "写不了{path}：{why}"; why = why.into())
    }
}

impl From<io::Error> for Message {
    fn from(error: io::Error) -> Self {
        Self::from(&error)
    }
}

/// The system's own words in English; in Chinese ours for what happens often, else the system's.
impl From<&io::Error> for Message {
    fn from(error: &io::Error) -> Self {
        let chinese = match error.kind() {
            ErrorKind::NotFound => "没有这个文件或文件夹",
            ErrorKind::PermissionDenied => "没有权限",
            ErrorKind::AlreadyExists => "已经存在",
            ErrorKind::NotADirectory => "不是文件夹",
            ErrorKind::IsADirectory => "这是文件夹，不是文件",
            ErrorKind::DirectoryNotEmpty => "文件夹不是空的",
            ErrorKind::ReadOnlyFilesystem => "磁盘是只读的",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "磁盘空间不足",
            ErrorKind::FileTooLarge => "文件太大",
            ErrorKind::InvalidFilename => "文件名太长，或含有不能用的字符",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "正被其他程序使用",
            ErrorKind::InvalidData => "不是UTF-8文本",
            _ => return Self::foreign(error),
        };
        Self::new(error.to_string(), chinese.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Locale;

    #[test]
    fn what_happens_often_is_said_in_chinese() {
        let missing = Message::from(io::Error::from(ErrorKind::NotFound));
        assert_eq!(missing.text(Locale::Chinese), "没有这个文件或文件夹");
        let rare = Message::from(io::Error::other("odd"));
        assert_eq!(rare.text(Locale::Chinese), "原文为`odd`");
        assert_eq!(rare.text(Locale::English), "odd");
    }
}
