//! The lines around an article that say where it comes from, when, and by whom.

mod fields;

use self::fields::{Field, Role};
use super::{
    Notation,
    line::{Line, is_sentence},
    moment,
    note::{NoteKind, Notes, quoted},
};
use crate::{characters::width, report::names::Moment};

/// How many lines at the head and at the end of an article may speak about it.
const HEAD: usize = 8;
const END: usize = 8;

/// Widest line about an article, in half Han characters.
const WIDEST: usize = 160;

/// Widest name of a source that stands beside a date without saying so.
const WIDEST_SOURCE: usize = 40;

/// What the lines around an article say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Imprint {
    /// Who published it.
    pub(super) source: Option<String>,
    /// When.
    pub(super) published: Option<Moment>,
    /// Who wrote it: roles with their names.
    pub(super) authors: Vec<(String, Vec<String>)>,
    /// Who else had a part in it.
    pub(super) credits: Vec<(String, Vec<String>)>,
}

impl Imprint {
    /// Takes the lines about an article out of it.
    pub(super) fn take(
        lines: Vec<Line>,
        notation: Notation,
        notes: &mut Notes,
    ) -> (Self, Vec<Line>) {
        let mut imprint = Self::default();
        let count = lines.len();
        let mut kept = Vec::new();
        let mut headline_read = false;
        for (index, line) in lines.into_iter().enumerate() {
            let about = index < HEAD || index + END >= count;
            let fields = if about { fields_of(&line.text, notation) } else { None };
            match fields {
                Some(fields) => imprint.keep(fields, &line, notation, notes),
                None => {
                    if headline_read {
                        imprint.read_in_text(&line, notes);
                    }
                    headline_read = true;
                    kept.push(line);
                }
            }
        }
        imprint.tell(notes);
        (imprint, kept)
    }

    fn keep(&mut self, fields: Vec<Field>, line: &Line, notation: Notation, notes: &mut Notes) {
        notes.add(line.number, NoteKind::FrontMatter, quoted(&line.text));
        for field in fields {
            match field {
                Field::Moment(found) => {
                    tell_assumed(&found, line.number, notation, notes);
                    self.published.get_or_insert(found.moment(notation));
                }
                Field::Source(name) => {
                    self.source.get_or_insert(name);
                }
                Field::Names { role, printed, names } => {
                    let list = match role {
                        Role::Author => &mut self.authors,
                        _ => &mut self.credits,
                    };
                    add(list, printed, names);
                }
            }
        }
    }

    /// Reads the names in the dateline of a paragraph, which keeps them: `本报讯（记者 张三）`.
    fn read_in_text(&mut self, line: &Line, notes: &mut Notes) {
        let Some((place, rest)) = line.text.split_once(['（', '(']) else { return };
        let dateline = ["讯", "电", "报道"].iter().any(|word| place.ends_with(word));
        let Some((names, _)) = rest.split_once(['）', ')']).filter(|_| width(place) <= 40) else {
            return;
        };
        if !dateline {
            return;
        }
        for field in fields::names(names) {
            if let Field::Names { role: Role::Author, printed, names } = field {
                let text = format!("{printed} {} also named in the front matter", names.join("、"));
                notes.add(line.number, NoteKind::Done, text);
                add(&mut self.authors, printed, names);
            }
        }
    }

    fn tell(&self, notes: &mut Notes) {
        if self.source.is_none() {
            let text = "no source was found; add `[source]` if the report appeared elsewhere";
            notes.add(0, NoteKind::Unsure, text);
        }
        if self.authors.is_empty() {
            notes.add(0, NoteKind::Unsure, "no author was found; add `[[credits]]`");
        }
    }
}

/// Adds names under a role, each once.
fn add(list: &mut Vec<(String, Vec<String>)>, role: String, names: Vec<String>) {
    let index = list.iter().position(|(it, _)| *it == role).unwrap_or_else(|| {
        list.push((role, Vec::new()));
        list.len() - 1
    });
    if let Some((_, known)) = list.get_mut(index) {
        for name in names {
            if !known.contains(&name) {
                known.push(name);
            }
        }
    }
}

fn tell_assumed(found: &moment::Found, line: usize, notation: Notation, notes: &mut Notes) {
    if !found.has_clock() {
        notes.add(line, NoteKind::Unsure, "the date has no time of day: midnight is assumed");
    } else if !found.has_offset() {
        let offset = moment::usual_offset(notation);
        let text = format!("the date has no offset from universal time: {offset} is assumed");
        notes.add(line, NoteKind::Unsure, text);
    }
}

/// What a line says about the article; none if it says anything else.
fn fields_of(line: &str, notation: Notation) -> Option<Vec<Field>> {
    let line = unwrapped(line);
    if width(line) > WIDEST || line.ends_with(['。', '！', '？']) {
        return None;
    }
    let found = moment::find(line);
    let (before, after) = match &found {
        Some(found) => (line.get(..found.range.start)?, line.get(found.range.end..)?),
        None => (line, ""),
    };
    let rest = format!("{before} {after}");
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || "|｜,，/·-—".contains(c));
    let mut fields: Vec<Field> = found.into_iter().map(Field::Moment).collect();
    let read = match notation {
        Notation::Chinese => fields::names(rest),
        Notation::English => fields::english(rest),
    };
    let bare = read.is_empty() && !fields.is_empty();
    match read {
        _ if rest.is_empty() => {}
        _ if bare && fields::is_word_of_date(rest) => {}
        _ if bare && is_source(rest) => {
            fields.push(Field::Source(rest.to_owned()));
        }
        read if read.is_empty() => return None,
        read => fields.extend(read),
    }
    (!fields.is_empty()).then_some(fields)
}

/// Whether what stands beside a date is the name of a publication.
fn is_source(rest: &str) -> bool {
    width(rest) <= WIDEST_SOURCE && !is_sentence(rest) && fields::is_publication(rest)
}

/// `line` without brackets around the whole of it.
fn unwrapped(line: &str) -> &str {
    for (open, close) in [('（', '）'), ('(', ')'), ('[', ']'), ('【', '】')] {
        let inside = line.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(inside) = inside.filter(|inside| !inside.contains([open, close])) {
            return inside.trim();
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imprint(text: &[&str], notation: Notation) -> (Imprint, Vec<String>) {
        let line = |(index, text): (usize, &&str)| Line {
            number: index + 1,
            text: (*text).to_owned(),
            after_gap: false,
        };
        let lines = text.iter().enumerate().map(line).collect();
        let (imprint, kept) = Imprint::take(lines, notation, &mut Notes::default());
        (imprint, kept.into_iter().map(|line| line.text).collect())
    }

    fn named(list: &[(String, Vec<String>)]) -> Vec<String> {
        list.iter().map(|(role, names)| format!("{role}: {}", names.join("+"))).collect()
    }

    #[test]
    fn a_chinese_imprint_is_taken_to_the_front_matter() {
        let (imprint, kept) = imprint(
            &[
                "湖城新路",
                "2017-10-12 09:17:23　来源：湖城新闻网　责任编辑：谭小倩",
                "本报记者 马小路 通讯员 信大锋、张 红",
                "本报讯（记者 赵小栋）正文。",
                "[责任编辑：谭小倩]",
            ],
            Notation::Chinese,
        );
        assert_eq!(imprint.source.as_deref(), Some("湖城新闻网"));
        let moment = imprint.published.as_ref().map(Moment::as_str);
        assert_eq!(moment, Some("2017-10-12T09:17:23+08:00"));
        let authors = ["本报记者: 马小路", "通讯员: 信大锋+张红", "记者: 赵小栋"];
        assert_eq!(named(&imprint.authors), authors);
        assert_eq!(named(&imprint.credits), ["责任编辑: 谭小倩"]);
        assert_eq!(kept, ["湖城新路", "本报讯（记者 赵小栋）正文。"]);
    }

    #[test]
    fn an_english_imprint_is_taken_to_the_front_matter() {
        let (imprint, kept) = imprint(
            &[
                "A New Road",
                "By Ana Reed and Tom Oakes, Laketon Courier",
                "March 3, 2021 at 9:15 a.m.",
                "By March, the road had reached the lake.",
                "Editor: Joan Marsh",
            ],
            Notation::English,
        );
        assert_eq!(imprint.source.as_deref(), Some("Laketon Courier"));
        assert_eq!(named(&imprint.authors), ["By: Ana Reed+Tom Oakes"]);
        assert_eq!(named(&imprint.credits), ["Editor: Joan Marsh"]);
        assert_eq!(kept, ["A New Road", "By March, the road had reached the lake."]);
    }

    #[test]
    fn sentences_with_dates_stay() {
        for line in [
            "2017年10月12日，湖城新闻网记者来到湖边，看到水清了。",
            "2017年10月12日上午湖城大桥通车",
            "编辑部的故事",
            "记者从市水利局获悉，工程完工了。",
            "来源于生活",
        ] {
            assert_eq!(fields_of(line, Notation::Chinese), None, "{line}");
        }
    }
}
