//! The report as text.

use toml::Value;

use super::{
    caption, escape,
    front::imprint::Imprint,
    heading,
    language::Language,
    line::is_sentence,
    marking::Mark,
    outline::{Element, Kind, Outline},
    remark,
};
use crate::{
    characters::{fitting, is_han},
    messages::Locale,
    report::sentence,
};

/// Widest subtitle and description taken from the text, in half Han characters.
const SUBTITLE: usize = 120;
const DESCRIPTION: usize = 240;

/// Writes the report: front matter, then the text with `marks`, one list for each element.
pub(super) fn write(
    outline: &Outline,
    imprint: &Imprint,
    marks: &[Vec<Mark>],
    language: &dyn Language,
) -> String {
    let mut text = front_matter(outline, imprint, language);
    let (mut sections, mut pictures) = (0, 0);
    for (element, marks) in outline.elements.iter().zip(marks) {
        text.push('\n');
        match &element.kind {
            Kind::Section => {
                sections += 1;
                text.push_str(&section(&element.text.printed, sections));
            }
            Kind::Part => {
                text.push_str(&format!("### {}\n", escape::inline(&element.text.printed)));
            }
            Kind::Paragraph | Kind::Beside => text.push_str(&paragraph(element, marks)),
            Kind::Row(_) => text.push_str(&format!("- {}", paragraph(element, marks))),
            Kind::Caption(credit) => {
                pictures += 1;
                text.push_str(&pending(&element.text.printed, credit.as_deref(), pictures));
            }
        }
    }
    text
}

fn section(heading: &str, number: usize) -> String {
    let kicker = heading::kicker(heading)
        .map(|kicker| format!(" kicker=\"{}\"", escape::value(kicker)))
        .unwrap_or_default();
    format!(
        "{{% {} %}}\n{{#section-{number}{kicker}}}\n## {}\n",
        suggestion(heading, number),
        escape::inline(heading)
    )
}

/// What a comment says about the id of a section, which only a person can give for good.
fn suggestion(heading: &str, number: usize) -> String {
    let words: Vec<String> = heading
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() > 2 && !word.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_ascii_lowercase)
        .take(3)
        .collect();
    let name = if words.is_empty() || !heading.is_ascii() {
        format!("one or two English words for {}", escape::comment(heading))
    } else {
        words.join("-")
    };
    format!("suggestion: before the page is published, name #section-{number} for good: {name}")
}

fn pending(caption: &str, credit: Option<&str>, number: usize) -> String {
    let credit = credit
        .map(|credit| format!(" credit=\"{}\"", escape::value(caption::inside(credit))))
        .unwrap_or_default();
    let caption = escape::inline(caption);
    format!("{{#picture-{number}{credit}}}\n::: pending\n{}\n:::\n", escape::paragraph(&caption))
}

fn paragraph(element: &Element, marks: &[Mark]) -> String {
    let mut print = element.text.print();
    let mut line = String::new();
    for mark in marks {
        line.push_str(&escape::inline(print.up_to(mark.range.start)));
        line.push_str(&format!(
            "[{}]{{.stat{} #{} label=\"{}\"",
            escape::inline(print.up_to(mark.range.end)),
            if mark.key { " .key" } else { "" },
            mark.id,
            escape::value(&mark.label)
        ));
        if let Some(period) = &mark.period {
            line.push_str(&format!(" period=\"{}\"", escape::value(period)));
        }
        line.push('}');
    }
    line.push_str(&escape::inline(print.rest()));
    // A mark opens no block, whatever stands in it.
    let first_is_marked = marks.first().is_some_and(|mark| mark.range.start == 0);
    if first_is_marked { format!("{line}\n") } else { format!("{}\n", escape::paragraph(&line)) }
}

fn front_matter(outline: &Outline, imprint: &Imprint, language: &dyn Language) -> String {
    let title = &outline.title.text.printed;
    let mut opening = opening(outline, language).unwrap_or_else(|| outline.title.text.read.clone());
    let description = shortened(&opening, DESCRIPTION);
    let subtitle = match &outline.subtitle {
        Some(line) => line.text.printed.clone(),
        None => {
            opening.truncate(sentence::ends(&opening).first().copied().unwrap_or_default());
            shortened(&opening, SUBTITLE)
        }
    };

    let mut front = format!(
        "+++\ntitle = {}\nsubtitle = {}\ndescription = {}\nlanguage = {}\n{}",
        quoted(title),
        quoted(&subtitle),
        quoted(&description),
        quoted(tag(outline, language)),
        published(imprint, language),
    );
    if let Some(kicker) = &outline.kicker {
        front.push_str(&format!("kicker = {}\n", quoted(kicker)));
    }
    if let Some(moment) = &imprint.modified {
        front.push_str(&format!("modified = {}\n", moment.as_str()));
    }
    let mut credits = imprint.credits.clone();
    match &imprint.source {
        Some(name) => front.push_str(&source(name, title, imprint, language)),
        None => credits.splice(0..0, imprint.authors.iter().cloned()).for_each(drop),
    }
    for (role, names) in &credits {
        let credit = format!("\n[[credits]]\nrole = {}\nnames = {}\n", quoted(role), listed(names));
        front.push_str(&credit);
    }
    front.push_str("+++\n");
    front
}

/// The tag of the language and the characters that an article is written in.
fn tag(outline: &Outline, language: &dyn Language) -> &'static str {
    let texts = outline.elements.iter().map(|it| it.text.printed.as_str());
    language.tag(&texts.collect::<String>())
}

/// The line with the date; where the article says none, one that asks for it, since a day that nobody
/// gave would be read as the truth.
fn published(imprint: &Imprint, language: &dyn Language) -> String {
    match &imprint.published {
        Some(moment) => format!("published = {}\n", moment.as_str()),
        None => {
            let locale = Locale::of(language.tag("")).unwrap_or(Locale::English);
            format!("# {}\n", remark::missing_date().text(locale))
        }
    }
}

fn source(name: &str, title: &str, imprint: &Imprint, language: &dyn Language) -> String {
    let authors: Vec<String> = imprint
        .authors
        .iter()
        .map(|(role, names)| format!("{{ role = {}, names = {} }}", quoted(role), listed(names)))
        .collect();
    let authors = match authors.as_slice() {
        [] => String::new(),
        authors => format!("authors = [{}]\n", authors.join(", ")),
    };
    format!(
        "\n[source]\nname = {}\ntitle = {}\n{}{authors}",
        quoted(name),
        quoted(title),
        published(imprint, language),
    )
}

/// The first paragraph of the text, without the name of an agency before it.
fn opening(outline: &Outline, language: &dyn Language) -> Option<String> {
    let is_text = |it: &&Element| it.kind == Kind::Paragraph && is_sentence(&it.text.read);
    let behind =
        |text: &str| text.get(language.dateline(text)..).map(|it| it.trim_start().to_owned());
    let mut texts = outline.elements.iter().filter(is_text).filter_map(|it| behind(&it.text.read));
    texts.find(|it| !it.is_empty())
}

/// As many whole sentences of `text` as fit into a width of `most`, else its beginning and dots.
fn shortened(text: &str, most: usize) -> String {
    let limit = fitting(text.chars(), most);
    if limit == text.len() {
        return text.to_owned();
    }
    let beginning = text.get(..limit).unwrap_or_default();
    let whole = sentence::ends(text).into_iter().take_while(|end| *end <= limit).last();
    if let Some(whole) = whole.and_then(|end| text.get(..end)) {
        return whole.trim().to_owned();
    }
    const BREAKS: [char; 6] = ['，', '；', '、', ',', ';', ' '];
    let clause = beginning.rfind(BREAKS).and_then(|end| beginning.get(..end)).unwrap_or(beginning);
    let dots = if text.contains(is_han) { "……" } else { "..." };
    format!("{}{dots}", clause.trim_end_matches(BREAKS))
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn listed(names: &[String]) -> String {
    Value::from(names.to_vec()).to_string()
}
