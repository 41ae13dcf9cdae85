//! No line of an article is lost: each is in the report, in its front matter, or told to be left out.

use changjuan::{
    import::{Draft, NoteKind},
    messages::Locale,
    report::{
        Report,
        text::{Block, Inline, plain_sentences, plain_text},
    },
};
use encoding_rs::GB18030;

use super::parsed;

fn block_text(report: &Report, block: &Block, article: &str) -> String {
    match block {
        Block::Paragraph(line) => plain_sentences(report, line),
        Block::Pending(pending) => {
            // A credit stood in brackets or behind the last stop.
            let credit = pending.credit.as_deref().unwrap_or_default();
            let open = if credit.is_empty()
                || article.contains(&dense(&format!("{}{credit}", pending.caption)))
            {
                ["", ""]
            } else {
                ["（", "）"]
            };
            format!("{}{}{credit}{}", pending.caption, open[0], open[1])
        }
        // A row of a table.
        Block::List { items, .. } => {
            items.iter().flatten().map(|block| block_text(report, block, article)).collect()
        }
        other => panic!("nothing else is written: {other:?}"),
    }
}

/// Signs between the cells of a table, in its article and in its report.
const BETWEEN: [char; 3] = ['|', '｜', '·'];

/// The words of a report below its title, without any mark, run together; those of its article tell
/// how the credits of captions stood there.
fn words(report: &Report, article: &str) -> String {
    let mut words = String::new();
    let blocks = |blocks: &[Block]| -> String {
        blocks.iter().map(|block| block_text(report, block, article)).collect()
    };
    let line = |line: &[Inline]| plain_text(report, line);
    words += &blocks(&report.prologue);
    for section in &report.sections {
        words += &line(&section.heading);
        words += &blocks(&section.blocks);
        for part in &section.parts {
            words += &line(&part.heading);
            words += &blocks(&part.blocks);
        }
    }
    words
}

/// Words of a line in the front matter that only say what stands beside them there.
const LABELS: &str = "本文来源|发布部门|发文机关|成文日期|发文字号|来源|信息来源|文章来源|新闻来源|稿件来源|稿源|原载|转自|摘自|供稿单位|发布机构|发布者|发布|出版|发布时间|发布日期|發佈日期|发表于|發布於|生成日期|更新时间|修改时间|年|月|日|日上午|日下午|时|分|\
    时间|日期|讯|电|文|图|上午|下午|星期|星期一|星期二|星期三|星期四|星期五|星期六|星期日|by|and|for|the|in|on|at|of|published|post|\
    et|pt|posted|updated|last|first|originally|modified|date|source|written|words|story|am|pm|a|p|m|st|nd|rd|th|gmt|utc|bst|ist|edt|est|\
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|reporting|author|news|provided|release|issued|immediate|\
    january|february|march|april|may|june|july|august|september|october|november|december|\
    jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec";

/// The runs of digits and of letters in `text`.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() || c == '丨');
    let kind = |a: char, b: char| a.is_ascii_digit() == b.is_ascii_digit();
    words.flat_map(move |word| {
        let mut ends: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        ends.retain(|at| {
            let before = word[..*at].chars().next_back();
            before.is_some_and(|before| !word[*at..].starts_with(|c| kind(before, c)))
        });
        ends.push(word.len());
        let mut start = 0;
        ends.into_iter().map(move |end| &word[std::mem::replace(&mut start, end)..end])
    })
}

/// Asserts that each word of a line is in the front matter, is told to be left out or is a label.
#[track_caller]
fn assert_said(line: &str, unused: &str, front: &str) {
    let front = dense(front);
    let unused: Vec<&str> = runs(unused).collect();
    for word in runs(line).filter(|word| !word.is_empty()) {
        // The hour of a day may have been counted to twelve.
        let is_hour = word.parse::<u32>().is_ok_and(|it| it < 24);
        let is_label = LABELS.split('|').any(|it| it.eq_ignore_ascii_case(word));
        // A year of the Republic is told in the other count.
        let year = word
            .parse::<u32>()
            .ok()
            .filter(|it| (100..140).contains(it) && line.contains(&format!("{it}-")));
        let is_year = year.is_some_and(|it| front.contains(&format!("published={}-", it + 1911)));
        // 来源：湖城日报作者：张立
        let source = word.strip_suffix("作者").filter(|it| !it.is_empty());
        let is_there = is_year
            || source.is_some_and(|it| front.contains(it))
            || front.contains(word)
            || front.contains(word.trim_end_matches(['讯', '电']));
        assert!(
            is_there || is_label || is_hour || unused.contains(&word),
            "{word} of {line} is in no field: {front}"
        );
    }
}

/// The words of an article that must be found again: all lines that no note took away. What a note
/// took must be where it says.
#[track_caller]
fn words_of_article(bytes: &[u8], draft: &Draft) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => GB18030.decode(bytes).0.into_owned(),
    };
    let front = draft.text.split("+++\n").nth(1).unwrap();
    let mut words = String::new();
    // What is left of a note on lines that were joined.
    let mut joined = String::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if !line.is_empty() && joined.starts_with(&dense(line)) {
            joined.drain(..dense(line).len());
            continue;
        }
        let said = |kind: NoteKind| {
            let mut notes = draft.notes.iter().filter(|it| it.line == index + 1 && it.kind == kind);
            let note = notes.next().map(|it| it.message.text(Locale::English));
            assert!(notes.next().is_none(), "{line} has two notes");
            note
        };
        let left_out = said(NoteKind::LeftOut);
        let unused = left_out.as_ref().and_then(|it| it.strip_prefix("left out of this line: "));
        let taken = said(NoteKind::FrontMatter);
        if let Some(note) = taken.as_ref().or(left_out.as_ref())
            && let Some((_, rest)) = note.split_once(line)
        {
            joined = dense(rest);
        }
        if let Some(taken) = taken {
            assert!(taken.contains(line), "{taken}");
            assert_said(line, unused.unwrap_or_default(), front);
        } else if let Some(unused) = unused {
            let rest = line.strip_prefix(unused).or_else(|| line.strip_suffix(unused));
            words.push_str(rest.unwrap_or_else(|| panic!("{line}: {unused}")));
        } else if let Some(left_out) = left_out {
            assert!(left_out.contains(line), "{left_out}");
        } else {
            words.push_str(line);
        }
    }
    words
}

/// `text` without spaces and with one kind of brackets: lines broken by hand are joined with a
/// space, and the space before the credit of a caption is not kept.
fn dense(text: &str) -> String {
    let brackets = text.replace('(', "（").replace(')', "）");
    brackets.split_whitespace().collect()
}

/// Asserts that every word of an article is in its draft, or a note says where it went.
#[track_caller]
pub(super) fn assert_same_words(bytes: &[u8], draft: &Draft) {
    let report = parsed(draft);
    let article = dense(&words_of_article(bytes, draft));
    let found = dense(&words(&report, &article));
    if draft.text.contains("\n- ") {
        assert_eq!(found.replace(BETWEEN, ""), article.replace(BETWEEN, ""));
    } else {
        assert_eq!(found, article);
    }
    let mut taken = draft.notes.iter().filter(|it| it.kind == NoteKind::FrontMatter);
    assert!(
        taken.any(|it| it.message.text(Locale::English).contains(&report.title)),
        "{:?}",
        draft.notes
    );
}
