//! A text as it is printed and as it is read.

/// Half-width marks with what they are read as beside Han characters.
const FULL_WIDTH: [(char, char); 7] =
    [(',', '，'), (';', '；'), (':', '：'), ('!', '！'), ('?', '？'), ('(', '（'), (')', '）')];

/// A text of the article. Nothing of what is printed is ever changed; it is only read otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    /// As the article has it.
    pub(super) printed: String,
    /// The same, character by character, with the punctuation that Chinese text should have.
    pub(super) read: String,
}

impl Text {
    /// What `printed` is read as.
    pub(super) fn new(printed: impl Into<String>) -> Self {
        let printed = printed.into();
        Self { read: read(&printed), printed }
    }

    /// The first part of the text and the rest; `at` is a place in what is read.
    pub(super) fn split_at(&self, at: usize) -> (Self, Self) {
        let (before, after) = self.read.split_at_checked(at).unwrap_or((&self.read, ""));
        let mut print = self.print();
        let text = |printed: &str, read: &str| Self { printed: printed.into(), read: read.into() };
        (text(print.up_to(before.len()), before), text(print.rest(), after))
    }

    /// What is printed, from its beginning.
    pub(super) fn print(&self) -> Print<'_> {
        Print { printed: &self.printed, read: &self.read, at: 0 }
    }
}

/// A way through what is printed of a text, by places in what is read.
pub(super) struct Print<'t> {
    /// What is left of both, and where that begins in what is read.
    printed: &'t str,
    read: &'t str,
    at: usize,
}

impl<'t> Print<'t> {
    /// Goes on to `at`, a place in what is read, and gives what is printed up to there.
    pub(super) fn up_to(&mut self, at: usize) -> &'t str {
        let length = at.saturating_sub(self.at);
        let (taken, read) = self.read.split_at_checked(length).unwrap_or((self.read, ""));
        let mut places = self.printed.char_indices().map(|(at, _)| at);
        let end = places.nth(taken.chars().count()).unwrap_or(self.printed.len());
        let (before, printed) = self.printed.split_at(end);
        *self = Self { printed, read, at: self.at + taken.len() };
        before
    }

    /// What is printed behind.
    pub(super) const fn rest(&self) -> &'t str {
        self.printed
    }
}

impl From<&str> for Text {
    fn from(printed: &str) -> Self {
        Self::new(printed)
    }
}

/// `printed` with full-width marks where Han characters stand beside half-width ones.
fn read(printed: &str) -> String {
    let characters: Vec<char> = printed.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| characters.get(index)).copied();
    let mut read = String::with_capacity(printed.len());
    let mut is_open = false;
    if !printed.contains(crate::characters::is_han) {
        return printed.to_owned();
    }
    for (index, &c) in characters.iter().enumerate() {
        let before = at(index.checked_sub(1));
        let after = at(Some(index + 1));
        let is_beside = |c: Option<char>| c.is_some_and(is_chinese);
        let wide = match c {
            // A stop behind 5.4% is one, behind 1 it makes the line an item of a list.
            '.' if is_beside(before) || before == Some('%') => {
                (is_beside(after) || after.is_none()).then_some('。')
            }
            ')' if is_open || is_beside(before) || is_beside(after) => Some('）'),
            ';' if after != Some(' ') => Some('；'),
            _ if is_beside(before) || is_beside(after) => full_width(c),
            _ => None,
        };
        match wide {
            Some('（') => is_open = true,
            Some('）') => is_open = false,
            _ => {}
        }
        read.push(wide.unwrap_or(c));
    }
    read
}

/// The mark of Chinese typesetting for a half-width one.
fn full_width(c: char) -> Option<char> {
    FULL_WIDTH.iter().find(|(half, _)| *half == c).map(|(_, full)| *full)
}

/// Whether `c` is a Han character or a mark that stands only beside them.
const fn is_chinese(c: char) -> bool {
    crate::characters::is_han(c)
        || matches!(c, '《' | '》' | '，' | '。' | '；' | '：' | '、' | '（' | '）' | '”' | '】')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_width_marks_beside_han_characters_are_read_as_full_width() {
        for (printed, expected) in [
            (
                "总值(GDP)212.5亿元,比上年增长5.4%.其中,降1.4%;好!",
                "总值（GDP）212.5亿元，比上年增长5.4%。其中，降1.4%；好！",
            ),
            ("结构为10.0:41.7:48.3", "结构为10.0:41.7:48.3"),
            ("来源:湖城报 09:10", "来源：湖城报 09:10"),
            ("1.修渠", "1.修渠"),
            ("渠占9%;2条", "渠占9%；2条"),
            ("Rents rose, (again): 1,200%.", "Rents rose, (again): 1,200%."),
        ] {
            assert_eq!(Text::new(printed).read, expected);
        }
    }

    #[test]
    fn a_cut_in_what_is_read_is_one_in_print() {
        let text = Text::new("湖,城(新)路");
        let (before, after) = text.split_at("湖，城".len());
        assert_eq!((&*before.printed, &*after.printed), ("湖,城", "(新)路"));
        assert_eq!(text.split_at(99).0, text);
    }
}
