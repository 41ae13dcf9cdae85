//! The reader's settings: theme, text size, motion, saving data.

use leptos::prelude::*;

use super::wake;
use crate::browser::{self, Element, Manners, Missing, Target, listen};

/// Where the settings are stored; `boot.js` reads them before the first paint.
const KEY: &str = "changjuan";

/// The settings, each an attribute `data-<name>` of `<html>`, and the value that stands for none.
const SETTINGS: [(&str, &str); 4] =
    [("theme", "system"), ("text", "normal"), ("motion", ""), ("saving", "")];

/// The buttons of the settings, told apart by `data-switch` and `data-value`.
///
/// `<html>` itself holds the state, so what the buttons show is what the page does. Without a
/// browser, or where storage is denied, settings last as long as the page; without scripts the
/// buttons are hidden.
#[island]
pub fn Switches(
    /// The groups of buttons.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let root = browser::root().ok_or(Missing("document"))?;
    let group = browser::query(".switches").ok_or(Missing("switches"))?;
    show(&root, &group);
    listen(Target::Element(group.clone()), "click", Manners::Passive, move |event| {
        let button = event.target().and_then(|it| it.closest("[data-switch]"));
        if let Some(button) = button {
            apply(&root, &button);
            show(&root, &group);
            browser::store(KEY, &stored_form(&root));
        }
    })
    .ok_or(Missing("events"))?
    .keep();
    Ok(())
}

fn apply(root: &Element, button: &Element) {
    let Some(name) = button.attribute("data-switch") else { return };
    let value = button.attribute("data-value").unwrap_or_default();
    let attribute = ["data-", &name].concat();
    let is_default = SETTINGS.contains(&(name.as_str(), value.as_str()));
    // A toggle that is on goes off; a choice that is made stays.
    let is_toggle = SETTINGS.contains(&(name.as_str(), ""));
    let is_on = root.attribute(&attribute).as_ref() == Some(&value);
    if is_default || (is_toggle && is_on) {
        root.remove_attribute(&attribute);
    } else {
        root.set_attribute(&attribute, &value);
    }
}

fn show(root: &Element, group: &Element) {
    for button in group.query_all("[data-switch]") {
        let name = button.attribute("data-switch").unwrap_or_default();
        let default =
            SETTINGS.iter().find(|(it, _)| *it == name).map_or("", |(_, default)| default);
        let current =
            root.attribute(&["data-", &name].concat()).unwrap_or_else(|| default.to_owned());
        let pressed = button.attribute("data-value").is_some_and(|value| value == current);
        button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}

/// The settings as JSON. Names and values come from the page's own buttons: plain words that need
/// no escaping.
fn stored_form(root: &Element) -> String {
    let members: Vec<String> = SETTINGS
        .iter()
        .filter_map(|(name, _)| {
            let value = root.attribute(&["data-", name].concat())?;
            Some(["\"", name, "\":\"", &value, "\""].concat())
        })
        .collect();
    ["{", &members.join(","), "}"].concat()
}
