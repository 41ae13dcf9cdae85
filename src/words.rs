//! The page's own words, by language: everything printed that the report did not say.
//!
//! Islands hold no words; they find them in the markup, so one WebAssembly file serves every
//! language.

use crate::report::{
    names::{Language, Moment},
    scene::material::Mark,
};

mod chinese;
mod english;

/// The words of one language. Fields are named after the place where they stand.
#[derive(Debug)]
#[expect(missing_docs, reason = "a field's name says where its words stand")]
pub struct Words {
    pub skip_to_main: &'static str,
    pub read_on: &'static str,
    pub published: &'static str,
    pub original: &'static str,
    pub contents: &'static str,
    pub top: &'static str,
    pub prologue: &'static str,
    pub open_all: &'static str,
    pub close_all: &'static str,
    pub brief: &'static str,
    pub brief_hint: &'static str,
    pub section_tools: &'static str,
    pub fold_close: &'static str,
    pub fold_open: &'static str,
    pub key_figures: &'static str,
    pub card_derived: &'static str,
    pub derived: &'static str,
    pub small_card: &'static str,
    pub table_row: &'static str,
    /// What is left of a whole when a part is told apart.
    pub rest: &'static str,
    /// The key of periods that have passed and been counted.
    pub periods_past: &'static str,
    pub share: &'static str,
    pub share_system: &'static str,
    pub share_hint: &'static str,
    pub share_page: &'static str,
    pub share_to: &'static str,
    pub share_code: &'static str,
    pub share_code_hint: &'static str,
    pub save_card: &'static str,
    pub weibo: &'static str,
    pub qzone: &'static str,
    pub email: &'static str,
    pub embed: &'static str,
    pub embed_code: &'static str,
    pub embed_preview: &'static str,
    pub embed_title: &'static str,
    pub embed_piece: &'static str,
    pub embed_width: &'static str,
    pub embed_note: &'static str,
    pub embed_hosts: &'static str,
    pub embed_element: &'static str,
    pub embed_element_note: &'static str,
    pub embed_link: &'static str,
    pub embed_link_note: &'static str,
    pub embed_picture: &'static str,
    pub embed_picture_note: &'static str,
    pub embed_all: &'static str,
    pub cite: &'static str,
    pub cite_plain: &'static str,
    pub copy: &'static str,
    pub copy_link: &'static str,
    pub accessed: &'static str,
    pub and_others: &'static str,
    pub read_whole: &'static str,
    pub read_there: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub scan: &'static str,
    pub pending: &'static str,
    pub illustration: &'static str,
    pub enlarge: &'static str,
    pub gallery: &'static str,
    pub gallery_note: &'static str,
    pub figures: &'static str,
    pub figures_caption: &'static str,
    pub figures_of_section: &'static str,
    pub figures_note: &'static str,
    pub figures_count: &'static str,
    pub figures_count_one: &'static str,
    pub download_csv: &'static str,
    pub download_json: &'static str,
    pub filter_section: &'static str,
    pub filter_all: &'static str,
    pub filter_text: &'static str,
    pub column_label: &'static str,
    pub column_value: &'static str,
    pub column_about: &'static str,
    pub sort_by: &'static str,
    pub sources: &'static str,
    pub source_of: &'static str,
    pub modified: &'static str,
    pub site_links: &'static str,
    pub no_address: &'static str,
    pub tools: &'static str,
    pub back_to_top: &'static str,
    pub switches: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub text_size: &'static str,
    pub text_small: &'static str,
    pub text_normal: &'static str,
    pub text_large: &'static str,
    pub text_larger: &'static str,
    pub motion_off: &'static str,
    pub saving: &'static str,
    pub switches_note: &'static str,
    pub viewer: &'static str,
    pub viewer_close: &'static str,
    pub viewer_previous: &'static str,
    pub viewer_next: &'static str,
    pub viewer_zoom: &'static str,
    pub viewer_error: &'static str,
    pub all_reports: &'static str,
    pub reports: &'static str,
    pub reports_count: &'static str,
    /// Between a term and what it stands for, such as a role and its names.
    pub colon: &'static str,
    /// Between a publication and its column.
    pub dot: &'static str,
    /// Between the items of a row.
    pub comma: &'static str,
    /// Between the parts of a sentence.
    pub clause: &'static str,
    /// Between sentences.
    pub stop: &'static str,
    quotes: [&'static str; 2],
    numerals: &'static [&'static str],
    date: fn(year: &str, month: &str, day: &str) -> String,
    reported: fn(name: &str, date: &str) -> String,
    one_mark: fn(mark: Mark, per: u64, unit: &str) -> String,
}

impl Words {
    /// The words of `language`; English where it is not known.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        if language.is_chinese() { &chinese::WORDS } else { &english::WORDS }
    }

    /// The numeral at the head of the section with this index.
    #[must_use]
    pub fn numeral(&self, index: usize) -> String {
        self.numerals.get(index).map_or_else(|| (index + 1).to_string(), ToString::to_string)
    }

    /// The key of marks that each stand for `per` of `unit`, which may be empty: 1点=100户.
    #[must_use]
    pub fn one_mark(&self, mark: Mark, per: u64, unit: &str) -> String {
        (self.one_mark)(mark, per, unit)
    }

    /// Who reported something, and when, in front of what was reported: 据衡水日报2017年10月12日报道.
    #[must_use]
    pub fn reported(&self, name: &str, moment: &Moment) -> String {
        (self.reported)(name, &self.date(moment))
    }

    /// A title as it is named in a sentence.
    #[must_use]
    pub fn quoted(&self, title: &str) -> String {
        let [open, close] = self.quotes;
        [open, title, close].concat()
    }

    /// A date as printed.
    #[must_use]
    pub fn date(&self, moment: &Moment) -> String {
        let (year, month, day) = moment.date();
        (self.date)(year, month.trim_start_matches('0'), day.trim_start_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_numerals_follow_the_language() {
        let moment = Moment::new("2017-10-02T09:17:23+08:00");
        let chinese = Words::of(&Language::new("zh-CN"));
        let english = Words::of(&Language::new("en"));
        assert_eq!(chinese.date(&moment), "2017年10月2日");
        assert_eq!(english.date(&moment), "2 October 2017");
        assert_eq!((chinese.numeral(2), chinese.numeral(10)), ("叁".into(), "11".into()));
        assert_eq!(english.numeral(2), "3");
    }

    #[test]
    fn keys_of_marks_say_what_one_stands_for() {
        let chinese = Words::of(&Language::new("zh-CN"));
        let english = Words::of(&Language::new("en"));
        let cases = [
            (Mark::Dot, 1, "家", "1点=1家"),
            (Mark::Dot, 100, "户", "1点=100户"),
            (Mark::Square, 1_000_000, "立方米", "1格=100万立方米"),
            (Mark::Square, 15_000, "吨", "1格=15000吨"),
            (Mark::Square, 300_000_000, "元", "1格=3亿元"),
        ];
        for (mark, per, unit, expected) in cases {
            assert_eq!(chinese.one_mark(mark, per, unit), expected);
        }
        assert_eq!(english.one_mark(Mark::Dot, 1, "firms"), "1 dot = 1");
        assert_eq!(english.one_mark(Mark::Square, 1_500_000, "m³"), "1 square = 1,500,000 m³");
    }
}
