//! What the parts of a report are called in messages.

use crate::{message, messages::Message, report::scene::Manner};

/// A part of a report that has attributes, or may have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document) enum Thing {
    Section,
    Part,
    Heading,
    Paragraph,
    Quotation,
    List,
    ListItem,
    Link,
    Emphasis,
    Strong,
    Foreign,
    Statistic,
    Picture,
    /// The line above a picture, whose attributes stand behind it.
    AbovePicture,
    Pending,
    /// A scene or a still whose graphic is known.
    Scene(Manner),
    Step,
    /// An item of a list that a graphic draws; its attributes stand behind its words.
    SceneItem,
}

impl Thing {
    /// What it is called, with its article.
    pub(in crate::document) fn said(self) -> Message {
        match self {
            Self::Section => message!("a section", "章"),
            Self::Part => message!("a part", "节"),
            Self::Heading => message!("a heading", "小标题"),
            Self::Paragraph => message!("a paragraph", "段落"),
            Self::Quotation => message!("a quotation", "引文"),
            Self::List => message!("a list", "列表"),
            Self::ListItem | Self::SceneItem => message!("an item of a list", "列表项"),
            Self::Link => message!("a link", "链接"),
            Self::Emphasis => message!("emphasis", "着重的文字"),
            Self::Strong => message!("strong text", "加粗的文字"),
            Self::Foreign => message!("words in another language", "外文"),
            Self::Statistic => message!("a statistic", "数字"),
            Self::Picture => message!("a picture", "图片"),
            Self::AbovePicture => message!("the line above a picture", "图片上面一行"),
            Self::Pending => message!("a picture still to be supplied", "待补图片"),
            Self::Scene(Manner::Scene) => message!("a scene of this graphic", "这种图形的场景"),
            Self::Scene(Manner::Still) => message!("a still of this graphic", "这种图形的静图"),
            Self::Step => message!("a step", "场景中的步"),
        }
    }

    /// What to do with attributes that it cannot have.
    pub(super) fn instead(self) -> Message {
        match self {
            Self::Paragraph => {
                message!("take them away; steps stand in scenes", "把它们删掉；步只写在场景里")
            }
            Self::AbovePicture => message!(
                "write them behind the picture: `![…](…){{…}}`",
                "写在图片后面：`![…](…){{…}}`"
            ),
            Self::SceneItem => message!("write them behind `[…]`", "写在`[…]`后面"),
            _ => message!("take them away", "把它们删掉"),
        }
    }
}
