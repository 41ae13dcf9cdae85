//! What can be asked of the command, and what its help says of it, in every language.

use std::{path::PathBuf, sync::OnceLock};

use changjuan::{
    message,
    messages::{Locale, Message},
    starter::LANGUAGES,
};
use clap::{
    Args, Parser, Subcommand,
    builder::{FalseyValueParser, PossibleValuesParser},
};

use super::voice::REPORT;

/// The language of the help. It is one for the whole process, since `clap` builds the command from
/// its types alone.
static LOCALE: OnceLock<Locale> = OnceLock::new();

/// Settles the language of the help, before it is built.
pub(super) fn speak(locale: Locale) {
    // A second language would come too late for what is built already.
    let _ = LOCALE.set(locale);
}

fn said(message: &Message) -> String {
    message.text(locale()).to_owned()
}

fn locale() -> Locale {
    LOCALE.get().copied().unwrap_or(Locale::English)
}

/// What stands for a value in the language of the help.
fn named(english: &'static str, chinese: &'static str) -> &'static str {
    match locale() {
        Locale::English => english,
        Locale::Chinese => chinese,
    }
}

/// What stands for a folder to be named.
fn folder() -> &'static str {
    named("DIR", "文件夹")
}

#[derive(Debug, Parser)]
#[command(
    name = "changjuan",
    version,
    about = said(&message!(
        "Turns a written report into one interactive feature page.",
        "把写好的报道做成一张可以互动的长卷页面。"
    )),
    after_help = said(&message!(
        "Exit codes: 0 all is well, 1 a report has errors, 2 anything else went wrong",
        "退出码：0 一切正常，1 报道有错误，2 其他原因没有做成"
    )),
)]
pub(super) struct Cli {
    #[arg(
        long,
        global = true,
        value_name = named("LANGUAGE", "语言"),
        value_parser = PossibleValuesParser::new(Locale::ALL.map(Locale::tag)),
        help = said(&message!(
            "The language of messages; without it that of the report, else of the system",
            "提示用的语言；不写就随报道的语言，没有报道就随系统"
        )),
    )]
    messages: Option<String>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(
        about = said(&message!(
            "Make a report of a plain-text article",
            "把纯文本稿件变成报道"
        )),
        after_help = said(&message!(
            "Example:\n  changjuan import article.txt --out my-report\n\n\
             The article is UTF-8 or GB18030 text as it came. Its words are not changed; headings, \
             captions and numbers are marked, and what is not sure is listed with its line. A report \
             that is there already is never overwritten.",
            "示例：\n  changjuan import article.txt --out my-report\n\n\
             稿件是原样的UTF-8或GB18030文本，文字不会改动；小标题、图片说明和数字会标注出来，拿不准的连行号列出。\
             已有的报道不会被覆盖。"
        )),
    )]
    Import {
        #[arg(
            value_name = named("FILE", "文件"),
            help = said(&message!("The article, a text file", "稿件，一个文本文件")),
        )]
        article: PathBuf,
        #[arg(
            long,
            value_name = folder(),
            help = said(&message!(
                "The folder to write report.dj into",
                "写入report.dj的文件夹"
            )),
        )]
        out: PathBuf,
    },
    #[command(
        about = said(&message!(
            "Say what is wrong in reports, and where: whatever would stop the same build",
            "指出报道哪里有错：生成时会被拦下的都在内"
        )),
        after_help = said(&message!(
            "Examples:\n  changjuan check\n  changjuan check reports/river reports/library\n\n\
             Exit codes: 0 no errors (warnings may be), 1 errors, 2 anything else went wrong",
            "示例：\n  changjuan check\n  changjuan check reports/river reports/library\n\n\
             退出码：0 没有错误（可能有提醒），1 有错误，2 其他原因没有做成"
        )),
    )]
    Check {
        #[arg(default_value = REPORT, value_name = folder(), help = said(&reports()))]
        folders: Vec<PathBuf>,
    },
    #[command(
        about = said(&message!(
            "Put right what check proposes to the letter: the typesetting of Chinese, nothing else",
            "照检查的建议改好中文排版，别的一概不动"
        )),
        after_help = said(&message!(
            "Examples:\n  changjuan fix\n  changjuan fix --check reports/river > river.diff\n\n\
             What changes is printed to standard output, as a unified diff.\n\n\
             Exit codes: 0 all is right now, 1 with --check: something would change, or a file could \
             not be read as a report, 2 anything else went wrong",
            "示例：\n  changjuan fix\n  changjuan fix --check reports/river > river.diff\n\n\
             改动以diff的格式写到标准输出。\n\n\
             退出码：0 都改好了，1 用了`--check`而有要改的，或者读不成报道，2 其他原因没有做成"
        )),
    )]
    Fix {
        #[arg(default_value = REPORT, value_name = folder(), help = said(&reports()))]
        folders: Vec<PathBuf>,
        #[arg(
            long,
            help = said(&message!(
                "Print what would change and write nothing",
                "只列出要改的，不写文件"
            )),
        )]
        check: bool,
    },
    #[command(
        about = said(&message!(
            "Write a site: the page of each report and everything it needs. One report becomes the \
             root of the site; of several, each gets a folder named like its own, and an index page \
             leads to them",
            "生成网站：每篇报道的页面和它用到的一切。只有一篇时，它就是网站首页；有几篇时，各在同名的文件夹里，\
             另有一张目录页"
        )),
        after_help = said(&message!(
            "Examples:\n  changjuan build\n  changjuan build reports/river --out site\n  \
             changjuan build reports/* --title \"Our reports\" --base-url https://example.org/reports\n\n\
             Exit codes: 0 written, 1 a report has errors and nothing was written, 2 anything else \
             went wrong and nothing was written",
            "示例：\n  changjuan build\n  changjuan build reports/river --out site\n  \
             changjuan build reports/* --title \"我们的报道\" --base-url https://example.org/reports\n\n\
             退出码：0 已生成，1 报道有错误，什么也没有写，2 其他原因没有做成，什么也没有写"
        )),
    )]
    Build(Build),
    #[command(
        about = said(&message!(
            "Show reports on this machine, as a host would serve them, and anew with every change",
            "在本机预览报道：和正式发布时一样，一改就刷新"
        )),
        after_help = said(&message!(
            "Examples:\n  changjuan preview\n  changjuan preview reports/river --port 8090\n\n\
             Mistakes are told as check tells them; the pages of before stay until they are mended. Cards \
             are not drawn. Ctrl-C ends it.\n\n\
             Exit code: 2 it could not begin",
            "示例：\n  changjuan preview\n  changjuan preview reports/river --port 8090\n\n\
             有错就照check的样子指出，改好以前页面保持原样。预览时不生成分享卡片。按Ctrl-C结束。\n\n\
             退出码：2 没能开始"
        )),
    )]
    Preview(Preview),
    #[command(
        about = said(&message!(
            "Begin a report: a short one with remarks that teach, to be written over",
            "新建一篇报道：一篇带讲解的短稿，供你改写"
        )),
        after_help = said(&message!(
            "Examples:\n  changjuan new reports/river\n  changjuan new baodao --language zh\n\n\
             Exit codes: 0 written, 2 it was not (a file is there already, or cannot be written)",
            "示例：\n  changjuan new reports/river --language en\n  changjuan new baodao --language zh\n\n\
             退出码：0 已写好，2 没有写成（文件已经存在，或者写不了）"
        )),
    )]
    New {
        #[arg(value_name = folder(), help = said(&message!("The folder to make", "要新建的文件夹")))]
        folder: PathBuf,
        #[arg(
            long,
            value_name = named("LANGUAGE", "语言"),
            value_parser = PossibleValuesParser::new(LANGUAGES),
            help = said(&message!(
                "The language of the report; without it that of messages",
                "报道的语言；不写就随提示的语言"
            )),
        )]
        language: Option<String>,
    },
    #[command(
        about = said(&message!(
            "Record the addresses of reports that go out, so that no later edition loses them",
            "登记发布出去的报道的网址，以后各版都不会丢"
        )),
        after_help = said(&message!(
            "Examples:\n  changjuan record\n  changjuan record reports/river reports/library\n\n\
             Exit codes: 0 recorded, 1 a report has errors, 2 anything else went wrong",
            "示例：\n  changjuan record\n  changjuan record reports/river reports/library\n\n\
             退出码：0 已登记，1 报道有错误，2 其他原因没有做成"
        )),
    )]
    Record {
        #[arg(default_value = REPORT, value_name = folder(), help = said(&reports()))]
        folders: Vec<PathBuf>,
    },
}

/// What the folders of reports are.
fn reports() -> Message {
    message!("The folders with report.dj", "放有report.dj的文件夹")
}

#[derive(Args, Debug)]
pub(super) struct Preview {
    #[arg(default_value = REPORT, value_name = folder(), help = said(&reports()))]
    pub(super) reports: Vec<PathBuf>,
    #[arg(
        long,
        default_value_t = 8080,
        value_name = named("NUMBER", "端口号"),
        help = said(&message!(
            "The port of 127.0.0.1; where it is taken a free one is",
            "127.0.0.1的端口；被占用时另找一个"
        )),
    )]
    pub(super) port: u16,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Where a build finds the app, and keeps what it need not make again.
#[derive(Args, Debug)]
pub(super) struct Place {
    #[arg(
        long,
        default_value = "target/shell",
        value_name = folder(),
        help = said(&message!(
            "The folder with the app, which `make build` builds",
            "页面程序所在的文件夹，由`make build`生成"
        )),
    )]
    pub(super) shell: PathBuf,
    #[arg(
        long,
        env = "CHANGJUAN_CACHE",
        default_value = "target/pictures",
        value_name = folder(),
        help = said(&message!(
            "The folder that keeps what was made of photographs, and cards, for the next build",
            "缓存处理好的照片和卡片的文件夹，供下次生成使用"
        )),
    )]
    pub(super) cache: PathBuf,
}

#[derive(Args, Debug)]
pub(super) struct Build {
    #[arg(
        default_value = REPORT,
        value_name = folder(),
        help = said(&message!(
            "The folders with report.dj; the index page shows the newest report first",
            "放有report.dj的文件夹；目录页上新的报道在前"
        )),
    )]
    pub(super) reports: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) place: Place,
    #[arg(
        long,
        default_value = "dist",
        value_name = folder(),
        help = said(&message!(
            "The folder to write: none yet, an empty one, or a site that a build has made, which is \
             replaced. Anything else is refused",
            "写入的文件夹：还没有的、空的，或者以前生成的网站，旧的会被替换；别的一概不动"
        )),
    )]
    pub(super) out: PathBuf,
    #[arg(
        long,
        env = "BASE_URL",
        value_name = named("URL", "网址"),
        help = said(&message!(
            "The absolute address that the site will have; overrides the reports' own",
            "网站将来的完整网址；优先于报道里写的"
        )),
    )]
    pub(super) base_url: Option<String>,
    #[arg(
        long,
        help = said(&message!("The heading of the index page", "目录页的标题")),
        value_name = named("TITLE", "标题"),
    )]
    pub(super) title: Option<String>,
    #[arg(
        long = "font",
        env = "CARD_FONT",
        value_name = named("FILE", "文件"),
        help = said(&message!(
            "A font file, or a folder of them, for the cards that chats show; instead of the system's",
            "分享卡片用的字体文件，或者放字体的文件夹；不用系统的字体"
        )),
    )]
    pub(super) fonts: Vec<PathBuf>,
    #[arg(
        long,
        env = "NO_CARDS",
        value_parser = FalseyValueParser::new(),
        help = said(&message!("Draw no cards", "不生成分享卡片")),
    )]
    pub(super) no_cards: bool,
}
