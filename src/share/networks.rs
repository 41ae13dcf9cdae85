//! Networks that a link can be handed to. Each is an address with places for the link and its title:
//! nothing of theirs is loaded before the reader follows it.

use crate::words::Words;

/// A network, or the reader's own mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// 微博.
    Weibo,
    /// QQ, to a person.
    Qq,
    /// QQ空间.
    Qzone,
    /// X.
    X,
    /// Facebook, which reads the title from the page.
    Facebook,
    /// A letter, in the reader's own program.
    Email,
}

impl Network {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Weibo, Self::Qq, Self::Qzone, Self::X, Self::Facebook, Self::Email];

    /// What it is called.
    #[must_use]
    pub fn name(self, words: &Words) -> &'static str {
        match self {
            Self::Weibo => words.weibo,
            Self::Qq => "QQ",
            Self::Qzone => words.qzone,
            Self::X => "X",
            Self::Facebook => "Facebook",
            Self::Email => words.email,
        }
    }

    /// Its address, with `{url}` and `{title}` for [`percent::fill`](crate::percent::fill). A link goes
    /// without a text beside it, which some would show in place of the page's own.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Weibo => "https://service.weibo.com/share/share.php?url={url}&title={title}",
            Self::Qq => "https://connect.qq.com/widget/shareqq/index.html?url={url}&title={title}",
            Self::Qzone => {
                "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url={url}&title={title}"
            }
            Self::X => "https://x.com/intent/post?url={url}&text={title}",
            Self::Facebook => "https://www.facebook.com/sharer/sharer.php?u={url}",
            Self::Email => "mailto:?subject={title}&body={url}",
        }
    }

    /// Whether it opens beside the page: it is a page itself.
    #[must_use]
    pub const fn is_page(self) -> bool {
        !matches!(self, Self::Email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::percent::fill;

    #[test]
    fn each_is_handed_the_link_and_its_title_encoded() {
        let url = "https://news.example/report/s/ecology/";
        let link = "https%3A%2F%2Fnews.example%2Freport%2Fs%2Fecology%2F";
        let title = "湖 & \"城\"";
        let name = "%E6%B9%96%20%26%20%22%E5%9F%8E%22";
        let expected = [
            format!("https://service.weibo.com/share/share.php?url={link}&title={name}"),
            format!("https://connect.qq.com/widget/shareqq/index.html?url={link}&title={name}"),
            format!(
                "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url={link}&title={name}"
            ),
            format!("https://x.com/intent/post?url={link}&text={name}"),
            format!("https://www.facebook.com/sharer/sharer.php?u={link}"),
            format!("mailto:?subject={name}&body={link}"),
        ];
        for (network, expected) in Network::ALL.into_iter().zip(expected) {
            assert_eq!(fill(network.template(), url, title), expected);
        }
    }
}
