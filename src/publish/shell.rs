//! The app that `scripts/shell/build.mjs` has built: the glue and the WebAssembly files, known by their names.

use std::path::Path;

use super::{PublishError, files_of, read};
use crate::message;

/// The browser side of the page.
#[derive(Debug)]
pub struct Shell {
    /// Name of the JavaScript glue.
    pub glue: String,
    /// Name of the WebAssembly file.
    pub wasm: String,
    /// The JavaScript glue.
    pub glue_bytes: Vec<u8>,
    /// The WebAssembly file.
    pub wasm_bytes: Vec<u8>,
    /// The name and the bytes of the second WebAssembly file, which is fetched when the first is at work.
    /// Development has everything in one.
    pub later: Option<(String, Vec<u8>)>,
}

impl Shell {
    /// Finds the glue and the WebAssembly file in `folder`.
    ///
    /// # Errors
    /// When one of them is missing, or there are several.
    pub fn find(folder: &Path) -> Result<Self, PublishError> {
        let wasm = only(folder, "_bg.wasm")?;
        let glue = wasm.replace("_bg.wasm", ".js");
        if !folder.join(&glue).is_file() {
            return Err(PublishError::file(
                &folder.join(glue),
                message!(
                    "the glue of the WebAssembly file is missing",
                    "缺少WebAssembly文件的脚本"
                ),
            ));
        }
        let [glue_bytes, wasm_bytes] = [read(&folder.join(&glue))?, read(&folder.join(&wasm))?];
        let later = wasm.replace("_bg.wasm", "_later.wasm");
        let later = if folder.join(&later).is_file() {
            Some((later.clone(), read(&folder.join(&later))?))
        } else {
            None
        };
        Ok(Self { glue, wasm, glue_bytes, wasm_bytes, later })
    }
}

fn only(folder: &Path, ending: &str) -> Result<String, PublishError> {
    if !folder.is_dir() {
        let message = message!(
            "there is no folder with the app: `make build` builds it in `target/shell`",
            "没有页面程序的文件夹：`make build`会在`target/shell`里生成"
        );
        return Err(PublishError::file(folder, message));
    }
    let names: Vec<String> = files_of(folder)?
        .iter()
        .filter_map(|path| path.file_name()?.to_str().map(str::to_owned))
        .filter(|name| name.ends_with(ending))
        .collect();
    match names.as_slice() {
        [name] => Ok(name.clone()),
        found => {
            let found = found.len();
            let message = message!(
                "expected one file `*{ending}`, found {found}; `make build` builds it",
                "应有一个文件`*{ending}`，此处有{found}个；`make build`会生成它"
            );
            Err(PublishError::file(folder, message))
        }
    }
}
