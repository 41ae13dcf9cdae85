//! A drawing of the report as a part of the page: its ids are unique there, and its states are the
//! numbers of steps.

use std::fmt::Write as _;

use roxmltree::{Document, Node, NodeType};

/// The namespace of SVG.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Elements that say something of the drawing, and draw nothing.
const SILENT: [&str; 3] = ["title", "desc", "metadata"];

/// A drawing that can stand inside a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inlined {
    /// The part of its plane that is seen, as an attribute has it.
    pub(super) view_box: String,
    /// What is drawn, as HTML.
    pub(super) content: String,
}

/// The drawing `source`, which the document has checked, with `prefix` before its ids. The parts of
/// a state come with the step at its place in `states`; those of any other are there from the first.
/// None of what is no drawing.
pub(super) fn inlined(source: &str, prefix: &str, states: &[String]) -> Option<Inlined> {
    let options =
        roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    let document = Document::parse_with_options(source, options).ok()?;
    let root = document.root_element();
    let length = |name| root.attribute(name).map(|it| it.trim_end_matches("px").to_owned());
    let view_box = match root.attribute("viewBox") {
        Some(view_box) => view_box.to_owned(),
        None => format!("0 0 {} {}", length("width")?, length("height")?),
    };
    let mut writer = Writer { prefix, states, content: String::new() };
    let inherited = root.attributes().filter(|it| is_look(it.name())).count() > 0;
    if inherited {
        writer.open("g", root, is_look);
    }
    root.children().for_each(|child| writer.node(child));
    if inherited {
        writer.content.push_str("</g>");
    }
    Some(Inlined { view_box, content: writer.content })
}

/// Whether an attribute of the root is meant for everything in it.
fn is_look(name: &str) -> bool {
    name.starts_with("fill") || name.starts_with("stroke") || name.starts_with("font")
}

/// What of the drawing's attributes the page does not take: names of styles that are not its own.
fn is_foreign(name: &str) -> bool {
    matches!(name, "class" | "role" | "tabindex") || name.starts_with("aria-")
}

struct Writer<'a> {
    prefix: &'a str,
    states: &'a [String],
    content: String,
}

impl Writer<'_> {
    fn node(&mut self, node: Node<'_, '_>) {
        match node.node_type() {
            NodeType::Text => {
                let text = node.text().unwrap_or_default();
                if !text.trim().is_empty() {
                    self.content.push_str(&escaped(text));
                }
            }
            NodeType::Element if node.tag_name().namespace() == Some(SVG) => {
                let name = node.tag_name().name();
                if SILENT.contains(&name) {
                    return;
                }
                self.open(name, node, |_| true);
                node.children().for_each(|child| self.node(child));
                let _ = write!(self.content, "</{name}>");
            }
            _ => {}
        }
    }

    /// Writes the beginning of an element, with those attributes of `node` that are `wanted`.
    fn open(&mut self, name: &str, node: Node<'_, '_>, wanted: fn(&str) -> bool) {
        let _ = write!(self.content, "<{name}");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let is_of_svg = attribute.namespace().is_none() || name == "href";
            if !is_of_svg || is_foreign(name) || !wanted(name) {
                continue;
            }
            let value = match name {
                "data-on" => match self.states.iter().position(|it| it == value) {
                    Some(step) => step.to_string(),
                    None => continue,
                },
                "id" => format!("{}{value}", self.prefix),
                "href" => value.replacen('#', &format!("#{}", self.prefix), 1),
                _ => value
                    .replace("url(#", &format!("url(#{}", self.prefix))
                    .replace("url('#", &format!("url('#{}", self.prefix))
                    .replace("url(\"#", &format!("url(\"#{}", self.prefix)),
            };
            let _ = write!(self.content, " {name}=\"{}\"", escaped(&value));
        }
        self.content.push('>');
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(inner: &str, states: &[&str]) -> String {
        let source = format!(
            "<?xml version='1.0'?><!-- made --><svg xmlns='{SVG}' xmlns:x='urn:x' \
             xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 3 2'>{inner}</svg>"
        );
        let states: Vec<String> = states.iter().map(|it| (*it).to_owned()).collect();
        let inlined = inlined(&source, "d.1.", &states).unwrap();
        assert_eq!(inlined.view_box, "0 0 3 2");
        inlined.content
    }

    #[test]
    fn states_become_steps_and_ids_become_unique() {
        let cases = [
            ("<g data-on='water'/>", "<g data-on=\"0\"></g>"),
            (
                "<g data-on='wheel'><path d='M0 0'/></g>",
                "<g data-on=\"1\"><path d=\"M0 0\"></path></g>",
            ),
            ("<g data-on='mill'/>", "<g></g>"),
            ("<g id='a'/><use href='#a'/>", "<g id=\"d.1.a\"></g><use href=\"#d.1.a\"></use>"),
            ("<use xlink:href='#a'/>", "<use href=\"#d.1.a\"></use>"),
            ("<path fill='url(#a)'/>", "<path fill=\"url(#d.1.a)\"></path>"),
            ("<text>1 &lt; 2 &amp; 3</text>", "<text>1 &lt; 2 &amp; 3</text>"),
        ];
        for (inner, expected) in cases {
            assert_eq!(content(inner, &["water", "wheel"]), expected, "{inner}");
        }
    }

    #[test]
    fn what_draws_nothing_stays_behind() {
        let inner = "<title>磨</title><x:view/><!-- a --><path class='card' x:d='1' role='img'/>";
        assert_eq!(content(inner, &[]), "<path></path>");
    }

    #[test]
    fn the_look_of_the_root_and_its_size_are_kept() {
        let source =
            format!("<svg xmlns='{SVG}' width='48px' height='30' fill='none' id='a'><g/></svg>");
        let inlined = inlined(&source, "", &[]).unwrap();
        assert_eq!(
            (inlined.view_box.as_str(), inlined.content.as_str()),
            ("0 0 48 30", "<g fill=\"none\"><g></g></g>")
        );
        assert_eq!(super::inlined("<svg", "", &[]), None);
    }
}
