//! How far a build is, for whoever waits.

use std::path::Path;

use changjuan::{
    message,
    messages::{Locale, Message},
    publish::Progress,
};
use indicatif::{ProgressBar, ProgressStyle};

use super::voice::say_message;

/// Shows how far the work is: a bar on a terminal, lines elsewhere.
#[derive(Debug)]
pub(super) struct Bar {
    bar: ProgressBar,
    locale: Locale,
}

impl Bar {
    /// A bar that shows nothing yet, with words in the language of `locale`.
    pub(super) fn new(locale: Locale) -> Self {
        let template = message!(
            "{{bar:30}} {{pos}} of {{len}}: {{wide_msg}}",
            "{{bar:30}} {{pos}}/{{len}} {{wide_msg}}"
        );
        let style = ProgressStyle::with_template(template.text(locale));
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        Self { bar: ProgressBar::new(0).with_style(style), locale }
    }

    /// Ends it; nothing of it stays on the terminal.
    pub(super) fn clear(&self) {
        self.bar.finish_and_clear();
    }

    fn show(&self, done: usize, all: usize, what: String) {
        self.bar.set_length(all as u64);
        self.bar.set_position(done as u64);
        self.bar.set_message(what);
    }

    /// Says a sentence above the bar.
    fn say(&self, message: &Message) {
        self.bar.suspend(|| say_message(message, self.locale));
    }
}

impl Progress for Bar {
    fn report(&self, folder: &Path, done: usize, all: usize) {
        if all < 2 {
            return;
        }
        let name = folder.display();
        if self.bar.is_hidden() {
            let number = done + 1;
            self.say(&message!("{number} of {all}: {name}", "第{number}篇，共{all}篇：{name}"));
        }
        self.show(done, all, name.to_string());
    }

    fn begin(&self, photographs: usize, files: usize) {
        if files > 0 {
            self.say(&message!(
                "making {files} files of {photographs} new or changed photographs",
                "{photographs}张照片是新的或改过，正在生成{files}个文件"
            ));
            self.show(0, files, String::new());
        }
    }

    fn cards(&self, count: usize) {
        if count > 0 {
            self.say(&message!(
                "drawing {count} new or changed cards",
                "{count}张分享卡片是新的或改过，正在绘制"
            ));
            self.show(0, count, String::new());
        }
    }

    fn drawn(&self) {
        self.bar.inc(1);
    }

    fn encoded(&self, path: &str) {
        self.bar.set_message(path.to_owned());
        self.bar.inc(1);
    }

    fn finished(&self, path: &str) {
        if self.bar.is_hidden() {
            self.say(&message!("made {path}", "已生成{path}"));
        }
    }
}
