//! English.

use super::Words;
use crate::{months, report::scene::material::Mark};

fn date(year: &str, month: &str, day: &str) -> String {
    let index = month.parse::<usize>().unwrap_or_default().wrapping_sub(1);
    format!("{day} {} {year}", months::ENGLISH.get(index).copied().unwrap_or(month))
}

/// One thing is not called by the word of many: 1 dot = 1, but 1 dot = 100 households.
fn one_mark(mark: Mark, per: u64, unit: &str) -> String {
    let digits = per.to_string();
    let mut amount = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            amount.push(',');
        }
        amount.push(digit);
    }
    let unit = if per == 1 { "" } else { unit };
    let text = format!("1 {} = {amount} {unit}", mark.as_str());
    text.trim_end().to_owned()
}

pub(super) static WORDS: Words = Words {
    skip_to_main: "Skip to the text",
    read_on: "Read on",
    published: "This page published",
    original: "Original published",
    contents: "Contents",
    top: "Top",
    prologue: "Prologue",
    open_all: "Open all",
    close_all: "Close all",
    brief: "In brief",
    brief_hint: "Only the summaries and key figures of the sections",
    section_tools: "Open and close",
    fold_close: "Close",
    fold_open: "Open",
    key_figures: "Key figures of this section",
    card_derived: "Computed: ",
    derived: "computed",
    small_card: "This number",
    table_row: "Its row in the table",
    rest: "the rest",
    periods_past: "periods counted",
    share: "Share",
    share_system: "Share with another app",
    share_hint: "In WeChat, press ··· in the upper corner to pass it on.",
    share_page: "First open its own page, then pass that on",
    share_to: "Share on",
    share_code: "QR code",
    share_code_hint: "Point a telephone at it to open it there; in WeChat, press it long.",
    save_card: "Save the card",
    weibo: "Weibo",
    qzone: "Qzone",
    email: "E-mail",
    embed: "Embed in a page",
    embed_code: "Code to embed",
    embed_preview: "Preview and more code",
    embed_title: "Try an embed",
    embed_piece: "What to embed",
    embed_width: "Width",
    embed_note: "Paste it into the HTML of your article. The frame fits itself to its content; where scripts are removed, it scrolls.",
    embed_picture: "Picture, link and QR code",
    embed_picture_note: "For editors that let no frame through.",
    embed_all: "Everything that can be embedded",
    cite: "Cite this page",
    cite_plain: "In words",
    copy: "Copy",
    copy_link: "Copy link",
    accessed: "Accessed",
    and_others: "et al",
    read_whole: "Read the whole report",
    read_there: "Read it in the report",
    copied: "Copied",
    copy_failed: "Not copied: please copy it by hand",
    scan: "Scan to read on",
    pending: "Picture missing",
    illustration: "Illustration",
    enlarge: "Show larger",
    gallery: "Pictures",
    gallery_note: "Press a picture to see it larger and move to the others.",
    figures: "The figures",
    figures_caption: "All figures of the report by section, in the order they appear",
    figures_of_section: "All figures of this section",
    figures_note: "The name of each leads back to the text.",
    figures_count: "{n} figures",
    figures_count_one: "1 figure",
    download_csv: "Download table (CSV)",
    download_json: "Download data (JSON)",
    filter_section: "Section",
    filter_all: "All",
    filter_text: "Search figures",
    column_label: "What",
    column_value: "Figure",
    column_about: "Period covered, note",
    sort_by: "Sort by ",
    sources: "Sources and credits",
    source_of: "Original report",
    modified: "Last updated",
    site_links: "Ways to the original site",
    no_address: "No address was supplied for these, so only their names stand here.",
    tools: "Page tools",
    back_to_top: "Back to top",
    switches: "Reading settings",
    theme: "Appearance",
    theme_system: "As the system",
    theme_light: "Light",
    theme_dark: "Dark",
    text_size: "Text size",
    text_small: "Small",
    text_normal: "Normal",
    text_large: "Large",
    text_larger: "Larger",
    motion_off: "No motion",
    saving: "Data saving",
    switches_note: "Kept on this device only. With data saving on, motion and scripts load when first used.",
    viewer: "Picture viewer",
    viewer_close: "Close",
    viewer_previous: "Previous",
    viewer_next: "Next",
    viewer_zoom: "Zoom in or out",
    viewer_error: "The picture did not load",
    all_reports: "All reports",
    reports: "Reports",
    reports_count: "{n} reports",
    colon: ": ",
    dot: " · ",
    comma: ", ",
    clause: ", ",
    stop: ". ",
    quotes: ["“", "”"],
    numerals: &[],
    date,
    reported: |name, date| format!("{name}, {date}"),
    one_mark,
};
