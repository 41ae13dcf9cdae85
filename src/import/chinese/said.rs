//! What is said about an import, in Chinese.

use crate::import::remark::{Doubt, Remark};

/// A remark in words.
pub(super) fn say(remark: &Remark) -> String {
    match remark {
        Remark::Encoding(name, true) => format!("按{name}编码读入，中文稿件"),
        Remark::Encoding(name, false) => {
            format!("请核对：字数太少，编码只能猜，现按{name}读入")
        }
        Remark::Joined => "被硬换行切断的行已按段落接好".to_owned(),
        Remark::Broken => "请核对：正文似被硬换行切断，未能接好，请先把每段接成一行".to_owned(),
        Remark::Unprintable => "请核对：已去掉无法显示的字符".to_owned(),
        Remark::Taken(text) => format!("移入文件开头的信息栏：{text}"),
        Remark::LeftOut(text) => format!("未收入（属于网页或版面）：{text}"),
        Remark::LongHeadline => "请核对：首行像是正文，仍作标题".to_owned(),
        Remark::Lead(text) => format!("请核对：段首句改作小标题：{text}"),
        Remark::NoHeading => "请核对：没有像小标题的行，请加上`## …`，上一行写`{#id}`".to_owned(),
        Remark::NoSource => "请核对：没有找到来源，如系转载请写`[source]`".to_owned(),
        Remark::NoAuthor => "请核对：没有找到作者，请写`[[credits]]`".to_owned(),
        Remark::NoDate => "请核对：没有找到日期，`published`暂用导入的时刻".to_owned(),
        Remark::DateAssumed(offset) => {
            format!("请核对：日期没有写明钟点或时区，缺的按零点和{offset}补上")
        }
        Remark::Opening => {
            "请核对：`subtitle`和`description`取自正文开头，`published`取自原稿，请改写".to_owned()
        }
        Remark::Unmarked(numbers) => format!("请核对：未标出的数字：{}", numbers.join("、")),
        Remark::Label(doubt, figure, text, label) => {
            let why = match doubt {
                Doubt::Unclear => "名称可能说不清",
                Doubt::Long => "名称太长",
                Doubt::Repeated => "名称与别处相同，已加以区别",
            };
            format!("请核对：#figure-{figure} {text}：{why}：{label}")
        }
        Remark::Counts([sections, parts, pictures, figures, periods]) => format!(
            "共{sections}节、{parts}个小标题、{pictures}幅待补图片，标出{figures}个数字，\
             其中{periods}个带时间；名称都取自原句，发布前请通读"
        ),
    }
}
