//! A small report as text, to be changed in one place and parsed.

use std::io::{Error, ErrorKind};

use changjuan::{
    diagnostic::Diagnostics,
    document::{FileError, Files, parse},
    report::Report,
};

use crate::language::in_every_language;

const MINIMAL: &str = r##"+++
title = "湖城新路"
subtitle = "一句话。"
description = "说明。"
language = "zh-CN"
published = 2026-11-23T18:00:00+08:00

[source]
name = "河北新闻网"
title = "原题"
published = 2017-10-12T09:17:23+08:00
authors = [{ role = "记者", names = ["马路"] }]

[[credits]]
role = "编辑"
names = ["谭倩"]

[[links]]
kind = "home"
name = "首页"

[art]
wide = "art/lake.svg"
alt = "湖面"
+++

序言里，收入增长[10.3%]{.stat #urban label="城镇收入年均增速"}。

{#ecology kicker="保生态" summary="一句概括。"}
## 绿色之路

![木栈桥伸向湖心。](photos/lake.svg){#lake caption="湖与码头" credit="长卷 绘" kind="illustration"}

{#water}
### 治水

前一句。关停[40台]{.stat .key #boilers label="关停的锅炉" period="2017年"}锅炉。

{graphic="groups" of="urban boilers" title="两个数字"}
::: scene
第一步，见[上文](#ecology)。
:::

{#end .epilogue}
## 前路

回望来路。
"##;

/// A picture that only has a size.
pub(crate) const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>"#;

/// The text of a report.
#[derive(Clone, Debug)]
pub(crate) struct ReportText(String);

impl ReportText {
    /// A report without a fault, with a little of everything.
    pub(crate) fn minimal() -> Self {
        Self(MINIMAL.to_owned())
    }

    /// The report with `from`, which stands in it once, replaced by `to`.
    pub(crate) fn replacing(self, from: &str, to: &str) -> Self {
        assert_eq!(self.0.matches(from).count(), 1, "{from:?} does not stand there once");
        Self(self.0.replace(from, to))
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What the parser makes of it.
    pub(crate) fn parse(&self) -> (Option<Report>, Diagnostics) {
        let (report, diagnostics) = parse("report.dj", &self.0, &Beside);
        assert_eq!(report.is_none(), diagnostics.has_errors(), "{diagnostics}");
        (report, diagnostics)
    }

    /// What is wrong with it, as editors read it, in every language.
    pub(crate) fn diagnostics(&self) -> String {
        in_every_language(&self.parse().1)
    }
}

/// The files beside the report.
struct Beside;

impl Files for Beside {
    fn content(&self, path: &str) -> Result<Vec<u8>, FileError> {
        content(path)
    }

    fn paths(&self) -> Vec<String> {
        ["art/lake.svg", "photos/lake.svg", "photos/pier.jpg"].map(str::to_owned).into()
    }
}

fn content(path: &str) -> Result<Vec<u8>, FileError> {
    match path {
        "photos/lake.svg" | "art/lake.svg" => Ok(DRAWING.into()),
        "photos/sizeless.svg" => Ok(DRAWING.replace("width", "breadth").into()),
        "photos/broken.svg" => Ok(b"<svg".to_vec()),
        "photos/lake.jpg" => Ok(vec![0xff, 0xd8]),
        "photos/huge.svg" => Err(FileError::TooLarge(65 << 20)),
        "photos/locked.svg" => {
            Err(FileError::Unreadable(Error::from(ErrorKind::PermissionDenied).into()))
        }
        _ => Err(FileError::Missing),
    }
}
